"""A notebook's parameters: what it declares, and whether given values fit, before anything runs.

papermill only warns of an unknown name, lets a default overwrite a value where the tag is missing,
and writes every value twice into its output. `hfnb workshop` refuses all of it beforehand; in a
notebook that plain papermill runs, `hfnb.parameters.check()` does, in the cell after them.
"""

from __future__ import annotations

import ast
import io
import tokenize
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from difflib import get_close_matches
from pathlib import Path
from typing import Any, Literal, Optional, get_args, get_origin

from pydantic import TypeAdapter, ValidationError

from hfnb.backends import backend, backends
from hfnb.credentials import names_a_secret, redact
from hfnb.errors import BackendError, WorkshopError

TAG = "parameters"
_INJECTED = "# Parameters"  # how the cell that papermill puts in begins
_TYPES = {
    "bool": bool,
    "int": int,
    "float": float,
    "str": str,
    "list": list,
    "dict": dict,
    "None": None,
    "Literal": Literal,
    "Optional": Optional,
}


@dataclass(frozen=True)
class Parameter:
    """One line of a notebook's parameters cell.

    Attributes:
        name: the variable's.
        annotation: its type, as it is written there.
        type: the same as a type.
        default: its value where none is given.
        comment: what the line says of it.
        line: its number in the cell, from 1.
    """

    name: str
    annotation: str
    type: Any
    default: Any
    comment: str
    line: int

    @property
    def choices(self) -> tuple[Any, ...]:
        """The only values that it takes; empty where others will do."""
        return get_args(self.type) if get_origin(self.type) is Literal else ()


def declared(notebook: Path) -> tuple[Parameter, ...]:
    """Return what the parameters cell of a notebook declares, in order.

    Raises:
        WorkshopError: the file is no notebook, no cell or several have the tag `parameters`, or a
            line of it is not `name: type = value`.
    """
    import nbformat

    name = notebook.name
    try:
        content = nbformat.read(notebook, as_version=4)
    except FileNotFoundError:
        raise WorkshopError(
            f"There is no notebook {name}.",
            f"Looked for in {notebook.parent.name or '.'}/.",
            "Check the path.",
        ) from None
    except Exception as error:
        raise WorkshopError(
            f"{name} cannot be read as a notebook.",
            f"{type(error).__name__}: {error}"[:200],
            "Open it in JupyterLab and save it again.",
        ) from None
    cells = [
        cell
        for cell in content.cells
        if cell.cell_type == "code" and TAG in cell.metadata.get("tags", ())
    ]
    if len(cells) != 1:
        raise WorkshopError(
            f"{name} has {len(cells) or 'no'} cell{'s' * (len(cells) != 1)} tagged `{TAG}`.",
            "Values are put below that cell; without it they would come first and be overwritten.",
            f"Tag one cell: in JupyterLab, Property Inspector, Cell Tags, `{TAG}`.",
        )
    return read(cells[0].source, name)


def read(source: str, place: str) -> tuple[Parameter, ...]:
    """Return what the text of a parameters cell declares.

    Args:
        source: the cell's text.
        place: the notebook's name, for messages.

    Raises:
        WorkshopError: a line is not `name: type = value` with a type that is known.
    """
    try:
        tree = ast.parse(source)
    except SyntaxError as error:
        raise _line_error(place, error.lineno or 1, f"It is no Python: {error.msg}.") from None
    comments = _comments(source)
    found = []
    for node in tree.body:
        if not (
            isinstance(node, ast.AnnAssign) and isinstance(node.target, ast.Name) and node.value
        ):
            raise _line_error(place, node.lineno, "It is not `name: type = value`.")
        annotation = ast.unparse(node.annotation)
        try:
            default = ast.literal_eval(node.value)
            kind = _type(node.annotation)
        except (ValueError, KeyError, TypeError):
            raise _line_error(
                place, node.lineno, f"`{ast.unparse(node)[:80]}` has no plain value or type."
            ) from None
        comment = " ".join(
            comments[line]
            for line in range(node.lineno, (node.end_lineno or node.lineno) + 1)
            if line in comments
        )
        found.append(Parameter(node.target.id, annotation, kind, default, comment, node.lineno))
    return tuple(found)


def fit(parameters: Sequence[Parameter], values: Mapping[str, Any], notebook: str) -> None:
    """Make sure that `values` can be put into a notebook.

    Args:
        parameters: what it declares.
        values: by name.
        notebook: its name, for messages.

    Raises:
        WorkshopError: an unknown name, a value of another type or outside the choice, or what
            looks like a secret. The message never holds a secret.
    """
    known = {parameter.name: parameter for parameter in parameters}
    for name, value in values.items():
        if names_a_secret(name) or _secret(value):
            raise WorkshopError(
                f"The parameter {name!r} of {notebook} looks like a secret.",
                "papermill writes every value into the notebook that comes out, twice.",
                "Take it out, and set it in the environment of the run: there it is found.",
            )
        if name not in known:
            near = get_close_matches(name, known, n=1)
            raise WorkshopError(
                f"{notebook} has no parameter {name!r}.",
                f"Did you mean {near[0]!r}?" if near else "",
                f"It has {', '.join(known) or 'none'}.",
            )
        _fits(known[name], value, notebook)


