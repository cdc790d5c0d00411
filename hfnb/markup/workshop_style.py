"""The rules that only the pages of a workshop need, beside the common style sheets."""

from __future__ import annotations

from hfnb.markup.style import compact

# status: (colour, sign). The word always stands beside the sign.
STATUSES: dict[str, tuple[str, str]] = {
    "finished": ("good", "✓"),
    "failed": ("bad", "✗"),
    "timed out": ("bad", "◷"),
    "dead kernel": ("bad", "✗"),
    "disk full": ("bad", "✗"),
    "lost": ("bad", "✗"),
    "waiting": ("template", "…"),
}

_PAGE = """
:root { color-scheme: light dark; }
body { margin: 0; background: light-dark(#f6f7f9, #111); color: light-dark(#1f1f1f, #f2f2f2);
  font: 14px/1.5 system-ui, sans-serif; }
main { margin: 0 auto; padding: 20px 16px 40px; }
h1 { font-size: 20px; margin: 0 0 12px; overflow-wrap: anywhere; }
h2 { font-size: 16px; margin: 26px 0 8px; }
a { color: light-dark(#0a56a5, #8fc7ff); }
:focus-visible { outline: 2px solid light-dark(#0a56a5, #8fc7ff); outline-offset: 2px; }
@media print { body { background: #fff; font-size: 9pt; } main { padding: 0; } }
"""
PAGE_STYLE = f"<style>{compact(_PAGE)}</style>"

_REPORT = """
max-width: none; font-size: 13px;
.hfnb-chips { display: flex; flex-wrap: wrap; gap: 6px; list-style: none; margin: 0 0 14px; }
.hfnb-chips li { color: var(--c, inherit); background: var(--d, none); border-radius: 4px;
  padding: 2px 10px; border: 1px solid color-mix(in srgb, var(--c, var(--soft)) 40%, #0000); }
.hfnb-filters { display: flex; flex-wrap: wrap; gap: 8px 16px; align-items: end; margin: 0 0 10px; }
.hfnb-filters[hidden] { display: none; }
.hfnb-filters label { display: flex; flex-direction: column; gap: 2px; color: var(--soft);
  flex: 0 1 16rem; min-width: 0; }
.hfnb-filters :is(input, select) { font: inherit; color: var(--ink); padding: 4px 8px;
  background: light-dark(#fff, #212121); border: 1px solid var(--soft); border-radius: 4px;
  min-height: 30px; width: 100%; }
.hfnb-filters output { color: var(--soft); padding: 5px 0; }
.hfnb-sheet { overflow: auto; max-height: 85vh; border: 1px solid var(--line); border-radius: 6px;
  background: light-dark(#fff, #181a1b); width: fit-content; max-width: 100%; }
.hfnb-sheet table { border-collapse: separate; border-spacing: 0; }
.hfnb-sheet :is(th, td) { padding: 5px 10px; border-top: 1px solid var(--line); }
.hfnb-sheet thead th { position: sticky; top: 0; z-index: 2; border-top: 0; vertical-align: bottom;
  background: light-dark(#eef0f3, #26292c); color: var(--ink);
  border-bottom: 1px solid var(--line); }
.hfnb-sheet tbody th { position: sticky; left: 0; z-index: 1; color: var(--ink); max-width: 16rem;
  min-width: 6rem;
  background: light-dark(#fff, #181a1b); white-space: normal; overflow-wrap: anywhere;
  border-right: 1px solid var(--line); }
.hfnb-sheet thead th:first-child { left: 0; z-index: 3; border-right: 1px solid var(--line); }
.hfnb-sheet tbody tr { border: 0; }
.hfnb-sheet thead button { all: unset; cursor: pointer; font-weight: 600; }
.hfnb-sheet thead button:focus-visible { outline: 2px solid var(--ink); outline-offset: 2px; }
.hfnb-sheet thead button::after { content: " ⇅"; color: var(--soft); font-weight: 400; }
.hfnb-sheet [aria-sort=ascending] button::after { content: " ▲"; color: var(--ink); }
.hfnb-sheet [aria-sort=descending] button::after { content: " ▼"; color: var(--ink); }
.hfnb-run-cell { border-left: 3px solid var(--c); padding-left: 8px; white-space: nowrap; }
.hfnb-run-cell + .hfnb-run-cell { margin-top: 6px; }
.hfnb-run-cell > :is(a, b) { color: var(--c); font-weight: 600; }
.hfnb-run-cell > a + a { margin-left: 6px; }
.hfnb-run-cell small { display: block; color: var(--soft); font-size: 12px; }
.hfnb-run-cell small a { color: inherit; }
.hfnb-none-cell { color: var(--soft); }
.hfnb-sheet tbody td.hfnb-num { white-space: nowrap; }
.hfnb-long { max-width: 44rem; min-width: 12rem; overflow-wrap: anywhere; }
.hfnb-plain { margin: 0; padding-left: 18px; }
summary { cursor: pointer; }
@media (max-width: 40rem) {
  .hfnb-sheet tbody th { max-width: 8rem; }
  .hfnb-filters label { flex: 1 1 8rem; }
}
@media print {
  .hfnb-filters { display: none; }
  .hfnb-sheet { overflow: visible; max-height: none; border: 0; width: auto; }
  .hfnb-sheet :is(thead th, tbody th) { position: static; }
  .hfnb-sheet thead button::after { content: none; }
  .hfnb-sheet tr { break-inside: avoid; }
  .hfnb-run-cell { white-space: normal; }
}
"""
REPORT_STYLE = "<style>.hfnb.hfnb.hfnb{" + compact(_REPORT) + "}</style>"

