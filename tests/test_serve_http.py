"""The protocol: routes, bodies, rules, errors, and clients that vanish or stall."""

import json
import re
import socket
import threading
import time

import httpx
import pytest
from prometheus_client.parser import text_string_to_metric_families

from hfnb.credentials import Token
from hfnb.engines import LocalEngine
from hfnb.errors import BackendError, UnsupportedError
from hfnb.serve import Limits, Server
from hfnb.serve.packed import PackedModel
from tests import serving, tiny
from tests.serving import eventually

pytestmark = pytest.mark.model

SECRET = "a-token-that-nobody-guesses"


@pytest.fixture(scope="module")
def engine():
    return serving.engine()


@pytest.fixture(scope="module")
def server(engine):
    with Server(lambda: serving.service(engine)) as server:
        yield server


@pytest.fixture(scope="module")
def client(server):
    with httpx.Client(base_url=server.url, timeout=60) as client:
        yield client


def gauge(client, name: str) -> float:
    found = re.search(rf"^{name}(?:{{.*}})? (\S+)$", client.get("/metrics").text, re.MULTILINE)
    return float(found[1]) if found else 0.0


def events_of(text: str) -> list:
    """Return the data of each event; every one is a line of its own with a blank one behind."""
    assert text.endswith("\n\n")
    parts = text.removesuffix("\n\n").split("\n\n")
    assert all(part.startswith("data: ") and "\n" not in part for part in parts)
    bodies = [part.removeprefix("data: ") for part in parts]
    return [body if body == "[DONE]" else json.loads(body) for body in bodies]


def raw(server, path: str, body: dict) -> socket.socket:
    """Return a socket on which a request was sent and nothing read."""
    host, port = server.url.removeprefix("http://").split(":")
    content = json.dumps(body).encode()
    head = f"POST {path} HTTP/1.1\r\nHost: x\r\nContent-Length: {len(content)}\r\n"
    head += "Content-Type: application/json\r\n\r\n"
    opened = socket.create_connection((host, int(port)), timeout=30)
    opened.sendall(head.encode() + content)
    return opened


# --- TGI's own routes ------------------------------------------------------------------------


def test_generate(client, engine):
    body = {"inputs": tiny.PROMPT, "parameters": {"max_new_tokens": 6}}
    answer = client.post("/generate", json=body)
    text = serving.text_alone(engine, tiny.PROMPT, max_new_tokens=6)
    assert answer.json() == {"generated_text": text}
    assert answer.headers["x-generated-tokens"] == "6"
    assert int(answer.headers["x-prompt-tokens"]) > 6


def test_details_tell_tokens_and_end(client, engine):
    parameters = {"max_new_tokens": 4, "details": True, "top_n_tokens": 2}
    body = {"inputs": tiny.PROMPT, "parameters": parameters}
    found = client.post("/generate", json=body).json()["details"]
    ids = serving.ids_alone(engine, tiny.PROMPT, max_new_tokens=4)
    assert [token["id"] for token in found["tokens"]] == ids
    assert found["finish_reason"] == "length"
    assert found["generated_tokens"] == 4
    assert found["seed"] is None, "a greedy answer has none"
    assert found["prefill"] == []
    for token, top in zip(found["tokens"], found["top_tokens"], strict=True):
        assert token.keys() == {"id", "text", "logprob", "special"}
        assert top[0]["id"] == token["id"], "greedy takes the likeliest"
        assert len(top) == 2


def test_a_told_seed_repeats_the_answer(client):
    parameters = {"max_new_tokens": 8, "do_sample": True, "details": True}
    ask = {"inputs": tiny.PROMPT, "parameters": parameters}
    one, other = (client.post("/generate", json=ask).json() for _ in range(2))
    assert one["generated_text"] != other["generated_text"]
    again = {"inputs": tiny.PROMPT, "parameters": {**parameters, "seed": one["details"]["seed"]}}
    assert client.post("/generate", json=again).json() == one


def test_do_sample_false_still_samples_where_a_temperature_is_given(client):
    parameters = {"max_new_tokens": 8, "do_sample": False, "temperature": 1.5, "details": True}
    answer = client.post("/generate", json={"inputs": "a", "parameters": parameters}).json()
    assert answer["details"]["seed"] is not None


