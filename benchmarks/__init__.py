"""What botosmith costs, beside what else does the same: `python -m benchmarks`."""
