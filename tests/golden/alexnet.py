"""A PyTorch model, drawn with Netwright."""

from torch import Tensor, nn


class AlexNet(nn.Module):
    """AlexNet in the version of 2014: five convolutions, three dense layers."""

    def __init__(self) -> None:
        super().__init__()
        self.conv1 = nn.Conv2d(3, 64, 11, stride=4, padding=2)
        self.relu1 = nn.ReLU()
        self.pool1 = nn.MaxPool2d(3, stride=2)
        self.conv2 = nn.Conv2d(64, 192, 5, padding=2)
        self.relu2 = nn.ReLU()
        self.pool2 = nn.MaxPool2d(3, stride=2)
        self.conv3 = nn.Conv2d(192, 384, 3, padding=1)
        self.relu3 = nn.ReLU()
        self.conv4 = nn.Conv2d(384, 256, 3, padding=1)
        self.relu4 = nn.ReLU()
        self.conv5 = nn.Conv2d(256, 256, 3, padding=1)
        self.relu5 = nn.ReLU()
        self.pool5 = nn.MaxPool2d(3, stride=2)
        self.average = nn.AdaptiveAvgPool2d(6)
        self.flatten = nn.Flatten()
        self.dropout1 = nn.Dropout()
        self.hidden1 = nn.Linear(9216, 4096)
        self.relu6 = nn.ReLU()
        self.dropout2 = nn.Dropout()
        self.hidden2 = nn.Linear(4096, 4096)
        self.relu7 = nn.ReLU()
        self.head = nn.Linear(4096, 1000)

    def forward(self, image: Tensor) -> Tensor:
        x = self.conv1(image)
        x = self.relu1(x)
        x = self.pool1(x)
        x = self.conv2(x)
        x = self.relu2(x)
        x = self.pool2(x)
        x = self.conv3(x)
        x = self.relu3(x)
        x = self.conv4(x)
        x = self.relu4(x)
        x = self.conv5(x)
        x = self.relu5(x)
        x = self.pool5(x)
        x = self.average(x)
        x = self.flatten(x)
        x = self.dropout1(x)
        x = self.hidden1(x)
        x = self.relu6(x)
        x = self.dropout2(x)
        x = self.hidden2(x)
        x = self.relu7(x)
        scores: Tensor = self.head(x)
        return scores
