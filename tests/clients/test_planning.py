"""Which paginators and waiters are emitted, and under which names."""

from __future__ import annotations

from typing import Any

import pytest

from botosmith.loading.client_models import Acceptor, Companions, Paginator, Waiter
from botosmith.loading.service import load
from botosmith.plan import Package, Selection, plan
from botosmith.selectors import Unsupported, compiled, finder, names

MODEL: dict[str, Any] = {
    "metadata": {"serviceId": "Toys", "apiVersion": "2020-01-01", "protocol": "json"},
    "operations": {
        name: {"name": name, "input": {"shape": "Ask"}, "output": {"shape": "Answer"}}
        for name in ("Create", "ListToys", "PaginateListToys", "WaitUntilReady")
    },
    "shapes": {
        "Ask": {
            "type": "structure",
            "members": {"Token": {"shape": "String"}, "Max": {"shape": "String"}},
        },
        "Answer": {
            "type": "structure",
            "members": {
                "Next": {"shape": "String"},
                "Toys": {"shape": "Strings"},
                "ByName": {"shape": "Map"},
            },
        },
        "Strings": {"type": "list", "member": {"shape": "String"}},
        "Map": {"type": "map", "key": {"shape": "String"}, "value": {"shape": "Strings"}},
        "String": {"type": "string"},
    },
}


def paginator(**changed: Any) -> Paginator:
    usual: dict[str, Any] = {
        "operation": "ListToys",
        "input_tokens": ("Token",),
        "output_tokens": ("Next",),
        "result_keys": ("Toys",),
        "limit_key": "Max",
    }
    return Paginator(**{**usual, **changed})


def waiter(**changed: Any) -> Waiter:
    usual: dict[str, Any] = {"state": "success", "matcher": "path", "expected": "x"}
    acceptor = Acceptor(**{**usual, "argument": "Next", **changed})
    return Waiter(
        name="Ready", operation="ListToys", delay=1, max_attempts=2, acceptors=(acceptor,)
    )


def planned(*paginators: Paginator, waiters: tuple[Waiter, ...] = ()) -> Package:
    service = load("toys", model=MODEL)
    companions = Companions(
        {each.operation: each for each in paginators}, {each.name: each for each in waiters}
    )
    return plan([Selection(service, tuple(service.operations), companions)])


def test_names_that_collide_are_kept_apart() -> None:
    (service,) = planned(paginator(), waiters=(waiter(),)).services
    methods = {operation.title: operation.method for operation in service.operations}
    assert methods["Create"] == "create_"
    assert methods["PaginateListToys"] == "paginate_list_toys"
    (paging,) = (each.paging for each in service.operations if each.paging is not None)
    assert paging.method == "paginate_list_toys_"
    assert methods["WaitUntilReady"] == "wait_until_ready"
    assert [each.method for each in service.waiters] == ["wait_until_ready_"]


@pytest.mark.parametrize(
    ("key", "item"), [("Toys", "str"), ("ByName", "tuple[str, list[str]]"), ("Next", "str")]
)
def test_the_type_of_an_item(key: str, item: str) -> None:
    (service,) = planned(paginator(result_keys=(key,))).services
    assert [each.paging.item for each in service.operations if each.paging] == [item]


def test_the_page_size_is_what_the_input_takes() -> None:
    (service,) = planned(paginator()).services
    (paging,) = (each.paging for each in service.operations if each.paging)
    assert (paging.limit, paging.limit_type) == ('"Max"', "str")


@pytest.mark.parametrize(
    "changed",
    [
        {"result_keys": ("Gone",)},
        {"input_tokens": ("Gone",)},
        {"limit_key": "Gone"},
        {"result_keys": ("Toys[0]",)},
        {"output_tokens": ("keys(Next)",)},
    ],
)
def test_a_paginator_that_cannot_be_told_exactly_is_left_out_and_noted(changed: Any) -> None:
    package = planned(paginator(**changed))
    assert not package.services[0].pages
    assert [(note.shape, note.constraint) for note in package.not_enforced] == [
        ("ListToys", "paginator")
    ]


@pytest.mark.parametrize(
    "changed",
    [
        {"matcher": "guess"},
        {"state": "maybe"},
        {"expected": {"a": 1}},
        {"argument": "sort(Toys)"},
    ],
)
def test_a_waiter_that_cannot_be_told_exactly_is_left_out_and_noted(changed: Any) -> None:
    package = planned(waiters=(waiter(**changed),))
    assert package.services[0].waiters == ()
    assert [(note.shape, note.constraint) for note in package.not_enforced] == [("Ready", "waiter")]


@pytest.mark.parametrize(
    "expression", ["sort(A)", "A[1:2]", "{a: A}", "[A, B]", "`[1]`", "&A", "A |", "(" * 5000]
)
def test_what_is_not_known_is_refused(expression: str) -> None:
    with pytest.raises(Unsupported):
        compiled(expression)


def test_the_source_of_an_expression() -> None:
    assert finder("A.B") == '("A", "B")'
    assert finder("A || B[-1].C") == (
        'select.either(select.field("A"), '
        'select.then(select.item(select.field("B"), -1), select.field("C")))'
    )
    assert names("A.B") == ("A", "B")
    with pytest.raises(Unsupported, match="no path"):
        names("A[0]")


def test_text_of_a_model_is_no_code() -> None:
    hostile = 'A"); import os; ("'
    assert compiled(f'"{hostile.replace(chr(34), chr(92) + chr(34))}"') == (
        "select.field('A\"); import os; (\"')"
    )
