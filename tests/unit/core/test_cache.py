"""The cache keeps one Redis client for its pool of connections."""

from threading import Thread

from django.core.cache import cache, caches


def test_one_client_serves_every_command() -> None:
    cache.set("a", {"ar": "قمّة"}, timeout=30)
    assert cache.get("a") == {"ar": "قمّة"}
    inner = caches["default"]._cache
    assert inner.get_client("a") is inner.get_client("b", write=True)


def test_threads_do_not_disturb_one_another() -> None:
    wrong = []

    def work(name: str) -> None:
        for number in range(50):
            cache.set(name, number, timeout=30)
            if cache.get(name) != number:
                wrong.append(name)

    threads = [Thread(target=work, args=(f"thread-{number}",)) for number in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert not wrong
