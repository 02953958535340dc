"""A PyTorch model, drawn with Netwright."""

from torch import Tensor, nn


class QNetwork(nn.Module):
    """Three convolutions and two dense layers.

    What each move is worth in the images that were seen last.
    """

    def __init__(self, moves: int, hidden: int) -> None:
        super().__init__()
        self.conv1 = nn.Conv2d(moves, 32, 8, stride=4)
        self.relu1 = nn.ReLU()
        self.conv2 = nn.Conv2d(32, 64, 4, stride=2)
        self.relu2 = nn.ReLU()
        self.conv3 = nn.Conv2d(64, 64, 3)
        self.relu3 = nn.ReLU()
        self.flatten = nn.Flatten()
        self.hidden_layer = nn.Linear(3136, hidden)
        self.relu4 = nn.ReLU()
        self.head = nn.Linear(hidden, moves)

    def forward(self, frames: Tensor) -> Tensor:
        x = self.conv1(frames)
        x = self.relu1(x)
        x = self.conv2(x)
        x = self.relu2(x)
        x = self.conv3(x)
        x = self.relu3(x)
        x = self.flatten(x)
        x = self.hidden_layer(x)
        x = self.relu4(x)
        values: Tensor = self.head(x)
        return values


class DQN(nn.Module):
    """2 layers: QNetwork."""

    def __init__(self) -> None:
        super().__init__()
        self.network = QNetwork(moves=4, hidden=512)

    def forward(self, frames: Tensor, next_frames: Tensor) -> tuple[Tensor, Tensor]:
        values = self.network(frames)
        afterwards = self.network(next_frames)
        return values, afterwards
