"""The same constraints for every peer, derived from the service model without any facts.

Enums are closed everywhere here, as they are wherever a `Literal` stands; botosmith alone checks
the facts on top, the rules between members among them.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property
from typing import Annotated, Any, Literal, Optional

import attrs
import cattrs
import fastjsonschema
import jsonschema_rs
import msgspec
import pydantic
from botocore.model import ServiceModel
from botocore.validate import ParamValidator

from botosmith.json_schema import request_schema
from botosmith.loading.service import load
from botosmith.model import (
    Enum,
    Length,
    ListShape,
    MapShape,
    Pattern,
    Range,
    Required,
    Service,
    Shape,
    Simple,
    Structure,
    Traits,
)
from botosmith.regex import translate
from botosmith.untyped import service_model

from .requests import OPERATION, SERVICE

Check = Callable[[Any], Any]

_PYTHON: dict[str, Any] = {
    "string": str,
    "boolean": bool,
    "integer": int,
    "long": int,
    "double": float,
    "blob": bytes,
}


def python_pattern(pattern: str) -> str:
    """A pattern of the model that `re.search` matches as a whole string."""
    return rf"^(?:{translate(pattern).python})\Z"


def ecma_pattern(pattern: str) -> str:
    """A pattern of the model for an engine that knows Java's classes."""
    return f"^(?:{pattern})$"


def _fastjsonschema_pattern(pattern: str) -> str:
    """fastjsonschema rewrites every dollar sign, those that stand for themselves among them."""
    python = translate(pattern).python.replace("[$]", r"\x24").replace(r"\$", r"\x24")
    return f"^(?:{python})$"


@dataclass(frozen=True)
class Constrained:
    """What one annotation has to say."""

    plain: Any
    length: Length | None
    range: Range | None
    pattern: str | None


class _Derived:
    """Walks the shapes of the request; a subclass writes its classes and annotations."""

    def __init__(self) -> None:
        self._service: Service = load(SERVICE)
        self._classes: dict[str, Any] = {}

    @cached_property
    def request(self) -> Any:
        """The class of the request."""
        name = self._service.operations[OPERATION].input
        assert name is not None
        return self._structure(self._service.structure(name))

    def _structure(self, structure: Structure) -> Any:
        if structure.name not in self._classes:
            fields = {
                member.name: (
                    self._type(
                        self._service.shapes[member.target], self._service.effective(member)
                    ),
                    Required in member.traits,
                )
                for member in structure.members.values()
            }
            self._classes[structure.name] = self.make(structure.name, fields)
        return self._classes[structure.name]

    def _type(self, shape: Shape, traits: Traits) -> Any:
        length, pattern = traits.get(Length), traits.get(Pattern)
        match shape:
            case Structure():
                return self._structure(shape)
            case ListShape():
                plain: Any = list[self._target(shape.member)]  # type: ignore[misc]
            case MapShape():
                plain = dict[self._target(shape.key), self._target(shape.value)]  # type: ignore[misc]
            case Simple() if (enum := traits.get(Enum)) is not None:
                return Literal[enum.values]
            case Simple():
                plain = _PYTHON[shape.type]
            case _:
                raise AssertionError(shape)
        regex = None if pattern is None else pattern.regex
        return self.annotate(Constrained(plain, length, traits.get(Range), regex))

    def _target(self, name: str) -> Any:
        shape = self._service.shapes[name]
        return self._type(shape, shape.traits)

    def make(self, name: str, fields: dict[str, tuple[Any, bool]]) -> Any:
        """A class with these annotations; True where a member is required."""
        raise NotImplementedError

    def annotate(self, constrained: Constrained) -> Any:
        """An annotation that says what is demanded."""
        raise NotImplementedError


class Pydantic(_Derived):
    def make(self, name: str, fields: dict[str, tuple[Any, bool]]) -> Any:
        # Rust's engine is the quicker one; it has no look-around.
        for engine in ("rust-regex", "python-re"):
            config = pydantic.ConfigDict(strict=True, extra="forbid", regex_engine=engine)
            definitions: dict[str, Any] = {
                member: (type_, ...) if required else (Optional[type_], None)  # noqa: UP045
                for member, (type_, required) in fields.items()
            }
            try:
                return pydantic.create_model(name, __config__=config, **definitions)
            except Exception:
                if engine == "python-re":
                    raise
        raise AssertionError(name)

    def annotate(self, constrained: Constrained) -> Any:
        bounds: dict[str, Any] = {}
        if constrained.length is not None:
            bounds |= {"min_length": constrained.length.min, "max_length": constrained.length.max}
        if constrained.range is not None:
            bounds |= {"ge": constrained.range.min, "le": constrained.range.max}
        if constrained.pattern is not None:
            bounds["pattern"] = ecma_pattern(constrained.pattern)
        bounds = {key: value for key, value in bounds.items() if value is not None}
        return (
            Annotated[constrained.plain, pydantic.Field(**bounds)] if bounds else constrained.plain
        )


