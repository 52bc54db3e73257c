"""The steps of `clean_text`.

``dump_lines`` splits the dump into lines: ``unwrap`` joins hard-wrapped lines, ``lookalikes`` and ``foreign_script``
repair letters of another script, and ``credits`` cuts off photo credits. ``lines`` computes features of each line
(with ``characters``), ``neighbourhood`` and ``likeness`` features among the other lines, and ``line_model`` scores
them all. A ``draft`` collects the decisions. ``header`` and ``headline`` find headline, dates and authors above the
text, ``body`` its first and last line, and ``captions`` and ``repeats`` remove what does not belong in between.
"""
