"""An area's strengths, or its improvement areas, bound to the session."""

from dataclasses import replace

from PySide6.QtCore import QObject

from kompass_core import items
from kompass_core.evaluation import Item
from kompass_core.fields import FieldRef, Section
from kompass_core.parts import with_changed, without_part
from kompass_gui.new_id import new_id
from kompass_gui.session.evaluation_session import EvaluationSession
from widgets.item_list import ItemList


class AreaItems(QObject):
    """Carries what the user does to one list of an area into the session, and back."""

    def __init__(
        self, area: int, section: Section, session: EvaluationSession, view: ItemList
    ) -> None:
        super().__init__(view)
        self._area = area
        self._section = section
        self._session = session
        self._view = view
        view.item_added.connect(self._add)
        view.item_edited.connect(self._set_text)
        view.item_moved.connect(self._move)
        view.item_removed.connect(self._remove)
        view.lines_pasted.connect(self._paste)
        self.show_items()

    def show_items(self) -> None:
        """Show the list as it stands in the session."""
        self._view.set_items(self._items())

    def _items(self) -> items.Items:
        text = self._session.evaluation.area_text(self._area)
        return text.strengths if self._section is Section.STRENGTH else text.improvements

    def _add(self, text: str, index: int) -> None:
        added = _new_item(text)
        self._edit(items.with_added(self._items(), index, [added]))
        self._view.focus_item(added.id)

    def _set_text(self, item_id: str, text: str) -> None:
        after = with_changed(self._items(), item_id, text=text)
        self._edit(after, item_id)

    def _move(self, item_id: str, index: int) -> None:
        self._edit(items.with_moved(self._items(), item_id, index))

    def _remove(self, item_id: str) -> None:
        self._edit(without_part(self._items(), item_id))

    def _paste(self, item_id: str, lines: list[str], index: int) -> None:
        """Take pasted lines: the first into the item pasted into, if any, the others as new."""
        present = self._items()
        if item_id:
            present = with_changed(present, item_id, text=lines[0])
            lines, index = lines[1:], index + 1
        added = [_new_item(line) for line in lines]
        self._edit(items.with_added(present, index, added))
        if added:
            self._view.focus_item(added[-1].id)

    def _edit(self, after: items.Items, item_id: str = "") -> None:
        evaluation = self._session.evaluation
        text = evaluation.area_text(self._area)
        if self._section is Section.STRENGTH:
            text = replace(text, strengths=after)
        else:
            text = replace(text, improvements=after)
        field = FieldRef(self._section, str(self._area), item_id)
        self._session.edit(field, evaluation.with_area_text(self._area, text), alone=not item_id)


def _new_item(text: str) -> Item:
    return Item(id=new_id(), text=text)
