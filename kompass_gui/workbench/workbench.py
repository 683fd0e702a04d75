"""What the pages of an open evaluation share beside its session: evidence and interview."""

from pathlib import Path

from PySide6.QtCore import QObject, Signal

from kompass_core.evaluation import Evaluation
from kompass_core.evidence import Note, Role, Source
from kompass_core.evidence_index import EvidenceIndex
from kompass_core.note_choice import NoteChoice
from kompass_core.traces import used_notes
from kompass_gui.author import Author
from kompass_gui.session.evaluation_session import EvaluationSession
from kompass_gui.session.privacy import Privacy
from kompass_gui.workbench.interview_roles import roles_of
from kompass_gui.workbench.note_files import NoteFiles
from storage.attachments import attachments_beside


class Workbench(QObject):
    """One for each open evaluation; its index is up to date before any page shows a change.

    Attributes:
        session: the evaluation with its undo.
        author: who works at this computer.
        files: what keeps and opens the files of notes.
        attachments: where this evaluation's files are kept.
        index: which notes each question rests on.
        opened_at: when the evaluation was opened.
        note_choice: which notes are shown where notes are taken.

    Signals:
        evidence_changed: what these questions rest on has changed (frozenset of ids).
        source_changed: notes are now taken of the source with this id (str); "" is of none.
        private_changed: what no interviewee may see is to be hidden, or shown again (bool).
        used_changed: other notes than before have become text, strengths or improvements.
        to_be_saved: the evaluation is about to be put away; what is half written is wanted now.
        change_asked: the note with this id (str) is to be changed where notes are typed.
        removal_asked: a person's name is to be removed from everything: this one (str).
        schedule_asked: the schedule of the interviews is to be printed.
        questions_asked: these questions, still to ask, are to be printed (a tuple of ToAsk).
    """

    evidence_changed = Signal(frozenset)
    used_changed = Signal()
    to_be_saved = Signal()
    change_asked = Signal(str)
    removal_asked = Signal(str)
    schedule_asked = Signal()
    questions_asked = Signal(object)
    source_changed = Signal(str)
    private_changed = Signal(bool)

    def __init__(
        self,
        session: EvaluationSession,
        author: Author,
        files: NoteFiles,
        path: Path,
        privacy: Privacy,
    ) -> None:
        super().__init__(session)
        self.session = session
        self.author = author
        self.files = files
        self.attachments = attachments_beside(path)
        self.index = EvidenceIndex(session.evaluation)
        self.opened_at = author.now()
        self.note_choice = NoteChoice.SOURCE
        self._source = ""
        self._privacy = privacy
        self._used = used_notes(session.evaluation)
        session.changed.connect(self._follow)
        privacy.changed.connect(self.private_changed)

    @property
    def evaluation(self) -> Evaluation:
        """The evaluation as it stands."""
        return self.session.evaluation

    @property
    def source(self) -> Source | None:
        """The source that notes are taken of now, as the interview going on; None is no source."""
        return self.index.source(self._source)

    @property
    def private(self) -> bool:
        """Whether points, radar and other people's notes are hidden in the window."""
        return self._privacy.on

    @property
    def used(self) -> frozenset[str]:
        """Ids of the notes that have become text, a strength or an improvement."""
        return self._used

    @property
    def roles(self) -> tuple[Role, ...]:
        """Whom can be asked what."""
        return roles_of(self.evaluation)

    def set_source(self, source_id: str) -> None:
        """Take notes of another source from now on."""
        if source_id != self._source:
            self._source = source_id
            self.source_changed.emit(source_id)

    def may_be_seen(self, note: Note) -> bool:
        """Return whether a note may be on the screen now: in private, only what is said here."""
        return not self.private or (bool(note.source) and note.source == self._source)

    def _follow(self, before: Evaluation, after: Evaluation) -> None:
        touched = self.index.follow(after)
        if before.sources is not after.sources and self._source and self.source is None:
            self.set_source("")
        if touched:
            self.evidence_changed.emit(touched)
        if before.answers is not after.answers or before.area_texts is not after.area_texts:
            used = used_notes(after)
            if used != self._used:
                self._used = used
                self.used_changed.emit()
