"""Official sample requests and responses, held against both validators.

botocore ships its own. Those of Smithy's models, which `BOTOSMITH_SMITHY_SAMPLES` names, are no
part of the repository: JSON lines with `service`, `operation`, `title` and `input`.
"""

from __future__ import annotations

import json
import os
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import Any, Literal

from botocore.exceptions import DataNotFoundError, UnknownServiceError
from botocore.loaders import Loader
from botocore.model import ServiceModel
from botocore.validate import ParamValidator

from botosmith import load_package
from botosmith.loading.service import service_names
from botosmith.model import MODEL
from botosmith.untyped import service_model
from botosmith.yaml_document import yaml

REVIEWED = Path(__file__).with_name("examples_reviewed.yaml")

SMITHY_SAMPLES = os.environ.get("BOTOSMITH_SMITHY_SAMPLES", "")
"""The file with the samples of Smithy's models; empty where nobody has it."""

Finding = tuple[str, str, str]
"""Service and operation, sample, and the violation: path and constraint, or the fact's id."""


@dataclass
class Outcome:
    """What became of one service's samples."""

    inputs: int = 0
    refused_by_botocore: int = 0
    outputs: int = 0
    findings: list[Finding] = field(default_factory=list)
    """Each error in an input, and each warning that is not of the model's own constraints."""
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


def reviewed(source: Literal["sample", "smithy"]) -> dict[Finding, str]:
    """The findings that are right, each with its reason: of botocore's samples, or of Smithy's."""
    entries = yaml(REVIEWED.read_text("utf-8"))
    return {
        (each["operation"], each[source], each["at"]): each["why"]
        for each in entries
        if source in each
    }


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
                    outcome.findings += _findings(operation, where, example["id"], params)
                    if operation.request_to_wire(operation.request_from_wire(params)) != params:
                        outcome.changed.append(f"{where} {example['id']} input")
                response = example.get("output", {})
                outcome.outputs += 1
                if operation.result_to_wire(operation.result_from_wire(response)) != response:
                    outcome.changed.append(f"{service} {name} {example['id']} output")
    return outcome


def smithy_services() -> dict[str, list[dict[str, Any]]]:
    """The samples of Smithy's models, by service."""
    found: dict[str, list[dict[str, Any]]] = {}
    for line in Path(SMITHY_SAMPLES).read_text("utf-8").splitlines():
        sample = json.loads(line)
        found.setdefault(sample["service"], []).append(sample)
    return found


def try_smithy_samples(service: str, samples: list[dict[str, Any]]) -> Outcome:
    """Put the inputs of the samples of a service's Smithy model through its generated package."""
    outcome = Outcome()
    shapes = ServiceModel(service_model(service), service)
    known = {each["operation"] for each in samples} & set(shapes.operation_names)
    with load_package(service, sorted(known), formatter="none") as package:
        for sample in samples:
            name, params = sample["operation"], sample["input"]
            shape = shapes.operation_model(name).input_shape if name in known else None
            if shape is None or ParamValidator().validate(params, shape).has_errors():
                outcome.refused_by_botocore += shape is not None
                continue
            outcome.inputs += 1
            where = f"{service} {name}"
            outcome.findings += _findings(package.operation(name), where, sample["title"], params)
    return outcome


def _findings(operation: Any, where: str, sample: str, params: object) -> Iterator[Finding]:
    for violation in operation.validate(params):
        if violation.origin != MODEL:
            yield where, sample, f"{violation.path} {violation.origin}"
        elif violation.severity == "error":
            yield where, sample, f"{violation.path} {violation.constraint}"
