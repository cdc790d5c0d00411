"""What a server says that its model reads of a conversation, from those that tell.

Three kinds do, each by a route of its own, and none of them generates anything for it:

- TGI, `POST /chat_tokenize`: the rendered text and its tokens;
  https://huggingface.github.io/text-generation-inference/
- llama.cpp's server, `POST /apply-template`: the rendered text;
  https://github.com/ggml-org/llama.cpp/blob/master/tools/server/README.md
- vLLM, `POST /tokenize` with messages: the tokens, which `POST /detokenize` turns into text;
  https://docs.vllm.ai/en/latest/serving/openai_compatible_server.html
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from hfnb.engines.base import ServerPrompt
from hfnb.engines.remote import failures
from hfnb.errors import ServerError, UnsupportedError
from hfnb.wire import host_of

# Given a route and a body, sends them and returns the JSON object that is answered.
Ask = Callable[[str, Mapping[str, Any]], Mapping[str, Any]]
ROUTES = ("/chat_tokenize", "/apply-template", "/tokenize")
_NO_ROUTE = (404, 405, 501)


def told(ask: Ask, body: Mapping[str, Any], model: str | None, url: str) -> ServerPrompt:
    """Return the prompt as the server tells it, by the first route that it has.

    Args:
        ask: asks the server.
        body: messages, and tools where there are any, as for chat completions.
        model: what the model is called there, where that is known.
        url: the server's address, for what is said of it.

    Raises:
        UnsupportedError: it has no such route.
        ServerError: it cannot be reached, or refuses the conversation.
    """
    for route, read in zip(ROUTES, (_tgi, _llama_cpp, _vllm), strict=True):
        try:
            found = read(ask, body, model)
        except ServerError as error:
            if error.status in _NO_ROUTE:
                continue
            raise
        except (AttributeError, LookupError, TypeError, ValueError) as error:
            why = f"it has a form that is not known here ({type(error).__name__})"
            raise failures.unreadable(f"{url}{route}", why) from error
        if found is not None:
            return found
    raise UnsupportedError(
        f"{host_of(url)} does not show the prompt that it renders.",
        f"It has none of the routes by which servers do: {', '.join(ROUTES)}.",
        "Render for the model's family and take that for a prediction, as in "
        'hfnb.render(messages, family="zephyr"), or with the model\'s own tokenizer: '
        'hfnb.render(messages, model="owner/name").',
    )


def _tgi(ask: Ask, body: Mapping[str, Any], model: str | None) -> ServerPrompt:
    answer = ask("/chat_tokenize", body)
    ids = tuple(_whole(token["id"]) for token in answer["tokenize_response"])
    return ServerPrompt(_text(answer["templated_text"]), ids, "POST /chat_tokenize")


def _llama_cpp(ask: Ask, body: Mapping[str, Any], model: str | None) -> ServerPrompt:
    return ServerPrompt(_text(ask("/apply-template", body)["prompt"]), None, "POST /apply-template")


def _vllm(ask: Ask, body: Mapping[str, Any], model: str | None) -> ServerPrompt | None:
    named = {} if model is None else {"model": model}
    taken = {name: body[name] for name in ("messages", "tools") if name in body}
    answer = ask("/tokenize", {**named, **taken, "add_generation_prompt": True})
    if (
        "count" not in answer
    ):  # llama.cpp before /apply-template: it looks for a text and finds none
        return None
    ids = tuple(map(_whole, answer["tokens"]))
    text = ask("/detokenize", {**named, "tokens": list(ids)})["prompt"]
    return ServerPrompt(_text(text), ids, "POST /tokenize, then /detokenize")


def _text(value: Any) -> str:
    if not isinstance(value, str):
        raise TypeError("text expected")
    return value


def _whole(value: Any) -> int:
    if not isinstance(value, int) or isinstance(value, bool):
        raise TypeError("a token's number expected")
    return value
