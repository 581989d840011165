"""A request as JSON Schema 2020-12, for editors, for other languages, and for tests.

The schema describes what `botosmith validate` and `aws … --cli-input-json` read: blobs in base64,
times as texts or numbers. It refuses nothing that the generated validator takes; what JSON Schema
cannot say is stated in its `description`, and only the validator refuses it.
"""

from __future__ import annotations

from typing import Literal

from ..model import Service
from ..prose import LONGEST, summary
from .patterns import ecma
from .rule_schemas import rule_schema
from .shapes import Schema, Shapes, Told, Translate

__all__ = ["request_schema"]

_ALWAYS = (
    "Patterns are in the ECMAScript dialect, with the flag u.",
    "A member that is null is absent to the validator; here it must be left out.",
    "1.0 is an integer to JSON Schema, and not to the validator.",
)


def request_schema(
    service: Service,
    operation: str,
    *,
    profile: Literal["default", "strict"] = "default",
    translate: Translate = ecma,
) -> Schema:
    """The JSON Schema of an operation's request, with the rules between its members.

    Args:
        service: The service, with the facts laid over it.
        operation: The API's name of one of its operations.
        profile: `default`: what the service refuses for certain. `strict`: enums and the rules
            that only the documentation states, too.
        translate: Turns a pattern of the model into one that is searched for; None where it
            cannot. The default writes ECMAScript's dialect, as JSON Schema recommends.

    Raises:
        KeyError: The service has no such operation.
    """
    found = service.operations[operation]
    strict = profile == "strict"
    told = Told()
    shapes = Shapes(service, strict=strict, translate=translate, told=told)
    body: Schema = {"type": "object", "additionalProperties": False}
    if found.input is not None:
        start = service.structure(found.input)
        body = shapes.structure(start, is_input=True)
        binding = [rule for rule in found.rules if strict or rule.severity == "error"]
        schemas = [rule_schema(service, start, rule, translate) for rule in binding]
        for rule, expressed in zip(binding, schemas, strict=True):
            if expressed is None:
                told.add(f"Not expressed: the rule {rule.id}: {rule.says}")
        if rules := [each for each in schemas if each is not None]:
            body["allOf"] = rules
    schema: Schema = {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": f"{service.title} {operation}",
        "description": _description(summary(found.documentation, width=LONGEST), told),
        **body,
    }
    if shapes.definitions:
        schema["$defs"] = dict(sorted(shapes.definitions.items()))
    return schema


def _description(said: str, told: Told) -> str:
    return "\n".join([*([said] if said else []), *_ALWAYS, *told])