def test_the_stream_is_the_answer_token_by_token(client, engine):
    parameters = {"max_new_tokens": 5, "details": True}
    answer = client.post("/generate_stream", json={"inputs": tiny.PROMPT, "parameters": parameters})
    assert answer.headers["content-type"].startswith("text/event-stream")
    events = events_of(answer.text)
    assert [event["index"] for event in events] == [1, 2, 3, 4, 5]
    ids = serving.ids_alone(engine, tiny.PROMPT, max_new_tokens=5)
    assert [event["token"]["id"] for event in events] == ids
    assert [event["generated_text"] for event in events[:-1]] == [None] * 4
    text = serving.text_alone(engine, tiny.PROMPT, max_new_tokens=5)
    assert events[-1]["generated_text"] == text
    assert events[-1]["details"]["finish_reason"] == "length"
    assert events[-1]["details"]["input_length"] > 5


def test_the_root_answers_in_a_list_and_streams(client):
    body = {"inputs": tiny.PROMPT, "parameters": {"max_new_tokens": 3}}
    [answer] = client.post("/", json=body).json()
    events = events_of(client.post("/", json=body | {"stream": True}).text)
    assert events[-1]["generated_text"] == answer["generated_text"]


def test_a_stop_sequence_stays_in_tgis_text_and_not_in_openais(client, engine):
    whole = serving.text_alone(engine, tiny.PROMPT, max_new_tokens=20)
    middle = len(whole) // 2
    stop = whole[middle : middle + 4]
    until = whole[: whole.index(stop)]
    parameters = {"max_new_tokens": 20, "stop": [stop], "details": True}
    body = {"inputs": tiny.PROMPT, "parameters": parameters}
    answer = client.post("/generate", json=body).json()
    assert answer["generated_text"] == until + stop
    assert answer["details"]["finish_reason"] == "stop_sequence"
    body = {"prompt": tiny.PROMPT, "max_tokens": 20, "temperature": 0, "stop": stop}
    [choice] = client.post("/v1/completions", json=body).json()["choices"]
    assert (choice["text"], choice["finish_reason"]) == (until, "stop")


def test_the_whole_text_and_a_prompt_that_is_cut(client, engine):
    parameters = {"max_new_tokens": 3, "return_full_text": True}
    answer = client.post("/generate", json={"inputs": "Once", "parameters": parameters}).json()
    assert answer["generated_text"].startswith("Once")
    parameters = {"max_new_tokens": 3, "truncate": 5, "details": True}
    answer = client.post("/generate", json={"inputs": tiny.PROMPT, "parameters": parameters})
    assert answer.headers["x-prompt-tokens"] == "5"
    tail = engine.tokenizer.decode(engine.tokenizer.encode(tiny.PROMPT)[-5:])
    assert answer.json()["generated_text"] == serving.text_alone(engine, tail, max_new_tokens=3)


def test_an_adapter_by_its_name(client, engine):
    made = serving.adapted(engine, serving.adapter(engine.model))
    parameters = {"max_new_tokens": 6, "adapter_id": "bold"}
    body = {"inputs": tiny.PROMPT, "parameters": parameters}
    answer = client.post("/generate", json=body).json()["generated_text"]
    assert answer == serving.text_alone(made, tiny.PROMPT, max_new_tokens=6)
    parameters["adapter_id"] = "bald"
    refused = client.post("/generate", json=body)
    assert refused.status_code == 422
    assert "did you mean 'bold'" in refused.json()["error"]


def test_an_answer_held_to_a_grammar(client):
    schema = {"type": "object", "properties": {"a": {"enum": [7]}}, "required": ["a"]}
    parameters = {"max_new_tokens": 20, "grammar": {"type": "json", "value": schema}}
    answer = client.post("/generate", json={"inputs": "x", "parameters": parameters})
    assert answer.json()["generated_text"] == '{"a":7}'


