"""What every page is built of: its frame, its forms, and the words several pages share."""
