"""Files become a wheel: the same bytes for the same files, whatever the day and the machine.

Before::

    {"par_index_tinh/__init__.py": b"…"}, its name and version

After::

    par_index_tinh-2024.2+h….whl: the files, METADATA, WHEEL and RECORD, in one order, of one time
"""

from __future__ import annotations

import base64
import re
import zipfile
from collections.abc import Mapping
from dataclasses import dataclass
from hashlib import sha256
from io import BytesIO

from parlang_compiler.document.zipped import EPOCH

WHEEL = """\
Wheel-Version: 1.0
Generator: parlang
Root-Is-Purelib: true
Tag: py3-none-any
"""
METADATA = """\
Metadata-Version: 2.1
Name: {name}
Version: {version}
Summary: {summary}
Requires-Python: >=3.11
Classifier: Typing :: Typed
Description-Content-Type: text/plain; charset=UTF-8

{description}
"""
READABLE = 0o100644 << 16  # a plain file that everybody may read


@dataclass(frozen=True, slots=True, kw_only=True)
class Distribution:
    """What a wheel says of itself; the texts are of one line, the description of several."""

    name: str
    version: str
    summary: str
    description: str

    @property
    def stem(self) -> str:
        """Give how its files begin."""
        return f"{re.sub(r'[-_.]+', '_', self.name).lower()}-{self.version}"


def wheel_of(distribution: Distribution, files: Mapping[str, bytes]) -> tuple[str, bytes]:
    """Give the name of the wheel and its bytes."""
    folder = f"{distribution.stem}.dist-info"
    metadata = METADATA.format(
        name=distribution.name,
        version=distribution.version,
        summary=distribution.summary,
        description=distribution.description,
    )
    held = {**files, f"{folder}/METADATA": metadata.encode(), f"{folder}/WHEEL": WHEEL.encode()}
    record = "".join(_recorded(name, data) for name, data in held.items()) + f"{folder}/RECORD,,\n"
    return f"{distribution.stem}-py3-none-any.whl", _packed({**held, f"{folder}/RECORD": record.encode()})


def _recorded(name: str, data: bytes) -> str:
    digest = base64.urlsafe_b64encode(sha256(data).digest()).rstrip(b"=").decode()
    return f"{name},sha256={digest},{len(data)}\n"


def _packed(files: Mapping[str, bytes]) -> bytes:
    stream = BytesIO()
    with zipfile.ZipFile(stream, "w") as archive:
        for name, data in files.items():
            entry = zipfile.ZipInfo(name, EPOCH)
            entry.compress_type = zipfile.ZIP_DEFLATED
            entry.external_attr = READABLE
            entry.create_system = 3  # wherever it is made
            archive.writestr(entry, data)
    return stream.getvalue()
