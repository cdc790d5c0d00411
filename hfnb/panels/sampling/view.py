"""The SamplingLab on the screen: knobs, the answer, and the candidates as buttons."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import ipywidgets as widgets
from traitlets import link

from hfnb import markup
from hfnb.panels.base import Panel, button, field, html, row
from hfnb.panels.sampling import page
from hfnb.panels.sampling.look import LOOK
from hfnb.panels.sampling.model import SamplingModel

CANDIDATES = 12
_NAME_WIDTH = "9.5rem"
_KNOBS = ("temperature", "top_k", "top_p", "repetition_penalty", "seed")


class SamplingLab(Panel[SamplingModel]):
    """Turn the knobs, and watch what may come next; take a token, or let it run."""

    title = "Sampling lab"
    look = LOOK

    def build(self) -> Sequence[widgets.Widget]:
        """Make the controls, and let them follow the model."""
        head = html(_bare(page.head(self.model)))
        return [
            head,
            self._knobs(),
            self._answer(),
            self._actions(),
            self._look_at(),
            self._candidates(),
            self._stop_sequence(),
        ]

    # Settings

    def _knobs(self) -> widgets.Widget:
        found = widgets.Box(
            [
                self._slider("temperature", widgets.FloatSlider, "Temperature", (0, 2, 0.05)),
                self._slider("top_k", widgets.IntSlider, "Top-k (0: all)", (0, 100, 1)),
                self._slider("top_p", widgets.FloatSlider, "Top-p (1: all)", (0.05, 1, 0.05)),
                self._slider(
                    "repetition_penalty", widgets.FloatSlider, "Repetition penalty", (1, 2, 0.05)
                ),
                self._number("seed", "Seed", 0, 2**31),
                self._number("max_new_tokens", "Run on for (tokens)", 1, 500),
            ]
        )
        found.add_class("hfnb-knobs")
        return found

    def _slider(self, name: str, kind: Any, words: str, scale: tuple[Any, Any, Any]) -> Any:
        least, most, step = scale
        value = getattr(self.model, name)
        # A setting that was given in code may lie outside what one usually wants to slide over.
        span = {"min": min(least, value), "max": max(most, value), "step": step}
        number = widgets.BoundedIntText if kind is widgets.IntSlider else widgets.BoundedFloatText
        slider = kind(**span, readout=False)
        return _knob(self.bind(name, number(**span, description=words)), self.bind(name, slider))

    def _number(self, name: str, words: str, least: int, most: int) -> Any:
        most = max(most, getattr(self.model, name))
        made = widgets.BoundedIntText(min=least, max=most, description=words)
        return _knob(self.bind(name, made))

    # The answer

    def _answer(self) -> widgets.Widget:
        place, said = html(), html(says="status")

        def draw() -> None:
            answer, ended = self.model.answer, page.ending(self.model)
            place.value = _bare(markup.answer_card(answer.choices, answer.at))
            said.value = _bare(
                f'<div class="hfnb-dim hfnb-ending">{markup.escape(ended)}</div>' if ended else ""
            )

        self.follow(("answer", "stop_typed"), draw)
        return widgets.VBox([place, said])

    def _actions(self) -> widgets.Widget:
        model = self.model
        draw = button("Draw one", "Take the token that the seed draws", kind="primary")
        likeliest = button("Take the likeliest", "Take the token with the highest probability")
        run = button("Run on", "Draw token after token until the answer ends")
        undo = button("Undo", "Take the last token back")
        over = button("Start over", "Take all tokens back")
        self.press(draw, model.draw)
        self.press(likeliest, model.take_likeliest)
        self.press(run, model.run)
        self.press(undo, model.undo)
        self.press(over, model.start_over)

        def allow() -> None:
            draw.disabled = likeliest.disabled = not model.can_take
            run.disabled = not model.can_run
            undo.disabled = not model.can_undo
            over.disabled = not model.can_start_over

        # They stay while the model is busy: a button that is disabled loses the keyboard's focus.
        # What is pressed then does nothing.
        self.follow(("answer", "stop_typed", "busy"), allow)
        return row(draw, likeliest, run, undo, over)

    def _look_at(self) -> widgets.Widget:
        """A slider over the answer's places: for the keyboard what pointing is for the mouse."""
        number = widgets.BoundedIntText(1, min=1, max=1, description="Look at token")
        slider = widgets.IntSlider(1, min=1, max=1, readout=False)
        link((number, "value"), (slider, "value"))
        words = html(says="status")
        place = widgets.VBox([_knob(number, slider), words])

        def draw() -> None:
            answer = self.model.answer
            slider.max = number.max = len(answer.choices) + 1
            slider.value = answer.at + 1
            place.layout.display = None if answer.choices else "none"
            said = "where the answer ends" if answer.place is None else "where it goes on"
            if answer.at < len(answer.choices):
                said = markup.told(answer.choices[answer.at])
            words.value = f"<span>{markup.escape(said)}</span>"

        def slid(change: Any) -> None:
            at = change["new"] - 1
            if at != self.model.answer.at and at <= len(self.model.choices):
                self.model.look_at(at)

        self.follow("answer", draw)
        slider.observe(slid, "value")
        return place

    # What may come next

    def _candidates(self) -> widgets.Widget:
        head, others = html(), html()
        self._ids: list[int] = []
        rows = [(self._take(n), html()) for n in range(CANDIDATES)]
        rest = html('<span class="hfnb-rest">all others</span>')
        grid = widgets.Box([part for pair in rows for part in pair] + [rest, others])
        grid.add_class("hfnb-candidates")
        box = widgets.VBox([head, grid])

        def draw() -> None:
            box.layout.display = "none" if self.model.place is None else None
            if self.model.busy:
                return  # the bars are for choosing; while the model writes there is no time to
            spread = self.model.spread
            if spread is None:
                return
            head.value = _bare(page.bars_head(self.model, spread))
            self._ids = [each.id for each in spread.candidates]
            for (control, bars), each in zip(rows, spread.candidates, strict=False):
                control.description = markup.label(each.text)
                control.tooltip = f"Take “{markup.label(each.text)}”, {markup.note_of(each)}"
                bars.value = _bare(markup.candidate_bars(each, spread.picked))
            others.value = _bare(markup.other_bars(spread))

        self.follow((*_KNOBS, "answer", "busy"), draw)
        return box

    def _take(self, number: int) -> widgets.Button:
        made = button("…")
        return self.press(made, lambda: self.model.take(self._ids[number]))

    # The stop sequence

    def _stop_sequence(self) -> widgets.Widget:
        typed = self.bind("stop_typed", field("Stop sequence", hint="type one, such as \\n or ."))
        place = html()

        def draw() -> None:
            shown = self.model.stop_sequence and self.model.choices
            place.layout.display = None if shown else "none"
            place.value = _bare(page.cut(self.model)) if shown else ""

        self.follow(("answer", "stop_typed"), draw)
        found = widgets.VBox([row(typed), place])
        found.add_class("hfnb-stop")
        return found


def _knob(number: Any, *slider: Any) -> widgets.Box:
    """A setting: a number to type, and a slider for those who would rather drag.

    A screen reader says the number's name; the handles of ipywidgets' sliders have none.
    """
    number.style.description_width = _NAME_WIDTH
    number.tooltip = ""
    made = widgets.Box((number, *slider))
    made.add_class("hfnb-knob")
    return made


def _bare(drawn: str) -> str:
    """Drawn by `hfnb.markup`; the frame brings the style sheets."""
    return f'<div class="hfnb">{drawn}</div>'
