"""Characters that Inter lacks are shown as something, and keep their own code in the file."""

import pytest

from report.typeface import EmbeddedFont, FaceName, typeface

REGULAR = typeface(FaceName.REGULAR)


@pytest.mark.parametrize(
    ("char", "shown"),
    [
        ("å", "å"),
        ("ŋ", "ŋ"),
        ("Ж", "Ж"),
        ("–", "–"),
        ("\u00a0", "\u00a0"),
        ("\u00ad", "-"),
        ("\u3000", " "),
        ("\u200d", "\u200b"),
        ("\u202e", "\u200b"),
        ("\ufe0f", "\u200b"),
        ("Ｋ", "K"),
        ("𝐁", "B"),
        ("😀", "□"),
        ("中", "□"),
        ("ع", "□"),
        ("\U0010fffd", "□"),
    ],
)
def test_each_character_is_shown_as_what_comes_closest(char: str, shown: str) -> None:
    assert REGULAR.shown_as(char) == shown


@pytest.mark.parametrize("face", FaceName)
def test_every_face_has_the_letters_of_sweden(face: FaceName) -> None:
    letters = "abcdefghijklmnopqrstuvwxyzåäöéüčđŋšŧžáïæø0123456789–—”’•…%€§×□"
    for char in letters + letters.upper():
        assert typeface(face).shown_as(char) == char


def test_a_character_has_one_code_in_a_document() -> None:
    font = EmbeddedFont(FaceName.REGULAR)
    assert font.encoded("aba") == "<000100020001>"


def test_a_no_break_space_keeps_its_own_code() -> None:
    font = EmbeddedFont(FaceName.REGULAR)
    assert font["\u00a0"] != font[" "]


def test_what_is_shown_as_a_box_is_told() -> None:
    font = EmbeddedFont(FaceName.REGULAR)
    font.encoded("Kalix □ 中\u200d\u00ad")
    assert font.substituted() == {"中"}


def test_a_character_for_private_use_is_told_and_means_nothing() -> None:
    font = EmbeddedFont(FaceName.REGULAR)
    font.encoded("\ue000")
    assert font.substituted() == {"\ue000"}
    assert b"<fffd>" in font.to_unicode()


def test_width_is_that_of_the_glyph_that_is_shown() -> None:
    assert REGULAR.width("中") == REGULAR.width("□")
    assert REGULAR.width("\u200d") == 0
