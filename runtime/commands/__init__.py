"""The commands of the command line: the `run` of a module returns whether all is well."""
