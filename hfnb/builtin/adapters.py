"""LoRA adapters in PEFT's file format, read without the package `peft`.

A folder holds `adapter_config.json` and `adapter_model.safetensors`. Importing `peft` takes 3 s
and brings accelerate along; what is needed of it is two small matrices per layer.

Format: https://huggingface.co/docs/peft/developer_guides/checkpoint
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from difflib import get_close_matches
from pathlib import Path
from typing import TYPE_CHECKING, Any

from hfnb.errors import BackendError, SetupError

if TYPE_CHECKING:
    import torch
    from torch import nn

CONFIG = "adapter_config.json"
WEIGHTS = "adapter_model.safetensors"
# What is shipped, by name. "react" makes the embedded model an agent that writes ReAct.
SHIPPED = {"react": Path(__file__).parent / "adapters" / "react"}

_PREFIX = "base_model.model."
# Options that tell how an adapter was trained, or where its layers are, which the names of its
# tensors tell as well. Any other option changes the arithmetic, and must be off.
_HARMLESS = {
    *("auto_mapping", "base_model_name_or_path", "exclude_modules", "inference_mode"),
    *("layers_pattern", "layers_to_transform", "lora_alpha", "lora_dropout", "megatron_core"),
    *("peft_type", "peft_version", "qalora_group_size", "r", "revision", "runtime_config"),
    *("target_modules", "task_type", "use_rslora"),
}


@dataclass(frozen=True)
class Adapter:
    """A low-rank addition to the linear layers of a model.

    Attributes:
        name: what errors call it.
        scale: the factor on every addition.
        layers: the layer's name -> (A, B), shapes (rank, inputs) and (outputs, rank).
    """

    name: str
    scale: float
    layers: dict[str, tuple[torch.Tensor, torch.Tensor]]

    def put_on(self, model: Any) -> Any:
        """Change the layers of `model` in place and return it; the weights are not touched.

        Raises:
            BackendError: the adapter was made for another model.
        """
        from torch import nn

        from hfnb.builtin.layers import AdaptedLinear

        modules = dict(model.named_modules())
        for name, (down, up) in self.layers.items():
            layer = modules.get(name)
            # An adapted layer is refused too: its first addition would be lost.
            if not isinstance(layer, nn.Linear) or isinstance(layer, AdaptedLinear):
                raise self._misfit(f"The model has no linear layer {name!r} to put it on.")
            if (up.shape[0], down.shape[1]) != tuple(layer.weight.shape):
                raise self._misfit(f"The shape of its part for {name!r} is another.")
        for name, (down, up) in self.layers.items():
            self._put_on_layer(modules[name], down, up)
        return model

    def _put_on_layer(self, layer: nn.Linear, down: torch.Tensor, up: torch.Tensor) -> None:
        from hfnb.builtin.layers import AdaptedLinear

        layer.__class__ = AdaptedLinear
        layer.down = down.to(layer.weight)
        layer.up = (up.float() * self.scale).to(layer.weight).t()

    def _misfit(self, why: str) -> BackendError:
        return BackendError(
            f"The adapter {self.name!r} does not fit this model.",
            why,
            "Use it with the model that it was trained on.",
        )


def folder(name: str) -> Path:
    """Return the folder of the shipped adapter `name`.

    Raises:
        BackendError: no adapter has that name.
        SetupError: its files are missing.
    """
    if name not in SHIPPED:
        near = get_close_matches(str(name), SHIPPED, n=1)
        raise BackendError(
            f"There is no adapter {name!r}.",
            f"Did you mean {near[0]!r}?" if near else "",
            f"Adapters are {', '.join(SHIPPED)}.",
        )
    if missing := [file for file in (CONFIG, WEIGHTS) if not (SHIPPED[name] / file).is_file()]:
        raise SetupError(
            f"The adapter {name!r} is not there.",
            f"{' and '.join(missing)} are part of hfnb and are missing from this installation.",
            "Install hfnb again from your clone: `pip install --no-deps .`",
        )
    return SHIPPED[name]


def read(path: str | Path) -> Adapter:
    """Read the adapter in the folder `path`, as 16- or 32-bit floats, whichever it holds.

    Raises:
        BackendError: there is none, it is damaged, or it uses what is not supported here.
    """
    path = Path(path)
    try:
        config = json.loads((path / CONFIG).read_text(encoding="utf-8"))
    except (OSError, ValueError) as error:
        raise _unreadable(path, CONFIG, error) from error
    scale = _scale(config, path.name)

    from safetensors import SafetensorError
    from safetensors.torch import load_file

    try:
        tensors = load_file(path / WEIGHTS)
    except (OSError, SafetensorError) as error:
        raise _unreadable(path, WEIGHTS, error) from error
    return Adapter(path.name, scale, _pairs(tensors, config["r"], path.name))


def _scale(config: Any, name: str) -> float:
    """Return the factor on the addition, after a look at everything else in the configuration."""
    if not isinstance(config, dict) or config.get("peft_type") != "LORA":
        raise _unsupported(name, "It is no LoRA adapter.")
    rank, alpha = config.get("r"), config.get("lora_alpha")
    if not isinstance(rank, int) or rank < 1 or not isinstance(alpha, int | float):
        raise _unsupported(name, f"Its rank {rank!r} and alpha {alpha!r} are no numbers to use.")
    for option, value in config.items():
        # Some ways to begin the training (PiSSA, OLoRA, …) change the model's own weights.
        off = value in (True, "gaussian") if option == "init_lora_weights" else False
        if option not in _HARMLESS and not off and value not in (None, False, "none", [], {}):
            raise _unsupported(name, f"It sets {option!r} to {value!r}.")
    return float(alpha / (rank**0.5 if config.get("use_rslora") else rank))


def _pairs(
    tensors: dict[str, torch.Tensor], rank: int, name: str
) -> dict[str, tuple[torch.Tensor, torch.Tensor]]:
    """Return A and B by layer, each of `rank`, with nothing left over."""
    ends = (".lora_A.weight", ".lora_B.weight")
    layers = sorted(key.removesuffix(ends[0]) for key in tensors if key.endswith(ends[0]))
    expected = {layer + end for layer in layers for end in ends}
    if not layers or expected != tensors.keys():
        odd = sorted(expected ^ tensors.keys())
        raise _unsupported(name, f"Its tensors come in pairs of A and B, but for {odd[:3]}.")
    found = {}
    for layer in layers:
        down, up = tensors[layer + ends[0]], tensors[layer + ends[1]]
        if down.ndim != 2 or up.ndim != 2 or not down.shape[0] == up.shape[1] == rank:
            raise _unsupported(name, f"The tensors of {layer!r} are not of rank {rank}.")
        found[layer.removeprefix(_PREFIX)] = (down, up)
    return found


def _unsupported(name: str, why: str) -> BackendError:
    return BackendError(
        f"The adapter {name!r} cannot be used.",
        why,
        "Plain LoRA on linear layers is supported; other adapters can be merged into their model "
        "with the package peft, and the merged model loaded.",
    )


def _unreadable(path: Path, file: str, error: Exception) -> BackendError:
    return BackendError(
        f"The adapter {path.name!r} cannot be read.",
        f"{file}: {type(error).__name__}.",
        f"Give a folder with {CONFIG} and {WEIGHTS}, as PEFT's save_pretrained writes them.",
    )
