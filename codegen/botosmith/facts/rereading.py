"""Recording which members facts were read beside; see `overlay.siblings`."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from pathlib import Path

from ..errors import OverlayError
from ..loading.service import load
from ..model.words import counted
from ..output.users_files import replace_files
from ..overlay import Outcome, overlay, read, siblings
from ..suggestions import did_you_mean


def check_names(files: Iterable[Path], services: Collection[str], facts: Collection[str]) -> None:
    """Make sure that some files are about each service, and hold each fact, that is named.

    Raises:
        OverlayError: A name is not known, or a file is no overlay.
    """
    if not services and not facts:
        return
    found = read(files)
    for service in services:
        if service not in found:
            hint = did_you_mean(service, found)
            raise OverlayError(f"no file of facts is about {service!r}{hint}")
    known = [
        each.entry.id
        for service, every in found.items()
        if not services or service in services
        for each in every
    ]
    for fact in facts:
        if fact not in known:
            raise OverlayError(f"there is no fact {fact!r}{did_you_mean(fact, known)}")


def record(
    file: Path, services: Collection[str] = (), facts: Collection[str] = ()
) -> Iterator[tuple[str, str]]:
    """Record that the facts of a file were read beside the members that there are today.

    Args:
        file: An overlay file.
        services: Only where the file is about one of these; any where none is named.
        facts: Only of these facts, by id; of all where none is named.

    Yields:
        The service, and what was recorded of it, in words.

    Raises:
        OverlayError: The file is no overlay.
        FileError: The record cannot be written.
    """
    for service, found in read([file]).items():
        if services and service not in services:
            continue
        _, outcomes = overlay(load(service), found)
        chosen = [each for each in outcomes if each.result == "applied" and each.siblings]
        recorded = {
            each.fact.entry.id: each.siblings if _is_meant(each, facts) else each.fact.siblings
            for each in chosen
        }
        beside = siblings.file_beside(file)
        text = siblings.text_of({name: each for name, each in recorded.items() if each})
        if beside.is_file() or any(recorded.values()):
            replace_files({beside: text.encode()})
        meant = [each for each in chosen if _is_meant(each, facts)]
        yield service, f"{counted(len(meant), 'fact')} recorded in {beside}"
        for each in meant:
            if new := siblings.gained(each.fact.siblings, each.siblings):
                yield service, f"{each.fact.entry.id} was read again beside {siblings.told(new)}"


def _is_meant(outcome: Outcome, facts: Collection[str]) -> bool:
    return not facts or outcome.fact.entry.id in facts
