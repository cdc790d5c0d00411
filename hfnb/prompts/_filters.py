"""Jinja filters for tracked strings.

Most of jinja's own filters work as they are, since they call methods of the string they are
given. Rewritten here are those that build their answer from plain strings; any other filter is
wrapped so that an answer which lost its origins is noticed and aligned (`_align`).
"""

from __future__ import annotations

import functools
import re
from collections.abc import Callable
from typing import Any

from jinja2.runtime import Undefined
from jinja2.utils import _PassArg, pass_environment
from markupsafe import Markup, escape

from hfnb.prompts._align import has_source
from hfnb.prompts._tracked import Tracked, lift
from hfnb.prompts._tracked_format import carried
from hfnb.prompts._tracked_json import as_json, as_text


class TrackedMarkup(Tracked):
    """What `|safe` and `|escape` give: like jinja's Markup, it escapes what is added to it."""

    __slots__ = ()

    def __html__(self) -> TrackedMarkup:
        return self

    def __add__(self, other: Any) -> TrackedMarkup:
        return markup(Tracked.__add__(self, escaped(other)))

    def __radd__(self, other: Any) -> TrackedMarkup:
        return markup(escaped(other) + Tracked.__getitem__(self, slice(None)))


def markup(text: Tracked) -> TrackedMarkup:
    """A tracked string as markup that needs no escaping."""
    made = str.__new__(TrackedMarkup, str.__str__(text))
    made._marks = text._marks
    return made


def escaped(value: Any) -> TrackedMarkup:
    """As `markupsafe.escape`, character by character."""
    if isinstance(value, TrackedMarkup):
        return value
    text = as_text(value)
    if isinstance(value, Markup):
        return markup(text)
    pieces = [str.__str__(escape(character)) for character in str.__iter__(text)]
    return markup(text._spread("".join(pieces), [len(piece) for piece in pieces]))


def _indent(s: str, width: int | str = 4, first: bool = False, blank: bool = False) -> Tracked:
    """As jinja's `indent`."""
    step = lift(width if isinstance(width, str) else " " * width)
    lines = (lift(s) + "\n").splitlines()
    if blank:
        body = (lift("\n") + step).join(lines)
    else:
        rest = [step + line if line else line for line in lines[1:]]
        body = lift("\n").join([lines[0], *rest])
    return step + body if first else body


@pass_environment
def _join(env: Any, value: Any, d: str = "", attribute: str | int | None = None) -> Tracked:
    """As jinja's `join`."""
    from jinja2.filters import make_attrgetter

    if attribute is not None:
        value = map(make_attrgetter(env, attribute), value)
    return as_text(d).join([as_text(item) for item in value])


def _title(s: Any) -> Tracked:
    """As jinja's `title`: a capital behind every space, hyphen or opening bracket."""
    from jinja2.filters import do_title

    text, words, start = as_text(s), [], 0
    # Splitting with a group keeps the separators, so the pieces make up the text again.
    for word in re.split(r"([-\s({\[<]+)", str.__str__(text)):
        piece = text[start : start + len(word)]
        words.append(piece[:1].upper() + piece[1:].lower())
        start += len(word)
    made, true = lift("").join(words), do_title(str.__str__(text))
    return made if made == true else carried(true, text)


def _string(value: Any) -> Tracked:
    return as_text(value)


def _format(value: Any, *args: Any, **kwargs: Any) -> Tracked:
    return as_text(value) % (kwargs or args)


REWRITTEN: dict[str, Callable[..., Any]] = {
    "e": escaped,
    "escape": escaped,
    "forceescape": lambda value: escaped(as_text(value)[:]),
    "format": _format,
    "indent": _indent,
    "join": _join,
    "safe": lambda value: markup(as_text(value)),
    "string": _string,
    "title": _title,
    "tojson": as_json,
}
_ON_TEXT = {"capitalize", "center", "lower", "replace", "trim", "upper"}


def followed(name: str, plain: Callable[..., Any]) -> Callable[..., Any]:
    """The filter to use for `name` in the tracking environment, given jinja's own."""
    if name in REWRITTEN:
        return REWRITTEN[name]
    skip = 0 if _PassArg.from_obj(plain) is None else 1

    @functools.wraps(plain)
    def watched(*args: Any, **kwargs: Any) -> Any:
        if name in _ON_TEXT and len(args) > skip and not isinstance(args[skip], Undefined):
            args = (*args[:skip], as_text(args[skip]), *args[skip + 1 :])
        return _noticed(plain(*args, **kwargs), (*args[skip:], *kwargs.values()))

    return watched


def _noticed(result: Any, inputs: tuple[Any, ...]) -> Any:
    if isinstance(result, str) and not isinstance(result, Tracked):
        made = carried(str.__str__(result), *filter(has_source, inputs))
        return markup(made) if isinstance(result, Markup) else made
    return result
