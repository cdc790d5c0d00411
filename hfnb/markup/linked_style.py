"""Links between views without a script: what is pointed at, or focused, lights up everywhere.

A message's things carry its class wherever they stand: its card, its words, its tokens, its share
of the bar (`hfnb-m2`), and the parts of the template that put it out (`hfnb-of-m2`). A part of
the template carries `hfnb-q7`, and the words that went through it `hfnb-p7`. `links` writes the
rules that tie them together; they hold within a panel, or within an element `hfnb-linked`.
"""

from __future__ import annotations

from collections.abc import Iterable

from hfnb.markup.style import compact

_RULES = """
.hfnb-counted { display: flex; flex-wrap: wrap; gap: 3px 12px; padding: 7px 14px;
  border-top: 1px solid var(--line); font-size: .92em; }
.hfnb-counted span { border-radius: 3px; padding-right: 3px; cursor: default; }
.hfnb-counted i { font-style: normal; color: var(--c); background: var(--e); border-radius: 3px;
  padding: 0 6px; }
.hfnb-shares { flex-basis: 100%; display: flex; gap: 1px; height: 12px; margin: 4px 0 0; }
.hfnb-shares span { background: var(--c); min-width: 2px; border-radius: 1px; }
.hfnb-window span { min-width: 0; }
.hfnb-strip span { display: contents; }
.hfnb-strip b span { display: inline; }
.hfnb-strip b { box-shadow: inherit; font-weight: inherit; display: inline-flex;
  flex-direction: column; align-items: center; border-radius: 4px; background: var(--d);
  padding: 1px 4px; margin: 0 4px 4px 0; white-space: pre-wrap; vertical-align: top;
  min-width: 1.6em; }
.hfnb-strip b.hfnb-special { background: var(--e); outline: 1px solid var(--c); }
.hfnb-strip code { color: var(--c); background: none; padding: 0; }
.hfnb-strip small { color: var(--soft); font-size: 11px; }
.hfnb-strip.hfnb-linkable { display: block; max-height: 20rem; overflow: auto;
  content-visibility: auto; }
.hfnb-source pre { max-height: 24rem; }
.hfnb-part-of { color: var(--c); background: var(--d); border-radius: 2px; }
.hfnb-linkcard { margin: 0 0 8px; }
.hfnb-differs { text-decoration: underline solid 2px currentColor; text-underline-offset: 3px;
  background: var(--e); }
"""

LINKED_STYLE = "<style>.hfnb.hfnb.hfnb{" + compact(_RULES) + "}</style>"

_WITHIN = ":is(.hfnb-panel,.hfnb-linked)"
_AT = ":is(:hover,:focus-within)"


def links(owners: Iterable[str], parts: int) -> str:
    """The style sheet that links what belongs together.

    Args:
        owners: the classes' ends: "m0" for the first message, and so on (see `linked.owner`).
        parts: how many parts of the template there are.
    """
    rules = []
    for name in owners:
        at = f"{_WITHIN}:has(.hfnb-{name}{_AT})"
        rules.append(
            f"{at} .hfnb-{name}{{box-shadow:0 0 0 2px var(--c)}}"
            f"{at} .hfnb-of-{name}{{box-shadow:inset 0 -2px 0 var(--c)}}"
        )
    for number in range(parts):
        word, source = f".hfnb-p{number}", f".hfnb-q{number}"
        rules.append(
            f"{_WITHIN}:has({word}:hover) {source},{_WITHIN}:has({source}{_AT}) {word},"
            f"{_WITHIN}:has({source}{_AT}) {source}"
            "{box-shadow:0 0 0 2px currentColor;background:var(--e)!important}"
        )
    return f"<style>{''.join(rules)}</style>"
