"""docs/clients.md is executed, against a moto server and against the committed package."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import pytest

from .conftest import Moto

PAGE = Path(__file__).resolve().parents[2] / "docs" / "clients.md"
BLOCKS = re.compile(r"^```python\n(.*?)^```$", re.MULTILINE | re.DOTALL)


def test_the_page(moto: Moto, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    pytest.importorskip("aiobotocore", reason="aiobotocore is not installed")
    for name in ("AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY"):
        monkeypatch.setenv(name, "none")
    monkeypatch.chdir(tmp_path)
    text = PAGE.read_text("utf-8")
    found = list(BLOCKS.finditer(text))
    assert found
    names: dict[str, Any] = {"endpoint": moto.url, "__name__": "clients_page"}
    for block in found:
        # Blank lines before it make the line of a failure that of the page.
        padding = "\n" * text.count("\n", 0, block.start(1))
        code = compile(padding + block[1], str(PAGE), "exec", flags=0, dont_inherit=True)
        exec(code, names)
