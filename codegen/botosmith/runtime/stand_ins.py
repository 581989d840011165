"""What a name of `type_defs` is as a program runs: a `dict`, as a TypedDict is one."""

from __future__ import annotations

from typing import Any


def stand_in(name: str) -> Any:
    """The value of a name that only type checkers know more of.

    Raises:
        AttributeError: No such name is ever among them.
    """
    if name.endswith("TypeDef"):
        return dict
    if name.endswith(("Client", "Exceptions", "Paginator", "Waiter")):
        return Any
    raise AttributeError(f"no type of boto3's calls is named {name!r}")
