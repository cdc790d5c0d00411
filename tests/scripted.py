"""An engine that plays back what a test wrote down, and remembers what it was asked."""

from __future__ import annotations

from collections.abc import AsyncGenerator, Iterator

from hfnb import builtin, prompts
from hfnb.engines import CompletionEngine, Piece, Usage
from hfnb.engines.text import StopCutter


class ScriptedEngine(CompletionEngine):
    """Answers with `pieces`, one by one; a piece that is an exception is raised."""

    model_id = identity = "scripted"
    context_length = 8192

    def __init__(
        self, *pieces: str | Exception, family: str | None = None, finish: str = "stop"
    ) -> None:
        self.finish = finish
        self.pieces = pieces
        self.asked: list[tuple] = []
        self.delivered = 0
        self.closed = 0
        self._tokenizer = builtin.load_tokenizer()
        if family:
            import copy

            self._tokenizer = copy.deepcopy(self._tokenizer)
            self._tokenizer.chat_template = prompts.family(family).template

    @property
    def tokenizer(self):
        return self._tokenizer

    def generate(self, prompt, sampling, *, schema=None) -> Iterator[Piece]:
        self.asked.append((prompt, sampling, schema))
        cutter, found = StopCutter(sampling.stop), None
        try:
            for count, piece in enumerate(self.pieces, start=1):
                if isinstance(piece, Exception):
                    raise piece
                self.delivered = count
                text, found = cutter.push(piece)
                yield Piece(text, (count,))
                if found is not None:
                    break
            rest = "" if found is not None else cutter.flush()
            read = len(self.tokenizer.encode(prompt, add_special_tokens=False))
            yield Piece(rest, (), self.finish, found, Usage(read, self.delivered))
        finally:
            self.closed += 1

    async def agenerate(self, prompt, sampling, *, schema=None) -> AsyncGenerator[Piece, None]:
        for piece in self.generate(prompt, sampling, schema=schema):
            yield piece
