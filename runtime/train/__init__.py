"""Training: one loop, the events it tells its watchers, the run folder and what it is kept for."""
