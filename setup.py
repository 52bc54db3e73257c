"""For scrapyd-deploy, which packs the project by this file.

Everything else is in pyproject.toml.
"""

from setuptools import setup

setup()
