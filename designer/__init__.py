"""The window: how one designs, trains and exports a network."""
