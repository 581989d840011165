"""What the pages show: values for the templates, computed from the model and its facts."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from markupsafe import Markup

from ..api import LoadedPackage
from ..json_schema import request_schema
from ..overlay import Outcome, evidence
from ..prose import LONGEST, summary
from ..reference import (
    Bases,
    Basis,
    Calls,
    OperationReference,
    RuleEntry,
    calls,
    outline,
    samples,
)
from ..reference.entries import Counts
from ..untyped import is_array, is_object


@dataclass(frozen=True, slots=True)
class Example:
    """A right request in three forms, and what it is."""

    title: str
    calls: Calls


@dataclass(frozen=True, slots=True)
class OperationView:
    """The page of an operation.

    Attributes:
        page: Its file, beside those of the other operations of the service.
        method: The name of its method on clients.
        data: What the page's script needs, as JSON that is safe within HTML.
        unchecked: What no schema can say, and only the generated validator checks.
    """

    reference: OperationReference
    page: str
    method: str
    counts: Counts
    examples: tuple[Example, ...]
    data: Markup
    unchecked: tuple[str, ...]

    def rules_at(self, path: str) -> list[RuleEntry]:
        """The rules about a member itself."""
        return rules_at(self.reference, path)


@dataclass(frozen=True, slots=True)
class Row:
    """An operation in the list of its service's, with all that other pages know of it."""

    name: str
    page: str
    summary: str
    counts: Counts
    document: Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class FactView:
    """A fact in the list of its service's."""

    id: str
    at: str
    kind: str
    severity: str
    status: str
    says: str
    basis: Basis
    result: str


def rules_at(reference: OperationReference, path: str) -> list[RuleEntry]:
    """The rules about a member itself, not only about what is in it."""
    return [rule for rule in reference.rules if path in rule.paths]


def operation_view(
    package: LoadedPackage, name: str, page: str, bases: Bases, import_name: str
) -> OperationView:
    """Everything on the page of an operation."""
    selection = package.selection
    service, operation = selection.service, selection.service.operations[name]
    found = package.operation(name)
    reference = outline(service, name, bases, selection.companions)
    examples: list[Example] = []
    if operation.input is not None:
        made = samples(service, operation, found.validate)
        for title, params in (("Minimal request", made.minimal), ("Full request", made.full)):
            if params is not None and (title == "Minimal request" or params != made.minimal):
                examples.append(Example(title, calls(package, name, params, name=import_name)))
    schema = request_schema(service, name)
    strict = request_schema(service, name, profile="strict")
    told = [line for line in strict["description"].split("\n") if line.startswith("Not expressed")]
    data = {
        "service": service.name,
        "operation": name,
        "schema": _bare(schema),
        "strict": _bare(strict),
        "rules": {
            rule.id: {"says": rule.says, "asked": rule.asked, "severity": rule.severity}
            for rule in reference.rules
        },
        "examples": {each.title.split()[0].lower(): each.calls.json for each in examples},
    }
    return OperationView(
        reference=reference,
        page=page,
        method=found.method,
        counts=reference.counts(),
        examples=tuple(examples),
        data=embedded(data),
        unchecked=tuple(line.removeprefix("Not expressed: ") for line in told),
    )


def row(view: OperationView, url: str) -> Row:
    """What other pages and the search know of an operation."""
    reference = view.reference
    members = [] if reference.request is None else list(reference.request.walk())[1:]
    told = summary(reference.documentation, width=LONGEST)
    document = {
        "kind": "operation",
        "title": reference.name,
        "service": reference.service,
        "text": told,
        "members": list(dict.fromkeys(each.path for each in members if each.python)),
        "url": url,
    }
    return Row(reference.name, view.page, told, view.counts, document)


def rule_documents(view: OperationView, url: str) -> Iterator[Mapping[str, Any]]:
    """What the search knows of the rules of an operation."""
    for rule in view.reference.rules:
        yield {
            "kind": "rule",
            "title": rule.id,
            "service": view.reference.service,
            "text": f"{view.reference.name}: {rule.says}",
            "members": [],
            "url": f"{url}#r-{rule.id}",
        }


def fact_views(outcomes: Iterable[Outcome], bases: Bases) -> list[FactView]:
    """The facts of a service."""
    return [
        FactView(
            id=entry.id,
            at=entry.at,
            kind=entry.rule.kinds()[0] if entry.rule is not None else entry.traits()[0][0],
            severity=evidence.severity(outcome.fact) or "error",
            status=entry.status,
            says=entry.says,
            basis=bases[entry.id],
            result=outcome.result,
        )
        for outcome in outcomes
        for entry in [outcome.fact.entry]
    ]


def embedded(value: Any) -> Markup:
    """JSON that ends no element of HTML and no line of JavaScript, whatever its texts hold."""
    text = json.dumps(value, ensure_ascii=True, separators=(",", ":"))
    return Markup(text.replace("<", "\\u003c").replace(">", "\\u003e").replace("&", "\\u0026"))


def _bare(schema: Any) -> Any:
    """A schema without what people read, and without the format that only some texts have."""
    if is_object(schema):
        return {
            key: (
                {name: _bare(each) for name, each in value.items()}
                if key in ("properties", "$defs")
                else value if key in ("enum", "examples", "required", "default") else _bare(value)
            )
            for key, value in schema.items()
            if key not in ("title", "format", "examples", "default", "$schema")
            and not (key == "description" and not str(value).endswith("]"))
        }
    if is_array(schema):
        return [_bare(each) for each in schema]
    return schema
