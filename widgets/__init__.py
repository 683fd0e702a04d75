"""Qt widgets that know no file and no municipality. Alone in speaking pyqtgraph."""
