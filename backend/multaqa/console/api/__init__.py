"""What spans nouns, over the API, for those who run a summit."""
