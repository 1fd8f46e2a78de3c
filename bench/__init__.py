"""Measures LayerFerry beside its peers, in the same run and on the same rows."""
