"""Archives under the name that they once had; new code imports `crawler.warc`."""
