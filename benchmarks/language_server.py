"""How long an editor waits for the language server, in a file of 1,000 lines that calls AWS.

Run it from the root of the repository: `PYTHONPATH=codegen:. python benchmarks/language_server.py`.
"""

from __future__ import annotations

import asyncio
import statistics
import sys
import tempfile
import time
from collections.abc import Awaitable
from pathlib import Path

from tests.language_server.editor import Editor, editor

LINES = 1000
FUNCTION = '''

class Fleet{n}:
    """One part of the fleet."""

    def __init__(self, region):
        self.region = region
        self.ssm = boto3.client("ssm", region_name=region)
        self.seen = []

    def send_{n}(self, names, comment):
        """Run a command on some nodes."""
        response = self.ssm.send_command(
            DocumentName="AWS-RunShellScript",
            InstanceIds=names,
            Comment=comment,
            TimeoutSeconds=600,
            Parameters={{"commands": ["echo {n}"]}},
        )
        command = response["Command"]["CommandId"]
        for name in names:
            self.seen.append((name, command))
        return command

    def receive_{n}(self, queue):
        """Take messages from a queue."""
        return sqs.receive_message(QueueUrl=queue, MaxNumberOfMessages=10, WaitTimeSeconds=20)
'''
HEAD = 'import boto3\n\nsqs = boto3.client("sqs")\n'


def program() -> str:
    """A program of so many lines."""
    text = HEAD
    number = 0
    while text.count("\n") < LINES:
        text += FUNCTION.format(n=number)
        number += 1
    return text


async def timed(answer: Awaitable[object]) -> float:
    """The milliseconds until an answer is there."""
    start = time.perf_counter()
    await answer
    return (time.perf_counter() - start) * 1000


async def typed(client: Editor, uri: str, old: str, new: str) -> list[float]:
    """The milliseconds from each letter that is typed to the findings in the text with it."""
    times: list[float] = []
    for length in range(len(new)):
        start = time.perf_counter()
        client.edit(uri, f"{old}{new[:length]}#", f"{old}{new[: length + 1]}#")
        await client.found(uri)
        times.append((time.perf_counter() - start) * 1000)
    return times


async def main() -> None:
    """Print the rows of a table."""
    text = program()
    marker = "WaitTimeSeconds=20)"
    middle = text.index(marker, len(text) // 2) + len(marker)
    text = f"{text[:middle]}\n\n    def more(self):\n        self.ssm.#\n{text[middle:]}"
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "program.py"
        file.write_text(text, "utf-8")
        async with editor(Path(folder)) as client:
            start = time.perf_counter()
            uri = client.open(file)
            await client.found(uri)
            rows = {
                "opened, and the validators of two operations made": [
                    (time.perf_counter() - start) * 1000
                ]
            }
            call = 'send_command(DocumentName="x", Comment="a", InstanceIds=[])'
            rows["a letter of a call is typed"] = await typed(client, uri, "self.ssm.", call)
            rows["hover"] = [await timed(client.hover(uri, 'Document|Name="x"')) for _ in range(10)]
            rows["completion"] = [
                await timed(client.complete(uri, 'Comment="a", |InstanceIds=[]')) for _ in range(10)
            ]
            rows["what all calls rest on is changed"] = []
            for old, new in (('"sqs"', '"sqs", "eu-west-1"'), ('"sqs", "eu-west-1"', '"sqs"')):
                start = time.perf_counter()
                client.edit(uri, f"boto3.client({old})", f"boto3.client({new})")
                await client.found(uri)
                rows["what all calls rest on is changed"].append(
                    (time.perf_counter() - start) * 1000
                )
    print(f"{text.count(chr(10))} lines, Python {sys.version.split()[0]}, milliseconds\n")
    print("| | median | longest | times |\n|---|---|---|---|")
    for name, times in rows.items():
        print(f"| {name} | {statistics.median(times):.0f} | {max(times):.0f} | {len(times)} |")


if __name__ == "__main__":
    asyncio.run(main())
