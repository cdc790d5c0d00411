"""`HuggingFaceEndpoint` and `HuggingFaceTextGenInference`: an address or a Hub id, and settings."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from hfnb.chat.adopting.fields import Adopted, Fields, refused, shared
from hfnb.credentials import Token
from hfnb.engines.base import Engine, Sampling
from hfnb.errors import BackendError, UnsupportedError
from hfnb.wire import is_hub

_SAMPLING = {"max_new_tokens", "top_k", "top_p", "temperature", "repetition_penalty", "seed"}
_BOTH = _SAMPLING | {
    "stop_sequences",
    "do_sample",
    "timeout",
    "streaming",
    "server_kwargs",
    "model_kwargs",
    "inference_server_url",
}
_CLIENT = "made by the class itself; requests go over connections of hfnb's own"
_HARMLESS = {"client": _CLIENT, "async_client": _CLIENT}
_REFUSED = {
    "typical_p": "Leave typical_p at its default or give typical_p=None, and use top_p.",
    "return_full_text": "Leave it out: an answer of a chat model never repeats the prompt.",
    "truncate": "Leave it out, and shorten the conversation before it is sent.",
    "watermark": "Leave it out; hfnb asks for no watermark.",
}
ENDPOINT = Fields(
    carried=frozenset(
        {"endpoint_url", "repo_id", "model", "provider", "huggingfacehub_api_token", "task"} | _BOTH
    ),
    harmless=_HARMLESS,
    refused=_REFUSED,
)
TEXT_GEN = Fields(carried=frozenset(_BOTH), harmless=_HARMLESS, refused=_REFUSED)
_TASKS = (None, "text-generation", "conversational")
_KNOWN_KWARGS = {"max_tokens", "stop", "logprobs", "top_logprobs"}


def endpoint(llm: Any, tokenizer: Any = None) -> Adopted:
    """Return the engine and the settings of a `HuggingFaceEndpoint`.

    Raises:
        UnsupportedError: a setting that cannot be carried over.
        BackendError: its token must not go where it leads.
    """
    if llm.task not in _TASKS:
        raise refused(llm, "task", 'Leave it out, or give task="text-generation".')
    if llm.inference_server_url:
        raise refused(llm, "inference_server_url", "Give the address as endpoint_url=….")
    named = str(llm.model)
    provider = getattr(llm, "provider", None)  # langchain-community's class has none
    if named.startswith(("http://", "https://")):
        if provider not in (None, "auto"):
            raise refused(llm, "provider", "Leave it out: an address leads to one server.")
        return _at(llm, named, _key(llm, named), tokenizer)
    if tokenizer is not None:
        raise BackendError(
            "The tokenizer would not be used.",
            "Inference Providers render the messages themselves.",
            "Leave it out, or give the address of a TGI server: endpoint_url=….",
        )
    from hfnb.engines.remote import ChatCompletionsEngine

    model = f"{named}:{provider}" if provider not in (None, "auto") else named
    sampling = _sampling(llm)
    _refuse_for_chat(llm, sampling)
    engine = ChatCompletionsEngine.hub(model, token=_key(llm, None), timeouts=_timeouts(llm))
    return Adopted(engine, sampling, {**shared(llm), "streaming": llm.streaming})


def text_gen(llm: Any, tokenizer: Any = None) -> Adopted:
    """Return the engine and the settings of a `HuggingFaceTextGenInference`.

    Raises:
        UnsupportedError: a setting that cannot be carried over.
        BackendError: it has no address.
    """
    return _at(llm, llm.inference_server_url, _given_key(llm), tokenizer)


def _at(llm: Any, url: str, key: Token | None, tokenizer: Any) -> Adopted:
    """Return what becomes of one that leads to an address."""
    from hfnb.engines.remote import ChatCompletionsEngine, TextGenerationEngine

    sampling, more = _sampling(llm), {"token": key, "timeouts": _timeouts(llm)}
    if tokenizer is not None:
        engine: Engine = TextGenerationEngine(url, tokenizer, **more)
    else:
        _refuse_for_chat(llm, sampling)
        engine = ChatCompletionsEngine(url, **more)
    return Adopted(engine, sampling, {**shared(llm), "streaming": llm.streaming})


def _sampling(llm: Any) -> Sampling:
    given = {name: getattr(llm, name) for name in _SAMPLING}
    if given["repetition_penalty"] is None:
        given["repetition_penalty"] = 1.0
    more = _model_kwargs(llm)
    stop = more.pop("stop", None) or ()
    stop = (stop,) if isinstance(stop, str) else tuple(stop)
    given |= more | {"stop": (*llm.stop_sequences, *stop), "temperature": _temperature(llm)}
    if "max_tokens" in more:  # the newer name of the same
        del given["max_new_tokens"]
    return Sampling().updated(given)


def _temperature(llm: Any) -> float:
    """Return the temperature that is meant.

    TGI samples wherever a temperature is given, whatever `do_sample` says, and LangChain gives
    one by default. Who wrote `do_sample=False` wants no chance.
    """
    written = llm.model_fields_set
    if "do_sample" not in written or llm.do_sample:
        if llm.temperature is None:
            return 1.0 if llm.do_sample else 0.0
        return llm.temperature
    if "temperature" in written and llm.temperature:
        raise UnsupportedError(
            f"do_sample=False and temperature={llm.temperature} contradict each other.",
            "The one asks for the likeliest token, the other for chance; servers take the second.",
            "Leave one of them out. (Nothing was sent.)",
        )
    return 0.0


def _model_kwargs(llm: Any) -> dict[str, Any]:
    for name in llm.model_kwargs:
        if name not in _KNOWN_KWARGS:
            advice = f"Leave it out; known are {', '.join(sorted(_KNOWN_KWARGS))}."
            raise refused(llm, f"{name!r} in model_kwargs", advice)
    return dict(llm.model_kwargs)


def _refuse_for_chat(llm: Any, sampling: Sampling) -> None:
    """Refuse at once what chat completions cannot carry.

    Raises:
        UnsupportedError: a setting that they do not have.
    """
    from hfnb.engines.remote.chat import refuse

    try:
        refuse(sampling)
    except UnsupportedError as error:
        raise UnsupportedError(
            error.what,
            error.why,
            "Leave it out (nothing was sent). TGI's own route has it; to use that, tell which "
            f"chat template renders the prompt: ChatHuggingFace(llm={type(llm).__name__}(…), "
            'tokenizer="owner/name").',
        ) from None


def _timeouts(llm: Any) -> Any:
    from hfnb.engines.remote import Timeouts

    return Timeouts(connect=min(float(llm.timeout), Timeouts().connect), read=float(llm.timeout))


# Keys


def _key(llm: Any, url: str | None) -> Token | None:
    """Return the key of an endpoint; None where there is none for where it leads.

    Args:
        llm: the endpoint.
        url: its address; None for Inference Providers.
    """
    given = _given_key(llm)
    own = llm.huggingfacehub_api_token
    # One that LangChain found in the environment is a Hub token: it is meant for the Hub alone.
    found_by_langchain = "huggingfacehub_api_token" not in llm.model_fields_set
    if own and not (found_by_langchain and url is not None and not is_hub(url)):
        if given is None:
            return Token(own, "huggingfacehub_api_token")
        if not found_by_langchain:
            raise refused(llm, "huggingfacehub_api_token", "Two keys are given: leave one out.")
    return given


def _given_key(llm: Any) -> Token | None:
    """Return the key in `server_kwargs`; refuse whatever else is there."""
    found: Token | None = None
    for name, value in llm.server_kwargs.items():
        if name == "headers" and isinstance(value, Mapping):
            found = _bearer(llm, value) or found
        elif name == "token" and value:
            found = Token(str(value), "server_kwargs")
        elif value is not None:
            raise refused(llm, f"{name!r} in server_kwargs", "Leave it out.")
    return found


def _bearer(llm: Any, headers: Mapping[str, Any]) -> Token | None:
    """Return the key that goes in a header `Authorization`, which is the only one carried."""
    found = None
    for name, value in headers.items():
        scheme, _, key = str(value).partition(" ")
        if str(name).lower() != "authorization" or scheme.lower() != "bearer" or not key.strip():
            Token(str(value), "server_kwargs")  # so that it is hidden wherever it turns up
            advice = "Leave it out; only `Authorization: Bearer …` is sent along."
            raise refused(llm, f"The header {name!r} in server_kwargs", advice)
        found = Token(key, "server_kwargs")
    return found
