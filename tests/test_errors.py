"""Errors say what failed, why and what to do; in a notebook nothing else stands in between."""

from nbclient import NotebookClient
from nbformat import v4

from hfnb import errors


def test_an_error_is_its_three_sentences():
    error = errors.SetupError("The disk is full.", "", "Make room.")
    assert str(error) == "The disk is full. Make room."
    assert (error.what, error.why, error.next_step) == ("The disk is full.", "", "Make room.")


def test_a_notebook_shows_the_learner_s_own_line_and_the_three_sentences():
    source = (
        "from hfnb.backends import connect\n\n\ndef mine():\n    return connect('biultin')\n\n\n"
    )
    notebook = v4.new_notebook(cells=[v4.new_code_cell(source + "mine()")])
    NotebookClient(notebook, allow_errors=True, timeout=120).execute()
    (output,) = notebook.cells[0].outputs
    assert output.traceback == [
        "line 5: return connect('biultin')",
        "BackendError: There is no backend 'biultin'.",
        "Did you mean 'builtin'?",
        "Backends are builtin, local, hub, endpoint, tgi, replay.",
    ]
