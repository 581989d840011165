"""What the command line shows, and how it refuses what nobody can do."""

from __future__ import annotations

import base64
import hashlib
import json
import re
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from types import SimpleNamespace
from typing import Any, cast

import pytest

import botosmith
from botosmith.cli import completion
from botosmith.cli.console import console
from botosmith.model.words import counted
from botosmith.untyped import service_model

Run = Callable[..., Any]
ONE = ("generate", "--service", "ssm", "--operation", "RegisterTaskWithMaintenanceWindow")


def test_version(run: Run) -> None:
    assert run("--version").out == f"botosmith {botosmith.__version__}\n"


def test_as_a_module() -> None:
    command = [sys.executable, "-m", "botosmith", "--version"]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    assert done.stdout == f"botosmith {botosmith.__version__}\n"


def test_no_command_waits_for_multiprocessing() -> None:
    asked = "import sys, botosmith.cli; print('multiprocessing' in sys.modules)"
    done = subprocess.run([sys.executable, "-c", asked], capture_output=True, text=True, check=True)
    assert done.stdout == "False\n"


def test_help_lists_the_commands(run: Run) -> None:
    ran = run("--help")
    assert ran.code == 0
    for command in ("generate", "check", "validate", "explain", "overlay"):
        assert command in ran.out


def test_generate_and_check_take_the_same_options(run: Run) -> None:
    options = {
        command: set(re.findall(r"--[a-z-]+", run(command, "--help").out))
        for command in ("generate", "check")
    }
    assert {"--service", "--operation", "--output", "--docs"} < options["check"]
    assert options["generate"] - options["check"] == {
        *("--strict", "--force", "--add", "--replace", "--fail-on")
    }
    assert "[tool.botosmith]" in run("generate", "--help").out


