"""The documents as a site: complete, linked, with pictures that are current."""

from __future__ import annotations

import graphlib
import re
from collections.abc import Mapping
from pathlib import Path
from urllib.parse import unquote

import pytest
from benchmarks.chart import STOPS_AT_FIRST, chart
from tests.site.test_pages import pages
from website import architecture
from website.__main__ import main, pictures
from website.markdown import document, slug
from website.pages import documents, page_of, site

from botosmith.site.rendering import POLICY


@pytest.fixture(scope="module")
def texts() -> Mapping[str, str]:
    return site()


def test_there_is_a_page_of_every_document(texts: Mapping[str, str]) -> None:
    shown = {path for path in texts if path.endswith(".html")}
    assert shown == {page_of(path) for path in documents()}
    assert len(shown) == len(documents())


def test_every_link_leads_somewhere(texts: Mapping[str, str]) -> None:
    found = pages(texts)
    for path, page in found.items():
        assert len(page.ids) == len(set(page.ids)), path
        for link in page.links():
            if link.startswith(("https://", "data:")):
                continue
            target, _, anchor = link.partition("#")
            assert not target or target in texts, f"{path}: {link}"
            if anchor:
                ids = (found[target] if target else page).ids
                assert unquote(anchor) in ids, f"{path}: {link}"


def test_the_pages_allow_and_need_nothing_from_outside(texts: Mapping[str, str]) -> None:
    for path, page in pages(texts).items():
        given = [attributes for _, attributes in page.tags]
        assert any(each.get("content") == POLICY for each in given), path
        assert not any("style" in each for each in given), path
        assert "<style" not in texts[path]
        for tag, attributes in page.tags:
            if tag in ("script", "img", "link"):
                address = attributes.get("src") or attributes.get("href") or ""
                assert "//" not in address, path


def test_the_command_writes_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr("website.__main__.pictures", dict)
    monkeypatch.setattr("sys.argv", ["website", "--output", str(tmp_path / "docs")])
    assert main() == 0
    assert capsys.readouterr().out.endswith(f"open {tmp_path / 'docs' / 'index.html'}\n")
    assert (tmp_path / "docs" / "tour.html").is_file()


def test_raw_html_of_a_document_is_text() -> None:
    found = document("# A\n\n<script>steal()</script> <b>b</b>\n", str, lambda link: None)
    assert "<script>" not in found.html and "&lt;script&gt;" in found.html


def test_anchors_are_those_of_github() -> None:
    assert slug('Before you rely on it: `profile="observe"`'.replace("`", "")) == (
        "before-you-rely-on-it-profileobserve"
    )
    found = document("# A\n\n## B c\n\n## B c\n", str, lambda link: None)
    assert [each.id for each in found.sections] == ["a", "b-c", "b-c-1"]


def test_a_document_that_links_nowhere_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("website.pages.documents", lambda: {"README.md": "# A\n\n[b](none.md)\n"})
    with pytest.raises(ValueError, match=r"README\.md links to none\.md, which is not there"):
        site()


# ------------------------------------------------------------------------------- pictures


def test_pictures_are_current() -> None:
    drawn = pictures()
    assert {file.name for file in drawn} == {"architecture.svg", "results.svg"}
    for file, text in drawn.items():
        assert file.read_text("utf-8") == text, f"{file} is out of date; run: make docs"


def test_the_architecture_shows_imports_that_are_there() -> None:
    graph = architecture.imports()
    # What the code of these packages says, and what goes through a single module.
    assert {"model", "regex"} <= graph["overlay"]
    assert "pipeline" in graph["reference"] and "cli" not in graph["plan"]
    assert graph["regex"] == graph["model"] == frozenset()


def test_an_arrow_is_left_out_where_others_say_it() -> None:
    graph = {
        "a": frozenset("bcd"),
        "b": frozenset("c"),
        "c": frozenset("d"),
        "d": frozenset(),
    }
    assert architecture.reduced(graph) == {
        "a": frozenset("b"),
        "b": frozenset("c"),
        "c": frozenset("d"),
        "d": frozenset(),
    }


def test_no_packages_import_each_other_in_a_circle() -> None:
    graphlib.TopologicalSorter(architecture.imports()).prepare()


def test_the_chart_marks_who_stops_at_the_first_error() -> None:
    peers = {"botocore ParamValidator": 1.0, "fastjsonschema": 18.0, "botosmith, a request": 6.0}
    group = {name: {"median": value} for name, value in peers.items()}
    names = ("full", "minimal", "large", "three violations", "the whole call")
    drawn = chart(dict.fromkeys(names, group))
    kinds = re.findall(r'<rect class="(\w+)"', drawn)
    assert kinds == ["peer", "first", "ours"] * 5
    assert "target" not in drawn and "stops at the first error" in drawn


def test_those_who_are_marked_report_fewer_than_three_of_three() -> None:
    peers = pytest.importorskip("benchmarks.peers", reason="needs the bench extra")
    from benchmarks.requests import REQUESTS

    wrong = REQUESTS["three violations"]
    reported = {name: check(wrong) for name, check in peers.checks().items()}
    counts = {
        name: len(leaves(each)) for name, each in reported.items() if not isinstance(each, bool)
    }
    assert {name for name, count in counts.items() if count < 3} == {*STOPS_AT_FIRST}


def leaves(reported: object) -> list[object]:
    """The errors that a validator reports, each once."""
    if isinstance(reported, list):
        return reported
    if isinstance(reported, BaseExceptionGroup):
        return [leaf for each in reported.exceptions for leaf in leaves(each)]
    errors = getattr(reported, "errors", None)
    return errors() if callable(errors) else [reported]
