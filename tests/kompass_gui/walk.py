"""A walk through everything that the window shows: each page in turn, as a person leafs."""

from collections.abc import Iterator

from tests.kompass_gui.hands import Hands


def every_page(hands: Hands) -> Iterator[str]:
    """Show each page of the open evaluation, and yield its key; the first one last."""
    workspace = hands.window.workspace
    assert workspace is not None
    first = workspace.current_section()
    while True:
        hands.program.actions.next_section.trigger()
        hands.settle()
        yield workspace.current_section()
        if workspace.current_section() == first:
            return


def everything(hands: Hands) -> Iterator[str]:
    """Show every page that the program has, and yield what it is called here."""
    actions = hands.program.actions
    for name, action in (
        ("form", actions.new),
        ("editions", actions.editions),
        ("references", actions.references),
    ):
        hands.program.actions.close_evaluation.trigger()
        action.trigger()
        hands.settle()
        yield name
    actions.open_example.trigger()
    hands.settle()
    yield from every_page(hands)
    actions.profile.trigger()
    hands.settle()
    yield "profile"
    actions.earlier_versions.trigger()
    hands.settle()
    yield "earlier versions"
    actions.close_evaluation.trigger()
    hands.settle()
    yield "start"
