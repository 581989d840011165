"""The titles of a page's sections, and what each section holds."""

from __future__ import annotations

from typing import Literal, TypeAlias

SectionKind: TypeAlias = Literal[
    "preamble",
    "request syntax",
    "request",
    "uri",
    "response syntax",
    "response",
    "errors",
    "contents",
    "other",
]

TITLES: dict[str, SectionKind] = {
    "Request Syntax": "request syntax",
    "Request Parameters": "request",
    "Request Headers": "request",
    "Request Elements": "request",
    "Request Body": "request",
    "URI Request Parameters": "uri",
    "URI Parameters": "uri",
    "Response Syntax": "response syntax",
    "Response Elements": "response",
    "Response Headers": "response",
    "Response Body": "response",
    "Errors": "errors",
    "Contents": "contents",
    "Examples": "other",
    "See Also": "other",
    "Sample Request": "other",
    "Sample Requests": "other",
    "Sample Response": "other",
    "Sample Responses": "other",
}
"""Titles as printed. "Errors", "Contents" and "Examples" are names of members as well."""

SYNTAX_TITLES = frozenset(title for title, kind in TITLES.items() if kind.endswith("syntax"))

_LOWER_CASE: dict[str, SectionKind] = {title.lower(): kind for title, kind in TITLES.items()}


def heading_kind(text: str) -> SectionKind | None:
    """What a heading starts; its case is that of whoever made the rendering."""
    return _LOWER_CASE.get(text.lower())
