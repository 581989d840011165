"""Pages into overlay files: exactly what they state alone, once, and nothing else is touched."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from tests.cli.conftest import Run, run  # noqa: F401  (a fixture)
from tests.pages.flagship import OPERATION, STATUSES
from tests.pages.test_fragments import NAMELESS

from botosmith.errors import OverlayError
from botosmith.facts.drafts import quote, source, source_key
from botosmith.facts.page_facts import import_page
from botosmith.facts.saved_pages import read_saved
from botosmith.overlay.format import FactEntry, Source
from botosmith.overlay.merge import merged, text_of
from botosmith.overlay.read import parse, shipped

ENTRY = FactEntry.model_validate(
    {
        "id": "new-fact",
        "at": "StatusDetails",
        "length": {"add": {"max": 9}},
        "says": 'It says: "nine", in yes/no # and : all that.',
        "status": "proposed",
        "evidence": [{"source": "page", "quote": "at most: 9"}],
        "accepts": ["a", "2001-01-01", "no", "{", "- x", "'", "\n"],
        "rejects": ["aaaaaaaaaa"],
    }
)
SOURCES = {"page": Source(url="https://docs.aws.amazon.com/x.html#y", sha256="0" * 64)}


def test_the_flagship_page_yields_exactly_what_the_model_lacks(
    saved_page: Callable[[str], Path],
) -> None:
    imported = import_page(read_saved(str(saved_page(OPERATION))))
    given = {entry.at: entry.traits() for entry in imported.entries}
    assert {at: change[0].value for at, ((_, *change),) in given.items()} == STATUSES
    assert {name for ((name, _),) in given.values()} == {"httpError"}
    assert {entry.status for entry in imported.entries} == {"proposed"}
    assert imported.conflicts == ()
    assert imported.source.sha256 is not None
    assert len(imported.source.sha256) == 64


def test_what_the_shipped_facts_state_is_not_said_again(
    saved_page: Callable[[str], Path],
) -> None:
    saved = read_saved(str(saved_page(OPERATION)))
    assert import_page(saved, known=shipped("ssm")).entries == ()


def test_facts_come_with_quotes_and_examples_that_hold(
    saved_page: Callable[[str], Path],
) -> None:
    imported = import_page(read_saved(str(saved_page("ModifyDBInstance"))))
    by_at = {entry.at: entry for entry in imported.entries}
    port = by_at["ModifyDBInstanceMessage$DBPortNumber"]
    assert (port.accepts, port.rejects) == ((1150, 65535), (1149, 65536))
    assert port.severity == "warning"  # written by a person, not generated from a model
    assert port.evidence[0].quote == "Valid Values: 1150-65535"
    assert by_at["ModifyDBInstanceMessage$NetworkType"].accepts == ("IPV4", "DUAL")
    assert "ModifyDBInstanceMessage$MonitoringInterval" not in by_at  # an enum of a number


def test_a_quote_has_a_dozen_words_and_a_source_knows_its_address() -> None:
    assert quote("a " * 40) == " ".join(["a"] * 12)
    html = b'<html><head><link rel="canonical" href="https://docs.aws.amazon.com/p.html"/></head>'
    assert source(html).url == "https://docs.aws.amazon.com/p.html"
    assert source(html, "https://other").url == "https://other"
    assert source(b"text").url == ""


def test_a_new_file_reads_back_as_it_was_meant() -> None:
    text = text_of("ssm", SOURCES, [ENTRY])
    (fact,), service = parse(text, "new.yaml")
    assert service == "ssm"
    assert fact.entry == ENTRY
    assert fact.sources == SOURCES
    assert merged("", "new.yaml", "ssm", SOURCES, [ENTRY]) == text
    assert parse(text_of("ssm", {}, []), "empty.yaml") == ((), "ssm")


OLD = """\
- id: old-fact
  at: SendCommandRequest$Comment
  # why it is so
  deprecated: {add: {message: "it's old"}}   # odd   spacing
  says: >
    Folded
    words.
  evidence: {source: model, quote: "x"}
