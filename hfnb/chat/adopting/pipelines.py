"""`HuggingFacePipeline`: a model that is loaded already, and settings in four places."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from hfnb.chat.adopting.fields import Adopted, Fields, refused, shared
from hfnb.engines import loading
from hfnb.engines.base import Sampling
from hfnb.engines.local import LocalEngine
from hfnb.errors import BackendError

PIPELINE = Fields(
    carried=frozenset({"pipeline", "model_id", "pipeline_kwargs"}),
    harmless={
        "model_kwargs": "they had their effect when the model was loaded",
        "batch_size": "how many prompts are computed at once; it changes none of the answers",
    },
    refused={},
)
# Of generation: what `Sampling` has, by its name there.
_CARRIED = {
    "max_new_tokens": "max_new_tokens",
    "temperature": "temperature",
    "top_k": "top_k",
    "top_p": "top_p",
    "repetition_penalty": "repetition_penalty",
    "stop_strings": "stop",
    "stop_sequence": "stop",
}
# Of generation: how it is computed or told, and which ids frame a text.
_HARMLESS = {
    *(
        "do_sample",
        "tokenizer",
        "pad_token_id",
        "bos_token_id",
        "use_cache",
        "transformers_version",
    ),
    *("_from_model_config", "cache_implementation", "max_cache_len", "prefill_chunk_size"),
    *("disable_compile", "compile_config", "output_attentions", "output_hidden_states"),
    *("output_scores", "output_logits", "return_dict_in_generate", "return_full_text"),
    *("return_type", "return_text", "skip_prompt", "padding", "batch_size", "num_workers"),
    *("device", "device_map", "dtype", "torch_dtype", "model_kwargs"),  # it is loaded already
}
# What a value must be to change nothing, where that is not what transformers takes without it.
_IDLE: dict[str, Any] = {"add_special_tokens": False, "skip_special_tokens": True}
_MOST_TOKENS = "Leave it out, and give max_new_tokens."
_ADVICE = {
    "max_length": _MOST_TOKENS,
    "eos_token_id": "Leave it out: an answer ends where the model's own settings say; use stop=….",
    "assistant_model": "Leave it out: the model alone writes the same.",
    "typical_p": "Leave it out, and use top_p.",
    "prefix": "Write it into a system message.",
}


def pipeline(llm: Any, tokenizer: Any = None) -> Adopted:
    """Return an engine over the pipeline's own model, and its settings.

    Raises:
        UnsupportedError: a setting that cannot be carried over.
        BackendError: it holds no pipeline, or one for another task.
    """
    inner = llm.pipeline
    if inner is None or getattr(inner, "task", None) != "text-generation":
        task = getattr(inner, "task", None)
        raise BackendError(
            "This HuggingFacePipeline cannot be a chat model.",
            f"Its task is {task!r}." if task else "It holds no pipeline.",
            'Make it with HuggingFacePipeline.from_model_id(…, task="text-generation"), or use '
            'hfnb.connect("local", model=…).',
        )
    found = _settings(llm)
    _refuse(llm, found)
    sampling = Sampling().updated(_sampling(found))
    reader = inner.tokenizer if tokenizer is None else tokenizer
    if reader is None:
        raise BackendError(
            "The pipeline has no tokenizer.",
            "It carries the chat template, which makes a prompt of messages.",
            'Give its Hub id, folder or itself: ChatHuggingFace(llm=…, tokenizer="owner/name").',
        )
    name = str(llm.model_id or inner.model.name_or_path or type(inner.model).__name__)
    engine = LocalEngine(
        loading.name_of(name),
        lambda: (
            loading.tokenizer(loading.source(reader)) if isinstance(reader, str | Path) else reader
        ),
        lambda: inner.model.eval(),
        # Two pipelines of one name may hold different weights.
        identity=f"{name} in a pipeline {id(inner.model):x}",
    )
    return Adopted(engine, sampling, shared(llm))


def _settings(llm: Any) -> dict[str, Any]:
    """Return everything that is set, as the pipeline would use it.

    The later wins: what the model brings, what the pipeline was made with, and `pipeline_kwargs`.
    (LangChain itself ignores these where they are given to the constructor.) The pipeline's own
    defaults stand in for what nobody set.
    """
    inner = llm.pipeline
    made = dict(getattr(inner, "_generate_kwargs", {}))
    parts = [made, inner._preprocess_params, inner._forward_params, inner._postprocess_params]
    asked = {k: v for part in (*parts, llm.pipeline_kwargs or {}) for k, v in part.items()}
    config = asked.pop("generation_config", None)
    found = _changed(inner.model.generation_config)
    eos = found.get("eos_token_id")
    found |= ({} if config is None else _changed(config)) | asked
    if found.get("eos_token_id") == eos:
        found.pop("eos_token_id", None)  # which `LocalEngine` looks up for itself
    if getattr(inner, "assistant_model", None) is not None:
        found["assistant_model"] = inner.assistant_model
    if "max_new_tokens" in found:
        found.pop("max_length", None)  # of the two, transformers takes the other
    for name, value in getattr(inner, "_generation_defaults", {}).items():
        if not (name == "max_new_tokens" and "max_length" in found):
            found.setdefault(name, value)
    return found


def _changed(config: Any) -> dict[str, Any]:
    return {k: v for k, v in config.to_diff_dict().items() if v is not None}


def _refuse(llm: Any, found: Mapping[str, Any]) -> None:
    idle = {**_defaults(llm), **_IDLE}
    for name, value in found.items():
        known = name in _CARRIED or name in _HARMLESS or value is None
        if known or value == idle.get(name, False):
            continue
        off = f", or where the model brings it: give the pipeline {name}={idle.get(name)!r}"
        advice = _ADVICE.get(name, f"Leave it out{off if name in idle else ''}.")
        raise refused(llm, f"{name!r} in the pipeline's settings", advice)


def _sampling(found: Mapping[str, Any]) -> dict[str, Any]:
    """Return the settings under the names of `Sampling`; without chance, greedy."""
    chance = bool(found.get("do_sample"))
    # What generates looks no further than the 50 likeliest tokens unless it is told to.
    given = {"temperature": 1.0, "top_k": 50, **found} if chance else {**found, "temperature": 0.0}
    made = {own: given[name] for name, own in _CARRIED.items() if given.get(name) is not None}
    if not chance:  # without it they mean nothing
        made.pop("top_k", None)
        made.pop("top_p", None)
    if made.get("top_k") == 0:  # transformers' way to say "all of them"
        made["top_k"] = None
    return made


def _defaults(llm: Any) -> dict[str, Any]:
    """Return what transformers takes for what nobody set."""
    return dict(type(llm.pipeline.model.generation_config)._get_default_generation_params())
