"""A keystroke in the prompt inspector, in a conversation of 2 000 tokens.

    python benchmarks/inspector.py [--tokens 2000] [--keys 30] [--no-write]

The panel is built as a notebook builds it, and a letter is typed into the last message: into its
text field, so that all that a keystroke sets off is measured but the way to the browser and what
the browser does. Measured are

- `default`: with the prompt, its tokens and the template's source in view;
- `text only`: with tokens and template switched off;
- `compared`: with another family beside it;
- `sent`: with the last call beside it, made before the first and the last message were edited;
- `plain view`: what `hfnb.render(messages)` shows in a cell, made anew: the yardstick. It has
  tooltips that say who wrote what, and neither links nor the template.

The five are interleaved. CPU time is given as well: it says more where the machine was not idle.
"""

from __future__ import annotations

import argparse
import sys
import time
from collections.abc import Callable

import common
import ipywidgets as widgets

import hfnb
from hfnb import markup
from hfnb.chat.sent import Sent
from hfnb.panels.prompt import PromptInspector, inspect

GOAL = 100.0
SENTENCES = (
    "Tell me about the rivers of Austria, please, and about the longest one.",
    "The Danube flows for 350 kilometres through the country, from Passau to Hainburg.",
    "And which of them flow into it? I know of the Inn; what about the others?",
    "The Inn, the Traun, the Enns, the Ybbs and the March all do.",
)


def conversation(tokens: int) -> list[tuple[str, str]]:
    """Return user and assistant taking turns, until the prompt has that many tokens."""
    messages = [("system", "You are a helpful guide.")]
    while len(hfnb.render(messages).tokens) < tokens:
        role = ("user", "assistant")[len(messages) % 2 == 0]
        words = [SENTENCES[(len(messages) + n) % len(SENTENCES)] for n in range(6)]
        messages.append((role, " ".join(words)))
    return messages


def panel(messages: list[tuple[str, str]], **switches: bool | str) -> PromptInspector:
    """Return a panel that is on the screen, as far as the kernel is concerned."""
    made = inspect(messages)
    made.model.wait()
    for name, value in switches.items():
        setattr(made.model, name, value)
    assert made.widget is not None
    return made


def after_a_call(messages: list[tuple[str, str]]) -> PromptInspector:
    """Return a panel that shows what was sent last, before its first message was edited."""
    made = panel(messages, show_sent=True)
    made.model.sent = Sent(made.model.prompt.text, tuple(made.model.messages))
    made.model.edit(0, content="You are a helpful guide, and brief.")
    return made


def typing(made: PromptInspector) -> Callable[[], object]:
    """Return what types a letter into the last message."""
    field = made.editors[len(made.model.messages) - 1].text
    return lambda: setattr(field, "value", field.value + "x")


def sent(made: PromptInspector, key: Callable[[], object]) -> int:
    """Return how many characters of HTML a keystroke sends to the browser."""
    lengths: list[int] = []
    everything = [made.widget]
    for widget in everything:
        everything += getattr(widget, "children", ())
    views = [widget for widget in everything if isinstance(widget, widgets.HTML)]
    for view in views:
        view.observe(lambda change: lengths.append(len(change["new"])), "value")
    key()
    for view in views:
        view.unobserve_all("value")
    return sum(lengths)


def main() -> None:
    """Build, type and write the result."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--tokens", type=int, default=2000)
    parser.add_argument("--keys", type=int, default=30)
    parser.add_argument("--no-write", action="store_true", help="only print")
    options = parser.parse_args()

    about = common.machine(1)
    messages = conversation(options.tokens)
    begun = time.perf_counter()
    first = panel(messages)
    shown = time.perf_counter() - begun
    ways = {
        "default": typing(first),
        "text only": typing(panel(messages, show_tokens=False, show_template=False)),
        "compared": typing(panel(messages, against="llama3")),
        "sent": typing(after_a_call(messages)),
        "plain view": lambda: hfnb.render(messages)._repr_html_(),
    }
    clock: dict[str, list[float]] = {way: [] for way in ways}
    cpu: dict[str, list[float]] = {way: [] for way in ways}
    for turn in range(options.keys + 3):
        for way, work in ways.items():
            took = common.timed(work)
            if turn >= 3:  # the first ones compile templates and fill caches
                clock[way].append(took[0])
                cpu[way].append(took[1])
        print(f"key {turn}", end="\r", file=sys.stderr)

    whole = len(markup.linked_page(first.model.prompt, "")) - len(markup.STYLES)
    result = {
        "machine": about,
        "tokens": len(first.model.prompt.tokens),
        "messages": len(messages),
        "seconds_to_panel": round(shown, 2),
        "html_characters": {"of a key": sent(first, ways["default"]), "of the page": whole},
        "milliseconds": {way: common.percentiles(values) for way, values in clock.items()},
        "cpu_milliseconds": {way: common.percentiles(values) for way, values in cpu.items()},
    }
    usual = result["cpu_milliseconds"]
    result["default_over_plain_view"] = round(
        usual["default"]["p50"] / usual["plain view"]["p50"], 2
    )
    drawn = common.percentile_table(
        "what is in view", result["milliseconds"], result["cpu_milliseconds"]
    )
    characters = result["html_characters"]
    within = "within" if result["milliseconds"]["default"]["p95"] <= GOAL else "beyond"
    text = (
        f"# A keystroke in the prompt inspector, at {result['tokens']:,} tokens\n\n"
        f"{drawn}\n\n"
        f"With everything in view, a keystroke is {within} the goal of {GOAL:.0f} ms (p95), and "
        f"takes {result['default_over_plain_view']} times the CPU of drawing the plain view of "
        f"the same prompt. It sends {characters['of a key']:,} characters of HTML to the browser; "
        f"the whole page has {characters['of the page']:,}. The panel was built in "
        f"{result['seconds_to_panel']} seconds. {len(messages)} messages, {options.keys} "
        "keystrokes each."
    )
    text += common.busy(about)
    if options.no_write:
        print(text)
    else:
        common.write("inspector", result, text)


if __name__ == "__main__":
    main()
