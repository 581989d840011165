"""Which service a page is about, and under which names its members are printed."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from typing import Any

from ..apidocs import Page
from ..errors import OverlayError
from ..untyped import cached_per_data_path, service_model, service_model_texts

Printed = Mapping[str, str]
"""Every name that a reference page may print for a member of a structure, and the member's own."""

_GOTO = re.compile(r"/goto/[A-Za-z0-9_\-]{1,40}/([a-z0-9.\-]{1,60})-[0-9]{4}-[0-9]{2}-[0-9]{2}/")


def printed_names(model: Mapping[str, Any], structure: str) -> Printed:
    """The members of a structure by the names that a page may print: their own, or the wire's."""
    members: Mapping[str, Any] = model["shapes"].get(structure, {}).get("members", {})
    found: dict[str, str] = {}
    for key in ("queryName", "locationName"):
        found |= {each[key]: name for name, each in members.items() if key in each}
    # EC2 prints the wire's name of a member, `tagSet`, with a capital in requests.
    printed = {name.lower(): member for name, member in found.items()}
    lower = {name.lower(): name for name in members}
    return {**printed, **lower, **found, **{name: name for name in members}}


def service_of(page: Page, text: str, service: str | None = None) -> str:
    """Botocore's name of the service that a page is about.

    A page of the reference links to the SDKs under the service's name; else the title and the
    members tell, among the services that have an operation or a data type of that name.

    Raises:
        OverlayError: No service fits, or several do.
    """
    if service is not None:
        return service
    linked = {name.lower() for name in _GOTO.findall(text)}
    candidates = [name for name in _with(page) if _has(name, page)]
    told = [name for name in candidates if {name, _linked_as(name)} & linked]
    if not told:
        told = [name for name in candidates if _is_titled(name, page)]
    if len(told) != 1:
        told = _closest(told or candidates, page)
    if len(told) == 1:
        return told[0]
    found = ", ".join(sorted(told or candidates)) or "none"
    raise OverlayError(
        f"{page.name}: which service is it of? These have one: {found}; name it with --service"
    )


def _with(page: Page) -> Iterable[str]:
    """The services whose model has the page's name as a key; their texts are searched, not read."""
    wanted = f'"{page.name}":{{'
    return [name for name, text in service_model_texts() if wanted in text]


def _has(service: str, page: Page) -> bool:
    part = "operations" if page.kind == "operation" else "shapes"
    return page.name in _model(service)[part]


def _linked_as(service: str) -> str:
    return re.sub(r"-[0-9-]+$", "", str(_model(service)["metadata"].get("uid", ""))).lower()


def _is_titled(service: str, page: Page) -> bool:
    metadata = _model(service)["metadata"]
    names = (metadata.get(key) for key in ("serviceFullName", "serviceAbbreviation", "serviceId"))
    title = page.title.partition(" - ")[2].strip().lower()
    return bool(title) and any(_plain(name) == _plain(title) for name in names if name)


def _plain(name: str) -> str:
    return re.sub(r"^(?:amazon|aws) ", "", name.lower()).strip()


def _closest(candidates: Iterable[str], page: Page) -> list[str]:
    """The services that know the most of the page's members."""
    names = {item.member for item in (*page.request, *page.uri_parameters, *page.contents)}
    known: dict[str, int] = {}
    for service in candidates:
        model = _model(service)
        if page.kind == "operation":
            shape = model["operations"][page.name].get("input", {}).get("shape", "")
        else:
            shape = page.name
        known[service] = len(names & printed_names(model, shape).keys())
    most = max(known.values(), default=0)
    return [service for service, count in known.items() if count == most]


@cached_per_data_path(size=8)
def _model(service: str) -> Mapping[str, Any]:
    return service_model(service)
