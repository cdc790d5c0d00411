"""The lab's own rules: sliders side by side, and a candidate's button beside its bars."""

from __future__ import annotations

from hfnb.markup import CHANCES_STYLE, compact

_RULES = """
.hfnb-panel .hfnb-knobs { display: grid; gap: 2px 20px; overflow: visible;
  grid-template-columns: repeat(auto-fit, minmax(min(100%, 21rem), 1fr)); }
.hfnb-panel .hfnb-knobs .widget-hslider { width: auto; margin: 2px; }
.hfnb-panel .hfnb-candidates { display: grid; gap: 2px 12px; overflow: visible;
  grid-template-columns: minmax(5rem, max-content) minmax(0, 1fr); align-items: center; }
.hfnb-panel .hfnb-candidates .jupyter-button { text-align: left; height: 24px; line-height: 22px;
  font-family: var(--jp-code-font-family, monospace); max-width: 14rem; overflow: hidden;
  text-overflow: ellipsis; margin: 1px 2px; }
.hfnb-panel .hfnb-candidates .hfnb { margin: 0; max-width: none; }
.hfnb-panel .hfnb-look .widget-label { width: auto; }
"""

LOOK = CHANCES_STYLE + f"<style>{compact(_RULES)}</style>"
