"""Find a Chromium for the browser tests; run as a script, fetch one where none is found.

In this order: `HFNB_TEST_CHROMIUM`, a Chromium or Chrome on the PATH, the one Playwright has
downloaded before. As a script also: Playwright's download, then Debian's package (as root).
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
MISSING = (
    "The browser tests need Chromium, and none was found or could be fetched. Install one: "
    "`apt install chromium` on Debian, `playwright install --with-deps chromium` elsewhere; "
    "or name one: HFNB_TEST_CHROMIUM=/path/to/chromium"
)
DOWNLOAD_SECONDS = 240


def starts(path: str | Path | None) -> bool:
    """Whether `path` is a browser that runs here (all its shared libraries are present)."""
    if not path or not Path(path).exists():
        return False
    try:
        done = subprocess.run([str(path), "--version"], capture_output=True, timeout=60)
    except (OSError, subprocess.TimeoutExpired):
        return False
    return done.returncode == 0


def downloaded() -> str | None:
    """Return where Playwright keeps its own Chromium, whether or not it is there."""
    from playwright.sync_api import sync_playwright

    with sync_playwright() as playwright:
        return playwright.chromium.executable_path


def find() -> str | None:
    """Return a Chromium that starts, or None."""
    named = os.environ.get("HFNB_TEST_CHROMIUM")
    if named:
        return named if starts(named) else None
    for name in NAMES:
        path = shutil.which(name)
        if starts(path):
            return path
    path = downloaded()
    return path if starts(path) else None


def fetch() -> None:
    """Try Playwright's download, then Debian's package."""
    print("hfnb: no Chromium on the PATH; trying Playwright's own ...", flush=True)
    quick = {**os.environ, "PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT": "5000"}
    command = [sys.executable, "-m", "playwright", "install", "chromium"]
    try:
        done = subprocess.run(command, env=quick, timeout=DOWNLOAD_SECONDS, capture_output=True)
        if done.returncode == 0 and find():
            return
    except subprocess.TimeoutExpired:
        pass
    if shutil.which("apt-get") and os.geteuid() == 0:
        print("hfnb: installing Debian's chromium ...", flush=True)
        quiet = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
        subprocess.run(["apt-get", "-qq", "update"], env=quiet)
        wanted = ["apt-get", "-qq", "install", "-y", "--no-install-recommends", "chromium"]
        subprocess.run(wanted, env=quiet, stdout=subprocess.DEVNULL)


if __name__ == "__main__":
    if not find():
        fetch()
    browser = find()
    if not browser:
        sys.exit(MISSING)
    print(f"hfnb: browser tests use {browser}", flush=True)
