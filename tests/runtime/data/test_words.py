"""What the generated rows of words and the moves of a game say is true."""

from __future__ import annotations

from itertools import pairwise

import torch
from torch import Tensor

from nodes.project import Setting
from runtime.data.loading import read_samples
from runtime.data.sources.number_words import WORDS
from runtime.data.sources.sums_as_text import SIGNS


def samples(name: str, **params: int) -> dict[str, Tensor]:
    return read_samples(Setting(name, params))


def test_that_half_of_the_words_are_two_parts_of_speech_and_the_word_before_tells_which() -> None:
    words, tags = samples("TaggedSentences", samples=4000).values()
    meanings: dict[int, set[int]] = {}
    told: dict[tuple[int, int], set[int]] = {}
    for row, tag in zip(words.tolist(), tags.tolist(), strict=True):
        for place, word in enumerate(row):
            meanings.setdefault(word, set()).add(tag[place])
            told.setdefault((tag[place - 1] if place else -1, word), set()).add(tag[place])
    several = [word for word, found in meanings.items() if len(found) == 2]
    assert {len(found) for found in meanings.values()} == {1, 2}
    assert 0.25 < len(several) / len(meanings) < 0.5
    assert {len(found) for found in told.values()} == {1}


def test_that_hidden_words_are_the_targets_and_follow_from_their_sentence() -> None:
    tokens, segments, padding, target, follows = samples("MaskedSentences").values()
    assert ((target == -100) == (tokens != 3)).all()
    assert ((tokens == 0) == padding).all()
    whole = torch.where(tokens == 3, target, tokens)
    for row, parts, pair in zip(whole.tolist(), segments.tolist(), follows.tolist(), strict=True):
        end = row.index(2)
        first, second = row[1:end], [w for w, s in zip(row, parts, strict=True) if s][:-1]
        steps = [(b - a) % 56 for a, b in pairwise(first)]
        assert len(set(steps)) == 1
        assert not pair or (second[0] - first[-1]) % 56 == steps[0]


def test_that_sums_are_right_and_each_sign_is_followed_by_the_next() -> None:
    tokens, target = samples("SumsAsText", samples=50, largest=99).values()
    assert tokens.flatten()[1:].equal(target.flatten()[:-1])
    text = "".join(SIGNS[sign] for sign in tokens.flatten().tolist())
    for line in text.split(";")[:-1]:
        numbers, total = line.split("=")
        assert sum(map(int, numbers.split("+"))) == int(total)


def test_that_rows_are_reversed_within_their_length() -> None:
    for tokens, padding, target in zip(*samples("ReversedRows").values(), strict=True):
        length = int((~padding).sum())
        assert target[:length].equal(tokens[:length].flip(0))
        assert (target[length:] == -100).all()
        assert (tokens[length:] == 0).all()


def test_that_numbers_are_spelled_in_english() -> None:
    found = samples("NumberWords", digits=6, samples=3000)
    said = {}
    for figures, given, target in zip(*(v.tolist() for v in found.values()), strict=True):
        number = "".join(str(figure - 1) for figure in figures if figure)
        words = [WORDS[word] for word in target if word != -100]
        assert [WORDS[word] for word in given][: len(words)] == ["<begin>", *words[:-1]]
        said[int(number)] = " ".join(words)
    assert max(len(words.split()) for words in said.values()) == found["target"].shape[1]
    small = samples("NumberWords", digits=2, samples=1000)
    pairs = zip(small["figures"].tolist(), small["target"].tolist(), strict=True)
    plain = {tuple(a): " ".join(WORDS[word] for word in b if word > 2) for a, b in pairs}
    assert plain[8, 3] == "seventy two"
    assert plain[0, 1] == "zero"
    assert plain[2, 10] == "nineteen"


def test_that_a_caught_ball_is_worth_one_and_ends_the_game() -> None:
    found = samples("CatchTheBall", samples=500, size=12)
    last = found["next_frames"][:, -1]
    over = last[:, :-1].sum((1, 2)) == 0  # the ball has reached the row of the bat
    caught = last[:, -1].sum(1) == 3
    reward, discount = found["reward"][:, 0], found["discount"][:, 0]
    assert (reward[~over] == 0).all()
    assert (reward[over & caught] == 1).all()
    assert (reward[over & ~caught] == -1).all()
    assert (discount == 0.99 * (~over).float()).all()
    assert found["frames"][:, 1:].equal(found["next_frames"][:, :-1])
    assert set(reward.tolist()) == {-1.0, 0.0, 1.0}
