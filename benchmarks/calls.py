"""The whole client call, HTTP stubbed: from a request object, or params, to a result."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import botocore.session
from botocore.awsrequest import AWSResponse
from botocore.config import Config

from typed_aws import attach
from typed_aws.ssm import RegisterTaskWithMaintenanceWindowRequest, SSMClient

from .requests import REQUESTS

_BODY = b'{"WindowTaskId":"4f7ca192-7e9a-40fe-9192-5cb15EXAMPLE"}'


class _Raw:
    """The body of a response, as urllib3 hands it over."""

    def stream(self, **_: Any) -> Any:
        yield _BODY


def _answer(request: Any, **_: Any) -> AWSResponse:
    headers = {"Content-Type": "application/x-amz-json-1.1", "Content-Length": str(len(_BODY))}
    return AWSResponse(request.url, 200, headers, _Raw())


def _client(**options: Any) -> Any:
    client = botocore.session.get_session().create_client(
        "ssm",
        region_name="us-east-1",
        aws_access_key_id="akid",
        aws_secret_access_key="secret",
        config=Config(**options),
    )
    client.meta.events.register("before-send.ssm", _answer)
    return client


def calls() -> dict[str, Callable[[], Any]]:
    """A call of each client with the full request."""
    plain, raw = _client(), _client(parameter_validation=False)
    attached, observed = _client(), _client()
    attach(attached)
    attach(observed, profile="observe")
    typed = SSMClient(raw)
    params = REQUESTS["full"]
    request = RegisterTaskWithMaintenanceWindowRequest.from_wire(params)
    return {
        "botocore": lambda: plain.register_task_with_maintenance_window(**params),
        "typed_aws, attached": lambda: attached.register_task_with_maintenance_window(**params),
        "typed_aws, observed": lambda: observed.register_task_with_maintenance_window(**params),
        "typed_aws client": lambda: typed.register_task_with_maintenance_window(request),
        "typed_aws client, from params": lambda: typed.register_task_with_maintenance_window(
            RegisterTaskWithMaintenanceWindowRequest.from_wire(params)
        ),
        "botocore, validation off": lambda: raw.register_task_with_maintenance_window(**params),
    }
