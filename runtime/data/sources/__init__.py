"""The sources of samples: one module for each kind of dataset, each complete in itself."""
