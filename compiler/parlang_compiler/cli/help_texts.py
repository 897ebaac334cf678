"""The words of the command line, as pairs: Vietnamese, English."""

from __future__ import annotations

from collections.abc import Mapping

from parlang_compiler.comparing.gate_names import GATES
from parlang_compiler.document.formats import FORMATS
from parlang_compiler.targets import ALL_TARGETS

Pair = tuple[str, str]
DEFAULT_REPORT = "markdown"
ENDINGS = ", ".join(f".{suffix}" for suffix, _ in FORMATS.values())

PROGRAM: Pair = (
    "Viết tiêu chí chấm điểm một lần; lấy ra văn bản hướng dẫn, điểm số và lời giải thích.",
    "Write scoring criteria once; get the guidance document, the scores and their explanation.",
)

COMMANDS: Mapping[str, Pair] = {
    "check": ("kiểm tra và chứng minh bộ tiêu chí", "check and prove criteria"),
    "prove": (
        "chứng minh với mọi số liệu: không hở, không chồng, trong khung điểm, số liệu tốt hơn không ít điểm hơn",
        "prove for all figures: no gap, no overlap, points in bounds, a better figure never scores less",
    ),
    "format": (
        "trình bày lại văn bản theo chuẩn, hoặc chuyển sang ngôn ngữ kia",
        "lay out the text, or turn it into the other language",
    ),
    "eval": ("chấm điểm các đơn vị", "score units"),
    "verify": (
        "kiểm tra biên nhận: tính lại từ số liệu trong đó, nêu phần nào đúng, phần nào khác",
        "verify a receipt: compute it again from its inputs, and say which parts hold",
    ),
    "explain": ("giải thích điểm của một đơn vị", "explain the score of a unit"),
    "report": (
        "lập báo cáo tự đánh giá của từng đơn vị, hoặc báo cáo kết quả và xếp hạng của cả nhóm",
        "make the report of each unit's own score, or that of the results and ranks of the group",
    ),
    "show": ("xem bộ tiêu chí hoặc một tiêu chí", "show the criteria, or one of them"),
    "build": (
        "tạo chương trình chấm điểm, văn bản hướng dẫn, biểu tự chấm, lược đồ dữ liệu, quy tắc dạng JSON",
        "make evaluators, the guidance document, the self-scoring form, the data schema, the rules as JSON",
    ),
    "test": (
        "thử các đơn vị có kết quả mong đợi, và nêu trường hợp nào của quy tắc chưa được thử",
        "test the units that say what they expect, and tell which cases of the rules are not tried",
    ),
    "diff": (
        "so sánh hai phiên bản: thay đổi gì, với số liệu nào, điểm lệch bao nhiêu",
        "compare two revisions: what changed, for which figures, by how much",
    ),
    "impact": (
        "chấm lại số liệu năm trước theo bộ tiêu chí mới: ai được lợi, ai bị thiệt, thứ hạng đổi ra sao",
        "replay last year's figures under the new rules: who gains, who loses, how ranks move",
    ),
    "consolidate": (
        "in văn bản hợp nhất: bộ tiêu chí cùng mọi sửa đổi, bổ sung",
        "print the merged text: the criteria with all amendments",
    ),
    "lint-docx": (
        "kiểm tra thể thức của văn bản DOCX theo Nghị định 30/2020/NĐ-CP",
        "check the layout of official documents in DOCX by Nghị định 30/2020/NĐ-CP",
    ),
    "new": ("tạo một bộ tiêu chí mẫu có chú thích", "write a commented set of criteria to start from"),
    "import": (
        "lập bản nháp bộ tiêu chí từ bảng tiêu chí trong tệp DOCX hoặc XLSX",
        "make a first draft of criteria out of a table in a DOCX or XLSX file",
    ),
    "read": (
        "đọc biểu tự chấm đã điền thành tệp số liệu, kèm báo cáo lỗi và phần còn thiếu",
        "read a filled self-scoring form into a file of cases, with a report of errors and of what is missing",
    ),
    "read-prose": (
        "đọc các câu chính thức của một tiêu chí thành quy tắc, và đối chiếu với quy tắc của bộ tiêu chí",
        "read the official sentences of a criterion into the rule that they say, and hold it against that of the set",
    ),
}

