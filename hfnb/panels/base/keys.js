// Where a list or a button has the focus, JupyterLab takes arrows and letters for its shortcuts.
// Lumino, which handles those, looks for them from the focused element upwards, as far as one
// with this attribute: so it is the focused element itself that has to carry it.
const own = (event) => event.target.setAttribute("data-lm-suppress-shortcuts", "true");

function render({ el }) {
  el.style.display = "none";
  let panel = null;
  let frames = 600; // ten seconds: a page that is still loading attaches its widgets late
  const start = () => {
    panel = el.closest(".hfnb-panel");
    if (panel) panel.addEventListener("focusin", own);
    else if (frames-- > 0) requestAnimationFrame(start);
  };
  start();
  return () => {
    frames = 0;
    panel?.removeEventListener("focusin", own);
  };
}
export default { render };
