"""Trains the ReAct adapter: `python -m training.train --out DIR`.

LoRA (Hu et al. 2021) on all linear layers of the embedded model; only the replies carry the
loss. Runs on two CPU cores; bfloat16 where the CPU multiplies it in hardware, else float32.
"""

from __future__ import annotations

import argparse
import ctypes
import json
import math
import os
import random
import time
from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

import peft
import torch

from hfnb import builtin
from training.data import MIX, traces
from training.packing import Call, Row, common_prefix, pack
from training.quicker import hidden, loss
from training.render import calls

LINEAR = ["q_proj", "k_proj", "v_proj", "o_proj", "gate_proj", "up_proj", "down_proj"]


def settings() -> argparse.Namespace:
    """Read the command line."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--out", type=Path, required=True, help="directory of the adapter")
    parser.add_argument("--seed", type=int, default=1, help="of data, order and initial weights")
    parser.add_argument("--traces", type=int, default=2000, help="whole runs to learn from")
    parser.add_argument(
        "--plans", type=int, default=15000, help="runs of which only the first call counts"
    )
    parser.add_argument(
        "--share",
        type=_share,
        action="append",
        default=[],
        metavar="TYPE=N",
        help="how often a type of question occurs, if not as in training.data.MIX",
    )
    parser.add_argument("--batch", type=int, default=1600, help="tokens per optimiser step")
    parser.add_argument("--rank", type=int, default=16)
    parser.add_argument("--alpha", type=int, default=32)
    parser.add_argument("--rate", type=float, default=1e-3, help="peak learning rate")
    parser.add_argument("--resume", type=Path, help="an adapter to go on from")
    parser.add_argument("--steps", type=int, help="stop after so many steps (to try things)")
    parser.add_argument("--every", type=int, default=100, help="save after so many steps")
    parser.add_argument("--dtype", choices=["float32", "bfloat16"], default=None)
    return parser.parse_args()


def _share(text: str) -> tuple[str, int]:
    kind, _, number = text.partition("=")
    if kind not in MIX:
        raise argparse.ArgumentTypeError(f"no type {kind!r}; there are {', '.join(MIX)}")
    return kind, int(number)


def keep_memory() -> None:
    """Let glibc keep what is freed, in large pages: a quarter of the time goes into faults else.

    See mallopt(3). Other C libraries are left as they are.
    """
    os.environ["THP_MEM_ALLOC_ENABLE"] = "1"  # torch's own; read at the first allocation
    mallopt = getattr(ctypes.CDLL(None), "mallopt", None)
    if mallopt:
        for option, value in ((-3, 32 << 20), (-1, 2**31 - 1), (-2, 256 << 20)):
            mallopt(option, value)


def best_dtype() -> torch.dtype:
    """Return bfloat16 where the hardware multiplies it faster than float32."""
    if torch.cuda.is_available():
        return torch.bfloat16
    # torch has no public question for this; a wrong answer costs time, not correctness.
    cpu = torch.backends.cpu.get_cpu_capability()
    fast = torch.ops.mkldnn._is_mkldnn_bf16_supported() and "AVX512" in cpu
    return torch.bfloat16 if fast and _bf16_is_faster() else torch.float32


def _bf16_is_faster() -> bool:
    def seconds(dtype: torch.dtype) -> float:
        a, b = torch.ones(512, 576, dtype=dtype), torch.ones(1536, 576, dtype=dtype)
        torch.nn.functional.linear(a, b)
        start = time.perf_counter()
        for _ in range(10):
            torch.nn.functional.linear(a, b)
        return time.perf_counter() - start

    return seconds(torch.bfloat16) < 0.8 * seconds(torch.float32)


def load(options: argparse.Namespace, device: str, dtype: torch.dtype) -> Any:
    """Return the embedded model with a trainable adapter; the adapter itself is float32."""
    model = builtin.load_model().to(device=device, dtype=dtype)
    if options.resume:
        model = peft.PeftModel.from_pretrained(model, options.resume, is_trainable=True)
    else:
        config = peft.LoraConfig(
            r=options.rank, lora_alpha=options.alpha, target_modules=LINEAR, task_type="CAUSAL_LM"
        )
        model = peft.get_peft_model(model, config)
    for parameter in model.parameters():
        if parameter.requires_grad:
            parameter.data = parameter.data.float()
    return model


def batches(rows: Sequence[Row], room: int, chance: random.Random) -> Iterator[list[Row]]:
    """Yield batches of rows of similar length (less padding), in random order.

    Args:
        rows: what to learn from.
        room: how many tokens a batch may have, padding included.
        chance: decides on the order.
    """
    order = list(rows)
    chance.shuffle(order)
    found: list[list[Row]] = []
    for start in range(0, len(order), 256):
        batch: list[Row] = []
        for row in sorted(order[start : start + 256], key=len):
            if batch and len(row) * (len(batch) + 1) > room:
                found.append(batch)
                batch = []
            batch.append(row)
        found.append(batch)
    chance.shuffle(found)
    yield from found


def loss_of(model: Any, prefix: torch.Tensor, rows: Sequence[Row]) -> tuple[Any, int]:
    """Return the mean loss over all reply tokens of `rows`, and how many were right.

    Args:
        model: the model with its adapter.
        prefix: ids of the tokens that every row begins with, shape (1, P).
        rows: packed traces; padded here to shape (B, S).
    """
    device = prefix.device
    size, width = len(rows), max(map(len, rows))
    # The last token of the prefix may have to predict a reply's first one; it never does here,
    # since a prompt always ends in tokens of its own.
    tokens = torch.zeros(size, width, dtype=torch.long)
    places = torch.zeros(size, width, dtype=torch.long)
    seen = torch.zeros(size, width, width, dtype=torch.bool)
    nodes, wanted = [], []
    for index, row in enumerate(rows):
        tokens[index, : len(row)] = torch.tensor(row.tokens)
        places[index, : len(row)] = torch.tensor(row.depths)
        for node, line in enumerate(row.ancestors()):
            seen[index, node, torch.tensor(line)] = True
        nodes += [index * width + node for node, _ in row.targets]
        wanted += [token for _, token in row.targets]
    states = hidden(model, prefix, tokens.to(device), places.to(device), seen.to(device))
    states = states[torch.tensor(nodes, device=device)]
    matrix = model.get_base_model().lm_head.weight.detach()
    return loss(states, matrix, torch.tensor(wanted, device=device))


def rate_at(step: int, steps: int, peak: float) -> float:
    """Return the learning rate: a short warm-up, then a cosine down to a fiftieth."""
    warm = max(1, steps // 40)
    if step < warm:
        return peak * (step + 1) / warm
    return peak * (0.02 + 0.98 * 0.5 * (1 + math.cos(math.pi * (step - warm) / (steps - warm))))


def save(model: Any, out: Path, record: dict[str, Any]) -> None:
    """Write the adapter in PEFT's format, in half precision, and how it was made."""
    state = {
        name: tensor.to(torch.float16)
        for name, tensor in peft.get_peft_model_state_dict(model).items()
    }
    model.save_pretrained(out, state_dict=state)
    config = json.loads((out / "adapter_config.json").read_text(encoding="utf-8"))
    config["base_model_name_or_path"] = builtin.MODEL_ID
    (out / "adapter_config.json").write_text(json.dumps(config, indent=1) + "\n", encoding="utf-8")
    (out / "training.json").write_text(json.dumps(record, indent=1) + "\n", encoding="utf-8")


