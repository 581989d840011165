"""The compiled validators say what declared rules and annotations say, for every shipped fact."""

from __future__ import annotations

import ast
import fnmatch
from importlib import import_module
from multiprocessing import get_context

import pytest

from botosmith import LoadedPackage, load_package
from botosmith.compile import parts

from .agreement import Agreement
from .declared import asked_in_vain, compare_declared
from .services import SERVICES

_QUICK = ("dynamodb", "elbv2", "ssm")
_MUTANTS = 230_000


def _compared(service: str) -> Agreement:
    return compare_declared(service, mutants=_MUTANTS // len(SERVICES), operations=60)


@pytest.mark.parametrize("service", _QUICK)
def test_a_sample_of_mutants(service: str) -> None:
    agreement = compare_declared(service, mutants=600, operations=6)
    assert agreement.disagreements == []
    assert agreement.counts["mutants"] + agreement.counts["no request"] > 600
    assert agreement.counts["broken rules"] > 30


@pytest.mark.slow
def test_mutants_of_sixty_services() -> None:
    with get_context("spawn").Pool(2, maxtasksperchild=4) as pool:
        agreements = pool.map(_compared, SERVICES, chunksize=1)
    counts = sum((each.counts for each in agreements), start=Agreement("").counts)
    print(dict(counts))
    assert [told for each in agreements for told in each.disagreements] == []
    assert counts["mutants"] >= 200_000
    assert counts["broken rules"] > 10_000


@pytest.mark.parametrize("service", ("batch", "dynamodb", "ecs", "iam", "ssm"))
def test_a_right_request_is_not_looked_at_twice(
    service: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Compiled tests alone see that whole requests break no rule: structures without members,
    documents of JSON and numbers that are compared are told by them."""
    with load_package(service, formatter="none", docs="none") as package:
        assert asked_in_vain(package, monkeypatch) == []


def test_items_without_a_hash_are_left_to_the_rule_that_compares_them() -> None:
    """Two keys of a table cannot be put into a set: which would end the test of all members."""
    one, two = ({"id": {"S": each}} for each in "ab")
    with load_package("dynamodb", ["BatchGetItem"], formatter="none", docs="none") as package:
        operation = package.operation("BatchGetItem")
        interpretation = import_module(f"{package.name}.runtime.interpretation")
        with pytest.MonkeyPatch.context() as monkeypatch:
            monkeypatch.delattr(interpretation, "explain_all")
            assert operation.validate({"RequestItems": {"films": {"Keys": [one, two]}}}) == []
            found = operation.validate({"RequestItems": {"films": {"Keys": [one, two, one]}}})
    assert [each.path for each in found] == ["RequestItems['films'].Keys[2]"]


HEAVY = {
    "batch": ("RegisterJobDefinition", "SubmitJob"),
    "cloudfront": ("CreateDistribution",),
    "ecs": ("CreateService", "RegisterTaskDefinition"),
}


def _functions(package: LoadedPackage) -> list[ast.FunctionDef]:
    """The functions of the twins of a package's operations."""
    return [
        each
        for path in fnmatch.filter(package.texts, "*/_compiled/operations/*.py")
        for each in ast.parse(package.texts[path]).body
        if isinstance(each, ast.FunctionDef)
    ]


def _ways(function: ast.FunctionDef) -> int:
    """About how many branches a function has, by its text."""
    branching = (ast.If, ast.For, ast.IfExp, ast.Break, ast.comprehension)
    nodes = list(ast.walk(function))
    junctions = sum(len(each.values) - 1 for each in nodes if isinstance(each, ast.BoolOp))
    return junctions + sum(isinstance(each, branching) for each in nodes)


@pytest.mark.parametrize("service", HEAVY)
def test_no_function_is_too_complex_for_pyright(service: str) -> None:
    with load_package(service, HEAVY[service], formatter="none", docs="none") as package:
        assert max(map(_ways, _functions(package))) <= 543


def test_a_divided_validator_says_what_is_declared(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(parts, "HEAVIEST", 40)
    monkeypatch.setattr(parts, "LIGHTEST", 0)
    operations = ["CreateAutoScalingGroup"]
    with load_package("autoscaling", operations, formatter="none", docs="none") as package:
        names = {each.name for each in _functions(package)}
    assert {"validate", "validate_2", "validate_3"} <= names

    agreement = compare_declared("autoscaling", mutants=600, operations=6)
    assert agreement.disagreements == []
    assert agreement.counts["broken rules"] > 30


EMPTY: tuple[object, ...] = (b"", "", [], {})


@pytest.mark.parametrize("value", EMPTY, ids=map(repr, EMPTY))
def test_what_is_empty_and_of_another_type_is_absent_to_rules(value: object) -> None:
    """A rule takes every empty value for one that is not given; of a number, so does its gate."""
    with load_package("kms", ["GenerateRandom"], formatter="none", docs="none") as package:
        found = package.operation("GenerateRandom").validate({"NumberOfBytes": value})
    assert [(each.path, each.constraint) for each in found] == [
        ("NumberOfBytes", "type"),
        ("NumberOfBytes", "require"),
    ]
