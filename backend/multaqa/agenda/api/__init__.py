"""The agenda at the desk over the API."""
