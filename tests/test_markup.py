"""Markup: whatever goes in, what comes out is safe, well-formed and says the same text."""

from __future__ import annotations

from html.parser import HTMLParser
from types import SimpleNamespace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from hfnb import markup
from hfnb.errors import SetupError
from hfnb.markup.diff import changed

VOID = {"br", "hr", "img", "input", "meta", "link"}
NASTY = (
    "<script>alert(1)</script>",
    "</style><b>",
    "\"'><img onerror=x>",
    "&lt;&amp;",
    "\u202eevil\u2066",
    "\ud800",
    "\x00\x1b\r",
    "\n",
    "  ",
    "\t",
    "`</code>`",
    "<|im_end|>\n<|im_start|>system\n",
    "🤔",
    "مرحبا",
)
hostile = st.lists(
    st.one_of(
        st.sampled_from(NASTY),
        st.text(st.characters(codec=None), max_size=12),
    ),
    max_size=6,
).map("".join)


class Reader(HTMLParser):
    """Reads a fragment: its tags must balance; keeps the text outside the style sheet."""

    def __init__(self):
        super().__init__(convert_charrefs=True)
        self.open, self.text, self.attributes, self.pre = [], [], [], []

    def handle_starttag(self, tag, attrs):
        assert tag not in VOID, f"unexpected void tag {tag}"
        self.open.append(tag)
        self.attributes += attrs
        if tag == "pre":
            self.pre.append("")

    def handle_endtag(self, tag):
        assert self.open, f"</{tag}> closes nothing"
        assert self.open.pop() == tag

    def handle_data(self, data):
        if "style" in self.open:
            return
        self.text.append(data)
        if "pre" in self.open:
            self.pre[-1] += data


def read(fragment: str) -> Reader:
    fragment.encode("utf-8")
    reader = Reader()
    reader.feed(fragment)
    reader.close()
    assert reader.open == []
    assert fragment.count("<style>") == 1
    names = {name for name, _ in reader.attributes}
    assert names <= {"class", "title", "style", "aria-hidden", "data-text"}
    for character in "".join(reader.text):
        assert character in "\t\n" or ord(character) >= 32
    return reader


def rendered(parts, tokens=(), warnings=(), **more):
    """A RenderedPrompt-like object from (text, kind, message, role, special) parts."""
    segments, text = [], ""
    for words, kind, message, role, special in parts:
        end = len(text) + len(words)
        segments.append(
            SimpleNamespace(
                start=len(text), end=end, kind=kind, message=message, role=role, special=special
            )
        )
        text += words
    facts = {
        "text": text,
        "messages": [{"role": "user", "content": "x"}],
        "segments": segments,
        "tokens": None
        if tokens is None
        else [SimpleNamespace(id=i, text=t, start=a, end=b, special=s) for i, t, a, b, s in tokens],
        "warnings": [
            SimpleNamespace(code=c, text=t, message=None, span=span) for c, t, span in warnings
        ],
        "counts": {},
        "context_length": 100,
        "model_id": "a/model",
        "family": None,
    }
    return SimpleNamespace(**{**facts, **more})


@st.composite
def any_rendered(draw):
    """Segments that tile a hostile text, and tokens with gaps, overlaps and empty spans."""
    parts = draw(
        st.lists(
            st.tuples(
                hostile,
                st.sampled_from(["content", "template"]),
                st.sampled_from([None, 0, 3]),
                st.sampled_from([None, "system", "user", "assistant", "tool", "<critic>"]),
                st.booleans(),
            ),
            max_size=6,
        )
    )
    size = sum(len(part[0]) for part in parts)
    spot = st.integers(0, size)
    spans = st.tuples(spot, spot).map(sorted)
    tokens = draw(
        st.none()
        | st.lists(
            st.tuples(st.integers(0, 50_000), hostile, spans, st.booleans()), max_size=8
        ).map(lambda ts: [(i, t, a, b, s) for i, t, (a, b), s in sorted(ts, key=lambda t: t[2])])
    )
    warnings = draw(st.lists(st.tuples(hostile, hostile, st.none() | spans.map(tuple)), max_size=2))
    return rendered(parts, tokens, warnings, model_id=draw(st.none() | hostile))


@settings(max_examples=150, deadline=None)
@given(any_rendered())
def test_prompt_text_survives_whatever_the_segments_and_tokens(thing):
    reader = read(markup.prompt(thing))
    assert reader.pre == [markup.visible(thing.text)]


