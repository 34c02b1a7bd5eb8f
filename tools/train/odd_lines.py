"""python tools/train/odd_lines.py TOKENIZER FILE: 2,000 odd lines with the ids that Python's tokenizer gives them.

TOKENIZER is a trained model's tokenizer.json. FILE gets a JSON line each: the text and its ids, without [CLS] and [SEP], in
base 36. The same tokenizer gives the same file; lib/meaning/tokenizer.test.ts compares.
"""

import argparse
import json
import random
from pathlib import Path

from tokenizers import Tokenizer

LINES = 2000
MOST_TOKENS = 128

WORDS = """write captions schedule posts answer comments weekly report budget paid social TikTok LinkedIn YouTube strategy brand voice
community managers across EMEA markets content calendar analytics dashboards influencer briefs A/B tests KPIs e-commerce B2B""".split()
ACCENTS = "café naïve résumé Zürich São Łódź Đà Nẵng Ærø ŒUVRE piñata Ångström ﬁnance oﬃce straße STRASSE İstanbul ıssız Kelvin Ωmega".split()
DECOMPOSED = ["cafe\u0301", "nai\u0308ve", "re\u0301sume\u0301", "Zu\u0308rich", "a\u0323\u0302\u0301", "g\u0303o", "Z\u0351\u036b\u0343algo"]
EMOJI = ["🚀", "👩🏽‍💻", "🇬🇧", "❤️", "1️⃣", "👨‍👩‍👧‍👦", "🏳️‍🌈", "™️", "✅", "➡️", "🫶🏿", "🪩", "☎", "🔥🔥🔥"]
SCRIPTS = ["社交媒体经理", "撰写文案，管理账号。", "ソーシャル・メディア", "カフェ", "가나다라", "소셜 미디어", "менеджер соцсетей", "ΟΔΥΣΣΕΥΣ ΣΑΣ", "Σίσυφος",
           "مدير وسائل", "מנהלת קהילה", "ผู้จัดการ", "सोशल मीडिया", "ქართული", "Հայերեն", "𠀀𠮷野家", "𪚥龘", "ﬂﬀﬃ", "ꙮ", "ℵ₀", "丽丽"]
FANCY = ["𝐇𝐢𝐫𝐢𝐧𝐠", "𝓼𝓸𝓬𝓲𝓪𝓵", "𝕞𝕖𝕕𝕚𝕒", "ｆｕｌｌｗｉｄｔｈ", "ⓜⓐⓝⓐⓖⓔⓡ", "ᴄᴏɴᴛᴇɴᴛ", "ᵗⁱⁿʸ", "🅑🅞🅛🅓", "uʍop", "½ ¾ Ⅷ ⅷ", "№ ℡ ㏒ ㎡", "x² H₂O"]
INVISIBLE = ["mar\u00adket\u00ading", "zero\u200bwidth", "join\u200der", "word\u2060joiner", "\ufeffmark", "right\u202eleft\u202c", "a\u00a0b", "thin\u2009space",
             "ideo\u3000graphic", "line\u2028break", "para\u2029graph", "tab\there", "bell\x07", "nul\x00byte", "next\u0085line", "\x0bvertical\x0cfeed",
             "del\x7fete", "\ufffdlost", "\ue000private", "variation\ufe0e", "mongol\u180evowel", "\u061carabic"]
COMMANDS = ["[CLS]", "[SEP]", "[MASK]", "[UNK]", "[PAD]", "[cls]", "[CLS", "x[SEP]y", "##ing", "##", "<s>", "[ MASK ]"]
SIGNS = ["•", "–", "—", "…", "“quoted”", "‘it’s’", "«oui»", "¿qué?", "¡ya!", "!!!", "?!?", "...", "---", "***", "||", "~", "`code`", "$1,000.50", "€50k", "£30–35k",
         "25%", "50/50", "@handle", "#hashtag", "#a#b", "me@example.com", "https://example.com/a?b=c&d=%20", "C++", "c#", ".NET", "24/7", "6-8", "+44 (0)20",
         "→", "▪", "■", "◦", "●", "✓", "★", "§ 5", "©", "®", "°C", "µm", "¬", "¦", "´", "¨", "×", "÷", "≥", "∞", "₹", "₿", "^_^", "\\n", "¯\\_(ツ)_/¯"]
