"""Transformers' own jinja environment, rebuilt so that strings keep their origins.

Nothing about the language changes: extensions, filters and globals are taken over from the
environment that transformers compiled the template in, and only the places where text is made
(constants, output, concatenation, filters, format strings) are replaced.
"""

from __future__ import annotations

import functools
from collections.abc import Callable, Iterable
from typing import Any

from jinja2 import nodes
from jinja2.compiler import CodeGenerator, Frame, optimizeconst
from jinja2.sandbox import ImmutableSandboxedEnvironment
from jinja2.visitor import NodeTransformer
from markupsafe import Markup

from hfnb.prompts._align import has_source
from hfnb.prompts._filters import TrackedMarkup, followed, markup
from hfnb.prompts._marks import active, repeat, runs
from hfnb.prompts._tracked import Tracked, lift
from hfnb.prompts._tracked_format import braces, carried
from hfnb.prompts._tracked_json import as_text, message_of


class Code(CodeGenerator):
    """Generates code in which the template's own words are tracked strings too."""

    def visit_Const(self, node: nodes.Const, frame: Frame) -> None:  # noqa: N802
        value = node.as_const(frame.eval_ctx)
        if isinstance(value, str):
            self.write(f"environment.literal({str.__str__(value)!r})")
        else:
            super().visit_Const(node, frame)

    def _output_const_repr(self, group: Iterable[Any]) -> str:
        return f"environment.literal({''.join(map(str, group))!r})"

    def _output_child_pre(self, node: nodes.Expr, frame: Frame, finalize: Any) -> None:
        self.write("environment.shown(")

    def _output_child_post(self, node: nodes.Expr, frame: Frame, finalize: Any) -> None:
        self.write(")")

    @optimizeconst
    def visit_Concat(self, node: nodes.Concat, frame: Frame) -> None:  # noqa: N802
        self.write("environment.tilde((")
        for part in node.nodes:
            self.visit(part, frame)
            self.write(", ")
        self.write("))")


class _Regions(NodeTransformer):
    """Inserts calls that open and close regions (see `_regions`) around bodies."""

    def __init__(self) -> None:
        self._depth = 0

    def visit_Output(self, node: nodes.Output) -> Any:  # noqa: N802
        if all(isinstance(child, nodes.TemplateData) for child in node.nodes):
            return node
        return [self._enter("output", node), node, self._leave(node)]

    def visit_For(self, node: nodes.For) -> Any:  # noqa: N802
        node.body = [self._enter("loop", node, node.target), *self._inside(node.body)]
        node.else_ = self._inside(node.else_)
        return [node, self._leave(node)]

    def visit_If(self, node: nodes.If) -> Any:  # noqa: N802
        for branch in (node, *node.elif_):
            names = (name.name for name in branch.test.find_all(nodes.Name))
            named = isinstance(branch.test, nodes.Name) and branch.test.name
            asked = "add_generation_prompt" in (*names, named)
            negated = any(True for _ in branch.test.find_all(nodes.Not)) or isinstance(
                branch.test, nodes.Not
            )
            kind = "generation" if asked and not negated else "branch"
            branch.body = [self._enter(kind, branch), *self._inside(branch.body)]
        if node.else_:
            node.else_ = [self._enter("branch", node), *self._inside(node.else_)]
        return [node, self._leave(node)]

    def visit_Macro(self, node: Any) -> Any:  # noqa: N802
        depth, self._depth = self._depth, 0
        body = [self.visit(child) for child in node.body]
        self._depth = depth
        node.body = [self._call("called", node), *_flat(body), self._call("returned", node)]
        return node

    visit_CallBlock = visit_Macro  # noqa: N815
    visit_Block = visit_Macro  # noqa: N815

    def _inside(self, body: list[nodes.Node]) -> list[nodes.Node]:
        self._depth += 1
        visited = _flat([self.visit(child) for child in body])
        self._depth -= 1
        return visited

    def _enter(self, kind: str, node: nodes.Node, target: nodes.Node | None = None) -> nodes.Node:
        arguments: list[nodes.Expr] = [nodes.Const(self._depth), nodes.Const(kind)]
        if target is not None:
            names = [target] if isinstance(target, nodes.Name) else target.find_all(nodes.Name)
            arguments += [nodes.Name(name.name, "load") for name in names]
        return self._call("entered", node, *arguments)

    def _leave(self, node: nodes.Node) -> nodes.Node:
        return self._call("left", node, nodes.Const(self._depth))

    def _call(self, name: str, node: nodes.Node, *arguments: nodes.Expr) -> nodes.Node:
        function = nodes.EnvironmentAttribute(name)
        call = nodes.ExprStmt(nodes.Call(function, list(arguments), [], None, None))
        return call.set_lineno(node.lineno).set_environment(node.environment)


