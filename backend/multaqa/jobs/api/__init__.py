"""Jobs over the API: how far the work is, what it made, and stopping it."""
