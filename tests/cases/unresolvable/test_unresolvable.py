from __future__ import annotations

import warnings

import pytest
from tests.cases.case import Case, told

from botosmith.api import OverlayWarning


def test_a_fact_that_leads_nowhere_is_told_and_left_out(case: Case) -> None:
    with pytest.warns(OverlayWarning) as warned, case.load() as package:
        assert package.operation("PutToy").validate({"Name": "abc"}) == []

    expected = (case.folder / "expected_warning.txt").read_text("utf-8")
    said = "".join(f"{each.message}\n" for each in warned)
    assert said.replace(f"{case.folder}/", "") == expected


def test_the_other_facts_of_the_file_hold(case: Case) -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", OverlayWarning)
        with case.load() as package:
            found = package.operation("PutToy").validate({"Name": "abcd"})

    assert told(found) == [("Name", "length", "error")]
