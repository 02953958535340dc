"""Plots that are painted by ourselves: bounded curves, charts and heat maps of histograms."""
