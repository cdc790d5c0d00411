"""The preflight of the Hub: what is known of token, model and providers before it costs."""

from __future__ import annotations

import time

import pytest
from huggingface_hub import constants

from hfnb import backends
from hfnb.backends import asking, hub_token
from hfnb.backends.asking import Answer, asked
from hfnb.backends.preflight import Preflight
from tests.faulty import silence, status
from tests.hub import (
    GATED,
    INVALID,
    LIST,
    MODEL,
    NO_REPO,
    TOKEN,
    answering,
    info,
    listening,
    offer,
    offers,
    serves,
    whoami,
)

pytestmark = pytest.mark.model

ROUTE = "https://router.huggingface.co/v1/chat/completions"


@pytest.fixture(autouse=True)
def nobody_connected(monkeypatch):
    monkeypatch.setattr("hfnb.backends.connecting._now", (None, None))


@pytest.fixture
def checked(monkeypatch):
    """Return a function that checks a model at a Hub that tells `pages`, and spends nothing."""

    def check(model: str = MODEL, **pages) -> Preflight:
        with listening(monkeypatch, **pages):
            found = backends.preflight("hub", model=model, token=TOKEN, spend=False)
        assert found.finished
        assert TOKEN not in str(found) + repr(found) + found._repr_html_()
        return found

    return check


def about(found: Preflight, topic: str) -> backends.Line:
    """Return the first line about something."""
    return next(line for line in found.lines if line.topic == topic)


def trouble(found: Preflight) -> backends.Line:
    """Return the one problem that was found."""
    (line,) = [line for line in found.lines if line.level == "problem"]
    assert line.next_step
    assert not found.ok
    assert about(found, "cost").text == (
        "No answer was asked for, since it would fail: nothing was spent."
    )
    return line


def test_what_is_in_order_is_said_line_by_line(checked):
    found = checked()
    assert found.ok, str(found)
    assert [line.topic for line in found.lines] == [
        *("token", "model", "providers", "context", "template", "tools", "latency"),
        *("cost", "seconds"),
    ]
    assert {line.level for line in found.lines} == {"ok", "note"}
    assert found.summary == "hub should work", "no answer was seen"
    assert "“laptop” of ada (the setting token) is valid" in about(found, "token").text
    assert "by groq, novita" in about(found, "providers").text
    assert "not supported for task text-generation" in about(found, "providers").text
    assert "131,072 tokens" in about(found, "context").text
    assert "groq, novita can call them" in about(found, "tools").text
    assert "0.4 s" in about(found, "latency").text
    assert about(found, "cost").text == "No answer was asked for: nothing was spent."
    assert "spend=False" in about(found, "cost").next_step


def test_the_answer_that_costs_comes_last_and_is_named(monkeypatch):
    posted = answering(monkeypatch)
    with listening(monkeypatch) as server:
        found = backends.preflight("hub", model=MODEL, token=TOKEN)
        assert not server.posts
    assert found.ok, str(found)
    assert posted == [ROUTE]
    assert found.summary == "hub works"
    assert [line.topic for line in found.lines][-4:] == ["streaming", "speed", "cost", "seconds"]
    assert "where answers cost, it did" in str(found)


@pytest.mark.parametrize("pages", [{"whoami": INVALID}, {"access": GATED}, {"info": NO_REPO}])
def test_where_something_is_wrong_nothing_is_spent(monkeypatch, pages):
    posted = answering(monkeypatch)
    with listening(monkeypatch, **pages):
        found = backends.preflight("hub", model=MODEL, token=TOKEN)
    assert trouble(found)
    assert posted == []


def test_the_token_goes_to_the_hub_and_not_to_the_list_of_models(monkeypatch):
    with listening(monkeypatch) as server:
        backends.preflight("hub", model=MODEL, token=TOKEN, spend=False)
        sent = {
            one.path.partition("?")[0]: one.headers.get("authorization") for one in server.requests
        }
    assert sent.pop("/v1/models") is None
    assert set(sent.values()) == {f"Bearer {TOKEN}"}
    assert set(sent) == {
        "/api/whoami-v2",
        f"/api/models/{MODEL}",
        f"/api/models/{MODEL}/auth-check",
    }


def test_a_chat_model_that_is_there_is_checked_as_it_is(monkeypatch):
    chat = backends.build(backends.Choice("hub", {"model": MODEL, "token": TOKEN}))
    with listening(monkeypatch):
        found = backends.preflight(chat, spend=False)
    assert found.name == "hub"
    assert found.chat is chat
    assert found.ok, str(found)


# The token


