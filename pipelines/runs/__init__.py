"""Runs of a job: their folder, ledger and lock, and what a job knows of its earlier runs.

``run`` opens a run, resumes one that was cut off, and finishes it; ``run_folder`` holds the files, ``ledger`` records
in SQLite what became of every page, ``lock`` admits one run of a job at a time. ``visits`` keeps what each address
answered and ``written_articles`` the revisions written: both are tables of the ledger and commit with it, so that they
never run ahead of the lines on disk. ``run_report`` and ``metrics`` describe a run for people and for Prometheus.
"""
