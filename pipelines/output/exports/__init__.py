"""Records in the formats that other tools read: tables, linked data and annotations.

    saved runs ──▶ inputs ──▶ rows ──▶ parquet, sqlite, csv_files      (the tables of `tables`)
                      └─────────────▶ json_ld, web_annotations, brat   (a document for each article, or one for all)

`formats` maps a format's name to its writer. Every writer takes the same `ExportInput`, reads it once, in the order of
the runs, and writes whole files: under another name first, so that a file is complete or not there. An export of no
articles has the same files and columns as any other.
"""
