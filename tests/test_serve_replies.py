"""Event streams towards a client that reads slowly, or not at all; no model is needed."""

import asyncio

import pytest

from hfnb.errors import GenerationError
from hfnb.serve import replies
from hfnb.serve.problems import failed
from hfnb.serve.replies import EventStream, to_json


class Ticket:
    """Counts how often it was let go."""

    cancelled = 0

    def cancel(self) -> None:
        self.cancelled += 1


async def connected() -> dict:
    await asyncio.Event().wait()
    raise AssertionError("nobody sets it")


async def run(events, send, receive=connected) -> Ticket:
    ticket = Ticket()
    async with asyncio.timeout(10):
        await EventStream([ticket], events)({"type": "http"}, receive, send)
    return ticket


def sent_to(bodies: list):
    async def send(message: dict) -> None:
        bodies.append(message.get("body", b""))

    return send


async def test_events_then_the_end_and_the_ticket_is_let_go():
    async def events():
        yield {"a": "ü"}
        yield "[DONE]"

    bodies: list[bytes] = []
    ticket = await run(events(), sent_to(bodies))
    assert b"".join(bodies).decode() == 'data: {"a":"ü"}\n\ndata: [DONE]\n\n'
    assert ticket.cancelled == 1


@pytest.mark.parametrize(
    "error", [failed("torn"), GenerationError("torn", "", "")], ids=["told", "of the library"]
)
async def test_what_fails_half_way_is_a_last_event(error):
    async def events():
        yield {"a": 1}
        raise error

    bodies: list[bytes] = []
    ticket = await run(events(), sent_to(bodies))
    last = b"".join(bodies).decode().strip().split("\n\n")[-1]
    assert last == (
        'data: {"error":"Request failed during generation: torn","error_type":"generation"}'
    )
    assert ticket.cancelled == 1


async def test_silence_is_filled_with_comments(monkeypatch):
    monkeypatch.setattr(replies, "_SILENCE", 0.02)

    async def events():
        await asyncio.sleep(0.1)
        yield {"a": 1}

    bodies: list[bytes] = []
    await run(events(), sent_to(bodies))
    text = b"".join(bodies)
    assert text.startswith(b":\n\n:\n\n")
    assert text.endswith(b'data: {"a":1}\n\n')


async def test_who_takes_nothing_is_given_up(monkeypatch):
    monkeypatch.setattr(replies, "_PATIENCE", 0.05)

    async def events():
        while True:
            yield {"a": 1}

    async def send(message: dict) -> None:
        if message["type"] == "http.response.body":
            await asyncio.Event().wait()

    ticket = await run(events(), send)
    assert ticket.cancelled == 1


async def test_who_goes_while_nothing_can_be_sent():
    async def events():
        yield {"a": 1}

    async def send(message: dict) -> None:
        if message["type"] == "http.response.body":
            await asyncio.Event().wait()

    async def leaves() -> dict:
        await asyncio.sleep(0.05)
        return {"type": "http.disconnect"}

    ticket = await run(events(), send, leaves)
    assert ticket.cancelled == 1


def test_json_that_a_model_may_cause():
    assert to_json({"a": "\ud83d"}) == b'{"a":"?"}'
    with pytest.raises(ValueError, match="not JSON compliant"):
        to_json({"a": float("nan")})
