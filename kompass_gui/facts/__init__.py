"""The pages of what is not points: the visit, the key facts and the summary."""
