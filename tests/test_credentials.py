"""Secrets: found where the Hub's own client finds them, and shown nowhere."""

import copy
import dataclasses
import json
import os
import pickle
import subprocess
import sys

import pytest

from hfnb import credentials
from hfnb.credentials import Token, hub_token, redact, setting

SECRET = "hf_" + "AbCdEfGhIjKlMnOpQrSt"
SHAPELESS = "plain-words-as-a-secret"


@pytest.fixture(autouse=True)
def nobody(monkeypatch, tmp_path):
    """A user without any token, and a process that has seen none."""
    for name in (
        "HF_TOKEN",
        "HUGGING_FACE_HUB_TOKEN",
        "HF_TOKEN_PATH",
        "XDG_CACHE_HOME",
        "HF_HUB_DISABLE_IMPLICIT_TOKEN",
    ):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("HF_HOME", str(tmp_path / "hf"))
    monkeypatch.setattr(credentials, "_known", set())


def test_setting(monkeypatch):
    monkeypatch.setenv("HFNB_X", "  value ")
    assert setting("HFNB_X") == "value"
    monkeypatch.setenv("HFNB_X", "  ")
    assert setting("HFNB_X") is None
    assert setting("HFNB_X", "default") == "default"
    monkeypatch.delenv("HFNB_X")
    assert setting("HFNB_X") is None


def shown(token: Token) -> list[str]:
    holder = dataclasses.make_dataclass("Holder", ["token"])(token)
    return [
        repr(token),
        str(token),
        f"{token}",
        f"{token!r:>40}",
        f"{token:>40}",
        "%s %r" % (token, token),  # noqa: UP031 - the old way must hide it as well
        json.dumps({"token": token}, default=str),
        json.dumps({"token": token}, default=repr),
        repr(holder),
        repr(dataclasses.asdict(holder)),
        repr([token, {token: token}]),
    ]


def test_a_token_hides_itself():
    token = Token(f" {SECRET}\n", "HF_TOKEN")
    for text in shown(token):
        assert SECRET not in text
        assert "hidden" in text
    assert token.reveal() == SECRET
    assert "HF_TOKEN" in repr(token)
    assert not hasattr(token, "__dict__")


def test_a_token_is_not_written_out():
    with pytest.raises(TypeError, match="not pickled"):
        pickle.dumps(Token(SECRET))
    with pytest.raises(TypeError):
        json.dumps(Token(SECRET))


def test_a_token_can_be_copied_and_compared():
    token = Token(SECRET)
    assert copy.copy(token) is token
    assert copy.deepcopy([token])[0] is token
    assert token == Token(SECRET)
    assert token != SECRET
    assert len({token, Token(SECRET)}) == 1
    with pytest.raises(ValueError, match="empty"):
        Token("  ")


def test_a_failing_call_does_not_show_it_in_its_traceback():
    code = f"""
from hfnb.credentials import Token
token = Token({"hf_x".replace("x", "Q" * 20)!r})
def call(token): raise RuntimeError(f"refused with {{token}}")
call(token)
"""
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert "refused with [hidden]" in done.stderr
    assert "Q" * 20 not in done.stderr.splitlines()[-1]


def test_where_tokens_come_from(monkeypatch, tmp_path):
    assert hub_token() is None
    (tmp_path / "hf").mkdir()
    (tmp_path / "hf" / "token").write_text("hf_from_login_file\n")
    assert hub_token() == Token("hf_from_login_file")
    assert hub_token().source == "hf auth login"
    monkeypatch.setenv("HUGGING_FACE_HUB_TOKEN", "hf_from_the_old_name")
    assert hub_token().source == "HUGGING_FACE_HUB_TOKEN"
    monkeypatch.setenv("HF_TOKEN", SECRET)
    assert hub_token() == Token(SECRET)
    monkeypatch.setenv("HF_HUB_DISABLE_IMPLICIT_TOKEN", "1")
    assert hub_token() is None


def test_the_login_file_moves_like_the_hubs(monkeypatch, tmp_path):
    (tmp_path / "huggingface").mkdir()
    (tmp_path / "huggingface" / "token").write_text("hf_by_xdg_cache")
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    monkeypatch.delenv("HF_HOME")
    assert hub_token() == Token("hf_by_xdg_cache")
    (tmp_path / "elsewhere").write_text("hf_by_token_path")
    monkeypatch.setenv("HF_TOKEN_PATH", str(tmp_path / "elsewhere"))
    assert hub_token() == Token("hf_by_token_path")
    (tmp_path / "elsewhere").write_bytes(b"\xff\xfe")
    assert hub_token() is None
    (tmp_path / "elsewhere").write_text("\n")
    assert hub_token() is None


