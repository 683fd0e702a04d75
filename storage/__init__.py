"""What is kept on disk. Knows no Qt; alone in speaking TinyDB and msgspec."""
