"""The site in a real browser, from the disk: search, checks, keys, width, print, accessibility."""

from __future__ import annotations

import json
from collections.abc import Mapping
from importlib.util import find_spec
from pathlib import Path
from threading import Thread
from typing import Any

import pytest
from tests.hostile.models import PLACES, base

from botosmith import load_package
from botosmith.output.folder import with_manifest, write
from botosmith.reference import bases_of
from botosmith.site import Wanted
from botosmith.site.building import static
from botosmith.site.rendering import page as rendered
from botosmith.site.serving import Site
from botosmith.site.views import operation_view

from .conftest import FLAGSHIP, Tab
from .test_pages import ATTACK

KINDS = (
    *("index.html", "coverage.html", "ssm/index.html", "ssm/facts.html"),
    f"ssm/{FLAGSHIP}.html",
)
"""A page of each kind."""

RIGHT = {"WindowId": "mw-0123456789abcdef0", "TaskArn": "a", "TaskType": "LAMBDA"}


def opened(tab: Tab, folder: Path, path: str) -> Any:
    tab.page.goto((folder / path).as_uri())
    return tab.page


def pasted(page: Any, text: Any) -> list[str]:
    """What is shown beside members once a text is pasted."""
    page.fill("#pasted", text if isinstance(text, str) else json.dumps(text))
    page.click("#run")
    page.wait_for_selector("#verdict:not(:empty)")
    return [each.inner_text() for each in page.query_selector_all(".violation")]


def test_search_finds_a_member_and_leads_to_it(tab: Tab, folder: Path) -> None:
    page = opened(tab, folder, "index.html")
    page.keyboard.press("/")
    page.keyboard.type("MaxErrors")
    page.wait_for_selector("#results a")
    titles = [each.inner_text() for each in page.query_selector_all("#results strong")]
    assert {FLAGSHIP, "SendCommand"} <= set(titles)
    page.keyboard.press("ArrowDown")
    assert page.get_attribute("#search", "aria-activedescendant") == "result-0"
    page.keyboard.press("Enter")
    page.wait_for_url("**/ssm/*.html#m-MaxErrors")
    assert page.is_visible("[data-path='MaxErrors']")
    assert all(url.startswith(("file:", "data:")) for url in tab.asked)


def test_a_link_to_a_member_that_is_not_there_leads_to_what_would_hold_it(
    tab: Tab, folder: Path
) -> None:
    page = opened(tab, folder, f"ssm/{FLAGSHIP}.html")
    page.evaluate("location.hash = encodeURIComponent('m-Targets[].Kye')")
    top = "document.querySelector('[data-path=\"Targets[]\"]').getBoundingClientRect().top"
    page.wait_for_function(f"Math.abs({top}) < 200")


def test_search_says_when_there_is_nothing(tab: Tab, folder: Path) -> None:
    page = opened(tab, folder, "index.html")
    page.fill("#search", "zzzzqqqq")
    page.wait_for_selector("#results .none")
    page.keyboard.press("Escape")
    assert not page.is_visible("#results")


def test_one_mistake_is_shown_once_beside_its_member_and_none_once_corrected(
    tab: Tab, folder: Path
) -> None:
    page = opened(tab, folder, f"ssm/{FLAGSHIP}.html")
    assert pasted(page, {**RIGHT, "WindowId": "mw-1"}) == [
        "WindowId must have at least 20 characters, and has 4"
    ]
    assert page.query_selector("[data-path='WindowId'] .violation") is not None
    assert pasted(page, RIGHT) == []
    assert "Nothing is wrong." in page.inner_text("#verdict")


def test_a_broken_rule_is_shown_with_its_quote_and_link(tab: Tab, folder: Path) -> None:
    page = opened(tab, folder, f"ssm/{FLAGSHIP}.html")
    (beside,) = pasted(page, {**RIGHT, "TaskType": "RUN_COMMAND"})
    assert beside.startswith("Targets must hold at least one target")
    page.click("[data-path='Targets'] .violation a")
    rule = page.query_selector(".rule.is-wrong")
    assert "One or more targets must be specified" in rule.inner_text()
    links = [each.get_attribute("href") for each in rule.query_selector_all("blockquote a")]
    assert any("API_RegisterTaskWithMaintenanceWindow.html" in link for link in links)


def test_a_pattern_is_shown_as_the_model_has_it(tab: Tab, folder: Path) -> None:
    page = opened(tab, folder, f"ssm/{FLAGSHIP}.html")
    wrong = {**RIGHT, "WindowId": "mw-0123456789ABCDEF0"}
    assert pasted(page, wrong) == ["WindowId must match ^mw-[0-9a-f]{17}$"]


