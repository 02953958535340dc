"""A PyTorch model, drawn with Netwright."""

from torch import Tensor, nn


class MLP(nn.Module):
    """A dense network with one hidden layer, for images of 28 by 28 pixels."""

    def __init__(self) -> None:
        super().__init__()
        self.flatten = nn.Flatten()
        self.hidden = nn.Linear(784, 128)
        self.relu = nn.ReLU()
        self.head = nn.Linear(128, 10)

    def forward(self, image: Tensor) -> Tensor:
        x = self.flatten(image)
        x = self.hidden(x)
        x = self.relu(x)
        scores: Tensor = self.head(x)
        return scores
