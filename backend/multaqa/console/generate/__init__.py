"""A believable larger forum, made up from a seed: for load, scheduling, protocol and bilingual tests.

Pure: one `random.Random(seed)`, no clock, no database, no network. Every person is fictional and marked synthetic.
Not for demonstrations to the public: the Dubai forum is.
"""
