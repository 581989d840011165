"""Our pages and waiters against botocore's own, over the same made-up responses.

botocore is the reference: whatever a paginator or waiter of any service does with a sequence of
responses, ours does too. The three deliberate differences are tested on their own.
"""

from __future__ import annotations

import copy
import random
from collections.abc import Callable, Iterator
from typing import Any, cast

import pytest
from botocore import exceptions, paginate, waiter
from botocore.loaders import Loader

from botosmith.loading.client_models import Companions, Paginator, companions
from botosmith.runtime import select, tokens, waiting
from botosmith.runtime.pages import Cursor, Window
from botosmith.runtime.paging import Paging
from botosmith.runtime.service_errors import PaginationError, ServiceError, WaiterError
from botosmith.selectors import Unsupported, compiled, finder, names

FEW = ("dynamodb", "ecs", "iam", "kinesis", "logs", "rds", "route53", "s3", "ses", "ssm")
OTHERS = sorted(set(cast(Any, Loader()).list_available_services("service-2")) - set(FEW))
SERVICES = [*FEW, *(pytest.param(name, marks=pytest.mark.slow) for name in OTHERS)]


def evaluated(source: str) -> Any:
    return eval(source, {"select": select})  # what the generator writes into a package


def paging(paginator: Paginator) -> Paging:
    return Paging(
        inputs=paginator.input_tokens,
        outputs=tuple(evaluated(finder(each)) for each in paginator.output_tokens),
        results=tuple(names(each) for each in paginator.result_keys),
        limit=paginator.limit_key,
        more=evaluated(finder(paginator.more_results)) if paginator.more_results else None,
    )


def put(response: dict[str, Any], path: tuple[str, ...], value: Any) -> None:
    *parents, last = path
    for name in parents:
        response = response.setdefault(name, {})
    response[last] = value


def random_pages(paginator: Paginator, rng: random.Random) -> list[dict[str, Any]]:
    """Pages as the service could give them; tokens are where plain paths say."""
    pages: list[dict[str, Any]] = []
    count = rng.randint(1, 4)
    for number in range(count):
        page: dict[str, Any] = {}
        for key in paginator.result_keys:
            if rng.random() < 0.9:
                size = rng.randint(0, 3)
                put(page, names(key), [f"{key}-{number}-{n}" for n in range(size)])
        last = number == count - 1
        for output in paginator.output_tokens:
            try:
                path = names(output)
            except Unsupported:
                continue
            if not last and rng.random() < 0.95:
                put(page, path, f"token-{rng.choice('aab')}-{number}")
            elif rng.random() < 0.3:
                put(page, path, "")
        if paginator.more_results and rng.random() < 0.9:
            put(page, names(paginator.more_results), not last)
        pages.append(page)
    return pages


class Server:
    """Gives the pages one after the other, and remembers what it was asked."""

    def __init__(self, pages: list[dict[str, Any]]) -> None:
        self.pages = copy.deepcopy(pages)
        self.asked: list[dict[str, Any]] = []

    def __call__(self, **params: Any) -> dict[str, Any]:
        self.asked.append(params)
        return self.pages[len(self.asked) - 1] if len(self.asked) <= len(self.pages) else {}


def theirs(paginator: Paginator, server: Server, params: dict[str, Any], window: Window) -> Any:
    run = paginate.PageIterator(
        server,
        list(paginator.input_tokens),
        [paginate.jmespath.compile(each) for each in paginator.output_tokens],
        paginate.jmespath.compile(paginator.more_results) if paginator.more_results else None,
        [paginate.jmespath.compile(each) for each in paginator.result_keys],
        [],
        paginator.limit_key,
        window.max_items,
        window.starting_token,
        window.page_size,
        params,
    )
    return _outcome(lambda: iter(run), lambda: run.resume_token, exceptions.PaginationError)


