"""`project/` is a consumer's repository: checked and run from outside, never collected."""

collect_ignore = ["project"]
