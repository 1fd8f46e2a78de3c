"""What knows QGIS: jobs, layers, writers, settings, proxies and trust. No widgets."""
