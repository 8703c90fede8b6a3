"""The directory of people over the API."""
