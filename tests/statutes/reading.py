"""What a sentence of a statute or of the guidance lays down, read from its words in their order.

«Có từ 10 đơn vị hành chính cấp huyện trở xuống được tính 2 điểm» lays down «từ 10 trở xuống», «được tính 2 điểm»:
a bound with the end that it includes, a step, a gain, a cap, points; a number that is none of these stands alone.
"""

import re
from html.parser import HTMLParser

NUMBER = r"(?<![\w.,])\d+(?:\.\d{3})*(?:,\d+)?%?(?: điểm phần trăm| điểm| km2| người)?"
AMOUNT = rf"(?:{NUMBER}|mức (?:bình quân|tỷ lệ) chung cả nước)"
SAYINGS = {  # what is written first is tried first
    "từ {} đến dưới {}": rf"từ ({AMOUNT}) đến dưới ({AMOUNT})",
    "từ {} đến {}": rf"từ ({AMOUNT}) đến ({AMOUNT})",
    "từ {} trở lên": rf"(?:từ )?({AMOUNT})[^;:,.\d]* trở lên",
    "từ {} trở xuống": rf"(?:từ )?({AMOUNT})[^;:,.\d]* trở xuống",
    "trên {}": rf"trên ({AMOUNT})",
    "dưới {}": rf"dưới ({AMOUNT})",
    "bằng {}": rf"bằng ({AMOUNT})",
    "cứ thêm {}": rf"cứ thêm ({AMOUNT}(?: của mức này)?)",
    "cứ giảm {}": rf"cứ giảm ({AMOUNT}(?: của mức này)?)",
    "thêm {}": rf"được tính thêm ({AMOUNT})",
    "không quá {}": rf"không quá ({AMOUNT})",
    "được tính {}": rf"(?:được tính|được cộng|:) ({NUMBER})",
    "{}": f"({NUMBER})",
}
SHAPES = [shape for shape in SAYINGS for _ in range(shape.count("{}"))]  # of each group
SAID = re.compile("|".join(SAYINGS.values()))
REFERENCE = re.compile(r"khoản \d+(?:, \d+)*(?: và \d+)?|Điều \d+")
IN_WORDS = {"hai chữ số": "2 chữ số"}

HEADING = re.compile(r"Điều \d+\.|Chương [IVX]+$|Nghị (?:quyết|định) \d")
ITEM = re.compile(r"^(?:\(\d+\)|\d+\.|[a-zđ]\)|-) (?:Về [^:]*: )?")
SENTENCE_END = re.compile(r"(?<=[.;]) (?=[A-ZĐ])")

LABEL = re.compile(r"^(?:\d+\. |(?:Được hiểu là|Hướng dẫn): )")


def laid_down(sentence):
    """Give what a sentence lays down, in its order."""
    text = REFERENCE.sub("", sentence)
    for words, digits in IN_WORDS.items():
        text = text.replace(words, digits)
    return [_as_said(match) for match in SAID.finditer(text)]


def _as_said(match):
    amounts = [each for each in match.groups() if each is not None]
    first = next(place for place, each in enumerate(match.groups()) if each is not None)
    return SHAPES[first].format(*amounts)


def sentences_of_statute(text):
    """Give the sentences of a statute, without headings and the letters of its points."""
    paragraphs = (" ".join(each.split()) for each in text.split("\n\n"))
    items = (ITEM.sub("", each, count=1) for each in paragraphs if not _is_heading(each))
    return [sentence.rstrip(".;") for each in items for sentence in SENTENCE_END.split(each) if sentence]


def _is_heading(paragraph):
    return paragraph.endswith(":") or paragraph.isupper() or HEADING.match(paragraph)


def lines_of_markdown(text):
    """Give what stands by itself in a guidance in Markdown: a paragraph, an item, a line of a cell."""
    return {LABEL.sub("", each.replace("*", "").strip(" |"), count=1) for each in re.split(r"\n|<br>| \| ", text)}


def lines_of_html(text):
    """Give the same of a guidance in HTML."""
    reader = _Lines()
    reader.feed(text)
    return {LABEL.sub("", each.strip(), count=1) for each in reader.lines}


class _Lines(HTMLParser):
    def __init__(self):
        super().__init__()
        self.lines = [""]

    def handle_starttag(self, tag, attrs):
        if tag in ("p", "li"):
            self.lines.append("")

    def handle_endtag(self, tag):
        self.handle_starttag(tag, ())

    def handle_data(self, data):
        self.lines[-1] += data
