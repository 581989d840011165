"""README.md and docs/ as a site, in the look of the one that `botosmith docs` makes.

`pages` says which documents there are and makes their pages, `markdown` turns one into HTML,
`architecture` draws how the packages of botosmith import each other. `make docs` runs all of it.
"""
