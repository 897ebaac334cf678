"""The page of the documentation in a real browser, under a strict content security policy."""

import re
import shutil
import subprocess
import threading
from functools import partial
from html import unescape
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest

from parlang.pipeline import compile_sources
from parlang.source import Source
from parlang_compiler.backends.to_javascript import to_module
from test_docs import FENCE, FRAME

PAGE = Path(__file__).parents[1] / "docs" / "en" / "javascript.md"
BROWSER = shutil.which("chromium") or shutil.which("google-chrome")
POLICY = "default-src 'none'; script-src 'self'"
FILLED = """
import "./form.mjs";
function fill(key, text) {
  const input = document.querySelector(`[name="${key}"]`);
  input.value = text;
  input.dispatchEvent(new Event("input"));
  return `${document.querySelector("#total").value}, ${document.forms[0].checkValidity()};`;
}
fill("plan.planned", "1.000.000");
document.body.append(fill("plan.done", "900000"), fill("reports.late", "1"), fill("reports.late", "1.000"));
"""

pytestmark = pytest.mark.skipif(BROWSER is None, reason="no browser is installed")


class Strict(SimpleHTTPRequestHandler):
    """Files of a folder, and the policy with each."""

    extensions_map = {**SimpleHTTPRequestHandler.extensions_map, ".mjs": "text/javascript"}  # noqa: RUF012

    def end_headers(self):
        self.send_header("Content-Security-Policy", POLICY)
        super().end_headers()

    def log_message(self, *_):
        """Say nothing."""


@pytest.fixture
def site(tmp_path):
    blocks = {match["info"]: match["body"] for match in FENCE.finditer(PAGE.read_text("utf-8"))}
    rules = compile_sources([Source(name="example.par", text=FRAME["en"] + blocks["parlang"])]).value
    (tmp_path / "out").mkdir()
    (tmp_path / "out" / "evaluator.mjs").write_text(to_module(rules, "sha256:0"), "utf-8")
    (tmp_path / "form.mjs").write_text(blocks['js title="form.mjs"'], "utf-8")
    page = blocks['html title="form.html"'].replace('src="form.mjs"', 'src="filled.mjs"')
    (tmp_path / "filled.mjs").write_text(FILLED, "utf-8")
    (tmp_path / "form.html").write_text(page, "utf-8")
    server = ThreadingHTTPServer(("127.0.0.1", 0), partial(Strict, directory=tmp_path))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield tmp_path, f"http://127.0.0.1:{server.server_port}/form.html"
    server.shutdown()
    server.server_close()


def shown(folder, address):
    options = ["--headless", "--no-sandbox", "--disable-gpu", f"--user-data-dir={folder / 'profile'}"]
    command = [BROWSER, *options, "--virtual-time-budget=4000", "--dump-dom", address]
    page = subprocess.run(command, capture_output=True, text=True, encoding="utf-8", timeout=60, check=True).stdout
    return unescape(re.search(r"</output>(.*?)</body>", page, re.DOTALL)[1].rpartition("</script>")[2]).strip()


def test_the_form_of_the_documentation_scores_in_a_browser(site):
    waits, scored, refused, _ = shown(*site).split(";")
    assert (waits, scored) == ("chờ số liệu, true", "8,4 điểm, true")
    assert refused == "Reports sent late (reports.late): «1.000» có thể đọc theo hai cách, false"
