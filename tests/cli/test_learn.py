"""`botosmith learn`: files of reports in, counts, proposals and leads out."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import pytest

from botosmith.facts.tallies import Tally, wilson
from botosmith.overlay import read as read_overlays

from .conftest import Run

OPERATION = "CreateMaintenanceWindow"


def report(verdict: str, *findings: dict[str, Any], **changes: Any) -> str:
    told = {
        "format": 1,
        "time": 1,
        "verdict": verdict,
        "service": "ssm",
        "operation": OPERATION,
        "findings": findings,
        "answer": {"status": 200, "code": "", "message": ""},
    }
    return json.dumps({**told, **changes}) + "\n"


def finding(path: str, constraint: str, origin: str = "model", **changes: Any) -> dict[str, Any]:
    told = {"path": path, "constraint": constraint, "origin": origin, "severity": "error"}
    return {**told, **changes}


def refused(message: str, code: str = "ValidationException") -> dict[str, Any]:
    return {"status": 400, "code": code, "message": message}


DURATION = finding("Duration", "range", limit=24)


def learned(run: Run, *texts: str) -> Any:
    for number, text in enumerate(texts):
        Path(f"{number}.jsonl").write_text(text, "utf-8")
    ran = run("learn", *(f"{number}.jsonl" for number in range(len(texts))), "--format", "json")
    assert ran.code == 0, ran.err
    return json.loads(ran.out)


@pytest.mark.parametrize(
    ("count", "total", "low", "high"),
    # Wilson's intervals as textbooks give them.
    [(0, 10, 0.0, 0.2775), (5, 10, 0.2366, 0.7634), (10, 10, 0.7225, 1.0), (1, 1, 0.2065, 1.0)],
)
def test_the_interval(count: int, total: int, low: float, high: float) -> None:
    assert wilson(count, total) == pytest.approx((low, high), abs=5e-5)
    assert Tally(agreed=total - count, contradicted=count).interval == wilson(count, total)


def test_nothing_is_known_of_nothing() -> None:
    assert wilson(0, 0) == (0.0, 1.0)
    assert Tally(unclear=3).interval == (0.0, 1.0)


def test_files_of_many_processes_are_counted_together(run: Run) -> None:
    took = report("too_strict", DURATION)
    agreed = report("agreed", DURATION, answer=refused("Duration is too long"))
    unclear = report("unclear", DURATION, answer=refused("no", "AccessDeniedException"))
    found = learned(run, took * 3 + agreed, took + agreed * 2 + unclear)
    (subject,) = found["subjects"]
    assert subject["at"] == "MaintenanceWindowDurationHours"
    assert [subject[name] for name in ("agreed", "contradicted", "unclear")] == [3, 4, 1]
    assert subject["wrongIn"] == pytest.approx(wilson(4, 7), abs=1e-4)
    assert subject["operations"] == [f"{OPERATION} Duration"]
    assert found["leads"] == []
    assert found["reports"] == 8


def test_what_only_agrees_needs_no_cure(run: Run) -> None:
    agreed = report("agreed", DURATION, answer=refused("Duration is too long"))
    (subject,) = learned(run, agreed)["subjects"]
    assert subject["proposal"] is None and subject["advice"] == ""


@pytest.mark.parametrize(
    ("message", "agrees"),
    [
        ("Duration must be less", True),
        ("Value … at 'duration' failed to satisfy constraint", True),
        ("The request is invalid", True),
        ("ScheduleTimezone is invalid", False),
        ("Value … at 'cutoff' failed to satisfy constraint", False),
    ],
)
def test_a_refusal_for_another_reason_is_no_agreement(run: Run, message: str, agrees: bool) -> None:
    found = learned(run, report("agreed", DURATION, answer=refused(message)))
    (subject,) = found["subjects"]
    assert (subject["agreed"], subject["unclear"]) == ((1, 0) if agrees else (0, 1))
    assert [lead["recorded"] for lead in found["leads"]] == ([] if agrees else [message])


@pytest.mark.parametrize(
    ("broken", "at", "change"),
    [
        (
            finding("Description", "length", limit=128, size=300),
            "MaintenanceWindowDescription",
            {"loosen": {"min": 1}, "was": {"min": 1, "max": 128}},
        ),
        (
            finding("Description", "length", limit=1, size=0),
            "MaintenanceWindowDescription",
            {"loosen": {"max": 128}, "was": {"min": 1, "max": 128}},
        ),
        (
            finding("Duration", "range", limit=24),
            "MaintenanceWindowDurationHours",
            {"loosen": {"min": 1}, "was": {"min": 1, "max": 24}},
        ),
        (
            # A limit that the model has no longer: nobody knows which side it was.
            finding("Duration", "range", limit=12),
            "MaintenanceWindowDurationHours",
            {"remove": True, "was": {"min": 1, "max": 24}},
        ),
        (
            finding("Name", "pattern"),
            "MaintenanceWindowName",
            {"remove": True, "was": r"^[a-zA-Z0-9_\-.]{3,128}$"},
        ),
        (
            finding("Cutoff", "required"),
            "CreateMaintenanceWindowRequest$Cutoff",
            {"remove": True, "was": True},
        ),
        (
            finding("Tags[].Key", "length", limit=1, size=0),
            "TagKey",
            {"loosen": {"max": 128}, "was": {"min": 1, "max": 128}},
        ),
    ],
)
def test_a_constraint_of_a_model_is_loosened_on_the_side_that_calls_broke(
    run: Run, broken: dict[str, Any], at: str, change: dict[str, Any]
) -> None:
    (subject,) = learned(run, report("too_strict", broken))["subjects"]
    proposal = subject["proposal"]
    assert (subject["at"], proposal["at"], proposal["status"]) == (at, [at], "proposed")
    assert proposal[broken["constraint"]] == change
    size = broken.get("size")
    assert ("Accepted lengths" in proposal["note"]) == (size is not None)


def test_keys_and_values_of_maps_are_found(run: Run) -> None:
    broken = [
        finding("Parameters{key}", "length", limit=255, size=300),
        finding("Parameters{}[]", "pattern"),
    ]
    text = report("too_strict", *broken, operation="SendCommand")
    found = learned(run, text)["subjects"]
    # The model has neither: it is out of date, or the report is.
    assert [each["at"] for each in found] == [
        "SendCommand Parameters{key}",
        "SendCommand Parameters{}[]",
    ]
    assert all("upgrade botocore" in each["advice"] for each in found)


def test_a_contradicted_fact_comes_first(run: Run) -> None:
    error = finding("MaxErrors", "forbid", "no-max-errors-without-targets")
    warns = finding("Name", "forbid", "of-nobody-here", severity="warning")
    text = (
        report("too_strict", DURATION) * 50
        + report("too_strict", error, operation="RegisterTaskWithMaintenanceWindow")
        + report("too_strict", warns)
    )
    found = learned(run, text)["subjects"]
    assert [each["origin"] for each in found] == [
        "no-max-errors-without-targets",
        "of-nobody-here",
        "model",
    ]
    assert found[0]["proposal"]["severity"] == "warning"
    assert "no overlay that is read here" in found[1]["advice"]


def test_proposals_and_leads_are_written(run: Run) -> None:
    words = "Targets may not be empty"
    Path("log").write_text(
        report("too_strict", DURATION)
        + report("too_lenient", answer=refused(words), operation="SendCommand") * 2,
        "utf-8",
    )
    ran = run("learn", "log", "--output", "learned")
    assert ran.code == 0
    (fact,) = read_overlays([Path("learned/ssm.yaml")])["ssm"]
    assert fact.entry.id == "observed-maintenance-window-duration-hours-range"
    assert f"ValidationException: {words}" in Path("learned/leads.jsonl").read_text("utf-8")
    shown = run("overlay", "leads", "ssm", "SendCommand", "--leads", "learned/leads.jsonl")
    # Whether the lead has a place among open ones or stands elsewhere, its words are shown.
    assert re.search(rf"leads\.jsonl: .*ValidationException: {words}", shown.out)
    markdown = Path("learned/report.md").read_text("utf-8")
    assert "`range of MaintenanceWindowDurationHours`" in markdown
    assert run("learn", "log", "--format", "markdown").out == markdown
    before = {path.name: path.read_bytes() for path in Path("learned").iterdir()}
    assert run("learn", "log", "--output", "learned").code == 0
    assert {path.name: path.read_bytes() for path in Path("learned").iterdir()} == before


def test_a_status_can_be_chosen(run: Run) -> None:
    Path("log").write_text(report("too_strict", DURATION), "utf-8")
    assert run("learn", "log", "--output", ".", "--status", "active").code == 0
    (fact,) = read_overlays([Path("ssm.yaml")])["ssm"]
    assert fact.entry.status == "active"


def test_lines_that_are_no_reports_are_skipped_and_said(run: Run) -> None:
    Path("log").write_text(
        report("too_strict", DURATION)
        + "\n"
        + '{"format": 2}\n'
        + report("praised", DURATION)
        + report("too_strict", DURATION)[:40],
        "utf-8",
    )
    ran = run("learn", "log", "--format", "json")
    assert json.loads(ran.out)["reports"] == 1
    assert [f"log:{number}:" in ran.err for number in (1, 2, 3, 4, 5)] == [
        *(False, False, True, True, True)
    ]


@pytest.mark.parametrize("text", ["hello\n", '{"format": 1}\n', "[]\n", "\0\xff\n", "x" * 300_000])
def test_what_is_no_log_is_refused(run: Run, text: str) -> None:
    Path("log").write_text(text, "utf-8")
    ran = run("learn", "log")
    assert ran.code == 2
    assert "log has no report" in ran.err and "Traceback" not in ran.err


def test_a_file_that_is_missing_is_refused(run: Run) -> None:
    ran = run("learn", "missing.jsonl")
    assert ran.code == 2 and "missing.jsonl: cannot be read" in ran.err


def test_an_empty_log_says_so(run: Run) -> None:
    Path("log").write_text("", "utf-8")
    ran = run("learn", "log")
    assert ran.code == 0 and ran.out.startswith("0 reports")


def test_services_and_operations_that_nobody_knows_are_shown(run: Run) -> None:
    text = report("too_strict", DURATION, service="nowhere") + report(
        "too_lenient", answer=refused("Bad"), operation="Gone"
    )
    found = learned(run, text)
    assert found["subjects"][0]["service"] == "nowhere"
    assert found["subjects"][0]["proposal"] is None
    assert found["leads"][0]["operation"] == "Gone"


def test_nobodys_words_come_to_life(run: Run) -> None:
    evil = "[red]`x` | <script>\x1b[31m\n# title"
    text = report("too_lenient", answer=refused(evil), operation=evil)
    text += report("too_strict", finding(evil, evil, evil), service=evil, operation=evil)
    Path("log").write_text(text, "utf-8")
    plain = run("learn", "log")
    assert plain.code == 0 and "\x1b" not in plain.out and "[red]" in plain.out
    markdown = run("learn", "log", "--format", "markdown").out
    assert "\x1b" not in markdown and "\n# title" not in markdown
    assert all(line.count("`") % 2 == 0 for line in markdown.splitlines())
