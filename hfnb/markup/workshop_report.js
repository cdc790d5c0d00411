"use strict";
(() => {
  const names = new Intl.Collator(undefined, { numeric: true });

  // Sort the rows of a table by the column whose button is pressed: by number where its cells
  // have one, else by what is read there.
  function sortable(table) {
    const body = table.tBodies[0];
    const rows = [...body.rows];
    const heads = [...table.tHead.rows[0].cells];
    function sort(column) {
      const head = heads[column];
      const down = head.getAttribute("aria-sort") === "ascending";
      for (const one of heads) one.removeAttribute("aria-sort");
      head.setAttribute("aria-sort", down ? "descending" : "ascending");
      const numbers = rows[0]?.cells[column].dataset.v !== undefined;
      const compare = numbers
        ? (a, b) => a.cells[column].dataset.v - b.cells[column].dataset.v
        : (a, b) => names.compare(a.cells[column].textContent, b.cells[column].textContent);
      rows.sort((a, b) => (down ? -compare(a, b) : compare(a, b)));
      body.append(...rows);
    }
    heads.forEach((head, column) =>
      head.querySelector("button").addEventListener("click", () => sort(column)));
    return { rows, head: table.tHead.rows[0] };
  }

  // Show the form of a table; `filter` runs whenever something in it changes, and says how many
  // rows are left.
  function filtered(table, filter) {
    const form = document.querySelector(`form[data-for="${table.id}"]`);
    const said = form.querySelector("output");
    const show = () => { said.textContent = filter(form.elements); };
    form.hidden = false;
    form.addEventListener("input", show);
    form.addEventListener("submit", (event) => event.preventDefault());
    show();
  }

  function keep(rows, fits) {
    let shown = 0;
    for (const row of rows) {
      row.hidden = !fits(row);
      shown += !row.hidden;
    }
    return shown;
  }

  const matrix = document.getElementById("matrix");
  if (matrix) {
    const { rows, head } = sortable(matrix);
    const notebooks = head.cells.length - 4;
    filtered(matrix, ({ group, status, notebook }) => {
      const words = group.value.trim().toLowerCase();
      const wanted = status.value;
      const only = notebook.value === "" ? null : Number(notebook.value) + 1;
      const shown = keep(rows, (row) => {
        const place = only === null ? row : row.cells[only];
        return row.cells[0].textContent.toLowerCase().includes(words)
          && (!wanted || [...place.querySelectorAll("[data-s]")].some(
            (run) => run.dataset.s === wanted));
      });
      for (const row of [head, ...rows])
        for (let column = 1; column <= notebooks; column++)
          row.cells[column].hidden = only !== null && column !== only;
      return `${shown} of ${rows.length} groups`;
    });
  }

  const learners = document.getElementById("learners");
  if (learners) {
    const { rows } = sortable(learners);
    filtered(learners, ({ learner }) => {
      const words = learner.value.trim().toLowerCase();
      const read = (cell) => cell.textContent.toLowerCase();
      const shown = keep(rows, ({ cells }) =>
        read(cells[0]).includes(words) || read(cells[1]).includes(words));
      return `${shown} of ${rows.length} files`;
    });
  }
})();
