"""Reads one saved page of the AWS API Reference and returns the facts that it states."""

from __future__ import annotations

from botosmith.apidocs.blocks import PageError
from botosmith.apidocs.page import ErrorItem, Item, Page, Unread
from botosmith.apidocs.printed_values import (
    ArrayMembers,
    Bounds,
    Constraint,
    KeyLength,
    KeyPattern,
    MapEntries,
    PrintedLength,
    PrintedPattern,
    PrintedRange,
    ValidValues,
    ValueLength,
    ValuePattern,
)
from botosmith.apidocs.reader import read_page
from botosmith.apidocs.syntax import Shape, Syntax
from botosmith.apidocs.typeref import TypeRef

__all__ = [
    "ArrayMembers",
    "Bounds",
    "Constraint",
    "ErrorItem",
    "Item",
    "KeyLength",
    "KeyPattern",
    "PrintedLength",
    "MapEntries",
    "Page",
    "PageError",
    "PrintedPattern",
    "PrintedRange",
    "Shape",
    "Syntax",
    "TypeRef",
    "Unread",
    "ValidValues",
    "ValueLength",
    "ValuePattern",
    "read_page",
]
