"""What lies open and how it is kept: autosave, trouble, recovery and earlier versions."""
