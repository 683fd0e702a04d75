"""What the tests with the whole program stand on; without Qt there are none."""

try:
    from tests.kompass_gui.conftest import colours, hands, no_window_is_left, text_size
except ModuleNotFoundError:
    collect_ignore_glob = ["test_*.py"]
else:
    __all__ = ["colours", "hands", "no_window_is_left", "text_size"]
