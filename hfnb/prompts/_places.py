"""Which words of the template put out which characters of the prompt.

The tracked rendering once more, with other marks: here a mark stands for the *way* that a
character took through the template, as the places it passed: the string constant or the plain
text that wrote it, then every name under which it was fetched (`message.content`, later
`content`). Jinja's nodes know no more of their place than the line, and published templates are
often one line: so the template is parsed with each token's position instead of its line number.
"""

from __future__ import annotations

import functools
from array import array
from collections import defaultdict
from collections.abc import Iterable
from datetime import datetime
from typing import Any

from jinja2 import nodes
from jinja2.compiler import Frame
from jinja2.lexer import TokenStream
from jinja2.sandbox import ImmutableSandboxedEnvironment

from hfnb.prompts._environment import Code, TrackingEnvironment, environment_like
from hfnb.prompts._lexemes import Extents, Lexeme, positioned
from hfnb.prompts._marks import Tracker, active, equals, repeat, tracking
from hfnb.prompts._plain import Inputs
from hfnb.prompts._trace import tracked_text
from hfnb.prompts._tracked import Tracked, tracked
from hfnb.prompts._tracked_json import as_text
from hfnb.prompts.types import TemplatePart


def parts(inputs: Inputs, text: str) -> tuple[TemplatePart, ...]:
    """The parts of the template that put out `text`, in the template's order.

    Empty where the template did something that cannot be followed.
    """
    ways = Ways(inputs.now)
    with tracking(ways):
        try:
            made = tracked_text(inputs, _template)
        except Exception:  # whatever a template can raise on a tracked string
            return ()
    if made != text or not ways.exact:
        return ()
    spans: dict[int, list[tuple[int, int]]] = defaultdict(list)
    for start, end, mark in equals(made._marks):
        for place in ways.way(mark):
            before = spans[place]
            if before and before[-1][1] == start:
                before[-1] = (before[-1][0], end)
            else:
                before.append((start, end))
    extents = Extents(_compiled(inputs.template)[1])
    return tuple(
        TemplatePart(*extents.of(place), tuple(found)) for place, found in sorted(spans.items())
    )


class Ways(Tracker):
    """The ways through the template that characters took; a mark of -1 - n is the n-th way."""

    def __init__(self, now: datetime) -> None:
        super().__init__(now)
        # Two empty ways: the mark of a `bos_token` is known to all trackers (`_marks.BOS`).
        self._ways: list[tuple[int, ...]] = [(), ()]
        self._numbers = {(): 0}

    def literal(self) -> int:
        """The mark of a character that has passed no place yet."""
        return -1

    def way(self, mark: int) -> tuple[int, ...]:
        """The places that a character passed; the caller's own text begins with none."""
        return () if mark >= 0 else self._ways[-1 - mark]

    def past(self, marks: array, place: int, only_new: bool = False) -> array:
        """The marks after passing `place`; `only_new`: for those that passed none before."""
        if not marks:
            return marks
        if min(marks) >= 0 or marks.count(marks[0]) == len(marks):
            return repeat(self._past(marks[0], place, only_new), len(marks))
        made = array("q")
        for start, end, mark in equals(marks):
            made += repeat(self._past(mark, place, only_new), end - start)
        return made

    def _past(self, mark: int, place: int, only_new: bool) -> int:
        way = self.way(mark)
        if place in way or (only_new and way):
            return mark
        longer = (*way, place)
        number = self._numbers.setdefault(longer, len(self._ways))
        if number == len(self._ways):
            self._ways.append(longer)
        return -1 - number


class _Data(str):
    """A constant of the generated code, and its place."""

    place = 0


class _Code(Code):
    """Generates code in which constants and names tell their place."""

    def visit_Const(self, node: nodes.Const, frame: Frame) -> None:  # noqa: N802
        value = node.as_const(frame.eval_ctx)
        if isinstance(value, str):
            self.write(f"environment.written({str.__str__(value)!r}, {node.lineno})")
        else:
            super().visit_Const(node, frame)

    def visit_Name(self, node: nodes.Name, frame: Frame) -> None:  # noqa: N802
        self._fetch(node, frame, super().visit_Name)

    def visit_Getattr(self, node: nodes.Getattr, frame: Frame) -> None:  # noqa: N802
        self._fetch(node, frame, super().visit_Getattr)

    def visit_Getitem(self, node: nodes.Getitem, frame: Frame) -> None:  # noqa: N802
        self._fetch(node, frame, super().visit_Getitem)

    def _fetch(self, node: Any, frame: Frame, visit: Any) -> None:
        if node.ctx != "load":
            visit(node, frame)
            return
        self.write("environment.fetched(")
        visit(node, frame)
        self.write(f", {node.lineno})")

    def _output_child_to_const(self, node: nodes.Expr, frame: Frame, finalize: Any) -> str:
        if not isinstance(node, nodes.TemplateData):
            raise nodes.Impossible
        made = _Data(super()._output_child_to_const(node, frame, finalize))
        made.place = node.lineno
        return made

    def _output_const_repr(self, group: Iterable[Any]) -> str:
        pieces = [f"environment.written({str.__str__(d)!r}, {d.place})" for d in group]
        return f"environment.concat(({', '.join(pieces)},))"

    def _output_child_pre(self, node: nodes.Expr, frame: Frame, finalize: Any) -> None:
        self.write("environment.put_out(")

    def _output_child_post(self, node: nodes.Expr, frame: Frame, finalize: Any) -> None:
        self.write(f", {node.lineno})")


class PlacingEnvironment(TrackingEnvironment):
    """The tracking environment, following places instead of sources."""

    code_generator_class = _Code

    def _tokenize(
        self, source: str, name: str | None, filename: str | None = None, state: str | None = None
    ) -> TokenStream:
        # As jinja's own, but that a token carries its position where its line number belongs.
        self.lexemes = list(positioned(self.lexer, source))
        raw = ((item.start, item.kind, item.text) for item in self.lexemes)
        stream = TokenStream(self.lexer.wrap(raw, name, filename), name, filename)
        for extension in self.iter_extensions():
            stream = extension.filter_stream(stream)
        return stream

    def _generate(self, source: nodes.Template, *args: Any, **kwargs: Any) -> str:
        # Without the regions of TrackingEnvironment: whose turn it is makes no difference here.
        return ImmutableSandboxedEnvironment._generate(self, source, *args, **kwargs)

    # What the generated code calls

    def written(self, text: str, place: int) -> Tracked:
        """Text of the template itself."""
        return tracked(text, active().past(repeat(-1, len(text)), place))

    def fetched(self, value: Any, place: int) -> Any:
        """A value on its way through a name; what is no text passes as it is."""
        return _past(value, place) if isinstance(value, Tracked) else value

    def put_out(self, value: Any, place: int) -> Tracked:
        """A value on its way out; what passed no place before passes this one."""
        return _past(as_text(value), place, only_new=True)


def _past(value: Tracked, place: int, only_new: bool = False) -> Tracked:
    made = str.__new__(type(value), str.__str__(value))
    made._marks = active().past(value._marks, place, only_new)
    return made


@functools.lru_cache(maxsize=16)
def _compiled(text: str) -> tuple[Any, list[Lexeme]]:
    environment = environment_like(PlacingEnvironment, text)
    made = environment.from_string(text)
    return made, environment.lexemes


def _template(text: str) -> Any:
    return _compiled(text)[0]