def _flat(items: list[Any]) -> list[nodes.Node]:
    return [x for item in items for x in (item if isinstance(item, list) else [item])]


class TrackingEnvironment(ImmutableSandboxedEnvironment):
    """Transformers' sandbox, with provenance. One per template, shared between threads."""

    code_generator_class = Code
    intercepted_binops = frozenset(["+", "*", "%"])

    def _generate(self, source: nodes.Template, *args: Any, **kwargs: Any) -> str:
        source.body = _flat([_Regions().visit(child) for child in source.body])
        return super()._generate(source, *args, **kwargs)

    # What the generated code calls

    def literal(self, text: str) -> Tracked:
        """Text of the template itself."""
        return lift(text)

    def shown(self, value: Any) -> Tracked:
        """A value on its way out: `str(value)`, and a note of whose content flows by."""
        text = as_text(value)
        regions = active().regions
        here = -1 - regions.current
        marks = text._marks[:]
        for start, end, source in runs(marks):
            if source is not None and source.message is not None:
                regions.note(source.message)
            elif source is None and marks[start] != here:
                number = regions.pair(-1 - marks[start], -1 - here)
                marks[start:end] = repeat(-1 - number, end - start)
        made = str.__new__(type(text), str.__str__(text))
        made._marks = marks
        return made

    def concat(self, parts: Iterable[Any]) -> Tracked:
        """Joins the output of a body."""
        return lift("").join([as_text(part) for part in parts])

    tilde = concat

    def entered(self, depth: int, kind: str, *items: Any) -> None:
        """A body starts; a loop says which item it is at."""
        active().regions.enter(depth, kind, message_of(items))

    def left(self, depth: int) -> None:
        """The body is over."""
        active().regions.leave(depth)

    def called(self) -> None:
        """A macro's body starts."""
        active().regions.call()

    def returned(self) -> None:
        """A macro's body ends."""
        active().regions.back()

    # What jinja itself asks its environment

    def call_binop(self, context: Any, operator: str, left: Any, right: Any) -> Any:
        """Adds, repeats and formats tracked strings."""
        if isinstance(left, str) and not isinstance(left, Tracked):
            left = lift(left)
        if isinstance(right, str) and not isinstance(right, Tracked):
            right = lift(right)
        if operator == "+" and isinstance(right, TrackedMarkup) and isinstance(left, str):
            return right.__radd__(left)
        return super().call_binop(context, operator, left, right)

    def getattr(self, obj: Any, attribute: str) -> Any:
        """Attribute access; a plain string's methods are the tracked ones."""
        return super().getattr(lift(obj) if type(obj) is str else obj, attribute)

    def getitem(self, obj: Any, argument: Any) -> Any:
        """Subscription, likewise."""
        return super().getitem(lift(obj) if type(obj) is str else obj, argument)

    def call(self, context: Any, function: Any, *args: Any, **kwargs: Any) -> Any:
        """Calls; text that comes back without its origins is noticed."""
        result = super().call(context, function, *args, **kwargs)
        if isinstance(result, str) and not isinstance(result, Tracked):
            inputs = (*args, *kwargs.values())
            made = carried(str.__str__(result), *filter(has_source, inputs))
            return markup(made) if isinstance(result, Markup) else made
        return result

    def wrap_str_format(self, value: Any) -> Callable[..., Tracked] | None:
        """`str.format` and `format_map`, sandboxed as in jinja, and tracked."""
        owner = getattr(value, "__self__", None)
        name = getattr(value, "__name__", None)
        if not isinstance(owner, Tracked) or name not in ("format", "format_map"):
            return super().wrap_str_format(value)

        def wrapper(*args: Any, **kwargs: Any) -> Tracked:
            if name == "format_map":
                return braces(owner, (), args[0], self)
            return braces(owner, args, kwargs, self)

        return wrapper


@functools.lru_cache(maxsize=64)
def tracking_template(text: str) -> Any:
    """The template compiled for tracking, in an environment like the one transformers made."""
    return environment_like(TrackingEnvironment, text).from_string(text)


def environment_like(kind: type[TrackingEnvironment], text: str) -> Any:
    """An environment of this kind that is otherwise like the one transformers made for `text`."""
    from hfnb.prompts._plain import compiled

    own = compiled(text).environment
    environment = kind(
        trim_blocks=own.trim_blocks,
        lstrip_blocks=own.lstrip_blocks,
        extensions=[type(extension) for extension in own.extensions.values()],
    )
    environment.globals.update(own.globals)
    environment.globals["strftime_now"] = _strftime_now
    environment.filters = {name: followed(name, f) for name, f in own.filters.items()}
    environment.tests = dict(own.tests)
    return environment


def _strftime_now(form: str) -> Tracked:
    return lift(active().now.strftime(str.__str__(form)))
