"""Two projects side by side: one picture and one list of all that differs."""
