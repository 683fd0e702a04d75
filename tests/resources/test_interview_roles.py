"""The proposed roles fit the questionnaire that they are proposed for."""

from resources.interview_roles import interview_roles
from resources.reader import questionnaire_files, toml


def test_every_question_can_be_asked_of_someone_named_for_it() -> None:
    (path,) = (each for each in questionnaire_files() if each.stem == "kommunkompassen-2010")
    areas = toml(path)["areas"]
    questions = {question["id"] for area in areas for question in area["questions"]}
    roles = interview_roles("kommunkompassen-2010")
    named = {question for role in roles for question in role.questions}
    whole = {area for role in roles for area in role.areas}
    assert named <= questions
    assert {q for q in questions if int(q[0]) in whole} | named == questions


def test_ids_and_names_are_told_apart_and_groups_are_known() -> None:
    roles = interview_roles("kommunkompassen-2010")
    assert len({role.id for role in roles}) == len({role.name for role in roles}) == len(roles)
    assert {role.group for role in roles} == {"politician", "official", "union", "other"}


def test_an_edition_without_proposals_has_the_names_alone() -> None:
    roles = interview_roles("egen-2026")
    assert [role.name for role in roles] == [
        r.name for r in interview_roles("kommunkompassen-2010")
    ]
    assert not any(role.areas or role.questions for role in roles)
    assert interview_roles("../roles/kommunkompassen-2010")[0].areas
