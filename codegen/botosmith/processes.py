"""Work for several processes: as many as there are cores, or this one alone.

A system may refuse another process, or be unable to start one: AWS Lambda has no shared memory. It
may also kill a process that takes too much memory. This process then does the work that is left.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Iterator, Mapping
from concurrent.futures import FIRST_COMPLETED, Future, ProcessPoolExecutor, wait
from concurrent.futures.process import BrokenProcessPool
from contextlib import suppress
from multiprocessing import active_children
from typing import TypeVar

Item = TypeVar("Item")
Result = TypeVar("Result")

_MOMENT = 0.2
"""Seconds between two calls of `meanwhile`."""


def _nothing() -> None:
    pass


def in_processes(
    work: Callable[[Item], Result],
    items: Iterable[Item],
    *,
    first: Callable[[], object] = _nothing,
    meanwhile: Callable[[], object] = _nothing,
) -> Iterator[tuple[Item, Result]]:
    """Each item with what comes of it, in the order in which they are done.

    Args:
        work: What is done; it can be pickled, as can the items and what comes of them.
        items: What it is done with.
        first: What every process does first, this one too if it works itself; it can be pickled.
        meanwhile: Called now and then while others work.

    Raises:
        Exception: What `work` raises; what has not been begun by then is not done.
    """
    left = dict(enumerate(items))
    if len(left) > 1:
        with suppress(BrokenProcessPool):  # the system has killed one of them
            for number, result in _by_others(work, left, first, meanwhile):
                yield left.pop(number), result
    if left:
        first()
    for item in left.values():
        yield item, work(item)


def _by_others(
    work: Callable[[Item], Result],
    items: Mapping[int, Item],
    first: Callable[[], object],
    meanwhile: Callable[[], object],
) -> Iterator[tuple[int, Result]]:
    """The number of each item and what comes of it; none, if there can be no other processes.

    Raises:
        BrokenProcessPool: A process was killed.
        Exception: What `work` raises.
    """
    others = set(active_children())
    try:
        pool = ProcessPoolExecutor(min(len(items), os.cpu_count() or 1), initializer=first)
        running: dict[Future[Result], int] = {
            pool.submit(work, item): number for number, item in items.items()
        }
    except BrokenProcessPool:
        raise
    except (OSError, RuntimeError, NotImplementedError):  # no room, no thread, or no semaphores
        for child in set(active_children()) - others:
            child.terminate()
        return
    with pool:
        try:
            while running:
                done = wait(running, timeout=_MOMENT, return_when=FIRST_COMPLETED).done
                meanwhile()
                for future in done:
                    yield running.pop(future), future.result()
        except BaseException:
            pool.shutdown(cancel_futures=True)
            raise