def test_what_only_warns_is_a_warning(tab: Tab, folder: Path) -> None:
    page = opened(tab, folder, f"ssm/{FLAGSHIP}.html")
    logging = {"S3BucketName": "bucket", "S3Region": "x-1"}
    assert "LoggingInfo is deprecated" in pasted(page, {**RIGHT, "LoggingInfo": logging})
    assert page.query_selector(".violation.error") is None
    assert "0 errors" in page.inner_text("#verdict")


def test_deep_mistakes_are_beside_deep_members(tab: Tab, folder: Path) -> None:
    page = opened(tab, folder, f"ssm/{FLAGSHIP}.html")
    page.click("[data-close='request']")
    pasted(page, {**RIGHT, "Targets": [{"Key": "", "Valuess": []}]})
    told = [each.inner_text() for each in page.query_selector_all(".verdicts .error")]
    assert [each for each in told if "Targets[0]" in each] == [
        "Error: Targets[0].Key must have at least 1 character, and has 0 member",
        "Error: Targets[0].Valuess is not a member; did you mean Values? member",
    ]
    assert page.is_visible("[data-path='Targets[].Key'] .violation")


FORMS = {
    "JSON": ('{"A": [1, -2.5e3, "x\\u00e9", true, null]}', {"A": [1, -2500, "xé", True, None]}),
    "a dict": ("{'A': True, 'B': None, 'C': (1, 2,), }", {"A": True, "B": None, "C": [1, 2]}),
    "texts": ("{'A': 'it''s' \"ok\", 'B': r'\\d', 'C': '''a\nb''',}", None),
    "bytes": ("{'A': b'hi'}", {"A": "aGk="}),
    "a call": ("ssm.send_command(A=1, **{'B': [2]})  # done", {"A": 1, "B": [2]}),
    "a program": (
        "import boto3\n\nssm = boto3.client('ssm')\nanswer = ssm.send_command(\n    A='x',\n)\n",
        {"A": "x"},
    ),
    "a chain": ("boto3.client('ssm').send_command(A=1)", {"A": 1}),
    "a time": ("{'A': datetime(2030, 1, 1, tzinfo=UTC)}", {"A": "2030-01-01T00:00:00Z"}),
    "a strange name": ('{"__proto__": {"a": 1}, "constructor": 2}', None),
}


def test_what_people_paste_is_read(tab: Tab, folder: Path) -> None:
    page = opened(tab, folder, f"ssm/{FLAGSHIP}.html")

    def read(text: str) -> Any:
        return json.loads(page.evaluate("(text) => JSON.stringify(readRequest(text))", text))

    for title, (text, expected) in FORMS.items():
        if expected is not None:
            assert read(text) == expected, title
    assert read(FORMS["texts"][0]) == {"A": "itsok", "B": "\\d", "C": "a\nb"}
    strange = FORMS["a strange name"][0]
    assert page.evaluate("(text) => Object.keys(readRequest(text))", strange) == [
        "__proto__",
        "constructor",
    ]
    for wrong, place in (
        ('{"A": }', "line 1, column 7"),
        ("{'A': 1\n 'B': 2}", "line 2, column 2"),
        ("{'A': name}", "the value of “name” is not known here"),
        ("[" * 5000, "nested too deeply"),
        ("{} {}", "nothing is expected after"),
    ):
        page.fill("#pasted", wrong)
        page.click("#run")
        assert place in page.inner_text("#verdict")


def test_every_example_passes_the_check_of_its_own_page(
    tab: Tab, folder: Path, texts: Mapping[str, str]
) -> None:
    for path in texts:
        if path.count("/") == 1 and path.endswith(".html") and path[:4] != "asse":
            page = opened(tab, folder, path)
            for button in page.query_selector_all("[data-example]"):
                button.click()
                page.wait_for_selector("#verdict:not(:empty)")
                assert "Nothing is wrong." in page.inner_text("#verdict"), path


def test_served_it_is_checked_by_the_generated_validator(
    tab: Tab, texts: Mapping[str, str], wanted: list[Wanted]
) -> None:
    with Site(texts, wanted, 0) as site:
        thread = Thread(target=site.serve_forever)
        thread.start()
        try:
            tab.page.goto(f"{site.address}sqs/CreateQueue.html")
            # What no schema says: that a text is JSON.
            pasted(tab.page, {"QueueName": "orders", "Attributes": {"Policy": "{"}})
            tab.page.wait_for_selector("#verdict:has-text('generated validator')")
            assert "Policy" in tab.page.inner_text("#verdict")
            assert all(url.startswith((site.address, "data:")) for url in tab.asked)
        finally:
            site.shutdown()
            thread.join()


