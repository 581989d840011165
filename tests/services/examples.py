"""The sample requests and responses that botocore ships, held against both validators."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import Any

from botocore.exceptions import DataNotFoundError, UnknownServiceError
from botocore.loaders import Loader
from botocore.model import ServiceModel
from botocore.validate import ParamValidator

from botosmith import load_package
from botosmith.loading.service import service_names
from botosmith.untyped import service_model
from botosmith.yaml_document import yaml

REVIEWED = Path(__file__).with_name("examples_reviewed.yaml")


@dataclass
class Outcome:
    """What became of one service's samples."""

    inputs: int = 0
    refused_by_botocore: int = 0
    outputs: int = 0
    errors: list[tuple[str, str, str]] = field(default_factory=list)
    """Each refused input: service and operation, sample's id, path and constraint."""
    changed: list[str] = field(default_factory=list)


@cache
def samples(service: str) -> Mapping[str, Any]:
    """The samples of a service by operation; most services have none."""
    loader: Any = Loader()
    try:
        found: Mapping[str, Any] = loader.load_service_model(service, "examples-1")["examples"]
    except (DataNotFoundError, UnknownServiceError):
        return {}
    return found


def services_with_samples() -> list[str]:
    return [service for service in service_names() if samples(service)]


def reviewed() -> dict[tuple[str, str, str], str]:
    """The refusals that are right, each with its reason."""
    entries = yaml(REVIEWED.read_text("utf-8"))
    return {(each["operation"], each["sample"], each["at"]): each["why"] for each in entries}


def try_samples(service: str) -> Outcome:
    """Put every sample of a service through its generated package."""
    outcome = Outcome()
    shapes = ServiceModel(service_model(service), service)
    with load_package(service, samples(service), formatter="none") as package:
        for name, examples in samples(service).items():
            operation = package.operation(name)
            shape = shapes.operation_model(name).input_shape
            for example in examples:
                params = example.get("input", {})
                if shape is None or ParamValidator().validate(params, shape).has_errors():
                    outcome.refused_by_botocore += shape is not None
                else:
                    outcome.inputs += 1
                    where = f"{service} {name}"
                    outcome.errors += _errors(operation, where, example["id"], params)
                    if operation.request_to_wire(operation.request_from_wire(params)) != params:
                        outcome.changed.append(f"{where} {example['id']} input")
                response = example.get("output", {})
                outcome.outputs += 1
                if operation.result_to_wire(operation.result_from_wire(response)) != response:
                    outcome.changed.append(f"{service} {name} {example['id']} output")
    return outcome


def _errors(
    operation: Any, where: str, sample: str, params: object
) -> Iterator[tuple[str, str, str]]:
    for violation in operation.validate(params):
        if violation.severity == "error":
            yield where, sample, f"{violation.path} {violation.constraint}"
