"""The order of names: that of the Vietnamese alphabet, tones after letters."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from parlang_compiler.boundary.collation import collated

ALPHABET = "aăâbcdđeêghiklmnoôơpqrstuưvxy"
names = st.text(st.sampled_from("aăâáàảãạằbdđeéôơuưyAĐ 019-.\u0301"), max_size=8)


def in_order(*given):
    return sorted(given, key=collated)


def test_letters_stand_as_in_the_alphabet():
    assert in_order(*reversed(ALPHABET)) == list(ALPHABET)
    assert in_order(*reversed(ALPHABET.upper())) == list(ALPHABET.upper())


@pytest.mark.parametrize("letter", ["a", "ă", "â", "e", "ê", "i", "o", "ô", "ơ", "u", "ư", "y"])
def test_tones_stand_in_their_order_after_the_bare_letter(letter):
    toned = [
        unicodedata.normalize("NFC", letter + tone) for tone in ("", "\u0300", "\u0309", "\u0303", "\u0301", "\u0323")
    ]
    assert in_order(*reversed(toned)) == toned


@pytest.mark.parametrize(
    "ordered",
    [
        ["An Giang", "Bà Rịa", "Bạc Liêu", "Bắc Giang", "Bến Tre", "Cà Mau", "Cần Thơ", "Đà Nẵng", "Đắk Lắk"],
        ["da", "dà", "dạ", "đa"],
        ["an", "án", "ang", "ăn"],
        ["Phường 2", "Phường 10", "Phường Ba"],
        ["Hà Nam", "Hà Nội", "Hải Dương"],
        ["la", "La", "lá"],
        ["1", "2", "a"],
    ],
)
def test_names_stand_as_people_look_them_up(ordered):
    assert in_order(*reversed(ordered)) == ordered


def test_either_normal_form_is_the_same_name():
    assert collated(unicodedata.normalize("NFD", "Đắk Lắk")) == collated("Đắk  Lắk ")


@given(names, names)
def test_two_names_are_never_without_an_order(one, other):
    same = " ".join(unicodedata.normalize("NFC", " ".join(one.split())).split()) == " ".join(
        unicodedata.normalize("NFC", " ".join(other.split())).split()
    )
    assert (collated(one) == collated(other)) == same


@given(st.text(max_size=20))
def test_no_name_makes_it_raise(name):
    assert collated(name)
