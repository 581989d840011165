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
from .errors import PaginationError
from .select import Select, field
from .structure import Structure, is_list, is_map

if TYPE_CHECKING:
    from .operation import Operation

ResultT = TypeVar("ResultT", bound=Structure)
ItemT = TypeVar("ItemT")


class Paging:
    """How an operation is paged; wire names throughout.

    Attributes:
        inputs: The input members that take tokens.
        outputs: What finds the next token of each in a response.
        results: The paths to what a page is about; the first one holds the items.
        limit: The input member that takes a page's size; None where there is none.
        limit_type: What that member is.
        more: What tells whether there are more pages; None where the tokens alone tell.
    """

    __slots__ = ("inputs", "limit", "limit_type", "more", "outputs", "results")

    def __init__(
        self,
        *,
        inputs: tuple[str, ...],
        outputs: tuple[Select, ...],
        results: tuple[tuple[str, ...], ...],
        limit: str | None = None,
        limit_type: type[int] | type[str] = int,
        more: Select | None = None,
    ) -> None:
        self.inputs = inputs
        self.outputs = outputs
        self.results = results
        self.limit = limit
        self.limit_type = limit_type
        self.more = more


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
        params: The params of the next page; None when there is none left to ask for.
        resume_token: Where another run goes on; None unless `max_items` ended this one.
    """

    def __init__(self, paging: Paging, params: dict[str, Any], window: Window) -> None:
        """Start.

        Raises:
            PaginationError: A page size is asked for that the operation cannot be given.
        """
        self.params: dict[str, Any] | None = dict(params)
        self.resume_token: str | None = None
        self._paging = paging
        self._left = window.max_items
        self._skip = 0
        self._tokens: dict[str, Any] = dict.fromkeys(paging.inputs)
        if window.starting_token is not None:
            self._tokens, self._skip = tokens.decode(window.starting_token, paging.inputs)
            self._ask(self._tokens)
        self._resumed = window.starting_token is not None
        if window.page_size is not None:
            if paging.limit is None:
                raise PaginationError("this operation takes no page size; leave page_size out")
            self.params[paging.limit] = paging.limit_type(window.page_size)

    def take(self, response: dict[str, Any]) -> dict[str, Any]:
        """Take a page in: cut to what is wanted, it is returned; `params` moves on.

        Raises:
            PaginationError: The service gives the same token twice, so the run would never end.
        """
        skipped = self._skip
        if self._resumed:
            self._leave_out(response)
            self._resumed, self._skip = False, 0
        items = field(*self._paging.results[0])(response)
        count = len(items) if is_list(items) or is_map(items) else int(items is not None)
        if self._left is not None and count > self._left:
            _put(response, self._paging.results[0], _cut(items, 0, self._left))
            self.resume_token = tokens.encode(self._tokens, skipped + self._left)
            self.params = None
            return response
        if self._left is not None:
            self._left -= count
        self._move_on(response)
        return response

    def _move_on(self, response: dict[str, Any]) -> None:
        paging = self._paging
        found: dict[str, Any] = {}
        if paging.more is None or paging.more(response):
            found = {
                name: output(response) or None
                for name, output in zip(paging.inputs, paging.outputs, strict=True)
            }
        if all(token is None for token in found.values()):
            self.params = None
        elif self._left == 0:
            self.resume_token = tokens.encode(found)
            self.params = None
        elif found == self._tokens:
            raise PaginationError(f"the service gave the same next token twice: {found}")
        else:
            self._tokens = found
            self._ask(found)

    def _ask(self, found: dict[str, Any]) -> None:
        assert self.params is not None
        for name, token in found.items():
            if token is None:
                self.params.pop(name, None)
            else:
                self.params[name] = token

    def _leave_out(self, response: dict[str, Any]) -> None:
        """Leave out of a resumed page what was taken before it was interrupted."""
        first, *others = self._paging.results
        items = field(*first)(response)
        if is_list(items) or is_map(items):
            _put(response, first, _cut(items, self._skip, None))
        for path in others:
            other = field(*path)(response)
            if is_list(other) or isinstance(other, str):
                # Whatever stands beside the items was given with the first part of the page.
                _put(response, path, type(other)())


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
        run = cursor(self._operation, self._params, self._window)
        self.resume_token = None
        while run.params is not None:
            page = run.take(self._send(self._operation, dict(run.params)))
            self.resume_token = run.resume_token
            yield page


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
    return getattr(value, names[wire]) if wire in names else None


def _cut(values: Any, start: int, stop: int | None) -> Any:
    if is_map(values):
        return dict(islice(values.items(), start, stop))
    return values[start:stop] if is_list(values) else None


def _put(response: dict[str, Any], path: Sequence[str], value: Any) -> None:
    *parents, last = path
    for name in parents:
        response = response[name]
    response[last] = value
