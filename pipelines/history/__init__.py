"""What a job's earlier runs saw: of each address what it answered, of each article what was written.

    listing ──▶ address asked? ──▶ page changed? ──▶ article new, revised, a near-duplicate? ──▶ written

``visits`` keeps what an address answered and what a source listed, so that a run asks only for what may have changed;
``articles`` keeps the revisions written and their MinHash signatures, which ``minhash`` makes and compares. Both are
tables of the job's ledger and commit with it: what they hold never runs ahead of the lines on disk. ``recognition``
judges an article by them, ``stage`` stands between boilerplate and language, so that no claims are extracted twice.
"""
