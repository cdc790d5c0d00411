"""The lab's own rules: sliders side by side, and a candidate's button beside its bars."""

from __future__ import annotations

from hfnb.markup import CHANCES_STYLE, compact

_RULES = """
.hfnb-panel .hfnb-knobs { display: grid; gap: 2px 20px; overflow: visible;
  grid-template-columns: repeat(auto-fit, minmax(min(100%, 23rem), 1fr)); }
.hfnb-panel .hfnb-knob { display: flex; align-items: center; gap: 10px; overflow: visible; }
.hfnb-panel .hfnb-knob .widget-text { width: 15rem; flex: none; margin: 2px; }
.hfnb-panel .hfnb-knob .widget-text .widget-label { text-align: left; }
.hfnb-panel .hfnb-knob .widget-hslider { width: auto; flex: 1 1 5rem; margin: 2px; }
.hfnb-panel .hfnb-knob .noUi-handle { background: var(--jp-brand-color1, #1976d2); }
.hfnb-panel .hfnb-ending { padding: 4px 14px 0; }
.hfnb-panel .hfnb-stop { gap: 6px; overflow: visible; }
.hfnb-panel .hfnb-candidates { display: grid; gap: 2px 12px; overflow: visible;
  grid-template-columns: minmax(5rem, max-content) minmax(0, 1fr); align-items: center; }
.hfnb-panel .hfnb-candidates .jupyter-button { text-align: left; height: 24px; line-height: 22px;
  font-family: var(--jp-code-font-family, monospace); max-width: 14rem; overflow: hidden;
  text-overflow: ellipsis; margin: 1px 2px; }
.hfnb-panel .hfnb-candidates .hfnb-rest { padding: 0 14px; }
.hfnb-panel .hfnb-candidates .hfnb { margin: 0; max-width: none; }
"""

LOOK = CHANCES_STYLE + f"<style>{compact(_RULES)}</style>"
