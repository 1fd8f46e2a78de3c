"""Windows and item models: they collect input and show state, nothing else."""
