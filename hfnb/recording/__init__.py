"""Record what real models answer; replay it without them, and say so.

>>> with hfnb.record("lesson.json"):
...     hfnb.current().invoke("What is a token?")
>>> hfnb.replay("lesson.json").invoke("What is a token?")

`read(path)` shows what a file holds. A file is plain JSON and safe to load, whoever wrote it: it
is checked, and nothing in it is run but its chat template, in the sandbox that transformers has.
"""

from __future__ import annotations

from hfnb.recording.lesson import Answer, Model, Recording
from hfnb.recording.reading import read
from hfnb.recording.recorder import Recorder, record
from hfnb.recording.replaying import ReplayedChat, ReplayedCompletions, engine

__all__ = [
    "Answer",
    "Model",
    "Recorder",
    "Recording",
    "ReplayedChat",
    "ReplayedCompletions",
    "engine",
    "read",
    "record",
]
