"""A plan's file: YAML, checked before anything runs; whatever is wrong is named with its line."""

from __future__ import annotations

from collections.abc import Sequence
from difflib import get_close_matches
from itertools import product
from pathlib import Path
from typing import Any

import yaml
from pydantic import ValidationError

from hfnb import parameters
from hfnb.credentials import redact, server_address
from hfnb.errors import WorkshopError
from hfnb.workshop import asked
from hfnb.workshop.plan import COPY, Group, Launch, Limits, Notebook, Plan, runs


def load(path: Path) -> Plan:
    """Return the plan in a file, with everything checked that can be without running it.

    Raises:
        WorkshopError: what is wrong, with the file's name and the line.
    """
    try:
        text = path.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise WorkshopError(
            f"{path.name} cannot be read as a plan.",
            str(error.strerror if isinstance(error, OSError) else error),
            "`hfnb workshop init` writes an example.",
        ) from None
    try:
        tree = yaml.compose(text, Loader=yaml.SafeLoader)
        data = yaml.safe_load(text)
    except yaml.YAMLError as error:
        mark = getattr(error, "problem_mark", None)
        line = mark.line + 1 if mark else 1
        why = f"It is no YAML: {getattr(error, 'problem', None) or 'it cannot be read'}."
        raise _at(path, line, "This cannot be read.", why, "Mend that line.") from None
    if not isinstance(data, dict):
        raise _at(path, 1, "This is no plan.", "", "`hfnb workshop init` writes an example.")
    try:
        plan = Plan.model_validate(data)
    except ValidationError as error:
        first = error.errors(include_url=False)[0]
        raise _invalid(path, tree, first) from None
    _check(path, tree, plan)
    return plan


def kept(folder: Path) -> dict[str, Any]:
    """Return what the plan says that an output folder was made by; nothing where it is not there.

    It was checked when `hfnb workshop run` put it there, and is not checked again: the notebooks
    that it names lie elsewhere.
    """
    try:
        found = yaml.safe_load((folder / COPY).read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError, yaml.YAMLError):
        return {}
    return found if isinstance(found, dict) else {}


def _check(path: Path, tree: yaml.Node, plan: Plan) -> None:
    """Refuse what only shows when notebooks and groups are looked at together."""
    for what, names in (
        ("groups", [group.name.lower() for group in plan.groups]),
        ("notebooks", [Path(notebook.path).stem.lower() for notebook in plan.notebooks]),
    ):
        for number, name in enumerate(names):
            if name in names[:number]:
                raise _at(
                    path,
                    _line(tree, (what, number)),
                    f"Two {what} are called {name!r}.",
                    "Their outputs would have one place.",
                    "Give one of them another name.",
                )
    called: set[str] = set()
    for number, group in enumerate(plan.groups):
        for notebook in plan.notebooks:
            name = f"{group.name}-{Path(notebook.path).stem}"
            if name.lower() in called:
                raise _at(
                    path,
                    _line(tree, ("groups", number)),
                    f"Two runs are called {name!r}, after their group and notebook.",
                    "Their outputs would have one place.",
                    "Give the group another name.",
                )
            called.add(name.lower())
    if (path.parent / plan.output).resolve() == path.parent.resolve():
        raise _at(
            path,
            _line(tree, ("output",)),
            "The output folder is the plan's own.",
            "The copy of the plan that goes there could fall on another plan.",
            "Name a folder for it, as `output: workshop-out`.",
        )
    known = []
    for number, notebook in enumerate(plan.notebooks):
        place = ("notebooks", number, "path")
        try:
            known.append(parameters.declared(path.parent / notebook.path))
            place = ("notebooks", number, "parameters")
            parameters.fit(known[-1], notebook.parameters, Path(notebook.path).name)
        except WorkshopError as error:
            raise _placed(path, tree, place, error, notebook.parameters) from None
    for number, group in enumerate(plan.groups):
        taken = {each.name: (each, index) for index, all in enumerate(known) for each in all}
        place = ("groups", number, "parameters")
        for name, value in group.parameters.items():
            where = [
                (found, Path(notebook.path).name)
                for found, notebook in zip(known, plan.notebooks, strict=True)
                if any(each.name == name for each in found)
            ] or [(tuple(each for each, _ in taken.values()), "this plan")]
            for found, notebook in where:
                try:
                    parameters.fit(found, {name: value}, notebook)
                except WorkshopError as error:
                    raise _placed(path, tree, place, error, {name: value}) from None
        if group.backend not in (None, "builtin") and "backend" not in taken:
            raise _at(
                path,
                _line(tree, ("groups", number, "backend")),
                "No notebook of the plan has a parameter `backend`.",
                "The group's backend would not be used.",
                "Leave it out, or take a notebook that has one.",
            )
    _check_server(path, tree, plan, known)


