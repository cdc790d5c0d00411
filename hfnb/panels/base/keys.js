// Where a list or a button has the focus, JupyterLab takes arrows and letters for its shortcuts.
// Lumino, which handles those, leaves alone what lies in an element with this attribute.
function render({ el }) {
  el.style.display = "none";
  let frames = 600; // ten seconds: a page that is still loading attaches its widgets late
  const mark = () => {
    if (el.isConnected) {
      el.closest(".hfnb-panel")?.setAttribute("data-lm-suppress-shortcuts", "true");
    } else if (frames-- > 0) {
      requestAnimationFrame(mark);
    }
  };
  mark();
  return () => (frames = 0);
}
export default { render };
