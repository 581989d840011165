"""The things that were asked for last, so many of them."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Hashable
from typing import Generic, Protocol, TypeVar


class Closing(Protocol):
    """What has to be closed when nobody needs it any more."""

    def close(self) -> None:
        """Close it."""
        ...


KeyT = TypeVar("KeyT", bound=Hashable)
ThingT = TypeVar("ThingT", bound=Closing)


class Recent(Generic[KeyT, ThingT]):
    """Keeps `most` things; the one that was asked for longest ago is closed to make room.

    Threads that share one take turns by a lock of their own.
    """

    def __init__(self, most: int) -> None:
        self._most = most
        self._kept: OrderedDict[KeyT, ThingT] = OrderedDict()

    def get(self, key: KeyT, make: Callable[[], ThingT]) -> ThingT:
        """The thing under a key, made when it is not there."""
        if key not in self._kept:
            self._kept[key] = make()
            if len(self._kept) > self._most:
                self._kept.popitem(last=False)[1].close()
        self._kept.move_to_end(key)
        return self._kept[key]

    def clear(self) -> None:
        """Close all of them."""
        while self._kept:
            self._kept.popitem()[1].close()
