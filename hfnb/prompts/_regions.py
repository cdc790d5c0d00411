"""Which message the template's own words wrap: regions of a running template.

A region is one run through a body of the template: one turn of a loop, one taken branch, one
output statement, one macro call. Text that the template writes remembers the region it was
written in; content that flows through a region is noted there. Afterwards `resolve` asks, from
the innermost region outwards:

1. a branch taken because of `add_generation_prompt` writes the generation prompt;
2. a region through which exactly one message's content flowed wraps that message;
3. a loop's turn over message i wraps message i;
4. what is left (the BOS, a preamble) belongs to no message.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from hfnb.prompts._marks import BOS, ROOT

GENERATION = -2
UNSURE = -3


@dataclass(slots=True)
class Region:
    """One run through a body. `turn` is the message a loop is at, `messages` what flowed by."""

    parent: int
    kind: str
    turn: int | None = None
    messages: set[int] = field(default_factory=set)
    first: int | None = None


class Regions:
    """The regions of one rendering, and the stack of those that are open now.

    The template is rewritten (see `_environment`) to call `enter` where a body starts and
    `leave` behind it, with the body's depth. A depth, rather than a plain push and pop, keeps
    the stack right when `break` or `continue` jumps out of bodies.
    """

    def __init__(self) -> None:
        self.all = [Region(ROOT, "root"), Region(ROOT, "bos")]
        self._stack = [ROOT]
        self._bases = [1]
        self._pairs: dict[tuple[int, int], int] = {}

    @property
    def current(self) -> int:
        """The number of the innermost open region."""
        return self._stack[-1]

    def enter(self, depth: int, kind: str, turn: int | None = None) -> None:
        """Open a region at `depth` bodies below the enclosing macro (or the template)."""
        self.leave(depth)
        self.all.append(Region(self.current, kind, turn))
        self._stack.append(len(self.all) - 1)

    def leave(self, depth: int) -> None:
        """Close every region at `depth` and below."""
        del self._stack[self._bases[-1] + depth :]

    def call(self) -> None:
        """A macro's body starts: depths count from here."""
        self._bases.append(len(self._stack))

    def back(self) -> None:
        """The macro's body ends."""
        del self._stack[self._bases.pop() :]

    def note(self, message: int) -> None:
        """Content of this message flows through every open region."""
        for number in self._stack:
            self.all[number].messages.add(message)

    def pair(self, written: int, shown: int) -> int:
        """The region for text written in one region and put out in another, later one."""
        if written == shown or written in self._ancestors(shown):
            return shown
        if shown in self._ancestors(written):
            return written
        return self._pair(written, shown)

    def resolve(self, number: int) -> int | None:
        """The message that text of this region wraps; GENERATION, UNSURE or None otherwise."""
        region = self.all[number]
        if region.first is not None:
            first = self.resolve(region.first)
            return self.resolve(region.parent) if first is None else first
        for region in self._chain(number):
            if region.kind == "generation":
                return GENERATION
            if len(region.messages) == 1:
                return next(iter(region.messages))
            if region.turn is not None and (not region.messages or region.turn in region.messages):
                return region.turn
            if region.messages and region.kind in ("loop", "output"):
                return self._turn_above(region)
        return None

    def turn(self) -> int | None:
        """The message that the innermost running loop is at."""
        return next((r.turn for r in self._chain(self.current) if r.turn is not None), None)

    def starts_with_bos(self, number: int) -> bool:
        """Whether text of this region came out of the `bos_token` variable."""
        region = self.all[number]
        return number == BOS or (region.first is not None and self.starts_with_bos(region.first))

    def _turn_above(self, region: Region) -> int:
        turns = (r.turn for r in self._chain(region.parent) if r.turn is not None)
        turn = next(turns, None)
        return turn if turn in region.messages else UNSURE

    def _pair(self, written: int, shown: int) -> int:
        key = (written, shown)
        if key not in self._pairs:
            self.all.append(Region(shown, "pair", first=written))
            self._pairs[key] = len(self.all) - 1
        return self._pairs[key]

    def _ancestors(self, number: int) -> set[int]:
        found = set()
        while number != ROOT:
            number = self.all[number].parent
            found.add(number)
        return found

    def _chain(self, number: int) -> list[Region]:
        chain = []
        while number != ROOT:
            chain.append(self.all[number])
            number = self.all[number].parent
        return chain
