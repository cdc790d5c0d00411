"use strict";
(() => {
  const table = document.getElementById("matrix");
  if (!table) return;
  const body = table.tBodies[0];
  const rows = [...body.rows];
  const heads = [...table.tHead.rows[0].cells];
  const form = document.querySelector(".hfnb-filters");
  const { group, status, notebook } = form.elements;
  const said = form.querySelector("output");
  const notebooks = heads.length - 4;
  form.hidden = false;

  function filter() {
    const words = group.value.trim().toLowerCase();
    const wanted = status.value;
    const only = notebook.value === "" ? null : Number(notebook.value) + 1;
    let shown = 0;
    for (const row of rows) {
      const place = only === null ? row : row.cells[only];
      const fits = row.cells[0].textContent.toLowerCase().includes(words)
        && (!wanted || [...place.querySelectorAll("[data-s]")].some(
          (run) => run.dataset.s === wanted));
      row.hidden = !fits;
      shown += fits;
    }
    for (const row of [table.tHead.rows[0], ...rows])
      for (let column = 1; column <= notebooks; column++)
        row.cells[column].hidden = only !== null && column !== only;
    said.textContent = `${shown} of ${rows.length} groups`;
  }

  const names = new Intl.Collator(undefined, { numeric: true });
  function sort(column) {
    const head = heads[column];
    const down = head.getAttribute("aria-sort") === "ascending";
    for (const one of heads) one.removeAttribute("aria-sort");
    head.setAttribute("aria-sort", down ? "descending" : "ascending");
    const compare = column === 0
      ? (a, b) => names.compare(a.cells[0].textContent, b.cells[0].textContent)
      : (a, b) => a.cells[column].dataset.v - b.cells[column].dataset.v;
    rows.sort((a, b) => (down ? -compare(a, b) : compare(a, b)));
    body.append(...rows);
  }

  heads.forEach((head, column) =>
    head.querySelector("button").addEventListener("click", () => sort(column)));
  form.addEventListener("input", filter);
  form.addEventListener("submit", (event) => event.preventDefault());
  filter();
})();
