"""A PyTorch model, drawn with Netwright."""

import torch
from torch import Tensor, nn
from torch.nn import functional as F


class EncoderLayer(nn.Module):
    """Self-attention, then two dense layers.

    Each with a shortcut and a normalization after it.
    """

    def __init__(self, width: int, heads: int, hidden: int) -> None:
        super().__init__()
        self.attention = nn.MultiheadAttention(
            width, heads, dropout=0.1, batch_first=True
        )
        self.dropout1 = nn.Dropout(p=0.1)
        self.norm1 = nn.LayerNorm(width, eps=1e-12)
        self.hidden_layer = nn.Linear(width, hidden)
        self.gelu = nn.GELU()
        self.output_layer = nn.Linear(hidden, width)
        self.dropout2 = nn.Dropout(p=0.1)
        self.norm2 = nn.LayerNorm(width, eps=1e-12)

    def forward(self, x: Tensor, padding: Tensor) -> Tensor:
        y, _ = self.attention(x, x, x, key_padding_mask=padding, need_weights=False)
        y = self.dropout1(y)
        y = x + y
        norm1 = self.norm1(y)
        y = self.hidden_layer(norm1)
        y = self.gelu(y)
        y = self.output_layer(y)
        y = self.dropout2(y)
        y = norm1 + y
        result: Tensor = self.norm2(y)
        return result


class BERT(nn.Module):
    """12 layers: Embedding, Arange, Add, LayerNorm and more."""

    def __init__(self) -> None:
        super().__init__()
        self.words = nn.Embedding(30522, 768, padding_idx=0)
        self.positions = nn.Embedding(512, 768)
        self.sentences = nn.Embedding(2, 768)
        self.norm = nn.LayerNorm(768, eps=1e-12)
        self.dropout = nn.Dropout(p=0.1)
        self.layers = nn.ModuleList(
            EncoderLayer(width=768, heads=12, hidden=3072) for _ in range(12)
        )
        self.pooler = nn.Linear(768, 768)
        self.tanh = nn.Tanh()

    def forward(
        self, tokens: Tensor, segments: Tensor, padding: Tensor
    ) -> tuple[Tensor, Tensor, Tensor]:
        x = self.words(tokens)
        y = torch.arange(tokens.shape[1], device=tokens.device)
        y = self.positions(y)
        z = self.sentences(segments)
        x = x + y + z
        x = self.norm(x)
        x = self.dropout(x)
        features = x
        for layer in self.layers:
            features = layer(features, padding)
        word_scores = F.linear(features, self.words.weight)
        x = features[:, 0]
        x = self.pooler(x)
        pooled = self.tanh(x)
        return features, pooled, word_scores
