"""What is done to sources: each thing one step that can be undone."""

from dataclasses import replace
from typing import Any

from PySide6.QtCore import QObject

from kompass_core.evaluation import Evaluation
from kompass_core.evidence import Role, Source, SourceKind
from kompass_core.fields import FieldRef, Section
from kompass_core.interview_plan import next_interview
from kompass_core.note_edits import with_source, with_source_added, without_source
from kompass_core.still_to_ask import role_for_title
from kompass_gui.new_id import new_id
from kompass_gui.workbench.interview_roles import titles_of
from kompass_gui.workbench.workbench import Workbench

_ANYONE = Role("", "")


class SourceBook(QObject):
    """The sources of an open evaluation, written through its session."""

    def __init__(self, workbench: Workbench) -> None:
        super().__init__(workbench)
        self._workbench = workbench
        self._session = workbench.session

    def add(self, kind: SourceKind) -> str:
        """Add a source without a title, an interview after the last one; return its id."""
        evaluation = self._session.evaluation
        if kind is SourceKind.INTERVIEW:
            source = next_interview(evaluation.sources, new_id())
        else:
            source = Source(new_id(), kind)
        self._edit(source.id, with_source_added(evaluation, source), alone=True)
        return source.id

    def remove(self, source_id: str) -> None:
        """Remove a source; its notes stay."""
        self._edit(source_id, without_source(self._session.evaluation, source_id), alone=True)

    def change(self, source: Source, *, alone: bool = False, **changes: Any) -> None:
        """Change some facts of a source; typing into one is one step."""
        changed = replace(source, **changes)
        self._edit(source.id, with_source(self._session.evaluation, changed), alone=alone)

    def retitle(self, source: Source, title: str) -> None:
        """Give a source another title; an interview gets the role and group that it names.

        A role that the title alone gave goes when the title no longer names it: "Kommunal" is a
        union on the way to "Kommunalförbundet".
        """
        before, role = self._named(source.title), self._named(title)
        from_title = (source.role, source.group) == (before.id, before.group)
        if source.kind is SourceKind.INTERVIEW and (
            from_title or role.id not in (_ANYONE.id, source.role)
        ):
            self.change(source, title=title, role=role.id, group=role.group)
        else:
            self.change(source, title=title)

    def _named(self, title: str) -> Role:
        workbench = self._workbench
        titles = titles_of(workbench.evaluation)
        return role_for_title(title, workbench.roles, titles) or _ANYONE

    def _edit(self, source_id: str, after: Evaluation, *, alone: bool) -> None:
        self._session.edit(FieldRef(Section.SOURCE, source_id), after, alone=alone)