def ours(paginator: Paginator, server: Server, params: dict[str, Any], window: Window) -> Any:
    run = Cursor(paging(paginator), params, window)

    def pages() -> Iterator[dict[str, Any]]:
        while (asked := run.ask()) is not None:
            yield run.take(server(**asked))

    return _outcome(pages, lambda: run.resume_token, PaginationError)


def _outcome(
    pages: Callable[[], Iterator[Any]], resume: Callable[[], Any], error: type[Exception]
) -> Any:
    found: list[Any] = []
    failed = False
    try:
        for page in pages():
            found.append(_without_nulls(page))
    except error:
        failed = True
    token = resume()
    return found, failed, token


def _without_nulls(value: Any) -> Any:
    """botocore writes a null where there is nothing to cut; ours leaves the response alone."""
    if isinstance(value, dict):
        return {key: _without_nulls(each) for key, each in value.items() if each is not None}
    return list(value) if isinstance(value, list) else value


def compare(paginator: Paginator, seed: int) -> None:
    rng = random.Random(f"{paginator.operation}-{seed}")
    pages = random_pages(paginator, rng)
    starting = None
    if rng.random() < 0.4:
        given = {name: rng.choice(["t", None]) for name in paginator.input_tokens}
        given[paginator.input_tokens[0]] = "t"
        starting = tokens.encode(given, rng.randint(1, 3))
    window = Window(
        page_size=rng.choice([None, 5]) if paginator.limit_key else None,
        max_items=rng.choice([None, 0, 1, 2, 5]),
        starting_token=starting,
    )
    here, there = Server(pages), Server(pages)
    mine = ours(paginator, here, {"Other": 1}, window)
    reference = theirs(paginator, there, {"Other": 1}, window)
    assert mine[:2] == reference[:2]
    assert len(here.asked) == len(there.asked)
    assert _decoded(mine[2], paginator) == _decoded(reference[2], paginator)


def _decoded(token: str | None, paginator: Paginator) -> Any:
    return None if token is None else tokens.decode(token, paginator.input_tokens)


def in_lists(paginator: Paginator) -> bool:
    """Those whose items are no list are paged otherwise on purpose: botocore counts characters."""
    others = {"GetUsage", "ListUniqueProblems", "GetOfferingStatus", "SearchFacets"}
    others |= {"ListTaxExemptions", "DescribeBudgetPerformanceHistory"}
    others |= {"ListAnomalousLogGroups", "DownloadDBLogFilePortion"}
    return paginator.operation not in others


@pytest.mark.parametrize("service", SERVICES)
def test_pages_are_those_of_botocore(service: str) -> None:
    for paginator in companions(service).paginators.values():
        if in_lists(paginator):
            for seed in range(12 if service in FEW else 2):
                compare(paginator, seed)


UNDEFINED = object()
"""What botocore's waiter does with the length of nothing: it falls over. Ours goes on waiting."""

TREE = ("ok", "bad", True, False, 0, 1, None)


def random_response(known: Companions, name: str, rng: random.Random) -> dict[str, Any]:
    """A response that mostly has the members and the values that a waiter looks at."""
    acceptors = known.waiters[name].acceptors
    if rng.random() < 0.3:
        codes = [each.expected for each in acceptors if each.matcher == "error"]
        code = rng.choice([*codes, "Other"])
        return {
            "Error": {"Code": str(code), "Message": "no"},
            "ResponseMetadata": {"HTTPStatusCode": rng.choice([400, 404, 500])},
        }
    response: dict[str, Any] = {"ResponseMetadata": {"HTTPStatusCode": rng.choice([200, 404])}}
    values = [each.expected for each in acceptors]
    for acceptor in acceptors:
        if acceptor.argument and rng.random() < 0.8:
            tree = paginate.jmespath.compile(acceptor.argument).parsed
            _grow(tree, response, [*values, *TREE], rng)
    return response


def _grow(node: Any, into: Any, values: list[Any], rng: random.Random) -> None:
    """Make a value that a JMESPath tree finds something in."""
    made = _made(node, values, rng)
    if isinstance(made, dict):
        _merge(into, made)