@pytest.mark.parametrize(
    "variables",
    [
        {"HF_TOKEN": SECRET},
        {"HUGGING_FACE_HUB_TOKEN": SECRET},
        {"HF_HOME": "{tmp}/a"},
        {"HF_HOME": "", "XDG_CACHE_HOME": "{tmp}/b"},
        {"HF_TOKEN_PATH": "{tmp}/c"},
        {"HF_HOME": "{tmp}/nowhere"},
    ],
)
def test_the_hubs_own_client_finds_the_same(variables, tmp_path):
    """The oracle: huggingface_hub.get_token in the same environment."""
    for place in ("a", "b/huggingface"):
        (tmp_path / place).mkdir(parents=True)
        (tmp_path / place / "token").write_text(f"hf_from_{place[0]}_file\n")
    (tmp_path / "c").write_text("hf_from_c_file\n")
    code = """
from huggingface_hub import get_token
from hfnb.credentials import hub_token
ours = hub_token()
print(get_token() == (ours.reveal() if ours else None), get_token())
"""
    env = {key: value for key, value in os.environ.items() if not key.startswith(("HF_", "XDG_"))}
    env |= {key: value.format(tmp=tmp_path) for key, value in variables.items()}
    env = {key: value for key, value in env.items() if value}
    done = subprocess.run(
        [sys.executable, "-c", code], env=env, capture_output=True, text=True, check=True
    )
    assert done.stdout.startswith("True "), done.stdout
    assert done.stdout.strip().endswith("None") == (variables == {"HF_HOME": "{tmp}/nowhere"})


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        (f"token={SECRET}.", "token=[hidden]."),
        (f"Authorization: Bearer {SHAPELESS}", "Authorization: Bearer [hidden]"),
        ("authorization: bearer abcd.efgh", "authorization: bearer [hidden]"),
        ("key sk-proj-0123456789abcdef!", "key [hidden]!"),
        ("GET /search?q=x&api_key=0a1b2c&num=3", "GET /search?q=x&api_key=[hidden]&num=3"),
        ("http://127.0.0.1:8888/lab?token=0a1b2c", "http://127.0.0.1:8888/lab?token=[hidden]"),
        ("at http://me:0a1b2c@127.0.0.1:8080/x", "at http://[hidden]@127.0.0.1:8080/x"),
    ],
)
def test_shapes_of_secrets_are_hidden(text, kept):
    assert redact(text) == kept
    assert redact(redact(text)) == kept


@pytest.mark.parametrize(
    "text",
    [
        "hf_hub_download, hf_transformers and hf_x are names",
        "a sk-learn-contrib model",
        "The bearer of good news",
        "HF_TOKEN is not set",
        "http://127.0.0.1:8080/a@b and tcp://host:8786 are addresses",
        "",
    ],
)
def test_ordinary_words_stay(text):
    assert redact(text).replace("[hidden]", "of") == text


def test_known_tokens_are_hidden_without_a_shape(monkeypatch):
    assert redact(f"a {SHAPELESS} b") == f"a {SHAPELESS} b"
    assert redact(f"a {SHAPELESS} b", SHAPELESS) == "a [hidden] b"
    assert redact(f"a {SHAPELESS} b", Token(SHAPELESS)) == "a [hidden] b"
    assert redact(f"a {SHAPELESS} b") == "a [hidden] b", "it is known since it was a Token"


def test_a_secret_in_a_url_is_hidden_in_its_quoted_form():
    assert redact("GET /x/a%2Fb%3Dcdef", "a/b=cdef") == "GET /x/[hidden]"


def test_the_longer_of_two_secrets_leaves_no_tail():
    assert redact("abcdefgh-tail", "abcdefgh", "abcdefgh-tail") == "[hidden]"


def test_secrets_of_the_environment_are_hidden(monkeypatch):
    monkeypatch.setenv("SERPAPI_API_KEY", SHAPELESS)
    monkeypatch.setenv("SOME_PASSWORD", "correct horse")
    monkeypatch.setenv("SHORT_TOKEN", "true")
    monkeypatch.setenv("HARMLESS", "do-not-hide-me")
    text = f"{SHAPELESS} / correct horse / true / do-not-hide-me"
    assert redact(text) == "[hidden] / [hidden] / true / do-not-hide-me"


@pytest.mark.parametrize("name", ["BINDER_LAUNCH_HOST", "BINDER_REPO_URL"])
def test_a_binder_is_known_by_what_it_sets(name, monkeypatch):
    for variable in ("BINDER_LAUNCH_HOST", "BINDER_REPO_URL"):
        monkeypatch.delenv(variable, raising=False)
    assert not credentials.on_binder()
    monkeypatch.setenv(name, " ")
    assert not credentials.on_binder()
    monkeypatch.setenv(name, "https://mybinder.org/")
    assert credentials.on_binder()
