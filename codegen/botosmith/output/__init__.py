"""Generated packages on disk: written, checked, swapped and cached."""
