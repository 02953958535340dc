"""A PyTorch model, drawn with Netwright."""

import math

import torch
from torch import Tensor, nn


class RelativePositionBias(nn.Module):
    """Adds to the scores between the places of a window a number for their distance.

    Liu et al., Swin Transformer, 2021, arXiv 2103.14030.
    """

    index: Tensor

    def __init__(self, height: int, width: int, num_heads: int) -> None:
        super().__init__()
        distances = (2 * height - 1) * (2 * width - 1)
        self.table = nn.Parameter(torch.empty(distances, num_heads))
        nn.init.trunc_normal_(self.table, std=0.02)
        rows, columns = torch.arange(height), torch.arange(width)
        places = torch.cartesian_prod(rows, columns)
        apart = places[:, None] - places[None] + torch.tensor([height - 1, width - 1])
        index = apart[..., 0] * (2 * width - 1) + apart[..., 1]
        self.register_buffer("index", index, persistent=False)

    def forward(self, x: Tensor) -> Tensor:
        return x + self.table[self.index].permute(2, 0, 1)


class StochasticDepth(nn.Module):
    """Leaves a branch out for some samples while training, and scales the others up.

    Huang et al., Deep Networks with Stochastic Depth, 2016, arXiv 1603.09382.
    """

    def __init__(self, p: float) -> None:
        super().__init__()
        self.p = p

    def forward(self, x: Tensor) -> Tensor:
        if not self.training or self.p == 0.0:
            return x
        sizes = [x.shape[0]] + [1] * (x.ndim - 1)
        keep = torch.empty(sizes, dtype=x.dtype, device=x.device)
        keep.bernoulli_(1.0 - self.p)
        if self.p < 1.0:
            keep.div_(1.0 - self.p)
        return x * keep


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


