// A password field. What is typed into it is handed over as a message and never becomes state:
// JupyterLab may save the state of a widget with the notebook before the kernel can clear it.
function render({ model, el }) {
  const input = document.createElement("input");
  const label = document.createElement("label");
  input.type = "password";
  input.autocomplete = "off";
  // `crypto.randomUUID` is missing where a Hub is reached by plain http.
  input.id = label.htmlFor = `hfnb-secret-${Math.random().toString(36).slice(2)}`;
  label.className = "widget-label";
  const draw = () => {
    label.textContent = model.get("description");
    input.placeholder = model.get("placeholder");
    input.disabled = model.get("disabled");
  };
  draw();
  for (const name of ["description", "placeholder", "disabled"]) model.on(`change:${name}`, draw);
  input.addEventListener("change", () => {
    if (input.value) model.send({ typed: input.value });
    input.value = "";
  });
  // Keys typed here are not JupyterLab's shortcuts.
  input.addEventListener("keydown", (event) => event.stopPropagation());
  el.classList.add("jupyter-widgets", "widget-inline-hbox", "widget-text");
  el.append(label, input);
}
export default { render };
