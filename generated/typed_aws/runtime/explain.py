"""Say exactly what is wrong with a value, by reading the annotation of its member.

A structure's own `suspects` holds the compiled test of each member: quick, and sure of every value
that it passes. A member that it does not pass comes here. This module is the authority on what is
valid; it is imported when the first value fails.
"""

from __future__ import annotations

import difflib
import math
import types
from collections.abc import Callable, Iterable, Mapping
from dataclasses import MISSING, fields
from datetime import datetime
from decimal import Decimal
from email.utils import parsedate_to_datetime
from functools import cached_property
from typing import Annotated, Any, Literal, Union, get_args, get_origin, get_type_hints

from .constraints import (
    Constraint,
    Deprecated,
    ExactlyOneMember,
    KnownMember,
    Length,
    OneOf,
    Pattern,
    Required,
    RightType,
    Sensitive,
    Sparse,
)
from .events import EventStream
from .structure import StreamingBody, Structure, examine, is_list, is_map, joined
from .violation import HIDDEN, Entry, Holder, Path, Unknown, Violation, text_of


class Spec:
    """One type of an annotation: what its values are and what they must keep."""

    def __init__(self, kind: str) -> None:
        self.kind = kind
        self.is_a = _IS_A[kind]
        self.exactly: type | None = _EXACTLY.get(kind)
        self.measured = _MEASURABLE.get(kind)
        self.constraints: list[Constraint] = []
        self.right_type = RightType(kind, self.constraints)
        self.deprecated: Deprecated | None = None
        self.required = False
        self.sensitive = False
        self.sparse = False
        self.structure: type[Structure] | None = None
        self.key: Spec | None = None
        self.item: Spec | None = None

    @cached_property
    def any_strings(self) -> bool:
        """Whether every list of strings is valid but for its length."""
        item = self.item if self.kind == "list" else None
        return (
            item is not None and item.kind == "string" and not (item.constraints or item.sensitive)
        )

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


def structure(found: list[Violation], at: Path, owner: Structure, suspects: Iterable[str]) -> None:
    """Append every violation of a structure: of the suspects among its members, and of them all."""
    known = specs(type(owner))
    for name in suspects:
        if name in known:
            _explain(found, (at, owner.wire_names[name]), known[name], getattr(owner, name))
    if owner.exactly_one:
        _union(found, at, owner)
    if owner.unknown_members:
        _unknown(found, at, owner)


def explain(found: list[Violation], at: Path, owner: Structure, name: str) -> None:
    """Append every violation of the member of that Python name."""
    here = (at, owner.wire_names[name])
    _explain(found, here, specs(type(owner))[name], getattr(owner, name))


def _explain(found: list[Violation], at: Path, spec: Spec, value: Any) -> None:
    if value is None:
        if spec.required:
            found.append(Violation(at, Required(), None))
        return
    if spec.deprecated is not None:
        found.append(Violation(at, spec.deprecated, None))
    _walk(found, at, spec, value, None)


def _unknown(found: list[Violation], at: Path, owner: Structure) -> None:
    """Append a violation for each member that the structure does not have."""
    known = list(owner.wire_names.values())
    for name in owner.unknown_members or ():
        name = text_of(name, str)
        near = difflib.get_close_matches(name, known, n=2)
        found.append(Violation((at, Unknown(name)), KnownMember(near), None))


def _union(found: list[Violation], at: Path, owner: Structure) -> None:
    """Append a violation unless exactly one member of a union is given."""
    given = [name for name in owner.wire_names if getattr(owner, name) is not None]
    if len(given) + len(owner.unknown_members or ()) != 1:
        found.append(Violation(at, ExactlyOneMember(list(owner.wire_names.values())), None))


def shown(owner: Structure) -> str:
    """A structure as a dataclass shows itself: sensitive members are left out.

    A value that is no structure where one with secrets belongs is not shown either.
    """
    known = specs(type(owner))
    parts = [
        f"{each.name}={_shown(getattr(owner, each.name), known.get(each.name))}"
        for each in fields(owner)
        if each.repr
    ]
    return f"{type(owner).__qualname__}({', '.join(parts)})"


def _shown(value: Any, spec: Spec | None) -> str:
    return "<redacted>" if spec is not None and _may_leak(value, spec) else repr(value)


