"""Images of round cells on a noisy ground, and where the cells are."""

import torch
from torch import Tensor


def make_cells(
    samples: int, size: int, cells: int, noise: float, seed: int
) -> dict[str, Tensor]:
    """Return images (N, 1, H, W) and a mask (N, H, W): 1 where a pixel shows a cell."""
    random = torch.Generator().manual_seed(seed)
    mask = torch.zeros(samples, size, size, dtype=torch.int64)
    image = noise * torch.randn(samples, size, size, generator=random)
    pixel = (torch.arange(size) + 0.5) / size
    for _ in range(cells):
        x, y, radius, brightness = torch.rand(4, samples, 1, 1, generator=random)
        away = ((pixel[:, None] - y) ** 2 + (pixel - x) ** 2).sqrt()
        inside = away < 0.05 + 0.1 * radius
        image += inside * ~mask.bool() * (0.3 + 0.7 * brightness)
        mask |= inside
    return {"image": image.unsqueeze(1), "mask": mask}
