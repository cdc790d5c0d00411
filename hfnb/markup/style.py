"""The one style sheet of all views, and the colours it is made of.

Every output carries its own copy, because a notebook's outputs must stand alone; it is compact
for that reason. All rules live inside `.hfnb`, tripled so that they win over JupyterLab's rules
for HTML output. Surfaces and fonts are JupyterLab's own variables; the colours of roles come in
pairs through CSS `light-dark()`, which follows the page: JupyterLab says its theme on `body`,
and any other page is light unless it declares otherwise itself, so nothing can clash.
"""

from __future__ import annotations

import re

# name: (text on light, text on dark). The tints behind the text are mixed from them below.
COLOURS: dict[str, tuple[str, str]] = {
    "system": ("#6a35a8", "#cdb0fa"),
    "user": ("#0a56a5", "#8fc7ff"),
    "assistant": ("#126a35", "#8bdca4"),
    "tool": ("#85480a", "#f0bd7d"),
    "template": ("#595e67", "#b3b9c2"),
    "special": ("#a0145a", "#ff9fc9"),
    "good": ("#126a35", "#8bdca4"),
    "care": ("#85480a", "#f0bd7d"),
    "bad": ("#b0261c", "#ffb0a6"),
}
PAPER = ("#ffffff", "#181a1b")
TINTS = (0.07, 0.15)


def tint(colour: str, paper: str, share: float) -> str:
    """`share` of `colour` mixed into `paper`, all as #rrggbb."""
    pairs = zip(bytes.fromhex(colour[1:]), bytes.fromhex(paper[1:]), strict=True)
    return "#" + "".join(f"{round(share * c + (1 - share) * p):02x}" for c, p in pairs)


def _palette() -> str:
    # --c is a role's text colour, --d its paler tint, --e its deeper one.
    rules = []
    for name, pair in COLOURS.items():
        tints = [[tint(c, p, share) for c, p in zip(pair, PAPER, strict=True)] for share in TINTS]
        three = zip("cde", (pair, *tints), strict=True)
        values = ";".join(f"--{v}:light-dark({light},{dark})" for v, (light, dark) in three)
        rules.append(f".hfnb-{name}{{{values}}}")
    return "".join(rules)