@pytest.mark.parametrize("permission", [(), ("repo.content.read",)])
def test_a_fine_grained_token_without_the_permission_is_told_which_box_to_tick(checked, permission):
    line = trouble(checked(whoami=whoami("fineGrained", *permission)))
    assert "lacks the permission inference.serverless.write" in line.text
    assert "tick “Make calls to Inference Providers”" in line.next_step
    assert "https://huggingface.co/settings/tokens" in line.next_step


def test_a_fine_grained_token_with_it_is_fine(checked):
    found = checked(whoami=whoami("fineGrained", "inference.serverless.write"))
    assert found.ok
    assert "fine-grained, with the permission" in about(found, "token").text


def test_a_permission_may_be_global_too():
    told = whoami("fineGrained")
    told["auth"]["accessToken"]["fineGrained"]["global"] = ["inference.serverless.write"]
    assert hub_token.permissions(told) == {"inference.serverless.write"}


def test_an_invalid_token_is_said_with_where_it_came_from(monkeypatch):
    monkeypatch.setenv("HF_TOKEN", TOKEN)
    with listening(monkeypatch, whoami=INVALID, info=INVALID, access=INVALID):
        found = backends.preflight("hub", model=MODEL)
    line = trouble(found)
    assert "does not accept the token (HF_TOKEN): it is mistyped, expired" in line.text
    assert "before the one of `hf auth login`" in line.next_step
    assert TOKEN not in str(found)


@pytest.mark.parametrize(
    ("fault", "level", "words"),
    [
        (status(429), "note", "too often"),
        (status(500, "down"), "warning", "was not to be learnt"),
        ([], "ok", "of its owner"),
        ({"auth": {"type": "oauth"}, "name": "ada"}, "ok", "of ada"),
    ],
)
def test_a_token_that_the_hub_does_not_tell_of_is_no_problem(checked, fault, level, words):
    found = checked(whoami=fault)
    assert found.ok, str(found)
    assert about(found, "token").level == level
    assert words in about(found, "token").text


