// What a panel's frame needs in the page: its keys are its own, its code can be copied, and what
// it says is read aloud.

// Where a list or a button has the focus, JupyterLab takes arrows and letters for its shortcuts.
// Lumino, which handles those, looks for them from the focused element upwards, as far as one
// with this attribute: so it is the focused element itself that has to carry it.
const own = (event) => event.target.setAttribute("data-lm-suppress-shortcuts", "true");

// A region is read aloud if it had its role before it changed.
const tell = (panel) => {
  for (const role of ["status", "alert"]) {
    for (const place of panel.querySelectorAll(`.hfnb-says-${role}`)) place.setAttribute("role", role);
  }
};

const copy = async (event) => {
  const button = event.target.closest(".hfnb-copy");
  if (!button) return;
  const code = button.closest(".hfnb-card").querySelector("pre");
  getSelection().selectAllChildren(code);
  try {
    await navigator.clipboard.writeText(code.textContent);
  } catch {
    // A page that came by plain http has no clipboard of its own; the old way is left to it.
    document.execCommand("copy");
  }
  button.textContent = "Copied";
  setTimeout(() => (button.textContent = "Copy"), 2000);
};

function render({ el }) {
  el.style.display = "none";
  let panel = null;
  const parts = new MutationObserver(() => tell(panel)); // they come one after the other
  let frames = 600; // ten seconds: a page that is still loading attaches its widgets late
  const start = () => {
    panel = el.closest(".hfnb-panel");
    if (panel) {
      panel.addEventListener("focusin", own);
      panel.addEventListener("click", copy);
      parts.observe(panel, { childList: true, subtree: true });
      tell(panel);
    } else if (frames-- > 0) requestAnimationFrame(start);
  };
  start();
  return () => {
    frames = 0;
    parts.disconnect();
    panel?.removeEventListener("focusin", own);
    panel?.removeEventListener("click", copy);
  };
}
export default { render };
