"""What hovers show, as Markdown. Every text that comes from elsewhere is escaped."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from ..addresses import Site
from ..model.words import counted
from ..prose import LONGEST, summary
from ..reference import Basis, Member, OperationReference, RuleEntry, Statement
from .project import Known, Settings

_SPECIAL = re.compile(r"([\\`*_{}\[\]()<>#+!|~&-])")
MOST_RULES = 12
"""The rules of an operation up to which each is shown."""


def escaped(text: str) -> str:
    """A text that Markdown shows as it is, in one line."""
    clean = "".join(each if each.isprintable() else " " for each in text)
    return _SPECIAL.sub(r"\\\1", " ".join(clean.split()))


def code(text: str) -> str:
    """A text as code, in one line."""
    clean = "".join(each if each.isprintable() else " " for each in text).replace("`", "'")
    return f"`{clean}`"


def link(text: str, url: str) -> str:
    """A link, where the address is one of the web."""
    if not re.fullmatch(r"(https?|file)://[^\s<>\"`\\]+", url):
        return escaped(text)
    return f"[{escaped(text)}](<{url}>)"


def operation(known: Known, settings: Settings) -> str:
    """What there is to know of an operation."""
    reference = known.reference
    counts = reference.counts()
    lines = [f"**{escaped(reference.service)} {escaped(reference.name)}**"]
    told = summary(reference.documentation, width=LONGEST)
    if told:
        lines += ["", escaped(told)]
    lines += [
        "",
        f"{counted(counts.members, 'member')}, {counts.required} required; "
        f"{counted(counts.constraints, 'constraint')}, {counted(counts.rules, 'rule')}",
    ]
    lines += _rules(reference.rules[:MOST_RULES])
    if len(reference.rules) > MOST_RULES:
        lines.append(f"- {len(reference.rules) - MOST_RULES} more")
    return "\n".join([*lines, *_reference(known, settings, "")])


def member(known: Known, settings: Settings, path: str) -> str:
    """What there is to know of a member of the request, by its path."""
    found = _at(known.reference, path)
    if found is None:
        return ""
    required = ", required" if found.required else ""
    lines = [f"**{escaped(found.name)}** {code(found.type)}{required}"]
    told = summary(found.documentation, width=LONGEST)
    if told:
        lines += ["", escaped(told)]
    statements = [each for each in found.statements if each.kind not in ("required", "sensitive")]
    lines += [f"- {_statement(each)}" for each in statements]
    if statements:
        lines.insert(len(lines) - len(statements), "")
    lines += _rules(each for each in known.reference.rules if path in each.paths)
    return "\n".join([*lines, *_reference(known, settings, path)])


def described(found: Member) -> str:
    """A member in a list of completions."""
    statements = [each for each in found.statements if each.kind not in ("required", "sensitive")]
    told = summary(found.documentation, width=LONGEST)
    return "\n".join(
        [*([escaped(told), ""] if told else []), *(f"- {_statement(each)}" for each in statements)]
    )


def _at(reference: OperationReference, path: str) -> Member | None:
    if reference.request is None:
        return None
    return next((each for each in reference.request.walk() if each.path == path), None)


def _statement(each: Statement) -> str:
    if each.kind == "pattern":
        words = f"Pattern {code(each.words.removeprefix('Pattern '))}"
    else:
        words = escaped(
            each.words if len(each.words) <= LONGEST_WORDS else each.words[:LONGEST_WORDS]
        )
        words += "…" if len(each.words) > LONGEST_WORDS else ""
    warns = " (warns)" if each.severity == "warning" and each.kind != "deprecated" else ""
    note = f" ({escaped(each.note)})" if each.note else ""
    return f"{words}{warns}{note}{_grounds(each.basis)}"


LONGEST_WORDS = 400
"""The most characters of what one constraint says."""


def _rules(rules: Iterable[RuleEntry]) -> list[str]:
    lines: list[str] = []
    for each in rules:
        warns = " (warns)" if each.severity == "warning" else ""
        lines.append(f"- {escaped(each.says)}{warns}{_grounds(each.basis)}")
    return ["", *lines] if lines else []


def _grounds(basis: Basis) -> str:
    """What a constraint or a rule rests on: the level, the quotes, their sources."""
    if basis.origin in ("model", "botocore"):
        return ""
    level = f", level {basis.level}" if basis.level in "ABCD" else f", {escaped(basis.level)}"
    quotes = "".join(
        f" “{escaped(each.quote)}” ({link(each.source, each.link)})" for each in basis.citations
    )
    return f" — {code(basis.origin)}{level}{quotes}"


def _reference(known: Known, settings: Settings, path: str) -> list[str]:
    if not settings.docs_url:
        return []
    url = address(known, settings, path)
    return ["", link("Reference", url)]


def address(known: Known, settings: Settings, path: str) -> str:
    """Where the published site shows an operation, or a member of its request."""
    service = known.package.selection.service
    site = Site(settings.docs_url, service.name, service.operations)
    return site.member(known.operation, path)


def quotes(basis: Basis) -> Iterator[str]:
    """What a fact rests on, for people who see no Markdown."""
    for each in basis.citations:
        yield f"“{each.quote}” ({each.source})"
