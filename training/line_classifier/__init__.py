"""Train models/line-classifier, by ``train``.

``samples`` labels the lines of text dumps. ``compositions`` adds articles of short lines, ``distractions`` what
stands around articles and reads like one.
"""
