"""What the annotations of a structure state, member by member, for whoever interprets them."""

from __future__ import annotations

import types
from dataclasses import MISSING, fields
from functools import cached_property
from typing import Annotated, Any, Literal, Union, get_args, get_origin, get_type_hints

from .builtin_constraints import RightType
from .constraints import Constraint, Deprecated, JsonValue, OneOf, Required, Sensitive, Sparse
from .kinds import EXACTLY, FORMS, IS_A, KINDS, MEASURED, of
from .structure import Structure


class Spec:
    """One type of an annotation: what its values are and what they must keep."""

    def __init__(self, kind: str) -> None:
        self.kind = kind
        self.is_a = IS_A[kind]
        self.exactly: type | None = EXACTLY.get(kind)
        self.measured = MEASURED.get(kind)
        self.constraints: list[Constraint] = []
        self.right_type = RightType(kind, self.constraints)
        self.deprecated: Deprecated | None = None
        self.required: Required | None = None
        self.sensitive = False
        self.sparse = False
        self.structure: type[Structure] | None = None
        self.key: Spec | None = None
        self.item: Spec | None = None

    @property
    def takes_null(self) -> bool:
        """Whether null is a value, as it is of JSON."""
        return self.kind in {"document", "JSON value"}

    @cached_property
    def holds_secrets(self) -> bool:
        """Whether a value, or anything below it, is sensitive."""
        return self._holds_secrets(set())

    def _holds_secrets(self, seen: set[type[Structure]]) -> bool:
        inner = [side for side in (self.key, self.item) if side is not None]
        if self.structure is not None and self.structure not in seen:
            seen.add(self.structure)
            inner += specs(self.structure).values()
        return self.sensitive or any(each._holds_secrets(seen) for each in inner)

    def demands(self) -> list[str]:
        """All that AWS demands of a value, in its words, down to the scalars in it."""
        own = [demand for constraint in self.constraints for demand in constraint.aws()]
        item = "Member" if self.kind == "list" else "Map value"
        for phrase, side in (("Map keys", self.key), (item, self.item)):
            if side is not None and (inner := side.demands()):
                own.append(f"{phrase} must satisfy constraint: [{', '.join(inner)}]")
        return own


def specs(owner: type[Structure]) -> dict[str, Spec]:
    """The type of each member of a structure, by its Python name, from the annotations."""
    if owner not in _SPECS:
        _SPECS[owner] = _read(owner)
    return _SPECS[owner]


_SPECS: dict[type[Structure], dict[str, Spec]] = {}


def _read(owner: type[Structure]) -> dict[str, Spec]:
    hints = get_type_hints(owner, include_extras=True)
    found: dict[str, Spec] = {}
    for each in fields(owner):
        if each.name in owner.wire_names:
            spec = _spec(hints[each.name])
            if each.default is MISSING and each.default_factory is MISSING:
                spec.required = spec.required or Required()
            found[each.name] = spec
    return found


def _spec(hint: Any) -> Spec:
    if get_origin(hint) is Annotated:
        inner, *extras = get_args(hint)
        spec = _spec(inner)
        for extra in extras:
            _mark(spec, extra)
        return spec
    if get_origin(hint) in (Union, types.UnionType):
        options = tuple(option for option in get_args(hint) if option is not types.NoneType)
        form = FORMS.get(options)
        return _spec(options[0]) if form is None else Spec(form)
    if get_origin(hint) is Literal:
        spec = Spec("string")
        spec.constraints.append(OneOf(*get_args(hint)))
        return spec
    if get_origin(hint) is list:
        spec = Spec("list")
        (item,) = get_args(hint)
        spec.item = _spec(item)
        return spec
    if get_origin(hint) is dict:
        spec = Spec("map")
        key, item = get_args(hint)
        spec.key, spec.item = _spec(key), _spec(item)
        return spec
    if isinstance(hint, type) and issubclass(hint, Structure):
        spec = Spec("structure")
        spec.structure = spec.exactly = hint
        spec.is_a = of(hint)
        return spec
    return Spec(KINDS.get(get_origin(hint) or hint, "document"))


def _mark(spec: Spec, extra: object) -> None:
    if isinstance(extra, Deprecated):
        spec.deprecated = extra
    elif isinstance(extra, Required):
        spec.required = extra
    elif isinstance(extra, OneOf):
        spec.constraints = [each for each in spec.constraints if not isinstance(each, OneOf)]
        spec.constraints.append(extra)
    elif isinstance(extra, Constraint):
        spec.constraints.append(extra)
    elif isinstance(extra, JsonValue):
        spec.kind, spec.is_a = "JSON value", IS_A["JSON value"]
        spec.right_type = RightType(spec.kind, spec.constraints)
    elif isinstance(extra, Sensitive):
        spec.sensitive = True
    elif isinstance(extra, Sparse):
        spec.sparse = True
