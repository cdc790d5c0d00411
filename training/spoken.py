"""Says in words what an expression does, step by step: "multiply, then add"."""

from __future__ import annotations

import ast
import re
from functools import cache

_WORDS = {
    ast.Add: "add",
    ast.Sub: "subtract",
    ast.Mult: "multiply",
    ast.Div: "divide",
    ast.FloorDiv: "divide",
    ast.Mod: "take the remainder",
    ast.Pow: "raise to the power",
}
_FUNCTIONS = {"percent": "take the percentage", "factorial": "take the factorial"}


@cache
def steps(expression: str) -> str:
    """Return the operations of an expression in the order in which they are carried out.

    Args:
        expression: as the calculator reads it; letters in braces stand for numbers.
    """
    plain = re.sub(r"[{}]", "", expression).replace("^", "**")
    plain = re.sub(r"([\w.]+)%", r"percent(\1)", plain)
    plain = re.sub(r"([\w.]+)!", r"factorial(\1)", plain)
    found: list[str] = []
    _walk(ast.parse(plain, mode="eval").body, found)
    words = [word for at, word in enumerate(found) if at == 0 or word != found[at - 1]]
    return ", then ".join(words)


def _walk(node: ast.expr, found: list[str]) -> None:
    if isinstance(node, ast.BinOp):
        _walk(node.left, found)
        _walk(node.right, found)
        sides = node.left, node.right
        percent = any(isinstance(s, ast.Call) and ast.unparse(s.func) == "percent" for s in sides)
        if not (percent and isinstance(node.op, ast.Mult)):
            found.append(_WORDS[type(node.op)])
    elif isinstance(node, ast.Call):
        for part in node.args:
            _walk(part, found)
        name = ast.unparse(node.func)
        found.append(_FUNCTIONS.get(name, f"take {name}"))
    elif isinstance(node, ast.UnaryOp):
        _walk(node.operand, found)
