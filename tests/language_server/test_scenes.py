"""Scenes at an editor: what somebody types, and what the server shows."""

from __future__ import annotations

import json
from pathlib import Path

from lsprotocol import types

from botosmith.untyped import service_model

from .conftest import Stage
from .editor import Editor

PROGRAM = '''\
"""A program."""

import boto3

ssm = boto3.client("ssm")


def register(window):
    return ssm.register_task_with_maintenance_window(
        WindowId=window,
        TaskArn="AWS-RunShellScript",
        TaskType="LAMBDA",
    )


def send(names):
    ssm.send_command(DocumentName="AWS-RunShellScript", InstanceIds=["i-0123456789abcdef0"])
'''
SENT = 'DocumentName="AWS-RunShellScript", InstanceIds=["i-0123456789abcdef0"]'
SEND = f"    ssm.send_command({SENT})"
MEMBERS = frozenset(service_model("ssm")["shapes"]["SendCommandRequest"]["members"])
MANIFEST = {
    "generator": {"name": "botosmith"},
    "services": {"ssm": {"operations": ["SendCommand"]}},
}
OWN_FACT = """\
service: ssm
sources: {ours: {kind: documentation, note: What we agreed on.}}
facts:
  - id: our-task-arn
    at: RegisterTaskWithMaintenanceWindow.TaskArn
    pattern: {add: ours-.*}
    severity: warning
    says: Our tasks are called ours-something.
    evidence: {source: ours, quote: ours first}
"""


def program(folder: Path, text: str = PROGRAM, name: str = "program.py") -> Path:
    file = folder / name
    file.write_text(text, "utf-8")
    return file


def codes(found: list[types.Diagnostic]) -> list[str]:
    return sorted(str(each.code) for each in found)


def at(text: str, found: types.Diagnostic) -> str:
    """The text that a finding is about."""
    lines = text.split("\n")
    assert found.range.start.line == found.range.end.line
    line = lines[found.range.start.line].encode("utf-16-le")
    return line[found.range.start.character * 2 : found.range.end.character * 2].decode("utf-16-le")


# ------------------------------------------------------------------------------------ typing


def test_a_right_program_shows_nothing(stage: Stage, client: Editor, folder: Path) -> None:
    async def scene() -> None:
        assert await client.found(client.open(program(folder))) == []

    stage.play(scene())


def test_a_call_is_typed_letter_by_letter(stage: Stage, client: Editor, folder: Path) -> None:
    async def scene() -> None:
        uri = client.open(program(folder, f"{PROGRAM}#"))
        assert await client.found(uri) == []
        typed = ""
        for letter in '    ssm.send_command(DocumentName="x", InstanceIds=names)':
            client.edit(uri, f"{typed}#", f"{typed}{letter}#")
            typed += letter
        client.edit(uri, f"{typed}#", typed)
        (found,) = await client.found(uri)
        assert (found.code, at(client.texts[uri], found)) == ("SSM005", '"x"')

    stage.play(scene())


def test_a_wrong_value_and_its_correction(stage: Stage, client: Editor, folder: Path) -> None:
    async def scene() -> None:
        uri = client.open(program(folder))
        client.edit(uri, '"LAMBDA"', '"RUN_COMMAND"')
        (found,) = await client.found(uri)
        assert found.code == "SSM021"
        assert found.severity == types.DiagnosticSeverity.Error
        assert found.source == "botosmith"
        first, *quotes = found.message.split("\n")
        assert "Targets must hold at least one target when TaskType is RUN_COMMAND." in first
        assert quotes and all(each.startswith("“") for each in quotes)
        assert found.code_description is not None
        assert found.code_description.href.startswith("https://docs.aws.amazon.com/")
        client.edit(uri, '"RUN_COMMAND"', '"LAMBDA"')
        assert await client.found(uri) == []

    stage.play(scene())


def test_what_is_waived_is_not_shown(stage: Stage, client: Editor, folder: Path) -> None:
    async def scene() -> None:
        uri = client.open(program(folder))
        client.edit(uri, '"LAMBDA",', '"LAMBADA",')
        assert codes(await client.found(uri)) == ["SSM006"]
        client.edit(uri, '"LAMBADA",', '"LAMBADA",  # noqa: SSM006')
        assert await client.found(uri) == []

    stage.play(scene())


