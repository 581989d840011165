"""A language server over the source tools: what is wrong with calls of AWS, while one types.

`units` cuts a file into statements, so that an edit costs what depends on it; `cursor` tells what
stands at a place of a text that need not be valid. `project` knows the configuration, the files
and the generated validators, `workbench` puts them together, and `server` speaks the protocol.
"""
