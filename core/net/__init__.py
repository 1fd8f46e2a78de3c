"""Requests, answers and ArcGIS manners; pure Python."""
