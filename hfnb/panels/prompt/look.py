"""What the inspector needs beside the style sheet of all panels."""

from __future__ import annotations

from hfnb.markup import LINKED_STYLE, compact

_RULES = """
.hfnb-panel-PromptInspector {
  .hfnb-inspected { display: grid; gap: 12px; overflow: visible; align-items: start;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 19rem), 1fr)); }
  .hfnb-inspected > *, .hfnb-inspected .hfnb { width: auto; margin: 0; overflow: visible; }
  .hfnb-message { border-left: 4px solid var(--c); border-radius: 6px; padding: 4px 8px 6px;
    gap: 4px; margin: 0 0 8px; overflow: visible; width: auto;
    border-block: 1px solid var(--jp-border-color2, #ccc);
    border-right: 1px solid var(--jp-border-color2, #ccc); }
  .hfnb-message textarea { width: 100%; box-sizing: border-box; }
  .hfnb-message .hfnb-controls { flex-wrap: wrap; }
  .hfnb-message .hfnb-controls > .widget-dropdown { flex: 1 1 10rem; }
  :is(.hfnb-linkcard, .hfnb-text, .hfnb-linkcard .widget-box, .hfnb-flow) > .widget-html,
  :is(.hfnb-linkcard, .hfnb-text, .hfnb-linkcard .widget-box, .hfnb-flow) > .widget-html
    > .widget-html-content { display: contents; font: inherit; color: inherit; }
  .hfnb-linkcard .widget-box { margin: 0; width: auto; }
  .hfnb, .hfnb-linkcard { margin: 0 !important; }
  .hfnb-told > .widget-html-content > .hfnb { margin-bottom: 10px !important; }
  .hfnb-linkcard .hfnb-pre { display: block; position: static; flex: 1; font: 13px/1.75 var(--mono);
    color: var(--ink); padding: 10px 14px; white-space: pre-wrap; overflow-wrap: anywhere;
    word-break: normal; tab-size: 4; max-height: 36rem; overflow: auto; }
}
"""

LOOK = f"<style>{compact(_RULES)}</style>{LINKED_STYLE}"
