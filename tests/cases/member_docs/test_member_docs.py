"""Docstrings end with what holds of the member: constraints, rules, a link to a site."""

from __future__ import annotations

import ast
from itertools import pairwise

import pytest
from tests.cases.case import Case

from botosmith.overlay import read
from botosmith.pipeline import build

SITE = "https://docs.example.com/aws/"
SAID = {
    ("PutToyRequest", "name"): "What it is called. Length 1–7.",
    ("PutToyRequest", "code"): "Its code. Length 2–4. Has a pattern.",
    ("PutToyRequest", "notes"): (
        "Notes: - about it - around it"
        " 0–5 items. Each item: length at most 40, pattern ``[ -~]*``."
    ),
    ("PutToyRequest", "wheels"): "Range 1–8. A red ``*toy*`` has wheels.",
    ("PutToyRequest", "colour"): "Its colour. One of ``RED``, ``BLUE``.",
    ("PutToyRequest", "size"): "One of ``BIG`` and ``SMALL``, and no other.",
    ("PutToyRequest", "country"): "Where it comes from.",
    ("PutToyRequest", "tags"): (
        "Its tags. Two paragraphs."
        " At most 1 entry. Each key: length 1–7. Each value: pattern ``[a-z]+``."
    ),
    ("PutToyRequest", "token"): "A token. Length at most 64. Filled in when absent.",
    ("PutToyRequest", "place"): "Where it goes.",
    ("PutToyRequest", "long"): "Follows a long pattern. Has a pattern.",
    ("PutToyRequest", "quoted"): "Follows one that no docstring can quote. Has a pattern.",
    ("PutToyRequest", "motto"): "Its motto. Deprecated. Toys have none.",
    ("PutToyRequest", "owner"): "Whose it is. Length at most 9 (warns). Rule ``one-who-has-it``.",
    ("PutToyRequest", "lender"): (
        'Who lends it. Rule ``one-who-has-it``. When absent, the service assumes "nobody".'
    ),
    # A rule of one operation stands in its request, a rule of a structure with the structure.
    ("MoveToyRequest", "to"): "Where to. The top shelf has no rows.",
    ("Place", "shelf"): "The shelf. Length at least 1. A row is on a shelf.",
    ("Place", "row"): "The row on it. At least 0.",
    # Answers are not validated.
    ("PutToyResponse", "code"): "The code that it got.",
}
LINKS = {
    ("PutToyRequest", "name"): "toys/PutToy.html#m-Name",
    ("MoveToyRequest", "to"): "toys/MoveToy.html#m-To",
    ("Place", "shelf"): "toys/MoveToy.html#m-To.Shelf",
}


def docs_of(texts: dict[str, str]) -> dict[tuple[str, str], str]:
    """The docstrings of members, each in one line, by the class and the attribute."""
    found: dict[tuple[str, str], str] = {}
    for text in texts.values():
        for node in (each for each in ast.parse(text).body if isinstance(each, ast.ClassDef)):
            for one, following in pairwise(node.body):
                if (
                    isinstance(one, ast.AnnAssign)
                    and isinstance(one.target, ast.Name)
                    and isinstance(following, ast.Expr)
                    and isinstance(following.value, ast.Constant)
                ):
                    doc = str(following.value.value)
                    found[node.name, one.target.id] = " ".join(doc.split())
    return found


def built(case: Case, docs_url: str = "") -> dict[str, str]:
    assert isinstance(case.overlays, list)
    texts = build(
        *("toys", {"toys": ["*"]}),
        own_facts=read(case.overlays),
        models={"toys": case.model},
        formatter="none",
        docs_url=docs_url,
    ).texts
    return {
        path: text
        for path, text in texts.items()
        if path.startswith(("toys/operations/", "toys/shapes/"))
    }


@pytest.mark.parametrize("member", SAID, ids=".".join)
def test_a_docstring_ends_with_what_holds(case: Case, member: tuple[str, str]) -> None:
    assert docs_of(built(case))[member] == SAID[member]


def test_nothing_links_to_a_site_that_is_not_configured(case: Case) -> None:
    assert "Reference:" not in "".join(built(case).values())


@pytest.mark.parametrize("member", LINKS, ids=".".join)
def test_a_docstring_links_to_the_site(case: Case, member: tuple[str, str]) -> None:
    link = f" Reference: {SITE}{LINKS[member]}"

    assert docs_of(built(case, SITE))[member] == SAID[member] + link


def test_no_line_of_a_paragraph_is_longer_than_the_width(case: Case) -> None:
    for text in built(case).values():
        for doc in (each for each in text.split('"""')[1::2] if "\n" in each):
            assert all(len(line) <= 92 for line in doc.split("\n"))
