"""Tests of what the plots are made of: bounded series, round axes, histograms over time."""

import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from designer.plots.axes import (
    Scale,
    duration,
    number,
    round_extent,
    round_scale,
    time_ticks,
)
from designer.plots.drawing import Axis, Drawing, Line
from designer.plots.series import CAPACITY, Series
from designer.plots.tracks import Track
from runtime.train.events import Histogram


def test_that_a_series_never_holds_more_than_its_capacity() -> None:
    series = Series()
    for start in range(0, 1_000_000, 5000):
        series.extend(np.arange(start, start + 5000) + 1.0, np.ones(5000))
        assert len(series) <= CAPACITY
    assert len(series) > CAPACITY // 2
    assert series.steps[-1] == 1_000_000


def test_that_merging_keeps_every_spike_and_the_mean_of_all_values() -> None:
    values = np.sin(np.arange(100_000) / 500.0)
    values[77_777], values[31_234] = 50.0, -40.0
    series = Series()
    series.extend(np.arange(100_000) + 1.0, values)
    assert series.highs.max() == 50.0
    assert series.lows.min() == -40.0
    widths = np.diff(series.steps, prepend=0.0)
    assert float((series.means * widths).sum() / widths.sum()) == pytest.approx(values.mean())


@given(st.lists(st.integers(1, 700), min_size=1, max_size=12))
def test_that_a_series_is_the_same_however_its_values_arrive(sizes: list[int]) -> None:
    total = sum(sizes)
    steps, values = np.arange(total) + 1.0, np.cos(np.arange(total))
    whole, parts = Series(capacity=64), Series(capacity=64)
    whole.extend(steps, values)
    start = 0
    for size in sizes:
        parts.extend(steps[start : start + size], values[start : start + size])
        start += size
    assert np.array_equal(whole.steps, parts.steps)
    assert np.allclose(whole.means, parts.means)
    assert np.array_equal(whole.highs, parts.highs)


def test_that_values_that_are_no_numbers_are_left_out() -> None:
    series = Series()
    series.extend((1, 2, 3), (1.0, math.nan, math.inf))
    assert series.steps.tolist() == [1.0]
    assert series.last == 1.0


def test_that_smoothing_starts_at_the_first_value_and_follows_the_mean() -> None:
    series = Series()
    series.extend(np.arange(500) + 1.0, np.where(np.arange(500) % 2, 1.0, 3.0))
    smooth = series.smoothed(0.95, 500)
    assert smooth[0] == 3.0
    assert abs(smooth[-1] - 2.0) < 0.1
    assert np.array_equal(series.smoothed(0.0, 500), series.means)


def test_that_a_long_run_is_smoothed_over_the_same_part_of_its_width_as_a_short_one() -> None:
    short, long = Series(), Series()
    short.extend(np.arange(1000) + 1.0, np.r_[np.zeros(500), np.ones(500)])
    long.extend(np.arange(100_000) + 1.0, np.r_[np.zeros(50_000), np.ones(50_000)])
    at_short = short.smoothed(0.9, 1000)[np.searchsorted(short.steps, 510)]
    at_long = long.smoothed(0.9, 100_000)[np.searchsorted(long.steps, 51_000)]
    assert at_short == pytest.approx(at_long, abs=0.06)


@pytest.mark.parametrize(
    ("scale", "texts"),
    [
        (Scale(0.0, 1.0), ["0", "0.2", "0.4", "0.6", "0.8", "1.0"]),
        (Scale(-0.5, 0.5), ["−0.4", "−0.2", "0", "0.2", "0.4"]),
        (Scale(0.0, 2_500_000.0), ["0", "500k", "1M", "1.5M", "2M", "2.5M"]),
        (Scale(0.001, 1.0, log=True), ["0.001", "0.01", "0.1", "1"]),
    ],
)
def test_that_ticks_are_round_and_short(scale: Scale, texts: list[str]) -> None:
    assert [tick.text for tick in scale.ticks(5)] == texts


def test_that_ticks_of_a_time_axis_are_minutes_and_hours() -> None:
    assert [tick.text for tick in time_ticks(Scale(0.0, 90.0), 6)] == [
        "0:00", "0:15", "0:30", "0:45", "1:00", "1:15", "1:30",
    ]  # fmt: skip
    assert duration(3723) == "1:02:03"