def _merge(into: dict[str, Any], made: dict[str, Any]) -> None:
    for key, value in made.items():
        if isinstance(into.get(key), dict) and isinstance(value, dict):
            _merge(into[key], value)
        else:
            into[key] = value


def _made(node: Any, values: list[Any], rng: random.Random, inner: Any = None) -> Any:
    kind, children = node["type"], node["children"]
    leaf = rng.choice(values) if inner is None else inner
    if kind == "field":
        return {node["value"]: leaf}
    if kind == "subexpression":
        return _made(children[0], values, rng, _made(children[1], values, rng, inner))
    if kind in ("projection", "filter_projection", "value_projection"):
        count = rng.randint(0, 3)
        items = [_item(node, values, rng) for _ in range(count)]
        if kind == "value_projection":
            return _made(children[0], values, rng, {str(n): each for n, each in enumerate(items)})
        return _made(children[0], values, rng, items)
    made: dict[str, Any] = {}
    for child in children:
        part = _made(child, values, rng, inner)
        if isinstance(part, dict):
            _merge(made, part)
    return made or leaf


def _item(node: Any, values: list[Any], rng: random.Random) -> Any:
    made: Any = None
    for child in node["children"][1:]:
        part = _made(child, values, rng)
        if isinstance(made, dict) and isinstance(part, dict):
            _merge(made, part)
        elif made is None or isinstance(part, dict):
            made = part
    return made


@pytest.mark.parametrize("service", SERVICES)
def test_waiters_end_as_those_of_botocore(service: str) -> None:
    known = companions(service)
    for name in known.waiters:
        for seed in range(30):
            rng = random.Random(f"{service}-{name}-{seed}")
            responses = [random_response(known, name, rng) for _ in range(4)]
            reference = _theirs(service, name, responses)
            if reference is not UNDEFINED:
                assert _ours(known, name, responses) == reference


class _Result:
    """Stands for a result class: waiters judge the wire form."""

    @classmethod
    def from_wire(cls, wire: Any) -> Any:
        return wire


def _ours(known: Companions, name: str, responses: list[dict[str, Any]]) -> Any:
    config = known.waiters[name]
    acceptors = tuple(_acceptor(each) for each in config.acceptors)
    operation: Any = type("Operation", (), {"result": _Result})
    ours: Any = waiting.Waiter(
        name, operation, delay=0, max_attempts=len(responses), acceptors=acceptors
    )
    wait = waiting.Wait(ours, None, None)
    for count, response in enumerate(responses, 1):
        failed = "Error" in response
        try:
            if wait.over(ServiceError(response=response) if failed else response):
                return count, None
        except WaiterError as error:
            return count, error.last_response
    raise AssertionError("a wait has an end")


def _acceptor(acceptor: Any) -> waiting.Acceptor:
    kinds = {"path": waiting.path, "pathAll": waiting.path_all, "pathAny": waiting.path_any}
    if acceptor.matcher in kinds:
        find = evaluated(compiled(acceptor.argument))
        return kinds[acceptor.matcher](acceptor.state, acceptor.argument, find, acceptor.expected)
    kind: Any = waiting.error if acceptor.matcher == "error" else waiting.status
    found: waiting.Acceptor = kind(acceptor.state, acceptor.expected)
    return found


def _theirs(service: str, name: str, responses: list[dict[str, Any]]) -> Any:
    document = cast(Any, Loader()).load_service_model(service, "waiters-2")
    config = waiter.WaiterModel(document).get_waiter(name)
    asked = iter(responses)
    count = 0

    def call() -> dict[str, Any]:
        nonlocal count
        count += 1
        return next(asked)

    theirs = waiter.Waiter(name, config, call)
    try:
        theirs.wait(WaiterConfig={"Delay": 0, "MaxAttempts": len(responses)})
    except exceptions.WaiterError as error:
        return count, error.last_response
    except waiter.jmespath.exceptions.JMESPathTypeError:
        return UNDEFINED
    return count, None
