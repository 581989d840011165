"""How facts come to be: executed, compared with pages, mined from documentation, drafted."""
