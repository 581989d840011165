"""Sentences that may hold a fact: which are found, what identifies one, how they are listed."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from tests.cli.conftest import Run, run  # noqa: F401  (a fixture)
from tests.overlay.test_mining import model

from botosmith.errors import OverlayError
from botosmith.facts.leads import Lead, homes, leads, may_hold_fact
from botosmith.facts.listing import outside
from botosmith.facts.passages import Passage, passages
from botosmith.loading.service import load
from botosmith.model import Service


def toy(**documentation: str) -> Service:
    return load("toy", model=model(**documentation))


def found(**documentation: str) -> list[tuple[str, str]]:
    return [(each.at, each.text) for each in leads(toy(**documentation))]


MAY = [
    "You must specify either `Arn` or `Id`.",
    "You can't use this together with `Id`.",
    "This parameter is required if `Mode` is `FAST`.",
    "Provide the subnets or the subnet mappings, but not both.",
    "The name can contain up to 64 characters.",
    "Valid values: FAST | SLOW",
    "A number between 1 and 900.",
    "1 to 64 letters, numbers and hyphens",
    "Conditional: for SLOW jobs",
    "This field is deprecated.",
    "Use `Id` instead.",
    "Names must be unique within the batch.",
    "The format is `rate(value unit)`.",
    "If you specify `Arn`, the service ignores `Id`.",
    "The default is 7.",
    "You can submit one listing at a time.",
    "Ends with the suffix `.fifo`.",
    "When you use Windows, set `Mode` to `SLOW`.",
]

MAY_NOT = [
    "The name of the table.",
    "Creates a table.",
    "For more information, see Limits in the Developer Guide.",
    "For a list of valid values, see the guide.",
    "See also the only other operation.",
    "Returns the only table there is.",
    "If the results are truncated, the response includes a next token.",
    "The maximum number of results to return.",
    "Describes the read-only copy.",
]


@pytest.mark.parametrize("text", MAY)
def test_a_demand_a_limit_or_a_condition_is_a_lead(text: str) -> None:
    assert may_hold_fact(text)


@pytest.mark.parametrize("text", MAY_NOT)
def test_what_no_request_can_break_is_none(text: str) -> None:
    assert not may_hold_fact(text)


def test_operations_members_and_shapes_of_requests_are_read() -> None:
    assert found(
        Make="<p>You must own it.</p>", Arn="<p>The ARN. It can't end with a dot.</p>"
    ) == [
        ("Make", "You must own it."),
        ("MakeInput$Arn", "It can't end with a dot."),
    ]


def test_nested_structures_are_read_and_responses_are_not() -> None:
    whole = model()
    shapes: dict[str, Any] = whole["shapes"]
    must = "<p>This must be given.</p>"
    shapes["Inner"] = {
        "type": "structure",
        "documentation": "<p>Inner must be whole.</p>",
        "members": {"Leaf": {"shape": "Text", "documentation": must}},
    }
    shapes["Inners"] = {"type": "list", "member": {"shape": "Inner"}}
    shapes["MakeInput"]["members"]["All"] = {"shape": "Inners"}
    shapes["MakeOutput"] = {
        "type": "structure",
        "members": {"Out": {"shape": "Text", "documentation": must}},
    }
    whole["operations"]["Make"]["output"] = {"shape": "MakeOutput"}
    service = load("toy", model=whole)
    assert [each.at for each in leads(service)] == ["Inner", "Inner$Leaf"]
    assert homes(service)["Inner"] == {"Make"}
    assert "MakeOutput" not in homes(service)


def only(**documentation: str) -> Lead:
    (lead,) = leads(toy(**documentation))
    return lead


def test_an_id_is_that_of_the_address_and_the_text() -> None:
    here, there = only(Arn="It must be new."), only(Id="It must be new.")
    assert here.id != there.id and here.text_id == there.text_id
    assert only(Arn="<p>It  must <i>be</i>\n<code>new</code>.</p>").id == here.id
    assert only(Arn="It must be old.").id != here.id


def test_what_an_item_stands_under_is_a_part_of_its_text() -> None:
    html = "<p>For {} jobs:</p><ul><li>Must be new.</li></ul>"
    fast, slow = only(Arn=html.format("FAST")), only(Arn=html.format("SLOW"))
    assert fast.under == ("For FAST jobs:",)
    assert fast.id != slow.id


def test_later_sentences_of_an_item_stand_under_its_name() -> None:
    html = (
        "<p>The attributes are:</p><ul>"
        "<li><p><code>Delay</code> – The time. Valid values: 0 to 900.</p></li>"
        "<li><p><code>Size</code> – The size.</p><p>Valid values: 1 to 9.</p></li></ul>"
    )
    told = [(each.under, each.text) for each in leads(toy(Arn=html))]
    assert told == [
        (("The attributes are:", "`Delay`"), "Valid values: 0 to 900."),
        (("The attributes are:", "`Size`"), "Valid values: 1 to 9."),
    ]


def test_plain_items_belong_to_the_line_above_them() -> None:
    html = (
        "<p>You must specify one of the following:</p>"
        "<ul><li>Arn</li><li>Id</li><li>Must not be empty.</li></ul>"
    )
    assert found(Arn=html) == [
        ("MakeInput$Arn", "You must specify one of the following: • Arn • Id"),
        ("MakeInput$Arn", "Must not be empty."),
    ]
    label = "<p>Constraints:</p><ul><li>Must not be empty.</li></ul>"
    assert found(Arn=label) == [("MakeInput$Arn", "Must not be empty.")]


def test_terms_and_rows_are_read() -> None:
    terms = "<dl><dt>Delay</dt><dd><p>Must be short.</p></dd></dl>"
    assert passages(terms) == (Passage("Must be short.", ("Delay",)),)
    rows = "<table><tr><th>Key</th><th>Values</th></tr><tr><td>Mode</td><td>A, B</td></tr></table>"
    assert [each.text for each in passages(rows)] == ["Key | Values", "Mode | A, B"]


@pytest.mark.parametrize("html", ["</ul></li><li>x", "<ul>" * 3000, "<", "<code>`</code>", "\x02"])
def test_broken_html_is_read_somehow(html: str) -> None:
    assert len(passages(html)) <= 1


# ------------------------------------------------------------------------------ the command


def test_the_listing_shows_copies_once_with_all_addresses(run: Run) -> None:  # noqa: F811
    ran = run("overlay", "leads", "sqs", "--all", "--format", "json")
    told = json.loads(ran.out)["leads"]
    texts = [(tuple(each["under"]), each["text"]) for each in told]
    assert len(texts) == len(set(texts))
    url = next(each for each in told if each["text"] == "Queue URLs and names are case-sensitive.")
    assert {"SendMessageRequest$QueueUrl", "CreateQueueRequest$QueueName"} <= {
        place["at"] for place in url["places"]
    }


def test_the_listing_shows_what_the_model_states(run: Run) -> None:  # noqa: F811
    ran = run("overlay", "leads", "sqs", "SendMessage", "--all")
    assert "SendMessageRequest$MessageBody  string String, required" in ran.out
    assert "The minimum size is one character." in ran.out
    assert "ReceiveMessage" not in [line.strip("# ") for line in ran.out.splitlines()]
    assert "leads are open" in ran.err


def test_leads_from_elsewhere_stand_beside_their_member(
    run: Run,  # noqa: F811
    tmp_path: Path,
) -> None:
    record: dict[str, Any] = {
        "service": "sqs",
        "operation": "SendMessage",
        "api_path": "SendMessage.QueueUrl",
    }
    record |= {"keyword": "length", "value": {"maxLength": 9}}
    file = tmp_path / "limits.jsonl"
    file.write_text(json.dumps(record) + "\n" + json.dumps({**record, "service": "sns"}) + "\n")
    ran = run("overlay", "leads", "sqs", "SendMessage", "--all", "--leads", file)
    lines = ran.out.splitlines()
    (place,) = [n for n, line in enumerate(lines) if line.startswith("  + limits.jsonl")]
    assert lines[place] == '  + limits.jsonl: length {"maxLength": 9}'
    above = [line for line in lines[:place] if not line.startswith(" ")]
    assert above[-1].startswith("SendMessageRequest$QueueUrl ")


def test_modules_of_a_service_are_matched(tmp_path: Path) -> None:
    file = tmp_path / "messages.jsonl"
    file.write_text('{"module": "aws-sqs", "message": "no"}\n{"module": "aws-s3", "message": "x"}')
    assert [each.text for each in outside([file], "sqs")] == ["no"]


@pytest.mark.parametrize(("text", "told"), [("{", ":1: this is not JSON"), ("[]", ":1: a line is")])
def test_lines_that_are_no_objects_are_located(tmp_path: Path, text: str, told: str) -> None:
    file = tmp_path / "x.jsonl"
    file.write_text(text)
    with pytest.raises(OverlayError, match=told):
        outside([file], "sqs")
