"""What clients send, field by field. What is not named here is passed over, as TGI does."""

from __future__ import annotations

from typing import Any, TypeVar

from pydantic import BaseModel, ConfigDict, ValidationError
from pydantic_core import from_json
from starlette.requests import Request

from hfnb.serve.problems import ServingError, invalid


class _Body(BaseModel):
    # A string is no number. (A whole number is a fraction all the same.)
    model_config = ConfigDict(strict=True, extra="ignore")


class Grammar(_Body):
    """What an answer is held to: `{"type": "json", "value": schema}`."""

    type: str
    value: Any = None


class Parameters(_Body):
    """The parameters of TGI's own routes."""

    adapter_id: str | None = None
    best_of: int | None = None
    decoder_input_details: bool | None = None
    details: bool | None = None
    do_sample: bool | None = None
    frequency_penalty: float | None = None
    grammar: Grammar | None = None
    max_new_tokens: int | None = None
    repetition_penalty: float | None = None
    return_full_text: bool | None = None
    seed: int | None = None
    stop: list[str] | None = None
    temperature: float | None = None
    top_k: int | None = None
    top_n_tokens: int | None = None
    top_p: float | None = None
    truncate: int | None = None
    typical_p: float | None = None
    watermark: bool | None = None


class GenerateBody(_Body):
    """The body of `/`, `/generate`, `/generate_stream` and `/tokenize`."""

    inputs: str
    parameters: Parameters | None = None
    stream: bool | None = None


class StreamOptions(_Body):
    """OpenAI's options of a stream."""

    include_usage: bool | None = None


class OpenAIBody(_Body):
    """What OpenAI's two routes have in common."""

    model: str | None = None
    max_tokens: int | None = None
    max_completion_tokens: int | None = None
    temperature: float | None = None
    top_p: float | None = None
    seed: int | None = None
    stop: str | list[str] | None = None
    stream: bool | None = None
    stream_options: StreamOptions | None = None
    frequency_penalty: float | None = None
    presence_penalty: float | None = None
    n: int | None = None
    logit_bias: Any = None


class _Open(_Body):
    # A chat template may read more than is named here.
    model_config = ConfigDict(extra="allow")


class Called(_Open):
    """The function of a tool call."""

    name: str
    arguments: str | dict[str, Any] | None = None


class ToolCall(_Open):
    """A tool call of an earlier message."""

    function: Called


class Message(_Open):
    """One message of a conversation."""

    role: str
    content: str | list[dict[str, Any]] | None = None
    tool_calls: list[ToolCall] | None = None


class ChatBody(OpenAIBody):
    """The body of `/v1/chat/completions` and `/chat_tokenize`."""

    messages: list[Message]
    logprobs: bool | None = None
    top_logprobs: int | None = None
    tools: list[dict[str, Any]] | None = None
    tool_choice: str | dict[str, Any] | None = None
    response_format: dict[str, Any] | None = None


class CompletionBody(OpenAIBody):
    """The body of `/v1/completions`."""

    prompt: str | list[str]
    best_of: int | None = None
    echo: bool | None = None
    logprobs: int | None = None
    repetition_penalty: float | None = None
    suffix: str | None = None


Body = TypeVar("Body", bound=BaseModel)


async def read_json(request: Request, limit: int) -> Any:
    """Return the JSON of a request's body.

    Raises:
        ServingError: it is longer than `limit` bytes, or no JSON.
    """
    body = bytearray()
    async for part in request.stream():
        body += part
        if len(body) > limit:
            text = f"The body is longer than {limit} bytes."
            raise ServingError(text, "payload_too_large", {"Connection": "close"})
    try:
        return from_json(bytes(body), allow_inf_nan=False)
    except ValueError as error:
        raise invalid(f"the body is not JSON: {error}") from error


def parse(kind: type[Body], data: Any) -> Body:
    """Return a body of that kind.

    Raises:
        ServingError: it is not one; the text names each field.
    """
    try:
        return kind.model_validate(data)
    except ValidationError as error:
        found = "; ".join(
            f"`{'.'.join(map(str, item['loc'])) or 'body'}`: {item['msg']}"
            for item in error.errors(include_input=False, include_url=False)
        )
        raise invalid(found) from error
