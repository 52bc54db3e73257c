"""What differs from Scrapy's defaults, with reasons, and our own settings.

Any of them can be given for one run: `scrapy crawl seeds -s OUTPUT_DIR=/data/claims`.
"""

from scrapy.settings import default_settings as scrapys

BOT_NAME = "hearsay"
SPIDER_MODULES = ["crawler.spiders"]
NEWSPIDER_MODULE = "crawler.spiders"
COMMANDS_MODULE = "crawler.commands"

# --- our own -------------------------------------------------------------------------------------------------------

# Folder in which each run makes its own, named after the run's id; `latest` in it points at the newest finished run.
OUTPUT_DIR = "output"
# Longest time, in seconds, for which a finished page waits to be synced to disk; a kill has that much done again.
OUTPUT_COMMIT_SECONDS = 1.0
# How many finished runs of a job are kept; older ones are deleted when one finishes. 0 for all.
RUNS_KEEP = 0
# Share of articles or claims by which a run may fall behind the job's previous one without a warning in run.json.
OUTPUT_DROP_WARNING = 0.3
# Share of inputs that may be rejected (other than as a duplicate), or have their claims fail, before a finished run
# ends with exit code 3.
# A half: when most of what was given is missing, whoever gave it wants to be woken.
MAX_REJECTED_SHARE = 0.5
# Bytes of one input, unpacked; more is rejected as tooLarge.
INPUT_MAXSIZE = 32 * 1024 * 1024
# Processes that clean pages and extract claims: None for one a core, 0 for none but the crawler's own.
WORKERS = None
# CPU seconds that each stage may spend on one page; a page that needs more is rejected as timeout. 0 for no limit.
PAGE_TIMEOUT = 60.0
# Megabytes of memory that a worker may take for one page; a page that wants more is rejected as tooLarge. 0 for no
# limit.
PAGE_MEMORY_MB = 4096
# Days after its first visit for which the news spider asks for an article again, to find what was changed in it; where
# its source says when it was changed, that alone counts.
NEWS_RECHECK_DAYS = 2.0
# Days after which a job forgets an address that its sources no longer list, and an article that was on none it knows;
# 0 for never. One that comes back is then written as if it were new.
HISTORY_DAYS = 90.0
# Whether addresses of this machine and of private networks are fetched, too; off, no list or redirect reaches them.
FETCH_PRIVATE_ADDRESSES = False
# Whom a site can turn to, an address of the web or of mail; it stands in the user agent.
CONTACT = None
# Seconds for which a site is left alone that answers 429 or 503 and does not say for how long; then twice that.
BACKOFF_SECONDS = 5.0
# The longest that a run waits for a site, in seconds; of one that asks for more, the remaining pages are blocked.
RETRY_AFTER_LONGEST = 600.0
# Whether each response is kept, as it came, in the run's raw.warc.gz; `scrapy crawl archive` reads it.
KEEP_RAW = False
# Whether a run writes groups.jsonl at its end: the claims that several of its articles make.
GROUPS_ENABLED = True
# Articles of a run up to which a report to read them in is written into its folder at its end; 0 for never. Up to 500
# articles are one page, report.html; more are a folder, report, with an index and a page for every 500.
REPORT_MAX_ARTICLES = 10_000
# Address of a Redis database that crawlers on several machines share, such as redis://localhost/0; they then divide the
# pages of a news job among them. None if this crawler works alone.
FRONTIER = None
# Seconds without a sign of life after which the pages that a crawler has taken are given to others.
FRONTIER_LEASE_SECONDS = 30.0
# Whether a progress line and a summary go to the terminal.
PROGRESS_ENABLED = True

# --- the way through -----------------------------------------------------------------------------------------------