def _may_leak(value: Any, spec: Spec) -> bool:
    """Whether a value's repr might show a secret: a structure's own repr never does."""
    if value is None or not spec.holds_secrets or isinstance(value, Structure):
        return False
    if spec.item is not None and is_list(value):
        return any(_may_leak(item, spec.item) for item in value)
    if spec.item is not None and spec.key is not None and is_map(value):
        return any(_may_leak(item, spec.item) for item in value.values())
    return True


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
            spec.required = each.default is MISSING and each.default_factory is MISSING
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
        form = _FORMS.get(options)
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
        return spec
    return Spec(_TYPES.get(get_origin(hint) or hint, "document"))


def _mark(spec: Spec, extra: object) -> None:
    if isinstance(extra, Deprecated):
        spec.deprecated = extra
    elif isinstance(extra, OneOf):
        spec.constraints = [each for each in spec.constraints if not isinstance(each, OneOf)]
        spec.constraints.append(extra)
    elif isinstance(extra, Constraint):
        spec.constraints.append(extra)
    elif isinstance(extra, Sensitive):
        spec.sensitive = True
    elif isinstance(extra, Sparse):
        spec.sparse = True


def _walk(found: list[Violation], at: Path, spec: Spec, value: Any, holder: Holder | None) -> None:
    # Even a value of a wrong type may hold the right one's secrets.
    whole = (at, HIDDEN) if spec.holds_secrets else at
    if type(value) is not spec.exactly and not spec.is_a(value, spec):
        found.append(Violation(whole, spec.right_type, value, holder=holder))
        return
    if spec.constraints:
        _constraints(found, whole, spec, value, holder)
    if spec.structure is not None:
        examine(value, found, (at, HIDDEN) if spec.sensitive else at)
    elif spec.item is not None and not (spec.any_strings and _are_strings(value)):
        _inside(found, (at, HIDDEN) if spec.sensitive else at, whole, spec, value, holder)


def _inside(
    found: list[Violation], at: Path, whole: Path, spec: Spec, values: Any, holder: Holder | None
) -> None:
    """The items of a list, or the entries of a map."""
    assert spec.item is not None
    structure = None if spec.item.sensitive or spec.key is not None else spec.item.structure
    holders = _holders(whole, spec, values, holder)
    for step, value in enumerate(values) if spec.key is None else values.items():
        if type(value) is structure:
            examine(value, found, (at, step))
        else:
            _step(found, at, spec, step, value, holders)


def _are_strings(values: Any) -> bool:
    try:
        joined(values)
    except TypeError:
        return False
    return True


def _constraints(
    found: list[Violation], at: Path, spec: Spec, value: Any, holder: Holder | None
) -> None:
    measured = value if spec.measured is None else spec.measured(value)
    if measured is None:
        return
    told = False
    for constraint in spec.constraints:
        if not constraint.admits(measured) and not (told and _repeats_length(constraint)):
            found.append(Violation(at, constraint, measured, holder=holder))
            told = told or isinstance(constraint, Length)


def _repeats_length(constraint: Constraint) -> bool:
    return isinstance(constraint, Pattern) and constraint.repeats_length


def _holders(
    at: Path, spec: Spec, values: Any, around: Holder | None
) -> tuple[Holder | None, Holder | None]:
    """Where AWS reports a bad key and a bad scalar item: at the map or list that holds them."""
    keys = items = None
    if spec.key is not None:
        keys = Holder(at, values, "Map keys", spec.key, around)
    if spec.item is not None and spec.item.kind != "structure":
        side = "Member" if spec.kind == "list" else "Map value"
        items = Holder(at, values, side, spec.item, around)
    return keys, items


def _step(
    found: list[Violation],
    at: Path,
    spec: Spec,
    step: Any,
    value: Any,
    holders: tuple[Holder | None, Holder | None],
) -> None:
    """One item of a list, or one entry of a map with its key."""
    assert spec.item is not None
    keys, items = holders
    if spec.key is not None:
        # A sensitive key is no less so on the way to its value.
        at = (at, HIDDEN) if spec.key.sensitive else at
        _walk(found, (at, Entry(step, of_key=True)), spec.key, step, keys)
    if value is not None or not spec.sparse:
        here = (at, step) if spec.key is None else (at, Entry(step))
        _walk(found, here, spec.item, value, items)


