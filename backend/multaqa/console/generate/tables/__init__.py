"""Word lists the generator draws from. Data only."""
