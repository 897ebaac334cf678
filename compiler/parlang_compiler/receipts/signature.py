"""Signatures: Ed25519 over the bytes of a receipt without its field `signature`; keys as openssl writes them.

Before::

    {"format": "parlang-receipt/1", …}      private key

After::

    {"algorithm": "Ed25519", "key": "sha256:…", "value": "…"}
"""

from __future__ import annotations

from base64 import b64decode, b64encode
from collections.abc import Mapping
from hashlib import sha256
from typing import TYPE_CHECKING, Any

from parlang.diagnostics.diagnostic import Diagnostic
from parlang.outcome import Outcome
from parlang_compiler.receipts.canonical import Plain, canonical
from parlang_compiler.receipts.models import ALGORITHM, SIGNATURE
from parlang_compiler.receipts.signature_errors import (
    KeyLocked,
    NotAKey,
    OtherKindOfKey,
    SignatureInvalid,
    SignedByAnother,
    SigningNotInstalled,
)

if TYPE_CHECKING:
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey

PACKAGE = "cryptography"
LARGEST_KEY = 1 << 16  # bytes


def private_key(path: str, data: bytes) -> Outcome[Ed25519PrivateKey]:
    """Read a private key that signs; `path` is what messages call it."""
    if not _installed():
        return Outcome(None, (SigningNotInstalled(package=PACKAGE, option="--sign"),))
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
    from cryptography.hazmat.primitives.serialization import load_pem_private_key

    try:
        key: Any = load_pem_private_key(data, password=None)
    except TypeError:
        return Outcome(None, (KeyLocked(path=path),))
    except _unreadable():
        return Outcome(None, (NotAKey(path=path, private=True),))
    return Outcome(key) if isinstance(key, Ed25519PrivateKey) else _other_kind(path, key)


def public_key(path: str, data: bytes) -> Outcome[Ed25519PublicKey]:
    """Read a public key."""
    if not _installed():
        return Outcome(None, (SigningNotInstalled(package=PACKAGE, option="--key"),))
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey
    from cryptography.hazmat.primitives.serialization import load_pem_public_key

    try:
        key: Any = load_pem_public_key(data)
    except _unreadable():
        return Outcome(None, (NotAKey(path=path, private=False),))
    return Outcome(key) if isinstance(key, Ed25519PublicKey) else _other_kind(path, key)


def signed(content: Mapping[str, Plain], key: Ed25519PrivateKey) -> dict[str, Plain]:
    """Give a receipt with its signature."""
    value = b64encode(key.sign(signed_bytes(content))).decode("ascii")
    signature: Plain = {"algorithm": ALGORITHM, "key": fingerprint(key.public_key()), "value": value}
    return {**content, SIGNATURE: signature}


def signature_fault(content: Mapping[str, Plain], key: Ed25519PublicKey) -> Diagnostic | None:
    """Say what is wrong with the signature of a receipt that has one."""
    from cryptography.exceptions import InvalidSignature

    signature = content[SIGNATURE]
    assert isinstance(signature, dict)
    if signature["key"] != fingerprint(key):
        return SignedByAnother(said=str(signature["key"]), given=fingerprint(key))
    value = b64decode(str(signature["value"]))
    if b64encode(value).decode("ascii") != signature["value"]:  # the last sign has bits that say nothing
        return SignatureInvalid()
    try:
        key.verify(value, signed_bytes(content))
    except InvalidSignature:
        return SignatureInvalid()
    return None


def signed_bytes(content: Mapping[str, Plain]) -> bytes:
    """Give the bytes that are signed: the receipt without its signature."""
    return canonical({name: value for name, value in content.items() if name != SIGNATURE})


def fingerprint(key: Ed25519PublicKey) -> str:
    """Give the SHA-256 of a public key in DER, as `openssl pkey -pubin -outform DER | sha256sum` does."""
    from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

    return f"sha256:{sha256(key.public_bytes(Encoding.DER, PublicFormat.SubjectPublicKeyInfo)).hexdigest()}"


def _installed() -> bool:
    try:
        import cryptography  # noqa: F401 - only whether it is there
    except ImportError:
        return False
    return True


def _unreadable() -> tuple[type[Exception], ...]:
    from cryptography.exceptions import UnsupportedAlgorithm

    return ValueError, UnsupportedAlgorithm


def _other_kind(path: str, key: Any) -> Outcome[Any]:
    kind = type(key).__name__.lstrip("_").removesuffix("PrivateKey").removesuffix("PublicKey")
    return Outcome(None, (OtherKindOfKey(path=path, kind=kind),))