class TestExplain:
    OPERATION = ("explain", "ssm", "RegisterTaskWithMaintenanceWindow")

    def test_the_whole_request_with_constraints_and_where_they_come_from(self, run: Run) -> None:
        ran = run(*self.OPERATION)
        assert ran.code == 0
        lines = ran.out.splitlines()
        assert lines[0] == "RegisterTaskWithMaintenanceWindow"
        window = lines.index("  WindowId string, required")
        assert lines[window + 1 : window + 3] == [
            "    Length 20",
            "    Pattern ^mw-[0-9a-f]{17}$",
        ]
        assert "task-parameters-deprecated, evidence of level D" in ran.out
        assert "error Targets must hold at least one target" in ran.out

    def test_one_member_by_its_path_with_the_rules_that_speak_of_it(self, run: Run) -> None:
        ran = run(*self.OPERATION, "MaxErrors")
        assert ran.code == 0
        assert ran.out.startswith("MaxErrors string\n  Length 1–7\n")
        assert "no-max-errors-without-targets, evidence of level A" in ran.out
        assert "targets-for-run-command" not in ran.out

    def test_a_member_of_an_item(self, run: Run) -> None:
        assert run(*self.OPERATION, "Targets[].Key").out.startswith("Targets[].Key string")

    def test_nothing_is_cut_off_when_it_is_piped(self, run: Run) -> None:
        assert (
            "resource-groups:ResourceTypeFilters|resource-groups:Name" in run(*self.OPERATION).out
        )

    @pytest.mark.parametrize(
        ("path", "told"),
        [("Targets[].Kex", "it has Key, Values"), ("WindowId.x", "'x'"), ("[].x", "leads nowhere")],
    )
    def test_a_path_that_leads_nowhere(self, run: Run, path: str, told: str) -> None:
        ran = run(*self.OPERATION, path)
        assert ran.code == 2
        assert told in ran.err

    @pytest.mark.parametrize("columns", [40, 80, 132])
    def test_it_fits_the_terminal_but_for_what_has_no_spaces(
        self, run: Run, monkeypatch: pytest.MonkeyPatch, columns: int
    ) -> None:
        monkeypatch.setattr(console, "_width", columns)
        for arguments in (self.OPERATION, ("explain", "ssm"), (*self.OPERATION, "MaxErrors")):
            for line in run(*arguments).out.splitlines():
                assert len(line) <= columns or len(line.split()) == 1, line

    def test_a_service_lists_its_operations_with_counts(self, run: Run) -> None:
        lines = run("explain", "sqs").out.splitlines()
        assert lines[0].split() == ["operation", "members", "constraints", "rules", "facts"]
        (listed,) = [line.split() for line in lines if line.startswith("DeleteMessage ")]
        assert listed == ["DeleteMessage", "2", "2", "0", "0"]
        assert lines[-1] == f"{len(service_model('sqs')['operations'])} operations"
        told = json.loads(run("explain", "sqs", "--format", "json").out)
        assert {
            key: each[key]
            for each in told
            if each["operation"] == "DeleteMessage"
            for key in ("operation", "members", "required", "constraints")
        } == {"operation": "DeleteMessage", "members": 2, "required": 2, "constraints": 2}

    def test_json_has_the_quotes_and_links(self, run: Run) -> None:
        told = json.loads(run(*self.OPERATION, "--format", "json").out)
        (window,) = [each for each in told["members"] if each["path"] == "WindowId"]
        assert {"kind": "length", "says": "Length 20", "severity": "error"}.items() <= next(
            each for each in window["constraints"] if each["kind"] == "length"
        ).items()
        (rule,) = [each for each in told["rules"] if each["id"] == "targets-for-run-command"]
        assert rule["level"] == "A"
        assert {each["kind"] for each in rule["evidence"]} == {"documentation", "recorded"}
        assert all(each["quote"] for each in rule["evidence"])
        narrowed = json.loads(run(*self.OPERATION, "Targets[].Key", "--format", "json").out)
        assert [each["path"] for each in narrowed["members"]] == ["Targets[].Key"]

    def test_html_is_one_page_that_asks_nobody(self, run: Run) -> None:
        text = run(*self.OPERATION, "--format", "html").out
        assert text.startswith("<!doctype html>")
        assert "One or more targets must be specified" in text
        assert "<script" not in text and "src=" not in text and "<link" not in text
        style = re.search("<style>(.*)</style>", text, re.DOTALL)
        assert style is not None
        digest = base64.b64encode(hashlib.sha256(style[1].encode()).digest()).decode()
        assert f"style-src &#39;sha256-{digest}&#39;" in text

    def test_examples_are_right(self, run: Run, tmp_path: Path) -> None:
        told = json.loads(run(*self.OPERATION, "--example", "--format", "json").out)
        assert set(told) == {"minimal", "full"}
        for each in told.values():
            (tmp_path / "request.json").write_text(json.dumps(each["json"]))
            assert run("validate", *self.OPERATION[1:], "request.json").out == "valid\n"
            compile(each["boto3"] + each["typed"], "example", "exec")
        text = run(*self.OPERATION, "--example").out
        assert told["full"]["typed"] in text and "# minimal request, boto3" in text

    @pytest.mark.parametrize(
        ("arguments", "told"),
        [
            (("sqs", "--example"), "--example needs an operation"),
            (("sqs", "--format", "html"), "botosmith docs"),
            (("sqs", "*", "--format", "json"), "means several operations"),
        ],
    )
    def test_what_does_not_go_together(
        self, run: Run, arguments: tuple[str, ...], told: str
    ) -> None:
        ran = run("explain", *arguments)
        assert ran.code == 2 and told in " ".join(ran.err.split())

    def test_unknown_names(self, run: Run) -> None:
        assert "no service 'nope'" in run("explain", "nope", "X").err
        assert "no operation 'X'" in run("explain", "ssm", "X").err


