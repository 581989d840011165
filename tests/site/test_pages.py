"""The files of a site: complete, linked, the same each time, and harmless."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from html.parser import HTMLParser
from pathlib import Path
from typing import Any
from urllib.parse import unquote

import pytest
from tests.hostile.models import PLACES, base

from botosmith import load_package
from botosmith.addresses import pages_of
from botosmith.errors import BotosmithError
from botosmith.reference import bases_of
from botosmith.site import Wanted, build_site
from botosmith.site.building import static
from botosmith.site.prose_html import as_html, first
from botosmith.site.rendering import page
from botosmith.site.views import embedded, operation_view

from .conftest import FLAGSHIP, Run

SCRIPTS = {"theme.js", "minisearch.js", "json-schema.js", "values.js", "checking.js", "site.js"}


class Page(HTMLParser):
    """What a browser would make of a page."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.data: list[str] = []
        self._in: list[str] = []
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))
        self._in.append(tag)

    def handle_data(self, data: str) -> None:
        self.data.append(data)

    @property
    def ids(self) -> list[str]:
        return [given["id"] or "" for _, given in self.tags if "id" in given]

    def links(self) -> Iterator[str]:
        for _, given in self.tags:
            for name in ("href", "src"):
                if given.get(name):
                    yield given[name] or ""


def pages(texts: Mapping[str, str]) -> dict[str, Page]:
    return {path: Page(text) for path, text in texts.items() if path.endswith(".html")}


def test_there_is_a_page_for_everything(texts: Mapping[str, str]) -> None:
    for path in (
        *(
            "index.html",
            "coverage.html",
            "ssm/index.html",
            "ssm/facts.html",
            "sqs/CreateQueue.html",
        ),
        *(f"ssm/{FLAGSHIP}.html", "assets/site.css", "assets/LICENSES.txt", "assets/documents.js"),
    ):
        assert path in texts


def test_every_link_leads_somewhere(texts: Mapping[str, str]) -> None:
    found = pages(texts)
    for path, each in found.items():
        assert len(each.ids) == len(set(each.ids)), path
        for link in each.links():
            if link.startswith(("https://", "http://", "data:,")):
                continue
            target, _, anchor = link.partition("#")
            folder = Path(path).parent
            parts = [part for part in (folder / target).as_posix().split("/") if part != "."]
            while ".." in parts:
                at = parts.index("..")
                del parts[at - 1 : at + 1]
            goal = "/".join(parts) if target else path
            assert goal in texts, f"{path}: {link}"
            if anchor:
                assert unquote(anchor) in found[goal].ids, f"{path}: {link}"


def test_pages_ask_nobody_and_run_nothing_but_the_sites_scripts(texts: Mapping[str, str]) -> None:
    for path, each in pages(texts).items():
        assert_harmless(each)
        policies = [
            given["content"]
            for tag, given in each.tags
            if tag == "meta" and given.get("http-equiv") == "Content-Security-Policy"
        ]
        assert len(policies) == 1, path
        assert "default-src 'none'; script-src 'self'" in (policies[0] or "")


def assert_harmless(each: Page) -> None:
    for tag, given in each.tags:
        assert tag not in {"iframe", "object", "embed", "style", "base", "form", "img", "svg"}
        assert not [name for name in given if name.startswith("on") or name == "style"]
        if tag == "script":
            source = given.get("src")
            assert given.get("type") == "application/json" or source is not None
            assert source is None or source.removeprefix("../").removeprefix("assets/") in SCRIPTS
        if tag == "link":
            assert given["href"] in {"data:,", "assets/site.css", "../assets/site.css"}
    for link in each.links():
        assert not link.lower().lstrip().startswith(("javascript:", "vbscript:", "//"))


def test_a_fact_shows_its_words_level_and_source(texts: Mapping[str, str]) -> None:
    shown = " ".join(" ".join(pages(texts)[f"ssm/{FLAGSHIP}.html"].data).split())
    assert "Targets must hold at least one target when TaskType is RUN_COMMAND." in shown
    assert "“One or more targets must be specified”" in shown
    assert "tflint-issue-524" in shown


def test_what_a_schema_cannot_say_is_listed(texts: Mapping[str, str]) -> None:
    shown = " ".join(pages(texts)["sqs/CreateQueue.html"].data)
    assert "that a page cannot check" in shown
    assert "botosmith docs --serve" in shown


