"""The titles that a Swedish municipality uses name the role that is asked."""

import pytest

from kompass_core.still_to_ask import role_for_title
from kompass_gui.workbench.interview_roles import roles_of, titles_of
from tests.builders import evaluation

TITLES = {
    "board-chair": (
        "Kommunalråd",
        "Kommunalråden",
        "Kommunalråd (S)",
        "Kommunstyrelsens ordförande",
        "Ordförande i kommunstyrelsen",
        "1:e vice ordförande i kommunstyrelsen",
        "KS-ordförande",
    ),
    "opposition": (
        "Oppositionsråd",
        "oppositionsråden",
        "Kommunalråd (S), oppositionen",
        "Kommunalråd i opposition",
    ),
    "council-chair": (
        "Kommunfullmäktiges ordförande",
        "Ordförande i kommunfullmäktige",
        "Fullmäktiges presidium och ordförande",
    ),
    "committee-chair": (
        "Nämndordförande",
        "Nämndordföranden",
        "Ordförande i socialnämnden",
        "Barn- och utbildningsnämndens ordförande",
        "Socialnämndsordförande",
    ),
    "group-leader": ("Gruppledare", "Gruppledare (M)", "Gruppledarna", "Kommunpolitiker"),
    "chief-executive": ("Kommundirektör", "Kommunchef", "Tf kommunchef", "Kommundirektören"),
    "head-of-administration": (
        "Förvaltningschef",
        "Förvaltningschefer",
        "Förvaltningsdirektör",
        "Socialchef",
        "Teknisk chef",
    ),
    "finance": ("Ekonomichef", "Ekonomidirektör"),
    "personnel": ("Personalchef", "HR-chef", "HR-chefen", "Personaldirektör"),
    "unit-manager": ("Enhetschef", "Enhetschefer, äldreomsorg", "Avdelningschef"),
    "principal": ("Rektor", "Rektorer", "Biträdande rektor", "Förskolechef"),
    "union": (
        "Facklig företrädare",
        "Fackliga företrädare",
        "Företrädare för facket",
        "Vision",
        "Kommunal",
        "Kommunals ordförande",
        "Ordförande i Kommunal",
        "Ordförande i Vision",
        "Lärarförbundet",
        "Sveriges Lärare",
        "Huvudskyddsombud",
        "Skyddsombuden",
    ),
    "": (
        "",
        "Kommunalförbundets jurist",
        "Kommunala pensionärsrådet",
        "Revisionens ordförande",
        "Ordförande i hembygdsföreningen",
    ),
}


@pytest.mark.parametrize(
    ("title", "role"), [(title, role) for role, titles in TITLES.items() for title in titles]
)
def test_a_usual_title_names_its_role(title: str, role: str) -> None:
    now = evaluation()
    found = role_for_title(title, roles_of(now), titles_of(now))
    assert (found.id if found else "") == role
