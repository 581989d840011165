"""Code that nobody has run: it is full of mistakes, each marked with the code of its finding."""
