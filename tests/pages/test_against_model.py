"""An independent check: a page and botocore's model state the same, but for reviewed differences.

The model is the source that the reference is generated from, so whatever is read wrongly, or not
read at all, shows up here as a difference that nobody reviewed.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any, NamedTuple

import botocore
import pytest
from ruamel.yaml import YAML
from tests.pages.model_facts import members, model_facts, page_facts, shape_of

from botosmith.apidocs import Item, Page

REVIEWED = YAML(typ="safe").load(Path(__file__).with_name("differences.yaml"))

PAGES = {
    "ssm_RegisterTaskWithMaintenanceWindow.txt": "ssm",
    "md_acm_requestcertificate.txt": "acm",
    "md_amazoncloudwatch_putmetricalarm.txt": "cloudwatch",
    "md_amazoncloudwatch_metricmathanomalydetector.txt": "cloudwatch",
    "md_amazondynamodb_query.txt": "dynamodb",
    "md_amazonecs_runtask.txt": "ecs",
    "md_amazonrds_modifydbinstance.txt": "rds",
    "md_autoscaling_createautoscalinggroup.txt": "autoscaling",
    "md_awsec2_createcustomergateway.txt": "ec2",
    "md_awssimplequeueservice_receivemessage.txt": "sqs",
    "md_apigateway_createrestapi.txt": "apigateway",
    "md_s3_putobject.txt": "s3",
    "awsdocs_lambda_Invoke.txt": "lambda",
    "awsdocs_lambda_VpcConfig.txt": "lambda",
}

pytestmark = pytest.mark.skipif(
    botocore.__version__ != REVIEWED["botocore"],
    reason=f"the differences were reviewed against botocore {REVIEWED['botocore']}",
)


class Difference(NamedTuple):
    member: str
    fact: str
    line: int
    page: Any
    model: Any


def described(page: Page, service: str) -> list[tuple[Item, dict[str, Any]]]:
    """Every item of a page with the model's members that its name is to be looked up in."""
    if page.kind == "datatype":
        return [(item, members(service, page.name)) for item in page.contents]
    request = members(service, shape_of(service, page.name, "input"))
    response = members(service, shape_of(service, page.name, "output"))
    return [
        *((item, request) for item in (*page.request, *page.uri_parameters)),
        *((item, response) for item in page.response),
    ]


def differences(page: Page, service: str) -> list[Difference]:
    found: list[Difference] = []
    for item, known in described(page, service):
        member = known.get(item.member) or known.get(item.name)
        if member is None:
            continue
        stated, modelled = page_facts(item), model_facts(service, member)
        if item.required is None:
            # A page states what is required, and in REST pages and responses nothing else.
            modelled = {fact for fact in modelled if fact[1] != "required"}
        lines = {fact[:2]: line for fact, line in stated.items()}
        page_only = {fact[:2]: fact[2] for fact in stated if fact not in modelled}
        model_only = {fact[:2]: fact[2] for fact in modelled if fact not in stated}
        for key in sorted(page_only.keys() | model_only.keys()):
            left, right = page_only.get(key), model_only.get(key)
            if key[1] == "enum" and left and right:
                left, right = set(left) - set(right), set(right) - set(left)
            line = lines.get(key, item.line)
            found.append(Difference(item.member, " ".join(key), line, _plain(left), _plain(right)))
    return found


def _plain(value: Any) -> Any:
    return (
        sorted(value) if isinstance(value, set) else list(value) if type(value) is tuple else value
    )


@pytest.mark.parametrize(("name", "service"), PAGES.items())
def test_page_and_model_differ_only_where_reviewed(
    name: str, service: str, shared: Callable[[str], Page]
) -> None:
    reviewed = [
        Difference(entry["member"], entry["fact"], entry["line"], entry["page"], entry["model"])
        for entry in REVIEWED["differences"]
        if entry["of"] == name
    ]
    assert sorted(differences(shared(name), service), key=str) == sorted(reviewed, key=str)


@pytest.mark.parametrize(("name", "service"), PAGES.items())
def test_every_item_names_a_member_of_the_model(
    name: str, service: str, shared: Callable[[str], Page]
) -> None:
    unknown = [
        item.name
        for item, known in described(shared(name), service)
        if item.member not in known and item.name not in known
    ]
    assert unknown == REVIEWED["not_in_model"].get(name, [])


@pytest.mark.parametrize(("name", "service"), PAGES.items())
def test_every_member_of_the_input_is_an_item(
    name: str, service: str, shared: Callable[[str], Page]
) -> None:
    page = shared(name)
    items = {item.name for item in (*page.request, *page.uri_parameters, *page.contents)}
    items |= {item.member for item in (*page.request, *page.uri_parameters)}
    shape = page.name if page.kind == "datatype" else shape_of(service, page.name, "input")
    known = members(service, shape)
    described_members = {known[item]["name"] for item in items if item in known}
    missing = {entry["name"] for entry in known.values()} - described_members
    assert sorted(missing) == REVIEWED["not_on_page"].get(name, [])


def test_every_reviewed_difference_has_a_reason() -> None:
    assert all(entry["reason"].strip() for entry in REVIEWED["differences"])
    assert {entry["of"] for entry in REVIEWED["differences"]} <= PAGES.keys()