def test_a_syntax_error_in_between(stage: Stage, client: Editor, folder: Path) -> None:
    async def scene() -> None:
        uri = client.open(program(folder))
        client.edit(uri, '"LAMBDA"', '"LAMBADA"')
        assert codes(await client.found(uri)) == ["SSM006"]
        client.edit(uri, SEND, "    ssm.send_command(DocumentName=, Ti")
        # The statement that is being typed is left out; the rest is looked at.
        assert codes(await client.found(uri)) == ["SSM006"]
        offered = await client.complete(uri, "DocumentName=, Ti|")
        assert "TimeoutSeconds" in [each.label for each in offered]
        client.edit(uri, "DocumentName=, Ti", 'DocumentName="a b", InstanceIds=names)')
        assert codes(await client.found(uri)) == ["SSM005", "SSM006"]

    stage.play(scene())


def test_only_the_last_text_counts(stage: Stage, client: Editor, folder: Path) -> None:
    async def scene() -> None:
        uri = client.open(program(folder))
        before = '"LAMBDA"'
        for number in range(30):
            after = f'"LAMBDA{number}"'
            client.edit(uri, before, after)
            before = after
        (found,) = await client.found(uri)
        assert "LAMBDA29" in found.message
        assert client.shown[uri].version == 31

    stage.play(scene())


def test_columns_are_counted_as_the_editor_counts(
    stage: Stage, client: Editor, folder: Path
) -> None:
    async def scene() -> None:
        uri = client.open(program(folder))
        client.edit(
            uri, SEND, '    ssm.send_command(Comment="🦆🦆", DocumentName="x", Targets=names)'
        )
        (found,) = await client.found(uri)
        assert at(client.texts[uri], found) == '"x"'
        assert "Document" in await client.hover(uri, 'Document|Name="x", T')

    stage.play(scene())


def test_a_name_like_one_of_botocores_is_reported(
    stage: Stage, client: Editor, folder: Path
) -> None:
    async def scene() -> None:
        uri = client.open(program(folder))
        client.edit(uri, "send_command(", "send_comand(")
        (found,) = await client.found(uri)
        assert found.code == "SSM013" and "send_command" in found.message
        assert "send_comand" in at(client.texts[uri], found)
        client.edit(uri, "send_comand(", "send_command(")
        assert await client.found(uri) == []

    stage.play(scene())


# ----------------------------------------------------------------------------- quick fixes


def test_a_misspelt_name_is_mended(stage: Stage, client: Editor, folder: Path) -> None:
    async def scene() -> None:
        uri = client.open(program(folder))
        client.edit(uri, "DocumentName=", "DocumentNam=")
        assert codes(await client.found(uri)) == ["SSM002", "SSM009"]
        (action,) = await client.actions(uri, "Document|Nam=")
        assert (action.title, action.kind) == ("Change to DocumentName", "quickfix")
        assert action.is_preferred
        assert action.edit is not None
        client.apply(action.edit)
        assert client.texts[uri] == PROGRAM
        assert await client.found(uri) == []

    stage.play(scene())


def test_a_misspelt_key_and_a_misspelt_value_keep_their_quotes(
    stage: Stage, client: Editor, folder: Path
) -> None:
    async def scene() -> None:
        uri = client.open(program(folder))
        client.edit(uri, '"LAMBDA",', "'LAMBADA', Targets=[{'key': 'tag:a', \"Values\": names}],")
        await client.found(uri)
        for marked in ("'LAMB|ADA'", "'ke|y'"):
            (action,) = await client.actions(uri, marked)
            assert action.edit is not None
            client.apply(action.edit)
            await client.found(uri)
        assert "'LAMBDA', Targets=[{'Key': 'tag:a', \"Values\": names}]" in client.texts[uri]

    stage.play(scene())


def test_there_is_no_fix_where_nothing_or_several_things_were_meant(
    stage: Stage, client: Editor, folder: Path
) -> None:
    async def scene() -> None:
        uri = client.open(program(folder))
        client.edit(uri, "DocumentName=", 'Nonsense="a", DocumentName=')
        assert codes(await client.found(uri)) == ["SSM009"]
        assert await client.actions(uri, "Non|sense=") == []
        client.edit(uri, "Nonsense=", "OutputS3Key=")
        await client.found(uri)
        titles = [each.title for each in await client.actions(uri, "OutputS3|Key=")]
        assert titles in ([], ["Change to OutputS3KeyPrefix"])

    stage.play(scene())


