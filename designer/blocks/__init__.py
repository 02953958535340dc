"""Edits of blocks as pure functions on values: group, unpack, parameters, sharing."""
