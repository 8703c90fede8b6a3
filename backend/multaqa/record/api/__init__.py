"""What the API shows of releases. The addresses belong to the nouns that are released."""
