"""Texts that nobody meant: random characters, and good programs damaged by slips of the finger."""

import re

from hypothesis import strategies as st

from parlang.syntax.keywords import keywords

PHRASES = tuple(
    phrase for surface in ("vi", "en") for options in keywords(surface).words.values() for phrase in options
)
ODD = (
    *("\u00a0", "\u200b", "\u201c", "\u201d", "\u00d0", "\u0111\u0309", "\x00", "\r", "\r\n", "\t", "\u2028", "\x0c"),
    *("\\", '"', "#", "[", "]", "{", "}", "(", ")", ":", ";", ",", "_", "ſ", "İ", "²", "٣", "\ud800"),
    *("1.5", "30/02/2022", "31/02", "80 - 100%", ">=", "đạt", "between", "99999999999999999999999999999"),
)
tokens = st.one_of(
    st.sampled_from(PHRASES),
    st.sampled_from(PHRASES),
    st.sampled_from(ODD),
    st.just("\n"),
    st.just('"x"'),
    st.text(max_size=3),
)
HEADINGS = ('tiêu chí 1 "A" [a] điểm tối đa 1\n', 'criterion 1 "A" [a] maximum 1\n', 'bộ tiêu chí a "A"\n', "")
any_texts = st.builds(
    lambda heading, pieces, joint: heading + joint.join(pieces),
    st.sampled_from(HEADINGS),
    st.lists(tokens, max_size=40),
    st.sampled_from((" ", "")),
)
_TOKEN = re.compile(r"\s+|\w+|.", re.DOTALL)


@st.composite
def mutated(draw, layouts):
    """A text with up to five slips: a token or character lost, doubled, swapped with the next, or put in."""
    text = draw(layouts)
    for _ in range(draw(st.integers(1, 5))):
        pieces = _TOKEN.findall(text) if draw(st.booleans()) else list(text)
        if not pieces:
            return text
        at = draw(st.integers(0, len(pieces) - 1))
        match draw(st.sampled_from(("lose", "double", "swap", "put in", "replace"))):
            case "lose":
                del pieces[at]
            case "double":
                pieces.insert(at, pieces[at])
            case "swap":
                pieces[at : at + 2] = reversed(pieces[at : at + 2])
            case "put in":
                pieces.insert(at, draw(tokens))
            case "replace":
                pieces[at] = draw(tokens)
        text = "".join(pieces)
    return text
