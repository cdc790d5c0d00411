"""From token ids to text that is certain: whole characters only, cut exactly at a stop sequence."""

from __future__ import annotations

from collections.abc import Set
from typing import Any

from hfnb.steps import Finish

_INCOMPLETE = "\ufffd"  # what a decoder writes for bytes that are not (yet) a character


class Detokenizer:
    """Turns token ids into text, one id at a time.

    A token may hold only some bytes of a character, and some tokenizers drop the space before
    the very first token. So a token is decoded together with those before it, and its text is
    given out once it no longer ends in the middle of a character.
    """

    def __init__(self, tokenizer: Any) -> None:
        self._tokenizer = tokenizer
        self._ids: list[int] = []
        self._start = 0  # first id that is decoded again for context
        self._done = 0  # ids whose text was given out

    def _decode(self, start: int, end: int | None = None) -> str:
        return self._tokenizer.decode(
            self._ids[start:end], skip_special_tokens=True, clean_up_tokenization_spaces=False
        )

    def push(self, token_id: int) -> str:
        """Return the text that became certain with `token_id`; may be empty."""
        self._ids.append(token_id)
        return self._advance(final=False)

    def flush(self) -> str:
        """Return what is left, broken characters included."""
        return self._advance(final=True)

    def _advance(self, *, final: bool) -> str:
        known = self._decode(self._start, self._done)
        text = self._decode(self._start)
        if not final and (len(text) <= len(known) or text.endswith(_INCOMPLETE)):
            return ""
        self._start, self._done = self._done, len(self._ids)
        return text[len(known) :]


class StopCutter:
    """Lets text through until a stop sequence is complete, however the tokens split it.

    Text that may still turn into a stop sequence is held back. Of several sequences the one
    that is *completed* first wins (the longer one, if two end at the same character), so the
    cut does not depend on how the text was split into tokens.
    """

    def __init__(self, stops: tuple[str, ...]) -> None:
        self._stops = stops
        self._held = ""
        self.after = ""  # what came behind the stop sequence in the push that completed it

    def push(self, text: str) -> tuple[str, str | None]:
        """Return (text that may be shown, the stop sequence found or None)."""
        self._held += text
        ends = [
            (at + len(stop), at, stop) for stop in self._stops if (at := self._held.find(stop)) >= 0
        ]
        if ends:
            end, at, stop = min(ends)
            shown, self.after, self._held = self._held[:at], self._held[end:], ""
            return shown, stop
        keep = max((self._overlap(stop) for stop in self._stops), default=0)
        cut = len(self._held) - keep
        shown, self._held = self._held[:cut], self._held[cut:]
        return shown, None

    def _overlap(self, stop: str) -> int:
        """How many characters at the end of the held text begin `stop`."""
        longest = min(len(stop) - 1, len(self._held))
        return next((n for n in range(longest, 0, -1) if self._held.endswith(stop[:n])), 0)

    def flush(self) -> str:
        """Return what was held back in vain."""
        shown, self._held = self._held, ""
        return shown


class Writing:
    """The text of one answer as its tokens come: what of it is certain, and where it ends.

    Args:
        tokenizer: turns ids into text.
        end_token_ids: tokens that end an answer; their text is never shown.
        stops: stop sequences; one that is a special token is found by its id.

    Attributes:
        finish: "stop" once an end token or a stop sequence has come, None before.
        stop_sequence: the one that was found.
    """

    def __init__(self, tokenizer: Any, end_token_ids: Set[int], stops: tuple[str, ...]) -> None:
        self.finish: Finish | None = None
        self.stop_sequence: str | None = None
        specials = set(tokenizer.all_special_tokens)
        ids = tokenizer.convert_tokens_to_ids
        self._special_stops = {ids(stop): stop for stop in stops if stop in specials}
        self._end_token_ids = end_token_ids
        self._detokenizer = Detokenizer(tokenizer)
        self._cutter = StopCutter(stops)

    def push(self, token_id: int) -> str:
        """Return the text that may be shown after `token_id`; may be empty."""
        if token_id in self._special_stops or token_id in self._end_token_ids:
            self.finish, self.stop_sequence = "stop", self._special_stops.get(token_id)
            return ""
        return self._cut(self._detokenizer.push(token_id))

    def close(self) -> str:
        """Return the text that was held back in vain."""
        if self.stop_sequence is not None:
            return ""
        return self._cut(self._detokenizer.flush()) + self._cutter.flush()

    def _cut(self, text: str) -> str:
        shown, self.stop_sequence = self._cutter.push(text)
        self.finish = "stop" if self.stop_sequence is not None else self.finish
        return shown