_RULES = """
--ink: var(--jp-content-font-color1, light-dark(#1f1f1f, #f2f2f2));
--soft: light-dark(#595e67, #b3b9c2);
--line: var(--jp-border-color2, light-dark(#e0e0e0, #424242));
--mono: var(--jp-code-font-family, ui-monospace, menlo, consolas, monospace);
color: var(--ink); font-size: var(--jp-ui-font-size1, 13px); line-height: 1.5;
margin: 2px 0 6px; max-width: 80rem;
*, ::after { box-sizing: border-box; }
p, ul, ol, pre, table { margin: 0; padding: 0; }
p { max-width: 90ch; }
code { font: .95em var(--mono); background: light-dark(#e8eaee, #34383d); color: var(--ink);
  padding: 1px 4px; border-radius: 3px; overflow-wrap: anywhere; white-space: pre-wrap; }
.hfnb-card { background: var(--jp-layout-color1, light-dark(#fff, #212121)); min-width: 0;
  border: 1px solid var(--line); border-radius: 6px; overflow: hidden;
  display: flex; flex-direction: column; }
.hfnb-head { display: flex; flex-wrap: wrap; align-items: baseline; gap: 2px 14px;
  padding: 8px 14px; border-bottom: 1px solid var(--line); }
.hfnb-head strong { font-weight: 600; font-size: 1.08em; margin-right: auto;
  overflow-wrap: anywhere; }
.hfnb-dim { color: var(--soft); }
.hfnb-bar { flex-basis: 100%; height: 4px; border-radius: 2px; overflow: hidden; display: flex;
  background: light-dark(#e4e6ea, #3a3d42); margin: 4px 0 1px; }
.hfnb-bar span { background: var(--c); min-width: 2px; }
.hfnb-text { position: relative; flex: 1; display: flex; flex-direction: column; }
.hfnb-text pre { flex: 1; font: 13px/1.75 var(--mono); color: var(--ink);
  background: none; padding: 10px 14px; white-space: pre-wrap; overflow-wrap: anywhere;
  word-break: normal; tab-size: 4; max-height: 36rem; overflow: auto; }
.hfnb-g { color: var(--c); background: var(--d); -webkit-box-decoration-break: clone;
  box-decoration-break: clone; padding: 1px 0; }
.hfnb-t { background: var(--d); padding: 2px 0; border-radius: 2px; }
.hfnb-o { background: var(--e); }
.hfnb-t:hover { outline: 2px solid var(--c); }
.hfnb-k { color: var(--c); background: var(--e); border-radius: 4px; padding: 1px 3px;
  border: 1px solid color-mix(in srgb, var(--c) 50%, #0000); margin: 0 1px;
  display: inline-block; max-width: 100%; line-height: 1.3; }
.hfnb-k[title]:hover { border-color: var(--c); }
.hfnb-x { border-style: dashed; }
.hfnb-k .hfnb-t { background: none; }
.hfnb-w { text-decoration: underline dotted 2px light-dark(#c2570c, #ffb454); }
.hfnb-n::before { content: "⏎"; color: var(--soft); opacity: .8; }
.hfnb-s, .hfnb-b { background: radial-gradient(circle, var(--soft) 1.2px, #0000 1.5px); }
.hfnb-b { background: linear-gradient(var(--soft), var(--soft)) bottom/80% 2px no-repeat; }
.hfnb-h { background: linear-gradient(var(--soft), var(--soft)) center/80% 1px no-repeat; }
.hfnb-u { color: light-dark(#fff, #181a1b); background: light-dark(#b0261c, #ffb0a6);
  border-radius: 3px; padding: 0 2px; font-size: .85em; unicode-bidi: isolate; }
.hfnb-x::before { content: attr(data-text); }
.hfnb-hint { padding: 5px 14px; border-top: 1px solid var(--line); color: var(--soft);
  font-size: .92em; min-height: 30px; }
.hfnb-point::before { content: "Point at a piece of the text to see its token."; }
.hfnb-text [title]:hover::after { content: attr(title); position: absolute; left: 0; right: 0;
  bottom: 0; padding: 5px 14px; height: 30px; font: 12px/20px var(--jp-ui-font-family, sans-serif);
  overflow: hidden; text-overflow: ellipsis; white-space: nowrap; z-index: 2; color: var(--ink);
  background: var(--jp-layout-color2, light-dark(#eee, #424242)); text-decoration: none; }
.hfnb-key { display: flex; flex-wrap: wrap; gap: 4px 14px; padding: 7px 14px;
  border-top: 1px solid var(--line); font-size: .92em; }
.hfnb-key i { font-style: normal; color: var(--c); background: var(--e); border-radius: 3px;
  padding: 0 6px; }
.hfnb-key i.hfnb-special { border: 1px solid color-mix(in srgb, var(--c) 50%, #0000); }
.hfnb-notes { list-style: none; }
.hfnb-notes li { padding: 7px 14px; border-top: 1px solid var(--line); border-left: 3px solid
  var(--c); background: var(--d); margin: 0; }
.hfnb-notes strong { color: var(--c); font-weight: 600; }
.hfnb-grid { display: grid; gap: 12px;
  grid-template-columns: repeat(auto-fit, minmax(min(100%, 18rem), 1fr)); }
.hfnb-bare { border: 0; padding: 8px 0 0; }
.hfnb-said { border-left: 4px solid var(--c); padding: 8px 14px 10px; margin: 0 0 8px; }
.hfnb-said strong { color: var(--c); font-weight: 600; margin-right: 6px; }
.hfnb-said pre { font: inherit; font-size: 14px; color: var(--ink); background: none;
  white-space: pre-wrap; overflow-wrap: anywhere; word-break: normal; }
.hfnb-said .hfnb-n::before { content: none; }
.hfnb-note { flex-direction: row; gap: 12px; padding: 10px 14px; background: var(--d);
  border-color: color-mix(in srgb, var(--c) 40%, #0000); }
.hfnb-note strong { color: var(--c); font-weight: 600; }
.hfnb-sign { flex: none; width: 22px; height: 22px; border-radius: 50%; text-align: center;
  font: 600 13px/22px var(--mono); color: var(--c); background: var(--e); }
.hfnb-more { margin-top: 6px; }
.hfnb-line { display: flex; gap: 12px; padding: 8px 14px; }
.hfnb-line + .hfnb-line, .hfnb-head + .hfnb-line { border-top: 1px solid var(--line); }
.hfnb-head + .hfnb-line { border-top: 0; }
.hfnb-wide { display: block; overflow-x: auto; width: fit-content; max-width: 100%; }
table { table-layout: auto; margin: 0; border-collapse: collapse; font-size: inherit;
  color: var(--ink); }
th, td, tr { text-align: left; padding: 6px 14px; vertical-align: top; line-height: 1.5; }
th { font-weight: 600; color: var(--soft); white-space: nowrap; }
tr, tr:nth-child(n) { background: none; }
tbody tr { border-top: 1px solid var(--line); }
.hfnb-num { text-align: right; font-variant-numeric: tabular-nums; }
.hfnb-strip { flex-flow: row wrap; gap: 6px; padding: 10px 14px; }
.hfnb-box { display: inline-flex; flex-direction: column; align-items: center; border-radius: 4px;
  background: var(--d); padding: 2px 6px; white-space: pre-wrap; }
.hfnb-box code { color: var(--c); background: none; padding: 0; }
.hfnb-box small { color: var(--soft); font-size: 11px; }
.hfnb-box.hfnb-special { background: var(--e); outline: 1px solid var(--c); }
.hfnb-verdict { margin: 0 0 8px; max-width: none; color: var(--c); font-weight: 600; }
del, ins { color: var(--c); background: var(--e); border-radius: 2px; text-decoration: underline
  2px; text-underline-offset: 3px; }
.hfnb-none::before { content: "(nothing)"; }
"""


def compact(css: str) -> str:
    """A style sheet without the spaces that only people need."""
    # A space before a colon means something: `p :is(b)` is what lies within `p`.
    tight = re.sub(r" ?([{};,>]) ?|(?<=:) ", r"\1", re.sub(r"\s+", " ", css))
    return tight.replace(";}", "}").strip()


STYLE = (
    '<style>[data-jp-theme-light="true"] .hfnb{color-scheme:light}'
    '[data-jp-theme-light="false"] .hfnb,.vscode-dark .hfnb{color-scheme:dark}'
    ".hfnb.hfnb.hfnb{" + _palette() + compact(_RULES) + "}</style>"
)


def view(*parts: str) -> str:
    """One output: the style sheet and the parts of a view, which are HTML already."""
    return f'<div class="hfnb">{STYLE}{"".join(parts)}</div>'


def stack(*views: str) -> str:
    """Several views as one output, one under the other, with one style sheet."""
    first, *others = views
    return f"<div>{first}{''.join(other.replace(STYLE, '', 1) for other in others)}</div>"
