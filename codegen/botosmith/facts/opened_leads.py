"""What a new botocore gives to read: the leads that are new or reworded, and still open."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from ..drift.releases import Release
from ..errors import ConfigError
from ..loading.service import load
from ..model import Service
from ..overlay import Fact
from ..untyped import service_model
from .coverage import standing
from .execution import facts_of
from .leads import Lead, leads
from .ledger import Ledger


def opened_leads(
    service: str,
    old: Release,
    new: Release,
    ledger: Ledger,
    own: Sequence[Fact] = (),
    operations: Collection[str] | None = None,
) -> tuple[Lead, ...]:
    """The leads of the newer side that the older one lacks, and that nobody has decided.

    Args:
        service: botocore's name of the service.
        old: The older side.
        new: The newer side.
        ledger: The decisions about the service.
        own: A user's facts, which decide the leads that they quote like the shipped ones.
        operations: The operations to look at; None for all.

    Raises:
        ConfigError: A side is a generated package, which keeps no documentation to compare.
    """
    before = {lead.id for lead in _leads(service, old, operations)}
    fresh = [lead for lead in _leads(service, new, operations) if lead.id not in before]
    facts = facts_of(service, own)
    return tuple(each.lead for each in standing(fresh, facts, ledger) if each.is_open)


def _leads(service: str, release: Release, operations: Collection[str] | None) -> tuple[Lead, ...]:
    if release.package is not None:
        raise ConfigError(
            f"{release.name}: a generated package keeps no documentation to look for leads in;"
            " name a data folder or a wheel of botocore, or `installed`"
        )
    if service not in release.services:
        return ()
    found = _service(service, release)
    chosen = None if operations is None else [o for o in operations if o in found.operations]
    return leads(found, chosen)


def _service(service: str, release: Release) -> Service:
    model = None if release.folder is None else service_model(service, release.folder)
    return load(service, model=model)
