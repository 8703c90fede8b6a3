"""What the product weighs: memory of an idle installation, bytes of a page with its files, time until it is seen."""

import re
import time
from collections.abc import Iterator
from contextlib import suppress
from statistics import median

from .client import Client
from .cpu import resident_mib
from .reading import PAGE
from .rows import Row, Target, expect
from .stack import Stack

SETTLE_SECONDS = 20
LOADS = 5
FILE = re.compile(rb'(?:src|href)="(/static/[^"]+)"')


def _memory(stack: Stack) -> Iterator[Row]:
    worker = stack.tree.start(stack.programs.worker())
    beat = stack.tree.start(stack.programs.beat())
    time.sleep(SETTLE_SECONDS)
    stack.tree.glance()
    web, jobs = resident_mib([stack.web]), resident_mib([worker.pid])
    rest = resident_mib([beat.pid, stack.database, stack.queue])
    yield Row(
        "memory at rest, web (2) + worker (2)",
        Target(note="≤ 700 MiB"),
        value=f"{web:.0f} + {jobs:.0f} MiB",
        reached=web + jobs <= 700,
    )
    yield Row("memory of beat, database and queue", Target(), value=f"{rest:.0f} MiB")


def _files(client: Client) -> Row:
    page = expect(client.get(PAGE, Accept_Encoding="gzip, br"))
    html = expect(client.get(PAGE)).plain
    names = sorted({found.decode() for found in FILE.findall(html)})
    sizes = [len(expect(client.get(name, Accept_Encoding="gzip, br")).body) for name in names]
    total = len(page.body) + sum(sizes)
    return Row(f"agenda page with its {len(names)} files, no cache", Target(size=300_000), size=total)


def _seen(stack: Stack) -> Iterator[Row]:
    """Until the first session's title is painted in a fresh browser; the peers took 2.6 to 3.4 s on this machine."""
    from tests.e2e.browser import FLAGS, executable, new_context, why_not

    if why_not():
        return
    from playwright.sync_api import sync_playwright

    seconds, moved = [], []
    with sync_playwright() as driver:
        browser = driver.chromium.launch(executable_path=executable(), args=FLAGS)
        for _ in range(LOADS + 1):
            context = new_context(browser, "ar", "desktop")
            page = context.new_page()
            network = context.new_cdp_session(page)
            network.send("Network.enable")
            arrived: list[float] = []
            network.on(
                "Network.loadingFinished", lambda event, arrived=arrived: arrived.append(event["encodedDataLength"])
            )
            begun = time.perf_counter()
            page.goto(f"http://127.0.0.1:{stack.port}{PAGE}", wait_until="commit")
            page.locator("main h2, main h3").first.wait_for(state="visible")
            page.evaluate("() => new Promise(done => requestAnimationFrame(() => setTimeout(done)))")
            seconds.append(time.perf_counter() - begun)
            with suppress(Exception):
                page.wait_for_load_state("networkidle", timeout=10_000)
            moved.append(sum(arrived))
            context.close()
        browser.close()
    # The first load warms the browser itself.
    found = median(seconds[1:])
    yield Row(
        "agenda seen in a fresh browser",
        Target(note="≤ 1.3 s, ≤ 300 kB"),
        value=f"{found:.2f} s",
        size=round(median(moved[1:])),
        reached=found <= 1.3 and median(moved[1:]) <= 300_000,
    )


def rows(stack: Stack, bare: float) -> Iterator[Row]:
    """Bytes, time and memory."""
    yield _files(stack.visitor())
    yield from _seen(stack)
    yield from _memory(stack)
