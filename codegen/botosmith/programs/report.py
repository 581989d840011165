"""Findings as people and tools read them: text in the manner of Ruff, JSON, and SARIF 2.1.0."""

from __future__ import annotations

import json
import os
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal
from urllib.parse import quote

from .. import __version__

Format = Literal["text", "json", "sarif"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """Something wrong at a place in a file; lines and columns count from 1, the end excluded.

    `link` leads to where there is more about it, `rule_link` about the service; often empty.
    """

    path: str
    line: int
    column: int
    end_line: int
    end_column: int
    code: str
    kind: str
    severity: str
    message: str
    service: str = ""
    operation: str = ""
    link: str = ""
    rule_link: str = ""

    def __str__(self) -> str:
        return f"{self.path}:{self.line}:{self.column}: {self.code} {self.message}"


def written(findings: Sequence[Finding], format: Format) -> str:
    """All findings in one text."""
    match format:
        case "text":
            return "\n".join(one_line(str(each)) for each in findings)
        case "json":
            return json.dumps([_json(each) for each in findings], indent=2)
        case "sarif":
            return json.dumps(_sarif(findings), indent=2)


def one_line(text: str) -> str:
    """A text without line breaks and control characters, which a file's content could smuggle."""
    return "".join(each if each.isprintable() else f"\\x{ord(each):02x}" for each in text)


def _json(finding: Finding) -> Mapping[str, Any]:
    return {
        "code": finding.code,
        "kind": finding.kind,
        "severity": finding.severity,
        "message": finding.message,
        "service": finding.service,
        "operation": finding.operation,
        "filename": finding.path,
        "location": {"row": finding.line, "column": finding.column},
        "end_location": {"row": finding.end_line, "column": finding.end_column},
        "url": finding.link or None,
    }


def _sarif(findings: Iterable[Finding]) -> Mapping[str, Any]:
    found = list(findings)
    rules = {each.code: each for each in found}
    return {
        "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
        "version": "2.1.0",
        "runs": [
            {
                "tool": {
                    "driver": {
                        "name": "botosmith",
                        "version": __version__,
                        "rules": [_sarif_rule(code, each) for code, each in sorted(rules.items())],
                    }
                },
                "columnKind": "unicodeCodePoints",
                "results": [_sarif_result(each, sorted(rules)) for each in found],
            }
        ],
    }


def _sarif_rule(code: str, finding: Finding) -> Mapping[str, Any]:
    rule = {"id": code, "name": finding.kind, "shortDescription": {"text": finding.kind}}
    return {**rule, "helpUri": finding.rule_link} if finding.rule_link else rule


def _sarif_result(finding: Finding, codes: Sequence[str]) -> Mapping[str, Any]:
    return {
        "ruleId": finding.code,
        "ruleIndex": codes.index(finding.code),
        "level": "error" if finding.severity == "error" else "warning",
        "message": {"text": finding.message},
        **({"hostedViewerUri": finding.link} if finding.link else {}),
        "locations": [
            {
                "physicalLocation": {
                    "artifactLocation": {"uri": quote(os.fsencode(Path(finding.path).as_posix()))},
                    "region": {
                        "startLine": finding.line,
                        "startColumn": finding.column,
                        "endLine": finding.end_line,
                        "endColumn": finding.end_column,
                    },
                }
            }
        ],
    }