ITEM_PIPELINES = {
    "pipelines.boilerplate.stage.BoilerplatePipeline": 100,
    "pipelines.history.stage.HistoryPipeline": 150,
    "pipelines.language.stage.LanguagePipeline": 200,
    "crawler.selection.SelectionPipeline": 250,
    "pipelines.claims.stage.ClaimsPipeline": 300,
    "pipelines.output.stage.OutputPipeline": 400,
}
SPIDER_MIDDLEWARES = {"crawler.middlewares.backpressure.BackpressureMiddleware": 50}
EXTENSIONS = {
    "crawler.extensions.run.CrawlRun": 0,
    "crawler.extensions.report.RunReport": 0,
    "crawler.extensions.workers.CrawlWorkers": 0,
    "crawler.extensions.progress.Progress": 0,
    "crawler.extensions.log_escaping.LogEscaping": 0,
}
# Both are off below, too; left out, they need not even be loaded, which takes a tenth of a run's start.
EXTENSIONS_BASE = {
    name: order
    for name, order in scrapys.EXTENSIONS_BASE.items()
    if not name.endswith((".RemoteControl", ".TelnetConsole"))
}
FEED_EXPORTERS = {
    **dict.fromkeys(("jsonlines", "jsonl", "jl"), "pipelines.output.feed.ArticleLinesExporter"),
    "csv": "pipelines.output.feed.ArticleCsvExporter",
    "xml": "pipelines.output.feed.ArticleXmlExporter",
}

# Items under way at once for each worker, those of start() included (crawler.middlewares.backpressure); a quarter of
# that for pages of a million characters or more. Each may hold INPUT_MAXSIZE.
CONCURRENT_ITEMS = 16
# Pages are fetched in the order in which their sources list them, the newest first.
SCHEDULER_MEMORY_QUEUE = "scrapy.squeues.FifoMemoryQueue"

# --- manners and safety --------------------------------------------------------------------------------------------

ROBOTSTXT_OBEY = True
# Says who asks, so that a site can turn to us instead of blocking.
USER_AGENT = "Hearsay/0.2 (news research; Scrapy)"
CONCURRENT_REQUESTS_PER_DOMAIN = 1
DOWNLOAD_DELAY = 1.0
# A host that answers slowly is asked slowly; it begins with DOWNLOAD_DELAY, which is the least.
AUTOTHROTTLE_ENABLED = True
AUTOTHROTTLE_START_DELAY = 0.0
# What fails for good is in rejected.jsonl, with the reason.
RETRY_GIVE_UP_LOG_LEVEL = "INFO"
DOWNLOAD_TIMEOUT = 60
# Scrapy drops longer addresses without a record; crawler.discovery.addresses bounds those of listings.
URLLENGTH_LIMIT = 0
DOWNLOAD_MAXSIZE = INPUT_MAXSIZE
DOWNLOADER_MIDDLEWARES = {
    "crawler.middlewares.credentials.CredentialsMiddleware": 80,
    # Before robots.txt, so that a site that wants to be left alone is not asked for that either.
    "crawler.middlewares.politeness.PolitenessMiddleware": 90,
    "scrapy.downloadermiddlewares.robotstxt.RobotsTxtMiddleware": None,
    "crawler.middlewares.robots.RobotsMiddleware": 100,
    # After the proxy is chosen, and nearer to the download than retries and redirects: each of them passes here.
    "crawler.middlewares.public_addresses.PublicAddressMiddleware": 760,
    "scrapy.downloadermiddlewares.redirect.MetaRefreshMiddleware": None,
    "crawler.middlewares.meta_refresh.MetaRefreshMiddleware": 580,
    # Behind those that follow redirects and keep cookies.
    "crawler.middlewares.source_headers.SourceHeadersMiddleware": 740,
    "scrapy.downloadermiddlewares.httpcompression.HttpCompressionMiddleware": None,
    "crawler.middlewares.compression.CompressionMiddleware": 590,
    # Before anything is unpacked.
    "crawler.warc.writer.KeepRaw": 860,
}
TWISTED_DNS_RESOLVER = "crawler.middlewares.public_addresses.PublicResolver"
# Nothing but the web is fetched.
DOWNLOAD_HANDLERS = {
    "http": "crawler.middlewares.header_limit.BoundedHeadersHandler",
    "https": "crawler.middlewares.header_limit.BoundedHeadersHandler",
    "data": None,
    "file": None,
    "ftp": None,
    "s3": None,
}
# A page from whoever sits between us and the site is not the site's.
DOWNLOAD_VERIFY_CERTIFICATES = True
# A port that takes commands has no place in a batch job.
TELNETCONSOLE_ENABLED = False
REMOTE_CONTROL_ENABLED = False

# --- what a person sees --------------------------------------------------------------------------------------------

# The progress line and the summary say what went on; -L INFO shows the rest.
LOG_LEVEL = "WARNING"
