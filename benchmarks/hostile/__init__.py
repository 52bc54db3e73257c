"""CPU time of every pure function on hostile input, and how it grows with the length of the input.

``inputs`` makes hostile texts, markup, listings and bytes of any length; ``functions`` lists what they are given to;
``measuring`` runs one in a process that can be killed; ``python -m benchmarks.hostile`` prints the table.
"""