def check() -> None:
    """Stop a notebook whose parameters were set wrongly, by hand or by papermill.

    It reads the cells that this kernel has run: the last one that declares parameters, and the one
    that papermill put below it. Elsewhere than in a notebook it does nothing.

    Raises:
        WorkshopError: as `fit`.
    """
    from IPython import get_ipython

    shell = get_ipython()
    cells = shell.history_manager.input_hist_raw if shell else []
    parameters: tuple[Parameter, ...] = ()
    values: dict[str, Any] = {}
    for source in cells:
        if source.lstrip().startswith(_INJECTED):
            values = _assigned(source)
        elif found := _declared_in(source):
            parameters, values = found, {}
    fit(parameters, {each.name: each.default for each in parameters} | values, "This notebook")


def _declared_in(source: str) -> tuple[Parameter, ...]:
    try:
        return read(source, "this notebook")
    except WorkshopError:  # a cell of another kind
        return ()


def _assigned(source: str) -> dict[str, Any]:
    """Return what a cell of papermill's sets, as far as it is plain."""
    found = {}
    for node in ast.parse(source).body:
        if isinstance(node, ast.Assign) and isinstance(node.targets[0], ast.Name):
            try:
                found[node.targets[0].id] = ast.literal_eval(node.value)
            except ValueError:  # float("nan"), which papermill writes so
                continue
    return found


def _fits(parameter: Parameter, value: Any, notebook: str) -> None:
    adapter: TypeAdapter[Any] = TypeAdapter(parameter.type)
    try:
        adapter.validate_python(value, strict=True)
        _names_a_backend(parameter, value)
    except BackendError as error:
        raise WorkshopError(
            f"{parameter.name}={redact(repr(value))} does not fit {notebook}.",
            f"{error.what} {error.why}".strip(),
            f"{error.next_step} (Line {parameter.line} of its parameters cell.)",
        ) from None
    except ValidationError:
        if parameter.choices:
            near = get_close_matches(str(value), map(str, parameter.choices), n=1)
            why = f"Did you mean {near[0]!r}?" if near else ""
            step = f"It is one of {', '.join(map(repr, parameter.choices))}."
        else:
            why = (
                f"That is {_article(type(value).__name__)}, and `{parameter.annotation}` is wanted."
            )
            step = f"Write it like its default, {parameter.default!r}."
        raise WorkshopError(
            f"{parameter.name}={redact(repr(value))} does not fit {notebook}.",
            why,
            f"{step} (Line {parameter.line} of its parameters cell.)",
        ) from None


def _names_a_backend(parameter: Parameter, value: Any) -> None:
    """Refuse a name that is no backend's, where the parameter `backend` stands for one of ours."""
    if parameter.name == "backend" and parameter.default in {each.name for each in backends()}:
        backend(value)


def _article(word: str) -> str:
    return f"an {word}" if word[0] in "aeiou" else f"a {word}"


def _secret(value: Any) -> bool:
    """Whether a value, or a part of it, has the look of a secret."""
    if isinstance(value, str):
        return redact(value) != value
    if isinstance(value, Mapping):
        return any(names_a_secret(str(key)) or _secret(item) for key, item in value.items())
    return isinstance(value, list | tuple) and any(map(_secret, value))


def _type(node: ast.expr) -> Any:
    """Return the type that an annotation names; only plain ones are known, nothing is called."""
    if isinstance(node, ast.Name):
        return _TYPES[node.id]
    if isinstance(node, ast.Constant) and node.value is None:
        return None
    if isinstance(node, ast.BinOp) and isinstance(node.op, ast.BitOr):
        return _type(node.left) | _type(node.right)
    if isinstance(node, ast.Subscript):
        outer = _type(node.value)
        inner = node.slice
        if outer is Literal:
            return Literal[ast.literal_eval(inner)]
        parts = [_type(one) for one in inner.elts] if isinstance(inner, ast.Tuple) else _type(inner)
        return outer[tuple(parts) if isinstance(parts, list) else parts]
    raise ValueError


def _comments(source: str) -> dict[int, str]:
    tokens = tokenize.generate_tokens(io.StringIO(source).readline)
    return {
        token.start[0]: token.string.lstrip("# ").rstrip()
        for token in tokens
        if token.type == tokenize.COMMENT
    }


def _line_error(place: str, line: int, why: str) -> WorkshopError:
    return WorkshopError(
        f"Line {line} of the parameters of {place} cannot be read.",
        why,
        'Write it as `question: str = "What is …?"  # what it is for`.',
    )
