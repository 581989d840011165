"""What the audit finds in a model and nobody has decided: to be read once for each botocore."""

from __future__ import annotations

import html
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache

from ..model import Enum, Length, ListShape, Pattern, Service, Shape, Structure
from ..regex import Untranslatable, translate
from ..regex.syntax import parse
from ..regex.tree import width
from ..untyped import endpoint_prefix, partitions_of
from .apply import corrected, length_text, unaided
from .entries import Entry, entries, read_examples
from .languages import overlap

PARTITIONS = ("aws-cn", "aws-us-gov")
"""The partitions beside `aws` that are open to the public."""


@dataclass(frozen=True, slots=True)
class Undecided:
    """Something wrong with a constraint that `reviewed.toml` does not know, or knows otherwise."""

    service: str
    shape: str
    kind: str
    says: str

    def __str__(self) -> str:
        return (
            f"{self.service} {self.shape}: {self.kind}: {self.says}\n"
            "  cure: read the shape's documentation and its siblings, and add an entry to "
            "audit/reviewed.toml"
        )


def undecided(service: Service) -> tuple[Undecided, ...]:
    """Everything that the audit finds in a service's own model and that is not decided.

    Args:
        service: A service as its model has it, neither corrected nor with facts laid over it.
    """
    known = {(each.shape, each.correction.constraint): each for each in entries(service.name)}
    names = service.closure(
        operation.input for operation in service.operations.values() if operation.input is not None
    )
    mended = corrected(service)
    found = [*_out_of_date(service, known.values())]
    for name in sorted(service.shapes):
        found += _damaged(service, service.shapes[name])
    for name in sorted(names):
        found += _contradicted_by_itself(service.name, mended.shapes[name])
        found += _foreign_partition(service.name, mended.shapes[name])
    found += _no_sibling(mended)
    found += _documented(mended, names)
    return tuple(found)


# --------------------------------------------------------------------------------- out of date


def _out_of_date(service: Service, known: Iterable[Entry]) -> Iterator[Undecided]:
    for entry in known:
        correction = entry.correction
        shape = service.shapes.get(entry.shape)
        if shape is None:
            yield Undecided(service.name, entry.shape, correction.kind, "there is no such shape")
            continue
        now = _stated(shape, correction.constraint)
        if now != correction.was:
            says = f"its {correction.constraint} was {correction.was} and is {now or 'none'} by now"
            yield Undecided(service.name, entry.shape, correction.kind, says)


def _stated(shape: Shape, constraint: str) -> str:
    if constraint == "length":
        length = shape.traits.get(Length)
        return "" if length is None else length_text(length)
    pattern = shape.traits.get(Pattern)
    return "" if pattern is None else pattern.regex


# ------------------------------------------------------------------------------- damaged, empty


def _damaged(service: Service, shape: Shape) -> Iterator[Undecided]:
    pattern = shape.traits.get(Pattern)
    if pattern is None or _is_reviewed(service.name, shape.name, "pattern", pattern.regex):
        return
    found = unaided(pattern.regex)
    # How a pattern with one anchor is read is decided for all of them.
    if found is not None and found[0].kind != "not-converted":
        yield Undecided(service.name, shape.name, found[0].kind, f"{found[0].why} {pattern.regex}")


def _is_reviewed(service: str, shape: str, constraint: str, was: str) -> bool:
    return any(
        (entry.shape, entry.correction.constraint, entry.correction.was) == (shape, constraint, was)
        for entry in entries(service)
    )


# --------------------------------------------------------------------------------- contradicted


def _contradicted_by_itself(service: str, shape: Shape) -> Iterator[Undecided]:
    """A pattern or a length that a value of the enum breaks, or each that the other breaks."""
    length, pattern = shape.traits.get(Length), shape.traits.get(Pattern)
    if (enum := shape.traits.get(Enum)) is not None:
        for value in enum.values:
            if not _admits(shape, value):
                yield Undecided(service, shape.name, "contradicted", f"it refuses its own {value}")
    if length is None or pattern is None:
        return
    try:
        least, most = width(parse(pattern.regex).root)
    except Untranslatable:
        return
    if (length.max is not None and least > length.max) or (
        most is not None and length.min is not None and most < length.min
    ):
        says = f"nothing of {length_text(length)} characters can match {pattern.regex}"
        yield Undecided(service, shape.name, "impossible", says)


def _admits(shape: Shape, value: str) -> bool:
    """Whether the length and the pattern of a shape admit a string."""
    length, pattern = shape.traits.get(Length), shape.traits.get(Pattern)
    if length is not None and (
        (length.min is not None and len(value) < length.min)
        or (length.max is not None and len(value) > length.max)
    ):
        return False
    if pattern is None:
        return True
    compiled = _compiled(pattern.regex)
    return compiled is None or compiled.fullmatch(value) is not None


