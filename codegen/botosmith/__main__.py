"""`python -m botosmith`."""

from .cli import main

main()
