"""What a trace is, and how one grows: search, calculate, answer."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from random import Random

from hfnb.tools.calculator import evaluate, show
from training import inventing, world
from training.language import capital, contracted, noisy, typo
from training.phrasings import frames
from training.world import Thing

KNOWN = "I now know the final answer."


@dataclass(frozen=True)
class Turn:
    """One reply of the model: an action with what came of it, or the answer."""

    thought: str
    tool: str | None
    tool_input: str | None
    observation: str | None
    answer: str | None


@dataclass(frozen=True)
class Trace:
    """A question and the replies that lead to its answer.

    Attributes:
        question: as it is typed.
        kind: the type of question: "lookup", "two_hop" ...
        template: the text of the phrasing, so that two sets can be shown to be disjoint.
        names: the things it is about.
        turns: the last one answers.
    """

    question: str
    kind: str
    template: str
    names: tuple[str, ...]
    turns: tuple[Turn, ...]


@dataclass
class Draft:
    """A trace in the making.

    Attributes:
        rng: every choice comes from it.
        kind: the type of question.
        lower: the whole question is typed in small letters.
    """

    rng: Random
    kind: str
    lower: bool = False
    names: list[str] = field(default_factory=list)
    turns: list[Turn] = field(default_factory=list)

    @classmethod
    def new(cls, rng: Random, kind: str) -> Draft:
        """Return an empty draft; one in fourteen is typed in small letters."""
        return cls(rng, kind, lower=rng.random() < 0.07)

    def asked(self, thing: Thing) -> str:
        """Return the name of `thing` as this question writes it."""
        self.names.append(thing.name)
        name = thing.name
        if thing.aliases and self.rng.random() < 0.3:
            name = self.rng.choice(thing.aliases)
        elif name.startswith("the ") and self.rng.random() < 0.12:
            name = name[4:]
        elif self.rng.random() < 0.04:
            # A slip that the search forgives: it answers with the right name.
            name = world.misspelt(self.rng, name, (1,)) or name
        return name.lower() if self.lower else name

    def search(self, thought: str, query: str, observation: str) -> None:
        """Add a search."""
        self.turns.append(Turn(thought, "Search", query, observation, None))

    def find(self, thought: str, thing: Thing, asked: str, *labels: str) -> None:
        """Add a search that finds these facts, now and then with one more than asked for."""
        told = list(labels)
        others = [label for label in thing.attributes if label not in labels]
        if len(labels) == 1 and others and self.rng.random() < 0.08:
            told.insert(self.rng.randrange(2), self.rng.choice(others))
        self.search(thought, query(asked, *labels), thing.observed(*told))

    def calculate(self, thought: str, expression: str) -> str:
        """Add a calculation and return its result."""
        result = show(evaluate(expression))
        self.turns.append(Turn(thought, "Calculator", expression, result, None))
        return result

    def done(self, question: str, template: str, answer: str, thought: str = KNOWN) -> Trace:
        """Add the answer and return the trace."""
        self.turns.append(Turn(thought, None, None, None, answer))
        if self.lower:
            question = question.lower()
        return Trace(question, self.kind, template, tuple(self.names), tuple(self.turns))

    def dressed(self, text: str, chatter: float = 0.14) -> str:
        """Return a question with chatter around it and the noise of typing."""
        rng = self.rng
        text = re.sub(r"\b([Ww])hat('s| is| was) the person\b", _who, text)
        text = capital(text) if rng.random() < 0.9 else text
        if rng.random() < 0.08:
            text = contracted(text)
        if rng.random() < 0.05:
            text = typo(text, rng, tuple(self.names))
        if text[-1] in ".?!" and rng.random() < chatter:
            place = rng.random()
            if place < 0.75:
                before = rng.sample(frames.BEFORE, 2 if place < 0.12 else 1)
                text = f"{self.filler(' '.join(before))} {capital(text)}"
            if place > 0.65:
                text = f"{text} {self.filler(rng.choice(frames.BEHIND))}"
        return noisy(text, rng)

    def filler(self, text: str) -> str:
        """Fill what does not matter into a sentence: people, places, numbers."""
        rng = self.rng
        for mark, value in (
            ("{person}", inventing.invented(rng, "person").split()[0]),
            ("{place}", inventing.invented(rng, "city")),
            ("{age}", str(rng.randint(9, 60))),
            ("{k}", str(rng.randint(2, 40))),
        ):
            text = text.replace(mark, value)
        return text


def _who(found: re.Match[str]) -> str:
    return f"{found[1]}ho{found[2]} the person"


def introduced(rng: Random, thing: Thing, asked: str, label: str) -> str:
    """Return the name as a question may give it, with the kind of thing it is: "the moon X"."""
    nouns = frames.KIND_NOUNS.get(f"{label}@{thing.kind}") or frames.KIND_NOUNS.get(thing.kind)
    if not nouns or asked.startswith("the ") or rng.random() > 0.12:
        return asked
    return f"the {rng.choice(nouns)} {asked}"


def query(name: str, *labels: str) -> str:
    """Return what is put to the search, worded as the thought before it.

    So every word of it can be copied as it stands. A name at the beginning of a string has other
    tokens than the same name behind a blank, and small models misspell it.
    """
    return f"{' and '.join(labels)} of {name}" if labels else f"about {name}"
