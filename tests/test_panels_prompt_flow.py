"""What the PromptInspector leaves on the page is what drawing all of it anew would give."""

from __future__ import annotations

import ipywidgets as widgets
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from hfnb import markup, prompts
from hfnb.markup.linked import linked_text
from hfnb.markup.linked_counts import linked_counts
from hfnb.markup.linked_source import linked_tokens
from hfnb.panels.prompt import inspect
from hfnb.panels.prompt.source import OWN
from tests.test_markup import hostile

CHAT = [("system", "Be brief."), ("user", "Who are you?"), ("assistant", "I am"), ("user", "Why?")]
WORDS = st.one_of(
    hostile,
    st.sampled_from(
        ["", " ", "a", "naïve 😀", " two  spaces ", "<|im_end|>\n", "line\n\nline", "7"]
    ),
)
PLACES = st.integers(0, 5)
EDITS = st.one_of(
    st.tuples(st.just("type"), PLACES, WORDS),
    st.tuples(st.just("append"), PLACES, WORDS),
    st.tuples(st.just("role"), PLACES, st.sampled_from(["system", "user", "assistant", "tool"])),
    st.tuples(st.just("add"), PLACES, st.none()),
    st.tuples(st.just("remove"), PLACES, st.none()),
    st.tuples(st.just("move"), PLACES, st.sampled_from([-1, 1])),
    st.tuples(st.just("family"), PLACES, st.sampled_from([OWN, "llama2", "smollm2", "qwen2.5"])),
    st.tuples(st.just("against"), PLACES, st.sampled_from(["", "llama3", "gemma", "smollm2"])),
    st.tuples(st.just("generation_prompt"), PLACES, st.booleans()),
    st.tuples(st.just("continue_final"), PLACES, st.booleans()),
    st.tuples(st.just("with_tools"), PLACES, st.booleans()),
    st.tuples(st.just("show_template"), PLACES, st.booleans()),
    st.tuples(st.just("show_tokens"), PLACES, st.booleans()),
)


def walk(widget):
    yield widget
    for child in getattr(widget, "children", ()):
        yield from walk(child)


def flows(panel, name):
    """The texts of that class which are shown: what stands in them, piece by piece."""
    return [
        "".join(place.value for place in box.children)
        for box in seen(panel.widget)
        if isinstance(box, widgets.Box) and name in box._dom_classes
    ]


def seen(widget):
    """A widget and all within that take room."""
    if widget.layout.display == "none":
        return
    yield widget
    for child in getattr(widget, "children", ()):
        yield from seen(child)


def change(model, what, place, value):
    """Do what a learner does; what cannot be done in this conversation is left out."""
    count = len(model.messages)
    if what not in ("type", "append", "role", "add", "remove", "move"):
        setattr(model, what, value)
    elif what == "add":
        if count < 6:
            model.add()
    elif place < count:
        {
            "type": lambda: model.edit(place, content=value),
            "append": lambda: model.edit(place, content=model.messages[place]["content"] + value),
            "role": lambda: model.edit(place, role=value),
            "remove": lambda: model.remove(place),
            "move": lambda: model.move(place, value),
        }[what]()


def rendered(model, family):
    """The prompt, worked out from nothing but the conversation and the switches."""
    return prompts.render(
        [dict(message) for message in model.messages],
        family=None if family == OWN else family,
        tools=model.tools if model.with_tools else None,
        add_generation_prompt=model.generation_prompt,
        continue_final_message=model.continue_final,
    )


def holds(panel):
    model = panel.model
    if model.prompt is None:
        assert model.problem is not None
        assert flows(panel, "hfnb-pre") == flows(panel, "hfnb-strip") == []
        return
    fresh = rendered(model, model.family)
    texts = [linked_text(fresh, parts=model.show_template)]
    html = [w.value for w in seen(panel.widget) if isinstance(w, widgets.HTML)]
    if model.against and not isinstance(model.other, Exception):
        other = rendered(model, model.against)
        words, cards = markup.linked_compared(fresh, other, ("a", "b"))
        texts += [f"<pre>{''.join(piece.html() for piece in card.pieces)}</pre>" for card in cards]
        assert any(words in value for value in html)
    assert [f"<pre>{text}</pre>" for text in flows(panel, "hfnb-pre")] == texts
    strip = linked_tokens(fresh) if model.show_tokens else ""
    drawn = [f'<div class="hfnb-strip hfnb-linkable">{s}</div>' for s in flows(panel, "hfnb-strip")]
    assert drawn == ([strip] if strip else [])
    assert any(value.endswith(linked_counts(fresh)) for value in html)
    assert any(markup.linked_style(fresh, parts=model.show_template) in value for value in html)
    assert not model.show_template or any(markup.linked_template(fresh) in v for v in html)


@settings(
    max_examples=30, deadline=None, suppress_health_check=[HealthCheck.too_slow], derandomize=True
)
@given(st.lists(EDITS, min_size=1, max_size=8))
def test_after_any_edits_the_page_is_what_all_of_it_drawn_anew_would_be(edits):
    panel = inspect(CHAT)
    assert panel.model.wait(60)
    holds(panel)
    for edit in edits:
        change(panel.model, *edit)
        holds(panel)


@pytest.mark.parametrize("count", [1, 9])
def test_a_keystroke_sends_only_what_it_changed(count):
    words = "The Danube flows through Austria, from Passau to Hainburg. " * (90 // count)
    panel = inspect([(("user", "assistant")[n % 2], words) for n in range(count)])
    assert panel.model.wait(60)
    sent = []
    for widget in walk(panel.widget):
        if isinstance(widget, widgets.HTML):
            widget.observe(lambda change: sent.append(change["new"]), "value")
    panel.editors[count // 2].text.value += "7"
    whole = len(linked_text(panel.model.prompt)) + len(linked_tokens(panel.model.prompt))
    assert 0 < sum(map(len, sent)) < whole / 4
    assert len(sent) == 3  # the counts, and the words and tokens of one message, or of its end
    holds(panel)
