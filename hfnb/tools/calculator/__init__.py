"""A calculator that reads what people and models write, and stays within bounds.

`evaluate` is the arithmetic, `Calculator` the tool around it. An expression is read into a flat
program of numbers and operations (`reading`), which runs on a stack (`evaluating`): no name is
looked up anywhere but in the table of functions, no attribute exists, and every operation is
bounded before it is carried out.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from hfnb.tools.calculator.arithmetic import CalculationError, show
from hfnb.tools.calculator.evaluating import evaluate

if TYPE_CHECKING:
    from hfnb.tools.calculator.tool import Calculator

__all__ = ["CalculationError", "Calculator", "evaluate", "show"]


def __getattr__(name: str) -> Any:
    # LangChain is imported only where the tool is used.
    if name == "Calculator":
        from hfnb.tools.calculator.tool import Calculator

        return Calculator
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
