"""What can be wrong with a key, and with the signature of a receipt."""

from __future__ import annotations

from typing import ClassVar

from parlang.diagnostics.diagnostic import Diagnostic, Language, Words


class SigningNotInstalled(Diagnostic):
    """A signature was asked for, and the package that makes it is not there."""

    code: ClassVar[str] = "E1472"
    words: ClassVar[Words] = Words(
        vi="chưa cài phần chữ ký: thiếu {package}",
        en="what signs is not installed: {package} is missing",
        help_vi='cài thêm: pip install "parlang[signing]"; hoặc bỏ {option}',
        help_en='install it: pip install "parlang[signing]"; or leave out {option}',
    )
    package: str
    option: str


class NotAKey(Diagnostic):
    """A file in which there is no key of the kind that is asked for."""

    code: ClassVar[str] = "E1473"
    words: ClassVar[Words] = Words(
        vi="`{path}` không có {kind_vi} ở dạng PEM",
        en="`{path}` holds no {kind_en} in PEM",
        help_vi="{advice}",
        help_en="{advice}",
    )
    path: str
    private: bool

    def facts(self, language: Language) -> dict[str, str]:
        make = "`openssl genpkey -algorithm ed25519 -out khoa.pem`"
        give = "`openssl pkey -in khoa.pem -pubout -out cong-khai.pem`"
        advice = ("tạo khóa: ", "make a key: ") if self.private else ("lấy khóa công khai: ", "take the public key: ")
        return {
            **super().facts(language),
            "kind_vi": "khóa riêng (PKCS#8)" if self.private else "khóa công khai",
            "kind_en": "private key (PKCS#8)" if self.private else "public key",
            "advice": f"{advice[language == 'en']}{make if self.private else give}",
        }


class KeyLocked(Diagnostic):
    """A private key behind a password: it would have to be asked for."""

    code: ClassVar[str] = "E1474"
    words: ClassVar[Words] = Words(
        vi="khóa trong `{path}` có mật khẩu",
        en="the key in `{path}` is behind a password",
        help_vi="mở khóa ra một tệp chỉ người ký đọc được: `openssl pkey -in {path} -out khoa-mo.pem`",
        help_en="unlock it into a file that only the signer can read: `openssl pkey -in {path} -out open-key.pem`",
    )
    path: str


class OtherKindOfKey(Diagnostic):
    """A key of another algorithm."""

    code: ClassVar[str] = "E1475"
    words: ClassVar[Words] = Words(
        vi="khóa trong `{path}` là {kind}, không phải Ed25519",
        en="the key in `{path}` is {kind}, not Ed25519",
        help_vi="tạo khóa: `openssl genpkey -algorithm ed25519 -out khoa.pem`",
        help_en="make a key: `openssl genpkey -algorithm ed25519 -out key.pem`",
    )
    path: str
    kind: str


class NotSigned(Diagnostic):
    """A signature is asked for and there is none."""

    code: ClassVar[str] = "E1476"
    words: ClassVar[Words] = Words(
        vi="biên nhận không có chữ ký",
        en="the receipt is not signed",
        help_vi="lấy bản có chữ ký, hoặc bỏ --key nếu không cần",
        help_en="take the signed one, or leave out --key where none is needed",
    )


class SignedByAnother(Diagnostic):
    """The signature names another key than the one given."""

    code: ClassVar[str] = "E1477"
    words: ClassVar[Words] = Words(
        vi="biên nhận ký bằng khóa `{said}`, khóa được đưa là `{given}`",
        en="the receipt is signed with the key `{said}`, the key given is `{given}`",
        help_vi="hỏi cơ quan lập biên nhận khóa công khai của họ; nếu khóa đã đúng thì chữ ký không phải của họ",
        help_en="ask the body that made the receipt for its public key; if this is it, the signature is not theirs",
    )
    said: str
    given: str


class SignatureInvalid(Diagnostic):
    """The signature is not one over these bytes with this key."""

    code: ClassVar[str] = "E1478"
    words: ClassVar[Words] = Words(
        vi="chữ ký không đúng: nội dung hoặc chữ ký đã bị sửa sau khi ký",
        en="the signature is not valid: the content or the signature was altered after signing",
        help_vi="lấy lại bản gốc của biên nhận",
        help_en="take the original of the receipt",
    )


NO_KEY = (SigningNotInstalled, NotAKey, KeyLocked, OtherKindOfKey)
