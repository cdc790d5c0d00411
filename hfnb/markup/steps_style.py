"""The rules that only the views of an agent's run need, beside the common style sheet."""

from __future__ import annotations

from hfnb.markup.style import STYLE, compact, view

# name: (what it is called, its colour)
PHASES: dict[str, tuple[str, str]] = {
    "question": ("Question", "user"),
    "prompt": ("Prompt", "system"),
    "output": ("Output", "assistant"),
    "action": ("Action", "tool"),
    "observation": ("Observation", "user"),
    "finish": ("Answer", "good"),
    "error": ("Error", "bad"),
}

_RULES = """
.hfnb-run { display: flex; flex-direction: column; gap: 10px; }
.hfnb-row { display: flex; flex-wrap: wrap; gap: 2px 14px; padding: 8px 14px;
  border-left: 4px solid var(--c); }
.hfnb-row > :last-child { flex: 1 1 20rem; min-width: 0; max-width: 100%; }
.hfnb-row + .hfnb-row { border-top: 1px solid var(--line); }
.hfnb-phase { flex: 0 0 7.5rem; display: flex; flex-wrap: wrap; align-content: start;
  align-items: baseline; gap: 0 8px; color: var(--soft); font-size: .92em; }
.hfnb-phase strong { color: var(--c); font-weight: 600; font-size: 1.08em; flex-basis: 100%; }
.hfnb-row pre { font: 13px/1.65 var(--mono); color: var(--ink); background: none;
  white-space: pre-wrap; overflow-wrap: anywhere; word-break: normal; tab-size: 4;
  max-height: 48rem; overflow: auto; }
.hfnb-row .hfnb-large { font: inherit; font-size: 1.1em; font-weight: 600; }
.hfnb-row summary { cursor: pointer; color: var(--soft); }
.hfnb-row summary:hover { color: var(--ink); }
.hfnb-row details[open] > summary { margin-bottom: 6px; }
.hfnb-part { color: var(--c); background: var(--e); border-radius: 3px; padding: 1px 2px;
  -webkit-box-decoration-break: clone; box-decoration-break: clone; text-decoration: none; }
.hfnb-trouble { border-left: 3px solid var(--c); background: var(--d); padding: 5px 10px;
  margin-top: 6px; }
.hfnb-trouble strong { color: var(--c); font-weight: 600; }
.hfnb-tag { color: var(--c); background: var(--e); border-radius: 3px; padding: 0 6px;
  font-size: .92em; font-weight: 600; }
"""

STEPS_STYLE = "<style>.hfnb.hfnb.hfnb{" + compact(_RULES) + "}</style>"


def steps_view(*parts: str) -> str:
    """One output: both style sheets and the parts of a view, which are HTML already."""
    return view(STEPS_STYLE, *parts)


# Everything that any view needs, for a page that holds many.
STYLES = STYLE + STEPS_STYLE


def unstyled(output: str) -> str:
    """A view without its style sheets, for a page that has `STYLES` already."""
    return output.replace(STYLE, "", 1).replace(STEPS_STYLE, "", 1)
