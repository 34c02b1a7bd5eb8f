import base64
import json

import numpy as np
import pytest
from safetensors.numpy import save_file

from corpus import Posting
from measure import table
from measure_roles import role_table
from metrics import macro_f1, precision_recall
from tasks import CATEGORIES, ROLES


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


def test_a_posting_is_judged_by_the_head_of_its_own_fold(tmp_path):
    def posting(id, role, also, fold):
        return Posting(
            "real-2.jsonl", id, "", "", fold, [""] * 6, {}, frozenset(), [{}], role, frozenset([role, *also])
        )

    def lines(id, fold, duties, vector):
        text = base64.b64encode(np.array(vector, "<f4").tobytes()).decode()
        rows = [{"corpus": "real-2.jsonl", "id": id, "fold": fold, "duty": d, "vector": text} for d in duties]
        return "".join(f"{json.dumps(row)}\n" for row in rows)

    weights = np.zeros((len(ROLES), 2), "f4")
    weights[ROLES.index("content_creator"), 0] = weights[ROLES.index("ads_specialist"), 1] = 1
    for fold, weight in ((0, weights), (1, -weights)):
        (tmp_path / str(fold)).mkdir()
        heads = {"role.weight": weight, "role.bias": np.zeros(len(ROLES), "f4")}
        save_file(heads, tmp_path / str(fold) / "heads.safetensors")
    found, four = [0.9] * 5, [0.9] * 4 + [0.1] * 2
    cache = lines("1", 0, found, [9, 1]) + lines("2", 1, found, [0, -3]) + lines("3", 0, found, [0, 1])
    (tmp_path / "cache.jsonl").write_text(cache + lines("4", 0, four, [0, 1]))
    postings = [
        posting("1", "content_creator", [], 0),
        posting("2", "influencer", ["ads_specialist"], 1),
        posting("3", "not_social", [], 0),
        posting("4", "ads_specialist", [], 0),
    ]
    assert (
        role_table(postings, tmp_path / "cache.jsonl", tmp_path).splitlines()[2] == "| all real | 3 | 0.333 | 0.667 |"
    )