class TestOptions:
    @pytest.mark.parametrize(
        "package",
        ["", "a b", "1a", "class", "a.class", "a..b", ".a", "../a", "a/b", "a;import os", "ä\n"],
    )
    def test_a_package_name_that_is_none(self, run: Run, tmp_path: Path, package: str) -> None:
        ran = run(*ONE, "--package", package)
        assert ran.code == 2
        assert list(tmp_path.iterdir()) == []

    @pytest.mark.parametrize("output", ["nul\0byte", "file/below", "x" * 5000])
    def test_an_output_folder_that_cannot_be(self, run: Run, tmp_path: Path, output: str) -> None:
        (tmp_path / "file").write_text("a file, no folder")
        ran = run(*ONE, "--output", output)
        assert ran.code == 2
        assert "error" in ran.err.lower()
        assert "Traceback" not in ran.err

    def test_a_folder_of_somebody_else_is_left_alone(self, run: Run, tmp_path: Path) -> None:
        mine = tmp_path / "aws" / "mine.py"
        mine.parent.mkdir()
        mine.write_text("x = 1\n")
        ran = run(*ONE, "--package", "aws")
        assert ran.code == 2
        assert mine.read_text() == "x = 1\n"
        assert list(mine.parent.iterdir()) == [mine]

    def test_options_without_a_service(self, run: Run) -> None:
        ran = run("generate", "--operation", "X")
        assert ran.code == 2
        assert "need a --service" in ran.err

    def test_an_operation_of_two_services(self, run: Run) -> None:
        ran = run("generate", "--service", "ssm", "--service", "sqs", "--operation", "X")
        assert ran.code == 2
        assert "exactly one --service" in ran.err

    def test_unknown_names(self, run: Run) -> None:
        ran = run("generate", "--service", "nope")
        assert (ran.code, "no service 'nope'" in ran.err) == (2, True)
        assert "botosmith list" in ran.err and "did you mean" not in ran.err
        ran = run("generate", "--service", "ssm", "--operation", "sendcommand")
        assert (ran.code, "did you mean SendCommand?" in ran.err) == (2, True)

    def test_an_amount_of_documentation_that_is_none(self, run: Run, tmp_path: Path) -> None:
        ran = run(*ONE, "--docs", "some")
        assert ran.code == 2
        assert "--docs" in ran.err
        assert list(tmp_path.iterdir()) == []

    def test_markup_in_a_name_is_text(self, run: Run) -> None:
        ran = run("generate", "--service", "[red]x[/red]")
        assert "'[red]x[/red]'" in ran.err


OWN = ["--overlay", "own.yaml"]
SSM = "did you mean ssm?"
SEND = "did you mean SendCommand?"


class TestWhatWasMeant:
    @pytest.mark.parametrize(
        ("words", "told"),
        [
            (["generate", "--service", "ssmm"], SSM),
            (["list", "ssmm"], SSM),
            (["list", "ssm", "send_comand"], SEND),
            (["explain", "ssmm"], SSM),
            (["explain", "ssm", "SendComand"], SEND),
            (["explain", "ssm", "SendCommand", "DocumentNam"], "did you mean DocumentName?"),
            (["explain", "ssm", "SendCommand", "Targets.Key"], "did you mean Targets[].Key?"),
            (["schema", "ssm", "SendComand"], SEND),
            (["overlay", "show", "ssmm"], SSM),
            (["overlay", "show", "ssm", "SendComand"], SEND),
            (["overlay", "leads", "ssm", "SendComand"], SEND),
            (["overlay", "propose", "ssm", "SendComand"], SEND),
            (["overlay", "coverage", "ssmm"], SSM),
            (["overlay", "check", "ssmm"], SSM),
            (["overlay", "reread", "ssmm"], SSM),
            (["diff", "installed", "installed", "--service", "ssmm"], SSM),
            (
                ["diff", "installed", "installed", "--service", "sqs", "--operation", "SendMesage"],
                "did you mean SendMessage?",
            ),
            (["generat"], "No such command 'generat'; did you mean generate?"),
            (["overlay", "shw"], "No such command 'shw'; did you mean show?"),
            (["generate", "--packge", "x"], "No such option: --packge; did you mean --package?"),
            (["generate", "--service", "ssm", "--docs", "ful"], "did you mean full?"),
        ],
    )
    def test_of_a_name_on_the_command_line(self, run: Run, words: list[str], told: str) -> None:
        ran = run(*words)
        assert ran.code == 2
        assert told in " ".join(ran.err.replace("│", "").split())

    @pytest.mark.parametrize(
        ("words", "told"),
        [
            (["docs", "--serve", "--port", "abc"], "'--port': should be a valid integer."),
            (["docs", "--serve", "--port", "65536"], "should be less than or equal to 65535."),
            (["generate", "--docs", "xyz"], "'xyz' is not one of 'full', 'summary', 'none'."),
            (["generate", "--nonsense"], "No such option: --nonsense"),
            (["zzz"], "No such command 'zzz'."),
        ],
    )
    def test_without_a_suggestion_and_in_our_words(
        self, run: Run, words: list[str], told: str
    ) -> None:
        ran = run(*words)
        assert ran.code == 2
        text = " ".join(ran.err.replace("│", "").split())
        assert told in text and "did you mean" not in text and "Value error" not in text

    def test_a_file_of_facts_about_no_service(self, run: Run, tmp_path: Path) -> None:
        (tmp_path / "own.yaml").write_text("service: sqss\nfacts: []\n", "utf-8")
        for words in ([*ONE, "--overlay", "own.yaml"], ["overlay", "show", "sqs", *OWN]):
            ran = run(*words)
            assert (ran.code, "did you mean sqs?" in ran.err) == (2, True)

    def test_a_fact_that_is_to_be_read_again_and_is_none(self, run: Run, tmp_path: Path) -> None:
        (tmp_path / "own.yaml").write_text("service: sqs\nfacts: []\n", "utf-8")
        ran = run("overlay", "reread", *OWN, "--fact", "nosuch")
        assert (ran.code, "there is no fact 'nosuch'" in ran.err) == (2, True)
        assert not (tmp_path / "own.siblings.json").exists()

    def test_an_option_is_blamed_by_its_name(self, run: Run) -> None:
        ran = run(*ONE, "--package", "bad-name")
        assert (ran.code, ran.err.strip()) == (
            2,
            "error: --package: 'bad-name' is not a valid package name",
        )

    def test_a_package_that_is_not_there_is_told_in_one_line(self, run: Run) -> None:
        ran = run("check", *ONE[1:])
        assert ran.code == 1
        first, cure = ran.out.splitlines()
        assert first == "typed_aws is missing: there is no package yet"
        assert "botosmith generate" in cure


