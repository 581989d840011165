"""Which service a page is about, and under which names its members are printed."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Set
from dataclasses import dataclass, field
from typing import Any

from ..apidocs import Page
from ..errors import OverlayError
from ..untyped import (
    cached_per_data_path,
    service_metadata,
    service_model,
    service_model_texts,
    service_models,
)


@dataclass(frozen=True, slots=True)
class Printed:
    """Every name that a page may print for a member of a structure, and the member's own.

    A member of the path or the query may have the name of one of the body: they stand in sections
    of their own.

    Attributes:
        body: What a name means among the members of the body.
        uri: What it means among the URI parameters.
    """

    body: Mapping[str, str] = field(default_factory=dict[str, str])
    uri: Mapping[str, str] = field(default_factory=dict[str, str])


_GOTO = re.compile(r"/goto/[A-Za-z0-9_\-]{1,40}/([a-z0-9.\-]{1,60})-[0-9]{4}-[0-9]{2}-[0-9]{2}/")


def printed_names(model: Mapping[str, Any], structure: str) -> Printed:
    """The members of a structure by the names that a page may print: their own, or the wire's.

    Where one member is the whole body, a page prints the body's members beside the others of the
    structure; each is found as `Body.Member`.
    """
    shape: Mapping[str, Any] = model["shapes"].get(structure, {})
    members: Mapping[str, Any] = shape.get("members", {})
    payload = members.get(shape.get("payload", ""), {}).get("shape", "")
    body: Mapping[str, Any] = model["shapes"].get(payload, {}).get("members", {})
    inner = {name: f"{shape['payload']}.{member}" for name, member in _names_of(body).items()}
    located = {name: each for name, each in members.items() if each.get("location") in _PLACES}
    beside = {name: each for name, each in members.items() if name not in located}
    return Printed(
        body={**_names_of(located), **inner, **_names_of(beside)},
        uri={**inner, **_names_of(beside), **_names_of(located)},
    )


_PLACES = frozenset({"uri", "querystring", "header", "headers"})


def _names_of(members: Mapping[str, Any]) -> Mapping[str, str]:
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
    linked: set[str] = {name.lower() for name in _GOTO.findall(text)}
    known = {*service_models()}
    told = [name for name in sorted(linked & known) if _has(name, page)]
    candidates: list[str] = []
    if len(told) != 1:
        told = _told(page, linked)
    if len(told) != 1:
        candidates = [] if told else [name for name in _with(page) if _has(name, page)]
        told = _closest(told or candidates, page)
    if len(told) == 1:
        return told[0]
    found = ", ".join(sorted(told or candidates)) or "none"
    raise OverlayError(
        f"{page.name}: which service is it of? These have one: {found}; name it with --service"
    )


def _told(page: Page, linked: Set[str]) -> list[str]:
    """The services that the page's links, or else its title, name, and that have it."""
    about: dict[str, Mapping[str, Any]] = {
        name: told or _model(name)["metadata"] for name, told in service_metadata()
    }
    named = [name for name, told in about.items() if {name, _linked_as(told)} & linked]
    titled = (name for name, told in about.items() if _is_titled(told, page))
    found = [name for name in named if _has(name, page)]
    return found or [name for name in titled if _has(name, page)]


def _with(page: Page) -> Iterable[str]:
    """The services whose model has the page's name as a key; their texts are searched, not read."""
    wanted = f'"{page.name}":{{'
    return [name for name, text in service_model_texts() if wanted in text]


def _has(service: str, page: Page) -> bool:
    part = "operations" if page.kind == "operation" else "shapes"
    return bool(page.name in _model(service)[part])


def _linked_as(metadata: Mapping[str, Any]) -> str:
    uid = str(metadata.get("uid", ""))
    return re.sub(r"-[0-9-]+$", "", uid).lower()


def _is_titled(metadata: Mapping[str, Any], page: Page) -> bool:
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
        printed = printed_names(model, shape)
        known[service] = len(names & {*printed.body, *printed.uri})
    most = max(known.values(), default=0)
    return [service for service, count in known.items() if count == most]


@cached_per_data_path(size=8)
def _model(service: str) -> Mapping[str, Any]:
    return service_model(service)
