"""Everything that must hold of one service's generated package."""

from __future__ import annotations

import importlib
from collections.abc import Collection, Iterator, Mapping
from typing import Any

from botocore.model import ServiceModel
from botocore.validate import ParamValidator

from botosmith import LoadedPackage, load_package
from botosmith.untyped import service_model

from .report import Report
from .samples import Samples
from .strings import NoString

_TOLD = 3
"""How many violations a failure shows."""


def check_service(service: str, operations: Collection[str] | None = None) -> Report:
    """Generate a service and hold it against its raw model; `operations` None means all."""
    report = Report(service)
    model = service_model(service)
    chosen = tuple(model["operations"]) if operations is None else tuple(operations)
    with load_package(service, chosen, overlays=False, formatter="none") as package:
        report.counts["services"] = 1
        _import_all(package, report)
        check = _Service(package, model, report)
        for name in chosen:
            try:
                check.operation(name)
            except Exception as error:  # one operation's failure must not hide the others'
                report.fail(name, f"{type(error).__name__}: {error}")
        check.errors()
    return report


def checked(service: str) -> Report:
    """The report of one service; a crash is a failure like any other."""
    try:
        return check_service(service)
    except Exception as error:
        report = Report(service)
        report.fail("as a whole", f"{type(error).__name__}: {error}")
        return report


def _import_all(package: LoadedPackage, report: Report) -> None:
    for path in package.texts:
        if path.endswith(".py"):
            name = path.removesuffix(".py").removesuffix("/__init__").replace("/", ".")
            full = package.name if name == "__init__" else f"{package.name}.{name}"
            try:
                module = importlib.import_module(full)
            except Exception as error:
                report.fail(path, f"{type(error).__name__}: {error}")
                continue
            report.counts["modules"] += 1
            report.counts["structures"] += sum(
                hasattr(each, "wire_names") and each.__module__ == full
                for each in vars(module).values()
            )
    for name in package.module.__all__:
        try:
            getattr(package.module, name)
        except Exception as error:
            report.fail("__init__", f"{name} cannot be imported: {error}")


class _Service:
    """Checks operations one by one."""

    def __init__(self, package: LoadedPackage, model: Mapping[str, Any], report: Report) -> None:
        self._package = package
        self._model = model
        self._report = report
        self._samples = Samples(model)
        self._botocore = ServiceModel(model, package.selection.service.name)
        self._runtime = importlib.import_module(f"{package.name}.runtime.explain")
        self._structure = importlib.import_module(f"{package.name}.runtime.structure").Structure

    def operation(self, name: str) -> None:
        raw = self._model["operations"][name]
        for size in ("minimal", "full"):
            build = getattr(self._samples, size)
            try:
                params = build(raw.get("input", {}).get("shape"))
            except NoString as error:
                self._report.counts[f"{size} requests skipped"] += 1
                self._report.counts[f"no string: {error}"] += 1
            else:
                self._request(name, size, params)
            try:
                response = build(raw.get("output", {}).get("shape"), is_output=True)
            except NoString:
                self._report.counts[f"{size} results skipped"] += 1
            else:
                self._result(name, size, response)
        self._report.counts["operations"] += 1

    def _request(self, name: str, size: str, params: dict[str, Any]) -> None:
        operation = self._package.operation(name)
        where = f"{name} ({size} request)"
        self._clean(where, operation.validate(params))
        request = operation.request_from_wire(params)
        self._clean(where, operation.validate(request))
        self._clean(where, self._explained(request))
        wire = operation.request_to_wire(request)
        if wire != params:
            self._report.fail(where, "to_wire(from_wire(params)) differs from params")
        if operation.request_from_wire(wire) != request:
            self._report.fail(where, "from_wire(to_wire(request)) differs from request")
        shape = self._botocore.operation_model(name).input_shape
        if shape is not None and (refusal := ParamValidator().validate(wire, shape)).has_errors():
            self._report.fail(where, f"botocore refuses: {refusal.generate_report()}")
        self._report.counts[f"{size} requests"] += 1

    def _result(self, name: str, size: str, response: dict[str, Any]) -> None:
        operation = self._package.operation(name)
        where = f"{name} ({size} result)"
        for given in (response, {**response, "ResponseMetadata": {"HTTPStatusCode": 200}}):
            result = operation.result_from_wire(given)
            if operation.result_to_wire(result) != given:
                self._report.fail(where, "to_wire(from_wire(response)) differs from response")
            if operation.result_from_wire(operation.result_to_wire(result)) != result:
                self._report.fail(where, "from_wire(to_wire(result)) differs from result")
        self._clean(where, self._explained(result))
        self._report.counts[f"{size} results"] += 1

    def _explained(self, value: Any) -> Iterator[Any]:
        """What the interpreter of annotations says of every member, compiled test or not."""
        if isinstance(value, self._structure):
            found: list[Any] = []
            self._runtime.structure(found, None, value, value.wire_names)
            yield from found
            for name in value.wire_names:
                yield from self._explained(getattr(value, name))
        elif isinstance(value, (list, tuple)):
            for item in value:
                yield from self._explained(item)
        elif isinstance(value, dict):
            for item in value.values():
                yield from self._explained(item)

    def _clean(self, where: str, found: Any) -> None:
        """Nothing is wrong but, as a warning, that a member is deprecated."""
        wrong = [
            each for each in found if each.constraint != "deprecated" or each.severity != "warning"
        ]
        if wrong:
            self._report.fail(where, wrong[:_TOLD])

    def errors(self) -> None:
        """Every modelled error tells its members as the structures that they are annotated as."""
        errors = importlib.import_module(f"{self._package.module.__name__}.errors").ERRORS
        selected = self._package.selection
        names = {
            error["shape"]
            for operation in selected.operations
            for error in self._model["operations"][operation].get("errors", ())
        }
        for name in sorted(names):
            shape = self._model["shapes"][name]
            code = shape.get("error", {}).get("code") or name
            kind = errors.get(code)
            if kind is None:
                self._report.fail(name, f"ERRORS lacks {code}")
                continue
            try:
                members = self._samples.full(name, is_output=True)
            except NoString:
                continue
            known = {"Error": {"Code": code, "Message": "m"}, **members}
            error = kind(operation_name="Op", response=known)
            if (error.code, error.message) != (code, "m"):
                self._report.fail(name, "code or message is lost")
            for member, value in members.items():
                self._error_member(name, error, member, value)
            self._report.counts["errors"] += 1

    def _error_member(self, name: str, error: Any, member: str, value: Any) -> None:
        if member.lower() == "message":
            return
        attributes = [each for each in dir(type(error)) if _same(each, member)]
        values = [getattr(error, each) for each in attributes]
        if not any(_wire(each) == value for each in values):
            self._report.fail(name, f"{member} is none of {attributes}")


def _same(attribute: str, member: str) -> bool:
    return attribute.replace("_", "").lower() == member.replace("_", "").lower()


def _wire(value: Any) -> Any:
    """A value of an error's member as botocore gives it."""
    if isinstance(value, list):
        return [_wire(item) for item in value]
    if isinstance(value, dict):
        return {key: _wire(item) for key, item in value.items()}
    return value.to_wire() if hasattr(value, "to_wire") else value
