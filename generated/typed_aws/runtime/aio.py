"""The base of every service's client over aiobotocore: the same calls, awaited."""

from __future__ import annotations

from collections.abc import AsyncGenerator, AsyncIterator, Awaitable, Callable, Mapping
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from types import TracebackType
from typing import TYPE_CHECKING, Any, Generic, Self, TypeVar

from .base_client import Doubted
from .boto_adapter import RawT, Wrapping
from .operation import Operation
from .pages import Window, cursor, items
from .service_errors import ClientError, ServiceError, service_error
from .structure import Structure
from .waiting import EndT, Wait, Waiter

if TYPE_CHECKING:
    from .constraints import Verdict
    from .observing import Observer
    from .violation import Profile

RequestT = TypeVar("RequestT", bound=Structure)
ResultT = TypeVar("ResultT", bound=Structure)
ItemT = TypeVar("ItemT")


class AsyncPages(Generic[ResultT, ItemT]):
    """The items of all pages, each page fetched when its first item is asked for.

    `async for` over it gives the items, over `pages()` whole results. Each iteration is a run of
    its own, from the start.

    Attributes:
        resume_token: Where the last run stopped; None unless `max_items` ended it.
    """

    def __init__(
        self,
        operation: Operation[Any, ResultT],
        params: dict[str, Any],
        window: Window,
        send: Callable[[Operation[Any, ResultT], dict[str, Any]], Awaitable[dict[str, Any]]],
    ) -> None:
        self.resume_token: str | None = None
        self._operation = operation
        self._params = params
        self._window = window
        self._send = send
        cursor(operation, params, window)

    async def __aiter__(self) -> AsyncIterator[ItemT]:
        async for page in self._run():
            for item in items(self._operation, page):
                yield item

    async def pages(self) -> AsyncIterator[ResultT]:
        """The results, page by page, cut as the window asks."""
        async for page in self._run():
            yield self._operation.result.from_wire(page)

    async def _run(self) -> AsyncIterator[dict[str, Any]]:
        __tracebackhide__ = True
        run = cursor(self._operation, self._params, self._window)
        self.resume_token = None
        while (params := run.ask()) is not None:
            page = run.take(await self._send(self._operation, params))
            self.resume_token = run.resume_token
            yield page


class AsyncClient(Wrapping[RawT]):
    """Typed calls over an aiobotocore client.

    Tasks may share one.
    """

    _library = "aiobotocore"

    @classmethod
    def create(
        cls,
        *,
        session: Any = None,
        config: Any = None,
        profile: Profile = "default",
        severity: Mapping[str, Verdict] | None = None,
        observer: Observer | None = None,
        **options: Any,
    ) -> AbstractAsyncContextManager[Self]:
        """Build the aiobotocore client too: `async with AsyncXClient.create(…) as client:`.

        botocore's own parameter validation is off, because this client's is stricter.

        Args:
            session: An aiobotocore or aioboto3 session; None makes one.
            config: An `aiobotocore.config.AioConfig` to build upon.
            profile: How severe each violation is.
            severity: Severities by origin, which win over the profile.
            observer: Where `profile="observe"` reports to; None: to `logging` alone.
            options: What `create_client` takes: `region_name`, `endpoint_url`, credentials.

        Raises:
            ImportError: aiobotocore is not installed.
        """
        building = cls._build(session, config, options)

        @asynccontextmanager
        async def entered() -> AsyncGenerator[Self, None]:
            async with building as raw:
                yield cls(raw, profile=profile, severity=severity, observer=observer)

        return entered()

    async def presigned_url(
        self, operation: str, request: Structure, *, expires_in: int = 3600, **options: Any
    ) -> str:
        """A URL that makes one call with this client's credentials, whoever opens it.

        Args:
            operation: The API's name, such as `GetObject`.
            request: The request; members that whoever opens the URL may add can be left out.
            expires_in: For how many seconds the URL works.
            options: What else `generate_presigned_url` takes: `HttpMethod`.

        Raises:
            LookupError: This package has no such operation.
            TypeError: The request is for another operation.
            ValidationError: The request breaks a constraint that holds of presigned URLs.
        """
        __tracebackhide__ = True
        url: str = await self._presigned(operation, request, expires_in, options)
        return url

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        """Close the connections of the client underneath."""
        await self.raw.close()

    async def _call(self, module: str, request: Structure | None) -> Any:
        """Call the operation of a module; without a request, with an empty one."""
        __tracebackhide__ = True
        operation, result = self._operations.get(module) or self._imported(module)
        params = self._params(operation, operation.request() if request is None else request)
        return result.from_wire(await self._send(operation, params))

    async def _send(self, operation: Operation[Any, Any], params: dict[str, Any]) -> dict[str, Any]:
        __tracebackhide__ = True
        try:
            response: dict[str, Any] = await getattr(self.raw, operation.method)(**params)
        except ClientError as error:
            self._observed(operation, params, error.response)
            raise service_error(
                error, operation.name, operation.errors, self.errors, self.error
            ) from error
        except Exception:
            self._observed(operation, params, None)
            raise
        if type(params) is Doubted:
            self._observed(operation, params, response)
        return response

    async def _sleep(self, seconds: float) -> None:
        from asyncio import sleep

        await sleep(seconds)

    def _paginate(
        self, operation: Operation[RequestT, ResultT], request: RequestT, window: Window
    ) -> AsyncPages[ResultT, Any]:
        params = self._params(operation, request)
        return AsyncPages(operation, params, window, self._sending(params))

    def _sending(
        self, first: dict[str, Any]
    ) -> Callable[[Operation[Any, Any], dict[str, Any]], Awaitable[dict[str, Any]]]:
        """What sends each page of a run: what is wrong with its first params is wrong with all."""
        if not isinstance(first, Doubted):
            return self._send
        return lambda operation, params: self._send(operation, Doubted(params, first.found))

    async def _wait(
        self,
        waiter: Waiter[RequestT, EndT],
        request: RequestT,
        delay: float | None,
        max_attempts: int | None,
    ) -> EndT:
        __tracebackhide__ = True
        operation = waiter.operation
        params = self._params(operation, request)
        wait = Wait(waiter, delay, max_attempts)
        while not wait.over(await self._outcome(operation, params)):
            await self._sleep(wait.delay)
        end: EndT = wait.result
        return end

    async def _outcome(
        self, operation: Operation[Any, Any], params: dict[str, Any]
    ) -> dict[str, Any] | ServiceError:
        __tracebackhide__ = True
        try:
            return await self._send(operation, params)
        except ServiceError as error:
            return error
