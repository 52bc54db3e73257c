"""CPU time of every pure function on hostile input, and how it grows.

``inputs`` makes hostile texts, markup, listings and bytes of any length. ``functions`` lists the functions and the
inputs of each. ``measuring`` runs one in a process that can be killed. ``python -m benchmarks.hostile`` prints the
table. ``patterns`` is a program of its own, which attacks every regular expression.
"""
