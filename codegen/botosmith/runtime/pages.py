"""Run over the pages of an operation: the same walk for every client, whoever fetches a page.

A `Cursor` says what to ask next and takes the answer in; it does no input or output. `Pages` here
and `AsyncPages` in `aio` fetch. The rules are botocore's: when a run ends, how a page is cut to
`max_items`, what a resume token holds.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import islice
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from . import tokens
from .left_out import is_left_out
from .paging import Finder, Paging
from .select import field
from .service_errors import PaginationError
from .structure import Structure, is_list, is_map

if TYPE_CHECKING:
    from .operation import Operation

ResultT = TypeVar("ResultT", bound=Structure)
ItemT = TypeVar("ItemT")


class Window:
    """Which part of all pages is wanted.

    Attributes:
        page_size: How many items the service shall put into a page; None leaves it the choice.
        max_items: After how many items to stop; None takes all.
        starting_token: Where to start: a `resume_token`, or the service's own token.
    """

    __slots__ = ("max_items", "page_size", "starting_token")

    def __init__(
        self,
        page_size: int | None = None,
        max_items: int | None = None,
        starting_token: str | None = None,
    ) -> None:
        self.page_size = page_size
        self.max_items = max_items
        self.starting_token = starting_token


class Cursor:
    """One run over the pages: what to ask next, and what is left of each answer.

    Attributes:
        resume_token: Where another run goes on; None unless `max_items` ended this one.
    """

    def __init__(self, paging: Paging, params: dict[str, Any], window: Window) -> None:
        """Start.

        Raises:
            PaginationError: A page size is asked for that the operation cannot be given.
        """
        self.resume_token: str | None = None
        self._paging = paging
        self._params = dict(params)
        self._left = window.max_items
        self._skip = 0
        self._done = self._stuck = False
        self._tokens: dict[str, Any] = dict.fromkeys(paging.inputs)
        if window.starting_token is not None:
            given, self._skip = tokens.decode(window.starting_token, paging.inputs)
            self._ask_for(given)
        if window.page_size is not None:
            if paging.limit is None:
                raise PaginationError("this operation takes no page size; leave page_size out")
            self._params[paging.limit] = paging.limit_type(window.page_size)

    def ask(self) -> dict[str, Any] | None:
        """The params of the next page; None when no other is wanted.

        Raises:
            PaginationError: The service gave the same token twice, so the run would never end.
        """
        if self._stuck:
            # Some services hold their tokens for sensitive.
            raise PaginationError("the service gave the same next token twice; the run has no end")
        return None if self._done else dict(self._params)

    def take(self, response: dict[str, Any]) -> dict[str, Any]:
        """Take the page that was asked for; it is returned, cut to what is wanted."""
        skipped, self._skip = self._skip, 0
        if skipped:
            self._leave_out(response, skipped)
        items = field(*self._paging.results[0])(response)
        count = len(items) if is_list(items) or is_map(items) else int(items is not None)
        if self._left is not None and count > self._left:
            put(response, self._paging.results[0], _cut(items, 0, self._left))
            self._stop(self._tokens, skipped + self._left)
            return response
        if self._left is not None:
            self._left -= count
        self._move_on(response)
        return response

    def _move_on(self, response: dict[str, Any]) -> None:
        paging = self._paging
        found: dict[str, Any] = {}
        if paging.more is None or found_in(response, paging.more):
            found = {
                name: found_in(response, output) or None
                for name, output in zip(paging.inputs, paging.outputs, strict=True)
            }
        if all(token is None for token in found.values()):
            self._done = True
        elif self._left == 0:
            self._stop(found, 0)
        else:
            self._stuck = found == self._tokens
            self._ask_for(found)

    def _stop(self, found: dict[str, Any], taken: int) -> None:
        self.resume_token = tokens.encode(found, taken)
        self._done = True

    def _ask_for(self, found: dict[str, Any]) -> None:
        self._tokens = found
        for name, token in found.items():
            if token is None:
                self._params.pop(name, None)
            else:
                self._params[name] = token

    def _leave_out(self, response: dict[str, Any], skipped: int) -> None:
        """Leave out of a page what was given before the run was interrupted.

        What stands beside the items was given with the first part of the page; a number, such as
        a count, still speaks of the whole page.
        """
        first, *others = self._paging.results
        items = field(*first)(response)
        if is_list(items) or is_map(items):
            put(response, first, _cut(items, skipped, None))
        for path in others:
            other = field(*path)(response)
            if is_list(other) or is_map(other) or isinstance(other, str):
                put(response, path, type(other)())


class Pages(Generic[ResultT, ItemT]):
    """The items of all pages, each page fetched when its first item is asked for.

    Iterate over it for the items, or over `pages()` for whole results. Each iteration is a run of
    its own, from the start.

    Attributes:
        resume_token: Where the last run stopped; None unless `max_items` ended it.
    """

    def __init__(
        self,
        operation: Operation[Any, ResultT],
        params: dict[str, Any],
        window: Window,
        send: Callable[[Operation[Any, ResultT], dict[str, Any]], dict[str, Any]],
    ) -> None:
        self.resume_token: str | None = None
        self._operation = operation
        self._params = params
        self._window = window
        self._send = send
        cursor(operation, params, window)

    def __iter__(self) -> Iterator[ItemT]:
        for page in self._run():
            yield from items(self._operation, page)

    def pages(self) -> Iterator[ResultT]:
        """The results, page by page, cut as the window asks."""
        for page in self._run():
            yield self._operation.result.from_wire(page)

    def _run(self) -> Iterator[dict[str, Any]]:
        __tracebackhide__ = True
        run = cursor(self._operation, self._params, self._window)
        self.resume_token = None
        while (params := run.ask()) is not None:
            page = run.take(self._send(self._operation, params))
            self.resume_token = run.resume_token
            yield page


def found_in(response: Any, finder: Finder) -> Any:
    """What a response holds there; None where it holds nothing."""
    return finder(response) if callable(finder) else field(*finder)(response)


def cursor(operation: Operation[Any, Any], params: dict[str, Any], window: Window) -> Cursor:
    """A run over the pages of an operation.

    Raises:
        PaginationError: A page size is asked for that the operation cannot be given.
    """
    assert operation.paging is not None
    return Cursor(operation.paging, params, window)


def items(operation: Operation[Any, Any], page: dict[str, Any]) -> Iterable[Any]:
    """The typed items of a page: of a list its items, of a map its entries, else the value."""
    assert operation.paging is not None
    found: Any = operation.result.from_wire(page)
    for name in operation.paging.results[0]:
        found = _member(found, name)
    if is_list(found):
        return found
    if is_map(found):
        return found.items()
    return () if found is None else (found,)


def _member(value: Any, wire: str) -> Any:
    if not isinstance(value, Structure):
        return None
    names = {there: here for here, there in value.wire_names.items()}
    found = getattr(value, names[wire]) if wire in names else None
    return None if is_left_out(found) else found


def _cut(values: Any, start: int, stop: int | None) -> Any:
    if is_map(values):
        return dict(islice(values.items(), start, stop))
    return values[start:stop] if is_list(values) else None


def put(response: dict[str, Any], path: Sequence[str], value: Any) -> None:
    """Make a response hold a value at a path; structures on the way are made if need be."""
    *parents, last = path
    for name in parents:
        response = response.setdefault(name, {})
    response[last] = value
