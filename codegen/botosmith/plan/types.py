"""Shapes as annotations: `Annotated[list[Target], Length(0, 5)]`, with what they import."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from ..literals import literal, regex
from ..model import (
    MODEL,
    Constraint,
    Default,
    Deprecated,
    Enum,
    ErrorInfo,
    JsonValue,
    Length,
    ListShape,
    MapShape,
    Member,
    Pattern,
    Range,
    Required,
    Rewritten,
    Sensitive,
    Service,
    Shape,
    Simple,
    Sparse,
    Streaming,
    Structure,
    Trait,
    Traits,
    UniqueItems,
    is_never_empty,
    sent,
    targets,
)
from ..python_source.imports import Imports
from ..regex import Translation, Untranslatable, translate
from .ir import NotEnforced, PatternConstant
from .names import Names, has_class, pattern_constant

PYTHON_TYPES = {
    "string": "str",
    "boolean": "bool",
    "integer": "int",
    "long": "int",
    "float": "float",
    "double": "float",
    "timestamp": "datetime",
    "blob": "bytes",
    "document": "Any",
}

FORMS = {"bytes": "str | bytes", "copy source": "str | dict[str, str]"}
"""What a string is that botocore also makes of another form."""


@dataclass(frozen=True, slots=True)
class Untranslated:
    """A pattern that cannot be checked, and why."""

    why: str


class Types:
    """Writes the types of one module; collects its imports, patterns and what is not enforced."""

    def __init__(self, service: Service, names: Names, home: str) -> None:
        self.service = service
        self.names = names
        self.imports = Imports(home)
        self.patterns: dict[str, PatternConstant] = {}
        self.not_enforced: list[NotEnforced] = []

    # --------------------------------------------------------------------------- annotations

    def member(self, member: Member, *, is_output: bool) -> str:
        """The annotation of a member, without its `| None`."""
        traits = self.effective(member)
        shape = self.service.shapes[member.target]
        if JsonValue in traits:
            self.imports.add("=typing", "Any")
            plain = "Any"
        elif self.service.is_event_stream(member.target):
            plain = f"{self.runtime('events', 'EventStream')}[{self.class_of(shape.name)}]"
        elif (rewritten := traits.get(Rewritten)) is not None:
            plain = FORMS[rewritten.form]
        elif Streaming in traits:
            plain = self.runtime("bodies", "StreamingBody" if is_output else "StreamingInput")
        else:
            plain = self._plain(shape, ())
        return self._annotated(plain, shape, traits, member.name)

    def effective(self, member: Member) -> Traits:
        """All that holds of a member."""
        return effective(self.service, member)

    def nested(self, name: str, around: tuple[str, ...] = ()) -> str:
        """The annotation of an item, key or value."""
        if name in around:
            # A list or map that holds itself without a structure between has no finite type.
            self.imports.add("=typing", "Any")
            return "Any"
        shape = self.service.shapes[name]
        return self._annotated(self._plain(shape, around), shape, shape.traits, name)

    def _plain(self, shape: Shape, around: tuple[str, ...]) -> str:
        within = (*around, shape.name)
        match shape:
            case ListShape():
                return f"list[{self.nested(shape.member, within)}{or_null(shape)}]"
            case MapShape():
                key, value = (self.nested(name, within) for name in (shape.key, shape.value))
                return f"dict[{key}, {value}{or_null(shape)}]"
            case Structure(error=ErrorInfo()):
                # An error inside a structure stays as botocore gives it.
                self.imports.add("=typing", "Any")
                return "Any"
            case _ if has_class(shape):
                return self.class_of(shape.name)
            case Simple():
                plain = PYTHON_TYPES[shape.type]
                if plain == "datetime":
                    self.imports.add("=datetime", "datetime")
                if plain == "Any":
                    self.imports.add("=typing", "Any")
                return plain
            case _:
                raise AssertionError(shape)

    def class_of(self, shape: str) -> str:
        """The class of a structure or the alias of an enum, imported."""
        name = self.names.classes[shape]
        self.imports.add(self.names.homes[shape], name)
        return name

    def _annotated(self, plain: str, shape: Shape, traits: Traits, name: str) -> str:
        extras = list(self._extras(shape, traits, name))
        if not extras:
            return plain
        self.imports.add("=typing", "Annotated")
        return f"Annotated[{', '.join([plain, *extras])}]"

    def _extras(self, shape: Shape, traits: Traits, name: str) -> Iterator[str]:
        if (required := traits.get(Required)) is not None and _facts(required):
            yield f"{self.runtime('constraints', 'Required')}({stated(required).strip(', ')})"
        if (deprecated := traits.get(Deprecated)) is not None:
            yield self._deprecated(deprecated)
        if (length := traits.get(Length)) is not None:
            yield self._limits("Length", length)
        if is_never_empty(traits):
            yield f"{self.runtime('constraints', 'NotEmpty')}()"
        if (range_ := traits.get(Range)) is not None:
            yield self._limits("Range", range_)
        if (pattern := traits.get(Pattern)) is not None and (
            constant := self.pattern(pattern, traits, shape.name, name)
        ):
            yield constant.name
        if (enum := traits.get(Enum)) is not None and (
            not has_class(shape) or enum != shape.traits.get(Enum) or _facts(enum)
        ):
            values = ", ".join(literal(value) for value in enum.values)
            yield f"{self.runtime('constraints', 'OneOf')}({values}{stated(enum)})"
        if (unique := traits.get(UniqueItems)) is not None:
            yield f"{self.runtime('constraints', 'UniqueItems')}({stated(unique).strip(', ')})"
        if Sensitive in traits:
            yield f"{self.runtime('constraints', 'Sensitive')}()"
        if JsonValue in traits:
            yield f"{self.runtime('constraints', 'JsonValue')}()"
        if Sparse in traits:
            yield f"{self.runtime('constraints', 'Sparse')}()"
        if (default := traits.get(Default)) is not None and default.value is not None:
            server_default = self.runtime("constraints", "ServerDefault")
            yield f"{server_default}({literal(default.value)}{stated(default)})"

    def _limits(self, name: str, limits: Length | Range) -> str:
        low, high = literal(limits.min), literal(limits.max)
        arguments = f"{low}, {high}" if limits.max is not None else low
        return f"{self.runtime('constraints', name)}({arguments}{stated(limits)})"

    def _deprecated(self, deprecated: Deprecated) -> str:
        arguments = literal(deprecated.message) if deprecated.message else ""
        if deprecated.replaced_by:
            arguments += f", instead={literal(deprecated.replaced_by)}"
        arguments += stated(deprecated)
        return f"{self.runtime('constraints', 'Deprecated')}({arguments.removeprefix(', ')})"

    # ------------------------------------------------------------------------------ patterns

    def pattern(
        self, pattern: Pattern, traits: Traits, shape: str, name: str
    ) -> PatternConstant | None:
        """The constant of a pattern; None, and a note, where it cannot be enforced exactly."""
        length = traits.get(Length)
        translation = translated(pattern.regex, None if length is None else length.max)
        if isinstance(translation, Untranslated):
            note = NotEnforced(
                service=self.service.name, shape=shape, constraint="pattern", why=translation.why
            )
            if note not in self.not_enforced:
                self.not_enforced.append(note)
            return None
        self._note_partial(shape, translation, length)
        arguments = self._pattern_arguments(pattern, translation, length)
        candidates = (
            PatternConstant(name=pattern_constant(shape) + suffix, arguments=arguments)
            for suffix in ("", *(f"_{n}" for n in range(2, 100)))
        )
        constant = next(
            each for each in candidates if self.patterns.setdefault(each.name, each) == each
        )
        self.runtime("constraints", "Pattern")
        return constant

    def _note_partial(self, shape: str, translation: Translation, length: Length | None) -> None:
        """Note a pattern that longer strings, which the length admits, are not held against."""
        safe = translation.safe_length
        if safe is None or (length is not None and length.max is not None and length.max <= safe):
            return
        note = NotEnforced(
            service=self.service.name,
            shape=shape,
            constraint="pattern",
            why=f"enforced up to {safe} characters: matching longer strings can take too long",
            up_to=safe,
        )
        if note not in self.not_enforced:
            self.not_enforced.append(note)

    def _pattern_arguments(
        self, pattern: Pattern, translation: Translation, length: Length | None
    ) -> str:
        arguments = regex(pattern.regex)
        if translation.python != pattern.regex:
            arguments += f", {regex(translation.python)}"
        if translation.safe_length is not None:
            arguments += f", up_to={translation.safe_length}"
        if length is not None and repeats(translation, length):
            arguments += ", repeats_length=True"
        return arguments + stated(pattern)

    # ------------------------------------------------------------------------------- queries

    def is_secret(self, name: str, seen: frozenset[str] = frozenset()) -> bool:
        """Whether a repr would show something sensitive, no structure's own repr between."""
        shape = self.service.shapes[name]
        if Sensitive in shape.traits:
            return True
        if isinstance(shape, Structure) or name in seen:
            return False
        return any(self.is_secret(target, seen | {name}) for target in targets(shape))

    def runtime(self, module: str, name: str) -> str:
        """A name of the runtime, imported."""
        self.imports.add(f"runtime.{module}", name)
        return name


