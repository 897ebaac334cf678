"""Signatures of receipts: keys as openssl writes them, what is altered after signing, and what is no key."""

import json
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.asymmetric import ec, rsa

from parlang_compiler.cli.main import main
from parlang_compiler.receipts.canonical import canonical
from parlang_compiler.receipts.signature import signed
from receipt_folders import locked, scored
from receipts_made import KEY, OTHER, found_in, private_pem, public_pem, receipt, small, with_change

ROOT = Path(__file__).parent.parent


@pytest.fixture(autouse=True)
def _vietnamese(monkeypatch):
    monkeypatch.setenv("LC_ALL", "vi_VN.UTF-8")
    monkeypatch.delenv("PARLANG_DEBUG", raising=False)


@pytest.fixture
def place(tmp_path, monkeypatch):
    """A folder with a set where receipts look for it, its units and their receipt."""
    monkeypatch.chdir(tmp_path)
    scored()
    return tmp_path


@pytest.fixture
def run(capsys):
    def running(*arguments):
        status = main([str(each) for each in arguments])
        out, err = capsys.readouterr()
        assert "Traceback" not in out + err
        return status, out, err

    return running


@pytest.fixture
def keys(place):
    Path("khoa.pem").write_bytes(private_pem(KEY))
    Path("cong-khai.pem").write_bytes(public_pem(KEY))
    Path("khac.pem").write_bytes(public_pem(OTHER))


def test_a_signed_receipt_verifies_with_its_key_and_with_no_other(keys, run):
    status, out, err = run("eval", "spec/bo/ban-dau", "so-lieu.yaml", "--receipt", "k.json", "--sign", "khoa.pem")
    assert (status, err, out.endswith("biên nhận: k.json\n")) == (0, "", True)
    content = json.loads(Path("k.json").read_bytes())
    assert (
        canonical({name: content[name] for name in content if name != "signature"})
        == Path("bien-nhan.json").read_bytes()
    )
    assert run("verify", "k.json", "--key", "cong-khai.pem")[0] == 0
    status, out, _ = run("verify", "k.json", "--lang", "en")
    assert (status, "there, not checked" in out) == (0, True)
    status, _, err = run("verify", "k.json", "--key", "khac.pem")
    assert (status, "E1477" in err) == (1, True)
    status, _, err = run("verify", "bien-nhan.json", "--key", "cong-khai.pem")
    assert (status, "E1476" in err) == (1, True)


def test_whatever_is_altered_after_signing_is_found():
    data = canonical(signed(json.loads(receipt()), KEY))

    def older(content):
        content["compiler"]["version"] = "0.0.9"

    def last_bits(content):
        value = content["signature"]["value"]
        letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"
        content["signature"]["value"] = f"{value[:-3]}{letters[letters.index(value[-3]) ^ 1]}=="

    for change in (older, last_bits):
        codes, verdict = found_in(with_change(change, data), small(), KEY.public_key())
        assert (codes, verdict.holds["signature"]) == (["E1478"], "invalid")


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (locked(), "E1474"),
        (private_pem(ec.generate_private_key(ec.SECP256R1())), "E1475"),
        (private_pem(rsa.generate_private_key(65537, 2048)), "E1475"),
        (public_pem(KEY), "E1473"),
        (b"khong phai khoa", "E1473"),
        (b"", "E1473"),
        (b"x" * (1 << 17), "E0003"),
    ],
)
def test_a_file_without_a_key_that_signs_is_told_before_anything_is_scored(place, run, data, code):
    Path("khoa.pem").write_bytes(data)
    status, out, err = run("eval", "spec/bo", "so-lieu.yaml", "--receipt", "k.json", "--sign", "khoa.pem")
    assert (status, out, f"lỗi {code}" in err, Path("k.json").exists()) == (2, "", True, False)


@pytest.mark.parametrize(
    ("data", "code"),
    [(private_pem(KEY), "E1473"), (public_pem(ec.generate_private_key(ec.SECP256R1())), "E1475"), (b"", "E1473")],
)
def test_a_file_without_a_public_key_is_told(place, run, data, code):
    Path("khoa.pem").write_bytes(data)
    status, out, err = run("verify", "bien-nhan.json", "--key", "khoa.pem")
    assert (status, out, f"lỗi {code}" in err) == (2, "", True)


def test_without_the_package_only_signatures_are_missing(keys, run, monkeypatch):
    monkeypatch.setitem(sys.modules, "cryptography", None)
    assert run("eval", "spec/bo", "so-lieu.yaml", "--receipt", "k.json")[0] == 0
    assert run("verify", "k.json")[0] == 0
    for words in (
        ("eval", "spec/bo", "so-lieu.yaml", "--receipt", "m.json", "--sign", "khoa.pem"),
        ("verify", "bien-nhan.json", "--key", "cong-khai.pem"),
    ):
        status, _, err = run(*words)
        assert (status, "parlang[signing]" in err, Path("m.json").exists()) == (2, True, False)


def test_the_commands_of_the_page_run_and_openssl_agrees(tmp_path):
    """The shell block of the English page, run as it stands."""
    page = (ROOT / "docs" / "en" / "receipts.md").read_text("utf-8")
    script = re.search(r"^```sh\n(.*?)^```$", page, re.MULTILINE | re.DOTALL)[1]
    if shutil.which("openssl") is None:
        pytest.skip("openssl is not installed")
    shim = tmp_path / "bin" / "parlang"
    shim.parent.mkdir()
    shim.write_text(f'#!/bin/sh\nexec "{sys.executable}" -m parlang_compiler "$@"\n')
    shim.chmod(0o755)
    (shim.parent / "python").symlink_to(sys.executable)
    (tmp_path / "spec").symlink_to(ROOT / "spec")
    path = os.pathsep.join((str(ROOT), str(ROOT / "compiler")))
    there = os.environ | {"PATH": f"{shim.parent}:{os.environ['PATH']}", "PYTHONPATH": path, "LC_ALL": "C.UTF-8"}
    done = subprocess.run(
        ["sh", "-e", "-c", script], cwd=tmp_path, env=there, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
    assert "Signature Verified Successfully" in done.stdout
    *_, from_openssl = [line for line in done.stdout.splitlines() if re.search(r"[0-9a-f]{64}", line)]
    content = json.loads((tmp_path / "receipt.json").read_bytes())
    assert re.search(r"[0-9a-f]{64}", from_openssl)[0] in content["signature"]["key"]
