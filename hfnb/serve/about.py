"""What a server tells about itself and about prompts: no answer is generated here."""

from __future__ import annotations

from typing import Any

from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response

from hfnb.serve.bodies import ChatBody, GenerateBody
from hfnb.serve.chat import call_of, fingerprint
from hfnb.serve.problems import ServingError, invalid
from hfnb.serve.replies import Json
from hfnb.serve.service import Service


async def health(service: Service, request: Request) -> Response:
    """Answer `/health`: an empty 200, or 503."""
    if not service.healthy:
        raise ServingError("unhealthy", "healthcheck")
    return Response()


async def info(service: Service, request: Request) -> Response:
    """Answer `/info`, with TGI's fields."""
    limits, model = service.limits, service.engine.model
    return Json(
        {
            "model_id": service.engine.model_id,
            "model_sha": None,
            "model_dtype": str(model.dtype),
            "model_device_type": model.device.type,
            "model_pipeline_tag": "text-generation",
            "max_concurrent_requests": limits.max_concurrent_requests,
            "max_best_of": 1,
            "max_stop_sequences": limits.max_stop_sequences,
            "max_input_tokens": limits.max_input_tokens,
            "max_total_tokens": limits.max_total_tokens,
            "max_batch_total_tokens": limits.max_batch_total_tokens,
            "max_batch_size": limits.max_batch_size,
            "max_client_batch_size": limits.max_client_batch_size,
            "validation_workers": 1,
            "adapters": list(service.adapters),
            "router": "hfnb serve",
            "version": fingerprint().removeprefix("hfnb-"),
            "sha": None,
            "docker_label": None,
        }
    )


async def models(service: Service, request: Request) -> Response:
    """Answer `/v1/models`: the model; its adapters are in `/info`, as TGI has it.

    One name: a client that is given none takes the only one.
    """
    name = service.name_of(None)
    model = {"id": name, "object": "model", "created": 0, "owned_by": service.engine.model_id}
    return Json({"object": "list", "data": [model]})


async def metrics(service: Service, request: Request) -> Response:
    """Answer `/metrics`, in the text format of Prometheus."""
    return PlainTextResponse(service.metrics.text(), media_type="text/plain; version=0.0.4")


async def tokenize(service: Service, request: Request, body: GenerateBody) -> Response:
    """Answer `/tokenize`: each token of a text, and where it lies."""
    if not body.inputs:
        raise invalid("`inputs` cannot be empty")
    return Json(await service.at_desk(lambda: service.spelled(body.inputs, False)))


async def chat_tokenize(service: Service, request: Request, body: ChatBody) -> Response:
    """Answer `/chat_tokenize`: the prompt that a conversation becomes, and its tokens."""

    def work() -> dict[str, Any]:
        text = call_of(service, body).prompt
        return {"tokenize_response": service.spelled(text, True), "templated_text": text}

    return Json(await service.at_desk(work))
