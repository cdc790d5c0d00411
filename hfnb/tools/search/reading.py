"""Reads the sheets that are our own: one tab-separated file per kind of thing."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from hfnb.errors import SetupError
from hfnb.tools.search.kinds import KINDS, Attribute
from hfnb.tools.search.sheet import Sheet, Value

FOLDER = Path(__file__).with_name("sheets")
_FIRST = ("name", "aliases", "about")
# Above the cities of GeoNames, below the countries.
_FAME = 50.0


def files(folder: Path = FOLDER) -> list[Path]:
    """Return the files of sheets, in a fixed order."""
    return sorted(folder.glob("*.tsv"))


def read(path: Path) -> Iterator[Sheet]:
    """Yield the sheets of one file, named after its kind.

    Raises:
        SetupError: the file is malformed; file and line are named.
    """
    kind = path.stem
    if kind not in KINDS:
        raise _fault(path, 1, f"there is no kind of thing called {kind!r}")
    try:
        lines = path.read_text(encoding="utf-8-sig").split("\n")
    except UnicodeDecodeError as error:
        raise _fault(path, 1, f"it is not UTF-8 ({error.reason})") from error
    columns = _columns(path, kind, lines[0].rstrip("\r").split("\t"))
    seen: dict[str, int] = {}
    for number, line in enumerate(lines[1:], start=2):
        if not line.strip():
            continue
        cells = [cell.strip() for cell in line.split("\t")]
        if len(cells) > len(columns) + len(_FIRST):
            raise _fault(path, number, f"{len(cells)} cells stand under fewer columns")
        name, aliases, about = (*cells, "", "")[:3]
        if not name:
            raise _fault(path, number, "the name is missing")
        if name in seen:
            raise _fault(path, number, f"{name!r} stands in line {seen[name]} already")
        seen[name] = number
        facts = {
            column.label: _value(path, number, column, cell)
            for column, cell in zip(columns, cells[len(_FIRST) :], strict=False)
            if cell
        }
        yield Sheet(
            name,
            kind,
            tuple(part for alias in aliases.split(";") if (part := alias.strip())),
            about.removesuffix("."),
            {item.label: facts[item.label] for item in KINDS[kind] if item.label in facts},
            fame=_FAME,
        )


def _columns(path: Path, kind: str, header: list[str]) -> list[Attribute]:
    """Return the attributes that the header names."""
    header = [cell.strip() for cell in header]
    if tuple(header[: len(_FIRST)]) != _FIRST:
        raise _fault(path, 1, f"the header begins with {header[:3]} instead of {list(_FIRST)}")
    known = {item.label: item for item in KINDS[kind]}
    labels = header[len(_FIRST) :]
    for label in labels:
        if label not in known:
            raise _fault(path, 1, f"a {kind} has no {label!r}")
        if labels.count(label) > 1:
            raise _fault(path, 1, f"the column {label!r} stands there twice")
    return [known[label] for label in labels]


def _value(path: Path, line: int, column: Attribute, cell: str) -> Value:
    """Return a cell as a value: a number where the attribute has numbers."""
    if column.form == "text":
        return cell
    try:
        number = float(cell)
    except ValueError:
        # "44 BC" is a year, too.
        if column.form == "year" and any(char.isdigit() for char in cell):
            return cell
        raise _fault(path, line, f"the {column.label} {cell!r} is not a number") from None
    return int(number) if number.is_integer() else number


def _fault(path: Path, line: int, why: str) -> SetupError:
    return SetupError(
        f"The sheets in {path.name} cannot be read, line {line}.",
        f"In that line, {why}.",
        "Mend the line, or install hfnb again if you have not changed it.",
    )
