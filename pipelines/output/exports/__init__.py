"""Records in other formats: tables, linked data and annotations.

    saved runs ──▶ inputs ──▶ rows ──▶ parquet, sqlite, csv_files      (their columns: `tables`)
                      └─────────────▶ json_ld, web_annotations, brat   (one document for each article, or for all)

``formats`` maps a format's name to its writer. Every writer reads the same `ExportInput` once, in the order of the
runs, and writes each file under a temporary name first, so that a file is complete or absent. ``dataset_card``
describes an export to Hugging Face. An export without articles has the same files and columns as any other.
"""
