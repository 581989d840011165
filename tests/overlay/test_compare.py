"""A page against the model: agree, only one of them, or conflict; and never a removal."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from tests.overlay.conftest import fact
from tests.pages.flagship import OPERATION

from botosmith.errors import OverlayError
from botosmith.facts.comparison import Row
from botosmith.facts.page_facts import import_page
from botosmith.facts.saved_pages import compared, read_saved
from botosmith.loading.service import load
from botosmith.overlay import overlay, shipped

PAGE = """\
# SendCommand

Runs commands.

## Request Syntax

```
{
   "Comment": "string",
   "DocumentHashType": "string",
   "DocumentName": "string",
   "InstanceIds": [ "string" ],
   "Nonsense": "string",
   "OutputS3Region": "string",
   "Parameters": {
      "string" : [ "string" ]
   },
   "Targets": [
      {
         "Key": "string",
         "Kind": "string"
      }
   ],
   "TimeoutSeconds": number
}
```

## Request Parameters

**Comment**

A remark.

Type: String

Length Constraints: Maximum length of 99.

Required: No

**DocumentHashType**

The hash.

Type: String

Valid Values: `Sha256 | Sha1 | Sha3`

Required: No

**DocumentName**

The document.

Type: String

Pattern: `^[a-zA-Z0-9_\\-.:/]{3,128}$`

Required: No

**InstanceIds**

The nodes.

Type: Array of strings

Array Members: Minimum number of 0 items. Maximum number of 50 items.

Length Constraints: Maximum length of 20.

Required: No

**Nonsense**

Unheard of.

Type: String

Required: No

**OutputS3Region**

The region.

Type: Integer

Required: No

**Targets**

The nodes.

Type: Array of Target objects

Required: Yes

**TimeoutSeconds**

The time.

Type: Integer

Valid Range: Minimum value of 30. Maximum value of 2592000.

Required: No

## Errors

**InternalServerError**

An error.

HTTP Status Code: 500

**NoSuchError**

Another.