@given(
    st.floats(-1e12, 1e12),
    st.floats(0.0, 1e12),
    st.booleans(),
)
def test_that_a_round_scale_holds_the_values_it_was_made_for(
    low: float,
    span: float,
    log: bool,  # noqa: FBT001 - drawn by hypothesis
) -> None:
    low = abs(low) + 1e-9 if log else low
    scale = round_scale(low, low + span, log=log)
    assert scale.low < scale.high
    room = 2e-3 * (scale.high - scale.low)
    assert scale.low <= low + room
    assert scale.high >= low + span - room
    assert all(math.isfinite(tick.value) for tick in scale.ticks(5))


@given(st.floats(1e-6, 1e12))
def test_that_an_extent_is_at_most_half_longer_than_what_it_holds(value: float) -> None:
    assert value * 0.999 <= round_extent(value) <= value * 1.51


def test_that_places_on_a_scale_can_be_read_back() -> None:
    for scale in (Scale(2.0, 6.0), Scale(0.01, 100.0, log=True)):
        for share in (0.0, 0.3, 1.0):
            assert scale.share(scale.value(share)) == pytest.approx(share)


def test_that_numbers_are_written_with_four_digits() -> None:
    assert [number(v) for v in (0.12345, 12.345, 1234.5, 1.5e-7, math.nan, None)] == [
        "0.1235", "12.35", "1,234", "1.50e−07", "not a number", "–",
    ]  # fmt: skip


def test_that_single_outliers_of_a_raw_curve_do_not_flatten_the_rest() -> None:
    xs = np.arange(1000.0)
    raw = np.ones(1000)
    raw[3] = 900.0
    lines = (Line("a", "plot_1", xs, raw, "faint"), Line("a", "plot_1", xs, np.ones(1000)))
    assert Drawing(lines, Axis(Scale(0.0, 1000.0))).vertical().high < 3.0


def test_that_a_log_axis_leaves_out_values_that_have_no_logarithm() -> None:
    line = Line("a", "plot_1", np.arange(3.0), np.array([0.0, -1.0, 0.02]))
    scale = Drawing((line,), Axis(Scale(0.0, 3.0)), log=True).vertical()
    assert 0.0 < scale.low <= 0.02 <= scale.high


def _histogram(values: np.ndarray, bins: int = 48) -> Histogram:
    counts, edges = np.histogram(values, bins)
    return Histogram(
        float(edges[0]),
        float(edges[-1]),
        tuple(map(int, counts)),
        float(values.mean()),
        float(values.std()),
        float(np.linalg.norm(values)),
    )


def test_that_a_track_keeps_few_columns_and_every_count() -> None:
    track, random = Track(columns=40), np.random.default_rng(0)
    for step in range(1, 1001):
        track.append(step, _histogram(random.normal(0.0, 1.0 + step / 500.0, 256)))
        assert len(track) <= 40
    assert track._counts.sum() == pytest.approx(1000 * 256)
    assert track.steps[-1] == 1000
    assert np.ptp(np.diff(track.steps)) <= track._stride


def test_that_densities_lie_where_the_numbers_are() -> None:
    track = Track()
    track.append(1, _histogram(np.linspace(-1.0, 0.0, 500)))
    track.append(2, _histogram(np.linspace(0.0, 1.0, 500)))
    shares = track.density(-1.0, 1.0, rows=10, columns=2)
    assert shares[:5, 0].max() < 0.01
    assert shares[5:, 0].min() > 0.9
    assert shares[5:, 1].max() < 0.01
    assert shares[:5, 1].min() > 0.9


def test_that_weights_that_are_all_equal_can_be_shown() -> None:
    track = Track()
    track.append(1, _histogram(np.ones(10)))
    low, high = track.span(steady=False)
    assert low < 1.0 < high
    assert track.density(low, high, rows=9, columns=3).max() == 1.0


def test_that_a_histogram_without_a_finite_range_is_left_out() -> None:
    track = Track()
    track.append(1, Histogram(math.nan, 1.0, (1, 2), 0.0, 1.0, 1.0))
    track.append(2, Histogram(0.0, 0.0, (0, 0), 0.0, 0.0, 0.0))
    assert not len(track)
