"""Documents as they go to paper: a letter with two annexes, a decision, and what stands in any of them."""

from dataclasses import replace

from parlang_compiler.document.nodes import (
    Annex,
    Closing,
    Column,
    Document,
    ItemList,
    Letterhead,
    Metadata,
    Paragraph,
    Picture,
    Row,
    Run,
    Section,
    Table,
    bullets,
    cell,
    header,
    text,
)

MARK = "BẢN MINH HỌA"
METADATA = Metadata(
    index="par-index-tinh",
    revision="minh-hoa-2022",
    source_hash="sha256:0123abcd",
    format="1",
    language="vi",
    mark=MARK,
)
DRAWING = """<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 300 120" width="300" height="120">
<rect x="0" y="10" width="210" height="24" fill="#888"/>
<text x="4" y="60" font-family="Tinos" font-size="14">Lĩnh vực 1: 87,50%</text></svg>"""
BODY = (
    "Thực hiện Đề án xác định Chỉ số cải cách hành chính, Bộ Nội vụ hướng dẫn các tỉnh, thành phố trực thuộc trung "
    "ương tự đánh giá, chấm điểm kết quả thực hiện cải cách hành chính năm 2025 như sau:"
)
GUIDE = (
    "Căn cứ kết quả thực hiện, các địa phương tự chấm điểm theo bảng tiêu chí tại Phụ lục I.",
    "Tiêu chí đánh giá qua điều tra xã hội học thì không tự chấm điểm.",
    "Tiêu chí không có hoặc không đủ tài liệu kiểm chứng thì phải có giải trình về cách đánh giá, tính điểm.",
)
RULE = (
    "Tỷ lệ hoàn thành kế hoạch đạt 100%: 1 điểm; từ 80% đến dưới 100% thì điểm đánh giá được tính theo công thức: "
    "(b/a) × điểm tối đa, trong đó a là số nhiệm vụ đề ra, b là số nhiệm vụ đã hoàn thành; dưới 80%: 0 điểm."
)
LETTERHEAD = Letterhead(
    superior=None,
    issuer="BỘ NỘI VỤ",
    number="Số:      /BNV-CCHC",
    place_and_day="Hà Nội, ngày 05 tháng 01 năm 2026",
    kind=None,
    subject="V/v hướng dẫn tự đánh giá, chấm điểm Chỉ số cải cách hành chính năm 2025",
    addressees=("Ủy ban nhân dân các tỉnh, thành phố trực thuộc trung ương", "Văn phòng Trung ương Đảng"),
)
CLOSING = Closing(
    recipients=("Như trên", "Bộ trưởng (để báo cáo)", "Lưu: VT, CCHC"),
    authority=("KT. BỘ TRƯỞNG", "THỨ TRƯỞNG"),
    signer="Nguyễn Văn A",
)
ATTACHED = "(Kèm theo Công văn số      /BNV-CCHC ngày 05 tháng 01 năm 2026 của Bộ Nội vụ)"


def criteria(rows=12, rule=RULE):
    """A table of criteria: a domain, and below it rows of one criterion each."""
    domain = Row(kind="domain", cells=(cell(text("1", "strong")), cell(text("CHỈ ĐẠO", "strong")), *[cell()] * 3))
    return Table(
        id="bang",
        caption=text("Bảng tiêu chí và cách chấm điểm", "strong"),
        columns=(
            Column(width=15, align="center"),
            Column(width=75),
            Column(width=20, align="center"),
            Column(width=87),
            Column(width=55),
        ),
        header=header("STT", "Lĩnh vực, tiêu chí", "Điểm tối đa", "Yêu cầu, cách chấm điểm", "Tài liệu kiểm chứng"),
        rows=(domain, *(_criterion(place, rule) for place in range(1, rows + 1))) if rows else (),
    )


def _criterion(place, rule):
    return Row(
        kind="criterion",
        id=f"muc-{place}",
        cells=(
            cell(text(f"1.{place}")),
            cell(f"Mức độ hoàn thành kế hoạch, nội dung {place}"),
            cell(text(f"{place},50")),
            cell(rule, text("Tỷ lệ hoàn thành kế hoạch = b/a.", kind="note")),
            cell(bullets(("Báo cáo năm", "Quyết định ban hành kế hoạch"), ordered=True)),
        ),
    )


def letter(**changes):
    """A letter of guidance with two annexes."""
    first = Annex(id="phu-luc-1", number="Phụ lục I", title="bảng tiêu chí", attached=ATTACHED, blocks=(criteria(),))
    second = Annex(
        id="phu-luc-2",
        number="Phụ lục II",
        title="ví dụ tính điểm",
        attached=ATTACHED,
        blocks=(text("Số liệu trong ví dụ là giả định.", kind="note"),),
        sections=(Section(id="vi-du", title="1.1. Kế hoạch", blocks=tuple(map(text, GUIDE * 12))),),
        landscape=False,
    )
    end = Paragraph(
        runs=(
            Run(text="Đề nghị các địa phương gửi báo cáo trước ngày 15/01/2026."),
            Run(text="/."),
        )
    )
    return replace(
        Document(
            metadata=METADATA,
            kind="CÔNG VĂN",
            title="Hướng dẫn chấm điểm",
            opening=(text(BODY),),
            sections=(
                Section(id="tu-cham", title="1. Về tự đánh giá", blocks=(bullets(GUIDE),)),
                Section(id="gui", title="2. Về gửi báo cáo", blocks=(text(GUIDE[0]), end)),
            ),
            annexes=(first, second),
            letterhead=LETTERHEAD,
            closing=CLOSING,
        ),
        **changes,
    )


def decision():
    """A decision, whose annex lies on the long side."""
    head = replace(
        LETTERHEAD,
        superior="ỦY BAN NHÂN DÂN TỈNH BẮC NINH",
        issuer="SỞ NỘI VỤ",
        kind="QUYẾT ĐỊNH",
        subject="Phê duyệt Bộ tiêu chí xác định Chỉ số cải cách hành chính",
        addressees=(),
    )
    bases = ("Căn cứ Luật Tổ chức chính quyền địa phương;", "Theo đề nghị của Chánh Văn phòng.")
    return letter(
        letterhead=head,
        kind="QUYẾT ĐỊNH",
        opening=(*(text(each, kind="basis") for each in bases), text("QUYẾT ĐỊNH:", kind="heading"), text(BODY)),
    )


def plain(*blocks, landscape=False, mark=None, annexes=()):
    """A plain document of some blocks."""
    return Document(
        metadata=replace(METADATA, mark=mark),
        kind="BÁO CÁO",
        title="Kết quả",
        opening=blocks,
        sections=(),
        annexes=annexes,
        landscape=landscape,
    )


PICTURE = Picture(id="hinh", caption=text("Điểm theo lĩnh vực"), svg=DRAWING, words="Lĩnh vực 1 được 87,50%")
NUMBERED = ItemList(items=tuple(map(text, GUIDE)), ordered=True)
