"""Files that appear whole: what is half written has another name until it is done."""

from __future__ import annotations

from pathlib import Path


def write(path: Path, text: str) -> Path:
    """Write `text` to `path` as UTF-8; what stood there stays whole until the new text does.

    Half characters, which UTF-8 has not, become question marks.
    """
    path.parent.mkdir(parents=True, exist_ok=True)
    beside = path.with_name(path.name + ".part")
    try:
        beside.write_text(text, encoding="utf-8", errors="replace")
        return beside.replace(path)
    except OSError:  # on a full disk, half a text would take what room there is
        beside.unlink(missing_ok=True)
        raise
