"""Every address of the product: health, API, schema, screens, public pages."""

urlpatterns: list = []