def effective(service: Service, member: Member) -> Traits:
    """All that holds of a member, with what sending it adds."""
    return sent(service.effective(member))


def holds_structures(service: Service, name: str, seen: frozenset[str] = frozenset()) -> bool:
    """Whether values of a shape hold structures, in lists and maps of any depth."""
    shape = service.shapes[name]
    if isinstance(shape, Structure):
        return not shape.event_stream and shape.error is None
    return name not in seen and any(
        holds_structures(service, target, seen | {name}) for target in targets(shape)
    )


def or_null(shape: ListShape | MapShape) -> str:
    """What follows the type of the items or values: a sparse list or map may hold nulls."""
    return " | None" if Sparse in shape.traits else ""


def translated(pattern: str, max_length: int | None) -> Translation | Untranslated:
    """A pattern in Python's dialect, or the reason why it cannot be."""
    try:
        return translate(pattern, max_length=max_length)
    except Untranslatable as error:
        return Untranslated(error.reason)


def repeats(translation: Translation, length: Length) -> bool:
    """Whether no string of a length outside the limits can match the pattern."""
    above = length.min is None or translation.min_width >= length.min
    below = length.max is None or (
        translation.max_width is not None and translation.max_width <= length.max
    )
    return above and below


def _facts(trait: Trait) -> bool:
    return trait.origin != MODEL


def stated(trait: Trait) -> str:
    """The arguments that say where a trait comes from, if not from the model."""
    if not _facts(trait):
        return ""
    told = {"origin": trait.origin}
    if isinstance(trait, Constraint):
        told |= {"severity": trait.severity or "", "link": trait.link}
    return "".join(f", {name}={literal(value)}" for name, value in told.items() if value)
