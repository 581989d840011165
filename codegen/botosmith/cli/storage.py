"""`botosmith cache`: what is kept between runs."""

from __future__ import annotations

from typing import Annotated

import typer
from rich.markup import escape

from ..model.words import counted
from ..output.cache import base, content, refusal
from .console import console, problems


def cache(
    clear: Annotated[bool, typer.Option("--clear", help="Remove what is kept.")] = False,
) -> None:
    """Tell where generated services are kept between runs, and how many; or remove them."""
    found = content(clear=clear)
    what = "removed" if clear else "kept"
    size = f"{found.size / 1_000_000:.1f} MB"
    console.print(f"{what} in {escape(str(base()))}: {counted(found.entries, 'service')}, {size}")
    if (why := refusal()) is not None:
        problems.print(f"[yellow]cache:[/] {escape(why)}")
