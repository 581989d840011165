"""What only a page states, as facts in the words of an overlay file."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterable, Iterator
from typing import Any

from ..apidocs import Page
from ..model import Enum, Service, Structure
from ..naming import fact_id
from ..overlay.format import FactEntry, Source, Status
from ..untyped import is_tuple
from .comparison import Row
from .passages import MOST_WORDS

_CANONICAL = re.compile(
    r"<link\b(?=[^>]{0,300}\brel=[\"']?canonical)[^>]{0,300}\bhref=[\"']([^\"'<>\s]{1,300})"
)


def source_key(page: Page) -> str:
    """The name under which an overlay file cites a page."""
    return f"{fact_id(page.name)}-page"


def source(content: bytes, url: str = "") -> Source:
    """The entry of a page among an overlay's sources; its address, where the page knows it."""
    text = content[:200_000].decode("utf-8", "replace")
    found = _CANONICAL.search(text)
    return Source(
        url=url or (found.group(1) if found else ""), sha256=hashlib.sha256(content).hexdigest()
    )


def drafts(
    rows: Iterable[Row], service: Service, cited: str, status: Status
) -> tuple[FactEntry, ...]:
    """A fact for everything that a page demands of a request, or says of an error, alone.

    Conflicts yield none: only a person can tell which side is right. Responses yield none: they
    are never validated. An enum that the page has more values of is loosened.
    """
    found: dict[str, FactEntry] = {}
    for row in rows:
        for entry in _draft(row, service, cited, status):
            found.setdefault(entry.id, entry)
    return tuple(found.values())


def _draft(row: Row, service: Service, cited: str, status: Status) -> Iterator[FactEntry]:
    if row.verdict != "only the page" or not row.at or row.member.startswith("output:"):
        return
    trait = {"items": "length", "entries": "length"}.get(row.what, row.what)
    change = _change(row, service, trait)
    if change is None:
        return
    entry: dict[str, Any] = {
        "id": fact_id(*row.at.split("$"), "status" if trait == "httpError" else trait),
        "at": row.at,
        trait: change,
        "says": _says(row, change),
        "status": status,
        "evidence": ({"source": cited, "quote": quote(row.text)},),
    }
    if row.authored:
        entry["severity"] = "warning"
    shape = row.at.partition("$")[0]
    from .mining.examples import of_trait  # whose grammar takes longer to load than a page

    if trait in {"length", "range", "enum"} and row.what in {"length", "range", "enum"}:
        limits = change.get("add", change.get("loosen"))
        accepts, rejects = of_trait(service, shape, trait, limits) or ((), ())
        entry |= {
            key: value for key, value in (("accepts", accepts), ("rejects", rejects)) if value
        }
    yield FactEntry.model_validate(entry)


def _change(row: Row, service: Service, trait: str) -> dict[str, Any] | None:
    stated = row.page
    if trait in {"pattern", "httpError"}:
        return {"add": stated}
    if trait == "required":
        return {"add": True} if stated is True else None
    if not is_tuple(stated):
        return None
    if trait == "enum":
        known = _enum(service, row.at)
        return {"loosen": (*known, *stated), "was": known} if known else {"add": stated}
    limits = zip(("min", "max"), stated, strict=True)
    return {"add": {key: limit for key, limit in limits if limit is not None}}


def _enum(service: Service, at: str) -> tuple[str, ...]:
    owner, _, name = at.partition("$")
    shape = service.shapes[owner]
    traits = (
        service.effective(shape.members[name])
        if name and isinstance(shape, Structure)
        else shape.traits
    )
    enum = traits.get(Enum)
    return enum.values if enum else ()


def quote(text: str) -> str:
    """The first dozen words of a line."""
    return " ".join(text.split()[:MOST_WORDS])


def _says(row: Row, change: dict[str, Any]) -> str:
    name = row.member.removeprefix("errors:")
    whose = {"value": name, "element": f"Each item of {name}", "key": f"Each key of {name}"}[row.of]
    value: Any = change.get("add") or change["loosen"]
    match row.what:
        case "httpError":
            return f"{name} has the HTTP status {value}."
        case "required":
            return f"{name} is required."
        case "enum":
            return f"{whose} takes these values: {' | '.join(value)}."
        case "pattern":
            return f"{whose} matches a pattern."
        case what:
            limits = " and ".join(f"{key} {limit}" for key, limit in value.items())
            return f"{whose} has a {_NOUNS.get(what, what)} of {limits}."


_NOUNS = {"items": "number of items", "entries": "number of entries"}
