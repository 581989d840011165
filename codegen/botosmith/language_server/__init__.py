"""A language server over the source tools: what is wrong with calls of AWS, while one types.

`units` cuts a file into statements, so that an edit costs what depends on it; `cursor` says what
stands at a place of a text that need not be valid, read by `tokens`. `project` knows the
configuration, the files and the generated validators, and `workbench` puts them together. `server`
speaks the protocol; `features` lists the messages that it answers.
"""