def test_a_hostile_model_takes_over_nothing(tab: Tab, tmp_path: Path) -> None:
    model = base()
    for place in ("documentation", "enum value", "metadata", "deprecation"):
        PLACES[place](model, ATTACK)
    with load_package("toys", model=model, overlays=False, formatter="none") as package:
        view = operation_view(
            package, "PutToy", "PutToy.html", bases_of(package.outcomes), "typed_aws"
        )
    texts = {
        **dict(static()),
        "toys/PutToy.html": rendered("operation", "../", view=view, folder="toys"),
        "assets/documents.js": "botosmithDocuments = [];\n",
    }
    write(with_manifest(texts, {"generator": {"name": "botosmith"}}), tmp_path / "site")
    page = opened(tab, tmp_path / "site", "toys/PutToy.html")
    pasted(page, {"Name": ATTACK, ATTACK: ATTACK})
    for each in page.query_selector_all("summary"):
        each.evaluate("(element) => { element.parentElement.open = true; }")
    assert page.evaluate("globalThis.stolen") is None
    assert all(url.startswith(("file:", "data:")) for url in tab.asked)


@pytest.mark.parametrize("width", [360, 768, 1280])
@pytest.mark.parametrize("path", KINDS)
def test_nothing_is_wider_than_the_window(tab: Tab, folder: Path, path: str, width: int) -> None:
    tab.page.set_viewport_size({"width": width, "height": 800})
    page = opened(tab, folder, path)
    if "button" in page.content() and page.query_selector("[data-open]"):
        page.click("[data-open]")
    assert page.evaluate("document.documentElement.scrollWidth") <= width


def test_dark_and_light_and_a_choice_that_stays(tab: Tab, folder: Path) -> None:
    page = opened(tab, folder, "index.html")
    paper = "getComputedStyle(document.body).backgroundColor"
    page.emulate_media(color_scheme="light")
    light = page.evaluate(paper)
    page.emulate_media(color_scheme="dark")
    assert page.evaluate(paper) != light
    page.click("#theme")
    assert page.evaluate(paper) == light
    page.reload()
    assert page.evaluate(paper) == light


def test_in_print_everything_is_open_and_the_tools_are_gone(tab: Tab, folder: Path) -> None:
    page = opened(tab, folder, f"ssm/{FLAGSHIP}.html")
    page.emulate_media(media="print")
    assert not page.is_visible("header.top") and not page.is_visible("#check")
    page.evaluate("dispatchEvent(new Event('beforeprint'))")
    assert page.evaluate("document.querySelectorAll('details:not([open])').length") == 0


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("path", KINDS)
def test_axe_finds_no_serious_fault(tab: Tab, folder: Path, path: str, scheme: str) -> None:
    tab.page.emulate_media(color_scheme=scheme)
    page = opened(tab, folder, path)
    if page.query_selector("#pasted"):
        pasted(page, {"WindowId": "mw-1"})
    assert serious_faults(page) == []


def serious_faults(page: Any) -> list[tuple[str, str]]:
    """What axe-core calls serious or critical: the rule, and the first element that breaks it."""
    found = find_spec("axe_playwright_python")
    if found is None or found.origin is None:
        pytest.skip("needs the test extra: axe-playwright-python")
    # The policy of a page admits no script from outside; the debugger's own is not held to it.
    page.evaluate((Path(found.origin).parent / "axe.min.js").read_text("utf-8"))
    told = page.evaluate("axe.run({ resultTypes: ['violations'], preload: false })")
    return [
        (each["id"], each["nodes"][0]["html"][:200])
        for each in told["violations"]
        if each["impact"] in ("serious", "critical")
    ]


# --------------------------------------------------------------------- the project's documents

DOCUMENTS = ("index.html", "benchmarks.html", "architecture.html", "facts.html")


def test_documents_fit_every_width(tab: Tab, documents: Path) -> None:
    for path in DOCUMENTS:
        page = opened(tab, documents, path)
        for width in (360, 768, 1280):
            page.set_viewport_size({"width": width, "height": 800})
            assert page.evaluate("document.documentElement.scrollWidth") <= width, (path, width)


@pytest.mark.parametrize("path", DOCUMENTS[:3])
def test_axe_finds_no_serious_fault_in_documents(tab: Tab, documents: Path, path: str) -> None:
    page = opened(tab, documents, path)
    for scheme in ("light", "dark"):
        page.emulate_media(color_scheme=scheme)
        assert serious_faults(page) == [], scheme


def test_documents_are_searched_from_the_disk(tab: Tab, documents: Path) -> None:
    page = opened(tab, documents, "index.html")
    page.keyboard.press("/")
    page.keyboard.type("before rely observe")
    page.wait_for_selector("#results a")
    page.keyboard.press("Enter")
    page.wait_for_url("**/clients.html#before-you-rely-on-it-profileobserve")
    assert all(url.startswith(("file:", "data:")) for url in tab.asked)


def test_drawings_follow_the_chosen_theme(tab: Tab, documents: Path) -> None:
    page = opened(tab, documents, "benchmarks.html")
    ink = "getComputedStyle(document.querySelector('.drawing text')).fill"
    light = page.evaluate(ink)
    page.click("#theme")
    assert page.evaluate(ink) != light
