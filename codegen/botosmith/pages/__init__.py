"""Reads one saved page of the AWS API Reference and returns the facts that it states."""

from __future__ import annotations

from botosmith.pages.blocks import PageError
from botosmith.pages.page import ErrorItem, Item, Page, Unread
from botosmith.pages.reader import read_page
from botosmith.pages.syntax import Shape, Syntax
from botosmith.pages.typeref import TypeRef
from botosmith.pages.values import (
    ArrayMembers,
    Bounds,
    Constraint,
    KeyLength,
    KeyPattern,
    Length,
    MapEntries,
    Pattern,
    Range,
    ValidValues,
    ValueLength,
    ValuePattern,
)

__all__ = [
    "ArrayMembers",
    "Bounds",
    "Constraint",
    "ErrorItem",
    "Item",
    "KeyLength",
    "KeyPattern",
    "Length",
    "MapEntries",
    "Page",
    "PageError",
    "Pattern",
    "Range",
    "Shape",
    "Syntax",
    "TypeRef",
    "Unread",
    "ValidValues",
    "ValueLength",
    "ValuePattern",
    "read_page",
]