# --- the rules -------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("parameters", "text"),
    [
        ({"stop": list("abcde")}, "`stop` supports up to 4 stop sequences. Given: 5"),
        ({"stop": [""]}, "`stop` must not hold an empty string"),
        ({"temperature": 0}, "`temperature` must be strictly positive"),
        ({"temperature": -1.5}, "`temperature` must be strictly positive"),
        ({"top_p": 1.0}, "`top_p` must be > 0.0 and < 1.0"),
        ({"top_p": 0}, "`top_p` must be > 0.0 and < 1.0"),
        ({"typical_p": 1}, "`typical_p` must be > 0.0 and < 1.0"),
        ({"top_k": 0}, "`top_k` must be strictly positive"),
        ({"repetition_penalty": 0}, "`repetition_penalty` must be strictly positive"),
        ({"max_new_tokens": 0}, "`max_new_tokens` must be strictly positive"),
        ({"top_n_tokens": 6}, "`top_n_tokens` must be >= 0 and <= 5. Given: 6"),
        ({"truncate": 0}, "`truncate` must be strictly positive and less than 199. Given: 0"),
        ({"seed": -1}, "`seed` must be >= 0 and < 2^64"),
        ({"seed": 2**64}, "`seed` must be >= 0 and < 2^64"),
        (
            {"max_new_tokens": 240},
            "`inputs` tokens + `max_new_tokens` must be <= 240. "
            "Given: 1 `inputs` tokens and 240 `max_new_tokens`",
        ),
        ({"best_of": 2}, "`best_of` != 1 is not allowed for this endpoint"),
        ({"watermark": True}, "`watermark` is not supported here"),
        ({"frequency_penalty": 0.5}, "`frequency_penalty` is not supported here"),
        ({"decoder_input_details": True}, "`decoder_input_details` == true is not supported"),
        ({"grammar": {"type": "regex", "value": "a+"}}, "type 'regex' is not supported here"),
        ({"grammar": {"type": "json", "value": 3}}, "grammar is not valid"),
        ({"temperature": "hot"}, "`parameters.temperature`: Input should be a valid number"),
        ({"max_new_tokens": 1.5}, "`parameters.max_new_tokens`: Input should be a valid integer"),
    ],
)
@pytest.mark.parametrize("path", ["/generate", "/generate_stream"])
def test_what_cannot_be_is_refused_in_tgis_words(client, path, parameters, text):
    answer = client.post(path, json={"inputs": "a", "parameters": parameters})
    assert answer.status_code == 422
    assert answer.json().keys() == {"error", "error_type"}
    assert answer.json()["error"].startswith("Input validation error: ")
    assert text in answer.json()["error"]
    assert answer.json()["error_type"] == "validation"


@pytest.mark.parametrize(
    ("path", "body", "text"),
    [
        ("/generate", {"inputs": ""}, "`inputs` cannot be empty"),
        ("/generate", {}, "`inputs`: Field required"),
        ("/generate", [1], "`body`"),
        ("/generate", {"inputs": "so " * 210}, "`inputs` must have less than 199 tokens"),
        ("/v1/chat/completions", {"messages": []}, "`messages` cannot be empty"),
        ("/v1/completions", {"prompt": ["a"] * 5}, "number of prompts must be > 0 and <= 4"),
        ("/v1/completions", {"prompt": "a", "n": 2}, "`n` != 1 is not supported here"),
        ("/v1/completions", {"prompt": "a", "echo": True}, "`echo` is not supported here"),
        ("/v1/completions", {"prompt": "a", "max_tokens": 0}, "`max_new_tokens` must be strictly"),
        ("/invocations", {"text": "a"}, "the body has none of `inputs`, `messages`, `prompt`"),
        ("/tokenize", {"inputs": ""}, "`inputs` cannot be empty"),
    ],
)
def test_bodies_that_are_none(client, path, body, text):
    answer = client.post(path, json=body)
    assert answer.status_code == 422
    assert text in answer.json()["error"]


def test_settings_that_leave_no_numbers(client):
    body = {"inputs": "a", "parameters": {"repetition_penalty": 1e-300, "max_new_tokens": 3}}
    answer = client.post("/generate", json=body)
    assert (answer.status_code, answer.json()["error_type"]) == (424, "generation")