class Msgspec(_Derived):
    def make(self, name: str, fields: dict[str, tuple[Any, bool]]) -> Any:
        definitions: list[Any] = [
            (member, type_) if required else (member, type_ | None, None)
            for member, (type_, required) in fields.items()
        ]
        return msgspec.defstruct(name, definitions, kw_only=True, forbid_unknown_fields=True)

    def annotate(self, constrained: Constrained) -> Any:
        bounds: dict[str, Any] = {}
        if constrained.length is not None:
            bounds |= {"min_length": constrained.length.min, "max_length": constrained.length.max}
        if constrained.range is not None:
            bounds |= {"ge": constrained.range.min, "le": constrained.range.max}
        if constrained.pattern is not None:
            bounds["pattern"] = python_pattern(constrained.pattern)
        bounds = {key: value for key, value in bounds.items() if value is not None}
        return Annotated[constrained.plain, msgspec.Meta(**bounds)] if bounds else constrained.plain


class Attrs(_Derived):
    """cattrs leaves scalars alone; the validators of attrs refuse the wrong ones."""

    def __init__(self) -> None:
        super().__init__()
        self.converter = cattrs.Converter(forbid_extra_keys=True, detailed_validation=True)
        for plain in (str, int, bool, float, bytes):
            self.converter.register_structure_hook(plain, lambda value, _: value)

    def make(self, name: str, fields: dict[str, tuple[Any, bool]]) -> Any:
        attributes: dict[str, Any] = {}
        ordered = sorted(fields.items(), key=lambda each: not each[1][1])
        for member, (type_, required) in ordered:
            validator = self._validator(type_)
            if required:
                attributes[member] = attrs.field(type=type_, validator=validator)
            else:
                optional = attrs.validators.optional(validator)
                attributes[member] = attrs.field(
                    type=type_ | None, default=None, validator=optional
                )
        return attrs.make_class(name, attributes, slots=True, kw_only=True)

    def annotate(self, constrained: Constrained) -> Any:
        return Annotated[constrained.plain, constrained]

    def _validator(self, type_: Any) -> Any:
        v = attrs.validators
        if hasattr(type_, "__metadata__"):
            (constrained,) = type_.__metadata__
            checks = [self._validator(constrained.plain)]
            if constrained.length is not None and constrained.length.min:
                checks.append(v.min_len(constrained.length.min))
            if constrained.length is not None and constrained.length.max is not None:
                checks.append(v.max_len(constrained.length.max))
            if constrained.range is not None and constrained.range.min is not None:
                checks.append(v.ge(constrained.range.min))
            if constrained.range is not None and constrained.range.max is not None:
                checks.append(v.le(constrained.range.max))
            if constrained.pattern is not None:
                checks.append(v.matches_re(re.compile(translate(constrained.pattern).python)))
            return v.and_(*checks)
        origin = getattr(type_, "__origin__", None)
        if origin is Literal:
            return v.in_(type_.__args__)
        if origin is list:
            return v.deep_iterable(self._validator(type_.__args__[0]), v.instance_of(list))
        if origin is dict:
            key, value = map(self._validator, type_.__args__)
            return v.deep_mapping(key, value, v.instance_of(dict))
        return v.instance_of(type_)


def _telling(check: Check, errors: type[Exception] | tuple[type[Exception], ...]) -> Check:
    """What is wrong with some params, where a check tells it by raising."""

    def told(params: Any) -> Any:
        try:
            check(params)
        except errors as error:
            return error
        return None

    return told


def checks() -> dict[str, Check]:
    """What each peer does to find out whether params are valid; a false value means they are."""
    service = load(SERVICE)
    shape = ServiceModel(service_model(SERVICE), SERVICE).operation_model(OPERATION).input_shape
    validator = ParamValidator()
    model, struct, converting = Pydantic().request, Msgspec().request, Attrs()
    record = converting.request
    schema = request_schema(service, OPERATION, profile="strict", translate=_fastjsonschema_pattern)
    ecma = request_schema(service, OPERATION, profile="strict", translate=ecma_pattern)
    rust = jsonschema_rs.validator_for(ecma)
    structure = converting.converter.structure
    return {
        "botocore ParamValidator": lambda params: validator.validate(params, shape).has_errors(),
        "pydantic 2": _telling(model.model_validate, pydantic.ValidationError),
        "msgspec.convert": _telling(
            lambda params: msgspec.convert(params, struct), msgspec.ValidationError
        ),
        "fastjsonschema": _telling(
            fastjsonschema.compile(schema), fastjsonschema.JsonSchemaValueException
        ),
        "jsonschema-rs": lambda params: list(rust.iter_errors(params)),
        "attrs + cattrs": _telling(
            lambda params: structure(params, record), (cattrs.BaseValidationError, ValueError)
        ),
    }
