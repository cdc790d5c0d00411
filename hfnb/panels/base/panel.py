"""The frame of a panel: title, busy line with a Stop button, problems, and the code behind it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import cached_property
from typing import Any, Generic, TypeVar

import ipywidgets as widgets
from traitlets import link

from hfnb import markup
from hfnb.panels.base.controls import button, html, row, switch
from hfnb.panels.base.look import LOOK
from hfnb.panels.base.model import PanelModel
from hfnb.panels.base.script import Script
from hfnb.panels.base.views import Views

Model = TypeVar("Model", bound=PanelModel)


class Panel(Generic[Model]):
    """A panel draws its model. Its widgets are made when it is first shown.

    Args:
        model: the state that is drawn and changed.

    Attributes:
        title: stands on top.
        look: its own style sheets, as HTML, beside those that all panels have.
    """

    title = ""
    look = ""

    def __init__(self, model: Model) -> None:
        self.model = model
        self._views = Views()

    # What a panel is made of

    def build(self) -> Sequence[widgets.Widget]:
        """Make the controls and views of this panel, and let them `follow` the model."""
        raise NotImplementedError

    def follow(self, names: str | Sequence[str], draw: Callable[[], object]) -> None:
        """Call `draw` now and whenever one of the model's traits `names` changes.

        A panel that nobody sees any more is drawn when somebody does.
        """
        traits = [names] if isinstance(names, str) else list(names)
        self.model.observe(lambda _: self._views.draw(draw), traits)
        draw()

    def bind(self, name: str, widget: widgets.Widget, trait: str = "value") -> widgets.Widget:
        """Keep a trait of the model and one of a widget equal; return the widget."""
        link((self.model, name), (widget, trait))
        return widget

    def press(
        self, control: widgets.Button, action: Callable[[], object], near: str = ""
    ) -> widgets.Button:
        """Let a button do something; what goes wrong is shown. Returns the button.

        Args:
            control: the button.
            action: what it does.
            near: the part of the panel in which it stands; see `trouble`.
        """

        def pressed(_: Any) -> None:
            with self.model.careful(near):
                action()

        control.on_click(pressed)
        return control

    # The frame

    @cached_property
    def widget(self) -> widgets.Widget:
        """The whole panel as one widget."""
        body = widgets.VBox([*self.build()])
        body.add_class("hfnb-panel-body")
        frame = widgets.VBox([html(LOOK + markup.STYLES + self.look), self._head(), body])
        frame.add_class("hfnb-panel")
        frame.add_class(f"hfnb-panel-{type(self).__name__}")
        problem, code = self.trouble(), self._code
        body.children = (problem, *body.children, code)
        self._views.count(frame)
        return frame

    def _head(self) -> widgets.Widget:
        title = html(f'<span class="hfnb-title">{markup.escape(self.title)}</span>')
        words, stop = (
            html(says="status"),
            self.press(button("Stop", "Stop what is under way"), self.model.stop),
        )
        busy = row(words, stop)
        busy.add_class("hfnb-busy")

        def draw() -> None:
            said = markup.escape(self.model.busy)
            words.value = f'<span><i class="hfnb-dot"></i>{said} …</span>'
            busy.layout.display = None if self.model.busy else "none"

        self.follow("busy", draw)
        head = widgets.Box([title, busy, self._code_switch, Script()])
        head.add_class("hfnb-panel-head")
        return head

    def trouble(self, near: str = "") -> widgets.Widget:
        """A place for problems: those of one part of the panel, or all others.

        A part far below the top needs one of its own: nobody sees what happens out of sight.
        """
        place = html(says="alert")

        def draw() -> None:
            problem = self.model.problem if self.model.near == near else None
            place.value = markup.unstyled(markup.error(problem)) if problem else ""
            place.layout.display = None if problem else "none"

        self.follow(("problem", "near"), draw)
        return place

    @cached_property
    def _code_switch(self) -> widgets.Checkbox:
        return switch("Code")

    @cached_property
    def _code(self) -> widgets.Widget:
        place = html()
        place.add_class("hfnb-code")

        def draw(_: Any = None) -> None:
            shown = self._code_switch.value
            place.layout.display = None if shown else "none"
            if shown:
                place.value = code_card(self.model.code)

        self._code_switch.observe(draw, "value")
        self.model.observe(lambda _: self._views.draw(draw))
        draw()
        return place

    # What a notebook shows

    def __repr__(self) -> str:
        return repr(self.model)

    def _repr_mimebundle_(self, include: Any = None, exclude: Any = None) -> dict[str, Any]:
        """The live widget, and static HTML for readers without a kernel."""
        bundle: dict[str, Any] = dict(self.widget._repr_mimebundle_() or {})
        return {**bundle, "text/plain": repr(self), "text/html": self.model.html()}


def code_card(code: str) -> str:
    """The code behind a panel; one click selects all of it, and a button copies it."""
    copy = '<button type="button" class="jupyter-button hfnb-copy">Copy</button>'
    return (
        '<div class="hfnb"><div class="hfnb-card"><div class="hfnb-head"><strong>The code behind '
        f"this panel</strong> {copy}</div>"
        f'<div class="hfnb-text"><pre>{markup.escape(code)}</pre></div></div></div>'
    )
