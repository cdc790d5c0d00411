"""The code behind the BackendPicker."""

from __future__ import annotations

from hfnb.backends import Backend, Choice
from hfnb.credentials import Token


def code(entry: Backend, choice: Choice) -> str:
    """Return the Python that checks and uses a choice; a typed secret is asked for, not written.

    Args:
        entry: the chosen backend.
        choice: what was filled in.
    """
    given = choice.settings
    lines = [f"{literal(name)}: {_value(name, value)}," for name, value in given.items()]
    for field in entry.required:
        if field.name not in given and not (field.secret or (field.find and field.find())):
            example = field.suggestions[0] if field.suggestions else ""
            lines.insert(0, f"{literal(field.name)}: {literal(example)},  # for example")
    imports = ["import hfnb", "from hfnb.backends import preflight"]
    if any(isinstance(value, Token) for value in given.values()):
        imports.insert(0, "from getpass import getpass\n")
    arguments = literal(entry.name)
    if lines:
        arguments += ", **settings"
        imports += ["", "settings = {", *(f"    {line}" for line in lines), "}"]
    return "\n".join(
        [
            *imports,
            "",
            f"print(preflight({arguments}))  # Check",
            f"chat = hfnb.connect({arguments})  # Use; from now on hfnb.current() returns it",
        ]
    )


def _value(name: str, value: object) -> str:
    return f'getpass("{name}: ")' if isinstance(value, Token) else literal(value)


def literal(value: object) -> str:
    """Return Python for a value: text in double quotes, as the course writes it."""
    plain = isinstance(value, str) and value.isprintable() and not set(value) & {'"', "\\"}
    return f'"{value}"' if plain else repr(value)
