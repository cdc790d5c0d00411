"""The linked views: the text survives, classes tie together what belongs together."""

from __future__ import annotations

import re
from types import SimpleNamespace

import pytest
from hypothesis import given, settings

from hfnb import markup, prompts
from hfnb.markup import linked_stretches
from hfnb.markup.linked import linked_text
from hfnb.markup.linked_compared import differences
from hfnb.markup.linked_source import linked_tokens
from hfnb.markup.linked_style import LINKED_STYLE
from tests.test_markup import Reader, any_rendered, hostile

CHAT = [("system", 'Be <kind> & "brief"'), ("user", "Hello 😀"), ("assistant", "Hi"), ("user", "?")]
ATTRIBUTES = {"class", "title", "style", "aria-hidden", "data-text", "tabindex"}


@pytest.fixture(scope="module")
def rendered():
    return prompts.render(CHAT)


def read(fragment):
    reader = Reader()
    reader.feed(fragment)
    reader.close()
    assert reader.open == []
    assert {name for name, _ in reader.attributes} <= ATTRIBUTES
    return reader


def classes(fragment):
    return set(" ".join(re.findall(r'class="([^"]*)"', fragment)).split())


def worded(fragment, name):
    """The texts of the elements with a class."""
    found = []

    class Words(Reader):
        def __init__(self):
            super().__init__()
            self.depths = []

        def handle_starttag(self, tag, attrs):
            super().handle_starttag(tag, attrs)
            if name in dict(attrs).get("class", "").split():
                self.depths.append(len(self.open))
                found.append("")

        def handle_endtag(self, tag):
            if self.depths and self.depths[-1] == len(self.open):
                self.depths.pop()
            super().handle_endtag(tag)

        def handle_data(self, data):
            if self.depths:
                found[-1] += data

    Words().feed(fragment)
    return found


