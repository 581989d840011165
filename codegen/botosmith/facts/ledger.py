"""The ledger: what became of each lead of a service, in a file beside its overlay.

`SERVICE.ledger.jsonl` has one JSON object on each line: first the service and what of it is
covered, then the decisions, in the order of their addresses. JSON is read a hundred times faster
than YAML, and a line for each decision merges and diffs like text.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from importlib.resources import files
from pathlib import Path
from typing import Annotated, Any, Literal, TypeAlias, get_args

from pydantic import BaseModel, ConfigDict, StringConstraints, ValidationError, model_validator

from ..errors import OverlayError
from ..output.users_files import replace_files
from ..overlay.format import PATTERNS as FACT_PATTERNS
from ..overlay.format import FactId
from ..schema_errors import json_mistakes

Reason: TypeAlias = Literal[
    "state",
    "permission",
    "ignored",
    "advice",
    "default",
    "describes",
    "response",
    "restates",
    "ambiguous",
    "inexpressible",
]
REASONS: tuple[str, ...] = get_args(Reason)

LONGEST = 50_000_000
"""The characters of a ledger that are read; that of EC2 has two million."""

_LEAD = r"^[a-z2-7]{8}$"
LeadId: TypeAlias = Annotated[str, StringConstraints(pattern=_LEAD)]
PATTERNS = {**FACT_PATTERNS, _LEAD: "the id of a lead, as `overlay leads` prints it"}
"""What the texts of a ledger are that must match a regular expression, by the expression."""


class _Strict(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)


class Decision(_Strict):
    """What became of one lead: the facts that state it, or the reason why it is none.

    Attributes:
        lead: Its id.
        at: Its address, for whoever reads the file.
        words: Its first words, likewise.
        facts: The ids of the facts that it became.
        reason: Why it became none.
        note: A remark; of what is inexpressible, the word that the language lacks.
    """

    lead: LeadId
    at: str
    words: str = ""
    facts: tuple[FactId, ...] = ()
    reason: Reason | None = None
    note: str = ""

    @model_validator(mode="after")
    def _one_outcome(self) -> Decision:
        if bool(self.facts) == (self.reason is not None):
            raise ValueError("give either facts or a reason")
        if self.reason == "inexpressible" and not self.note:
            raise ValueError("what is inexpressible needs a note: the word that is missing")
        return self


class Head(_Strict):
    """The first line: the service, and the operations whose leads must all be decided.

    `covered` is true for all, or globs of operations.
    """

    service: str
    covered: bool | tuple[str, ...] = False


@dataclass(frozen=True, slots=True)
class Ledger:
    """The decisions about one service, by the ids of their leads, and where they were read."""

    service: str
    covered: bool | tuple[str, ...] = False
    decisions: Mapping[str, Decision] = field(default_factory=dict[str, Decision])
    file: str = ""

    def deciding(self, decisions: Iterable[Decision], undone: Iterable[str] = ()) -> Ledger:
        """A copy with more decisions, and without those about some leads."""
        gone = set(undone)
        every = {**self.decisions, **{each.lead: each for each in decisions}}
        kept = {lead: each for lead, each in every.items() if lead not in gone}
        return Ledger(self.service, self.covered, kept, self.file)


def shipped_ledger(service: str) -> Ledger:
    """The ledger that comes with botosmith; an empty one where there is none."""
    file = files("botosmith").joinpath("overlays", f"{service}.ledger.jsonl")
    if not file.is_file():
        return Ledger(service)
    return parse(file.read_text("utf-8"), f"botosmith/overlays/{service}.ledger.jsonl")


def shipped_file(service: str) -> Path:
    """Where botosmith's own ledger of a service is, or would be."""
    return Path(str(files("botosmith").joinpath("overlays", f"{service}.ledger.jsonl")))


def beside(overlay: Path) -> Path:
    """The ledger that belongs to an overlay file."""
    return overlay.with_name(f"{overlay.stem}.ledger.jsonl")


def read(path: Path, service: str) -> Ledger:
    """The ledger in a file; an empty one where there is no file.

    Raises:
        OverlayError: It cannot be read, is no ledger, or is another service's.
    """
    if not path.exists():
        return Ledger(service, file=str(path))
    try:
        text = path.read_text("utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise OverlayError(f"{path}: cannot be read: {error}") from error
    found = parse(text, str(path))
    if found.service != service:
        raise OverlayError(f"{path}: this is the ledger of {found.service}, not of {service}")
    return found


def parse(text: str, file: str) -> Ledger:
    """A ledger from its text.

    Raises:
        OverlayError: It is no ledger; each mistake is reported with its line.
    """
    if len(text) > LONGEST:
        raise OverlayError(f"{file}: longer than {LONGEST:,} characters")
    wrong: list[str] = []
    decisions: dict[str, Decision] = {}
    head: Head | None = None
    for number, line in enumerate(text.splitlines(), 1):
        if not line.strip():
            continue
        try:
            if head is None:
                head = Head.model_validate_json(line)
                continue
            decision = Decision.model_validate_json(line)
        except ValidationError as error:
            read_as = Head if head is None else Decision
            found = json_mistakes(error, read_as, line, PATTERNS)
            wrong += [f"{file}:{number}: {each}" for each in found]
            if head is None:
                break
            continue
        if decision.lead in decisions:
            wrong.append(f"{file}:{number}: lead {decision.lead} is decided twice")
        decisions[decision.lead] = decision
    if wrong:
        raise OverlayError("\n".join(wrong))
    if head is None:
        raise OverlayError(f'{file}:1: a ledger begins with a line like {{"service": "sqs"}}')
    return Ledger(head.service, head.covered, decisions, file)


def text_of(ledger: Ledger) -> str:
    """A ledger as text: one line for each decision, ordered by address and lead."""
    head: dict[str, Any] = {"service": ledger.service}
    if ledger.covered is not False:
        head["covered"] = ledger.covered
    ordered = sorted(ledger.decisions.values(), key=lambda each: (each.at, each.lead))
    lines = [head, *(each.model_dump(exclude_defaults=True) for each in ordered)]
    return "".join(f"{json.dumps(line, ensure_ascii=False)}\n" for line in lines)


def save(ledger: Ledger, path: Path) -> None:
    """Replace the file of a ledger at once, where its text differs.

    Raises:
        FileError: It cannot be written; it is as it was.
    """
    text = text_of(ledger)
    if not path.exists() or path.read_text("utf-8") != text:
        replace_files({path: text.encode("utf-8")})


def combine(first: Ledger, later: Sequence[Ledger]) -> Ledger:
    """Several ledgers of one service as one; a later decision about a lead replaces another."""
    for each in later:
        covered = first.covered if each.covered is False else each.covered
        first = Ledger(first.service, covered, {**first.decisions, **each.decisions}, each.file)
    return first
