"""`botosmith lint`: what it finds, where, and what it must not find."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest

from botosmith.programs.lint import lint
from botosmith.programs.survey import survey

from .conftest import SAMPLE, Look, Run

TASK = "register_task_with_maintenance_window"
TARGETED = (
    "WindowId='mw-0123456789abcdef0', TaskArn='f', TaskType='LAMBDA', MaxErrors='1', "
    "MaxConcurrency='1'"
)
HEAD = "import boto3\nssm = boto3.client('ssm')\ndef f(x, *a, **k):\n    "
RIGHT = "WindowId='mw-0123456789abcdef0', TaskArn='f', TaskType='LAMBDA'"


def seeded() -> list[tuple[str, int, str]]:
    found: list[tuple[str, int, str]] = []
    for file in sorted((SAMPLE / "fleet").rglob("*.py")):
        for number, line in enumerate(file.read_text("utf-8").splitlines(), 1):
            found += [(file.name, number, code) for code in re.findall(r"# seeded: (\w+)", line)]
    return found


def test_each_seeded_mistake_and_nothing_else() -> None:
    found = [
        (Path(each.path).name, each.line, each.code)
        for each in lint(survey([SAMPLE / "fleet"], with_params=True))
    ]
    assert len(seeded()) == 20
    assert sorted(found) == sorted(seeded())


@pytest.mark.parametrize(
    ("call", "code", "says"),
    [
        ("boto3.client('ssmm')", "AWS012", "botocore; did you mean ssm?"),
        ("boto3.client('SSM')", "AWS012", "no service 'SSM' in"),
        ("boto3.Session().client('lamda')", "AWS012", "did you mean lambda?"),
        ("ssm.send_comand(DocumentName=x)", "SSM013", "no operation send_comand; did you mean"),
        ("ssm.SendCommand(DocumentName=x)", "SSM013", "did you mean send_command?"),
        ("ssm.get_paginator('list_comands')", "SSM013", "did you mean list_commands?"),
        ("ssm.generate_presigned_url('send_comand')", "SSM013", "did you mean send_command?"),
        ("ssm.get_waiter('command_execute')", "SSM014", "did you mean command_executed?"),
    ],
)
def test_misspelt_names_of_services_operations_and_waiters(
    look: Look, call: str, code: str, says: str
) -> None:
    (found,) = lint(look(f"{HEAD}{call}\n"))
    assert (found.code, found.line) == (code, 4)
    assert says in found.message
    assert lint(look(f"{HEAD}{call}\n"), ignored=[code]) == []
    assert lint(look(f"{HEAD}{call}  # noqa: {code}\n")) == []
    assert [each.code for each in lint(look(f"{HEAD}{call}  # noqa: SSM001\n"))] == [code]


@pytest.mark.parametrize(
    "call",
    [
        "boto3.client('a-service-of-tomorrow')",
        "boto3.client(x).send_comand()",
        "x.send_comand()",
        "ssm.an_operation_of_tomorrow()",
        "ssm.get_paginator('an_operation_of_tomorrow')",
        "ssm.get_waiter('a_waiter_of_tomorrow')",
        "ssm.get_paginator(x)",
        "ssm.close()",
        "ssm.meta.client.send_command(**k)",
        "ssm.can_paginate('list_commands')",
    ],
)
def test_names_that_a_newer_botocore_may_have_are_no_mistakes(look: Look, call: str) -> None:
    assert lint(look(f"{HEAD}{call}\n")) == []


def codes(look: Look, call: str) -> list[str]:
    return [each.code for each in lint(look(f"{HEAD}{call}\n"))]


@pytest.mark.parametrize(
    ("arguments", "expected"),
    [
        (RIGHT, []),
        (f"{RIGHT}, MaxErrors='1'", ["SSM022"]),
        (f"{RIGHT}, MaxErrors='1', Targets=[]", ["SSM022"]),
        # What is not known neither makes a finding nor hides another one.
        (f"{RIGHT}, MaxErrors='1', Targets=x", []),
        (f"{RIGHT}, MaxErrors='1', Targets=[*x]", []),
        (f"{RIGHT}, MaxErrors='1', **k", []),
        (f"{RIGHT}, MaxErrors=x", []),
        (f"{RIGHT}, MaxErrors='0x1', Targets=x", ["SSM005"]),
        (f"{RIGHT}, MaxErrors='1', Targets=[x], MaxConcurrency='1'", []),
        ("WindowId=x, TaskArn='f', TaskType='LAMBDA', MaxErrors='1'", ["SSM022"]),
        ("WindowId=x, TaskArn=x, TaskType=x", []),
        ("WindowId=x, TaskArn=x, TaskType='RUN_COMMAND'", ["SSM021"]),
        ("WindowId=x, TaskArn=x, TaskType='RUN_COMMAND', **k", []),
        ("WindowId='mw', **k", ["SSM003"]),
        ("**k", []),
        ("**{'WindowId': 'mw', 'TaskArn': x, 'TaskType': x}", ["SSM003"]),
        ("**{'WindowId': 'mw', **k}", ["SSM003"]),
        ("**{x: 'mw', 'TaskArn': x, 'TaskType': x}", []),
        ("WindowId='mw'", ["SSM002", "SSM002", "SSM003"]),
        (f"{RIGHT}, Nonsense=x", ["SSM009"]),
        # Lists and maps.
        (f"{TARGETED}, Targets=[x, x, x, x, x, x]", ["SSM003"]),
        (f"{TARGETED}, Targets=[x, x, x, x, x, x, *x]", ["SSM003"]),
        (f"{TARGETED}, Targets=[{{'Key': '*', 'Values': x}}, *x]", ["SSM005", "SSM005"]),
        (f"{TARGETED}, Targets=[{{'Key': x, x: '*'}}]", []),
        (f"{TARGETED}, Targets=[{{'Key': 'tag:a', 'Values': [1, x]}}]", ["SSM001"]),
        (f"{TARGETED}, Targets={{'Key': 'tag:a'}}", ["SSM001"]),
        # The kinds of literals.
        (f"{RIGHT}, Priority=-1", ["SSM004"]),
        (f"{RIGHT}, Priority=True", ["SSM001"]),
        (f"{RIGHT}, Name='a' 'b'", ["SSM003"]),
        (f"{RIGHT}, Name='a' + 'b'", ["SSM003"]),
        (f"{RIGHT}, Name='ab' * 100", ["SSM003"]),
        (f"{RIGHT}, Name=f'a{{x}}'", []),
        (f"{RIGHT}, Name='%s' % x", []),
        (f"{RIGHT}, Name=str(x)", []),
        (f"{RIGHT}, Name=b'abcd'", ["SSM001"]),
        (f"{RIGHT}, Name=None", ["SSM001"]),
        (
            f"{RIGHT}, LoggingInfo=dict(S3BucketName='b', S3Region='')",
            ["SSM022", "SSM003", "SSM003"],
        ),
    ],
)
def test_one_call(look: Look, arguments: str, expected: list[str]) -> None:
    found = codes(look, f"ssm.{TASK}({arguments})")
    assert [each for each in found if each != "SSM008"] == expected


@pytest.mark.parametrize(
    ("name", "params", "expected"),
    [
        ("put_object", "'Bucket': 'box', 'Key': 'k', 'SSEKMSKeyId': 'k'", []),
        ("delete_objects", "'Bucket': 'box', 'Delete': {'Objects': []}", []),
        ("put_object", "'Bucket': 'box'", ["S3002"]),
        ("put_object", "'Bucket': 'box', 'Key': 'k', 'Nonsense': x", ["S3009"]),
    ],
)
def test_a_presigned_url_is_for_a_part_of_a_request(
    look: Look, name: str, params: str, expected: list[str]
) -> None:
    s3 = f"import boto3\ns3 = boto3.client('s3')\ndef f(x):\n    s3.generate_presigned_url({name!r}"
    assert [each.code for each in lint(look(f"{s3}, {{{params}}})\n"))] == expected
    assert [each.code for each in lint(look(f"{s3}, Params={{{params}}})\n"))] == expected


def test_names_are_followed_to_what_they_are_bound_to_once(look: Look) -> None:
    once = "import boto3\nW = 'mw'\nboto3.client('ssm').get_maintenance_window(WindowId=W)\n"
    assert [each.code for each in lint(look(once))] == ["SSM003"]
    assert lint(look(once + "W = 'mw-0123456789abcdef0'\n")) == []
    params = "p = {'WindowId': 'mw'}\n    ssm.get_maintenance_window(**p)"
    assert codes(look, params) == ["SSM003"]
    assert codes(look, params.replace("\n    ssm", "\n    p['WindowId'] = x\n    ssm")) == []


def test_a_finding_stands_at_the_literal_that_is_wrong(look: Look) -> None:
    (found,) = lint(
        look(
            f"{HEAD}ssm.{TASK}(\n        {TARGETED},\n        Targets=[\n            'x'],\n    )\n"
        )
    )
    assert (found.line, found.column, found.end_line, found.end_column) == (7, 13, 7, 16)
    assert (found.service, found.operation, found.kind) == (
        "ssm",
        "RegisterTaskWithMaintenanceWindow",
        "type",
    )


@pytest.mark.parametrize(
    ("comment", "expected"),
    [
        ("", ["SSM003"]),
        ("  # noqa", []),
        ("  #NOQA", []),
        ("  # noqa: SSM003", []),
        ("  # noqa: E501, ssm003", []),
        ("  # noqa:SSM005", ["SSM003"]),
        ("  # type: ignore # noqa: SSM003", []),
    ],
)
def test_noqa(look: Look, comment: str, expected: list[str]) -> None:
    assert codes(look, f"ssm.get_maintenance_window(WindowId='mw'){comment}") == expected


def test_a_sensitive_value_is_never_shown(run: Run, tmp_path: Path) -> None:
    secret = "s3cr3t" * 100
    (tmp_path / "app.py").write_text(f"{HEAD}ssm.{TASK}({RIGHT}, Description='{secret}')\n")
    for format in ("text", "json", "sarif"):
        ran = run("lint", "app.py", "--format", format)
        assert ran.code == 1
        assert "SSM003" in ran.out
        assert "s3cr3t" not in ran.out + ran.err


def test_text_and_exit_status(run: Run, tmp_path: Path) -> None:
    (tmp_path / "app.py").write_text(f"{HEAD}ssm.get_maintenance_window(WindowId='mw')\n")
    ran = run("lint", "app.py")
    message = "WindowId must have exactly 20 characters, not 2 (got 'mw')"
    assert (ran.code, ran.out) == (1, f"app.py:4:41: SSM003 {message}\n")
    assert run("lint", "app.py", "--ignore", "SSM003").code == 0
    assert run("lint", "app.py", "--ignore", "003").code == 2
    (tmp_path / "app.py").write_text("print('nothing of AWS')\n")
    ran = run("lint", "app.py")
    assert (ran.code, ran.out, ran.err) == (0, "", "")


def test_json(run: Run, tmp_path: Path) -> None:
    (tmp_path / "app.py").write_text(f"{HEAD}ssm.get_maintenance_window(WindowId='mw')\n")
    (found,) = json.loads(run("lint", "app.py", "--format", "json").out)
    assert found["code"] == "SSM003"
    assert found["filename"] == "app.py"
    assert found["location"] == {"row": 4, "column": 41}
    assert found["end_location"] == {"row": 4, "column": 45}


def test_findings_link_to_the_published_site(run: Run, tmp_path: Path) -> None:
    (tmp_path / "app.py").write_text(
        f"{HEAD}ssm.{TASK}({TARGETED}, Targets=[{{'Key': 'a b', 'Values': x}}])\n"
    )
    json_of = ("lint", "app.py", "--format", "json")
    (tmp_path / "pyproject.toml").write_text(
        '[tool.botosmith]\ndocs-url = "https://docs.test/aws"\n'
        '[[tool.botosmith.packages]]\nname = "a"\nservices.ssm = ["SendCommand"]\n'
    )
    page = "https://docs.test/aws/ssm/RegisterTaskWithMaintenanceWindow.html"
    urls = {each["url"] for each in json.loads(run(*json_of).out)}
    assert urls == {f"{page}#m-Targets%5B%5D.Key"}
    (outcome,) = json.loads(run("lint", "app.py", "--format", "sarif").out)["runs"]
    (rule,) = outcome["tool"]["driver"]["rules"]
    assert rule["helpUri"] == "https://docs.test/aws/ssm/index.html"
    assert {each["hostedViewerUri"] for each in outcome["results"]} == urls


def test_no_rule_has_a_link_where_no_site_is_published(run: Run, tmp_path: Path) -> None:
    (tmp_path / "app.py").write_text(f"{HEAD}ssm.get_maintenance_window(WindowId='mw')\n")
    (outcome,) = json.loads(run("lint", "app.py", "--format", "sarif").out)["runs"]
    assert all("helpUri" not in rule for rule in outcome["tool"]["driver"]["rules"])
    assert all("hostedViewerUri" not in each for each in outcome["results"])


def test_sarif(run: Run, tmp_path: Path) -> None:
    (tmp_path / "my app.py").write_text(f"{HEAD}ssm.get_maintenance_window(WindowId='mw')\n")
    told = json.loads(run("lint", "my app.py", "--format", "sarif").out)
    assert told["version"] == "2.1.0"
    (outcome,) = told["runs"]
    (result,) = outcome["results"]
    assert result["ruleId"] == outcome["tool"]["driver"]["rules"][result["ruleIndex"]]["id"]
    location = result["locations"][0]["physicalLocation"]
    assert location["artifactLocation"]["uri"] == "my%20app.py"
    assert location["region"]["startLine"] == 4
    empty = tmp_path / "empty.py"
    empty.write_text("")
    assert json.loads(run("lint", "empty.py", "--format", "sarif").out)["runs"][0]["results"] == []


def test_facts_of_the_users_own(run: Run, tmp_path: Path) -> None:
    (tmp_path / "app.py").write_text(
        "import boto3\nboto3.client('sqs').send_message(QueueUrl='u', MessageBody='b')\n"
    )
    (tmp_path / "own.yaml").write_text(
        "service: sqs\n"
        "sources:\n  team:\n    url: https://example.com/rules\n"
        "facts:\n"
        "  - id: team-group\n    at: SendMessage\n"
        "    rule: {require: [MessageGroupId]}\n    severity: error\n"
        "    says: Messages have a group.\n"
        "    evidence: {source: team, quote: Messages have a group}\n"
        "    accepts: [{QueueUrl: u, MessageBody: b, MessageGroupId: g}]\n"
        "    rejects: [{QueueUrl: u, MessageBody: b}]\n"
    )
    assert run("lint", "app.py").code == 0
    ran = run("lint", "app.py", "--overlay", "own.yaml")
    assert (ran.code, "SQS021" in ran.out) == (1, True), ran.err


LANGUAGE = """\
service: sqs
sources: {note: {kind: documentation, note: x}}
facts:
- id: own-key
  at: CreateQueue
  rule: {when: {"Attributes{FifoQueue}": "true"}, require: ["Attributes{DeduplicationScope}"]}
  severity: warning
  says: x
  evidence: {source: note, quote: q}
  accepts: [{}]
  rejects: [{Attributes: {FifoQueue: "true"}}]
