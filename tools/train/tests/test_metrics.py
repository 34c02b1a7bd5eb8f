import json

import pytest

from corpus import Posting
from measure import table
from metrics import macro_f1, precision_recall
from tasks import CATEGORIES


def test_macro_f1_is_the_mean_over_classes_that_occur():
    # execution: 2 of 3 gold and 2 of 2 said: 0.8; ads: 1 of 1 gold and 1 of 2 said: 2/3
    gold, got = ["execution", "execution", "execution", "ads"], ["execution", "execution", "ads", "ads"]
    assert macro_f1(gold, got, CATEGORIES) == pytest.approx((0.8 + 2 / 3) / 2)
    assert macro_f1([], [], CATEGORIES) == 0


def test_precision_and_recall():
    assert precision_recall([True, True, False], [True, False, True]) == (0.5, 0.5)
    assert precision_recall([False], [False]) == (1, 1)


def test_the_table_counts_what_is_scored(tmp_path):
    gold = {0: "ads/execution", 1: "strategy"}
    common = dict(
        file="real-2.jsonl", title="", employer="", fold=0, units=["a", "b", "c", "d"], optional=frozenset({3})
    )
    social = Posting(id="1", gold=gold, readings=[gold], role="ads_specialist", roles=frozenset(), **common)
    nurse = Posting(id="2", gold=gold, readings=[gold], role="not_social", roles=frozenset(), **common)
    ads, execution, other = ([float(i == k) for i in range(6)] for k in (3, 0, 5))
    rows = [
        {"corpus": "real-2.jsonl", "id": id, "unit": unit, "duty": duty, "category": category}
        for id in "12"
        for unit, duty, category in ((0, 0.9, execution), (1, 0.2, other), (2, 0.6, ads), (3, 1.0, ads))
    ]
    (tmp_path / "cache.jsonl").write_text("".join(f"{json.dumps(row)}\n" for row in rows))
    lines = table([social, nurse], tmp_path / "cache.jsonl").splitlines()
    assert lines[3] == "| real 2 | 2 | 0.000 | 0.500 | 0.50, 0.50 |"
    assert lines[-1] == "| all real | 2 | 0.000 | 0.500 | 0.50, 0.50 |"
