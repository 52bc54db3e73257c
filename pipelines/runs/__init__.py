"""Runs of a job: folder, ledger, lock, and what is known of earlier runs.

``opening`` resumes a run or begins one; ``run`` writes and finishes it; ``current_run`` is the one of this process,
shared by stages and spider. ``run_folder`` holds its files, each a ``line_file``; ``removal`` deletes folders of
earlier runs; ``ledger`` is its database, and ``lock`` admits one run of a job at a time. ``page_states`` (what is
done), ``visits`` (what each address answered) and ``written_articles`` (articles with their revisions) are tables of
the ledger and commit with it, so that they never run ahead of the lines on disk.
``recognition`` compares an article with them: new, a revision, or known; ``known_addresses`` tells a spider what an
address answered before.

``pages_in_progress`` remembers what is to be stored with each page until its line is written, ``raw_responses`` is the
interface to whatever keeps the responses, and ``errors`` explains failures of the disk.

``counters`` counts the records written. ``run_report`` and ``metrics`` describe a run for people and for Prometheus.
``job_articles`` reads what all runs of a job have written, and ``shared`` is the interface to what several crawlers
of one job share.
"""