def test_the_same_site_each_time(texts: Mapping[str, str], wanted: list[Wanted]) -> None:
    assert dict(build_site(wanted)) == dict(texts)


# -------------------------------------------------------------------------------------- harm

ATTACK = (
    "</script><script>globalThis.stolen = 1</script>\"'><img src=x onerror=globalThis.stolen=1>"
    '<a href="javascript:globalThis.stolen=1">x</a>{{ 7*7 }}{% raw %}&lt;script&gt;\u2028'
)


@pytest.mark.parametrize("place", PLACES)
def test_no_text_of_a_model_becomes_markup(place: str) -> None:
    model = base()
    PLACES[place](model, ATTACK)
    try:
        with load_package("toys", model=model, overlays=False, formatter="none") as package:
            shown = _shown(package)
    except BotosmithError:
        return  # a clear error, which tests/hostile looks at
    for text in shown:
        each = Page(text)
        assert_harmless(each)
        assert "49" not in " ".join(each.data)


def _shown(package: Any) -> list[str]:
    service = package.selection.service
    names = pages_of(service.operations)
    assert all(name.isascii() and "/" not in name for name in names.values())
    return [
        page(
            *("operation", "../"),
            view=operation_view(
                package, name, names[name], bases_of(package.outcomes), "typed_aws"
            ),
            folder="toys",
        )
        for name in package.operations
    ]


def test_the_attack_is_one() -> None:
    with pytest.raises(AssertionError):
        assert_harmless(Page(f"<p>{ATTACK}</p>"))


def test_embedded_data_ends_no_element_and_stays_what_it_is() -> None:
    text = embedded({"x": ATTACK})
    assert "<" not in text and "\u2028" not in text
    assert json.loads(text) == {"x": ATTACK}


def test_documentation_keeps_its_lists_code_and_links() -> None:
    html = (
        "<p>Read <a href='https://docs.aws.amazon.com/x?a=1&amp;b=2'>this</a>. More.</p>"
        "<ul><li><p><code>A&lt;B</code>: one</p></li><li><p>two</p><ul><li>in</li></ul></li></ul>"
    )
    shown = as_html(html)
    assert '<a href="https://docs.aws.amazon.com/x?a=1&amp;b=2" rel="noreferrer noopener">' in shown
    assert "<ul><li><p><code>A&lt;B</code>: one</p></li><li><p>two</p><ul><li><p>in</p>" in shown
    assert shown.count("<ul>") == shown.count("</ul>") and shown.endswith("</li></ul>")
    assert first(html) == "Read this."


def test_operations_whose_names_are_no_names_of_files_have_other_ones() -> None:
    assert pages_of(["PutToy", "../x", "puttoy2", "index"]) == {
        "PutToy": "PutToy.html",
        "../x": "operation_x.html",
        "puttoy2": "puttoy2.html",
        "index": "operation_index.html",
    }
    both = pages_of(["Put", "PUT"])
    assert len({each.casefold() for each in both.values()}) == 2


# ------------------------------------------------------------------------------------ command


def test_the_command_writes_it_once(run: Run, tmp_path: Path) -> None:
    command = ("docs", "--output", "site", "--service", "sqs", "--operation", "CreateQueue")
    ran = run(*command)
    assert ran.code == 0, ran.err
    assert "0 removed, 0 unchanged in site" in ran.out
    assert (tmp_path / "site" / "sqs" / "CreateQueue.html").is_file()
    assert run(*command).out.startswith("0 written, 0 removed")
    (tmp_path / "site" / "index.html").write_text("mine")
    refused = run(*command)
    assert refused.code == 2 and "index.html" in refused.err
    assert run(*command, "--force").code == 0


def test_the_command_needs_somewhere_to_put_it(run: Run) -> None:
    ran = run("docs", "--service", "sqs")
    assert ran.code == 2
    assert "--output site" in ran.err


def test_what_others_wrote_comes_with_its_licence() -> None:
    shipped = dict(static())
    for name in ("minisearch.js", "json-schema.js"):
        assert name in shipped["assets/LICENSES.txt"]
        assert "sourceMappingURL" not in shipped[f"assets/{name}"]
    for name, text in shipped.items():
        assert "eval(" not in text and "new Function" not in text, name
