"""What `format:` and `arn:` stand for: one table of patterns, in Java's dialect.

They are lenient on purpose: where services differ, what any of them takes is let pass.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from typing import Final, Literal, TypeAlias

FormatName: TypeAlias = Literal[
    "rate",
    "cron",
    "at",
    "date",
    "time",
    "datetime",
    "ipv4",
    "ipv4-cidr",
    "ipv6-cidr",
    "uuid",
    "url",
    "https-url",
    "email",
    "arn",
    "json",
    "base64",
    "integer",
]
"""The named formats of a string."""

_DATE = r"[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])"
_TIME = r"([01][0-9]|2[0-4]):[0-5][0-9](:[0-5][0-9]([.,][0-9]+)?)?"
_BYTE = r"(25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])"
_IPV4 = rf"({_BYTE}\.){{3}}{_BYTE}"
_IPV6 = r"[0-9A-Fa-f:]*:[0-9A-Fa-f:]*(\.[0-9.]+)?"

FORMATS: Final[Mapping[FormatName, str]] = {
    "rate": r"rate\( *[1-9][0-9]* +(minute|hour|day)s? *\)",
    "cron": r"cron\( *[^ ]+( +[^ ]+){4,6} *\)",
    "at": rf"at\( *{_DATE}T{_TIME}Z? *\)",
    "date": _DATE,
    "time": _TIME,
    "datetime": rf"{_DATE}[Tt ]{_TIME} ?([Zz]|[+-][0-9]{{2}}(:?[0-9]{{2}})?)?",
    "ipv4": _IPV4,
    "ipv4-cidr": rf"{_IPV4}/(3[0-2]|[12]?[0-9])",
    "ipv6-cidr": rf"{_IPV6}/(12[0-8]|1[01][0-9]|[1-9]?[0-9])",
    "uuid": r"[0-9A-Fa-f]{8}-([0-9A-Fa-f]{4}-){3}[0-9A-Fa-f]{12}",
    "url": r"[A-Za-z][A-Za-z0-9+.\-]*://.+",
    "https-url": r"[Hh][Tt][Tt][Pp][Ss]://.+",
    "email": r"[^@]+@[^@]+",
    "arn": r"arn:[^:]*:[^:]+:[^:]*:[^:]*:.+",
    "base64": r"[A-Za-z0-9+/\s]*=?\s*=?\s*",
    "integer": r"[+-]?[0-9]+",
}
"""The pattern of each named format but `json`, which is no matter of a pattern."""


def arn_pattern(services: Iterable[str], resource: str | None) -> str:
    """An ARN of some services, in any partition, Region and account.

    Args:
        services: The services that may stand in it; any where there are none.
        resource: A pattern of what follows the account; None for anything.
    """
    names = "|".join(_literal(each) for each in services)
    service = f"({names})" if names else "[^:]+"
    return rf"arn:[^:]*:{service}:[^:]*:[^:]*:" + (".+" if resource is None else f"({resource})")


def _literal(text: str) -> str:
    return re.sub(r"([^A-Za-z0-9])", r"\\\1", text)
