"""A page against the model, constraint by constraint.

A page may be older than the model, or newer: what only one of them states is reported, and that a
page lacks something is never taken for its removal.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any, Literal, TypeAlias

from .. import apidocs as pages
from ..apidocs import Item, Page
from ..errors import OverlayError
from ..loading.printed_names import Printed
from ..model import ListShape, MapShape, Required, Service, Shape, Simple, Structure, Traits
from ..suggestions import did_you_mean
from .stated import FAMILIES, WHAT, holds, kind_of_page, statements, value_of

Verdict: TypeAlias = Literal["agree", "only the page", "only the model", "conflict"]
Of: TypeAlias = Literal["value", "element", "key"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """One thing that the page, the model or both state.

    Attributes:
        member: The path of the member; `output:` and `errors:` in front tell the section.
        what: `member`, `type`, or a trait by Smithy's name.
        of: Whether the member itself, the items or values in it, or its keys are meant.
        page: What the page states; None where it is silent. Of enums, only the values in dispute.
        model: What the model states.
        verdict: How the two stand to each other.
        line: Where the page says so, or describes the member; 0 where it does neither.
        text: The line's words.
        at: Where a fact about it would hold, as overlays write it; empty where none could.
        authored: The line was written by a person, not generated from a model.
    """

    member: str
    what: str
    of: Of = "value"
    page: Any = None
    model: Any = None
    verdict: Verdict
    line: int = 0
    text: str = ""
    at: str = ""
    authored: bool = False


def compare(page: Page, service: Service, printed: Callable[[str], Printed]) -> tuple[Row, ...]:
    """Everything that a page or the model states about what the page describes.

    Args:
        page: The page of an operation or of a data type.
        service: The service that it belongs to.
        printed: The names that a page may print for the members of a structure.

    Raises:
        OverlayError: The service has no such operation or data type.
    """
    differ = _Comparison(service, printed)
    if page.kind == "datatype":
        if not isinstance(service.shapes.get(page.name), Structure):
            raise _unfit(service, "structure", page.name, service.shapes)
        return tuple(differ.section("", page.name, page.contents))
    if page.name not in service.operations:
        raise _unfit(service, "operation", page.name, service.operations)
    operation = service.operations[page.name]
    shown, answer = page.request_syntax, page.response_syntax
    return (
        *differ.section("", operation.input, page.request, page.uri_parameters, shown),
        *differ.section("output:", operation.output, page.response, (), answer),
        *differ.errors(operation.errors, page),
    )


def _unfit(service: Service, kind: str, name: str, known: Iterable[str]) -> OverlayError:
    hint = did_you_mean(name, known)
    return OverlayError(f"{service.name} has no {kind} {name}{hint}\n  cure: name the --service")


class _Comparison:
    """Compares against one service."""

    def __init__(self, service: Service, printed: Callable[[str], Printed]) -> None:
        self._service = service
        self._printed = printed

    def section(
        self,
        prefix: str,
        shape: str | None,
        items: Iterable[Item],
        uri: Iterable[Item] = (),
        syntax: pages.Syntax | None = None,
    ) -> Iterator[Row]:
        """The members of one structure, in the page's order, and then those not on the page."""
        structure = self._service.structure(shape) if shape else None
        names = self._printed(shape) if shape else Printed()
        seen: set[str] = set()
        resolved = [
            *((item, _resolved(item, names.body)) for item in items),
            *((item, _resolved(item, names.uri)) for item in uri),
        ]
        for item, path in resolved:
            holder, name, way = self._holder(structure, path)
            if holder is None:
                if not _is_root(item, syntax):
                    yield Row(
                        member=f"{prefix}{item.member}",
                        what="member",
                        page=item.member,
                        verdict="only the page",
                        line=item.line,
                    )
            elif f"{way}{name}" not in seen:
                seen.add(f"{way}{name}")
                yield from self._member(f"{prefix}{way}", holder, name, item)
        for path in self._expected(structure, seen):
            if path not in seen:
                yield Row(
                    member=f"{prefix}{path}", what="member", model=path, verdict="only the model"
                )

    def _holder(
        self, structure: Structure | None, path: str | None
    ) -> tuple[Structure | None, str, str]:
        """The structure that has a member, the member's name, and the way to the structure.

        The way is `Body.` for a member of the structure that is the whole body.
        """
        body, _, name = (path or "").rpartition(".")
        if structure is not None and body in structure.members:
            target = self._service.shapes[structure.members[body].target]
            structure = target if isinstance(target, Structure) else None
        if structure is None or name not in structure.members:
            return None, name, ""
        return structure, name, f"{body}." if body else ""

    def _expected(self, structure: Structure | None, seen: Collection[str]) -> Iterator[str]:
        """The members that a page should have; those of the body, where it has some of them."""
        for name, member in structure.members.items() if structure else ():
            target = self._service.shapes[member.target]
            if isinstance(target, Structure) and any(path.startswith(f"{name}.") for path in seen):
                yield from (f"{name}.{inner}" for inner in target.members)
            else:
                yield name

    def errors(self, known: Iterable[str], page: Page) -> Iterator[Row]:
        """The errors that the page or the model lists, and their HTTP status."""
        by_code = {self._code(name): name for name in known}
        for code, name in list(by_code.items()):  # pages of some services leave the suffix out
            by_code.setdefault(code.removesuffix("Exception"), name)
        seen: set[str] = set()
        for error in page.errors:
            name = by_code.get(error.name, error.name)
            seen.add(name)
            shape = self._service.shapes.get(name)
            if not isinstance(shape, Structure) or shape.error is None:
                yield Row(
                    member=f"errors:{error.name}",
                    what="member",
                    page=error.name,
                    verdict="only the page",
                    line=error.line,
                )
                continue
            status = shape.error.http.status if shape.error.http else None
            if error.http_status is not None or status is not None:
                yield Row(
                    member=f"errors:{name}",
                    what="httpError",
                    page=error.http_status,
                    model=status,
                    verdict=_verdict(error.http_status, status),
                    line=error.line,
                    text=f"HTTP Status Code: {error.http_status}",
                    at=name,
                )
        for name in dict.fromkeys(by_code.values()):
            if name not in seen:
                yield Row(
                    member=f"errors:{name}", what="member", model=name, verdict="only the model"
                )

    def _code(self, name: str) -> str:
        shape = self._service.shapes[name]
        return shape.error.code if isinstance(shape, Structure) and shape.error else name

    def _member(self, prefix: str, structure: Structure, name: str, item: Item) -> Iterator[Row]:
        member = structure.members[name]
        path, at = f"{prefix}{name}", f"{structure.name}${name}"
        target = self._service.shapes[member.target]
        kind = kind_of_page(item.type)
        if kind is not None:
            model = self._kind(target)
            yield Row(
                member=path,
                what="type",
                page=kind,
                model=model,
                verdict=_verdict(kind, model),
                line=item.line,
            )
        if item.required is not None:
            yield _required(path, at, item, Required in member.traits)
        stated = {_key(each): each for each in item.constraints}
        modelled = dict(self._modelled(target, self._service.effective(member), at))
        for key in [*stated, *(key for key in modelled if key not in stated)]:
            constraint = stated.get(key)
            value, where = modelled.get(key, (None, ""))
            yield _row(path, key, constraint, value, where or self._place(target, key, at), item)
        if item.shape is not None:
            yield from self._nested(path, item.shape, target, item.line, 0)

    def _modelled(
        self, target: Shape, traits: Traits, at: str, of: Of = "value"
    ) -> Iterator[tuple[_Key, tuple[Any, str]]]:
        """What the model demands of a member, of what is in it, and of its keys."""
        for what, value in statements(target, traits):
            yield (of, what), (value, at)
        match target:
            case ListShape(member=item):
                inner = [(item, "element")]
            case MapShape(key=key, value=item):
                inner = [(key, "key"), (item, "element")]
            case _:
                inner = []
        for name, part in inner:
            shape = self._service.shapes[name]
            if not isinstance(shape, Structure):
                yield from self._modelled(
                    shape, shape.traits, name, "key" if part == "key" else "element"
                )

    def _place(self, target: Shape, key: _Key, at: str) -> str:
        """Where the model would state what only the page does."""
        of, what = key
        if of == "value":
            return at if holds(target, what) else ""
        shape: Shape | None = target
        for _ in range(6):
            match shape:
                case ListShape(member=name) if of == "element":
                    shape = self._service.shapes[name]
                case MapShape(key=name) if of == "key":
                    shape = self._service.shapes[name]
                case MapShape(value=name) if of == "element":
                    shape = self._service.shapes[name]
                case _:
                    return ""
            if holds(shape, what):
                return shape.name
        return ""

    def _kind(self, shape: Shape, depth: int = 0) -> str:
        match shape:
            case ListShape(member=item) if depth < 6:
                return f"list of {self._kind(self._service.shapes[item], depth + 1)}"
            case MapShape(value=item) if depth < 6:
                return f"map of {self._kind(self._service.shapes[item], depth + 1)}"
            case Simple(type=type_):
                return FAMILIES.get(type_, type_)
            case _:
                return "structure"

    def _nested(
        self, path: str, shown: pages.Shape, shape: Shape, line: int, depth: int
    ) -> Iterator[Row]:
        """The members below one member, as far as the syntax on the page unrolls them."""
        if depth > 12:
            return
        match shape:
            case ListShape(member=item) if shown.kind == "list" and shown.of:
                inner = self._service.shapes[item]
                yield from self._nested(f"{path}[]", shown.of, inner, line, depth + 1)
            case MapShape(value=item) if shown.kind == "map" and shown.of:
                inner = self._service.shapes[item]
                yield from self._nested(f"{path}{{}}", shown.of, inner, line, depth + 1)
            case Structure() if shown.kind == "structure" and shown.members:
                names = self._printed(shape.name).body
                known = {names.get(name, name): child for name, child in shown.members}
                for name in [*known, *(name for name in shape.members if name not in known)]:
                    child, member = known.get(name), shape.members.get(name)
                    on_page, in_model = name if child else None, name if member else None
                    yield Row(
                        member=f"{path}.{name}",
                        what="member",
                        page=on_page,
                        model=in_model,
                        verdict=_verdict(on_page, in_model),
                        line=line,
                    )
                    if child and member:
                        inner = self._service.shapes[member.target]
                        yield from self._nested(f"{path}.{name}", child, inner, line, depth + 1)
            case _:
                return


