"""Each operation of a service, selected alone, makes Python that compiles."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from botosmith.compile import compiled
from botosmith.pipeline import prepare
from botosmith.plan import Selection, plan
from botosmith.render.templates import render

from .report import Report


def compile_alone(service: str) -> Report:
    """Generate and compile the selection of each single operation, with the shipped facts."""
    report = Report(service)
    whole, _ = prepare(service, ["*"])
    for operation in whole.operations:
        report.counts["selections of one operation"] += 1
        try:
            texts = _texts(Selection(whole.service, (operation,), whole.companions))
        except Exception as crash:  # one operation's failure must not hide the others'
            report.fail(operation, f"{type(crash).__name__}: {crash}")
            continue
        for path, error in _refused(texts):
            report.fail(f"{operation} {path}", error)
    return report


def _texts(selection: Selection) -> Mapping[str, str]:
    package = plan([selection])
    return {**render(package, "none"), **compiled(package)}


def _refused(texts: Mapping[str, str]) -> Iterator[tuple[str, str]]:
    for path, text in texts.items():
        if path.endswith(".py"):
            try:
                compile(text, path, "exec", dont_inherit=True)
            except SyntaxError as error:
                yield path, f"line {error.lineno}: {error.msg}"
