"""The steps of ``clean_text``.

``dump_lines`` makes lines of the dump (joined where ``unwrap`` says so, their letters mended by ``lookalikes`` and
``foreign_script``, credits cut off by ``credits``). ``lines`` reads them all at once, as ``characters`` and words;
``neighbourhood`` and ``likeness`` describe them, each among the others, and ``line_model`` scores them; a ``draft``
holds what is decided. ``header`` finds headline, dates and authors above the text, ``body`` its first and last line,
``captions`` and ``repeats`` what is left between.
"""