- id: own-value
  at: CreateQueue
  rule: {implies: {"Attributes{DelaySeconds}": {at_most: 900}}}
  severity: warning
  says: x
  evidence: {source: note, quote: q}
  accepts: [{}]
  rejects: [{Attributes: {DelaySeconds: "901"}}]
- id: own-unique
  at: SendMessageBatch
  rule: {unique_by: {items: Entries, by: Id}}
  severity: warning
  says: x
  evidence: {source: note, quote: q}
  accepts: [{}]
  rejects: [{Entries: [{Id: a}, {Id: a}]}]
- id: own-total
  at: SendMessageBatch
  rule: {compare: {left: "total(bytes(Entries[].MessageBody))", op: "<=", right: 3}}
  severity: warning
  says: x
  evidence: {source: note, quote: q}
  accepts: [{}]
  rejects: [{Entries: [{MessageBody: abcd}]}]
- id: own-entry
  at: SendMessageBatchRequestEntry
  rule: {mutually_exclusive: [DelaySeconds, MessageGroupId]}
  severity: warning
  says: x
  evidence: {source: note, quote: q}
  accepts: [{}]
  rejects: [{DelaySeconds: 1, MessageGroupId: a}]
"""
BATCH = "q.send_message_batch(QueueUrl=x, Entries=[{}])"


@pytest.mark.parametrize(
    ("call", "expected"),
    [
        ("q.create_queue(QueueName=x, Attributes={'FifoQueue': 'true'})", ["own-key"]),
        ("q.create_queue(QueueName=x, Attributes={'FifoQueue': x})", []),
        ("q.create_queue(QueueName=x, Attributes=x)", []),
        ("q.create_queue(QueueName=x, Attributes={'FifoQueue': 'true', **k})", []),
        ("q.create_queue(QueueName=x, Attributes={'FifoQueue': 'true', x: x})", []),
        (
            "q.create_queue(QueueName=x, Attributes={'FifoQueue': 'true', 'DelaySeconds': x})",
            ["own-key"],
        ),
        (
            "q.create_queue(QueueName=x, Attributes="
            "{'FifoQueue': 'true', 'DeduplicationScope': x})",
            [],
        ),
        ("q.create_queue(QueueName=x, Attributes={'DelaySeconds': '901', **k})", ["own-value"]),
        ("q.create_queue(QueueName=x, Attributes={'DelaySeconds': x})", []),
        (
            BATCH.format("{'Id': 'a', 'MessageBody': 'b'}, {'Id': 'a', 'MessageBody': 'b'}"),
            ["own-unique"],
        ),
        (BATCH.format("{'Id': 'a', 'MessageBody': 'b'}, {'Id': x, 'MessageBody': 'b'}"), []),
        (BATCH.format("{'Id': 'a', 'MessageBody': 'abcd'}"), ["own-total"]),
        (BATCH.format("{'Id': 'a', 'MessageBody': x}"), []),
        (
            BATCH.format("{'Id': 'a', 'MessageBody': x, 'DelaySeconds': 1, 'MessageGroupId': 'g'}"),
            ["own-entry"],
        ),
        (BATCH.format("{'Id': 'a', 'MessageBody': x, 'DelaySeconds': 1, 'MessageGroupId': x}"), []),
    ],
)
def test_rules_over_maps_and_items_know_what_is_not_known(
    look: Look, tmp_path: Path, call: str, expected: list[str]
) -> None:
    file = tmp_path / "own.yaml"
    file.write_text(LANGUAGE)
    program = look(f"import boto3\nq = boto3.client('sqs')\ndef f(x, **k):\n    {call}\n")
    found = lint(program, profile="strict", overlays=[file])
    told = [name for each in found for name in re.findall(r"\[(own-\w+)", each.message)]
    assert told == expected
