"""The list of backends: two that need no account, those of the original tutorial, and replay."""

from __future__ import annotations

from difflib import get_close_matches
from typing import TYPE_CHECKING, Any

from hfnb.backends import loading, plugins, remote, trials
from hfnb.backends.plugins import Unusable
from hfnb.backends.spec import Backend, Setting
from hfnb.credentials import hub_token, server_address, server_key
from hfnb.errors import BackendError

if TYPE_CHECKING:
    from hfnb.engines.local import LocalEngine


def _builtin(adapter: str | None = None) -> LocalEngine:
    from hfnb.engines.local import LocalEngine

    return LocalEngine.builtin(adapter)


def _local(
    model: str, device: str | None = None, dtype: str | None = None, adapter: str | None = None
) -> Any:
    from hfnb.engines.local import LocalEngine

    return LocalEngine.load(model, device=device, dtype=dtype, adapter=adapter)


def _replay(path: str, timing: str | None = None, model: str | None = None) -> Any:
    from hfnb.recording import engine

    return engine(path, timing, model)


_TOKEN = Setting(
    "token",
    "Hugging Face token",
    "Found by itself after `hf auth login`, or in the environment variable HF_TOKEN.",
    required=True,
    secret=True,
    find=hub_token,
)
_TIMEOUT = Setting(
    "timeout",
    "Time-out",
    "Seconds to wait for the next part of an answer; left empty, 120.",
    suggestions=("120", "30", "600"),
)
_CONNECT = Setting(
    "connect_timeout",
    "Connect time-out",
    "Seconds to wait for a connection; left empty, 10.",
    suggestions=("10", "3", "60"),
)
_RETRIES = Setting(
    "retries",
    "Retries",
    "How often a request is tried again that may succeed a moment later: a busy server, one that "
    "still loads its model, a lost connection; left empty, 3.",
    suggestions=("3", "0", "10"),
)

