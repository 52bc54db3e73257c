"""What all workers share, loaded by importing this before they are forked.

The network that finds attributions is not among it: onnxruntime's sessions do not survive a fork.
"""

import gc
import os
from concurrent.futures import ThreadPoolExecutor

# Before numpy is loaded: workers share the cores among them, and OpenBLAS's threads would not survive a fork.
os.environ["OPENBLAS_NUM_THREADS"] = "1"

# In one thread, before there are two: of modules that import each other, a second thread could find one half made.
import numpy  # noqa: F401
import py3langid.langid  # noqa: F401

from pipelines.language.stage import LanguagePipeline

# What is loaded here stays, so looking for garbage in it meanwhile only takes time, a tenth of all.
gc.disable()

with ThreadPoolExecutor() as beside:
    # Half of it is the unpacking of a model, for which the interpreter is not needed.
    loading = beside.submit(LanguagePipeline.prepare)

    import onnxruntime  # noqa: F401
    import tokenizers  # noqa: F401

    from pipelines.boilerplate.stage import BoilerplatePipeline
    from pipelines.claims import pipeline as claims_pipeline
    from pipelines.claims.stage import ClaimsPipeline  # noqa: F401

    BoilerplatePipeline.prepare()
    claims_pipeline.load()
    loading.result()  # an error of the thread is one of this module

# A collection would touch every object, and so copy the pages that workers share.
gc.freeze()
gc.enable()
