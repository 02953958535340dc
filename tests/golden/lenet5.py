"""A PyTorch model, drawn with Netwright."""

from torch import Tensor, nn


class LeNet5(nn.Module):
    """LeNet-5, which read cheques, with all connections between its layers."""

    def __init__(self) -> None:
        super().__init__()
        self.conv1 = nn.Conv2d(1, 6, 5, padding=2)
        self.tanh1 = nn.Tanh()
        self.pool1 = nn.AvgPool2d(2)
        self.conv2 = nn.Conv2d(6, 16, 5)
        self.tanh2 = nn.Tanh()
        self.pool2 = nn.AvgPool2d(2)
        self.conv3 = nn.Conv2d(16, 120, 5)
        self.tanh3 = nn.Tanh()
        self.flatten = nn.Flatten()
        self.hidden = nn.Linear(120, 84)
        self.tanh4 = nn.Tanh()
        self.head = nn.Linear(84, 10)

    def forward(self, image: Tensor) -> Tensor:
        x = self.conv1(image)
        x = self.tanh1(x)
        x = self.pool1(x)
        x = self.conv2(x)
        x = self.tanh2(x)
        x = self.pool2(x)
        x = self.conv3(x)
        x = self.tanh3(x)
        x = self.flatten(x)
        x = self.hidden(x)
        x = self.tanh4(x)
        scores: Tensor = self.head(x)
        return scores
