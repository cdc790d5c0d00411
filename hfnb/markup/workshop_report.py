"""The report of a workshop: a matrix of groups and notebooks, to be filtered and sorted."""

from __future__ import annotations

import base64
import hashlib
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from functools import cache
from pathlib import Path, PurePosixPath

from hfnb.markup.steps_style import STYLES
from hfnb.markup.text import escape, prose
from hfnb.markup.workshop_learners import learners_part, left_out_part
from hfnb.markup.workshop_shapes import LaunchLike, LearnerFileLike, LeftOutLike, RunLike
from hfnb.markup.workshop_style import PAGE_STYLE, REPORT_STYLE, STATUSES

# How bad each status is, to sort by: the worst first when descending.
_RANK = {"finished": 0, "waiting": 1}
_CARD = '<div class="hfnb-sheet" tabindex="0" role="region" aria-label="{}">{}</div>'


def report_page(
    title: str,
    runs: Sequence[RunLike],
    pages: Mapping[str, str],
    broken: Sequence[LeftOutLike] = (),
    learners: Sequence[LearnerFileLike] = (),
    left_out: Sequence[LeftOutLike] = (),
    launch: Mapping[str, LaunchLike] | None = None,
) -> str:
    """A whole HTML document that needs nothing else, neither a server nor a network.

    Args:
        title: stands on top.
        runs: in the order of the rows.
        pages: the address of each run's page, by the run's name.
        broken: records that could not be read.
        learners: what was collected.
        left_out: files of learners that could not be used.
        launch: where learners open the notebook of each run, by the run's name.
    """
    script = _script()
    digest = base64.b64encode(hashlib.sha256(script.encode()).digest()).decode()
    policy = f"default-src 'none'; style-src 'unsafe-inline'; script-src 'sha256-{digest}'; "
    policy += "form-action 'none'; base-uri 'none'"
    body = _summary(runs) + left_out_part("Records that cannot be read", broken)
    body += _trouble(runs, pages) + _matrix(runs, pages, launch or {}) + learners_part(learners)
    body += left_out_part("Files of learners that were left out", left_out)
    return (
        '<!doctype html>\n<html lang="en"><head><meta charset="utf-8">'
        f'<meta http-equiv="Content-Security-Policy" content="{policy}">'
        '<meta name="viewport" content="width=device-width, initial-scale=1">'
        f"<title>{escape(title)}</title>{PAGE_STYLE}</head><body><main><h1>{escape(title)}</h1>"
        f'<div class="hfnb">{STYLES}{REPORT_STYLE}{body}</div></main>'
        f"<script>{script}</script></body></html>\n"
    )


@cache
def _script() -> str:
    return Path(__file__).with_name("workshop_report.js").read_text(encoding="utf-8")


def _summary(runs: Sequence[RunLike]) -> str:
    counts = Counter(run.status for run in runs)
    chips = "".join(
        f'<li class="hfnb-{shade}">{sign} {counts[status]:,} {status}</li>'
        for status, (shade, sign) in STATUSES.items()
        if counts[status]
    )
    seconds = sum(run.seconds for run in runs)
    facts = [_count(len(runs), "run"), f"{_time(seconds)} of work"]
    facts += [f"{sum(map(_tokens, runs)):,} tokens"] if any(map(_tokens, runs)) else []
    right, of = _share(runs)
    facts += [f"{right:,} of {of:,} checks passed"] if of else []
    return f'<ul class="hfnb-chips">{chips}<li>{escape(" · ".join(facts))}</li></ul>'


def _trouble(runs: Iterable[RunLike], pages: Mapping[str, str]) -> str:
    wrong = [run for run in runs if run.status not in _RANK]
    if not wrong:
        return ""
    rows = "".join(
        f'<tr><th scope="row">{escape(run.group)}</th><td>{escape(run.notebook)}</td>'
        f'<td><div class="hfnb-run-cell hfnb-{STATUSES[run.status][0]}">{_links(run, pages)}</div>'
        f'</td><td class="hfnb-long">{escape(run.problem)} '
        f'<span class="hfnb-dim">{prose(run.next_step)}</span></td></tr>'
        for run in wrong
    )
    head = "".join(
        f'<th scope="col">{name}</th>' for name in ("Group", "Notebook", "Ended", "What went wrong")
    )
    inner = f"<table><thead><tr>{head}</tr></thead><tbody>{rows}</tbody></table>"
    opened = " open" if len(wrong) <= 10 else ""
    return (
        f"<h2>What went wrong</h2><details{opened}><summary>{_count(len(wrong), 'run')} did not "
        f"finish</summary>{_CARD.format('What went wrong', inner)}</details>"
    )


def _matrix(
    runs: Sequence[RunLike], pages: Mapping[str, str], launch: Mapping[str, LaunchLike]
) -> str:
    if not runs:
        return ""
    notebooks = list(dict.fromkeys(run.notebook for run in runs))
    rows: dict[str, dict[str, list[RunLike]]] = {}
    for run in runs:
        rows.setdefault(run.group, {}).setdefault(run.notebook, []).append(run)
    labels = _labels(notebooks)
    columns = ["Group", *(labels[name] for name in notebooks), "Time", "Tokens", "Checks"]
    head = "".join(
        f'<th scope="col"><button type="button">{escape(name)}</button></th>' for name in columns
    )
    body = "".join(_row(group, own, notebooks, pages, launch) for group, own in rows.items())
    table = f'<table id="matrix"><thead><tr>{head}</tr></thead><tbody>{body}</tbody></table>'
    statuses = [status for status in STATUSES if any(run.status == status for run in runs)]
    return (
        "<h2>Runs</h2>"
        + _filters(statuses, [labels[name] for name in notebooks])
        + _CARD.format("Runs", table)
    )


