"""The form of how reports look, bound to what is set."""

from dataclasses import replace

from PySide6.QtCore import QObject

from kompass_core.errors import KompassError
from kompass_gui.exporting.publisher_settings import logo_of
from kompass_gui.pages.page_context import Surroundings
from kompass_gui.reporting.look_form import LookForm
from storage.atomic_file import read_whole


class PublisherLook(QObject):
    """Carries what the user does to the form into the settings, and back."""

    def __init__(self, around: Surroundings, form: LookForm) -> None:
        super().__init__(form)
        self._around = around
        self._settings = around.reports.publisher
        self._form = form
        form.publisher_edited.connect(self._settings.set_publisher)
        form.logo_asked.connect(self._choose_logo)
        self._settings.changed.connect(form.show_publisher)
        form.show_publisher(self._settings.publisher)

    def _choose_logo(self) -> None:
        title = self.tr("Choose a logo")
        kinds = self.tr("Pictures (*.png *.jpg *.jpeg *.svg)")
        path = self._around.questions.file_to_import(self._form.window(), title, kinds)
        if path is None:
            return
        try:
            logo = logo_of(read_whole(path))
        except KompassError as error:
            self._around.tell(error)
            return
        if logo:
            self._settings.set_publisher(replace(self._settings.publisher, logo=logo))
        else:
            text = self.tr("{file} is no picture that can be used. Choose a PNG or JPEG file.")
            self._form.show_fault(text.format(file=path.name))