def told(adapter: Path) -> dict[str, Any]:
    """Return how an adapter was made; `resumed_from` holds the same of what it began from."""
    record: dict[str, Any] = json.loads((adapter / "training.json").read_text(encoding="utf-8"))
    return record


def packed(options: argparse.Namespace) -> tuple[tuple[int, ...], list[Row]]:
    """Return the tokens that all calls begin with, and one row per trace.

    What a question asks for is understood in the first call, or never: its thought is the plan.
    So most traces teach that call alone, at a fifth of the tokens of a whole run.
    """
    found = traces(options.seed, options.traces + options.plans, dict(options.share))
    of_trace: list[list[Call]] = []
    for number, trace in enumerate(found):
        whole = number < options.traces
        of_trace.append(calls(trace if whole else replace(trace, turns=trace.turns[:1])))
    shared = common_prefix([call.prompt for group in of_trace for call in group])
    return of_trace[0][0].prompt[:shared], [pack(group, shared) for group in of_trace]


def main() -> None:
    """Train and save."""
    options = settings()
    keep_memory()
    torch.manual_seed(options.seed)
    device = "cuda" if torch.cuda.is_available() else "cpu"
    dtype = getattr(torch, options.dtype) if options.dtype else best_dtype()
    before = told(options.resume) if options.resume else None
    prefix_ids, rows = packed(options)
    prefix = torch.tensor([prefix_ids], device=device)
    model = load(options, device, dtype)
    model.train()
    learned = [p for p in model.parameters() if p.requires_grad]
    optimiser = torch.optim.AdamW(learned, lr=options.rate, weight_decay=0.0, betas=(0.9, 0.99))
    plan = list(batches(rows, options.batch, random.Random(options.seed)))
    tokens = sum(map(len, rows))
    print(
        f"{len(rows)} rows, {tokens} packed tokens after {len(prefix_ids)} common ones, "
        f"{len(plan)} steps, {device}, {dtype}",
        flush=True,
    )
    start, seen, done = time.time(), 0, 0
    total_right = total = 0
    for step, batch in enumerate(plan[: options.steps]):
        for group in optimiser.param_groups:
            group["lr"] = rate_at(step, len(plan), options.rate)
        found, right = loss_of(model, prefix, batch)
        found.backward()
        torch.nn.utils.clip_grad_norm_(learned, 1.0)
        optimiser.step()
        optimiser.zero_grad(set_to_none=True)
        done = step + 1
        seen += sum(map(len, batch))
        total_right += right
        total += sum(len(row.targets) for row in batch)
        if step % 20 == 0:
            share, total_right, total = total_right / total, 0, 0
            print(
                f"step {done}/{len(plan)}  loss {found.item():.4f}  tokens right {share:.4f}  "
                f"{seen / (time.time() - start):.0f} tokens/s  {time.time() - start:.0f} s",
                flush=True,
            )
        if done % options.every == 0 or done == len(plan):
            record = {
                "base_model": builtin.MODEL_ID,
                "seed": options.seed,
                "traces": options.traces,
                "plans": options.plans,
                "shares": dict(options.share),
                "resumed_from": before,
                "packed_tokens": tokens,
                "steps": done,
                "batch_tokens": options.batch,
                "rank": options.rank,
                "alpha": options.alpha,
                "peak_learning_rate": options.rate,
                "dtype": str(dtype),
                "device": device,
                "minutes": round((time.time() - start) / 60, 1),
            }
            save(model, options.out, record)


if __name__ == "__main__":
    main()
