"""One member of an operation's reference, by its path."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from ..errors import ConfigError
from ..suggestions import closest, did_you_mean
from .entries import Member, OperationReference


def at_path(reference: OperationReference, path: str) -> Member:
    """The member of a request at a path such as `Targets[].Key`.

    Raises:
        ConfigError: The path leads nowhere.
    """
    at = reference.request
    for step in _split(path):
        if at is not None and at.elsewhere and not at.members:
            at = at_path(reference, at.elsewhere)
        members = () if at is None else at.members
        wanted = "[]" if step.startswith("[") and step != "[key]" else step
        found = next((each for each in members if each.name == wanted), None)
        if found is None:
            told = f"{reference.name}: {step!r} of {path!r} leads nowhere"
            raise ConfigError(f"{told}{_known(members, step)}")
        at = found
    if at is None:
        raise ConfigError(f"{reference.name} takes no input")
    return at


def _known(members: Sequence[Member], step: str) -> str:
    """What a step of a path was to be: a member, one further inside, or any of those there are."""
    names = [each.name for each in members if each.python]
    if hint := did_you_mean(step, names):
        return hint
    further: dict[str, str] = {}
    level: Sequence[Member] = members
    while level := [inner for each in level for inner in each.members]:
        for each in level:
            if each.python:
                further.setdefault(each.name, each.path)
    if (name := closest(step, further)) is not None:
        return f"; did you mean {further[name]}?"
    return f"; it has {', '.join(names)}" if names else ""


def narrowed(reference: OperationReference, path: str) -> OperationReference:
    """The reference with one member of the request alone, and the rules about it.

    Raises:
        ConfigError: The path leads nowhere.
    """
    found = at_path(reference, path)
    assert reference.request is not None
    shown = replace(found, name=found.path)
    return replace(
        reference,
        request=replace(reference.request, members=(shown,)),
        result=None,
        rules=reference.rules_about(found.path),
        errors=(),
        paginator=None,
        waiters=(),
    )


def _split(path: str) -> list[str]:
    return [step for step in path.replace("[", ".[").split(".") if step]