_NOTEBOOK = """
main { max-width: 64rem; }
.nb-about { margin: 0 0 6px; overflow-wrap: anywhere; color: light-dark(#595e67, #b3b9c2); }
.nb-sign { margin: 0 0 6px; font-weight: 600; color: light-dark(#b0261c, #ffb0a6); }
.nb-cell { margin: 0 0 12px; padding: 2px 0 2px 12px; border-left: 3px solid #0000;
  scroll-margin-top: 12px; overflow-wrap: anywhere; }
.nb-cell:target { border-left-color: light-dark(#0a56a5, #8fc7ff); }
.nb-failed, .nb-failed:target { border-left-color: light-dark(#b0261c, #ffb0a6); }
.nb-cell pre { margin: 0; font: 13px/1.55 ui-monospace, menlo, consolas, monospace;
  white-space: pre-wrap; overflow-wrap: anywhere; }
.nb-cell .input { background: light-dark(#eef0f3, #1b1e21); border-radius: 6px;
  border: 1px solid light-dark(#dfe2e7, #33383d); }
.nb-cell .input .highlight { padding: 8px 12px; background: none; }
.nb-cell .prompt { font: 11px/1.4 ui-monospace, menlo, consolas, monospace; padding: 3px 12px 0;
  color: light-dark(#595e67, #b3b9c2); }
.nb-cell .text_cell .prompt, .nb-cell .output .prompt { display: none; }
.nb-cell .output { margin: 6px 0 0; }
.nb-cell .output_subarea { overflow-x: auto; }
.nb-cell .output_text, .nb-cell .output_error { padding: 2px 12px; }
.nb-cell .output_stderr, .nb-cell .output_error { background: light-dark(#fdeeed, #2d1c1a);
  border-radius: 4px; padding: 6px 12px; }
.nb-cell details > summary { cursor: pointer; color: light-dark(#595e67, #b3b9c2); }
.nb-cell :is(h1, h2, h3, h4) { line-height: 1.25; margin: 18px 0 8px; }
.nb-cell h1 { font-size: 22px; } .nb-cell h2 { font-size: 18px; } .nb-cell h3 { font-size: 15px; }
.nb-cell p { margin: 6px 0; max-width: 76ch; }
.text_cell code { font: .93em ui-monospace, menlo, consolas, monospace; padding: 1px 4px;
  background: light-dark(#e8eaee, #2b2f33); border-radius: 3px; }
.text_cell pre code { background: none; padding: 0; }
.text_cell table { border-collapse: collapse; display: block; overflow-x: auto; }
.text_cell :is(th, td) { border: 1px solid light-dark(#dfe2e7, #42474c); padding: 3px 10px;
  text-align: left; }
.nb-cell img { max-width: 100%; height: auto; }
@media print { .nb-code .input { break-inside: avoid; } }
"""
NOTEBOOK_STYLE = f"<style>{compact(_NOTEBOOK)}</style>"
