"""Bad input of every kind, drawn at random from a seed: whatever it is, a run ends as documented.

`python -m tests.fuzz --help` says how many of each kind are tried, and shows a case that failed.
"""