def test_what_is_no_json_and_what_is_too_long(client):
    answer = client.post("/generate", content=b'{"inputs": "a"')
    assert answer.status_code == 422
    assert "not JSON" in answer.json()["error"]
    answer = client.post("/generate", content=b" " * 2_000_001)
    assert (answer.status_code, answer.json()["error_type"]) == (413, "payload_too_large")


def test_the_default_length_fits_what_is_left(client):
    body = {"inputs": "so " * 150, "parameters": {"details": True}}
    details = client.post("/generate", json=body).json()["details"]
    assert details["generated_tokens"] <= 240 - 150


def user(content) -> list:
    return [{"role": "user", "content": content}]


@pytest.mark.parametrize(
    ("body", "kind", "text"),
    [
        ({"messages": user([{"type": "image_url"}])}, "template_error", "text only"),
        ({"messages": user("a"), "tools": [{"x": 1}]}, "tool_error", "each of `tools`"),
        ({"messages": [{"content": "a"}]}, "validation", "`messages.0.role`: Field required"),
        ({"messages": user(5)}, "validation", "`messages.0.content"),
        ({"messages": user([1])}, "validation", "`messages.0.content"),
        (
            {"messages": [{"role": "assistant", "tool_calls": [{"a": 1}]}]},
            "validation",
            "`messages.0.tool_calls.0.function`: Field required",
        ),
        ({"messages": user("a"), "top_logprobs": 2}, "validation", "`logprobs` must be true"),
        (
            {"messages": user("a"), "response_format": {"type": "x"}},
            "validation",
            "The response format 'x' is not known",
        ),
    ],
)
def test_a_conversation_that_cannot_be(client, body, kind, text):
    answer = client.post("/v1/chat/completions", json=body)
    assert (answer.status_code, answer.json()["error_type"]) == (422, kind)
    assert text in answer.json()["error"]


def test_routes_that_are_none(client):
    assert client.get("/nothing").json()["error_type"] == "not_found"
    answer = client.get("/generate")
    assert (answer.status_code, answer.headers["allow"]) == (405, "POST")


def test_an_answer_that_fails_half_way(client, server, monkeypatch):
    read, steps = PackedModel.read, []

    def failing(model, parts):
        steps.append(1)
        if len(steps) == 3:
            raise RuntimeError("out of memory (made up by the test)")
        return read(model, parts)

    body = {"inputs": tiny.PROMPT, "parameters": {"max_new_tokens": 9}}
    monkeypatch.setattr(PackedModel, "read", failing)
    events = events_of(client.post("/generate_stream", json=body).text)
    assert [event.get("index") for event in events] == [1, 2, None]
    assert events[-1]["error_type"] == "generation"
    steps.clear()
    answer = client.post("/generate", json=body)
    assert (answer.status_code, answer.json()["error_type"]) == (424, "generation")
    steps.clear()
    chat = {"messages": [{"role": "user", "content": "a"}], "stream": True, "max_tokens": 9}
    last = events_of(client.post("/v1/chat/completions", json=chat).text)[-1]
    assert last["error"]["code"] == 424


# --- OpenAI's routes and the others ----------------------------------------------------------


def test_a_chat_stream_ends_with_done(client):
    body = {"messages": [{"role": "user", "content": "Hi"}], "max_tokens": 4, "temperature": 0}
    text = client.post("/v1/chat/completions", json=body | {"stream": True}).text
    assert text.endswith("\n\ndata: [DONE]\n\n")
    *events, done = events_of(text)
    assert done == "[DONE]"
    whole = client.post("/v1/chat/completions", json=body).json()
    deltas = [event["choices"][0]["delta"] for event in events]
    assert deltas[0]["role"] == "assistant"
    content = "".join(delta.get("content", "") for delta in deltas)
    assert content == whole["choices"][0]["message"]["content"]
    assert [event["choices"][0]["finish_reason"] for event in events][-1] == "length"
    assert whole["usage"]["completion_tokens"] == 4
    assert all("usage" not in event for event in events)


def test_usage_in_a_stream_comes_when_it_is_asked_for(client):
    body = {"messages": [{"role": "user", "content": "Hi"}], "max_tokens": 2, "stream": True}
    body["stream_options"] = {"include_usage": True}
    last = events_of(client.post("/v1/chat/completions", json=body).text)[-2]
    assert last["choices"] == []
    assert last["usage"]["completion_tokens"] == 2


