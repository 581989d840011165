"""Python source as a tree, as imports and as lines; nothing here knows what it is for."""
