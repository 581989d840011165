"""Trees and texts, damaged at random."""

from __future__ import annotations

import copy
from collections.abc import Callable
from random import Random
from typing import Any

WORDS = (
    *(
        "",
        " ",
        "a",
        "Name",
        "../x",
        "/etc/passwd",
        "a\0b",
        "\x1b[2J",
        "\ud800",
        "\u202e",
        "x" * 999,
    ),
    *("None", "class", "__init__", "self", "é", "日本", "🎈", "*", "**", "[", "{", "(", "a]", "\\"),
    *("(a+)+$", "[a-z]{1,99}", "(a{999}){999}", "(?i)a", "[[a]&&[b]]", "\\p{L}+", "^$", "(" * 300),
    *("string", "structure", "list", "map", "integer", "blob", "timestamp", "document", "long"),
    *("<p>", "</p>", "<dl><dt>", "&#0;", "&lt;", "{{ x }}", "{% x %}", '"""', "'''", "#", ";"),
    *("true", "null", "1", "-1", "1e999", ".inf", ".nan", "0x10", "2020-01-01", "*a", "&a", "!!x"),
)


def value(random: Random) -> Any:
    """A value that is seldom the right one."""
    return random.choice(
        [
            *(None, True, False, 0, 1, -1, 7, 2**31, 2**63, 10**400, -(10**20), 1.5, 1e300, 0.1),
            *(
                float("nan"),
                float("inf"),
                "",
                [],
                {},
                [None],
                [[]],
                {"": ""},
                {"a": None},
                ["a", "a"],
            ),
            *(random.choice(WORDS) for _ in range(20)),
            nested(random.choice((5, 60, 400)), random.random() < 0.5),
        ]
    )


def nested(depth: int, in_lists: bool) -> Any:
    """A list in a list in a list, or the same of objects."""
    found: Any = "x"
    for _ in range(depth):
        found = [found] if in_lists else {"a": found}
    return found


def tree(random: Random, plain: Any, edits: int) -> Any:
    """A copy of a decoded document with some places changed."""
    held = [copy.deepcopy(plain)]
    for _ in range(edits):
        holder, key = random.choice(_places(held))
        _edit(random, holder, key, held)
    return held[0]


def _places(held: list[Any]) -> list[tuple[Any, Any]]:
    found: list[tuple[Any, Any]] = []
    todo: list[Any] = [held]
    while todo:
        each = todo.pop()
        keys = list(each) if isinstance(each, dict) else list(range(len(each)))
        for key in keys:
            found.append((each, key))
            if isinstance(each[key], dict | list):
                todo.append(each[key])
    return found


def _edit(random: Random, holder: Any, key: Any, held: list[Any]) -> None:
    if random.random() < 0.6:
        _edit_alike(random, holder, key, held)
        return
    other_holder, other = random.choice(_places(held))
    match random.randrange(8):
        case 0 | 1:
            holder[key] = value(random)
        case 2 if holder is not held:
            del holder[key]
        case 3 if isinstance(holder, dict):
            holder[random.choice((*WORDS, *map(str, holder)))] = holder.pop(key)
        case 4:
            holder[key] = copy.deepcopy(other_holder[other])
        case 5 if isinstance(holder, dict):
            holder[random.choice(WORDS)] = value(random)
        case 6:
            holder[key] = [holder[key]] if random.random() < 0.5 else {"a": holder[key]}
        case _ if isinstance(holder[key], str):
            holder[key] = text(random, holder[key], 1)
        case _:
            holder[key] = value(random)


def _edit_alike(random: Random, holder: Any, key: Any, held: list[Any]) -> None:
    """Put another value of the same type there, which is more often accepted."""
    now = holder[key]
    alike = [one[at] for one, at in _places(held) if type(one[at]) is type(now)]
    words = [each for each in alike if isinstance(each, str)]
    match now:
        case bool():
            holder[key] = not now
        case int() | float():
            holder[key] = random.choice((0, 1, -1, now - 1, now + 1, 2**31, 10**30, 0.5, -(2**70)))
        case str():
            holder[key] = random.choice((random.choice(WORDS), random.choice(words), now + "s"))
        case dict() if isinstance(holder, dict) and "shape" not in now and random.random() < 0.5:
            now.update(random.choice(TRAITS))
        case _:
            holder[key] = copy.deepcopy(random.choice(alike))


TRAITS: tuple[dict[str, Any], ...] = (
    *({"sensitive": True}, {"min": 3, "max": 1}, {"min": 0}, {"max": 10**400}, {"min": -5}),
    *(
        {"pattern": each}
        for each in ("[", "^$", "(a+)+", "[[a]&&[b]]", "\\p{L}", "(?<n>a)", "a{9999}")
    ),
    *({"pattern": "(a{70000}){70000}"}, {"enum": []}, {"enum": ["a", "a", "", "None"]}),
    *({"union": True}, {"document": True}, {"exception": True}, {"eventstream": True}),
    *({"deprecated": True}, {"deprecatedMessage": "<b>x"}, {"sparse": True}, {"uniqueItems": True}),
    *({"streaming": True}, {"requiresLength": True}, {"required": []}, {"payload": "Name"}),
    *({"idempotencyToken": True}, {"jsonvalue": True, "location": "header"}, {"hostLabel": True}),
    *({"location": "uri"}, {"locationName": "a"}, {"flattened": True}, {"box": True}),
    *({"timestampFormat": "iso8601"}, {"documentation": "<dl><dt><p>"}, {"error": {}}),
)
"""What a shape, a member or an operation of a model may say of itself."""


def text(random: Random, before: str, edits: int, pieces: tuple[str, ...] = WORDS) -> str:
    """A text with some pieces left out, put in, doubled or moved."""
    found = before
    for _ in range(edits):
        start = random.randrange(len(found) + 1)
        end = min(len(found), start + random.choice((0, 1, 1, 2, 5, 20, 200)))
        piece = random.choice(
            (random.choice(pieces), found[start:end], found[start:end] * 2, "", "\n", "  ", ",")
        )
        at = random.randrange(len(found) + 1)
        if random.random() < 0.5:
            found = found[:start] + piece + found[end:]
        else:
            found = found[:at] + piece + found[at:]
    return found


_SPOILS: tuple[Callable[[Random, bytes], bytes], ...] = (
    lambda random, data: b"",
    lambda random, data: data[: random.randrange(len(data) + 1)],
    lambda random, data: b"\xef\xbb\xbf" + data,
    lambda random, data: data.decode("utf-8", "replace").encode("utf-16"),
    lambda random, data: data.replace(b"\n", b"\r"),
    lambda random, data: data + b"\0",
    lambda random, data: random.randbytes(200),
    lambda random, data: b"[" * 100_000,
    lambda random, data: b'{"a":' * 100_000,
    lambda random, data: b"9" * 5_000,
    lambda random, data: data * 3,
    lambda random, data: bytes(each ^ (random.random() < 0.01) for each in data),
)


def spoilt(random: Random, data: bytes) -> bytes:
    """The bytes of a file, now and then broken as a whole."""
    return random.choice(_SPOILS)(random, data) if random.random() < 0.08 else data
