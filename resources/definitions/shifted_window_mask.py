"""Which places of a window of a shifted image come from opposite edges of it."""

import torch
from torch import Tensor


def shifted_window_mask(x: Tensor, window: int, shift: int) -> Tensor:
    """Return where a place of a window must not look at another (windows, 1, S, S).

    The image (N, H, W, C) was rolled by `shift` towards its start, so that its last
    rows and columns come from the other edge.

    Liu et al., Swin Transformer, 2021, arXiv 2103.14030.
    """
    height, width = x.shape[1], x.shape[2]
    rows = torch.arange(height, device=x.device) >= height - shift
    columns = torch.arange(width, device=x.device) >= width - shift
    edges = 2 * rows[:, None] + columns
    split = edges.reshape(height // window, window, width // window, window)
    places = split.transpose(1, 2).reshape(-1, 1, window**2)
    return places[..., None] != places[..., None, :]
