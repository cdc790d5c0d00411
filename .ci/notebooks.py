"""Run notebooks in place and store outputs that change only where the course changes.

`make notebooks` runs this over the whole course; name files or folders to run a part:

    .venv/bin/python .ci/notebooks.py notebooks/02_chat_templates.ipynb

A notebook is written only when all its cells ran (cells tagged `raises-exception` may raise).
"""

from __future__ import annotations

import sys
import time
from pathlib import Path

import nbformat
from nbclient import NotebookClient
from nbclient.exceptions import CellExecutionError

WIDGET = "application/vnd.jupyter.widget-view+json"
METADATA = {
    "kernelspec": {
        "display_name": "Python 3 (ipykernel)",
        "language": "python",
        "name": "python3",
    },
    "language_info": {"file_extension": ".py", "mimetype": "text/x-python", "name": "python"},
}
# What a cell may carry; everything else is a trace of the editor or of the run.
KEPT = {"tags", "jupyter", "slideshow", "editable", "hfnb"}


def clean(notebook: nbformat.NotebookNode) -> None:
    """Take out what differs between two runs, or between two editors."""
    notebook.metadata = nbformat.from_dict(METADATA)
    notebook.nbformat_minor = max(notebook.nbformat_minor, 5)
    for cell in notebook.cells:
        cell.metadata = nbformat.from_dict(
            {key: value for key, value in cell.metadata.items() if key in KEPT}
        )
        if "solution" not in cell.metadata.get("tags", []):
            cell.metadata.get("jupyter", {}).pop("outputs_hidden", None)
        for output in cell.get("outputs", []):
            data = output.get("data", {})
            # A widget's model id is new in every run, and dead without its kernel. Its text and
            # HTML stay: they are what a reader without a kernel sees.
            if len(data) > 1:
                data.pop(WIDGET, None)
            # Tracebacks name the files of this machine; name and message say enough.
            if output.output_type == "error":
                output.traceback = [f"{output.ename}: {output.evalue}"]


def number(notebook: nbformat.NotebookNode) -> None:
    """Let the execution counts run 1..n, also where a cell ran twice."""
    code = [cell for cell in notebook.cells if cell.cell_type == "code"]
    for count, cell in enumerate(code, start=1):
        cell.execution_count = count
        for output in cell.outputs:
            if output.output_type == "execute_result":
                output.execution_count = count


def run(path: Path) -> None:
    """Run one notebook with its own folder as the working directory, and write it back."""
    notebook = nbformat.read(path, as_version=4)
    client = NotebookClient(
        notebook,
        timeout=300,
        kernel_name="python3",
        coalesce_streams=True,
        record_timing=False,
        store_widget_state=False,
        extra_arguments=["--log-level=ERROR"],
        resources={"metadata": {"path": str(path.parent)}},
    )
    client.execute()
    clean(notebook)
    number(notebook)
    nbformat.validate(notebook)
    fresh = path.with_suffix(".ipynb.new")
    nbformat.write(notebook, fresh)
    fresh.replace(path)


def main(names: list[str]) -> int:
    """Run every notebook named, or lying in a folder named; return the exit status."""
    paths = []
    for name in names or ["notebooks"]:
        path = Path(name)
        paths += sorted(path.glob("[0-9]*.ipynb")) if path.is_dir() else [path]
    if not paths:
        print("There is no notebook to run.")
        return 1
    failed = 0
    for path in paths:
        started = time.monotonic()
        print(f"{path} ...", end=" ", flush=True)
        try:
            run(path)
        except CellExecutionError as error:
            failed += 1
            print(f"a cell failed; the file is left as it was.\n{error}")
        else:
            print(f"{time.monotonic() - started:.1f} s")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
