"""What is wrong with a request links to the page of a published site, if one is configured."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any
from urllib.parse import unquote

import pytest

from botosmith.addresses import Site
from botosmith.api import load_built
from botosmith.pipeline import build
from typed_aws.ssm import RegisterTaskWithMaintenanceWindowRequest

from .conftest import FLAGSHIP, SELECTED
from .test_pages import Page

URL = "https://docs.test/aws"
RIGHT = {"WindowId": "mw-0123456789abcdef0", "TaskArn": "a", "TaskType": "LAMBDA"}


@pytest.fixture(scope="module")
def package() -> Iterator[Any]:
    built = build("toys", {"ssm": SELECTED["ssm"]}, formatter="none", docs="none", docs_url=URL)
    with load_built(built) as package:
        yield package


CASES: Mapping[str, tuple[str, Mapping[str, Any], str]] = {
    "a member": (FLAGSHIP, {**RIGHT, "WindowId": "mw-1"}, "#m-WindowId"),
    "a required member": (FLAGSHIP, {"TaskArn": "a", "TaskType": "LAMBDA"}, "#m-WindowId"),
    "a rule": (FLAGSHIP, {**RIGHT, "MaxErrors": "0"}, "#r-no-max-errors-without-targets"),
    "an item": (
        "SendCommand",
        {"DocumentName": "AWS-X", "Targets": [{"Key": "tag:a", "Values": ["x"]}, {"Key": ""}]},
        "#m-Targets[].Key",
    ),
    "an entry of a map": (
        "SendCommand",
        {"DocumentName": "AWS-X", "InstanceIds": ["i-12345678"], "Parameters": {"a]": [1]}},
        "#m-Parameters[][]",
    ),
    "a key of a map": (
        "SendCommand",
        {"DocumentName": "AWS-X", "InstanceIds": ["i-12345678"], "Parameters": {1: ["x"]}},
        "#m-Parameters[key]",
    ),
    "an unknown member": (
        FLAGSHIP,
        {**RIGHT, "AlarmConfiguration": {"Alarms": [{"Name": "a", "Nmae": "b"}]}},
        "#m-AlarmConfiguration.Alarms[]",
    ),
    "an unknown member of the request": (FLAGSHIP, {**RIGHT, "Windows": 1}, ""),
}


@pytest.mark.parametrize("case", CASES)
def test_a_violation_leads_to_its_place(package: Any, texts: Mapping[str, str], case: str) -> None:
    operation, params, place = CASES[case]
    first, *_ = package.operation(operation).validate(params)
    page, _, anchor = first.reference.partition("#")
    assert page == f"{URL}/ssm/{operation}.html"
    assert unquote(anchor) == place.removeprefix("#")
    assert first.message.endswith(f"{first.reference}]")
    if anchor:
        assert unquote(anchor) in Page(texts[f"ssm/{operation}.html"]).ids


@pytest.mark.parametrize("case", [each for each in CASES if "unknown" not in each])
def test_docstrings_and_findings_lead_there_too(package: Any, case: str) -> None:
    operation, params, _ = CASES[case]
    site = Site(URL, "ssm", package.selection.service.operations)
    first, *_ = package.operation(operation).validate(params)
    addresses = {site.member(operation, first.path), site.rule(operation, first.origin)}
    assert first.reference in addresses


def test_the_profile_changes_no_link(package: Any) -> None:
    operation, params, place = CASES["a member"]
    found = package.operation(operation).validate(params, "strict")
    assert [each.reference for each in found] == [f"{URL}/ssm/{operation}.html{place}"]


def test_without_a_site_the_fact_names_its_own_source() -> None:
    request = RegisterTaskWithMaintenanceWindowRequest.from_wire(CASES["a rule"][1])
    (violation,) = request.validate()
    assert violation.reference == ""
    assert violation.link in violation.message and "docs.test" not in violation.message
    of_model, *_ = RegisterTaskWithMaintenanceWindowRequest.from_wire(
        CASES["a member"][1]
    ).validate()
    assert "[" not in of_model.message
