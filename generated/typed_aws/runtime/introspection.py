"""The members of a structure: their types and constraints, read from the annotations."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from .constraints import MODEL, Constraint
from .specs import Spec, specs
from .structure import Structure


@dataclass(frozen=True, slots=True)
class ValueType:
    """What a value must be.

    Attributes:
        kind: `string`, `integer`, `list`, `structure` and so on, as violations name types.
        required: Whether the member must be given.
        sensitive: Whether the value never appears in a message, a repr or a log.
        sparse: Whether the list or map may hold nulls.
        constraints: What else the value must keep; each has a `name`, an `origin` (`model`, or
            the id of a fact) and a `severity`.
        structure: The class, where the kind is `structure`.
        key: The type of a map's keys.
        item: The type of a list's items or of a map's values.
    """

    kind: str
    required: bool = False
    sensitive: bool = False
    sparse: bool = False
    constraints: tuple[Constraint, ...] = ()
    structure: type[Structure] | None = None
    key: ValueType | None = None
    item: ValueType | None = None

    def __str__(self) -> str:
        """All of it in one line: `required string, Length(20, 20)`."""
        type_ = self.kind if self.structure is None else self.structure.__name__
        if self.key is not None:
            type_ = f"map of ({self.key}) to ({self.item})"
        elif self.item is not None:
            type_ = f"list of ({self.item})"
        words = [("required", self.required), ("sensitive", self.sensitive)]
        words.append(("sparse", self.sparse))
        head = " ".join([*(word for word, holds in words if holds), type_])
        return ", ".join([head, *map(_told, self.constraints)])


def constraints(structure: type[Structure]) -> Mapping[str, ValueType]:
    """The type of each member of a request, a result or another structure, by its wire name."""
    return {structure.wire_names[name]: _type(spec) for name, spec in specs(structure).items()}


def _type(spec: Spec) -> ValueType:
    deprecated = () if spec.deprecated is None else (spec.deprecated,)
    return ValueType(
        kind=spec.kind,
        required=spec.required is not None,
        sensitive=spec.sensitive,
        sparse=spec.sparse,
        constraints=(*deprecated, *spec.constraints),
        structure=spec.structure,
        key=None if spec.key is None else _type(spec.key),
        item=None if spec.item is None else _type(spec.item),
    )


def _told(constraint: Constraint) -> str:
    origin = "" if constraint.origin == MODEL else f" [{constraint.origin}]"
    return f"{constraint!r}{origin}"
