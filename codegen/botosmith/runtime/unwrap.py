"""Read members of results that the model lets a service leave out."""

from __future__ import annotations

from typing import TypeVar

T = TypeVar("T")


def present(value: T | None) -> T:
    """The value of a member that is known to be there, without the `None` in its type.

    It is what `response["Member"]` is on a dict: `present(result.member)` fails as that does.

    Raises:
        KeyError: The service left the member out.
    """
    if value is None:
        raise KeyError("the service left this member of its response out")
    return value
