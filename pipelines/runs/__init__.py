"""Runs of a job: their folder, ledger and lock, and what a job knows of its earlier runs.

``current_run`` is the run of this process, which the stages and the spider share; ``run`` begins, resumes and finishes
one; ``run_folder`` holds its files, ``ledger`` the state of every page in SQLite, and ``lock`` admits one run of a job
at a time. ``counters`` counts the records written. ``visits`` keeps what each address
answered and ``written_articles`` the revisions written: both are tables of the ledger and commit with it, so that they
never run ahead of the lines on disk. ``run_report`` and ``metrics`` describe a run for people and for Prometheus;
``job_articles`` reads what all runs of a job have written.
"""
