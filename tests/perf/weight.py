"""What the product weighs: memory of an idle installation, bytes of a page with its files, time until it is seen."""

import re
import sys
import time
from collections.abc import Iterator
from contextlib import suppress
from statistics import median
from typing import Any
from urllib.parse import urlsplit

from .client import Client
from .cpu import resident_mib
from .reading import PAGE
from .rows import Row, Target, expect
from .stack import Stack

SETTLE_SECONDS = 20
LOADS = 5
FILE = re.compile(rb'(?:src|href)="(/static/[^"]+)"')


def _memory(stack: Stack) -> Iterator[Row]:
    from multaqa.site.celery_app import app

    # The releases asked for PDFs; a worker that draws them is not at rest.
    app.control.purge()
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


def _load(browser: Any, address: str) -> tuple[float, dict[str, float]]:
    """Seconds until the first title of the agenda is painted, and the bytes that came by address."""
    from tests.e2e.browser import new_context

    context = new_context(browser, "ar", "desktop")
    page = context.new_page()
    network = context.new_cdp_session(page)
    network.send("Network.enable")
    names: dict[str, str] = {}
    sizes: dict[str, float] = {}
    network.on("Network.requestWillBeSent", lambda event: names.update({event["requestId"]: event["request"]["url"]}))
    network.on(
        "Network.loadingFinished",
        lambda event: sizes.update({names.get(event["requestId"], "?"): event["encodedDataLength"]}),
    )
    begun = time.perf_counter()
    page.goto(address, wait_until="commit")
    page.locator("main h2, main h3").first.wait_for(state="visible")
    page.evaluate("() => new Promise(done => requestAnimationFrame(() => setTimeout(done)))")
    seconds = time.perf_counter() - begun
    with suppress(Exception):
        page.wait_for_load_state("networkidle", timeout=10_000)
    context.close()
    return seconds, sizes


def _seen(stack: Stack) -> Iterator[Row]:
    """A fresh browser each time; the peers took 2.6 to 3.4 s and 600 to 900 kB."""
    from tests.e2e.browser import FLAGS, executable, why_not

    if why_not():
        return
    from playwright.sync_api import sync_playwright

    with sync_playwright() as driver:
        browser = driver.chromium.launch(executable_path=executable(), args=FLAGS)
        # The first load warms the browser itself.
        loads = [_load(browser, f"http://127.0.0.1:{stack.port}{PAGE}") for _ in range(LOADS + 1)][1:]
        browser.close()
    for name, size in sorted(loads[0][1].items(), key=lambda pair: -pair[1])[:12]:
        print(f"    {size:>9,.0f} {urlsplit(name).path}", file=sys.stderr)
    seconds = median(load[0] for load in loads)
    size = median(sum(load[1].values()) for load in loads)
    yield Row(
        "agenda seen in a fresh browser",
        Target(note="≤ 1.3 s, ≤ 300 kB"),
        value=f"{seconds:.2f} s",
        size=round(size),
        reached=seconds <= 1.3 and size <= 300_000,
    )


def rows(stack: Stack) -> Iterator[Row]:
    """Bytes, time and memory."""
    yield _files(stack.visitor())
    yield from _seen(stack)
    yield from _memory(stack)
