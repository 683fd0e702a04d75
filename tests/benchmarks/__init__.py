"""Claims about how the benchmarks count."""
