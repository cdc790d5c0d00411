"""A session as one static page: the line it stands on, then the other branches, folded."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from hfnb import markup
from hfnb.stepper.shown import cards, closing, facts
from hfnb.stepper.tree import Branch

if TYPE_CHECKING:
    from hfnb.stepper.session import Session


def page(session: Session) -> str:
    """Return the page of `session`, which holds no secrets any more."""
    return markup.page("An agent, step by step", _sections(session))


def _sections(session: Session) -> Iterator[tuple[str, str]]:
    here = session.path
    about = session.about
    stated = [*facts(session)]
    if spent := sum(session.seconds.values()):
        stated.append(f"{spent:.1f} s")
    if about:
        stated.append(f"{about['kind']} on {about['model']['id'] or about['model']['class']}")
    shown = cards(here, measured=True)
    yield "", markup.run_cards(session.question, shown, stated, closing(session))
    branches = session.branches
    if len(branches) > 1:
        rows = [_row(branch) for branch in branches]
        yield (
            "Branches",
            markup.table_card(["branch", "leaves at", "its states", "ends with"], rows),
        )
    shown_ids = {node.id for node in here}
    for branch in branches:
        rest = [node for node in branch.nodes if node.id not in shown_ids]
        if rest:
            yield (
                f"Branch {branch.label}",
                markup.folded(
                    f"{len(rest)} states, from {rest[0].id} on", "".join(cards(rest, measured=True))
                ),
            )


def _row(branch: Branch) -> list[object]:
    parent = branch.start.parent
    end = f"{branch.tip.phase}: {markup.quoted(branch.tip.text)}"
    label = branch.label + (" (here)" if branch.current else "")
    return [label, parent.id if parent else "", branch.length, end]
