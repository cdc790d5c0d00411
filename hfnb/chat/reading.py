"""From an engine's pieces to LangChain's message chunks."""

from __future__ import annotations

from collections.abc import Iterator
from hashlib import sha256
from typing import Any

from langchain_core.messages import AIMessageChunk
from langchain_core.messages.ai import InputTokenDetails, UsageMetadata
from langchain_core.messages.tool import ToolCallChunk, tool_call_chunk

from hfnb.chat.call import CALL_BEGIN, Call, read_calls
from hfnb.engines.base import CallPiece, Engine, Piece
from hfnb.engines.text import StopCutter


class Reader:
    """Reads one answer: text is passed on at once, tool calls in it when they are complete.

    Tool calls that a server has read out of the answer are passed on as they come.

    The last chunk carries the token counts and, in `response_metadata`, `model_name`,
    `finish_reason` ("stop", "length" or "tool_calls"), `stop_sequence` (the one that ended the
    answer, None for the model's own end token) and `prompt_fingerprint` (equal for two answers
    exactly when they answer the same prompt); of a replayed answer also `recorded`: when, and
    with what model. Where a server had to be waited for, `retries` is a list with a dict for each
    wait: `why`, `seconds`.

    With `logprobs=True` it also carries `logprobs`, in OpenAI's form: `{"content": [{"token",
    "logprob", "top_logprobs": [{"token", "logprob"}, …]}, …]}`, one for each token that was
    generated, with the end token and those of a stop sequence where the engine tells them; None
    where a server told nothing.
    """

    def __init__(self, call: Call, engine: Engine, tells: bool = False) -> None:
        self._engine = engine  # asked for its name at the end: a server tells it on the way
        self._fingerprint = sha256(call.prompt.encode("utf-8", "surrogatepass")).hexdigest()[:16]
        self._marker = StopCutter((CALL_BEGIN,) if call.tools else ())
        self._in_call = call.forced
        self._call_text = ""
        self._called = False
        self._tells, self._logprobs = tells, list[dict[str, Any]]()

    def read(self, piece: Piece) -> Iterator[AIMessageChunk]:
        """Yield the chunks that `piece` completes."""
        text = self._text(piece.text)
        calls = [_chunk(call) for call in piece.calls]
        self._called = self._called or bool(calls)
        self._logprobs += [one.as_data() for one in piece.logprobs]
        if piece.finish is None:
            if text or calls:
                yield AIMessageChunk(text, tool_call_chunks=calls)
            return
        if self._in_call:
            rest, found = read_calls(self._call_text)
            calls += found
            text += f"\n{rest}" if rest else ""
        else:
            text += self._marker.flush()
        yield AIMessageChunk(
            text,
            tool_call_chunks=calls,
            usage_metadata=_usage(piece),
            response_metadata=self._metadata(piece, self._called or bool(calls)),
            chunk_position="last",
        )

    def _text(self, text: str) -> str:
        """Return what of `text` lies outside a tool call."""
        if self._in_call:
            self._call_text += text
            return ""
        shown, found = self._marker.push(text)
        if found is not None:
            self._in_call, self._call_text = True, self._marker.after
        return shown

    def _metadata(self, piece: Piece, calls: bool) -> dict[str, Any]:
        found: dict[str, Any] = {"recorded": piece.recorded} if piece.recorded else {}
        if piece.waits:
            found["retries"] = [{"why": wait.why, "seconds": wait.seconds} for wait in piece.waits]
        if self._tells:
            found["logprobs"] = {"content": self._logprobs} if self._logprobs else None
        return found | {
            "model_name": self._engine.model_id,
            "model_provider": "huggingface",
            "finish_reason": "tool_calls" if calls and piece.finish == "stop" else piece.finish,
            "stop_sequence": piece.stop_sequence,
            "prompt_fingerprint": self._fingerprint,
        }


def _chunk(call: CallPiece) -> ToolCallChunk:
    return tool_call_chunk(name=call.name, args=call.arguments, id=call.id, index=call.index)


def _usage(piece: Piece) -> UsageMetadata | None:
    if piece.usage is None:
        return None
    return UsageMetadata(
        input_tokens=piece.usage.input_tokens,
        output_tokens=piece.usage.output_tokens,
        total_tokens=piece.usage.total_tokens,
        input_token_details=InputTokenDetails(cache_read=piece.usage.cached_tokens),
    )