HTTP Status Code: 400
"""


def rows_of(path: Path, **options: str) -> dict[tuple[str, str, str], Row]:
    rows = compared(read_saved(str(path), **options))
    return {(row.member, row.what, row.of): row for row in rows}


@pytest.fixture
def page(tmp_path: Path) -> Path:
    path = tmp_path / "page.md"
    path.write_text(PAGE)
    return path


@pytest.mark.parametrize(
    ("member", "what", "of", "verdict", "stated", "modelled"),
    [
        ("Comment", "type", "value", "agree", "string", "string"),
        ("Comment", "required", "value", "agree", False, False),
        ("Comment", "length", "value", "conflict", (None, 99), (None, 100)),
        ("DocumentHashType", "enum", "value", "only the page", ("Sha3",), None),
        ("DocumentName", "pattern", "value", "agree", "^[a-zA-Z0-9_\\-.:/]{3,128}$", None),
        ("DocumentName", "required", "value", "only the model", False, True),
        ("InstanceIds", "items", "value", "agree", (None, 50), (None, 50)),
        ("InstanceIds", "length", "element", "only the page", (None, 20), None),
        ("InstanceIds", "pattern", "element", "only the model", None, None),
        ("Nonsense", "member", "value", "only the page", "Nonsense", None),
        ("OutputS3Region", "type", "value", "conflict", "integer", "string"),
        ("OutputS3Region", "length", "value", "only the model", None, (3, 20)),
        ("Targets", "type", "value", "agree", "list of structure", "list of structure"),
        ("Targets", "required", "value", "only the page", True, False),
        ("Targets", "items", "value", "only the model", None, (None, 5)),
        ("Targets[].Key", "member", "value", "agree", "Key", "Key"),
        ("Targets[].Kind", "member", "value", "only the page", "Kind", None),
        ("Targets[].Values", "member", "value", "only the model", None, "Values"),
        ("TimeoutSeconds", "range", "value", "agree", (30, 2592000), (30, 2592000)),
        ("AlarmConfiguration", "member", "value", "only the model", None, "AlarmConfiguration"),
        ("output:Command", "member", "value", "only the model", None, "Command"),
        ("errors:InternalServerError", "httpError", "value", "only the page", 500, None),
        ("errors:NoSuchError", "member", "value", "only the page", "NoSuchError", None),
        ("errors:InvalidRole", "member", "value", "only the model", None, "InvalidRole"),
    ],
)
def test_verdicts(
    page: Path, member: str, what: str, of: str, verdict: str, stated: object, modelled: object
) -> None:
    row = rows_of(page)[member, what, of]
    assert row.verdict == verdict
    assert row.page == stated
    if modelled is not None:
        assert row.model == modelled
    if stated is not None:
        assert PAGE.splitlines()[row.line - 1].strip()


def test_what_only_the_model_has_is_never_proposed_for_removal(page: Path) -> None:
    imported = import_page(read_saved(str(page)))
    actions = {change.action for entry in imported.entries for _, change in entry.traits()}
    assert actions == {"add", "loosen"}
    assert {entry.at for entry in imported.entries} == {
        "SendCommandRequest$DocumentHashType",
        "InstanceId",
        "SendCommandRequest$Targets",
        "InternalServerError",
    }
    assert {row.member for row in imported.conflicts} == {"Comment", "OutputS3Region"}


def test_the_flagship_page_agrees_but_for_statuses_and_one_newer_member(
    saved_page: Callable[[str], Path],
) -> None:
    rows = rows_of(saved_page(OPERATION))
    differing = {(row.member, row.what, row.verdict) for row in rows.values()} - {
        (row.member, row.what, "agree") for row in rows.values()
    }
    statuses = {
        "DoesNotExistException": 400,
        "FeatureNotAvailableException": 400,
        "IdempotentParameterMismatch": 400,
        "InternalServerError": 500,
        "ResourceLimitExceededException": 400,
    }
    assert differing == {
        ("AlarmConfiguration", "member", "only the model"),
        *((f"errors:{name}", "httpError", "only the page") for name in statuses),
    }
    for name, status in statuses.items():
        assert rows[f"errors:{name}", "httpError", "value"].page == status


def test_facts_that_are_laid_over_the_model_count(saved_page: Callable[[str], Path]) -> None:
    saved = read_saved(str(saved_page(OPERATION)))
    service, _ = overlay(load("ssm"), shipped("ssm"))
    verdicts = [row.verdict for row in compared(saved, service)]
    assert set(verdicts) == {"agree", "only the model"}
    other = fact(
        "- id: it\n  at: DoesNotExistException\n  httpError: {add: 404}\n  says: x\n"
        "  evidence: {source: ticket, quote: y}\n"
    )
    service, _ = overlay(load("ssm"), [other])
    assert [row.member for row in compared(saved, service) if row.verdict == "conflict"] == [
        "errors:DoesNotExistException"
    ]


SERVICES = {
    "CreateCustomerGateway": "ec2",
    "PutMetricAlarm": "cloudwatch",
    "Query": "dynamodb",
    "PutObject": "s3",
    "ReceiveMessage": "sqs",
    "CreateFunction": "lambda",
}


@pytest.mark.parametrize(("name", "service"), SERVICES.items())
def test_the_service_of_a_page_is_found(
    saved_page: Callable[[str, str], Path], name: str, service: str
) -> None:
    assert read_saved(str(saved_page(name, service))).service == service


def test_a_page_that_no_service_or_another_operation_has(page: Path, tmp_path: Path) -> None:
    with pytest.raises(OverlayError, match="the page of SendCommand, not of CancelCommand"):
        read_saved(str(page), operation="CancelCommand")
    with pytest.raises(OverlayError, match="s3 has no operation SendCommand"):
        rows_of(page, service="s3")
    unknown = tmp_path / "unknown.md"
    unknown.write_text(PAGE.replace("SendCommand", "FetchMoon"))
    with pytest.raises(OverlayError, match="These have one: none; name it with --service"):
        read_saved(str(unknown))
    with pytest.raises(OverlayError, match="cannot be read"):
        read_saved(str(tmp_path / "missing.html"))
