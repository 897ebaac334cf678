"""A small set, its units and their receipt, for the tests of receipts and the pages about what is wrong with one."""

import json
from functools import cache

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat, PublicFormat

from parlang.pipeline import compile_sources
from parlang.source import Source
from parlang_compiler.boundary.read_cases import read_cases
from parlang_compiler.files.hashes import source_hash
from parlang_compiler.receipts.canonical import canonical
from parlang_compiler.receipts.making import receipt_of
from parlang_compiler.receipts.read import read_receipt
from parlang_compiler.receipts.rules import Rules
from parlang_compiler.receipts.verifying import verified

SPEC = """\
bộ tiêu chí bo "Bộ thử"
  văn bản [ban-dau] "Bảng thử"
  thang điểm 10
  làm tròn điểm tiêu chí đến 2 chữ số thập phân
  nguồn minh họa
  đối tượng đánh giá "tỉnh"
    miền_núi "Đơn vị miền núi" : có/không

tiêu chí 1 "Kế hoạch" [ke_hoach] điểm tối đa 6
  số liệu
    giao "Số nhiệm vụ được giao"  : số lượng "nhiệm vụ" từ 1 trở lên
    xong "Số nhiệm vụ hoàn thành" : số lượng "nhiệm vụ" không quá giao, càng cao càng tốt
  tính tỷ_lệ "Tỷ lệ hoàn thành" = xong / giao
  chấm điểm theo tỷ_lệ
    bằng 100%            : điểm tối đa
    từ 80% đến dưới 100% : tỷ_lệ × điểm tối đa
    dưới 80%             : 0
  tài liệu kiểm chứng
    bắt buộc "Kế hoạch của đơn vị"

tiêu chí 2 "Mật độ" [mat_do] điểm tối đa 4
  số liệu
    mật_độ "Mật độ" : số 3 chữ số thập phân từ 0 đến 5000
  chấm điểm
    trường hợp miền_núi : 4
    các trường hợp còn lại theo mật_độ
      từ 100 trở lên : 4
      dưới 100       : 1
"""
AMENDING = """\
sửa đổi, bổ sung bộ tiêu chí bo [ban-dau] thành [ban-sau]
  văn bản "Bảng thử năm sau"

khoản 1 lý do "nâng mức"

sửa đổi [mat_do]
  chấm điểm
    trường hợp miền_núi : 4
    các trường hợp còn lại theo mật_độ
      từ 200 trở lên : 4
      dưới 200       : 1
"""
CASES = """\
period: 2024
units:
  - unit: {name: "Tỉnh A, B", mien_nui: không}
    group: Miền Bắc
    figures: {"Ke_Hoach": {giao: 1.000.000, "xong": "900000"}, mat_do: {mật_độ: "99,1250"}}
    evidence: {ke_hoach: ["12/KH-UBND"]}
    stages:
      self: {}
      appraised:
        figures: {ke_hoach: {xong: 800000}}
        points: {ke_hoach: "4,8"}
        reason: {ke_hoach: "thiếu minh chứng"}
  - unit: Tỉnh C
    ranked: không
    figures: {ke_hoach: {giao: 7, xong: 6}}
    expected: {total: 4}
"""
KEY = Ed25519PrivateKey.from_private_bytes(b"a key of tests, not one of users")
OTHER = Ed25519PrivateKey.from_private_bytes(b"another key of tests, as long...")


def private_pem(key):
    return key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption())


def public_pem(key):
    return key.public_key().public_bytes(Encoding.PEM, PublicFormat.SubjectPublicKeyInfo)


def rules_of(sources, folders=None):
    return Rules(ruleset=compile_sources(sources).value, sha256=source_hash(sources), folders=folders or {})


@cache
def small():
    return rules_of((Source(name="spec/bo/ban-dau/tieu-chi.par", text=SPEC),))


@cache
def receipt(language="vi"):
    return made(small(), CASES, language)


def made(rules, cases, language="vi"):
    units = read_cases(Source(name="so-lieu", text=cases))
    assert not units.failed
    return canonical(receipt_of(rules, units.value, None, language).value)


def found_in(data, rules, key=None):
    """What is found in a receipt, by code; what is said of its parts if that can be said."""
    known = read_receipt("bien-nhan.json", data)
    if known.value is None:
        return [each.code for each in known.diagnostics], None
    verdict = verified(known.value, "bien-nhan.json", rules, key)
    return [each.code for each in verdict.diagnostics], verdict


def errors(codes):
    return [code for code in codes if code.startswith("E")]


def with_change(change, data=None):
    content = json.loads(receipt() if data is None else data)
    change(content)
    return canonical(content)