def test_one_thing_is_not_counted_as_several() -> None:
    assert counted(1, "operation") == "1 operation"
    assert counted(0, "operation") == "0 operations"
    assert counted(1204, "lead is", "leads are") == "1,204 leads are"
    assert counted(1, "lead is", "leads are") == "1 lead is"


class TestListing:
    def test_services(self, run: Run) -> None:
        ran = run("list")
        names = ran.out.split()
        assert ran.code == 0 and {"ssm", "s3", "ec2"} <= {*names} and names == sorted(names)

    def test_operations(self, run: Run) -> None:
        ran = run("list", "sqs")
        assert ran.code == 0 and "SendMessage" in ran.out.split()
        assert run("list", "sqs", "Send*").out.split() == ["SendMessage", "SendMessageBatch"]
        assert run("list", "sqs", "Nothing*").code == 2

    def test_a_service_without_facts_says_so(self, run: Run) -> None:
        ran = run("overlay", "show", "workdocs")
        assert (ran.code, ran.out) == (0, "there are no facts about workdocs\n")

    @pytest.mark.parametrize(
        ("words", "found", "missing"),
        [
            ("generate --service ss", "ssm", "sqs"),
            ("list ss", "ssm", "sqs"),
            ("validate sqs Send", "SendMessageBatch", "PurgeQueue"),
            ("generate --service sqs --operation Purge", "PurgeQueue", "SendMessage"),
            ("overlay show sqs Purge", "PurgeQueue", "SendMessage"),
        ],
    )
    def test_completion(
        self, run: Run, monkeypatch: pytest.MonkeyPatch, words: str, found: str, missing: str
    ) -> None:
        monkeypatch.setenv("_BOTOSMITH_COMPLETE", "complete_bash")
        monkeypatch.setenv("COMP_WORDS", f"botosmith {words}")
        monkeypatch.setenv("COMP_CWORD", str(len(words.split())))
        offered = run().out.split()
        assert found in offered and missing not in offered

    def test_nothing_is_completed_of_a_service_that_is_none(self) -> None:
        context = SimpleNamespace(params={"service": "nosuch"})
        assert completion.operations(cast(Any, context), "") == []
        assert completion.operations(cast(Any, SimpleNamespace(params={})), "") == []