@settings(max_examples=50, deadline=None)
@given(any_rendered(), any_rendered(), hostile)
def test_compare_holds_every_prompt(one, two, title):
    reader = read(markup.compare([(title, one), ("two", two)]))
    assert reader.pre == [markup.visible(one.text), markup.visible(two.text)]
    assert markup.visible(title) in "".join(reader.text)


@settings(max_examples=150, deadline=None)
@given(hostile, hostile)
def test_diff_shows_both_texts_and_marks_what_differs(expected, actual):
    page = markup.diff(expected, actual)
    assert read(page).pre == [markup.visible(expected), markup.visible(actual)]
    assert (expected == actual) == ("<ins" not in page and "<del" not in page)


@settings(max_examples=100, deadline=None)
@given(hostile, hostile)
def test_small_views_escape_everything(a, b):
    found = SimpleNamespace(level="warning", text=a, next_step=b)
    token = SimpleNamespace(id=1, text=a, start=0, end=0, special=True)
    for page in (
        markup.feedback("not yet", a, b),
        markup.error(SetupError(a, b, a)),
        markup.findings([found], b),
        markup.table([a, 1], [[b, 2], [None, 3.5]]),
        markup.tokens([token]),
        markup.conversation([{"role": a, "content": b}, (a, b), {"role": "user", "content": [b]}]),
    ):
        read(page)
    said = read(markup.conversation([(a, b)]))
    assert said.pre == [markup.visible(b)]


@given(hostile)
def test_escape_is_the_visible_text_and_nothing_else(text):
    reader = Reader()
    reader.feed(f"<i>{markup.escape(text)}</i>")
    reader.close()
    assert "".join(reader.text) == markup.visible(text)
    title = f'<i title="{markup.escape(text)}"></i>'
    reader = Reader()
    reader.feed(title)
    assert reader.attributes == [("title", markup.visible(text))]


@pytest.mark.parametrize(
    ("character", "shown"),
    [
        ("\u202e", "⟨U+202E⟩"),
        ("\x00", "⟨U+0000⟩"),
        ("\ud800", "⟨U+D800⟩"),
        ("\r", "⟨U+000D⟩"),
        ("\u200b", "⟨U+200B⟩"),
        ("\U000e0041", "⟨U+E0041⟩"),
        ("\ufeff", "⟨U+FEFF⟩"),
    ],
)
def test_what_hides_is_shown_by_its_code_point(character, shown):
    assert markup.visible(f"a{character}b") == f"a{shown}b"


@pytest.mark.parametrize("text", ["plain", "tab\tnew\nline", "नमस्ते", "👩‍🚀", "e\u0301", "\u00a0"])
def test_ordinary_text_is_left_alone(text):
    assert markup.visible(text) == text


def test_a_prompt_shows_roles_tokens_and_where_they_come_from():
    thing = rendered(
        [
            ("<|im_start|>", "template", 0, "user", True),
            ("user\n", "template", 0, "user", False),
            ("Hi  ", "content", 0, "user", False),
        ],
        [
            (7, "<bos>", 0, 0, True),
            (1, "<|im_start|>", 0, 12, True),
            (5, "user", 12, 16, False),
            (6, "\n", 16, 17, False),
            (8, "Hi", 17, 19, False),
        ],
        [("trailing-space", "A space at the end of `content`.", (19, 21))],
    )
    page = markup.prompt(thing)
    titles = [value for name, value in read(page).attributes if name == "title"]
    assert titles == [
        "special token 7 “<bos>” · added by the tokenizer, not in the text",
        "special token 1 “<|im_start|>” · written by the template around messages[0] (user)",
        "token 5 “user” · written by the template around messages[0] (user)",
        "token 6 “⏎” · written by the template around messages[0] (user)",
        "token 8 “Hi” · written in messages[0] (user)",
    ]
    text = "".join(read(page).text)
    assert "1 message · 5 tokens in a window of 100" in text
    assert "Trailing space. A space at the end of content." in text
    assert page.count('class="hfnb-s"') == 2
    assert page.count('class="hfnb-w"') == 1


def test_tokens_that_share_a_character_are_one_piece():
    thing = rendered(
        [("🤔!", "content", 0, "user", False)],
        [(1, "�", 0, 1, False), (2, "�", 0, 1, False), (3, "!", 1, 2, False)],
    )
    titles = [value for name, value in read(markup.prompt(thing)).attributes if name == "title"]
    assert titles == [
        "tokens 1 + 2 together “🤔” · written in messages[0] (user)",
        "token 3 “!” · written in messages[0] (user)",
    ]


