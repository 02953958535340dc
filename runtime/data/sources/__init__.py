"""The sources of samples: a module for each kind of dataset, complete in itself."""
