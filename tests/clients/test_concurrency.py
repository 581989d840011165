"""One client, many threads or tasks: every answer belongs to its question."""

from __future__ import annotations

import asyncio
import json
import threading
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from importlib import import_module
from types import ModuleType
from typing import Any

import pytest

THREADS, TASKS = 64, 200


async def _serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    """Answer each GetMaintenanceWindow with the id that it asks for, over a kept connection."""
    while (head := await _until_blank_line(reader)) is not None:
        length = next(
            int(line.split(b":")[1]) for line in head if line.lower().startswith(b"content-length")
        )
        asked = json.loads(await reader.readexactly(length))
        body = json.dumps({"WindowId": asked["WindowId"], "Name": asked["WindowId"][::-1]}).encode()
        writer.write(
            b"HTTP/1.1 200 OK\r\nContent-Type: application/x-amz-json-1.1\r\n"
            b"Content-Length: %d\r\n\r\n%b" % (len(body), body)
        )
        await writer.drain()
    writer.close()


async def _until_blank_line(reader: asyncio.StreamReader) -> list[bytes] | None:
    try:
        return (await reader.readuntil(b"\r\n\r\n")).split(b"\r\n")
    except (asyncio.IncompleteReadError, ConnectionError):
        return None


@pytest.fixture(scope="module")
def echo() -> Iterator[dict[str, Any]]:
    """What builds a client of a server that echoes."""
    loop = asyncio.new_event_loop()
    thread = threading.Thread(target=loop.run_forever, daemon=True)
    thread.start()
    starting = asyncio.start_server(_serve, "127.0.0.1", 0, backlog=512)
    server = asyncio.run_coroutine_threadsafe(starting, loop).result()
    port = server.sockets[0].getsockname()[1]
    config: Any = import_module("botocore.config").Config(max_pool_connections=THREADS)
    yield {
        "endpoint_url": f"http://127.0.0.1:{port}",
        "region_name": "us-east-1",
        "aws_access_key_id": "none",
        "aws_secret_access_key": "none",
        "config": config,
    }
    loop.call_soon_threadsafe(server.close)
    loop.call_soon_threadsafe(loop.stop)
    thread.join()
    loop.run_until_complete(server.wait_closed())
    loop.close()


CALLS = [pytest.param(1_000, id="some"), pytest.param(10_000, id="many", marks=pytest.mark.slow)]


def window(number: int) -> str:
    return f"mw-{number:017x}"


@pytest.mark.parametrize("calls", CALLS)
def test_threads_share_a_client(package: ModuleType, echo: dict[str, Any], calls: int) -> None:
    ssm = import_module(f"{package.__name__}.ssm")
    client = ssm.SSMClient.create(**echo)

    def ask(number: int) -> bool:
        request = ssm.GetMaintenanceWindowRequest(window_id=window(number))
        result = client.get_maintenance_window(request)
        return (result.window_id, result.name) == (window(number), window(number)[::-1])

    with ThreadPoolExecutor(THREADS) as pool:
        assert list(pool.map(ask, range(calls))) == [True] * calls


@pytest.mark.parametrize("calls", CALLS)
def test_tasks_share_a_client(package: ModuleType, echo: dict[str, Any], calls: int) -> None:
    pytest.importorskip("aiobotocore", reason="aiobotocore is not installed")
    ssm = import_module(f"{package.__name__}.ssm")
    right: list[bool] = []

    async def ask(client: Any, task: int) -> None:
        for number in range(task, calls, TASKS):
            request = ssm.GetMaintenanceWindowRequest(window_id=window(number))
            result = await client.get_maintenance_window(request)
            right.append((result.window_id, result.name) == (window(number), window(number)[::-1]))

    async def work() -> None:
        async with ssm.AsyncSSMClient.create(**echo) as client:
            await asyncio.gather(*(ask(client, task) for task in range(TASKS)))

    asyncio.run(work())
    assert right == [True] * calls