@cache
def _compiled(regex: str) -> re.Pattern[str] | None:
    try:
        return re.compile(translate(regex).python, re.ASCII | re.DOTALL)
    except Untranslatable:
        return None


# ---------------------------------------------------------------------------------------- ARNs


def _foreign_partition(service: str, shape: Shape) -> Iterator[Undecided]:
    """A pattern of ARNs that refuses all of a partition in which the service has endpoints."""
    pattern = shape.traits.get(Pattern)
    if pattern is None or "arn" not in pattern.regex:
        return
    if not overlap(pattern.regex, r"arn:aws:[\s\S]*"):
        return
    present = partitions_of(endpoint_prefix(service))
    for partition in PARTITIONS:
        if partition in present and not overlap(pattern.regex, rf"arn:{partition}:[\s\S]*"):
            says = f"it refuses every ARN of {partition}, where the service is: {pattern.regex}"
            yield Undecided(service, shape.name, "impossible", says)


_NAMED = re.compile(r":(?!aws:)[a-z][a-z0-9-]{2,}:")
"""The part of a pattern of ARNs that names the service."""

_TAGS = re.compile(r"(?:Tag|Untag|List|Add|Remove|Get|Describe)(?:Tag|Resource|$)")


def _no_sibling(service: Service) -> Iterator[Undecided]:
    """What a tag operation takes, and what refuses the ARNs of all other shapes of the service."""
    for name in sorted(set(_tagged(service))):
        pattern = service.shapes[name].traits.get(Pattern)
        if pattern is None or not overlap(pattern.regex, r"arn:[\s\S]*"):
            continue
        if any(entry.shape == name for entry in entries(service.name)):
            continue
        own = _NAMED.search(pattern.regex)
        siblings = {
            other.regex
            for shape in service.shapes.values()
            if own is not None
            and (other := shape.traits.get(Pattern)) is not None
            and other.regex != pattern.regex
            and own[0] in other.regex
        }
        if siblings and not any(overlap(pattern.regex, regex) for regex in siblings):
            says = f"it refuses what every other ARN of the service looks like: {pattern.regex}"
            yield Undecided(service.name, name, "impossible", says)


def _tagged(service: Service) -> Iterator[str]:
    """The shapes of the ARNs that tag operations take."""
    for operation in service.operations.values():
        if operation.input is None or _TAGS.match(operation.name) is None:
            continue
        for member in service.structure(operation.input).members.values():
            if "arn" in member.name.lower():
                target = service.shapes[member.target]
                yield target.member if isinstance(target, ListShape) else target.name


# ------------------------------------------------------------------------- documented examples

_EXAMPLE = re.compile(
    r"(?:for example|for instance|e\.g\.|such as|example:|defaults? (?:is|to|value(?: is)?))"
    r"[,:]?\s*(?:<p>|<li>|\s)*"
    r"(?:<code>(?P<code>[^<\s]{1,200})</code>|[\"“](?P<quoted>[^\"”<>\s]{1,200})[\"”])",
    re.IGNORECASE,
)


def _documented(service: Service, names: Iterable[str]) -> Iterator[Undecided]:
    """A literal example in the documentation of a member that its own shape refuses."""
    words = _names_of(service)
    read = read_examples(service.name)
    told: set[tuple[str, str]] = set()
    for name in sorted(names):
        structure = service.shapes[name]
        if not isinstance(structure, Structure):
            continue
        for member in structure.members.values():
            shape = service.shapes[member.target]
            for text in (member.documentation, shape.documentation):
                leaf = service.shapes[shape.member] if isinstance(shape, ListShape) else shape
                for value in _examples(text):
                    key = (leaf.name, value)
                    if key in told or key in read or value.lower() in words:
                        continue
                    if _is_string(leaf) and not _admits(leaf, value):
                        told.add(key)
                        says = f"it refuses {value!r}, an example in the documentation of {name}"
                        yield Undecided(
                            service.name, leaf.name, "contradicted", f"{says}${member.name}"
                        )


def _examples(documentation: str) -> Iterator[str]:
    for match in _EXAMPLE.finditer(documentation):
        value = html.unescape(match["code"] or match["quoted"]).rstrip(".,;:")
        if not re.search(r"[<>{}\[\]]|\$\{", value):
            yield value


def _is_string(shape: Shape) -> bool:
    return shape.traits.any_of(Pattern, Length) and getattr(shape, "type", "") == "string"


def _names_of(service: Service) -> frozenset[str]:
    """What the documentation means by a name, and no value: members, operations, enum values."""
    found = {name.lower() for name in (*service.shapes, *service.operations)}
    for shape in service.shapes.values():
        if isinstance(shape, Structure):
            found |= {name.lower() for name in shape.members}
        if (enum := shape.traits.get(Enum)) is not None:
            found |= {value.lower() for value in enum.values}
    return frozenset(found)
