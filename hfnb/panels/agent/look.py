"""What the stepper needs beside the style sheet of all panels."""

from __future__ import annotations

from hfnb.markup import compact

_RULES = """
.hfnb-panel-AgentStepper {
  .hfnb-transport .jupyter-button { min-width: 0; }
  .hfnb-tabs { align-items: flex-end; }
  .hfnb-tabs > .hfnb-switch { margin: 2px 2px 7px auto; }
  .hfnb-off.hfnb-off { background: none; color: var(--jp-ui-font-color2, #616161);
    font-style: italic; }
  .hfnb-tablist { display: block; height: auto; overflow: visible; margin: 2px 0; }
  .hfnb-tablist > .widget-label { display: block; text-align: left; height: auto; }
  .hfnb-tablist .widget-radio-box { display: flex; flex-flow: row wrap; gap: 4px; margin: 0;
    height: auto; overflow: visible; }
  .hfnb-tablist .widget-radio-box label { position: relative; width: auto; height: 28px;
    line-height: 28px; padding: 0 12px; cursor: pointer; border-radius: 3px; white-space: nowrap;
    background: var(--jp-layout-color2, #eee); color: var(--jp-ui-font-color1, #1f1f1f); }
  .hfnb-tablist .widget-radio-box label:hover { background: var(--jp-layout-color3, #bdbdbd); }
  .hfnb-tablist .widget-radio-box label:has(:checked) { background: var(--jp-layout-color1, #fff);
    box-shadow: inset 0 0 0 1px var(--jp-border-color0, #757575),
      inset 0 -3px 0 var(--jp-brand-color1, #1976d2); font-weight: 600; }
  .hfnb-tablist .widget-radio-box label:has(:focus-visible) {
    outline: 2px solid var(--jp-brand-color1, #1976d2); outline-offset: 1px; }
  .hfnb-tablist input { position: absolute; inset: 0; opacity: 0; margin: 0; cursor: pointer; }
  .hfnb.hfnb.hfnb tbody:first-child tr:first-child { border-top: 0; }
  .widget-select { overflow: visible; height: auto; }
  .widget-select > select { font: 13px/1.6 var(--jp-ui-font-family, sans-serif); }
  .hfnb-drawer { border-top: 1px solid var(--jp-border-color2, #ccc); padding-top: 8px;
    gap: 6px; overflow: visible; }
  .hfnb-drawer > .widget-vbox { gap: 6px; overflow: visible; }
  .hfnb-editor { gap: 4px; overflow: visible; margin-top: 6px; }
}
"""

LOOK = f"<style>{compact(_RULES)}</style>"
