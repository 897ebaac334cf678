"""What the shape of scoring software cannot say of a leaf, in words."""

from __future__ import annotations

from collections.abc import Mapping

from parlang_compiler.portal.formulas import Reason

WORDS: Mapping[Reason, tuple[str, str]] = {
    "choice": ("công thức hoặc mốc có «nếu … thì …»", "a formula or a mark has an «if»"),
    "extremum": ("công thức lấy số lớn nhất hoặc nhỏ nhất", "the formula takes the greatest or the least"),
    "rounded": ("công thức làm tròn giữa chừng", "the formula rounds on the way"),
    "day": ("công thức tính với ngày", "the formula reckons with days"),
    "whole_steps": ("chỉ tính bước đủ («cứ thêm đủ»)", "only whole steps count"),
    "capped_item": ("một khoản cộng, trừ có mức tối đa riêng", "an item has a cap of its own"),
    "condition_item": ("một khoản cộng, trừ phụ thuộc điều kiện về số liệu", "an item depends on a condition"),
    "not_below_zero": ("điểm bị trừ không xuống dưới 0", "what is deducted never goes below 0"),
    "not_arising": (
        "trường hợp không phát sinh (được điểm tối đa, hoặc không đánh giá và giảm điểm tối đa của đơn vị)",
        "when it does not arise (full points, or left out of the unit's maximum)",
    ),
    "without_evidence": (
        "điểm khi thiếu tài liệu kiểm chứng bắt buộc",
        "what a score is worth without its required evidence",
    ),
    "group_figure": (
        "số liệu tính từ cả nhóm hoặc từ điểm (thứ hạng, bình quân): phải nhập sẵn",
        "a figure of the group or of the score (a rank, a mean): it has to be typed in",
    ),
    "unwritten": ("chưa có cách chấm điểm", "there is no rule yet"),
    "highest": ("chỉ tính tiêu chí thành phần có điểm cao nhất", "only the highest of the parts counts"),
    "depth": ("mục sâu hơn ba cấp được đưa lên cấp ba", "a part below the third level stands at the third"),
}