"""


def indented(text: str, by: int) -> str:
    return "".join(f"{' ' * by}{line}\n" for line in text.splitlines())


LAYOUTS = {
    "usual": "# top\nservice: ssm\nsources:\n  old:\n    note: x # kept\nfacts:\n"
    + indented(OLD, 2),
    "no indent": f"service: ssm\nfacts:\n{OLD}",
    "sources last": f"facts:\n{indented(OLD, 2)}\n# below\nservice: ssm\n"
    "sources:\n    old: {note: x}\n",
    "sources in braces": "service: ssm\nsources: {old: {note: x}} # tail\nfacts:\n"
    + OLD
    + "# end\n",
    "no sources": f"service: ssm\n\n# about\nfacts:\n\n{indented(OLD, 4)}\n\n# the end",
    "empty sources": f"service: ssm\nsources: {{}}\nfacts:\n{OLD}",
    "no facts": "service: ssm\n# nothing yet\n",
    "empty facts": "service: ssm\nfacts: []\n# nothing yet\n",
    "null facts in front": "facts: []\nservice: ssm\n",
    "literal at the end": f"service: ssm\nfacts:\n{OLD}  note: |\n    last\n    words\n# end\n",
    "windows": f"service: ssm\nfacts:\n{OLD}".replace("\n", "\r\n"),
}


@pytest.mark.parametrize("text", LAYOUTS.values(), ids=LAYOUTS.keys())
def test_merging_touches_no_line_that_was_there(text: str) -> None:
    before, _ = parse(text, "own.yaml")
    after = merged(text, "own.yaml", "ssm", SOURCES, [ENTRY])
    facts, _ = parse(after, "own.yaml")
    assert [fact.entry for fact in facts] == [*(fact.entry for fact in before), ENTRY]
    assert facts[-1].sources["page"] == SOURCES["page"]
    new = after.splitlines()
    for line in text.splitlines():
        if line in {"sources: {}", "facts: []"} or line.startswith("sources: {old"):
            continue
        assert line in new
        del new[: new.index(line) + 1]
    assert merged(after, "own.yaml", "ssm", SOURCES, [ENTRY]) == after


def test_a_fact_about_the_same_trait_is_there_already() -> None:
    renamed = ENTRY.model_copy(update={"id": "another-name"})
    text = text_of("ssm", SOURCES, [renamed])
    assert merged(text, "own.yaml", "ssm", SOURCES, [ENTRY]) == text


def test_a_file_of_another_service_or_in_brackets_is_left_alone() -> None:
    with pytest.raises(OverlayError, match="facts of s3, not of ssm"):
        merged("service: s3\n", "own.yaml", "ssm", SOURCES, [ENTRY])
    flow = "service: ssm\nfacts: [{id: a, at: b, deprecated: {add: {}}, says: c, evidence: []}]\n"
    with pytest.raises(OverlayError, match=r"own\.yaml:2: write `facts` as a list of lines"):
        merged(flow, "own.yaml", "ssm", SOURCES, [ENTRY])


HTML = """<!DOCTYPE html><html><head>
<link rel="canonical" href="https://docs.aws.amazon.com/ssm/latest/API_ListCommands.html">
</head><body><h1>ListCommands</h1><p>Lists the commands.</p>
<h2>Request Parameters</h2><dl>
<dt><span class="term"><b><code>CommandId</code></b></span></dt>
<dd><p>An ID.</p><p>Type: String</p>
<p>Length Constraints: Fixed length of 36.</p><p>Required: No</p></dd>
<dt><span class="term"><b><code>InstanceId</code></b></span></dt>
<dd><p>A node.</p><p>Type: String</p>
<p>Length Constraints: Minimum length of 10. Maximum length of 20.</p><p>Required: No</p></dd></dl>
<h2>Errors</h2><dl><dt><b>InvalidCommandId</b></dt>
<dd><p>Bad.</p><p>HTTP Status Code: 400</p></dd></dl>
</body></html>"""


def test_importing_twice_changes_nothing(run: Run, tmp_path: Path) -> None:  # noqa: F811
    page, own = tmp_path / "page.html", tmp_path / "own.yaml"
    page.write_text(HTML)
    first = run("overlay", "import", page, "--service", "ssm", "--into", own)
    assert (first.code, first.out) == (0, f"2 facts added to {own}\n")
    text = own.read_text()
    assert "API_ListCommands.html" in text
    assert "ListCommandsRequest$InstanceId" in text
    assert "status: proposed" in text
    again = run("overlay", "import", page, "--service", "ssm", "--into", own)
    assert (again.out, own.read_text()) == (f"0 facts added to {own}\n", text)
    assert run("overlay", "check", "ssm", "--overlay", own).code == 0
    active = run("overlay", "import", page, "--service", "ssm", "--status", "active")
    assert "status:" not in active.out
    assert parse(active.out, "printed")[1] == "ssm"


def test_a_page_whose_names_are_lost_ends_with_2(run: Run, tmp_path: Path) -> None:  # noqa: F811
    page = tmp_path / "page.txt"
    page.write_text(NAMELESS)
    ran = run("overlay", "import", page)
    assert ran.code == 2
    assert "whose they are is lost" in ran.err.replace("\n", " ")
    assert ran.out == ""


def test_comparing_from_the_command_line(run: Run, tmp_path: Path) -> None:  # noqa: F811
    page = tmp_path / "page.html"
    page.write_text(HTML)
    table = run("overlay", "compare", page, "--service", "ssm")
    assert table.code == 0
    assert "only the model" in table.out
    told = run("overlay", "compare", page, "--service", "ssm", "--format", "json")
    errors = [row for row in json.loads(told.out) if row["member"] == "errors:InvalidCommandId"]
    assert errors == [
        {
            "file": str(page),
            "service": "ssm",
            "name": "ListCommands",
            "member": "errors:InvalidCommandId",
            "what": "httpError",
            "of": "value",
            "verdict": "only the page",
            "page": 400,
            "model": None,
            "line": errors[0]["line"],
            "at": "InvalidCommandId",
        }
    ]


def test_several_pages_make_one_file(run: Run, tmp_path: Path) -> None:  # noqa: F811
    page, other = tmp_path / "page.html", tmp_path / "other.html"
    page.write_text(HTML)
    other.write_text(HTML.replace("ListCommands", "CancelCommand"))
    ran = run("overlay", "import", page, other, "--service", "ssm")
    facts, _ = parse(ran.out, "printed")
    cited = {fact.entry.at: fact.entry.evidence[0].source for fact in facts}
    assert cited["InvalidCommandId"] == "list-commands-page"
    assert set(facts[0].sources) <= {"list-commands-page", "cancel-command-page"}


def test_the_ends_of_lines_are_kept(run: Run, tmp_path: Path) -> None:  # noqa: F811
    page, own = tmp_path / "page.html", tmp_path / "own.yaml"
    page.write_text(HTML)
    own.write_bytes(LAYOUTS["windows"].encode())
    assert run("overlay", "import", page, "--service", "ssm", "--into", own).code == 0
    written = own.read_bytes()
    assert LAYOUTS["windows"].partition("facts:")[2].encode() in written
    assert written.count(b"\n") == written.count(b"\r\n")


def test_the_key_of_a_source_names_the_page(saved_page: Callable[[str], Path]) -> None:
    page = read_saved(str(saved_page(OPERATION))).page
    assert source_key(page) == "register-task-with-maintenance-window-page"
