"""Source code that calls AWS: find the calls, check their literals, and move them over.

`files` reads Python without running it, `values` and `resolve` tell what an expression is, `calls`
finds the calls of clients; `scan`, `lint` and `migrate` are what is made of them.
"""