HEADINGS: Mapping[str, Pair] = {
    "usage": ("cách dùng: ", "usage: "),
    "positionals": ("tham số", "arguments"),
    "options": ("tùy chọn", "options"),
    "commands": ("lệnh", "commands"),
    "command": ("LỆNH", "COMMAND"),
}

_CASES: Pair = (
    "tệp YAML, JSON, CSV hoặc XLSX có một hay nhiều đơn vị, hoặc thư mục gồm các tệp như vậy",
    "a YAML, JSON, CSV or XLSX file of one or more units, or a folder of such files",
)

OPTIONS: Mapping[str, Pair] = {
    "help": ("hiện phần trợ giúp này", "show this help"),
    "version": ("hiện phiên bản", "show the version"),
    "lang": (
        "ngôn ngữ của thông báo (mặc định: theo hệ thống, nếu không thì vi)",
        "the language of messages (default: that of the system, else vi)",
    ),
    "format": (
        "dạng kết quả: văn bản cho người, JSON cho máy",
        "output for people (text) or for tools (json)",
    ),
    "format-csv": (
        "dạng kết quả: văn bản cho người, JSON cho máy, CSV cho bảng tính",
        "output for people (text), for tools (json) or for spreadsheets (csv)",
    ),
    "format-diff": (
        "dạng kết quả: văn bản cho người, JSON cho máy, markdown hay html là hồ sơ so sánh ba cột, junit cho CI",
        "output for people (text), for tools (json), the dossier in three columns (markdown, html), or for CI (junit)",
    ),
    "old": (
        "phiên bản cũ: thư mục, tệp .par hoặc - (đầu vào chuẩn)",
        "the old revision: a folder, a .par file, or - (standard input)",
    ),
    "new": (
        "phiên bản mới: thư mục, tệp .par hoặc - (đầu vào chuẩn)",
        "the new revision: a folder, a .par file, or - (standard input)",
    ),
    "details-diff": (
        "in từng vùng số liệu có điểm khác nhau, kèm ví dụ",
        "print each region of figures where points differ, with an example",
    ),
    "fail-on": (
        f"mã thoát 1 nếu có thay đổi thuộc diện này: {', '.join(GATES)}; nhiều diện cách nhau bằng dấu phẩy",
        f"exit with 1 if some change is so: {', '.join(GATES)}; several with commas between",
    ),
    "mapping": (
        "tệp ánh xạ giữa hai văn bản soạn riêng (mặc định: mapping-CŨ.yaml cạnh phiên bản mới, hoặc ngược lại)",
        "the mapping between two texts written apart (default: mapping-OLD.yaml beside the new one, or reversed)",
    ),
    "dossier": (
        f"ghi hồ sơ so sánh ba cột vào tệp mới, dạng theo đuôi tệp: {ENDINGS}",
        f"write the three-column dossier into a new file, in the format of its ending: {ENDINGS}",
    ),
    "propose": (
        "in đề xuất ánh xạ: tiêu chí nào có thể là một, để người soạn xác nhận",
        "print a proposed mapping: which criteria may be the same, for the drafter to confirm",
    ),
    "period-impact": ("năm đánh giá của đơn vị không ghi năm", "the assessment year of units that name none"),
    "unit-impact": ("xem từng tiêu chí của đơn vị này", "show this unit, criterion by criterion"),
    "all": ("in mọi đơn vị và mọi tiêu chí thay đổi", "print all units and all criteria that move"),
    "synthetic": (
        "thay cho CASES: tạo N đơn vị giả định, có đánh dấu",
        "instead of CASES: make N units up, and mark them so",
    ),
    "seed": ("hạt giống của số liệu giả định (mặc định: 1)", "the seed of made-up figures (default: 1)"),
    "write-cases": (
        "ghi số liệu giả định thành tệp YAML; không ghi đè",
        "write the made-up figures as YAML; nothing is overwritten",
    ),
    "charts": (
        "vẽ biểu đồ SVG và PNG vào thư mục này (cần parlang[charts])",
        "draw charts as SVG and PNG into this folder (needs parlang[charts])",
    ),
    "years": (
        "thử các quy luật giữa mỗi phiên bản và phiên bản mà nó sửa đổi; SPEC là thư mục bộ tiêu chí",
        "test the laws between each revision and the one that it amends; SPEC is the folder of an index",
    ),
    "examples": (
        "số ví dụ thử cho mỗi tiêu chí khi có --years (mặc định: 100)",
        "how many examples are tried for each criterion with --years (default: 100)",
    ),
    "strict": (
        "cảnh báo và phần chưa đủ số liệu cũng cho mã thoát 1",
        "warnings and pending scores exit with 1 as well",
    ),
    "spec": (
        "thư mục một phiên bản, tệp .par, rules.json, - (đầu vào chuẩn), thư mục bộ tiêu chí kèm --period hay --on",
        "a revision's folder, a .par file, rules.json, - (standard input), an index's folder and --period or --on",
    ),
    "period": ("chọn phiên bản theo năm đánh giá", "choose the revision by assessment year"),
    "on": (
        "chọn phiên bản có hiệu lực vào ngày này (31/12/2024)",
        "choose the revision in force on this day (2024-12-31)",
    ),
    "no-prove": ("không hỏi các phép chứng minh", "ask for no proofs"),
    "emit-cases": (
        "ghi các ví dụ tìm được thành tệp đơn vị để thử; tệp đã có thì không ghi đè",
        "write the examples found as a file of units to test; a file that is there is not overwritten",
    ),
    "no-cache": (
        "không dùng kết quả chứng minh đã nhớ và không nhớ",
        "neither use proofs that are remembered nor remember them",
    ),
    "path": ("tệp .par, thư mục, hoặc - (đầu vào chuẩn)", "a .par file, a folder, or - (standard input)"),
    "check": (
        "chỉ kiểm tra, không ghi; tệp chưa đúng chuẩn cho mã thoát 1",
        "only check; a file that is not laid out exits with 1",
    ),
    "write": ("ghi lại vào tệp", "write the files in place"),
    "to": (
        "chuyển từ khóa sang tiếng Việt (vi) hoặc tiếng Anh (en)",
        "turn the keywords into Vietnamese (vi) or English (en)",
    ),
    "cases": _CASES,
    "sort": (
        "xếp các dòng theo điểm (score) hoặc theo tên (name); mặc định: theo điểm",
        "order the lines by score or by name (default: by score)",
    ),
    "details": (
        "in bảng điểm của từng đơn vị thay cho bảng chung",
        "print the table of each unit instead of the one of them all",
    ),
    "unit": (
        "chỉ in đơn vị này; thứ hạng vẫn là trong cả nhóm",
        "print this unit only; its rank stays the one in its group",
    ),
    "receipt": (
        "ghi biên nhận của mọi đơn vị vào tệp JSON này; tệp đã có thì không ghi đè",
        "write the receipt of all units into this JSON file; a file that is there is not overwritten",
    ),
    "sign": (
        "ký biên nhận bằng khóa riêng Ed25519 (PEM, PKCS#8) trong tệp này (cần parlang[signing])",
        "sign the receipt with the Ed25519 private key (PEM, PKCS#8) in this file (needs parlang[signing])",
    ),
    "receipt-file": (
        "biên nhận do `parlang eval --receipt` ghi, hoặc - (đầu vào chuẩn)",
        "a receipt written by `parlang eval --receipt`, or - (standard input)",
    ),
    "spec-verify": (
        "thư mục của phiên bản hoặc của bộ tiêu chí, tệp .par (mặc định: tìm trong --specs)",
        "the folder of the revision or of its index, or a .par file (default: looked for in --specs)",
    ),
    "specs": (
        "thư mục có các bộ tiêu chí, mỗi phiên bản ở BỘ/PHIÊN-BẢN (mặc định: spec)",
        "the folder of all criteria, each revision in INDEX/REVISION (default: spec)",
    ),
    "key": (
        "đòi chữ ký đúng với khóa công khai Ed25519 (PEM) trong tệp này (cần parlang[signing])",
        "ask for a valid signature of the Ed25519 public key (PEM) in this file (needs parlang[signing])",
    ),
    "unit-explained": (
        "chỉ giải thích đơn vị này",
        "explain this unit only",
    ),
    "cases-file": (
        "tệp YAML hoặc JSON (mặc định: cases.yaml trong thư mục của phiên bản)",
        "a YAML or JSON file (default: cases.yaml in the folder of the revision)",
    ),
    "threshold": (
        "số phần trăm trường hợp của quy tắc ít nhất phải được thử; thấp hơn thì mã thoát 1",
        "the percentage of the cases of the rules that must be tried at least; less exits with 1",
    ),
    "case": _CASES,
    "id": ("mã đầy đủ hoặc số thứ tự của một tiêu chí", "the full id or the number of a criterion"),
    "plain": ("hiện cả dạng khai triển của quy tắc", "show what the rule becomes underneath"),
    "target": (
        f"các đích, cách nhau bằng dấu phẩy: {', '.join(ALL_TARGETS)}",
        f"targets, separated by commas: {', '.join(ALL_TARGETS)}",
    ),
    "target-report": (
        f"các dạng tệp, cách nhau bằng dấu phẩy: {', '.join(FORMATS)} (mặc định: {DEFAULT_REPORT})",
        f"the formats, separated by commas: {', '.join(FORMATS)} (default: {DEFAULT_REPORT})",
    ),
    "unit-report": (
        "chỉ lập báo cáo của đơn vị này; thứ hạng vẫn là trong cả nhóm",
        "the report of this unit only; its rank stays the one in its group",
    ),
    "group-report": (
        "lập báo cáo kết quả của cả nhóm, thay cho báo cáo của từng đơn vị",
        "make the report of the group instead of those of its units",
    ),
    "stage": (
        "lần đánh giá được báo cáo (mặc định: tự đánh giá; với --group là lần sau cùng có trong số liệu)",
        "the stage that is reported (default: self; with --group the last one that there is)",
    ),
    "out": ("thư mục kết quả", "the output folder"),
    "issue-report": (
        "ai gửi báo cáo: cơ quan, số, ký hiệu, nơi nhận, ký; báo cáo khi ấy là văn bản có đủ phần đầu và phần ký",
        "who sends the report: body, number, sign, recipients; the report is then an official paper with its heading",
    ),
    "out-scores": (
        "chấm cả bảng .parquet, .arrow, .ipc hoặc .csv, mỗi dòng một đơn vị, ghi điểm vào tệp này (cùng các loại ấy)",
        "score a whole table, .parquet, .arrow, .ipc or .csv, a row for each unit, into this file (of the same kinds)",
    ),
    "issue": (
        "ai ban hành văn bản: số, ký hiệu, nơi gửi, nơi nhận, ký (mặc định: issue.yaml trong thư mục phiên bản)",
        "who issues the document: number, sign, addressees, recipients (default: issue.yaml in the revision's folder)",
    ),
    "template": (
        "mẫu DOCX của cơ quan, điền bằng nội dung của văn bản (đích docx)",
        "a DOCX template of your own, filled with the words of the document (target docx)",
    ),
    "out-file": (
        "ghi vào tệp này thay vì in ra; tệp đã có thì không ghi đè",
        "write into this file instead of printing; a file that is there is not overwritten",
    ),
    "table": (
        "tệp .docx hoặc .xlsx có bảng tiêu chí, hoặc - (đầu vào chuẩn)",
        "a .docx or .xlsx file with a table of criteria, or - (standard input)",
    ),
    "out-import": (
        "ghi bản nháp vào thư mục này thay vì in ra; tệp đã có thì không ghi đè",
        "write the draft into this folder instead of printing it; a file that is there is not overwritten",
    ),
    "file": ("tệp DOCX, hoặc - (đầu vào chuẩn)", "a DOCX file, or - (standard input)"),
    "form": (
        "biểu tự chấm (.xlsx) do `parlang build SPEC --target xlsx` tạo và đơn vị đã điền",
        "a self-scoring form (.xlsx) made by `parlang build SPEC --target xlsx` and filled in",
    ),
    "sentences": (
        "tệp chữ có các câu nói cách tính điểm của một tiêu chí, hoặc - (đầu vào chuẩn)",
        "a text file of the sentences that say how one criterion is scored, or - (standard input)",
    ),
    "dir": ("thư mục mới, hoặc - để in ra", "a new folder, or - to print it"),
}

PROBLEMS: tuple[tuple[str, str], ...] = (
    (r"the following arguments are required: (.*)", "thiếu {0}"),
    (r"unrecognized arguments: (.*)", "không có tham số {0}"),
    (r"argument (.*): invalid choice: (.*) \(choose from (.*)\)", "{0}: không có lựa chọn {1} (chọn một trong {2})"),
    (r"argument (.*): expected one argument", "{0}: thiếu giá trị"),
    (r"argument (.*): expected at least one argument", "{0}: thiếu giá trị"),
    (r"argument (.*): ignored explicit argument (.*)", "{0}: thừa giá trị {1}"),
    (r"argument (.*): not allowed with argument (.*)", "{0} không dùng cùng {1}"),
)