class TestConfiguration:
    def test_none(self, run: Run) -> None:
        ran = run("generate")
        assert ran.code == 2
        assert "no pyproject.toml with [tool.botosmith]" in ran.err
        assert "--service" in ran.err

    @pytest.mark.parametrize(
        ("text", "told"),
        [
            ("[tool.botosmith", "pyproject.toml: this is not TOML: Expected ']'"),
            ("[tool.botosmith]", "pyproject.toml:1: [tool.botosmith] packages: is missing"),
            ("[tool.botosmith]\npackages = []", "packages: "),
            ("[tool.botosmith]\nnonsense = 1", "nonsense: "),
            (
                '[[tool.botosmith.packages]]\nname = "a b"',
                "packages.0.name: 'a b' is not a valid package name",
            ),
            ('[[tool.botosmith.packages]]\nname = "a"', "packages.0.services: is missing"),
            (
                '[[tool.botosmith.packages]]\nname = "a"\ndocs = "some"\nservices.ssm = ["*"]',
                "packages.0.docs: should be full, summary or none; it is ",
            ),
            (
                '[[tool.botosmith.packages]]\nname = "a"\nservices.ssm = "SendCommand"',
                "packages.0.services.ssm: ",
            ),
            (
                '[tool.botosmith]\noverlays = ["facts/*.yaml"]\n'
                '[[tool.botosmith.packages]]\nname = "a"\nservices.ssm = ["*"]',
                "'facts/*.yaml' matches no file",
            ),
            (
                '[tool.botosmith]\noverlays = ["/etc/*"]\n'
                '[[tool.botosmith.packages]]\nname = "a"\nservices.ssm = ["*"]',
                "no relative glob",
            ),
        ],
    )
    def test_mistakes_are_located(self, run: Run, tmp_path: Path, text: str, told: str) -> None:
        (tmp_path / "pyproject.toml").write_text(text)
        ran = run("generate")
        assert ran.code == 2
        assert told in ran.err
        assert [path.name for path in tmp_path.iterdir()] == ["pyproject.toml"]

    @pytest.mark.parametrize(
        "url",
        ["javascript:alert(1)", "docs.example.com", "https://", "https://a b", "https://a\\nb"],
    )
    def test_what_is_no_address_of_a_site(self, run: Run, tmp_path: Path, url: str) -> None:
        text = f'[tool.botosmith]\ndocs-url = "{url}"\n'
        text += '[[tool.botosmith.packages]]\nname = "a"\nservices.sqs = ["SendMessage"]\n'
        (tmp_path / "pyproject.toml").write_text(text)
        ran = run("generate")
        assert ran.code == 2
        assert "docs-url: " in ran.err
        assert "is not an address; write one such as https://" in ran.err

    def test_the_address_of_a_site_is_linked_to(self, run: Run, tmp_path: Path) -> None:
        text = '[tool.botosmith]\ndocs-url = "https://docs.example.com/aws/"\nformatter = "none"\n'
        text += '[[tool.botosmith.packages]]\nname = "a"\nservices.sqs = ["SendMessage"]\n'
        (tmp_path / "pyproject.toml").write_text(text)
        assert run("generate").code == 0
        request = (tmp_path / "a/sqs/operations/send_message.py").read_text("utf-8")
        link = "https://docs.example.com/aws/sqs/SendMessage.html#m-DelaySeconds"
        assert f"Reference: {link}\n" in request.replace("\n    https:", " https:")
        assert run("check").code == 0
        told = run("explain", "sqs", "SendMessage", "DelaySeconds").out
        assert told.endswith(f"\nReference: {link}\n")
        data = run("explain", "sqs", "SendMessage", "--format", "json").out
        assert json.loads(data)["url"] == link.partition("#")[0]
        wrong = json.dumps({"QueueUrl": "q", "MessageBody": "", "DelaySeconds": "5"})
        refused = run("validate", "sqs", "SendMessage", "--format", "json", stdin=wrong).out
        assert {each["path"]: each["url"] for each in json.loads(refused)}["DelaySeconds"] == link

    def test_an_overlay_with_a_mistake_names_file_line_and_fact(
        self, run: Run, tmp_path: Path
    ) -> None:
        (tmp_path / "own.yaml").write_text(
            "service: ssm\nfacts:\n  - id: a\n    at: X\n    says: x\n    evidence: []\n"
        )
        ran = run(*ONE, "--overlay", "own.yaml")
        assert ran.code == 2
        assert "own.yaml:3: fact a: give exactly one of rule" in ran.err