_ENTRIES = (
    Backend(
        "builtin",
        "The embedded model",
        "SmolLM2 with 135 million parameters, in the memory of this notebook. Small and quick; "
        "every notebook of the course works with it.",
        "nothing: no account, no network",
        (
            Setting(
                "adapter",
                "Adapter",
                "`react` is the model trained further to be an agent; without one it is as "
                "published.",
                suggestions=("react",),
                closed=True,
            ),
        ),
        _builtin,
        loading.builtin,
        trials.local,
    ),
    Backend(
        "local",
        "A model on this machine",
        "Any chat model that transformers can load: from a folder, or from the Hub, where it is "
        "downloaded once.",
        "a directory or Hub id, and memory for it",
        (
            Setting(
                "model",
                "Model",
                "A folder with weights, tokenizer and chat template, or a Hub id.",
                required=True,
                suggestions=(
                    "HuggingFaceTB/SmolLM2-360M-Instruct",
                    "Qwen/Qwen2.5-0.5B-Instruct",
                    "HuggingFaceTB/SmolLM2-1.7B-Instruct",
                ),
            ),
            Setting(
                "device",
                "Device",
                "Where it computes; left empty, a GPU is taken if there is one.",
                suggestions=("cpu", "cuda", "mps"),
            ),
            Setting(
                "dtype",
                "Precision",
                "How its numbers are held; left empty, `float32` on a CPU.",
                suggestions=("float32", "bfloat16", "float16", "auto"),
            ),
            Setting(
                "adapter",
                "Adapter",
                "A folder with a LoRA adapter for this model, as PEFT writes it.",
            ),
        ),
        _local,
        loading.local,
        trials.local,
    ),
    Backend(
        "hub",
        "Hugging Face Hub (Inference Providers)",
        "Models of every size, run by companies that the Hub forwards your messages to.",
        "a model's Hub id and a Hugging Face token",
        (
            Setting(
                "model",
                "Model",
                "The model's Hub id.",
                required=True,
                suggestions=("meta-llama/Llama-3.1-8B-Instruct", "Qwen/Qwen2.5-7B-Instruct"),
            ),
            _TOKEN,
            _TIMEOUT,
            _CONNECT,
            _RETRIES,
        ),
        remote.hub,
        check=trials.providers,
        trial=trials.answer,
    ),
    Backend(
        "endpoint",
        "Inference Endpoint",
        "A server that Hugging Face runs for you alone, with a model that you chose.",
        "the endpoint's address and a Hugging Face token",
        (
            Setting(
                "url",
                "Address",
                "What the endpoint's page shows as its URL.",
                required=True,
                suggestions=("https://….endpoints.huggingface.cloud",),
            ),
            _TOKEN,
            _TIMEOUT,
            _CONNECT,
            _RETRIES,
        ),
        remote.endpoint,
        check=trials.endpoint,
        trial=trials.answer,
    ),
    Backend(
        "tgi",
        "TGI / vLLM / OpenAI-compatible server",
        "A server that somebody runs for you, or you yourself: text-generation-inference, vLLM, "
        "llama.cpp and others.",
        "the server's address",
        (
            Setting(
                "url",
                "Address",
                "Where the server listens; left empty, the environment's HFNB_SERVER_URL.",
                required=True,
                suggestions=("http://127.0.0.1:8080",),
                find=server_address,
            ),
            Setting("model", "Model", "Its name there; left empty, the server's only one."),
            # A Hub token is not looked for: it is for Hugging Face's own hosts.
            Setting("token", "Key", "Where the server asks for one.", secret=True, find=server_key),
            Setting(
                "token_host",
                "Key's host",
                "Only where the key is a Hugging Face token: the host that it may go to although "
                "that is not Hugging Face's.",
            ),
            Setting(
                "route",
                "Route",
                "`chat`: the server renders the messages. `generate`, of TGI alone: your rendered "
                "prompt goes out.",
                suggestions=remote.ROUTES[1:],
                closed=True,
                without=remote.ROUTES[0],
            ),
            Setting(
                "tokenizer",
                "Tokenizer",
                "For the route `generate`: the Hub id or folder whose chat template renders the "
                "prompt; left empty, that of the model.",
            ),
            _TIMEOUT,
            _CONNECT,
            _RETRIES,
        ),
        remote.tgi,
        check=trials.remote,
        trial=trials.answer,
    ),
    Backend(
        "replay",
        "A recorded lesson",
        "What a real model answered when somebody recorded it: the same questions get the same "
        "answers, without a key or a network.",
        "a file that `hfnb.record` wrote",
        (
            Setting(
                "path",
                "Recording",
                "The file.",
                required=True,
                suggestions=("lesson.json",),
            ),
            Setting(
                "timing",
                "Timing",
                "`recorded`: each piece of an answer comes when it came; `at once`: nobody waits. "
                "Left open, at once.",
                suggestions=("at once", "recorded"),
                closed=True,
                without="left open",
            ),
            Setting("model", "Model", "Whose answers, where the file has those of several."),
        ),
        _replay,
        check=trials.replayed,
    ),
)
_REGISTRY = {entry.name: entry for entry in _ENTRIES}


def backends() -> tuple[Backend, ...]:
    """Return all backends, ours in the order in which a course introduces them, then others'."""
    return (*_REGISTRY.values(), *_others()[0])


def unusable() -> tuple[Unusable, ...]:
    """Return the backends of other packages that cannot be used, and why."""
    return _others()[1]


def backend(name: str) -> Backend:
    """Return the entry `name`.

    Raises:
        BackendError: there is none, or it cannot be used.
    """
    if name in _REGISTRY:
        return _REGISTRY[name]
    known = {entry.name: entry for entry in backends()}
    if name in known:
        return known[name]
    for broken in unusable():
        if broken.name == name:
            raise BackendError(
                f"The backend {name!r} of {broken.package} cannot be used.",
                broken.why,
                broken.next_step,
            )
    near = get_close_matches(str(name), known, n=1)
    raise BackendError(
        f"There is no backend {name!r}.",
        f"Did you mean {near[0]!r}?" if near else "",
        f"Backends are {', '.join(known)}.",
    )


def _others() -> tuple[tuple[Backend, ...], tuple[Unusable, ...]]:
    return plugins.found(frozenset(_REGISTRY))