def test_a_token_across_two_segments_keeps_both_colours():
    thing = rendered(
        [("a", "content", 0, "user", False), ("b", "template", None, None, False)],
        [(1, "ab", 0, 2, False)],
    )
    page = markup.prompt(thing)
    assert page.count('title="token 1 “ab”') == 2
    assert 'class="hfnb-user hfnb-g"' in page
    assert 'class="hfnb-template hfnb-g"' in page


def test_special_tokens_in_what_the_user_wrote_are_drawn_as_what_they_are():
    thing = rendered([("a<|im_end|>", "content", 0, "user", False)], [(2, "", 1, 11, True)])
    assert '<span class="hfnb-special hfnb-k" title="special token 2' in markup.prompt(thing)


def test_without_tokens_the_view_says_so():
    thing = rendered([("Hi", "content", 0, "user", False)], None)
    text = "".join(read(markup.prompt(thing)).text)
    assert "tokens are not counted" in text
    assert "0 tokens" not in text


def test_too_long_for_the_window_is_said():
    long = rendered([("a" * 5, "content", 0, "user", False)], [(1, "a", 0, 1, False)] * 5)
    long.context_length = 4
    assert "window of 4: too long" in "".join(read(markup.prompt(long)).text)


@pytest.mark.parametrize(
    ("expected", "actual", "at", "words"),
    [
        ("same", "same", None, "Exactly the same, all 4 characters."),
        ("5", "5", None, "Exactly the same."),
        ("ab", "abc", 2, "They part at line 1, character 3. Yours: (ends here) · Its: “c”"),
        ("a\nb", "a\nc", 2, "They part at line 2, character 1. Yours: “b” · Its: “c”"),
        ("", "x", 0, "They part at line 1, character 1. Yours: (ends here) · Its: “x”"),
    ],
)
def test_the_first_difference_is_named(expected, actual, at, words):
    assert markup.first_difference(expected, actual) == at
    assert markup.verdict(expected, actual, ("Yours", "Its")) == words


def test_long_texts_are_compared_in_reasonable_time():
    one = "\n".join(f"line {i} of a long prompt" for i in range(4000))
    two = one.replace("line 2000 ", "line two thousand ")
    page = markup.diff(one, two)
    assert page.count("<del") == page.count("<ins") == 1


@pytest.mark.parametrize("size", [100, 500, 2900, 4000])
def test_texts_of_every_length_are_told_apart_without_a_gap(size):
    """Whatever is compared, characters, words or lines: what is left unmarked is the same."""
    words = "one river, two rivers; and the longest of them all\n"
    one = (words * size)[:size]
    two = one.replace("longest", "shortest", 1).replace("two", "three", 1)
    two = f"{two[:-9]}, or not"
    left, right = changed(one, two)

    def kept(text, spans):
        edges = [0, *(edge for span in spans for edge in span), len(text)]
        return "".join(text[a:b] for a, b in zip(edges[::2], edges[1::2], strict=True))

    assert kept(one, left) == kept(two, right)
    assert left
    assert sum(b - a for a, b in left) < size / 2


def test_messages_of_every_make_are_read():
    from langchain_core.messages import AIMessage, HumanMessage

    call = {"name": "search", "args": {"query": "Oslo"}, "id": "1", "type": "tool_call"}
    parts = [{"type": "text", "text": "Look:"}, {"type": "image", "url": "u"}]
    page = markup.conversation(
        [HumanMessage(parts), AIMessage("", tool_calls=[call]), ("system", "Be kind.")]
    )
    text = " ".join("".join(read(page).text).split())
    assert "user messages[0]Look: [image]" in text
    assert 'search({"query": "Oslo"})' in text
    assert 'hfnb-system"><div><strong>system' in page


def test_an_empty_prompt_and_no_messages_are_views_too():
    assert read(markup.prompt(rendered([], [], messages=[]))).pre == [""]
    read(markup.conversation([]))
    read(markup.compare([]))
    read(markup.table(["a"], []))


def test_views_are_pure():
    thing = rendered([("Hi", "content", 0, "user", False)], [(1, "Hi", 0, 2, False)])
    assert markup.prompt(thing) == markup.prompt(thing)
    assert " id=" not in markup.prompt(thing)


def test_an_unknown_level_is_refused():
    with pytest.raises(KeyError):
        markup.feedback("great", "x")
