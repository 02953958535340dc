"""What a network does: its source, shapes, data, training and export, without Qt."""
