"""The results panel: what a trained network gets right and wrong, and why."""
