"""Hold one service's compiled validators, facts and all, against the rules that it declares."""

from __future__ import annotations

from importlib import import_module
from typing import Any

import pytest

from botosmith import LoadedPackage, load_package
from botosmith.reference.samples import samples
from botosmith.untyped import service_model

from .agreement import Agreement
from .mutants import Mutants


def compare_declared(service: str, *, mutants: int, operations: int) -> Agreement:
    """Compare what is compiled with what is declared, on mutants of requests that break no rule.

    Args:
        service: botocore's name of the service.
        mutants: How many mutants, in all.
        operations: Of how many operations at most, those with the most rules first.
    """
    agreement = Agreement(service)
    model = service_model(service)
    with load_package(service, formatter="none", docs="none") as package:
        chosen = sorted(package.operations, key=lambda name: (-len(_rules(package, name)), name))
        bases = [
            (name, params)
            for name in chosen[:operations]
            for params in _bases(package, name)
            if "input" in model["operations"][name]
        ]
        maker = Mutants(model, service)
        for number, (name, params) in enumerate(bases):
            agreement.counts["rules"] += len(_rules(package, name))
            count = mutants // len(bases) + (number < mutants % len(bases))
            shape = model["operations"][name]["input"]["shape"]
            for mutant in (params, *maker.of(shape, params, count)):
                _compare(package, name, mutant, agreement)
    return agreement


def asked_in_vain(package: LoadedPackage, monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The rules that compiled validators ask of requests, minimal and full, that break none.

    A compiled validator that raises, so that every rule is asked, is told as well.
    """
    interpretation = import_module(f"{package.name}.runtime.interpretation")
    in_vain: list[str] = []
    asked: list[str] = []
    explains = interpretation.explain

    def noted(found: list[Any], rule: Any, request: Any) -> None:
        before = len(found)
        explains(found, rule, request)
        if len(found) == before:
            asked.append(f"{name} {rule.id}")

    def raised(operation: Any, *_: object) -> None:
        asked.append(f"{operation.name} as a whole")

    monkeypatch.setattr(interpretation, "explain", noted)
    operations = import_module(f"{package.name}.runtime.operation")
    monkeypatch.setattr(operations.Operation, "_interpret", raised)
    for name in package.operations:
        operation = package.operation(name)
        requests = [operation.request_from_wire(params) for params in _bases(package, name)]
        asked.clear()  # making requests that break no rule asks many
        for request in requests:
            operation.validate(request)
        in_vain += asked
    return in_vain


def _rules(package: LoadedPackage, name: str) -> Any:
    operation: Any = package.operation(name)
    return operation.rules


def _bases(package: LoadedPackage, name: str) -> list[dict[str, Any]]:
    service = package.selection.service
    made = samples(service, service.operations[name], package.operation(name).validate)
    return [dict(each) for each in (made.minimal, made.full) if each is not None]


def _compare(package: LoadedPackage, name: str, params: Any, agreement: Agreement) -> None:
    operation = package.operation(name)
    try:
        request = operation.request_from_wire(params)
    except (TypeError, ValueError, AttributeError):
        agreement.counts["no request"] += 1
        return
    agreement.counts["mutants"] += 1
    compiled = [_told(each) for each in operation.validate(request)]
    found: list[Any] = []
    import_module(f"{package.name}.runtime.structure").examine(request, found)
    rules = _rules(package, name)
    import_module(f"{package.name}.runtime.interpretation").explain_all(found, rules, request)
    declared = [_told(each) for each in found]
    agreement.counts["broken rules"] += sum(bool(origin) for _, _, origin in declared)
    if compiled != declared:
        agreement.counts["disagreements"] += 1
        if len(agreement.disagreements) < 20:
            extra = [each for each in compiled if each not in declared]
            missing = [each for each in declared if each not in compiled]
            agreement.disagreements.append(
                f"{agreement.service} {name}: only compiled {extra}, only declared {missing}: "
                f"{str(params)[:1000]}"
            )


def _told(violation: Any) -> tuple[str, str, str]:
    return violation.path, violation.constraint, violation.origin