def test_logprobs(client):
    body = {"messages": [{"role": "user", "content": "Hi"}], "max_tokens": 3, "temperature": 0}
    body |= {"logprobs": True, "top_logprobs": 2}
    [choice] = client.post("/v1/chat/completions", json=body).json()["choices"]
    tokens = choice["logprobs"]["content"]
    assert "".join(token["token"] for token in tokens) == choice["message"]["content"]
    assert all(token["top_logprobs"][0]["logprob"] == token["logprob"] for token in tokens)
    assert bytes(tokens[0]["bytes"]).decode() == tokens[0]["token"]


def test_a_chat_names_an_adapter_as_its_model(client):
    def ask(model: str) -> dict:
        body = {"messages": [{"role": "user", "content": "Hi"}], "max_tokens": 6, "temperature": 0}
        return client.post("/v1/chat/completions", json=body | {"model": model}).json()

    plain, bold, strange = ask("tgi"), ask("tiny-llama+bold"), ask("who/knows")
    assert bold["model"] == "tiny-llama+bold"
    text = [answer["choices"][0]["message"]["content"] for answer in (plain, bold, strange)]
    assert text[0] == text[2] != text[1]


TOOL = {
    "type": "function",
    "function": {
        "name": "weather",
        "description": "Tells the weather.",
        "parameters": {
            "type": "object",
            "properties": {"city": {"enum": ["Rome"]}},
            "required": ["city"],
        },
    },
}


@pytest.mark.parametrize(
    "choice", ["required", {"type": "function", "function": {"name": "weather"}}]
)
def test_a_tool_that_must_be_called(client, choice):
    body = {"messages": [{"role": "user", "content": "?"}], "max_tokens": 60, "tools": [TOOL]}
    body["tool_choice"] = choice
    [found] = client.post("/v1/chat/completions", json=body).json()["choices"]
    assert found["finish_reason"] == "tool_calls"
    [call] = found["message"]["tool_calls"]
    assert call["function"] == {"name": "weather", "arguments": '{"city": "Rome"}'}
    events = events_of(client.post("/v1/chat/completions", json=body | {"stream": True}).text)
    last = events[-2]["choices"][0]
    assert last["delta"]["tool_calls"][0]["function"]["name"] == "weather"
    assert last["finish_reason"] == "tool_calls"


def test_completions_of_several_prompts(client, engine):
    body = {"prompt": serving.PROMPTS[:2], "max_tokens": 4, "temperature": 0}
    whole = client.post("/v1/completions", json=body).json()
    texts = [serving.text_alone(engine, p, max_new_tokens=4) for p in serving.PROMPTS[:2]]
    assert [choice["text"] for choice in whole["choices"]] == texts
    assert whole["usage"]["completion_tokens"] == 8
    *events, done = events_of(client.post("/v1/completions", json=body | {"stream": True}).text)
    assert done == "[DONE]"
    for index, text in enumerate(texts):
        own = [e["choices"][0] for e in events if e["choices"][0]["index"] == index]
        assert "".join(choice["text"] for choice in own) == text
        assert own[-1]["finish_reason"] == "length"


def test_tokens_of_a_text_and_of_a_conversation(client, engine):
    text = "Größe 日本 🙂 x"
    tokens = client.post("/tokenize", json={"inputs": text}).json()
    assert [token["id"] for token in tokens] == engine.tokenizer.encode(text)
    assert all(text[token["start"] : token["stop"]] == token["text"] for token in tokens)
    messages = [{"role": "user", "content": "Hi"}]
    found = client.post("/chat_tokenize", json={"messages": messages}).json()
    rendered = engine.tokenizer.apply_chat_template(
        messages, tokenize=False, add_generation_prompt=True
    )
    assert found["templated_text"] == rendered
    assert len(found["tokenize_response"]) == len(engine.tokenizer.encode(rendered))


