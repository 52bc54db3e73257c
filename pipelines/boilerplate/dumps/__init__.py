"""The steps of ``clean_text``.

``dump_lines`` makes lines of the dump (joined where ``unwrap`` says so, their letters mended by ``lookalikes`` and
``foreign_script``, credits cut off by ``credits``). ``lines`` and ``neighbourhood`` describe them and ``line_model``
scores them; a ``draft`` holds what is decided. ``header`` finds headline, dates and authors above the text, ``body``
its first and last line, ``captions`` and ``repeats`` what is left between.
"""
