"""A PyTorch model, drawn with Netwright."""

from torch import Tensor, nn


class PatchEmbedding(nn.Module):
    """Cuts an image into squares and makes a vector of each."""

    def __init__(self, width: int, patch_size: int) -> None:
        super().__init__()
        self.conv = nn.Conv2d(3, width, patch_size, stride=patch_size)
        self.flatten = nn.Flatten(start_dim=2)

    def forward(self, x: Tensor) -> Tensor:
        x = self.conv(x)
        x = self.flatten(x)
        patches: Tensor = x.transpose(1, 2)
        return patches


class MLP(nn.Module):
    """Two dense layers, the hidden one wider."""

    def __init__(self, width: int, hidden: int) -> None:
        super().__init__()
        self.hidden_layer = nn.Linear(width, hidden)
        self.gelu = nn.GELU()
        self.output_layer = nn.Linear(hidden, width)

    def forward(self, x: Tensor) -> Tensor:
        x = self.hidden_layer(x)
        x = self.gelu(x)
        y: Tensor = self.output_layer(x)
        return y


class MixerLayer(nn.Module):
    """Mixes the patches of each feature, then the features of each patch.

    Each time with a shortcut.
    """

    def __init__(
        self, patches: int, width: int, patch_hidden: int, feature_hidden: int
    ) -> None:
        super().__init__()
        self.norm1 = nn.LayerNorm(width, eps=1e-06)
        self.mix_patches = MLP(width=patches, hidden=patch_hidden)
        self.norm2 = nn.LayerNorm(width, eps=1e-06)
        self.mix_features = MLP(width=width, hidden=feature_hidden)

    def forward(self, x: Tensor) -> Tensor:
        y = self.norm1(x)
        y = y.transpose(1, 2)
        y = self.mix_patches(y)
        y = y.transpose(1, 2)
        residual = y + x
        y = self.norm2(residual)
        y = self.mix_features(y)
        result: Tensor = y + residual
        return result


class MLPMixer(nn.Module):
    """5 layers: PatchEmbedding, MixerLayer, LayerNorm, Mean and more."""

    def __init__(self) -> None:
        super().__init__()
        self.patches = PatchEmbedding(width=512, patch_size=16)
        self.layers = nn.Sequential(
            *(
                MixerLayer(
                    patches=196, width=512, patch_hidden=256, feature_hidden=2048
                )
                for _ in range(8)
            ),
        )
        self.norm = nn.LayerNorm(512, eps=1e-06)
        self.head = nn.Linear(512, 1000)

    def forward(self, image: Tensor) -> Tensor:
        x = self.patches(image)
        x = self.layers(x)
        x = self.norm(x)
        x = x.mean(1)
        scores: Tensor = self.head(x)
        return scores
