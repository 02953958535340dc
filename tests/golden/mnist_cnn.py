"""A PyTorch model, drawn with Netwright."""

from torch import Tensor, nn


class MnistCNN(nn.Module):
    """Two convolutions and two dense layers, as in PyTorch's first example."""

    def __init__(self) -> None:
        super().__init__()
        self.conv1 = nn.Conv2d(1, 32, 3)
        self.relu1 = nn.ReLU()
        self.conv2 = nn.Conv2d(32, 64, 3)
        self.relu2 = nn.ReLU()
        self.pool = nn.MaxPool2d(2)
        self.dropout1 = nn.Dropout(p=0.25)
        self.flatten = nn.Flatten()
        self.hidden = nn.Linear(9216, 128)
        self.relu3 = nn.ReLU()
        self.dropout2 = nn.Dropout()
        self.head = nn.Linear(128, 10)
        self.log_softmax = nn.LogSoftmax(dim=1)

    def forward(self, image: Tensor) -> Tensor:
        x = self.conv1(image)
        x = self.relu1(x)
        x = self.conv2(x)
        x = self.relu2(x)
        x = self.pool(x)
        x = self.dropout1(x)
        x = self.flatten(x)
        x = self.hidden(x)
        x = self.relu3(x)
        x = self.dropout2(x)
        x = self.head(x)
        scores: Tensor = self.log_softmax(x)
        return scores
