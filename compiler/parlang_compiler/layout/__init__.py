"""The layout of official documents by Nghị định 30/2020/NĐ-CP, checked in a DOCX: bytes → parts → lines → findings."""
