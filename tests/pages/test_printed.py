"""A printed page is read whole: what its model states, nothing lost and nothing invented."""

from __future__ import annotations

import pytest
from tests.pages.model_facts import members, model, model_facts, page_facts, shape_of
from tests.pages.printed import Style, printed

from botosmith.apidocs import Page, PageError, read_page

SERVICES: tuple[str, ...] = (
    "acm",
    "athena",
    "codebuild",
    "cognito-idp",
    "dynamodb",
    "ecs",
    "events",
    "firehose",
)
SERVICES += ("kinesis", "kms", "logs", "secretsmanager", "ssm", "stepfunctions")
EACH = 6
"""The operations of each service that are printed, those with most members first."""


def largest(service: str) -> list[str]:
    raw = model(service)

    def size(name: str) -> int:
        shape = raw["operations"][name].get("input", {}).get("shape")
        return len(raw["shapes"][shape]["members"]) if shape else 0

    return sorted(sorted(raw["operations"]), key=size, reverse=True)[:EACH]


CASES = [
    pytest.param(service, operation, style, id=f"{service}-{operation}-{style}")
    for service in SERVICES
    for operation in largest(service)
    for style in ("text", "markdown")
]


def both_sides(page: Page, service: str) -> list[tuple[str, object, object]]:
    """What differs: the member, what the page was read to state, what the model states."""
    found: list[tuple[str, object, object]] = []
    for side, items in (("input", page.request), ("output", page.response)):
        known = members(service, shape_of(service, page.name, side))
        names = [item.name for item in items]
        if names != sorted(known):
            found.append((side, names, sorted(known)))
        for item in items:
            read = {*page_facts(item)}
            stated = model_facts(service, known[item.name])
            if side == "output":
                stated = {fact for fact in stated if fact[1] != "required"}
            if read != stated:
                found.append((item.name, read - stated, stated - read))
    return found


@pytest.mark.parametrize(("service", "operation", "style"), CASES)
def test_a_printed_page_states_what_its_model_does(
    service: str, operation: str, style: Style
) -> None:
    errors = [each["shape"] for each in model(service)["operations"][operation].get("errors", ())]
    statuses = {name: 400 + number for number, name in enumerate(sorted(errors))}

    page = read_page(printed(service, operation, style, statuses=statuses), source="page")

    assert (page.kind, page.name, page.response_status) == ("operation", operation, 200)
    assert (page.unread, page.undescribed) == ((), ())
    assert both_sides(page, service) == []
    assert {error.name: error.http_status for error in page.errors} == statuses


@pytest.mark.parametrize("service", ["ssm", "dynamodb", "ecs"])
def test_a_page_that_lost_any_one_name_is_refused_or_names_nothing_wrongly(service: str) -> None:
    for operation in largest(service)[:2]:
        text = printed(service, operation)
        known = members(service, shape_of(service, operation, "input"))
        for name in sorted(known):
            with pytest.raises(PageError, match="Type line below"):
                read_page(text.replace(f"\n\n{name}\n\n", "\n\n(image)\n\n", 1), source="page")