# ----------------------------------------------------------------------------------- hovers


def test_hovers_of_an_operation_a_member_and_a_value(
    stage: Stage, client: Editor, folder: Path
) -> None:
    async def scene() -> None:
        uri = client.open(program(folder))
        client.edit(uri, '"LAMBDA",', '"LAMBDA", Targets=[{"Key": "tag:a"}], MaxErrors="1",')
        operation = await client.hover(uri, "ssm.register|_task")
        assert "**ssm RegisterTaskWithMaintenanceWindow**" in operation
        assert "Adds a new task to a maintenance window" in operation
        assert "14 rules" in operation
        member = await client.hover(uri, 'Max|Errors="1"')
        for part in (
            "**MaxErrors** `string`",
            "Length 1–7",
            "Pattern `^([1-9][0-9]*|[0]|[1-9][0-9]%|[0-9]%|100%)$`",
            "MaxErrors must be left out when there are no Targets",
            "level A “",
            "(<https://docs.aws.amazon.com/",
        ):
            assert part in member
        assert await client.hover(uri, 'MaxErrors="|1"') == member
        key = await client.hover(uri, '"K|ey"')
        assert "**Key** `string`" in key and "required" not in key.split("\n")[0]
        assert await client.hover(uri, "def reg|ister") == ""
        assert await client.hover(uri, '"""A pro|gram') == ""

    stage.play(scene())


def test_hovers_of_typed_calls(stage: Stage, client: Editor, folder: Path) -> None:
    text = (
        "from typed_aws.ssm import RegisterTaskWithMaintenanceWindowRequest as Task, SSMClient\n"
        "from typed_aws.ssm import Target\n\n\n"
        "def register(client: SSMClient) -> None:\n"
        "    client.register_task_with_maintenance_window(\n"
        '        Task(window_id="a", task_arn="b", task_type="LAMBDA", max_errors="1")\n'
        "    )\n"
        '    Target(key="tag:a", values=[])\n'
    )

    async def scene() -> None:
        uri = client.open(program(folder, text))
        assert await client.found(uri) == []
        member = await client.hover(uri, "max|_errors=")
        assert "**MaxErrors** `string`" in member and "Length 1–7" in member
        assert await client.hover(uri, 'max_errors="|1"') == member
        assert "**ssm RegisterTask" in await client.hover(uri, "client.register|_task")
        nested = await client.hover(uri, "val|ues=")
        assert "**Values** `list of string`" in nested and "0–50 items" in nested

    stage.play(scene())


# ------------------------------------------------------------------------------- completion


def test_members_are_completed(stage: Stage, client: Editor, folder: Path) -> None:
    async def scene() -> None:
        uri = client.open(program(folder))
        client.edit(uri, SEND, "    ssm.send_command(InstanceIds=[], )")
        offered = {each.label: each for each in await client.complete(uri, "Ids=[], |)")}
        assert "InstanceIds" not in offered
        assert set(offered) == MEMBERS - {"InstanceIds"}
        item = offered["DocumentName"]
        assert item.detail == "string, required"
        assert (item.sort_text or "") < (offered["Comment"].sort_text or "")
        assert isinstance(item.text_edit, types.TextEdit)
        client.apply(types.WorkspaceEdit({uri: [item.text_edit]}))
        assert "InstanceIds=[], DocumentName=)" in client.texts[uri]

    stage.play(scene())


def test_keys_of_nested_dicts_are_completed(stage: Stage, client: Editor, folder: Path) -> None:
    async def scene() -> None:
        uri = client.open(program(folder))
        client.edit(uri, SEND, '    ssm.send_command(Targets=[{"Key": "tag:a", }])')
        (item,) = await client.complete(uri, '"tag:a", |}')
        assert isinstance(item.text_edit, types.TextEdit)
        assert (item.label, item.text_edit.new_text) == ("Values", '"Values": ')
        client.edit(uri, '"tag:a", }', '"tag:a", "V')
        (item,) = await client.complete(uri, '"tag:a", "V|')
        assert isinstance(item.text_edit, types.TextEdit)
        assert (item.label, item.text_edit.new_text) == ("Values", "Values")

    stage.play(scene())


