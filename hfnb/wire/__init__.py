"""What went over the wire: each request as it was sent, secrets hidden, and what became of it.

>>> chat.llm.wire                # a table of the last requests
>>> print(chat.llm.wire[-1].curl())   # the last one, to run in a shell
"""

from __future__ import annotations

from hfnb.wire.exchange import Exchange
from hfnb.wire.hosts import host_of, is_hub, is_loopback, origin
from hfnb.wire.log import Log

__all__ = ["Exchange", "Log", "host_of", "is_hub", "is_loopback", "origin"]