def test_no_token_says_where_to_make_one(monkeypatch):
    for name in ("HF_TOKEN", "HUGGING_FACE_HUB_TOKEN"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("HF_TOKEN_PATH", "nowhere")
    found = backends.preflight("hub", model=MODEL)
    assert "needs the setting 'token'" in str(found)


# The model


def test_a_model_that_is_not_there_comes_with_near_misses(checked):
    models = [{"id": "owner/nama"}, {"id": "else/thing"}]
    found = checked("owner/name", info=NO_REPO, access=NO_REPO, models=models)
    line = trouble(found)
    assert line.topic == "model"
    assert "There is no model `owner/name`" in line.text
    assert "Did you mean `owner/nama`?" in line.next_step


def test_a_model_without_its_owner_is_found_by_its_name(checked):
    found = checked("name", models=[{"id": "owner/name"}, {"id": "owner/name-large"}])
    assert "Did you mean `owner/name`?" in trouble(found).next_step


@pytest.mark.parametrize(
    ("gate", "words"), [("auto", "accept the conditions."), ("manual", "may take days")]
)
def test_a_gated_model_that_lets_nobody_in_yet_names_the_page(checked, gate, words):
    line = trouble(checked(info=info(gated=gate), access=GATED))
    assert "your account was not let in yet" in line.text
    assert f"https://huggingface.co/{MODEL}" in line.next_step
    assert words in line.next_step


def test_a_token_may_be_what_keeps_one_from_a_gated_model(checked):
    told = whoami("fineGrained", "inference.serverless.write", gated=False)
    line = trouble(checked(whoami=told, info=info(gated="auto"), access=GATED))
    assert "your fine-grained token is kept from gated models" in line.text
    assert "tick “Read access to contents of all public gated repos" in line.next_step


def test_a_gated_model_that_lets_one_in(checked):
    assert "you have access" in about(checked(info=info(gated="auto")), "model").text
    found = checked(info=info(gated="auto"), access=status(500))
    assert "whether you have access is not told" in about(found, "model").text


def test_a_model_that_was_disabled(checked):
    assert "was disabled" in trouble(checked(info=info(disabled=True))).text


def test_a_hub_that_tells_nothing_is_a_warning(checked):
    found = checked(info=status(500, "down"))
    assert about(found, "model").level == "warning"
    assert found.ok


# Its providers


def test_a_model_that_nobody_serves(checked):
    cold = {**info(), "inferenceProviderMapping": {}, "inference": None}
    line = trouble(checked(info=cold))
    assert "it is cold" in line.text
    assert "huggingface.co/models?inference_provider=all" in line.next_step


def test_where_the_hub_does_not_tell_the_router_s_list_does(checked):
    told = {name: value for name, value in info().items() if name != "inferenceProviderMapping"}
    assert about(checked(info=told), "providers").text == "Served for chat by groq, novita."
    assert "it is cold" in trouble(checked(info=told, offers=offers())).text
    found = checked(info=told, offers=status(500))
    assert about(found, "providers").level == "note"
    assert found.ok


def test_a_model_that_is_served_for_another_task_only(checked):
    line = trouble(checked(info=info(serves("novita", "text-generation"))))
    assert "served for text-generation only, and not for chat (“conversational”)" in line.text


def test_a_task_that_is_served_as_well_raises_no_alarm(checked):
    both = [serves("groq"), serves("novita", "text-generation")]
    text = about(checked(info=info(*both)), "providers").text
    assert text == "Served for chat (“conversational”) by groq."


@pytest.mark.parametrize(
    ("state", "words"), [("staging", "only trying it out"), ("error", "failed the Hub's last test")]
)
def test_a_provider_in_trouble_is_a_warning_if_it_is_the_only_one(checked, state, words):
    found = checked(info=info(serves("groq", state=state)))
    assert found.ok
    warnings = [line for line in found.lines if line.level == "warning"]
    assert any(words in line.text for line in warnings)
    found = checked(info=info(serves("groq", state=state), serves("novita")))
    assert not [line for line in found.lines if line.level == "warning"]
    assert "`owner/name:novita`" in str(found)


def test_a_provider_that_was_named_must_serve_the_model(checked):
    assert "by groq." in about(checked(f"{MODEL}:groq"), "providers").text
    line = trouble(checked(f"{MODEL}:grok"))
    assert "grok does not serve `owner/name`; groq, novita do." in line.text
    assert "Did you mean `owner/name:groq`?" in line.next_step
    assert checked(f"{MODEL}:cheapest").ok, "a policy is no provider"


def test_providers_may_differ_in_length_and_tools(checked):
    told = offers(
        offer("groq", context_length=8192, supports_tools=False),
        offer("novita", first_token_latency_ms=None),
    )
    found = checked(offers=told)
    assert "8,192 to 131,072 tokens" in about(found, "context").text
    assert "Tools: novita can call them." in about(found, "tools").text
    found = checked(f"{MODEL}:groq", offers=told)
    assert about(found, "tools").level == "warning"
    assert "8,192 tokens" in about(found, "context").text


def test_without_the_router_s_list_the_model_s_own_files_tell(checked):
    own = info(gguf={"context_length": 4096}, config={"chat_template_jinja": "{{ tools }}"})
    found = checked(info=own, offers=status(500))
    assert "4,096 tokens" in about(found, "context").text
    assert "its chat template shows them" in about(found, "tools").text
    found = checked(info=info(config=None), offers=status(500))
    assert "not told" in about(found, "context").text
    assert "not told" in about(found, "template").text


# Time, and whom nothing is asked of


def test_it_says_what_it_is_waiting_for_and_gives_up_in_time(monkeypatch):
    monkeypatch.setattr(asking.asked, "__defaults__", (1.0,))
    begin = time.perf_counter()
    with listening(monkeypatch, access=silence) as server:
        seen = list(backends.preflights("hub", model=MODEL, token=TOKEN, spend=False))
        server._closing.set()
    assert time.perf_counter() - begin < 20
    said = {found.doing.words for found in seen if found.doing}
    assert "ask the Hub about access to it" in said
    assert seen[-1].ok, "what was not told is no problem"


def test_all_is_asked_at_once():
    def slow():
        time.sleep(0.5)
        return 1

    begin = time.perf_counter()
    steps = asked("them", {str(n): slow for n in range(4)})
    words = []
    while True:
        try:
            words.append(next(steps).words)
        except StopIteration as end:
            answers = end.value
            break
    assert time.perf_counter() - begin < 1.5
    assert words[0] == "ask them about 0, 1, 2, 3"
    assert answers == {str(n): Answer(1) for n in range(4)}


def test_offline_is_said(monkeypatch):
    monkeypatch.setattr(constants, "HF_HUB_OFFLINE", True)
    found = backends.preflight("hub", model=MODEL, token=TOKEN)
    (line,) = [line for line in found.lines if line.level == "problem"]
    assert "HF_HUB_OFFLINE is set" in line.text
    assert "Unset HF_HUB_OFFLINE" in line.next_step


def test_another_host_gets_no_token(monkeypatch):
    with listening(monkeypatch) as server:
        monkeypatch.undo()
        monkeypatch.setattr(constants, "ENDPOINT", server.url)
        found = backends.preflight("hub", model=MODEL, token=TOKEN, spend=False)
        assert server.requests == []
    assert "HF_ENDPOINT names 127.0.0.1, which is no host of Hugging Face" in str(found)


def test_searching_is_bounded_as_well(monkeypatch, checked):
    found = checked("owner/name", info=NO_REPO, access=NO_REPO, models=status(500))
    assert "Did you mean" not in trouble(found).next_step
    assert LIST not in str(found)
