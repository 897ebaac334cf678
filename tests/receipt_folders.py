"""What lies in the folder of a page about a receipt: rules, units, a receipt with the fault, keys."""

import json
from pathlib import Path

from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.serialization import BestAvailableEncryption, Encoding, PrivateFormat

from parlang_compiler.receipts.canonical import canonical
from parlang_compiler.receipts.signature import signed
from receipts_made import CASES, KEY, OTHER, SPEC, private_pem, public_pem, receipt, with_change

RULES = Path("spec", "bo", "ban-dau", "tieu-chi.par")


def scored(rules=SPEC, cases=CASES, data=None):
    """Rules, units and their receipt."""
    RULES.parent.mkdir(parents=True)
    RULES.write_text(rules, encoding="utf-8")
    Path("so-lieu.yaml").write_text(cases, encoding="utf-8")
    Path("bien-nhan.json").write_bytes(receipt() if data is None else data)


def altered(change, data=None):
    scored(data=with_change(change, data))


def with_points(content):
    content["result"]["units"][1]["parts"][0]["points"] = "4.81"


def with_document(content):
    content["inputs"]["units"][0]["evidence"]["ke_hoach"] = ["13/KH-UBND"]


def in_other_words(content):
    content["compiler"]["version"] = "0.0.9"
    content["trace"][0]["leaves"][0]["sentence"] = "từ 80% đến dưới 100% thì được tỷ lệ × điểm tối đa"


def older(content):
    content["compiler"]["version"] = "0.0.9"


def other_revision():
    scored()
    folder = Path("spec", "bo", "ban-sau")
    folder.mkdir()
    (folder / "tieu-chi.par").write_text(SPEC.replace("[ban-dau]", "[ban-sau]"), encoding="utf-8")


def with_key(name, pem, data=None):
    scored(data=data)
    Path(name).write_bytes(pem)


def signed_receipt():
    return canonical(signed(json.loads(receipt()), KEY))


def locked():
    return KEY.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, BestAvailableEncryption(b"mat khau"))


RECEIPTS = {
    "E1461": lambda: scored(cases=CASES.replace("xong: 6", "xong: 60")),
    "E1462": lambda: scored(data=b'{"format": 1, "diagnostics": [], "units": []}'),
    "E1463": lambda: scored(data=receipt().replace(b"parlang-receipt/1", b"parlang-receipt/2")),
    "E1464": lambda: scored(data=json.dumps(json.loads(receipt()), ensure_ascii=False, indent=2).encode()),
    "E1465": lambda: scored(data=receipt()[:2500]),
    "E1466": lambda: Path("bien-nhan.json").write_bytes(receipt()),
    "E1467": other_revision,
    "E1468": lambda: scored(rules=SPEC.replace('"Kế hoạch" [', '"Kế hoạch năm" [')),
    "E1469": lambda: altered(with_document),
    "E1470": lambda: altered(with_points),
    "W1471": lambda: altered(in_other_words),
    "E1472": lambda: with_key("khoa.pem", private_pem(KEY)),
    "E1473": lambda: with_key("cong-khai.pem", private_pem(KEY), signed_receipt()),
    "E1474": lambda: with_key("khoa.pem", locked()),
    "E1475": lambda: with_key("khoa.pem", private_pem(ec.derive_private_key(307, ec.SECP256R1()))),
    "E1476": lambda: with_key("cong-khai.pem", public_pem(KEY)),
    "E1477": lambda: with_key("cong-khai.pem", public_pem(OTHER), signed_receipt()),
    "E1478": lambda: with_key("cong-khai.pem", public_pem(KEY), with_change(older, signed_receipt())),
    "E1479": lambda: scored(cases=CASES.replace("12/KH-UBND", "12/KH-UBND " * 100_000)),
}
