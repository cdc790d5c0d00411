"""Picks one or two sentences, and where they come from, out of a page of results.

Nothing is relied upon: each part of a page may be missing or of another type than usual.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any
from urllib.parse import urlsplit

LONGEST = 300
_SENTENCE = re.compile(r"(?<=[.!?])\s+(?=[A-Z0-9])")
_DIRECT = ("answer", "result", "population", "definition", "price")
# Parts of a knowledge graph that are no facts.
_NO_FACT = re.compile(r"link|image|kgmid|serpapi|source|website|^title$|^type$|^description$")


def answer(page: dict[str, Any], query: str) -> tuple[str, str | None]:
    """Return the answer to `query` and the link that it comes from, if there is one.

    The answer is a sentence or two and the name of the host. What Google answers directly comes
    first, then what it knows of the thing asked about, then the best page that was found.
    """
    for find in (_box, _sports, _graph, _organic):
        for text, link in find(page, query):
            if text:
                return f"{text} [{_host(link)}]", link if isinstance(link, str) else None
    return f'Nothing was found for "{_text(query)}".', None


def _box(page: dict[str, Any], query: str) -> Iterator[tuple[str, Any]]:
    box = _dict(page.get("answer_box")) or _dict(page.get("answer_box_list"))
    direct = next((text for name in _DIRECT if (text := _text(box.get(name)))), "")
    words = _text(box.get("snippet_highlighted_words"))
    snippet = _brief(_text(box.get("snippet")))
    # A bare name or number says more under its title.
    title = _text(box.get("title"))
    if direct and title and title not in direct:
        direct = f"{title}: {direct}"
    told = " ".join(_stopped(text) for text in (direct, snippet) if text)
    yield told or _stopped(words), box.get("link")


def _sports(page: dict[str, Any], query: str) -> Iterator[tuple[str, Any]]:
    sports = _dict(page.get("sports_results"))
    game = _dict(sports.get("game_spotlight")) or _dict(sports.get("games"))
    teams = game.get("teams")
    sides = [_dict(team) for team in teams] if isinstance(teams, list) else []
    score = " - ".join(
        f"{_text(side.get('name'))} {_text(side.get('score'))}".strip() for side in sides
    )
    date = _text(game.get("date"))
    parts = [_text(sports.get("rankings")), f"{date}: {score}" if date and score else score]
    told = ", ".join(part for part in parts if part)
    yield _stopped(f"{_text(sports.get('title'))}: {told}".lstrip(": ")) if told else "", None


def _graph(page: dict[str, Any], query: str) -> Iterator[tuple[str, Any]]:
    graph = _dict(page.get("knowledge_graph"))
    title, kind = _text(graph.get("title")), _text(graph.get("type"))
    about = _brief(_text(graph.get("description"))) or (title and kind and f"{title}: {kind}")
    source = _dict(graph.get("source"))
    link = source.get("link") or graph.get("website")
    asked = set(re.findall(r"\w+", query.lower())) - set(re.findall(r"\w+", title.lower()))
    for name, value in graph.items():
        words = set(name.lower().split("_"))
        if words & asked and not _NO_FACT.search(name) and _text(value):
            yield _stopped(f"{title}, {name.replace('_', ' ')}: {_text(value)}"), link
    yield _stopped(about), link


def _organic(page: dict[str, Any], query: str) -> Iterator[tuple[str, Any]]:
    results = page.get("organic_results")
    for result in results if isinstance(results, list) else []:
        snippet = _text(_dict(result).get("snippet"))
        yield _stopped(_brief(snippet)), _dict(result).get("link")


def _dict(value: Any) -> dict[str, Any]:
    """Return `value`, or the first item of it, where that is a dict; else an empty one."""
    if isinstance(value, list):
        value = value[0] if value else None
    return value if isinstance(value, dict) else {}


def _text(value: Any) -> str:
    """Return `value` on one line; the first of several; "" for what is no text or number.

    One line, because what a page says must not look like the next line of an agent's prompt.
    """
    if isinstance(value, list):
        value = value[0] if value else ""
    if isinstance(value, bool) or not isinstance(value, str | int | float):
        return ""
    text = " ".join(str(value).split())
    return text if len(text) <= LONGEST else text[:LONGEST].rsplit(" ", 1)[0] + " …"


def _brief(text: str) -> str:
    """Return the first two sentences of `text`."""
    return " ".join(_SENTENCE.split(text)[:2])


def _stopped(text: str) -> str:
    """Return `text` with a full stop, unless it ends with something like it."""
    return text if not text or text[-1] in ".!?…" else f"{text}."


def _host(link: Any) -> str:
    """Return the name of the host in `link`; Google's where there is none."""
    try:
        host = urlsplit(link).hostname if isinstance(link, str) else None
    except ValueError:
        host = None
    return (host or "google.com").removeprefix("www.")