def test_invocations_answer_as_the_route_that_is_meant(client):
    for path, body in (
        ("/", {"inputs": "a", "parameters": {"max_new_tokens": 2}}),
        ("/v1/completions", {"prompt": "a", "max_tokens": 2, "temperature": 0}),
    ):
        there, here = (client.post(p, json=body).json() for p in (path, "/invocations"))
        if isinstance(here, dict):
            there["created"] = here["created"]
        assert here == there
    body = {"messages": [{"role": "user", "content": "Hi"}], "max_tokens": 2}
    assert client.post("/invocations", json=body).json()["object"] == "chat.completion"


def test_what_a_server_tells_about_itself(client):
    assert client.get("/health").content == b""
    info = client.get("/info").json()
    assert info["model_id"] == "tiny-llama"
    assert (info["max_stop_sequences"], info["max_total_tokens"]) == (4, 240)
    names = [model["id"] for model in client.get("/v1/models").json()["data"]]
    assert names == ["tiny-llama"]


def test_metrics_can_be_read_and_count(client):
    before = gauge(client, "tgi_request_success")
    client.post("/generate", json={"inputs": "a", "parameters": {"max_new_tokens": 3}})
    client.post("/generate", json={"inputs": "a", "parameters": {"max_new_tokens": 0}})
    families = {f.name: f for f in text_string_to_metric_families(client.get("/metrics").text)}
    assert gauge(client, "tgi_request_success") == before + 1
    assert families["tgi_request_generated_tokens"].type == "histogram"
    samples = families["tgi_request_duration"].samples
    counts = [s.value for s in samples if s.name.endswith("_bucket")]
    assert counts == sorted(counts)
    assert counts[-1] == next(s.value for s in samples if s.name.endswith("_count")) == before + 1
    [failures] = [
        s for s in families["tgi_request_failure"].samples if s.labels["err"] == "validation"
    ]
    assert failures.value >= 1


# --- clients that are not nice ---------------------------------------------------------------

LONG = {"inputs": "a", "parameters": {"max_new_tokens": 230}}


@pytest.fixture
def slow(monkeypatch):
    """Let every step take 20 ms more: a long answer then takes five seconds."""
    read = PackedModel.read

    def slowly(model, parts):
        time.sleep(0.02)
        return read(model, parts)

    monkeypatch.setattr(PackedModel, "read", slowly)


@pytest.mark.parametrize("path", ["/generate_stream", "/generate"])
def test_the_request_of_a_client_that_vanishes_leaves_the_batch(client, server, slow, path):
    finished = gauge(client, "tgi_request_success")
    opened = raw(server, path, LONG)
    if path == "/generate_stream":
        assert opened.recv(100)
    assert eventually(lambda: gauge(client, "tgi_batch_current_size") == 1)
    opened.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, b"\x01\0\0\0\0\0\0\0")  # a reset
    opened.close()
    assert eventually(lambda: gauge(client, "tgi_batch_current_size") == 0, 3)
    assert gauge(client, "tgi_request_success") == finished, "it was not written to its end"


def test_a_client_that_reads_nothing_holds_nobody_up(client, server, slow):
    stalled = raw(server, "/generate_stream", LONG)
    assert eventually(lambda: gauge(client, "tgi_batch_current_size") == 1)
    began = time.monotonic()
    body = {"inputs": tiny.PROMPT, "parameters": {"max_new_tokens": 5}}
    assert client.post("/generate", json=body).status_code == 200
    assert time.monotonic() - began < 4
    stalled.close()
    assert eventually(lambda: gauge(client, "tgi_batch_current_size") == 0)


def test_half_a_request_holds_nobody_up(client, server):
    host, port = server.url.removeprefix("http://").split(":")
    with socket.create_connection((host, int(port))) as opened:
        opened.sendall(b"POST /generate HTTP/1.1\r\nHost: x\r\nContent-Length: 999\r\n\r\n{")
        assert client.get("/health").status_code == 200
        body = {"inputs": "a", "parameters": {"max_new_tokens": 1}}
        assert client.post("/generate", json=body).status_code == 200


