"""The API's ground: authentication, problem+json, cursor pages, ETags, fields. Knows no resource."""
