"""What can be wrong with a network before PyTorch is asked; `nodes.check.check` runs them all."""
