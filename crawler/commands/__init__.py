"""Our `scrapy …` commands; a module here overrides Scrapy's command of the same name."""