class WindowPartition(nn.Module):
    """Cuts an image into windows and makes a row of the places of each."""

    def __init__(self, size: int, window: int, width: int) -> None:
        super().__init__()
        self.size = size
        self.window = window
        self.width = width

    def forward(self, image: Tensor) -> Tensor:
        x = image.reshape(
            image.shape[0],
            self.size // self.window,
            self.window,
            self.size // self.window,
            self.window,
            self.width,
        )
        x = x.permute(0, 1, 3, 2, 4, 5)
        windows: Tensor = x.reshape(
            x.shape[0], (self.size // self.window) ** 2, self.window**2, self.width
        )
        return windows


class WindowAttention(nn.Module):
    """Attention between the places of each window, 32 features a head.

    What is nearer may count more.
    """

    def __init__(self, window: int, width: int, heads: int) -> None:
        super().__init__()
        self.window = window
        self.heads = heads
        self.width = width
        self.qkv = nn.Linear(width, width * 3)
        self.position_bias = RelativePositionBias(window, window, heads)
        self.weights = nn.Softmax(dim=-1)
        self.join_heads = nn.Flatten(start_dim=3)
        self.output_layer = nn.Linear(width, width)

    def forward(self, windows: Tensor, mask: Tensor) -> Tensor:
        x = self.qkv(windows)
        x = x.reshape(
            x.shape[0], -1, self.window**2, 3, self.heads, self.width // self.heads
        )
        heads_first = x.permute(0, 3, 1, 4, 2, 5)
        x = heads_first[:, 0]
        x = x * 0.1767766952966369
        y = heads_first[:, 1]
        y = y.transpose(-2, -1)
        x = x @ y
        x = self.position_bias(x)
        y = heads_first[:, 2]
        x = x.masked_fill(mask, -math.inf)
        x = self.weights(x)
        x = x @ y
        x = x.transpose(2, 3)
        x = self.join_heads(x)
        result: Tensor = self.output_layer(x)
        return result


class WindowMerge(nn.Module):
    """Puts windows together to the image that they were cut from."""

    def __init__(self, size: int, window: int, width: int) -> None:
        super().__init__()
        self.size = size
        self.window = window
        self.width = width

    def forward(self, windows: Tensor) -> Tensor:
        x = windows.reshape(
            windows.shape[0],
            self.size // self.window,
            self.size // self.window,
            self.window,
            self.window,
            self.width,
        )
        x = x.permute(0, 1, 3, 2, 4, 5)
        image: Tensor = x.reshape(x.shape[0], self.size, self.size, self.width)
        return image


class SwinLayer(nn.Module):
    """Attention in windows that are shifted, then two dense layers.

    Each normalized first and with a shortcut.
    """

    def __init__(
        self, size: int, window: int, shift: int, width: int, heads: int, drop: float
    ) -> None:
        super().__init__()
        self.shift = shift
        self.window = window
        self.norm1 = nn.LayerNorm(width)
        self.partition = WindowPartition(size=size, window=window, width=width)
        self.attention = WindowAttention(window=window, width=width, heads=heads)
        self.merge = WindowMerge(size=size, window=window, width=width)
        self.drop1 = StochasticDepth(drop)
        self.norm2 = nn.LayerNorm(width)
        self.hidden_layer = nn.Linear(width, width * 4)
        self.gelu = nn.GELU()
        self.output_layer = nn.Linear(width * 4, width)
        self.drop2 = StochasticDepth(drop)

    def forward(self, x: Tensor) -> Tensor:
        y = self.norm1(x)
        roll = y.roll((-self.shift, -self.shift), (1, 2))
        y = self.partition(roll)
        z = shifted_window_mask(roll, self.window, self.shift)
        z = self.attention(y, z)
        z = self.merge(z)
        z = z.roll((self.shift, self.shift), (1, 2))
        z = self.drop1(z)
        residual = x + z
        y = self.norm2(residual)
        y = self.hidden_layer(y)
        y = self.gelu(y)
        y = self.output_layer(y)
        y = self.drop2(y)
        result: Tensor = residual + y
        return result


class SwinPair(nn.Module):
    """2 layers: SwinLayer.

    A layer with plain windows and one with windows that are shifted by half of one.
    """

    def __init__(
        self, size: int, window: int, shift: int, width: int, heads: int, drop: float
    ) -> None:
        super().__init__()
        self.plain = SwinLayer(
            size=size, window=window, shift=0, width=width, heads=heads, drop=drop
        )
        self.shifted = SwinLayer(
            size=size, window=window, shift=shift, width=width, heads=heads, drop=drop
        )

    def forward(self, x: Tensor) -> Tensor:
        x = self.plain(x)
        y: Tensor = self.shifted(x)
        return y


class PatchMerging(nn.Module):
    """Makes one place of two by two, with twice the features."""

    def __init__(self, size: int, width: int) -> None:
        super().__init__()
        self.size = size
        self.width = width
        self.join = nn.Flatten(start_dim=3)
        self.norm = nn.LayerNorm(width * 4)
        self.reduce = nn.Linear(width * 4, width * 2, bias=False)

    def forward(self, x: Tensor) -> Tensor:
        x = x.reshape(x.shape[0], self.size // 2, 2, self.size // 2, 2, self.width)
        x = x.permute(0, 1, 3, 4, 2, 5)
        x = self.join(x)
        x = self.norm(x)
        y: Tensor = self.reduce(x)
        return y


class SwinTransformer(nn.Module):
    """13 layers: Conv2d, Permute, LayerNorm, SwinPair and more."""

    def __init__(self) -> None:
        super().__init__()
        self.patches = nn.Conv2d(3, 96, 4, stride=4)
        self.patch_norm = nn.LayerNorm(96)
        self.stage1 = SwinPair(size=56, window=7, shift=3, width=96, heads=3, drop=0.01)
        self.merge1 = PatchMerging(size=56, width=96)
        self.stage2 = SwinPair(
            size=28, window=7, shift=3, width=192, heads=6, drop=0.05
        )
        self.merge2 = PatchMerging(size=28, width=192)
        self.stage3 = nn.Sequential(
            *(
                SwinPair(size=14, window=7, shift=3, width=384, heads=12, drop=0.1)
                for _ in range(3)
            ),
        )
        self.merge3 = PatchMerging(size=14, width=384)
        self.stage4 = SwinPair(size=7, window=7, shift=0, width=768, heads=24, drop=0.2)
        self.norm = nn.LayerNorm(768)
        self.head = nn.Linear(768, 1000)

    def forward(self, image: Tensor) -> Tensor:
        x = self.patches(image)
        x = x.permute(0, 2, 3, 1)
        x = self.patch_norm(x)
        x = self.stage1(x)
        x = self.merge1(x)
        x = self.stage2(x)
        x = self.merge2(x)
        x = self.stage3(x)
        x = self.merge3(x)
        x = self.stage4(x)
        x = self.norm(x)
        x = x.mean((1, 2))
        scores: Tensor = self.head(x)
        return scores
