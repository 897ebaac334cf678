"""A survey: the mean of the answers by their worth, and the weights of the groups that were asked."""

from __future__ import annotations

from parlang.ir.nodes import Survey
from parlang.prose.naming import spoken
from parlang.prose.numbers import percent
from parlang.prose.wording import Wording


def survey_sentences(rule: Survey, wording: Wording) -> tuple[str, ...]:
    """Say a survey and who was asked, without capitals and full stops."""
    levels = ", ".join(f"{spoken(each.name)} {percent(each.worth, wording.language)}" for each in rule.levels)
    what, points = ("điểm trừ", "points off") if wording.penalty else ("điểm đánh giá", "points")
    mean = wording.say(
        f"{what} qua điều tra xã hội học = tỷ lệ bình quân theo mức trả lời ({levels}) × điểm tối đa",
        f"{points} by survey = mean worth of the answers ({levels}) × maximum",
    )
    groups = "; ".join(
        f"{group.name} ({wording.say('trọng số', 'weight')} {percent(group.weight, wording.language)})"
        for group in rule.groups
    )
    return mean, wording.say(f"nhóm đối tượng điều tra: {groups}", f"groups asked: {groups}")
