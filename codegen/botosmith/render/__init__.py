"""From planned modules to formatted text."""
