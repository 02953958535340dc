"""Tells what goes wrong in a training, at which node, and what to do about it."""