def test_values_and_methods_are_completed(stage: Stage, client: Editor, folder: Path) -> None:
    async def scene() -> None:
        uri = client.open(program(folder))
        client.edit(uri, 'TaskType="LAMBDA"', 'TaskType=""')
        offered = await client.complete(uri, 'TaskType="|"')
        labels = [each.label for each in offered]
        assert labels == ["RUN_COMMAND", "AUTOMATION", "STEP_FUNCTIONS", "LAMBDA"]
        client.edit(uri, 'TaskType=""', "TaskType=")
        first, *_ = await client.complete(uri, "TaskType=|")
        assert isinstance(first.text_edit, types.TextEdit)
        assert first.text_edit.new_text == '"RUN_COMMAND"'
        client.edit(uri, SEND, "    ssm.")
        assert "send_command" in [each.label for each in await client.complete(uri, "    ssm.|\n")]
        assert await client.complete(uri, "def send(na|mes") == []

    stage.play(scene())


# ------------------------------------------------------------------- several files, settings


def test_a_client_that_another_file_makes(stage: Stage, client: Editor, folder: Path) -> None:
    async def scene() -> None:
        maker = program(
            folder, 'import boto3\n\nclient = boto3.client("ssm")\n', name="clients_here.py"
        )
        user = program(
            folder,
            f'from clients_here import client\n\nclient.send_command({SENT.replace("AWS", " ")})\n',
            name="user.py",
        )
        uri = client.open(user)
        assert codes(await client.found(uri)) == ["SSM005"]
        other = client.open(maker)
        client.edit(other, '"ssm"', '"sqs"')
        await client.until(lambda: not client.shown[uri].diagnostics)
        client.edit(other, '"sqs"', '"ssm"')
        await client.until(lambda: codes(list(client.shown[uri].diagnostics)) == ["SSM005"])

    stage.play(scene())


def test_a_configuration_that_changes(stage: Stage, client: Editor, folder: Path) -> None:
    config = '[[tool.botosmith.packages]]\nname = "typed_aws"\nservices.ssm = ["SendCommand"]\n'

    async def scene() -> None:
        uri = client.open(program(folder))
        assert await client.found(uri) == []
        (folder / "own.yaml").write_text(OWN_FACT, "utf-8")
        pyproject = folder / "pyproject.toml"
        own = f'[tool.botosmith]\noverlays = ["own.yaml"]\ndocs-url = "https://x.test/d"\n{config}'
        pyproject.write_text(own, "utf-8")
        save(client, pyproject)
        await client.until(lambda: codes(list(client.shown[uri].diagnostics)) == ["SSM005"])
        (found,) = client.shown[uri].diagnostics
        assert "“ours first” (ours)" in found.message
        assert found.code_description is not None
        site = "https://x.test/d/ssm/RegisterTaskWithMaintenanceWindow.html"
        assert found.code_description.href == f"{site}#m-TaskArn"
        assert f"(<{site}#m-TaskArn>)" in await client.hover(uri, "Task|Arn=")
        off = own.replace(
            "[tool.botosmith]\n", '[tool.botosmith]\nseverity = {our-task-arn = "off"}\n'
        )
        pyproject.write_text(off, "utf-8")
        save(client, pyproject)
        await client.until(lambda: not client.shown[uri].diagnostics)
        pyproject.write_text("[tool.botosmith]\nnonsense = 1\n", "utf-8")
        save(client, pyproject)
        await client.until(lambda: any("nonsense" in each for each in client.said))

    stage.play(scene())


def test_settings_of_the_editor(stage: Stage, client: Editor, folder: Path) -> None:
    async def scene() -> None:
        uri = client.open(program(folder))
        client.edit(uri, '"LAMBDA"', '"LAMBADA"')
        (found,) = await client.found(uri)
        assert found.severity == types.DiagnosticSeverity.Warning
        configure(client, {"profile": "strict"})
        await client.until(
            lambda: [each.severity for each in client.shown[uri].diagnostics]
            == [types.DiagnosticSeverity.Error]
        )
        configure(client, {"profile": "default", "ignore": ["ssm006"]})
        await client.until(lambda: not client.shown[uri].diagnostics)
        configure(client, {"profile": "default", "ignore": []})
        await client.until(lambda: bool(client.shown[uri].diagnostics))

    stage.play(scene())


def configure(client: Editor, settings: dict[str, object]) -> None:
    client.workspace_did_change_configuration(
        types.DidChangeConfigurationParams({"botosmith": settings})
    )


