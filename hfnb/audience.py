"""Whether somebody sits in front of the notebook, or a program runs it to store its outputs.

What is on the screen for a moment, and what is filled in later, is for somebody who watches. A
program sees only what the cell showed when it ended, and that must not depend on how quick the
machine, or a server, was.
"""

from __future__ import annotations

import sys


def somebody_watches() -> bool:
    """Whether a front end such as JupyterLab asked for the cell that runs now.

    A front end names the cell in its request, to find it again; nbclient (papermill, nbconvert)
    and nbval do not, and outside a notebook there is no request.
    """
    shell = getattr(sys.modules.get("IPython"), "get_ipython", lambda: None)()
    ask = getattr(shell, "get_parent", None)
    request = ask() if ask is not None else None
    return bool(request) and "cellId" in request.get("metadata", {})
