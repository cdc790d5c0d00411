"""Turns the notation of the phrasings into English: questions, clauses, noise."""

from __future__ import annotations

import re
from random import Random

from training.phrasings.attributes import ASKS, NOUNS

_BRACKET = re.compile(r"\[([^\]>]*)(>?)([^\]]*)\] ?")
_DOUBLED = re.compile(r"\b(the (?:river|film|movie|moon)|a|A|an|every) the ")


def possessive(name: str) -> str:
    """Return the possessive form of a name."""
    return f"{name}'" if name.endswith("s") else f"{name}'s"


def filled(text: str, name: str, owner: str | None = None) -> str:
    """Put a name, and its possessive, into a noun phrase or an expanded question."""
    done = text.replace("{n}", name).replace("{p}", owner or possessive(name))
    return _DOUBLED.sub(r"\1 ", done)


def question(ask: str) -> str:
    """Return the question that the notation stands for, without its mark."""
    return _tidy(_BRACKET.sub(lambda found: f"{found[1]} " if found[1] else "", ask))


def clause(ask: str) -> str:
    """Return the notation as a subordinate clause: "how tall {n} is"."""
    moved: list[str] = []

    def stays(found: re.Match[str]) -> str:
        if found[2]:
            return f"{found[3]} " if found[3] else ""
        moved.append(found[1])
        return "\x00"

    text = _BRACKET.sub(stays, ask)
    if not moved:
        return _tidy(text)
    head, tail = text.split("\x00", 1)
    # The verb goes behind the subject: the name, with what belongs to it.
    subject = re.match(
        r"((?:an? |the |one )?[\w' ]*?(?:\{n\}|\{p\} [\w ]+)|[\w ]*?it across \{n\})", tail
    )
    if subject is None:
        return _tidy(f"{head}{tail} {moved[0]}")
    return _tidy(f"{head}{subject[0]} {moved[0]}{tail[subject.end() :]}")


def asks(label: str, kind: str) -> list[str]:
    """Return the questions for an attribute of a kind, in the notation."""
    return _lines(ASKS.get(label, "")) + _lines(ASKS.get(f"{label}@{kind}", ""))


def nouns(label: str, kind: str) -> list[str]:
    """Return the noun phrases for an attribute of a kind."""
    found = NOUNS.get(label, "").split("|") + NOUNS.get(f"{label}@{kind}", "").split("|")
    return [noun for noun in found if noun]


def capital(text: str) -> str:
    """Return `text` with a capital at its beginning."""
    return text[:1].upper() + text[1:]


def contracted(text: str) -> str:
    """Return a question with "how tall is" as "how tall's"."""
    return re.sub(
        r"^((?:how|what|who|where|when|whose)(?: [a-z]+)?) is\b", r"\1's", text, flags=re.I
    )


def noisy(text: str, rng: Random) -> str:
    """Return a question as people type: sometimes without its mark, or all in small letters."""
    chance = rng.random()
    if chance < 0.07 and text.endswith("?"):
        return text[:-1]
    if chance < 0.10 and text.endswith("?"):
        return text + rng.choice(("?", "??", "!", " :)", " thanks"))
    if chance < 0.12:
        return text.rstrip(".") if text.endswith(".") else text
    return text


def typo(text: str, rng: Random, kept: tuple[str, ...]) -> str:
    """Return `text` with one slip in a small word that is no name and no number."""
    spots = [
        found
        for found in re.finditer(r"(?<![\w'])[a-z]{4,}(?![\w'])", text)
        if not any(found[0] in name.casefold() for name in kept)
    ]
    if not spots:
        return text
    found = rng.choice(spots)
    letters = list(found[0])
    spot = rng.randrange(1, len(letters) - 1)
    letters[spot], letters[spot + 1] = letters[spot + 1], letters[spot]
    return text[: found.start()] + "".join(letters) + text[found.end() :]


def _lines(text: str) -> list[str]:
    return [line.strip() for line in text.splitlines() if line.strip()]


def _tidy(text: str) -> str:
    return re.sub(r"\s+", " ", text).replace(" ,", ",").strip()
