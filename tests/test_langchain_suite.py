"""LangChain's own standard suite over the embedded model, all its capabilities switched on."""

import pytest
from langchain_tests.integration_tests import ChatModelIntegrationTests
from langchain_tests.unit_tests import ChatModelUnitTests

from hfnb.chat import ChatHuggingFace
from hfnb.engines import LocalEngine

pytestmark = pytest.mark.model

ENGINE = LocalEngine.builtin()


class Capabilities:
    """What is true of our chat model, for both parts of the suite."""

    chat_model_class = ChatHuggingFace
    has_tool_calling = True
    has_tool_choice = True
    has_structured_output = True
    supports_json_mode = True
    returns_usage_metadata = True

    @property
    def chat_model_params(self) -> dict:
        return {"llm": ENGINE}

    @property
    def standard_chat_model_params(self) -> dict:
        # `timeout` and `max_retries` mean nothing to a model in this process, and a setting
        # that means nothing is refused.
        return {"temperature": 0, "max_tokens": 100, "stop": []}

    @property
    def structured_output_kwargs(self) -> dict:
        # A greedy 135M-parameter model repeats one phrase until the token limit breaks the JSON.
        return {"repetition_penalty": 1.1}


class TestUnit(Capabilities, ChatModelUnitTests):
    pass


class TestIntegration(Capabilities, ChatModelIntegrationTests):
    @pytest.mark.xfail(
        strict=True,
        reason="The stock 135M-parameter model never chooses a tool by itself: asked for the "
        "weather it answers out of its head. With tool_choice it calls the tool.",
    )
    @pytest.mark.parametrize("model", [{}, {"output_version": "v1"}], indirect=True)
    def test_agent_loop(self, model):
        super().test_agent_loop(model)
