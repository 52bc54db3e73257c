"""How the shipped models are made.

One folder for each model, or for a few small ones. README.md has the commands.
"""
