"""Convert LightGBM boosters to arrays.

`pipelines.boilerplate.trees.Trees` reads them.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np
import numpy.typing as npt


def tree_arrays(copies: Sequence[Any]) -> dict[str, npt.NDArray[Any]]:
    """Convert the `copies` of one model, in order.

    Raises:
        ValueError: a tree splits by something other than a threshold.
    """
    nodes = _Nodes()
    for copy, booster in enumerate(copies):
        for tree in booster.dump_model()["tree_info"]:
            nodes.add_tree(tree["tree_structure"], copy)
    return {
        "roots": np.array(nodes.roots, dtype=np.int32),
        "copy": np.array(nodes.copy, dtype=np.int16),
        "feature": np.array(nodes.feature, dtype=np.int16),
        "threshold": np.array(nodes.threshold, dtype=np.float32),
        "child": np.array(nodes.child, dtype=np.int32),
        "value": np.array(nodes.value, dtype=np.float32),
        "depth": np.array(nodes.depth),
    }


class _Nodes:
    def __init__(self) -> None:
        self.roots: list[int] = []
        self.copy: list[int] = []
        self.feature: list[int] = []
        self.threshold: list[float] = []
        self.child: list[int] = []
        self.value: list[float] = []
        self.depth = 0

    def add_tree(self, root: dict[str, Any], copy: int) -> None:
        """Add the nodes of a tree, breadth first."""
        self.copy.append(copy)
        self.roots.append(self._reserve(1))
        waiting = [(self.roots[-1], root, 0)]
        while waiting:
            index, node, depth = waiting.pop()
            self.depth = max(self.depth, depth)
            if "leaf_value" in node:
                self.child[index], self.threshold[index] = index, np.inf
                self.value[index] = node["leaf_value"]
                continue
            if node["decision_type"] != "<=":
                raise ValueError(f"unknown decision {node['decision_type']}")
            children = self._reserve(2)
            self.feature[index], self.child[index] = node["split_feature"], children
            self.threshold[index] = _rounded_down(node["threshold"])
            waiting.append((children, node["left_child"], depth + 1))
            waiting.append((children + 1, node["right_child"], depth + 1))

    def _reserve(self, count: int) -> int:
        """Append empty nodes, and return the place of the first."""
        first = len(self.feature)
        for column in (self.feature, self.child):
            column.extend([0] * count)
        for numbers in (self.threshold, self.value):
            numbers.extend([0.0] * count)
        return first


def _rounded_down(threshold: float) -> float:
    """The greatest single-precision number that is at most `threshold`.

    It compares equally for such rows.
    """
    single = np.float32(threshold)
    return float(single if single <= threshold else np.nextafter(single, np.float32(-np.inf)))