_Key: TypeAlias = "tuple[Of, str]"


_ROOT = re.compile(r"Root level tag for the \S+ parameters?\.")


def _is_root(item: Item, syntax: pages.Syntax | None) -> bool:
    """Whether an item is the element that holds an XML body, and no member."""
    roots = syntax.body.members if syntax and syntax.is_xml and syntax.body else ()
    return any(item.name == name for name, _ in roots) or bool(_ROOT.match(item.prose))


def _resolved(item: Item, names: Mapping[str, str]) -> str | None:
    for printed in (item.member, item.name, item.member.lower()):
        if printed in names:
            return names[printed]
    return None


def _required(path: str, at: str, item: Item, in_model: bool) -> Row:
    agrees = in_model == (item.required is True)
    return Row(
        member=path,
        what="required",
        page=item.required,
        model=in_model,
        verdict="agree" if agrees else "only the model" if in_model else "only the page",
        line=item.line,
        text="Required: Yes" if item.required is True else "",
        at=at,
    )


def _row(
    path: str, key: _Key, constraint: pages.Constraint | None, value: Any, at: str, item: Item
) -> Row:
    of, what = key
    stated = None if constraint is None else value_of(constraint)
    verdict: Verdict
    if what == "enum" and stated is not None and value is not None:
        missing = tuple(each for each in stated if each not in value)
        extra = tuple(each for each in value if each not in stated)
        verdict = _verdict(missing or None, extra or None) if missing or extra else "agree"
        if verdict != "agree":
            stated, value = missing or None, extra or None
    else:
        verdict = _verdict(stated, value)
    return Row(
        member=path,
        what=what,
        of=of,
        page=stated,
        model=value,
        verdict=verdict,
        line=constraint.line if constraint else item.line,
        text=constraint.text if constraint else "",
        at=at,
        authored=constraint is not None and constraint.authored,
    )


def _verdict(page: Any, model: Any) -> Verdict:
    if page == model:
        return "agree"
    if model is None:
        return "only the page"
    return "only the model" if page is None else "conflict"


def _key(constraint: pages.Constraint) -> _Key:
    return constraint.applies_to, WHAT[type(constraint)]