def _labels(notebooks: Sequence[str]) -> dict[str, str]:
    """Short names for the columns: the stem, where that tells them apart."""
    stems = Counter(PurePosixPath(name).stem for name in notebooks)
    return {
        name: stem if stems[stem := PurePosixPath(name).stem] == 1 else name for name in notebooks
    }


def _filters(statuses: Sequence[str], notebooks: Sequence[str]) -> str:
    def options(names: Sequence[str], every: str, numbered: bool) -> str:
        values = [str(place) if numbered else name for place, name in enumerate(names)]
        rows = "".join(
            f'<option value="{escape(value)}">{escape(name)}</option>'
            for value, name in zip(values, names, strict=True)
        )
        return f'<option value="">{every}</option>{rows}'

    return (
        '<form class="hfnb-filters" data-for="matrix" hidden role="search">'
        '<label>Group<input type="search" name="group" autocomplete="off" '
        'placeholder="part of its name"></label>'
        f'<label>Status<select name="status">{options(statuses, "all", False)}'
        "</select></label>"
        f'<label>Notebook<select name="notebook">{options(notebooks, "all", True)}'
        '</select></label><output aria-live="polite"></output></form>'
    )


def _row(
    group: str,
    own: Mapping[str, Sequence[RunLike]],
    notebooks: Sequence[str],
    pages: Mapping[str, str],
    launch: Mapping[str, LaunchLike],
) -> str:
    runs = [run for some in own.values() for run in some]
    cells = "".join(_cell(own.get(name, ()), pages, launch) for name in notebooks)
    seconds, tokens = sum(run.seconds for run in runs), sum(map(_tokens, runs))
    right, of = _share(runs)
    share = f"{right:,} / {of:,}" if of else ""
    totals = (
        (seconds, _time(seconds)),
        (tokens, f"{tokens:,}" if tokens else ""),
        (right / of if of else -1, share),
    )
    ends = "".join(
        f'<td class="hfnb-num" data-v="{value:.4g}">{text}</td>' for value, text in totals
    )
    return f'<tr><th scope="row">{escape(group)}</th>{cells}{ends}</tr>'


def _cell(
    runs: Sequence[RunLike], pages: Mapping[str, str], launch: Mapping[str, LaunchLike]
) -> str:
    if not runs:
        return '<td class="hfnb-none-cell" data-v="-1">not planned</td>'
    worst = max(_RANK.get(run.status, 2) for run in runs)
    value = worst * 10_000_000 + sum(run.seconds for run in runs)
    return f'<td data-v="{value:.1f}">{"".join(_run(run, pages, launch) for run in runs)}</td>'


def _run(run: RunLike, pages: Mapping[str, str], launch: Mapping[str, LaunchLike]) -> str:
    facts = [f"{run.seconds:,.1f} s" if run.seconds else ""]
    facts += [f"{_tokens(run):,} tokens" if _tokens(run) else ""]
    right, of = _share([run])
    facts += [f"{right} of {of} checks" if of else ""]
    small = " · ".join(fact for fact in facts if fact)
    return (
        f'<div class="hfnb-run-cell hfnb-{STATUSES[run.status][0]}" data-s="{run.status}">'
        f"{_links(run, pages)}{f'<small>{small}</small>' if small else ''}"
        f"{_opened(launch[run.name]) if run.name in launch else ''}</div>"
    )


def _opened(link: LaunchLike) -> str:
    """Where learners open the notebook."""
    places = [("Binder", link.binder), ("JupyterHub", link.hub)]
    made = [f'<a href="{escape(address)}">{name}</a>' for name, address in places if address]
    return f"<small>open on {' · '.join(made)}</small>"


def _links(run: RunLike, pages: Mapping[str, str]) -> str:
    """How a run ended, as a link to its page, and one to the cell that ended it."""
    words = f"{STATUSES[run.status][1]} {run.status}"
    page = escape(pages.get(run.name, ""))
    if not page:
        return f"<b>{words}</b>"
    link = f'<a href="{page}">{words}</a>'
    if run.failing_cell is not None:
        link += f'<a href="{page}#cell-{run.failing_cell}">cell {run.failing_cell}</a>'
    return link


def _tokens(run: RunLike) -> int:
    return run.tokens.input + run.tokens.output


def _share(runs: Iterable[RunLike]) -> tuple[int, int]:
    counts = [run.checks for run in runs]
    right = sum(count.passed for count in counts)
    return right, right + sum(count.failed + count.open for count in counts)


def _time(seconds: float) -> str:
    if seconds < 60:
        return f"{seconds:.1f} s"
    minutes, rest = divmod(round(seconds), 60)
    return f"{minutes // 60} h {minutes % 60} min" if minutes >= 60 else f"{minutes} min {rest} s"


def _count(number: int, word: str) -> str:
    return f"{number:,} {word if number == 1 else word + 's'}"
