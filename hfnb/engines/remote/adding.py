"""What TGI puts in front of a prompt that it is sent, and what to send so that nothing is doubled.

TGI tokenizes `inputs` with the special tokens that the tokenizer adds by itself, and no client can
switch that off: `add_special_tokens` of `GenerateRequest` is skipped when a body is read, see
https://github.com/huggingface/text-generation-inference/blob/v3.3.4/router/src/lib.rs. A rendered
prompt begins with the BOS that its template wrote; sent as it is, the model would read two.
"""

from __future__ import annotations

import logging
from typing import Any

_LOGGER = logging.getLogger("hfnb")


class Inputs:
    """Finds the `inputs` from which a server makes the tokens of a prompt.

    Args:
        tokenizer: the model's own, which is the server's.
    """

    def __init__(self, tokenizer: Any) -> None:
        self._tokenizer = tokenizer
        self._warned = False

    def of(self, prompt: str, meant: list[int]) -> str:
        """Return the text to send for `prompt`: without its BOS where the server adds that.

        Where no text gives the prompt's tokens, a warning tells what the model reads instead.

        Args:
            prompt: the rendered text.
            meant: the tokens that the model shall read.
        """
        bos = self._tokenizer.bos_token
        texts = dict.fromkeys((prompt, prompt.removeprefix(bos) if bos else prompt))
        read = {text: self._read(text) for text in texts}
        best = max(texts, key=lambda text: (read[text] == meant, _common(read[text], meant)))
        if read[best] != meant and not self._warned:
            self._warned = True
            self._warn(read[best], meant)
        return best

    def _read(self, text: str) -> list[int]:
        found: list[int] = self._tokenizer.encode(text, add_special_tokens=True, verbose=False)
        return found

    def _warn(self, read: list[int], meant: list[int]) -> None:
        at = _common(read, meant) + 3
        _LOGGER.warning(
            "The model does not read quite the prompt that hfnb shows: the server's tokenizer adds "
            "special tokens by itself. What it reads begins %r, the prompt %r. Where the server "
            'renders the messages this cannot happen: hfnb.connect("tgi", …) without route=.',
            self._tokenizer.decode(read[:at]),
            self._tokenizer.decode(meant[:at]),
        )


def _common(a: list[int], b: list[int]) -> int:
    """How many tokens both begin with."""
    pairs = enumerate(zip(a, b, strict=False))
    return next((n for n, (x, y) in pairs if x != y), min(len(a), len(b)))
