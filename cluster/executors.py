"""Where tasks run: on this machine, on Slurm or on Ray."""

from __future__ import annotations

import multiprocessing
import os
import shlex
import sys
from collections.abc import Mapping
from multiprocessing.connection import wait
from pathlib import Path
from typing import Any

from datatrove.executor.base import PipelineExecutor
from datatrove.executor.local import LocalPipelineExecutor
from datatrove.executor.slurm import SlurmPipelineExecutor
from datatrove.pipeline.base import PipelineStep
from datatrove.utils.logging import logger

from pipelines.core.worker_tasks import end_with_parent

KINDS = ("local", "slurm", "ray")
# A task whose process is killed, for want of memory for example, is started again so many times.
MOST_RESTARTS = 3


class LocalExecutor(LocalPipelineExecutor):  # type: ignore[misc]
    """Run each task in a process of its own, and repeat it if the process is killed.

    datatrove's own executor waits for ever for a task whose process was killed: multiprocessing's Pool forgets it.

    Raises:
        RuntimeError: from `run`, where a task fails, or is killed more than MOST_RESTARTS times.
    """

    def run(self) -> None:
        waiting = self.get_incomplete_ranks(range(self.local_rank_offset, self.local_rank_offset + self.local_tasks))
        if waiting:
            self.save_executor_as_json()
        context = multiprocessing.get_context("forkserver")
        context.set_forkserver_preload(["cluster.steps"])
        restarts: dict[int, int] = {}
        running: dict[Any, tuple[int, Any]] = {}
        try:
            while waiting or running:
                while waiting and len(running) < self.workers:
                    rank = waiting.pop(0)
                    # No daemon, which could not start a worker process of its own.
                    process = context.Process(target=self._run_task, args=(rank,))
                    process.start()
                    running[process.sentinel] = rank, process
                for sentinel in wait(list(running)):
                    rank, process = running.pop(sentinel)
                    process.join()
                    self._ended(rank, process.exitcode, waiting, restarts)
        finally:
            for _, process in running.values():
                process.kill()
                process.join()

    def _run_task(self, rank: int) -> None:
        """Run a task, in its own process, which ends with this one."""
        end_with_parent()
        self._run_for_rank(rank, 1)

    def _ended(self, rank: int, exit_code: int, waiting: list[int], restarts: dict[int, int]) -> None:
        """Record how a task ended; a task that was killed is queued again, first in line."""
        if exit_code == 0:
            return
        if exit_code > 0:
            raise RuntimeError(f"task {rank} failed; its log is in {self.logging_dir.path}")
        restarts[rank] = restarts.get(rank, 0) + 1
        if restarts[rank] > MOST_RESTARTS:
            raise RuntimeError(f"task {rank} was killed {restarts[rank]} times (signal {-exit_code})")
        logger.warning(f"task {rank} was killed (signal {-exit_code}); it starts again")
        waiting.insert(0, rank)


class SlurmExecutor(SlurmPipelineExecutor):  # type: ignore[misc]
    """Submit the tasks to Slurm, in its default partition unless one is given."""

    def get_sbatch_args(self, max_array: int = 1) -> dict[str, Any]:
        """The options of sbatch, without a partition if that is empty."""
        given = super().get_sbatch_args(max_array)
        return {name: value for name, value in given.items() if (name, value) != ("partition", "")}


def executor(
    kind: str,
    pipeline: list[PipelineStep],
    *,
    name: str,
    tasks: int,
    workers: int,
    logs: str,
    depends: PipelineExecutor | None = None,
    options: Mapping[str, str | float] | None = None,
) -> PipelineExecutor:
    """Make the executor of a kind for a pipeline.

    Args:
        kind: one of KINDS.
        tasks, workers: how many tasks there are, and how many run at once.
        logs: folder for datatrove's logs and completions.
        depends: a job that must be complete before.
        options: for Slurm `time`, `partition`, `qos`, …, as datatrove's SlurmPipelineExecutor takes them; for Ray
            `mem_per_cpu_gb`, `cpus_per_task`, …, as its RayPipelineExecutor takes them.
    """
    # Each task has a core of its own.
    os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
    if kind == "local":
        return LocalExecutor(pipeline, tasks=tasks, workers=workers, logging_dir=logs)
    if kind == "slurm":
        given: dict[str, Any] = {
            "time": "24:00:00",
            "partition": "",
            "qos": "",
            "mem_per_cpu_gb": 2,
            "env_command": this_environment(),
            # The second job would wait for ever if a task of the first fails.
            "sbatch_args": {"kill-on-invalid-dep": "yes"},
        } | dict(options or {})
        return SlurmExecutor(
            pipeline, tasks=tasks, workers=workers, logging_dir=logs, job_name=name, depends=depends, **given
        )
    # Ray reports its usage over the network unless told not to.
    os.environ.setdefault("RAY_USAGE_STATS_ENABLED", "0")
    from datatrove.executor.ray import RayPipelineExecutor  # noqa: PLC0415

    given = {"mem_per_cpu_gb": 2} | dict(options or {})
    return RayPipelineExecutor(pipeline, tasks=tasks, workers=workers, logging_dir=logs, depends=depends, **given)


def this_environment() -> str:
    """The shell command after which a Slurm job finds this Python and this program."""
    commands, packages = Path(sys.executable).parent, Path(__file__).parents[1]
    return (
        f'export PATH={shlex.quote(str(commands))}:"$PATH"'
        f' PYTHONPATH={shlex.quote(str(packages))}"${{PYTHONPATH:+:$PYTHONPATH}}"'
    )