def _check_server(
    path: Path, tree: yaml.Node, plan: Plan, known: Sequence[tuple[parameters.Parameter, ...]]
) -> None:
    """Refuse runs that would ask a server which there is not, and a server that nobody asks."""
    places = product(range(len(plan.groups)), range(len(plan.notebooks)))
    asking = [
        (group, any(each.name == "endpoint_url" for each in known[notebook]))
        for (group, notebook), run in zip(places, runs(plan, path.parent), strict=True)
        if asked.shares(asked.choice(run, known[notebook]))
    ]
    if plan.server is not None and not asking:
        raise _at(
            path,
            _line(tree, ("server",)),
            "Nobody asks the shared server.",
            "The runs that do are those with the backend 'tgi' and no `endpoint_url`.",
            "Give a group `backend: tgi`, or leave the server out.",
        )
    # Workers of a cluster have an environment of their own.
    if plan.server is None and plan.cluster is None and server_address() is None:
        for group, could_have_one in asking:
            if could_have_one:
                raise _at(
                    path,
                    _line(tree, ("groups", group, "backend")),
                    f"The group {plan.groups[group].name!r} has the backend 'tgi', and no server.",
                    "It would not know whom to ask.",
                    "Write `server: shared` into the plan, or give the group the parameter "
                    "`endpoint_url`.",
                )


def _placed(
    path: Path, tree: yaml.Node, place: tuple[Any, ...], error: WorkshopError, values: Any
) -> WorkshopError:
    """Return the error with the line of the name that it speaks of."""
    name = next(
        (name for name in values if repr(name) in error.what or f"{name}=" in error.what), None
    )
    line = _line(tree, (*place, name) if name else place)
    return _at(path, line, error.what, error.why, error.next_step)


def _invalid(path: Path, tree: yaml.Node, found: Any) -> WorkshopError:
    """Return what pydantic found, in words and with its line."""
    place = tuple(part for part in found["loc"])
    line = _line(tree, place)
    name = ".".join(map(str, place))
    if found["type"] == "extra_forbidden":
        model = {1: Plan}.get(len(place)) or {
            "notebooks": Notebook,
            "groups": Group,
            "limits": Limits,
            "launch": Launch,
        }.get(str(place[0]), Plan)
        near = get_close_matches(str(place[-1]), model.model_fields, n=1)
        why = f"Did you mean {near[0]!r}?" if near else ""
        names = ", ".join(model.model_fields)
        return _at(path, line, f"There is no {place[-1]!r} here.", why, f"There are {names}.")
    if found["type"] == "missing":
        return _at(
            path, line, f"{name!r} is missing.", "", "Add it; `hfnb workshop init` shows how."
        )
    value = redact(repr(found["input"]))
    shown = value if len(value) <= 60 else value[:59] + "…"
    message = found["msg"].removeprefix("Value error, ")
    return _at(path, line, f"{name}: {shown} cannot be used.", message + ".", "Mend that line.")


def _line(tree: yaml.Node, place: tuple[Any, ...]) -> int:
    """Return the line of the innermost part of `place` that is in the file, from 1."""
    node, line = tree, tree.start_mark.line + 1
    for part in place:
        after = None
        if isinstance(node, yaml.MappingNode):
            for key, value in node.value:
                if key.value == str(part):
                    after, line = value, key.start_mark.line + 1
        elif isinstance(node, yaml.SequenceNode) and isinstance(part, int):
            after = node.value[part]
            line = after.start_mark.line + 1
        if after is None:
            break
        node = after
    return line


def _at(path: Path, line: int, what: str, why: str, step: str) -> WorkshopError:
    return WorkshopError(f"{path.name}:{line}: {what}", why, step)
