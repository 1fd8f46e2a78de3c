"""The same jobs without a window: Processing toolbox, models, batch, qgis_process."""
