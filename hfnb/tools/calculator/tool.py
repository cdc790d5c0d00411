"""The calculator as a tool for agents."""

from __future__ import annotations

from typing import Any

from langchain_core.tools import BaseTool, ToolException
from pydantic import BaseModel, Field

from hfnb.tools.calculator.arithmetic import CalculationError, show
from hfnb.tools.calculator.evaluating import evaluate


class Arguments(BaseModel):
    """What the calculator is given."""

    expression: str = Field(description="numbers and signs, such as 12 * (3 + 4) or sqrt(2)")


class Calculator(BaseTool):
    """Works out one expression; what is wrong with it comes back as a sentence.

    The sentence is the tool's answer, so that a model can act on it. Called with a
    `tool_call_id`, the tool returns a `ToolMessage`, and its `status` tells which it is.
    """

    name: str = "Calculator"
    description: str = (
        "Works out one expression, such as 12 * (3 + 4), 2^10 or sqrt(2). Input: the expression."
    )
    args_schema: Any = Arguments
    handle_tool_error: Any = True
    handle_validation_error: Any = (
        "The calculator takes one expression as text, such as 12 * (3 + 4)."
    )

    def _run(self, expression: str) -> str:
        try:
            return show(evaluate(expression))
        except CalculationError as error:
            raise ToolException(str(error)) from None
