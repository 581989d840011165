"""What every generated service shares: constraints, violations, clients. Standard library only."""
