"""LayerFerry's core: everything that works without a window."""
