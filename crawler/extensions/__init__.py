"""What watches a run from beside."""
