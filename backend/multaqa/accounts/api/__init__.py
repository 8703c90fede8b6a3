"""Session sign-in over the API."""
