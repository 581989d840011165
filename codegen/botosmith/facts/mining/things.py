"""Things that prose calls by their kind, and the members whose text shows which kind it is.

`This parameter applies only to FIFO queues` is about `QueueUrl`, which ends in `.fifo` then.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Thing:
    """A kind of thing.

    Attributes:
        words: How prose calls it.
        member: The names of members that tell it.
        pattern: What their text looks like then.
        example: Such a text.
        other: A text of another kind.
    """

    words: re.Pattern[str]
    member: re.Pattern[str]
    pattern: str
    example: str
    other: str


def _thing(words: str, member: str, pattern: str, example: str, other: str) -> Thing:
    return Thing(re.compile(words, re.IGNORECASE), re.compile(member), pattern, example, other)


def _event_source(words: str, service: str) -> Thing:
    arn = "arn:aws:{}:us-east-1:123456789012:x"
    pattern = f"arn:[^:]+:{service}:.*"
    return _thing(words, "EventSourceArn", pattern, arn.format(service), arn.format("none"))


_ENGINE = "Engine"
THINGS: Mapping[str, Thing] = {
    "a directory bucket": _thing(
        "directory buckets?", "Bucket", ".*--x-s3", "b--use1-az4--x-s3", "bucket"
    ),
    "a FIFO queue": _thing(
        r"(?:an? )?fifo(?: \(first-in-first-out\))? queues?",
        "QueueUrl|QueueName",
        r".*\.fifo",
        "a.fifo",
        "a",
    ),
    "a FIFO topic": _thing(
        r"(?:an? )?fifo(?: \(first-in-first-out\))? topics?", "TopicArn", r".*\.fifo", "a.fifo", "a"
    ),
    "Aurora": _thing(
        r"(?:amazon )?aurora(?: db)?(?: (?:clusters?|instances?|db instances?|db clusters?))?",
        _ENGINE,
        "aurora.*",
        "aurora-mysql",
        "mysql",
    ),
    "a Multi-AZ DB cluster": _thing(
        r"(?:a )?multi-az db clusters?", _ENGINE, "mysql|postgres", "mysql", "aurora-mysql"
    ),
    "RDS Custom": _thing(
        r"(?:amazon )?rds custom(?: (?:db )?instances?)?",
        _ENGINE,
        "custom-.*",
        "custom-oracle-ee",
        "mysql",
    ),
    "Memcached": _thing(
        r"memcached(?: (?:clusters?|engine))?", _ENGINE, "(?i)memcached", "memcached", "redis"
    ),
    "Valkey or Redis OSS": _thing(
        r"valkey (?:or|and) redis(?: oss)?(?: (?:clusters?|engines?|replication groups?))?",
        _ENGINE,
        "(?i)valkey|redis",
        "redis",
        "memcached",
    ),
    "a multi-tenant distribution": _thing(
        "multi-tenant distributions?", "ConnectionMode", "tenant-only", "tenant-only", "direct"
    ),
    "a standard distribution": _thing(
        "standard distributions?", "ConnectionMode", "direct", "direct", "tenant-only"
    ),
    "Amazon DynamoDB Streams": _event_source("(?:amazon )?dynamodb streams?", "dynamodb"),
    "Amazon SQS": _event_source("amazon sqs(?: event sources?)?", "sqs"),
    "Amazon Kinesis": _event_source(
        "(?:amazon )?kinesis(?: data streams| event sources?)?", "kinesis"
    ),
    "Amazon MQ": _event_source("amazon mq(?: event sources?)?", "mq"),
}
"""By the name that proposals give each."""


def things_in(text: str) -> tuple[str, ...]:
    """The kinds that a text names, and nothing else; empty where it names something else."""
    found = tuple(_names(text))
    return () if "" in found else found


def _names(text: str) -> Iterator[str]:
    parts = [text] if _named(text) else re.split(r",? (?:and|or) |, ", text)
    for part in parts:
        yield _named(part)


_AROUND = re.compile(
    r"(?:[a-z]+ ){1,3}(?:running|that run|that use|using) (?:the )?", re.IGNORECASE
)


def _named(text: str) -> str:
    text = _AROUND.sub("", text.strip(), count=1)
    for name, thing in THINGS.items():
        if thing.words.fullmatch(text):
            return name
    return ""


_UNSUPPORTED = re.compile(
    r"(?:this|the) (?:operation|action|functionality|api)(?: operation)? (?:is not|isn't) supported"
    r" (?:for|on|by|with|in) (?P<things>.+)",
    re.IGNORECASE,
)


def unsupported(words: str) -> tuple[str, ...]:
    """The kinds of things that a sentence about an operation says it is not for."""
    found = _UNSUPPORTED.fullmatch(words)
    return things_in(found["things"]) if found else ()
