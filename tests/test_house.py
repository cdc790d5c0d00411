"""Rules of the house that a machine can check: size, surface, text, lock and Makefile."""

from __future__ import annotations

import ast
import importlib.metadata
import inspect
import json
import re
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.specifiers import SpecifierSet
from packaging.utils import canonicalize_name

import hfnb
from hfnb import errors
from tests.notebook_rules import LINK

ROOT = Path(__file__).resolve().parent.parent
LIBRARY = ROOT / "hfnb"
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
LIMIT = 400
HEAVY = {"torch", "transformers", "langchain_core", "langchain", "ipywidgets", "numpy", "IPython"}


def read(name: str) -> str:
    return (ROOT / name).read_text(encoding="utf-8")


def sources() -> list[Path]:
    return sorted(LIBRARY.rglob("*.py"))


def tracked() -> list[Path]:
    """Return the files of the repository: git's list, or, without git, all but build outputs."""
    done = subprocess.run(["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, text=True)
    if done.returncode == 0:
        paths = [ROOT / name for name in done.stdout.split("\0") if name]
    else:
        built = {".venv", "__pycache__", "screenshots", "build", "dist"}
        paths = [path for path in ROOT.rglob("*") if not built.intersection(path.parts)]
    return [path for path in paths if path.is_file()]


def lock() -> dict[str, str]:
    lines = [line for line in read("requirements.lock").splitlines() if not line.startswith("#")]
    return dict(line.split("==") for line in lines)


# The library


def test_no_module_is_too_long():
    sizes = {path.name: len(path.read_text(encoding="utf-8").splitlines()) for path in sources()}
    assert {name: lines for name, lines in sizes.items() if lines > LIMIT} == {}


def test_the_surface_is_sorted_and_documented():
    assert list(hfnb.__all__) == sorted(hfnb.__all__)
    assert set(dir(hfnb)) == {*hfnb.__all__, "__version__"}
    for name in hfnb.__all__:
        value = getattr(hfnb, name)
        assert inspect.getdoc(value), f"hfnb.{name} has no docstring"


def test_importing_hfnb_imports_nothing_heavy(capsys):
    code = (
        "import json, sys, time; before = time.perf_counter(); import hfnb; "
        "print(json.dumps([time.perf_counter() - before, sorted(sys.modules)]))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    seconds, loaded = json.loads(done.stdout)
    with capsys.disabled():
        print(f"\nimport hfnb: {seconds * 1000:.0f} ms (the goal is under 200)")
    assert HEAVY.isdisjoint(loaded)
    # The package itself needs no more of its own than what reads and sets the environment.
    assert {name for name in loaded if name.startswith("hfnb.")} <= {"hfnb.credentials"}


def environment_readers(text: str) -> list[int]:
    """Return the lines of `text` that reach for the environment's variables."""
    words = {"environ", "environb", "getenv", "getenvb", "putenv", "unsetenv"}
    lines = []
    for node in ast.walk(ast.parse(text)):
        if isinstance(node, ast.Attribute) and node.attr in words:
            lines.append(node.lineno)
        elif isinstance(node, ast.ImportFrom) and node.module == "os":
            lines += [node.lineno for alias in node.names if alias.name in words]
    return lines


def test_only_credentials_reads_the_environment():
    found = {
        path.relative_to(LIBRARY).as_posix(): environment_readers(path.read_text(encoding="utf-8"))
        for path in sources()
    }
    assert {name for name, lines in found.items() if lines} == {"credentials.py"}


@pytest.mark.parametrize(
    "text", ["import os\nos.environ['A']", "from os import getenv", "import os as o\no.getenv('A')"]
)
def test_reading_the_environment_is_seen(text):
    assert environment_readers(text)


def test_no_panel_uses_an_output_widget():
    """What an ipywidgets `Output` shows is lost without a kernel, and nbval cannot compare it."""
    panels = "".join(
        path.read_text(encoding="utf-8") for path in (LIBRARY / "panels").rglob("*.py")
    )
    assert re.search(r"\bHTML\(", panels), "the pattern finds nothing at all"
    assert not re.search(r"\bOutput\(|\binteract\w*\(", panels)


def test_every_error_class_is_used():
    public = {
        name
        for name, value in vars(errors).items()
        if inspect.isclass(value) and issubclass(value, errors.HfnbError)
    } - {"HfnbError"}
    used = set()
    for path in sources():
        if path.name != "errors.py":
            tree = ast.walk(ast.parse(path.read_text(encoding="utf-8")))
            calls = [node.func for node in tree if isinstance(node, ast.Call)]
            used |= {ast.unparse(call).rpartition(".")[2] for call in calls}
    assert public - used == set()


# The texts

REGISTRIES = re.compile(r"py[p]i\.org|python[h]osted\.org|npm[j]s\.(?:org|com)|de[b]\.debian\.org")
PLACES = re.compile(r"(?<![\w./~{}<-])/(?:wor[k]|roo[t]|tm[p]|far[m]|Use[r]s)/[\w.]")


@pytest.mark.parametrize("pattern", [REGISTRIES, PLACES], ids=["registries", "places"])
def test_no_file_names_a_registry_or_a_place_on_one_machine(pattern):
    found = []
    for path in tracked():
        try:
            lines = path.read_text(encoding="utf-8").splitlines()
        except UnicodeDecodeError:
            continue
        name = path.relative_to(ROOT).as_posix()
        found += [f"{name}:{n}" for n, line in enumerate(lines, 1) if pattern.search(line)]
    assert found == []


def test_registries_and_places_are_seen():
    assert REGISTRIES.search("https://" + "py" + "pi.org/simple")
    assert PLACES.search("open('/" + "tmp" + "/x')")
    assert not PLACES.search("docs/tmp/x and https://example.org/tmp/x")


def targets() -> set[str]:
    return set(re.findall(r"^([a-z]+):.*##", read("Makefile"), re.MULTILINE))


def code_of(text: str) -> str:
    """Return the code of a Markdown text: its blocks and what stands between backticks."""
    blocks = re.findall(r"^```\w*\n(.*?)^```", text, re.MULTILINE | re.DOTALL)
    return "\n".join([*blocks, *re.findall(r"`([^`\n]+)`", text)])


def named(text: str) -> set[str]:
    """Return the make targets that the code of a Markdown text names."""
    return set(re.findall(r"\bmake ([a-z]+)", code_of(text)))


def test_the_makefile_and_the_texts_name_the_same_commands():
    assert {"lab", "test"} <= named(read("README.md")) <= targets()
    assert named(read("README.md")) | named(read("CONTRIBUTING.md")) == targets()
    assert "make test" in read(".ci/run")


def test_the_commands_of_hfnb_in_the_readme_exist():
    wanted = set(re.findall(r"^hfnb ([a-z-]+)", code_of(read("README.md")), re.MULTILINE))
    assert {"binder-url", "doctor", "model"} <= wanted
    for name in wanted:
        command = [sys.executable, "-c", "from hfnb.cli import main; main()", name, "--help"]
        done = subprocess.run(command, capture_output=True, text=True)
        assert done.returncode == 0, f"hfnb {name}: {done.stderr}"


@pytest.mark.parametrize("name", ["README.md", "CONTRIBUTING.md", "CHANGELOG.md"])
def test_the_links_of_the_texts_lead_somewhere(name):
    found = [first or second for first, second in LINK.findall(read(name))]
    places = [target for target in found if not re.match(r"[a-z]+:|#", target)]
    assert [target for target in places if not (ROOT / target.partition("#")[0]).exists()] == []


def test_the_readme_lists_every_notebook():
    linked = {first for first, _ in LINK.findall(read("README.md"))}
    assert {f"notebooks/{path.name}" for path in (ROOT / "notebooks").glob("*.ipynb")} <= linked


def test_the_versions_agree():
    newest = re.search(r"^## \[?([0-9][\w.]*)", read("CHANGELOG.md"), re.MULTILINE)
    assert newest
    assert newest[1] == PROJECT["project"]["version"] == hfnb.__version__


def test_the_readmes_example_is_short_and_valid():
    example = re.search(r"^```python\n(.*?)^```", read("README.md"), re.MULTILINE | re.DOTALL)
    assert example
    names = {
        alias.name
        for node in ast.walk(ast.parse(example[1]))
        if isinstance(node, ast.ImportFrom) and node.module == "hfnb"
        for alias in node.names
    } | set(re.findall(r"\bhfnb\.(\w+)", example[1]))
    assert names
    assert names <= set(hfnb.__all__)
    assert len(example[1].splitlines()) <= 12


# The lock


def requirements() -> list[Requirement]:
    project = PROJECT["project"]
    groups = [project["dependencies"], *project["optional-dependencies"].values()]
    return [Requirement(line) for group in groups for line in group]


def test_the_lock_is_plain_sorted_and_complete():
    lines = [line for line in read("requirements.lock").splitlines() if not line.startswith("#")]
    assert all(re.fullmatch(r"[a-z0-9-]+==[0-9][\w.]*", line) for line in lines)
    assert list(lock()) == sorted(lock())
    assert len(lock()) == len(lines)


def test_the_lock_satisfies_the_ranges_and_the_pins():
    locked = lock()
    settings = PROJECT["tool"]["hfnb"]["lock"]
    pins = [Requirement(line) for line in settings["pins"] + settings["without-dependencies"]]
    for wanted in [*requirements(), *pins]:
        version = locked.get(canonicalize_name(wanted.name))
        assert version, f"{wanted.name} is not locked"
        assert wanted.specifier.contains(version), f"{wanted} is locked at {version}"


@pytest.mark.parametrize("python", ["3.11.0", "3.12.0", "3.13.0"])
def test_the_lock_is_for_every_python_from_the_oldest(python):
    """Debian 12 has Python 3.11.2: a package that asks for 3.11.5 would end `make lab` there."""
    ranges = {name: importlib.metadata.metadata(name).get("Requires-Python") for name in lock()}
    refused = [name for name, asks in ranges.items() if python not in SpecifierSet(asks or "")]
    assert refused == []


def test_pip_finds_the_locked_packages_consistent():
    """Some packages are installed alone on purpose: what they ask for and miss is meant."""
    command = [sys.executable, "-m", "pip", "check"]
    done = subprocess.run(command, capture_output=True, text=True)
    locked = lock()
    complaints = {
        line for line in done.stdout.splitlines() if canonicalize_name(line.split(" ")[0]) in locked
    }
    settings = PROJECT["tool"]["hfnb"]["lock"]
    alone = [Requirement(line) for line in settings["without-dependencies"]]
    meant = tuple(
        f"{pin.name} {importlib.metadata.version(pin.name)} {verb} {Requirement(asks).name}"
        for pin in alone
        for asks in importlib.metadata.requires(pin.name) or ()
        for verb in ("requires", "has requirement")
    )
    assert [line for line in complaints if not line.startswith(meant)] == []
    assert {line.split(" ")[0] for line in complaints} == {pin.name for pin in alone}


def test_what_runs_is_what_is_locked():
    for name, version in lock().items():
        found = importlib.metadata.version(name).partition("+")[0]
        assert found == version, f"{name} {found} is installed, {version} is locked: `make venv`"


def test_binder_installs_locked_versions():
    locked = lock()
    pins = re.findall(
        r"^ +- ([a-z0-9-]+)==([\w.]+)(\+cpu)?$", read("environment.yml"), re.MULTILINE
    )
    assert {name: locked[name] for name, _, _ in pins} == {name: v for name, v, _ in pins}
    assert [name for name, _, label in pins if label] == ["torch"]
    kept = {canonicalize_name(item.name) for item in requirements()}
    kept -= {
        canonicalize_name(Requirement(line).name)
        for line in PROJECT["project"]["optional-dependencies"]["test"]
    }
    assert kept <= {name for name, _, _ in pins}
