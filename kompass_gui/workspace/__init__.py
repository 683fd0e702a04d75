"""The open evaluation on the screen: section bar, pages, header and profile."""
