"""LibreOffice as another reader of workbooks: it works every formula out again and saves what it found."""

import shutil
import subprocess

import pytest

SOFFICE = shutil.which("soffice")
needs_office = pytest.mark.skipif(SOFFICE is None, reason="LibreOffice (soffice) is not installed")

# Always recalculate what is loaded: what our workbooks carry is not to be taken for granted.
SETTINGS = """\
<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema"
 xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load">
<prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>
"""


def saved_by_office(folder, files):
    """The workbooks as LibreOffice saves them, by their names: one call for all of them, with a profile of its own."""
    user = folder / "profile" / "user"
    user.mkdir(parents=True, exist_ok=True)
    (user / "registrymodifications.xcu").write_text(SETTINGS, encoding="utf-8")
    before, after = folder / "before", folder / "after"
    before.mkdir(exist_ok=True)
    for name, data in files.items():
        (before / name).write_bytes(data)
    subprocess.run(
        [SOFFICE, f"-env:UserInstallation={user.parent.as_uri()}", "--headless", "--convert-to", "xlsx", "--outdir",
         str(after), *(str(before / name) for name in files)],
        check=True, capture_output=True, timeout=600,
    )  # fmt: skip
    return {name: (after / name).read_bytes() for name in files}
