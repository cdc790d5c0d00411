"""Servers of the tests' own that show the prompts they render, in the documented forms.

vLLM: https://docs.vllm.ai/en/latest/serving/openai_compatible_server.html (`TokenizeChatRequest`);
llama.cpp: https://github.com/ggml-org/llama.cpp/blob/master/tools/server/README.md.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping

from hfnb import builtin, prompts
from tests.faulty import Answering, Chat, Fault, status, whole

Answer = Callable[[dict], dict]


def routed(answers: Mapping[str, Answer | Fault], otherwise: Fault | None = None) -> Fault:
    """Answer each route in its own way; one that is not there with 404."""

    def fault(to: Answering) -> None:
        known = answers.get(to.request.path)
        if known is None:
            (otherwise or status(404, {"error": {"message": "File Not Found", "code": 404}}))(to)
        else:
            known(to)

    return fault


def json(answer: Answer) -> Fault:
    """Answer with what `answer` makes of the body."""
    return lambda to: whole(answer(to.request.body))(to)


def _rendered(body: dict, settings: Mapping) -> prompts.RenderedPrompt:
    return prompts.render(body["messages"], tools=body.get("tools"), **settings)


def llama_cpp(**settings) -> Fault:
    """llama.cpp's server: `/apply-template` tells the text; `/tokenize` wants `content`."""
    return routed(
        {
            "/apply-template": json(lambda body: {"prompt": _rendered(body, settings).text}),
            "/tokenize": json(lambda body: {"tokens": []}),
            "/v1/chat/completions": Chat.answer("Yes"),
        }
    )


def llama_cpp_of_old() -> Fault:
    """llama.cpp's server before `/apply-template`."""
    return routed({"/tokenize": json(lambda body: {"tokens": []})})


def vllm(**settings) -> Fault:
    """vLLM: `/tokenize` tells the tokens, and `/detokenize` their text."""
    tokenizer = builtin.load_tokenizer()

    def tokenize(body: dict) -> dict:
        assert set(body) <= {"model", "messages", "tools", "add_generation_prompt"}
        ids = tokenizer.encode(_rendered(body, settings).text, add_special_tokens=False)
        return {"count": len(ids), "max_model_len": 8192, "tokens": ids, "token_strs": None}

    return routed(
        {
            "/tokenize": json(tokenize),
            "/detokenize": json(lambda body: {"prompt": tokenizer.decode(body["tokens"])}),
            "/v1/chat/completions": Chat.answer("Yes"),
        }
    )
