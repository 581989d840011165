"""`docs`: how much of AWS's documentation goes along. Facts are told in every case."""

from __future__ import annotations

import inspect
from typing import Any

import pytest
from tests.cases.case import Case, told

LEVELS = ("full", "summary", "none")
FACTS = (
    "When absent: the shop picks one.",
    "Deprecated. Use Length. It is exact.",
    "A red toy has a place.",
)


def generated(case: Case, docs: str) -> str:
    """All that is about the service, as one text."""
    with case.load(docs=docs) as package:
        return "\n".join(text for path, text in package.texts.items() if path.startswith("toys/"))


@pytest.mark.parametrize("docs", LEVELS)
def test_facts_are_told_at_every_level(case: Case, docs: str) -> None:
    text = generated(case, docs)

    assert all(fact in text for fact in FACTS)


def test_full_is_the_default_and_tells_everything(case: Case) -> None:
    text = generated(case, "full")

    assert "More zebras." in text
    assert "https://example.com/a.B" in text
    assert "Note: Zebra note. Mind it." in text


def test_a_summary_is_one_whole_sentence(toys: Any) -> None:
    assert toys.Place.__doc__ == "Zebra place."
    assert toys.PutToyRequest.__doc__ == "Zebra puts a toy, e.g. a bear, on a shelf."
    assert toys.ToyBroken.__doc__ == "Zebra is broken."
    assert toys.ToyBroken.where.__doc__ == "Zebra spot."
    assert toys.ToysClient.put_toy.__doc__ == toys.PutToyRequest.__doc__


def test_a_summary_is_never_cut_inside_code(case: Case) -> None:
    text = generated(case, "summary")

    assert '"""Zebra name, such as ``A. Bear. Or B.`` (see names)."""' in text
    for later in ("Zebra rest", "More", "Mind it", "It stays", "goes on", "Another", "https:"):
        assert later not in text


def test_none_carries_nothing_of_what_aws_wrote(case: Case) -> None:
    text = generated(case, "none")

    assert "zebra" not in text.lower()
    assert "example.com" not in text


@pytest.mark.parametrize("docs", LEVELS)
def test_every_class_and_module_has_a_docstring(case: Case, docs: str) -> None:
    with case.load(docs=docs) as package:
        for name in package.module.__all__:
            if inspect.isclass(thing := getattr(package.module, name)):
                assert thing.__doc__
        assert inspect.getdoc(package.module.ToysClient.put_toy)
        assert package.module.__doc__


@pytest.mark.parametrize("docs", LEVELS)
def test_nothing_but_the_text_depends_on_it(case: Case, docs: str) -> None:
    with case.load(docs=docs) as package:
        operation = package.operation("PutToy")

        assert operation.validate({"Name": "a", "Colour": "RED", "Place": {"Shelf": "b"}}) == []
        found = operation.validate({"Colour": "RED"})

    assert told(found) == [("Name", "required", "error"), ("Place", "require", "error")]
