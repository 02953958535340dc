"""The catalogues of translations: what there is to say, and whether all of it is said."""