def test_a_full_queue_says_429(engine, slow):
    service = serving.service(engine, max_concurrent_requests=1)
    with Server(lambda: service) as server, httpx.Client(base_url=server.url) as client:
        busy = raw(server, "/generate_stream", LONG)
        assert busy.recv(10)
        for path, body in (
            ("/generate", LONG),
            ("/generate_stream", LONG),
            ("/v1/chat/completions", {"messages": [{"role": "user", "content": "a"}]}),
        ):
            answer = client.post(path, json=body)
            assert answer.status_code == 429
            assert answer.json() == {"error": "Model is overloaded", "error_type": "overloaded"}
            assert answer.headers["retry-after"] == "1"
        assert client.get("/health").status_code == 200
        busy.close()
        assert eventually(lambda: client.post("/tokenize", json=LONG).status_code == 200)


# --- who may ask, and the end ----------------------------------------------------------------


def test_a_token_is_asked_for_everywhere_but_for_health(engine):
    service = serving.service(engine)
    with (
        Server(lambda: service, token=Token(SECRET)) as server,
        httpx.Client(base_url=server.url) as client,
    ):
        assert SECRET not in repr(server)
        assert client.get("/health").status_code == 200
        for headers in (
            {},
            {"Authorization": "Bearer wrong"},
            {"Authorization": SECRET},
            {"Authorization": f"Basic {SECRET}"},
            {"Authorization": f"Bearer {SECRET}x"},
        ):
            for path in ("/info", "/metrics", "/v1/models", "/nothing"):
                answer = client.get(path, headers=headers)
                assert answer.status_code == 401
                assert answer.headers["www-authenticate"] == "Bearer"
                assert answer.json()["error_type"] == "unauthorized"
                assert SECRET not in answer.text
            assert client.post("/generate", json=LONG, headers=headers).status_code == 401
        known = {"Authorization": f"bearer {SECRET}"}
        body = {"inputs": "a", "parameters": {"max_new_tokens": 1}}
        assert client.post("/generate", json=body, headers=known).status_code == 200


def no_service():
    raise AssertionError("the model is not loaded for a server that cannot listen")


@pytest.mark.parametrize("host", ["0.0.0.0", "::"])
def test_no_token_no_listening_elsewhere(host):
    with pytest.raises(UnsupportedError, match="without a token") as caught:
        Server(no_service, host=host)
    assert "--token-env" in caught.value.next_step


def test_an_address_that_is_none_or_taken(server):
    with pytest.raises(BackendError, match="There is no address"):
        Server(no_service, host="no-such-host.invalid")
    port = int(server.url.rpartition(":")[2])
    with pytest.raises(BackendError, match="cannot listen"):
        Server(no_service, port=port)


@pytest.mark.parametrize(
    "bounds",
    [{"max_batch_size": 0}, {"max_total_tokens": 4095}, {"max_batch_total_tokens": 4095}],
)
def test_limits_that_let_nothing_through(bounds):
    with pytest.raises(UnsupportedError):
        Limits(**bounds)


def test_closing_answers_what_runs(engine, slow):
    with Server(lambda: serving.service(engine)) as server:
        opened = raw(
            server, "/generate_stream", {"inputs": "a", "parameters": {"max_new_tokens": 30}}
        )
        assert opened.recv(10)
        closing = threading.Thread(target=server.close)
        closing.start()
        text = b"".join(iter(lambda: opened.recv(65536), b"")).decode()
        closing.join(20)
    assert not closing.is_alive()
    assert '"index":30' in text
    assert "error" not in text
    with pytest.raises(OSError, match="refused"):
        raw(server, "/generate", {})


def test_closing_tells_who_must_go_without(engine, slow):
    with Server(lambda: serving.service(engine), grace=0.2) as server:
        opened = raw(server, "/generate_stream", LONG)
        assert opened.recv(10)
        server.close()
        text = b"".join(iter(lambda: opened.recv(65536), b"")).decode()
    assert "incomplete_generation" in text


def test_a_server_in_a_notebook_shares_the_model_with_its_neighbours(server, engine, client):
    found = []
    body = {"inputs": tiny.PROMPT, "parameters": {"max_new_tokens": 40}}
    asking = threading.Thread(
        target=lambda: found.append(client.post("/generate", json=body).json()["generated_text"])
    )
    asking.start()
    mine = serving.text_alone(engine, tiny.PROMPT, max_new_tokens=40)
    asking.join()
    assert found == [mine]
    assert isinstance(server.service.engine, LocalEngine)
