"""Several models, the same questions: which answers are right, how they came about, what they cost.

from hfnb.evaluation import Evaluation

evaluation = Evaluation()
evaluation.run("small", hfnb.connect("builtin"))
evaluation.run("large", hfnb.connect("hub", model="…"))
evaluation
"""

from __future__ import annotations

from hfnb.evaluation.evaluation import Chart, Evaluation, Outcome, Price, Result
from hfnb.evaluation.judging import Verdict, judge
from hfnb.evaluation.questions import QUESTIONS, Question

__all__ = [
    "QUESTIONS",
    "Chart",
    "Evaluation",
    "Outcome",
    "Price",
    "Question",
    "Result",
    "Verdict",
    "judge",
]
