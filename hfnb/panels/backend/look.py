"""The picker's own rules: the list beside what is chosen in it, folding on a narrow page."""

from __future__ import annotations

from hfnb.markup import compact

_RULES = """
.hfnb-panel .hfnb-pick { display: grid; gap: 8px 20px; overflow: visible;
  grid-template-columns: repeat(auto-fit, minmax(min(100%, 20rem), 1fr)); }
.hfnb-panel .hfnb-pick-list { flex-direction: column; height: auto; width: auto; }
.hfnb-panel .hfnb-pick-list > .widget-label { width: auto; text-align: left; font-weight: 600; }
.hfnb-panel .hfnb-pick-list .widget-radio-box { flex: none; width: auto; max-width: none; }
.hfnb-panel .hfnb-pick-list .widget-radio-box label { height: auto; line-height: 1.4;
  padding: 3px 0; white-space: normal; width: auto; display: flex; align-items: baseline;
  gap: 6px; }
.hfnb-panel .hfnb-pick-list .widget-radio-box input { width: auto; height: auto; flex: none;
  margin: 0; order: -1; translate: 0 2px; }
.hfnb-panel .hfnb-pick-form { gap: 6px; overflow: visible; }
.hfnb-panel .hfnb-pick-field { overflow: visible; }
.hfnb-panel .hfnb-pick-field .widget-label { min-width: 4.6rem; text-align: left; }
"""
LOOK = f"<style>{compact(_RULES)}</style>"
