"""The canvas: the network as cards and links, and the gestures that edit it."""
