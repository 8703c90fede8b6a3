"""Accounts for tests."""

import factory

from multaqa.accounts.models import User

PASSWORD = "a-long-enough-secret"


class UserFactory(factory.django.DjangoModelFactory[User]):
    class Meta:
        model = User
        skip_postgeneration_save = True

    email = factory.Sequence(lambda n: f"user{n}@example.org")
    name = factory.Sequence(lambda n: f"User {n}")
    language = "en"

    @factory.post_generation
    def password(self, create, extracted, **kwargs):
        # The hash is slow on purpose; tests that sign in by form ask for it.
        if extracted:
            self.set_password(extracted)
            self.save()