LONG = ["a" * 100, "a" * 101, "é" * 100, "e\u0301" * 100, "𝐚" * 100, "super" * 30, "x-" * 40, "·" * 30, "字" * 40]
KINDS = (WORDS, ACCENTS, DECOMPOSED, EMOJI, SCRIPTS, FANCY, INVISIBLE, COMMANDS, SIGNS)
# Blocks of characters from which some lines draw at random: Latin, Greek, Cyrillic, punctuation, signs, kana, Chinese, compatibility forms.
BLOCKS = ((0x20, 0x24F), (0x370, 0x3FF), (0x400, 0x4FF), (0x1E00, 0x1FFF), (0x2000, 0x206F), (0x20A0, 0x214F), (0x2150, 0x23FF), (0x2500, 0x27BF),
          (0x3000, 0x30FF), (0x4E00, 0x9FFF), (0xAC00, 0xD7A3), (0xF900, 0xFAFF), (0xFB00, 0xFB4F), (0xFE30, 0xFFEF), (0x1D400, 0x1D7FF), (0x1F300, 0x1F64F))


def odd_lines(count: int) -> list[str]:
    """The same lines every time: each piece of every kind alone, long lines, then mixtures."""
    source = random.Random(20)
    pieces = [piece for kind in KINDS for piece in kind]
    lines = ["", " ", "\n", *pieces, *LONG, *(f"{piece}{piece}" for piece in pieces), *_long_lines(source)]
    while len(lines) < count:
        lines.append(_drawn(source) if source.random() < 0.25 else _mixture(source))
    return lines[:count]


def _mixture(source: random.Random) -> str:
    pieces = [source.choice(source.choice(KINDS)) for _ in range(source.randint(1, 6))]
    words = source.choices(WORDS, k=source.randint(0, 4))
    everything = pieces + words
    source.shuffle(everything)
    line = source.choice((" ", " ", " ", "", "-", "  ")).join(everything)
    return source.choice((str, str, str, str.upper, str.title))(line)


def _drawn(source: random.Random) -> str:
    characters = [chr(source.randint(*source.choice(BLOCKS))) for _ in range(source.randint(1, 12))]
    characters += source.choices(" ab", k=source.randint(0, 4))
    source.shuffle(characters)
    return "".join(characters)


def _long_lines(source: random.Random) -> list[str]:
    words = [source.choice(WORDS) for _ in range(600)]
    return [" ".join(words), "".join(words), "字" * 1500, "a" * 5000 + " b", " " * 3000 + "late words", "\u00ad" * 2000 + "late word",
            "！" * 1100 + " end", ("e\u0301" * 20 + " ") * 40, "word\u00a0" * 400, ("Σ" * 9 + " ") * 150]


def encode(path: Path, lines: list[str]) -> list[list[int]]:
    """The ids of each line as the model is trained with them, without [CLS] and [SEP]."""
    tokenizer = Tokenizer.from_file(str(path))
    tokenizer.enable_truncation(MOST_TOKENS)
    tokenizer.encode_special_tokens = True
    return [encoding.ids[1:-1] for encoding in tokenizer.encode_batch(lines)]


def _base36(number: int) -> str:
    digits = ""
    while number or not digits:
        number, digit = divmod(number, 36)
        digits = "0123456789abcdefghijklmnopqrstuvwxyz"[digit] + digits
    return digits


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description="Writes odd lines with Python's ids.")
    parser.add_argument("tokenizer", type=Path)
    parser.add_argument("file", type=Path)
    arguments = parser.parse_args()
    lines = odd_lines(LINES)
    rows = [[line, " ".join(map(_base36, ids))] for line, ids in zip(lines, encode(arguments.tokenizer, lines), strict=True)]
    arguments.file.write_text("".join(json.dumps(row, ensure_ascii=True) + "\n" for row in rows), encoding="utf-8")
