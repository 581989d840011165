from __future__ import annotations

import shutil
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from tests.cli.conftest import Run as Run
from tests.cli.conftest import run as run
from website.pages import site as documents_site

from botosmith.bulk import Job
from botosmith.output.folder import write
from botosmith.site import Wanted, build_site, sites_of

FLAGSHIP = "RegisterTaskWithMaintenanceWindow"
SELECTED = {
    "ssm": (FLAGSHIP, "DescribeMaintenanceWindows", "SendCommand"),
    "sqs": ("CreateQueue", "ReceiveMessage"),
    "dynamodb": ("Query",),
}


@pytest.fixture(scope="session")
def wanted() -> list[Wanted]:
    return sites_of(
        [[Job(package="typed_aws", service=k, operations=v) for k, v in SELECTED.items()]]
    )


@pytest.fixture(scope="session")
def texts(wanted: list[Wanted]) -> Mapping[str, str]:
    return build_site(wanted)


@pytest.fixture(scope="session")
def folder(texts: Mapping[str, str], tmp_path_factory: pytest.TempPathFactory) -> Path:
    root = tmp_path_factory.mktemp("docs") / "site"
    write(texts, root)
    return root


@pytest.fixture(scope="session")
def documents(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The README and docs/ as a site."""
    root = tmp_path_factory.mktemp("documents") / "site"
    write(documents_site(), root)
    return root


@pytest.fixture(scope="module")
def browser() -> Iterator[Any]:
    """Debian's Chromium, which asks nobody for anything.

    It ends with its module: while it runs, so does a loop, beside which asyncio runs no other.
    """
    api = pytest.importorskip("playwright.sync_api", reason="needs the test extra: playwright")
    found = shutil.which("chromium") or shutil.which("google-chrome")
    if found is None:
        pytest.skip("needs a Chromium: apt-get install chromium")
    quiet = ("background-networking", "component-update", "quic", "sync", "gpu")
    options = ["--no-sandbox", "--no-first-run", *(f"--disable-{each}" for each in quiet)]
    with api.sync_playwright() as playwright:
        running = playwright.chromium.launch(executable_path=found, args=options)
        yield running
        running.close()


@dataclass
class Tab:
    """A page of the browser, what went wrong on it, and whom it asked."""

    page: Any
    mistakes: list[str]
    asked: list[str]


@pytest.fixture
def tab(browser: Any) -> Iterator[Tab]:
    context = browser.new_context(viewport={"width": 1200, "height": 900})
    page = context.new_page()
    tab = Tab(page, [], [])
    page.on("pageerror", lambda error: tab.mistakes.append(str(error)))
    page.on("console", lambda said: tab.mistakes.extend([said.text] * (said.type == "error")))
    page.on("request", lambda request: tab.asked.append(request.url))
    yield tab
    context.close()
    assert tab.mistakes == []
