"""The page of the report: preview, remarks before export, and the publisher's look."""