# ------------------------------------------------------------------------------------ types


def _measurable(value: Any) -> Any:
    """A blob's bytes, unless it is a stream, which is never read."""
    if isinstance(value, str):
        return value.encode("utf-8", "surrogatepass")
    return value if _is_bytes(value) else None


def _text(value: Any) -> str | None:
    """A string, and nothing of what botocore will only make one."""
    return value if isinstance(value, str) else None


_MEASURABLE: Mapping[str, Callable[[Any], Any]] = {
    "blob": _measurable,
    "string or bytes": _text,
    "string or dict of Bucket and Key": _text,
}


def _is_bytes(value: Any) -> bool:
    return isinstance(value, (bytes, bytearray, memoryview))


def _is_blob(value: Any, spec: Spec) -> bool:
    return _is_bytes(value) or isinstance(value, str) or hasattr(value, "read")


def _is_text_or_bytes(value: Any, spec: Spec) -> bool:
    return isinstance(value, (str, bytes, bytearray))


def _is_copy_source(value: Any, spec: Spec) -> bool:
    """`bucket/key`, or the parts that botocore joins to it."""
    if not is_map(value):
        return isinstance(value, str)
    parts = (value.get("Bucket"), value.get("Key"), value.get("VersionId") or "")
    return all(isinstance(part, str) for part in parts)


def _is_timestamp(value: Any, spec: Spec) -> bool:
    """What botocore can turn into a time: a datetime, epoch seconds, or a text of a time."""
    if isinstance(value, datetime):
        return True
    if isinstance(value, bool):
        return False
    if isinstance(value, (int, float)):
        return math.isfinite(value)
    return isinstance(value, str) and any(reads(value) for reads in _TIME_READERS)


def _reads(read: Callable[[str], object]) -> Callable[[str], bool]:
    def reads(text: str) -> bool:
        try:
            read(text)
        except (ValueError, TypeError, IndexError, OverflowError):
            return False
        return True

    return reads


_TIME_READERS: tuple[Callable[[str], bool], ...] = (
    _reads(datetime.fromisoformat),
    _reads(float),
    _reads(parsedate_to_datetime),
)


def _is_document(value: Any, spec: Spec) -> bool:
    """Any JSON; nested values are botocore's to serialise."""
    return value is None or isinstance(value, (str, int, float, bool, list, tuple, dict, Decimal))


def _is_number(value: Any, spec: Spec) -> bool:
    return isinstance(value, (int, float, Decimal)) and not isinstance(value, bool)


def _is_integer(value: Any, spec: Spec) -> bool:
    return isinstance(value, int) and not isinstance(value, bool)


def _is_structure(value: Any, spec: Spec) -> bool:
    return spec.structure is not None and isinstance(value, spec.structure)


def _of(kind: type | tuple[type, ...]) -> Callable[[Any, Spec], bool]:
    return lambda value, spec: isinstance(value, kind)


_IS_A: Mapping[str, Callable[[Any, Spec], bool]] = {
    "string": _of(str),
    "boolean": _of(bool),
    "integer": _is_integer,
    "double": _is_number,
    "timestamp": _is_timestamp,
    "blob": _is_blob,
    "string or bytes": _is_text_or_bytes,
    "string or dict of Bucket and Key": _is_copy_source,
    "list": _of((list, tuple)),
    "map": _of(dict),
    "structure": _is_structure,
    "document": _is_document,
    "event stream": _of(EventStream),
}

_EXACTLY: Mapping[str, type] = {
    "string": str,
    "boolean": bool,
    "integer": int,
    "list": list,
    "map": dict,
    "blob": bytes,
}
"""The type that nearly every value of a kind is of."""

_FORMS: Mapping[tuple[Any, ...], str] = {
    (str, bytes): "string or bytes",
    (str, dict[str, str]): "string or dict of Bucket and Key",
}
"""What a string is that botocore also makes of another form."""

_TYPES: Mapping[Any, str] = {
    str: "string",
    bool: "boolean",
    int: "integer",
    float: "double",
    datetime: "timestamp",
    bytes: "blob",
    StreamingBody: "blob",
    EventStream: "event stream",
}
