"""Pasted lines lose their bullets and numbers, and nothing else."""

import pytest

from widgets.item_lines import item_lines


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        ("", []),
        ("\n \n", []),
        ("En tydlig vision", ["En tydlig vision"]),
        ("- ett\n- två", ["ett", "två"]),
        ("• ett\r\n•\ttvå", ["ett", "två"]),
        ("* ett\n  ◦ två", ["ett", "två"]),
        ("o\tett\n§\ttvå\n\uf0b7\ttre\n\uf0a7 fyra", ["ett", "två", "tre", "fyra"]),
        ("o så vidare\n§ 4 följs", ["o så vidare", "§ 4 följs"]),
        ("1. ett\n2) två\n(3) tre", ["ett", "två", "tre"]),
        ("– ett", ["ett"]),
        ("-5 % färre", ["-5 % färre"]),
        ("2012 års plan", ["2012 års plan"]),
        ("1.4 Dialog", ["1.4 Dialog"]),
        ("16\u00a0591 invånare\nslut", ["16\u00a0591 invånare", "slut"]),
        ("- - dubbelt", ["- dubbelt"]),
    ],
)
def test_each_line_becomes_an_item_without_its_mark(text: str, lines: list[str]) -> None:
    assert item_lines(text) == lines
