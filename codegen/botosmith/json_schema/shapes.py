"""Shapes as JSON Schema: a definition for each structure, everything else where it is used."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any, TypeAlias

from ..model import (
    Constraint,
    Default,
    Deprecated,
    Enum,
    ErrorInfo,
    IdempotencyToken,
    JsonValue,
    Length,
    ListShape,
    MapShape,
    Member,
    Pattern,
    Range,
    Required,
    Service,
    Shape,
    Simple,
    Sparse,
    Streaming,
    Structure,
    Traits,
    Union,
    UniqueItems,
    is_never_empty,
    sent,
    targets,
)
from ..prose import LONGEST, summary

Schema: TypeAlias = dict[str, Any]
Translate: TypeAlias = Callable[[str], str | None]

_SIMPLE: dict[str, Schema] = {
    "string": {"type": "string"},
    "boolean": {"type": "boolean"},
    "integer": {"type": "integer"},
    "long": {"type": "integer"},
    "float": {"type": "number"},
    "double": {"type": "number"},
    "timestamp": {"type": ["string", "number"], "format": "date-time"},
    "blob": {"type": "string", "contentEncoding": "base64"},
    "document": {},
}
_SIZES = {
    "string": ("minLength", "maxLength"),
    "blob": ("minLength", "maxLength"),
    "array": ("minItems", "maxItems"),
    "object": ("minProperties", "maxProperties"),
}


class Told:
    """Sentences about what a schema does not say, each once."""

    def __init__(self) -> None:
        self._sentences: dict[str, None] = {}

    def add(self, sentence: str) -> None:
        """Remember a sentence."""
        self._sentences[sentence] = None

    def __iter__(self) -> Iterator[str]:
        """The sentences, in the order in which they were first added."""
        return iter(self._sentences)


class Shapes:
    """Writes the schemas of one request's shapes.

    Attributes:
        definitions: The schemas of the structures that were met, by shape.
    """

    def __init__(self, service: Service, *, strict: bool, translate: Translate, told: Told) -> None:
        self.definitions: dict[str, Schema] = {}
        self._service = service
        self._strict = strict
        self._translate = translate
        self._told = told

    def structure(self, structure: Structure, *, is_input: bool = False) -> Schema:
        """An object with the members of a structure."""
        required = [
            member.name
            for member in structure.members.values()
            if (demand := member.traits.get(Required)) is not None
            and self._binds(demand)
            and not (is_input and IdempotencyToken in member.traits)
        ]
        schema: Schema = {
            "type": "object",
            "properties": {
                member.name: self._member(member) for member in structure.members.values()
            },
            "additionalProperties": False,
        }
        if required:
            schema["required"] = required
        stated = structure.traits.get(Union)
        if structure.union and (stated is None or self._binds(stated)):
            schema |= {"minProperties": 1, "maxProperties": 1}
        return schema

    def _member(self, member: Member) -> Schema:
        shape = self._service.shapes[member.target]
        traits = sent(self._service.effective(member))
        if JsonValue in traits or (isinstance(shape, Structure) and shape.event_stream):
            schema: Schema = {}
        else:
            schema = self._shape(shape, traits, member.name)
            if is_never_empty(traits):
                least = _SIZES[schema.get("type", "object")][0]
                schema = {**schema, least: max(schema.get(least, 1), 1)}
        if said := summary(member.documentation, width=LONGEST):
            schema = {"description": said, **schema}
        if Deprecated in traits:
            schema["deprecated"] = True
        if (default := traits.get(Default)) is not None and default.value is not None:
            schema["default"] = default.value
        return schema

    def _target(self, name: str) -> Schema:
        shape = self._service.shapes[name]
        return self._shape(shape, shape.traits, name)

    def _shape(self, shape: Shape, traits: Traits, name: str) -> Schema:
        match shape:
            case Structure(error=ErrorInfo()):
                return {}
            case Structure():
                return self._reference(shape)
            case ListShape() | MapShape() if self._endless(shape):
                # The generated annotation has no finite type for it either.
                return {}
            case ListShape():
                items = self._items(shape.member, shape)
                schema: Schema = {"type": "array", "items": items}
            case MapShape():
                items = self._items(shape.value, shape)
                schema = {"type": "object", "additionalProperties": items}
                keys = self._target(shape.key)
                if keys != {"type": "string"}:
                    schema["propertyNames"] = keys
            case Simple():
                schema = dict(_SIMPLE[shape.type])
                if shape.type == "timestamp":
                    self._told.add("Not expressed: which texts are times.")
            case _:
                raise AssertionError(shape)
        return schema | self._constraints(schema, traits, name)

    def _reference(self, structure: Structure) -> Schema:
        if structure.name not in self.definitions:
            self.definitions[structure.name] = {}  # for a structure that holds itself
            schema = self.structure(structure)
            if said := summary(structure.documentation, width=LONGEST):
                schema = {"description": said, **schema}
            self.definitions[structure.name] = schema
        return {"$ref": f"#/$defs/{structure.name}"}

    def _items(self, target: str, holder: ListShape | MapShape) -> Schema:
        schema = self._target(target)
        if Sparse not in holder.traits or not schema:
            return schema
        return {"anyOf": [schema, {"type": "null"}]}

    def _endless(self, shape: Shape, around: frozenset[str] = frozenset()) -> bool:
        """Whether a list or map holds itself without a structure between."""
        if shape.name in around:
            return True
        if isinstance(shape, Structure):
            return False
        inner = (self._service.shapes[name] for name in targets(shape))
        return any(self._endless(each, around | {shape.name}) for each in inner)

    # ----------------------------------------------------------------------- constraints

    def _constraints(self, schema: Schema, traits: Traits, name: str) -> Schema:
        found: Schema = {}
        if (length := traits.get(Length)) is not None and self._binds(length):
            found |= self._length(schema, length, streamed=Streaming in traits)
        if (limits := traits.get(Range)) is not None and self._binds(limits):
            found |= {} if limits.min is None else {"minimum": limits.min}
            found |= {} if limits.max is None else {"maximum": limits.max}
        if (pattern := traits.get(Pattern)) is not None and self._binds(pattern):
            found |= self._pattern(pattern, name)
        if (enum := traits.get(Enum)) is not None:
            # An enum is open: services accept values that older models lack.
            certain = enum.severity == "error" or self._strict
            found["enum" if certain else "examples"] = list(enum.values)
        if (unique := traits.get(UniqueItems)) is not None and self._binds(unique):
            found["uniqueItems"] = True
        return found

    def _binds(self, constraint: Constraint) -> bool:
        return self._strict or constraint.severity != "warning"

    def _length(self, schema: Schema, length: Length, *, streamed: bool) -> Schema:
        if streamed:
            return {}
        lowest, highest = _SIZES["blob" if "contentEncoding" in schema else schema["type"]]
        low, high = length.min, length.max
        if "contentEncoding" in schema:
            self._told.add("The lengths of blobs are those of their base64, to the next four.")
            low, high = _base64(low), _base64(high)
        found: Schema = {lowest: low} if low else {}
        return found if high is None else {**found, highest: high}

    def _pattern(self, pattern: Pattern, name: str) -> Schema:
        translated = self._translate(pattern.regex)
        if translated is None:
            self._told.add(f"Not expressed: the pattern of {name}: {pattern.regex}")
            return {}
        return {"pattern": translated}


def _base64(length: int | None) -> int | None:
    """How many characters so many bytes have in base64."""
    return None if length is None else (length + 2) // 3 * 4
