"""The reference of an operation as lines for a terminal of any width.

What has no spaces, such as an address or a pattern, is never broken: it can be copied, and what is
wider than the terminal stands on a line of its own.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from ..model import BOTOCORE, MODEL
from ..prose import LONGEST, summary
from .entries import Basis, Citation, Member, OperationReference, RuleEntry, Statement

_STEP = 2
_HANG = 2


@dataclass(frozen=True, slots=True)
class Span:
    """A piece of a line, and its style as Rich has it."""

    text: str
    style: str = ""


Line = tuple[Span, ...]


def as_lines(reference: OperationReference, width: int, *, whole: bool = True) -> Iterator[Line]:
    """The reference, line by line.

    Args:
        reference: What to show.
        width: The columns of the terminal.
        whole: Whether it is the operation as a whole, with a title; else one member of it.
    """
    if whole:
        yield (Span(_visible(reference.name), "bold"),)
        yield from _prose(summary(reference.documentation, width=LONGEST), 0, width)
        if reference.deprecated:
            yield from _wrapped([Span("deprecated", "yellow")], reference.deprecated, 0, width)
        yield ()
        if reference.request is None:
            yield (Span("It takes no input."),)
    if reference.request is not None:
        if whole:
            yield (Span("Request", "bold"),)
        for member in reference.request.members:
            yield from _member(member, _STEP if whole else 0, width)
    if reference.rules:
        yield ()
        yield (Span("Rules between members", "bold"),)
        for rule in reference.rules:
            yield from _rule(rule, _STEP, width)
    if reference.errors:
        yield ()
        names = ", ".join(each.name for each in reference.errors)
        yield from _wrapped([Span("Errors", "bold")], names, 0, width)
    if (paginator := reference.paginator) is not None:
        pages = f"{', '.join(paginator.result_keys)} by {', '.join(paginator.input_tokens)}"
        yield from _wrapped([Span("Pages", "bold")], pages, 0, width)
    if reference.waiters:
        names = ", ".join(each.name for each in reference.waiters)
        yield from _wrapped([Span("Waiters", "bold")], names, 0, width)


def _member(member: Member, indent: int, width: int) -> Iterator[Line]:
    head = [Span(_visible(member.name), "bold cyan")]
    told = member.type + (", required" if member.required else "")
    yield from _wrapped(head, told, indent, width, "dim")
    for statement in member.statements:
        # What every reader of the first line knows already.
        if statement.kind != "required" or statement.basis.citations:
            yield from _statement(statement, indent + _STEP, width)
    if member.elsewhere and not member.members:
        yield from _prose(f"members as at {member.elsewhere}", indent + _STEP, width)
    for each in member.members:
        yield from _member(each, indent + _STEP, width)


def _statement(statement: Statement, indent: int, width: int) -> Iterator[Line]:
    style = "yellow" if statement.severity == "warning" else ""
    if statement.kind == "corrected":
        text = f"{statement.words}: {statement.basis.remark}"
        yield from _wrapped([], text, indent, width, style)
        return
    yield from _wrapped([], statement.words, indent, width, style)
    if statement.note:
        yield from _wrapped([], statement.note, indent + _STEP, width, "yellow")
    yield from _basis(statement.basis, indent + _STEP, width)


def _rule(rule: RuleEntry, indent: int, width: int) -> Iterator[Line]:
    style = "red" if rule.severity == "error" else "yellow"
    yield from _wrapped([Span(rule.severity, style)], rule.says, indent, width)
    yield from _basis(rule.basis, indent + _STEP, width)
    if rule.recorded:
        yield from _prose(f"the service's words: {rule.recorded}", indent + _STEP, width)


def _basis(basis: Basis, indent: int, width: int) -> Iterator[Line]:
    if basis.origin in (MODEL, BOTOCORE):
        return
    level = f", evidence of level {basis.level}" if basis.level in "ABCD" else f", {basis.level}"
    yield from _wrapped([Span(_visible(basis.origin) + ",", "magenta")], level[2:], indent, width)
    for citation in basis.citations:
        yield from _citation(citation, indent + _STEP, width)
    if basis.remark:
        yield from _wrapped([], basis.remark, indent + _STEP, width, "yellow")


def _citation(citation: Citation, indent: int, width: int) -> Iterator[Line]:
    where = ", ".join(part for part in (citation.kind, citation.source, citation.link) if part)
    yield from _prose(f"“{citation.quote}” ({where})", indent, width)


# ------------------------------------------------------------------------------------ layout


def _prose(text: str, indent: int, width: int) -> Iterator[Line]:
    return _wrapped([], text, indent, width)


def _wrapped(
    head: Sequence[Span], text: str, indent: int, width: int, style: str = ""
) -> Iterator[Line]:
    """A head and a text behind it, continued deeper where it does not fit."""
    line: list[Span] = [Span(" " * indent), *head] if indent else [*head]
    used = sum(len(span.text) for span in line)
    is_empty = not head
    words: list[str] = []
    for word in _visible(text).split():
        if not is_empty and used + 1 + len(word) > width:
            yield _line(line, words, style)
            line, words = [Span(" " * (indent + _HANG))], []
            used, is_empty = indent + _HANG, True
        used += len(word) + (not is_empty)
        if not is_empty and not words:
            line.append(Span(" "))
        words.append(word)
        is_empty = False
    if not is_empty:
        yield _line(line, words, style)


def _line(line: Iterable[Span], words: Sequence[str], style: str) -> Line:
    return (*line, Span(" ".join(words), style))


def _visible(text: str) -> str:
    """A text without control characters, which could drive the terminal."""
    return "".join(
        each if each.isprintable() or each == " " else each.encode("unicode_escape").decode()
        for each in text
    )
