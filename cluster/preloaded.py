"""Modules that all local tasks share, imported before they are forked."""

import os

os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")

import crawler.preloaded  # noqa: F401
import hearsay_news.processing  # noqa: F401
