"""Logistic regression against scikit-learn, folds, and how well chances say what came."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import brier_score_loss, roc_auc_score

from crm_desktop.insights import logistic


def rows(n: int, seed: int = 1) -> tuple[logistic.Real, logistic.Flags]:
    """Rows of four columns, of which two tell the outcome."""
    rng = np.random.default_rng(seed)
    x = rng.normal(size=(n, 4))
    return x, rng.random(n) < 1 / (1 + np.exp(-(0.5 + 1.5 * x[:, 0] - x[:, 1])))


@pytest.mark.parametrize("penalty", [0.1, 1.0, 30.0])
def test_the_weights_are_those_of_scikit_learn(penalty: float) -> None:
    x, y = rows(200)
    found = logistic.fit(x, y, penalty)
    known = LogisticRegression(C=1 / penalty, tol=1e-12, max_iter=10_000).fit(x, y)
    assert found is not None
    assert found.weights == pytest.approx(known.coef_[0], abs=1e-5)
    assert found.intercept == pytest.approx(known.intercept_[0], abs=1e-5)
    assert found.chances(x) == pytest.approx(known.predict_proba(x)[:, 1], abs=1e-5)


def test_a_large_penalty_leaves_the_weights_that_were_known_before() -> None:
    x, y = rows(100)
    prior = np.array([0.3, -0.2, 0.0, 1.0])
    found = logistic.fit(x, y, 1e9, prior)
    assert found is not None and found.weights == pytest.approx(prior, abs=1e-4)


def test_deals_that_are_told_apart_wholly_still_converge() -> None:
    x = np.linspace(-1, 1, 40)[:, None]
    found = logistic.fit(x, x[:, 0] > 0, 0.3)
    assert found is not None and 0 < found.weights[0] < 100


@settings(max_examples=50, deadline=None)
@given(st.lists(st.tuples(st.floats(0, 1), st.booleans()), min_size=2, max_size=60))
def test_auc_and_brier_are_those_of_scikit_learn(pairs: list[tuple[float, bool]]) -> None:
    p, y = np.array([p for p, _ in pairs]), np.array([y for _, y in pairs])
    assert logistic.brier(p, y) == pytest.approx(brier_score_loss(y, p))
    found = logistic.auc(p, y)
    if y.all() or not y.any():
        assert found is None
    else:
        assert found == pytest.approx(roc_auc_score(y, p))


@settings(max_examples=50, deadline=None)
@given(st.lists(st.booleans(), min_size=30, max_size=90))
def test_every_fold_has_its_share_of_both(answers: list[bool]) -> None:
    y = np.array(answers)
    place = logistic.folds(y)
    for kind in (y, ~y):
        counts = np.bincount(place[kind], minlength=logistic.FOLDS)
        assert counts.max() - counts.min() <= 1


def test_a_group_is_held_out_as_a_whole() -> None:
    _, y = rows(120)
    groups = np.arange(120) // 4
    place = logistic.folds(y, groups)
    assert all(len(set(place[groups == group])) == 1 for group in groups)
    assert np.bincount(place).min() >= 20


def test_what_is_held_out_is_not_known_beforehand() -> None:
    """Thirty columns of noise fit forty rows well, and say nothing of those held out."""
    rng = np.random.default_rng(3)
    x, y = rng.normal(size=(40, 30)), rng.random(40) < 0.5
    found = logistic.validated(x, y)
    assert found is not None
    assert not logistic.beats(found.held_out, found.base, y)


def test_chances_beat_the_base_only_by_more_than_an_error() -> None:
    y = np.array([True, False] * 20)
    base = np.full(40, 0.5)
    assert not logistic.beats(base, base, y)
    assert logistic.beats(np.where(y, 0.7, 0.3), base, y)
    assert not logistic.beats(np.where(np.arange(40) < 3, 0.6, 0.5), base, y)