def save(client: Editor, file: Path) -> None:
    event = types.FileEvent(file.as_uri(), types.FileChangeType.Changed)
    client.workspace_did_change_watched_files(types.DidChangeWatchedFilesParams([event]))


# ---------------------------------------------------------------------------------- migrate


def test_one_call_is_made_a_typed_one(stage: Stage, client: Editor, folder: Path) -> None:
    (folder / "typed_aws").mkdir()
    (folder / "typed_aws" / "manifest.json").write_text(json.dumps(MANIFEST), "utf-8")
    (folder / "pyproject.toml").write_text(
        '[[tool.botosmith.packages]]\nname = "typed_aws"\nservices.ssm = ["SendCommand"]\n', "utf-8"
    )

    async def scene() -> None:
        text = PROGRAM.replace(
            "def send(names):\n    ssm", "def send(names):\n    print()\n    ssm"
        )
        uri = client.open(program(folder, text))
        assert await client.found(uri) == []
        assert await client.actions(uri, "ssm.register|_task") == []
        (action,) = await client.actions(uri, "ssm.send|_command")
        assert action.title == "Make this a typed call"
        assert action.edit is None
        chosen = await client.code_action_resolve_async(action)
        assert chosen.edit is not None
        client.apply(chosen.edit)
        after = client.texts[uri]
        assert "from typed_aws.ssm import SSMClient, SendCommandRequest" in after
        assert "SSMClient(ssm).send_command(" in after
        assert 'SendCommandRequest(document_name="AWS-RunShellScript"' in after.replace("\n", "")
        assert "ssm.register_task_with_maintenance_window(\n        WindowId=window" in after
        compile(after, "program.py", "exec")

    stage.play(scene())


def test_a_call_that_is_left_says_why(stage: Stage, client: Editor, folder: Path) -> None:
    (folder / "typed_aws").mkdir()
    (folder / "typed_aws" / "manifest.json").write_text(json.dumps(MANIFEST), "utf-8")
    (folder / "pyproject.toml").write_text(
        '[[tool.botosmith.packages]]\nname = "typed_aws"\nservices.ssm = ["SendCommand"]\n', "utf-8"
    )

    async def scene() -> None:
        uri = client.open(
            program(folder, PROGRAM.replace("InstanceIds=[", "**names, InstanceIds=["))
        )
        await client.found(uri)
        (action,) = await client.actions(uri, "ssm.send|_command")
        chosen = await client.code_action_resolve_async(action)
        assert chosen.edit is None
        await client.until(lambda: any("the call is left: " in each for each in client.said))

    stage.play(scene())


# ------------------------------------------------------------------------------- robustness


def test_questions_about_nothing_have_no_answers(
    stage: Stage, client: Editor, folder: Path
) -> None:
    async def scene() -> None:
        unknown = types.TextDocumentIdentifier((folder / "nowhere.py").as_uri())
        far = types.Position(9999, 9999)
        assert await client.text_document_hover_async(types.HoverParams(unknown, far)) is None
        uri = client.open(program(folder, "\x00 not ( python ''' \n\r\t𝄞"))
        document = types.TextDocumentIdentifier(uri)
        for place in (far, types.Position(0, 3), types.Position(1, 0)):
            hover = types.HoverParams(document, place)
            assert await client.text_document_hover_async(hover) is None
            asked = types.CompletionParams(document, place)
            offered = await client.text_document_completion_async(asked)
            assert isinstance(offered, types.CompletionList) and not offered.items
        untitled = "untitled:Untitled-1"
        client.text_document_did_open(
            types.DidOpenTextDocumentParams(
                types.TextDocumentItem(untitled, "python", 1, PROGRAM.replace("LAMBDA", "LAMBADA"))
            )
        )
        client.versions[untitled] = 1
        assert codes(await client.found(untitled)) == ["SSM006"]

    stage.play(scene())


def test_what_is_closed_is_forgotten(stage: Stage, client: Editor, folder: Path) -> None:
    async def scene() -> None:
        uri = client.open(program(folder, PROGRAM.replace("LAMBDA", "LAMBADA")))
        assert codes(await client.found(uri)) == ["SSM006"]
        document = types.TextDocumentIdentifier(uri)
        client.text_document_did_close(types.DidCloseTextDocumentParams(document))
        await client.until(lambda: not client.shown[uri].diagnostics)

    stage.play(scene())
