"""Mines documentation for facts: a closed grammar of sentences, nothing guessed.

What is found is proposed, never enforced: a person reads it, and makes it active or rejects it.
"""
