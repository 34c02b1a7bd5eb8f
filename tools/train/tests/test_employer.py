from employer import employer_of, fold_of


def test_the_name_counts_not_its_spelling():
    assert employer_of({"company": "  Harrow & Finch, Collective ", "id": "1"}) == "harrow finch collective"
    assert employer_of({"company": "Łódź_Café №5", "id": "1"}) == "łódź café 5"


def test_without_a_company_the_source_and_then_the_posting_stands_for_it():
    assert employer_of({"company": None, "source": {"repo": "github.com/A/b"}, "id": "R1"}) == "github com a b"
    assert employer_of({"company": None, "source": {"repo": None}, "id": "R1"}) == "r1"
    assert employer_of({"company": None, "id": "R1"}) == "r1"


def test_folds_are_those_of_the_evaluation():
    # Known answers: other programs compute the same (SHA-256, first 8 digits, modulo 3).
    assert [fold_of(name) for name in ("harrow finch collective", "łódź café 5", "github com a b", "r1")] == KNOWN


KNOWN = [2, 2, 2, 0]
