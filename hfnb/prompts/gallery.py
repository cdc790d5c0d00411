"""A gallery of chat-template families, so that formats can be compared with no network.

Each template is written by us from the published format and kept in `gallery/NAME.jinja`; a test
compares it with the models' own tokenizers wherever the Hub can be reached.
"""

from __future__ import annotations

import functools
from collections.abc import Mapping
from dataclasses import dataclass
from difflib import get_close_matches
from importlib import resources
from types import MappingProxyType

from hfnb.errors import PromptError


@dataclass(frozen=True)
class Family:
    """One way of writing a conversation down.

    Attributes:
        name: what `render(family=...)` takes.
        title: the name for people.
        description: one sentence on what is particular about it.
        model_ids: models on the Hub that use this very format.
        special_tokens: the texts that are single tokens, with a meaning of their own.
        system: "own turn", "in the first user turn" or "refused".
        tools: whether the template writes tool definitions.
        context_length: tokens that the first of `model_ids` can attend to.
        bos_token: the token that opens a text ("" where the template uses none).
        eos_token: the token that ends the assistant's turn or the text.
    """

    name: str
    title: str
    description: str
    model_ids: tuple[str, ...]
    special_tokens: tuple[str, ...]
    system: str
    tools: bool
    context_length: int
    bos_token: str = ""
    eos_token: str = ""

    @property
    def takes_system(self) -> bool:
        """Whether a system message is accepted."""
        return self.system != "refused"

    @property
    def variables(self) -> Mapping[str, str]:
        """The variables that the template finds besides the messages."""
        return MappingProxyType({"bos_token": self.bos_token, "eos_token": self.eos_token})

    @property
    def template(self) -> str:
        """The Jinja text."""
        return _text(self.name)


@functools.cache
def _text(name: str) -> str:
    file = resources.files("hfnb.prompts").joinpath("gallery", f"{name}.jinja")
    # Jinja itself drops one line end at the end of a template; so may the file have one.
    return file.read_text(encoding="utf-8")


_TURN, _FOLDED, _REFUSED = "own turn", "in the first user turn", "refused"
_IM = ("<|im_start|>", "<|im_end|>", "<|endoftext|>")
# Of its pre-training on source code, in the order of the tokenizer's `all_special_tokens`.
_SMOLLM2_CODE = (
    "<repo_name>",
    "<reponame>",
    "<file_sep>",
    "<filename>",
    "<gh_stars>",
    "<issue_start>",
    "<issue_comment>",
    "<issue_closed>",
    "<jupyter_start>",
    "<jupyter_text>",
    "<jupyter_code>",
    "<jupyter_output>",
    "<jupyter_script>",
    "<empty_output>",
)
_LLAMA3 = ("<|begin_of_text|>", "<|start_header_id|>", "<|end_header_id|>", "<|eot_id|>")

_FAMILIES = (
    Family(
        "chatml",
        "ChatML",
        "Every turn stands between <|im_start|> and <|im_end|>, with the role on the first line.",
        ("teknium/OpenHermes-2.5-Mistral-7B", "NousResearch/Nous-Hermes-2-Mistral-7B-DPO"),
        ("<s>", *_IM[:2]),
        _TURN,
        False,
        32_768,
        "<s>",
        "<|im_end|>",
    ),
    Family(
        "gemma",
        "Gemma",
        "The assistant is called model, and there is no system role.",
        ("google/gemma-2-2b-it", "google/gemma-2-9b-it", "google/gemma-2-27b-it"),
        ("<bos>", "<eos>", "<start_of_turn>", "<end_of_turn>"),
        _REFUSED,
        False,
        8_192,
        "<bos>",
        "<eos>",
    ),
    Family(
        "llama2",
        "Llama 2",
        "User turns stand between [INST] and [/INST]; the system message hides in the first one.",
        ("meta-llama/Llama-2-7b-chat-hf", "meta-llama/Llama-2-13b-chat-hf"),
        ("<s>", "</s>", "<unk>"),
        _FOLDED,
        False,
        4_096,
        "<s>",
        "</s>",
    ),
    Family(
        "llama3",
        "Llama 3",
        "The role stands between two header tokens, and <|eot_id|> ends every turn.",
        ("meta-llama/Meta-Llama-3-8B-Instruct", "meta-llama/Meta-Llama-3-70B-Instruct"),
        (*_LLAMA3, "<|end_of_text|>"),
        _TURN,
        False,
        8_192,
        "<|begin_of_text|>",
        "<|eot_id|>",
    ),
    Family(
        "mistral",
        "Mistral",
        "Like Llama 2 with one BOS only; the system message stands in front of the first question.",
        ("mistralai/Mistral-7B-Instruct-v0.2",),
        ("<s>", "</s>", "<unk>"),
        _FOLDED,
        False,
        32_768,
        "<s>",
        "</s>",
    ),
    Family(
        "phi3",
        "Phi-3",
        "A token for each role opens the turn, <|end|> closes it.",
        ("microsoft/Phi-3-mini-4k-instruct",),
        ("<s>", "<|endoftext|>", "<|system|>", "<|user|>", "<|assistant|>", "<|end|>"),
        _TURN,
        False,
        4_096,
        "<s>",
        "<|endoftext|>",
    ),
    Family(
        "qwen2.5",
        "Qwen 2.5",
        "ChatML with a default system prompt, and tools listed as JSON in the system turn.",
        ("Qwen/Qwen2.5-0.5B-Instruct", "Qwen/Qwen2.5-7B-Instruct"),
        _IM,
        _TURN,
        True,
        32_768,
        "",
        "<|im_end|>",
    ),
    Family(
        "smollm2",
        "SmolLM2",
        "ChatML that tells the model its name when you give no system message.",
        ("HuggingFaceTB/SmolLM2-135M-Instruct", "HuggingFaceTB/SmolLM2-360M-Instruct"),
        (*_IM, *_SMOLLM2_CODE),
        _TURN,
        False,
        8_192,
        "<|im_start|>",
        "<|im_end|>",
    ),
    Family(
        "zephyr",
        "Zephyr",
        "Roles as words between bars, made of ordinary tokens; only </s> is special.",
        ("HuggingFaceH4/zephyr-7b-beta", "HuggingFaceH4/zephyr-7b-alpha"),
        ("<s>", "</s>", "<unk>"),
        _TURN,
        False,
        32_768,
        "<s>",
        "</s>",
    ),
)
_BY_NAME = {entry.name: entry for entry in _FAMILIES}


def families() -> tuple[str, ...]:
    """The names of the gallery, in alphabetical order."""
    return tuple(_BY_NAME)


def family(name: str) -> Family:
    """The gallery's entry of that name.

    Raises:
        PromptError: there is none; the nearest name is suggested.
    """
    if name in _BY_NAME:
        return _BY_NAME[name]
    near = get_close_matches(str(name).lower(), _BY_NAME, n=1, cutoff=0.5)
    raise PromptError(
        f"There is no family {name!r} in the gallery.",
        f"Its families are {', '.join(_BY_NAME)}.",
        f"Did you mean {near[0]!r}?" if near else "Choose one of these, or give template='...'.",
    )


def family_of(model_id: str) -> str | None:
    """The family that a model on the Hub belongs to, if the gallery names the model."""
    return next((entry.name for entry in _FAMILIES if model_id in entry.model_ids), None)
