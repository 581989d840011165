"""The documents of the project, and the pages of the site that they become."""

from __future__ import annotations

import posixpath
from collections.abc import Mapping
from dataclasses import dataclass
from importlib.resources import files
from pathlib import Path
from typing import Any

from jinja2 import ChoiceLoader, FileSystemLoader

from botosmith import __version__
from botosmith.output.folder import with_manifest
from botosmith.render.templates import environment
from botosmith.site.building import static
from botosmith.site.rendering import POLICY
from botosmith.site.views import embedded

from .markdown import Document, document

ROOT = Path(__file__).resolve().parents[1]

GROUPS: Mapping[str, Mapping[str, str]] = {
    "Begin": {
        "README.md": "botosmith",
        "docs/tour.md": "A tour of three minutes",
        "docs/ten-facts.md": "Ten facts",
    },
    "Use": {
        "docs/packages.md": "Packages",
        "docs/clients.md": "Clients and stubs",
        "docs/source-tools.md": "Source tools",
        "docs/language-server.md": "Language server",
        "docs/site.md": "The site",
        "docs/python-api.md": "Python API",
    },
    "Facts": {
        "docs/overlays.md": "Overlays",
        "docs/facts.md": "What is known",
        "docs/audit.md": "Models that err",
        "docs/proposals.md": "Proposals",
    },
    "Project": {
        "docs/architecture.md": "Architecture",
        "docs/decisions.md": "Decisions",
        "docs/benchmarks.md": "Benchmarks",
        "docs/robustness.md": "Robustness",
        "docs/comparison.md": "Releases compared",
        "CONTRIBUTING.md": "Contributing",
        "CHANGELOG.md": "Changes",
    },
}
"""The documents by group, each with its name in the navigation."""

_STATIC = {"theme.js", "minisearch.js", "site.css", "site.js", "LICENSES.txt"}
"""What the pages take from the site of a package: all but the check of requests."""


@dataclass(frozen=True)
class Page:
    """A document, and its place on the site."""

    path: str
    name: str
    document: Document

    @property
    def url(self) -> str:
        """Its file."""
        return page_of(self.path)


def page_of(path: str) -> str:
    """The page of a document: README.md is the first."""
    return "index.html" if path == "README.md" else f"{Path(path).stem.lower()}.html"


def documents() -> dict[str, str]:
    """The documents of GROUPS, by path.

    Raises:
        ValueError: One in docs/ is in no group.
    """
    named = [path for group in GROUPS.values() for path in group]
    forgotten = {f"docs/{each.name}" for each in (ROOT / "docs").glob("*.md")} - {*named}
    if forgotten:
        raise ValueError(f"name in GROUPS of {__file__}: {', '.join(sorted(forgotten))}")
    return {path: (ROOT / path).read_text("utf-8") for path in named}


def site() -> Mapping[str, str]:
    """The files of the site, by path, with a manifest.

    Raises:
        ValueError: A document is in no group, or links to a file that is not there.
    """
    texts = {f: text for f, text in static() if f.removeprefix("assets/") in _STATIC}
    texts["assets/document.css"] = files("website").joinpath("document.css").read_text("utf-8")
    texts["files/LICENSE"] = (ROOT / "LICENSE").read_text("utf-8")
    names = {path: name for group in GROUPS.values() for path, name in group.items()}
    pages = [
        Page(path, names[path], _document(path, text, texts)) for path, text in documents().items()
    ]
    by_path = {page.path: page for page in pages}
    groups = {title: [by_path[path] for path in group] for title, group in GROUPS.items()}
    template = _environment().get_template("document.html.jinja")
    for at, page in enumerate(pages):
        texts[page.url] = template.render(
            version=__version__,
            policy=POLICY,
            root="",
            page=page,
            groups=groups,
            before=pages[at - 1] if at else None,
            after=pages[at + 1] if at + 1 < len(pages) else None,
        )
    found = [
        {
            "kind": "section",
            "title": section.title,
            "service": "" if section.title == page.document.title else page.document.title,
            "text": section.text,
            "members": [],
            "url": page.url + ("" if section.level == 1 else f"#{section.id}"),
        }
        for page in pages
        for section in page.document.sections
    ]
    texts["assets/documents.js"] = f"botosmithDocuments = {embedded(found)};\n"
    return with_manifest(texts, {"generator": {"name": "botosmith", "version": __version__}})


def _document(path: str, text: str, texts: dict[str, str]) -> Document:
    """A document whose links lead to pages; other files that it links to are copied."""
    folder = posixpath.dirname(path)
    named = {each for group in GROUPS.values() for each in group}

    def address(link: str) -> str:
        target, mark, anchor = link.partition("#")
        if "://" in target or not target:
            return link
        file = posixpath.normpath(posixpath.join(folder, target))
        if file in named:
            return page_of(file) + mark + anchor
        if not (ROOT / file).is_file():
            raise ValueError(f"{path} links to {link}, which is not there")
        texts[f"files/{file}"] = (ROOT / file).read_text("utf-8")
        return f"files/{file}{mark}{anchor}"

    def drawing(link: str) -> str | None:
        if not link.endswith(".svg"):
            return None
        return (ROOT / folder / link).read_text("utf-8")

    return document(text, address, drawing)


def _environment() -> Any:
    made = environment({}, is_html=True)
    own = FileSystemLoader(str(files("website").joinpath("templates")))
    assert made.loader is not None
    made.loader = ChoiceLoader([own, made.loader])
    return made
