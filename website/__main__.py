"""Draw the pictures of the documents, and make the site of them."""

from __future__ import annotations

import argparse
import json
import sys
from pathlib import Path

from benchmarks.chart import chart

from botosmith.errors import BotosmithError
from botosmith.output.folder import write

from .architecture import drawing
from .pages import ROOT, site

CHART = ROOT / "benchmarks" / "results.svg"
ARCHITECTURE = ROOT / "docs" / "architecture.svg"


def pictures() -> dict[Path, str]:
    """The pictures, by file: drawn from what was measured, and from the code."""
    results = json.loads((ROOT / "benchmarks" / "results.json").read_text("utf-8"))
    return {CHART: chart(results), ARCHITECTURE: drawing()}


def main() -> int:
    """Run everything."""
    parser = argparse.ArgumentParser(prog="website", description=__doc__)
    parser.add_argument("--output", type=Path, default=ROOT / "build" / "docs")
    output: Path = parser.parse_args().output
    try:
        for file, text in pictures().items():
            file.write_text(text, "utf-8")
        texts = site()
        write(texts, output, force=True)
    except (BotosmithError, ValueError) as error:
        print(error, file=sys.stderr)
        return 2
    print(f"{len(texts)} files; open {output / 'index.html'}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
