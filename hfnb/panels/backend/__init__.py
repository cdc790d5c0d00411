"""The BackendPicker: choose where the model runs, try it out, and use it from the next cell on."""

from __future__ import annotations

from typing import Any

from hfnb.backends import choose, chosen
from hfnb.panels.backend.model import PickerModel
from hfnb.panels.backend.view import BackendPicker

__all__ = ["BackendPicker", "PickerModel", "pick"]


def pick(backend: str | None = None, **settings: Any) -> BackendPicker:
    """Show a panel to choose the notebook's backend with.

    What is given here is the choice right away, without anybody looking: `hfnb.current()` connects
    to it when it is first asked. In the panel another one can be chosen, checked and used.

    Args:
        backend: a name that `hfnb.connect` knows; left out, the one that is current, or the
            embedded model.
        settings: the backend's own and sampling parameters, as `hfnb.connect` takes them.

    Raises:
        BackendError: no such backend, or a setting is missing.
        UnsupportedError: a setting that neither the backend nor `hfnb.engines.Sampling` knows.
    """
    now, _ = chosen()
    if backend is not None or settings or now is None:
        now = choose(backend or "builtin", **settings)
    return BackendPicker(PickerModel(now))
