import json
from collections import Counter

from tokenizers import Tokenizer

from vocabulary import SPECIALS, count_tokens, kept_tokens, pruned_tokenizer

WORDS = [*SPECIALS[:1], "[unused0]", *SPECIALS[1:], *"abc", "##a", "##b", "##c", "cab", "##ab", "cabab", "abba"]
SOURCE = {
    "version": "1.0",
    "truncation": {"direction": "Right", "max_length": 128, "strategy": "LongestFirst", "stride": 0},
    "padding": None,
    "added_tokens": [
        {
            "id": WORDS.index(t),
            "content": t,
            "single_word": False,
            "lstrip": False,
            "rstrip": False,
            "normalized": False,
            "special": True,
        }
        for t in SPECIALS
    ],
    "normalizer": {
        "type": "BertNormalizer",
        "clean_text": True,
        "handle_chinese_chars": True,
        "strip_accents": None,
        "lowercase": True,
    },
    "pre_tokenizer": {"type": "BertPreTokenizer"},
    "post_processor": {
        "type": "TemplateProcessing",
        "single": [
            {"SpecialToken": {"id": "[CLS]", "type_id": 0}},
            {"Sequence": {"id": "A", "type_id": 0}},
            {"SpecialToken": {"id": "[SEP]", "type_id": 0}},
        ],
        "pair": [{"Sequence": {"id": "A", "type_id": 0}}, {"Sequence": {"id": "B", "type_id": 1}}],
        "special_tokens": {t: {"id": t, "ids": [WORDS.index(t)], "tokens": [t]} for t in ("[CLS]", "[SEP]")},
    },
    "decoder": {"type": "WordPiece", "prefix": "##", "cleanup": True},
    "model": {
        "type": "WordPiece",
        "unk_token": "[UNK]",
        "continuing_subword_prefix": "##",
        "max_input_chars_per_word": 100,
        "vocab": {word: i for i, word in enumerate(WORDS)},
    },
}


def tokenizer(source):
    return Tokenizer.from_str(json.dumps(source))


def test_keeps_specials_characters_and_what_occurs_twice():
    kept = kept_tokens(SOURCE["model"]["vocab"], Counter({"cab": 2, "cabab": 1}))
    assert kept == [*SPECIALS, "a", "b", "c", "##a", "##b", "##c", "cab"]


def test_counts_tokens_without_specials():
    assert count_tokens(tokenizer(SOURCE), ["Cab cab", "abba"]) == Counter({"cab": 2, "abba": 1})


def test_a_word_whose_token_went_is_spelled_otherwise():
    kept = kept_tokens(SOURCE["model"]["vocab"], Counter({"cab": 2, "##ab": 2}))
    pruned = tokenizer(pruned_tokenizer(SOURCE, kept))
    assert pruned.encode("abba cabab cab").tokens == ["[CLS]", "a", "##b", "##b", "##a", "cab", "##ab", "cab", "[SEP]"]
    assert pruned.encode("cab").ids == [2, kept.index("cab"), 3]
    assert pruned.get_vocab_size() == len(kept)
    assert SOURCE["truncation"]["max_length"] == 128
