"""The output of every idea, word for word; what it does is tested beside its model.

`BOTOSMITH_UPDATE_CASES=1 pytest tests/cases` writes what is generated now; read the difference.
"""

from __future__ import annotations

import os

import pytest
from tests.cases.case import Case, cases

UPDATE = os.environ.get("BOTOSMITH_UPDATE_CASES") == "1"


@pytest.mark.filterwarnings("ignore::botosmith.api.OverlayWarning")
@pytest.mark.parametrize("case", cases(), ids=lambda case: case.folder.name)
def test_the_output_is_as_expected(case: Case) -> None:
    generated = case.generated()
    if UPDATE:
        case.update(generated)

    assert generated == case.expected()
    assert generated


@pytest.mark.parametrize("case", cases(), ids=lambda case: case.folder.name)
def test_every_idea_also_has_a_test_of_what_the_output_does(case: Case) -> None:
    assert list(case.folder.glob("test_*.py"))
