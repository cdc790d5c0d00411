"""Exercise of notebook 09: a plan whose runs all finish, with one more group."""

from __future__ import annotations

from typing import Any

from hfnb.checks.base import Feedback, not_yet, register, well_done

NOTEBOOK = "09_workshop_kit"
_GIVEN = ("red", "blue", "green")


@register(
    "09-plan",
    NOTEBOOK,
    "Mend the plan, add a group of your own, and put what `running.run(plan_file)` returns in "
    "place of `...`.",
    "The text to write is `PLAN` with two groups more. A group has two lines: "
    '`"  - name: green\\n    parameters: {throws: 4}\\n"`.',
)
def plan(answer: Any) -> Feedback:
    """Are these the records of a plan with a fourth group, all of them finished?"""
    runs = list(answer) if isinstance(answer, list | tuple) else []
    if not runs or not all(hasattr(run, "status") and hasattr(run, "parameters") for run in runs):
        return not_yet("Give the records that `running.run(plan_file)` returns, all of them.")
    groups: dict[str, dict[str, Any]] = {}
    for run in runs:
        groups.setdefault(run.group, {})[run.notebook] = run.parameters
    if gone := [name for name in _GIVEN if name not in groups]:
        return not_yet(f"The plan has no {', '.join(gone)} any more. Keep the three groups.")
    if bad := [run for run in runs if run.status != "finished"]:
        return not_yet(f"{bad[0].name} is not finished: {bad[0].status}. {bad[0].problem}")
    own = [name for name in groups if name not in _GIVEN]
    if not own:
        return not_yet("Every run is finished. Now add a group of your own to the plan.")
    for name in own:
        same = [other for other in groups if other != name and groups[other] == groups[name]]
        if same or not any(groups[name].values()):
            like = f"the same as {same[0]}" if same else "only defaults"
            return not_yet(f"{name} gets {like}. Give it a value that no other group has.")
    return well_done(f"{len(runs)} runs for {len(groups)} groups, and every one of them finished.")
