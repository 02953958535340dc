"""A PyTorch model, drawn with Netwright."""

import torch
from torch import Tensor, nn


class BahdanauAttention(nn.Module):
    """10 layers: Transpose, Linear, Unsqueeze, Add and more.

    Compares the decoder's state with every step of the encoder, and mixes those by how
    well they fit.
    """

    def __init__(self, hidden: int) -> None:
        super().__init__()
        self.memory_layer = nn.Linear(hidden, hidden)
        self.query_layer = nn.Linear(hidden, hidden)
        self.tanh = nn.Tanh()
        self.score_layer = nn.Linear(hidden, 1)
        self.weights = nn.Softmax(dim=1)

    def forward(self, memory: Tensor, query: Tensor) -> Tensor:
        x = memory.transpose(1, 2)
        y = self.memory_layer(memory)
        z = query.unsqueeze(1)
        z = self.query_layer(z)
        y = y + z
        y = self.tanh(y)
        y = self.score_layer(y)
        y = self.weights(y)
        x = x @ y
        context: Tensor = x.squeeze(-1)
        return context


class DecoderStep(nn.Module):
    """One step of the decoder.

    The word before and what attention finds go into the state, which says the next
    word.
    """

    def __init__(self, words: int, hidden: int) -> None:
        super().__init__()
        self.embedding = nn.Embedding(words, hidden)
        self.dropout = nn.Dropout(p=0.1)
        self.attention = BahdanauAttention(hidden=hidden)
        self.cell = nn.GRUCell(hidden * 2, hidden)
        self.head = nn.Linear(hidden, words)

    def forward(
        self, word: Tensor, memory: Tensor, state: Tensor
    ) -> tuple[Tensor, Tensor, Tensor]:
        x = self.embedding(word)
        x = self.dropout(x)
        y = self.attention(memory, state)
        x = torch.cat([x, y], dim=1)
        next_state = self.cell(x, hx=state)
        scores = self.head(next_state)
        next_word = scores.argmax(1)
        return next_state, scores, next_word


class Seq2Seq(nn.Module):
    """5 layers: Embedding, Dropout, GRU, Select and more."""

    def __init__(self) -> None:
        super().__init__()
        self.embedding = nn.Embedding(4601, 128)
        self.dropout = nn.Dropout(p=0.1)
        self.encoder = nn.GRU(128, 128, batch_first=True)
        self.decoder = DecoderStep(words=2991, hidden=128)

    def forward(self, figures: Tensor, decoder_input: Tensor) -> Tensor:
        x = self.embedding(figures)
        x = self.dropout(x)
        encoder, _ = self.encoder(x)
        x = encoder[:, -1]
        state: Tensor = x
        outputs = []
        next_word = None
        for step in decoder_input.unbind(1):
            truth = next_word is None or self.training
            state, scores, next_word = self.decoder(
                step if truth else next_word, encoder, state
            )
            outputs.append(scores)
        return torch.stack(outputs, 1)
