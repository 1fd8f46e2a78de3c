"""What a service says: catalog, layer description, query, and rows as columns; pure Python."""
