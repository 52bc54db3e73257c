"""Word tables of the corroboration stage; they import nothing but the standard library."""
