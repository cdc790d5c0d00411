"""The style sheet of the panels' frame and controls; the views within bring their own.

Colours are JupyterLab's variables or those of `hfnb.markup`, so that both themes are followed.
A list has the browser's arrow: the one that ipywidgets draws is black, in the dark theme as well.
What only shows up after half a second (the busy line) is late by CSS, not by a timer.
"""

from __future__ import annotations

from hfnb.markup import compact

_RULES = """
.hfnb-panel { border: 1px solid var(--jp-border-color2, #ccc); border-radius: 8px;
  background: var(--jp-layout-color1, #fff); color: var(--jp-content-font-color1, #1f1f1f);
  margin: 2px 0 8px; padding: 0; overflow: visible; max-width: 80rem; width: auto;
  container-type: inline-size; }
.hfnb-panel > .widget-html:first-child { display: none; }
.hfnb-panel .widget-html-content { line-height: 1.5; }
.hfnb-panel-head { display: flex; flex-flow: row wrap; align-items: center; gap: 4px 12px;
  padding: 6px 12px; border-bottom: 1px solid var(--jp-border-color2, #ccc); overflow: visible; }
.hfnb-panel-head > :first-child { flex: 1 1 auto; }
.hfnb-panel-head .hfnb-title { font-weight: 600; font-size: 1.08em; }
.hfnb-panel-body { padding: 10px 12px; gap: 10px; overflow: visible; }
.hfnb-controls { display: flex; flex-flow: row wrap; align-items: center; gap: 4px 8px;
  overflow: visible; width: auto; }
.hfnb-panel .widget-box, .hfnb-panel .jupyter-widgets { min-width: 0; }
.hfnb-panel .jupyter-button { padding: 0 12px; overflow: visible; }
.hfnb-panel .hfnb-switch { height: auto; line-height: normal; overflow: visible; }
.hfnb-panel .hfnb-switch > label { display: inline-flex; align-items: center; gap: 7px;
  height: 26px; padding: 0 6px; cursor: pointer; color: var(--jp-content-font-color1, #1f1f1f); }
.hfnb-panel .hfnb-switch input { appearance: none; flex: none; width: 28px; height: 16px; margin: 0;
  padding: 0 2px; box-sizing: border-box; display: flex; align-items: center; cursor: pointer;
  border: 1.5px solid var(--jp-content-font-color2, #616161); border-radius: 8px; }
.hfnb-panel .hfnb-switch input::before { content: ""; width: 9px; height: 9px; border-radius: 50%;
  background: var(--jp-content-font-color2, #616161); transition: translate .12s; }
.hfnb-panel .hfnb-switch input:checked { background: var(--jp-brand-color1, #1976d2);
  border-color: var(--jp-brand-color1, #1976d2); }
.hfnb-panel .hfnb-switch input:checked::before { translate: 12px;
  background: var(--jp-layout-color1, #fff); }
.hfnb-panel :is(button, input, select, textarea, summary, [tabindex="0"]):focus-visible {
  outline: 2px solid var(--jp-brand-color1, #1976d2) !important; outline-offset: 1px; }
.hfnb-panel .widget-dropdown > select { appearance: auto; background-image: none; }
.hfnb-panel textarea { font: 13px/1.5 var(--jp-code-font-family, monospace); resize: vertical; }
.hfnb-busy { display: flex; align-items: center; gap: 8px;
  animation: hfnb-late 0s .5s both; }
.hfnb-busy .hfnb-dot { display: inline-block; width: .7em; height: .7em; border-radius: 50%;
  border: 2px solid var(--jp-brand-color1, #1976d2); border-right-color: #0000;
  animation: hfnb-turn 1s linear infinite; margin-right: 6px; }
@keyframes hfnb-late { from { visibility: hidden; } to { visibility: visible; } }
@keyframes hfnb-turn { to { transform: rotate(1turn); } }
@media (prefers-reduced-motion: reduce) { .hfnb-busy .hfnb-dot { animation: none; } }
.hfnb-code pre { user-select: all; }
.hfnb-panel .hfnb-copy { width: auto; height: 24px; line-height: 22px; margin: 0 0 0 auto; }
"""

LOOK = f"<style>{compact(_RULES)}</style>"
