"""What the stepper needs beside the style sheet of all panels."""

from __future__ import annotations

from hfnb.markup import compact

_RULES = """
.hfnb-panel-AgentStepper {
  .hfnb-transport .jupyter-button { min-width: 0; }
  .hfnb-tabs { align-items: flex-end; }
  .hfnb-off { opacity: .6; }
  .widget-toggle-buttons { height: auto; overflow: visible; }
  .widget-toggle-buttons > div { display: flex; flex-flow: row wrap; gap: 4px; }
  .widget-select { overflow: visible; height: auto; }
  .widget-select > select { font: 13px/1.6 var(--jp-ui-font-family, sans-serif); }
  .hfnb-drawer { border-top: 1px solid var(--jp-border-color2, #ccc); padding-top: 8px;
    gap: 6px; overflow: visible; }
  .hfnb-editor { gap: 4px; overflow: visible; }
}
"""

LOOK = f"<style>{compact(_RULES)}</style>"