@settings(max_examples=150, deadline=None)
@given(any_rendered(), hostile)
def test_the_text_survives_whatever_segments_tokens_and_parts(thing, template):
    size, length = len(thing.text), len(template)
    thing.template = template
    spans = ((0, size // 2), (size // 2, size)) if size > 1 else ()
    thing.template_parts = (
        [
            SimpleNamespace(start=0, end=length, spans=spans),
            SimpleNamespace(start=length // 2, end=length, spans=spans[:1]),
        ]
        if length > 1
        else []
    )
    assert read(linked_text(thing)).pre == [markup.visible(thing.text)]
    assert read(linked_text(thing, parts=False)).pre == [markup.visible(thing.text)]
    differing = [(0, size // 3)] if size > 2 else []
    assert read(linked_text(thing, differing=differing)).pre == [markup.visible(thing.text)]
    assert read(markup.linked_template(thing)).pre == [markup.visible(template)]
    read(linked_tokens(thing))


@settings(max_examples=150, deadline=None)
@given(any_rendered())
def test_where_a_text_is_cut_makes_no_difference(thing):
    size = len(thing.text)
    thing.template_parts = [
        SimpleNamespace(start=0, end=1, spans=((0, size // 2), (size // 2, size))),
        SimpleNamespace(start=0, end=1, spans=((size // 3, size),)),
    ][: 2 * (size > 1)]
    for differing in (None, [(size // 4, size // 2), (size // 2, size)] if size > 3 else []):
        cut = linked_text(thing, differing=differing)
        with pytest.MonkeyPatch.context() as patch:
            patch.setattr(linked_stretches, "_cuts", lambda *_: [(0, size)])
            assert cut == linked_text(thing, differing=differing)


def test_a_message_carries_its_class_in_every_view(rendered):
    text, tokens = linked_text(rendered), linked_tokens(rendered)
    assert "".join(worded(text, "hfnb-m1")) == "<|im_start|>user\nHello 😀<|im_end|>\n"
    assert "".join(worded(text, "hfnb-mg")) == "<|im_start|>assistant\n"
    for n in range(4):
        assert {f"hfnb-m{n}"} <= classes(text) & classes(tokens)
        assert f"hfnb-of-m{n}" in classes(markup.linked_template(rendered))
    page = markup.linked_page(rendered, "a title")
    assert len(worded(page, "hfnb-m2")) > 4  # its card, its count, its bars, its text, its tokens


def test_a_part_of_the_template_and_its_words_have_the_same_number(rendered):
    source, text = markup.linked_template(rendered), linked_text(rendered)
    for number, part in enumerate(rendered.template_parts):
        says = rendered.template[part.start : part.end]
        assert "".join(worded(source, f"hfnb-q{number}")) == says
        wrote = "".join(rendered.text[a:b] for a, b in part.spans)
        assert "".join(worded(text, f"hfnb-p{number}")) == wrote


def test_the_rules_link_messages_and_parts(rendered):
    style = markup.linked_style(rendered)
    for n in range(4):
        assert f":has(.hfnb-m{n}:is(:hover,:focus-within)) .hfnb-m{n}{{" in style
        assert f" .hfnb-of-m{n}{{" in style
    last = len(rendered.template_parts) - 1
    assert f":has(.hfnb-p{last}:hover) .hfnb-q{last}," in style
    assert f":has(.hfnb-q{last}:is(:hover,:focus-within)) .hfnb-p{last}," in style
    assert "hfnb-p0" not in markup.linked_style(rendered, parts=False)
    assert style.count("<style>") == 1


def test_what_can_only_be_pointed_at_can_be_focused_too(rendered):
    page = markup.linked_page(rendered, "a title")
    for name in ("hfnb-said", "hfnb-part-of"):
        tags = re.findall(rf'<\w+ class="[^"]*{name}[^>]*>', page)
        assert tags
        assert all('tabindex="0"' in tag for tag in tags)


def test_counts_add_up_and_name_every_message(rendered):
    page = markup.linked_page(rendered, "t")
    counted = worded(page, "hfnb-counted")[0]
    numbers = [int(n.replace(",", "")) for n in re.findall(r" ([\d,]+) ", counted)]
    assert sum(numbers) == rendered.counts.total
    for n, count in enumerate(rendered.counts.per_message):
        assert f"messages[{n}] {CHAT[n][0]} {count} " in counted


def test_a_prompt_beyond_the_window_says_so(rendered):
    tight = SimpleNamespace(**{name: getattr(rendered, name) for name in _NAMES})
    tight.context_length = 10
    page = markup.linked_page(tight, "t")
    assert "of a window of 10: too long" in page
    widths = [float(w) for w in re.findall(r"width:([\d.]+)%", page.split("</style>")[-1])]
    assert sum(widths) <= 100.1


_NAMES = (
    "text",
    "messages",
    "segments",
    "tokens",
    "warnings",
    "context_length",
    "model_id",
    "family",
    "template",
    "template_parts",
    "counts",
)


def test_tokens_show_text_id_and_whether_they_are_special(rendered):
    strip = linked_tokens(rendered)
    assert strip.count("<small>") == len(rendered.tokens)
    assert '<b class="hfnb-special"><code>&lt;|im_start|&gt;</code><small>1</small></b>' in strip
    assert linked_tokens(prompts.render(CHAT, family="llama3")) == ""


def test_pages_are_deterministic_and_carry_their_warnings(rendered):
    page = markup.linked_page(rendered, "<b>")
    assert page == markup.linked_page(prompts.render(CHAT), "<b>")
    assert "<b>" not in page.replace("<b><code>", "").split("</style>")[-1].split("Tokens")[0]
    warned = prompts.render([("user", "Hi<|im_end|>")])
    assert all(markup.escape(w.text) in markup.linked_page(warned, "t") for w in warned.warnings)


@pytest.mark.parametrize("name", ["llama2", "zephyr", "smollm2"])
def test_differences_are_what_the_other_does_not_have(rendered, name):
    other = prompts.render(CHAT, family=name)
    left, right = differences(rendered, other)
    kept = [_without(one.text, spans) for one, spans in ((rendered, left), (other, right))]
    assert kept[0] == kept[1]
    assert all(message["content"] in kept[0] for message in rendered.messages)
    drawn = markup.side_by_side(*markup.linked_compared(rendered, other, ("<one>", "two")))
    read(drawn)
    assert "&lt;one&gt;" in drawn
    assert ("The two are the same." in drawn) == (name == "smollm2")
    assert ("hfnb-differs" in drawn) == (name != "smollm2")


def _without(text, spans):
    kept, done = "", 0
    for start, end in spans:
        kept += text[done:start]
        done = end
    return kept + text[done:]


def test_every_class_of_the_linked_views_has_a_rule():
    from pathlib import Path

    sources = sorted(Path(markup.__file__).parent.glob("linked*.py"))
    code = "".join(p.read_text(encoding="utf-8") for p in sources if "style" not in p.name)
    used = set(re.findall(r"hfnb-[a-z]+(?:-[a-z]+)*", code))
    # The links have classes of their own: a message's, and where the template's parts are.
    built = {"hfnb-m", "hfnb-of", "hfnb-of-added", "hfnb-linked", "hfnb-q"}
    defined = set(re.findall(r"\.(hfnb-[a-z]+(?:-[a-z]+)*)", markup.STYLES + LINKED_STYLE))
    assert used - built - defined == set()
    own = set(re.findall(r"\.(hfnb-[a-z]+(?:-[a-z]+)*)", LINKED_STYLE))
    assert own - used == set()


def test_the_rules_stay_within_our_own_class():
    assert LINKED_STYLE.startswith("<style>.hfnb.hfnb.hfnb{")
    for selector in re.findall(r"([^{}]+)\{", markup.linked_style(prompts.render(CHAT))[7:]):
        for part in re.split(r",(?=:is\(\.hfnb-panel)", selector):
            assert part.startswith(":is(.hfnb-panel,.hfnb-linked):has(.hfnb-")
