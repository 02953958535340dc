"""A PyTorch model, drawn with Netwright."""

from torch import Tensor, nn


class LSTMTagger(nn.Module):
    """3 layers: Embedding, LSTM, Linear."""

    def __init__(self) -> None:
        super().__init__()
        self.embedding = nn.Embedding(10000, 100)
        self.lstm = nn.LSTM(100, 256, batch_first=True)
        self.tag_scores = nn.Linear(256, 17)

    def forward(self, words: Tensor) -> Tensor:
        x = self.embedding(words)
        x, _ = self.lstm(x)
        scores: Tensor = self.tag_scores(x)
        return scores
