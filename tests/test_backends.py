"""Backends by name: near misses, settings, and which one is current."""

import pytest

from hfnb import backends
from hfnb.errors import BackendError, UnsupportedError
from tests import tiny

pytestmark = pytest.mark.model


@pytest.fixture(autouse=True)
def nobody_connected(monkeypatch):
    monkeypatch.setattr(backends, "_current", None)


def test_an_unknown_name_is_answered_with_the_near_miss():
    with pytest.raises(BackendError, match=r"'biultin'.*Did you mean 'builtin'.*builtin, local"):
        backends.connect("biultin")


def test_a_setting_that_nobody_knows_is_refused():
    with pytest.raises(UnsupportedError, match=r"'stopp'.*Did you mean 'stop'"):
        backends.connect("builtin", stopp=["x"])


def test_a_misspelt_setting_of_the_backend_itself_is_answered_with_its_settings(tmp_path):
    with pytest.raises(UnsupportedError, match=r"'devise'.*takes model, device, dtype"):
        backends.connect("local", model=tmp_path, devise="cpu")


def test_an_adapter_s_misspelt_name_is_answered_with_the_near_miss():
    with pytest.raises(BackendError, match=r"'raect'.*Did you mean 'react'.*Adapters are react"):
        backends.connect("builtin", adapter="raect")


def test_a_missing_setting_is_named():
    with pytest.raises(BackendError, match=r"needs the setting 'model'.*connect\('local', model="):
        backends.connect("local")


def test_the_last_connected_model_is_current():
    chat = backends.connect("builtin", temperature=0.5)
    assert backends.current() is chat
    assert chat.sampling.temperature == 0.5


def test_the_embedded_model_is_current_when_none_was_connected():
    assert backends.current().model_id == "HuggingFaceTB/SmolLM2-135M-Instruct"
    assert backends.current() is backends.current()


def test_a_local_model_answers_like_its_engine(tmp_path):
    engine = tiny.engine()
    engine.model.save_pretrained(tmp_path / "mine")
    engine.tokenizer.save_pretrained(tmp_path / "mine")
    chat = backends.connect("local", model=tmp_path / "mine", device="cpu", max_tokens=5)
    assert chat.model_id == "mine"
    assert chat.invoke("Hello").usage_metadata["output_tokens"] <= 5


def test_the_registry_tells_what_each_backend_takes():
    entries = {entry.name: entry for entry in backends.backends()}
    assert list(entries) == ["builtin", "local"]
    assert entries["local"].settings == ("model", "device", "dtype", "adapter")
    assert all(entry.title and entry.needs for entry in entries.values())
