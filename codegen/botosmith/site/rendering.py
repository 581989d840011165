"""Pages from templates. Whatever a template is given is escaped."""

from __future__ import annotations

import re
from functools import cache
from typing import Any

from jinja2 import Environment

from .. import __version__
from ..addresses import anchor
from ..render.templates import environment
from .prose_html import as_html, breakable, first, link, says_more, text_as_html

POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
    " connect-src 'self'; base-uri 'none'; form-action 'none'"
)
"""What a page may do: run the site's own scripts, and ask whoever serves it."""


def page(template: str, root: str, **values: Any) -> str:
    """One page.

    Args:
        template: Its template in `templates/site/`.
        root: The way from the page to the root of the site: empty, or `../`.
        **values: What it shows.
    """
    return render(template, root=root, policy=POLICY, **values)


def render(template: str, **values: Any) -> str:
    """A page by its template alone."""
    found = _environment().get_template(f"site/{template}.html.jinja")
    text = found.render(version=__version__, **values)
    # A lone surrogate of a model is no character of a file.
    return re.sub(r"\n\s*\n+", "\n", text.encode("utf-8", "replace").decode())


@cache
def _environment() -> Environment:
    filters: dict[str, Any] = {
        "prose": as_html,
        "first": first,
        "says_more": says_more,
        "sentence": text_as_html,
        "anchor": anchor,
        "breakable": breakable,
        "link": link,
    }
    return environment(filters, is_html=True)
