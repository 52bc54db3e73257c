"""Train models/html-blocks.

``labels`` labels the blocks of pages, ``train`` fits the trees. ``tree_arrays`` converts the trees to arrays.
"""
