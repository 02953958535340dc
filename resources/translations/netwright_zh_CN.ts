<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
 <context>
  <name>Netwright</name>
  <message>
   <source>A 1×1 convolution narrows, a 3×3 works, a 1×1 widens again; the shortcut adds what came in.</source>
   <extracomment>blocks</extracomment>
   <translation>1×1 卷积收窄，3×3 工作，1×1 再扩宽；捷径加上输入。</translation>
  </message>
  <message>
   <source>A 1×1 convolution squeezes the channels, then 1×1 and 3×3 filters expand them side by side.</source>
   <extracomment>blocks</extracomment>
   <translation>1×1 卷积压缩通道，然后 1×1 和 3×3 滤波器并排扩展。</translation>
  </message>
  <message>
   <source>A 1×1 convolution widens, a depthwise 3×3 filters, a linear 1×1 narrows; the shortcut joins the narrow ends (Sandler et al. 2018, MobileNetV2).</source>
   <extracomment>blocks</extracomment>
   <translation>1×1 卷积扩宽，3×3 深度卷积滤波，线性 1×1 收窄；捷径连接两个窄端（Sandler 等 2018，MobileNetV2）。</translation>
  </message>
  <message>
   <source>A decoder's state looks at every step of the encoder through a small network.</source>
   <extracomment>blocks</extracomment>
   <translation>解码器的状态通过一个小网络查看编码器的每一步。</translation>
  </message>
  <message>
   <source>A wide filter for each channel, a small dense network for each pixel, and a little of it added.</source>
   <extracomment>blocks</extracomment>
   <translation>每个通道一个大滤波器，每个像素一个小全连接网络，再加上其中一点。</translation>
  </message>
  <message>
   <source>An MBConv around which a shortcut leads; training leaves it out at times.</source>
   <extracomment>blocks</extracomment>
   <translation>带捷径的 MBConv；训练时偶尔跳过它。</translation>
  </message>
  <message>
   <source>Atrous pyramid (ASPP)</source>
   <extracomment>blocks</extracomment>
   <translation>空洞金字塔 (ASPP)</translation>
  </message>
  <message>
   <source>Attention to the steps before and two dense layers, normalized first: the layer of GPT-2.</source>
   <extracomment>blocks</extracomment>
   <translation>对之前的步作注意力，然后两个全连接层，先归一化：GPT-2 的层。</translation>
  </message>
  <message>
   <source>Attention to the steps before, attention to what the encoder made, then two dense layers; each with a shortcut and a normalization after it (Vaswani et al. 2017, Attention Is All You Need).</source>
   <extracomment>blocks</extracomment>
   <translation>先对之前的步作注意力，再对编码器的结果作注意力，然后两个全连接层；每个都带捷径，其后归一化（Vaswani 等 2017，Attention Is All You Need）。</translation>
  </message>
  <message>
   <source>Attention to the steps before, then two dense layers; each normalized first and with a shortcut.</source>
   <extracomment>blocks</extracomment>
   <translation>对之前的步作注意力，然后两个全连接层；每个都先归一化并带捷径。</translation>
  </message>
  <message>
   <source>Attention, written out</source>
   <extracomment>blocks</extracomment>
   <translation>展开的注意力</translation>
  </message>
  <message>
   <source>Averages each channel, lets two 1×1 convolutions decide how much of it passes, and scales it (Hu et al. 2017, Squeeze-and-Excitation Networks).</source>
   <extracomment>blocks</extracomment>
   <translation>对每个通道取平均，由两个 1×1 卷积决定让多少通过，并据此缩放（Hu 等 2017，Squeeze-and-Excitation Networks）。</translation>
  </message>
  <message>
   <source>Bahdanau attention</source>
   <extracomment>blocks</extracomment>
   <translation>Bahdanau 注意力</translation>
  </message>
  <message>
   <source>Between rows of dense layers: fewer channels, half the height and width.</source>
   <extracomment>blocks</extracomment>
   <translation>位于成排稠密层之间：通道更少，高和宽减半。</translation>
  </message>
  <message>
   <source>Bottleneck block</source>
   <extracomment>blocks</extracomment>
   <translation>瓶颈模块</translation>
  </message>
  <message>
   <source>Branches of 1x1, 5x5, two 3x3, and pooling, side by side.</source>
   <extracomment>blocks</extracomment>
   <translation>1×1、5×5、两个 3×3 和池化的分支并排放置。</translation>
  </message>
  <message>
   <source>Branches that look 7 wide and 7 high in turn, side by side.</source>
   <extracomment>blocks</extracomment>
   <translation>轮流看 7 宽和 7 高的分支并排放置。</translation>
  </message>
  <message>
   <source>Branches that part into a wide and a high convolution, side by side.</source>
   <extracomment>blocks</extracomment>
   <translation>分成宽卷积和高卷积的分支，并排放置。</translation>
  </message>
  <message>
   <source>Channels between the two steps.</source>
   <extracomment>blocks</extracomment>
   <translation>两步之间的通道数。</translation>
  </message>
  <message>
   <source>Channels in and out.</source>
   <extracomment>blocks</extracomment>
   <translation>输入和输出的通道数。</translation>
  </message>
  <message>
   <source>Channels inside the branches.</source>
   <extracomment>blocks</extracomment>
   <translation>分支内部的通道数。</translation>
  </message>
  <message>
   <source>Channels of both results.</source>
   <extracomment>blocks</extracomment>
   <translation>两个结果的通道数。</translation>
  </message>
  <message>
   <source>Channels of each branch and of the result.</source>
   <extracomment>blocks</extracomment>
   <translation>每个分支及结果的通道数。</translation>
  </message>
  <message>
   <source>Channels of the narrow part; a quarter of the channels in ResNet.</source>
   <extracomment>blocks</extracomment>
   <translation>窄处的通道数；在 ResNet 中为通道数的四分之一。</translation>
  </message>
  <message>
   <source>Channels that it adds.</source>
   <extracomment>blocks</extracomment>
   <translation>新增的通道数。</translation>
  </message>
  <message>
   <source>Compares the decoder's state with every step of the encoder, and mixes those by how well they fit.</source>
   <extracomment>blocks</extracomment>
   <translation>把解码器的状态与编码器的每一步比较，并按契合程度混合。</translation>
  </message>
  <message>
   <source>ConvNeXt block</source>
   <extracomment>blocks</extracomment>
   <translation>ConvNeXt 模块</translation>
  </message>
  <message>
   <source>Convolutions along time that never see the future: repeat it with a growing dilation for a TCN.</source>
   <extracomment>blocks</extracomment>
   <translation>沿时间、从不看未来的卷积：以递增的膨胀重复它即得 TCN。</translation>
  </message>
  <message>
   <source>Cuts an image into squares and makes a vector of each, as ViT and Mixer begin.</source>
   <extracomment>blocks</extracomment>
   <translation>把图像切成方块，每块变成一个向量，如 ViT 和 Mixer 的开头。</translation>
  </message>
  <message>
   <source>Cuts an image into squares and makes a vector of each.</source>
   <extracomment>blocks</extracomment>
   <translation>把图像切成方块，每块变成一个向量。</translation>
  </message>
  <message>
   <source>Decoder layer</source>
   <extracomment>blocks</extracomment>
   <translation>解码器层</translation>
  </message>
  <message>
   <source>DenseNet</source>
   <extracomment>blocks</extracomment>
   <translation>DenseNet</translation>
  </message>
  <message>
   <source>Dilation of the first branch; the others have two and three times as much.</source>
   <extracomment>blocks</extracomment>
   <translation>第一个分支的膨胀；其他分支为两倍和三倍。</translation>
  </message>
  <message>
   <source>Doubles height and width, joins what was there before, and looks at both.</source>
   <extracomment>blocks</extracomment>
   <translation>把高和宽加倍，接上先前的内容，再查看两者。</translation>
  </message>
  <message>
   <source>Drop</source>
   <extracomment>blocks</extracomment>
   <translation>跳过概率</translation>
  </message>
  <message>
   <source>Encoder layer</source>
   <extracomment>blocks</extracomment>
   <translation>编码器层</translation>
  </message>
  <message>
   <source>Enlarges, joins what the way down kept of that size, and looks at both.</source>
   <extracomment>blocks</extracomment>
   <translation>放大，接上下行时保留的同尺寸内容，再查看两者。</translation>
  </message>
  <message>
   <source>Expand</source>
   <extracomment>blocks</extracomment>
   <translation>扩展</translation>
  </message>
  <message>
   <source>Expansion</source>
   <extracomment>blocks</extracomment>
   <translation>扩展倍数</translation>
  </message>
  <message>
   <source>Feature hidden</source>
   <extracomment>blocks</extracomment>
   <translation>特征隐藏数</translation>
  </message>
  <message>
   <source>Features between the two dense layers.</source>
   <extracomment>blocks</extracomment>
   <translation>两个全连接层之间的特征数。</translation>
  </message>
  <message>
   <source>Features in and out, a multiple of 64.</source>
   <extracomment>blocks</extracomment>
   <translation>输入和输出的特征数，64 的倍数。</translation>
  </message>
  <message>
   <source>Features of each patch.</source>
   <extracomment>blocks</extracomment>
   <translation>每个图块的特征数。</translation>
  </message>
  <message>
   <source>Features of the states.</source>
   <extracomment>blocks</extracomment>
   <translation>状态的特征数。</translation>
  </message>
  <message>
   <source>Filters 1×7 and 7×1 in turn see as far as 7×7 ones, for less.</source>
   <extracomment>blocks</extracomment>
   <translation>1×7 和 7×1 滤波器轮流使用，看得与 7×7 一样远，开销更小。</translation>
  </message>
  <message>
   <source>Filters of each size; the result has twice as many channels.</source>
   <extracomment>blocks</extracomment>
   <translation>每种大小的滤波器数；结果的通道数是其两倍。</translation>
  </message>
  <message>
   <source>Filters of the branch that pools.</source>
   <extracomment>blocks</extracomment>
   <translation>池化分支的滤波器数。</translation>
  </message>
  <message>
   <source>Fire block</source>
   <extracomment>blocks</extracomment>
   <translation>Fire 模块</translation>
  </message>
  <message>
   <source>Five branches see near, far and all of the image; one convolution makes one of them.</source>
   <extracomment>blocks</extracomment>
   <translation>五个分支分别看近处、远处和整幅图像；一个卷积把它们合而为一。</translation>
  </message>
  <message>
   <source>Four branches: 1×1, 5×5, two 3×3, and pooling; their channels stand side by side.</source>
   <extracomment>blocks</extracomment>
   <translation>四个分支：1×1、5×5、两个 3×3 和池化；它们的通道并排放置。</translation>
  </message>
  <message>
   <source>GPT layer</source>
   <extracomment>blocks</extracomment>
   <translation>GPT 层</translation>
  </message>
  <message>
   <source>Growing dense layer</source>
   <extracomment>blocks</extracomment>
   <translation>增长的稠密层</translation>
  </message>
  <message>
   <source>Growth</source>
   <extracomment>blocks</extracomment>
   <translation>增长率</translation>
  </message>
  <message>
   <source>Halves height and width, and the number of channels.</source>
   <extracomment>blocks</extracomment>
   <translation>把高、宽和通道数都减半。</translation>
  </message>
  <message>
   <source>Halves the image by convolutions and by pooling, side by side.</source>
   <extracomment>blocks</extracomment>
   <translation>以卷积和池化并排地把图像减半。</translation>
  </message>
  <message>
   <source>Halves the image once more by convolutions and by pooling, side by side.</source>
   <extracomment>blocks</extracomment>
   <translation>以卷积和池化并排地再次把图像减半。</translation>
  </message>
  <message>
   <source>Halves the image once more, one branch seeing 7 wide and 7 high before.</source>
   <extracomment>blocks</extracomment>
   <translation>再次把图像减半，其中一个分支先看 7 宽和 7 高。</translation>
  </message>
  <message>
   <source>Halves the image three ways at once: a 3×3 convolution, two of them, and pooling.</source>
   <extracomment>blocks</extracomment>
   <translation>同时以三种方式把图像减半：一个 3×3 卷积、两个 3×3 卷积、池化。</translation>
  </message>
  <message>
   <source>Heads</source>
   <extracomment>blocks</extracomment>
   <translation>头数</translation>
  </message>
  <message>
   <source>Height and width of a square.</source>
   <extracomment>blocks</extracomment>
   <translation>方块的高和宽。</translation>
  </message>
  <message>
   <source>Height and width of the depthwise filters.</source>
   <extracomment>blocks</extracomment>
   <translation>深度卷积核的高和宽。</translation>
  </message>
  <message>
   <source>Hidden</source>
   <extracomment>blocks</extracomment>
   <translation>隐藏特征</translation>
  </message>
  <message>
   <source>Hidden features where features are mixed.</source>
   <extracomment>blocks</extracomment>
   <translation>混合特征处的隐藏特征数。</translation>
  </message>
  <message>
   <source>Hidden features where patches are mixed.</source>
   <extracomment>blocks</extracomment>
   <translation>混合图块处的隐藏特征数。</translation>
  </message>
  <message>
   <source>How far those lie apart; twice as far in each block that follows.</source>
   <extracomment>blocks</extracomment>
   <translation>各步之间的间隔；其后每个模块都加倍。</translation>
  </message>
  <message>
   <source>How many looks at once.</source>
   <extracomment>blocks</extracomment>
   <translation>同时有多少个视角。</translation>
  </message>
  <message>
   <source>How many times fewer channels the layer in the middle has.</source>
   <extracomment>blocks</extracomment>
   <translation>中间层的通道数减少到几分之一。</translation>
  </message>
  <message>
   <source>How many times more channels the wide part has.</source>
   <extracomment>blocks</extracomment>
   <translation>宽处的通道数是几倍。</translation>
  </message>
  <message>
   <source>Inception</source>
   <extracomment>blocks</extracomment>
   <translation>Inception</translation>
  </message>
  <message>
   <source>Inception block A</source>
   <extracomment>blocks</extracomment>
   <translation>Inception 模块 A</translation>
  </message>
  <message>
   <source>Inception block B</source>
   <extracomment>blocks</extracomment>
   <translation>Inception 模块 B</translation>
  </message>
  <message>
   <source>Inception block C</source>
   <extracomment>blocks</extracomment>
   <translation>Inception 模块 C</translation>
  </message>
  <message>
   <source>Inception block D</source>
   <extracomment>blocks</extracomment>
   <translation>Inception 模块 D</translation>
  </message>
  <message>
   <source>Inception block E</source>
   <extracomment>blocks</extracomment>
   <translation>Inception 模块 E</translation>
  </message>
  <message>
   <source>Inverted residual</source>
   <extracomment>blocks</extracomment>
   <translation>倒残差</translation>
  </message>
  <message>
   <source>Kernel</source>
   <extracomment>blocks</extracomment>
   <translation>卷积核</translation>
  </message>
  <message>
   <source>Looks around each channel, mixes the channels, and adds a little of it.</source>
   <extracomment>blocks</extracomment>
   <translation>在每个通道内看周围，混合各通道，再加上其中一点。</translation>
  </message>
  <message>
   <source>Looks at an image, keeps what it saw as skip, and halves height and width.</source>
   <extracomment>blocks</extracomment>
   <translation>查看图像，把所见保留为 skip，并把高和宽减半。</translation>
  </message>
  <message>
   <source>Looks back at its own steps and across at an encoder's, as in translation.</source>
   <extracomment>blocks</extracomment>
   <translation>回看自己的各步，并查看编码器的各步，如同翻译。</translation>
  </message>
  <message>
   <source>Looks near, far and at the whole image, side by side. The head of DeepLab v3 (Chen et al. 2017): what is sought may be of any size.</source>
   <extracomment>blocks</extracomment>
   <translation>并排看近处、远处和整幅图像。DeepLab v3 的头部（Chen 等 2017）：要找的对象可以是任意大小。</translation>
  </message>
  <message>
   <source>MBConv</source>
   <extracomment>blocks</extracomment>
   <translation>MBConv</translation>
  </message>
  <message>
   <source>Makes a few channels of all there are and joins them on; repeat it, and each copy sees more.</source>
   <extracomment>blocks</extracomment>
   <translation>由已有的全部通道生成几个新通道并接上；重复时每个副本看到更多。</translation>
  </message>
  <message>
   <source>Makes a few more channels of all there are, and joins them on.</source>
   <extracomment>blocks</extracomment>
   <translation>由已有的全部通道再生成几个通道，并接上。</translation>
  </message>
  <message>
   <source>Mixer layer</source>
   <extracomment>blocks</extracomment>
   <translation>Mixer 层</translation>
  </message>
  <message>
   <source>Mixes patches, then features, by dense layers alone.</source>
   <extracomment>blocks</extracomment>
   <translation>仅用全连接层先混合图块，再混合特征。</translation>
  </message>
  <message>
   <source>Mixes the patches of each feature, then the features of each patch; each time with a shortcut.</source>
   <extracomment>blocks</extracomment>
   <translation>先混合每个特征的各图块，再混合每个图块的各特征；每次都带捷径。</translation>
  </message>
  <message>
   <source>Mobile</source>
   <extracomment>blocks</extracomment>
   <translation>移动端</translation>
  </message>
  <message>
   <source>Narrow</source>
   <extracomment>blocks</extracomment>
   <translation>窄通道</translation>
  </message>
  <message>
   <source>Norm and activation come before the convolutions; nothing stands in the way of the shortcut.</source>
   <extracomment>blocks</extracomment>
   <translation>归一化和激活在卷积之前；捷径上没有任何阻碍。</translation>
  </message>
  <message>
   <source>Normalizes and activates before each convolution, so that the shortcut stays untouched. The block of the second ResNet (He et al. 2016).</source>
   <extracomment>blocks</extracomment>
   <translation>每个卷积之前先归一化和激活，使捷径保持原样。第二代 ResNet 的模块（He 等 2016）。</translation>
  </message>
  <message>
   <source>Number of patches.</source>
   <extracomment>blocks</extracomment>
   <translation>图块数。</translation>
  </message>
  <message>
   <source>Patch embedding</source>
   <extracomment>blocks</extracomment>
   <translation>图块嵌入</translation>
  </message>
  <message>
   <source>Patch hidden</source>
   <extracomment>blocks</extracomment>
   <translation>图块隐藏特征</translation>
  </message>
  <message>
   <source>Patch size</source>
   <extracomment>blocks</extracomment>
   <translation>图块大小</translation>
  </message>
  <message>
   <source>Patches</source>
   <extracomment>blocks</extracomment>
   <translation>图块数</translation>
  </message>
  <message>
   <source>Pooled</source>
   <extracomment>blocks</extracomment>
   <translation>池化通道</translation>
  </message>
  <message>
   <source>Pre-activation block</source>
   <extracomment>blocks</extracomment>
   <translation>预激活模块</translation>
  </message>
  <message>
   <source>Probability that it is left out for a sample.</source>
   <extracomment>blocks</extracomment>
   <translation>对一个样本跳过它的概率。</translation>
  </message>
  <message>
   <source>Queries, keys, values, scores and their softmax, each a node of its own.</source>
   <extracomment>blocks</extracomment>
   <translation>查询、键、值、得分及其 softmax，各为一个节点。</translation>
  </message>
  <message>
   <source>Rate</source>
   <extracomment>blocks</extracomment>
   <translation>膨胀率</translation>
  </message>
  <message>
   <source>Residual</source>
   <extracomment>blocks</extracomment>
   <translation>残差</translation>
  </message>
  <message>
   <source>Residual block</source>
   <extracomment>blocks</extracomment>
   <translation>残差模块</translation>
  </message>
  <message>
   <source>Segmentation</source>
   <extracomment>blocks</extracomment>
   <translation>分割</translation>
  </message>
  <message>
   <source>Self-attention and two dense layers, normalized after each, with a padding mask: the layer of BERT.</source>
   <extracomment>blocks</extracomment>
   <translation>自注意力和两个全连接层，各自其后归一化，带填充掩码：BERT 的层。</translation>
  </message>
  <message>
   <source>Self-attention and two dense layers, normalized first: the layer of a vision transformer.</source>
   <extracomment>blocks</extracomment>
   <translation>自注意力和两个全连接层，先归一化：视觉 Transformer 的层。</translation>
  </message>
  <message>
   <source>Self-attention step by step: every place compares its query with the keys of all, 64 features a head, and mixes their values (Vaswani et al. 2017, Attention Is All You Need).</source>
   <extracomment>blocks</extracomment>
   <translation>逐步展开的自注意力：每个位置用自己的查询与所有位置的键比较，每个头 64 个特征，并混合它们的值（Vaswani 等 2017，Attention Is All You Need）。</translation>
  </message>
  <message>
   <source>Self-attention, then two dense layers; each normalized first and with a shortcut.</source>
   <extracomment>blocks</extracomment>
   <translation>自注意力，然后两个全连接层；每个都先归一化并带捷径。</translation>
  </message>
  <message>
   <source>Self-attention, then two dense layers; each with a shortcut and a normalization after it.</source>
   <extracomment>blocks</extracomment>
   <translation>自注意力，然后两个全连接层；每个都带捷径，其后归一化。</translation>
  </message>
  <message>
   <source>Squeeze</source>
   <extracomment>blocks</extracomment>
   <translation>压缩</translation>
  </message>
  <message>
   <source>Squeeze and excite</source>
   <extracomment>blocks</extracomment>
   <translation>压缩与激励</translation>
  </message>
  <message>
   <source>Squeezes the channels, then expands them by 1x1 and 3x3 filters side by side.</source>
   <extracomment>blocks</extracomment>
   <translation>先压缩通道，再由 1×1 和 3×3 滤波器并排扩展。</translation>
  </message>
  <message>
   <source>Steps that a convolution sees.</source>
   <extracomment>blocks</extracomment>
   <translation>卷积看到的步数。</translation>
  </message>
  <message>
   <source>Temporal block</source>
   <extracomment>blocks</extracomment>
   <translation>时间模块</translation>
  </message>
  <message>
   <source>Three convolutions, narrow in the middle, and an identity shortcut: the block of ResNet-50 and deeper (He et al. 2015).</source>
   <extracomment>blocks</extracomment>
   <translation>三个卷积，中间较窄，带恒等捷径：ResNet-50 及更深网络的模块（He 等 2015）。</translation>
  </message>
  <message>
   <source>Transition between dense layers</source>
   <extracomment>blocks</extracomment>
   <translation>稠密层之间的过渡</translation>
  </message>
  <message>
   <source>Two 3×3 convolutions and an identity shortcut around them (He et al. 2015, Deep Residual Learning for Image Recognition).</source>
   <extracomment>blocks</extracomment>
   <translation>两个 3×3 卷积及绕过它们的恒等捷径（He 等 2015，Deep Residual Learning for Image Recognition）。</translation>
  </message>
  <message>
   <source>Two 3×3 convolutions learn what to add to what came in: the block of ResNet-18 and 34.</source>
   <extracomment>blocks</extracomment>
   <translation>两个 3×3 卷积学习要加到输入上的内容：ResNet-18 和 34 的模块。</translation>
  </message>
  <message>
   <source>Two branches part into a wide and a high filter each: the widest of the five.</source>
   <extracomment>blocks</extracomment>
   <translation>两个分支各分成一个宽滤波器和一个高滤波器：五种中最宽的。</translation>
  </message>
  <message>
   <source>Two convolutions and pooling: a smaller image, and what was there before for the way up.</source>
   <extracomment>blocks</extracomment>
   <translation>两个卷积和池化：得到更小的图像，并保留先前内容供上行使用。</translation>
  </message>
  <message>
   <source>Two convolutions that look back only, further apart with the dilation, and a shortcut (Bai et al. 2018, An Empirical Evaluation of Generic Convolutional and Recurrent Networks for Sequence Modeling).</source>
   <extracomment>blocks</extracomment>
   <translation>两个只回看过去的卷积，膨胀越大间隔越远，并带捷径（Bai 等 2018，An Empirical Evaluation of Generic Convolutional and Recurrent Networks for Sequence Modeling）。</translation>
  </message>
  <message>
   <source>U-Net down</source>
   <extracomment>blocks</extracomment>
   <translation>U-Net 下行</translation>
  </message>
  <message>
   <source>U-Net up</source>
   <extracomment>blocks</extracomment>
   <translation>U-Net 上行</translation>
  </message>
  <message>
   <source>ViT block</source>
   <extracomment>blocks</extracomment>
   <translation>ViT 模块</translation>
  </message>
  <message>
   <source>Weighs each channel by what all of the picture says: an average, two small layers, a gate.</source>
   <extracomment>blocks</extracomment>
   <translation>根据整幅图的内容为每个通道加权：一次平均、两个小层、一个门。</translation>
  </message>
  <message>
   <source>Widens, filters and weighs each channel, narrows again and adds what came in; now and then left out.</source>
   <extracomment>blocks</extracomment>
   <translation>扩宽、滤波并为每个通道加权，再收窄并加上输入；有时整体跳过。</translation>
  </message>
  <message>
   <source>Widens, filters each channel by itself, narrows again and adds what came in: cheap on a phone.</source>
   <extracomment>blocks</extracomment>
   <translation>先扩宽，再对每个通道单独滤波，然后收窄并加上输入：在手机上很省。</translation>
  </message>
  <message>
   <source>&amp;About Netwright</source>
   <extracomment>commands</extracomment>
   <translation>关于 Netwright(&amp;A)</translation>
  </message>
  <message>
   <source>&amp;Add parameter</source>
   <extracomment>commands</extracomment>
   <translation>添加参数(&amp;A)</translation>
  </message>
  <message>
   <source>&amp;Arrange</source>
   <extracomment>commands</extracomment>
   <translation>排列(&amp;A)</translation>
  </message>
  <message>
   <source>&amp;Block</source>
   <extracomment>commands</extracomment>
   <translation>模块(&amp;B)</translation>
  </message>
  <message>
   <source>&amp;Close tab</source>
   <extracomment>commands</extracomment>
   <translation>关闭标签页(&amp;C)</translation>
  </message>
  <message>
   <source>&amp;Command palette…</source>
   <extracomment>commands</extracomment>
   <translation>命令面板(&amp;C)…</translation>
  </message>
  <message>
   <source>&amp;Copy</source>
   <extracomment>commands</extracomment>
   <translation>复制(&amp;C)</translation>
  </message>
  <message>
   <source>&amp;Delete unused blocks</source>
   <extracomment>commands</extracomment>
   <translation>删除未使用的模块(&amp;D)</translation>
  </message>
  <message>
   <source>&amp;Duplicate</source>
   <extracomment>commands</extracomment>
   <translation>创建副本(&amp;D)</translation>
  </message>
  <message>
   <source>&amp;Edit</source>
   <extracomment>commands</extracomment>
   <translation>编辑(&amp;E)</translation>
  </message>
  <message>
   <source>&amp;Enter block</source>
   <extracomment>commands</extracomment>
   <translation>进入模块(&amp;E)</translation>
  </message>
  <message>
   <source>&amp;Export code…</source>
   <extracomment>commands</extracomment>
   <translation>导出代码(&amp;E)…</translation>
  </message>
  <message>
   <source>&amp;File</source>
   <extracomment>commands</extracomment>
   <translation>文件(&amp;F)</translation>
  </message>
  <message>
   <source>&amp;Find in library</source>
   <extracomment>commands</extracomment>
   <translation>在组件库中查找(&amp;F)</translation>
  </message>
  <message>
   <source>&amp;Fit everything</source>
   <extracomment>commands</extracomment>
   <translation>适合全部(&amp;F)</translation>
  </message>
  <message>
   <source>&amp;Fold long layouts into columns</source>
   <extracomment>commands</extracomment>
   <translation>把长布局折成多列(&amp;F)</translation>
  </message>
  <message>
   <source>&amp;Freeze in this run</source>
   <extracomment>commands</extracomment>
   <translation>在本次运行中冻结(&amp;F)</translation>
  </message>
  <message>
   <source>&amp;Heat map</source>
   <extracomment>commands</extracomment>
   <translation>热力图(&amp;H)</translation>
  </message>
  <message>
   <source>&amp;Help</source>
   <extracomment>commands</extracomment>
   <translation>帮助(&amp;H)</translation>
  </message>
  <message>
   <source>&amp;Keyboard shortcuts</source>
   <extracomment>commands</extracomment>
   <translation>键盘快捷键(&amp;K)</translation>
  </message>
  <message>
   <source>&amp;Large panels</source>
   <extracomment>commands</extracomment>
   <translation>放大面板(&amp;L)</translation>
  </message>
  <message>
   <source>&amp;Layers</source>
   <extracomment>commands</extracomment>
   <translation>层(&amp;L)</translation>
  </message>
  <message>
   <source>&amp;Leave block</source>
   <extracomment>commands</extracomment>
   <translation>离开模块(&amp;L)</translation>
  </message>
  <message>
   <source>&amp;New</source>
   <extracomment>commands</extracomment>
   <translation>新建(&amp;N)</translation>
  </message>
  <message>
   <source>&amp;Next panel</source>
   <extracomment>commands</extracomment>
   <translation>下一个面板(&amp;N)</translation>
  </message>
  <message>
   <source>&amp;Next use</source>
   <extracomment>commands</extracomment>
   <translation>下一处使用(&amp;N)</translation>
  </message>
  <message>
   <source>&amp;Open…</source>
   <extracomment>commands</extracomment>
   <translation>打开(&amp;O)…</translation>
  </message>
  <message>
   <source>&amp;Own weights</source>
   <extracomment>commands</extracomment>
   <translation>使用自己的权重(&amp;O)</translation>
  </message>
  <message>
   <source>&amp;Paste</source>
   <extracomment>commands</extracomment>
   <translation>粘贴(&amp;P)</translation>
  </message>
  <message>
   <source>&amp;Pause</source>
   <extracomment>commands</extracomment>
   <translation>暂停(&amp;P)</translation>
  </message>
  <message>
   <source>&amp;Pin</source>
   <extracomment>commands</extracomment>
   <translation>固定(&amp;P)</translation>
  </message>
  <message>
   <source>&amp;Print…</source>
   <extracomment>commands</extracomment>
   <translation>打印(&amp;P)…</translation>
  </message>
  <message>
   <source>&amp;Quit</source>
   <extracomment>commands</extracomment>
   <translation>退出(&amp;Q)</translation>
  </message>
  <message>
   <source>&amp;Redo</source>
   <extracomment>commands</extracomment>
   <translation>重做(&amp;R)</translation>
  </message>
  <message>
   <source>&amp;Reset layout</source>
   <extracomment>commands</extracomment>
   <translation>重置布局(&amp;R)</translation>
  </message>
  <message>
   <source>&amp;Run</source>
   <extracomment>commands</extracomment>
   <translation>运行(&amp;R)</translation>
  </message>
  <message>
   <source>&amp;Save</source>
   <extracomment>commands</extracomment>
   <translation>保存(&amp;S)</translation>
  </message>
  <message>
   <source>&amp;Share weights</source>
   <extracomment>commands</extracomment>
   <translation>共享权重(&amp;S)</translation>
  </message>
  <message>
   <source>&amp;Space evenly across</source>
   <extracomment>commands</extracomment>
   <translation>水平等距分布(&amp;S)</translation>
  </message>
  <message>
   <source>&amp;Stop</source>
   <extracomment>commands</extracomment>
   <translation>停止(&amp;S)</translation>
  </message>
  <message>
   <source>&amp;Tour</source>
   <extracomment>commands</extracomment>
   <translation>导览(&amp;T)</translation>
  </message>
  <message>
   <source>&amp;Train</source>
   <extracomment>commands</extracomment>
   <translation>训练(&amp;T)</translation>
  </message>
  <message>
   <source>&amp;Undo</source>
   <extracomment>commands</extracomment>
   <translation>撤销(&amp;U)</translation>
  </message>
  <message>
   <source>&amp;View</source>
   <extracomment>commands</extracomment>
   <translation>视图(&amp;V)</translation>
  </message>
  <message>
   <source>A layout leaves pinned nodes where they are</source>
   <extracomment>commands</extracomment>
   <translation>布局不会移动已固定的节点</translation>
  </message>
  <message>
   <source>A long network is laid out in columns, so that all of it can be read at once</source>
   <extracomment>commands</extracomment>
   <translation>长网络按列布局，以便一次读完整个网络</translation>
  </message>
  <message>
   <source>A message of the system, if nobody looks here</source>
   <extracomment>commands</extracomment>
   <translation>没有人看着窗口时发出系统消息</translation>
  </message>
  <message>
   <source>A process of its own</source>
   <extracomment>commands</extracomment>
   <translation>独立进程</translation>
  </message>
  <message>
   <source>A process of its own for networks with short steps, else a thread of the window</source>
   <extracomment>commands</extracomment>
   <translation>步长短的网络使用独立进程，否则使用窗口的线程</translation>
  </message>
  <message>
   <source>A run whose process is killed or crashes goes on from its last checkpoint by itself</source>
   <extracomment>commands</extracomment>
   <translation>进程被终止或崩溃的运行会自动从最后的检查点继续</translation>
  </message>
  <message>
   <source>A thread of the window</source>
   <extracomment>commands</extracomment>
   <translation>窗口的线程</translation>
  </message>
  <message>
   <source>A titled frame around the selected nodes; it moves with all that is in it</source>
   <extracomment>commands</extracomment>
   <translation>围绕所选节点的带标题的框；移动时框内的内容一起移动</translation>
  </message>
  <message>
   <source>Activation</source>
   <extracomment>commands</extracomment>
   <translation>激活函数</translation>
  </message>
  <message>
   <source>Add a layer at the cursor, by typing its name</source>
   <extracomment>commands</extracomment>
   <translation>输入名称，在光标处添加层</translation>
  </message>
  <message>
   <source>Add la&amp;yer…</source>
   <extracomment>commands</extracomment>
   <translation>添加层(&amp;Y)…</translation>
  </message>
  <message>
   <source>Add t&amp;o the queue…</source>
   <extracomment>commands</extracomment>
   <translation>加入队列(&amp;O)…</translation>
  </message>
  <message>
   <source>Align &amp;bottom edges</source>
   <extracomment>commands</extracomment>
   <translation>下边缘对齐(&amp;B)</translation>
  </message>
  <message>
   <source>Align &amp;left edges</source>
   <extracomment>commands</extracomment>
   <translation>左边缘对齐(&amp;L)</translation>
  </message>
  <message>
   <source>Align &amp;right edges</source>
   <extracomment>commands</extracomment>
   <translation>右边缘对齐(&amp;R)</translation>
  </message>
  <message>
   <source>Align &amp;top edges</source>
   <extracomment>commands</extracomment>
   <translation>上边缘对齐(&amp;T)</translation>
  </message>
  <message>
   <source>Align in a &amp;column</source>
   <extracomment>commands</extracomment>
   <translation>对齐成一列(&amp;C)</translation>
  </message>
  <message>
   <source>Align in a ro&amp;w</source>
   <extracomment>commands</extracomment>
   <translation>对齐成一行(&amp;W)</translation>
  </message>
  <message>
   <source>All keys on one page, as they are now</source>
   <extracomment>commands</extracomment>
   <translation>在一页上列出当前的所有快捷键</translation>
  </message>
  <message>
   <source>Begins at once; a crash ends the window, too</source>
   <extracomment>commands</extracomment>
   <translation>立即开始；崩溃时窗口也会关闭</translation>
  </message>
  <message>
   <source>Block</source>
   <extracomment>commands</extracomment>
   <translation>模块</translation>
  </message>
  <message>
   <source>Bookmarks</source>
   <extracomment>commands</extracomment>
   <translation>书签</translation>
  </message>
  <message>
   <source>Box selects what it &amp;touches</source>
   <extracomment>commands</extracomment>
   <translation>框选所触及的内容(&amp;T)</translation>
  </message>
  <message>
   <source>Bypass</source>
   <extracomment>commands</extracomment>
   <translation>旁路</translation>
  </message>
  <message>
   <source>Cancel what is being dragged; without that, select nothing</source>
   <extracomment>commands</extracomment>
   <translation>取消正在进行的拖动；若没有拖动，则取消选择</translation>
  </message>
  <message>
   <source>Close all projects but the one that is shown</source>
   <extracomment>commands</extracomment>
   <translation>关闭当前显示项目以外的所有项目</translation>
  </message>
  <message>
   <source>Close the project that is shown</source>
   <extracomment>commands</extracomment>
   <translation>关闭当前显示的项目</translation>
  </message>
  <message>
   <source>Co&amp;mpare…</source>
   <extracomment>commands</extracomment>
   <translation>比较(&amp;M)…</translation>
  </message>
  <message>
   <source>Colour the nodes by what they cost, or by what training tells of them</source>
   <extracomment>commands</extracomment>
   <translation>按开销或训练所得的信息为节点着色</translation>
  </message>
  <message>
   <source>Convolution</source>
   <extracomment>commands</extracomment>
   <translation>卷积</translation>
  </message>
  <message>
   <source>Copy as p&amp;icture</source>
   <extracomment>commands</extracomment>
   <translation>复制为图片(&amp;I)</translation>
  </message>
  <message>
   <source>Crashes, full memory and endless loops leave the window alone</source>
   <extracomment>commands</extracomment>
   <translation>崩溃、内存耗尽和死循环都不会影响窗口</translation>
  </message>
  <message>
   <source>Cu&amp;t</source>
   <extracomment>commands</extracomment>
   <translation>剪切(&amp;T)</translation>
  </message>
  <message>
   <source>De&amp;lete</source>
   <extracomment>commands</extracomment>
   <translation>删除(&amp;L)</translation>
  </message>
  <message>
   <source>Delete and reconnect</source>
   <extracomment>commands</extracomment>
   <translation>删除并重新连接</translation>
  </message>
  <message>
   <source>Delete the blocks that nothing uses</source>
   <extracomment>commands</extracomment>
   <translation>删除没有被使用的模块</translation>
  </message>
  <message>
   <source>Delete the selected nodes and join what was before them to what was after</source>
   <extracomment>commands</extracomment>
   <translation>删除所选节点，并把其前后的节点连接起来</translation>
  </message>
  <message>
   <source>Duplicate with links</source>
   <extracomment>commands</extracomment>
   <translation>连同连线创建副本</translation>
  </message>
  <message>
   <source>Duplicate, and feed the copies by what feeds the originals</source>
   <extracomment>commands</extracomment>
   <translation>创建副本，并由原节点的来源为副本供数据</translation>
  </message>
  <message>
   <source>E&amp;valuate the newest run</source>
   <extracomment>commands</extracomment>
   <translation>评估最近一次运行(&amp;V)</translation>
  </message>
  <message>
   <source>End &amp;now</source>
   <extracomment>commands</extracomment>
   <translation>立即结束(&amp;N)</translation>
  </message>
  <message>
   <source>End the process of a run that does not stop; what it has saved stays</source>
   <extracomment>commands</extracomment>
   <translation>结束无法自行停止的运行进程；已保存的内容会保留</translation>
  </message>
  <message>
   <source>End the run and keep its weights</source>
   <extracomment>commands</extracomment>
   <translation>结束运行并保留权重</translation>
  </message>
  <message>
   <source>End the run when the present epoch is over and measured</source>
   <extracomment>commands</extracomment>
   <translation>当前轮次完成并评估后结束运行</translation>
  </message>
  <message>
   <source>Enter the block, or edit the first parameter of the layer</source>
   <extracomment>commands</extracomment>
   <translation>进入模块，或编辑层的第一个参数</translation>
  </message>
  <message>
   <source>Examples and the files that were opened last</source>
   <extracomment>commands</extracomment>
   <translation>示例和最近打开的文件</translation>
  </message>
  <message>
   <source>Export &amp;drawing…</source>
   <extracomment>commands</extracomment>
   <translation>导出图形(&amp;D)…</translation>
  </message>
  <message>
   <source>Figures on nodes</source>
   <extracomment>commands</extracomment>
   <translation>在节点上显示数值</translation>
  </message>
  <message>
   <source>Find any command by typing</source>
   <extracomment>commands</extracomment>
   <translation>通过输入查找任意命令</translation>
  </message>
  <message>
   <source>Find in &amp;network…</source>
   <extracomment>commands</extracomment>
   <translation>在网络中查找(&amp;N)…</translation>
  </message>
  <message>
   <source>Find next</source>
   <extracomment>commands</extracomment>
   <translation>查找下一个</translation>
  </message>
  <message>
   <source>Find nodes by name, layer, parameter, shape or problem, also within blocks</source>
   <extracomment>commands</extracomment>
   <translation>按名称、层、参数、形状或问题查找节点，包括模块内部</translation>
  </message>
  <message>
   <source>Find previous</source>
   <extracomment>commands</extracomment>
   <translation>查找上一个</translation>
  </message>
  <message>
   <source>Fit &amp;selection</source>
   <extracomment>commands</extracomment>
   <translation>适合所选内容(&amp;S)</translation>
  </message>
  <message>
   <source>Fit selection or everything</source>
   <extracomment>commands</extracomment>
   <translation>适合所选内容或全部</translation>
  </message>
  <message>
   <source>Frame around selection</source>
   <extracomment>commands</extracomment>
   <translation>为所选内容加框</translation>
  </message>
  <message>
   <source>Free&amp;ze weights</source>
   <extracomment>commands</extracomment>
   <translation>冻结权重(&amp;Z)</translation>
  </message>
  <message>
   <source>Frozen</source>
   <extracomment>commands</extracomment>
   <translation>已冻结</translation>
  </message>
  <message>
   <source>Give the block of the selected node another name</source>
   <extracomment>commands</extracomment>
   <translation>给所选节点的模块换一个名称</translation>
  </message>
  <message>
   <source>Give the block that is shown one more parameter</source>
   <extracomment>commands</extracomment>
   <translation>给当前显示的模块再加一个参数</translation>
  </message>
  <message>
   <source>Give the keyboard to the next panel</source>
   <extracomment>commands</extracomment>
   <translation>把键盘焦点交给下一个面板</translation>
  </message>
  <message>
   <source>Give the keyboard to the panel before</source>
   <extracomment>commands</extracomment>
   <translation>把键盘焦点交给上一个面板</translation>
  </message>
  <message>
   <source>Give the panels below the canvas nearly all of its height; again to give it back</source>
   <extracomment>commands</extracomment>
   <translation>把画布几乎全部的高度让给下方的面板；再按一次还给画布</translation>
  </message>
  <message>
   <source>Give the selected nodes weights of their own again</source>
   <extracomment>commands</extracomment>
   <translation>让所选节点重新拥有自己的权重</translation>
  </message>
  <message>
   <source>Give the selected uses a block of their own, so that it can be edited apart</source>
   <extracomment>commands</extracomment>
   <translation>给所选的使用处一个自己的模块，以便单独编辑</translation>
  </message>
  <message>
   <source>Go on after a crash</source>
   <extracomment>commands</extracomment>
   <translation>崩溃后继续</translation>
  </message>
  <message>
   <source>Go on after an edit: weights that still fit are taken over, and it is said which</source>
   <extracomment>commands</extracomment>
   <translation>编辑之后继续：沿用仍匹配的权重，并说明是哪些</translation>
  </message>
  <message>
   <source>Go on with another learning rate</source>
   <extracomment>commands</extracomment>
   <translation>以另一个学习率继续</translation>
  </message>
  <message>
   <source>Go to bookmark 1</source>
   <extracomment>commands</extracomment>
   <translation>转到书签 1</translation>
  </message>
  <message>
   <source>Go to bookmark 2</source>
   <extracomment>commands</extracomment>
   <translation>转到书签 2</translation>
  </message>
  <message>
   <source>Go to bookmark 3</source>
   <extracomment>commands</extracomment>
   <translation>转到书签 3</translation>
  </message>
  <message>
   <source>Go to bookmark 4</source>
   <extracomment>commands</extracomment>
   <translation>转到书签 4</translation>
  </message>
  <message>
   <source>Go to bookmark 5</source>
   <extracomment>commands</extracomment>
   <translation>转到书签 5</translation>
  </message>
  <message>
   <source>Go to bookmark 6</source>
   <extracomment>commands</extracomment>
   <translation>转到书签 6</translation>
  </message>
  <message>
   <source>Go to bookmark 7</source>
   <extracomment>commands</extracomment>
   <translation>转到书签 7</translation>
  </message>
  <message>
   <source>Go to bookmark 8</source>
   <extracomment>commands</extracomment>
   <translation>转到书签 8</translation>
  </message>
  <message>
   <source>Go to bookmark 9</source>
   <extracomment>commands</extracomment>
   <translation>转到书签 9</translation>
  </message>
  <message>
   <source>Heat map of</source>
   <extracomment>commands</extracomment>
   <translation>热力图内容</translation>
  </message>
  <message>
   <source>Help &amp;beside the node</source>
   <extracomment>commands</extracomment>
   <translation>节点旁的帮助(&amp;B)</translation>
  </message>
  <message>
   <source>Hold the &amp;queue</source>
   <extracomment>commands</extracomment>
   <translation>暂停队列(&amp;Q)</translation>
  </message>
  <message>
   <source>Hold the run; it goes on where it stopped</source>
   <extracomment>commands</extracomment>
   <translation>暂停运行；之后从停下处继续</translation>
  </message>
  <message>
   <source>Input and output</source>
   <extracomment>commands</extracomment>
   <translation>输入与输出</translation>
  </message>
  <message>
   <source>Into the folder of each run, beside its history</source>
   <extracomment>commands</extracomment>
   <translation>写入每次运行的文件夹，在其历史旁边</translation>
  </message>
  <message>
   <source>Its layer or block.</source>
   <extracomment>commands</extracomment>
   <translation>所用的层或模块。</translation>
  </message>
  <message>
   <source>Keep the computer awake</source>
   <extracomment>commands</extracomment>
   <translation>保持计算机唤醒</translation>
  </message>
  <message>
   <source>Keys at a &amp;glance</source>
   <extracomment>commands</extracomment>
   <translation>快捷键一览(&amp;G)</translation>
  </message>
  <message>
   <source>Language</source>
   <extracomment>commands</extracomment>
   <translation>语言</translation>
  </message>
  <message>
   <source>Lay &amp;out</source>
   <extracomment>commands</extracomment>
   <translation>布局(&amp;O)</translation>
  </message>
  <message>
   <source>Lay out &amp;everything</source>
   <extracomment>commands</extracomment>
   <translation>布局全部(&amp;E)</translation>
  </message>
  <message>
   <source>Lay out the selected nodes in layers, or everything</source>
   <extracomment>commands</extracomment>
   <translation>将所选节点或全部节点分层布局</translation>
  </message>
  <message>
   <source>Layer</source>
   <extracomment>commands</extracomment>
   <translation>层</translation>
  </message>
  <message>
   <source>Learned numbers, those of all copies in a row. A node that uses another's has none.</source>
   <extracomment>commands</extracomment>
   <translation>可学习的数值，包含所有重复的副本。使用其他节点权重的节点没有自己的权重。</translation>
  </message>
  <message>
   <source>Leave the weights of the selected nodes as they are from now on</source>
   <extracomment>commands</extracomment>
   <translation>从现在起不再改变所选节点的权重</translation>
  </message>
  <message>
   <source>Let a run that is held make one update more</source>
   <extracomment>commands</extracomment>
   <translation>让暂停的运行再更新一次</translation>
  </message>
  <message>
   <source>Let each use of the block set the number that has the keyboard in the inspector</source>
   <extracomment>commands</extracomment>
   <translation>让模块的每处使用各自设置检查器中正在编辑的数值</translation>
  </message>
  <message>
   <source>Let the present run end and begin no other; again to go on</source>
   <extracomment>commands</extracomment>
   <translation>让当前运行结束且不再开始其他运行；再按一次则继续</translation>
  </message>
  <message>
   <source>Let the selected nodes use the weights of the first of them</source>
   <extracomment>commands</extracomment>
   <translation>让所选节点使用其中第一个节点的权重</translation>
  </message>
  <message>
   <source>Linear</source>
   <extracomment>commands</extracomment>
   <translation>线性</translation>
  </message>
  <message>
   <source>Make a &amp;block</source>
   <extracomment>commands</extracomment>
   <translation>组成模块(&amp;B)</translation>
  </message>
  <message>
   <source>Make this a pa&amp;rameter of the block</source>
   <extracomment>commands</extracomment>
   <translation>设为模块的参数(&amp;R)</translation>
  </message>
  <message>
   <source>Make un&amp;ique</source>
   <extracomment>commands</extracomment>
   <translation>使其独立(&amp;Q)</translation>
  </message>
  <message>
   <source>Math</source>
   <extracomment>commands</extracomment>
   <translation>数学</translation>
  </message>
  <message>
   <source>Memory of the results for the batch, which training keeps until the gradients are there. A result that only shows another one, as that of Flatten does, takes none. What layers keep inside, such as the masks of dropout, is not counted.</source>
   <extracomment>commands</extracomment>
   <translation>一个批次的结果所占内存，训练会保留到梯度算出为止。仅仅以另一种方式呈现数据的结果（如 Flatten）不占内存。层内部保留的内容（如 Dropout 的掩码）不计入。</translation>
  </message>
  <message>
   <source>Merge</source>
   <extracomment>commands</extracomment>
   <translation>合并</translation>
  </message>
  <message>
   <source>Metric</source>
   <extracomment>commands</extracomment>
   <translation>指标</translation>
  </message>
  <message>
   <source>Minima&amp;p</source>
   <extracomment>commands</extracomment>
   <translation>缩略图(&amp;P)</translation>
  </message>
  <message>
   <source>Move</source>
   <extracomment>commands</extracomment>
   <translation>移动</translation>
  </message>
  <message>
   <source>Move the selected nodes sideways until the links between them go straight down</source>
   <extracomment>commands</extracomment>
   <translation>横向移动所选节点，直到其间的连线竖直</translation>
  </message>
  <message>
   <source>Move the weights of the selected nodes again</source>
   <extracomment>commands</extracomment>
   <translation>重新更新所选节点的权重</translation>
  </message>
  <message>
   <source>Multiplications with addition for one sample, in convolutions and matrix products; additions, activations and normalization are not counted.</source>
   <extracomment>commands</extracomment>
   <translation>每个样本在卷积和矩阵乘法中的乘加次数；不计加法、激活函数和归一化。</translation>
  </message>
  <message>
   <source>Next tab</source>
   <extracomment>commands</extracomment>
   <translation>下一个标签页</translation>
  </message>
  <message>
   <source>Normalization</source>
   <extracomment>commands</extracomment>
   <translation>归一化</translation>
  </message>
  <message>
   <source>One &amp;update</source>
   <extracomment>commands</extracomment>
   <translation>更新一次(&amp;U)</translation>
  </message>
  <message>
   <source>Open &amp;unsaved work…</source>
   <extracomment>commands</extracomment>
   <translation>打开未保存的工作(&amp;U)…</translation>
  </message>
  <message>
   <source>Open a project file</source>
   <extracomment>commands</extracomment>
   <translation>打开项目文件</translation>
  </message>
  <message>
   <source>Open example</source>
   <extracomment>commands</extracomment>
   <translation>打开示例</translation>
  </message>
  <message>
   <source>Open node</source>
   <extracomment>commands</extracomment>
   <translation>打开节点</translation>
  </message>
  <message>
   <source>Open recent</source>
   <extracomment>commands</extracomment>
   <translation>打开最近的文件</translation>
  </message>
  <message>
   <source>Open the file again that was closed last</source>
   <extracomment>commands</extracomment>
   <translation>重新打开最后关闭的文件</translation>
  </message>
  <message>
   <source>Panels</source>
   <extracomment>commands</extracomment>
   <translation>面板</translation>
  </message>
  <message>
   <source>Paste with links</source>
   <extracomment>commands</extracomment>
   <translation>连同连线一起粘贴</translation>
  </message>
  <message>
   <source>Paste, and feed the copies by what feeds the originals</source>
   <extracomment>commands</extracomment>
   <translation>粘贴，并由原节点的来源为副本供数据</translation>
  </message>
  <message>
   <source>Pooling</source>
   <extracomment>commands</extracomment>
   <translation>池化</translation>
  </message>
  <message>
   <source>Previous &amp;use</source>
   <extracomment>commands</extracomment>
   <translation>上一处使用(&amp;U)</translation>
  </message>
  <message>
   <source>Previous panel</source>
   <extracomment>commands</extracomment>
   <translation>上一个面板</translation>
  </message>
  <message>
   <source>Previous tab</source>
   <extracomment>commands</extracomment>
   <translation>上一个标签页</translation>
  </message>
  <message>
   <source>Print pre&amp;view…</source>
   <extracomment>commands</extracomment>
   <translation>打印预览(&amp;V)…</translation>
  </message>
  <message>
   <source>Print the drawing on one page</source>
   <extracomment>commands</extracomment>
   <translation>把图形打印在一页上</translation>
  </message>
  <message>
   <source>Put the selected nodes into a block, which can be used many times</source>
   <extracomment>commands</extracomment>
   <translation>把所选节点放进一个可多次使用的模块</translation>
  </message>
  <message>
   <source>Put what is inside the block in its place, or a node for each repeat</source>
   <extracomment>commands</extracomment>
   <translation>用模块内部的内容替换它，或为每次重复各放一个节点</translation>
  </message>
  <message>
   <source>Queue runs with several settings, or of several projects</source>
   <extracomment>commands</extracomment>
   <translation>把多种设置或多个项目的运行排成队列</translation>
  </message>
  <message>
   <source>Recurrent</source>
   <extracomment>commands</extracomment>
   <translation>循环</translation>
  </message>
  <message>
   <source>Reduce &amp;motion</source>
   <extracomment>commands</extracomment>
   <translation>减少动画(&amp;M)</translation>
  </message>
  <message>
   <source>Remember what is shown of the network now, in the project</source>
   <extracomment>commands</extracomment>
   <translation>在项目中记住现在所显示的网络部分</translation>
  </message>
  <message>
   <source>Rena&amp;me</source>
   <extracomment>commands</extracomment>
   <translation>重命名(&amp;M)</translation>
  </message>
  <message>
   <source>Rena&amp;me block</source>
   <extracomment>commands</extracomment>
   <translation>重命名模块(&amp;M)</translation>
  </message>
  <message>
   <source>Reopen closed file</source>
   <extracomment>commands</extracomment>
   <translation>重新打开已关闭的文件</translation>
  </message>
  <message>
   <source>Result</source>
   <extracomment>commands</extracomment>
   <translation>结果</translation>
  </message>
  <message>
   <source>Run over &amp;time</source>
   <extracomment>commands</extracomment>
   <translation>沿时间运行(&amp;T)</translation>
  </message>
  <message>
   <source>Run the selected block once for each step of a sequence, its states handed on</source>
   <extracomment>commands</extracomment>
   <translation>对序列的每一步运行一次所选模块，并传递其状态</translation>
  </message>
  <message>
   <source>Save &amp;as…</source>
   <extracomment>commands</extracomment>
   <translation>另存为(&amp;A)…</translation>
  </message>
  <message>
   <source>Say when it is done</source>
   <extracomment>commands</extracomment>
   <translation>完成时通知</translation>
  </message>
  <message>
   <source>See what differs: from the last save, a step, another project, a run</source>
   <extracomment>commands</extracomment>
   <translation>查看不同之处：与上次保存、某一步、另一个项目或一次运行相比</translation>
  </message>
  <message>
   <source>Select &amp;all</source>
   <extracomment>commands</extracomment>
   <translation>全选(&amp;A)</translation>
  </message>
  <message>
   <source>Select nothing</source>
   <extracomment>commands</extracomment>
   <translation>取消选择</translation>
  </message>
  <message>
   <source>Set bookmark 1</source>
   <extracomment>commands</extracomment>
   <translation>设置书签 1</translation>
  </message>
  <message>
   <source>Set bookmark 2</source>
   <extracomment>commands</extracomment>
   <translation>设置书签 2</translation>
  </message>
  <message>
   <source>Set bookmark 3</source>
   <extracomment>commands</extracomment>
   <translation>设置书签 3</translation>
  </message>
  <message>
   <source>Set bookmark 4</source>
   <extracomment>commands</extracomment>
   <translation>设置书签 4</translation>
  </message>
  <message>
   <source>Set bookmark 5</source>
   <extracomment>commands</extracomment>
   <translation>设置书签 5</translation>
  </message>
  <message>
   <source>Set bookmark 6</source>
   <extracomment>commands</extracomment>
   <translation>设置书签 6</translation>
  </message>
  <message>
   <source>Set bookmark 7</source>
   <extracomment>commands</extracomment>
   <translation>设置书签 7</translation>
  </message>
  <message>
   <source>Set bookmark 8</source>
   <extracomment>commands</extracomment>
   <translation>设置书签 8</translation>
  </message>
  <message>
   <source>Set bookmark 9</source>
   <extracomment>commands</extracomment>
   <translation>设置书签 9</translation>
  </message>
  <message>
   <source>Set learning &amp;rate…</source>
   <extracomment>commands</extracomment>
   <translation>设置学习率(&amp;R)…</translation>
  </message>
  <message>
   <source>Shape</source>
   <extracomment>commands</extracomment>
   <translation>形状</translation>
  </message>
  <message>
   <source>Show in a minute how a network is drawn, trained and taken along</source>
   <extracomment>commands</extracomment>
   <translation>用一分钟演示如何绘制、训练并带走一个网络</translation>
  </message>
  <message>
   <source>Show on each node how its outputs are spread and how strong its gradient is</source>
   <extracomment>commands</extracomment>
   <translation>在每个节点上显示其输出的分布和梯度的强度</translation>
  </message>
  <message>
   <source>Show the drawing on a page</source>
   <extracomment>commands</extracomment>
   <translation>在页面上显示图形</translation>
  </message>
  <message>
   <source>Show the inside of the selected block</source>
   <extracomment>commands</extracomment>
   <translation>显示所选模块的内部</translation>
  </message>
  <message>
   <source>Show the next open project</source>
   <extracomment>commands</extracomment>
   <translation>显示下一个打开的项目</translation>
  </message>
  <message>
   <source>Show the open project before this one</source>
   <extracomment>commands</extracomment>
   <translation>显示前一个打开的项目</translation>
  </message>
  <message>
   <source>Show the shapes that this block has in another place where it is used</source>
   <extracomment>commands</extracomment>
   <translation>显示该模块在另一处使用时的形状</translation>
  </message>
  <message>
   <source>Show the whole network</source>
   <extracomment>commands</extracomment>
   <translation>显示整个网络</translation>
  </message>
  <message>
   <source>Show what is around this block</source>
   <extracomment>commands</extracomment>
   <translation>显示这个模块外面的内容</translation>
  </message>
  <message>
   <source>Show what its weights get right and wrong by now, by class and by sample</source>
   <extracomment>commands</extracomment>
   <translation>按类别和样本显示其权重目前的对错</translation>
  </message>
  <message>
   <source>Snap to &amp;grid</source>
   <extracomment>commands</extracomment>
   <translation>对齐网格(&amp;G)</translation>
  </message>
  <message>
   <source>Space evenly &amp;down</source>
   <extracomment>commands</extracomment>
   <translation>垂直等距分布(&amp;D)</translation>
  </message>
  <message>
   <source>Start with an empty canvas, in a tab of its own</source>
   <extracomment>commands</extracomment>
   <translation>在新标签页中从空画布开始</translation>
  </message>
  <message>
   <source>Stop after this &amp;epoch</source>
   <extracomment>commands</extracomment>
   <translation>本轮结束后停止(&amp;E)</translation>
  </message>
  <message>
   <source>Straighten lin&amp;ks</source>
   <extracomment>commands</extracomment>
   <translation>拉直连线(&amp;K)</translation>
  </message>
  <message>
   <source>Structure</source>
   <extracomment>commands</extracomment>
   <translation>结构</translation>
  </message>
  <message>
   <source>T&amp;haw in this run</source>
   <extracomment>commands</extracomment>
   <translation>在本次运行中解冻(&amp;H)</translation>
  </message>
  <message>
   <source>The computer does not go to sleep meanwhile</source>
   <extracomment>commands</extracomment>
   <translation>期间计算机不会进入睡眠</translation>
  </message>
  <message>
   <source>The node; a block opens to show what is inside it.</source>
   <extracomment>commands</extracomment>
   <translation>节点；展开模块可查看其内部。</translation>
  </message>
  <message>
   <source>The selected nodes as a picture for other programs, all if none are selected</source>
   <extracomment>commands</extracomment>
   <translation>把所选节点复制为供其他程序使用的图片；未选择时为全部</translation>
  </message>
  <message>
   <source>The selected nodes hand their first input on and compute nothing, or compute again</source>
   <extracomment>commands</extracomment>
   <translation>所选节点直接传递第一个输入而不做计算，或恢复计算</translation>
  </message>
  <message>
   <source>The shape of what it gives; N is the batch.</source>
   <extracomment>commands</extracomment>
   <translation>输出的形状；N 为批大小。</translation>
  </message>
  <message>
   <source>The view and the cards jump to where they go, instead of moving there in sight</source>
   <extracomment>commands</extracomment>
   <translation>视图和卡片直接跳到目标位置，而不是在眼前移动过去</translation>
  </message>
  <message>
   <source>The whole network in a corner of the canvas: drag in it to move the view</source>
   <extracomment>commands</extracomment>
   <translation>画布一角显示整个网络：在其中拖动可移动视图</translation>
  </message>
  <message>
   <source>Theme</source>
   <extracomment>commands</extracomment>
   <translation>主题</translation>
  </message>
  <message>
   <source>Train in</source>
   <extracomment>commands</extracomment>
   <translation>训练位置</translation>
  </message>
  <message>
   <source>Train the network</source>
   <extracomment>commands</extracomment>
   <translation>训练网络</translation>
  </message>
  <message>
   <source>Train with the &amp;weights of the last run…</source>
   <extracomment>commands</extracomment>
   <translation>以上次运行的权重训练(&amp;W)…</translation>
  </message>
  <message>
   <source>Training leaves the weights of frozen nodes as they are</source>
   <extracomment>commands</extracomment>
   <translation>训练不会改变被冻结节点的权重</translation>
  </message>
  <message>
   <source>Un&amp;pack</source>
   <extracomment>commands</extracomment>
   <translation>展开(&amp;P)</translation>
  </message>
  <message>
   <source>Weights that training leaves as they are: no gradient, no optimizer state.</source>
   <extracomment>commands</extracomment>
   <translation>训练时保持不变的权重：没有梯度，也没有优化器状态。</translation>
  </message>
  <message>
   <source>What each layer computes, its ports and parameters</source>
   <extracomment>commands</extracomment>
   <translation>每种层的计算内容、端口和参数</translation>
  </message>
  <message>
   <source>What suits the network</source>
   <extracomment>commands</extracomment>
   <translation>由网络自动决定</translation>
  </message>
  <message>
   <source>What the selected node computes, its ports, shapes and costs, beside it</source>
   <extracomment>commands</extracomment>
   <translation>在所选节点旁显示它的计算内容、端口、形状和开销</translation>
  </message>
  <message>
   <source>What was not saved when the program or the machine stopped</source>
   <extracomment>commands</extracomment>
   <translation>程序或机器意外停止时尚未保存的内容</translation>
  </message>
  <message>
   <source>While training</source>
   <extracomment>commands</extracomment>
   <translation>训练期间</translation>
  </message>
  <message>
   <source>Without this a box drawn to the right selects only what lies wholly in it</source>
   <extracomment>commands</extracomment>
   <translation>关闭时，向右拉出的选框只选择完全在其中的内容</translation>
  </message>
  <message>
   <source>Words on the canvas, at the cursor</source>
   <extracomment>commands</extracomment>
   <translation>在画布上光标处写文字</translation>
  </message>
  <message>
   <source>Write files for TensorBoard</source>
   <extracomment>commands</extracomment>
   <translation>为 TensorBoard 写文件</translation>
  </message>
  <message>
   <source>Write model.py, train.py and the weights to a folder</source>
   <extracomment>commands</extracomment>
   <translation>将 model.py、train.py 和权重写入文件夹</translation>
  </message>
  <message>
   <source>Write the drawing as SVG, PNG, PDF, Mermaid or Graphviz</source>
   <extracomment>commands</extracomment>
   <translation>将图形写为 SVG、PNG、PDF、Mermaid 或 Graphviz</translation>
  </message>
  <message>
   <source>Zoom &amp;in</source>
   <extracomment>commands</extracomment>
   <translation>放大(&amp;I)</translation>
  </message>
  <message>
   <source>Zoom &amp;out</source>
   <extracomment>commands</extracomment>
   <translation>缩小(&amp;O)</translation>
  </message>
  <message>
   <source>Zoom to &amp;100 %</source>
   <extracomment>commands</extracomment>
   <translation>缩放到 &amp;100 %</translation>
  </message>
  <message>
   <source>1,797 handwritten digits as 8 by 8 images, grey values from 0 to 1.

They can be enlarged, and their grey repeated for each channel, for networks that want images of another kind. For networks that learn from few labels, `labelled` adds the field `known`: 1 where the label may be used, else 0.</source>
   <extracomment>data</extracomment>
   <translation>1,797 幅 8×8 手写数字图像，灰度值从 0 到 1。

可以放大，也可以把灰度复制到每个通道，供需要其他图像的网络使用。对于只用少量标签学习的网络，`labelled` 会添加字段 `known`：标签可用时为 1，否则为 0。</translation>
  </message>
  <message>
   <source>150 iris flowers of three species, four lengths in centimetres of each.</source>
   <extracomment>data</extracomment>
   <translation>三个品种的 150 朵鸢尾花，每朵有四个以厘米计的长度。</translation>
  </message>
  <message>
   <source>178 wines from three growers, 13 chemical measurements of each. Scale the inputs.</source>
   <extracomment>data</extracomment>
   <translation>三家种植者的 178 种葡萄酒，每种 13 项化学测量。请缩放输入。</translation>
  </message>
  <message>
   <source>442 patients, ten measurements each, and how far the disease went in a year (25 to 346).

The numbers are as measured: scale both the inputs and the target.</source>
   <extracomment>data</extracomment>
   <translation>442 位患者，每位十项测量，以及一年中病情的发展程度（25 到 346）。

数值保持测量原样：请同时缩放输入和目标。</translation>
  </message>
  <message>
   <source>569 tumours, malignant or benign, 30 measurements of cell nuclei each. Scale the inputs.</source>
   <extracomment>data</extracomment>
   <translation>569 个肿瘤，恶性或良性，每个有 30 项细胞核测量。请缩放输入。</translation>
  </message>
  <message>
   <source>A table in a text file, a row a sample.

Columns of numbers become the field `features`, categories as a 0 or 1 for each of their words. The target column becomes `label` (classes) or `target` (numbers).</source>
   <extracomment>data</extracomment>
   <translation>文本文件中的表格，每行一个样本。

数值列成为字段 `features`，类别列的每个词各成为一个 0 或 1。目标列成为 `label`（类别）或 `target`（数值）。</translation>
  </message>
  <message>
   <source>A text of sums such as 7+5=12; cut into rows: say at each sign which comes next.

The signs are 0 to 9, then + = and ; as the numbers 10, 11 and 12.</source>
   <extracomment>data</extracomment>
   <translation>由 7+5=12; 这样的算式组成的文本，切成若干行：在每个字符处说出下一个字符。

字符为 0 到 9，然后 +、= 和 ; 编号为 10、11 和 12。</translation>
  </message>
  <message>
   <source>Add two numbers</source>
   <extracomment>data</extracomment>
   <translation>两数相加</translation>
  </message>
  <message>
   <source>Adds the field known, which is 1 for so many images, the first ones, and 0 for all others: times the scores, it hides the labels of those. None for no such field.</source>
   <extracomment>data</extracomment>
   <translation>添加字段 known：最前面的这么多幅图像为 1，其余为 0；与得分相乘即可隐藏其余图像的标签。留空则没有此字段。</translation>
  </message>
  <message>
   <source>Amounts</source>
   <extracomment>data</extracomment>
   <translation>数量</translation>
  </message>
  <message>
   <source>Another seed gives another split.</source>
   <extracomment>data</extracomment>
   <translation>不同的种子得到不同的划分。</translation>
  </message>
  <message>
   <source>Another seed gives other samples.</source>
   <extracomment>data</extracomment>
   <translation>不同的种子得到不同的样本。</translation>
  </message>
  <message>
   <source>Arrays of a NumPy .npz file; the first axis of each counts the samples.

Each array becomes a field of its name. Targets of whole numbers or words become classes.</source>
   <extracomment>data</extracomment>
   <translation>NumPy .npz 文件中的数组；每个数组的第一个轴为样本。

每个数组成为同名字段。整数或文字目标成为类别。</translation>
  </message>
  <message>
   <source>Arrays of whole numbers that go in as amounts rather than as numbers of words, separated by commas: they become float32 and can be scaled.</source>
   <extracomment>data</extracomment>
   <translation>作为数量（而非词的编号）输入的整数数组，用逗号分隔：它们变为 float32，并可缩放。</translation>
  </message>
  <message>
   <source>Arrays that go in, separated by commas. Empty for all that are no targets.</source>
   <extracomment>data</extracomment>
   <translation>作为输入的数组，用逗号分隔。留空表示所有非目标的数组。</translation>
  </message>
  <message>
   <source>Arrays to foretell, separated by commas. Empty for the one called y, label or target.</source>
   <extracomment>data</extracomment>
   <translation>要预测的数组，用逗号分隔。留空表示名为 y、label 或 target 的数组。</translation>
  </message>
  <message>
   <source>Blobs</source>
   <extracomment>data</extracomment>
   <translation>点云</translation>
  </message>
  <message>
   <source>Breast cancer</source>
   <extracomment>data</extracomment>
   <translation>乳腺癌</translation>
  </message>
  <message>
   <source>CSV file</source>
   <extracomment>data</extracomment>
   <translation>CSV 文件</translation>
  </message>
  <message>
   <source>Catch the ball</source>
   <extracomment>data</extracomment>
   <translation>接球</translation>
  </message>
  <message>
   <source>Categorical</source>
   <extracomment>data</extracomment>
   <translation>类别列</translation>
  </message>
  <message>
   <source>Categories</source>
   <extracomment>data</extracomment>
   <translation>类别编码</translation>
  </message>
  <message>
   <source>Categories among the features as a 0 or 1 for each word; or a field of its own for each column with the number of the word, for an Embedding.</source>
   <extracomment>data</extracomment>
   <translation>特征中的类别：每个词一个 0 或 1；或者每列一个单独的字段，存放词的编号，供 Embedding 使用。</translation>
  </message>
  <message>
   <source>Cells</source>
   <extracomment>data</extracomment>
   <translation>细胞</translation>
  </message>
  <message>
   <source>Cells in each image.</source>
   <extracomment>data</extracomment>
   <translation>每幅图像中的细胞数。</translation>
  </message>
  <message>
   <source>Channels</source>
   <extracomment>data</extracomment>
   <translation>通道数</translation>
  </message>
  <message>
   <source>Channels, each with the same grey: 3 stands for colour.</source>
   <extracomment>data</extracomment>
   <translation>通道，每个通道灰度相同：3 代表彩色。</translation>
  </message>
  <message>
   <source>Circles</source>
   <extracomment>data</extracomment>
   <translation>同心圆</translation>
  </message>
  <message>
   <source>Column to foretell; for regression there may be several, separated by commas. Empty for the last column.</source>
   <extracomment>data</extracomment>
   <translation>要预测的列；回归时可有多个，用逗号分隔。留空表示最后一列。</translation>
  </message>
  <message>
   <source>Columns that hold categories, separated by commas. Columns of words are found anyway.</source>
   <extracomment>data</extracomment>
   <translation>存放类别的列，用逗号分隔。文字列会自动识别。</translation>
  </message>
  <message>
   <source>Columns to leave out, separated by commas.</source>
   <extracomment>data</extracomment>
   <translation>要排除的列，用逗号分隔。</translation>
  </message>
  <message>
   <source>Decimal</source>
   <extracomment>data</extracomment>
   <translation>小数点</translation>
  </message>
  <message>
   <source>Delimiter</source>
   <extracomment>data</extracomment>
   <translation>分隔符</translation>
  </message>
  <message>
   <source>Diabetes</source>
   <extracomment>data</extracomment>
   <translation>糖尿病</translation>
  </message>
  <message>
   <source>Digits</source>
   <extracomment>data</extracomment>
   <translation>数字</translation>
  </message>
  <message>
   <source>Discount</source>
   <extracomment>data</extracomment>
   <translation>折扣</translation>
  </message>
  <message>
   <source>Does the first row hold names?</source>
   <extracomment>data</extracomment>
   <translation>第一行是否为列名？</translation>
  </message>
  <message>
   <source>Encoding</source>
   <extracomment>data</extracomment>
   <translation>编码</translation>
  </message>
  <message>
   <source>Figures of the largest numbers.</source>
   <extracomment>data</extracomment>
   <translation>最大数的位数。</translation>
  </message>
  <message>
   <source>Free length</source>
   <extracomment>data</extracomment>
   <translation>任意长度</translation>
  </message>
  <message>
   <source>Give every part the same mix of classes (classification).</source>
   <extracomment>data</extracomment>
   <translation>让每一部分的类别比例相同（分类）。</translation>
  </message>
  <message>
   <source>Header</source>
   <extracomment>data</extracomment>
   <translation>表头</translation>
  </message>
  <message>
   <source>Height and width, a multiple of 12.</source>
   <extracomment>data</extracomment>
   <translation>高和宽，12 的倍数。</translation>
  </message>
  <message>
   <source>Height and width, resized from 8 by 8.</source>
   <extracomment>data</extracomment>
   <translation>由 8×8 缩放后的高和宽。</translation>
  </message>
  <message>
   <source>Height and width.</source>
   <extracomment>data</extracomment>
   <translation>高和宽。</translation>
  </message>
  <message>
   <source>Horizon</source>
   <extracomment>data</extracomment>
   <translation>预测步数</translation>
  </message>
  <message>
   <source>How far each value is off the wave.</source>
   <extracomment>data</extracomment>
   <translation>每个值偏离波形的程度。</translation>
  </message>
  <message>
   <source>How far points are scattered.</source>
   <extracomment>data</extracomment>
   <translation>点的离散程度。</translation>
  </message>
  <message>
   <source>How letters are stored. auto takes UTF-8, and UTF-16 with a mark at the start.</source>
   <extracomment>data</extracomment>
   <translation>文字的存储方式。auto 使用 UTF-8；开头有标记时使用 UTF-16。</translation>
  </message>
  <message>
   <source>How many different numbers, 0 among them.</source>
   <extracomment>data</extracomment>
   <translation>有多少个不同的编号，包括 0。</translation>
  </message>
  <message>
   <source>How many different numbers, 4 of them signs.</source>
   <extracomment>data</extracomment>
   <translation>有多少个不同的编号，其中 4 个是记号。</translation>
  </message>
  <message>
   <source>How many different words there are.</source>
   <extracomment>data</extracomment>
   <translation>有多少个不同的词。</translation>
  </message>
  <message>
   <source>How many images, from the first on.</source>
   <extracomment>data</extracomment>
   <translation>从第一幅起取多少幅图像。</translation>
  </message>
  <message>
   <source>How often each arm winds around.</source>
   <extracomment>data</extracomment>
   <translation>每条旋臂绕多少圈。</translation>
  </message>
  <message>
   <source>How the samples are split into training, validation and test, and how they are scaled.</source>
   <extracomment>data</extracomment>
   <translation>样本如何划分为训练、验证和测试集，以及如何缩放。</translation>
  </message>
  <message>
   <source>Ignore</source>
   <extracomment>data</extracomment>
   <translation>忽略</translation>
  </message>
  <message>
   <source>Inputs</source>
   <extracomment>data</extracomment>
   <translation>输入</translation>
  </message>
  <message>
   <source>Inputs: standardise to mean 0 and deviation 1, or min-max to 0 ... 1, both measured on the training part alone.</source>
   <extracomment>data</extracomment>
   <translation>输入：标准化为均值 0、标准差 1，或最小-最大缩放到 0 … 1，两者都只在训练部分上测量。</translation>
  </message>
  <message>
   <source>Iris</source>
   <extracomment>data</extracomment>
   <translation>鸢尾花</translation>
  </message>
  <message>
   <source>Labelled</source>
   <extracomment>data</extracomment>
   <translation>有标签的数量</translation>
  </message>
  <message>
   <source>Labels</source>
   <extracomment>data</extracomment>
   <translation>标签</translation>
  </message>
  <message>
   <source>Length</source>
   <extracomment>data</extracomment>
   <translation>长度</translation>
  </message>
  <message>
   <source>Length of a row.</source>
   <extracomment>data</extracomment>
   <translation>一行的长度。</translation>
  </message>
  <message>
   <source>Length of the longest rows; shorter ones are padded.</source>
   <extracomment>data</extracomment>
   <translation>最长行的长度；较短的会填充。</translation>
  </message>
  <message>
   <source>Masked sentences</source>
   <extracomment>data</extracomment>
   <translation>掩码句子</translation>
  </message>
  <message>
   <source>Missing</source>
   <extracomment>data</extracomment>
   <translation>缺失值</translation>
  </message>
  <message>
   <source>Moves of a game: a ball falls through 12 rows, a bat at the bottom has to be there.

A sample is one move of a random player: the last four images, what was done (0 and 3 nothing, 1 left, 2 right), what it brought (1 for a ball that was caught, -1 for one that was missed), and the four images after it. The discount is 0 where the game is over.</source>
   <extracomment>data</extracomment>
   <translation>游戏中的一步步：球穿过 12 行下落，底部的球拍必须到位。

一个样本是随机玩家的一步：最近四幅图像、所做的动作（0 和 3 不动，1 向左，2 向右）、得到的奖励（接住为 1，漏接为 -1），以及其后的四幅图像。游戏结束时折扣为 0。</translation>
  </message>
  <message>
   <source>Noise</source>
   <extracomment>data</extracomment>
   <translation>噪声</translation>
  </message>
  <message>
   <source>Noisy sine waves of different period and phase: foretell how each goes on.</source>
   <extracomment>data</extracomment>
   <translation>周期和相位各不相同的带噪正弦波：预测每条波如何延续。</translation>
  </message>
  <message>
   <source>NumPy file</source>
   <extracomment>data</extracomment>
   <translation>NumPy 文件</translation>
  </message>
  <message>
   <source>Number of arms.</source>
   <extracomment>data</extracomment>
   <translation>旋臂的数量。</translation>
  </message>
  <message>
   <source>Number of clouds.</source>
   <extracomment>data</extracomment>
   <translation>点云的数量。</translation>
  </message>
  <message>
   <source>Number of images.</source>
   <extracomment>data</extracomment>
   <translation>图像数。</translation>
  </message>
  <message>
   <source>Number of moves.</source>
   <extracomment>data</extracomment>
   <translation>步数。</translation>
  </message>
  <message>
   <source>Number of samples.</source>
   <extracomment>data</extracomment>
   <translation>样本数。</translation>
  </message>
  <message>
   <source>Number words</source>
   <extracomment>data</extracomment>
   <translation>数字单词</translation>
  </message>
  <message>
   <source>Numbers in figures and in English words: translate 407 into four hundred seven.

In both languages 0 pads. Figures are 1 to 10. Among the words 1 begins and 2 ends; the decoder's input is the right translation, one word late. The target is -100, which losses leave out, behind the end.</source>
   <extracomment>data</extracomment>
   <translation>以数字和英文单词表示的数：把 407 翻译成 four hundred seven。

两种语言中 0 都为填充。数字为 1 到 10。单词中 1 为开始、2 为结束；解码器的输入是推后一个词的正确译文。结束之后目标为 -100，损失会忽略它。</translation>
  </message>
  <message>
   <source>Pairs of sentences of which some words are hidden: say which, and whether they are a pair.

Every sentence counts on, by a step of its own, so that the words around a hidden one tell it. 0 pads, 1 begins, 2 ends a sentence and 3 hides a word. The target is -100, which losses leave out, at every word that can be seen.</source>
   <extracomment>data</extracomment>
   <translation>成对的句子，其中一些词被隐藏：说出是哪些词，以及它们是否成对。

每个句子按自己的步长递增计数，因此可由周围的词推出被隐藏的词。0 为填充，1 为句首，2 为句尾，3 为隐藏的词。目标在每个可见的词处为 -100，损失会忽略它。</translation>
  </message>
  <message>
   <source>Parts of speech.</source>
   <extracomment>data</extracomment>
   <translation>词性。</translation>
  </message>
  <message>
   <source>Path</source>
   <extracomment>data</extracomment>
   <translation>路径</translation>
  </message>
  <message>
   <source>Places of a pair; shorter pairs are padded.</source>
   <extracomment>data</extracomment>
   <translation>一对句子的位置数；较短的会填充。</translation>
  </message>
  <message>
   <source>Points on a circle and on a smaller one inside it.</source>
   <extracomment>data</extracomment>
   <translation>一个圆及其内部一个小圆上的点。</translation>
  </message>
  <message>
   <source>Points on spiral arms that wind around each other: hard for a network without depth.</source>
   <extracomment>data</extracomment>
   <translation>相互缠绕的螺旋臂上的点：没有深度的网络很难分开。</translation>
  </message>
  <message>
   <source>Points on two half circles that reach into each other: no straight line parts them.</source>
   <extracomment>data</extracomment>
   <translation>两个相互嵌入的半圆上的点：没有直线能把它们分开。</translation>
  </message>
  <message>
   <source>Ratio</source>
   <extracomment>data</extracomment>
   <translation>比例</translation>
  </message>
  <message>
   <source>Reversed rows</source>
   <extracomment>data</extracomment>
   <translation>反转的行</translation>
  </message>
  <message>
   <source>Round cells, bright or dim, on a noisy ground: tell for each pixel whether a cell is there.

The mask holds 1 where a cell is and 0 elsewhere, for CrossEntropy over two channels.</source>
   <extracomment>data</extracomment>
   <translation>噪声背景上或明或暗的圆形细胞：判断每个像素处是否有细胞。

掩码在有细胞处为 1，其余为 0，用于两个通道上的 CrossEntropy。</translation>
  </message>
  <message>
   <source>Round clouds of points, their centres evenly on a circle: straight lines part them.</source>
   <extracomment>data</extracomment>
   <translation>圆形的点云，中心均匀分布在一个圆上：直线即可分开。</translation>
  </message>
  <message>
   <source>Rows of different lengths: say each row from its end to its start.

0 pads; there the target is -100, which losses leave out.</source>
   <extracomment>data</extracomment>
   <translation>长度不同的行：把每行从尾到头说出来。

0 为填充；该处目标为 -100，损失会忽略它。</translation>
  </message>
  <message>
   <source>Scale bytes</source>
   <extracomment>data</extracomment>
   <translation>缩放字节</translation>
  </message>
  <message>
   <source>Scaling</source>
   <extracomment>data</extracomment>
   <translation>缩放</translation>
  </message>
  <message>
   <source>Seed</source>
   <extracomment>data</extracomment>
   <translation>种子</translation>
  </message>
  <message>
   <source>Sentences of numbered words, each word with its part of speech.

Half of the words can be two parts of speech: only the words before tell which.</source>
   <extracomment>data</extracomment>
   <translation>由编号的词组成的句子，每个词带有词性。

一半的词可以有两种词性：只能由前面的词判断。</translation>
  </message>
  <message>
   <source>Share of the samples that only measures how well the network does.</source>
   <extracomment>data</extracomment>
   <translation>仅用来衡量网络表现的样本比例。</translation>
  </message>
  <message>
   <source>Share that is kept aside for the very end.</source>
   <extracomment>data</extracomment>
   <translation>留到最后使用的比例。</translation>
  </message>
  <message>
   <source>Signs of a row.</source>
   <extracomment>data</extracomment>
   <translation>一行的字符数。</translation>
  </message>
  <message>
   <source>Sine series</source>
   <extracomment>data</extracomment>
   <translation>正弦序列</translation>
  </message>
  <message>
   <source>Size of the inner circle.</source>
   <extracomment>data</extracomment>
   <translation>内圆的大小。</translation>
  </message>
  <message>
   <source>Spirals</source>
   <extracomment>data</extracomment>
   <translation>螺旋</translation>
  </message>
  <message>
   <source>Spread</source>
   <extracomment>data</extracomment>
   <translation>离散度</translation>
  </message>
  <message>
   <source>Standard deviation of a cloud; the circle has radius 1.</source>
   <extracomment>data</extracomment>
   <translation>点云的标准差；圆的半径为 1。</translation>
  </message>
  <message>
   <source>Standard deviation of the noise; a cell is 0.3 to 1.</source>
   <extracomment>data</extracomment>
   <translation>噪声的标准差；细胞为 0.3 到 1。</translation>
  </message>
  <message>
   <source>Steps that the network sees.</source>
   <extracomment>data</extracomment>
   <translation>网络看到的步数。</translation>
  </message>
  <message>
   <source>Steps to foretell.</source>
   <extracomment>data</extracomment>
   <translation>要预测的步数。</translation>
  </message>
  <message>
   <source>Stratify</source>
   <extracomment>data</extracomment>
   <translation>分层</translation>
  </message>
  <message>
   <source>Sums as text</source>
   <extracomment>data</extracomment>
   <translation>文本加法</translation>
  </message>
  <message>
   <source>Tagged sentences</source>
   <extracomment>data</extracomment>
   <translation>词性标注句子</translation>
  </message>
  <message>
   <source>Tags</source>
   <extracomment>data</extracomment>
   <translation>标签数</translation>
  </message>
  <message>
   <source>Target</source>
   <extracomment>data</extracomment>
   <translation>目标</translation>
  </message>
  <message>
   <source>Target scaling</source>
   <extracomment>data</extracomment>
   <translation>目标缩放</translation>
  </message>
  <message>
   <source>Targets</source>
   <extracomment>data</extracomment>
   <translation>目标</translation>
  </message>
  <message>
   <source>Task</source>
   <extracomment>data</extracomment>
   <translation>任务</translation>
  </message>
  <message>
   <source>Tell classes apart, or foretell numbers. auto: words, and at most 20 different whole numbers, are classes; all else is numbers.</source>
   <extracomment>data</extracomment>
   <translation>区分类别，或预测数值。auto：文字以及最多 20 个不同的整数视为类别；其余视为数值。</translation>
  </message>
  <message>
   <source>Test</source>
   <extracomment>data</extracomment>
   <translation>测试</translation>
  </message>
  <message>
   <source>The adding problem: a row of random numbers, two of them marked; say the sum of the two.

Answering 1 whatever comes in has a mean squared error of 0.167: a network that remembers gets far below.</source>
   <extracomment>data</extracomment>
   <translation>加法问题：一行随机数，其中两个带标记；给出这两个数的和。

无论输入什么都回答 1，均方误差为 0.167：有记忆的网络会远低于它。</translation>
  </message>
  <message>
   <source>The file.</source>
   <extracomment>data</extracomment>
   <translation>文件。</translation>
  </message>
  <message>
   <source>The largest number that is added.</source>
   <extracomment>data</extracomment>
   <translation>相加的最大数。</translation>
  </message>
  <message>
   <source>The network takes sequences of any length (T), or only of this.</source>
   <extracomment>data</extracomment>
   <translation>网络接受任意长度 (T) 的序列，或仅此长度。</translation>
  </message>
  <message>
   <source>The same for targets that are numbers.</source>
   <extracomment>data</extracomment>
   <translation>对数值目标作同样处理。</translation>
  </message>
  <message>
   <source>Turn arrays of bytes, such as images, from 0 ... 255 to 0 ... 1.</source>
   <extracomment>data</extracomment>
   <translation>把字节数组（如图像）从 0 … 255 变为 0 … 1。</translation>
  </message>
  <message>
   <source>Turns</source>
   <extracomment>data</extracomment>
   <translation>圈数</translation>
  </message>
  <message>
   <source>Two moons</source>
   <extracomment>data</extracomment>
   <translation>双月</translation>
  </message>
  <message>
   <source>Validation</source>
   <extracomment>data</extracomment>
   <translation>验证</translation>
  </message>
  <message>
   <source>Vocabulary</source>
   <extracomment>data</extracomment>
   <translation>词表大小</translation>
  </message>
  <message>
   <source>What a fraction starts with.</source>
   <extracomment>data</extracomment>
   <translation>小数部分以什么符号开头。</translation>
  </message>
  <message>
   <source>What a reward is worth that comes a move later.</source>
   <extracomment>data</extracomment>
   <translation>晚一步到来的奖励的价值。</translation>
  </message>
  <message>
   <source>What separates the cells.</source>
   <extracomment>data</extracomment>
   <translation>单元格之间的分隔符。</translation>
  </message>
  <message>
   <source>What the label is: the number of the class, for CrossEntropy; one_hot, a 0 or 1 for each class; or binary, a single 0 or 1, for BCE and BCEWithLogits (two classes).</source>
   <extracomment>data</extracomment>
   <translation>标签的形式：类别编号，用于 CrossEntropy；one_hot，每个类别一个 0 或 1；或 binary，单个 0 或 1，用于 BCE 和 BCEWithLogits（两个类别）。</translation>
  </message>
  <message>
   <source>What to do about rows with empty cells.</source>
   <extracomment>data</extracomment>
   <translation>如何处理有空单元格的行。</translation>
  </message>
  <message>
   <source>Wine</source>
   <extracomment>data</extracomment>
   <translation>葡萄酒</translation>
  </message>
  <message>
   <source>Words of a row.</source>
   <extracomment>data</extracomment>
   <translation>一行的词数。</translation>
  </message>
  <message>
   <source>(not installed)</source>
   <extracomment>designer/about.py</extracomment>
   <translation>（未安装）</translation>
  </message>
  <message>
   <source>About Netwright</source>
   <extracomment>designer/about.py</extracomment>
   <translation>关于 Netwright</translation>
  </message>
  <message>
   <source>Draw neural networks, train them live, take them away as Python.</source>
   <extracomment>designer/about.py</extracomment>
   <translation>绘制神经网络，实时训练，并以 Python 代码带走。</translation>
  </message>
  <message>
   <source>Log: {log_path}</source>
   <extracomment>designer/about.py</extracomment>
   <translation>日志：{log_path}</translation>
  </message>
  <message>
   <source>Nothing to redo.</source>
   <extracomment>designer/action.py</extracomment>
   <translation>没有可重做的操作。</translation>
  </message>
  <message>
   <source>Nothing to undo.</source>
   <extracomment>designer/action.py</extracomment>
   <translation>没有可撤销的操作。</translation>
  </message>
  <message>
   <source>Select a node that is a block first.</source>
   <extracomment>designer/action.py</extracomment>
   <translation>请先选择一个模块节点。</translation>
  </message>
  <message>
   <source>Select exactly one node first.</source>
   <extracomment>designer/action.py</extracomment>
   <translation>请先只选择一个节点。</translation>
  </message>
  <message>
   <source>Select one or more nodes first.</source>
   <extracomment>designer/action.py</extracomment>
   <translation>请先选择一个或多个节点。</translation>
  </message>
  <message>
   <source>The canvas is empty.</source>
   <extracomment>designer/action.py</extracomment>
   <translation>画布是空的。</translation>
  </message>
  <message>
   <source>The whole network is shown; there is nothing above.</source>
   <extracomment>designer/action.py</extracomment>
   <translation>当前显示的是整个网络，上面没有更高的层级。</translation>
  </message>
  <message>
   <source>There is none: nothing was ever lost.</source>
   <extracomment>designer/action.py</extracomment>
   <translation>没有：从未丢失过任何内容。</translation>
  </message>
  <message>
   <source>This block is used only once.</source>
   <extracomment>designer/action.py</extracomment>
   <translation>这个模块只使用了一次。</translation>
  </message>
  <message>
   <source>Redo {step}</source>
   <extracomment>designer/actions.py</extracomment>
   <translation>重做 {step}</translation>
  </message>
  <message>
   <source>Undo {step}</source>
   <extracomment>designer/actions.py</extracomment>
   <translation>撤销 {step}</translation>
  </message>
  <message>
   <source>PyTorch could not be loaded, so shapes and training are missing: {error}. Install it again: {command}</source>
   <extracomment>designer/analysis.py</extracomment>
   <translation>无法加载 PyTorch，因此缺少形状和训练功能：{error}。请重新安装：{command}</translation>
  </message>
  <message>
   <source>The network could not be analysed ({error}). Undo the last step and tell us of it.</source>
   <extracomment>designer/analysis.py</extracomment>
   <translation>无法分析该网络（{error}）。请撤销上一步，并将此问题告诉我们。</translation>
  </message>
  <message>
   <source>Code</source>
   <extracomment>designer/app.py</extracomment>
   <translation>代码</translation>
  </message>
  <message>
   <source>Curves</source>
   <extracomment>designer/app.py</extracomment>
   <translation>曲线</translation>
  </message>
  <message>
   <source>Data</source>
   <extracomment>designer/app.py</extracomment>
   <translation>数据</translation>
  </message>
  <message>
   <source>Diagnosis</source>
   <extracomment>designer/app.py</extracomment>
   <translation>诊断</translation>
  </message>
  <message>
   <source>History</source>
   <extracomment>designer/app.py</extracomment>
   <translation>历史</translation>
  </message>
  <message>
   <source>Inside</source>
   <extracomment>designer/app.py</extracomment>
   <translation>内部</translation>
  </message>
  <message>
   <source>Inspector</source>
   <extracomment>designer/app.py</extracomment>
   <translation>检查器</translation>
  </message>
  <message>
   <source>Library</source>
   <extracomment>designer/app.py</extracomment>
   <translation>组件库</translation>
  </message>
  <message>
   <source>Netwright did not start up completely.</source>
   <extracomment>designer/app.py</extracomment>
   <translation>Netwright 未能完全启动。</translation>
  </message>
  <message>
   <source>Pictures</source>
   <extracomment>designer/app.py</extracomment>
   <translation>图片</translation>
  </message>
  <message>
   <source>Problems</source>
   <extracomment>designer/app.py</extracomment>
   <translation>问题</translation>
  </message>
  <message>
   <source>Results</source>
   <extracomment>designer/app.py</extracomment>
   <translation>结果</translation>
  </message>
  <message>
   <source>Runs</source>
   <extracomment>designer/app.py</extracomment>
   <translation>运行记录</translation>
  </message>
  <message>
   <source>Summary</source>
   <extracomment>designer/app.py</extracomment>
   <translation>摘要</translation>
  </message>
  <message>
   <source>There is no file {found}. Open another one, or start here.</source>
   <extracomment>designer/app.py</extracomment>
   <translation>没有文件 {found}。请打开另一个文件，或从这里开始。</translation>
  </message>
  <message>
   <source>Training</source>
   <extracomment>designer/app.py</extracomment>
   <translation>训练</translation>
  </message>
  <message>
   <source>Weights</source>
   <extracomment>designer/app.py</extracomment>
   <translation>权重</translation>
  </message>
  <message>
   <source>Move down</source>
   <extracomment>designer/arrange_actions.py</extracomment>
   <translation>下移</translation>
  </message>
  <message>
   <source>Move far down</source>
   <extracomment>designer/arrange_actions.py</extracomment>
   <translation>大步下移</translation>
  </message>
  <message>
   <source>Move far left</source>
   <extracomment>designer/arrange_actions.py</extracomment>
   <translation>大步左移</translation>
  </message>
  <message>
   <source>Move far right</source>
   <extracomment>designer/arrange_actions.py</extracomment>
   <translation>大步右移</translation>
  </message>
  <message>
   <source>Move far up</source>
   <extracomment>designer/arrange_actions.py</extracomment>
   <translation>大步上移</translation>
  </message>
  <message>
   <source>Move left</source>
   <extracomment>designer/arrange_actions.py</extracomment>
   <translation>左移</translation>
  </message>
  <message>
   <source>Move right</source>
   <extracomment>designer/arrange_actions.py</extracomment>
   <translation>右移</translation>
  </message>
  <message>
   <source>Move up</source>
   <extracomment>designer/arrange_actions.py</extracomment>
   <translation>上移</translation>
  </message>
  <message>
   <source>Pin</source>
   <extracomment>designer/arrange_actions.py</extracomment>
   <translation>固定</translation>
  </message>
  <message>
   <source>Select two or more nodes first.</source>
   <extracomment>designer/arrange_actions.py</extracomment>
   <translation>请先选择两个或更多节点。</translation>
  </message>
  <message>
   <source>Unpin</source>
   <extracomment>designer/arrange_actions.py</extracomment>
   <translation>取消固定</translation>
  </message>
  <message>
   <source>The queue is done</source>
   <extracomment>designer/attention.py</extracomment>
   <translation>队列已完成</translation>
  </message>
  <message>
   <source>Training {name} failed</source>
   <extracomment>designer/attention.py</extracomment>
   <translation>{name} 训练失败</translation>
  </message>
  <message>
   <source>Training {name} is done</source>
   <extracomment>designer/attention.py</extracomment>
   <translation>{name} 训练完成</translation>
  </message>
  <message>
   <source>a network is being trained</source>
   <extracomment>designer/attention.py</extracomment>
   <translation>正在训练网络</translation>
  </message>
  <message numerus="yes">
   <source>{n:,} runs</source>
   <extracomment>designer/attention.py</extracomment>
   <translation>
    <numerusform>{n:,} 次运行</numerusform>
   </translation>
  </message>
  <message>
   <source>Click into a number of a node in the inspector first</source>
   <extracomment>designer/block_actions.py</extracomment>
   <translation>请先在检查器中点击某个节点的数值</translation>
  </message>
  <message>
   <source>Delete unused blocks</source>
   <extracomment>designer/block_actions.py</extracomment>
   <translation>删除未使用的模块</translation>
  </message>
  <message>
   <source>Enter a block first.</source>
   <extracomment>designer/block_actions.py</extracomment>
   <translation>请先进入一个模块。</translation>
  </message>
  <message>
   <source>Every block is used.</source>
   <extracomment>designer/block_actions.py</extracomment>
   <translation>所有模块都在使用中。</translation>
  </message>
  <message>
   <source>Run {name} over time</source>
   <extracomment>designer/block_actions.py</extracomment>
   <translation>让 {name} 沿时间运行</translation>
  </message>
  <message>
   <source>Select a block or a repeated node first.</source>
   <extracomment>designer/block_actions.py</extracomment>
   <translation>请先选择一个模块或一个重复的节点。</translation>
  </message>
  <message>
   <source>Select a block, or a layer with a state, first.</source>
   <extracomment>designer/block_actions.py</extracomment>
   <translation>请先选择一个模块，或一个带状态的层。</translation>
  </message>
  <message>
   <source>Select a node that uses the weights of another one first.</source>
   <extracomment>designer/block_actions.py</extracomment>
   <translation>请先选择一个使用其他节点权重的节点。</translation>
  </message>
  <message>
   <source>Select nodes that use one and the same block first.</source>
   <extracomment>designer/block_actions.py</extracomment>
   <translation>请先选择使用同一模块的节点。</translation>
  </message>
  <message>
   <source>Select two or more nodes of one kind first.</source>
   <extracomment>designer/block_actions.py</extracomment>
   <translation>请先选择两个或更多同类节点。</translation>
  </message>
  <message>
   <source>the block {name} holds itself</source>
   <extracomment>designer/blocks/adopting.py</extracomment>
   <translation>模块 {name} 包含了自身</translation>
  </message>
  <message>
   <source>{name}, which holds {place}</source>
   <extracomment>designer/blocks/adopting.py</extracomment>
   <translation>{name}（它包含 {place}）</translation>
  </message>
  <message>
   <source>{place} cannot hold {way}: it would have no end. Use another block here</source>
   <extracomment>designer/blocks/adopting.py</extracomment>
   <translation>{place} 不能包含{way}：那样会没有尽头。请在这里使用另一个模块</translation>
  </message>
  <message>
   <source>in the network</source>
   <extracomment>designer/blocks/catalogue.py</extracomment>
   <translation>在网络中</translation>
  </message>
  <message>
   <source>in {place}</source>
   <extracomment>designer/blocks/catalogue.py</extracomment>
   <translation>在 {place} 中</translation>
  </message>
  <message>
   <source>select nodes that use one and the same block</source>
   <extracomment>designer/blocks/catalogue.py</extracomment>
   <translation>请选择使用同一模块的节点</translation>
  </message>
  <message>
   <source>{name} is used by {name2} {where}. Delete its uses first</source>
   <extracomment>designer/blocks/catalogue.py</extracomment>
   <translation>{name} 正被 {name2} 使用（{where}）。请先删除它的使用处</translation>
  </message>
  <message>
   <source>{new} is taken by another block or by the network; choose another name</source>
   <extracomment>designer/blocks/catalogue.py</extracomment>
   <translation>{new} 已被另一个模块或网络占用；请换一个名称</translation>
  </message>
  <message>
   <source>Leave it out</source>
   <extracomment>designer/blocks/grouping.py</extracomment>
   <translation>把它排除</translation>
  </message>
  <message>
   <source>Leave them out</source>
   <extracomment>designer/blocks/grouping.py</extracomment>
   <translation>把它们排除</translation>
  </message>
  <message>
   <source>Select it, too</source>
   <extracomment>designer/blocks/grouping.py</extracomment>
   <translation>把它也选上</translation>
  </message>
  <message>
   <source>Select them, too</source>
   <extracomment>designer/blocks/grouping.py</extracomment>
   <translation>把它们也选上</translation>
  </message>
  <message>
   <source>data enters there</source>
   <extracomment>designer/blocks/grouping.py</extracomment>
   <translation>数据从那里进入</translation>
  </message>
  <message>
   <source>it is what training minimises</source>
   <extracomment>designer/blocks/grouping.py</extracomment>
   <translation>训练要最小化的就是它</translation>
  </message>
  <message>
   <source>it only measures</source>
   <extracomment>designer/blocks/grouping.py</extracomment>
   <translation>它只做度量</translation>
  </message>
  <message>
   <source>its result leaves there</source>
   <extracomment>designer/blocks/grouping.py</extracomment>
   <translation>结果从那里离开</translation>
  </message>
  <message>
   <source>nothing is selected: select the nodes that the block shall hold</source>
   <extracomment>designer/blocks/grouping.py</extracomment>
   <translation>没有选择任何内容：请选择模块要包含的节点</translation>
  </message>
  <message>
   <source>{name} cannot be in a block: {reason}. Take it out of the selection</source>
   <extracomment>designer/blocks/grouping.py</extracomment>
   <translation>{name} 不能放进模块：{reason}。请把它移出选择</translation>
  </message>
  <message>
   <source>{name} is not trained in the phase {name2} and others of the nodes are: a block is trained as a whole. Select only nodes of one phase</source>
   <extracomment>designer/blocks/grouping.py</extracomment>
   <translation>{name} 不在阶段 {name2} 中训练，而其他节点在：模块只能整体训练。请只选择同一阶段的节点</translation>
  </message>
  <message>
   <source>{name} lies between the selected nodes: the block would feed itself. Select it, too</source>
   <extracomment>designer/blocks/grouping.py</extracomment>
   <translation>{name} 位于所选节点之间：模块会给自己供数据。请把它也选上</translation>
  </message>
  <message>
   <source>{name} only serves a loss or a metric, and a block is part of the model. Deselect it</source>
   <extracomment>designer/blocks/grouping.py</extracomment>
   <translation>{name} 只为损失或指标服务，而模块是模型的一部分。请取消选择它</translation>
  </message>
  <message>
   <source>{name} uses the weights of {owner}: select both of them, or give {name} weights of its own first</source>
   <extracomment>designer/blocks/grouping.py</extracomment>
   <translation>{name} 使用 {owner} 的权重：请两个都选上，或先让 {name} 拥有自己的权重</translation>
  </message>
  <message>
   <source>another parameter of {name} is called {new}; choose a name that is not taken</source>
   <extracomment>designer/blocks/parameters.py</extracomment>
   <translation>{name} 的另一个参数已叫 {new}；请换一个未被占用的名称</translation>
  </message>
  <message>
   <source>is no number and no yes or no: it cannot be a parameter of the block</source>
   <extracomment>designer/blocks/parameters.py</extracomment>
   <translation>不是数值也不是真假值：不能成为模块的参数</translation>
  </message>
  <message>
   <source>is the expression {value}, which reads parameters already</source>
   <extracomment>designer/blocks/parameters.py</extracomment>
   <translation>是表达式 {value}，它已经读取了参数</translation>
  </message>
  <message>
   <source>must be written out: shapes and ports depend on it</source>
   <extracomment>designer/blocks/parameters.py</extracomment>
   <translation>必须直接写出：形状和端口取决于它</translation>
  </message>
  <message>
   <source>what reads it inside {name} cannot be changed: {error}</source>
   <extracomment>designer/blocks/parameters.py</extracomment>
   <translation>{name} 内部读取它的内容无法更改：{error}</translation>
  </message>
  <message>
   <source>select two or more nodes of one kind to share weights</source>
   <extracomment>designer/blocks/sharing.py</extracomment>
   <translation>请选择两个或更多同类节点来共享权重</translation>
  </message>
  <message>
   <source>{name} cannot use the weights of {name2}, which is another kind of node. Select nodes of one kind</source>
   <extracomment>designer/blocks/sharing.py</extracomment>
   <translation>{name} 不能使用 {name2} 的权重，因为它们不是同类节点。请选择同类节点</translation>
  </message>
  <message>
   <source>{name} has no weights to share</source>
   <extracomment>designer/blocks/sharing.py</extracomment>
   <translation>{name} 没有可共享的权重</translation>
  </message>
  <message>
   <source>the parameter {name} holds {value}, which is no number. Mend it first</source>
   <extracomment>designer/blocks/unpacking.py</extracomment>
   <translation>参数 {name} 的值是 {value}，不是数值。请先修正它</translation>
  </message>
  <message>
   <source>the parameters cannot be put in their places: {error}</source>
   <extracomment>designer/blocks/unpacking.py</extracomment>
   <translation>无法把参数放到它们的位置：{error}</translation>
  </message>
  <message>
   <source>there is no block {block} in this network: there is nothing to unpack</source>
   <extracomment>designer/blocks/unpacking.py</extracomment>
   <translation>网络中没有模块 {block}：没有可展开的内容</translation>
  </message>
  <message>
   <source>{name} can be unpacked only with one input and one output</source>
   <extracomment>designer/blocks/unpacking.py</extracomment>
   <translation>{name} 只有在恰有一个输入和一个输出时才能展开</translation>
  </message>
  <message>
   <source>{name} is bypassed: what is inside does not run. Switch it on first</source>
   <extracomment>designer/blocks/unpacking.py</extracomment>
   <translation>{name} 已被旁路：内部不会运行。请先启用它</translation>
  </message>
  <message>
   <source>{name} is no block and not repeated: there is nothing to unpack</source>
   <extracomment>designer/blocks/unpacking.py</extracomment>
   <translation>{name} 不是模块也没有重复：没有可展开的内容</translation>
  </message>
  <message>
   <source>{name} is used {count} times in a row: only a number of up to {MOST_IN_A_ROW} can be unpacked. Set repeat to a number first</source>
   <extracomment>designer/blocks/unpacking.py</extracomment>
   <translation>{name} 连续使用了 {count} 次：最多只能展开 {MOST_IN_A_ROW} 次。请先把重复次数设为一个数</translation>
  </message>
  <message>
   <source>{name} runs over time, which only a block can. Let it run once first</source>
   <extracomment>designer/blocks/unpacking.py</extracomment>
   <translation>{name} 沿时间运行，只有模块才能这样。请先让它只运行一次</translation>
  </message>
  <message>
   <source>{name} uses the weights of {name2}, which only whole blocks can. Give {name} weights of its own first</source>
   <extracomment>designer/blocks/unpacking.py</extracomment>
   <translation>{name} 使用 {name2} 的权重，只有完整的模块才能这样。请先让 {name} 拥有自己的权重</translation>
  </message>
  <message>
   <source>Bookmark {n} is not set: set it first.</source>
   <extracomment>designer/bookmark_actions.py</extracomment>
   <translation>书签 {n} 尚未设置：请先设置。</translation>
  </message>
  <message>
   <source>Go to bookmark {n}</source>
   <extracomment>designer/bookmark_actions.py</extracomment>
   <translation>转到书签 {n}</translation>
  </message>
  <message>
   <source>No bookmark is set.</source>
   <extracomment>designer/bookmark_actions.py</extracomment>
   <translation>没有设置任何书签。</translation>
  </message>
  <message>
   <source>Set bookmark {n}</source>
   <extracomment>designer/bookmark_actions.py</extracomment>
   <translation>设置书签 {n}</translation>
  </message>
  <message>
   <source>&amp;Break links</source>
   <extracomment>designer/build_actions.py</extracomment>
   <translation>断开连线(&amp;B)</translation>
  </message>
  <message>
   <source>&amp;Invert</source>
   <extracomment>designer/build_actions.py</extracomment>
   <translation>反选(&amp;I)</translation>
  </message>
  <message>
   <source>&amp;Link to…</source>
   <extracomment>designer/build_actions.py</extracomment>
   <translation>连接到(&amp;L)…</translation>
  </message>
  <message>
   <source>&amp;Pull out</source>
   <extracomment>designer/build_actions.py</extracomment>
   <translation>抽出(&amp;P)</translation>
  </message>
  <message>
   <source>Add everything before it</source>
   <extracomment>designer/build_actions.py</extracomment>
   <translation>把它之前的全部选上</translation>
  </message>
  <message>
   <source>Add everything behind it</source>
   <extracomment>designer/build_actions.py</extracomment>
   <translation>把它之后的全部选上</translation>
  </message>
  <message>
   <source>Add what feeds it</source>
   <extracomment>designer/build_actions.py</extracomment>
   <translation>把供给它的节点也选上</translation>
  </message>
  <message>
   <source>Add what it feeds</source>
   <extracomment>designer/build_actions.py</extracomment>
   <translation>把它所供给的节点也选上</translation>
  </message>
  <message>
   <source>All that is &amp;linked</source>
   <extracomment>designer/build_actions.py</extracomment>
   <translation>所有相连的(&amp;L)</translation>
  </message>
  <message>
   <source>Choose by typing what the port or the node is linked to</source>
   <extracomment>designer/build_actions.py</extracomment>
   <translation>通过输入来选择端口或节点要连接的对象</translation>
  </message>
  <message>
   <source>Fold</source>
   <extracomment>designer/build_actions.py</extracomment>
   <translation>折叠</translation>
  </message>
  <message>
   <source>Give the keyboard to the next port of the node; Enter links it</source>
   <extracomment>designer/build_actions.py</extracomment>
   <translation>把键盘焦点交给节点的下一个端口；按 Enter 连接</translation>
  </message>
  <message>
   <source>Go to the left</source>
   <extracomment>designer/build_actions.py</extracomment>
   <translation>转到左边</translation>
  </message>
  <message>
   <source>Go to the right</source>
   <extracomment>designer/build_actions.py</extracomment>
   <translation>转到右边</translation>
  </message>
  <message>
   <source>Go to what feeds it</source>
   <extracomment>designer/build_actions.py</extracomment>
   <translation>转到供给它的节点</translation>
  </message>
  <message>
   <source>Go to what it feeds</source>
   <extracomment>designer/build_actions.py</extracomment>
   <translation>转到它所供给的节点</translation>
  </message>
  <message>
   <source>Link in a &amp;row</source>
   <extracomment>designer/build_actions.py</extracomment>
   <translation>依次相连(&amp;R)</translation>
  </message>
  <message>
   <source>Link in a row, r&amp;eplacing links</source>
   <extracomment>designer/build_actions.py</extracomment>
   <translation>依次相连并替换连线(&amp;E)</translation>
  </message>
  <message>
   <source>Link the selected nodes one after the other where inputs are free</source>
   <extracomment>designer/build_actions.py</extracomment>
   <translation>在有空闲输入处把所选节点依次相连</translation>
  </message>
  <message>
   <source>Make cards small and hide the ports that nothing is linked to, or unfold them</source>
   <extracomment>designer/build_actions.py</extracomment>
   <translation>把卡片变小并隐藏未连接的端口，或重新展开</translation>
  </message>
  <message>
   <source>Next &amp;port</source>
   <extracomment>designer/build_actions.py</extracomment>
   <translation>下一个端口(&amp;P)</translation>
  </message>
  <message>
   <source>Nothing is linked there.</source>
   <extracomment>designer/build_actions.py</extracomment>
   <translation>那里没有任何连线。</translation>
  </message>
  <message>
   <source>Put another layer in its place; name, links and parameters are kept as they fit</source>
   <extracomment>designer/build_actions.py</extracomment>
   <translation>用另一个层代替它；名称、连线和参数在合适时保留</translation>
  </message>
  <message>
   <source>Replace…</source>
   <extracomment>designer/build_actions.py</extracomment>
   <translation>替换…</translation>
  </message>
  <message>
   <source>Select everything that hangs together with the selected nodes</source>
   <extracomment>designer/build_actions.py</extracomment>
   <translation>选择与所选节点相连的一切</translation>
  </message>
  <message>
   <source>Select layers, losses or metrics of one kind first.</source>
   <extracomment>designer/build_actions.py</extracomment>
   <translation>请先选择同一类的层、损失或指标。</translation>
  </message>
  <message>
   <source>Select what is not selected</source>
   <extracomment>designer/build_actions.py</extracomment>
   <translation>选择未被选择的内容</translation>
  </message>
  <message>
   <source>Take away all links of the port that has the keyboard, or of the nodes</source>
   <extracomment>designer/build_actions.py</extracomment>
   <translation>移除当前端口或所选节点的所有连线</translation>
  </message>
  <message>
   <source>Take the nodes out of their chains and join what was before and after</source>
   <extracomment>designer/build_actions.py</extracomment>
   <translation>把节点从链中取出，并连接其前后</translation>
  </message>
  <message>
   <source>A dataset belongs to the network: leave the block, then add it</source>
   <extracomment>designer/canvas/adding.py</extracomment>
   <translation>数据集属于网络：请离开模块后再添加</translation>
  </message>
  <message>
   <source>Add {name}</source>
   <extracomment>designer/canvas/adding.py</extracomment>
   <translation>添加 {name}</translation>
  </message>
  <message>
   <source>Add {title}</source>
   <extracomment>designer/canvas/adding.py</extracomment>
   <translation>添加 {title}</translation>
  </message>
  <message>
   <source>Replace {named} by {title}</source>
   <extracomment>designer/canvas/adding.py</extracomment>
   <translation>用 {title} 替换 {named}</translation>
  </message>
  <message numerus="yes">
   <source>{n:,} nodes selected</source>
   <extracomment>designer/canvas/announcer.py</extracomment>
   <translation>
    <numerusform>已选择 {n:,} 个节点</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n:,} problems</source>
   <extracomment>designer/canvas/announcer.py</extracomment>
   <translation>
    <numerusform>{n:,} 个问题</numerusform>
   </translation>
  </message>
  <message>
   <source>Align</source>
   <extracomment>designer/canvas/arrange_commands.py</extracomment>
   <translation>对齐</translation>
  </message>
  <message>
   <source>Distribute</source>
   <extracomment>designer/canvas/arrange_commands.py</extracomment>
   <translation>均匀分布</translation>
  </message>
  <message>
   <source>Lay out</source>
   <extracomment>designer/canvas/arrange_commands.py</extracomment>
   <translation>布局</translation>
  </message>
  <message>
   <source>Lay out {named}</source>
   <extracomment>designer/canvas/arrange_commands.py</extracomment>
   <translation>布局 {named}</translation>
  </message>
  <message>
   <source>Pin {named}</source>
   <extracomment>designer/canvas/arrange_commands.py</extracomment>
   <translation>固定 {named}</translation>
  </message>
  <message>
   <source>Straighten {named}</source>
   <extracomment>designer/canvas/arrange_commands.py</extracomment>
   <translation>拉直 {named}</translation>
  </message>
  <message>
   <source>The links of the selected nodes are as straight as there is room for</source>
   <extracomment>designer/canvas/arrange_commands.py</extracomment>
   <translation>在现有空间内,所选节点的连线已经最直了</translation>
  </message>
  <message>
   <source>Unpin {named}</source>
   <extracomment>designer/canvas/arrange_commands.py</extracomment>
   <translation>取消固定 {named}</translation>
  </message>
  <message>
   <source>{text} tied</source>
   <extracomment>designer/canvas/badges.py</extracomment>
   <translation>{text} 共享</translation>
  </message>
  <message>
   <source>Make a block of {named}</source>
   <extracomment>designer/canvas/block_commands.py</extracomment>
   <translation>把 {named} 组成模块</translation>
  </message>
  <message>
   <source>Make {named} unique</source>
   <extracomment>designer/canvas/block_commands.py</extracomment>
   <translation>让 {named} 独立</translation>
  </message>
  <message>
   <source>Name of the block</source>
   <extracomment>designer/canvas/block_commands.py</extracomment>
   <translation>模块名称</translation>
  </message>
  <message>
   <source>Own weights for {named}</source>
   <extracomment>designer/canvas/block_commands.py</extracomment>
   <translation>让 {named} 拥有自己的权重</translation>
  </message>
  <message>
   <source>Rename block {old}</source>
   <extracomment>designer/canvas/block_commands.py</extracomment>
   <translation>重命名模块 {old}</translation>
  </message>
  <message>
   <source>Share weights of {named}</source>
   <extracomment>designer/canvas/block_commands.py</extracomment>
   <translation>共享 {named} 的权重</translation>
  </message>
  <message>
   <source>Unpack {name}</source>
   <extracomment>designer/canvas/block_commands.py</extracomment>
   <translation>展开 {name}</translation>
  </message>
  <message>
   <source>{named} uses {name} now</source>
   <extracomment>designer/canvas/block_commands.py</extracomment>
   <translation>{named} 现在使用 {name}</translation>
  </message>
  <message>
   <source>Forget bookmarks</source>
   <extracomment>designer/canvas/bookmarks.py</extracomment>
   <translation>清除书签</translation>
  </message>
  <message>
   <source>Press {n} to come back to what is shown now</source>
   <extracomment>designer/canvas/bookmarks.py</extracomment>
   <translation>按 {n} 回到现在所显示的位置</translation>
  </message>
  <message>
   <source>The block of bookmark {n} is no longer there</source>
   <extracomment>designer/canvas/bookmarks.py</extracomment>
   <translation>书签 {n} 所在的模块已不存在</translation>
  </message>
  <message>
   <source>bypassed</source>
   <extracomment>designer/canvas/card.py</extracomment>
   <translation>已旁路</translation>
  </message>
  <message>
   <source>weights of {owner}</source>
   <extracomment>designer/canvas/card.py</extracomment>
   <translation>{owner} 的权重</translation>
  </message>
  <message>
   <source>A loss hands nothing on: give it the weight 0 to switch it off</source>
   <extracomment>designer/canvas/commands.py</extracomment>
   <translation>损失不传递任何值:把权重设为 0 即可关闭它</translation>
  </message>
  <message>
   <source>Bypass {named}</source>
   <extracomment>designer/canvas/commands.py</extracomment>
   <translation>旁路 {named}</translation>
  </message>
  <message>
   <source>Delete {what}</source>
   <extracomment>designer/canvas/commands.py</extracomment>
   <translation>删除 {what}</translation>
  </message>
  <message>
   <source>Fold {named}</source>
   <extracomment>designer/canvas/commands.py</extracomment>
   <translation>折叠 {named}</translation>
  </message>
  <message>
   <source>Move frame</source>
   <extracomment>designer/canvas/commands.py</extracomment>
   <translation>移动框</translation>
  </message>
  <message>
   <source>Move {named}</source>
   <extracomment>designer/canvas/commands.py</extracomment>
   <translation>移动 {named}</translation>
  </message>
  <message>
   <source>Only a node with an input and an output can be bypassed</source>
   <extracomment>designer/canvas/commands.py</extracomment>
   <translation>只有带一个输入和一个输出的节点才能旁路</translation>
  </message>
  <message>
   <source>Unfold {named}</source>
   <extracomment>designer/canvas/commands.py</extracomment>
   <translation>展开卡片 {named}</translation>
  </message>
  <message>
   <source>Use {named}</source>
   <extracomment>designer/canvas/commands.py</extracomment>
   <translation>启用 {named}</translation>
  </message>
  <message numerus="yes">
   <source>{n:,} frames</source>
   <extracomment>designer/canvas/commands.py</extracomment>
   <translation>
    <numerusform>{n:,} 个框</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n:,} links</source>
   <extracomment>designer/canvas/commands.py</extracomment>
   <translation>
    <numerusform>{n:,} 条连线</numerusform>
   </translation>
  </message>
  <message>
   <source>Copied {named}</source>
   <extracomment>designer/canvas/copying.py</extracomment>
   <translation>已复制 {named}</translation>
  </message>
  <message>
   <source>Cut {named}</source>
   <extracomment>designer/canvas/copying.py</extracomment>
   <translation>剪切 {named}</translation>
  </message>
  <message>
   <source>Duplicate {named}</source>
   <extracomment>designer/canvas/copying.py</extracomment>
   <translation>创建 {named} 的副本</translation>
  </message>
  <message>
   <source>Paste</source>
   <extracomment>designer/canvas/copying.py</extracomment>
   <translation>粘贴</translation>
  </message>
  <message>
   <source>frame</source>
   <extracomment>designer/canvas/copying.py</extracomment>
   <translation>框</translation>
  </message>
  <message>
   <source>note</source>
   <extracomment>designer/canvas/copying.py</extracomment>
   <translation>便签</translation>
  </message>
  <message>
   <source>An image of pixels.</source>
   <extracomment>designer/canvas/drawing_files.py</extracomment>
   <translation>像素图像。</translation>
  </message>
  <message>
   <source>Choose SVG or PDF, or export a part of it.</source>
   <extracomment>designer/canvas/drawing_files.py</extracomment>
   <translation>请选择 SVG 或 PDF，或只导出其中一部分。</translation>
  </message>
  <message>
   <source>Choose at most {scale}x, or SVG or PDF.</source>
   <extracomment>designer/canvas/drawing_files.py</extracomment>
   <translation>请最多选择 {scale} 倍，或选择 SVG 或 PDF。</translation>
  </message>
  <message>
   <source>Lines and shapes, sharp at any size.</source>
   <extracomment>designer/canvas/drawing_files.py</extracomment>
   <translation>线条和形状,任何尺寸下都清晰。</translation>
  </message>
  <message>
   <source>One page of the drawing's size, whose words can be searched.</source>
   <extracomment>designer/canvas/drawing_files.py</extracomment>
   <translation>与图同样大小的一页，其文字可以搜索。</translation>
  </message>
  <message>
   <source>PDF</source>
   <extracomment>designer/canvas/drawing_files.py</extracomment>
   <translation>PDF</translation>
  </message>
  <message>
   <source>PNG</source>
   <extracomment>designer/canvas/drawing_files.py</extracomment>
   <translation>PNG</translation>
  </message>
  <message>
   <source>SVG</source>
   <extracomment>designer/canvas/drawing_files.py</extracomment>
   <translation>SVG</translation>
  </message>
  <message>
   <source>The image would have {width} × {height} pixels, too many for one.</source>
   <extracomment>designer/canvas/drawing_files.py</extracomment>
   <translation>图像将有 {width} × {height} 像素，对一幅图来说太多。</translation>
  </message>
  <message>
   <source>Close (Escape)</source>
   <extracomment>designer/canvas/find_bar.py</extracomment>
   <translation>关闭 (Esc)</translation>
  </message>
  <message>
   <source>Find in the network</source>
   <extracomment>designer/canvas/find_bar.py</extracomment>
   <translation>在网络中查找</translation>
  </message>
  <message>
   <source>Name, layer, parameter, shape, problem</source>
   <extracomment>designer/canvas/find_bar.py</extracomment>
   <translation>名称、层、参数、形状、问题</translation>
  </message>
  <message>
   <source>Next (Enter)</source>
   <extracomment>designer/canvas/find_bar.py</extracomment>
   <translation>下一个 (Enter)</translation>
  </message>
  <message>
   <source>Nothing is found</source>
   <extracomment>designer/canvas/find_bar.py</extracomment>
   <translation>没有找到</translation>
  </message>
  <message>
   <source>Previous (Shift+Enter)</source>
   <extracomment>designer/canvas/find_bar.py</extracomment>
   <translation>上一个 (Shift+Enter)</translation>
  </message>
  <message>
   <source>{number:,} of {all:,}</source>
   <extracomment>designer/canvas/find_bar.py</extracomment>
   <translation>{number:,} / {all:,}</translation>
  </message>
  <message>
   <source>{told} (in {block})</source>
   <extracomment>designer/canvas/find_bar.py</extracomment>
   <translation>{told}（在 {block} 中）</translation>
  </message>
  <message>
   <source>{name} cannot be linked to itself.</source>
   <extracomment>designer/canvas/fitting.py</extracomment>
   <translation>{name} 不能与自身相连。</translation>
  </message>
  <message>
   <source>Add frame</source>
   <extracomment>designer/canvas/frame_commands.py</extracomment>
   <translation>添加框</translation>
  </message>
  <message>
   <source>Add note</source>
   <extracomment>designer/canvas/frame_commands.py</extracomment>
   <translation>添加便签</translation>
  </message>
  <message>
   <source>Rename frame</source>
   <extracomment>designer/canvas/frame_commands.py</extracomment>
   <translation>重命名框</translation>
  </message>
  <message>
   <source>Title of the frame</source>
   <extracomment>designer/canvas/frame_commands.py</extracomment>
   <translation>框的标题</translation>
  </message>
  <message>
   <source>Write note</source>
   <extracomment>designer/canvas/frame_commands.py</extracomment>
   <translation>编写便签</translation>
  </message>
  <message>
   <source>Move note</source>
   <extracomment>designer/canvas/frame_gestures.py</extracomment>
   <translation>移动便签</translation>
  </message>
  <message>
   <source>Resize frame</source>
   <extracomment>designer/canvas/frame_gestures.py</extracomment>
   <translation>调整框大小</translation>
  </message>
  <message>
   <source>Resize note</source>
   <extracomment>designer/canvas/frame_gestures.py</extracomment>
   <translation>调整便签大小</translation>
  </message>
  <message>
   <source>Write a note</source>
   <extracomment>designer/canvas/frames.py</extracomment>
   <translation>写一条便签</translation>
  </message>
  <message>
   <source>It is not known yet.</source>
   <extracomment>designer/canvas/heat.py</extracomment>
   <translation>尚不清楚。</translation>
  </message>
  <message>
   <source>Legend of the heat map</source>
   <extracomment>designer/canvas/heat.py</extracomment>
   <translation>热力图图例</translation>
  </message>
  <message>
   <source>Train, or show a run that was trained, to see it.</source>
   <extracomment>designer/canvas/heat.py</extracomment>
   <translation>请训练，或显示一次已训练的运行，以查看它。</translation>
  </message>
  <message>
   <source>{title}: the end of the scale is {most}.
The Weights panel has all of it.</source>
   <extracomment>designer/canvas/heat.py</extracomment>
   <translation>{title}：刻度的末端为 {most}。
全部内容见“权重”面板。</translation>
  </message>
  <message>
   <source>{title}: the hottest node has {most}.
The Summary panel has all numbers.</source>
   <extracomment>designer/canvas/heat.py</extracomment>
   <translation>{title}：最热的节点为 {most}。
所有数值见“摘要”面板。</translation>
  </message>
  <message>
   <source>Help card</source>
   <extracomment>designer/canvas/help_beside.py</extracomment>
   <translation>帮助卡片</translation>
  </message>
  <message>
   <source>Break links of {named}</source>
   <extracomment>designer/canvas/link_commands.py</extracomment>
   <translation>断开 {named} 的连线</translation>
  </message>
  <message>
   <source>Lead links through points</source>
   <extracomment>designer/canvas/link_commands.py</extracomment>
   <translation>让连线经过路径点</translation>
  </message>
  <message>
   <source>Link {named} in a row</source>
   <extracomment>designer/canvas/link_commands.py</extracomment>
   <translation>将 {named} 依次相连</translation>
  </message>
  <message>
   <source>Link {names} to {names2}</source>
   <extracomment>designer/canvas/link_commands.py</extracomment>
   <translation>连接 {names} 到 {names2}</translation>
  </message>
  <message>
   <source>Pull out {named}</source>
   <extracomment>designer/canvas/link_commands.py</extracomment>
   <translation>抽出 {named}</translation>
  </message>
  <message numerus="yes">
   <source>Take away {n:,} links</source>
   <extracomment>designer/canvas/link_commands.py</extracomment>
   <translation>
    <numerusform>移除 {n:,} 条连线</numerusform>
   </translation>
  </message>
  <message>
   <source>Unlink {names} from {names2}</source>
   <extracomment>designer/canvas/link_commands.py</extracomment>
   <translation>断开 {names} 与 {names2} 的连线</translation>
  </message>
  <message>
   <source>Enter links, Escape leaves everything as it is.</source>
   <extracomment>designer/canvas/link_list.py</extracomment>
   <translation>Enter 连接，Esc 保持不变。</translation>
  </message>
  <message>
   <source>Feed {name} from…</source>
   <extracomment>designer/canvas/link_list.py</extracomment>
   <translation>由…供给 {name}</translation>
  </message>
  <message>
   <source>Link {name} to…</source>
   <extracomment>designer/canvas/link_list.py</extracomment>
   <translation>把 {name} 连接到…</translation>
  </message>
  <message>
   <source>Nothing here can feed this.</source>
   <extracomment>designer/canvas/link_list.py</extracomment>
   <translation>这里没有能供给它的对象。</translation>
  </message>
  <message>
   <source>Nothing here takes this.</source>
   <extracomment>designer/canvas/link_list.py</extracomment>
   <translation>这里没有接受它的对象。</translation>
  </message>
  <message>
   <source>linked</source>
   <extracomment>designer/canvas/link_list.py</extracomment>
   <translation>已连接</translation>
  </message>
  <message>
   <source>Move links of {old} to {new}</source>
   <extracomment>designer/canvas/linking.py</extracomment>
   <translation>把 {old} 的连线移到 {new}</translation>
  </message>
  <message>
   <source>Minimap</source>
   <extracomment>designer/canvas/minimap.py</extracomment>
   <translation>缩略图</translation>
  </message>
  <message>
   <source>The whole network; drag to move the view</source>
   <extracomment>designer/canvas/minimap.py</extracomment>
   <translation>整个网络；拖动以移动视图</translation>
  </message>
  <message>
   <source>Words of the note</source>
   <extracomment>designer/canvas/note_field.py</extracomment>
   <translation>便签文字</translation>
  </message>
  <message>
   <source>Write a note; Ctrl+Enter ends it</source>
   <extracomment>designer/canvas/note_field.py</extracomment>
   <translation>写一条便签；按 Ctrl+Enter 结束</translation>
  </message>
  <message>
   <source>Drag a dataset or a layer here from the library, or press Tab</source>
   <extracomment>designer/canvas/overlay.py</extracomment>
   <translation>从组件库把数据集或层拖到这里，或按 Tab</translation>
  </message>
  <message>
   <source>Start with your data</source>
   <extracomment>designer/canvas/overlay.py</extracomment>
   <translation>从你的数据开始</translation>
  </message>
  <message>
   <source>The network is out of view. Press Home to see it.</source>
   <extracomment>designer/canvas/overlay.py</extracomment>
   <translation>网络不在视野内。按 Home 键查看。</translation>
  </message>
  <message>
   <source>Search</source>
   <extracomment>designer/canvas/popup.py</extracomment>
   <translation>搜索</translation>
  </message>
  <message>
   <source>Add a layer or a dataset</source>
   <extracomment>designer/canvas/purposes.py</extracomment>
   <translation>添加层或数据集</translation>
  </message>
  <message>
   <source>Add a node</source>
   <extracomment>designer/canvas/purposes.py</extracomment>
   <translation>添加节点</translation>
  </message>
  <message>
   <source>Add what fits here</source>
   <extracomment>designer/canvas/purposes.py</extracomment>
   <translation>添加合适的内容</translation>
  </message>
  <message>
   <source>Enter adds it. Shift+Enter adds it without a link and goes on.</source>
   <extracomment>designer/canvas/purposes.py</extracomment>
   <translation>Enter 添加。Shift+Enter 不连线地添加并继续。</translation>
  </message>
  <message>
   <source>Name, links and parameters are kept where they fit.</source>
   <extracomment>designer/canvas/purposes.py</extracomment>
   <translation>名称、连线和参数在合适时保留。</translation>
  </message>
  <message>
   <source>Nothing fits. Try another word.</source>
   <extracomment>designer/canvas/purposes.py</extracomment>
   <translation>没有匹配项。请换一个词。</translation>
  </message>
  <message>
   <source>Nothing of that name fits here.</source>
   <extracomment>designer/canvas/purposes.py</extracomment>
   <translation>这里没有合适且叫此名称的内容。</translation>
  </message>
  <message>
   <source>Only what takes this shape is listed, best first.</source>
   <extracomment>designer/canvas/purposes.py</extracomment>
   <translation>只列出接受此形状的内容，最合适的在前。</translation>
  </message>
  <message>
   <source>Replace</source>
   <extracomment>designer/canvas/purposes.py</extracomment>
   <translation>替换</translation>
  </message>
  <message>
   <source>Replace by another layer</source>
   <extracomment>designer/canvas/purposes.py</extracomment>
   <translation>用另一个层替换</translation>
  </message>
  <message>
   <source>, </source>
   <extracomment>designer/canvas/spoken.py</extracomment>
   <translation>、</translation>
  </message>
  <message>
   <source>Frame {title}: {names}</source>
   <extracomment>designer/canvas/spoken.py</extracomment>
   <translation>框 {title}：{names}</translation>
  </message>
  <message>
   <source>Note: {words}</source>
   <extracomment>designer/canvas/spoken.py</extracomment>
   <translation>便签：{words}</translation>
  </message>
  <message>
   <source>empty</source>
   <extracomment>designer/canvas/spoken.py</extracomment>
   <translation>空</translation>
  </message>
  <message>
   <source>frozen</source>
   <extracomment>designer/canvas/spoken.py</extracomment>
   <translation>已冻结</translation>
  </message>
  <message>
   <source>scalar</source>
   <extracomment>designer/canvas/spoken.py</extracomment>
   <translation>标量</translation>
  </message>
  <message>
   <source>{node} in</source>
   <extracomment>designer/canvas/spoken.py</extracomment>
   <translation>{node} 输入</translation>
  </message>
  <message>
   <source>{node} in {port}</source>
   <extracomment>designer/canvas/spoken.py</extracomment>
   <translation>{node} 输入 {port}</translation>
  </message>
  <message>
   <source>{node} out</source>
   <extracomment>designer/canvas/spoken.py</extracomment>
   <translation>{node} 输出</translation>
  </message>
  <message>
   <source>{node} out {port}</source>
   <extracomment>designer/canvas/spoken.py</extracomment>
   <translation>{node} 输出 {port}</translation>
  </message>
  <message>
   <source>{port} connected to {other}</source>
   <extracomment>designer/canvas/spoken.py</extracomment>
   <translation>{port} 已连接到 {other}</translation>
  </message>
  <message>
   <source>{port} connected to {other}, {shape}</source>
   <extracomment>designer/canvas/spoken.py</extracomment>
   <translation>{port} 已连接到 {other}，{shape}</translation>
  </message>
  <message>
   <source>{port} no longer connected to {other}</source>
   <extracomment>designer/canvas/spoken.py</extracomment>
   <translation>{port} 不再连接到 {other}</translation>
  </message>
  <message>
   <source>{port} not connected</source>
   <extracomment>designer/canvas/spoken.py</extracomment>
   <translation>{port} 未连接</translation>
  </message>
  <message>
   <source> (optional)</source>
   <extracomment>designer/canvas/tips.py</extracomment>
   <translation>（可选）</translation>
  </message>
  <message numerus="yes">
   <source>and {n:,} more</source>
   <extracomment>designer/canvas/tips.py</extracomment>
   <translation>
    <numerusform>以及另外 {n:,} 项</numerusform>
   </translation>
  </message>
  <message>
   <source>Canvas</source>
   <extracomment>designer/canvas/view.py</extracomment>
   <translation>画布</translation>
  </message>
  <message>
   <source>The network: nodes and the links between them</source>
   <extracomment>designer/canvas/view.py</extracomment>
   <translation>网络：节点及其连线</translation>
  </message>
  <message numerus="yes">
   <source>{n:,} nodes</source>
   <extracomment>designer/canvas/view.py</extracomment>
   <translation>
    <numerusform>{n:,} 个节点</numerusform>
   </translation>
  </message>
  <message>
   <source>Nothing feeds {name}</source>
   <extracomment>designer/canvas/walking.py</extracomment>
   <translation>没有节点供给 {name}</translation>
  </message>
  <message>
   <source>Nothing is at the left of {name}</source>
   <extracomment>designer/canvas/walking.py</extracomment>
   <translation>{name} 的左边没有节点</translation>
  </message>
  <message>
   <source>Nothing is at the right of {name}</source>
   <extracomment>designer/canvas/walking.py</extracomment>
   <translation>{name} 的右边没有节点</translation>
  </message>
  <message>
   <source>Select a node first.</source>
   <extracomment>designer/canvas/walking.py</extracomment>
   <translation>请先选择一个节点。</translation>
  </message>
  <message>
   <source>This node has no port to link.</source>
   <extracomment>designer/canvas/walking.py</extracomment>
   <translation>此节点没有可连接的端口。</translation>
  </message>
  <message>
   <source>{name} feeds nothing</source>
   <extracomment>designer/canvas/walking.py</extracomment>
   <translation>{name} 没有供给任何节点</translation>
  </message>
  <message>
   <source>A file…</source>
   <extracomment>designer/compare/page.py</extracomment>
   <translation>文件…</translation>
  </message>
  <message>
   <source>After</source>
   <extracomment>designer/compare/page.py</extracomment>
   <translation>之后</translation>
  </message>
  <message>
   <source>Before</source>
   <extracomment>designer/compare/page.py</extracomment>
   <translation>之前</translation>
  </message>
  <message>
   <source>Both are the same.</source>
   <extracomment>designer/compare/page.py</extracomment>
   <translation>两者相同。</translation>
  </message>
  <message>
   <source>Close</source>
   <extracomment>designer/compare/page.py</extracomment>
   <translation>关闭</translation>
  </message>
  <message>
   <source>Compare</source>
   <extracomment>designer/compare/page.py</extracomment>
   <translation>比较</translation>
  </message>
  <message>
   <source>From</source>
   <extracomment>designer/compare/page.py</extracomment>
   <translation>自</translation>
  </message>
  <message>
   <source>Links</source>
   <extracomment>designer/compare/page.py</extracomment>
   <translation>连线</translation>
  </message>
  <message>
   <source>Nodes</source>
   <extracomment>designer/compare/page.py</extracomment>
   <translation>节点</translation>
  </message>
  <message>
   <source>Part of the network</source>
   <extracomment>designer/compare/page.py</extracomment>
   <translation>网络的一部分</translation>
  </message>
  <message>
   <source>Picture of what differs</source>
   <extracomment>designer/compare/page.py</extracomment>
   <translation>不同之处的图片</translation>
  </message>
  <message>
   <source>Show on the canvas</source>
   <extracomment>designer/compare/page.py</extracomment>
   <translation>在画布上显示</translation>
  </message>
  <message>
   <source>Swap</source>
   <extracomment>designer/compare/page.py</extracomment>
   <translation>交换</translation>
  </message>
  <message>
   <source>To</source>
   <extracomment>designer/compare/page.py</extracomment>
   <translation>保存到</translation>
  </message>
  <message>
   <source>What</source>
   <extracomment>designer/compare/page.py</extracomment>
   <translation>内容</translation>
  </message>
  <message>
   <source>What differs</source>
   <extracomment>designer/compare/page.py</extracomment>
   <translation>不同之处</translation>
  </message>
  <message>
   <source>added</source>
   <extracomment>designer/compare/page.py</extracomment>
   <translation>已添加</translation>
  </message>
  <message>
   <source>changed</source>
   <extracomment>designer/compare/page.py</extracomment>
   <translation>已更改</translation>
  </message>
  <message>
   <source>moved</source>
   <extracomment>designer/compare/page.py</extracomment>
   <translation>已移动</translation>
  </message>
  <message>
   <source>removed</source>
   <extracomment>designer/compare/page.py</extracomment>
   <translation>已移除</translation>
  </message>
  <message>
   <source>the same</source>
   <extracomment>designer/compare/page.py</extracomment>
   <translation>相同</translation>
  </message>
  <message numerus="yes">
   <source>{n:,} differences</source>
   <extracomment>designer/compare/page.py</extracomment>
   <translation>
    <numerusform>{n:,} 处不同</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n:,} settings</source>
   <extracomment>designer/compare/page.py</extracomment>
   <translation>
    <numerusform>{n:,} 项设置</numerusform>
   </translation>
  </message>
  <message>
   <source>As it was opened</source>
   <extracomment>designer/compare/sources.py</extracomment>
   <translation>打开时的状态</translation>
  </message>
  <message>
   <source>As it was saved last</source>
   <extracomment>designer/compare/sources.py</extracomment>
   <translation>上次保存的内容</translation>
  </message>
  <message>
   <source>Other tabs</source>
   <extracomment>designer/compare/sources.py</extracomment>
   <translation>其他标签页</translation>
  </message>
  <message>
   <source>Steps</source>
   <extracomment>designer/compare/sources.py</extracomment>
   <translation>步</translation>
  </message>
  <message>
   <source>The canvas now</source>
   <extracomment>designer/compare/sources.py</extracomment>
   <translation>当前画布</translation>
  </message>
  <message>
   <source>{error}.</source>
   <extracomment>designer/controller.py</extracomment>
   <translation>{error}。</translation>
  </message>
  <message>
   <source>Be told of everything</source>
   <extracomment>designer/diagnoses.py</extracomment>
   <translation>提示一切</translation>
  </message>
  <message>
   <source>Silence: {title}</source>
   <extracomment>designer/diagnoses.py</extracomment>
   <translation>不再提示：{title}</translation>
  </message>
  <message>
   <source>{cure}: done. Train again to see.</source>
   <extracomment>designer/diagnoses.py</extracomment>
   <translation>{cure}：已完成。请重新训练以查看效果。</translation>
  </message>
  <message>
   <source>A network is being trained. Stop it and go on?</source>
   <extracomment>designer/dialogs.py</extracomment>
   <translation>网络正在训练。要停止训练并继续吗？</translation>
  </message>
  <message>
   <source>Cancel</source>
   <extracomment>designer/dialogs.py</extracomment>
   <translation>取消</translation>
  </message>
  <message>
   <source>Discard</source>
   <extracomment>designer/dialogs.py</extracomment>
   <translation>放弃</translation>
  </message>
  <message>
   <source>Netwright projects (*.json);;All files (*)</source>
   <extracomment>designer/dialogs.py</extracomment>
   <translation>Netwright 项目 (*.json);;所有文件 (*)</translation>
  </message>
  <message>
   <source>Open a project</source>
   <extracomment>designer/dialogs.py</extracomment>
   <translation>打开项目</translation>
  </message>
  <message>
   <source>Save</source>
   <extracomment>designer/dialogs.py</extracomment>
   <translation>保存</translation>
  </message>
  <message>
   <source>Save elsewhere</source>
   <extracomment>designer/dialogs.py</extracomment>
   <translation>另存到别处</translation>
  </message>
  <message>
   <source>Save the changes to {name}?</source>
   <extracomment>designer/dialogs.py</extracomment>
   <translation>保存对 {name} 的更改吗？</translation>
  </message>
  <message>
   <source>Save the project</source>
   <extracomment>designer/dialogs.py</extracomment>
   <translation>保存项目</translation>
  </message>
  <message>
   <source>Saving writes over those changes. To keep both, cancel and save under another name.</source>
   <extracomment>designer/dialogs.py</extracomment>
   <translation>保存会覆盖那些更改。若要两者都保留，请取消并以另一个名称保存。</translation>
  </message>
  <message>
   <source>Stop training</source>
   <extracomment>designer/dialogs.py</extracomment>
   <translation>停止训练</translation>
  </message>
  <message>
   <source>What it has learned so far stays in its run folder.</source>
   <extracomment>designer/dialogs.py</extracomment>
   <translation>到目前为止学到的内容会保留在运行文件夹中。</translation>
  </message>
  <message>
   <source>What stands in it would be lost. To keep it, cancel and choose another name.</source>
   <extracomment>designer/dialogs.py</extracomment>
   <translation>其中的内容将会丢失。若要保留，请取消并另选名称。</translation>
  </message>
  <message>
   <source>Without saving they are lost.</source>
   <extracomment>designer/dialogs.py</extracomment>
   <translation>如果不保存，更改将会丢失。</translation>
  </message>
  <message>
   <source>Write over it</source>
   <extracomment>designer/dialogs.py</extracomment>
   <translation>覆盖</translation>
  </message>
  <message>
   <source>{name} is there already.</source>
   <extracomment>designer/dialogs.py</extracomment>
   <translation>{name} 已经存在。</translation>
  </message>
  <message>
   <source>{name} was changed by another program.</source>
   <extracomment>designer/dialogs.py</extracomment>
   <translation>{name} 已被另一个程序更改。</translation>
  </message>
  <message>
   <source>All else goes on. Save your work and start Netwright again to have this panel, too; what went wrong stands in {log}.</source>
   <extracomment>designer/docks.py</extracomment>
   <translation>其余部分照常工作。若也需要此面板，请保存工作并重新启动 Netwright；出错详情见 {log}。</translation>
  </message>
  <message>
   <source>Close {title}</source>
   <extracomment>designer/docks.py</extracomment>
   <translation>关闭 {title}</translation>
  </message>
  <message>
   <source>Close {title} (View &gt; Panels opens it again)</source>
   <extracomment>designer/docks.py</extracomment>
   <translation>关闭 {title}（可用 视图 &gt; 面板 再次打开）</translation>
  </message>
  <message>
   <source>This panel could not be made.</source>
   <extracomment>designer/docks.py</extracomment>
   <translation>无法创建此面板。</translation>
  </message>
  <message>
   <source>All that is shown</source>
   <extracomment>designer/drawing_dialog.py</extracomment>
   <translation>显示的全部内容</translation>
  </message>
  <message>
   <source>As on the screen</source>
   <extracomment>designer/drawing_dialog.py</extracomment>
   <translation>与屏幕相同</translation>
  </message>
  <message>
   <source>As shapes, the same everywhere</source>
   <extracomment>designer/drawing_dialog.py</extracomment>
   <translation>作为形状,在任何地方都一样</translation>
  </message>
  <message>
   <source>As text, which can be searched</source>
   <extracomment>designer/drawing_dialog.py</extracomment>
   <translation>作为文字,可以搜索</translation>
  </message>
  <message>
   <source>Colours</source>
   <extracomment>designer/drawing_dialog.py</extracomment>
   <translation>颜色</translation>
  </message>
  <message>
   <source>Export drawing</source>
   <extracomment>designer/drawing_dialog.py</extracomment>
   <translation>导出图形</translation>
  </message>
  <message>
   <source>Export to</source>
   <extracomment>designer/drawing_dialog.py</extracomment>
   <translation>导出到</translation>
  </message>
  <message>
   <source>Part</source>
   <extracomment>designer/drawing_dialog.py</extracomment>
   <translation>范围</translation>
  </message>
  <message>
   <source>Preview</source>
   <extracomment>designer/drawing_dialog.py</extracomment>
   <translation>预览</translation>
  </message>
  <message>
   <source>Replace the file that is there</source>
   <extracomment>designer/drawing_dialog.py</extracomment>
   <translation>替换已有的文件</translation>
  </message>
  <message>
   <source>Size</source>
   <extracomment>designer/drawing_dialog.py</extracomment>
   <translation>大小</translation>
  </message>
  <message>
   <source>Text</source>
   <extracomment>designer/drawing_dialog.py</extracomment>
   <translation>文字</translation>
  </message>
  <message>
   <source>The selection</source>
   <extracomment>designer/drawing_dialog.py</extracomment>
   <translation>所选内容</translation>
  </message>
  <message>
   <source>Transparent background</source>
   <extracomment>designer/drawing_dialog.py</extracomment>
   <translation>透明背景</translation>
  </message>
  <message>
   <source>{name} is there already; choose another name, or tick the box.</source>
   <extracomment>designer/drawing_dialog.py</extracomment>
   <translation>{name} 已经存在；请换一个名称，或勾选该选项。</translation>
  </message>
  <message>
   <source>{scale}x</source>
   <extracomment>designer/drawing_dialog.py</extracomment>
   <translation>{scale} 倍</translation>
  </message>
  <message>
   <source>{width:,} × {height:,} pixels</source>
   <extracomment>designer/drawing_dialog.py</extracomment>
   <translation>{width:,} × {height:,} 像素</translation>
  </message>
  <message>
   <source>another node is called {name}; choose a name that is not taken</source>
   <extracomment>designer/edits.py</extracomment>
   <translation>另一个节点已叫 {name}；请换一个未被占用的名称</translation>
  </message>
  <message>
   <source>there is no block '{block}' in this network</source>
   <extracomment>designer/edits.py</extracomment>
   <translation>这个网络中没有模块“{block}”</translation>
  </message>
  <message>
   <source>there is no dataset '{type_name}'; is the plug-in that declares it installed?</source>
   <extracomment>designer/edits.py</extracomment>
   <translation>没有名为“{type_name}”的数据集；声明它的插件是否已安装？</translation>
  </message>
  <message>
   <source>there is no layer '{type_name}'; is the plug-in that declares it installed?</source>
   <extracomment>designer/edits.py</extracomment>
   <translation>没有名为“{type_name}”的层；声明它的插件是否已安装？</translation>
  </message>
  <message>
   <source>Browse …</source>
   <extracomment>designer/export_dialog.py</extracomment>
   <translation>浏览…</translation>
  </message>
  <message>
   <source>Choose where to write to.</source>
   <extracomment>designer/export_dialog.py</extracomment>
   <translation>请选择写入的位置。</translation>
  </message>
  <message>
   <source>Export</source>
   <extracomment>designer/export_dialog.py</extracomment>
   <translation>导出</translation>
  </message>
  <message>
   <source>Format</source>
   <extracomment>designer/export_dialog.py</extracomment>
   <translation>格式</translation>
  </message>
  <message>
   <source>Export code</source>
   <extracomment>designer/exporting.py</extracomment>
   <translation>导出代码</translation>
  </message>
  <message>
   <source>Exporting …</source>
   <extracomment>designer/exporting.py</extracomment>
   <translation>正在导出…</translation>
  </message>
  <message>
   <source>Nothing was trained yet: the export has fresh weights.</source>
   <extracomment>designer/exporting.py</extracomment>
   <translation>尚未训练：导出的是初始权重。</translation>
  </message>
  <message>
   <source>Replace the files that are there</source>
   <extracomment>designer/exporting.py</extracomment>
   <translation>替换已有的文件</translation>
  </message>
  <message>
   <source>Stopping the export …</source>
   <extracomment>designer/exporting.py</extracomment>
   <translation>正在停止导出…</translation>
  </message>
  <message>
   <source>The export failed: {error}</source>
   <extracomment>designer/exporting.py</extracomment>
   <translation>导出失败：{error}</translation>
  </message>
  <message>
   <source>The last run is that of {other}: the export has fresh weights.</source>
   <extracomment>designer/exporting.py</extracomment>
   <translation>上一次运行属于 {other}：导出的是初始权重。</translation>
  </message>
  <message>
   <source>The project was changed since: train.py gets the data and the settings that made these weights.</source>
   <extracomment>designer/exporting.py</extracomment>
   <translation>项目此后有改动：train.py 采用得出这些权重的数据和设置。</translation>
  </message>
  <message>
   <source>The run goes on: once it is over, its weights can be taken along.</source>
   <extracomment>designer/exporting.py</extracomment>
   <translation>运行正在进行：结束后即可带上其权重。</translation>
  </message>
  <message>
   <source>With the weights of the last run</source>
   <extracomment>designer/exporting.py</extracomment>
   <translation>带上最近一次运行的权重</translation>
  </message>
  <message>
   <source>Close that tab first, or save under another name.</source>
   <extracomment>designer/files.py</extracomment>
   <translation>请先关闭那个标签页，或以另一个名称保存。</translation>
  </message>
  <message>
   <source>Make it a project of this version</source>
   <extracomment>designer/files.py</extracomment>
   <translation>转换为本版本的项目</translation>
  </message>
  <message>
   <source>Recover unsaved work</source>
   <extracomment>designer/files.py</extracomment>
   <translation>恢复未保存的工作</translation>
  </message>
  <message>
   <source>Saved {name}.</source>
   <extracomment>designer/files.py</extracomment>
   <translation>已保存 {name}。</translation>
  </message>
  <message>
   <source>The unsaved work cannot be opened.</source>
   <extracomment>designer/files.py</extracomment>
   <translation>无法打开未保存的工作。</translation>
  </message>
  <message>
   <source>Untitled</source>
   <extracomment>designer/files.py</extracomment>
   <translation>未命名</translation>
  </message>
  <message>
   <source>{name} cannot be opened.</source>
   <extracomment>designer/files.py</extracomment>
   <translation>无法打开 {name}。</translation>
  </message>
  <message>
   <source>{name} is open in another tab.</source>
   <extracomment>designer/files.py</extracomment>
   <translation>{name} 已在另一个标签页中打开。</translation>
  </message>
  <message>
   <source>{name} was not saved.</source>
   <extracomment>designer/files.py</extracomment>
   <translation>{name} 未保存。</translation>
  </message>
  <message>
   <source>{name} was written by a newer Netwright (file version {version}). It is open for reading; saving asks for another name and keeps the original.</source>
   <extracomment>designer/files.py</extracomment>
   <translation>{name} 由更新版本的 Netwright 写入（文件版本 {version}）。现以只读方式打开；保存时会询问另一个名称，并保留原文件。</translation>
  </message>
  <message>
   <source>Find something first.</source>
   <extracomment>designer/find_actions.py</extracomment>
   <translation>请先查找。</translation>
  </message>
  <message>
   <source>Something went wrong inside Netwright: {said}</source>
   <extracomment>designer/guard.py</extracomment>
   <translation>Netwright 内部出了问题：{said}</translation>
  </message>
  <message numerus="yes">
   <source> (and {n:,} more problems)</source>
   <extracomment>designer/guide.py</extracomment>
   <translation>
    <numerusform>（以及另外 {n:,} 个问题）</numerusform>
   </translation>
  </message>
  <message>
   <source>A crash would cost what is not saved: no copy of it can be kept in {folder} ({reason}). Save often.</source>
   <extracomment>designer/guide.py</extracomment>
   <translation>一旦崩溃，未保存的内容将会丢失：无法在 {folder} 中保留副本（{reason}）。请经常保存。</translation>
  </message>
  <message>
   <source>A queue of runs could not be read and was laid aside. {damaged}</source>
   <extracomment>designer/guide.py</extracomment>
   <translation>无法读取一个运行队列，已将其搁置。{damaged}</translation>
  </message>
  <message numerus="yes">
   <source>Exported {n:,} files to {folder}.</source>
   <extracomment>designer/guide.py</extracomment>
   <translation>
    <numerusform>已将 {n:,} 个文件导出到 {folder}。</numerusform>
   </translation>
  </message>
  <message>
   <source>Netwright stopped without saving its work. It was kept.</source>
   <extracomment>designer/guide.py</extracomment>
   <translation>Netwright 上次停止时没有保存工作。工作内容已保留。</translation>
  </message>
  <message>
   <source>Nothing was opened yet</source>
   <extracomment>designer/guide.py</extracomment>
   <translation>还没有打开过任何文件</translation>
  </message>
  <message>
   <source>Open it</source>
   <extracomment>designer/guide.py</extracomment>
   <translation>打开它</translation>
  </message>
  <message>
   <source>Show the folder</source>
   <extracomment>designer/guide.py</extracomment>
   <translation>显示文件夹</translation>
  </message>
  <message>
   <source>Train them</source>
   <extracomment>designer/guide.py</extracomment>
   <translation>训练它们</translation>
  </message>
  <message numerus="yes">
   <source>{n:,} runs of the last session wait in the queue.</source>
   <extracomment>designer/guide.py</extracomment>
   <translation>
    <numerusform>上次会话有 {n:,} 次运行在队列中等待。</numerusform>
   </translation>
  </message>
  <message>
   <source>{name} is no project: drop files that end in {suffix}, or folders of runs.</source>
   <extracomment>designer/guide.py</extracomment>
   <translation>{name} 不是项目：请拖入以 {suffix} 结尾的文件，或运行文件夹。</translation>
  </message>
  <message>
   <source>Activation memory</source>
   <extracomment>designer/heat_quantities.py</extracomment>
   <translation>激活内存</translation>
  </message>
  <message>
   <source>Dead units</source>
   <extracomment>designer/heat_quantities.py</extracomment>
   <translation>失活单元</translation>
  </message>
  <message>
   <source>Gradient at the output</source>
   <extracomment>designer/heat_quantities.py</extracomment>
   <translation>输出处的梯度</translation>
  </message>
  <message>
   <source>Gradient norm</source>
   <extracomment>designer/heat_quantities.py</extracomment>
   <translation>梯度范数</translation>
  </message>
  <message>
   <source>Multiply-adds</source>
   <extracomment>designer/heat_quantities.py</extracomment>
   <translation>乘加次数</translation>
  </message>
  <message>
   <source>Saturated outputs</source>
   <extracomment>designer/heat_quantities.py</extracomment>
   <translation>饱和输出</translation>
  </message>
  <message>
   <source>Size of activations</source>
   <extracomment>designer/heat_quantities.py</extracomment>
   <translation>激活的大小</translation>
  </message>
  <message>
   <source>Time spent forward</source>
   <extracomment>designer/heat_quantities.py</extracomment>
   <translation>前向耗时</translation>
  </message>
  <message>
   <source>Update to weights</source>
   <extracomment>designer/heat_quantities.py</extracomment>
   <translation>更新与权重之比</translation>
  </message>
  <message>
   <source>Keys at a glance</source>
   <extracomment>designer/keys_page.py</extracomment>
   <translation>快捷键一览</translation>
  </message>
  <message>
   <source>Press any key to close. Keyboard shortcuts in the Help menu changes them.</source>
   <extracomment>designer/keys_page.py</extracomment>
   <translation>按任意键关闭。可在“帮助”菜单的“键盘快捷键”中更改。</translation>
  </message>
  <message>
   <source>The window speaks this language when Netwright is started again.</source>
   <extracomment>designer/language.py</extracomment>
   <translation>Netwright 下次启动时，窗口将使用这种语言。</translation>
  </message>
  <message>
   <source>&amp;Dark</source>
   <extracomment>designer/look_actions.py</extracomment>
   <translation>深色(&amp;D)</translation>
  </message>
  <message>
   <source>&amp;Light</source>
   <extracomment>designer/look_actions.py</extracomment>
   <translation>浅色(&amp;L)</translation>
  </message>
  <message>
   <source>&amp;System</source>
   <extracomment>designer/look_actions.py</extracomment>
   <translation>跟随系统(&amp;S)</translation>
  </message>
  <message>
   <source>&amp;System language</source>
   <extracomment>designer/look_actions.py</extracomment>
   <translation>系统语言(&amp;S)</translation>
  </message>
  <message>
   <source>High &amp;contrast</source>
   <extracomment>designer/look_actions.py</extracomment>
   <translation>高对比度(&amp;C)</translation>
  </message>
  <message>
   <source> [read-only]</source>
   <extracomment>designer/mainwindow.py</extracomment>
   <translation>［只读］</translation>
  </message>
  <message>
   <source>Toolbar</source>
   <extracomment>designer/mainwindow.py</extracomment>
   <translation>工具栏</translation>
  </message>
  <message>
   <source>Every command by typing its name</source>
   <extracomment>designer/menus.py</extracomment>
   <translation>输入名称即可找到任意命令</translation>
  </message>
  <message>
   <source>Find a command   {keys}</source>
   <extracomment>designer/menus.py</extracomment>
   <translation>查找命令   {keys}</translation>
  </message>
  <message>
   <source>Close this message</source>
   <extracomment>designer/notice_bar.py</extracomment>
   <translation>关闭此消息</translation>
  </message>
  <message>
   <source>Message</source>
   <extracomment>designer/notice_bar.py</extracomment>
   <translation>消息</translation>
  </message>
  <message>
   <source>There is no data to train on: drag a dataset from the library onto the canvas.</source>
   <extracomment>designer/obstacles.py</extracomment>
   <translation>没有可供训练的数据：请从组件库把一个数据集拖到画布上。</translation>
  </message>
  <message>
   <source>There is no loss, so nothing says what is good: add one, such as CrossEntropy for classes or MSE for numbers, and link the prediction and the target to it.</source>
   <extracomment>designer/obstacles.py</extracomment>
   <translation>没有损失，因此无法判断好坏：请添加一个损失，例如用于分类的 CrossEntropy 或用于数值的 MSE，并把预测和目标连到它。</translation>
  </message>
  <message>
   <source>, backward</source>
   <extracomment>designer/over_time.py</extracomment>
   <translation>，反向</translation>
  </message>
  <message>
   <source>What a step gets: its part of a sequence (N, T, ...), the whole, a state that comes from an output of the step before, or only at first the sequence and then such an output.</source>
   <extracomment>designer/over_time.py</extracomment>
   <translation>每一步得到的内容：序列 (N, T, ...) 中属于它的部分、整个输入、来自上一步输出的状态，或者只在开头用序列、之后用这样的输出。</translation>
  </message>
  <message>
   <source>Whether all steps are returned, stacked to (N, T, ...), or only the last one.</source>
   <extracomment>designer/over_time.py</extracomment>
   <translation>返回所有步（堆叠成 (N, T, ...)），还是只返回最后一步。</translation>
  </message>
  <message>
   <source>all steps</source>
   <extracomment>designer/over_time.py</extracomment>
   <translation>所有步</translation>
  </message>
  <message>
   <source>last step</source>
   <extracomment>designer/over_time.py</extracomment>
   <translation>最后一步</translation>
  </message>
  <message>
   <source>over {steps}{value}</source>
   <extracomment>designer/over_time.py</extracomment>
   <translation>沿{steps}{value}</translation>
  </message>
  <message>
   <source>step by step</source>
   <extracomment>designer/over_time.py</extracomment>
   <translation>逐步</translation>
  </message>
  <message>
   <source>time</source>
   <extracomment>designer/over_time.py</extracomment>
   <translation>时间</translation>
  </message>
  <message>
   <source>whole</source>
   <extracomment>designer/over_time.py</extracomment>
   <translation>整体</translation>
  </message>
  <message>
   <source>{length} steps</source>
   <extracomment>designer/over_time.py</extracomment>
   <translation>{length} 步</translation>
  </message>
  <message>
   <source>Command palette</source>
   <extracomment>designer/palette.py</extracomment>
   <translation>命令面板</translation>
  </message>
  <message>
   <source>Commands</source>
   <extracomment>designer/palette.py</extracomment>
   <translation>命令</translation>
  </message>
  <message>
   <source>No command fits these words. Try others, such as undo or add.</source>
   <extracomment>designer/palette.py</extracomment>
   <translation>没有符合这些词的命令。请换别的词，例如 undo 或 add。</translation>
  </message>
  <message>
   <source>Type a command</source>
   <extracomment>designer/palette.py</extracomment>
   <translation>输入命令</translation>
  </message>
  <message>
   <source>Add a parameter to {name}</source>
   <extracomment>designer/panels/block_page.py</extracomment>
   <translation>给 {name} 添加参数</translation>
  </message>
  <message>
   <source>Add parameter</source>
   <extracomment>designer/panels/block_page.py</extracomment>
   <translation>添加参数</translation>
  </message>
  <message>
   <source>Block, not used yet</source>
   <extracomment>designer/panels/block_page.py</extracomment>
   <translation>模块，尚未使用</translation>
  </message>
  <message numerus="yes">
   <source>Block, used {n:,} times</source>
   <extracomment>designer/panels/block_page.py</extracomment>
   <translation>
    <numerusform>模块，使用 {n:,} 次</numerusform>
   </translation>
  </message>
  <message>
   <source>Describe {name}</source>
   <extracomment>designer/panels/block_page.py</extracomment>
   <translation>描述 {name}</translation>
  </message>
  <message>
   <source>INPUTS</source>
   <extracomment>designer/panels/block_page.py</extracomment>
   <translation>输入</translation>
  </message>
  <message>
   <source>OUTPUTS</source>
   <extracomment>designer/panels/block_page.py</extracomment>
   <translation>输出</translation>
  </message>
  <message>
   <source>PARAMETERS</source>
   <extracomment>designer/panels/block_page.py</extracomment>
   <translation>参数</translation>
  </message>
  <message>
   <source>Rename block</source>
   <extracomment>designer/panels/block_page.py</extracomment>
   <translation>重命名模块</translation>
  </message>
  <message>
   <source>What the block does; it becomes its help</source>
   <extracomment>designer/panels/block_page.py</extracomment>
   <translation>模块的作用；会成为它的帮助说明</translation>
  </message>
  <message>
   <source>{weights} weights · {operations} multiply-adds a sample</source>
   <extracomment>designer/panels/block_page.py</extracomment>
   <translation>{weights} 个权重 · 每个样本 {operations} 次乘加</translation>
  </message>
  <message>
   <source>Default of the parameter</source>
   <extracomment>designer/panels/block_parameters.py</extracomment>
   <translation>参数默认值</translation>
  </message>
  <message>
   <source>Delete it; {default} stands in its place inside</source>
   <extracomment>designer/panels/block_parameters.py</extracomment>
   <translation>删除它；内部由 {default} 代替</translation>
  </message>
  <message>
   <source>Delete parameter {name}</source>
   <extracomment>designer/panels/block_parameters.py</extracomment>
   <translation>删除参数 {name}</translation>
  </message>
  <message>
   <source>Delete this parameter</source>
   <extracomment>designer/panels/block_parameters.py</extracomment>
   <translation>删除此参数</translation>
  </message>
  <message>
   <source>Move parameter {name}</source>
   <extracomment>designer/panels/block_parameters.py</extracomment>
   <translation>移动参数 {name}</translation>
  </message>
  <message>
   <source>Move this parameter down</source>
   <extracomment>designer/panels/block_parameters.py</extracomment>
   <translation>下移此参数</translation>
  </message>
  <message>
   <source>Move this parameter up</source>
   <extracomment>designer/panels/block_parameters.py</extracomment>
   <translation>上移此参数</translation>
  </message>
  <message>
   <source>Name of the parameter</source>
   <extracomment>designer/panels/block_parameters.py</extracomment>
   <translation>参数名称</translation>
  </message>
  <message>
   <source>None yet. A parameter is a number that each use of the block sets for itself.</source>
   <extracomment>designer/panels/block_parameters.py</extracomment>
   <translation>还没有参数。参数是模块的每处使用各自设置的数值。</translation>
  </message>
  <message>
   <source>Rename parameter {name}</source>
   <extracomment>designer/panels/block_parameters.py</extracomment>
   <translation>重命名参数 {name}</translation>
  </message>
  <message>
   <source>Set the default of {name}</source>
   <extracomment>designer/panels/block_parameters.py</extracomment>
   <translation>设置 {name} 的默认值</translation>
  </message>
  <message>
   <source>What it is for</source>
   <extracomment>designer/panels/block_parameters.py</extracomment>
   <translation>它的用途</translation>
  </message>
  <message>
   <source>What the parameter is for</source>
   <extracomment>designer/panels/block_parameters.py</extracomment>
   <translation>参数的用途</translation>
  </message>
  <message>
   <source>a few words</source>
   <extracomment>designer/panels/block_parameters.py</extracomment>
   <translation>几个字</translation>
  </message>
  <message>
   <source>a number, true or false</source>
   <extracomment>designer/panels/block_parameters.py</extracomment>
   <translation>一个数，或者 true、false</translation>
  </message>
  <message>
   <source>is too long</source>
   <extracomment>designer/panels/block_parameters.py</extracomment>
   <translation>太长</translation>
  </message>
  <message>
   <source>must be {expected}</source>
   <extracomment>designer/panels/block_parameters.py</extracomment>
   <translation>必须是{expected}</translation>
  </message>
  <message>
   <source>Move port {name}</source>
   <extracomment>designer/panels/block_ports.py</extracomment>
   <translation>移动端口 {name}</translation>
  </message>
  <message>
   <source>None: add {kind} to the block.</source>
   <extracomment>designer/panels/block_ports.py</extracomment>
   <translation>没有：请给模块添加{kind}。</translation>
  </message>
  <message>
   <source>Put {name} earlier</source>
   <extracomment>designer/panels/block_ports.py</extracomment>
   <translation>将 {name} 前移</translation>
  </message>
  <message>
   <source>Put {name} later</source>
   <extracomment>designer/panels/block_ports.py</extracomment>
   <translation>将 {name} 后移</translation>
  </message>
  <message>
   <source>Select it on the canvas</source>
   <extracomment>designer/panels/block_ports.py</extracomment>
   <translation>在画布上选中它</translation>
  </message>
  <message>
   <source>an Input</source>
   <extracomment>designer/panels/block_ports.py</extracomment>
   <translation>一个 Input</translation>
  </message>
  <message>
   <source>an Output</source>
   <extracomment>designer/panels/block_ports.py</extracomment>
   <translation>一个 Output</translation>
  </message>
  <message>
   <source>{said}: the two change places on the canvas</source>
   <extracomment>designer/panels/block_ports.py</extracomment>
   <translation>{said}：两者在画布上交换位置</translation>
  </message>
  <message>
   <source>BLOCKS</source>
   <extracomment>designer/panels/blocks_card.py</extracomment>
   <translation>模块</translation>
  </message>
  <message>
   <source>Delete block {name}</source>
   <extracomment>designer/panels/blocks_card.py</extracomment>
   <translation>删除模块 {name}</translation>
  </message>
  <message>
   <source>Delete what nothing uses</source>
   <extracomment>designer/panels/blocks_card.py</extracomment>
   <translation>删除未被使用的内容</translation>
  </message>
  <message>
   <source>Delete {name}</source>
   <extracomment>designer/panels/blocks_card.py</extracomment>
   <translation>删除 {name}</translation>
  </message>
  <message>
   <source>Show the inside of this block</source>
   <extracomment>designer/panels/blocks_card.py</extracomment>
   <translation>显示这个模块的内部</translation>
  </message>
  <message>
   <source>not used</source>
   <extracomment>designer/panels/blocks_card.py</extracomment>
   <translation>未使用</translation>
  </message>
  <message numerus="yes">
   <source>{n:,} uses</source>
   <extracomment>designer/panels/blocks_card.py</extracomment>
   <translation>
    <numerusform>使用 {n:,} 次</numerusform>
   </translation>
  </message>
  <message>
   <source>Show this level</source>
   <extracomment>designer/panels/breadcrumb.py</extracomment>
   <translation>显示这一层级</translation>
  </message>
  <message>
   <source>The shapes inside are those of one use. Choose which.</source>
   <extracomment>designer/panels/breadcrumb.py</extracomment>
   <translation>内部的形状属于某一处使用。请选择是哪一处。</translation>
  </message>
  <message>
   <source>Use of the block</source>
   <extracomment>designer/panels/breadcrumb.py</extracomment>
   <translation>模块的使用处</translation>
  </message>
  <message>
   <source>Use {here} of {ways}: {name}</source>
   <extracomment>designer/panels/breadcrumb.py</extracomment>
   <translation>第 {here} / {ways} 处使用：{name}</translation>
  </message>
  <message>
   <source>You are here</source>
   <extracomment>designer/panels/breadcrumb.py</extracomment>
   <translation>你在这里</translation>
  </message>
  <message>
   <source># Nothing to minimise or measure yet: add a loss or a metric to the canvas.
</source>
   <extracomment>designer/panels/code.py</extracomment>
   <translation># 还没有可最小化或度量的内容：请在画布上添加损失或指标。
</translation>
  </message>
  <message>
   <source># The source appears here as soon as the network has been looked at.
</source>
   <extracomment>designer/panels/code.py</extracomment>
   <translation># 一旦检查完网络，源代码就会出现在这里。
</translation>
  </message>
  <message>
   <source>Copy the whole file</source>
   <extracomment>designer/panels/code.py</extracomment>
   <translation>复制整个文件</translation>
  </message>
  <message>
   <source>File</source>
   <extracomment>designer/panels/code.py</extracomment>
   <translation>文件</translation>
  </message>
  <message>
   <source>Find (Ctrl+F)</source>
   <extracomment>designer/panels/code.py</extracomment>
   <translation>查找 (Ctrl+F)</translation>
  </message>
  <message>
   <source>Find in the source</source>
   <extracomment>designer/panels/code.py</extracomment>
   <translation>在源代码中查找</translation>
  </message>
  <message>
   <source>Generated source</source>
   <extracomment>designer/panels/code.py</extracomment>
   <translation>生成的源代码</translation>
  </message>
  <message>
   <source>{found} found</source>
   <extracomment>designer/panels/code.py</extracomment>
   <translation>找到 {found} 处</translation>
  </message>
  <message>
   <source>{name} is on the clipboard.</source>
   <extracomment>designer/panels/code.py</extracomment>
   <translation>{name} 已复制到剪贴板。</translation>
  </message>
  <message>
   <source>Back to the latest run</source>
   <extracomment>designer/panels/curve_bar.py</extracomment>
   <translation>回到最近一次运行</translation>
  </message>
  <message>
   <source>Draw the learning rate, the norm of the gradient and how far each update moves the weights, too</source>
   <extracomment>designer/panels/curve_bar.py</extracomment>
   <translation>同时画出学习率、梯度的范数以及每次更新使权重移动多少</translation>
  </message>
  <message>
   <source>Draw the run before this one faintly behind</source>
   <extracomment>designer/panels/curve_bar.py</extracomment>
   <translation>在背后淡淡地画出上一次运行</translation>
  </message>
  <message>
   <source>Earlier run</source>
   <extracomment>designer/panels/curve_bar.py</extracomment>
   <translation>上一次运行</translation>
  </message>
  <message>
   <source>Epochs</source>
   <extracomment>designer/panels/curve_bar.py</extracomment>
   <translation>轮数</translation>
  </message>
  <message>
   <source>How much the curve of the training loss is smoothed; the raw one stays behind it</source>
   <extracomment>designer/panels/curve_bar.py</extracomment>
   <translation>训练损失曲线的平滑程度；原始曲线保留在其后</translation>
  </message>
  <message>
   <source>Log</source>
   <extracomment>designer/panels/curve_bar.py</extracomment>
   <translation>对数</translation>
  </message>
  <message>
   <source>Rates</source>
   <extracomment>designer/panels/curve_bar.py</extracomment>
   <translation>速率</translation>
  </message>
  <message>
   <source>Save as picture…</source>
   <extracomment>designer/panels/curve_bar.py</extracomment>
   <translation>保存为图片…</translation>
  </message>
  <message>
   <source>Save values as CSV…</source>
   <extracomment>designer/panels/curve_bar.py</extracomment>
   <translation>将数值保存为 CSV…</translation>
  </message>
  <message>
   <source>Show everything</source>
   <extracomment>designer/panels/curve_bar.py</extracomment>
   <translation>显示全部</translation>
  </message>
  <message>
   <source>Smoothing</source>
   <extracomment>designer/panels/curve_bar.py</extracomment>
   <translation>平滑</translation>
  </message>
  <message>
   <source>Space the values by powers of ten</source>
   <extracomment>designer/panels/curve_bar.py</extracomment>
   <translation>数值按 10 的幂次排列</translation>
  </message>
  <message>
   <source>Take the curves away</source>
   <extracomment>designer/panels/curve_bar.py</extracomment>
   <translation>导出曲线</translation>
  </message>
  <message>
   <source>Time</source>
   <extracomment>designer/panels/curve_bar.py</extracomment>
   <translation>时间</translation>
  </message>
  <message>
   <source>off</source>
   <extracomment>designer/panels/curve_bar.py</extracomment>
   <translation>关</translation>
  </message>
  <message>
   <source>Curve</source>
   <extracomment>designer/panels/curve_fold.py</extracomment>
   <translation>曲线</translation>
  </message>
  <message>
   <source>slope</source>
   <extracomment>designer/panels/curve_fold.py</extracomment>
   <translation>斜率</translation>
  </message>
  <message>
   <source>No curves yet</source>
   <extracomment>designer/panels/curves.py</extracomment>
   <translation>还没有曲线</translation>
  </message>
  <message>
   <source>Press Train: the loss and every metric on the canvas
are drawn here while the network learns.</source>
   <extracomment>designer/panels/curves.py</extracomment>
   <translation>按下“训练”：网络学习时，
这里会画出画布上的损失和每个指标。</translation>
  </message>
  <message>
   <source>Add inputs</source>
   <extracomment>designer/panels/data.py</extracomment>
   <translation>添加输入</translation>
  </message>
  <message>
   <source>Choose a dataset at the left: its samples are shown here.</source>
   <extracomment>designer/panels/data.py</extracomment>
   <translation>请在左侧选择数据集：这里会显示它的样本。</translation>
  </message>
  <message>
   <source>It is read when you say so, or when you press Train.</source>
   <extracomment>designer/panels/data.py</extracomment>
   <translation>在你确认或按下“训练”时才会读取。</translation>
  </message>
  <message>
   <source>No data</source>
   <extracomment>designer/panels/data.py</extracomment>
   <translation>没有数据</translation>
  </message>
  <message>
   <source>Read the file</source>
   <extracomment>designer/panels/data.py</extracomment>
   <translation>读取文件</translation>
  </message>
  <message>
   <source>Reading the dataset</source>
   <extracomment>designer/panels/data.py</extracomment>
   <translation>正在读取数据集</translation>
  </message>
  <message>
   <source>The dataset cannot be shown: {result}.</source>
   <extracomment>designer/panels/data.py</extracomment>
   <translation>无法显示数据集：{result}。</translation>
  </message>
  <message>
   <source>This project names a file of your machine</source>
   <extracomment>designer/panels/data.py</extracomment>
   <translation>此项目引用了你机器上的一个文件</translation>
  </message>
  <message>
   <source>Not readable yet</source>
   <extracomment>designer/panels/data_facts.py</extracomment>
   <translation>尚不可读</translation>
  </message>
  <message>
   <source>one</source>
   <extracomment>designer/panels/data_facts.py</extracomment>
   <translation>一个数</translation>
  </message>
  <message>
   <source>{count:,} for the test</source>
   <extracomment>designer/panels/data_facts.py</extracomment>
   <translation>{count:,} 个用于测试</translation>
  </message>
  <message>
   <source>{count:,} for training</source>
   <extracomment>designer/panels/data_facts.py</extracomment>
   <translation>{count:,} 个用于训练</translation>
  </message>
  <message>
   <source>{count:,} for validation</source>
   <extracomment>designer/panels/data_facts.py</extracomment>
   <translation>{count:,} 个用于验证</translation>
  </message>
  <message numerus="yes">
   <source>{field}: {n:,} classes, {role}</source>
   <extracomment>designer/panels/data_facts.py</extracomment>
   <translation>
    <numerusform>{field}：{n:,} 个类别，{role}</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n:,} samples</source>
   <extracomment>designer/panels/data_facts.py</extracomment>
   <translation>
    <numerusform>{n:,} 个样本</numerusform>
   </translation>
  </message>
  <message>
   <source>Add inputs to canvas</source>
   <extracomment>designer/panels/data_forms.py</extracomment>
   <translation>把输入添加到画布</translation>
  </message>
  <message>
   <source>Choose a dataset, or drag one from the library onto the canvas.</source>
   <extracomment>designer/panels/data_forms.py</extracomment>
   <translation>请选择数据集，或从组件库把它拖到画布上。</translation>
  </message>
  <message>
   <source>Dataset</source>
   <extracomment>designer/panels/data_forms.py</extracomment>
   <translation>数据集</translation>
  </message>
  <message>
   <source>One Input node for each field, with its shape and type</source>
   <extracomment>designer/panels/data_forms.py</extracomment>
   <translation>每个字段一个 Input 节点，带有其形状和类型</translation>
  </message>
  <message>
   <source>Preparation</source>
   <extracomment>designer/panels/data_forms.py</extracomment>
   <translation>预处理</translation>
  </message>
  <message>
   <source>Set {name} of the preparation</source>
   <extracomment>designer/panels/data_forms.py</extracomment>
   <translation>设置预处理的 {name}</translation>
  </message>
  <message>
   <source>Set {name} of {title}</source>
   <extracomment>designer/panels/data_forms.py</extracomment>
   <translation>设置 {title} 的 {name}</translation>
  </message>
  <message>
   <source>There is no dataset {type} here; choose another.</source>
   <extracomment>designer/panels/data_forms.py</extracomment>
   <translation>这里没有数据集 {type}；请选择另一个。</translation>
  </message>
  <message>
   <source>Use no data</source>
   <extracomment>designer/panels/data_forms.py</extracomment>
   <translation>不使用数据</translation>
  </message>
  <message>
   <source>Use {title}</source>
   <extracomment>designer/panels/data_forms.py</extracomment>
   <translation>使用 {title}</translation>
  </message>
  <message>
   <source>An edit of the project; undo takes it back</source>
   <extracomment>designer/panels/diagnosis.py</extracomment>
   <translation>对项目的一次编辑；可以撤销</translation>
  </message>
  <message>
   <source>Dismiss</source>
   <extracomment>designer/panels/diagnosis.py</extracomment>
   <translation>忽略</translation>
  </message>
  <message>
   <source>Dismiss for this run</source>
   <extracomment>designer/panels/diagnosis.py</extracomment>
   <translation>在此运行中忽略</translation>
  </message>
  <message>
   <source>Dismiss: {title}</source>
   <extracomment>designer/panels/diagnosis.py</extracomment>
   <translation>忽略：{title}</translation>
  </message>
  <message>
   <source>Done: {cure}.</source>
   <extracomment>designer/panels/diagnosis.py</extracomment>
   <translation>已完成：{cure}。</translation>
  </message>
  <message>
   <source>Losses, gradients, activations and data of this run look sound.</source>
   <extracomment>designer/panels/diagnosis.py</extracomment>
   <translation>此运行的损失、梯度、激活和数据看起来都正常。</translation>
  </message>
  <message>
   <source>Never tell in this project</source>
   <extracomment>designer/panels/diagnosis.py</extracomment>
   <translation>在此项目中不再提示</translation>
  </message>
  <message>
   <source>No longer seen: {title}.</source>
   <extracomment>designer/panels/diagnosis.py</extracomment>
   <translation>不再出现：{title}。</translation>
  </message>
  <message>
   <source>Not told in this project: {titles}.</source>
   <extracomment>designer/panels/diagnosis.py</extracomment>
   <translation>在此项目中不提示：{titles}。</translation>
  </message>
  <message>
   <source>Nothing is wrong so far</source>
   <extracomment>designer/panels/diagnosis.py</extracomment>
   <translation>到目前为止没有问题</translation>
  </message>
  <message>
   <source>Nothing to tell yet</source>
   <extracomment>designer/panels/diagnosis.py</extracomment>
   <translation>还没有可说的</translation>
  </message>
  <message>
   <source>Show {node}</source>
   <extracomment>designer/panels/diagnosis.py</extracomment>
   <translation>显示 {node}</translation>
  </message>
  <message>
   <source>Tell everything again</source>
   <extracomment>designer/panels/diagnosis.py</extracomment>
   <translation>重新提示一切</translation>
  </message>
  <message>
   <source>Train again</source>
   <extracomment>designer/panels/diagnosis.py</extracomment>
   <translation>重新训练</translation>
  </message>
  <message>
   <source>While a network is trained, what goes wrong with it is told here, with its cure.</source>
   <extracomment>designer/panels/diagnosis.py</extracomment>
   <translation>网络训练期间，出现的问题及其修复办法会显示在这里。</translation>
  </message>
  <message>
   <source>from the start</source>
   <extracomment>designer/panels/diagnosis.py</extracomment>
   <translation>从开始起</translation>
  </message>
  <message>
   <source>since epoch {n:,}</source>
   <extracomment>designer/panels/diagnosis.py</extracomment>
   <translation>自第 {n:,} 轮起</translation>
  </message>
  <message>
   <source>All files (*)</source>
   <extracomment>designer/panels/editors.py</extracomment>
   <translation>所有文件 (*)</translation>
  </message>
  <message>
   <source>Files ({pattern});;All files (*)</source>
   <extracomment>designer/panels/editors.py</extracomment>
   <translation>文件 ({pattern});;所有文件 (*)</translation>
  </message>
  <message>
   <source>Pick a file</source>
   <extracomment>designer/panels/editors.py</extracomment>
   <translation>选择文件</translation>
  </message>
  <message>
   <source>must be {wanted}, but is '{text}'</source>
   <extracomment>designer/panels/editors.py</extracomment>
   <translation>必须是{wanted}，但现在是“{text}”</translation>
  </message>
  <message>
   <source>reads {name}, but the parameters of this block are {known}</source>
   <extracomment>designer/panels/editors.py</extracomment>
   <translation>读取了 {name}，但此模块的参数是 {known}</translation>
  </message>
  <message>
   <source>Decay</source>
   <extracomment>designer/panels/follows.py</extracomment>
   <translation>衰减</translation>
  </message>
  <message>
   <source>Its weights become a lagged copy of the other's: a teacher, a target network</source>
   <extracomment>designer/panels/follows.py</extracomment>
   <translation>其权重成为另一节点权重的滞后副本：教师网络、目标网络</translation>
  </message>
  <message>
   <source>Let a node follow another</source>
   <extracomment>designer/panels/follows.py</extracomment>
   <translation>让一个节点跟随另一个</translation>
  </message>
  <message>
   <source>Let it follow no more</source>
   <extracomment>designer/panels/follows.py</extracomment>
   <translation>不再跟随</translation>
  </message>
  <message>
   <source>The share of its weights that it keeps with each update; nearer 1 is slower</source>
   <extracomment>designer/panels/follows.py</extracomment>
   <translation>每次更新时保留自身权重的比例；越接近 1 越慢</translation>
  </message>
  <message>
   <source>a node that is gone</source>
   <extracomment>designer/panels/follows.py</extracomment>
   <translation>已不存在的节点</translation>
  </message>
  <message>
   <source>{name} follows {leader}</source>
   <extracomment>designer/panels/follows.py</extracomment>
   <translation>{name} 跟随 {leader}</translation>
  </message>
  <message>
   <source> {cure}.</source>
   <extracomment>designer/panels/form.py</extracomment>
   <translation> {cure}。</translation>
  </message>
  <message>
   <source>Averaged weights</source>
   <extracomment>designer/panels/form.py</extracomment>
   <translation>权重平均</translation>
  </message>
  <message>
   <source>Back to {value}</source>
   <extracomment>designer/panels/form.py</extracomment>
   <translation>恢复为 {value}</translation>
  </message>
  <message>
   <source>Learning rate</source>
   <extracomment>designer/panels/form.py</extracomment>
   <translation>学习率</translation>
  </message>
  <message>
   <source>Make this a parameter of the block</source>
   <extracomment>designer/panels/form.py</extracomment>
   <translation>设为模块的参数</translation>
  </message>
  <message>
   <source>Make {name} a parameter of the block</source>
   <extracomment>designer/panels/form.py</extracomment>
   <translation>把 {name} 设为模块的参数</translation>
  </message>
  <message>
   <source>More</source>
   <extracomment>designer/panels/form.py</extracomment>
   <translation>更多</translation>
  </message>
  <message>
   <source>Reset {name}</source>
   <extracomment>designer/panels/form.py</extracomment>
   <translation>重置 {name}</translation>
  </message>
  <message>
   <source>Takes {wanted}.</source>
   <extracomment>designer/panels/form.py</extracomment>
   <translation>接受{wanted}。</translation>
  </message>
  <message>
   <source>{problem}.</source>
   <extracomment>designer/panels/form.py</extracomment>
   <translation>{problem}。</translation>
  </message>
  <message>
   <source>optional</source>
   <extracomment>designer/panels/help_card.py</extracomment>
   <translation>可选</translation>
  </message>
  <message>
   <source>Every edit is kept here until the project is closed: go back to any, and on again.</source>
   <extracomment>designer/panels/history.py</extracomment>
   <translation>在项目关闭之前，每次编辑都保留在这里：可以回到任意一步，再继续向前。</translation>
  </message>
  <message>
   <source>{step} · saved</source>
   <extracomment>designer/panels/history.py</extracomment>
   <translation>{step} · 已保存</translation>
  </message>
  <message>
   <source>{step}, the present state</source>
   <extracomment>designer/panels/history.py</extracomment>
   <translation>{step}，当前状态</translation>
  </message>
  <message>
   <source>{step}, undone</source>
   <extracomment>designer/panels/history.py</extracomment>
   <translation>{step}，已撤销</translation>
  </message>
  <message>
   <source>It can be looked into where its project is shown. Press Train, or show a run of the
Runs panel, to look into this one.</source>
   <extracomment>designer/panels/inside.py</extracomment>
   <translation>请在显示其项目的地方查看它。要查看当前项目，请按下“训练”，
或显示“运行记录”面板中的一次运行。</translation>
  </message>
  <message>
   <source>Nothing to look into yet</source>
   <extracomment>designer/panels/inside.py</extracomment>
   <translation>还没有可查看的内部</translation>
  </message>
  <message>
   <source>Press Train, or show a run of the Runs panel: filters, feature maps, attention and the
like are drawn here of the node that is selected.</source>
   <extracomment>designer/panels/inside.py</extracomment>
   <translation>按下“训练”，或显示“运行记录”面板中的一次运行：
这里会画出所选节点的滤波器、特征图、注意力等。</translation>
  </message>
  <message>
   <source>There is nothing to see in this network.</source>
   <extracomment>designer/panels/inside.py</extracomment>
   <translation>此网络中没有可看的内容。</translation>
  </message>
  <message>
   <source>Attention</source>
   <extracomment>designer/panels/inside_bar.py</extracomment>
   <translation>注意力</translation>
  </message>
  <message>
   <source>Epoch {epoch:,}</source>
   <extracomment>designer/panels/inside_bar.py</extracomment>
   <translation>第 {epoch:,} 轮</translation>
  </message>
  <message>
   <source>Epoch {epoch:,}, the best</source>
   <extracomment>designer/panels/inside_bar.py</extracomment>
   <translation>第 {epoch:,} 轮，最佳</translation>
  </message>
  <message>
   <source>How much each query (down) heeds each key (across)</source>
   <extracomment>designer/panels/inside_bar.py</extracomment>
   <translation>每个查询（纵向）对每个键（横向）的关注程度</translation>
  </message>
  <message>
   <source>Node</source>
   <extracomment>designer/panels/inside_bar.py</extracomment>
   <translation>节点</translation>
  </message>
  <message>
   <source>Output</source>
   <extracomment>designer/panels/inside_bar.py</extracomment>
   <translation>输出</translation>
  </message>
  <message>
   <source>Over time</source>
   <extracomment>designer/panels/inside_bar.py</extracomment>
   <translation>沿时间</translation>
  </message>
  <message>
   <source>Points</source>
   <extracomment>designer/panels/inside_bar.py</extracomment>
   <translation>点</translation>
  </message>
  <message>
   <source>Sample</source>
   <extracomment>designer/panels/inside_bar.py</extracomment>
   <translation>样本</translation>
  </message>
  <message>
   <source>Sample </source>
   <extracomment>designer/panels/inside_bar.py</extracomment>
   <translation>样本 </translation>
  </message>
  <message>
   <source>Samples, or words, in the plane in which they differ most (principal components)</source>
   <extracomment>designer/panels/inside_bar.py</extracomment>
   <translation>样本或词，画在它们差异最大的平面上（主成分）</translation>
  </message>
  <message>
   <source>The filters of a convolution, or a matrix, as pictures</source>
   <extracomment>designer/panels/inside_bar.py</extracomment>
   <translation>把卷积的滤波器或矩阵显示为图片</translation>
  </message>
  <message>
   <source>The gradient of the state after each step: where it fades, nothing is learned</source>
   <extracomment>designer/panels/inside_bar.py</extracomment>
   <translation>每一步之后状态的梯度：在其消失之处，什么也学不到</translation>
  </message>
  <message>
   <source>The node that is looked into; a click on the canvas, too</source>
   <extracomment>designer/panels/inside_bar.py</extracomment>
   <translation>正在查看的节点；也可点击画布选择</translation>
  </message>
  <message>
   <source>Weights of</source>
   <extracomment>designer/panels/inside_bar.py</extracomment>
   <translation>权重来自 </translation>
  </message>
  <message>
   <source>Weights of now</source>
   <extracomment>designer/panels/inside_bar.py</extracomment>
   <translation>当前的权重</translation>
  </message>
  <message>
   <source>Weights that are kept</source>
   <extracomment>designer/panels/inside_bar.py</extracomment>
   <translation>保留的权重</translation>
  </message>
  <message>
   <source>What the node puts out for one sample: feature maps</source>
   <extracomment>designer/panels/inside_bar.py</extracomment>
   <translation>节点对一个样本的输出：特征图</translation>
  </message>
  <message>
   <source>When the weights were as they are shown</source>
   <extracomment>designer/panels/inside_bar.py</extracomment>
   <translation>所显示的权重是何时的</translation>
  </message>
  <message>
   <source>the network</source>
   <extracomment>designer/panels/inside_bar.py</extracomment>
   <translation>网络</translation>
  </message>
  <message>
   <source>; {n:,} more are left out</source>
   <extracomment>designer/panels/inside_view.py</extracomment>
   <translation>；另有 {n:,} 个未列出</translation>
  </message>
  <message>
   <source>Gradient over time</source>
   <extracomment>designer/panels/inside_view.py</extracomment>
   <translation>随时间的梯度</translation>
  </message>
  <message>
   <source>No gradient reaches this node.</source>
   <extracomment>designer/panels/inside_view.py</extracomment>
   <translation>没有梯度到达此节点。</translation>
  </message>
  <message>
   <source>Of the gradient at its strongest {share:.1%} is left at the weakest end</source>
   <extracomment>designer/panels/inside_view.py</extracomment>
   <translation>最弱的一端剩有最强处梯度的 {share:.1%}</translation>
  </message>
  <message>
   <source>The gradient vanishes: {share:.2%} of it is left at the weakest end</source>
   <extracomment>designer/panels/inside_view.py</extracomment>
   <translation>梯度消失：最弱的一端只剩 {share:.2%}</translation>
  </message>
  <message>
   <source>from {low} to {high}</source>
   <extracomment>designer/panels/inside_view.py</extracomment>
   <translation>从 {low} 到 {high}</translation>
  </message>
  <message>
   <source>gradient</source>
   <extracomment>designer/panels/inside_view.py</extracomment>
   <translation>梯度</translation>
  </message>
  <message>
   <source>step {step:,.0f}</source>
   <extracomment>designer/panels/inside_view.py</extracomment>
   <translation>第 {step:,.0f} 步</translation>
  </message>
  <message>
   <source>{n:,} points; this plane holds {share:.0%} of their spread</source>
   <extracomment>designer/panels/inside_view.py</extracomment>
   <translation>{n:,} 个点；此平面保留其离散程度的 {share:.0%}</translation>
  </message>
  <message>
   <source>, epoch {epoch:,}</source>
   <extracomment>designer/panels/lending.py</extracomment>
   <translation>，第 {epoch:,} 轮</translation>
  </message>
  <message>
   <source>Kept</source>
   <extracomment>designer/panels/lending.py</extracomment>
   <translation>保留</translation>
  </message>
  <message>
   <source>Looking which weights fit…</source>
   <extracomment>designer/panels/lending.py</extracomment>
   <translation>正在查看哪些权重匹配…</translation>
  </message>
  <message>
   <source>New, drawn anew</source>
   <extracomment>designer/panels/lending.py</extracomment>
   <translation>新的，重新初始化</translation>
  </message>
  <message>
   <source>No longer there</source>
   <extracomment>designer/panels/lending.py</extracomment>
   <translation>已不存在</translation>
  </message>
  <message>
   <source>No weights can be taken over: {error}</source>
   <extracomment>designer/panels/lending.py</extracomment>
   <translation>没有可沿用的权重：{error}</translation>
  </message>
  <message>
   <source>Nothing fits: all weights are drawn anew.</source>
   <extracomment>designer/panels/lending.py</extracomment>
   <translation>没有匹配的：所有权重都重新初始化。</translation>
  </message>
  <message>
   <source>Of another size, drawn anew</source>
   <extracomment>designer/panels/lending.py</extracomment>
   <translation>大小不同，重新初始化</translation>
  </message>
  <message>
   <source>Optimizer</source>
   <extracomment>designer/panels/lending.py</extracomment>
   <translation>优化器</translation>
  </message>
  <message>
   <source>Train</source>
   <extracomment>designer/panels/lending.py</extracomment>
   <translation>训练</translation>
  </message>
  <message>
   <source>Train with the weights of an earlier run</source>
   <extracomment>designer/panels/lending.py</extracomment>
   <translation>以之前某次运行的权重训练</translation>
  </message>
  <message>
   <source>Weights of {run}{epoch}</source>
   <extracomment>designer/panels/lending.py</extracomment>
   <translation>{run} 的权重{epoch}</translation>
  </message>
  <message>
   <source>Add to the canvas</source>
   <extracomment>designer/panels/library.py</extracomment>
   <translation>添加到画布</translation>
  </message>
  <message>
   <source>Delete</source>
   <extracomment>designer/panels/library.py</extracomment>
   <translation>删除</translation>
  </message>
  <message>
   <source>Names and synonyms: dense, fully connected, filter, dropout …</source>
   <extracomment>designer/panels/library.py</extracomment>
   <translation>名称和同义词：dense、fully connected、filter、dropout、卷积…</translation>
  </message>
  <message>
   <source>Nothing is called or does “{strip}”.
Try another word, such as conv.</source>
   <extracomment>designer/panels/library.py</extracomment>
   <translation>没有名称或作用与“{strip}”相符的内容。
请换一个词，例如 conv 或 卷积。</translation>
  </message>
  <message>
   <source>Search layers and data</source>
   <extracomment>designer/panels/library.py</extracomment>
   <translation>搜索层和数据</translation>
  </message>
  <message>
   <source>Search the library</source>
   <extracomment>designer/panels/library.py</extracomment>
   <translation>搜索组件库</translation>
  </message>
  <message>
   <source>Show the inside</source>
   <extracomment>designer/panels/library.py</extracomment>
   <translation>显示内部</translation>
  </message>
  <message>
   <source>The layers of {module} are missing: {error}</source>
   <extracomment>designer/panels/library.py</extracomment>
   <translation>{module} 的层缺失：{error}</translation>
  </message>
  <message>
   <source>Drag it to the canvas, or press Enter to add it. F1 tells all of it.</source>
   <extracomment>designer/panels/library_card.py</extracomment>
   <translation>拖到画布上，或按 Enter 添加。按 F1 查看完整说明。</translation>
  </message>
  <message>
   <source>A block of this project.</source>
   <extracomment>designer/panels/library_model.py</extracomment>
   <translation>本项目的一个模块。</translation>
  </message>
  <message>
   <source>Blocks of this network</source>
   <extracomment>designer/panels/library_model.py</extracomment>
   <translation>本网络的模块</translation>
  </message>
  <message>
   <source>Blocks: {category}</source>
   <extracomment>designer/panels/library_model.py</extracomment>
   <translation>模块：{category}</translation>
  </message>
  <message>
   <source>graphics card {load:.0f} %, {used} of {size}</source>
   <extracomment>designer/panels/machine_line.py</extracomment>
   <translation>显卡 {load:.0f} %，{size} 中的 {used}</translation>
  </message>
  <message>
   <source>memory {used} of {size}</source>
   <extracomment>designer/panels/machine_line.py</extracomment>
   <translation>内存 {size} 中的 {used}</translation>
  </message>
  <message>
   <source>processor {load:.0f} %</source>
   <extracomment>designer/panels/machine_line.py</extracomment>
   <translation>处理器 {load:.0f} %</translation>
  </message>
  <message>
   <source>Resume from the last checkpoint</source>
   <extracomment>designer/panels/messages.py</extracomment>
   <translation>从最后的检查点继续</translation>
  </message>
  <message>
   <source>Show node</source>
   <extracomment>designer/panels/messages.py</extracomment>
   <translation>显示节点</translation>
  </message>
  <message>
   <source>'{value}' is taken; choose another name</source>
   <extracomment>designer/panels/naming.py</extracomment>
   <translation>“{value}”已被占用；请换一个名称</translation>
  </message>
  <message>
   <source>The node whose weights it uses; it has none of its own.</source>
   <extracomment>designer/panels/naming.py</extracomment>
   <translation>它使用哪个节点的权重；它没有自己的权重。</translation>
  </message>
  <message>
   <source>Use the weights of another node of the same kind instead of its own.</source>
   <extracomment>designer/panels/naming.py</extracomment>
   <translation>使用另一个同类节点的权重，而不是自己的。</translation>
  </message>
  <message>
   <source>a name of letters, digits and underscores</source>
   <extracomment>designer/panels/naming.py</extracomment>
   <translation>由字母、数字和下划线组成的名称</translation>
  </message>
  <message>
   <source>Note</source>
   <extracomment>designer/panels/node_extras.py</extracomment>
   <translation>备注</translation>
  </message>
  <message>
   <source>Note on {who}</source>
   <extracomment>designer/panels/node_extras.py</extracomment>
   <translation>{who} 的备注</translation>
  </message>
  <message>
   <source>Repeat, sharing, freezing</source>
   <extracomment>designer/panels/node_extras.py</extracomment>
   <translation>重复、共享、冻结</translation>
  </message>
  <message>
   <source>Set {name} of {who}</source>
   <extracomment>designer/panels/node_extras.py</extracomment>
   <translation>设置 {who} 的 {name}</translation>
  </message>
  <message>
   <source>Your own words about this node</source>
   <extracomment>designer/panels/node_extras.py</extracomment>
   <translation>你自己对这个节点的备注</translation>
  </message>
  <message>
   <source>They have no parameter in common</source>
   <extracomment>designer/panels/node_facts.py</extracomment>
   <translation>它们没有共同的参数</translation>
  </message>
  <message>
   <source>Unknown here: kept as it is, but it cannot run</source>
   <extracomment>designer/panels/node_facts.py</extracomment>
   <translation>未知：按原样保留，但无法运行</translation>
  </message>
  <message>
   <source>What is common to all of them</source>
   <extracomment>designer/panels/node_facts.py</extracomment>
   <translation>它们的共同之处</translation>
  </message>
  <message>
   <source>from the input</source>
   <extracomment>designer/panels/node_facts.py</extracomment>
   <translation>由输入得出</translation>
  </message>
  <message>
   <source>none</source>
   <extracomment>designer/panels/node_facts.py</extracomment>
   <translation>无</translation>
  </message>
  <message>
   <source>{found}, from the input</source>
   <extracomment>designer/panels/node_facts.py</extracomment>
   <translation>{found}，由输入得出</translation>
  </message>
  <message>
   <source>Make {name} a parameter of {place}</source>
   <extracomment>designer/panels/node_page.py</extracomment>
   <translation>把 {name} 设为 {place} 的参数</translation>
  </message>
  <message>
   <source>Rename {who}</source>
   <extracomment>designer/panels/node_page.py</extracomment>
   <translation>重命名 {who}</translation>
  </message>
  <message>
   <source>Run {who} over time</source>
   <extracomment>designer/panels/over_time_fold.py</extracomment>
   <translation>让 {who} 沿时间运行</translation>
  </message>
  <message>
   <source>Set {name}</source>
   <extracomment>designer/panels/over_time_fold.py</extracomment>
   <translation>设置 {name}</translation>
  </message>
  <message>
   <source>Add a phase</source>
   <extracomment>designer/panels/phases.py</extracomment>
   <translation>添加阶段</translation>
  </message>
  <message>
   <source>All losses.</source>
   <extracomment>designer/panels/phases.py</extracomment>
   <translation>所有损失。</translation>
  </message>
  <message>
   <source>All nodes that have some.</source>
   <extracomment>designer/panels/phases.py</extracomment>
   <translation>所有带权重的节点。</translation>
  </message>
  <message>
   <source>Choose the losses of a phase</source>
   <extracomment>designer/panels/phases.py</extracomment>
   <translation>选择阶段的损失</translation>
  </message>
  <message>
   <source>Choose the weights of a phase</source>
   <extracomment>designer/panels/phases.py</extracomment>
   <translation>选择阶段的权重</translation>
  </message>
  <message>
   <source>Choose which nodes follow</source>
   <extracomment>designer/panels/phases.py</extracomment>
   <translation>选择哪些节点跟随</translation>
  </message>
  <message>
   <source>Earlier</source>
   <extracomment>designer/panels/phases.py</extracomment>
   <translation>提前</translation>
  </message>
  <message>
   <source>Later</source>
   <extracomment>designer/panels/phases.py</extracomment>
   <translation>推后</translation>
  </message>
  <message>
   <source>Makes small</source>
   <extracomment>designer/panels/phases.py</extracomment>
   <translation>使其变小</translation>
  </message>
  <message>
   <source>Moves the weights of</source>
   <extracomment>designer/panels/phases.py</extracomment>
   <translation>更新哪些节点的权重</translation>
  </message>
  <message>
   <source>One optimizer moves all weights, to make the sum of all losses small. Networks that train against each other, or one after the other, take turns in phases.</source>
   <extracomment>designer/panels/phases.py</extracomment>
   <translation>由一个优化器更新全部权重，使所有损失之和变小。相互对抗训练或依次训练的网络，则分阶段轮流进行。</translation>
  </message>
  <message>
   <source>Phases</source>
   <extracomment>designer/panels/phases.py</extracomment>
   <translation>阶段</translation>
  </message>
  <message>
   <source>Remove a phase</source>
   <extracomment>designer/panels/phases.py</extracomment>
   <translation>删除阶段</translation>
  </message>
  <message>
   <source>Remove this phase</source>
   <extracomment>designer/panels/phases.py</extracomment>
   <translation>删除此阶段</translation>
  </message>
  <message>
   <source>Reorder the phases</source>
   <extracomment>designer/panels/phases.py</extracomment>
   <translation>调整阶段顺序</translation>
  </message>
  <message>
   <source>Set how slowly a node follows</source>
   <extracomment>designer/panels/phases.py</extracomment>
   <translation>设置节点跟随的快慢</translation>
  </message>
  <message>
   <source>Set {parameter} of a phase</source>
   <extracomment>designer/panels/phases.py</extracomment>
   <translation>设置阶段的 {parameter}</translation>
  </message>
  <message>
   <source>all weights</source>
   <extracomment>designer/panels/phases.py</extracomment>
   <translation>所有权重</translation>
  </message>
  <message>
   <source>no loss</source>
   <extracomment>designer/panels/phases.py</extracomment>
   <translation>没有损失</translation>
  </message>
  <message>
   <source>{steps} updates in a row of {nodes}, to make small: {losses}</source>
   <extracomment>designer/panels/phases.py</extracomment>
   <translation>连续更新 {nodes} {steps} 次，使其变小：{losses}</translation>
  </message>
  <message>
   <source>Data: {name}</source>
   <extracomment>designer/panels/pictures.py</extracomment>
   <translation>数据：{name}</translation>
  </message>
  <message>
   <source>Epoch</source>
   <extracomment>designer/panels/pictures.py</extracomment>
   <translation>轮次</translation>
  </message>
  <message>
   <source>Epoch {epoch:,}: no longer kept</source>
   <extracomment>designer/panels/pictures.py</extracomment>
   <translation>第 {epoch:,} 轮：已不再保留</translation>
  </message>
  <message>
   <source>Newest</source>
   <extracomment>designer/panels/pictures.py</extracomment>
   <translation>最新</translation>
  </message>
  <message>
   <source>No pictures yet</source>
   <extracomment>designer/panels/pictures.py</extracomment>
   <translation>还没有图片</translation>
  </message>
  <message>
   <source>Output: {name}</source>
   <extracomment>designer/panels/pictures.py</extracomment>
   <translation>输出：{name}</translation>
  </message>
  <message>
   <source>Show each new epoch as it comes</source>
   <extracomment>designer/panels/pictures.py</extracomment>
   <translation>每有新的一轮就显示</translation>
  </message>
  <message>
   <source>Train a network with an Output that is an image, such as an autoencoder, a GAN or a VAE:
what it draws is kept here epoch by epoch.</source>
   <extracomment>designer/panels/pictures.py</extracomment>
   <translation>训练一个带图像 Output 的网络，例如自编码器、GAN 或 VAE：
它画出的内容会逐轮保留在这里。</translation>
  </message>
  <message>
   <source>Looking at the network</source>
   <extracomment>designer/panels/problems.py</extracomment>
   <translation>正在检查网络</translation>
  </message>
  <message>
   <source>No problems</source>
   <extracomment>designer/panels/problems.py</extracomment>
   <translation>没有问题</translation>
  </message>
  <message>
   <source>The network can be trained and exported.</source>
   <extracomment>designer/panels/problems.py</extracomment>
   <translation>网络可以训练和导出。</translation>
  </message>
  <message>
   <source>There is nothing on the canvas yet: drag a dataset onto it.</source>
   <extracomment>designer/panels/problems.py</extracomment>
   <translation>画布上还没有内容：请把一个数据集拖上去。</translation>
  </message>
  <message>
   <source>What is wrong with it is listed here, with its cure.</source>
   <extracomment>designer/panels/problems.py</extracomment>
   <translation>网络的问题及其修复办法会列在这里。</translation>
  </message>
  <message numerus="yes">
   <source>and {n:,} more problems</source>
   <extracomment>designer/panels/problems.py</extracomment>
   <translation>
    <numerusform>以及另外 {n:,} 个问题</numerusform>
   </translation>
  </message>
  <message>
   <source> and </source>
   <extracomment>designer/panels/project_page.py</extracomment>
   <translation> 和 </translation>
  </message>
  <message>
   <source>Describe the network</source>
   <extracomment>designer/panels/project_page.py</extracomment>
   <translation>描述网络</translation>
  </message>
  <message>
   <source>Network</source>
   <extracomment>designer/panels/project_page.py</extracomment>
   <translation>网络</translation>
  </message>
  <message>
   <source>No data yet: drag a dataset onto the canvas</source>
   <extracomment>designer/panels/project_page.py</extracomment>
   <translation>还没有数据：请把一个数据集拖到画布上</translation>
  </message>
  <message>
   <source>Rename the network</source>
   <extracomment>designer/panels/project_page.py</extracomment>
   <translation>重命名网络</translation>
  </message>
  <message>
   <source>TRAINING</source>
   <extracomment>designer/panels/project_page.py</extracomment>
   <translation>训练</translation>
  </message>
  <message>
   <source>The canvas is empty.

Drag a dataset from the library onto it: its inputs appear. Then drag layers below them and join each output to the next input.</source>
   <extracomment>designer/panels/project_page.py</extracomment>
   <translation>画布是空的。

从组件库把一个数据集拖到画布上：它的输入会出现。然后把层拖到其下方，并把每个输出与下一个输入相连。</translation>
  </message>
  <message>
   <source>Training settings</source>
   <extracomment>designer/panels/project_page.py</extracomment>
   <translation>训练设置</translation>
  </message>
  <message>
   <source>What the network does; it becomes its docstring</source>
   <extracomment>designer/panels/project_page.py</extracomment>
   <translation>网络的作用；会成为它的文档字符串</translation>
  </message>
  <message>
   <source>activations a sample</source>
   <extracomment>designer/panels/project_page.py</extracomment>
   <translation>激活/样本</translation>
  </message>
  <message>
   <source>multiply-adds a sample</source>
   <extracomment>designer/panels/project_page.py</extracomment>
   <translation>次乘加/样本</translation>
  </message>
  <message>
   <source>weights</source>
   <extracomment>designer/panels/project_page.py</extracomment>
   <translation>个权重</translation>
  </message>
  <message numerus="yes">
   <source>{n:,} epochs, batches of {batch_size:,}</source>
   <extracomment>designer/panels/project_page.py</extracomment>
   <translation>
    <numerusform>{n:,} 轮，批大小 {batch_size:,}</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{title}, {n:,} samples</source>
   <extracomment>designer/panels/project_page.py</extracomment>
   <translation>
    <numerusform>{title}，{n:,} 个样本</numerusform>
   </translation>
  </message>
  <message>
   <source>Drop it</source>
   <extracomment>designer/panels/python_fold.py</extracomment>
   <translation>放弃</translation>
  </message>
  <message>
   <source>Not taken yet: Ctrl+Enter takes it, Escape drops it.</source>
   <extracomment>designer/panels/python_fold.py</extracomment>
   <translation>尚未采用：Ctrl+Enter 采用，Esc 放弃。</translation>
  </message>
  <message>
   <source>Python</source>
   <extracomment>designer/panels/python_fold.py</extracomment>
   <translation>Python</translation>
  </message>
  <message>
   <source>Read and trust…</source>
   <extracomment>designer/panels/python_fold.py</extracomment>
   <translation>阅读并信任…</translation>
  </message>
  <message>
   <source>Take it (Ctrl+Enter)</source>
   <extracomment>designer/panels/python_fold.py</extracomment>
   <translation>采用 (Ctrl+Enter)</translation>
  </message>
  <message>
   <source>To be read only, until you trust this project.</source>
   <extracomment>designer/panels/python_fold.py</extracomment>
   <translation>在你信任此项目之前只能阅读。</translation>
  </message>
  <message>
   <source> and {n:,} more</source>
   <extracomment>designer/panels/queue_dialog.py</extracomment>
   <translation> 及另外 {n:,} 个</translation>
  </message>
  <message>
   <source>Add to the queue</source>
   <extracomment>designer/panels/queue_dialog.py</extracomment>
   <translation>加入队列</translation>
  </message>
  <message>
   <source>Another setting</source>
   <extracomment>designer/panels/queue_dialog.py</extracomment>
   <translation>另一项设置</translation>
  </message>
  <message>
   <source>Begin at once</source>
   <extracomment>designer/panels/queue_dialog.py</extracomment>
   <translation>立即开始</translation>
  </message>
  <message>
   <source>Leave this setting out</source>
   <extracomment>designer/panels/queue_dialog.py</extracomment>
   <translation>去掉这项设置</translation>
  </message>
  <message>
   <source>Project files instead…</source>
   <extracomment>designer/panels/queue_dialog.py</extracomment>
   <translation>改用项目文件…</translation>
  </message>
  <message>
   <source>Projects to train</source>
   <extracomment>designer/panels/queue_dialog.py</extracomment>
   <translation>要训练的项目</translation>
  </message>
  <message>
   <source>Setting</source>
   <extracomment>designer/panels/queue_dialog.py</extracomment>
   <translation>设置项</translation>
  </message>
  <message>
   <source>Train what is on the canvas with each of some values, such as 0.1, 0.01.</source>
   <extracomment>designer/panels/queue_dialog.py</extracomment>
   <translation>对某项设置的每个取值训练画布上的网络，例如 0.1, 0.01。</translation>
  </message>
  <message>
   <source>Values</source>
   <extracomment>designer/panels/queue_dialog.py</extracomment>
   <translation>数值</translation>
  </message>
  <message>
   <source>values, with commas</source>
   <extracomment>designer/panels/queue_dialog.py</extracomment>
   <translation>取值，以逗号分隔</translation>
  </message>
  <message>
   <source>Add to the queue…</source>
   <extracomment>designer/panels/queue_strip.py</extracomment>
   <translation>加入队列…</translation>
  </message>
  <message>
   <source>Empty the queue</source>
   <extracomment>designer/panels/queue_strip.py</extracomment>
   <translation>清空队列</translation>
  </message>
  <message>
   <source>Go on with the queue</source>
   <extracomment>designer/panels/queue_strip.py</extracomment>
   <translation>继续队列</translation>
  </message>
  <message>
   <source>Hold the queue</source>
   <extracomment>designer/panels/queue_strip.py</extracomment>
   <translation>暂停队列</translation>
  </message>
  <message>
   <source>Hold: let this run end, begin no other</source>
   <extracomment>designer/panels/queue_strip.py</extracomment>
   <translation>暂停：让当前运行结束，不再开始其他运行</translation>
  </message>
  <message>
   <source>Queue of runs</source>
   <extracomment>designer/panels/queue_strip.py</extracomment>
   <translation>运行队列</translation>
  </message>
  <message>
   <source>Queue: {over:,} of {all:,} runs done</source>
   <extracomment>designer/panels/queue_strip.py</extracomment>
   <translation>队列：{all:,} 次运行中已完成 {over:,} 次</translation>
  </message>
  <message>
   <source>Take out of the queue (Delete)</source>
   <extracomment>designer/panels/queue_strip.py</extracomment>
   <translation>移出队列 (Delete)</translation>
  </message>
  <message>
   <source>Train later (Alt+Down)</source>
   <extracomment>designer/panels/queue_strip.py</extracomment>
   <translation>推后训练 (Alt+Down)</translation>
  </message>
  <message>
   <source>Train sooner (Alt+Up)</source>
   <extracomment>designer/panels/queue_strip.py</extracomment>
   <translation>提前训练 (Alt+Up)</translation>
  </message>
  <message>
   <source>Train what waits</source>
   <extracomment>designer/panels/queue_strip.py</extracomment>
   <translation>训练等待中的运行</translation>
  </message>
  <message>
   <source>done</source>
   <extracomment>designer/panels/queue_strip.py</extracomment>
   <translation>完成</translation>
  </message>
  <message>
   <source>failed</source>
   <extracomment>designer/panels/queue_strip.py</extracomment>
   <translation>失败</translation>
  </message>
  <message>
   <source>stopped</source>
   <extracomment>designer/panels/queue_strip.py</extracomment>
   <translation>已停止</translation>
  </message>
  <message>
   <source>training</source>
   <extracomment>designer/panels/queue_strip.py</extracomment>
   <translation>训练</translation>
  </message>
  <message>
   <source>waiting</source>
   <extracomment>designer/panels/queue_strip.py</extracomment>
   <translation>等待中</translation>
  </message>
  <message>
   <source>, its best</source>
   <extracomment>designer/panels/run_bar.py</extracomment>
   <translation>（最佳）</translation>
  </message>
  <message>
   <source>After epoch {epoch:,}{best}, as a new run</source>
   <extracomment>designer/panels/run_bar.py</extracomment>
   <translation>第 {epoch:,} 轮之后{best}，作为新的运行</translation>
  </message>
  <message>
   <source>Filter runs</source>
   <extracomment>designer/panels/run_bar.py</extracomment>
   <translation>筛选运行</translation>
  </message>
  <message>
   <source>Filter: words, lr=0.01, starred</source>
   <extracomment>designer/panels/run_bar.py</extracomment>
   <translation>筛选：文字、lr=0.01、starred</translation>
  </message>
  <message>
   <source>Train several settings or projects one after another</source>
   <extracomment>designer/panels/run_bar.py</extracomment>
   <translation>依次训练多种设置或多个项目</translation>
  </message>
  <message>
   <source>Where it ended</source>
   <extracomment>designer/panels/run_bar.py</extracomment>
   <translation>从结束处</translation>
  </message>
  <message>
   <source>A note on this run</source>
   <extracomment>designer/panels/run_charts.py</extracomment>
   <translation>对此运行的备注</translation>
  </message>
  <message>
   <source>Note on the run</source>
   <extracomment>designer/panels/run_charts.py</extracomment>
   <translation>运行备注</translation>
  </message>
  <message>
   <source>The history of this run cannot be read: {curves}.</source>
   <extracomment>designer/panels/run_charts.py</extracomment>
   <translation>无法读取此运行的历史：{curves}。</translation>
  </message>
  <message>
   <source>A setting of the training</source>
   <extracomment>designer/panels/run_columns.py</extracomment>
   <translation>训练的一项设置</translation>
  </message>
  <message>
   <source>Duration</source>
   <extracomment>designer/panels/run_columns.py</extracomment>
   <translation>时长</translation>
  </message>
  <message>
   <source>Favourites: click to mark a run</source>
   <extracomment>designer/panels/run_columns.py</extracomment>
   <translation>收藏：点击标记一次运行</translation>
  </message>
  <message>
   <source>On the validation data, of the weights that were kept</source>
   <extracomment>designer/panels/run_columns.py</extracomment>
   <translation>在验证数据上，使用所保留的权重</translation>
  </message>
  <message>
   <source>Project</source>
   <extracomment>designer/panels/run_columns.py</extracomment>
   <translation>项目</translation>
  </message>
  <message>
   <source>Run</source>
   <extracomment>designer/panels/run_columns.py</extracomment>
   <translation>运行</translation>
  </message>
  <message>
   <source>Started</source>
   <extracomment>designer/panels/run_columns.py</extracomment>
   <translation>开始时间</translation>
  </message>
  <message>
   <source>State</source>
   <extracomment>designer/panels/run_columns.py</extracomment>
   <translation>状态</translation>
  </message>
  <message>
   <source>The network that the run trains</source>
   <extracomment>designer/panels/run_columns.py</extracomment>
   <translation>该运行训练的网络</translation>
  </message>
  <message>
   <source>{epochs:,} of {planned:,}</source>
   <extracomment>designer/panels/run_columns.py</extracomment>
   <translation>{epochs:,} / {planned:,}</translation>
  </message>
  <message>
   <source>Begin a run with the weights of this one that still fit after your edits</source>
   <extracomment>designer/panels/run_commands.py</extracomment>
   <translation>以此运行中在你编辑后仍匹配的权重开始新的运行</translation>
  </message>
  <message>
   <source>Bring its network back</source>
   <extracomment>designer/panels/run_commands.py</extracomment>
   <translation>恢复它的网络</translation>
  </message>
  <message>
   <source>Copy as CSV</source>
   <extracomment>designer/panels/run_commands.py</extracomment>
   <translation>复制为 CSV</translation>
  </message>
  <message>
   <source>Copy the chosen rows with the columns that are shown</source>
   <extracomment>designer/panels/run_commands.py</extracomment>
   <translation>复制所选的行及所显示的列</translation>
  </message>
  <message>
   <source>Draw this run in the Curves panel</source>
   <extracomment>designer/panels/run_commands.py</extracomment>
   <translation>在“曲线”面板中画出此运行</translation>
  </message>
  <message>
   <source>Go on</source>
   <extracomment>designer/panels/run_commands.py</extracomment>
   <translation>继续训练</translation>
  </message>
  <message>
   <source>Judge this run: what it gets right and wrong, by class and by sample</source>
   <extracomment>designer/panels/run_commands.py</extracomment>
   <translation>评判此运行：按类别和样本查看对错</translation>
  </message>
  <message>
   <source>Mark these runs as favourites, or take the mark away</source>
   <extracomment>designer/panels/run_commands.py</extracomment>
   <translation>把这些运行标为收藏，或取消标记</translation>
  </message>
  <message>
   <source>Open folder</source>
   <extracomment>designer/panels/run_commands.py</extracomment>
   <translation>打开文件夹</translation>
  </message>
  <message>
   <source>Put the network and settings of this run on the canvas; Undo takes them away</source>
   <extracomment>designer/panels/run_commands.py</extracomment>
   <translation>把此运行的网络和设置放到画布上；“撤销”可取消</translation>
  </message>
  <message>
   <source>Put these runs into the trash; Undo brings them back</source>
   <extracomment>designer/panels/run_commands.py</extracomment>
   <translation>把这些运行移入回收站；“撤销”可恢复</translation>
  </message>
  <message>
   <source>Rename</source>
   <extracomment>designer/panels/run_commands.py</extracomment>
   <translation>重命名</translation>
  </message>
  <message>
   <source>Save weights…</source>
   <extracomment>designer/panels/run_commands.py</extracomment>
   <translation>保存权重…</translation>
  </message>
  <message>
   <source>Show in Curves</source>
   <extracomment>designer/panels/run_commands.py</extracomment>
   <translation>在曲线中显示</translation>
  </message>
  <message>
   <source>Show in Results</source>
   <extracomment>designer/panels/run_commands.py</extracomment>
   <translation>在结果中显示</translation>
  </message>
  <message>
   <source>Star</source>
   <extracomment>designer/panels/run_commands.py</extracomment>
   <translation>星标</translation>
  </message>
  <message>
   <source>Train the canvas with its weights…</source>
   <extracomment>designer/panels/run_commands.py</extracomment>
   <translation>以其权重训练画布上的网络…</translation>
  </message>
  <message>
   <source>Train this run on, or again from one of its epochs</source>
   <extracomment>designer/panels/run_commands.py</extracomment>
   <translation>继续训练这次运行，或从它的某一轮重新开始</translation>
  </message>
  <message>
   <source>What changed…</source>
   <extracomment>designer/panels/run_commands.py</extracomment>
   <translation>有何变化…</translation>
  </message>
  <message>
   <source>What two runs have otherwise; of one run, what the canvas has otherwise</source>
   <extracomment>designer/panels/run_commands.py</extracomment>
   <translation>两次运行的不同之处；只选一次时，为画布与它的不同之处</translation>
  </message>
  <message>
   <source>Drawing</source>
   <extracomment>designer/panels/run_difference.py</extracomment>
   <translation>图形</translation>
  </message>
  <message>
   <source>Drawing and settings are the same.</source>
   <extracomment>designer/panels/run_difference.py</extracomment>
   <translation>图形和设置相同。</translation>
  </message>
  <message>
   <source>Settings</source>
   <extracomment>designer/panels/run_difference.py</extracomment>
   <translation>设置</translation>
  </message>
  <message>
   <source>What changed</source>
   <extracomment>designer/panels/run_difference.py</extracomment>
   <translation>变化</translation>
  </message>
  <message>
   <source>moved: {names}</source>
   <extracomment>designer/panels/run_difference.py</extracomment>
   <translation>移动：{names}</translation>
  </message>
  <message>
   <source>Deleted the run of {began_words}.</source>
   <extracomment>designer/panels/run_files.py</extracomment>
   <translation>已删除 {began_words} 的运行。</translation>
  </message>
  <message numerus="yes">
   <source>Deleted {n:,} runs.</source>
   <extracomment>designer/panels/run_files.py</extracomment>
   <translation>
    <numerusform>已删除 {n:,} 次运行。</numerusform>
   </translation>
  </message>
  <message>
   <source>The run cannot be deleted: {error}.</source>
   <extracomment>designer/panels/run_files.py</extracomment>
   <translation>无法删除此运行：{error}。</translation>
  </message>
  <message>
   <source>The run is kept in {place}: {error}.</source>
   <extracomment>designer/panels/run_files.py</extracomment>
   <translation>运行保留在 {place}：{error}。</translation>
  </message>
  <message>
   <source>Done</source>
   <extracomment>designer/panels/run_progress.py</extracomment>
   <translation>完成</translation>
  </message>
  <message>
   <source>Draw a network first: drag a dataset and layers from the library to the canvas.</source>
   <extracomment>designer/panels/run_progress.py</extracomment>
   <translation>请先画出网络：从组件库把数据集和层拖到画布上。</translation>
  </message>
  <message>
   <source>End now</source>
   <extracomment>designer/panels/run_progress.py</extracomment>
   <translation>立即结束</translation>
  </message>
  <message>
   <source>Finishing the epoch</source>
   <extracomment>designer/panels/run_progress.py</extracomment>
   <translation>正在完成本轮</translation>
  </message>
  <message>
   <source>Make one update more</source>
   <extracomment>designer/panels/run_progress.py</extracomment>
   <translation>再更新一次</translation>
  </message>
  <message>
   <source>Nothing to train yet</source>
   <extracomment>designer/panels/run_progress.py</extracomment>
   <translation>还没有可训练的内容</translation>
  </message>
  <message>
   <source>Pause</source>
   <extracomment>designer/panels/run_progress.py</extracomment>
   <translation>暂停</translation>
  </message>
  <message>
   <source>Paused</source>
   <extracomment>designer/panels/run_progress.py</extracomment>
   <translation>已暂停</translation>
  </message>
  <message>
   <source>Preparing</source>
   <extracomment>designer/panels/run_progress.py</extracomment>
   <translation>正在准备</translation>
  </message>
  <message>
   <source>Press Train. You may go on editing: a run keeps the network it started with.</source>
   <extracomment>designer/panels/run_progress.py</extracomment>
   <translation>按下“训练”。你可以继续编辑：一次运行会一直使用它开始时的网络。</translation>
  </message>
  <message>
   <source>Progress of the run</source>
   <extracomment>designer/panels/run_progress.py</extracomment>
   <translation>运行进度</translation>
  </message>
  <message>
   <source>Ready to train</source>
   <extracomment>designer/panels/run_progress.py</extracomment>
   <translation>可以开始训练</translation>
  </message>
  <message>
   <source>Resume</source>
   <extracomment>designer/panels/run_progress.py</extracomment>
   <translation>继续</translation>
  </message>
  <message>
   <source>Starting again</source>
   <extracomment>designer/panels/run_progress.py</extracomment>
   <translation>正在重新开始</translation>
  </message>
  <message>
   <source>Step</source>
   <extracomment>designer/panels/run_progress.py</extracomment>
   <translation>单步</translation>
  </message>
  <message>
   <source>Stop</source>
   <extracomment>designer/panels/run_progress.py</extracomment>
   <translation>停止</translation>
  </message>
  <message>
   <source>Stopped</source>
   <extracomment>designer/panels/run_progress.py</extracomment>
   <translation>已停止</translation>
  </message>
  <message>
   <source>Stopping</source>
   <extracomment>designer/panels/run_progress.py</extracomment>
   <translation>正在停止</translation>
  </message>
  <message>
   <source>The run failed</source>
   <extracomment>designer/panels/run_progress.py</extracomment>
   <translation>运行失败</translation>
  </message>
  <message>
   <source>It has a process of its own, because {why}.</source>
   <extracomment>designer/panels/run_rate.py</extracomment>
   <translation>它使用独立进程，因为{why}。</translation>
  </message>
  <message>
   <source>Learning rate of the run</source>
   <extracomment>designer/panels/run_rate.py</extracomment>
   <translation>本次运行的学习率</translation>
  </message>
  <message>
   <source>Phase whose learning rate is set</source>
   <extracomment>designer/panels/run_rate.py</extracomment>
   <translation>设置学习率的阶段</translation>
  </message>
  <message>
   <source>Set</source>
   <extracomment>designer/panels/run_rate.py</extracomment>
   <translation>设置</translation>
  </message>
  <message>
   <source>Type a number above 0, such as 0.001 or 3e-4</source>
   <extracomment>designer/panels/run_rate.py</extracomment>
   <translation>请输入大于 0 的数，例如 0.001 或 3e-4</translation>
  </message>
  <message>
   <source>in its own process</source>
   <extracomment>designer/panels/run_rate.py</extracomment>
   <translation>独立进程</translation>
  </message>
  <message>
   <source>new rate</source>
   <extracomment>designer/panels/run_rate.py</extracomment>
   <translation>新学习率</translation>
  </message>
  <message>
   <source> Best epoch: {best_epoch}.</source>
   <extracomment>designer/panels/run_state.py</extracomment>
   <translation>最佳轮次：{best_epoch}。</translation>
  </message>
  <message>
   <source> Best epoch: {best_epoch}; these are the figures of its weights, which are kept.</source>
   <extracomment>designer/panels/run_state.py</extracomment>
   <translation>最佳轮次：{best_epoch}；这些是其权重的数值，该权重已保留。</translation>
  </message>
  <message>
   <source>Epoch {now:,} of {epochs:,}</source>
   <extracomment>designer/panels/run_state.py</extracomment>
   <translation>第 {now:,} / {epochs:,} 轮</translation>
  </message>
  <message>
   <source>From step {step:,} on: {text}.</source>
   <extracomment>designer/panels/run_state.py</extracomment>
   <translation>从第 {step:,} 步起：{text}。</translation>
  </message>
  <message>
   <source>on {device}{precision}</source>
   <extracomment>designer/panels/run_state.py</extracomment>
   <translation>在 {device} 上{precision}</translation>
  </message>
  <message>
   <source>step {step:,} of {steps:,}</source>
   <extracomment>designer/panels/run_state.py</extracomment>
   <translation>第 {step:,} / {steps:,} 步</translation>
  </message>
  <message>
   <source>took {seconds}</source>
   <extracomment>designer/panels/run_state.py</extracomment>
   <translation>用时 {seconds}</translation>
  </message>
  <message>
   <source>{rate:,} samples/s</source>
   <extracomment>designer/panels/run_state.py</extracomment>
   <translation>{rate:,} 样本/秒</translation>
  </message>
  <message>
   <source>{seconds_left} left</source>
   <extracomment>designer/panels/run_state.py</extracomment>
   <translation>剩余 {seconds_left}</translation>
  </message>
  <message>
   <source>Those that tell runs apart</source>
   <extracomment>designer/panels/run_table.py</extracomment>
   <translation>能区分各次运行的</translation>
  </message>
  <message>
   <source>starred</source>
   <extracomment>designer/panels/run_table.py</extracomment>
   <translation>已加星标</translation>
  </message>
  <message>
   <source>{origin} exists again</source>
   <extracomment>designer/panels/run_trash.py</extracomment>
   <translation>{origin} 又出现了</translation>
  </message>
  <message>
   <source>Bring back the network of {run}</source>
   <extracomment>designer/panels/runs.py</extracomment>
   <translation>恢复 {run} 的网络</translation>
  </message>
  <message numerus="yes">
   <source>Copied {n:,} runs.</source>
   <extracomment>designer/panels/runs.py</extracomment>
   <translation>
    <numerusform>已复制 {n:,} 次运行。</numerusform>
   </translation>
  </message>
  <message>
   <source>Each training is kept in a folder of its own: its curves, its weights,
and all that it takes to repeat it.</source>
   <extracomment>designer/panels/runs.py</extracomment>
   <translation>每次训练都保存在自己的文件夹中：
它的曲线、权重，以及重复它所需的一切。</translation>
  </message>
  <message>
   <source>No runs yet</source>
   <extracomment>designer/panels/runs.py</extracomment>
   <translation>还没有运行记录</translation>
  </message>
  <message>
   <source>Run of {began_words}</source>
   <extracomment>designer/panels/runs.py</extracomment>
   <translation>{began_words} 的运行</translation>
  </message>
  <message>
   <source>The canvas has the network of {run} now.</source>
   <extracomment>designer/panels/runs.py</extracomment>
   <translation>画布上现在是 {run} 的网络。</translation>
  </message>
  <message>
   <source>The canvas has this network already.</source>
   <extracomment>designer/panels/runs.py</extracomment>
   <translation>画布上已经是这个网络。</translation>
  </message>
  <message>
   <source>The project of the run cannot be read ({error}).</source>
   <extracomment>designer/panels/runs.py</extracomment>
   <translation>无法读取此运行的项目（{error}）。</translation>
  </message>
  <message>
   <source>The run cannot be marked: {error}.</source>
   <extracomment>designer/panels/runs.py</extracomment>
   <translation>无法标记此运行：{error}。</translation>
  </message>
  <message>
   <source>Undo</source>
   <extracomment>designer/panels/runs.py</extracomment>
   <translation>撤销</translation>
  </message>
  <message>
   <source>the canvas</source>
   <extracomment>designer/panels/runs.py</extracomment>
   <translation>画布</translation>
  </message>
  <message>
   <source>Samples</source>
   <extracomment>designer/panels/sample_view.py</extracomment>
   <translation>样本</translation>
  </message>
  <message>
   <source>Follow</source>
   <extracomment>designer/panels/scrubber.py</extracomment>
   <translation>跟随</translation>
  </message>
  <message>
   <source>Look back through the run; at the end it follows the training</source>
   <extracomment>designer/panels/scrubber.py</extracomment>
   <translation>回看整个运行；停在末尾时跟随训练</translation>
  </message>
  <message>
   <source>Show what is new as it comes</source>
   <extracomment>designer/panels/scrubber.py</extracomment>
   <translation>有新内容时立即显示</translation>
  </message>
  <message>
   <source>Step that is looked at</source>
   <extracomment>designer/panels/scrubber.py</extracomment>
   <translation>正在查看的步</translation>
  </message>
  <message>
   <source>Draw a network, train it, take it away as Python.</source>
   <extracomment>designer/panels/start_page.py</extracomment>
   <translation>绘制网络，训练它，以 Python 带走。</translation>
  </message>
  <message>
   <source>Examples</source>
   <extracomment>designer/panels/start_page.py</extracomment>
   <translation>示例</translation>
  </message>
  <message>
   <source>Files that you open or save will be here.</source>
   <extracomment>designer/panels/start_page.py</extracomment>
   <translation>你打开或保存的文件会显示在这里。</translation>
  </message>
  <message>
   <source>New project</source>
   <extracomment>designer/panels/start_page.py</extracomment>
   <translation>新建项目</translation>
  </message>
  <message>
   <source>No example fits these words.</source>
   <extracomment>designer/panels/start_page.py</extracomment>
   <translation>没有符合这些词的示例。</translation>
  </message>
  <message>
   <source>Open a file…</source>
   <extracomment>designer/panels/start_page.py</extracomment>
   <translation>打开文件…</translation>
  </message>
  <message>
   <source>Recent files</source>
   <extracomment>designer/panels/start_page.py</extracomment>
   <translation>最近的文件</translation>
  </message>
  <message>
   <source>Search examples and files</source>
   <extracomment>designer/panels/start_page.py</extracomment>
   <translation>搜索示例和文件</translation>
  </message>
  <message>
   <source>Start page</source>
   <extracomment>designer/panels/start_page.py</extracomment>
   <translation>起始页</translation>
  </message>
  <message>
   <source>Training reaches an {goal}.</source>
   <extracomment>designer/panels/start_page.py</extracomment>
   <translation>训练可达到 {goal}。</translation>
  </message>
  <message>
   <source> ({frozen} frozen)</source>
   <extracomment>designer/panels/summary.py</extracomment>
   <translation>（{frozen} 已冻结）</translation>
  </message>
  <message>
   <source>16 bits (bf16)</source>
   <extracomment>designer/panels/summary.py</extracomment>
   <translation>16 位 (bf16)</translation>
  </message>
  <message>
   <source>16 bits (fp16)</source>
   <extracomment>designer/panels/summary.py</extracomment>
   <translation>16 位 (fp16)</translation>
  </message>
  <message>
   <source>32 bits</source>
   <extracomment>designer/panels/summary.py</extracomment>
   <translation>32 位</translation>
  </message>
  <message>
   <source>Batch</source>
   <extracomment>designer/panels/summary.py</extracomment>
   <translation>批</translation>
  </message>
  <message>
   <source>Bits of the results. In 16 bits training keeps weights, gradients and optimizer in 32; results of some layers, such as normalization, stay in 32 as well, which is not counted.</source>
   <extracomment>designer/panels/summary.py</extracomment>
   <translation>结果的位数。16 位训练时，权重、梯度和优化器仍保持 32 位；某些层（如归一化）的结果也保持 32 位，这一点未计入。</translation>
  </message>
  <message>
   <source>Drag a dataset and layers to the canvas: weights, multiply-adds and memory of each
node are listed here.</source>
   <extracomment>designer/panels/summary.py</extracomment>
   <translation>请把数据集和层拖到画布上：
这里会列出每个节点的权重、乘加次数和内存。</translation>
  </message>
  <message>
   <source>Nothing to count yet</source>
   <extracomment>designer/panels/summary.py</extracomment>
   <translation>还没有可统计的内容</translation>
  </message>
  <message>
   <source>Precision</source>
   <extracomment>designer/panels/summary.py</extracomment>
   <translation>精度</translation>
  </message>
  <message>
   <source>Prediction</source>
   <extracomment>designer/panels/summary.py</extracomment>
   <translation>预测</translation>
  </message>
  <message>
   <source>Purpose</source>
   <extracomment>designer/panels/summary.py</extracomment>
   <translation>用途</translation>
  </message>
  <message>
   <source>Put all rows on the clipboard, for a spreadsheet</source>
   <extracomment>designer/panels/summary.py</extracomment>
   <translation>把所有行复制到剪贴板，供电子表格使用</translation>
  </message>
  <message>
   <source>Samples of a batch</source>
   <extracomment>designer/panels/summary.py</extracomment>
   <translation>每批的样本数</translation>
  </message>
  <message>
   <source>Steps of free axes of time</source>
   <extracomment>designer/panels/summary.py</extracomment>
   <translation>自由时间轴的步数</translation>
  </message>
  <message>
   <source>Training needs memory for weights, gradients, what the optimizers remember, a batch and the results of all layers. Prediction needs it for weights and the results that wait for a reader at the same time.</source>
   <extracomment>designer/panels/summary.py</extracomment>
   <translation>训练需要内存来存放权重、梯度、优化器记住的内容、一个批次以及所有层的结果。预测只需存放权重和同时等待被读取的结果。</translation>
  </message>
  <message>
   <source>weights, gradients, optimizer</source>
   <extracomment>designer/panels/summary.py</extracomment>
   <translation>权重、梯度、优化器</translation>
  </message>
  <message>
   <source>{weights} weights{frozen} · {operations} multiply-adds a sample
{peak_bytes}: {held} {whose} + {rest} results</source>
   <extracomment>designer/panels/summary.py</extracomment>
   <translation>{weights} 个权重{frozen} · 每个样本 {operations} 次乘加
{peak_bytes}：{held} {whose} + {rest} 结果</translation>
  </message>
  <message>
   <source>Costs of the nodes</source>
   <extracomment>designer/panels/summary_tree.py</extracomment>
   <translation>各节点的开销</translation>
  </message>
  <message>
   <source>Close the others</source>
   <extracomment>designer/panels/tab_bar.py</extracomment>
   <translation>关闭其他</translation>
  </message>
  <message>
   <source>Has unsaved changes</source>
   <extracomment>designer/panels/tab_bar.py</extracomment>
   <translation>有未保存的更改</translation>
  </message>
  <message>
   <source>Is being trained</source>
   <extracomment>designer/panels/tab_bar.py</extracomment>
   <translation>正在训练</translation>
  </message>
  <message>
   <source>New project in a tab of its own</source>
   <extracomment>designer/panels/tab_bar.py</extracomment>
   <translation>在新标签页中新建项目</translation>
  </message>
  <message>
   <source>Not saved yet</source>
   <extracomment>designer/panels/tab_bar.py</extracomment>
   <translation>尚未保存</translation>
  </message>
  <message>
   <source>Open projects</source>
   <extracomment>designer/panels/tab_bar.py</extracomment>
   <translation>打开的项目</translation>
  </message>
  <message>
   <source>validation {validation}</source>
   <extracomment>designer/panels/tiles.py</extracomment>
   <translation>验证 {validation}</translation>
  </message>
  <message>
   <source>The canvas has changed since the last run. Train again to see what that does.</source>
   <extracomment>designer/panels/training.py</extracomment>
   <translation>上次运行之后画布已有改动。请再次训练以查看其效果。</translation>
  </message>
  <message>
   <source>The canvas has changed since this run started. The run goes on with what it started with; the changes count from the next run on.</source>
   <extracomment>designer/panels/training.py</extracomment>
   <translation>本次运行开始之后画布已有改动。运行会按开始时的内容继续；改动从下一次运行起生效。</translation>
  </message>
  <message>
   <source>This run is that of {other}, which is not shown now.</source>
   <extracomment>designer/panels/training.py</extracomment>
   <translation>此运行属于 {other}，它现在没有显示。</translation>
  </message>
  <message>
   <source>Constant</source>
   <extracomment>designer/panels/training_settings.py</extracomment>
   <translation>恒定</translation>
  </message>
  <message>
   <source>Limits</source>
   <extracomment>designer/panels/training_settings.py</extracomment>
   <translation>限制</translation>
  </message>
  <message>
   <source>Machine</source>
   <extracomment>designer/panels/training_settings.py</extracomment>
   <translation>机器</translation>
  </message>
  <message>
   <source>Set {name} of training</source>
   <extracomment>designer/panels/training_settings.py</extracomment>
   <translation>设置训练的 {name}</translation>
  </message>
  <message>
   <source>Set {name} of {part}</source>
   <extracomment>designer/panels/training_settings.py</extracomment>
   <translation>设置{part}的 {name}</translation>
  </message>
  <message>
   <source>Set {part} to {value}</source>
   <extracomment>designer/panels/training_settings.py</extracomment>
   <translation>将{part}设为 {value}</translation>
  </message>
  <message>
   <source>The learning rate stays as it is.</source>
   <extracomment>designer/panels/training_settings.py</extracomment>
   <translation>学习率保持不变。</translation>
  </message>
  <message>
   <source>There is no {kind} here; choose another.</source>
   <extracomment>designer/panels/training_settings.py</extracomment>
   <translation>这里没有 {kind}；请选择另一个。</translation>
  </message>
  <message>
   <source>When to stop</source>
   <extracomment>designer/panels/training_settings.py</extracomment>
   <translation>何时停止</translation>
  </message>
  <message>
   <source>A compiled network cannot be looked into: switch compile off and train again</source>
   <extracomment>designer/panels/weights.py</extracomment>
   <translation>编译后的网络无法查看内部：请关闭 compile 并重新训练</translation>
  </message>
  <message>
   <source>Activations</source>
   <extracomment>designer/panels/weights.py</extracomment>
   <translation>激活</translation>
  </message>
  <message>
   <source>Gradients</source>
   <extracomment>designer/panels/weights.py</extracomment>
   <translation>梯度</translation>
  </message>
  <message>
   <source>Heat map</source>
   <extracomment>designer/panels/weights.py</extracomment>
   <translation>热图</translation>
  </message>
  <message>
   <source>How the numbers of each tensor of weights are spread</source>
   <extracomment>designer/panels/weights.py</extracomment>
   <translation>每个权重张量的数值分布</translation>
  </message>
  <message>
   <source>No weights yet</source>
   <extracomment>designer/panels/weights.py</extracomment>
   <translation>还没有权重</translation>
  </message>
  <message>
   <source>Press Train: weights, gradients and outputs of each node are drawn here over time.
Weights that stand still or run away are seen at once.</source>
   <extracomment>designer/panels/weights.py</extracomment>
   <translation>按下“训练”：这里会随时间画出每个节点的权重、梯度和输出。
停滞不动或失控的权重一眼可见。</translation>
  </message>
  <message>
   <source>Ridges</source>
   <extracomment>designer/panels/weights.py</extracomment>
   <translation>山脊图</translation>
  </message>
  <message>
   <source>Steps go across, values upwards; the brighter, the more numbers have that value</source>
   <extracomment>designer/panels/weights.py</extracomment>
   <translation>横向为步，纵向为数值；越亮，具有该值的数越多</translation>
  </message>
  <message>
   <source>The same of the gradients; all near zero means that a layer learns nothing</source>
   <extracomment>designer/panels/weights.py</extracomment>
   <translation>梯度的同样图示；全部接近零说明该层没有学到东西</translation>
  </message>
  <message>
   <source>The same of what each node puts out; a Probe on a link shows what passes there</source>
   <extracomment>designer/panels/weights.py</extracomment>
   <translation>每个节点输出的同样图示；连线上的 Probe 显示那里经过的内容</translation>
  </message>
  <message>
   <source>Values go across; a histogram stands for each stretch of steps, the newest in front</source>
   <extracomment>designer/panels/weights.py</extracomment>
   <translation>横向为数值；每段步数对应一个直方图，最新的在最前</translation>
  </message>
  <message numerus="yes">
   <source>{n:,} histograms, steps 1 to {last:,.0f}</source>
   <extracomment>designer/panels/weights.py</extracomment>
   <translation>
    <numerusform>{n:,} 个直方图，第 1 到 {last:,.0f} 步</numerusform>
   </translation>
  </message>
  <message>
   <source>Run of {name}</source>
   <extracomment>designer/panels/whose.py</extracomment>
   <translation>{name} 的运行</translation>
  </message>
  <message>
   <source>infinite</source>
   <extracomment>designer/plots/axes.py</extracomment>
   <translation>无穷</translation>
  </message>
  <message>
   <source>not a number</source>
   <extracomment>designer/plots/axes.py</extracomment>
   <translation>非数值</translation>
  </message>
  <message>
   <source>Samples of each class: {words}</source>
   <extracomment>designer/plots/bars.py</extracomment>
   <translation>各类别的样本数：{words}</translation>
  </message>
  <message>
   <source>{counts} more</source>
   <extracomment>designer/plots/bars.py</extracomment>
   <translation>另外 {counts} 个</translation>
  </message>
  <message>
   <source>{name} chart</source>
   <extracomment>designer/plots/chart.py</extracomment>
   <translation>{name} 图表</translation>
  </message>
  <message>
   <source>best epoch {best_epoch:,}: {value}</source>
   <extracomment>designer/plots/curves.py</extracomment>
   <translation>最佳轮次 {best_epoch:,}：{value}</translation>
  </message>
  <message>
   <source>gradient norm</source>
   <extracomment>designer/plots/curves.py</extracomment>
   <translation>梯度范数</translation>
  </message>
  <message>
   <source>learning rate</source>
   <extracomment>designer/plots/curves.py</extracomment>
   <translation>学习率</translation>
  </message>
  <message>
   <source>update to weights</source>
   <extracomment>designer/plots/curves.py</extracomment>
   <translation>更新与权重之比</translation>
  </message>
  <message>
   <source>usual: a thousandth</source>
   <extracomment>designer/plots/curves.py</extracomment>
   <translation>通常：千分之一</translation>
  </message>
  <message>
   <source>Histograms</source>
   <extracomment>designer/plots/histogram_grid.py</extracomment>
   <translation>直方图</translation>
  </message>
  <message>
   <source>Pictures: {caption}</source>
   <extracomment>designer/plots/image_grid.py</extracomment>
   <translation>图片：{caption}</translation>
  </message>
  <message>
   <source>Show or hide {name}</source>
   <extracomment>designer/plots/legend.py</extracomment>
   <translation>显示或隐藏 {name}</translation>
  </message>
  <message>
   <source>row {down:,}, column {across:,}</source>
   <extracomment>designer/plots/map_grid.py</extracomment>
   <translation>第 {down:,} 行，第 {across:,} 列</translation>
  </message>
  <message>
   <source>Confusion matrix</source>
   <extracomment>designer/plots/matrix.py</extracomment>
   <translation>混淆矩阵</translation>
  </message>
  <message>
   <source>Confusion matrix: {where}</source>
   <extracomment>designer/plots/matrix.py</extracomment>
   <translation>混淆矩阵：{where}</translation>
  </message>
  <message>
   <source>prediction</source>
   <extracomment>designer/plots/matrix.py</extracomment>
   <translation>预测</translation>
  </message>
  <message>
   <source>truth</source>
   <extracomment>designer/plots/matrix.py</extracomment>
   <translation>真实</translation>
  </message>
  <message>
   <source>truth {truth}, prediction {guess}: {n:,}, {share:.1f} % of {truth}</source>
   <extracomment>designer/plots/matrix.py</extracomment>
   <translation>真实 {truth}，预测 {guess}：{n:,}，占 {truth} 的 {share:.1f} %</translation>
  </message>
  <message>
   <source>{n:,} more</source>
   <extracomment>designer/plots/scatter.py</extracomment>
   <translation>另外 {n:,} 个</translation>
  </message>
  <message>
   <source>Draw here</source>
   <extracomment>designer/plots/sketch.py</extracomment>
   <translation>在此绘制</translation>
  </message>
  <message>
   <source>Pad to draw on</source>
   <extracomment>designer/plots/sketch.py</extracomment>
   <translation>绘图板</translation>
  </message>
  <message>
   <source>mean {mean}   std {std}   norm {norm}</source>
   <extracomment>designer/plots/tile.py</extracomment>
   <translation>均值 {mean}   标准差 {std}   范数 {norm}</translation>
  </message>
  <message>
   <source>step {found:,.0f}   mean {mean}   std {std}</source>
   <extracomment>designer/plots/tile.py</extracomment>
   <translation>第 {found:,.0f} 步   均值 {mean}   标准差 {std}</translation>
  </message>
  <message>
   <source>Print preview</source>
   <extracomment>designer/printing.py</extracomment>
   <translation>打印预览</translation>
  </message>
  <message>
   <source>Print the drawing</source>
   <extracomment>designer/printing.py</extracomment>
   <translation>打印图形</translation>
  </message>
  <message>
   <source>Not counted yet, as it has no shape: {names}</source>
   <extracomment>designer/quantities.py</extracomment>
   <translation>尚未计入（形状未知）：{names}</translation>
  </message>
  <message>
   <source>at least {amount}</source>
   <extracomment>designer/quantities.py</extracomment>
   <translation>至少 {amount}</translation>
  </message>
  <message>
   <source>{size} bytes</source>
   <extracomment>designer/quantities.py</extracomment>
   <translation>{size} 字节</translation>
  </message>
  <message>
   <source>a run of the queue is cut short</source>
   <extracomment>designer/queue_file.py</extracomment>
   <translation>队列中有一个运行不完整</translation>
  </message>
  <message>
   <source>the queue was written by another version of Netwright; update it to go on</source>
   <extracomment>designer/queue_file.py</extracomment>
   <translation>该队列由另一版本的 Netwright 写入；请更新后继续</translation>
  </message>
  <message>
   <source>this is no UTF-8 text</source>
   <extracomment>designer/queue_file.py</extracomment>
   <translation>这不是 UTF-8 文本</translation>
  </message>
  <message>
   <source>this is no queue of runs</source>
   <extracomment>designer/queue_file.py</extracomment>
   <translation>这不是运行队列</translation>
  </message>
  <message>
   <source>Layers and data</source>
   <extracomment>designer/reference.py</extracomment>
   <translation>层和数据</translation>
  </message>
  <message>
   <source>What it computes</source>
   <extracomment>designer/reference.py</extracomment>
   <translation>计算内容</translation>
  </message>
  <message>
   <source>as it goes in</source>
   <extracomment>designer/results/answer.py</extracomment>
   <translation>实际输入</translation>
  </message>
  <message>
   <source>difference</source>
   <extracomment>designer/results/answer.py</extracomment>
   <translation>差异</translation>
  </message>
  <message>
   <source>sample</source>
   <extracomment>designer/results/answer.py</extracomment>
   <translation>样本</translation>
  </message>
  <message>
   <source>Epoch {epoch:,}{best}</source>
   <extracomment>designer/results/bar.py</extracomment>
   <translation>第 {epoch:,} 轮{best}</translation>
  </message>
  <message>
   <source>Evaluate</source>
   <extracomment>designer/results/bar.py</extracomment>
   <translation>评估</translation>
  </message>
  <message>
   <source>Judging</source>
   <extracomment>designer/results/bar.py</extracomment>
   <translation>正在评判</translation>
  </message>
  <message>
   <source>Kept weights</source>
   <extracomment>designer/results/bar.py</extracomment>
   <translation>保留的权重</translation>
  </message>
  <message>
   <source>Loss</source>
   <extracomment>designer/results/bar.py</extracomment>
   <translation>损失</translation>
  </message>
  <message>
   <source>Take the results away</source>
   <extracomment>designer/results/bar.py</extracomment>
   <translation>导出结果</translation>
  </message>
  <message>
   <source>Test data</source>
   <extracomment>designer/results/bar.py</extracomment>
   <translation>测试数据</translation>
  </message>
  <message>
   <source>Training data</source>
   <extracomment>designer/results/bar.py</extracomment>
   <translation>训练数据</translation>
  </message>
  <message>
   <source>Validation data</source>
   <extracomment>designer/results/bar.py</extracomment>
   <translation>验证数据</translation>
  </message>
  <message>
   <source>{n:,} of {of:,} samples, for memory</source>
   <extracomment>designer/results/bar.py</extracomment>
   <translation>因内存所限，{of:,} 个样本中的 {n:,} 个</translation>
  </message>
  <message>
   <source>Row</source>
   <extracomment>designer/results/browser.py</extracomment>
   <translation>行</translation>
  </message>
  <message>
   <source>Sure</source>
   <extracomment>designer/results/browser.py</extracomment>
   <translation>把握</translation>
  </message>
  <message>
   <source>Truth</source>
   <extracomment>designer/results/browser.py</extracomment>
   <translation>真实</translation>
  </message>
  <message>
   <source>Class</source>
   <extracomment>designer/results/classes.py</extracomment>
   <translation>类别</translation>
  </message>
  <message>
   <source>Classes</source>
   <extracomment>designer/results/classes.py</extracomment>
   <translation>类别</translation>
  </message>
  <message>
   <source>F1</source>
   <extracomment>designer/results/classes.py</extracomment>
   <translation>F1</translation>
  </message>
  <message>
   <source>Figures of each class</source>
   <extracomment>designer/results/classes.py</extracomment>
   <translation>各类别的数值</translation>
  </message>
  <message>
   <source>How many there are of the class</source>
   <extracomment>designer/results/classes.py</extracomment>
   <translation>属于该类的样本有多少</translation>
  </message>
  <message>
   <source>IoU</source>
   <extracomment>designer/results/classes.py</extracomment>
   <translation>IoU</translation>
  </message>
  <message>
   <source>Of what is of the class or taken for it, the share that is both</source>
   <extracomment>designer/results/classes.py</extracomment>
   <translation>属于该类或被判为该类的样本中，两者皆是的比例</translation>
  </message>
  <message>
   <source>Of what is of the class, the share that was taken for it</source>
   <extracomment>designer/results/classes.py</extracomment>
   <translation>属于该类的样本中，被判为该类的比例</translation>
  </message>
  <message>
   <source>Of what was taken for the class, the share that is of it</source>
   <extracomment>designer/results/classes.py</extracomment>
   <translation>被判为该类的样本中，确实属于该类的比例</translation>
  </message>
  <message>
   <source>Recall</source>
   <extracomment>designer/results/classes.py</extracomment>
   <translation>召回率</translation>
  </message>
  <message>
   <source>Support</source>
   <extracomment>designer/results/classes.py</extracomment>
   <translation>样本数</translation>
  </message>
  <message>
   <source>The harmonic mean of precision and recall</source>
   <extracomment>designer/results/classes.py</extracomment>
   <translation>精确率和召回率的调和平均</translation>
  </message>
  <message>
   <source>By name</source>
   <extracomment>designer/results/confusion.py</extracomment>
   <translation>按名称</translation>
  </message>
  <message>
   <source>Click a cell of the matrix: its samples are shown here.</source>
   <extracomment>designer/results/confusion.py</extracomment>
   <translation>点击矩阵中的一格：其样本会显示在这里。</translation>
  </message>
  <message>
   <source>Click a row of the list: the samples that are confused so are shown here.</source>
   <extracomment>designer/results/confusion.py</extracomment>
   <translation>点击列表中的一行：这里会显示被如此混淆的样本。</translation>
  </message>
  <message>
   <source>Confusion</source>
   <extracomment>designer/results/confusion.py</extracomment>
   <translation>混淆</translation>
  </message>
  <message>
   <source>Count</source>
   <extracomment>designer/results/confusion.py</extracomment>
   <translation>数量</translation>
  </message>
  <message>
   <source>Counts</source>
   <extracomment>designer/results/confusion.py</extracomment>
   <translation>计数</translation>
  </message>
  <message>
   <source>Data order</source>
   <extracomment>designer/results/confusion.py</extracomment>
   <translation>数据顺序</translation>
  </message>
  <message>
   <source>How much of each true class is taken for which, in percent</source>
   <extracomment>designer/results/confusion.py</extracomment>
   <translation>每个真实类别有多少被判为哪个类别，以百分比计</translation>
  </message>
  <message>
   <source>List</source>
   <extracomment>designer/results/confusion.py</extracomment>
   <translation>列表</translation>
  </message>
  <message>
   <source>Most frequent confusions</source>
   <extracomment>designer/results/confusion.py</extracomment>
   <translation>最常见的混淆</translation>
  </message>
  <message>
   <source>No class is taken for another.</source>
   <extracomment>designer/results/confusion.py</extracomment>
   <translation>没有任何类别被误认为其他类别。</translation>
  </message>
  <message>
   <source>No {truth} is taken for {guess}.</source>
   <extracomment>designer/results/confusion.py</extracomment>
   <translation>没有 {truth} 被误认为 {guess}。</translation>
  </message>
  <message>
   <source>No {truth} is told rightly.</source>
   <extracomment>designer/results/confusion.py</extracomment>
   <translation>没有 {truth} 被正确判断。</translation>
  </message>
  <message>
   <source>Order of the classes</source>
   <extracomment>designer/results/confusion.py</extracomment>
   <translation>类别的顺序</translation>
  </message>
  <message>
   <source>Percent</source>
   <extracomment>designer/results/confusion.py</extracomment>
   <translation>百分比</translation>
  </message>
  <message>
   <source>Share of truth</source>
   <extracomment>designer/results/confusion.py</extracomment>
   <translation>占真实的比例</translation>
  </message>
  <message>
   <source>Taken for</source>
   <extracomment>designer/results/confusion.py</extracomment>
   <translation>被误认为</translation>
  </message>
  <message>
   <source>What is most often taken for something else</source>
   <extracomment>designer/results/confusion.py</extracomment>
   <translation>最常被误认的类别</translation>
  </message>
  <message>
   <source>Worst first</source>
   <extracomment>designer/results/confusion.py</extracomment>
   <translation>最差的在前</translation>
  </message>
  <message>
   <source>{truth} taken for {guess}</source>
   <extracomment>designer/results/confusion.py</extracomment>
   <translation>{truth} 被误认为 {guess}</translation>
  </message>
  <message>
   <source>{truth} told rightly</source>
   <extracomment>designer/results/confusion.py</extracomment>
   <translation>{truth} 判断正确</translation>
  </message>
  <message>
   <source>Pages of the results</source>
   <extracomment>designer/results/content.py</extracomment>
   <translation>结果的页面</translation>
  </message>
  <message>
   <source>Across: how sure the network says it is. Up: how often it is right then.
On the diagonal it is as sure as it should be; below, too sure.
The faint curve is the share of samples at each sureness.</source>
   <extracomment>designer/results/curves.py</extracomment>
   <translation>横轴：网络自称的把握。纵轴：此时判断正确的比例。
在对角线上说明把握恰当；在其下方说明过于自信。
淡色曲线为各把握程度的样本比例。</translation>
  </message>
  <message>
   <source>Across: the share of the class that is found (recall).
Up: the share of what was taken for it that is right (precision).</source>
   <extracomment>designer/results/curves.py</extracomment>
   <translation>横轴：该类被找出的比例（召回率）。
纵轴：被判为该类的当中正确的比例（精确率）。</translation>
  </message>
  <message>
   <source>Across: the share of the others that is taken for the class (false alarms).
Up: the share of the class that is found. Chance lies on the diagonal.</source>
   <extracomment>designer/results/curves.py</extracomment>
   <translation>横轴：其他类别被判为该类的比例（误报）。
纵轴：该类被找出的比例。对角线为随机水平。</translation>
  </message>
  <message>
   <source>All samples are alike here: there is nothing to tell apart.</source>
   <extracomment>designer/results/curves.py</extracomment>
   <translation>这里所有样本都一样：没有可区分的内容。</translation>
  </message>
  <message>
   <source>Best F1</source>
   <extracomment>designer/results/curves.py</extracomment>
   <translation>最佳 F1</translation>
  </message>
  <message>
   <source>Calibration</source>
   <extracomment>designer/results/curves.py</extracomment>
   <translation>校准</translation>
  </message>
  <message>
   <source>Calibration, error {error}</source>
   <extracomment>designer/results/curves.py</extracomment>
   <translation>校准，误差 {error}</translation>
  </message>
  <message>
   <source>Choose a class to set a threshold.</source>
   <extracomment>designer/results/curves.py</extracomment>
   <translation>请选择一个类别以设置阈值。</translation>
  </message>
  <message>
   <source>Mean over all classes</source>
   <extracomment>designer/results/curves.py</extracomment>
   <translation>所有类别的平均</translation>
  </message>
  <message>
   <source>Move the threshold to where F1 is largest</source>
   <extracomment>designer/results/curves.py</extracomment>
   <translation>把阈值移到 F1 最大处</translation>
  </message>
  <message>
   <source>Precision and recall</source>
   <extracomment>designer/results/curves.py</extracomment>
   <translation>精确率与召回率</translation>
  </message>
  <message>
   <source>Precision and recall, mean {area}</source>
   <extracomment>designer/results/curves.py</extracomment>
   <translation>精确率与召回率，均值 {area}</translation>
  </message>
  <message>
   <source>ROC</source>
   <extracomment>designer/results/curves.py</extracomment>
   <translation>ROC</translation>
  </message>
  <message>
   <source>ROC, area {area}</source>
   <extracomment>designer/results/curves.py</extracomment>
   <translation>ROC，面积 {area}</translation>
  </message>
  <message>
   <source>Threshold</source>
   <extracomment>designer/results/curves.py</extracomment>
   <translation>阈值</translation>
  </message>
  <message>
   <source>curve</source>
   <extracomment>designer/results/curves.py</extracomment>
   <translation>曲线</translation>
  </message>
  <message>
   <source>false alarms {x}</source>
   <extracomment>designer/results/curves.py</extracomment>
   <translation>误报 {x}</translation>
  </message>
  <message>
   <source>from {threshold} on it is a yes: precision {precision}, recall {recall}, F1 {f1}, {alarms:,} false alarms, {misses:,} missed</source>
   <extracomment>designer/results/curves.py</extracomment>
   <translation>从 {threshold} 起为“是”：精确率 {precision}，召回率 {recall}，F1 {f1}，{alarms:,} 个误报，{misses:,} 个漏报</translation>
  </message>
  <message>
   <source>recall {x}</source>
   <extracomment>designer/results/curves.py</extracomment>
   <translation>召回率 {x}</translation>
  </message>
  <message>
   <source>right</source>
   <extracomment>designer/results/curves.py</extracomment>
   <translation>正确</translation>
  </message>
  <message>
   <source>share of samples</source>
   <extracomment>designer/results/curves.py</extracomment>
   <translation>样本比例</translation>
  </message>
  <message>
   <source>sureness {x}</source>
   <extracomment>designer/results/curves.py</extracomment>
   <translation>把握 {x}</translation>
  </message>
  <message>
   <source>threshold</source>
   <extracomment>designer/results/curves.py</extracomment>
   <translation>阈值</translation>
  </message>
  <message>
   <source>It cannot be explained: {error}.</source>
   <extracomment>designer/results/detail.py</extracomment>
   <translation>无法解释：{error}。</translation>
  </message>
  <message>
   <source>Pick a sample to look at it closely.</source>
   <extracomment>designer/results/detail.py</extracomment>
   <translation>选择一个样本以仔细查看。</translation>
  </message>
  <message>
   <source>Row {row:,}</source>
   <extracomment>designer/results/detail.py</extracomment>
   <translation>第 {row:,} 行</translation>
  </message>
  <message>
   <source>Sample as text</source>
   <extracomment>designer/results/detail.py</extracomment>
   <translation>以文本显示的样本</translation>
  </message>
  <message>
   <source>What counts</source>
   <extracomment>designer/results/detail.py</extracomment>
   <translation>哪些部分重要</translation>
  </message>
  <message>
   <source>What the network says</source>
   <extracomment>designer/results/detail.py</extracomment>
   <translation>网络的判断</translation>
  </message>
  <message>
   <source>Working out what counts…</source>
   <extracomment>designer/results/detail.py</extracomment>
   <translation>正在计算哪些部分重要…</translation>
  </message>
  <message>
   <source>loss {loss}</source>
   <extracomment>designer/results/detail.py</extracomment>
   <translation>损失 {loss}</translation>
  </message>
  <message>
   <source>truth {truth}, prediction {said}, loss {loss}</source>
   <extracomment>designer/results/detail.py</extracomment>
   <translation>真实 {truth}，预测 {said}，损失 {loss}</translation>
  </message>
  <message>
   <source>{share} right, loss {loss}</source>
   <extracomment>designer/results/detail.py</extracomment>
   <translation>{share} 正确，损失 {loss}</translation>
  </message>
  <message>
   <source>MAE</source>
   <extracomment>designer/results/figure_list.py</extracomment>
   <translation>MAE</translation>
  </message>
  <message>
   <source>Matthews correlation</source>
   <extracomment>designer/results/figure_list.py</extracomment>
   <translation>马修斯相关系数</translation>
  </message>
  <message>
   <source>RMSE</source>
   <extracomment>designer/results/figure_list.py</extracomment>
   <translation>RMSE</translation>
  </message>
  <message>
   <source>R²</source>
   <extracomment>designer/results/figure_list.py</extracomment>
   <translation>R²</translation>
  </message>
  <message>
   <source>accuracy</source>
   <extracomment>designer/results/figure_list.py</extracomment>
   <translation>准确率</translation>
  </message>
  <message>
   <source>bias</source>
   <extracomment>designer/results/figure_list.py</extracomment>
   <translation>偏差</translation>
  </message>
  <message>
   <source>calibration error</source>
   <extracomment>designer/results/figure_list.py</extracomment>
   <translation>校准误差</translation>
  </message>
  <message>
   <source>log loss</source>
   <extracomment>designer/results/figure_list.py</extracomment>
   <translation>对数损失</translation>
  </message>
  <message>
   <source>macro F1</source>
   <extracomment>designer/results/figure_list.py</extracomment>
   <translation>宏平均 F1</translation>
  </message>
  <message>
   <source>macro precision</source>
   <extracomment>designer/results/figure_list.py</extracomment>
   <translation>宏平均精确率</translation>
  </message>
  <message>
   <source>macro recall</source>
   <extracomment>designer/results/figure_list.py</extracomment>
   <translation>宏平均召回率</translation>
  </message>
  <message>
   <source>mean IoU</source>
   <extracomment>designer/results/figure_list.py</extracomment>
   <translation>平均 IoU</translation>
  </message>
  <message>
   <source>weighted F1</source>
   <extracomment>designer/results/figure_list.py</extracomment>
   <translation>加权 F1</translation>
  </message>
  <message>
   <source>weighted precision</source>
   <extracomment>designer/results/figure_list.py</extracomment>
   <translation>加权精确率</translation>
  </message>
  <message>
   <source>weighted recall</source>
   <extracomment>designer/results/figure_list.py</extracomment>
   <translation>加权召回率</translation>
  </message>
  <message>
   <source>By hand</source>
   <extracomment>designer/results/hand.py</extracomment>
   <translation>手动输入</translation>
  </message>
  <message>
   <source>Clear the pad</source>
   <extracomment>designer/results/hand.py</extracomment>
   <translation>清空绘图板</translation>
  </message>
  <message>
   <source>Draw, or open a picture: what it is said to be is shown here.</source>
   <extracomment>designer/results/hand.py</extracomment>
   <translation>请绘制或打开图片：这里会显示网络的判断。</translation>
  </message>
  <message>
   <source>Open a picture…</source>
   <extracomment>designer/results/hand.py</extracomment>
   <translation>打开图片…</translation>
  </message>
  <message>
   <source>Open picture</source>
   <extracomment>designer/results/hand.py</extracomment>
   <translation>打开图片</translation>
  </message>
  <message>
   <source>Pictures (*.png *.jpg *.jpeg *.bmp *.gif)</source>
   <extracomment>designer/results/hand.py</extracomment>
   <translation>图片 (*.png *.jpg *.jpeg *.bmp *.gif)</translation>
  </message>
  <message>
   <source>Take another sample</source>
   <extracomment>designer/results/hand.py</extracomment>
   <translation>换一个样本</translation>
  </message>
  <message>
   <source>The network cannot read it: {error}.</source>
   <extracomment>designer/results/hand.py</extracomment>
   <translation>网络无法读取它：{error}。</translation>
  </message>
  <message>
   <source>Undo the last stroke</source>
   <extracomment>designer/results/hand.py</extracomment>
   <translation>撤销上一笔</translation>
  </message>
  <message>
   <source>{name} cannot be opened: {error}. Take a PNG, JPEG, BMP or GIF.</source>
   <extracomment>designer/results/hand.py</extracomment>
   <translation>无法打开 {name}：{error}。请使用 PNG、JPEG、BMP 或 GIF。</translation>
  </message>
  <message>
   <source>All columns</source>
   <extracomment>designer/results/numbers.py</extracomment>
   <translation>所有列</translation>
  </message>
  <message>
   <source>Column</source>
   <extracomment>designer/results/numbers.py</extracomment>
   <translation>列</translation>
  </message>
  <message>
   <source>Prediction against truth</source>
   <extracomment>designer/results/numbers.py</extracomment>
   <translation>预测与真实</translation>
  </message>
  <message>
   <source>Residual against prediction</source>
   <extracomment>designer/results/numbers.py</extracomment>
   <translation>残差与预测</translation>
  </message>
  <message>
   <source>Residuals</source>
   <extracomment>designer/results/numbers.py</extracomment>
   <translation>残差</translation>
  </message>
  <message>
   <source>column</source>
   <extracomment>designer/results/numbers.py</extracomment>
   <translation>列</translation>
  </message>
  <message>
   <source>residual</source>
   <extracomment>designer/results/numbers.py</extracomment>
   <translation>残差</translation>
  </message>
  <message>
   <source>row</source>
   <extracomment>designer/results/numbers.py</extracomment>
   <translation>行</translation>
  </message>
  <message>
   <source>samples</source>
   <extracomment>designer/results/numbers.py</extracomment>
   <translation>样本数</translation>
  </message>
  <message>
   <source>Being judged</source>
   <extracomment>designer/results/panel.py</extracomment>
   <translation>正在评估</translation>
  </message>
  <message>
   <source>Choose a run above and press Evaluate: it is asked about each sample of its data.</source>
   <extracomment>designer/results/panel.py</extracomment>
   <translation>请在上方选择一次运行并按“评估”：它会对其数据的每个样本作出判断。</translation>
  </message>
  <message>
   <source>No loss of this network compares a prediction with a target,
so there is no right and wrong to show.
What it draws is under Pictures, how its parts answer under Inside.</source>
   <extracomment>designer/results/panel.py</extracomment>
   <translation>此网络没有把预测与目标相比较的损失，
因此没有对错可以显示。
它画出的内容在“图片”中，各部分的反应在“内部”中。</translation>
  </message>
  <message>
   <source>Not judged yet</source>
   <extracomment>designer/results/panel.py</extracomment>
   <translation>尚未评判</translation>
  </message>
  <message>
   <source>Nothing to compare</source>
   <extracomment>designer/results/panel.py</extracomment>
   <translation>没有可比较的内容</translation>
  </message>
  <message>
   <source>Nothing to judge yet</source>
   <extracomment>designer/results/panel.py</extracomment>
   <translation>还没有可评判的内容</translation>
  </message>
  <message>
   <source>The run is asked about each sample of its data.</source>
   <extracomment>designer/results/panel.py</extracomment>
   <translation>正在用数据中的每个样本检验这次运行。</translation>
  </message>
  <message>
   <source>This run cannot be judged: {text}</source>
   <extracomment>designer/results/panel.py</extracomment>
   <translation>无法评判此运行：{text}</translation>
  </message>
  <message>
   <source>Train the network: what it gets right and wrong is shown here,
by class and by sample, as soon as it has saved its first weights.</source>
   <extracomment>designer/results/panel.py</extracomment>
   <translation>请训练网络：一旦保存了第一批权重，
这里会按类别和样本显示它的对错。</translation>
  </message>
  <message>
   <source>, the first {n:,} are shown</source>
   <extracomment>designer/results/samples.py</extracomment>
   <translation>，显示前 {n:,} 个</translation>
  </message>
  <message>
   <source>As in the data</source>
   <extracomment>designer/results/samples.py</extracomment>
   <translation>按数据顺序</translation>
  </message>
  <message>
   <source>Largest loss first</source>
   <extracomment>designer/results/samples.py</extracomment>
   <translation>损失最大的在前</translation>
  </message>
  <message>
   <source>Nothing is wrong here.</source>
   <extracomment>designer/results/samples.py</extracomment>
   <translation>这里没有错误。</translation>
  </message>
  <message>
   <source>Only wrong ones</source>
   <extracomment>designer/results/samples.py</extracomment>
   <translation>只看错误的</translation>
  </message>
  <message>
   <source>Order of the samples</source>
   <extracomment>designer/results/samples.py</extracomment>
   <translation>样本的顺序</translation>
  </message>
  <message>
   <source>Smallest loss first</source>
   <extracomment>designer/results/samples.py</extracomment>
   <translation>损失最小的在前</translation>
  </message>
  <message>
   <source>Explanation</source>
   <extracomment>designer/results/why.py</extracomment>
   <translation>解释</translation>
  </message>
  <message>
   <source>Grad-CAM</source>
   <extracomment>designer/results/why.py</extracomment>
   <translation>Grad-CAM</translation>
  </message>
  <message>
   <source>Gradient</source>
   <extracomment>designer/results/why.py</extracomment>
   <translation>梯度</translation>
  </message>
  <message>
   <source>How fast the score changes with each part of what goes in</source>
   <extracomment>designer/results/why.py</extracomment>
   <translation>得分随输入的每一部分变化的快慢</translation>
  </message>
  <message>
   <source>How much each part adds to the score, compared with nothing</source>
   <extracomment>designer/results/why.py</extracomment>
   <translation>与空输入相比，每一部分对得分贡献多少</translation>
  </message>
  <message>
   <source>Integrated gradients</source>
   <extracomment>designer/results/why.py</extracomment>
   <translation>积分梯度</translation>
  </message>
  <message>
   <source>No explanation</source>
   <extracomment>designer/results/why.py</extracomment>
   <translation>不作解释</translation>
  </message>
  <message>
   <source>Show what the prediction hangs on</source>
   <extracomment>designer/results/why.py</extracomment>
   <translation>显示预测取决于什么</translation>
  </message>
  <message>
   <source>What is explained</source>
   <extracomment>designer/results/why.py</extracomment>
   <translation>解释的内容</translation>
  </message>
  <message>
   <source>Where the last convolution saw what speaks for the class</source>
   <extracomment>designer/results/why.py</extracomment>
   <translation>最后一个卷积在哪里看到了支持该类别的内容</translation>
  </message>
  <message>
   <source>of the prediction</source>
   <extracomment>designer/results/why.py</extracomment>
   <translation>针对预测</translation>
  </message>
  <message>
   <source>of {name}</source>
   <extracomment>designer/results/why.py</extracomment>
   <translation>针对 {name}</translation>
  </message>
  <message>
   <source>of {place}: {name}</source>
   <extracomment>designer/results/why.py</extracomment>
   <translation>{place} 的：{name}</translation>
  </message>
  <message>
   <source>The selected nodes are linked already, or no free input takes what is before it</source>
   <extracomment>designer/rewiring.py</extracomment>
   <translation>所选节点已经相连，或没有空闲的输入接受其前面的内容</translation>
  </message>
  <message>
   <source>A run is in progress; stop it first.</source>
   <extracomment>designer/run_actions.py</extracomment>
   <translation>有运行正在进行；请先停止它。</translation>
  </message>
  <message>
   <source>First stop the run; what does not stop by itself can then be ended.</source>
   <extracomment>designer/run_actions.py</extracomment>
   <translation>请先停止运行；自行停不下来的运行之后可以强制结束。</translation>
  </message>
  <message>
   <source>Leave the block first: in a run its uses are frozen one by one.</source>
   <extracomment>designer/run_actions.py</extracomment>
   <translation>请先离开模块：在运行中，它的各处使用是逐一冻结的。</translation>
  </message>
  <message>
   <source>No run waits in the queue.</source>
   <extracomment>designer/run_actions.py</extracomment>
   <translation>队列中没有等待的运行。</translation>
  </message>
  <message>
   <source>Nothing is being trained.</source>
   <extracomment>designer/run_actions.py</extracomment>
   <translation>当前没有在训练。</translation>
  </message>
  <message>
   <source>Nothing is being trained. This freezes parts of the run that is under way.</source>
   <extracomment>designer/run_actions.py</extracomment>
   <translation>当前没有在训练。此命令冻结正在进行的运行中的部分内容。</translation>
  </message>
  <message>
   <source>Pause the run first; then it can go on update by update.</source>
   <extracomment>designer/run_actions.py</extracomment>
   <translation>请先暂停运行；之后就可以逐次更新。</translation>
  </message>
  <message>
   <source>Select the nodes whose weights are meant.</source>
   <extracomment>designer/run_actions.py</extracomment>
   <translation>请选择要冻结权重的节点。</translation>
  </message>
  <message>
   <source>TensorBoard is not installed: {command}.</source>
   <extracomment>designer/run_actions.py</extracomment>
   <translation>未安装 TensorBoard：{command}。</translation>
  </message>
  <message>
   <source>The run is that of {other}: show that first.</source>
   <extracomment>designer/run_actions.py</extracomment>
   <translation>此运行属于 {other}：请先显示它。</translation>
  </message>
  <message>
   <source>The run shares this window's process and ends after its present update.</source>
   <extracomment>designer/run_actions.py</extracomment>
   <translation>该运行与窗口同一进程，会在当前更新之后结束。</translation>
  </message>
  <message>
   <source>Train first, or choose a run in the Runs panel.</source>
   <extracomment>designer/run_actions.py</extracomment>
   <translation>请先训练，或在“运行记录”面板中选择一次运行。</translation>
  </message>
  <message>
   <source>Copied the drawing as a picture</source>
   <extracomment>designer/share_actions.py</extracomment>
   <translation>已将图形复制为图片</translation>
  </message>
  <message>
   <source>All keys back</source>
   <extracomment>designer/shortcuts.py</extracomment>
   <translation>恢复所有默认快捷键</translation>
  </message>
  <message>
   <source>Back to its own key</source>
   <extracomment>designer/shortcuts.py</extracomment>
   <translation>恢复默认快捷键</translation>
  </message>
  <message>
   <source>Choose a command, then press its new key in the field below.</source>
   <extracomment>designer/shortcuts.py</extracomment>
   <translation>选择一个命令，然后在下方的输入框中按下新的快捷键。</translation>
  </message>
  <message>
   <source>Command</source>
   <extracomment>designer/shortcuts.py</extracomment>
   <translation>命令</translation>
  </message>
  <message>
   <source>Commands and their keys</source>
   <extracomment>designer/shortcuts.py</extracomment>
   <translation>命令及其快捷键</translation>
  </message>
  <message>
   <source>Key</source>
   <extracomment>designer/shortcuts.py</extracomment>
   <translation>快捷键</translation>
  </message>
  <message>
   <source>Keyboard shortcuts</source>
   <extracomment>designer/shortcuts.py</extracomment>
   <translation>键盘快捷键</translation>
  </message>
  <message>
   <source>Keys as in</source>
   <extracomment>designer/shortcuts.py</extracomment>
   <translation>快捷键方案</translation>
  </message>
  <message>
   <source>Menu</source>
   <extracomment>designer/shortcuts.py</extracomment>
   <translation>菜单</translation>
  </message>
  <message>
   <source>New key</source>
   <extracomment>designer/shortcuts.py</extracomment>
   <translation>新快捷键</translation>
  </message>
  <message>
   <source>Search commands</source>
   <extracomment>designer/shortcuts.py</extracomment>
   <translation>搜索命令</translation>
  </message>
  <message>
   <source>Take it</source>
   <extracomment>designer/shortcuts.py</extracomment>
   <translation>采用</translation>
  </message>
  <message>
   <source>{key} already calls {title}. Choose another key.</source>
   <extracomment>designer/shortcuts.py</extracomment>
   <translation>{key} 已用于 {title}。请选择另一个快捷键。</translation>
  </message>
  <message>
   <source>error</source>
   <extracomment>designer/signs.py</extracomment>
   <translation>错误</translation>
  </message>
  <message>
   <source>hint</source>
   <extracomment>designer/signs.py</extracomment>
   <translation>提示</translation>
  </message>
  <message>
   <source>warning</source>
   <extracomment>designer/signs.py</extracomment>
   <translation>警告</translation>
  </message>
  <message>
   <source> · epoch {now:,} of {whole:,}</source>
   <extracomment>designer/status_line.py</extracomment>
   <translation> · 第 {now:,} / {whole:,} 轮</translation>
  </message>
  <message>
   <source>Device: {device}</source>
   <extracomment>designer/status_line.py</extracomment>
   <translation>设备：{device}</translation>
  </message>
  <message>
   <source>Finishing the epoch …</source>
   <extracomment>designer/status_line.py</extracomment>
   <translation>正在完成本轮…</translation>
  </message>
  <message>
   <source>Learned numbers of the network</source>
   <extracomment>designer/status_line.py</extracomment>
   <translation>网络的可学习数值</translation>
  </message>
  <message>
   <source>Multiplications with addition for one sample</source>
   <extracomment>designer/status_line.py</extracomment>
   <translation>每个样本的乘加次数</translation>
  </message>
  <message>
   <source>Needed for training, about: {held} for weights, gradients and optimizer, {peak_bytes} for a batch of {batch} and the results of all layers. The Summary panel tells more.</source>
   <extracomment>designer/status_line.py</extracomment>
   <translation>训练大约需要：{held} 用于权重、梯度和优化器，{peak_bytes} 用于一个 {batch} 样本的批次和所有层的结果。“摘要”面板有更多信息。</translation>
  </message>
  <message>
   <source>Preparing …</source>
   <extracomment>designer/status_line.py</extracomment>
   <translation>正在准备…</translation>
  </message>
  <message>
   <source>Ready</source>
   <extracomment>designer/status_line.py</extracomment>
   <translation>就绪</translation>
  </message>
  <message>
   <source>Starting again …</source>
   <extracomment>designer/status_line.py</extracomment>
   <translation>正在重新开始……</translation>
  </message>
  <message>
   <source>Stopping …</source>
   <extracomment>designer/status_line.py</extracomment>
   <translation>正在停止…</translation>
  </message>
  <message>
   <source>The canvas has moved on since this run</source>
   <extracomment>designer/status_line.py</extracomment>
   <translation>此次运行之后画布已有改动</translation>
  </message>
  <message>
   <source>The run goes on with the network as it was when Train was pressed.</source>
   <extracomment>designer/status_line.py</extracomment>
   <translation>运行继续使用按下“训练”时的网络。</translation>
  </message>
  <message>
   <source>Where the network is trained; set in the Training panel</source>
   <extracomment>designer/status_line.py</extracomment>
   <translation>网络在哪里训练；可在“训练”面板中设置</translation>
  </message>
  <message>
   <source>memory</source>
   <extracomment>designer/status_line.py</extracomment>
   <translation>内存</translation>
  </message>
  <message>
   <source>multiply-adds</source>
   <extracomment>designer/status_line.py</extracomment>
   <translation>乘加</translation>
  </message>
  <message>
   <source>{operations} multiply-adds</source>
   <extracomment>designer/status_line.py</extracomment>
   <translation>{operations} 次乘加</translation>
  </message>
  <message>
   <source>{peak_bytes} memory</source>
   <extracomment>designer/status_line.py</extracomment>
   <translation>{peak_bytes} 内存</translation>
  </message>
  <message>
   <source>{weights} weights</source>
   <extracomment>designer/status_line.py</extracomment>
   <translation>{weights} 个权重</translation>
  </message>
  <message>
   <source>Freeze weights</source>
   <extracomment>designer/summary_actions.py</extracomment>
   <translation>冻结权重</translation>
  </message>
  <message>
   <source>Select one or more nodes with weights first.</source>
   <extracomment>designer/summary_actions.py</extracomment>
   <translation>请先选择一个或多个带权重的节点。</translation>
  </message>
  <message>
   <source>Thaw weights</source>
   <extracomment>designer/summary_actions.py</extracomment>
   <translation>解冻权重</translation>
  </message>
  <message>
   <source>No file was closed yet.</source>
   <extracomment>designer/tab_actions.py</extracomment>
   <translation>还没有关闭过文件。</translation>
  </message>
  <message>
   <source>No project is open.</source>
   <extracomment>designer/tab_actions.py</extracomment>
   <translation>没有打开的项目。</translation>
  </message>
  <message>
   <source>Only one project is open.</source>
   <extracomment>designer/tab_actions.py</extracomment>
   <translation>只打开了一个项目。</translation>
  </message>
  <message>
   <source>All panels</source>
   <extracomment>designer/tab_row.py</extracomment>
   <translation>全部面板</translation>
  </message>
  <message>
   <source>Make the panels large</source>
   <extracomment>designer/tab_row.py</extracomment>
   <translation>放大面板</translation>
  </message>
  <message>
   <source>Make the panels small again</source>
   <extracomment>designer/tab_row.py</extracomment>
   <translation>把面板恢复到原来的大小</translation>
  </message>
  <message>
   <source>Click a node: the inspector shows what it computes, and every number can be changed.</source>
   <extracomment>designer/tour.py</extracomment>
   <translation>点击一个节点：检查器会显示它的计算内容，每个数值都可以更改。</translation>
  </message>
  <message>
   <source>Drag a layer to the canvas</source>
   <extracomment>designer/tour.py</extracomment>
   <translation>把一个层拖到画布上</translation>
  </message>
  <message>
   <source>Drag from the dot below a node to the dot above another; both light up where it fits.</source>
   <extracomment>designer/tour.py</extracomment>
   <translation>从节点下方的圆点拖到另一个节点上方的圆点；合适时两者都会亮起。</translation>
  </message>
  <message>
   <source>Drop it on a link and it is inserted there; Enter adds it, too.</source>
   <extracomment>designer/tour.py</extracomment>
   <translation>放在连线上即可插入其中；按 Enter 也能添加。</translation>
  </message>
  <message>
   <source>Everything begins here</source>
   <extracomment>designer/tour.py</extracomment>
   <translation>一切从这里开始</translation>
  </message>
  <message>
   <source>File &gt; Export code writes the network and its training as Python that reads as if written by hand.</source>
   <extracomment>designer/tour.py</extracomment>
   <translation>“文件 &gt; 导出代码”会把网络及其训练写成 Python，读起来如同手写。</translation>
  </message>
  <message>
   <source>Link it</source>
   <extracomment>designer/tour.py</extracomment>
   <translation>连接它</translation>
  </message>
  <message>
   <source>Loss and metrics are drawn here as they come. Weights and Pictures stand beside.</source>
   <extracomment>designer/tour.py</extracomment>
   <translation>损失和指标会实时画在这里。“权重”和“图片”就在旁边。</translation>
  </message>
  <message>
   <source>Press Train. You may go on drawing meanwhile; the run keeps what it started with.</source>
   <extracomment>designer/tour.py</extracomment>
   <translation>按下“训练”。期间你可以继续绘制；运行会保持它开始时的内容。</translation>
  </message>
  <message>
   <source>Set its parameters</source>
   <extracomment>designer/tour.py</extracomment>
   <translation>设置它的参数</translation>
  </message>
  <message>
   <source>Take the code along</source>
   <extracomment>designer/tour.py</extracomment>
   <translation>把代码带走</translation>
  </message>
  <message>
   <source>The library holds datasets, layers, losses and blocks. Type a word, such as relu.</source>
   <extracomment>designer/tour.py</extracomment>
   <translation>组件库中有数据集、层、损失和模块。请输入一个词，例如 relu。</translation>
  </message>
  <message>
   <source>Watch it learn</source>
   <extracomment>designer/tour.py</extracomment>
   <translation>看它学习</translation>
  </message>
  <message>
   <source>Back</source>
   <extracomment>designer/tour_bubble.py</extracomment>
   <translation>上一步</translation>
  </message>
  <message>
   <source>End the tour (Esc); the Help menu starts it again</source>
   <extracomment>designer/tour_bubble.py</extracomment>
   <translation>结束导览 (Esc)；可从“帮助”菜单重新开始</translation>
  </message>
  <message>
   <source>Next</source>
   <extracomment>designer/tour_bubble.py</extracomment>
   <translation>下一步</translation>
  </message>
  <message>
   <source>Skip</source>
   <extracomment>designer/tour_bubble.py</extracomment>
   <translation>跳过</translation>
  </message>
  <message>
   <source>{number} of {of}</source>
   <extracomment>designer/tour_bubble.py</extracomment>
   <translation>{number} / {of}</translation>
  </message>
  <message>
   <source>this window has lost the graphics card</source>
   <extracomment>designer/training.py</extracomment>
   <translation>此窗口已失去显卡</translation>
  </message>
  <message>
   <source>{other} is not trained: {text}</source>
   <extracomment>designer/training.py</extracomment>
   <translation>{other} 未被训练：{text}</translation>
  </message>
  <message>
   <source>Nothing was pasted: the clipboard holds a text, but no nodes in it</source>
   <extracomment>designer/transfer.py</extracomment>
   <translation>没有粘贴任何内容：剪贴板中有文本，但其中没有节点</translation>
  </message>
  <message>
   <source>Nothing was pasted: the clipboard holds no nodes</source>
   <extracomment>designer/transfer.py</extracomment>
   <translation>没有粘贴任何内容：剪贴板中没有节点</translation>
  </message>
  <message>
   <source>Nothing was pasted: the clipboard holds no text; copy some nodes first</source>
   <extracomment>designer/transfer.py</extracomment>
   <translation>没有粘贴任何内容：剪贴板中没有文本；请先复制一些节点</translation>
  </message>
  <message>
   <source>Nothing was pasted: {error}</source>
   <extracomment>designer/transfer.py</extracomment>
   <translation>没有粘贴任何内容：{error}</translation>
  </message>
  <message>
   <source>It can do whatever you can: read and delete your files, use the network, start programs. Nothing holds it back. Trust it only if you have read it, or know who wrote it. Until then it is shown, but not run.</source>
   <extracomment>designer/trust_dialog.py</extracomment>
   <translation>它能做你能做的一切：读取和删除你的文件、使用网络、启动程序。没有任何限制。只有在你读过它或知道作者是谁时才信任它。在此之前只显示，不运行。</translation>
  </message>
  <message>
   <source>Python file</source>
   <extracomment>designer/trust_dialog.py</extracomment>
   <translation>Python 文件</translation>
  </message>
  <message>
   <source>Python that this project brings along</source>
   <extracomment>designer/trust_dialog.py</extracomment>
   <translation>此项目自带的 Python</translation>
  </message>
  <message>
   <source>This project brings Python of its own along.</source>
   <extracomment>designer/trust_dialog.py</extracomment>
   <translation>此项目自带 Python 代码。</translation>
  </message>
  <message>
   <source>Trust this project</source>
   <extracomment>designer/trust_dialog.py</extracomment>
   <translation>信任此项目</translation>
  </message>
  <message>
   <source>{name} cannot be linked to itself</source>
   <extracomment>designer/wiring.py</extracomment>
   <translation>{name} 不能与自身相连</translation>
  </message>
  <message>
   <source>{name} has no input '{port}'</source>
   <extracomment>designer/wiring.py</extracomment>
   <translation>{name} 没有输入“{port}”</translation>
  </message>
  <message>
   <source>{name} has no input and output to lead the link through</source>
   <extracomment>designer/wiring.py</extracomment>
   <translation>{name} 没有可让连线穿过的输入和输出</translation>
  </message>
  <message>
   <source>{name} has no output '{port}'</source>
   <extracomment>designer/wiring.py</extracomment>
   <translation>{name} 没有输出“{port}”</translation>
  </message>
  <message>
   <source>Runs are kept in {runs}, where no folder can be made ({error}). Save the project elsewhere, and its runs are kept there.</source>
   <extracomment>designer/worker.py</extracomment>
   <translation>运行保存在 {runs}，但无法在那里创建文件夹（{error}）。请将项目保存到别处，其运行也会保存在那里。</translation>
  </message>
  <message>
   <source>Training could not go on: {error}</source>
   <extracomment>designer/worker.py</extracomment>
   <translation>训练无法继续：{error}</translation>
  </message>
  <message>
   <source>Pictures (*.png)</source>
   <extracomment>designer/writing_out.py</extracomment>
   <translation>图片 (*.png)</translation>
  </message>
  <message>
   <source>Save as picture</source>
   <extracomment>designer/writing_out.py</extracomment>
   <translation>保存为图片</translation>
  </message>
  <message>
   <source>Save values</source>
   <extracomment>designer/writing_out.py</extracomment>
   <translation>保存数值</translation>
  </message>
  <message>
   <source>Save weights</source>
   <extracomment>designer/writing_out.py</extracomment>
   <translation>保存权重</translation>
  </message>
  <message>
   <source>Tables (*.csv)</source>
   <extracomment>designer/writing_out.py</extracomment>
   <translation>表格 (*.csv)</translation>
  </message>
  <message>
   <source>Weights (*.safetensors)</source>
   <extracomment>designer/writing_out.py</extracomment>
   <translation>权重 (*.safetensors)</translation>
  </message>
  <message>
   <source>{path} could not be written: {error}.</source>
   <extracomment>designer/writing_out.py</extracomment>
   <translation>无法写入 {path}：{error}。</translation>
  </message>
  <message>
   <source>A GRU reads, another writes a word at a time and looks back at what was read (Bahdanau et al. 2014); the decoder's step is drawn. 1,638,064 weights.</source>
   <extracomment>examples</extracomment>
   <translation>一个 GRU 阅读，另一个逐词书写并回看所读内容（Bahdanau 等 2014）；解码器的一步已画出。1,638,064 个权重。</translation>
  </message>
  <message>
   <source>A block with a shortcut, used three times in a row: the way deep networks are built.</source>
   <extracomment>examples</extracomment>
   <translation>一个带捷径的模块连续使用三次：深层网络就是这样构建的。</translation>
  </message>
  <message>
   <source>A cell drawn as a block runs over time: each step reads the wave and the state that the step before left.</source>
   <extracomment>examples</extracomment>
   <translation>以模块画出的单元沿时间运行：每一步读取波形和前一步留下的状态。</translation>
  </message>
  <message>
   <source>A convolutional network with the manners of a transformer (Liu et al. 2022): LayerNorm over channels, scaled branches. 28,589,128 weights.</source>
   <extracomment>examples</extracomment>
   <translation>具有 Transformer 风格的卷积网络（Liu 等 2022）：通道上的 LayerNorm、带缩放的分支。28,589,128 个权重。</translation>
  </message>
  <message>
   <source>A generator draws, a discriminator judges, and each learns from the other in turns (Radford et al. 2015). 3,576,704 and 2,765,568 weights.</source>
   <extracomment>examples</extracomment>
   <translation>生成器绘画，判别器评判，两者轮流向对方学习（Radford 等 2015）。3,576,704 和 2,765,568 个权重。</translation>
  </message>
  <message>
   <source>A recurrent cell of your own</source>
   <extracomment>examples</extracomment>
   <translation>自己的循环单元</translation>
  </message>
  <message>
   <source>A small DCGAN that learns to draw digits in a minute: watch them form, epoch by epoch, in the Pictures panel (Radford et al. 2015).</source>
   <extracomment>examples</extracomment>
   <translation>一个小型 DCGAN，一分钟内学会画数字：在“图片”面板中逐轮观看它们形成（Radford 等 2015）。</translation>
  </message>
  <message>
   <source>A small network learns to read digits without a single label, from the soft answers of a large one that is trained beside it (Hinton et al. 2015, arXiv:1503.02531).</source>
   <extracomment>examples</extracomment>
   <translation>一个小网络不用任何标签就学会识别数字：它向同时训练的大网络的软答案学习（Hinton 等 2015，arXiv:1503.02531）。</translation>
  </message>
  <message>
   <source>AlexNet</source>
   <extracomment>examples</extracomment>
   <translation>AlexNet</translation>
  </message>
  <message>
   <source>Attention inside windows, which every second layer shifts, on fewer and fewer places (Liu et al. 2021). 28,288,354 weights.</source>
   <extracomment>examples</extracomment>
   <translation>窗口内的注意力，每隔一层移动窗口，位置越来越少（Liu 等 2021）。28,288,354 个权重。</translation>
  </message>
  <message>
   <source>Autoencoder for handwritten digits</source>
   <extracomment>examples</extracomment>
   <translation>手写数字自编码器</translation>
  </message>
  <message>
   <source>BERT-base</source>
   <extracomment>examples</extracomment>
   <translation>BERT-base</translation>
  </message>
  <message>
   <source>Bidirectional LSTM tagger</source>
   <extracomment>examples</extracomment>
   <translation>双向 LSTM 标注器</translation>
  </message>
  <message>
   <source>CNN on handwritten digits</source>
   <extracomment>examples</extracomment>
   <translation>手写数字上的 CNN</translation>
  </message>
  <message>
   <source>ConvNeXt-Tiny</source>
   <extracomment>examples</extracomment>
   <translation>ConvNeXt-Tiny</translation>
  </message>
  <message>
   <source>DCGAN 64 × 64</source>
   <extracomment>examples</extracomment>
   <translation>DCGAN 64 × 64</translation>
  </message>
  <message>
   <source>Deep Q-network</source>
   <extracomment>examples</extracomment>
   <translation>深度 Q 网络</translation>
  </message>
  <message>
   <source>DenseNet-121</source>
   <extracomment>examples</extracomment>
   <translation>DenseNet-121</translation>
  </message>
  <message>
   <source>Digits GAN</source>
   <extracomment>examples</extracomment>
   <translation>数字 GAN</translation>
  </message>
  <message>
   <source>Down to the gist and up again with long skips (Ronneberger et al. 2015): a class for each pixel. 31,030,658 weights.</source>
   <extracomment>examples</extracomment>
   <translation>先下到要点，再带着长捷径返回（Ronneberger 等 2015）：每个像素一个类别。31,030,658 个权重。</translation>
  </message>
  <message>
   <source>Each layer sees what all before it have found (Huang et al. 2016): concats that grow, 58 dense layers. 7,978,856 weights.</source>
   <extracomment>examples</extracomment>
   <translation>每一层都能看到前面所有层的发现（Huang 等 2016）：不断增长的拼接，58 个稠密层。7,978,856 个权重。</translation>
  </message>
  <message>
   <source>EfficientNet-B0</source>
   <extracomment>examples</extracomment>
   <translation>EfficientNet-B0</translation>
  </message>
  <message>
   <source>Fifty layers of bottlenecks with shortcuts (He et al. 2015), the yardstick of image networks. 25,557,032 weights.</source>
   <extracomment>examples</extracomment>
   <translation>五十层带捷径的瓶颈模块（He 等 2015），图像网络的标尺。25,557,032 个权重。</translation>
  </message>
  <message>
   <source>Fire blocks squeeze and expand (Iandola et al. 2016): AlexNet's accuracy with a fiftieth of its weights, 1,235,496.</source>
   <extracomment>examples</extracomment>
   <translation>Fire 模块先压缩再扩展（Iandola 等 2016）：以五十分之一的权重达到 AlexNet 的准确率，1,235,496 个。</translation>
  </message>
  <message>
   <source>First steps</source>
   <extracomment>examples</extracomment>
   <translation>入门</translation>
  </message>
  <message>
   <source>Five convolutions and three linear layers (Krizhevsky 2014); pooling to a fixed size lets images of 63 pixels or more in. 61,100,840 weights.</source>
   <extracomment>examples</extracomment>
   <translation>五个卷积层和三个线性层（Krizhevsky 2014）；池化到固定大小，可接受 63 像素以上的图像。61,100,840 个权重。</translation>
  </message>
  <message>
   <source>Foretells how far diabetes goes in a year from ten measurements of a patient; the targets are numbers, not classes.</source>
   <extracomment>examples</extracomment>
   <translation>由患者的十项测量预测糖尿病一年内的发展；目标是数值，不是类别。</translation>
  </message>
  <message>
   <source>GPT-2 small</source>
   <extracomment>examples</extracomment>
   <translation>GPT-2 small</translation>
  </message>
  <message>
   <source>GRU on the adding problem</source>
   <extracomment>examples</extracomment>
   <translation>加法问题上的 GRU</translation>
  </message>
  <message>
   <source>Games</source>
   <extracomment>examples</extracomment>
   <translation>游戏</translation>
  </message>
  <message>
   <source>Generative networks</source>
   <extracomment>examples</extracomment>
   <translation>生成网络</translation>
  </message>
  <message>
   <source>Gives each image a cloud of codes instead of one, so that any code in between can be drawn (Kingma and Welling 2013). 652,824 weights.</source>
   <extracomment>examples</extracomment>
   <translation>给每幅图像一团编码而不是一个，因此其间的任意编码都能画出来（Kingma 和 Welling 2013）。652,824 个权重。</translation>
  </message>
  <message>
   <source>GoogLeNet</source>
   <extracomment>examples</extracomment>
   <translation>GoogLeNet</translation>
  </message>
  <message>
   <source>GoogLeNet as it is trained: two further classifiers half way, each with a loss of weight 0.3. 13,004,888 weights.</source>
   <extracomment>examples</extracomment>
   <translation>训练时的 GoogLeNet：中途还有两个分类器，各带权重 0.3 的损失。13,004,888 个权重。</translation>
  </message>
  <message>
   <source>GoogLeNet with auxiliary heads</source>
   <extracomment>examples</extracomment>
   <translation>带辅助分类头的 GoogLeNet</translation>
  </message>
  <message>
   <source>Image networks</source>
   <extracomment>examples</extracomment>
   <translation>图像网络</translation>
  </message>
  <message>
   <source>Inception blocks of five kinds, with filters 1 by 7 and 7 by 1 (Szegedy et al. 2015), with the weights that predict, 23,834,568.</source>
   <extracomment>examples</extracomment>
   <translation>五种 Inception 模块，带 1×7 和 7×1 的滤波器（Szegedy 等 2015），仅含用于预测的权重，23,834,568 个。</translation>
  </message>
  <message>
   <source>Inception v3</source>
   <extracomment>examples</extracomment>
   <translation>Inception v3</translation>
  </message>
  <message>
   <source>Inception v3 as it is trained: a further classifier half way with a loss of weight 0.4. 27,161,264 weights.</source>
   <extracomment>examples</extracomment>
   <translation>训练时的 Inception v3：中途还有一个分类器，带权重 0.4 的损失。27,161,264 个权重。</translation>
  </message>
  <message>
   <source>Inception v3 with an auxiliary head</source>
   <extracomment>examples</extracomment>
   <translation>带辅助分类头的 Inception v3</translation>
  </message>
  <message>
   <source>Inverted residuals of depthwise convolutions (Sandler et al. 2018), made for telephones. 3,504,872 weights.</source>
   <extracomment>examples</extracomment>
   <translation>由深度卷积组成的倒残差（Sandler 等 2018），为手机设计。3,504,872 个权重。</translation>
  </message>
  <message>
   <source>Inverted residuals whose channels are weighed, found by search (Tan and Le 2019), with stochastic depth. 5,288,548 weights.</source>
   <extracomment>examples</extracomment>
   <translation>通道带加权的倒残差，由搜索得到（Tan 和 Le 2019），带随机深度。5,288,548 个权重。</translation>
  </message>
  <message>
   <source>LSTM on sine waves</source>
   <extracomment>examples</extracomment>
   <translation>正弦波上的 LSTM</translation>
  </message>
  <message>
   <source>LSTM tagger</source>
   <extracomment>examples</extracomment>
   <translation>LSTM 标注器</translation>
  </message>
  <message>
   <source>LeNet-5</source>
   <extracomment>examples</extracomment>
   <translation>LeNet-5</translation>
  </message>
  <message>
   <source>Learns from moves of a game what each move is worth: its reward and the best that can follow (Mnih et al. 2015). 1,686,180 weights.</source>
   <extracomment>examples</extracomment>
   <translation>从游戏的步骤中学习每一步的价值：它的奖励以及其后能得到的最好结果（Mnih 等 2015）。1,686,180 个权重。</translation>
  </message>
  <message>
   <source>MLP 784-128-10</source>
   <extracomment>examples</extracomment>
   <translation>MLP 784-128-10</translation>
  </message>
  <message>
   <source>MLP on handwritten digits</source>
   <extracomment>examples</extracomment>
   <translation>手写数字上的 MLP</translation>
  </message>
  <message>
   <source>MLP on iris flowers</source>
   <extracomment>examples</extracomment>
   <translation>鸢尾花上的 MLP</translation>
  </message>
  <message>
   <source>MLP on two spirals</source>
   <extracomment>examples</extracomment>
   <translation>双螺旋上的 MLP</translation>
  </message>
  <message>
   <source>MLP-Mixer S/16</source>
   <extracomment>examples</extracomment>
   <translation>MLP-Mixer S/16</translation>
  </message>
  <message>
   <source>MNIST CNN</source>
   <extracomment>examples</extracomment>
   <translation>MNIST CNN</translation>
  </message>
  <message>
   <source>Mean teacher</source>
   <extracomment>examples</extracomment>
   <translation>均值教师</translation>
  </message>
  <message>
   <source>MobileNetV2</source>
   <extracomment>examples</extracomment>
   <translation>MobileNetV2</translation>
  </message>
  <message>
   <source>Names the part of speech of each word, from the words before it. 1,370,961 weights.</source>
   <extracomment>examples</extracomment>
   <translation>根据前面的词给出每个词的词性。1,370,961 个权重。</translation>
  </message>
  <message>
   <source>Neither convolution nor attention: dense layers mix patches, then features (Tolstikhin et al. 2021). 18,528,264 weights.</source>
   <extracomment>examples</extracomment>
   <translation>既无卷积也无注意力：全连接层先混合图块，再混合特征（Tolstikhin 等 2021）。18,528,264 个权重。</translation>
  </message>
  <message>
   <source>Nine inception blocks, each with four branches (Szegedy et al. 2014), with the weights that predict, 6,624,904.</source>
   <extracomment>examples</extracomment>
   <translation>九个 Inception 模块，每个有四个分支（Szegedy 等 2014），仅含用于预测的权重，6,624,904 个。</translation>
  </message>
  <message>
   <source>Of 1,797 digits 50 tell their label. From the others the student learns to agree with its teacher, which is a lagged copy of itself (Tarvainen and Valpola 2017, arXiv:1703.01780).</source>
   <extracomment>examples</extracomment>
   <translation>1,797 个数字中只有 50 个给出标签。对其余数字，学生学习与教师保持一致，而教师是学生自身的滞后副本（Tarvainen 与 Valpola 2017，arXiv:1703.01780）。</translation>
  </message>
  <message>
   <source>One linear layer parts three clouds of points in the plane: straight lines are enough.</source>
   <extracomment>examples</extracomment>
   <translation>一个线性层分开平面上的三团点云：直线就够了。</translation>
  </message>
  <message>
   <source>Perceptron on blobs</source>
   <extracomment>examples</extracomment>
   <translation>点云上的感知机</translation>
  </message>
  <message>
   <source>Plain recurrent network on sine waves</source>
   <extracomment>examples</extracomment>
   <translation>正弦波上的简单循环网络</translation>
  </message>
  <message>
   <source>Reads 8 by 8 images of handwritten digits as rows of 64 numbers.</source>
   <extracomment>examples</extracomment>
   <translation>把 8×8 手写数字图像当作 64 个数的行来读取。</translation>
  </message>
  <message>
   <source>Reads a noisy wave step by step and foretells the next value; it takes waves of any length.</source>
   <extracomment>examples</extracomment>
   <translation>逐步读取带噪的波形并预测下一个值；可接受任意长度的波形。</translation>
  </message>
  <message>
   <source>Reads a text from both sides at once and learns by filling in hidden words (Devlin et al. 2018); uncased, with its pooler. 109,482,240 weights.</source>
   <extracomment>examples</extracomment>
   <translation>同时从两边阅读文本，通过填补隐藏的词来学习（Devlin 等 2018）；不区分大小写，带池化层。109,482,240 个权重。</translation>
  </message>
  <message>
   <source>Reads an image as a row of patches; a token of its own gathers what it shows (Dosovitskiy et al. 2020). 86,567,656 weights.</source>
   <extracomment>examples</extracomment>
   <translation>把图像读作一行图块；一个专门的记号汇总其内容（Dosovitskiy 等 2020）。86,567,656 个权重。</translation>
  </message>
  <message>
   <source>Reads sentences from both ends at once, so that each word is named by what stands before and after it.</source>
   <extracomment>examples</extracomment>
   <translation>同时从两端读取句子，因此每个词由其前后的内容来判定。</translation>
  </message>
  <message>
   <source>Regression on diabetes</source>
   <extracomment>examples</extracomment>
   <translation>糖尿病回归</translation>
  </message>
  <message>
   <source>ResNeXt-50 32x4d</source>
   <extracomment>examples</extracomment>
   <translation>ResNeXt-50 32x4d</translation>
  </message>
  <message>
   <source>ResNet-18</source>
   <extracomment>examples</extracomment>
   <translation>ResNet-18</translation>
  </message>
  <message>
   <source>ResNet-50</source>
   <extracomment>examples</extracomment>
   <translation>ResNet-50</translation>
  </message>
  <message>
   <source>ResNet-50 whose 3x3 convolutions work in 32 groups (Xie et al. 2016): wider for the same cost. 25,028,904 weights.</source>
   <extracomment>examples</extracomment>
   <translation>3×3 卷积分 32 组工作的 ResNet-50（Xie 等 2016）：同样的开销，更宽。25,028,904 个权重。</translation>
  </message>
  <message>
   <source>Residual CNN on handwritten digits</source>
   <extracomment>examples</extracomment>
   <translation>手写数字上的残差 CNN</translation>
  </message>
  <message>
   <source>Says at each word which comes next, and so writes on (Radford et al. 2019); its head is tied to its embedding. 124,439,808 weights.</source>
   <extracomment>examples</extracomment>
   <translation>在每个词处说出下一个词，从而续写（Radford 等 2019）；输出头与嵌入共享权重。124,439,808 个权重。</translation>
  </message>
  <message>
   <source>Seq2Seq with attention</source>
   <extracomment>examples</extracomment>
   <translation>带注意力的 Seq2Seq</translation>
  </message>
  <message>
   <source>Sequences</source>
   <extracomment>examples</extracomment>
   <translation>序列</translation>
  </message>
  <message>
   <source>Shortcuts around pairs of convolutions (He et al. 2015): what a block learns is added to what came in. 11,689,512 weights.</source>
   <extracomment>examples</extracomment>
   <translation>绕过成对卷积的捷径（He 等 2015）：模块学到的内容加到其输入上。11,689,512 个权重。</translation>
  </message>
  <message>
   <source>Six layers in which each step looks at all others (Vaswani et al. 2017), here to say rows backwards; padding is hidden by a mask. 18,914,304 weights.</source>
   <extracomment>examples</extracomment>
   <translation>六层，每一步都看到其他所有步（Vaswani 等 2017），这里用来反转行；填充由掩码隐藏。18,914,304 个权重。</translation>
  </message>
  <message>
   <source>SqueezeNet 1.1</source>
   <extracomment>examples</extracomment>
   <translation>SqueezeNet 1.1</translation>
  </message>
  <message>
   <source>Squeezes each image into eight numbers and draws it again from them; nobody tells it which digit it is.</source>
   <extracomment>examples</extracomment>
   <translation>把每幅图像压缩成八个数，再由它们重新画出；没有人告诉它是哪个数字。</translation>
  </message>
  <message>
   <source>Swin-T</source>
   <extracomment>examples</extracomment>
   <translation>Swin-T</translation>
  </message>
  <message>
   <source>Teacher and student</source>
   <extracomment>examples</extracomment>
   <translation>教师与学生</translation>
  </message>
  <message>
   <source>Tells three species of iris apart by the lengths of petals and sepals, standardised first.</source>
   <extracomment>examples</extracomment>
   <translation>先标准化，再根据花瓣和萼片的长度区分三种鸢尾花。</translation>
  </message>
  <message>
   <source>The baseline of all image networks: 28 by 28 pixels in a row, one hidden layer, ten scores. 101,770 weights.</source>
   <extracomment>examples</extracomment>
   <translation>所有图像网络的基线：28×28 像素排成一行，一个隐藏层，十个得分。101,770 个权重。</translation>
  </message>
  <message>
   <source>The convolutional network that read cheques (LeCun et al. 1998), here with all connections between its layers. 61,706 weights.</source>
   <extracomment>examples</extracomment>
   <translation>曾用来识别支票的卷积网络（LeCun 等 1998），这里层与层之间全部相连。61,706 个权重。</translation>
  </message>
  <message>
   <source>The network of PyTorch's first example: dropout against learning by heart, log-probabilities with the loss NLL. 1,199,882 weights.</source>
   <extracomment>examples</extracomment>
   <translation>PyTorch 第一个示例的网络：用 Dropout 防止死记硬背，对数概率配合损失 NLL。1,199,882 个权重。</translation>
  </message>
  <message>
   <source>The simplest memory: each state comes from the step and the state before it, with nothing to keep or to forget.</source>
   <extracomment>examples</extracomment>
   <translation>最简单的记忆：每个状态由当前步和前一个状态得出，没有保留或遗忘的机制。</translation>
  </message>
  <message>
   <source>Thirteen 3x3 convolutions in five stages (Simonyan and Zisserman 2014): the whole network is one idea repeated. 138,357,544 weights.</source>
   <extracomment>examples</extracomment>
   <translation>五个阶段共十三个 3×3 卷积（Simonyan 和 Zisserman 2014）：整个网络是同一个思想的重复。138,357,544 个权重。</translation>
  </message>
  <message>
   <source>Transformer encoder</source>
   <extracomment>examples</extracomment>
   <translation>Transformer 编码器</translation>
  </message>
  <message>
   <source>Two layers of learned filters look for strokes in 8 by 8 images of handwritten digits. The place to start.</source>
   <extracomment>examples</extracomment>
   <translation>两层可学习的滤波器在 8×8 手写数字图像中寻找笔画。从这里开始最合适。</translation>
  </message>
  <message>
   <source>Two numbers of a row are marked; the gates keep them until the end, where their sum is wanted.</source>
   <extracomment>examples</extracomment>
   <translation>一行中有两个数带标记；门控把它们保留到末尾，那里需要它们的和。</translation>
  </message>
  <message>
   <source>Two spiral arms that wind around each other: three hidden layers bend the plane until a line parts them.</source>
   <extracomment>examples</extracomment>
   <translation>两条相互缠绕的螺旋臂：三个隐藏层弯折平面，直到一条直线能把它们分开。</translation>
  </message>
  <message>
   <source>U-Net</source>
   <extracomment>examples</extracomment>
   <translation>U-Net</translation>
  </message>
  <message>
   <source>VGG-16</source>
   <extracomment>examples</extracomment>
   <translation>VGG-16</translation>
  </message>
  <message>
   <source>VGG-16 with batch normalization</source>
   <extracomment>examples</extracomment>
   <translation>带批归一化的 VGG-16</translation>
  </message>
  <message>
   <source>VGG-16 with each convolution normalized over the batch, which makes it far easier to train. 138,365,992 weights.</source>
   <extracomment>examples</extracomment>
   <translation>每个卷积都在批次上归一化的 VGG-16，训练容易得多。138,365,992 个权重。</translation>
  </message>
  <message>
   <source>Variational autoencoder</source>
   <extracomment>examples</extracomment>
   <translation>变分自编码器</translation>
  </message>
  <message>
   <source>ViT-B/16</source>
   <extracomment>examples</extracomment>
   <translation>ViT-B/16</translation>
  </message>
  <message>
   <source>(N, C, D, H, W) → (N, C, D′, H′, W′)
D′ = ⌊(D + 2·padding − dilation·(kernel_size − 1) − 1) / stride⌋ + 1, H′ and W′ likewise</source>
   <extracomment>layers</extracomment>
   <translation>(N, C, D, H, W) → (N, C, D′, H′, W′)
D′ = ⌊(D + 2·padding − dilation·(kernel_size − 1) − 1) / stride⌋ + 1，H′ 和 W′ 同理</translation>
  </message>
  <message>
   <source>(N, C, D, H, W) → (N, C, D′, H′, W′)
D′ = ⌊(D + 2·padding − kernel_size) / stride⌋ + 1, H′ and W′ likewise</source>
   <extracomment>layers</extracomment>
   <translation>(N, C, D, H, W) → (N, C, D′, H′, W′)
D′ = ⌊(D + 2·padding − kernel_size) / stride⌋ + 1，H′ 和 W′ 同理</translation>
  </message>
  <message>
   <source>(N, C, D, H, W) → (N, C, D′, H′, W′), D′ = (D − 1)·stride − 2·padding + kernel_size and so on</source>
   <extracomment>layers</extracomment>
   <translation>(N, C, D, H, W) → (N, C, D′, H′, W′), D′ = (D − 1)·stride − 2·padding + kernel_size 等</translation>
  </message>
  <message>
   <source>(N, C, D, H, W) → (N, C, D′, H′, W′), D′ = output_size or ⌊D·output_ratio⌋ and so on</source>
   <extracomment>layers</extracomment>
   <translation>(N, C, D, H, W) → (N, C, D′, H′, W′), D′ = output_size 或 ⌊D·output_ratio⌋ 等</translation>
  </message>
  <message>
   <source>(N, C, D, H, W) → (N, C, D′, H′, W′), D′ = ⌊(D − kernel_size) / stride⌋ + 1 and so on</source>
   <extracomment>layers</extracomment>
   <translation>(N, C, D, H, W) → (N, C, D′, H′, W′), D′ = ⌊(D − kernel_size) / stride⌋ + 1 等</translation>
  </message>
  <message>
   <source>(N, C, D, H, W) → (N, C, D′, H′, W′), each longer by what padding adds at its two ends</source>
   <extracomment>layers</extracomment>
   <translation>(N, C, D, H, W) → (N, C, D′, H′, W′)，每个都加长 padding 在两端添加的量</translation>
  </message>
  <message>
   <source>(N, C, D, H, W) → (N, C, output_size, output_size, output_size), or its three numbers</source>
   <extracomment>layers</extracomment>
   <translation>(N, C, D, H, W) → (N, C, output_size, output_size, output_size)，或其三个数</translation>
  </message>
  <message>
   <source>(N, C, D, H, W) → (N, out_channels, D′, H′, W′)
D′ = (D − 1)·stride − 2·padding + dilation·(kernel_size − 1) + output_padding + 1, H′ and W′ likewise</source>
   <extracomment>layers</extracomment>
   <translation>(N, C, D, H, W) → (N, out_channels, D′, H′, W′)
D′ = (D − 1)·stride − 2·padding + dilation·(kernel_size − 1) + output_padding + 1，H′ 和 W′ 同理</translation>
  </message>
  <message>
   <source>(N, C, D, H, W) → (N, out_channels, D′, H′, W′)
D′ = ⌊(D + 2·padding − dilation·(kernel_size − 1) − 1) / stride⌋ + 1, H′ and W′ likewise</source>
   <extracomment>layers</extracomment>
   <translation>(N, C, D, H, W) → (N, out_channels, D′, H′, W′)
D′ = ⌊(D + 2·padding − dilation·(kernel_size − 1) − 1) / stride⌋ + 1，H′ 和 W′ 同理</translation>
  </message>
  <message>
   <source>(N, C, D, H, W) → the same shape</source>
   <extracomment>layers</extracomment>
   <translation>(N, C, D, H, W) → 形状不变</translation>
  </message>
  <message>
   <source>(N, C, H, W) → (N, C, H + top + bottom, W + left + right)</source>
   <extracomment>layers</extracomment>
   <translation>(N, C, H, W) → (N, C, H + top + bottom, W + left + right)</translation>
  </message>
  <message>
   <source>(N, C, H, W) → (N, C, H′, W′)
H′ = ⌊(H + 2·padding − dilation·(kernel_size − 1) − 1) / stride⌋ + 1, W′ likewise</source>
   <extracomment>layers</extracomment>
   <translation>(N, C, H, W) → (N, C, H′, W′)
H′ = ⌊(H + 2·padding − dilation·(kernel_size − 1) − 1) / stride⌋ + 1，W′ 同理</translation>
  </message>
  <message>
   <source>(N, C, H, W) → (N, C, H′, W′)
H′ = ⌊(H + 2·padding − kernel_size) / stride⌋ + 1, W′ likewise</source>
   <extracomment>layers</extracomment>
   <translation>(N, C, H, W) → (N, C, H′, W′)
H′ = ⌊(H + 2·padding − kernel_size) / stride⌋ + 1，W′ 同理</translation>
  </message>
  <message>
   <source>(N, C, H, W) → (N, C, H′, W′), H′ = (H − 1)·stride − 2·padding + kernel_size, W′ likewise</source>
   <extracomment>layers</extracomment>
   <translation>(N, C, H, W) → (N, C, H′, W′), H′ = (H − 1)·stride − 2·padding + kernel_size，W′ 同理</translation>
  </message>
  <message>
   <source>(N, C, H, W) → (N, C, H′, W′), H′ = output_size or ⌊H·output_ratio⌋, W′ likewise</source>
   <extracomment>layers</extracomment>
   <translation>(N, C, H, W) → (N, C, H′, W′), H′ = output_size 或 ⌊H·output_ratio⌋，W′ 同理</translation>
  </message>
  <message>
   <source>(N, C, H, W) → (N, C, H′, W′), H′ = ⌊(H − kernel_size) / stride⌋ + 1 and W′ likewise</source>
   <extracomment>layers</extracomment>
   <translation>(N, C, H, W) → (N, C, H′, W′), H′ = ⌊(H − kernel_size) / stride⌋ + 1，W′ 同理</translation>
  </message>
  <message>
   <source>(N, C, H, W) → (N, C, output_size, output_size), or its two numbers</source>
   <extracomment>layers</extracomment>
   <translation>(N, C, H, W) → (N, C, output_size, output_size)，或其两个数</translation>
  </message>
  <message>
   <source>(N, C, H, W) → (N, C·H·W) as it starts</source>
   <extracomment>layers</extracomment>
   <translation>(N, C, H, W) → (N, C·H·W)（初始设置）</translation>
  </message>
  <message>
   <source>(N, C, H, W) → (N, C·kernel_size², windows)</source>
   <extracomment>layers</extracomment>
   <translation>(N, C, H, W) → (N, C·kernel_size², 窗口数)</translation>
  </message>
  <message>
   <source>(N, C, H, W) → (N, out_channels, H′, W′)
H′ = (H − 1)·stride − 2·padding + dilation·(kernel_size − 1) + output_padding + 1, W′ likewise</source>
   <extracomment>layers</extracomment>
   <translation>(N, C, H, W) → (N, out_channels, H′, W′)
H′ = (H − 1)·stride − 2·padding + dilation·(kernel_size − 1) + output_padding + 1，W′ 同理</translation>
  </message>
  <message>
   <source>(N, C, H, W) → (N, out_channels, H′, W′)
H′ = ⌊(H + 2·padding − dilation·(kernel_size − 1) − 1) / stride⌋ + 1, W′ likewise</source>
   <extracomment>layers</extracomment>
   <translation>(N, C, H, W) → (N, out_channels, H′, W′)
H′ = ⌊(H + 2·padding − dilation·(kernel_size − 1) − 1) / stride⌋ + 1，W′ 同理</translation>
  </message>
  <message>
   <source>(N, C, H, W) → the same shape</source>
   <extracomment>layers</extracomment>
   <translation>(N, C, H, W) → 形状不变</translation>
  </message>
  <message>
   <source>(N, C, T) → the same shape</source>
   <extracomment>layers</extracomment>
   <translation>(N, C, T) → 形状不变</translation>
  </message>
  <message>
   <source>(N, C, …) → (N, C, …), each side size, or scale_factor times as long</source>
   <extracomment>layers</extracomment>
   <translation>(N, C, …) → (N, C, …)，各边为 size，或为 scale_factor 倍</translation>
  </message>
  <message>
   <source>(N, C, …) → (N, C, …), the sides size, or times scale_factor</source>
   <extracomment>layers</extracomment>
   <translation>(N, C, …) → (N, C, …)，各边为 size，或乘以 scale_factor</translation>
  </message>
  <message>
   <source>(N, C, …), (N, C, …) → (N, …), without the axis dim</source>
   <extracomment>layers</extracomment>
   <translation>(N, C, …), (N, C, …) → (N, …)，没有 dim 轴</translation>
  </message>
  <message>
   <source>(N, C, …), (N, any, …) → (N, C, …), the sides of the second</source>
   <extracomment>layers</extracomment>
   <translation>(N, C, …), (N, 任意, …) → (N, C, …)，各边同第二个</translation>
  </message>
  <message>
   <source>(N, C·kernel_size², windows) → (N, C, output_size, output_size)</source>
   <extracomment>layers</extracomment>
   <translation>(N, C·kernel_size², 窗口数) → (N, C, output_size, output_size)</translation>
  </message>
  <message>
   <source>(N, T) → (N, T), true or false</source>
   <extracomment>layers</extracomment>
   <translation>(N, T) → (N, T), 真或假</translation>
  </message>
  <message>
   <source>(N, T, C) → (N, C, T) as it starts</source>
   <extracomment>layers</extracomment>
   <translation>(N, T, C) → (N, C, T)（初始设置）</translation>
  </message>
  <message>
   <source>(N, T, C) → the same shape</source>
   <extracomment>layers</extracomment>
   <translation>(N, T, C) → 形状不变</translation>
  </message>
  <message>
   <source>(N, T, embed_dim) → the same shape</source>
   <extracomment>layers</extracomment>
   <translation>(N, T, embed_dim) → 形状不变</translation>
  </message>
  <message>
   <source>(N, T, …), (N) → (N, T), true or false</source>
   <extracomment>layers</extracomment>
   <translation>(N, T, …), (N) → (N, T), 真或假</translation>
  </message>
  <message>
   <source>(N, features), (N) → (N), a single number</source>
   <extracomment>layers</extracomment>
   <translation>(N, features), (N) → (N), 一个数</translation>
  </message>
  <message>
   <source>(N, features), (N) → a single number</source>
   <extracomment>layers</extracomment>
   <translation>(N, features), (N) → 一个数</translation>
  </message>
  <message>
   <source>(N, heads, T, C) → the same shape</source>
   <extracomment>layers</extracomment>
   <translation>(N, heads, T, C) → 形状不变</translation>
  </message>
  <message>
   <source>(N, …) → (N, 1, …) as it starts</source>
   <extracomment>layers</extracomment>
   <translation>(N, …) → (N, 1, …)（初始设置）</translation>
  </message>
  <message>
   <source>(N, …) → (N, …), the axes in the order of dims</source>
   <extracomment>layers</extracomment>
   <translation>(N, …) → (N, …)，各轴按 dims 的顺序</translation>
  </message>
  <message>
   <source>(…), (…) → the larger shape</source>
   <extracomment>layers</extracomment>
   <translation>(…), (…) → 较大的形状</translation>
  </message>
  <message>
   <source>(…), (…) → the larger shape, true or false</source>
   <extracomment>layers</extracomment>
   <translation>(…), (…) → 较大的形状, 真或假</translation>
  </message>
  <message>
   <source>(…), (…), (…) → the largest shape</source>
   <extracomment>layers</extracomment>
   <translation>(…), (…), (…) → 最大的形状</translation>
  </message>
  <message>
   <source>(…, C), (…, C) → (…), without the last axis unless keepdim</source>
   <extracomment>layers</extracomment>
   <translation>(…, C), (…, C) → (…)，没有最后一个轴，除非 keepdim</translation>
  </message>
  <message>
   <source>(…, S) → (…, before + S + after), for each padded axis from the last on</source>
   <extracomment>layers</extracomment>
   <translation>(…, S) → (…, 前 + S + 后)，对每个补边的轴，从最后一个起</translation>
  </message>
  <message>
   <source>(…, S, …) → (…, S/2, …), S the size of axis dim</source>
   <extracomment>layers</extracomment>
   <translation>(…, S, …) → (…, S/2, …)，S 为 dim 轴的大小</translation>
  </message>
  <message>
   <source>(…, S, …) → (…, S/chunks, …), once for each output</source>
   <extracomment>layers</extracomment>
   <translation>(…, S, …) → (…, S/chunks, …)，每个输出一份</translation>
  </message>
  <message>
   <source>(…, S, …) → (…, k, …), (…, k, …), at axis dim</source>
   <extracomment>layers</extracomment>
   <translation>(…, S, …) → (…, k, …), (…, k, …)，在 dim 轴上</translation>
  </message>
  <message>
   <source>(…, S, …) → (…, repeats·S, …), at axis dim</source>
   <extracomment>layers</extracomment>
   <translation>(…, S, …) → (…, repeats·S, …)，在 dim 轴上</translation>
  </message>
  <message>
   <source>(…, S, …) → (…, s₁, …), (…, s₂, …) and so on, s₁ + s₂ + … = S</source>
   <extracomment>layers</extracomment>
   <translation>(…, S, …) → (…, s₁, …), (…, s₂, …) 等, s₁ + s₂ + … = S</translation>
  </message>
  <message>
   <source>(…, S, …) → (…, unflattened_size, …), S the size of axis dim</source>
   <extracomment>layers</extracomment>
   <translation>(…, S, …) → (…, unflattened_size, …)，S 为 dim 轴的大小</translation>
  </message>
  <message>
   <source>(…, S, …) → (…, …), without axis dim</source>
   <extracomment>layers</extracomment>
   <translation>(…, S, …) → (…, …)，没有 dim 轴</translation>
  </message>
  <message>
   <source>(…, S, …) → (…, …), without the axes dim, or with size 1 if keepdim</source>
   <extracomment>layers</extracomment>
   <translation>(…, S, …) → (…, …)，没有 dim 轴，若 keepdim 则大小为 1</translation>
  </message>
  <message>
   <source>(…, S, …) → (…, …), without the axis dim, or with size 1 if keepdim</source>
   <extracomment>layers</extracomment>
   <translation>(…, S, …) → (…, …)，没有 dim 轴，若 keepdim 则大小为 1</translation>
  </message>
  <message>
   <source>(…, S, …) → (…, ⌈(stop − start) / step⌉, …), S the size of axis dim</source>
   <extracomment>layers</extracomment>
   <translation>(…, S, …) → (…, ⌈(stop − start) / step⌉, …)，S 为 dim 轴的大小</translation>
  </message>
  <message>
   <source>(…, S, …) → (…, ⌊S/2⌋ + 1, …), at axis dim</source>
   <extracomment>layers</extracomment>
   <translation>(…, S, …) → (…, ⌊S/2⌋ + 1, …)，在 dim 轴上</translation>
  </message>
  <message>
   <source>(…, S, …) → twice (…, ⌊S/2⌋ + 1, …), at axis dim</source>
   <extracomment>layers</extracomment>
   <translation>(…, S, …) → 两个 (…, ⌊S/2⌋ + 1, …)，在 dim 轴上</translation>
  </message>
  <message>
   <source>(…, S, …), (K) → (…, K, …), at axis dim</source>
   <extracomment>layers</extracomment>
   <translation>(…, S, …), (K) → (…, K, …)，在 dim 轴上</translation>
  </message>
  <message>
   <source>(…, S, …), (…, K, …) → (…, K, …), K positions along axis dim</source>
   <extracomment>layers</extracomment>
   <translation>(…, S, …), (…, K, …) → (…, K, …)，dim 轴上的 K 个位置</translation>
  </message>
  <message>
   <source>(…, S₁, …), (…, S₂, …) and so on → (…, S₁ + S₂ + …, …)</source>
   <extracomment>layers</extracomment>
   <translation>(…, S₁, …), (…, S₂, …) 等 → (…, S₁ + S₂ + …, …)</translation>
  </message>
  <message>
   <source>(…, T, …) → (T), T the size of axis dim</source>
   <extracomment>layers</extracomment>
   <translation>(…, T, …) → (T)，T 为 dim 轴的大小</translation>
  </message>
  <message>
   <source>(…, embedding_dim) → (…, num_embeddings), both those of the Embedding</source>
   <extracomment>layers</extracomment>
   <translation>(…, embedding_dim) → (…, num_embeddings)，两者都取自 Embedding</translation>
  </message>
  <message>
   <source>(…, in1_features), (…, in2_features) → (…, out_features)</source>
   <extracomment>layers</extracomment>
   <translation>(…, in1_features), (…, in2_features) → (…, out_features)</translation>
  </message>
  <message>
   <source>0 or 1 for each class (N, classes).</source>
   <extracomment>layers</extracomment>
   <translation>每个类别的 0 或 1 (N, classes)。</translation>
  </message>
  <message>
   <source>0 or 1, of the same shape as the prediction.</source>
   <extracomment>layers</extracomment>
   <translation>0 或 1，形状与预测相同。</translation>
  </message>
  <message>
   <source>0, 1, 2 ... (T), the same for every sample.</source>
   <extracomment>layers</extracomment>
   <translation>0, 1, 2 ... (T)，对每个样本都相同。</translation>
  </message>
  <message>
   <source>1 divides by one less than the count, as for a sample; 0 by the count.</source>
   <extracomment>layers</extracomment>
   <translation>1 表示除以个数减一，如样本方差；0 表示除以个数。</translation>
  </message>
  <message>
   <source>1 for alike and -1 for different (N); or 1 and 0 where zero_one is on.</source>
   <extracomment>layers</extracomment>
   <translation>1 为相似，-1 为不同 (N)；zero_one 启用时为 1 和 0。</translation>
  </message>
  <message>
   <source>1 for alike and -1 for different; or 1 and 0 where zero_one is on.</source>
   <extracomment>layers</extracomment>
   <translation>1 为相似，-1 为不同；zero_one 启用时为 1 和 0。</translation>
  </message>
  <message>
   <source>1 for one slope, or the number of channels for one each.</source>
   <extracomment>layers</extracomment>
   <translation>1 表示共用一个斜率，或为通道数，各有一个。</translation>
  </message>
  <message>
   <source>1 for yes and -1 for no; or 1 and 0 where zero_one is on.</source>
   <extracomment>layers</extracomment>
   <translation>1 为是，-1 为否；zero_one 启用时为 1 和 0。</translation>
  </message>
  <message>
   <source>1 if x1 should be larger, -1 if x2; or 1 and 0 where zero_one is on.</source>
   <extracomment>layers</extracomment>
   <translation>x1 应更大时为 1，x2 应更大时为 -1；zero_one 启用时为 1 和 0。</translation>
  </message>
  <message>
   <source>1 or 2: the power of what is missing.</source>
   <extracomment>layers</extracomment>
   <translation>1 或 2：不足部分的幂次。</translation>
  </message>
  <message>
   <source>2 for length as on paper, 1 for sums.</source>
   <extracomment>layers</extracomment>
   <translation>2 为通常的长度，1 为求和。</translation>
  </message>
  <message>
   <source>2 for length as on paper, 1 for the sum of sizes.</source>
   <extracomment>layers</extracomment>
   <translation>2 为通常的长度，1 为绝对值之和。</translation>
  </message>
  <message>
   <source>A Triplet loss whose distance you choose.</source>
   <extracomment>layers</extracomment>
   <translation>可自选距离的三元组损失。</translation>
  </message>
  <message>
   <source>A class that does not count.</source>
   <extracomment>layers</extracomment>
   <translation>不计入的类别。</translation>
  </message>
  <message>
   <source>A class that does not count; none counts all.</source>
   <extracomment>layers</extracomment>
   <translation>不计入的类别；“无”表示全部计入。</translation>
  </message>
  <message>
   <source>A class that does not count; none for -100.</source>
   <extracomment>layers</extracomment>
   <translation>不计入的类别；“无”表示 -100。</translation>
  </message>
  <message>
   <source>A column of numbers for each window (N, C, T).</source>
   <extracomment>layers</extracomment>
   <translation>每个窗口一列数 (N, C, T)。</translation>
  </message>
  <message>
   <source>A column of numbers for each window.</source>
   <extracomment>layers</extracomment>
   <translation>每个窗口一列数。</translation>
  </message>
  <message>
   <source>A distance for each pair, as of PairwiseDistance.</source>
   <extracomment>layers</extracomment>
   <translation>每对一个距离，如 PairwiseDistance 的输出。</translation>
  </message>
  <message>
   <source>A distance for each pair; the last axis is gone.</source>
   <extracomment>layers</extracomment>
   <translation>每对一个距离；最后一个轴消失。</translation>
  </message>
  <message>
   <source>A last layer for very many classes: frequent ones get all features, rare ones fewer.

The network then takes the target, too; where it shall predict, give_scores has an output.</source>
   <extracomment>layers</extracomment>
   <translation>用于极多类别的最后一层：常见类别得到全部特征，罕见类别得到较少。

网络因此也接收目标；需要预测时，可由 give_scores 给出一个输出。</translation>
  </message>
  <message>
   <source>A learned tensor, fed by nothing: the same for every sample.

With a batch linked to it, its first axis, of size 1, is repeated for each sample, as a class token needs it before it is joined to the patches.</source>
   <extracomment>layers</extracomment>
   <translation>一个可学习的张量，不由任何内容供给：对每个样本都相同。

连上批次时，其大小为 1 的第一个轴会为每个样本重复，如类别记号在与图块拼接之前所需。</translation>
  </message>
  <message>
   <source>A letter for each axis: of each input, an arrow, of the result.</source>
   <extracomment>layers</extracomment>
   <translation>每个轴一个字母：各输入的轴，一个箭头，然后是结果的轴。</translation>
  </message>
  <message>
   <source>A linear layer and its cross entropy in one: features and right classes in, the loss out.

The network then takes the target, too; where it shall predict, give_scores has an output.</source>
   <extracomment>layers</extracomment>
   <translation>线性层与其交叉熵合二为一：输入特征和正确类别，输出损失。

网络因此也接收目标；需要预测时，可由 give_scores 给出一个输出。</translation>
  </message>
  <message>
   <source>A number that means 'nothing here': its vector is zero and is not trained.</source>
   <extracomment>layers</extracomment>
   <translation>表示“此处为空”的整数：其向量为零且不参与训练。</translation>
  </message>
  <message>
   <source>A point that a link is led through; it computes nothing and leaves no trace in the code.</source>
   <extracomment>layers</extracomment>
   <translation>连线经过的一个点；它不计算任何内容，也不在代码中留下痕迹。</translation>
  </message>
  <message>
   <source>A sample of each distribution.</source>
   <extracomment>layers</extracomment>
   <translation>每个分布的一个样本。</translation>
  </message>
  <message>
   <source>A score for each sample.</source>
   <extracomment>layers</extracomment>
   <translation>每个样本一个得分。</translation>
  </message>
  <message>
   <source>A single number; a Penalty makes it small.</source>
   <extracomment>layers</extracomment>
   <translation>一个数；Penalty 会使它变小。</translation>
  </message>
  <message>
   <source>A smooth ReLU, log(1 + exp(x)): always positive.</source>
   <extracomment>layers</extracomment>
   <translation>平滑的 ReLU，log(1 + exp(x))：恒为正。</translation>
  </message>
  <message>
   <source>A target that does not count; none counts all.</source>
   <extracomment>layers</extracomment>
   <translation>不计入的目标；“无”表示全部计入。</translation>
  </message>
  <message>
   <source>A tensor of numbers.</source>
   <extracomment>layers</extracomment>
   <translation>数的张量。</translation>
  </message>
  <message>
   <source>A tensor of real numbers.</source>
   <extracomment>layers</extracomment>
   <translation>实数张量。</translation>
  </message>
  <message>
   <source>A tensor of the same shape.</source>
   <extracomment>layers</extracomment>
   <translation>形状相同的张量。</translation>
  </message>
  <message>
   <source>A tensor whose last axis holds the features.</source>
   <extracomment>layers</extracomment>
   <translation>最后一个轴为特征的张量。</translation>
  </message>
  <message>
   <source>A tensor with channels at axis 1 and axes behind it.</source>
   <extracomment>layers</extracomment>
   <translation>第 1 轴为通道、其后还有轴的张量。</translation>
  </message>
  <message>
   <source>A tensor with channels at axis 1.</source>
   <extracomment>layers</extracomment>
   <translation>第 1 轴为通道的张量。</translation>
  </message>
  <message>
   <source>A tensor.</source>
   <extracomment>layers</extracomment>
   <translation>一个张量。</translation>
  </message>
  <message>
   <source>A vector for each sample (N, features).</source>
   <extracomment>layers</extracomment>
   <translation>每个样本一个向量 (N, features)。</translation>
  </message>
  <message>
   <source>A vector for each step of tgt (N, T, features).</source>
   <extracomment>layers</extracomment>
   <translation>tgt 的每一步一个向量 (N, T, features)。</translation>
  </message>
  <message>
   <source>AUROC = P(score of a sample of the class &gt; score of one of another class), averaged over the classes</source>
   <extracomment>layers</extracomment>
   <translation>AUROC = P(该类样本的得分 &gt; 其他类样本的得分)，对类别取平均</translation>
  </message>
  <message>
   <source>AUROC = P(score of a yes &gt; score of a no), equal scores counting half</source>
   <extracomment>layers</extracomment>
   <translation>AUROC = P(“是”的得分 &gt; “否”的得分)，得分相等计一半</translation>
  </message>
  <message>
   <source>Add a learned number to each channel of the result.</source>
   <extracomment>layers</extracomment>
   <translation>给结果的每个通道加上一个可学习的数。</translation>
  </message>
  <message>
   <source>Add a learned number to each filter's result.</source>
   <extracomment>layers</extracomment>
   <translation>给每个滤波器的结果加上一个可学习的数。</translation>
  </message>
  <message>
   <source>Add a learned number to each output.</source>
   <extracomment>layers</extracomment>
   <translation>给每个输出加上一个可学习的数。</translation>
  </message>
  <message>
   <source>Add a learned number to each score.</source>
   <extracomment>layers</extracomment>
   <translation>给每个得分加上一个可学习的数。</translation>
  </message>
  <message>
   <source>Add a learned step to the keys and values.</source>
   <extracomment>layers</extracomment>
   <translation>给键和值添加一个可学习的步。</translation>
  </message>
  <message>
   <source>Add a step of zeros to the keys and values.</source>
   <extracomment>layers</extracomment>
   <translation>给键和值添加一个全零的步。</translation>
  </message>
  <message>
   <source>Add bias kv</source>
   <extracomment>layers</extracomment>
   <translation>添加 kv 偏置</translation>
  </message>
  <message>
   <source>Add learned numbers everywhere.</source>
   <extracomment>layers</extracomment>
   <translation>在各处加上可学习的数。</translation>
  </message>
  <message>
   <source>Add learned numbers to each state.</source>
   <extracomment>layers</extracomment>
   <translation>给每个状态加上可学习的数。</translation>
  </message>
  <message>
   <source>Add learned numbers to the most frequent classes.</source>
   <extracomment>layers</extracomment>
   <translation>给最常见的类别加上可学习的数。</translation>
  </message>
  <message>
   <source>Add learned numbers to the projections.</source>
   <extracomment>layers</extracomment>
   <translation>给各投影加上可学习的数。</translation>
  </message>
  <message>
   <source>Add learned numbers to the state.</source>
   <extracomment>layers</extracomment>
   <translation>给状态加上可学习的数。</translation>
  </message>
  <message>
   <source>Add what does not depend on the network: PyTorch's full, the whole likelihood.</source>
   <extracomment>layers</extracomment>
   <translation>加上与网络无关的部分：即 PyTorch 的 full，完整的似然。</translation>
  </message>
  <message>
   <source>Add zero attn</source>
   <extracomment>layers</extracomment>
   <translation>添加零注意力</translation>
  </message>
  <message>
   <source>Added above and below the fraction, so that empty areas are no trouble.</source>
   <extracomment>layers</extracomment>
   <translation>加到分子和分母上的数，使空区域不成问题。</translation>
  </message>
  <message>
   <source>Added before the root is taken, so that its slope is finite where the error is 0.</source>
   <extracomment>layers</extracomment>
   <translation>开方前加上的数，使误差为 0 处斜率有限。</translation>
  </message>
  <message>
   <source>Added before the root is taken; none for the smallest number of the type.</source>
   <extracomment>layers</extracomment>
   <translation>开方前加上的数；“无”表示该类型的最小数。</translation>
  </message>
  <message>
   <source>Added to each difference, so that the slope is finite where both are equal.</source>
   <extracomment>layers</extracomment>
   <translation>加到每个差上，使两者相等时斜率有限。</translation>
  </message>
  <message>
   <source>Added to each difference.</source>
   <extracomment>layers</extracomment>
   <translation>加到每个差上的数。</translation>
  </message>
  <message>
   <source>Added to the divisor.</source>
   <extracomment>layers</extracomment>
   <translation>加到除数上的数。</translation>
  </message>
  <message>
   <source>Added to the rate before its logarithm is taken; only where log_input is off.</source>
   <extracomment>layers</extracomment>
   <translation>取对数之前加到速率上的数；仅当 log_input 关闭时。</translation>
  </message>
  <message>
   <source>Added to the variance, so that nothing is divided by zero.</source>
   <extracomment>layers</extracomment>
   <translation>加到方差上，避免除以零。</translation>
  </message>
  <message>
   <source>Adds a border along the last axes; negative numbers cut off instead.</source>
   <extracomment>layers</extracomment>
   <translation>在最后的几个轴上补边；负数则是切去。</translation>
  </message>
  <message>
   <source>Adds a border of a number of your choice around images (N, C, H, W).</source>
   <extracomment>layers</extracomment>
   <translation>在图像 (N, C, H, W) 四周补一圈你指定的数。</translation>
  </message>
  <message>
   <source>Adds a border of a number of your choice around volumes (N, C, D, H, W).</source>
   <extracomment>layers</extracomment>
   <translation>在体数据 (N, C, D, H, W) 四周补一圈你指定的数。</translation>
  </message>
  <message>
   <source>Adds a border of zeros around images (N, C, H, W).</source>
   <extracomment>layers</extracomment>
   <translation>在图像 (N, C, H, W) 四周补一圈零。</translation>
  </message>
  <message>
   <source>Adds a border of zeros around volumes (N, C, D, H, W).</source>
   <extracomment>layers</extracomment>
   <translation>在体数据 (N, C, D, H, W) 四周补一圈零。</translation>
  </message>
  <message>
   <source>Adds a number of your choice at the front and at the end of sequences (N, C, T).</source>
   <extracomment>layers</extracomment>
   <translation>在序列 (N, C, T) 的开头和末尾补上你指定的数。</translation>
  </message>
  <message>
   <source>Adds an axis of size 1: with dim 1 (N, H, W) becomes (N, 1, H, W), images of one channel.</source>
   <extracomment>layers</extracomment>
   <translation>添加大小为 1 的轴：dim 为 1 时 (N, H, W) 变为 (N, 1, H, W)，即单通道图像。</translation>
  </message>
  <message>
   <source>Adds normal noise while training; does nothing for prediction.</source>
   <extracomment>layers</extracomment>
   <translation>训练时加上正态噪声；预测时不起作用。</translation>
  </message>
  <message>
   <source>Adds tensors number by number, as at the end of a shortcut.</source>
   <extracomment>layers</extracomment>
   <translation>逐个数相加张量，如在捷径的末端。</translation>
  </message>
  <message>
   <source>Adds to attention scores in a window a learned number for each distance and head.</source>
   <extracomment>layers</extracomment>
   <translation>给窗口中的注意力得分加上按距离和头学习的数。</translation>
  </message>
  <message>
   <source>Adds to each step a learned vector of its position.</source>
   <extracomment>layers</extracomment>
   <translation>给每一步加上其位置的可学习向量。</translation>
  </message>
  <message>
   <source>Adds to each step waves that tell its position; nothing is learned, any length goes.</source>
   <extracomment>layers</extracomment>
   <translation>给每一步加上表示其位置的波；没有可学习的内容，任意长度均可。</translation>
  </message>
  <message>
   <source>Adds up along one or more axes.</source>
   <extracomment>layers</extracomment>
   <translation>沿一个或多个轴求和。</translation>
  </message>
  <message>
   <source>Adds up from the start of an axis to each position.</source>
   <extracomment>layers</extracomment>
   <translation>从轴的开头累加到每个位置。</translation>
  </message>
  <message>
   <source>Adds zeros at the front and at the end of sequences (N, C, T).</source>
   <extracomment>layers</extracomment>
   <translation>在序列 (N, C, T) 的开头和末尾补零。</translation>
  </message>
  <message>
   <source>Adjusted</source>
   <extracomment>layers</extracomment>
   <translation>校正输入数</translation>
  </message>
  <message>
   <source>Affine</source>
   <extracomment>layers</extracomment>
   <translation>仿射</translation>
  </message>
  <message>
   <source>After 3D convolutions when a batch of several clips or scans fits into memory.</source>
   <extracomment>layers</extracomment>
   <translation>用于三维卷积之后，前提是内存放得下一个批次的多个片段或扫描。</translation>
  </message>
  <message>
   <source>After Conv1d: neighbouring steps are so alike that leaving single numbers out would remove nothing.</source>
   <extracomment>layers</extracomment>
   <translation>用于 Conv1d 之后：相邻各步十分相似，只舍弃个别数等于什么也没去掉。</translation>
  </message>
  <message>
   <source>After Linear or Conv1d, before the activation: higher learning rates work, and the start matters less.</source>
   <extracomment>layers</extracomment>
   <translation>用于 Linear 或 Conv1d 之后、激活之前：可以使用更高的学习率，初始值的影响也更小。</translation>
  </message>
  <message>
   <source>After a ReLU, where something between AvgPool2d and MaxPool2d is wanted: large answers count more, small ones still a little.</source>
   <extracomment>layers</extracomment>
   <translation>用于 ReLU 之后，需要介于 AvgPool2d 与 MaxPool2d 之间的效果时：大的响应权重大，小的仍占一点。</translation>
  </message>
  <message>
   <source>After a Sigmoid, which would count twice, and for classes that exclude each other; there take CrossEntropy.</source>
   <extracomment>layers</extracomment>
   <translation>Sigmoid 之后：会重复计算；以及互斥的类别：请用 CrossEntropy。</translation>
  </message>
  <message>
   <source>After a Softmax, which would count twice. Where several classes may be right at once, take BCEWithLogits.</source>
   <extracomment>layers</extracomment>
   <translation>Softmax 之后：会重复计算。可能同时有多个类别正确时，请用 BCEWithLogits。</translation>
  </message>
  <message>
   <source>After a layer with twice the channels, in convolutional language and audio models: one half decides what passes of the other.</source>
   <extracomment>layers</extracomment>
   <translation>用于通道数加倍的层之后，见于卷积语言模型和音频模型：一半决定另一半中哪些通过。</translation>
  </message>
  <message>
   <source>After any other activation: what it leaves out becomes −1.758, not 0; take Dropout.</source>
   <extracomment>layers</extracomment>
   <translation>任何其他激活之后：被舍弃的数变为 −1.758 而不是 0；请用 Dropout。</translation>
  </message>
  <message>
   <source>After convolutions with groups 1, which mix all channels anyway.</source>
   <extracomment>layers</extracomment>
   <translation>groups 为 1 的卷积之后：它本来就混合所有通道。</translation>
  </message>
  <message>
   <source>After each convolution of an image network, which then needs no bias: the usual choice with batches of 16 and more.</source>
   <extracomment>layers</extracomment>
   <translation>用于图像网络的每个卷积之后（卷积便不需要偏置）：批次在 16 及以上时的常用选择。</translation>
  </message>
  <message>
   <source>Against one that is trained by GanDiscriminator; GanGenerator belongs to it.</source>
   <extracomment>layers</extracomment>
   <translation>对抗由 GanDiscriminator 训练的判别器时；应配 GanGenerator。</translation>
  </message>
  <message>
   <source>Align corners</source>
   <extracomment>layers</extracomment>
   <translation>对齐角点</translation>
  </message>
  <message>
   <source>Alone: naming everything scores 1; look at Precision as well.</source>
   <extracomment>layers</extracomment>
   <translation>单独使用：全都指出便得 1；请同时看 Precision。</translation>
  </message>
  <message>
   <source>Alone: naming only the surest case scores 1; look at Recall as well.</source>
   <extracomment>layers</extracomment>
   <translation>单独使用：只指出最有把握的一例便得 1；请同时看 Recall。</translation>
  </message>
  <message>
   <source>Along a short time axis, which is soon used up; a window of 1 × 2 × 2 leaves it alone.</source>
   <extracomment>layers</extracomment>
   <translation>沿很短的时间轴：很快就会耗尽；1 × 2 × 2 的窗口则不动时间轴。</translation>
  </message>
  <message>
   <source>Alpha</source>
   <extracomment>layers</extracomment>
   <translation>Alpha</translation>
  </message>
  <message>
   <source>Also compare positive with negative, and take the harder of both.</source>
   <extracomment>layers</extracomment>
   <translation>同时比较正例和负例，取两者中较难的。</translation>
  </message>
  <message>
   <source>Also give the scores of all classes, to predict and to measure; costs memory.</source>
   <extracomment>layers</extracomment>
   <translation>同时给出所有类别的得分，用于预测和度量；占用内存。</translation>
  </message>
  <message>
   <source>Also give the weights: how much each step looked at each key. Slower.</source>
   <extracomment>layers</extracomment>
   <translation>同时给出权重：每一步对每个键的关注程度。较慢。</translation>
  </message>
  <message>
   <source>Also let each key find its own query.</source>
   <extracomment>layers</extracomment>
   <translation>也让每个键找到自己的查询。</translation>
  </message>
  <message>
   <source>Also read from the end to the start; y is then twice as wide.</source>
   <extracomment>layers</extracomment>
   <translation>同时从末尾读到开头；y 因此加倍宽。</translation>
  </message>
  <message>
   <source>Also say where each largest number stood, so that a MaxUnpool can put it back.</source>
   <extracomment>layers</extracomment>
   <translation>同时给出每个最大值的位置，以便 MaxUnpool 放回。</translation>
  </message>
  <message>
   <source>Alternatives; the one that is chosen goes on.</source>
   <extracomment>layers</extracomment>
   <translation>各种备选；所选的继续向后。</translation>
  </message>
  <message>
   <source>Always</source>
   <extracomment>layers</extracomment>
   <translation>始终</translation>
  </message>
  <message>
   <source>An ELU whose scale keeps mean and spread of deep networks steady.</source>
   <extracomment>layers</extracomment>
   <translation>一种 ELU，其缩放使深层网络的均值和离散度保持稳定。</translation>
  </message>
  <message>
   <source>Another score for each sample, of the same shape.</source>
   <extracomment>layers</extracomment>
   <translation>每个样本的另一个得分，形状相同。</translation>
  </message>
  <message>
   <source>Another vector for each sample (N, features).</source>
   <extracomment>layers</extracomment>
   <translation>每个样本的另一个向量 (N, features)。</translation>
  </message>
  <message>
   <source>Antialias</source>
   <extracomment>layers</extracomment>
   <translation>抗锯齿</translation>
  </message>
  <message>
   <source>Any numbers that the network computes.</source>
   <extracomment>layers</extracomment>
   <translation>网络计算出的任意数。</translation>
  </message>
  <message>
   <source>Any tensor of the batch: the first axis is repeated for each sample.</source>
   <extracomment>layers</extracomment>
   <translation>批次的任一张量：第一个轴为每个样本重复。</translation>
  </message>
  <message>
   <source>Any tensor of the batch: there is noise for each of its samples.</source>
   <extracomment>layers</extracomment>
   <translation>批次的任一张量：为其中每个样本都有噪声。</translation>
  </message>
  <message>
   <source>Anywhere that gradients should pass: its slope is 0 everywhere; take Tanh.</source>
   <extracomment>layers</extracomment>
   <translation>应有梯度通过之处：其斜率处处为 0；请用 Tanh。</translation>
  </message>
  <message>
   <source>Approximate</source>
   <extracomment>layers</extracomment>
   <translation>近似</translation>
  </message>
  <message>
   <source>Arithmetic over the inputs a to z (without y), such as a * sigmoid(b) + 1.</source>
   <extracomment>layers</extracomment>
   <translation>对输入 a 到 z（不含 y）的算式，例如 a * sigmoid(b) + 1。</translation>
  </message>
  <message>
   <source>Around patches cut from a larger scan, where tissue goes on beyond the border and zeros would be an edge.</source>
   <extracomment>layers</extracomment>
   <translation>用于从较大扫描中切出的小块：组织在边界之外仍延续，补零会形成假边缘。</translation>
  </message>
  <message>
   <source>Around scans whose empty space has a value of its own, such as −1000 for air in computed tomography.</source>
   <extracomment>layers</extracomment>
   <translation>用于空白处有其自身数值的扫描，例如计算机断层扫描中空气为 −1000。</translation>
  </message>
  <message>
   <source>Around textures, where repeated pixels show as streaks; take ReflectionPad2d.</source>
   <extracomment>layers</extracomment>
   <translation>纹理四周：重复的像素会呈现条纹；请用 ReflectionPad2d。</translation>
  </message>
  <message>
   <source>Arranges the numbers of each sample in other axes; the batch stays in front.</source>
   <extracomment>layers</extracomment>
   <translation>把每个样本的数排成另外的轴；批保持在最前。</translation>
  </message>
  <message>
   <source>As GridSample has it; both must agree.</source>
   <extracomment>layers</extracomment>
   <translation>与 GridSample 相同；两者必须一致。</translation>
  </message>
  <message>
   <source>As a loss over classes, which CrossEntropy computes whole.</source>
   <extracomment>layers</extracomment>
   <translation>作为类别的损失：CrossEntropy 会完整地计算它。</translation>
  </message>
  <message>
   <source>As a nonlinearity between layers, where Hardtanh says the same by a known name.</source>
   <extracomment>layers</extracomment>
   <translation>作为层间的非线性：Hardtanh 的作用相同，且名称更为人熟知。</translation>
  </message>
  <message>
   <source>As a normalization between layers, where LayerNorm and RMSNorm keep the scale.</source>
   <extracomment>layers</extracomment>
   <translation>作为层间的归一化：LayerNorm 和 RMSNorm 会保持尺度。</translation>
  </message>
  <message>
   <source>As a smooth nonlinearity: the slope jumps at 0; take Softplus or Power with 2.</source>
   <extracomment>layers</extracomment>
   <translation>作为平滑的非线性：斜率在 0 处有跳变；请用 Softplus，或指数为 2 的 Power。</translation>
  </message>
  <message>
   <source>As augmentation while training: the data panel does that for a part of the samples.</source>
   <extracomment>layers</extracomment>
   <translation>作为训练时的数据增强：数据面板会对一部分样本这样做。</translation>
  </message>
  <message>
   <source>As the first layer for words, tokens, categories or positions that are given as whole numbers.</source>
   <extracomment>layers</extracomment>
   <translation>作为第一层，用于以整数给出的词、词元、类别或位置。</translation>
  </message>
  <message>
   <source>As the head of a language model: a score for each word is how far the features lie along its vector. Saves the largest matrix of a small model.</source>
   <extracomment>layers</extracomment>
   <translation>作为语言模型的输出头：每个词的得分就是特征沿其向量方向的分量。可省去小模型中最大的矩阵。</translation>
  </message>
  <message>
   <source>As the usual activation of hidden layers: slower than ReLU, and its outputs are never 0.</source>
   <extracomment>layers</extracomment>
   <translation>作为隐藏层的常规激活：比 ReLU 慢，输出从不为 0。</translation>
  </message>
  <message>
   <source>As the usual activation, which is ReLU: the same with threshold 0 and value 0.</source>
   <extracomment>layers</extracomment>
   <translation>作为常规激活：那就是 ReLU，即 threshold 为 0、value 为 0 的情形。</translation>
  </message>
  <message>
   <source>As the usual choice for deep networks; ReLU and its kin train faster.</source>
   <extracomment>layers</extracomment>
   <translation>作为深层网络的常规选择；ReLU 及其同类训练更快。</translation>
  </message>
  <message>
   <source>As the usual end of a classifier: only one place of each channel is trained; AdaptiveAvgPool2d is steadier.</source>
   <extracomment>layers</extracomment>
   <translation>作为分类器的常规结尾：每个通道只有一处得到训练；AdaptiveAvgPool2d 更稳定。</translation>
  </message>
  <message>
   <source>As what the generator of a GAN draws from.</source>
   <extracomment>layers</extracomment>
   <translation>作为 GAN 的生成器从中抽取的来源。</translation>
  </message>
  <message>
   <source>At index −1 of padded sequences, whose last step is padding; a mean over the true steps is safer.</source>
   <extracomment>layers</extracomment>
   <translation>对经过填充的序列用编号 −1：其最后一步是填充；对真实的各步取平均更可靠。</translation>
  </message>
  <message>
   <source>At the end of a shortcut around layers, as in a residual network: gradients pass it unhindered.</source>
   <extracomment>layers</extracomment>
   <translation>用于绕过若干层的捷径的末尾，如残差网络：梯度畅通无阻。</translation>
  </message>
  <message>
   <source>At the end of a super-resolution network: all computation happens at the small size, r² channels become one.</source>
   <extracomment>layers</extracomment>
   <translation>用于超分辨率网络的末尾：全部计算都在小尺寸上进行，r² 个通道合为一个。</translation>
  </message>
  <message>
   <source>At the end of each residual branch of a deep network, p growing with the depth.</source>
   <extracomment>layers</extracomment>
   <translation>用于深层网络每个残差分支的末尾，p 随深度增大。</translation>
  </message>
  <message>
   <source>At the mask of attention that predicts the next step, so that no step sees the answer.</source>
   <extracomment>layers</extracomment>
   <translation>用于预测下一步的注意力的掩码，使任何一步都看不到答案。</translation>
  </message>
  <message>
   <source>At the start of a hard training, where variances run away; begin with MSE.</source>
   <extracomment>layers</extracomment>
   <translation>困难训练的开始：方差会失控；请先用 MSE。</translation>
  </message>
  <message>
   <source>At the very end, where it cuts off all negative answers. Where many units stay at 0 for good, take LeakyReLU or GELU.</source>
   <extracomment>layers</extracomment>
   <translation>放在最末尾：会截掉所有负的答案。若许多单元永远停在 0，请用 LeakyReLU 或 GELU。</translation>
  </message>
  <message>
   <source>Average</source>
   <extracomment>layers</extracomment>
   <translation>平均方式</translation>
  </message>
  <message>
   <source>Axes bik.</source>
   <extracomment>layers</extracomment>
   <translation>轴 bik。</translation>
  </message>
  <message>
   <source>Axes bjk.</source>
   <extracomment>layers</extracomment>
   <translation>轴 bjk。</translation>
  </message>
  <message>
   <source>Axes of further targets of each sample; empty for one target.</source>
   <extracomment>layers</extracomment>
   <translation>每个样本更多目标的轴；留空表示一个目标。</translation>
  </message>
  <message>
   <source>Background</source>
   <extracomment>layers</extracomment>
   <translation>背景</translation>
  </message>
  <message>
   <source>Base</source>
   <extracomment>layers</extracomment>
   <translation>底数</translation>
  </message>
  <message>
   <source>Batch chunk size</source>
   <extracomment>layers</extracomment>
   <translation>分块大小</translation>
  </message>
  <message>
   <source>Batch first</source>
   <extracomment>layers</extracomment>
   <translation>批在前</translation>
  </message>
  <message>
   <source>Before CrossEntropy, which contains it: training would be slow and stuck. Where several classes may be right, take Sigmoid.</source>
   <extracomment>layers</extracomment>
   <translation>CrossEntropy 之前：后者已包含它，训练会缓慢甚至停滞。可能有多个类别正确时，请用 Sigmoid。</translation>
  </message>
  <message>
   <source>Before CrossEntropy, which does both in one step; for probabilities to look at take Softmax.</source>
   <extracomment>layers</extracomment>
   <translation>CrossEntropy 之前：后者一步完成两者；只是查看概率时，请用 Softmax。</translation>
  </message>
  <message>
   <source>Before CrossEntropy, which takes raw scores of pixels; for tensors without height and width take Softmax.</source>
   <extracomment>layers</extracomment>
   <translation>CrossEntropy 之前：后者需要像素的原始得分；没有高和宽的张量请用 Softmax。</translation>
  </message>
  <message>
   <source>Before NLL or KLDiv, which want log probabilities, and to add up the log probabilities of a sequence.</source>
   <extracomment>layers</extracomment>
   <translation>用于 NLL 或 KLDiv 之前（它们需要对数概率），也用于把序列的对数概率相加。</translation>
  </message>
  <message>
   <source>Before a Conv1d that must not look ahead: as many zeros in front as the filter reaches back make it causal.</source>
   <extracomment>layers</extracomment>
   <translation>用于不得看到未来的 Conv1d 之前：在前面补上与滤波器回看长度相同的零，卷积即为因果卷积。</translation>
  </message>
  <message>
   <source>Before a Conv2d with the same border all around: set its padding, which costs no copy of the image.</source>
   <extracomment>layers</extracomment>
   <translation>四周边框相同的 Conv2d 之前：请设置其 padding，无须复制图像。</translation>
  </message>
  <message>
   <source>Before a Softmax, to leave what is hidden no weight: fill it with -infinity.</source>
   <extracomment>layers</extracomment>
   <translation>用于 Softmax 之前，使被隐藏的内容没有权重：用 -infinity 填充。</translation>
  </message>
  <message>
   <source>Before a loss: no gradient passes through it. Losses want the scores.</source>
   <extracomment>layers</extracomment>
   <translation>损失之前：没有梯度通过。损失需要的是得分。</translation>
  </message>
  <message>
   <source>Before an Add: Subtract does both at once.</source>
   <extracomment>layers</extracomment>
   <translation>Add 之前：Subtract 一步完成两者。</translation>
  </message>
  <message>
   <source>Before anything made the numbers positive: with an odd power the root of a negative sum is no number. As a first choice take MaxPool2d.</source>
   <extracomment>layers</extracomment>
   <translation>尚未把数变为正数之前：幂次为奇数时，负的和开方的结果不是数。首选请用 MaxPool2d。</translation>
  </message>
  <message>
   <source>Before arithmetic, which stretches axes of size 1 by itself.</source>
   <extracomment>layers</extracomment>
   <translation>算术运算之前：算术本身会伸展大小为 1 的轴。</translation>
  </message>
  <message>
   <source>Before dot products that shall compare directions, as in contrastive learning.</source>
   <extracomment>layers</extracomment>
   <translation>用于需要比较方向的点积之前，例如对比学习。</translation>
  </message>
  <message>
   <source>Before filtering signals, such as audio before a spectrogram: no jump to zero appears at the ends.</source>
   <extracomment>layers</extracomment>
   <translation>用于对信号滤波之前，例如求频谱图之前的音频：两端不会出现到零的跳变。</translation>
  </message>
  <message>
   <source>Before fixed filters such as blurs and image gradients, which a border of zeros would make wrong near the edge.</source>
   <extracomment>layers</extracomment>
   <translation>用于固定滤波器之前，例如模糊和图像梯度：补零的边框会使边缘附近出错。</translation>
  </message>
  <message>
   <source>Before joining feature maps of two scales, and to bring scores back to the image's size.</source>
   <extracomment>layers</extracomment>
   <translation>用于合并两种尺度的特征图之前，以及把得分变回图像的大小。</translation>
  </message>
  <message>
   <source>Before the Softmax of attention in shifted windows, as in Swin, with MaskedFill.</source>
   <extracomment>layers</extracomment>
   <translation>用于移位窗口注意力的 Softmax 之前，如 Swin 中那样，与 MaskedFill 配合。</translation>
  </message>
  <message>
   <source>Before the critic has learned anything: train that for some steps first.</source>
   <extracomment>layers</extracomment>
   <translation>评判器还什么都没学到时：请先训练它若干步。</translation>
  </message>
  <message>
   <source>Before the first encoder layer of a transformer, which sees no order by itself.</source>
   <extracomment>layers</extracomment>
   <translation>用于 Transformer 的第一个编码器层之前，编码器层本身看不到顺序。</translation>
  </message>
  <message>
   <source>Before the head of a network for volumes or videos, so that clips of any length fit.</source>
   <extracomment>layers</extracomment>
   <translation>用于体数据或视频网络的头部之前，使任意长度的片段都适用。</translation>
  </message>
  <message>
   <source>Before the head of an image classifier: with output_size 1 one number for each channel, whatever the size of the image.</source>
   <extracomment>layers</extracomment>
   <translation>用于图像分类器的头部之前：output_size 为 1 时，无论图像多大，每个通道都得到一个数。</translation>
  </message>
  <message>
   <source>Before the targets are scaled: delta is in their unit. Where all data are clean, MSE learns from all errors.</source>
   <extracomment>layers</extracomment>
   <translation>目标尚未缩放时：delta 以目标的单位计。数据都干净时，MSE 从所有误差中学习。</translation>
  </message>
  <message>
   <source>Beside Sin, for an angle as a pair of numbers without a jump at 360 degrees.</source>
   <extracomment>layers</extracomment>
   <translation>与 Sin 并用，把角度表示为一对数，在 360 度处没有跳变。</translation>
  </message>
  <message>
   <source>Beta</source>
   <extracomment>layers</extracomment>
   <translation>Beta</translation>
  </message>
  <message>
   <source>Between 3D convolutions on small sets of scans or videos, where overfitting is the rule.</source>
   <extracomment>layers</extracomment>
   <translation>用于小规模扫描或视频数据的三维卷积之间，过拟合在那里是常态。</translation>
  </message>
  <message>
   <source>Between Linear layers with SELU, whose self-normalization a plain Dropout would undo.</source>
   <extracomment>layers</extracomment>
   <translation>用于使用 SELU 的 Linear 层之间，普通的 Dropout 会破坏其自归一化。</translation>
  </message>
  <message>
   <source>Between a mask that says what to hide, as MultiheadAttention wants it, and one that says what to see.</source>
   <extracomment>layers</extracomment>
   <translation>用于在表示“隐藏什么”的掩码（MultiheadAttention 需要的那种）与表示“看到什么”的掩码之间转换。</translation>
  </message>
  <message>
   <source>Between a small network that tells six numbers and a GridSample that turns the image.</source>
   <extracomment>layers</extracomment>
   <translation>用于给出六个数的小网络与旋转图像的 GridSample 之间。</translation>
  </message>
  <message>
   <source>Between convolutions that overfit: neighbouring pixels are so alike that only whole channels can be forgotten.</source>
   <extracomment>layers</extracomment>
   <translation>用于过拟合的卷积之间：相邻像素十分相似，只有整个通道才能被忘掉。</translation>
  </message>
  <message>
   <source>Between features and a domain classifier, so that the features hide the domain.</source>
   <extracomment>layers</extracomment>
   <translation>用于特征与域分类器之间，使特征隐藏其所属的域。</translation>
  </message>
  <message>
   <source>Between hidden layers: far from 0 its gradient vanishes; take ReLU. Before BCEWithLogits, which contains it.</source>
   <extracomment>layers</extracomment>
   <translation>隐藏层之间：远离 0 时梯度消失；请用 ReLU。也不要放在 BCEWithLogits 之前，后者已包含它。</translation>
  </message>
  <message>
   <source>Between layers that want (N, T, features), such as LSTM, and those that want (N, C, T), such as Conv1d.</source>
   <extracomment>layers</extracomment>
   <translation>用于需要 (N, T, features) 的层（如 LSTM）与需要 (N, C, T) 的层（如 Conv1d）之间。</translation>
  </message>
  <message>
   <source>Between layers with weights, as the first thing to try: it costs next to nothing, and the gradient of positive numbers passes unchanged.</source>
   <extracomment>layers</extracomment>
   <translation>用于带权重的层之间，应首先尝试：几乎没有代价，正数的梯度原样通过。</translation>
  </message>
  <message>
   <source>Between ordinary layers: around 0 its gradient is 0, and learning hardly starts there.</source>
   <extracomment>layers</extracomment>
   <translation>普通层之间：在 0 附近梯度为 0，学习很难起步。</translation>
  </message>
  <message>
   <source>Between the Linear layers of a head and inside transformers, when training is much better than validation.</source>
   <extracomment>layers</extracomment>
   <translation>用于头部的各 Linear 层之间和 Transformer 内部，适合训练结果远好于验证结果的情形。</translation>
  </message>
  <message>
   <source>Between the last feature map and a Linear layer, if places in the image should keep their own weights.</source>
   <extracomment>layers</extracomment>
   <translation>用于最后一个特征图与 Linear 层之间，适合图像各处应有各自权重的情形。</translation>
  </message>
  <message>
   <source>Between the stages of a convolutional classifier: a quarter of the numbers, and small shifts of the image change little.</source>
   <extracomment>layers</extracomment>
   <translation>用于卷积分类器的各阶段之间：数量降为四分之一，而且图像的小幅平移影响不大。</translation>
  </message>
  <message>
   <source>Between the stages of networks for scans and videos: with a window of 2 an eighth of the numbers remains.</source>
   <extracomment>layers</extracomment>
   <translation>用于扫描和视频网络的各阶段之间：窗口为 2 时，数量只剩八分之一。</translation>
  </message>
  <message>
   <source>Between two grouped convolutions, as in ShuffleNet: without it the groups would never hear of each other.</source>
   <extracomment>layers</extracomment>
   <translation>用于两个分组卷积之间，如 ShuffleNet：没有它，各组永远互不相通。</translation>
  </message>
  <message>
   <source>Beyond the longest sequence of training: there are no vectors for later steps.</source>
   <extracomment>layers</extracomment>
   <translation>超过训练中最长序列的长度时：更后的步没有对应的向量。</translation>
  </message>
  <message>
   <source>Bias</source>
   <extracomment>layers</extracomment>
   <translation>偏置</translation>
  </message>
  <message>
   <source>Bidirectional</source>
   <extracomment>layers</extracomment>
   <translation>双向</translation>
  </message>
  <message>
   <source>Binary cross entropy of raw scores that counts less the surer a right answer is.</source>
   <extracomment>layers</extracomment>
   <translation>原始得分的二元交叉熵，正确答案越有把握计入越少。</translation>
  </message>
  <message>
   <source>Blank</source>
   <extracomment>layers</extracomment>
   <translation>空白</translation>
  </message>
  <message>
   <source>Blend the neighbours of a place, or take the nearest.</source>
   <extracomment>layers</extracomment>
   <translation>混合该位置的邻居，或取最近的。</translation>
  </message>
  <message>
   <source>By how many positions, for each of the axes; negative is towards the start.</source>
   <extracomment>layers</extracomment>
   <translation>每个轴移动多少位置；负数表示朝开头方向。</translation>
  </message>
  <message>
   <source>By how much each group has fewer features than the one before.</source>
   <extracomment>layers</extracomment>
   <translation>每组的特征比前一组少几倍。</translation>
  </message>
  <message>
   <source>By how much rows and columns were rolled to the start.</source>
   <extracomment>layers</extracomment>
   <translation>行和列向开头滚动的量。</translation>
  </message>
  <message>
   <source>By how much the gradient is scaled as well.</source>
   <extracomment>layers</extracomment>
   <translation>梯度同时缩放的倍数。</translation>
  </message>
  <message>
   <source>By the angle between vectors, or along a straight line.</source>
   <extracomment>layers</extracomment>
   <translation>按向量的夹角，或按直线距离。</translation>
  </message>
  <message>
   <source>Ceil mode</source>
   <extracomment>layers</extracomment>
   <translation>向上取整</translation>
  </message>
  <message>
   <source>Channels at axis 1 and axes behind it (N, C, ...).</source>
   <extracomment>layers</extracomment>
   <translation>第 1 轴为通道，其后还有轴 (N, C, ...)。</translation>
  </message>
  <message>
   <source>Channels of the input.</source>
   <extracomment>layers</extracomment>
   <translation>输入的通道数。</translation>
  </message>
  <message>
   <source>Channels of the result.</source>
   <extracomment>layers</extracomment>
   <translation>结果的通道数。</translation>
  </message>
  <message>
   <source>Choice</source>
   <extracomment>layers</extracomment>
   <translation>选择</translation>
  </message>
  <message>
   <source>Chunked</source>
   <extracomment>layers</extracomment>
   <translation>分块</translation>
  </message>
  <message>
   <source>Chunks</source>
   <extracomment>layers</extracomment>
   <translation>份数</translation>
  </message>
  <message>
   <source>Class weights</source>
   <extracomment>layers</extracomment>
   <translation>类别权重</translation>
  </message>
  <message>
   <source>Classes, whole numbers from 0.</source>
   <extracomment>layers</extracomment>
   <translation>类别，从 0 起的整数。</translation>
  </message>
  <message>
   <source>Columns at the left and right, rows at the top and bottom; one number for all sides.</source>
   <extracomment>layers</extracomment>
   <translation>左右的列数和上下的行数；一个数表示各边相同。</translation>
  </message>
  <message>
   <source>Columns of the window.</source>
   <extracomment>layers</extracomment>
   <translation>窗口的列数。</translation>
  </message>
  <message>
   <source>Compares numbers with those of another tensor, or with one number.</source>
   <extracomment>layers</extracomment>
   <translation>把数与另一个张量的数比较，或与一个数比较。</translation>
  </message>
  <message>
   <source>Computes a formula over its inputs a, b, c and so on, number by number.

It is made of numbers, pi, + - * / // % ** @ and functions such as exp, log, sqrt, sin, tanh, sigmoid, relu, abs, max and min.</source>
   <extracomment>layers</extracomment>
   <translation>对输入 a、b、c 等逐个数计算一个公式。

公式由数、pi、+ - * / // % ** @ 以及 exp、log、sqrt、sin、tanh、sigmoid、relu、abs、max、min 等函数组成。</translation>
  </message>
  <message>
   <source>Continues images (N, C, H, W) at each side by the opposite side.</source>
   <extracomment>layers</extracomment>
   <translation>用对边的内容延续图像 (N, C, H, W) 的每一边。</translation>
  </message>
  <message>
   <source>Continues sequences (N, C, T) at each end by the other end.</source>
   <extracomment>layers</extracomment>
   <translation>用另一端的内容延续序列 (N, C, T) 的每一端。</translation>
  </message>
  <message>
   <source>Continues volumes (N, C, D, H, W) at each side by the opposite side.</source>
   <extracomment>layers</extracomment>
   <translation>用对边的内容延续体数据 (N, C, D, H, W) 的每一边。</translation>
  </message>
  <message>
   <source>Correction</source>
   <extracomment>layers</extracomment>
   <translation>校正</translation>
  </message>
  <message>
   <source>Count include pad</source>
   <extracomment>layers</extracomment>
   <translation>计入填充</translation>
  </message>
  <message>
   <source>Count the zeros of the padding in the mean.</source>
   <extracomment>layers</extracomment>
   <translation>求平均时把填充的零计算在内。</translation>
  </message>
  <message>
   <source>Counts the positions of an axis from 0.</source>
   <extracomment>layers</extracomment>
   <translation>从 0 起数一个轴的位置。</translation>
  </message>
  <message>
   <source>Counts, of the same shape as the prediction.</source>
   <extracomment>layers</extracomment>
   <translation>计数，形状与预测相同。</translation>
  </message>
  <message>
   <source>Cross entropy of raw scores (N, classes) that counts less the surer a right answer is.</source>
   <extracomment>layers</extracomment>
   <translation>原始得分 (N, classes) 的交叉熵，正确答案越有把握计入越少。</translation>
  </message>
  <message>
   <source>Cutoffs</source>
   <extracomment>layers</extracomment>
   <translation>分界</translation>
  </message>
  <message>
   <source>Cuts an axis into equal parts, each with an output of its own: y1, y2 and so on.</source>
   <extracomment>layers</extracomment>
   <translation>把一个轴切成相等的部分，各有一个输出：y1、y2 等等。</translation>
  </message>
  <message>
   <source>Cuts an axis into parts of given sizes, each with an output of its own: y1, y2 and so on.</source>
   <extracomment>layers</extracomment>
   <translation>把一个轴切成给定大小的若干部分，各有一个输出：y1、y2 等等。</translation>
  </message>
  <message>
   <source>Cuts numbers off below a smallest and above a largest value; outside the slope is 0.</source>
   <extracomment>layers</extracomment>
   <translation>把数截断在最小值和最大值之间；之外的斜率为 0。</translation>
  </message>
  <message>
   <source>D model</source>
   <extracomment>layers</extracomment>
   <translation>模型维度</translation>
  </message>
  <message>
   <source>Deals the channels (axis 1) of groups out in turn, so that the next groups mix them.</source>
   <extracomment>layers</extracomment>
   <translation>把各组的通道（第 1 轴）轮流分发，使接下来的组将它们混合。</translation>
  </message>
  <message>
   <source>Delta</source>
   <extracomment>layers</extracomment>
   <translation>Delta</translation>
  </message>
  <message>
   <source>Depth, height and width of a filter.</source>
   <extracomment>layers</extracomment>
   <translation>滤波器的深、高和宽。</translation>
  </message>
  <message>
   <source>Depth, height and width of a window.</source>
   <extracomment>layers</extracomment>
   <translation>窗口的深、高和宽。</translation>
  </message>
  <message>
   <source>Depth, height and width of the result; none to use output_ratio.</source>
   <extracomment>layers</extracomment>
   <translation>结果的深、高和宽；“无”表示使用 output_ratio。</translation>
  </message>
  <message>
   <source>Depth, height and width of the windows of the pooling.</source>
   <extracomment>layers</extracomment>
   <translation>池化窗口的深、高和宽。</translation>
  </message>
  <message>
   <source>Depth, height and width; none keeps.</source>
   <extracomment>layers</extracomment>
   <translation>深、高和宽；“无”表示保持不变。</translation>
  </message>
  <message>
   <source>Descending</source>
   <extracomment>layers</extracomment>
   <translation>降序</translation>
  </message>
  <message>
   <source>Dilation</source>
   <extracomment>layers</extracomment>
   <translation>膨胀</translation>
  </message>
  <message>
   <source>Dim</source>
   <extracomment>layers</extracomment>
   <translation>轴</translation>
  </message>
  <message>
   <source>Dim feedforward</source>
   <extracomment>layers</extracomment>
   <translation>前馈维度</translation>
  </message>
  <message>
   <source>Dim0</source>
   <extracomment>layers</extracomment>
   <translation>轴 0</translation>
  </message>
  <message>
   <source>Dim1</source>
   <extracomment>layers</extracomment>
   <translation>轴 1</translation>
  </message>
  <message>
   <source>Dims</source>
   <extracomment>layers</extracomment>
   <translation>各轴</translation>
  </message>
  <message>
   <source>Distance</source>
   <extracomment>layers</extracomment>
   <translation>距离</translation>
  </message>
  <message>
   <source>Distance between the points of a filter.</source>
   <extracomment>layers</extracomment>
   <translation>滤波器各点之间的距离。</translation>
  </message>
  <message>
   <source>Distance between the points of a window.</source>
   <extracomment>layers</extracomment>
   <translation>窗口各点之间的距离。</translation>
  </message>
  <message>
   <source>Div value</source>
   <extracomment>layers</extracomment>
   <translation>缩减倍数</translation>
  </message>
  <message>
   <source>Divide gradients by how often a number is in the batch.</source>
   <extracomment>layers</extracomment>
   <translation>梯度除以该整数在批次中出现的次数。</translation>
  </message>
  <message>
   <source>Divide the sum of a window by this instead of its size.</source>
   <extracomment>layers</extracomment>
   <translation>用此数而不是窗口大小去除窗口之和。</translation>
  </message>
  <message>
   <source>Divides each number by what its neighbouring channels say; known from AlexNet.</source>
   <extracomment>layers</extracomment>
   <translation>把每个数除以相邻通道给出的量；因 AlexNet 而知名。</translation>
  </message>
  <message>
   <source>Divides each sample by the root mean square of its last axis, or of its last axes.</source>
   <extracomment>layers</extracomment>
   <translation>把每个样本除以其最后一个或几个轴的均方根。</translation>
  </message>
  <message>
   <source>Divides the first tensor by the second, number by number.</source>
   <extracomment>layers</extracomment>
   <translation>用第二个张量逐个数去除第一个张量。</translation>
  </message>
  <message>
   <source>Divisor override</source>
   <extracomment>layers</extracomment>
   <translation>指定除数</translation>
  </message>
  <message>
   <source>Downscale factor</source>
   <extracomment>layers</extracomment>
   <translation>缩小倍数</translation>
  </message>
  <message>
   <source>Draw for prediction, too; else prediction takes the means.</source>
   <extracomment>layers</extracomment>
   <translation>预测时也抽样；否则预测取均值。</translation>
  </message>
  <message>
   <source>Draws from normal distributions in such a way that their means and spreads can learn.</source>
   <extracomment>layers</extracomment>
   <translation>从正态分布中抽样，方式使其均值和离散度可以学习。</translation>
  </message>
  <message>
   <source>Draws new random numbers for each sample, from the normal distribution.</source>
   <extracomment>layers</extracomment>
   <translation>从正态分布中为每个样本抽取新的随机数。</translation>
  </message>
  <message>
   <source>Dropout</source>
   <extracomment>layers</extracomment>
   <translation>随机失活</translation>
  </message>
  <message>
   <source>Dropout that keeps mean and spread of the numbers; the one to use with SELU.</source>
   <extracomment>layers</extracomment>
   <translation>保持均值和离散度的 Dropout；与 SELU 搭配使用。</translation>
  </message>
  <message>
   <source>Dtype</source>
   <extracomment>layers</extracomment>
   <translation>数据类型</translation>
  </message>
  <message>
   <source>Each axis so many times as long.</source>
   <extracomment>layers</extracomment>
   <translation>每个轴变长相应倍数。</translation>
  </message>
  <message>
   <source>Each step of a sequence looks at all steps of the same sequence: one input, several heads.</source>
   <extracomment>layers</extracomment>
   <translation>序列的每一步查看同一序列的所有步：一个输入，多个头。</translation>
  </message>
  <message>
   <source>Each step of the query looks at all keys and takes a mixture of their values.

Its mask says where a step may look: the contrary of a CausalMask, which Not turns over.</source>
   <extracomment>layers</extracomment>
   <translation>查询的每一步查看所有键，并取其值的混合。

它的掩码指明一步可以看哪里：与 CausalMask 相反，可用 Not 取反。</translation>
  </message>
  <message>
   <source>Each step of the query looks at all keys and takes a mixture of their values.

Several heads look at once, each for something else.</source>
   <extracomment>layers</extracomment>
   <translation>查询的每一步查看所有键，并取其值的混合。

多个头同时查看，各自关注不同内容。</translation>
  </message>
  <message>
   <source>Elementwise affine</source>
   <extracomment>layers</extracomment>
   <translation>逐元素仿射</translation>
  </message>
  <message>
   <source>Elsewhere: above 6 the gradient is 0, and nothing is gained over ReLU.</source>
   <extracomment>layers</extracomment>
   <translation>其他情形：大于 6 时梯度为 0，与 ReLU 相比没有好处。</translation>
  </message>
  <message>
   <source>Embed dim</source>
   <extracomment>layers</extracomment>
   <translation>嵌入维度</translation>
  </message>
  <message>
   <source>Embedding dim</source>
   <extracomment>layers</extracomment>
   <translation>嵌入维度</translation>
  </message>
  <message>
   <source>Encoder and decoder of the original transformer, for sequences of vectors.

Embeddings before it and the Linear layer for the words after it are nodes of their own.</source>
   <extracomment>layers</extracomment>
   <translation>原始 Transformer 的编码器和解码器，用于向量序列。

其前的 Embedding 和其后输出词的 Linear 层为单独的节点。</translation>
  </message>
  <message>
   <source>End dim</source>
   <extracomment>layers</extracomment>
   <translation>结束轴</translation>
  </message>
  <message>
   <source>Enlarges images (N, C, H, W) by blending pixels: Upsample, bilinear, with align_corners.</source>
   <extracomment>layers</extracomment>
   <translation>混合像素来放大图像 (N, C, H, W)：即带 align_corners 的双线性 Upsample。</translation>
  </message>
  <message>
   <source>Enlarges images (N, C, H, W) by learned filters: a convolution the other way round.

With kernel_size 2 and stride 2 height and width double.</source>
   <extracomment>layers</extracomment>
   <translation>以可学习的滤波器放大图像 (N, C, H, W)：反向的卷积。

当 kernel_size 为 2、stride 为 2 时，高和宽加倍。</translation>
  </message>
  <message>
   <source>Enlarges images (N, C, H, W) by repeating pixels: Upsample with mode nearest.</source>
   <extracomment>layers</extracomment>
   <translation>重复像素来放大图像 (N, C, H, W)：即 mode 为 nearest 的 Upsample。</translation>
  </message>
  <message>
   <source>Enlarges images by turning channels into pixels: (N, C·r·r, H, W) to (N, C, H·r, W·r).</source>
   <extracomment>layers</extracomment>
   <translation>把通道变为像素来放大图像：(N, C·r·r, H, W) 变为 (N, C, H·r, W·r)。</translation>
  </message>
  <message>
   <source>Enlarges sequences, images or volumes without learning: by repeating or blending pixels.</source>
   <extracomment>layers</extracomment>
   <translation>不经学习地放大序列、图像或体数据：重复或混合像素。</translation>
  </message>
  <message>
   <source>Enlarges volumes (N, C, D, H, W) by learned filters: a convolution the other way round.</source>
   <extracomment>layers</extracomment>
   <translation>以可学习的滤波器放大体数据 (N, C, D, H, W)：反向的卷积。</translation>
  </message>
  <message>
   <source>Epochs over which the weight grows from zero to its full size; 0 for all at once.</source>
   <extracomment>layers</extracomment>
   <translation>权重从零增加到全值所用的轮数；0 表示立即为全值。</translation>
  </message>
  <message>
   <source>Eps</source>
   <extracomment>layers</extracomment>
   <translation>Eps</translation>
  </message>
  <message>
   <source>Equation</source>
   <extracomment>layers</extracomment>
   <translation>算式</translation>
  </message>
  <message>
   <source>Exact, or the faster formula with tanh.</source>
   <extracomment>layers</extracomment>
   <translation>精确计算，或用 tanh 的更快公式。</translation>
  </message>
  <message>
   <source>Exchanges two axes: 1 and 2 turn (N, T, C) for recurrent layers into (N, C, T) for Conv1d.</source>
   <extracomment>layers</extracomment>
   <translation>交换两个轴：1 和 2 把循环层用的 (N, T, C) 变为 Conv1d 用的 (N, C, T)。</translation>
  </message>
  <message>
   <source>Exponent</source>
   <extracomment>layers</extracomment>
   <translation>指数</translation>
  </message>
  <message>
   <source>Expression</source>
   <extracomment>layers</extracomment>
   <translation>表达式</translation>
  </message>
  <message>
   <source>F1 = 2·precision·recall / (precision + recall) of each class, averaged</source>
   <extracomment>layers</extracomment>
   <translation>F1 = 每个类别的 2·精确率·召回率 / (精确率 + 召回率)，取平均</translation>
  </message>
  <message>
   <source>False or true.</source>
   <extracomment>layers</extracomment>
   <translation>假或真。</translation>
  </message>
  <message>
   <source>Features</source>
   <extracomment>layers</extracomment>
   <translation>特征数</translation>
  </message>
  <message>
   <source>Features (N, C), or sequences (N, C, T).</source>
   <extracomment>layers</extracomment>
   <translation>特征 (N, C)，或序列 (N, C, T)。</translation>
  </message>
  <message>
   <source>Features of a step.</source>
   <extracomment>layers</extracomment>
   <translation>一步的特征数。</translation>
  </message>
  <message>
   <source>Features of each head, an even number.</source>
   <extracomment>layers</extracomment>
   <translation>每个头的特征数，为偶数。</translation>
  </message>
  <message>
   <source>Features of each key; none for as many as the query has.</source>
   <extracomment>layers</extracomment>
   <translation>每个键的特征数；“无”表示与查询相同。</translation>
  </message>
  <message>
   <source>Features of each sample.</source>
   <extracomment>layers</extracomment>
   <translation>每个样本的特征数。</translation>
  </message>
  <message>
   <source>Features of each step of the query.</source>
   <extracomment>layers</extracomment>
   <translation>查询每一步的特征数。</translation>
  </message>
  <message>
   <source>Features of each step.</source>
   <extracomment>layers</extracomment>
   <translation>每一步的特征数。</translation>
  </message>
  <message>
   <source>Features of each value; none for as many as the query has.</source>
   <extracomment>layers</extracomment>
   <translation>每个值的特征数；“无”表示与查询相同。</translation>
  </message>
  <message>
   <source>Features, as many as a vector has.</source>
   <extracomment>layers</extracomment>
   <translation>特征，个数与向量相同。</translation>
  </message>
  <message>
   <source>Fewer channels, larger.</source>
   <extracomment>layers</extracomment>
   <translation>通道变少，尺寸变大。</translation>
  </message>
  <message>
   <source>Field</source>
   <extracomment>layers</extracomment>
   <translation>字段</translation>
  </message>
  <message>
   <source>Field of the dataset that comes in here; empty for the node's own name.</source>
   <extracomment>layers</extracomment>
   <translation>从这里进入的数据集字段；留空则使用节点自己的名称。</translation>
  </message>
  <message>
   <source>Fill</source>
   <extracomment>layers</extracomment>
   <translation>填入</translation>
  </message>
  <message>
   <source>Finds the largest numbers of an axis, and where they stand.</source>
   <extracomment>layers</extracomment>
   <translation>找出轴上最大的数及其位置。</translation>
  </message>
  <message>
   <source>Fixed numbers that training never changes; they move to the graphics card with the model.</source>
   <extracomment>layers</extracomment>
   <translation>训练从不改变的固定数；它们随模型移到显卡上。</translation>
  </message>
  <message>
   <source>For a GAN, whose two sides learn in phases of their own.</source>
   <extracomment>layers</extracomment>
   <translation>GAN：其双方在各自的阶段中学习。</translation>
  </message>
  <message>
   <source>For a border along any axes, or on one side alone, as before a causal convolution.</source>
   <extracomment>layers</extracomment>
   <translation>用于沿任意轴的边框，或只在一侧的边框，例如因果卷积之前。</translation>
  </message>
  <message>
   <source>For a border of zeros; ZeroPad2d is shorter. For one that goes on like the image take ReflectionPad2d.</source>
   <extracomment>layers</extracomment>
   <translation>补零的边框：ZeroPad2d 更简短。要让边框像图像一样延续，请用 ReflectionPad2d。</translation>
  </message>
  <message>
   <source>For a choice that depends on the data: take Where, which computes both sides.</source>
   <extracomment>layers</extracomment>
   <translation>取决于数据的选择：请用 Where，它两边都计算。</translation>
  </message>
  <message>
   <source>For a few of the largest, which TopK finds faster.</source>
   <extracomment>layers</extracomment>
   <translation>只取最大的几个时：TopK 更快。</translation>
  </message>
  <message>
   <source>For a fine end of training: the gradient is as large at tiny errors; SmoothL1 calms down there.</source>
   <extracomment>layers</extracomment>
   <translation>训练末期的精细收敛：误差极小时梯度仍一样大；SmoothL1 在那里会缓和下来。</translation>
  </message>
  <message>
   <source>For a language model without an encoder: that is TransformerEncoderLayer with a CausalMask.</source>
   <extracomment>layers</extracomment>
   <translation>没有编码器的语言模型：应使用 TransformerEncoderLayer 加 CausalMask。</translation>
  </message>
  <message>
   <source>For a learned matrix; that is Linear. For products number by number take Multiply.</source>
   <extracomment>layers</extracomment>
   <translation>可学习的矩阵：那是 Linear。逐个数相乘请用 Multiply。</translation>
  </message>
  <message>
   <source>For a length out of a sum of squares, or a spread out of a variance.</source>
   <extracomment>layers</extracomment>
   <translation>用于由平方和得到长度，或由方差得到离散度。</translation>
  </message>
  <message>
   <source>For a line of arithmetic that would take many nodes: a * sigmoid(b), 2 * a - 1, (a - b) ** 2.</source>
   <extracomment>layers</extracomment>
   <translation>用于一行就能写下、却要许多节点的算术：a * sigmoid(b)、2 * a - 1、(a - b) ** 2。</translation>
  </message>
  <message>
   <source>For a normalization written out by hand, and for pooling speech by mean and spread.</source>
   <extracomment>layers</extracomment>
   <translation>用于手工写出的归一化，以及按均值和离散度汇总语音。</translation>
  </message>
  <message>
   <source>For a number that never changes and is no data: that belongs into a parameter of a layer.</source>
   <extracomment>layers</extracomment>
   <translation>从不改变、又不属于数据的数：应作为层的参数。</translation>
  </message>
  <message>
   <source>For a plain convolution or a patch embedding: Conv2d computes the same without copying every window.</source>
   <extracomment>layers</extracomment>
   <translation>普通卷积或图块嵌入：Conv2d 的计算结果相同，而无须复制每个窗口。</translation>
  </message>
  <message>
   <source>For a plain matrix product, which MatMul says more clearly.</source>
   <extracomment>layers</extracomment>
   <translation>普通的矩阵乘积：MatMul 表达更清楚。</translation>
  </message>
  <message>
   <source>For a sequence that looks at itself, where SelfAttention needs one link; and for thousands of steps: cost grows with T·S.</source>
   <extracomment>layers</extracomment>
   <translation>序列查看自身时：SelfAttention 只需一条连线；以及成千上万步时：代价随 T·S 增长。</translation>
  </message>
  <message>
   <source>For a signal of odd length without saying n: half the frequencies do not tell it.</source>
   <extracomment>layers</extracomment>
   <translation>长度为奇数的信号而未给出 n 时：一半的频率不足以推出长度。</translation>
  </message>
  <message>
   <source>For a single position whose axis should go; take Select. For several parts at once Split is plainer.</source>
   <extracomment>layers</extracomment>
   <translation>只取一个位置且该轴应消失时；请用 Select。同时取多个部分，Split 更直白。</translation>
  </message>
  <message>
   <source>For a single sum or product of links, which Add and Multiply show better.</source>
   <extracomment>layers</extracomment>
   <translation>只是若干连线的和或积时：Add 和 Multiply 更一目了然。</translation>
  </message>
  <message>
   <source>For a smooth maximum, and to add up probabilities that are kept as logarithms.</source>
   <extracomment>layers</extracomment>
   <translation>用于平滑的最大值，以及把以对数保存的概率相加。</translation>
  </message>
  <message>
   <source>For amounts that spread over orders of magnitude, such as energies and prices.</source>
   <extracomment>layers</extracomment>
   <translation>用于跨越多个数量级的量，例如能量和价格。</translation>
  </message>
  <message>
   <source>For an axis of size 1: Expand does it without copying. To run a node often, repeat it.</source>
   <extracomment>layers</extracomment>
   <translation>大小为 1 的轴：Expand 无须复制即可做到。要多次运行一个节点，请设置其重复次数。</translation>
  </message>
  <message>
   <source>For an error to train on: the losses do that, with the right average.</source>
   <extracomment>layers</extracomment>
   <translation>用作训练的误差：损失会做这件事，并正确地取平均。</translation>
  </message>
  <message>
   <source>For angles, for times of day and year, and as the nonlinearity of implicit images.</source>
   <extracomment>layers</extracomment>
   <translation>用于角度、一天和一年中的时刻，以及作为隐式图像表示的非线性。</translation>
  </message>
  <message>
   <source>For attention written out with your own projections; it is fast and saves memory.</source>
   <extracomment>layers</extracomment>
   <translation>用于以自己的投影写出的注意力；它速度快且节省内存。</translation>
  </message>
  <message>
   <source>For attention written out, similarities of all pairs, and any product of two computed matrices.</source>
   <extracomment>layers</extracomment>
   <translation>用于手工写出的注意力、所有配对的相似度，以及任意两个计算所得矩阵的乘积。</translation>
  </message>
  <message>
   <source>For augmentation with random turns, which belongs to the data.</source>
   <extracomment>layers</extracomment>
   <translation>以随机旋转作数据增强：那属于数据。</translation>
  </message>
  <message>
   <source>For branches of different meaning or size, which a sum blurs; Concat keeps them apart.</source>
   <extracomment>layers</extracomment>
   <translation>含义或大小不同的分支：相加会混为一体；Concat 能保持它们分开。</translation>
  </message>
  <message>
   <source>For classes of about the same size: the figure that everybody understands.</source>
   <extracomment>layers</extracomment>
   <translation>用于大小相近的类别：人人都懂的指标。</translation>
  </message>
  <message>
   <source>For classes of whole samples, which have no area; there take CrossEntropy or Focal.</source>
   <extracomment>layers</extracomment>
   <translation>整个样本的类别：没有面积可言；请用 CrossEntropy 或 Focal。</translation>
  </message>
  <message>
   <source>For classes that are about equally frequent; there take LinearCrossEntropy.</source>
   <extracomment>layers</extracomment>
   <translation>频率大致相等的类别；请用 LinearCrossEntropy。</translation>
  </message>
  <message>
   <source>For classes that exclude each other: link the raw scores. label_smoothing of 0.1 keeps it from being overly sure.</source>
   <extracomment>layers</extracomment>
   <translation>用于互斥的类别：请连上原始得分。label_smoothing 为 0.1 可避免过度自信。</translation>
  </message>
  <message>
   <source>For counts of rare events in a fixed time: calls, clicks, photons, spikes of a neuron.</source>
   <extracomment>layers</extracomment>
   <translation>用于固定时间内稀有事件的计数：来电、点击、光子、神经元的脉冲。</translation>
  </message>
  <message>
   <source>For crystals, fluids and other simulations in a box whose opposite sides are joined.</source>
   <extracomment>layers</extracomment>
   <translation>用于晶体、流体等在盒子中的模拟，其相对的面彼此相接。</translation>
  </message>
  <message>
   <source>For detection, with thousands of places of which few hold an object, and for rare events in general.</source>
   <extracomment>layers</extracomment>
   <translation>用于检测（成千上万个位置中只有少数含物体），以及一般的稀有事件。</translation>
  </message>
  <message>
   <source>For distances along straight lines with a power or eps of their own; Triplet has these.</source>
   <extracomment>layers</extracomment>
   <translation>直线距离且需要自定 power 或 eps 时；Triplet 有这些参数。</translation>
  </message>
  <message>
   <source>For each result that model.py returns, and for each output port of a block.</source>
   <extracomment>layers</extracomment>
   <translation>model.py 返回的每个结果各用一个；模块的每个输出端口也各用一个。</translation>
  </message>
  <message>
   <source>For few classes: a Linear layer and CrossEntropy do the same, and their network needs no target to predict.</source>
   <extracomment>layers</extracomment>
   <translation>类别很少时：一个 Linear 层加 CrossEntropy 效果相同，而且其网络在预测时不需要目标。</translation>
  </message>
  <message>
   <source>For gates and attention over channels: one branch, after a Sigmoid, scales the other.</source>
   <extracomment>layers</extracomment>
   <translation>用于门和通道上的注意力：一个分支经 Sigmoid 之后缩放另一个分支。</translation>
  </message>
  <message>
   <source>For heads or other axes before the matrices; take MatMul.</source>
   <extracomment>layers</extracomment>
   <translation>矩阵之前还有头或其他轴时；请用 MatMul。</translation>
  </message>
  <message>
   <source>For how many there are: Cast to float32 and take Sum.</source>
   <extracomment>layers</extracomment>
   <translation>要知道有多少个时：用 Cast 变为 float32 再用 Sum。</translation>
  </message>
  <message>
   <source>For how strong each frequency is; take Spectrum.</source>
   <extracomment>layers</extracomment>
   <translation>只看每个频率有多强时；请用 Spectrum。</translation>
  </message>
  <message>
   <source>For images and everything on a grid where neighbours belong together. groups = channels makes it depthwise, kernel_size 1 mixes channels only.</source>
   <extracomment>layers</extracomment>
   <translation>用于图像以及一切相邻点互有关联的网格数据。groups 等于通道数即为深度卷积，kernel_size 为 1 则只混合通道。</translation>
  </message>
  <message>
   <source>For inputs of one length, such as the patches of an image or the text of a BERT.</source>
   <extracomment>layers</extracomment>
   <translation>用于长度统一的输入，例如图像的图块或 BERT 的文本。</translation>
  </message>
  <message>
   <source>For just two axes, where Transpose is plainer, and to cut or join axes, which is what Reshape does.</source>
   <extracomment>layers</extracomment>
   <translation>只涉及两个轴时：Transpose 更直白；切分或合并轴：那是 Reshape 的事。</translation>
  </message>
  <message>
   <source>For known numbers: mean and spread of the channels, weights of a kernel, a temperature.</source>
   <extracomment>layers</extracomment>
   <translation>用于已知的数：各通道的均值和离散度、核的权重、温度。</translation>
  </message>
  <message>
   <source>For language models that look at nothing else: take TransformerEncoder with a mask.</source>
   <extracomment>layers</extracomment>
   <translation>不查看其他内容的语言模型：请用带掩码的 TransformerEncoder。</translation>
  </message>
  <message>
   <source>For large medical scans with one or two samples a batch, as in nnU-Net.</source>
   <extracomment>layers</extracomment>
   <translation>用于每批一两个样本的大型医学扫描，例如 nnU-Net。</translation>
  </message>
  <message>
   <source>For large vocabularies; take Embedding, which learns short vectors.</source>
   <extracomment>layers</extracomment>
   <translation>很大的词表；请用 Embedding，它学习短的向量。</translation>
  </message>
  <message>
   <source>For long or large videos: time and memory grow with the cube of the size. Conv2d for each frame and a recurrent layer cost less.</source>
   <extracomment>layers</extracomment>
   <translation>很长或很大的视频：时间和内存随边长的三次方增长。对每一帧用 Conv2d 再接循环层，代价更小。</translation>
  </message>
  <message>
   <source>For masks of one class that fill little of the image, such as tumours or roads; added to BCEWithLogits it is steadier.</source>
   <extracomment>layers</extracomment>
   <translation>用于只占图像一小部分的单类掩码，例如肿瘤或道路；与 BCEWithLogits 相加更稳定。</translation>
  </message>
  <message>
   <source>For matrices and tables that a layer has: take Linear or Embedding.</source>
   <extracomment>layers</extracomment>
   <translation>已有层拥有的矩阵和表：请用 Linear 或 Embedding。</translation>
  </message>
  <message>
   <source>For maxout units and for the hinge between two scores.</source>
   <extracomment>layers</extracomment>
   <translation>用于 maxout 单元，以及两个得分之间的合页损失。</translation>
  </message>
  <message>
   <source>For measurements, which are real numbers with an order; they go into Linear as they are.</source>
   <extracomment>layers</extracomment>
   <translation>测量值：它们是有大小顺序的实数，应直接送入 Linear。</translation>
  </message>
  <message>
   <source>For noisy signals, where the largest number is an outlier; take AdaptiveAvgPool1d.</source>
   <extracomment>layers</extracomment>
   <translation>含噪信号：最大的数是离群值；请用 AdaptiveAvgPool1d。</translation>
  </message>
  <message>
   <source>For numbers whose errors are about normal: regression, autoencoders, denoising. Its best answer is the mean.</source>
   <extracomment>layers</extracomment>
   <translation>用于误差大致呈正态分布的数：回归、自编码器、去噪。其最佳答案是均值。</translation>
  </message>
  <message>
   <source>For numbers, whose sign Negative turns.</source>
   <extracomment>layers</extracomment>
   <translation>数值：改变其符号请用 Negative。</translation>
  </message>
  <message>
   <source>For one matrix product a sample, checked to have exactly three axes.</source>
   <extracomment>layers</extracomment>
   <translation>用于每个样本一次矩阵乘积，并检查是否恰有三个轴。</translation>
  </message>
  <message>
   <source>For panoramas, maps of the whole earth and simulations on a torus, whose left edge continues the right one.</source>
   <extracomment>layers</extracomment>
   <translation>用于全景图、整个地球的地图和环面上的模拟，其左边缘与右边缘相接。</translation>
  </message>
  <message>
   <source>For parts of different sizes; take Split.</source>
   <extracomment>layers</extracomment>
   <translation>大小不同的部分；请用 Split。</translation>
  </message>
  <message>
   <source>For patterns in time that mean the same wherever they occur: audio, sensors, text, series of prices.</source>
   <extracomment>layers</extracomment>
   <translation>用于无论何时出现含义都相同的时间模式：音频、传感器、文本、价格序列。</translation>
  </message>
  <message>
   <source>For photographs, whose sides have nothing to do with each other.</source>
   <extracomment>layers</extracomment>
   <translation>照片：左右两边互不相干。</translation>
  </message>
  <message>
   <source>For positions out of steps, for a distribution function, for causal averages.</source>
   <extracomment>layers</extracomment>
   <translation>用于由步长求位置、求分布函数、求因果平均。</translation>
  </message>
  <message>
   <source>For probabilities in a loss: outside of −3 to 3 it is exactly 0 or 1 and its gradient 0; take Sigmoid.</source>
   <extracomment>layers</extracomment>
   <translation>损失中的概率：在 −3 到 3 之外它恰为 0 或 1，梯度为 0；请用 Sigmoid。</translation>
  </message>
  <message>
   <source>For probabilities of yes-or-no questions, several of which may be true at once, and for gates that let a share through.</source>
   <extracomment>layers</extracomment>
   <translation>用于“是或否”问题的概率（可以同时有多个为真），以及让一部分通过的门。</translation>
  </message>
  <message>
   <source>For products over several axes that MatMul would need many Permutes for.</source>
   <extracomment>layers</extracomment>
   <translation>用于在多个轴上的乘积，若用 MatMul 则需要许多 Permute。</translation>
  </message>
  <message>
   <source>For questions along more than one axis, such as masks; there BCEWithLogits does the same.</source>
   <extracomment>layers</extracomment>
   <translation>沿多个轴的问题，例如掩码；BCEWithLogits 的作用相同。</translation>
  </message>
  <message>
   <source>For rare, sharp events, which a mean washes out; MaxPool1d keeps them.</source>
   <extracomment>layers</extracomment>
   <translation>稀少而尖锐的事件：会被平均抹掉；MaxPool1d 能保留它们。</translation>
  </message>
  <message>
   <source>For real numbers between 0 and 1: Multiply them, which has a slope.</source>
   <extracomment>layers</extracomment>
   <translation>0 与 1 之间的实数：请用 Multiply，它有斜率。</translation>
  </message>
  <message>
   <source>For regression that also says how sure it is: one head for the mean, one with Softplus for the variance.</source>
   <extracomment>layers</extracomment>
   <translation>用于同时说明自身把握的回归：一个头给出均值，另一个带 Softplus 的头给出方差。</translation>
  </message>
  <message>
   <source>For regression with some wild targets, and for the values of reinforcement learning.</source>
   <extracomment>layers</extracomment>
   <translation>用于含少数异常目标的回归，以及强化学习的价值。</translation>
  </message>
  <message>
   <source>For results between −1 and 1, such as the pixels of a generator or the actions of a policy, and inside recurrent layers.</source>
   <extracomment>layers</extracomment>
   <translation>用于 −1 与 1 之间的结果，例如生成器的像素或策略的动作；也用于循环层内部。</translation>
  </message>
  <message>
   <source>For results that must be positive, such as a variance, a rate or a scale.</source>
   <extracomment>layers</extracomment>
   <translation>用于必须为正的结果，例如方差、速率或尺度。</translation>
  </message>
  <message>
   <source>For rows of a table, whose neighbours mean nothing; take Linear. Without bias in front of a batch normalization, which removes it.</source>
   <extracomment>layers</extracomment>
   <translation>表格的行：相邻的列没有意义，请用 Linear。放在批归一化之前时请去掉偏置，因为批归一化会把它抵消。</translation>
  </message>
  <message>
   <source>For samples with several right classes, given as a list of their numbers that −1 ends: each must beat each wrong one.</source>
   <extracomment>layers</extracomment>
   <translation>用于有多个正确类别的样本，以编号列表给出、以 −1 结束：每个正确类别都必须胜过每个错误类别。</translation>
  </message>
  <message>
   <source>For scans of bodies, which end somewhere; see ReplicationPad3d.</source>
   <extracomment>layers</extracomment>
   <translation>人体扫描：人体总有尽头；见 ReplicationPad3d。</translation>
  </message>
  <message>
   <source>For scores, where more is better; that is Softmax.</source>
   <extracomment>layers</extracomment>
   <translation>越大越好的得分：那应当用 Softmax。</translation>
  </message>
  <message>
   <source>For segmentation where most of the image is background: large and small classes count alike. Often added to CrossEntropy.</source>
   <extracomment>layers</extracomment>
   <translation>用于图像大部分为背景的分割：大类与小类同等计入。常与 CrossEntropy 相加。</translation>
  </message>
  <message>
   <source>For sequences that begin and end; their first step knows nothing of the last.</source>
   <extracomment>layers</extracomment>
   <translation>有头有尾的序列：其第一步与最后一步毫无关系。</translation>
  </message>
  <message>
   <source>For series and text where what happened long ago counts: forecasts, tagging, signals. It keeps its memory in c.</source>
   <extracomment>layers</extracomment>
   <translation>用于很久以前的事也重要的序列和文本：预测、标注、信号。它把记忆保存在 c 中。</translation>
  </message>
  <message>
   <source>For series whose level and scale differ from sample to sample and should not count.</source>
   <extracomment>layers</extracomment>
   <translation>用于水平和尺度因样本而异、且不应有影响的序列。</translation>
  </message>
  <message>
   <source>For short histories and little data, where LSTM or Conv1d learn faster; for long sequences cost grows with T².</source>
   <extracomment>layers</extracomment>
   <translation>历史短、数据少时：LSTM 或 Conv1d 学得更快；长序列的代价随 T² 增长。</translation>
  </message>
  <message>
   <source>For short sequences, and to see how recurrence works: the smallest recurrent layer there is.</source>
   <extracomment>layers</extracomment>
   <translation>用于短序列，以及了解循环如何工作：这是最小的循环层。</translation>
  </message>
  <message>
   <source>For small data without pretraining, where convolutions or LSTM learn more from less; to alter its inside take SelfAttention.</source>
   <extracomment>layers</extracomment>
   <translation>数据少又没有预训练时：卷积或 LSTM 用更少的数据学到更多；要改动其内部，请用 SelfAttention。</translation>
  </message>
  <message>
   <source>For squares in energies and distances, and for roots of what is never negative.</source>
   <extracomment>layers</extracomment>
   <translation>用于能量和距离中的平方，以及对从不为负的数开方。</translation>
  </message>
  <message>
   <source>For tags of which several may be right, where class_weights shall say how much each counts.</source>
   <extracomment>layers</extracomment>
   <translation>用于可能有多个正确的标签，并由 class_weights 说明各自的权重。</translation>
  </message>
  <message>
   <source>For targets that the network makes itself, as in BYOL, VQ-VAE and Q-learning.</source>
   <extracomment>layers</extracomment>
   <translation>用于网络自己产生的目标，如 BYOL、VQ-VAE 和 Q 学习。</translation>
  </message>
  <message>
   <source>For tens of thousands of classes, such as words: with chunked the scores of a batch never stand in memory all at once. Link its loss to a Penalty.</source>
   <extracomment>layers</extracomment>
   <translation>用于数以万计的类别，例如词：启用 chunked 时，一个批次的得分不会同时全部留在内存中。请把其损失连到 Penalty。</translation>
  </message>
  <message>
   <source>For text and events: with output_size 1 it says how strongly each feature occurs anywhere in the sequence.</source>
   <extracomment>layers</extracomment>
   <translation>用于文本和事件：output_size 为 1 时，给出每个特征在序列任意处出现得有多强。</translation>
  </message>
  <message>
   <source>For text, patches or series as sequences of vectors: repeat it 2 to 12 times after an Embedding with positions.</source>
   <extracomment>layers</extracomment>
   <translation>用于以向量序列表示的文本、图块或时间序列：放在带位置的 Embedding 之后，重复 2 到 12 次。</translation>
  </message>
  <message>
   <source>For the best candidates: experts of a mixture, proposals of a detector, next words.</source>
   <extracomment>layers</extracomment>
   <translation>用于最佳的候选：混合专家中的专家、检测器的候选框、下一个词。</translation>
  </message>
  <message>
   <source>For the boxes of object detection and other targets with outliers: smooth near 0, steady far away.</source>
   <extracomment>layers</extracomment>
   <translation>用于目标检测的框和其他含离群值的目标：0 附近平滑，远处平稳。</translation>
  </message>
  <message>
   <source>For the careful one of two estimates, as of two critics in reinforcement learning.</source>
   <extracomment>layers</extracomment>
   <translation>用于取两个估计中较谨慎的一个，例如强化学习中两个评判网络的估计。</translation>
  </message>
  <message>
   <source>For the critic of a Wasserstein GAN, several steps for each of the generator; its value tells how far both are apart.</source>
   <extracomment>layers</extracomment>
   <translation>用于 Wasserstein GAN 的评判器，生成器每走一步它走几步；其数值说明两者相距多远。</translation>
  </message>
  <message>
   <source>For the discriminator of a GAN of the usual kind, in a phase of its own that moves only the discriminator.</source>
   <extracomment>layers</extracomment>
   <translation>用于常规 GAN 的判别器，放在只更新判别器的单独阶段中。</translation>
  </message>
  <message>
   <source>For the discriminator of image GANs such as SAGAN and BigGAN: samples that it is sure of no longer count.</source>
   <extracomment>layers</extracomment>
   <translation>用于 SAGAN 和 BigGAN 等图像 GAN 的判别器：已有把握的样本不再计入。</translation>
  </message>
  <message>
   <source>For the gates of squeeze-and-excite blocks in networks that must be fast or quantized.</source>
   <extracomment>layers</extracomment>
   <translation>用于必须快速或要量化的网络中 squeeze-and-excite 模块的门。</translation>
  </message>
  <message>
   <source>For the generator against a discriminator that is trained by HingeDiscriminator.</source>
   <extracomment>layers</extracomment>
   <translation>用于对抗由 HingeDiscriminator 训练的判别器的生成器。</translation>
  </message>
  <message>
   <source>For the generator of a GAN whose discriminator is trained by GanDiscriminator.</source>
   <extracomment>layers</extracomment>
   <translation>用于判别器由 GanDiscriminator 训练的 GAN 的生成器。</translation>
  </message>
  <message>
   <source>For the generator of a Wasserstein GAN, whose critic is trained by WassersteinCritic.</source>
   <extracomment>layers</extracomment>
   <translation>用于 Wasserstein GAN 的生成器，其评判器由 WassersteinCritic 训练。</translation>
  </message>
  <message>
   <source>For the key_padding_mask of attention, where texts of a batch differ in length.</source>
   <extracomment>layers</extracomment>
   <translation>用于注意力的 key_padding_mask，适合批次中文本长度不同的情形。</translation>
  </message>
  <message>
   <source>For the larger of two numbers; take Maximum.</source>
   <extracomment>layers</extracomment>
   <translation>两个数中较大的一个；请用 Maximum。</translation>
  </message>
  <message>
   <source>For the length of vectors: capsules, gradients of a critic, sizes of a step.</source>
   <extracomment>layers</extracomment>
   <translation>用于向量的长度：胶囊、评判器的梯度、步长的大小。</translation>
  </message>
  <message>
   <source>For the likeness of two vectors; take CosineSimilarity.</source>
   <extracomment>layers</extracomment>
   <translation>两个向量的相似度；请用 CosineSimilarity。</translation>
  </message>
  <message>
   <source>For the product of matrices; take MatMul. Products of many large numbers explode.</source>
   <extracomment>layers</extracomment>
   <translation>矩阵乘积；请用 MatMul。许多大数的乘积会爆炸。</translation>
  </message>
  <message>
   <source>For the same border on both sides of one convolution, which has a padding of its own.</source>
   <extracomment>layers</extracomment>
   <translation>同一个卷积两侧边框相同时：它自带填充。</translation>
  </message>
  <message>
   <source>For the same positions in all samples; take IndexSelect or Slice.</source>
   <extracomment>layers</extracomment>
   <translation>所有样本取相同位置时；请用 IndexSelect 或 Slice。</translation>
  </message>
  <message>
   <source>For the share that is true: Cast to float32 and take Mean.</source>
   <extracomment>layers</extracomment>
   <translation>要知道为真的比例时：用 Cast 变为 float32 再用 Mean。</translation>
  </message>
  <message>
   <source>For the single best position; take ArgMax.</source>
   <extracomment>layers</extracomment>
   <translation>只要一个最佳位置时；请用 ArgMax。</translation>
  </message>
  <message>
   <source>For the size of a difference or an edge, whatever its sign.</source>
   <extracomment>layers</extracomment>
   <translation>用于差值或边缘的大小，不计正负。</translation>
  </message>
  <message>
   <source>For the size of another tensor; take ResizeLike. Upsample enlarges as a module.</source>
   <extracomment>layers</extracomment>
   <translation>要变为另一个张量的大小时；请用 ResizeLike。Upsample 以模块的形式放大。</translation>
  </message>
  <message>
   <source>For the usual attention with projections of its own; take MultiheadAttention.</source>
   <extracomment>layers</extracomment>
   <translation>自带投影的常规注意力；请用 MultiheadAttention。</translation>
  </message>
  <message>
   <source>For the weakest link: the nearest prototype, the worst of several scores.</source>
   <extracomment>layers</extracomment>
   <translation>用于最薄弱的一环：最近的原型、多个得分中最差的一个。</translation>
  </message>
  <message>
   <source>For three or more axes in a new order; take Permute.</source>
   <extracomment>layers</extracomment>
   <translation>三个或更多轴换成新的顺序；请用 Permute。</translation>
  </message>
  <message>
   <source>For vectors whose length means nothing, such as word counts; see CosineSimilarity.</source>
   <extracomment>layers</extracomment>
   <translation>长度没有含义的向量，例如词频；见 CosineSimilarity。</translation>
  </message>
  <message>
   <source>For very long sequences on graphics cards, since steps wait for each other; attention or Conv1d run in parallel.</source>
   <extracomment>layers</extracomment>
   <translation>显卡上的很长序列：各步必须相互等待；注意力或 Conv1d 可并行运行。</translation>
  </message>
  <message>
   <source>For very many classes of which few are frequent, numbered by how frequent they are: the rare ones cost less. Link its loss to a Penalty.</source>
   <extracomment>layers</extracomment>
   <translation>用于类别极多而频繁者很少、并按频率编号的情形：稀有类别的代价更小。请把其损失连到 Penalty。</translation>
  </message>
  <message>
   <source>For very rare classes, where it looks too good; and where the probabilities themselves must be right.</source>
   <extracomment>layers</extracomment>
   <translation>非常稀有的类别（会显得过于好看），以及概率本身必须准确时。</translation>
  </message>
  <message>
   <source>For volumes, such as scans of a body, and for short videos, where motion between frames matters.</source>
   <extracomment>layers</extracomment>
   <translation>用于体数据，例如人体扫描；也用于帧间运动重要的短视频。</translation>
  </message>
  <message>
   <source>For weights: the l1 and l2 of the training settings keep those small.</source>
   <extracomment>layers</extracomment>
   <translation>权重：训练设置中的 l1 和 l2 会使其保持较小。</translation>
  </message>
  <message>
   <source>For what layers or a block can do: their shapes are known and their files run nothing.</source>
   <extracomment>layers</extracomment>
   <translation>层或模块能做的事：它们的形状已知，其文件也不运行任何代码。</translation>
  </message>
  <message>
   <source>For what no layer here does and no drawing says well.</source>
   <extracomment>layers</extracomment>
   <translation>用于这里没有任何层能做、又不便用图表达的内容。</translation>
  </message>
  <message>
   <source>For what no layer learns: a class token before the patches, a scale for each channel, learned queries, a table of positions.</source>
   <extracomment>layers</extracomment>
   <translation>用于没有层来学习的内容：图块之前的类别记号、每个通道的尺度、可学习的查询、位置表。</translation>
  </message>
  <message>
   <source>For what training shall change: take Parameter. For simple sums take Expression.</source>
   <extracomment>layers</extracomment>
   <translation>训练应当改变的内容：请用 Parameter。简单的算式请用 Expression。</translation>
  </message>
  <message>
   <source>For whole copies one after the other; take Tile.</source>
   <extracomment>layers</extracomment>
   <translation>一个接一个的完整副本；请用 Tile。</translation>
  </message>
  <message>
   <source>For whole sequences that are known beforehand: GRU runs over all steps at once, faster.</source>
   <extracomment>layers</extracomment>
   <translation>事先已知的完整序列：GRU 一次处理所有步，更快。</translation>
  </message>
  <message>
   <source>For whole sequences that are known beforehand: LSTM runs over all steps at once.</source>
   <extracomment>layers</extracomment>
   <translation>事先已知的完整序列：LSTM 一次处理所有步。</translation>
  </message>
  <message>
   <source>For whole sequences that are known beforehand: RNN runs over all steps at once, faster.</source>
   <extracomment>layers</extracomment>
   <translation>事先已知的完整序列：RNN 一次处理所有步，更快。</translation>
  </message>
  <message>
   <source>For words to vectors, which Embedding does; for positions of each sample take Gather.</source>
   <extracomment>layers</extracomment>
   <translation>把词变为向量：那是 Embedding 的事；每个样本取各自位置请用 Gather。</translation>
  </message>
  <message>
   <source>For yes-or-no questions about whole samples: a single number has no area to overlap.</source>
   <extracomment>layers</extracomment>
   <translation>关于整个样本的“是或否”问题：单个数没有可重叠的面积。</translation>
  </message>
  <message>
   <source>For yes-or-no questions whose answers are about equally common.</source>
   <extracomment>layers</extracomment>
   <translation>用于两种答案大致同样常见的“是或否”问题。</translation>
  </message>
  <message>
   <source>For yes-or-no questions whose labels are 1 and −1, as textbooks on boosting have them.</source>
   <extracomment>layers</extracomment>
   <translation>用于标签为 1 和 −1 的“是或否”问题，如提升方法的教科书中那样。</translation>
  </message>
  <message>
   <source>For yes-or-no questions, one or many for each sample: spam, tags of a picture, masks of one class.</source>
   <extracomment>layers</extracomment>
   <translation>用于“是或否”问题，每个样本一个或多个：垃圾邮件、图片的标签、单一类别的掩码。</translation>
  </message>
  <message>
   <source>For zeros, where ZeroPad1d says what is meant.</source>
   <extracomment>layers</extracomment>
   <translation>补零：ZeroPad1d 的含义更明确。</translation>
  </message>
  <message>
   <source>For zeros, where ZeroPad3d says what is meant.</source>
   <extracomment>layers</extracomment>
   <translation>补零：ZeroPad3d 的含义更明确。</translation>
  </message>
  <message>
   <source>From -1 to 1 for each pair; the axis of the vectors is gone.</source>
   <extracomment>layers</extracomment>
   <translation>每对为 -1 到 1；向量的轴消失。</translation>
  </message>
  <message>
   <source>From this probability on it counts as yes.</source>
   <extracomment>layers</extracomment>
   <translation>从此概率起算作“是”。</translation>
  </message>
  <message>
   <source>Gamma</source>
   <extracomment>layers</extracomment>
   <translation>Gamma</translation>
  </message>
  <message>
   <source>Give scores</source>
   <extracomment>layers</extracomment>
   <translation>给出得分</translation>
  </message>
  <message>
   <source>Groups</source>
   <extracomment>layers</extracomment>
   <translation>分组数</translation>
  </message>
  <message>
   <source>Groups of channels that do not mix; 1 mixes all.</source>
   <extracomment>layers</extracomment>
   <translation>互不混合的通道组数；1 表示全部混合。</translation>
  </message>
  <message>
   <source>Halves an axis: each number of the first half times the sigmoid of one of the second.</source>
   <extracomment>layers</extracomment>
   <translation>把一个轴减半：前一半的每个数乘以后一半对应数的 sigmoid。</translation>
  </message>
  <message>
   <source>Hands numbers on unchanged, and their gradient back with its sign turned.</source>
   <extracomment>layers</extracomment>
   <translation>原样传递数，并把其梯度符号取反后传回。</translation>
  </message>
  <message>
   <source>Hands numbers on, but lets no gradient back: what is before it does not learn from here.</source>
   <extracomment>layers</extracomment>
   <translation>传递数，但不让梯度返回：其前的部分不会由此学习。</translation>
  </message>
  <message>
   <source>Hands one of its inputs on; what feeds the others alone is left out of the model.</source>
   <extracomment>layers</extracomment>
   <translation>传递其中一个输入；只供给其他输入的内容不进入模型。</translation>
  </message>
  <message>
   <source>Head bias</source>
   <extracomment>layers</extracomment>
   <translation>头部偏置</translation>
  </message>
  <message>
   <source>Height</source>
   <extracomment>layers</extracomment>
   <translation>高</translation>
  </message>
  <message>
   <source>Height and width of a filter.</source>
   <extracomment>layers</extracomment>
   <translation>滤波器的高和宽。</translation>
  </message>
  <message>
   <source>Height and width of a window.</source>
   <extracomment>layers</extracomment>
   <translation>窗口的高和宽。</translation>
  </message>
  <message>
   <source>Height and width of the image.</source>
   <extracomment>layers</extracomment>
   <translation>图像的高和宽。</translation>
  </message>
  <message>
   <source>Height and width of the result; none keeps.</source>
   <extracomment>layers</extracomment>
   <translation>结果的高和宽；“无”表示保持不变。</translation>
  </message>
  <message>
   <source>Height and width of the result; none to use output_ratio.</source>
   <extracomment>layers</extracomment>
   <translation>结果的高和宽；“无”表示使用 output_ratio。</translation>
  </message>
  <message>
   <source>Height and width of the result; none to use scale_factor.</source>
   <extracomment>layers</extracomment>
   <translation>结果的高和宽；“无”表示使用 scale_factor。</translation>
  </message>
  <message>
   <source>Height and width of the windows of the pooling.</source>
   <extracomment>layers</extracomment>
   <translation>池化窗口的高和宽。</translation>
  </message>
  <message>
   <source>Hidden size</source>
   <extracomment>layers</extracomment>
   <translation>隐藏大小</translation>
  </message>
  <message>
   <source>High</source>
   <extracomment>layers</extracomment>
   <translation>高</translation>
  </message>
  <message>
   <source>How far a predicted distribution, given as log probabilities, is from the right one.</source>
   <extracomment>layers</extracomment>
   <translation>以对数概率给出的预测分布与正确分布相差多远。</translation>
  </message>
  <message>
   <source>How far each number moves towards 0.</source>
   <extracomment>layers</extracomment>
   <translation>每个数向 0 移动多少。</translation>
  </message>
  <message>
   <source>How far log probabilities (N, classes), as of LogSoftmax, are from the right class (N).</source>
   <extracomment>layers</extracomment>
   <translation>对数概率 (N, classes)（如 LogSoftmax 的输出）与正确类别 (N) 相差多远。</translation>
  </message>
  <message>
   <source>How far negative numbers reach.</source>
   <extracomment>layers</extracomment>
   <translation>负数能到达多远。</translation>
  </message>
  <message>
   <source>How far predicted normal distributions are from the standard one: mean 0, variance 1.</source>
   <extracomment>layers</extracomment>
   <translation>预测的正态分布与标准正态分布（均值 0，方差 1）相差多远。</translation>
  </message>
  <message>
   <source>How far probabilities, as of Sigmoid, are from 0 or 1.

BCEWithLogits does the same with raw scores and loses less precision.</source>
   <extracomment>layers</extracomment>
   <translation>概率（如 Sigmoid 的输出）与 0 或 1 相差多远。

BCEWithLogits 对原始得分做同样的事，精度损失更小。</translation>
  </message>
  <message>
   <source>How far raw scores (N, classes) are from 0 or 1 for each class, averaged over the classes.</source>
   <extracomment>layers</extracomment>
   <translation>原始得分 (N, classes) 与每个类别的 0 或 1 相差多远，对类别取平均。</translation>
  </message>
  <message>
   <source>How far raw scores (N, classes) are from right probabilities (N, classes).</source>
   <extracomment>layers</extracomment>
   <translation>原始得分 (N, classes) 与正确概率 (N, classes) 相差多远。</translation>
  </message>
  <message>
   <source>How far raw scores (N, classes) are from the right class (N). The usual loss for classes.

It contains the softmax: link the last linear layer to it, without a Softmax between.</source>
   <extracomment>layers</extracomment>
   <translation>原始得分 (N, classes) 与正确类别 (N) 相差多远。分类的常用损失。

它包含 softmax：请把最后的线性层直接连到它，中间不要 Softmax。</translation>
  </message>
  <message>
   <source>How far raw scores are from saying yes (1) or no (-1): a smooth margin.</source>
   <extracomment>layers</extracomment>
   <translation>原始得分与“是”(1) 或“否”(-1) 相差多远：平滑的间隔。</translation>
  </message>
  <message>
   <source>How far raw scores, one for each yes-or-no question, are from 0 or 1.

It contains the sigmoid: link the last linear layer to it, without a Sigmoid between.</source>
   <extracomment>layers</extracomment>
   <translation>每个是非问题一个的原始得分与 0 或 1 相差多远。

它包含 sigmoid：请把最后的线性层直接连到它，中间不要 Sigmoid。</translation>
  </message>
  <message>
   <source>How far the right answer must lead.</source>
   <extracomment>layers</extracomment>
   <translation>正确答案必须领先多少。</translation>
  </message>
  <message>
   <source>How many are kept.</source>
   <extracomment>layers</extracomment>
   <translation>保留多少个。</translation>
  </message>
  <message>
   <source>How many classes of each target count; all but blank ones.</source>
   <extracomment>layers</extracomment>
   <translation>每个目标有多少个类别计入；不连则除空白外全部计入。</translation>
  </message>
  <message>
   <source>How many classes there are.</source>
   <extracomment>layers</extracomment>
   <translation>有多少个类别。</translation>
  </message>
  <message>
   <source>How many classes there are; each x is below it.</source>
   <extracomment>layers</extracomment>
   <translation>有多少个类别；每个 x 都小于它。</translation>
  </message>
  <message>
   <source>How many copies along each axis behind the batch.</source>
   <extracomment>layers</extracomment>
   <translation>沿批之后每个轴有多少份副本。</translation>
  </message>
  <message>
   <source>How many different numbers there are.</source>
   <extracomment>layers</extracomment>
   <translation>有多少个不同的整数。</translation>
  </message>
  <message>
   <source>How many heads look at once.</source>
   <extracomment>layers</extracomment>
   <translation>同时有多少个头在查看。</translation>
  </message>
  <message>
   <source>How many looks at once; it divides d_model.</source>
   <extracomment>layers</extracomment>
   <translation>同时有多少个视角；它整除 d_model。</translation>
  </message>
  <message>
   <source>How many looks at once; it divides embed_dim.</source>
   <extracomment>layers</extracomment>
   <translation>同时有多少个视角；它整除 embed_dim。</translation>
  </message>
  <message>
   <source>How many of the highest scores count.</source>
   <extracomment>layers</extracomment>
   <translation>最高得分中有多少个计入。</translation>
  </message>
  <message>
   <source>How many parts; it divides the axis.</source>
   <extracomment>layers</extracomment>
   <translation>切成多少份；它整除该轴。</translation>
  </message>
  <message>
   <source>How many positions there are.</source>
   <extracomment>layers</extracomment>
   <translation>有多少个位置。</translation>
  </message>
  <message>
   <source>How many steps of each prediction count; all if unlinked.</source>
   <extracomment>layers</extracomment>
   <translation>每个预测有多少步计入；不连则全部计入。</translation>
  </message>
  <message>
   <source>How many steps of each sample are real.</source>
   <extracomment>layers</extracomment>
   <translation>每个样本有多少步是真实的。</translation>
  </message>
  <message>
   <source>How many times as large, for all axes or for each; none to use size.</source>
   <extracomment>layers</extracomment>
   <translation>缩放为几倍，各轴共用或分别给出；“无”表示使用 size。</translation>
  </message>
  <message>
   <source>How many times larger the result is, about.</source>
   <extracomment>layers</extracomment>
   <translation>结果大约放大几倍。</translation>
  </message>
  <message>
   <source>How many times larger, for all axes or for each; none to use size.</source>
   <extracomment>layers</extracomment>
   <translation>放大几倍，各轴共用或分别给出；“无”表示使用 size。</translation>
  </message>
  <message>
   <source>How many times larger; none to use size.</source>
   <extracomment>layers</extracomment>
   <translation>放大几倍；“无”表示使用 size。</translation>
  </message>
  <message>
   <source>How many times longer the result is, about.</source>
   <extracomment>layers</extracomment>
   <translation>结果大约变长几倍。</translation>
  </message>
  <message>
   <source>How much a yes counts, and 1 less that a no; none for both alike.</source>
   <extracomment>layers</extracomment>
   <translation>“是”的权重，“否”的权重为 1 减去它；“无”表示两者相同。</translation>
  </message>
  <message>
   <source>How much a yes counts, such as 9 where one sample in ten is one; one for each column.</source>
   <extracomment>layers</extracomment>
   <translation>“是”的权重，例如十个样本中有一个时取 9；每列一个。</translation>
  </message>
  <message>
   <source>How much before and after the last axis, then the one before it, and so on.</source>
   <extracomment>layers</extracomment>
   <translation>最后一个轴前后各补多少，然后是倒数第二个轴，依此类推。</translation>
  </message>
  <message>
   <source>How much each class counts, such as more for a rare one; none for all alike.</source>
   <extracomment>layers</extracomment>
   <translation>每个类别的权重，例如罕见类别更大；“无”表示全部相同。</translation>
  </message>
  <message>
   <source>How much each class counts; none for all alike.</source>
   <extracomment>layers</extracomment>
   <translation>每个类别的权重；“无”表示全部相同。</translation>
  </message>
  <message>
   <source>How much each number counts (N, T); only where mode is sum.</source>
   <extracomment>layers</extracomment>
   <translation>每个整数的权重 (N, T)；仅用于 mode 为 sum 时。</translation>
  </message>
  <message>
   <source>How much larger it should be.</source>
   <extracomment>layers</extracomment>
   <translation>应当大多少。</translation>
  </message>
  <message>
   <source>How much nearer the sample of the same kind should be.</source>
   <extracomment>layers</extracomment>
   <translation>同类样本应当近多少。</translation>
  </message>
  <message>
   <source>How often each position comes.</source>
   <extracomment>layers</extracomment>
   <translation>每个位置出现的次数。</translation>
  </message>
  <message>
   <source>How sharply it bends at 0.</source>
   <extracomment>layers</extracomment>
   <translation>在 0 处弯曲的尖锐程度。</translation>
  </message>
  <message>
   <source>How sharply similarities are compared; smaller is sharper.</source>
   <extracomment>layers</extracomment>
   <translation>比较相似度的尖锐程度；越小越尖锐。</translation>
  </message>
  <message>
   <source>How slow the slowest turn is: 2π times so many steps.</source>
   <extracomment>layers</extracomment>
   <translation>最慢的旋转有多慢：2π 乘以这么多步。</translation>
  </message>
  <message>
   <source>How slow the slowest wave is: 2π times so many steps.</source>
   <extracomment>layers</extracomment>
   <translation>最慢的波有多慢：2π 乘以这么多步。</translation>
  </message>
  <message>
   <source>How strong each frequency is, from 0 up.</source>
   <extracomment>layers</extracomment>
   <translation>每个频率的强度，从 0 起。</translation>
  </message>
  <message>
   <source>How strongly sure answers are passed over; 0 for plain cross entropy.</source>
   <extracomment>layers</extracomment>
   <translation>有把握的答案被略过的程度；0 为普通交叉熵。</translation>
  </message>
  <message>
   <source>How strongly the neighbours count.</source>
   <extracomment>layers</extracomment>
   <translation>邻居的影响强度。</translation>
  </message>
  <message>
   <source>How the scores of several outputs become one.</source>
   <extracomment>layers</extracomment>
   <translation>多个输出的得分如何合成一个。</translation>
  </message>
  <message>
   <source>How the vectors become one.</source>
   <extracomment>layers</extracomment>
   <translation>多个向量如何合成一个。</translation>
  </message>
  <message>
   <source>How unlikely a sequence of classes is, wherever in the prediction its parts may stand.</source>
   <extracomment>layers</extracomment>
   <translation>类别序列有多不可能，无论其各部分在预测中位于何处。</translation>
  </message>
  <message>
   <source>How unlikely counts are under Poisson distributions of predicted rates.</source>
   <extracomment>layers</extracomment>
   <translation>计数在预测速率的泊松分布下有多不可能。</translation>
  </message>
  <message>
   <source>How unlikely the target is under normal distributions of predicted mean and variance.</source>
   <extracomment>layers</extracomment>
   <translation>目标在预测的均值和方差的正态分布下有多不可能。</translation>
  </message>
  <message>
   <source>How well each class is ranked before the others: 1 is perfect, 0.5 is chance.</source>
   <extracomment>layers</extracomment>
   <translation>每个类别排在其他类别之前的程度：1 为完美，0.5 为随机。</translation>
  </message>
  <message>
   <source>How well yes is ranked before no: 1 is perfect, 0.5 is chance.</source>
   <extracomment>layers</extracomment>
   <translation>“是”排在“否”之前的程度：1 为完美，0.5 为随机。</translation>
  </message>
  <message>
   <source>Ignore index</source>
   <extracomment>layers</extracomment>
   <translation>忽略编号</translation>
  </message>
  <message>
   <source>Images (N, C, H, W).</source>
   <extracomment>layers</extracomment>
   <translation>图像 (N, C, H, W)。</translation>
  </message>
  <message>
   <source>Images (N, C, H, W); where windows overlap their numbers add up.</source>
   <extracomment>layers</extracomment>
   <translation>图像 (N, C, H, W)；窗口重叠处的数相加。</translation>
  </message>
  <message>
   <source>Imaginary parts, of the same shape.</source>
   <extracomment>layers</extracomment>
   <translation>虚部，形状相同。</translation>
  </message>
  <message>
   <source>Imaginary parts: the shares of sines, their signs turned.</source>
   <extracomment>layers</extracomment>
   <translation>虚部：正弦的份额，符号取反。</translation>
  </message>
  <message>
   <source>In a loop of your own, where an LSTMCell would do and one state is simpler to carry than two.</source>
   <extracomment>layers</extracomment>
   <translation>用于自己的循环，LSTMCell 也可胜任，但传递一个状态比传递两个更简单。</translation>
  </message>
  <message>
   <source>In a loss of your own that adds up log probabilities, such as negative sampling for word vectors.</source>
   <extracomment>layers</extracomment>
   <translation>用于自己设计的、由对数概率相加而成的损失，例如词向量的负采样。</translation>
  </message>
  <message>
   <source>In a network that is done: remove it, since watching costs a little time.</source>
   <extracomment>layers</extracomment>
   <translation>已完成的网络：请移除它，因为观察要花一点时间。</translation>
  </message>
  <message>
   <source>In a training on several graphics cards that each see few samples, as in detection and segmentation.</source>
   <extracomment>layers</extracomment>
   <translation>用于在多块显卡上训练、而每块只看到很少样本的情形，例如检测和分割。</translation>
  </message>
  <message>
   <source>In a variational autoencoder, beside the loss of the reconstruction: it keeps the latent numbers near a standard normal. Its weight is the beta of a beta-VAE.</source>
   <extracomment>layers</extracomment>
   <translation>用于变分自编码器，与重建损失并用：使隐变量接近标准正态分布。其权重即 beta-VAE 的 beta。</translation>
  </message>
  <message>
   <source>In channels</source>
   <extracomment>layers</extracomment>
   <translation>输入通道数</translation>
  </message>
  <message>
   <source>In classifiers, since brightness and contrast are lost; take BatchNorm2d or GroupNorm.</source>
   <extracomment>layers</extracomment>
   <translation>分类器：亮度和对比度会丢失；请用 BatchNorm2d 或 GroupNorm。</translation>
  </message>
  <message>
   <source>In classifiers, where the padding of Conv2d is faster, and around images smaller than the border.</source>
   <extracomment>layers</extracomment>
   <translation>分类器：Conv2d 自带的填充更快；也不用于比边框还小的图像。</translation>
  </message>
  <message>
   <source>In convolutional networks with SELU, whose neighbouring pixels say nearly the same: there whole channels must go.</source>
   <extracomment>layers</extracomment>
   <translation>用于使用 SELU 的卷积网络，相邻像素几乎相同：必须舍弃整个通道。</translation>
  </message>
  <message>
   <source>In convolutional networks with data enough, such as super-resolution: the slopes cost few weights and adapt to each channel.</source>
   <extracomment>layers</extracomment>
   <translation>用于数据充足的卷积网络，例如超分辨率：斜率只占很少权重，并适应各个通道。</translation>
  </message>
  <message>
   <source>In convolutional networks with small batches: detection, segmentation, diffusion. 1 group takes all channels together.</source>
   <extracomment>layers</extracomment>
   <translation>用于小批次的卷积网络：检测、分割、扩散。1 组表示所有通道合在一起。</translation>
  </message>
  <message>
   <source>In decoders and generators, where a Linear layer makes the numbers of a small image: 1 and 64, 4, 4 turn (N, 1024) into (N, 64, 4, 4).</source>
   <extracomment>layers</extracomment>
   <translation>用于解码器和生成器，由 Linear 层产生小图像的数：1 和 64, 4, 4 把 (N, 1024) 变为 (N, 64, 4, 4)。</translation>
  </message>
  <message>
   <source>In decoders for scans and videos that mirror an encoder with MaxPool3d step by step.</source>
   <extracomment>layers</extracomment>
   <translation>用于扫描和视频的解码器，逐步与使用 MaxPool3d 的编码器镜像对应。</translation>
  </message>
  <message>
   <source>In decoders that write one word after the other and attend in between, where the loop must be your own.</source>
   <extracomment>layers</extracomment>
   <translation>用于逐词生成、其间还要查看注意力的解码器，循环必须由自己编写。</translation>
  </message>
  <message>
   <source>In decoders, followed by a Conv2d: it enlarges without a checkerboard and without weights.</source>
   <extracomment>layers</extracomment>
   <translation>用于解码器，后接 Conv2d：放大时没有棋盘状伪影，也没有权重。</translation>
  </message>
  <message>
   <source>In deep convolutional networks such as EfficientNet, in diffusion models and in the gated layers of language models.</source>
   <extracomment>layers</extracomment>
   <translation>用于 EfficientNet 等深层卷积网络、扩散模型，以及语言模型的门控层。</translation>
  </message>
  <message>
   <source>In deep convolutional networks that must shrink slowly, by less than half at a time; the random windows also work against overfitting.</source>
   <extracomment>layers</extracomment>
   <translation>用于必须缓慢缩小（每次不到一半）的深层卷积网络；随机窗口还能抑制过拟合。</translation>
  </message>
  <message>
   <source>In deep convolutional networks, as in YOLOv4: an alternative to SiLU that is a little steeper around 0.</source>
   <extracomment>layers</extracomment>
   <translation>用于深层卷积网络，例如 YOLOv4：可替代 SiLU，在 0 附近略陡。</translation>
  </message>
  <message>
   <source>In deep feed-forward networks: its gradient vanishes away from 0; take ReLU or GELU.</source>
   <extracomment>layers</extracomment>
   <translation>深层前馈网络：远离 0 时梯度消失；请用 ReLU 或 GELU。</translation>
  </message>
  <message>
   <source>In deep networks of Linear layers without normalization, with LeCun's normal initialization and scaled inputs.</source>
   <extracomment>layers</extracomment>
   <translation>用于没有归一化、由 Linear 层组成的深层网络，配合 LeCun 正态初始化和缩放后的输入。</translation>
  </message>
  <message>
   <source>In features</source>
   <extracomment>layers</extracomment>
   <translation>输入特征数</translation>
  </message>
  <message>
   <source>In front of a loss or a metric: link those to the same tensor; they are no part of the model.</source>
   <extracomment>layers</extracomment>
   <translation>放在损失或指标之前：请把它们连到同一个张量；它们不是模型的一部分。</translation>
  </message>
  <message>
   <source>In large language models in place of LayerNorm: as good, with less to compute and no shift.</source>
   <extracomment>layers</extracomment>
   <translation>用于大型语言模型，代替 LayerNorm：效果相当，计算更少，没有平移。</translation>
  </message>
  <message>
   <source>In long chains without something that shrinks: channels pile up, and with them weights; Add keeps the size.</source>
   <extracomment>layers</extracomment>
   <translation>没有缩减步骤的长链：通道越积越多，权重也随之增加；Add 保持大小不变。</translation>
  </message>
  <message>
   <source>In measurements that must be repeatable: take MaxPool3d or AvgPool3d.</source>
   <extracomment>layers</extracomment>
   <translation>必须可重复的测量：请用 MaxPool3d 或 AvgPool3d。</translation>
  </message>
  <message>
   <source>In networks for phones, such as MobileNetV3, and where the model will be quantized: no exponential is computed.</source>
   <extracomment>layers</extracomment>
   <translation>用于手机网络，例如 MobileNetV3，以及将要量化的模型：无须计算指数。</translation>
  </message>
  <message>
   <source>In networks that make images, such as style transfer and CycleGAN: borders of zeros show as dark frames there.</source>
   <extracomment>layers</extracomment>
   <translation>用于生成图像的网络，例如风格迁移和 CycleGAN：补零的边框在那里会显现为暗框。</translation>
  </message>
  <message>
   <source>In networks without normalization: negative outputs bring the mean of the activations close to 0, which speeds learning up.</source>
   <extracomment>layers</extracomment>
   <translation>用于没有归一化的网络：负的输出使激活的均值接近 0，从而加快学习。</translation>
  </message>
  <message>
   <source>In new networks: PyTorch has deprecated it. Take Upsample with mode bilinear, as a rule without align_corners.</source>
   <extracomment>layers</extracomment>
   <translation>新网络：PyTorch 已弃用它。请用 mode 为 bilinear 的 Upsample，一般不用 align_corners。</translation>
  </message>
  <message>
   <source>In new networks: PyTorch has deprecated it. Take Upsample, which also has other modes.</source>
   <extracomment>layers</extracomment>
   <translation>新网络：PyTorch 已弃用它。请用 Upsample，它还有其他模式。</translation>
  </message>
  <message>
   <source>In new networks: batch normalization has replaced it.</source>
   <extracomment>layers</extracomment>
   <translation>新网络：批归一化已取代它。</translation>
  </message>
  <message>
   <source>In ordinary networks: it has ups and downs without end, which are hard to train.</source>
   <extracomment>layers</extracomment>
   <translation>普通网络：它起伏无穷，难以训练。</translation>
  </message>
  <message>
   <source>In place of ELU with an alpha other than 1: its slope at 0 is 1 from both sides for every alpha.</source>
   <extracomment>layers</extracomment>
   <translation>alpha 不为 1 时代替 ELU：无论 alpha 为何值，它在 0 处两侧的斜率都为 1。</translation>
  </message>
  <message>
   <source>In place of LSTM where data or time is short: about as good, with three quarters of its weights.</source>
   <extracomment>layers</extracomment>
   <translation>数据或时间不足时代替 LSTM：效果相当，权重只有四分之三。</translation>
  </message>
  <message>
   <source>In place of LeakyReLU on little data: slopes drawn anew for each number work against learning by heart.</source>
   <extracomment>layers</extracomment>
   <translation>数据很少时代替 LeakyReLU：为每个数重新抽取的斜率可以防止死记硬背。</translation>
  </message>
  <message>
   <source>In place of Tanh where units saturate: it approaches its limits slowly, so that more gradient is left.</source>
   <extracomment>layers</extracomment>
   <translation>单元饱和时代替 Tanh：它缓慢接近界限，因此保留更多梯度。</translation>
  </message>
  <message>
   <source>In segmentation with little memory, such as SegNet: edges come back where they were without copying the encoder's images.</source>
   <extracomment>layers</extracomment>
   <translation>用于内存很少的分割，例如 SegNet：边缘回到原来的位置，而无须复制编码器的图像。</translation>
  </message>
  <message>
   <source>In siamese networks: near 0 where two samples are of one kind, large where they are not.</source>
   <extracomment>layers</extracomment>
   <translation>用于孪生网络：两个样本同类时接近 0，不同类时较大。</translation>
  </message>
  <message>
   <source>In small networks for phones, and where the model will be quantized: a known range loses less precision in 8 bits.</source>
   <extracomment>layers</extracomment>
   <translation>用于手机上的小型网络，以及将要量化的模型：范围已知，8 位时损失的精度更少。</translation>
  </message>
  <message>
   <source>In sparse coding and denoising: small numbers, mostly noise, nearly vanish, and large ones lose 1.</source>
   <extracomment>layers</extracomment>
   <translation>用于稀疏编码和去噪：小的数（多为噪声）几乎消失，大的数减去 1。</translation>
  </message>
  <message>
   <source>In sparse coding such as LISTA, where it is the exact step of an L1 penalty, and for denoising.</source>
   <extracomment>layers</extracomment>
   <translation>用于 LISTA 等稀疏编码（在那里它正是 L1 惩罚的一步），以及去噪。</translation>
  </message>
  <message>
   <source>In style transfer and image-to-image generators: it removes the contrast of the single image.</source>
   <extracomment>layers</extracomment>
   <translation>用于风格迁移和图像到图像的生成器：它去除单幅图像的对比度。</translation>
  </message>
  <message>
   <source>In the decoder of an autoencoder for signals, for each MaxPool1d of its encoder, linked to the indices of that one.</source>
   <extracomment>layers</extracomment>
   <translation>用于信号自编码器的解码器，与编码器中的每个 MaxPool1d 对应，并连到它的 indices。</translation>
  </message>
  <message>
   <source>In the early stages of a classifier, where single strong edges count; MaxPool2d keeps them.</source>
   <extracomment>layers</extracomment>
   <translation>分类器的前几个阶段：那里重要的是个别强边缘；MaxPool2d 能保留它们。</translation>
  </message>
  <message>
   <source>In the first layers, whose few channels carry the raw signal.</source>
   <extracomment>layers</extracomment>
   <translation>最初几层：其少量通道承载着原始信号。</translation>
  </message>
  <message>
   <source>In the middle of a variational autoencoder, between its encoder and its decoder.</source>
   <extracomment>layers</extracomment>
   <translation>用于变分自编码器的中间，编码器与解码器之间。</translation>
  </message>
  <message>
   <source>In the phase of the discriminator: it would learn to praise what is generated.</source>
   <extracomment>layers</extracomment>
   <translation>判别器的阶段中：那会学着称赞生成的样本。</translation>
  </message>
  <message>
   <source>In transformers and recurrent networks: it works for any batch size and is the same in training and prediction.</source>
   <extracomment>layers</extracomment>
   <translation>用于 Transformer 和循环网络：适用于任意批大小，训练与预测时相同。</translation>
  </message>
  <message>
   <source>In1 features</source>
   <extracomment>layers</extracomment>
   <translation>输入 1 特征数</translation>
  </message>
  <message>
   <source>In2 features</source>
   <extracomment>layers</extracomment>
   <translation>输入 2 特征数</translation>
  </message>
  <message>
   <source>Index</source>
   <extracomment>layers</extracomment>
   <translation>位置</translation>
  </message>
  <message>
   <source>Init</source>
   <extracomment>layers</extracomment>
   <translation>初值</translation>
  </message>
  <message>
   <source>Input size</source>
   <extracomment>layers</extracomment>
   <translation>输入大小</translation>
  </message>
  <message>
   <source>Inside a network, where it only grows ever more negative; for plain yes-or-no training BCEWithLogits has it built in.</source>
   <extracomment>layers</extracomment>
   <translation>网络内部：在那里它只会越来越负；普通的“是或否”训练，BCEWithLogits 已内含它。</translation>
  </message>
  <message>
   <source>Inside transformers and modern convolutional networks such as ConvNeXt: smooth, and small negative numbers pass a little.</source>
   <extracomment>layers</extracomment>
   <translation>用于 Transformer 内部和 ConvNeXt 等现代卷积网络：平滑，小的负数也能通过一点。</translation>
  </message>
  <message>
   <source>Is causal</source>
   <extracomment>layers</extracomment>
   <translation>因果</translation>
  </message>
  <message>
   <source>Joins axes into one; as it starts, all but the batch: (N, C, H, W) becomes (N, C·H·W).</source>
   <extracomment>layers</extracomment>
   <translation>把多个轴合为一个；默认为除批以外的全部：(N, C, H, W) 变为 (N, C·H·W)。</translation>
  </message>
  <message>
   <source>Joins tensors along an axis that they have: channels of images, features, steps.</source>
   <extracomment>layers</extracomment>
   <translation>沿已有的轴拼接张量：图像的通道、特征、步。</translation>
  </message>
  <message>
   <source>K</source>
   <extracomment>layers</extracomment>
   <translation>K</translation>
  </message>
  <message>
   <source>K times (N, …) → (N, K, …) as it starts</source>
   <extracomment>layers</extracomment>
   <translation>K 个 (N, …) → (N, K, …)（初始设置）</translation>
  </message>
  <message>
   <source>Kdim</source>
   <extracomment>layers</extracomment>
   <translation>键维度</translation>
  </message>
  <message>
   <source>Keep a last window that is only partly filled.</source>
   <extracomment>layers</extracomment>
   <translation>保留只填了一部分的最后一个窗口。</translation>
  </message>
  <message>
   <source>Keep the axes, with size 1.</source>
   <extracomment>layers</extracomment>
   <translation>保留这些轴，大小为 1。</translation>
  </message>
  <message>
   <source>Keep the axis of the vectors with size 1.</source>
   <extracomment>layers</extracomment>
   <translation>保留向量的轴，大小为 1。</translation>
  </message>
  <message>
   <source>Keep the axis, with size 1.</source>
   <extracomment>layers</extracomment>
   <translation>保留该轴，大小为 1。</translation>
  </message>
  <message>
   <source>Keep the corner pixels in place; only where neighbours are blended.</source>
   <extracomment>layers</extracomment>
   <translation>保持角上的像素不动；仅在混合相邻像素时有效。</translation>
  </message>
  <message>
   <source>Keep the corners in place; only where neighbours are blended.</source>
   <extracomment>layers</extracomment>
   <translation>保持角点不动；仅在混合相邻像素时有效。</translation>
  </message>
  <message>
   <source>Keepdim</source>
   <extracomment>layers</extracomment>
   <translation>保留轴</translation>
  </message>
  <message>
   <source>Keeps numbers above a threshold and replaces all others by one value.</source>
   <extracomment>layers</extracomment>
   <translation>保留大于阈值的数，其他都用一个值代替。</translation>
  </message>
  <message>
   <source>Keeps numbers between two limits and sets what lies outside to the nearer limit.</source>
   <extracomment>layers</extracomment>
   <translation>保留两个界限之间的数，把超出的设为较近的界限。</translation>
  </message>
  <message>
   <source>Keeps numbers from 0 to 6 and sets what lies outside to 0 or 6.</source>
   <extracomment>layers</extracomment>
   <translation>保留 0 到 6 的数，把超出的设为 0 或 6。</translation>
  </message>
  <message>
   <source>Keeps positive numbers and bends negative ones smoothly towards -alpha.</source>
   <extracomment>layers</extracomment>
   <translation>保留正数，并让负数平滑地弯向 -alpha。</translation>
  </message>
  <message>
   <source>Keeps positive numbers and multiplies negative ones by a learned slope.</source>
   <extracomment>layers</extracomment>
   <translation>保留正数，负数乘以可学习的斜率。</translation>
  </message>
  <message>
   <source>Keeps positive numbers and multiplies negative ones by a slope that is drawn at random.</source>
   <extracomment>layers</extracomment>
   <translation>保留正数，负数乘以随机抽取的斜率。</translation>
  </message>
  <message>
   <source>Keeps positive numbers and multiplies negative ones by a small slope.</source>
   <extracomment>layers</extracomment>
   <translation>保留正数，负数乘以一个小斜率。</translation>
  </message>
  <message>
   <source>Keeps positive numbers and sets negative ones to 0. The usual choice.</source>
   <extracomment>layers</extracomment>
   <translation>保留正数，把负数置 0。常用之选。</translation>
  </message>
  <message>
   <source>Keeps the largest number of each window of a sequence (N, C, T).</source>
   <extracomment>layers</extracomment>
   <translation>取序列 (N, C, T) 每个窗口中的最大值。</translation>
  </message>
  <message>
   <source>Keeps the largest number of each window of a volume (N, C, D, H, W), at random places.

Also in prediction the places are drawn anew at each call.</source>
   <extracomment>layers</extracomment>
   <translation>在随机位置取体数据 (N, C, D, H, W) 每个窗口中的最大值。

预测时每次调用也会重新抽取位置。</translation>
  </message>
  <message>
   <source>Keeps the largest number of each window of a volume (N, C, D, H, W).</source>
   <extracomment>layers</extracomment>
   <translation>取体数据 (N, C, D, H, W) 每个窗口中的最大值。</translation>
  </message>
  <message>
   <source>Keeps the largest number of each window of an image (N, C, H, W), at random places.

Also in prediction the places are drawn anew at each call.</source>
   <extracomment>layers</extracomment>
   <translation>在随机位置取图像 (N, C, H, W) 每个窗口中的最大值。

预测时每次调用也会重新抽取位置。</translation>
  </message>
  <message>
   <source>Keeps the largest number of each window of an image (N, C, H, W).

With kernel_size 2 height and width are halved.</source>
   <extracomment>layers</extracomment>
   <translation>取图像 (N, C, H, W) 每个窗口中的最大值。

当 kernel_size 为 2 时，高和宽减半。</translation>
  </message>
  <message>
   <source>Keeps the largest numbers so that every image (N, C, H, W) has the wanted size.</source>
   <extracomment>layers</extracomment>
   <translation>取最大值，使每幅图像 (N, C, H, W) 都具有所需大小。</translation>
  </message>
  <message>
   <source>Keeps the largest numbers so that every sequence (N, C, T) has the wanted length.</source>
   <extracomment>layers</extracomment>
   <translation>取最大值，使每个序列 (N, C, T) 都具有所需长度。</translation>
  </message>
  <message>
   <source>Keeps the largest numbers so that every volume (N, C, D, H, W) has the wanted size.</source>
   <extracomment>layers</extracomment>
   <translation>取最大值，使每个体数据 (N, C, D, H, W) 都具有所需大小。</translation>
  </message>
  <message>
   <source>Kernel size</source>
   <extracomment>layers</extracomment>
   <translation>卷积核大小</translation>
  </message>
  <message>
   <source>Label smoothing</source>
   <extracomment>layers</extracomment>
   <translation>标签平滑</translation>
  </message>
  <message>
   <source>Lambd</source>
   <extracomment>layers</extracomment>
   <translation>Lambda</translation>
  </message>
  <message>
   <source>Largest</source>
   <extracomment>layers</extracomment>
   <translation>最大</translation>
  </message>
  <message>
   <source>Layer norm eps</source>
   <extracomment>layers</extracomment>
   <translation>层归一化 eps</translation>
  </message>
  <message>
   <source>Layers in a row, each with its own weights.</source>
   <extracomment>layers</extracomment>
   <translation>依次相连的层数，各有自己的权重。</translation>
  </message>
  <message>
   <source>Layers on top of each other, each reading the one below.</source>
   <extracomment>layers</extracomment>
   <translation>上下叠放的层数，每层读取下面一层。</translation>
  </message>
  <message>
   <source>Layers that read.</source>
   <extracomment>layers</extracomment>
   <translation>负责阅读的层。</translation>
  </message>
  <message>
   <source>Layers that write.</source>
   <extracomment>layers</extracomment>
   <translation>负责书写的层。</translation>
  </message>
  <message>
   <source>Learn a scale and a shift for each channel.</source>
   <extracomment>layers</extracomment>
   <translation>为每个通道学习缩放和平移。</translation>
  </message>
  <message>
   <source>Learn a scale and a shift for each number.</source>
   <extracomment>layers</extracomment>
   <translation>为每个数学习缩放和平移。</translation>
  </message>
  <message>
   <source>Learn a scale for each number.</source>
   <extracomment>layers</extracomment>
   <translation>为每个数学习缩放。</translation>
  </message>
  <message>
   <source>Learn the shift too, where affine is on.</source>
   <extracomment>layers</extracomment>
   <translation>在 affine 启用时也学习平移。</translation>
  </message>
  <message>
   <source>Learn the shift too.</source>
   <extracomment>layers</extracomment>
   <translation>也学习平移。</translation>
  </message>
  <message>
   <source>Leaves a branch out for some samples at random while training; then the shortcut is all.

Stands at the end of the branch, before the Add. What remains is scaled up, so that the sum stays about the same.</source>
   <extracomment>layers</extracomment>
   <translation>训练时随机对某些样本跳过一个分支；那时只剩捷径。

放在分支末尾、Add 之前。其余的被放大，使总和大致不变。</translation>
  </message>
  <message>
   <source>Length of a filter.</source>
   <extracomment>layers</extracomment>
   <translation>滤波器的长度。</translation>
  </message>
  <message>
   <source>Length of a window.</source>
   <extracomment>layers</extracomment>
   <translation>窗口的长度。</translation>
  </message>
  <message>
   <source>Length of the result.</source>
   <extracomment>layers</extracomment>
   <translation>结果的长度。</translation>
  </message>
  <message>
   <source>Length of the signal; none for an even one.</source>
   <extracomment>layers</extracomment>
   <translation>信号的长度；“无”表示偶数长度。</translation>
  </message>
  <message>
   <source>Length of the windows of the pooling.</source>
   <extracomment>layers</extracomment>
   <translation>池化窗口的长度。</translation>
  </message>
  <message>
   <source>Length, height and width, or depth too, of the result; none to use scale_factor.</source>
   <extracomment>layers</extracomment>
   <translation>结果的长度、高和宽，或还有深；“无”表示使用 scale_factor。</translation>
  </message>
  <message>
   <source>Lengthens sequences (N, C, T) by learned filters: a convolution the other way round.</source>
   <extracomment>layers</extracomment>
   <translation>以可学习的滤波器加长序列 (N, C, T)：反向的卷积。</translation>
  </message>
  <message>
   <source>Let class 0, the background, count, too.</source>
   <extracomment>layers</extracomment>
   <translation>让类别 0（背景）也计入。</translation>
  </message>
  <message>
   <source>Let each step look at itself and earlier ones alone.</source>
   <extracomment>layers</extracomment>
   <translation>让每一步只看自己和更早的步。</translation>
  </message>
  <message>
   <source>Let targets that are longer than the prediction count as 0 instead of infinity.</source>
   <extracomment>layers</extracomment>
   <translation>让比预测还长的目标计为 0 而不是无穷。</translation>
  </message>
  <message>
   <source>Like ELU, but smooth for every alpha.</source>
   <extracomment>layers</extracomment>
   <translation>类似 ELU，但对任何 alpha 都平滑。</translation>
  </message>
  <message>
   <source>Like FractionalMaxPool2d for volumes that would be gone after a few halvings, such as scans of few slices.</source>
   <extracomment>layers</extracomment>
   <translation>与 FractionalMaxPool2d 相同，用于几次减半就会耗尽的体数据，例如切片很少的扫描。</translation>
  </message>
  <message>
   <source>Like LPPool2d for scans and videos: a few strong answers in a window decide, and weak ones are not lost altogether.</source>
   <extracomment>layers</extracomment>
   <translation>与 LPPool2d 相同，用于扫描和视频：由窗口中少数强响应决定，弱响应也不至于完全丢失。</translation>
  </message>
  <message>
   <source>Like SiLU, but of straight pieces and therefore faster.</source>
   <extracomment>layers</extracomment>
   <translation>类似 SiLU，但由直线段组成，因此更快。</translation>
  </message>
  <message>
   <source>Like Sigmoid, but of straight pieces and therefore faster.</source>
   <extracomment>layers</extracomment>
   <translation>类似 Sigmoid，但由直线段组成，因此更快。</translation>
  </message>
  <message>
   <source>Like SmoothL1 times delta: squared below delta, a straight line above.</source>
   <extracomment>layers</extracomment>
   <translation>类似 SmoothL1 乘以 delta：小于 delta 为平方，大于为直线。</translation>
  </message>
  <message>
   <source>Like Triplet for embeddings that are compared by their angle; a margin of 0.2 to 0.5 suits the cosine.</source>
   <extracomment>layers</extracomment>
   <translation>与 Triplet 相同，用于按夹角比较的嵌入；0.2 到 0.5 的 margin 适合余弦。</translation>
  </message>
  <message>
   <source>Like an encoder layer, and it also looks at a second sequence, what the encoder made.</source>
   <extracomment>layers</extracomment>
   <translation>类似编码器层，同时还查看第二个序列，即编码器的结果。</translation>
  </message>
  <message>
   <source>Log input</source>
   <extracomment>layers</extracomment>
   <translation>对数输入</translation>
  </message>
  <message>
   <source>Log probabilities (N, classes, ...), as of LogSoftmax.</source>
   <extracomment>layers</extracomment>
   <translation>对数概率 (N, classes, ...)，如 LogSoftmax 的输出。</translation>
  </message>
  <message>
   <source>Log probabilities of each step (N, T, classes), as of LogSoftmax.</source>
   <extracomment>layers</extracomment>
   <translation>每一步的对数概率 (N, T, classes)，如 LogSoftmax 的输出。</translation>
  </message>
  <message>
   <source>Log probabilities, as of LogSoftmax.</source>
   <extracomment>layers</extracomment>
   <translation>对数概率，如 LogSoftmax 的输出。</translation>
  </message>
  <message>
   <source>Log target</source>
   <extracomment>layers</extracomment>
   <translation>对数目标</translation>
  </message>
  <message>
   <source>Logarithms of their variances, of the same shape.</source>
   <extracomment>layers</extracomment>
   <translation>其方差的对数，形状相同。</translation>
  </message>
  <message>
   <source>Longer vectors are shortened.</source>
   <extracomment>layers</extracomment>
   <translation>更长的向量会被缩短。</translation>
  </message>
  <message>
   <source>Longest</source>
   <extracomment>layers</extracomment>
   <translation>最长</translation>
  </message>
  <message>
   <source>Look only at false alarm rates up to this; none looks at all.</source>
   <extracomment>layers</extracomment>
   <translation>只看不超过此值的误报率；“无”表示看全部。</translation>
  </message>
  <message>
   <source>Looks up a learned vector for each number of a row; takes their mean, sum or maximum.

The same as an Embedding and a Mean over T, without the tensor between.</source>
   <extracomment>layers</extracomment>
   <translation>为一行中的每个整数查找可学习的向量，取其平均、和或最大值。

等同于 Embedding 加上沿 T 的 Mean，但没有中间张量。</translation>
  </message>
  <message>
   <source>Looks up a learned vector for each whole number: words, categories, positions.</source>
   <extracomment>layers</extracomment>
   <translation>为每个整数查找一个可学习的向量：词、类别、位置。</translation>
  </message>
  <message>
   <source>Low</source>
   <extracomment>layers</extracomment>
   <translation>低</translation>
  </message>
  <message>
   <source>Lower</source>
   <extracomment>layers</extracomment>
   <translation>下限</translation>
  </message>
  <message>
   <source>MAE = mean of |prediction − target|</source>
   <extracomment>layers</extracomment>
   <translation>MAE = |prediction − target| 的均值</translation>
  </message>
  <message>
   <source>Makes distances of pairs small where both are alike and larger than a margin elsewhere.</source>
   <extracomment>layers</extracomment>
   <translation>使相似的一对距离变小，其他的距离大于间隔。</translation>
  </message>
  <message>
   <source>Makes of six numbers a sample the places that turn, shift, scale and shear its image.</source>
   <extracomment>layers</extracomment>
   <translation>由每个样本的六个数得出对图像作旋转、平移、缩放和剪切的位置。</translation>
  </message>
  <message>
   <source>Makes one of two scores larger than the other, as the target says.</source>
   <extracomment>layers</extracomment>
   <translation>按目标所说，使两个得分中的一个大于另一个。</translation>
  </message>
  <message>
   <source>Margin</source>
   <extracomment>layers</extracomment>
   <translation>间隔</translation>
  </message>
  <message>
   <source>Marks the steps behind the end of each sample.</source>
   <extracomment>layers</extracomment>
   <translation>标记每个样本结束之后的各步。</translation>
  </message>
  <message>
   <source>Marks the words that only fill a text up to the length of the longest.</source>
   <extracomment>layers</extracomment>
   <translation>标记仅用于把文本填充到最长长度的词。</translation>
  </message>
  <message>
   <source>Matrices (..., k, m).</source>
   <extracomment>layers</extracomment>
   <translation>矩阵 (..., k, m)。</translation>
  </message>
  <message>
   <source>Matrices (..., n, k).</source>
   <extracomment>layers</extracomment>
   <translation>矩阵 (..., n, k)。</translation>
  </message>
  <message>
   <source>Matrices (..., n, m).</source>
   <extracomment>layers</extracomment>
   <translation>矩阵 (..., n, m)。</translation>
  </message>
  <message>
   <source>Matrices (N, k, m).</source>
   <extracomment>layers</extracomment>
   <translation>矩阵 (N, k, m)。</translation>
  </message>
  <message>
   <source>Matrices (N, n, k).</source>
   <extracomment>layers</extracomment>
   <translation>矩阵 (N, n, k)。</translation>
  </message>
  <message>
   <source>Matrices (N, n, m).</source>
   <extracomment>layers</extracomment>
   <translation>矩阵 (N, n, m)。</translation>
  </message>
  <message>
   <source>Max</source>
   <extracomment>layers</extracomment>
   <translation>最大</translation>
  </message>
  <message>
   <source>Max fpr</source>
   <extracomment>layers</extracomment>
   <translation>最大误报率</translation>
  </message>
  <message>
   <source>Max norm</source>
   <extracomment>layers</extracomment>
   <translation>最大范数</translation>
  </message>
  <message>
   <source>Max val</source>
   <extracomment>layers</extracomment>
   <translation>最大值</translation>
  </message>
  <message>
   <source>Means of the distributions.</source>
   <extracomment>layers</extracomment>
   <translation>各分布的均值。</translation>
  </message>
  <message>
   <source>Measure</source>
   <extracomment>layers</extracomment>
   <translation>度量</translation>
  </message>
  <message>
   <source>Min</source>
   <extracomment>layers</extracomment>
   <translation>最小</translation>
  </message>
  <message>
   <source>Min val</source>
   <extracomment>layers</extracomment>
   <translation>最小值</translation>
  </message>
  <message>
   <source>Mirrors images (N, C, H, W) at their outermost pixels, which are not repeated.</source>
   <extracomment>layers</extracomment>
   <translation>以最外侧像素为轴镜像延伸图像 (N, C, H, W)，它们本身不重复。</translation>
  </message>
  <message>
   <source>Mirrors sequences (N, C, T) at their first and last step, which are not repeated.</source>
   <extracomment>layers</extracomment>
   <translation>以第一步和最后一步为轴镜像延伸序列 (N, C, T)，它们本身不重复。</translation>
  </message>
  <message>
   <source>Mirrors volumes (N, C, D, H, W) at their outermost planes, which are not repeated.</source>
   <extracomment>layers</extracomment>
   <translation>以最外侧平面为轴镜像延伸体数据 (N, C, D, H, W)，它们本身不重复。</translation>
  </message>
  <message>
   <source>Mode</source>
   <extracomment>layers</extracomment>
   <translation>模式</translation>
  </message>
  <message>
   <source>Momentum</source>
   <extracomment>layers</extracomment>
   <translation>动量</translation>
  </message>
  <message>
   <source>More channels, smaller.</source>
   <extracomment>layers</extracomment>
   <translation>通道变多，尺寸变小。</translation>
  </message>
  <message>
   <source>Moves each number towards 0 by lambd and sets what is smaller to 0.</source>
   <extracomment>layers</extracomment>
   <translation>把每个数向 0 移动 lambd，更小的设为 0。</translation>
  </message>
  <message>
   <source>Multioutput</source>
   <extracomment>layers</extracomment>
   <translation>多输出</translation>
  </message>
  <message>
   <source>Multiplies all numbers along an axis.</source>
   <extracomment>layers</extracomment>
   <translation>沿一个轴把所有数相乘。</translation>
  </message>
  <message>
   <source>Multiplies by the vectors of an Embedding of this network: a score for each of its words.

It has no weights of its own: choose the Embedding under Repeat, sharing, freezing.</source>
   <extracomment>layers</extracomment>
   <translation>乘以本网络中某个 Embedding 的各向量：为它的每个词给出一个得分。

它没有自己的权重：请在“重复、共享、冻结”中选择该 Embedding。</translation>
  </message>
  <message>
   <source>Multiplies each number by its sigmoid; also known as swish.</source>
   <extracomment>layers</extracomment>
   <translation>每个数乘以其 sigmoid；也称 swish。</translation>
  </message>
  <message>
   <source>Multiplies each number by tanh(softplus(x)); smooth, a little below 0 for small negatives.</source>
   <extracomment>layers</extracomment>
   <translation>每个数乘以 tanh(softplus(x))；平滑，对小的负数略低于 0。</translation>
  </message>
  <message>
   <source>Multiplies matrices: the last two axes of each input, the axes before them in step.</source>
   <extracomment>layers</extracomment>
   <translation>矩阵相乘：每个输入的最后两个轴，其前的轴逐一对应。</translation>
  </message>
  <message>
   <source>Multiplies tensors along axes with the same letter and sums what the result leaves out.

bik,bkj-&gt;bij is a matrix product for each sample b; bij-&gt;bji turns matrices over.</source>
   <extracomment>layers</extracomment>
   <translation>沿字母相同的轴相乘张量，并对结果中省去的轴求和。

bik,bkj-&gt;bij 为每个样本 b 的矩阵乘法；bij-&gt;bji 为转置。</translation>
  </message>
  <message>
   <source>Multiplies tensors number by number, as a gate does.</source>
   <extracomment>layers</extracomment>
   <translation>逐个数相乘张量，如门那样。</translation>
  </message>
  <message>
   <source>Multiplies the last axis by a learned matrix and adds a learned bias.

Each output is a weighted sum of all inputs of a sample. The axes before the last stay.</source>
   <extracomment>layers</extracomment>
   <translation>把最后一个轴乘以可学习的矩阵，再加上可学习的偏置。

每个输出是样本所有输入的加权和。最后一个轴之前的轴保持不变。</translation>
  </message>
  <message>
   <source>Multiplies two inputs with each other through a learned tensor: y = x1 A x2 + b.</source>
   <extracomment>layers</extracomment>
   <translation>通过可学习的张量把两个输入相乘：y = x1 A x2 + b。</translation>
  </message>
  <message>
   <source>Multiplies two matrices of each sample.</source>
   <extracomment>layers</extracomment>
   <translation>把每个样本的两个矩阵相乘。</translation>
  </message>
  <message>
   <source>N</source>
   <extracomment>layers</extracomment>
   <translation>N</translation>
  </message>
  <message>
   <source>N classes</source>
   <extracomment>layers</extracomment>
   <translation>类别数</translation>
  </message>
  <message>
   <source>Need weights</source>
   <extracomment>layers</extracomment>
   <translation>需要权重</translation>
  </message>
  <message>
   <source>Negative slope</source>
   <extracomment>layers</extracomment>
   <translation>负半轴斜率</translation>
  </message>
  <message>
   <source>Next to other losses, or when batches are small: the root makes gradients depend on the batch; take MSE.</source>
   <extracomment>layers</extracomment>
   <translation>与其他损失并用，或批次很小时：开方使梯度依赖批次；请用 MSE。</translation>
  </message>
  <message>
   <source>Nhead</source>
   <extracomment>layers</extracomment>
   <translation>头数</translation>
  </message>
  <message>
   <source>Nonlinearity</source>
   <extracomment>layers</extracomment>
   <translation>非线性</translation>
  </message>
  <message>
   <source>Norm</source>
   <extracomment>layers</extracomment>
   <translation>归一化</translation>
  </message>
  <message>
   <source>Norm first</source>
   <extracomment>layers</extracomment>
   <translation>先归一化</translation>
  </message>
  <message>
   <source>Norm type</source>
   <extracomment>layers</extracomment>
   <translation>范数类型</translation>
  </message>
  <message>
   <source>Normalize before attention and dense layers; steadier when deep.</source>
   <extracomment>layers</extracomment>
   <translation>在注意力和全连接层之前归一化；深层时更稳定。</translation>
  </message>
  <message>
   <source>Normalize once more after the last layer; needed where norm_first is on.</source>
   <extracomment>layers</extracomment>
   <translation>在最后一层之后再归一化一次；norm_first 启用时需要。</translation>
  </message>
  <message>
   <source>Normalized shape</source>
   <extracomment>layers</extracomment>
   <translation>归一化形状</translation>
  </message>
  <message>
   <source>Normalizes each channel (axis 1) over the batches of all processes of a training together.</source>
   <extracomment>layers</extracomment>
   <translation>在一次训练的所有进程的批次上一起对每个通道（第 1 轴）做归一化。</translation>
  </message>
  <message>
   <source>Normalizes each channel of each image (N, C, H, W) by itself.</source>
   <extracomment>layers</extracomment>
   <translation>对每幅图像 (N, C, H, W) 的每个通道单独做归一化。</translation>
  </message>
  <message>
   <source>Normalizes each channel of each sequence (N, C, T) by itself.</source>
   <extracomment>layers</extracomment>
   <translation>对每个序列 (N, C, T) 的每个通道单独做归一化。</translation>
  </message>
  <message>
   <source>Normalizes each channel of each volume (N, C, D, H, W) by itself.</source>
   <extracomment>layers</extracomment>
   <translation>对每个体数据 (N, C, D, H, W) 的每个通道单独做归一化。</translation>
  </message>
  <message>
   <source>Normalizes each channel of images (N, C, H, W) over the batch.

While training it uses the batch at hand, for prediction the mean and variance it remembers.</source>
   <extracomment>layers</extracomment>
   <translation>在批次上对图像 (N, C, H, W) 的每个通道做归一化。

训练时使用当前批次，预测时使用记住的均值和方差。</translation>
  </message>
  <message>
   <source>Normalizes each channel of volumes (N, C, D, H, W) over the batch.</source>
   <extracomment>layers</extracomment>
   <translation>在批次上对体数据 (N, C, D, H, W) 的每个通道做归一化。</translation>
  </message>
  <message>
   <source>Normalizes each feature (N, C), or channel of sequences (N, C, T), over the batch.</source>
   <extracomment>layers</extracomment>
   <translation>在批次上对每个特征 (N, C) 或序列的每个通道 (N, C, T) 做归一化。</translation>
  </message>
  <message>
   <source>Normalizes each sample over its last axis, or its last axes; the batch plays no part.</source>
   <extracomment>layers</extracomment>
   <translation>在最后一个或几个轴上对每个样本做归一化；与批次无关。</translation>
  </message>
  <message>
   <source>Normalizes groups of channels of each sample by itself; good for small batches.</source>
   <extracomment>layers</extracomment>
   <translation>对每个样本的各组通道单独做归一化；适合小批次。</translation>
  </message>
  <message>
   <source>Num channels</source>
   <extracomment>layers</extracomment>
   <translation>通道数</translation>
  </message>
  <message>
   <source>Num classes</source>
   <extracomment>layers</extracomment>
   <translation>类别数</translation>
  </message>
  <message>
   <source>Num decoder layers</source>
   <extracomment>layers</extracomment>
   <translation>解码器层数</translation>
  </message>
  <message>
   <source>Num embeddings</source>
   <extracomment>layers</extracomment>
   <translation>嵌入数</translation>
  </message>
  <message>
   <source>Num encoder layers</source>
   <extracomment>layers</extracomment>
   <translation>编码器层数</translation>
  </message>
  <message>
   <source>Num features</source>
   <extracomment>layers</extracomment>
   <translation>特征数</translation>
  </message>
  <message>
   <source>Num groups</source>
   <extracomment>layers</extracomment>
   <translation>组数</translation>
  </message>
  <message>
   <source>Num heads</source>
   <extracomment>layers</extracomment>
   <translation>头数</translation>
  </message>
  <message>
   <source>Num layers</source>
   <extracomment>layers</extracomment>
   <translation>层数</translation>
  </message>
  <message>
   <source>Num parameters</source>
   <extracomment>layers</extracomment>
   <translation>参数个数</translation>
  </message>
  <message>
   <source>Number of classes: axis 1 of the prediction.</source>
   <extracomment>layers</extracomment>
   <translation>类别数：预测的第 1 轴。</translation>
  </message>
  <message>
   <source>Number of filters.</source>
   <extracomment>layers</extracomment>
   <translation>滤波器的数量。</translation>
  </message>
  <message>
   <source>Number of groups; it divides the number of channels.</source>
   <extracomment>layers</extracomment>
   <translation>组的数量；它整除通道数。</translation>
  </message>
  <message>
   <source>Number of inputs to correct the score for; 0 corrects nothing.</source>
   <extracomment>layers</extracomment>
   <translation>按多少个输入来校正得分；0 表示不校正。</translation>
  </message>
  <message>
   <source>Number of neighbouring channels.</source>
   <extracomment>layers</extracomment>
   <translation>相邻通道的数量。</translation>
  </message>
  <message>
   <source>Number of thresholds that are tried; none tries all, exact but slower.</source>
   <extracomment>layers</extracomment>
   <translation>尝试的阈值个数；“无”表示全部尝试，精确但较慢。</translation>
  </message>
  <message>
   <source>Of the samples of a class, the share that are found.</source>
   <extracomment>layers</extracomment>
   <translation>某类的样本中，被找出的比例。</translation>
  </message>
  <message>
   <source>Of the samples that are said to be of a class, the share that are.</source>
   <extracomment>layers</extracomment>
   <translation>被判为某类的样本中，确实属于该类的比例。</translation>
  </message>
  <message>
   <source>Of what is decided as yes, the share that is.</source>
   <extracomment>layers</extracomment>
   <translation>判断为“是”的当中，确实为“是”的比例。</translation>
  </message>
  <message>
   <source>Of what is yes, the share that is decided so.</source>
   <extracomment>layers</extracomment>
   <translation>确实为“是”的当中，被判断为“是”的比例。</translation>
  </message>
  <message>
   <source>On (N, T, features) as recurrent layers and attention have it: it would drop whole steps; take Dropout.</source>
   <extracomment>layers</extracomment>
   <translation>循环层和注意力所用的 (N, T, features)：会舍弃整个步；请用 Dropout。</translation>
  </message>
  <message>
   <source>On a handful of samples or nearly constant targets, where it jumps; MAE stays readable.</source>
   <extracomment>layers</extracomment>
   <translation>样本寥寥或目标几乎恒定时：数值会跳动；MAE 仍可读。</translation>
  </message>
  <message>
   <source>On a path that should learn, since no gradient passes; Softmin is its smooth form.</source>
   <extracomment>layers</extracomment>
   <translation>应当学习的路径上：没有梯度通过；Softmin 是它的平滑形式。</translation>
  </message>
  <message>
   <source>On a path that should learn: yes and no have no slope; take Sigmoid.</source>
   <extracomment>layers</extracomment>
   <translation>应当学习的路径上：“是”与“否”没有斜率；请用 Sigmoid。</translation>
  </message>
  <message>
   <source>On channels of images (N, C, H, W), whose last axis is the width: put the channels last, or take GroupNorm.</source>
   <extracomment>layers</extracomment>
   <translation>图像 (N, C, H, W) 的通道：其最后一个轴是宽；请把通道移到最后，或用 GroupNorm。</translation>
  </message>
  <message>
   <source>On clean and balanced data, where it only learns more slowly than CrossEntropy.</source>
   <extracomment>layers</extracomment>
   <translation>干净且均衡的数据：只会比 CrossEntropy 学得慢。</translation>
  </message>
  <message>
   <source>On graphics cards, where SiLU is as fast and smooth at −3 and 3, too.</source>
   <extracomment>layers</extracomment>
   <translation>显卡上：SiLU 同样快，而且在 −3 和 3 处也平滑。</translation>
  </message>
  <message>
   <source>On large maps: the Linear layer after it becomes huge and fixes the image size; take AdaptiveAvgPool2d.</source>
   <extracomment>layers</extracomment>
   <translation>很大的特征图：其后的 Linear 层会变得巨大，并固定图像大小；请用 AdaptiveAvgPool2d。</translation>
  </message>
  <message>
   <source>On negative numbers with an odd power: the root of a negative sum is no number.</source>
   <extracomment>layers</extracomment>
   <translation>幂次为奇数且数为负时：负的和开方的结果不是数。</translation>
  </message>
  <message>
   <source>On numbers above 88, which overflow in float32. For probabilities take Softmax.</source>
   <extracomment>layers</extracomment>
   <translation>大于 88 的数：在 float32 中会溢出。求概率请用 Softmax。</translation>
  </message>
  <message>
   <source>On one processor or card, where it is a batch normalization, and on a processor in several processes, where it does not run.</source>
   <extracomment>layers</extracomment>
   <translation>只用一个处理器或一块显卡时：那就是普通的批归一化；在处理器上用多个进程时：它无法运行。</translation>
  </message>
  <message>
   <source>On processors where it must be fast: ReLU is cheaper. To load weights of GPT-2 choose tanh, as that model did.</source>
   <extracomment>layers</extracomment>
   <translation>必须快速运行的处理器上：ReLU 更省。要载入 GPT-2 的权重，请选 tanh，与该模型一致。</translation>
  </message>
  <message>
   <source>On queries and keys of each layer: their products then depend on distances alone.</source>
   <extracomment>layers</extracomment>
   <translation>用于每层的查询和键：它们的乘积便只取决于距离。</translation>
  </message>
  <message>
   <source>On raw scores or probabilities, for which its value means nothing; take CrossEntropy.</source>
   <extracomment>layers</extracomment>
   <translation>原始得分或概率：对它们，其数值没有意义；请用 CrossEntropy。</translation>
  </message>
  <message>
   <source>On small devices, where Hardswish is nearly the same and cheaper.</source>
   <extracomment>layers</extracomment>
   <translation>小型设备上：Hardswish 几乎相同而更省。</translation>
  </message>
  <message>
   <source>On the raw pixels of larger images: it needs a weight for every pair of pixel and output and knows no neighbourhood; take Conv2d.</source>
   <extracomment>layers</extracomment>
   <translation>直接用于较大图像的原始像素：每一对像素与输出都要一个权重，而且不知道谁与谁相邻；请用 Conv2d。</translation>
  </message>
  <message>
   <source>On the scores inside a window of pixels or patches, before the Softmax, as in Swin.</source>
   <extracomment>layers</extracomment>
   <translation>用于像素或图块窗口内的得分，在 Softmax 之前，如 Swin 中那样。</translation>
  </message>
  <message>
   <source>On the way to the weights: whole numbers and truth values carry no gradient, so nothing before it learns.</source>
   <extracomment>layers</extracomment>
   <translation>通往权重的路径上：整数和真假值不带梯度，因此其前的内容什么也学不到。</translation>
  </message>
  <message>
   <source>On values, and together with positions that are added at the start.</source>
   <extracomment>layers</extracomment>
   <translation>用于值；或与一开始就相加的位置一起使用。</translation>
  </message>
  <message>
   <source>Once for each field of the data that the network reads, and for each target that a loss or a metric compares with.</source>
   <extracomment>layers</extracomment>
   <translation>网络读取的每个数据字段各用一个；损失或指标要比较的每个目标也各用一个。</translation>
  </message>
  <message>
   <source>One axis more, as long as there are tensors.</source>
   <extracomment>layers</extracomment>
   <translation>多一个轴，长度为张量的个数。</translation>
  </message>
  <message>
   <source>One axis more: 1 at the class, else 0.</source>
   <extracomment>layers</extracomment>
   <translation>多一个轴：类别处为 1，其余为 0。</translation>
  </message>
  <message>
   <source>One axis so many times as long.</source>
   <extracomment>layers</extracomment>
   <translation>一个轴变长相应倍数。</translation>
  </message>
  <message>
   <source>One axis.</source>
   <extracomment>layers</extracomment>
   <translation>一个轴。</translation>
  </message>
  <message>
   <source>One divided by each number.</source>
   <extracomment>layers</extracomment>
   <translation>一除以每个数。</translation>
  </message>
  <message>
   <source>One divided by the square root of each number.</source>
   <extracomment>layers</extracomment>
   <translation>一除以每个数的平方根。</translation>
  </message>
  <message>
   <source>One minus how well the area of raw scores and the area of a mask of 0 and 1 overlap.</source>
   <extracomment>layers</extracomment>
   <translation>一减去原始得分的区域与 0/1 掩码区域的重叠程度。</translation>
  </message>
  <message>
   <source>One minus how well the areas of raw scores (N, classes, ...) and right classes overlap.</source>
   <extracomment>layers</extracomment>
   <translation>一减去原始得分 (N, classes, ...) 与正确类别的区域重叠程度。</translation>
  </message>
  <message>
   <source>One number for those along the axes, which go unless they are kept.</source>
   <extracomment>layers</extracomment>
   <translation>沿这些轴的数合成一个；除非保留，这些轴会消失。</translation>
  </message>
  <message>
   <source>One score, or probability of yes, for each target.</source>
   <extracomment>layers</extracomment>
   <translation>每个目标一个得分，或“是”的概率。</translation>
  </message>
  <message>
   <source>One step of a GRU: the next state from an input (N, features) and the state before.</source>
   <extracomment>layers</extracomment>
   <translation>GRU 的一步：由输入 (N, features) 和前一个状态得到下一个状态。</translation>
  </message>
  <message>
   <source>One step of an LSTM: next state and memory from an input (N, features) and those before.</source>
   <extracomment>layers</extracomment>
   <translation>LSTM 的一步：由输入 (N, features) 和之前的状态与记忆得到下一个状态与记忆。</translation>
  </message>
  <message>
   <source>One step of an RNN: the next state from an input (N, features) and the state before.</source>
   <extracomment>layers</extracomment>
   <translation>RNN 的一步：由输入 (N, features) 和前一个状态得到下一个状态。</translation>
  </message>
  <message>
   <source>One step of each sequence (N, features).</source>
   <extracomment>layers</extracomment>
   <translation>每个序列的一步 (N, features)。</translation>
  </message>
  <message>
   <source>One transformation a sample.</source>
   <extracomment>layers</extracomment>
   <translation>每个样本一个变换。</translation>
  </message>
  <message>
   <source>One vector for each row (N, embedding_dim).</source>
   <extracomment>layers</extracomment>
   <translation>每行一个向量 (N, embedding_dim)。</translation>
  </message>
  <message>
   <source>Ord</source>
   <extracomment>layers</extracomment>
   <translation>范数阶</translation>
  </message>
  <message>
   <source>Out channels</source>
   <extracomment>layers</extracomment>
   <translation>输出通道数</translation>
  </message>
  <message>
   <source>Out features</source>
   <extracomment>layers</extracomment>
   <translation>输出特征数</translation>
  </message>
  <message>
   <source>Output padding</source>
   <extracomment>layers</extracomment>
   <translation>输出填充</translation>
  </message>
  <message>
   <source>Output ratio</source>
   <extracomment>layers</extracomment>
   <translation>输出比例</translation>
  </message>
  <message>
   <source>Output size</source>
   <extracomment>layers</extracomment>
   <translation>输出大小</translation>
  </message>
  <message>
   <source>Outside a residual branch: without a shortcut nothing would be left of the sample.</source>
   <extracomment>layers</extracomment>
   <translation>残差分支之外：没有捷径，样本就什么也不剩。</translation>
  </message>
  <message>
   <source>Over an axis of size 1, where it is not a number unless correction is 0.</source>
   <extracomment>layers</extracomment>
   <translation>大小为 1 的轴：除非 correction 为 0，否则结果不是数。</translation>
  </message>
  <message>
   <source>Over axes whose length varies, since results grow with it; take Mean.</source>
   <extracomment>layers</extracomment>
   <translation>长度不定的轴：结果随长度增长；请用 Mean。</translation>
  </message>
  <message>
   <source>Over many factors, which run to 0 or to infinity; sum their logarithms instead.</source>
   <extracomment>layers</extracomment>
   <translation>因子很多时：会趋于 0 或无穷大；请改为求对数之和。</translation>
  </message>
  <message>
   <source>Over padded steps, which count as well, and where a single strong sign decides; take Max.</source>
   <extracomment>layers</extracomment>
   <translation>含填充步时（填充也会计入），以及由单个强信号决定结果时；请用 Max。</translation>
  </message>
  <message>
   <source>Over very long axes in half precision, where errors add up as well.</source>
   <extracomment>layers</extracomment>
   <translation>半精度下很长的轴：误差也会累加。</translation>
  </message>
  <message>
   <source>Over whole images: the table grows with the window. There take LearnedPositions.</source>
   <extracomment>layers</extracomment>
   <translation>用于整幅图像：表随窗口增大。请改用 LearnedPositions。</translation>
  </message>
  <message>
   <source>P</source>
   <extracomment>layers</extracomment>
   <translation>P</translation>
  </message>
  <message>
   <source>Pad</source>
   <extracomment>layers</extracomment>
   <translation>补边量</translation>
  </message>
  <message>
   <source>Padding</source>
   <extracomment>layers</extracomment>
   <translation>填充</translation>
  </message>
  <message>
   <source>Padding idx</source>
   <extracomment>layers</extracomment>
   <translation>填充编号</translation>
  </message>
  <message>
   <source>Padding mode</source>
   <extracomment>layers</extracomment>
   <translation>填充模式</translation>
  </message>
  <message>
   <source>Part 1.</source>
   <extracomment>layers</extracomment>
   <translation>第 1 部分。</translation>
  </message>
  <message>
   <source>Part 2.</source>
   <extracomment>layers</extracomment>
   <translation>第 2 部分。</translation>
  </message>
  <message>
   <source>Picks numbers along an axis, each sample by positions of its own.</source>
   <extracomment>layers</extracomment>
   <translation>沿一个轴挑选数，每个样本有自己的位置。</translation>
  </message>
  <message>
   <source>Picks positions of an axis by a list that all samples share.</source>
   <extracomment>layers</extracomment>
   <translation>按所有样本共用的列表挑选轴上的位置。</translation>
  </message>
  <message>
   <source>Planes added at each side, at most half a window.</source>
   <extracomment>layers</extracomment>
   <translation>每边添加的平面数，最多为窗口的一半。</translation>
  </message>
  <message>
   <source>Planes added at each side; 'same' keeps the size, 'valid' adds none.</source>
   <extracomment>layers</extracomment>
   <translation>每边添加的平面数；'same' 保持大小，'valid' 不添加。</translation>
  </message>
  <message>
   <source>Planes added at the far side of the result.</source>
   <extracomment>layers</extracomment>
   <translation>在结果远端添加的平面数。</translation>
  </message>
  <message>
   <source>Planes at the left and right, top and bottom, front and back; one for all sides.</source>
   <extracomment>layers</extracomment>
   <translation>左右、上下、前后的平面数；一个数表示各边相同。</translation>
  </message>
  <message>
   <source>Planes cut from each side of the result.</source>
   <extracomment>layers</extracomment>
   <translation>从结果每边切去的平面数。</translation>
  </message>
  <message>
   <source>Pos weight</source>
   <extracomment>layers</extracomment>
   <translation>正例权重</translation>
  </message>
  <message>
   <source>Positions, one for each result, with as many axes as x.</source>
   <extracomment>layers</extracomment>
   <translation>位置，每个结果一个，轴数与 x 相同。</translation>
  </message>
  <message>
   <source>Positions, the same for every sample.</source>
   <extracomment>layers</extracomment>
   <translation>位置，对每个样本都相同。</translation>
  </message>
  <message>
   <source>Positions, whole numbers (int64).</source>
   <extracomment>layers</extracomment>
   <translation>位置，整数 (int64)。</translation>
  </message>
  <message>
   <source>Probabilities from 0 to 1, as of Sigmoid.</source>
   <extracomment>layers</extracomment>
   <translation>0 到 1 的概率，如 Sigmoid 的输出。</translation>
  </message>
  <message>
   <source>Probabilities, or their logarithms where log_target is on.</source>
   <extracomment>layers</extracomment>
   <translation>概率，或在 log_target 启用时为其对数。</translation>
  </message>
  <message>
   <source>Probability that a look is left out while training.</source>
   <extracomment>layers</extracomment>
   <translation>训练时舍弃一次查看的概率。</translation>
  </message>
  <message>
   <source>Probability that a number is left out between two layers while training.</source>
   <extracomment>layers</extracomment>
   <translation>训练时在两层之间舍弃一个数的概率。</translation>
  </message>
  <message>
   <source>Probability that a number is left out while training.</source>
   <extracomment>layers</extracomment>
   <translation>训练时舍弃一个数的概率。</translation>
  </message>
  <message>
   <source>Probability that a part is left out, from 0 to 1.</source>
   <extracomment>layers</extracomment>
   <translation>被舍弃的概率，0 到 1。</translation>
  </message>
  <message>
   <source>Probability that the branch is left out for a sample.</source>
   <extracomment>layers</extracomment>
   <translation>对一个样本跳过该分支的概率。</translation>
  </message>
  <message>
   <source>Proj size</source>
   <extracomment>layers</extracomment>
   <translation>投影大小</translation>
  </message>
  <message>
   <source>Project each state to this smaller size; 0 leaves it as it is.</source>
   <extracomment>layers</extracomment>
   <translation>把每个状态投影到更小的大小；0 表示保持不变。</translation>
  </message>
  <message>
   <source>Puts a real signal together out of the parts of its frequencies.</source>
   <extracomment>layers</extracomment>
   <translation>由各频率的两部分合成实信号。</translation>
  </message>
  <message>
   <source>Puts tensors of one shape side by side along a new axis.</source>
   <extracomment>layers</extracomment>
   <translation>沿一个新轴把形状相同的张量并排放置。</translation>
  </message>
  <message>
   <source>Puts the axes in another order; the batch stays in front.

Axes count with the batch as axis 0: dims 2, 3, 1 makes (N, H, W, C) of (N, C, H, W).</source>
   <extracomment>layers</extracomment>
   <translation>把各轴换一个顺序；批保持在最前。

轴的编号以批为第 0 轴：dims 2, 3, 1 把 (N, C, H, W) 变为 (N, H, W, C)。</translation>
  </message>
  <message>
   <source>Puts the numbers of an axis in order, and tells where they stood.</source>
   <extracomment>layers</extracomment>
   <translation>把轴上的数排序，并给出它们原来的位置。</translation>
  </message>
  <message>
   <source>Puts the numbers of images (N, C, H, W) back where a MaxPool2d found them.

The MaxPool2d gives their places where its return_indices is on.</source>
   <extracomment>layers</extracomment>
   <translation>把图像 (N, C, H, W) 的数放回 MaxPool2d 找到它们的位置。

MaxPool2d 在启用 return_indices 时给出位置。</translation>
  </message>
  <message>
   <source>Puts the numbers of sequences (N, C, T) back where a MaxPool1d found them.</source>
   <extracomment>layers</extracomment>
   <translation>把序列 (N, C, T) 的数放回 MaxPool1d 找到它们的位置。</translation>
  </message>
  <message>
   <source>Puts the numbers of volumes (N, C, D, H, W) back where a MaxPool3d found them.</source>
   <extracomment>layers</extracomment>
   <translation>把体数据 (N, C, D, H, W) 的数放回 MaxPool3d 找到它们的位置。</translation>
  </message>
  <message>
   <source>Puts windows together to an image: (N, C·height·width, windows) to (N, C, H, W).</source>
   <extracomment>layers</extracomment>
   <translation>把窗口拼成图像：(N, C·高·宽, 窗口数) 变为 (N, C, H, W)。</translation>
  </message>
  <message>
   <source>Python layer</source>
   <extracomment>layers</extracomment>
   <translation>Python 层</translation>
  </message>
  <message>
   <source>Queries or keys (N, heads, T, features).</source>
   <extracomment>layers</extracomment>
   <translation>查询或键 (N, heads, T, features)。</translation>
  </message>
  <message>
   <source>Raises e, which is 2.718, to the power of each number.</source>
   <extracomment>layers</extracomment>
   <translation>以 e（约 2.718）为底，对每个数取幂。</translation>
  </message>
  <message>
   <source>Raises each number to a power: 2 squares, 0.5 takes the root.</source>
   <extracomment>layers</extracomment>
   <translation>把每个数取幂：2 为平方，0.5 为开方。</translation>
  </message>
  <message>
   <source>Ramp</source>
   <extracomment>layers</extracomment>
   <translation>递增轮数</translation>
  </message>
  <message>
   <source>Random numbers, others each time.</source>
   <extracomment>layers</extracomment>
   <translation>随机数，每次都不同。</translation>
  </message>
  <message>
   <source>Raw scores, any real numbers.</source>
   <extracomment>layers</extracomment>
   <translation>原始得分，任意实数。</translation>
  </message>
  <message>
   <source>Reads an image at places that another tensor gives.</source>
   <extracomment>layers</extracomment>
   <translation>在另一个张量给出的位置读取图像。</translation>
  </message>
  <message>
   <source>Reads sequences (N, T, features) with a gated memory, simpler and faster than an LSTM.</source>
   <extracomment>layers</extracomment>
   <translation>读取序列 (N, T, features)，带门控记忆，比 LSTM 更简单更快。</translation>
  </message>
  <message>
   <source>Reads sequences (N, T, features) with a memory that gates write, keep and read.

Take the last step of y with a Select (dim 1, index -1) to say one thing of a sequence.</source>
   <extracomment>layers</extracomment>
   <translation>读取序列 (N, T, features)，其记忆由门控制写入、保留和读取。

若要对整个序列得出一个结论，请用 Select（dim 1，index -1）取 y 的最后一步。</translation>
  </message>
  <message>
   <source>Reads sequences (N, T, features): each state comes from the step and the state before it.

Forgets quickly; LSTM and GRU remember longer.</source>
   <extracomment>layers</extracomment>
   <translation>读取序列 (N, T, features)：每个状态由当前步和前一个状态得出。

遗忘很快；LSTM 和 GRU 记得更久。</translation>
  </message>
  <message>
   <source>Real parts, for frequencies from 0 up.</source>
   <extracomment>layers</extracomment>
   <translation>实部，频率从 0 起。</translation>
  </message>
  <message>
   <source>Real parts: the shares of cosines.</source>
   <extracomment>layers</extracomment>
   <translation>实部：余弦的份额。</translation>
  </message>
  <message>
   <source>Reduction</source>
   <extracomment>layers</extracomment>
   <translation>归约</translation>
  </message>
  <message>
   <source>Relation</source>
   <extracomment>layers</extracomment>
   <translation>关系</translation>
  </message>
  <message>
   <source>Remember mean and variance for prediction.</source>
   <extracomment>layers</extracomment>
   <translation>记住均值和方差供预测使用。</translation>
  </message>
  <message>
   <source>Remember mean and variance for prediction; off takes them from each batch.</source>
   <extracomment>layers</extracomment>
   <translation>记住均值和方差供预测使用；关闭则取自每个批次。</translation>
  </message>
  <message>
   <source>Removes an axis of size 1: (N, 1) becomes (N).</source>
   <extracomment>layers</extracomment>
   <translation>去掉大小为 1 的轴：(N, 1) 变为 (N)。</translation>
  </message>
  <message>
   <source>Repeat the nearest pixel, or blend neighbours: linear for sequences, bilinear and bicubic for images, trilinear for volumes.</source>
   <extracomment>layers</extracomment>
   <translation>重复最近的像素，或混合相邻像素：序列用 linear，图像用 bilinear 和 bicubic，体数据用 trilinear。</translation>
  </message>
  <message>
   <source>Repeat the nearest, blend neighbours (linear for sequences, bilinear and bicubic for images, trilinear for volumes), or average over areas.</source>
   <extracomment>layers</extracomment>
   <translation>重复最近的、混合相邻的（序列用 linear，图像用 bilinear 和 bicubic，体数据用 trilinear），或按区域取平均。</translation>
  </message>
  <message>
   <source>Repeats</source>
   <extracomment>layers</extracomment>
   <translation>重复次数</translation>
  </message>
  <message>
   <source>Repeats each position of an axis a number of times in a row.</source>
   <extracomment>layers</extracomment>
   <translation>把轴上的每个位置连续重复若干次。</translation>
  </message>
  <message>
   <source>Repeats the first and the last step of sequences (N, C, T).</source>
   <extracomment>layers</extracomment>
   <translation>重复序列 (N, C, T) 的第一步和最后一步。</translation>
  </message>
  <message>
   <source>Repeats the outermost pixels of images (N, C, H, W).</source>
   <extracomment>layers</extracomment>
   <translation>重复图像 (N, C, H, W) 最外侧的像素。</translation>
  </message>
  <message>
   <source>Repeats the outermost planes of volumes (N, C, D, H, W).</source>
   <extracomment>layers</extracomment>
   <translation>重复体数据 (N, C, D, H, W) 最外侧的平面。</translation>
  </message>
  <message>
   <source>Resizes sequences, images or volumes to the size of another tensor.</source>
   <extracomment>layers</extracomment>
   <translation>把序列、图像或体数据缩放到另一个张量的大小。</translation>
  </message>
  <message>
   <source>Resizes sequences, images or volumes without learning, up or down.</source>
   <extracomment>layers</extracomment>
   <translation>不经学习地缩放序列、图像或体数据，放大或缩小。</translation>
  </message>
  <message>
   <source>Return indices</source>
   <extracomment>layers</extracomment>
   <translation>返回位置</translation>
  </message>
  <message>
   <source>Returns its input unchanged; keeps the place of a layer, or gives a shortcut a name.</source>
   <extracomment>layers</extracomment>
   <translation>原样返回输入；为层占位，或给捷径命名。</translation>
  </message>
  <message>
   <source>Right after an Input, against learning by heart and for denoising autoencoders.</source>
   <extracomment>layers</extracomment>
   <translation>紧接在 Input 之后，用于防止死记硬背，也用于去噪自编码器。</translation>
  </message>
  <message>
   <source>Right before a batch normalization, whose statistics it disturbs, and while the network still underfits. For feature maps take Dropout2d.</source>
   <extracomment>layers</extracomment>
   <translation>紧接在批归一化之前（会扰乱其统计量），以及网络仍欠拟合时。特征图请用 Dropout2d。</translation>
  </message>
  <message>
   <source>Rows and columns added at each side: at most half a window.</source>
   <extracomment>layers</extracomment>
   <translation>每边添加的行和列：最多为窗口的一半。</translation>
  </message>
  <message>
   <source>Rows and columns added at each side; 'same' keeps the size, 'valid' adds none.</source>
   <extracomment>layers</extracomment>
   <translation>每边添加的行和列；'same' 保持大小，'valid' 不添加。</translation>
  </message>
  <message>
   <source>Rows and columns added at the far side of the result.</source>
   <extracomment>layers</extracomment>
   <translation>在结果远端添加的行和列。</translation>
  </message>
  <message>
   <source>Rows and columns cut from each side of the result.</source>
   <extracomment>layers</extracomment>
   <translation>从结果每边切去的行和列。</translation>
  </message>
  <message>
   <source>Rows and columns of zeros around the image.</source>
   <extracomment>layers</extracomment>
   <translation>图像四周补零的行和列。</translation>
  </message>
  <message>
   <source>Rows of the window.</source>
   <extracomment>layers</extracomment>
   <translation>窗口的行数。</translation>
  </message>
  <message>
   <source>Rows of whole numbers from 0 to num_embeddings - 1 (N, T).</source>
   <extracomment>layers</extracomment>
   <translation>由 0 到 num_embeddings - 1 的整数组成的行 (N, T)。</translation>
  </message>
  <message>
   <source>Runs Python of your own: a class of nn.Module, or a function of tensors.

The arguments of forward are its inputs, those of the constructor its parameters; they are typed int, float, bool or str. `in_features` and `in_channels` are taken from the first input unless they are set. It runs with all your rights and nothing holds it back, so a project of somebody else's asks for your trust first.</source>
   <extracomment>layers</extracomment>
   <translation>运行你自己的 Python：一个 nn.Module 类，或一个张量函数。

forward 的参数是它的输入，构造函数的参数是它的参数；类型标注为 int、float、bool 或 str。`in_features` 和 `in_channels` 若未设置则取自第一个输入。它以你的全部权限运行，没有任何限制，因此他人的项目会先征求你的信任。</translation>
  </message>
  <message>
   <source>R² = 1 − Σ (target − prediction)² / Σ (target − mean)²</source>
   <extracomment>layers</extracomment>
   <translation>R² = 1 − Σ (target − prediction)² / Σ (target − 均值)²</translation>
  </message>
  <message>
   <source>Samples of one piece where chunked is on; none to leave that to PyTorch.</source>
   <extracomment>layers</extracomment>
   <translation>chunked 启用时每块的样本数；“无”表示由 PyTorch 决定。</translation>
  </message>
  <message>
   <source>Scale</source>
   <extracomment>layers</extracomment>
   <translation>缩放</translation>
  </message>
  <message>
   <source>Scale factor</source>
   <extracomment>layers</extracomment>
   <translation>缩放倍数</translation>
  </message>
  <message>
   <source>Scale grad by freq</source>
   <extracomment>layers</extracomment>
   <translation>按频率缩放梯度</translation>
  </message>
  <message>
   <source>Scales vectors to length 1; their direction stays.</source>
   <extracomment>layers</extracomment>
   <translation>把向量缩放到长度 1；方向不变。</translation>
  </message>
  <message>
   <source>Scores (N, ..., heads, places, places).</source>
   <extracomment>layers</extracomment>
   <translation>得分 (N, ..., heads, places, places)。</translation>
  </message>
  <message>
   <source>Scores (N, classes), any real numbers.</source>
   <extracomment>layers</extracomment>
   <translation>得分 (N, classes)，任意实数。</translation>
  </message>
  <message>
   <source>Scores (N, classes, ...), any real numbers.</source>
   <extracomment>layers</extracomment>
   <translation>得分 (N, classes, ...)，任意实数。</translation>
  </message>
  <message>
   <source>Self-attention and two dense layers, each with a shortcut and a normalization.

Repeat it for a deep encoder; with a CausalMask at src_mask it is a layer of a language model.</source>
   <extracomment>layers</extracomment>
   <translation>自注意力和两个全连接层，各带捷径和归一化。

重复它即得深层编码器；在 src_mask 处接 CausalMask 即为语言模型的层。</translation>
  </message>
  <message>
   <source>Sequences (N, C, T).</source>
   <extracomment>layers</extracomment>
   <translation>序列 (N, C, T)。</translation>
  </message>
  <message>
   <source>Sequences (N, T, features).</source>
   <extracomment>layers</extracomment>
   <translation>序列 (N, T, features)。</translation>
  </message>
  <message>
   <source>Sequences, images or volumes (N, C, ...).</source>
   <extracomment>layers</extracomment>
   <translation>序列、图像或体数据 (N, C, ...)。</translation>
  </message>
  <message>
   <source>Sets copies of each sample side by side along its axes.</source>
   <extracomment>layers</extracomment>
   <translation>沿各轴把每个样本的副本并排放置。</translation>
  </message>
  <message>
   <source>Sets numbers between -lambd and lambd to 0 and keeps the others.</source>
   <extracomment>layers</extracomment>
   <translation>把 -lambd 和 lambd 之间的数设为 0，保留其他数。</translation>
  </message>
  <message>
   <source>Sets single numbers to zero at random while training; does nothing for prediction.

What remains is scaled up, so that the sum stays about the same.</source>
   <extracomment>layers</extracomment>
   <translation>训练时随机把个别数置零；预测时不起作用。

其余的数被放大，使总和大致不变。</translation>
  </message>
  <message>
   <source>Sets whole channels of images (N, C, H, W) to zero at random while training.</source>
   <extracomment>layers</extracomment>
   <translation>训练时随机把图像 (N, C, H, W) 的整个通道置零。</translation>
  </message>
  <message>
   <source>Sets whole channels of sequences (N, C, T) to zero at random while training.</source>
   <extracomment>layers</extracomment>
   <translation>训练时随机把序列 (N, C, T) 的整个通道置零。</translation>
  </message>
  <message>
   <source>Sets whole channels of volumes (N, C, D, H, W) to zero at random while training.</source>
   <extracomment>layers</extracomment>
   <translation>训练时随机把体数据 (N, C, D, H, W) 的整个通道置零。</translation>
  </message>
  <message>
   <source>Sets whole channels to SELU's lowest value at random while training; keeps mean, spread.</source>
   <extracomment>layers</extracomment>
   <translation>训练时随机把整个通道设为 SELU 的最低值；保持均值和离散度。</translation>
  </message>
  <message>
   <source>Several decoder layers in a row; each also looks at a second sequence, the memory.</source>
   <extracomment>layers</extracomment>
   <translation>多个解码器层依次相连；每层还查看第二个序列，即记忆。</translation>
  </message>
  <message>
   <source>Several encoder layers in a row: self-attention and two dense layers each.

With a CausalMask at mask it is the body of a language model.</source>
   <extracomment>layers</extracomment>
   <translation>多个编码器层依次相连：每层为自注意力和两个全连接层。

在 mask 处接 CausalMask 即为语言模型的主体。</translation>
  </message>
  <message>
   <source>Shape of one sample, such as 1, 28, 28; empty for a single number.</source>
   <extracomment>layers</extracomment>
   <translation>单个样本的形状，例如 1, 28, 28；留空表示单个数。</translation>
  </message>
  <message>
   <source>Shape of one sample, without the batch; one -1 stands for what remains.</source>
   <extracomment>layers</extracomment>
   <translation>单个样本的形状，不含批；其中一个 -1 表示其余部分。</translation>
  </message>
  <message>
   <source>Shape of the numbers of one sample.</source>
   <extracomment>layers</extracomment>
   <translation>单个样本的随机数的形状。</translation>
  </message>
  <message>
   <source>Share of certainty spread over all classes.</source>
   <extracomment>layers</extracomment>
   <translation>分摊到所有类别上的确定性比例。</translation>
  </message>
  <message>
   <source>Share of the newest batch in the running mean.</source>
   <extracomment>layers</extracomment>
   <translation>滑动平均中最新批次的比例。</translation>
  </message>
  <message>
   <source>Share of the newest batch in the running mean; none for the mean of all batches.</source>
   <extracomment>layers</extracomment>
   <translation>滑动平均中最新批次的比例；“无”表示所有批次的平均。</translation>
  </message>
  <message>
   <source>Shift</source>
   <extracomment>layers</extracomment>
   <translation>移动量</translation>
  </message>
  <message>
   <source>Shifts</source>
   <extracomment>layers</extracomment>
   <translation>移动量</translation>
  </message>
  <message>
   <source>Shifts along axes; what leaves at one end comes in at the other.</source>
   <extracomment>layers</extracomment>
   <translation>沿轴移动；从一端出去的从另一端进来。</translation>
  </message>
  <message>
   <source>Shows what passes and hands it on unchanged.</source>
   <extracomment>layers</extracomment>
   <translation>显示经过的内容，并原样传递。</translation>
  </message>
  <message>
   <source>Shrinks images by turning pixels into channels: (N, C, H·r, W·r) to (N, C·r·r, H, W).</source>
   <extracomment>layers</extracomment>
   <translation>把像素变为通道来缩小图像：(N, C, H·r, W·r) 变为 (N, C·r·r, H, W)。</translation>
  </message>
  <message>
   <source>Size below which a number becomes 0.</source>
   <extracomment>layers</extracomment>
   <translation>小于此大小的数变为 0。</translation>
  </message>
  <message>
   <source>Size of each axis behind the batch; -1 leaves it as it is.</source>
   <extracomment>layers</extracomment>
   <translation>批之后每个轴的大小；-1 表示保持不变。</translation>
  </message>
  <message>
   <source>Size of each axis; empty for a single number.</source>
   <extracomment>layers</extracomment>
   <translation>每个轴的大小；留空表示单个数。</translation>
  </message>
  <message>
   <source>Size of each axis; empty for one axis, or for a single number.</source>
   <extracomment>layers</extracomment>
   <translation>每个轴的大小；留空表示一个轴或单个数。</translation>
  </message>
  <message>
   <source>Size of each vector.</source>
   <extracomment>layers</extracomment>
   <translation>每个向量的大小。</translation>
  </message>
  <message>
   <source>Size of the dense layer inside.</source>
   <extracomment>layers</extracomment>
   <translation>内部全连接层的大小。</translation>
  </message>
  <message>
   <source>Size of the last axis of the input.</source>
   <extracomment>layers</extracomment>
   <translation>输入最后一个轴的大小。</translation>
  </message>
  <message>
   <source>Size of the last axis of the output.</source>
   <extracomment>layers</extracomment>
   <translation>输出最后一个轴的大小。</translation>
  </message>
  <message>
   <source>Size of the last axis of x1.</source>
   <extracomment>layers</extracomment>
   <translation>x1 最后一个轴的大小。</translation>
  </message>
  <message>
   <source>Size of the last axis of x2.</source>
   <extracomment>layers</extracomment>
   <translation>x2 最后一个轴的大小。</translation>
  </message>
  <message>
   <source>Size of the last axis, or of the last axes.</source>
   <extracomment>layers</extracomment>
   <translation>最后一个轴或几个轴的大小。</translation>
  </message>
  <message>
   <source>Size of the memory.</source>
   <extracomment>layers</extracomment>
   <translation>记忆的大小。</translation>
  </message>
  <message>
   <source>Size of the result as a share of the input's, below 1; none to use output_size.</source>
   <extracomment>layers</extracomment>
   <translation>结果相对于输入的大小，小于 1；“无”表示使用 output_size。</translation>
  </message>
  <message>
   <source>Size of the result where the pooling rounded down; none for what follows.</source>
   <extracomment>layers</extracomment>
   <translation>池化向下取整时结果的大小；“无”表示按推算。</translation>
  </message>
  <message>
   <source>Sizes</source>
   <extracomment>layers</extracomment>
   <translation>各部分大小</translation>
  </message>
  <message>
   <source>Sizes of the parts; they add up to the size of the axis.</source>
   <extracomment>layers</extracomment>
   <translation>各部分的大小；加起来等于该轴的大小。</translation>
  </message>
  <message>
   <source>Slides learned filters over images (N, C, H, W).

Each filter looks at a small window of all channels and makes one channel of the result.</source>
   <extracomment>layers</extracomment>
   <translation>让可学习的滤波器在图像 (N, C, H, W) 上滑动。

每个滤波器查看所有通道的一个小窗口，产生结果的一个通道。</translation>
  </message>
  <message>
   <source>Slides learned filters over sequences (N, C, T).</source>
   <extracomment>layers</extracomment>
   <translation>让可学习的滤波器在序列 (N, C, T) 上滑动。</translation>
  </message>
  <message>
   <source>Slides learned filters over volumes or videos (N, C, D, H, W).</source>
   <extracomment>layers</extracomment>
   <translation>让可学习的滤波器在体数据或视频 (N, C, D, H, W) 上滑动。</translation>
  </message>
  <message>
   <source>Slope for negative numbers.</source>
   <extracomment>layers</extracomment>
   <translation>负数的斜率。</translation>
  </message>
  <message>
   <source>Smooth</source>
   <extracomment>layers</extracomment>
   <translation>平滑项</translation>
  </message>
  <message>
   <source>Smooth before shrinking; for bilinear and bicubic.</source>
   <extracomment>layers</extracomment>
   <translation>缩小前先平滑；用于 bilinear 和 bicubic。</translation>
  </message>
  <message>
   <source>Softmax of the negated numbers: the smallest gets the highest probability.</source>
   <extracomment>layers</extracomment>
   <translation>对取负的数做 Softmax：最小的得到最高的概率。</translation>
  </message>
  <message>
   <source>Splits one axis into several: with dim 1 and 64, 4, 4 (N, 1024) becomes (N, 64, 4, 4).</source>
   <extracomment>layers</extracomment>
   <translation>把一个轴拆成多个：dim 为 1、大小为 64, 4, 4 时 (N, 1024) 变为 (N, 64, 4, 4)。</translation>
  </message>
  <message>
   <source>Squared for differences below beta, absolute above: smooth at 0, calm about large misses.</source>
   <extracomment>layers</extracomment>
   <translation>差小于 beta 时取平方，大于时取绝对值：在 0 处平滑，对大偏差平静。</translation>
  </message>
  <message>
   <source>Squeezes each number between -1 and 1, more slowly than Tanh: x / (1 + |x|).</source>
   <extracomment>layers</extracomment>
   <translation>把每个数压缩到 -1 和 1 之间，比 Tanh 慢：x / (1 + |x|)。</translation>
  </message>
  <message>
   <source>Squeezes each number between -1 and 1.</source>
   <extracomment>layers</extracomment>
   <translation>把每个数压缩到 -1 和 1 之间。</translation>
  </message>
  <message>
   <source>Squeezes each number between 0 and 1: 1 / (1 + exp(-x)).</source>
   <extracomment>layers</extracomment>
   <translation>把每个数压缩到 0 和 1 之间：1 / (1 + exp(-x))。</translation>
  </message>
  <message>
   <source>Standard deviation around 0, for normal and trunc_normal.</source>
   <extracomment>layers</extracomment>
   <translation>normal 和 trunc_normal 时围绕 0 的标准差。</translation>
  </message>
  <message>
   <source>Standard deviation of the noise.</source>
   <extracomment>layers</extracomment>
   <translation>噪声的标准差。</translation>
  </message>
  <message>
   <source>Start</source>
   <extracomment>layers</extracomment>
   <translation>起点</translation>
  </message>
  <message>
   <source>Start dim</source>
   <extracomment>layers</extracomment>
   <translation>起始轴</translation>
  </message>
  <message>
   <source>Std</source>
   <extracomment>layers</extracomment>
   <translation>标准差</translation>
  </message>
  <message>
   <source>Step between filter positions.</source>
   <extracomment>layers</extracomment>
   <translation>滤波器位置之间的步距。</translation>
  </message>
  <message>
   <source>Step between windows; as large as a window for windows side by side.</source>
   <extracomment>layers</extracomment>
   <translation>窗口之间的步距；与窗口一样大时窗口紧挨着。</translation>
  </message>
  <message>
   <source>Step between windows; none for windows side by side.</source>
   <extracomment>layers</extracomment>
   <translation>窗口之间的步距；“无”表示窗口紧挨着。</translation>
  </message>
  <message>
   <source>Steps added at both ends, at most half a window.</source>
   <extracomment>layers</extracomment>
   <translation>两端添加的步数，最多为窗口的一半。</translation>
  </message>
  <message>
   <source>Steps added at both ends; 'same' keeps the length, 'valid' adds none.</source>
   <extracomment>layers</extracomment>
   <translation>两端添加的步数；'same' 保持长度，'valid' 不添加。</translation>
  </message>
  <message>
   <source>Steps added at the far end of the result.</source>
   <extracomment>layers</extracomment>
   <translation>在结果末端添加的步数。</translation>
  </message>
  <message>
   <source>Steps added at the front and at the end; one number for both.</source>
   <extracomment>layers</extracomment>
   <translation>开头和末尾添加的步数；一个数表示两端相同。</translation>
  </message>
  <message>
   <source>Steps cut from both ends of the result.</source>
   <extracomment>layers</extracomment>
   <translation>从结果两端切去的步数。</translation>
  </message>
  <message>
   <source>Stretches axes of size 1 to a size; the numbers are read again and again, not copied.</source>
   <extracomment>layers</extracomment>
   <translation>把大小为 1 的轴拉伸到指定大小；数会反复读取，而不复制。</translation>
  </message>
  <message>
   <source>Stride</source>
   <extracomment>layers</extracomment>
   <translation>步幅</translation>
  </message>
  <message>
   <source>Subtracts its tanh from each number: small ones nearly vanish.</source>
   <extracomment>layers</extracomment>
   <translation>从每个数中减去其 tanh：小的数几乎消失。</translation>
  </message>
  <message>
   <source>Subtracts the second tensor from the first, number by number.</source>
   <extracomment>layers</extracomment>
   <translation>从第一个张量中逐个数减去第二个张量。</translation>
  </message>
  <message>
   <source>Symmetric</source>
   <extracomment>layers</extracomment>
   <translation>对称</translation>
  </message>
  <message>
   <source>Take every so many positions; none for each.</source>
   <extracomment>layers</extracomment>
   <translation>每隔这么多位置取一个；“无”表示逐个取。</translation>
  </message>
  <message>
   <source>Take the mean over all numbers, or add them up.</source>
   <extracomment>layers</extracomment>
   <translation>对所有数取平均，或求和。</translation>
  </message>
  <message>
   <source>Take the mean, or add up.</source>
   <extracomment>layers</extracomment>
   <translation>取平均，或求和。</translation>
  </message>
  <message>
   <source>Takes a range of positions of one axis, as Python's x[start:stop:step].</source>
   <extracomment>layers</extracomment>
   <translation>取一个轴上的一段位置，如同 Python 的 x[start:stop:step]。</translation>
  </message>
  <message>
   <source>Takes a real signal apart into frequencies, as real and imaginary parts.</source>
   <extracomment>layers</extracomment>
   <translation>把实信号分解为频率，给出实部和虚部。</translation>
  </message>
  <message>
   <source>Takes each number from one of two tensors, as a condition says.</source>
   <extracomment>layers</extracomment>
   <translation>按条件从两个张量之一取每个数。</translation>
  </message>
  <message>
   <source>Takes means so that every image (N, C, H, W) has the wanted height and width.

With output_size 1 it is global average pooling: one number for each channel.</source>
   <extracomment>layers</extracomment>
   <translation>取平均，使每幅图像 (N, C, H, W) 都具有所需的高和宽。

当 output_size 为 1 时即为全局平均池化：每个通道一个数。</translation>
  </message>
  <message>
   <source>Takes means so that every sequence (N, C, T) has the wanted length.</source>
   <extracomment>layers</extracomment>
   <translation>取平均，使每个序列 (N, C, T) 都具有所需长度。</translation>
  </message>
  <message>
   <source>Takes means so that every volume (N, C, D, H, W) has the wanted size.</source>
   <extracomment>layers</extracomment>
   <translation>取平均，使每个体数据 (N, C, D, H, W) 都具有所需大小。</translation>
  </message>
  <message>
   <source>Takes one position of an axis, which goes: dim 1, index -1 is the last step of (N, T, C).</source>
   <extracomment>layers</extracomment>
   <translation>取一个轴上的一个位置，该轴随之消失：dim 1、index -1 为 (N, T, C) 的最后一步。</translation>
  </message>
  <message>
   <source>Takes the largest number along one or more axes.</source>
   <extracomment>layers</extracomment>
   <translation>沿一个或多个轴取最大值。</translation>
  </message>
  <message>
   <source>Takes the mean along one or more axes.</source>
   <extracomment>layers</extracomment>
   <translation>沿一个或多个轴取平均。</translation>
  </message>
  <message>
   <source>Takes the mean of each window of a sequence (N, C, T).</source>
   <extracomment>layers</extracomment>
   <translation>取序列 (N, C, T) 每个窗口的平均值。</translation>
  </message>
  <message>
   <source>Takes the mean of each window of a volume (N, C, D, H, W).</source>
   <extracomment>layers</extracomment>
   <translation>取体数据 (N, C, D, H, W) 每个窗口的平均值。</translation>
  </message>
  <message>
   <source>Takes the mean of each window of an image (N, C, H, W).</source>
   <extracomment>layers</extracomment>
   <translation>取图像 (N, C, H, W) 每个窗口的平均值。</translation>
  </message>
  <message>
   <source>Takes the power average of each window of a sequence (N, C, T).</source>
   <extracomment>layers</extracomment>
   <translation>取序列 (N, C, T) 每个窗口的幂平均。</translation>
  </message>
  <message>
   <source>Takes the power average of each window of a volume (N, C, D, H, W).</source>
   <extracomment>layers</extracomment>
   <translation>取体数据 (N, C, D, H, W) 每个窗口的幂平均。</translation>
  </message>
  <message>
   <source>Takes the power average of each window of an image (N, C, H, W).</source>
   <extracomment>layers</extracomment>
   <translation>取图像 (N, C, H, W) 每个窗口的幂平均。</translation>
  </message>
  <message>
   <source>Takes the smallest number along one or more axes.</source>
   <extracomment>layers</extracomment>
   <translation>沿一个或多个轴取最小值。</translation>
  </message>
  <message>
   <source>Tells at which position of an axis the largest number stands.</source>
   <extracomment>layers</extracomment>
   <translation>给出轴上最大值所在的位置。</translation>
  </message>
  <message>
   <source>Tells at which position of an axis the smallest number stands.</source>
   <extracomment>layers</extracomment>
   <translation>给出轴上最小值所在的位置。</translation>
  </message>
  <message>
   <source>Tells how strong each frequency of a signal is.</source>
   <extracomment>layers</extracomment>
   <translation>给出信号中每个频率的强度。</translation>
  </message>
  <message>
   <source>Tells the sign of each number: 1 for positive ones, -1 for negative ones, 0 for 0.</source>
   <extracomment>layers</extracomment>
   <translation>给出每个数的符号：正数为 1，负数为 -1，0 为 0。</translation>
  </message>
  <message>
   <source>Tells which places of a window only came together because the image was rolled.</source>
   <extracomment>layers</extracomment>
   <translation>指出窗口中哪些位置只是因为图像被滚动才相邻。</translation>
  </message>
  <message>
   <source>Temperature</source>
   <extracomment>layers</extracomment>
   <translation>温度</translation>
  </message>
  <message>
   <source>Tensors of one shape, or with axes of size 1.</source>
   <extracomment>layers</extracomment>
   <translation>形状相同的张量，或含大小为 1 的轴。</translation>
  </message>
  <message>
   <source>Tensors of one shape.</source>
   <extracomment>layers</extracomment>
   <translation>形状相同的张量。</translation>
  </message>
  <message>
   <source>Tensors that are equal but for the joined axis.</source>
   <extracomment>layers</extracomment>
   <translation>除拼接的轴外都相同的张量。</translation>
  </message>
  <message>
   <source>The axes behind the arrow.</source>
   <extracomment>layers</extracomment>
   <translation>箭头之后的轴。</translation>
  </message>
  <message>
   <source>The axes of size 1 stretched, without copying.</source>
   <extracomment>layers</extracomment>
   <translation>大小为 1 的轴被拉伸，不复制。</translation>
  </message>
  <message>
   <source>The axes, counted with the batch as axis 0; -1 is the last.</source>
   <extracomment>layers</extracomment>
   <translation>各轴，以批为第 0 轴计数；-1 为最后一个。</translation>
  </message>
  <message>
   <source>The axis along which the result adds up to 1; -1 is the last, 1 the channels.</source>
   <extracomment>layers</extracomment>
   <translation>结果沿其之和为 1 的轴；-1 为最后一个，1 为通道。</translation>
  </message>
  <message>
   <source>The axis along which they are joined; 1 for channels or features, -1 for the last.</source>
   <extracomment>layers</extracomment>
   <translation>沿其拼接的轴；1 为通道或特征，-1 为最后一个。</translation>
  </message>
  <message>
   <source>The axis of size 1 that goes; -1 is the last.</source>
   <extracomment>layers</extracomment>
   <translation>要去掉的大小为 1 的轴；-1 为最后一个。</translation>
  </message>
  <message>
   <source>The axis of the signal, counted with the batch as axis 0; -1 is the last.</source>
   <extracomment>layers</extracomment>
   <translation>信号所在的轴，以批为第 0 轴计数；-1 为最后一个。</translation>
  </message>
  <message>
   <source>The axis of the vectors, counted with the batch as axis 0; -1 is the last.</source>
   <extracomment>layers</extracomment>
   <translation>向量所在的轴，以批为第 0 轴计数；-1 为最后一个。</translation>
  </message>
  <message>
   <source>The axis that grows, counted with the batch as axis 0; -1 is the last.</source>
   <extracomment>layers</extracomment>
   <translation>变长的轴，以批为第 0 轴计数；-1 为最后一个。</translation>
  </message>
  <message>
   <source>The axis that is added up along, the batch being axis 0; -1 is the last.</source>
   <extracomment>layers</extracomment>
   <translation>沿其累加的轴，批为第 0 轴；-1 为最后一个。</translation>
  </message>
  <message>
   <source>The axis that is cut, counted with the batch as axis 0; -1 is the last.</source>
   <extracomment>layers</extracomment>
   <translation>被切的轴，以批为第 0 轴计数；-1 为最后一个。</translation>
  </message>
  <message>
   <source>The axis that is halved.</source>
   <extracomment>layers</extracomment>
   <translation>被减半的轴。</translation>
  </message>
  <message>
   <source>The axis that is picked from, counted with the batch as axis 0; -1 is the last.</source>
   <extracomment>layers</extracomment>
   <translation>从中挑选的轴，以批为第 0 轴计数；-1 为最后一个。</translation>
  </message>
  <message>
   <source>The axis that is split.</source>
   <extracomment>layers</extracomment>
   <translation>被拆分的轴。</translation>
  </message>
  <message>
   <source>The axis, counted with the batch as axis 0; -1 is the last.</source>
   <extracomment>layers</extracomment>
   <translation>该轴，以批为第 0 轴计数；-1 为最后一个。</translation>
  </message>
  <message>
   <source>The batch is axis 0 and time is axis 1, as everywhere in a network here.</source>
   <extracomment>layers</extracomment>
   <translation>批为第 0 轴，时间为第 1 轴，与这里的网络各处一致。</translation>
  </message>
  <message>
   <source>The channels at the places of the grid.</source>
   <extracomment>layers</extracomment>
   <translation>网格各位置上的通道。</translation>
  </message>
  <message>
   <source>The chosen input.</source>
   <extracomment>layers</extracomment>
   <translation>所选的输入。</translation>
  </message>
  <message>
   <source>The class or function, as Python text.</source>
   <extracomment>layers</extracomment>
   <translation>类或函数，以 Python 文本书写。</translation>
  </message>
  <message>
   <source>The classes in their order, filled up with blank (N, S).</source>
   <extracomment>layers</extracomment>
   <translation>按顺序的类别，以空白填满 (N, S)。</translation>
  </message>
  <message>
   <source>The cosine of each number, an angle in radians.</source>
   <extracomment>layers</extracomment>
   <translation>每个数的余弦，数为以弧度计的角。</translation>
  </message>
  <message>
   <source>The cosine of the angle between two vectors: 1 the same way, 0 at right angles.</source>
   <extracomment>layers</extracomment>
   <translation>两个向量夹角的余弦：同向为 1，垂直为 0。</translation>
  </message>
  <message>
   <source>The cosine that different pairs may have, -1 to 1.</source>
   <extracomment>layers</extracomment>
   <translation>不同的一对可以有的余弦，-1 到 1。</translation>
  </message>
  <message>
   <source>The distance between two vectors, along the last axis; as it starts, the Euclidean one.</source>
   <extracomment>layers</extracomment>
   <translation>两个向量之间沿最后一个轴的距离；默认为欧几里得距离。</translation>
  </message>
  <message>
   <source>The distance that different pairs should have.</source>
   <extracomment>layers</extracomment>
   <translation>不同的一对应有的距离。</translation>
  </message>
  <message>
   <source>The field, with the batch as axis 0.</source>
   <extracomment>layers</extracomment>
   <translation>该字段，批为第 0 轴。</translation>
  </message>
  <message>
   <source>The first axis that is joined.</source>
   <extracomment>layers</extracomment>
   <translation>合并的第一个轴。</translation>
  </message>
  <message>
   <source>The first factor; its last axis holds the features.</source>
   <extracomment>layers</extracomment>
   <translation>第一个因子；最后一个轴为特征。</translation>
  </message>
  <message>
   <source>The first position; negative counts from the end; none for the very first.</source>
   <extracomment>layers</extracomment>
   <translation>第一个位置；负数从末尾计；“无”表示最开头。</translation>
  </message>
  <message>
   <source>The first tensor.</source>
   <extracomment>layers</extracomment>
   <translation>第一个张量。</translation>
  </message>
  <message>
   <source>The first vectors.</source>
   <extracomment>layers</extracomment>
   <translation>第一组向量。</translation>
  </message>
  <message>
   <source>The harmonic mean of precision and recall of the decisions for yes.</source>
   <extracomment>layers</extracomment>
   <translation>判断“是”的精确率和召回率的调和平均。</translation>
  </message>
  <message>
   <source>The harmonic mean of precision and recall.</source>
   <extracomment>layers</extracomment>
   <translation>精确率和召回率的调和平均。</translation>
  </message>
  <message>
   <source>The image after it was rolled (N, H, W, C).</source>
   <extracomment>layers</extracomment>
   <translation>滚动之后的图像 (N, H, W, C)。</translation>
  </message>
  <message>
   <source>The images that are sampled (N, C, H, W).</source>
   <extracomment>layers</extracomment>
   <translation>要采样的图像 (N, C, H, W)。</translation>
  </message>
  <message>
   <source>The larger of two numbers, everywhere.</source>
   <extracomment>layers</extracomment>
   <translation>处处取两个数中较大的。</translation>
  </message>
  <message>
   <source>The largest first.</source>
   <extracomment>layers</extracomment>
   <translation>最大的在前。</translation>
  </message>
  <message>
   <source>The largest number, for uniform.</source>
   <extracomment>layers</extracomment>
   <translation>uniform 时的最大数。</translation>
  </message>
  <message>
   <source>The largest numbers, in order.</source>
   <extracomment>layers</extracomment>
   <translation>最大的数，按顺序。</translation>
  </message>
  <message>
   <source>The largest result; none for no limit.</source>
   <extracomment>layers</extracomment>
   <translation>最大的结果；“无”表示不限。</translation>
  </message>
  <message>
   <source>The largest slope that is drawn.</source>
   <extracomment>layers</extracomment>
   <translation>抽取的最大斜率。</translation>
  </message>
  <message>
   <source>The largest; else the smallest.</source>
   <extracomment>layers</extracomment>
   <translation>取最大的；否则取最小的。</translation>
  </message>
  <message>
   <source>The last axis that is joined.</source>
   <extracomment>layers</extracomment>
   <translation>合并的最后一个轴。</translation>
  </message>
  <message>
   <source>The last memory of every layer and direction (layers, N, hidden_size).</source>
   <extracomment>layers</extracomment>
   <translation>每层每个方向的最后记忆 (layers, N, hidden_size)。</translation>
  </message>
  <message>
   <source>The last state of every layer and direction (layers, N, hidden_size).</source>
   <extracomment>layers</extracomment>
   <translation>每层每个方向的最后状态 (layers, N, hidden_size)。</translation>
  </message>
  <message>
   <source>The learned tensor.</source>
   <extracomment>layers</extracomment>
   <translation>可学习的张量。</translation>
  </message>
  <message>
   <source>The least length of a vector, so that nothing is divided by zero.</source>
   <extracomment>layers</extracomment>
   <translation>向量的最小长度，避免除以零。</translation>
  </message>
  <message>
   <source>The least variance that counts.</source>
   <extracomment>layers</extracomment>
   <translation>计入的最小方差。</translation>
  </message>
  <message>
   <source>The length of the vectors along one or more axes.</source>
   <extracomment>layers</extracomment>
   <translation>沿一个或多个轴的向量长度。</translation>
  </message>
  <message>
   <source>The log probability of the right class (N).</source>
   <extracomment>layers</extracomment>
   <translation>正确类别的对数概率 (N)。</translation>
  </message>
  <message>
   <source>The logarithm of Softmax, as NLL wants it, computed without loss of precision.</source>
   <extracomment>layers</extracomment>
   <translation>Softmax 的对数，供 NLL 使用，计算不损失精度。</translation>
  </message>
  <message>
   <source>The logarithm of each rate, or the rate where log_input is off.</source>
   <extracomment>layers</extracomment>
   <translation>每个速率的对数，log_input 关闭时为速率本身。</translation>
  </message>
  <message>
   <source>The logarithm of the sigmoid, computed without loss of precision.</source>
   <extracomment>layers</extracomment>
   <translation>sigmoid 的对数，计算不损失精度。</translation>
  </message>
  <message>
   <source>The logarithm of the sum of exponentials, computed without overflow.</source>
   <extracomment>layers</extracomment>
   <translation>指数之和的对数，计算不溢出。</translation>
  </message>
  <message>
   <source>The logarithm of the variance of each (N, ...).</source>
   <extracomment>layers</extracomment>
   <translation>每个方差的对数 (N, ...)。</translation>
  </message>
  <message>
   <source>The lower limit.</source>
   <extracomment>layers</extracomment>
   <translation>下界。</translation>
  </message>
  <message>
   <source>The mask (T, T) that keeps each step from looking at later ones, as in a language model.</source>
   <extracomment>layers</extracomment>
   <translation>使每一步不看后面各步的掩码 (T, T)，如语言模型中那样。</translation>
  </message>
  <message>
   <source>The mean of any computed numbers, of their sizes or of their squares.</source>
   <extracomment>layers</extracomment>
   <translation>任意计算出的数、其绝对值或其平方的平均。</translation>
  </message>
  <message>
   <source>The mean of each normal distribution (N, ...).</source>
   <extracomment>layers</extracomment>
   <translation>每个正态分布的均值 (N, ...)。</translation>
  </message>
  <message>
   <source>The mean of each normal distribution.</source>
   <extracomment>layers</extracomment>
   <translation>每个正态分布的均值。</translation>
  </message>
  <message>
   <source>The mean of the absolute differences, in the unit of the target.</source>
   <extracomment>layers</extracomment>
   <translation>差的绝对值的平均，单位与目标相同。</translation>
  </message>
  <message>
   <source>The mean of the absolute differences; cares less about single large misses than MSE.</source>
   <extracomment>layers</extracomment>
   <translation>差的绝对值的平均；比 MSE 更不在意个别大的偏差。</translation>
  </message>
  <message>
   <source>The mean of the squared differences. The usual loss for numbers; punishes large misses.</source>
   <extracomment>layers</extracomment>
   <translation>差的平方的平均。数值的常用损失；对大的偏差惩罚重。</translation>
  </message>
  <message>
   <source>The memory after this step (N, hidden_size).</source>
   <extracomment>layers</extracomment>
   <translation>这一步之后的记忆 (N, hidden_size)。</translation>
  </message>
  <message>
   <source>The memory before the first step, linked together with h0; zeros if unlinked.</source>
   <extracomment>layers</extracomment>
   <translation>第一步之前的记忆，与 h0 一起连接；不连则为零。</translation>
  </message>
  <message>
   <source>The memory before this step, linked together with h0; zeros if nothing is linked.</source>
   <extracomment>layers</extracomment>
   <translation>这一步之前的记忆，与 h0 一起连接；不连则为零。</translation>
  </message>
  <message>
   <source>The natural logarithm of each number, which must be greater than 0.</source>
   <extracomment>layers</extracomment>
   <translation>每个数的自然对数，数必须大于 0。</translation>
  </message>
  <message>
   <source>The new sizes; one -1 stands for what remains.</source>
   <extracomment>layers</extracomment>
   <translation>新的大小；其中一个 -1 表示其余部分。</translation>
  </message>
  <message>
   <source>The number it is full of, for constant.</source>
   <extracomment>layers</extracomment>
   <translation>constant 时填满的数。</translation>
  </message>
  <message>
   <source>The number of groups before it.</source>
   <extracomment>layers</extracomment>
   <translation>其前的组数。</translation>
  </message>
  <message>
   <source>The number of the class that stands between letters.</source>
   <extracomment>layers</extracomment>
   <translation>位于字母之间的类别的编号。</translation>
  </message>
  <message>
   <source>The number of the input.</source>
   <extracomment>layers</extracomment>
   <translation>输入的编号。</translation>
  </message>
  <message>
   <source>The number of the new axis; -1 puts it last.</source>
   <extracomment>layers</extracomment>
   <translation>新轴的编号；-1 表示放在最后。</translation>
  </message>
  <message>
   <source>The number of the new axis; 1 puts it behind the batch, -1 last.</source>
   <extracomment>layers</extracomment>
   <translation>新轴的编号；1 放在批之后，-1 放在最后。</translation>
  </message>
  <message>
   <source>The number that fills the border, for constant.</source>
   <extracomment>layers</extracomment>
   <translation>constant 时填充边框的数。</translation>
  </message>
  <message>
   <source>The number that is written, for number.</source>
   <extracomment>layers</extracomment>
   <translation>选 number 时写入的数。</translation>
  </message>
  <message>
   <source>The number to compare with while b is not linked.</source>
   <extracomment>layers</extracomment>
   <translation>未连接 b 时用来比较的数。</translation>
  </message>
  <message>
   <source>The numbers as they are, without their signs, or squared.</source>
   <extracomment>layers</extracomment>
   <translation>数本身、去掉符号，或取平方。</translation>
  </message>
  <message>
   <source>The numbers in order.</source>
   <extracomment>layers</extracomment>
   <translation>排好序的数。</translation>
  </message>
  <message>
   <source>The numbers of the right classes, then -1 (N, classes).</source>
   <extracomment>layers</extracomment>
   <translation>正确类别的编号，其后为 -1 (N, classes)。</translation>
  </message>
  <message>
   <source>The numbers, in order.</source>
   <extracomment>layers</extracomment>
   <translation>各个数，按顺序。</translation>
  </message>
  <message>
   <source>The numbers, the same for every sample.</source>
   <extracomment>layers</extracomment>
   <translation>这些数，对每个样本都相同。</translation>
  </message>
  <message>
   <source>The old numbers of the axes behind the batch, in their new order.</source>
   <extracomment>layers</extracomment>
   <translation>批之后各轴的旧编号，按新的顺序。</translation>
  </message>
  <message>
   <source>The other axis.</source>
   <extracomment>layers</extracomment>
   <translation>另一个轴。</translation>
  </message>
  <message>
   <source>The p of the norm that max_norm limits.</source>
   <extracomment>layers</extracomment>
   <translation>max_norm 所限制的范数的 p。</translation>
  </message>
  <message>
   <source>The padding of the pooling.</source>
   <extracomment>layers</extracomment>
   <translation>池化的填充。</translation>
  </message>
  <message>
   <source>The part that was taken.</source>
   <extracomment>layers</extracomment>
   <translation>所取的部分。</translation>
  </message>
  <message>
   <source>The picked numbers, in the shape of index.</source>
   <extracomment>layers</extracomment>
   <translation>挑选出的数，形状与 index 相同。</translation>
  </message>
  <message>
   <source>The picked positions, in the order of index.</source>
   <extracomment>layers</extracomment>
   <translation>挑选出的位置，按 index 的顺序。</translation>
  </message>
  <message>
   <source>The position before which it ends; none for the very end.</source>
   <extracomment>layers</extracomment>
   <translation>在此位置之前结束；负数从末尾计；“无”表示最末尾。</translation>
  </message>
  <message>
   <source>The position; negative counts from the end.</source>
   <extracomment>layers</extracomment>
   <translation>位置；负数从末尾计。</translation>
  </message>
  <message>
   <source>The power of the distance.</source>
   <extracomment>layers</extracomment>
   <translation>距离的幂次。</translation>
  </message>
  <message>
   <source>The power of the divisor.</source>
   <extracomment>layers</extracomment>
   <translation>除数的幂次。</translation>
  </message>
  <message>
   <source>The power p: 1 adds up, 2 is the length of a vector, the larger the more like Max.</source>
   <extracomment>layers</extracomment>
   <translation>幂次 p：1 为求和，2 为向量长度，越大越接近 Max。</translation>
  </message>
  <message>
   <source>The power.</source>
   <extracomment>layers</extracomment>
   <translation>幂次。</translation>
  </message>
  <message>
   <source>The power: 2 is straight, 1 along the axes.</source>
   <extracomment>layers</extracomment>
   <translation>幂次：2 为直线距离，1 为沿轴距离。</translation>
  </message>
  <message>
   <source>The prediction is the logarithm of the rate, any real number.</source>
   <extracomment>layers</extracomment>
   <translation>预测为速率的对数，任意实数。</translation>
  </message>
  <message>
   <source>The probability of each class, of the prediction's shape.</source>
   <extracomment>layers</extracomment>
   <translation>每个类别的概率，形状与预测相同。</translation>
  </message>
  <message>
   <source>The result, number by number.</source>
   <extracomment>layers</extracomment>
   <translation>逐个数的结果。</translation>
  </message>
  <message>
   <source>The result, of the larger shape.</source>
   <extracomment>layers</extracomment>
   <translation>结果，取较大的形状。</translation>
  </message>
  <message>
   <source>The result, of the largest shape.</source>
   <extracomment>layers</extracomment>
   <translation>结果，取最大的形状。</translation>
  </message>
  <message>
   <source>The result, with one channel for each filter.</source>
   <extracomment>layers</extracomment>
   <translation>结果，每个滤波器一个通道。</translation>
  </message>
  <message>
   <source>The right class (N), a whole number from 0.</source>
   <extracomment>layers</extracomment>
   <translation>正确类别 (N)，从 0 起的整数。</translation>
  </message>
  <message>
   <source>The right class (N, ...), a whole number from 0.</source>
   <extracomment>layers</extracomment>
   <translation>正确类别 (N, ...)，从 0 起的整数。</translation>
  </message>
  <message>
   <source>The root of the mean squared difference: an error in the unit of the target.</source>
   <extracomment>layers</extracomment>
   <translation>均方差的平方根：单位与目标相同的误差。</translation>
  </message>
  <message>
   <source>The same axes and one more of size embedding_dim.</source>
   <extracomment>layers</extracomment>
   <translation>轴不变，再加一个大小为 embedding_dim 的轴。</translation>
  </message>
  <message>
   <source>The same axes, longer at their ends.</source>
   <extracomment>layers</extracomment>
   <translation>轴不变，两端变长。</translation>
  </message>
  <message>
   <source>The same axes, the halved one half as large.</source>
   <extracomment>layers</extracomment>
   <translation>轴不变，被减半的轴大小减半。</translation>
  </message>
  <message>
   <source>The same axes, the last one of size num_embeddings.</source>
   <extracomment>layers</extracomment>
   <translation>轴不变，最后一个轴大小为 num_embeddings。</translation>
  </message>
  <message>
   <source>The same axes, the last one of size out_features.</source>
   <extracomment>layers</extracomment>
   <translation>轴不变，最后一个轴大小为 out_features。</translation>
  </message>
  <message>
   <source>The same channels at the new size.</source>
   <extracomment>layers</extracomment>
   <translation>通道不变，大小为新的大小。</translation>
  </message>
  <message>
   <source>The same channels in another order.</source>
   <extracomment>layers</extracomment>
   <translation>同样的通道，换一个顺序。</translation>
  </message>
  <message>
   <source>The same channels, larger, mostly zeros.</source>
   <extracomment>layers</extracomment>
   <translation>通道不变，尺寸变大，大多为零。</translation>
  </message>
  <message>
   <source>The same channels, larger.</source>
   <extracomment>layers</extracomment>
   <translation>通道不变，尺寸变大。</translation>
  </message>
  <message>
   <source>The same channels, smaller.</source>
   <extracomment>layers</extracomment>
   <translation>通道不变，尺寸变小。</translation>
  </message>
  <message>
   <source>The same numbers in other axes.</source>
   <extracomment>layers</extracomment>
   <translation>同样的数，排成另外的轴。</translation>
  </message>
  <message>
   <source>The same numbers with a border.</source>
   <extracomment>layers</extracomment>
   <translation>同样的数，带边框。</translation>
  </message>
  <message>
   <source>The same numbers with fewer axes.</source>
   <extracomment>layers</extracomment>
   <translation>同样的数，轴更少。</translation>
  </message>
  <message>
   <source>The same numbers with more axes.</source>
   <extracomment>layers</extracomment>
   <translation>同样的数，轴更多。</translation>
  </message>
  <message>
   <source>The same numbers with one axis fewer.</source>
   <extracomment>layers</extracomment>
   <translation>同样的数，少一个轴。</translation>
  </message>
  <message>
   <source>The same numbers with one axis more.</source>
   <extracomment>layers</extracomment>
   <translation>同样的数，多一个轴。</translation>
  </message>
  <message>
   <source>The same shape in the other type.</source>
   <extracomment>layers</extracomment>
   <translation>形状相同，类型不同。</translation>
  </message>
  <message>
   <source>The same, turned by their positions.</source>
   <extracomment>layers</extracomment>
   <translation>同样的内容，按位置旋转后。</translation>
  </message>
  <message>
   <source>The score of a class that never occurs.</source>
   <extracomment>layers</extracomment>
   <translation>从未出现的类别的得分。</translation>
  </message>
  <message>
   <source>The score where there is no yes at all.</source>
   <extracomment>layers</extracomment>
   <translation>完全没有“是”时的得分。</translation>
  </message>
  <message>
   <source>The scores with what the distances add.</source>
   <extracomment>layers</extracomment>
   <translation>加上距离项后的得分。</translation>
  </message>
  <message>
   <source>The second factor, equal but for the last axis.</source>
   <extracomment>layers</extracomment>
   <translation>第二个因子，除最后一个轴外与前者相同。</translation>
  </message>
  <message>
   <source>The second tensor, of the same shape or with axes of size 1.</source>
   <extracomment>layers</extracomment>
   <translation>第二个张量，形状相同或含大小为 1 的轴。</translation>
  </message>
  <message>
   <source>The second tensor, of the same shape, or with axes of size 1.</source>
   <extracomment>layers</extracomment>
   <translation>第二个张量，形状相同或含大小为 1 的轴。</translation>
  </message>
  <message>
   <source>The second vectors, of the same shape or with axes of size 1.</source>
   <extracomment>layers</extracomment>
   <translation>第二组向量，形状相同或含大小为 1 的轴。</translation>
  </message>
  <message>
   <source>The sequence (N, T, ...) whose length counts.</source>
   <extracomment>layers</extracomment>
   <translation>以其长度为准的序列 (N, T, ...)。</translation>
  </message>
  <message>
   <source>The sequence (N, T, ...) whose steps are counted.</source>
   <extracomment>layers</extracomment>
   <translation>要计步的序列 (N, T, ...)。</translation>
  </message>
  <message>
   <source>The sequence that is written, as far as it is known (N, T, features).</source>
   <extracomment>layers</extracomment>
   <translation>正在书写的序列，到目前已知的部分 (N, T, features)。</translation>
  </message>
  <message>
   <source>The sequence to read (N, T, features).</source>
   <extracomment>layers</extracomment>
   <translation>要阅读的序列 (N, T, features)。</translation>
  </message>
  <message>
   <source>The share of right decisions between yes and no.

The prediction holds one number for each decision: a probability, or a raw score, which is known by numbers outside of 0 to 1 and goes through a sigmoid first.</source>
   <extracomment>layers</extracomment>
   <translation>是与否之间正确判断的比例。

预测中每个判断一个数：概率，或原始得分；出现 0 到 1 之外的数时视为原始得分，会先经过 sigmoid。</translation>
  </message>
  <message>
   <source>The share of samples whose highest score is that of the right class.</source>
   <extracomment>layers</extracomment>
   <translation>最高得分恰为正确类别的样本比例。</translation>
  </message>
  <message>
   <source>The share of samples whose right class is among the top_k highest scores.</source>
   <extracomment>layers</extracomment>
   <translation>正确类别在前 top_k 个最高得分之中的样本比例。</translation>
  </message>
  <message>
   <source>The share of the target's variance that is explained: 1 is perfect, 0 is as the mean.</source>
   <extracomment>layers</extracomment>
   <translation>目标方差中被解释的比例：1 为完美，0 相当于取均值。</translation>
  </message>
  <message>
   <source>The signal.</source>
   <extracomment>layers</extracomment>
   <translation>信号。</translation>
  </message>
  <message>
   <source>The sine of each number, an angle in radians.</source>
   <extracomment>layers</extracomment>
   <translation>每个数的正弦，数为以弧度计的角。</translation>
  </message>
  <message>
   <source>The size of each number without its sign.</source>
   <extracomment>layers</extracomment>
   <translation>每个数去掉符号的大小。</translation>
  </message>
  <message>
   <source>The slope before training.</source>
   <extracomment>layers</extracomment>
   <translation>训练前的斜率。</translation>
  </message>
  <message>
   <source>The smaller of two numbers, everywhere.</source>
   <extracomment>layers</extracomment>
   <translation>处处取两个数中较小的。</translation>
  </message>
  <message>
   <source>The smallest divisor.</source>
   <extracomment>layers</extracomment>
   <translation>最小的除数。</translation>
  </message>
  <message>
   <source>The smallest number, for uniform.</source>
   <extracomment>layers</extracomment>
   <translation>uniform 时的最小数。</translation>
  </message>
  <message>
   <source>The smallest result; none for no limit.</source>
   <extracomment>layers</extracomment>
   <translation>最小的结果；“无”表示不限。</translation>
  </message>
  <message>
   <source>The smallest slope that is drawn.</source>
   <extracomment>layers</extracomment>
   <translation>抽取的最小斜率。</translation>
  </message>
  <message>
   <source>The square root of each number, which must not be negative.</source>
   <extracomment>layers</extracomment>
   <translation>每个数的平方根，数不能为负。</translation>
  </message>
  <message>
   <source>The standard deviation along one or more axes.</source>
   <extracomment>layers</extracomment>
   <translation>沿一个或多个轴的标准差。</translation>
  </message>
  <message>
   <source>The state after every step (N, T, hidden_size), twice that wide if both.</source>
   <extracomment>layers</extracomment>
   <translation>每一步之后的状态 (N, T, hidden_size)；双向时宽度加倍。</translation>
  </message>
  <message>
   <source>The state after this step (N, hidden_size).</source>
   <extracomment>layers</extracomment>
   <translation>这一步之后的状态 (N, hidden_size)。</translation>
  </message>
  <message>
   <source>The state before the first step, such as h of another layer; zeros if nothing is linked.</source>
   <extracomment>layers</extracomment>
   <translation>第一步之前的状态，例如另一层的 h；不连则为零。</translation>
  </message>
  <message>
   <source>The state before this step (N, hidden_size); zeros if nothing is linked.</source>
   <extracomment>layers</extracomment>
   <translation>这一步之前的状态 (N, hidden_size)；不连则为零。</translation>
  </message>
  <message>
   <source>The steps with their positions (N, T, features).</source>
   <extracomment>layers</extracomment>
   <translation>带位置信息的各步 (N, T, features)。</translation>
  </message>
  <message>
   <source>The stride of the pooling; none for windows side by side.</source>
   <extracomment>layers</extracomment>
   <translation>池化的步幅；“无”表示窗口紧挨着。</translation>
  </message>
  <message>
   <source>The target holds log probabilities too.</source>
   <extracomment>layers</extracomment>
   <translation>目标存放的也是对数概率。</translation>
  </message>
  <message>
   <source>The target says no by 0 instead of -1, as the labels of datasets do.</source>
   <extracomment>layers</extracomment>
   <translation>目标以 0 而不是 -1 表示“否”，如数据集的标签。</translation>
  </message>
  <message>
   <source>The tensor whose axis is counted.</source>
   <extracomment>layers</extracomment>
   <translation>要计数其轴的张量。</translation>
  </message>
  <message>
   <source>The tensors one after the other.</source>
   <extracomment>layers</extracomment>
   <translation>依次相接的张量。</translation>
  </message>
  <message>
   <source>The type.</source>
   <extracomment>layers</extracomment>
   <translation>类型。</translation>
  </message>
  <message>
   <source>The upper limit.</source>
   <extracomment>layers</extracomment>
   <translation>上界。</translation>
  </message>
  <message>
   <source>The variance along one or more axes: the mean square of the distance from the mean.</source>
   <extracomment>layers</extracomment>
   <translation>沿一个或多个轴的方差：与均值距离的均方。</translation>
  </message>
  <message>
   <source>The variance of each, not negative, as of Softplus; axes may have size 1.</source>
   <extracomment>layers</extracomment>
   <translation>每个分布的方差，非负，如 Softplus 的输出；轴的大小可以为 1。</translation>
  </message>
  <message>
   <source>The vector of a sample (N, features).</source>
   <extracomment>layers</extracomment>
   <translation>样本的向量 (N, features)。</translation>
  </message>
  <message>
   <source>The vector of a sample of another kind.</source>
   <extracomment>layers</extracomment>
   <translation>一个异类样本的向量。</translation>
  </message>
  <message>
   <source>The vector of another sample of its kind.</source>
   <extracomment>layers</extracomment>
   <translation>另一个同类样本的向量。</translation>
  </message>
  <message>
   <source>The vector that belongs to it (N, features).</source>
   <extracomment>layers</extracomment>
   <translation>与它对应的向量 (N, features)。</translation>
  </message>
  <message>
   <source>The word that stands for nothing.</source>
   <extracomment>layers</extracomment>
   <translation>表示“无”的词。</translation>
  </message>
  <message>
   <source>Thresholds</source>
   <extracomment>layers</extracomment>
   <translation>阈值数</translation>
  </message>
  <message>
   <source>To add the one channel that grey images and single series lack in front of a convolution, or to line two tensors up.</source>
   <extracomment>layers</extracomment>
   <translation>用于在卷积之前补上灰度图像和单一序列所缺的那一个通道，或使两个张量对齐。</translation>
  </message>
  <message>
   <source>To arrange all axes of a sample anew at once; there Reshape is shorter.</source>
   <extracomment>layers</extracomment>
   <translation>一次重排样本的所有轴时；Reshape 更简短。</translation>
  </message>
  <message>
   <source>To ask of a whole volume or clip whether something occurs in it, such as a nodule in a scan.</source>
   <extracomment>layers</extracomment>
   <translation>用于判断整个体数据或片段中是否出现某物，例如扫描中的结节。</translation>
  </message>
  <message>
   <source>To ask whether a feature occurs anywhere along an axis, such as a word in a text.</source>
   <extracomment>layers</extracomment>
   <translation>用于判断某个特征是否在轴的任意处出现，例如文本中的一个词。</translation>
  </message>
  <message>
   <source>To bring images or features to a size, larger or smaller, with smoothing if wanted.</source>
   <extracomment>layers</extracomment>
   <translation>用于把图像或特征变为指定大小，放大或缩小均可，需要时带平滑。</translation>
  </message>
  <message>
   <source>To bring vectors back into images, to cut features into heads, or rows into patches.</source>
   <extracomment>layers</extracomment>
   <translation>用于把向量变回图像、把特征切成多个头，或把行切成图块。</translation>
  </message>
  <message>
   <source>To change the size alone; take Interpolate.</source>
   <extracomment>layers</extracomment>
   <translation>仅改变大小时；请用 Interpolate。</translation>
  </message>
  <message>
   <source>To classify with a margin, as a support vector machine does: samples that are clearly right no longer count.</source>
   <extracomment>layers</extracomment>
   <translation>用于带间隔的分类，如支持向量机：明显正确的样本不再计入。</translation>
  </message>
  <message>
   <source>To come back to a signal after its frequencies were filtered or mixed.</source>
   <extracomment>layers</extracomment>
   <translation>用于在频率经过滤波或混合之后变回信号。</translation>
  </message>
  <message>
   <source>To compare embeddings of words, images or people, where the direction of a vector means something and its length does not.</source>
   <extracomment>layers</extracomment>
   <translation>用于比较词、图像或人的嵌入，其向量的方向有含义，而长度没有。</translation>
  </message>
  <message>
   <source>To compare how well models rank, whatever threshold will be used.</source>
   <extracomment>layers</extracomment>
   <translation>用于比较模型排序的好坏，无论以后使用什么阈值。</translation>
  </message>
  <message>
   <source>To compare models before a threshold is chosen; take BinaryAUROC.</source>
   <extracomment>layers</extracomment>
   <translation>在选定阈值之前比较模型时；请用 BinaryAUROC。</translation>
  </message>
  <message>
   <source>To compare numbers with classes, or to compute with a mask of true and false.</source>
   <extracomment>layers</extracomment>
   <translation>用于把数与类别比较，或用真假掩码作计算。</translation>
  </message>
  <message>
   <source>To compare numbers, which Compare does with any relation.</source>
   <extracomment>layers</extracomment>
   <translation>比较数值：Compare 可用任意关系比较。</translation>
  </message>
  <message>
   <source>To compare regressions on targets of different scale: 0 is no better than the mean.</source>
   <extracomment>layers</extracomment>
   <translation>用于比较目标尺度不同的回归：0 表示不比均值好。</translation>
  </message>
  <message>
   <source>To compare two branches, as in a siamese network, or to predict a residue such as the noise of an image.</source>
   <extracomment>layers</extracomment>
   <translation>用于比较两个分支，如孪生网络，或预测残差，例如图像的噪声。</translation>
  </message>
  <message>
   <source>To compare two designs in one drawing: change the number, train again.</source>
   <extracomment>layers</extracomment>
   <translation>用于在一张图中比较两种设计：改变编号，重新训练。</translation>
  </message>
  <message>
   <source>To cut away margins, leave the first token out, or take every second step.</source>
   <extracomment>layers</extracomment>
   <translation>用于切去边缘、去掉第一个词元，或每隔一步取一步。</translation>
  </message>
  <message>
   <source>To decide for a class at the end, or to look up the nearest entry of a codebook.</source>
   <extracomment>layers</extracomment>
   <translation>用于在末尾决定一个类别，或查找码本中最近的条目。</translation>
  </message>
  <message>
   <source>To disturb what is there: GaussianNoise adds to it, and only while training.</source>
   <extracomment>layers</extracomment>
   <translation>扰动已有的内容：GaussianNoise 会给它加噪，而且只在训练时。</translation>
  </message>
  <message>
   <source>To divide by the same tensor in several places.</source>
   <extracomment>layers</extracomment>
   <translation>用于在多处除以同一个张量。</translation>
  </message>
  <message>
   <source>To drop an axis that a layer left with size 1, such as the single score of a regression.</source>
   <extracomment>layers</extracomment>
   <translation>用于去掉某层留下的大小为 1 的轴，例如回归的单个得分。</translation>
  </message>
  <message>
   <source>To drop small coefficients and keep large ones unchanged, as in wavelet denoising.</source>
   <extracomment>layers</extracomment>
   <translation>用于丢弃小系数而原样保留大系数，例如小波去噪。</translation>
  </message>
  <message>
   <source>To enlarge images by learned filters: in the decoder of an autoencoder or a U-Net, and in generators.</source>
   <extracomment>layers</extracomment>
   <translation>用可学习的滤波器放大图像：用于自编码器或 U-Net 的解码器，以及生成器。</translation>
  </message>
  <message>
   <source>To enlarge volumes by learned filters, as in the decoder of a 3D U-Net for medical scans.</source>
   <extracomment>layers</extracomment>
   <translation>用可学习的滤波器放大体数据，例如医学扫描的 3D U-Net 的解码器。</translation>
  </message>
  <message>
   <source>To exchange axes: it would mix the numbers up; take Permute. To join axes Flatten says it better.</source>
   <extracomment>layers</extracomment>
   <translation>交换轴：会把数弄乱；请用 Permute。合并轴用 Flatten 表达更清楚。</translation>
  </message>
  <message>
   <source>To feed a class into a network as numbers, as the label of a conditional generator.</source>
   <extracomment>layers</extracomment>
   <translation>用于把类别以数的形式送入网络，例如条件生成器的标签。</translation>
  </message>
  <message>
   <source>To find the nearest entry of a codebook out of distances.</source>
   <extracomment>layers</extracomment>
   <translation>用于由距离找出码本中最近的条目。</translation>
  </message>
  <message>
   <source>To find where two masks disagree.</source>
   <extracomment>layers</extracomment>
   <translation>用于找出两个掩码不一致之处。</translation>
  </message>
  <message>
   <source>To follow a whole distribution: a teacher network in distillation, or counts of several judges.</source>
   <extracomment>layers</extracomment>
   <translation>用于拟合整个分布：蒸馏中的教师网络，或多名评判者的票数。</translation>
  </message>
  <message>
   <source>To frame images in the colour of their background, for instance 1 around dark letters on white paper.</source>
   <extracomment>layers</extracomment>
   <translation>用于以背景颜色给图像加框，例如白纸黑字四周补 1。</translation>
  </message>
  <message>
   <source>To give sequences of any length one length, before a Linear layer: output_size 1 is the mean over time.</source>
   <extracomment>layers</extracomment>
   <translation>用于在 Linear 层之前把任意长度的序列变为统一长度：output_size 为 1 即为沿时间的平均。</translation>
  </message>
  <message>
   <source>To give volumes or videos a border that differs from side to side, such as empty frames before the first.</source>
   <extracomment>layers</extracomment>
   <translation>用于给体数据或视频加上各边不同的边框，例如第一帧之前的空帧。</translation>
  </message>
  <message>
   <source>To hand several branches on without loss: skip connections of U-Net, dense blocks, features of several kinds.</source>
   <extracomment>layers</extracomment>
   <translation>用于把多个分支无损地传下去：U-Net 的跳跃连接、DenseNet 的稠密块、多种特征。</translation>
  </message>
  <message>
   <source>To hide the steps after the end of each sample from attention or from a mean.</source>
   <extracomment>layers</extracomment>
   <translation>用于对注意力或平均隐藏每个样本末尾之后的各步。</translation>
  </message>
  <message>
   <source>To hide what any of two masks hides.</source>
   <extracomment>layers</extracomment>
   <translation>用于隐藏两个掩码中任一个所隐藏的内容。</translation>
  </message>
  <message>
   <source>To hold one vector against many, without a copy in memory.</source>
   <extracomment>layers</extracomment>
   <translation>用于把一个向量与许多向量作比较，而不在内存中复制。</translation>
  </message>
  <message>
   <source>To join along an axis that is there already; take Concat.</source>
   <extracomment>layers</extracomment>
   <translation>沿已有的轴拼接时；请用 Concat。</translation>
  </message>
  <message>
   <source>To join masks, such as causal and not padding.</source>
   <extracomment>layers</extracomment>
   <translation>用于合并掩码，例如既是因果的又不是填充。</translation>
  </message>
  <message>
   <source>To join the probabilities of independent events.</source>
   <extracomment>layers</extracomment>
   <translation>用于合并独立事件的概率。</translation>
  </message>
  <message>
   <source>To judge how two things go together, such as a question and an answer, or head and tail of a relation.</source>
   <extracomment>layers</extracomment>
   <translation>用于判断两样东西是否相配，例如问题与答案，或一个关系的头实体与尾实体。</translation>
  </message>
  <message>
   <source>To judge the ranking itself, before a threshold is chosen.</source>
   <extracomment>layers</extracomment>
   <translation>用于在选定阈值之前评判排序本身。</translation>
  </message>
  <message>
   <source>To keep a layer's weights as they are: that is a matter of the phase.</source>
   <extracomment>layers</extracomment>
   <translation>要让某层的权重保持不变时：那由阶段决定。</translation>
  </message>
  <message>
   <source>To keep a log-variance, a logarithm's argument or a divisor within safe limits.</source>
   <extracomment>layers</extracomment>
   <translation>用于把对数方差、对数的自变量或除数限制在安全范围内。</translation>
  </message>
  <message>
   <source>To keep a place free for a layer to come, to end a shortcut, or to switch a layer off in an experiment.</source>
   <extracomment>layers</extracomment>
   <translation>用于为将来的层占位、作为捷径的终点，或在实验中关闭某一层。</translation>
  </message>
  <message>
   <source>To keep a signal between two limits at next to no cost, as a physical range or in binarized networks.</source>
   <extracomment>layers</extracomment>
   <translation>用于以极小的代价把信号保持在两个界限之间，例如物理量的范围，或二值化网络。</translation>
  </message>
  <message>
   <source>To lead a long link around other nodes; the code does not mention it.</source>
   <extracomment>layers</extracomment>
   <translation>用于让长连线绕开其他节点；代码中不会出现它。</translation>
  </message>
  <message>
   <source>To learn an order from pairs of which one is better: search results, answers, chess moves.</source>
   <extracomment>layers</extracomment>
   <translation>用于由一优一劣的样本对学习顺序：搜索结果、答案、棋步。</translation>
  </message>
  <message>
   <source>To learn distances from pairs that are alike or not: small for the first, at least margin for the others.</source>
   <extracomment>layers</extracomment>
   <translation>用于由相似或不相似的样本对学习距离：前者距离小，后者至少为 margin。</translation>
  </message>
  <message>
   <source>To learn embeddings from pairs, of texts for instance, that are later compared by their angle.</source>
   <extracomment>layers</extracomment>
   <translation>用于由样本对（例如文本对）学习嵌入，之后按夹角比较。</translation>
  </message>
  <message>
   <source>To learn embeddings in which samples of a kind are nearer to each other than to others: faces, products, songs.</source>
   <extracomment>layers</extracomment>
   <translation>用于学习使同类样本彼此更近的嵌入：人脸、商品、歌曲。</translation>
  </message>
  <message>
   <source>To learn how recurrence works, and inside a loop of your own whose next input depends on what it said before.</source>
   <extracomment>layers</extracomment>
   <translation>用于学习循环的工作原理，也用于自己的循环，其下一个输入取决于之前的输出。</translation>
  </message>
  <message>
   <source>To learn without labels from two views of each sample, or from pairs such as picture and text, with symmetric as in CLIP.</source>
   <extracomment>layers</extracomment>
   <translation>用于无标签学习：由每个样本的两个视图，或由图片与文本这样的样本对；启用 symmetric 即如 CLIP。</translation>
  </message>
  <message>
   <source>To leave a branch out of the model for good; take Switch, which drops its code.</source>
   <extracomment>layers</extracomment>
   <translation>要把一个分支永久移出模型时；请用 Switch，它会去掉该分支的代码。</translation>
  </message>
  <message>
   <source>To lengthen sequences by learned filters: in decoders and generators of audio.</source>
   <extracomment>layers</extracomment>
   <translation>用可学习的滤波器加长序列：用于音频的解码器和生成器。</translation>
  </message>
  <message>
   <source>To lengthen time series by their last value, the simplest guess of how they go on, as before a moving average.</source>
   <extracomment>layers</extracomment>
   <translation>用于以最后一个值延长时间序列（对后续最简单的猜测），例如在移动平均之前。</translation>
  </message>
  <message>
   <source>To lengthen videos by their first frame, so that the first results have a past to look at.</source>
   <extracomment>layers</extracomment>
   <translation>用于以第一帧延长视频，使最初的结果也有可参照的过去。</translation>
  </message>
  <message>
   <source>To load a network that was trained with it: the corner pixels stay where they were.</source>
   <extracomment>layers</extracomment>
   <translation>用于载入当初用它训练的网络：四角的像素保持原位。</translation>
  </message>
  <message>
   <source>To look at a set without an order of its own, or for losses over ranks.</source>
   <extracomment>layers</extracomment>
   <translation>用于查看本身没有顺序的集合，也用于基于排名的损失。</translation>
  </message>
  <message>
   <source>To look at the classes of each pixel in segmentation: the channels of a pixel add up to 1.</source>
   <extracomment>layers</extracomment>
   <translation>用于查看分割中每个像素的类别：一个像素的各通道之和为 1。</translation>
  </message>
  <message>
   <source>To look at the direction of a change alone.</source>
   <extracomment>layers</extracomment>
   <translation>用于只看变化的方向。</translation>
  </message>
  <message>
   <source>To look positions up in an Embedding, as GPT-2 does, and to compare steps with a length.</source>
   <extracomment>layers</extracomment>
   <translation>用于在 Embedding 中查找位置（如 GPT-2），以及把各步与长度比较。</translation>
  </message>
  <message>
   <source>To make a network robust, which needs no learned spread; take GaussianNoise.</source>
   <extracomment>layers</extracomment>
   <translation>使网络更稳健：那不需要可学习的离散度；请用 GaussianNoise。</translation>
  </message>
  <message>
   <source>To make an image of processed patches, such as those that Unfold has cut.</source>
   <extracomment>layers</extracomment>
   <translation>用于把处理过的图块（例如 Unfold 切出的）拼成图像。</translation>
  </message>
  <message>
   <source>To make an image smaller without losing a number: at the start of fast image networks.</source>
   <extracomment>layers</extracomment>
   <translation>用于缩小图像而不丢一个数：快速图像网络的开头。</translation>
  </message>
  <message>
   <source>To make branches of channels or features that go different ways, such as mean and variance of an encoder.</source>
   <extracomment>layers</extracomment>
   <translation>用于分出走不同路径的通道或特征分支，例如编码器的均值和方差。</translation>
  </message>
  <message>
   <source>To make masks: steps before a length, pixels above a brightness, padding tokens.</source>
   <extracomment>layers</extracomment>
   <translation>用于生成掩码：某长度之前的步、亮度以上的像素、填充词元。</translation>
  </message>
  <message>
   <source>To make one sequence or set of several tensors, such as views of an object or heads, before attention or a mean.</source>
   <extracomment>layers</extracomment>
   <translation>用于在注意力或平均之前，把多个张量（例如物体的多个视图或多个头）组成一个序列或集合。</translation>
  </message>
  <message>
   <source>To make one sequence out of another, as in translation or captions; link a CausalMask to tgt_mask.</source>
   <extracomment>layers</extracomment>
   <translation>用于由一个序列生成另一个序列，例如翻译或图像描述；请把 CausalMask 连到 tgt_mask。</translation>
  </message>
  <message>
   <source>To make small what the network itself computes: a loss drawn from tensor operations, the loss of a layer that has one, or activations that shall be sparse.</source>
   <extracomment>layers</extracomment>
   <translation>用于使网络自己计算的量变小：用张量运算画出的损失、自带损失的层的损失，或应当稀疏的激活。</translation>
  </message>
  <message>
   <source>To make volumes larger, or for small findings in large volumes, which the mean hides; take AdaptiveMaxPool3d.</source>
   <extracomment>layers</extracomment>
   <translation>用来放大体数据；或寻找大体积中的小病灶，它会被平均掩盖；请用 AdaptiveMaxPool3d。</translation>
  </message>
  <message>
   <source>To measure the energy of a signal in each stretch of time: with power 2 it is the length of the window as a vector.</source>
   <extracomment>layers</extracomment>
   <translation>用于测量信号在每段时间内的能量：幂次为 2 时，即窗口作为向量的长度。</translation>
  </message>
  <message>
   <source>To mix all features of a sample: in perceptrons, as the head of a classifier, and to change the size of a last axis.</source>
   <extracomment>layers</extracomment>
   <translation>用于混合样本的全部特征：感知机中、分类器的头部，以及改变最后一个轴的大小。</translation>
  </message>
  <message>
   <source>To mix two tensors by a mask, such as an image and its reconstruction.</source>
   <extracomment>layers</extracomment>
   <translation>用于按掩码混合两个张量，例如图像及其重建。</translation>
  </message>
  <message>
   <source>To move the windows of a Swin transformer by half a window, and for periodic fields.</source>
   <extracomment>layers</extracomment>
   <translation>用于把 Swin Transformer 的窗口移动半个窗口，以及周期性的场。</translation>
  </message>
  <message>
   <source>To pick for each sample its own positions: the value of the action that was taken, the score of the right word.</source>
   <extracomment>layers</extracomment>
   <translation>用于为每个样本取其各自的位置：所采取动作的价值、正确词的得分。</translation>
  </message>
  <message>
   <source>To put channels last or first, or to turn feature maps into sequences of pixels.</source>
   <extracomment>layers</extracomment>
   <translation>用于把通道移到最后或最前，或把特征图变为像素序列。</translation>
  </message>
  <message>
   <source>To read a sequence backwards, or to average over an image and its mirror image.</source>
   <extracomment>layers</extracomment>
   <translation>用于倒着读序列，或对图像及其镜像取平均。</translation>
  </message>
  <message>
   <source>To read sequences whose letters stand at unknown places: speech, handwriting, number plates. One class more than letters is needed, for blank.</source>
   <extracomment>layers</extracomment>
   <translation>用于读取字符位置未知的序列：语音、手写、车牌。类别数须比字符数多一个，留给空白。</translation>
  </message>
  <message>
   <source>To read sequences with a transformer of the usual kind: one node in place of a row of encoder layers.</source>
   <extracomment>layers</extracomment>
   <translation>用于以常规的 Transformer 读取序列：一个节点代替一串编码器层。</translation>
  </message>
  <message>
   <source>To rebuild AlexNet and other networks of its time.</source>
   <extracomment>layers</extracomment>
   <translation>用于重建 AlexNet 和同时代的其他网络。</translation>
  </message>
  <message>
   <source>To reduce an axis: that is Max. To keep above one number, Clamp.</source>
   <extracomment>layers</extracomment>
   <translation>缩减一个轴：那是 Max。使之不低于一个数：那是 Clamp。</translation>
  </message>
  <message>
   <source>To reduce an axis: that is Min. To keep below one number, Clamp.</source>
   <extracomment>layers</extracomment>
   <translation>缩减一个轴：那是 Min。使之不高于一个数：那是 Clamp。</translation>
  </message>
  <message>
   <source>To repeat numbers along the new axis: it adds an axis of size 1 and no more.</source>
   <extracomment>layers</extracomment>
   <translation>沿新轴重复数：它只增加一个大小为 1 的轴。</translation>
  </message>
  <message>
   <source>To replace all that is too small to count by one number, for instance a background by 0.</source>
   <extracomment>layers</extracomment>
   <translation>用于把小得不计的值统统换成一个数，例如把背景换成 0。</translation>
  </message>
  <message>
   <source>To say one thing of a bag of words whose order does not matter, and for features of many categories at once.</source>
   <extracomment>layers</extracomment>
   <translation>用于把不计顺序的一袋词一次概括成一个向量，也用于含有多个类别的特征。</translation>
  </message>
  <message>
   <source>To scale by a spread, as in a normalization written out by hand.</source>
   <extracomment>layers</extracomment>
   <translation>用于按离散度缩放，例如手工写出的归一化。</translation>
  </message>
  <message>
   <source>To scale one tensor by another, such as a sum by a count.</source>
   <extracomment>layers</extracomment>
   <translation>用于以一个张量缩放另一个，例如以个数去除总和。</translation>
  </message>
  <message>
   <source>To see periods in a signal wherever they start: machines, heartbeats, sound.</source>
   <extracomment>layers</extracomment>
   <translation>用于看出信号中的周期，无论它从何处开始：机器、心跳、声音。</translation>
  </message>
  <message>
   <source>To set a pattern many times, or a vector beside every pixel of an image.</source>
   <extracomment>layers</extracomment>
   <translation>用于多次铺设同一图案，或在图像的每个像素旁放上一个向量。</translation>
  </message>
  <message>
   <source>To share keys and values among several heads, and to draw steps out in time.</source>
   <extracomment>layers</extracomment>
   <translation>用于在多个头之间共享键和值，以及把各步在时间上拉长。</translation>
  </message>
  <message>
   <source>To shorten and smooth sequences where the general level counts: sensors, spectra.</source>
   <extracomment>layers</extracomment>
   <translation>用于缩短并平滑序列，适合总体水平重要的情形：传感器、频谱。</translation>
  </message>
  <message>
   <source>To shorten sequences where it counts that a feature occurs, not exactly when.</source>
   <extracomment>layers</extracomment>
   <translation>用于缩短序列，适合只关心特征是否出现、不关心确切时刻的情形。</translation>
  </message>
  <message>
   <source>To shrink feature maps smoothly: in transitions of DenseNet, and where strided convolutions would alias.</source>
   <extracomment>layers</extracomment>
   <translation>用于平滑地缩小特征图：DenseNet 的过渡层，以及带步幅的卷积会产生混叠之处。</translation>
  </message>
  <message>
   <source>To shrink volumes or videos smoothly, such as the last feature maps of a 3D network.</source>
   <extracomment>layers</extracomment>
   <translation>用于平滑地缩小体数据或视频，例如三维网络的最后几个特征图。</translation>
  </message>
  <message>
   <source>To stop gradients, or as padding between layers for its own sake: it does nothing at all.</source>
   <extracomment>layers</extracomment>
   <translation>用来阻断梯度，或仅仅为了隔开各层：它什么也不做。</translation>
  </message>
  <message>
   <source>To summarize steps, pixels or tokens in one vector, such as a mean over time before a classifier.</source>
   <extracomment>layers</extracomment>
   <translation>用于把各步、各像素或各词元概括为一个向量，例如分类器之前沿时间的平均。</translation>
  </message>
  <message>
   <source>To take query, key and value, or the gates of a cell, out of one Linear.</source>
   <extracomment>layers</extracomment>
   <translation>用于从一个 Linear 中取出查询、键和值，或取出循环单元的各个门。</translation>
  </message>
  <message>
   <source>To take the last step of a recurrent layer, or the first token of a transformer, as a summary of the sequence.</source>
   <extracomment>layers</extracomment>
   <translation>用于取循环层的最后一步，或 Transformer 的第一个词元，作为序列的概括。</translation>
  </message>
  <message>
   <source>To take the same positions of every sample: chosen channels, rows of a learned table.</source>
   <extracomment>layers</extracomment>
   <translation>用于对每个样本取相同的位置：选定的通道、可学习的表的若干行。</translation>
  </message>
  <message>
   <source>To tell how far off predictions are on average, in the unit of the target.</source>
   <extracomment>layers</extracomment>
   <translation>用于说明预测平均偏离多少，以目标的单位计。</translation>
  </message>
  <message>
   <source>To tell how much the steps or channels of a sample differ, as minibatch features do.</source>
   <extracomment>layers</extracomment>
   <translation>用于说明一个样本的各步或各通道差异有多大，如小批量特征那样。</translation>
  </message>
  <message>
   <source>To tell which samples are padding through and through.</source>
   <extracomment>layers</extracomment>
   <translation>用于判断哪些样本全是填充。</translation>
  </message>
  <message>
   <source>To tell which samples have any step or pixel of a kind.</source>
   <extracomment>layers</extracomment>
   <translation>用于判断哪些样本含有某种步或像素。</translation>
  </message>
  <message>
   <source>To treat patches as one treats words, or to write a convolution of your own: each column is one window.</source>
   <extracomment>layers</extracomment>
   <translation>用于像处理词那样处理图块，或编写自己的卷积：每列是一个窗口。</translation>
  </message>
  <message>
   <source>To turn a distance into a score, since what is near should score high.</source>
   <extracomment>layers</extracomment>
   <translation>用于把距离变为得分，因为近的应得高分。</translation>
  </message>
  <message>
   <source>To turn a logarithm back: the variance out of a log-variance, odds out of scores.</source>
   <extracomment>layers</extracomment>
   <translation>用于还原对数：由对数方差得方差，由得分得几率。</translation>
  </message>
  <message>
   <source>To turn distances or costs into weights: the nearest gets the most, as in matching and clustering.</source>
   <extracomment>layers</extracomment>
   <translation>用于把距离或代价变为权重：最近的权重最大，例如匹配和聚类。</translation>
  </message>
  <message>
   <source>To turn one sequence into another, as in translation: embeddings of both go in, with a CausalMask at tgt_mask.</source>
   <extracomment>layers</extracomment>
   <translation>用于把一个序列变为另一个，例如翻译：送入两者的嵌入，并在 tgt_mask 处连上 CausalMask。</translation>
  </message>
  <message>
   <source>To turn the scores of classes that exclude each other into probabilities, and for attention written out by hand.</source>
   <extracomment>layers</extracomment>
   <translation>用于把互斥类别的得分变为概率，也用于手工写出的注意力。</translation>
  </message>
  <message>
   <source>To warp images by a learned transformation or a flow; gradients reach the grid, too.</source>
   <extracomment>layers</extracomment>
   <translation>用于按可学习的变换或流场扭曲图像；梯度也会到达网格。</translation>
  </message>
  <message>
   <source>To watch what passes while training: its mean, spread and share of zeros.</source>
   <extracomment>layers</extracomment>
   <translation>用于观察训练时通过的内容：其均值、离散度和零的比例。</translation>
  </message>
  <message>
   <source>To work on frequencies and go back with IRFFT, as a Fourier neural operator does.</source>
   <extracomment>layers</extracomment>
   <translation>用于在频率上处理，再用 IRFFT 变回，如傅里叶神经算子那样。</translation>
  </message>
  <message>
   <source>To write a sequence while looking at another one, as translation and captioning do, after an encoder of any kind.</source>
   <extracomment>layers</extracomment>
   <translation>用于一边查看另一个序列一边生成序列，例如翻译和图像描述，可接在任何编码器之后。</translation>
  </message>
  <message>
   <source>To write out a network that was written with it; it is Upsample with mode nearest.</source>
   <extracomment>layers</extracomment>
   <translation>用于照原样写出当初使用它的网络；它就是 mode 为 nearest 的 Upsample。</translation>
  </message>
  <message>
   <source>Together with weight decay, which pulls the slopes to 0, and on little data; there LeakyReLU does it.</source>
   <extracomment>layers</extracomment>
   <translation>与权重衰减一起使用（会把斜率拉向 0），以及数据很少时；请用 LeakyReLU。</translation>
  </message>
  <message>
   <source>Top k</source>
   <extracomment>layers</extracomment>
   <translation>前 k 个</translation>
  </message>
  <message>
   <source>Track running stats</source>
   <extracomment>layers</extracomment>
   <translation>跟踪统计量</translation>
  </message>
  <message>
   <source>True or false for each number.</source>
   <extracomment>layers</extracomment>
   <translation>每个数为真或假。</translation>
  </message>
  <message>
   <source>True or false for those along the axis.</source>
   <extracomment>layers</extracomment>
   <translation>沿该轴的真或假。</translation>
  </message>
  <message>
   <source>True or false, of the same shape, or with axes of size 1.</source>
   <extracomment>layers</extracomment>
   <translation>真或假，形状相同或含大小为 1 的轴。</translation>
  </message>
  <message>
   <source>True or false.</source>
   <extracomment>layers</extracomment>
   <translation>真或假。</translation>
  </message>
  <message>
   <source>True where a place must not look (windows, 1, S, S).</source>
   <extracomment>layers</extracomment>
   <translation>某位置不得查看处为真 (windows, 1, S, S)。</translation>
  </message>
  <message>
   <source>True where a step may look (T, S), or numbers that are added to the scores.</source>
   <extracomment>layers</extracomment>
   <translation>一步可以查看处为真 (T, S)，或加到得分上的数。</translation>
  </message>
  <message>
   <source>True where a step must not look (T, T).</source>
   <extracomment>layers</extracomment>
   <translation>某一步不得查看处为真 (T, T)。</translation>
  </message>
  <message>
   <source>True where a step must not look: (T, T) such as a CausalMask.</source>
   <extracomment>layers</extracomment>
   <translation>某一步不得查看处为真：(T, T)，例如 CausalMask。</translation>
  </message>
  <message>
   <source>True where a step of the keys is only padding (N, T).</source>
   <extracomment>layers</extracomment>
   <translation>键的某一步只是填充时为真 (N, T)。</translation>
  </message>
  <message>
   <source>True where all along the axis are true.</source>
   <extracomment>layers</extracomment>
   <translation>沿轴全部为真时为真。</translation>
  </message>
  <message>
   <source>True where at least one along the axis is true.</source>
   <extracomment>layers</extracomment>
   <translation>沿轴至少有一个为真时为真。</translation>
  </message>
  <message>
   <source>True where at least one is true.</source>
   <extracomment>layers</extracomment>
   <translation>至少一个为真时为真。</translation>
  </message>
  <message>
   <source>True where both are true.</source>
   <extracomment>layers</extracomment>
   <translation>两者都为真时为真。</translation>
  </message>
  <message>
   <source>True where exactly one is true.</source>
   <extracomment>layers</extracomment>
   <translation>恰有一个为真时为真。</translation>
  </message>
  <message>
   <source>True where it is filled, of the same shape, or with axes of size 1.</source>
   <extracomment>layers</extracomment>
   <translation>要填入处为真，形状相同或含大小为 1 的轴。</translation>
  </message>
  <message>
   <source>True where it was false, and the other way round.</source>
   <extracomment>layers</extracomment>
   <translation>假变为真，真变为假。</translation>
  </message>
  <message>
   <source>True where there is only padding (N, T).</source>
   <extracomment>layers</extracomment>
   <translation>只是填充处为真 (N, T)。</translation>
  </message>
  <message>
   <source>Turns axes around: the last comes first.</source>
   <extracomment>layers</extracomment>
   <translation>把轴翻转：最后的变成最前的。</translation>
  </message>
  <message>
   <source>Turns each class into a row of zeros with a single 1.</source>
   <extracomment>layers</extracomment>
   <translation>把每个类别变为一行零，其中一个为 1。</translation>
  </message>
  <message>
   <source>Turns numbers into another type: real numbers, whole numbers, or true and false.</source>
   <extracomment>layers</extracomment>
   <translation>把数变为另一种类型：实数、整数或真假值。</translation>
  </message>
  <message>
   <source>Turns pairs of features by angles that grow with the position; nothing is learned.</source>
   <extracomment>layers</extracomment>
   <translation>把成对的特征旋转随位置增大的角度；没有可学习的内容。</translation>
  </message>
  <message>
   <source>Turns scores into probabilities that add up to 1 along an axis.

CrossEntropy wants the scores themselves: no Softmax before that loss.</source>
   <extracomment>layers</extracomment>
   <translation>把得分变为沿某个轴之和为 1 的概率。

CrossEntropy 需要得分本身：该损失之前不要用 Softmax。</translation>
  </message>
  <message>
   <source>Turns the channels of each pixel of images (N, C, H, W) into probabilities.</source>
   <extracomment>layers</extracomment>
   <translation>把图像 (N, C, H, W) 每个像素的通道变为概率。</translation>
  </message>
  <message>
   <source>Turns the sign of each number around.</source>
   <extracomment>layers</extracomment>
   <translation>把每个数的符号取反。</translation>
  </message>
  <message>
   <source>Turns vectors of pairs (N, features) the same way where they are alike, else apart.</source>
   <extracomment>layers</extracomment>
   <translation>使成对的向量 (N, features) 相似时同向，否则分开。</translation>
  </message>
  <message>
   <source>Type of the numbers: int64 for classes and words, float32 for measurements.</source>
   <extracomment>layers</extracomment>
   <translation>数值的类型：类别和词用 int64，测量值用 float32。</translation>
  </message>
  <message>
   <source>Unflattened size</source>
   <extracomment>layers</extracomment>
   <translation>拆分后的大小</translation>
  </message>
  <message>
   <source>Upper</source>
   <extracomment>layers</extracomment>
   <translation>上限</translation>
  </message>
  <message>
   <source>Upscale factor</source>
   <extracomment>layers</extracomment>
   <translation>放大倍数</translation>
  </message>
  <message>
   <source>Value</source>
   <extracomment>layers</extracomment>
   <translation>值</translation>
  </message>
  <message>
   <source>Vdim</source>
   <extracomment>layers</extracomment>
   <translation>值维度</translation>
  </message>
  <message>
   <source>Volumes (N, C, D, H, W).</source>
   <extracomment>layers</extracomment>
   <translation>体数据 (N, C, D, H, W)。</translation>
  </message>
  <message>
   <source>Wants a sample nearer to one of its kind than to one of another kind, by a margin.</source>
   <extracomment>layers</extracomment>
   <translation>要求样本距同类样本比距异类样本更近，相差一个间隔。</translation>
  </message>
  <message>
   <source>Wants each query to find its own key among the keys of the whole batch.</source>
   <extracomment>layers</extracomment>
   <translation>要求每个查询在整个批次的键中找到自己的键。</translation>
  </message>
  <message>
   <source>Wants high scores for generated samples from a discriminator with margins.</source>
   <extracomment>layers</extracomment>
   <translation>要求带间隔的判别器给生成样本高分。</translation>
  </message>
  <message>
   <source>Wants high scores for real samples and low ones for generated samples, as a probability.</source>
   <extracomment>layers</extracomment>
   <translation>以概率的形式，要求真实样本得分高、生成样本得分低。</translation>
  </message>
  <message>
   <source>Wants high scores of the critic for generated samples.</source>
   <extracomment>layers</extracomment>
   <translation>要求评判器给生成样本高分。</translation>
  </message>
  <message>
   <source>Wants scores above 1 for real samples and below -1 for generated ones.</source>
   <extracomment>layers</extracomment>
   <translation>要求真实样本得分高于 1，生成样本低于 -1。</translation>
  </message>
  <message>
   <source>Wants the discriminator to take generated samples for real ones, as a probability.</source>
   <extracomment>layers</extracomment>
   <translation>以概率的形式，要求判别器把生成样本当作真实样本。</translation>
  </message>
  <message>
   <source>Wants the score of the right class (N) ahead of all other scores (N, classes) by a margin.</source>
   <extracomment>layers</extracomment>
   <translation>要求正确类别 (N) 的得分以一个间隔领先于所有其他得分 (N, classes)。</translation>
  </message>
  <message>
   <source>Wants the scores (N, classes) of all right classes ahead of all others by 1.</source>
   <extracomment>layers</extracomment>
   <translation>要求所有正确类别的得分 (N, classes) 领先其他所有得分 1。</translation>
  </message>
  <message>
   <source>Wants the scores of real samples as far as possible above those of generated ones.</source>
   <extracomment>layers</extracomment>
   <translation>要求真实样本的得分尽可能高于生成样本。</translation>
  </message>
  <message>
   <source>Weight</source>
   <extracomment>layers</extracomment>
   <translation>权重</translation>
  </message>
  <message>
   <source>Weight of this loss in the sum of all losses.</source>
   <extracomment>layers</extracomment>
   <translation>该损失在所有损失之和中的权重。</translation>
  </message>
  <message>
   <source>Weights each number by the share of a normal distribution below it; usual in transformers.</source>
   <extracomment>layers</extracomment>
   <translation>按正态分布中小于它的比例为每个数加权；常用于 Transformer。</translation>
  </message>
  <message>
   <source>What a number must exceed to be kept.</source>
   <extracomment>layers</extracomment>
   <translation>要保留的数必须超过的值。</translation>
  </message>
  <message>
   <source>What a stands for.</source>
   <extracomment>layers</extracomment>
   <translation>a 所代表的内容。</translation>
  </message>
  <message>
   <source>What b stands for.</source>
   <extracomment>layers</extracomment>
   <translation>b 所代表的内容。</translation>
  </message>
  <message>
   <source>What bends each state.</source>
   <extracomment>layers</extracomment>
   <translation>使每个状态弯曲的函数。</translation>
  </message>
  <message>
   <source>What bends the numbers in the dense layer.</source>
   <extracomment>layers</extracomment>
   <translation>使全连接层中的数弯曲的函数。</translation>
  </message>
  <message>
   <source>What bends the state.</source>
   <extracomment>layers</extracomment>
   <translation>使状态弯曲的函数。</translation>
  </message>
  <message>
   <source>What came in.</source>
   <extracomment>layers</extracomment>
   <translation>进来的内容。</translation>
  </message>
  <message>
   <source>What each step of the query took (N, T, features).</source>
   <extracomment>layers</extracomment>
   <translation>查询的每一步所取的内容 (N, T, features)。</translation>
  </message>
  <message>
   <source>What each step of the query took (N, heads, T, features).</source>
   <extracomment>layers</extracomment>
   <translation>查询的每一步所取的内容 (N, heads, T, features)。</translation>
  </message>
  <message>
   <source>What has the size that is wanted (N, any, ...).</source>
   <extracomment>layers</extracomment>
   <translation>具有所需大小的张量 (N, 任意, ...)。</translation>
  </message>
  <message>
   <source>What is compared.</source>
   <extracomment>layers</extracomment>
   <translation>被比较的内容。</translation>
  </message>
  <message>
   <source>What is looked at (N, T, features).</source>
   <extracomment>layers</extracomment>
   <translation>被查看的一方 (N, T, features)。</translation>
  </message>
  <message>
   <source>What is looked at (N, heads, S, features).</source>
   <extracomment>layers</extracomment>
   <translation>被查看的一方 (N, heads, S, features)。</translation>
  </message>
  <message>
   <source>What is right, of the same shape as the prediction.</source>
   <extracomment>layers</extracomment>
   <translation>正确答案，形状与预测相同。</translation>
  </message>
  <message>
   <source>What is taken where it is false, of the same shape, or with axes of size 1.</source>
   <extracomment>layers</extracomment>
   <translation>为假时所取的内容，形状相同或含大小为 1 的轴。</translation>
  </message>
  <message>
   <source>What is taken where it is true, of the same shape, or with axes of size 1.</source>
   <extracomment>layers</extracomment>
   <translation>为真时所取的内容，形状相同或含大小为 1 的轴。</translation>
  </message>
  <message>
   <source>What is taken, one for each key.</source>
   <extracomment>layers</extracomment>
   <translation>所取的内容，每个键一个。</translation>
  </message>
  <message>
   <source>What is written: value, or no number at all.</source>
   <extracomment>layers</extracomment>
   <translation>写入的内容：value，或完全不是数值。</translation>
  </message>
  <message>
   <source>What it holds before training.</source>
   <extracomment>layers</extracomment>
   <translation>训练前的内容。</translation>
  </message>
  <message>
   <source>What it is compared with, of the same shape, or with axes of size 1; without it, value.</source>
   <extracomment>layers</extracomment>
   <translation>与之比较的内容，形状相同或含大小为 1 的轴；没有它时用 value。</translation>
  </message>
  <message>
   <source>What lies outside of the image.</source>
   <extracomment>layers</extracomment>
   <translation>图像之外的内容。</translation>
  </message>
  <message>
   <source>What looks (N, T, features).</source>
   <extracomment>layers</extracomment>
   <translation>进行查看的一方 (N, T, features)。</translation>
  </message>
  <message>
   <source>What looks (N, heads, T, features).</source>
   <extracomment>layers</extracomment>
   <translation>进行查看的一方 (N, heads, T, features)。</translation>
  </message>
  <message>
   <source>What must hold for true.</source>
   <extracomment>layers</extracomment>
   <translation>为真所需满足的条件。</translation>
  </message>
  <message>
   <source>What stands at both ends.</source>
   <extracomment>layers</extracomment>
   <translation>两端填充的内容。</translation>
  </message>
  <message>
   <source>What stands in place of the others.</source>
   <extracomment>layers</extracomment>
   <translation>代替其他数的值。</translation>
  </message>
  <message>
   <source>What the border holds.</source>
   <extracomment>layers</extracomment>
   <translation>边框填充的内容。</translation>
  </message>
  <message>
   <source>What the border holds: a number, or what lies inside.</source>
   <extracomment>layers</extracomment>
   <translation>边框的内容：一个数，或内部的内容。</translation>
  </message>
  <message>
   <source>What the discriminator says of generated samples.</source>
   <extracomment>layers</extracomment>
   <translation>判别器对生成样本的输出。</translation>
  </message>
  <message>
   <source>What the discriminator says of real samples: raw scores.</source>
   <extracomment>layers</extracomment>
   <translation>判别器对真实样本的输出：原始得分。</translation>
  </message>
  <message>
   <source>What the encoder made (N, T, features).</source>
   <extracomment>layers</extracomment>
   <translation>编码器的结果 (N, T, features)。</translation>
  </message>
  <message>
   <source>What the last layer would get (N, features).</source>
   <extracomment>layers</extracomment>
   <translation>最后一层将得到的内容 (N, features)。</translation>
  </message>
  <message>
   <source>What the model returns, or an output port of a block.</source>
   <extracomment>layers</extracomment>
   <translation>模型返回的内容，或模块的一个输出端口。</translation>
  </message>
  <message>
   <source>What the network says.</source>
   <extracomment>layers</extracomment>
   <translation>网络的输出。</translation>
  </message>
  <message>
   <source>What the padding holds.</source>
   <extracomment>layers</extracomment>
   <translation>填充的内容。</translation>
  </message>
  <message>
   <source>What the scores are multiplied by; none for 1/√features.</source>
   <extracomment>layers</extracomment>
   <translation>得分所乘的数；“无”表示 1/√特征数。</translation>
  </message>
  <message>
   <source>What to return.</source>
   <extracomment>layers</extracomment>
   <translation>要返回的内容。</translation>
  </message>
  <message>
   <source>Where ReLU leaves units dead, and in the discriminator of a GAN, usually with a slope of 0.2: some gradient always passes.</source>
   <extracomment>layers</extracomment>
   <translation>用于 ReLU 使单元失活之处，以及 GAN 的判别器（斜率通常为 0.2）：总有一些梯度通过。</translation>
  </message>
  <message>
   <source>Where a batch holds many pairs of one meaning only: InfoNCE takes the others as opposites.</source>
   <extracomment>layers</extracomment>
   <translation>批次中有许多含义相同的样本对时：InfoNCE 会把其余样本当作反例。</translation>
  </message>
  <message>
   <source>Where a long border is needed: it is constant, and ReflectionPad1d looks more alive.</source>
   <extracomment>layers</extracomment>
   <translation>需要很长的边框时：它是恒定的，ReflectionPad1d 看起来更自然。</translation>
  </message>
  <message>
   <source>Where a miss is costly, such as a disease or a defect.</source>
   <extracomment>layers</extracomment>
   <translation>用于漏报代价高的情形，例如疾病或缺陷。</translation>
  </message>
  <message>
   <source>Where a name in the code is wanted: take Identity, which is a module.</source>
   <extracomment>layers</extracomment>
   <translation>需要在代码中有一个名称时：请用 Identity，它是一个模块。</translation>
  </message>
  <message>
   <source>Where a padding word marks the end; take PaddingMask.</source>
   <extracomment>layers</extracomment>
   <translation>以填充词标记末尾时；请用 PaddingMask。</translation>
  </message>
  <message>
   <source>Where a single large error is a disaster: it hides among small ones; take MSE as the loss and look at it.</source>
   <extracomment>layers</extracomment>
   <translation>单个大误差即是灾难时：它会隐没在小误差中；请以 MSE 为损失并查看它。</translation>
  </message>
  <message>
   <source>Where a small finding in a large volume decides: its trace is averaged away; take MaxPool3d.</source>
   <extracomment>layers</extracomment>
   <translation>由大体积中的一个小病灶决定结果时：其痕迹会被平均掉；请用 MaxPool3d。</translation>
  </message>
  <message>
   <source>Where a vector may be 0 and gradients pass; sum the squares instead.</source>
   <extracomment>layers</extracomment>
   <translation>向量可能为 0 且有梯度通过时；请改为求平方和。</translation>
  </message>
  <message>
   <source>Where absolute intensity means something, as in CT, unless the network sees it elsewhere, too.</source>
   <extracomment>layers</extracomment>
   <translation>绝对强度有含义时，例如 CT，除非网络在别处也能看到它。</translation>
  </message>
  <message>
   <source>Where acting on a false yes is costly, such as a blocked payment. A higher threshold raises it.</source>
   <extracomment>layers</extracomment>
   <translation>用于错误的“是”代价高的情形，例如冻结一笔付款。提高阈值可使其升高。</translation>
  </message>
  <message>
   <source>Where all branches need everything: link the one output to all of them instead.</source>
   <extracomment>layers</extracomment>
   <translation>所有分支都需要全部内容时：请把同一个输出连到所有分支。</translation>
  </message>
  <message>
   <source>Where all numbers may be equal: its slope is infinite there; take Var.</source>
   <extracomment>layers</extracomment>
   <translation>所有数可能相等时：那里斜率为无穷大；请用 Var。</translation>
  </message>
  <message>
   <source>Where all numbers should learn: only the largest gets a gradient, equal ones share it; take Mean.</source>
   <extracomment>layers</extracomment>
   <translation>所有数都应学习时：只有最大的数得到梯度，相等的平分；请用 Mean。</translation>
  </message>
  <message>
   <source>Where all numbers should learn: only the smallest gets a gradient; take Mean.</source>
   <extracomment>layers</extracomment>
   <translation>所有数都应学习时：只有最小的数得到梯度；请用 Mean。</translation>
  </message>
  <message>
   <source>Where amounts add up: counts, messages in a graph, squares in a distance.</source>
   <extracomment>layers</extracomment>
   <translation>用于数量相加的情形：计数、图中的消息、距离中的平方。</translation>
  </message>
  <message>
   <source>Where any step may depend on any other: words of a sentence, patches of an image. Add positions first, since it knows no order.</source>
   <extracomment>layers</extracomment>
   <translation>用于任何一步都可能依赖其他任一步的情形：句子的词、图像的图块。请先加上位置，因为它不知道顺序。</translation>
  </message>
  <message>
   <source>Where b can come close to 0: results and gradients explode; add a small positive number first.</source>
   <extracomment>layers</extracomment>
   <translation>b 可能接近 0 时：结果和梯度会爆炸；请先加上一个小的正数。</translation>
  </message>
  <message>
   <source>Where beta x is above this, x is returned as it is.</source>
   <extracomment>layers</extracomment>
   <translation>当 beta x 大于此值时，原样返回 x。</translation>
  </message>
  <message>
   <source>Where counts vary far more than their mean, or are no counts; there take MSE or Huber.</source>
   <extracomment>layers</extracomment>
   <translation>计数的变化远大于其均值，或根本不是计数时；请用 MSE 或 Huber。</translation>
  </message>
  <message>
   <source>Where data enters: one field of a batch, or an input port of a block.

The shape is that of one sample, without the batch axis; T stands for any length. Inside a block the shape is that of whatever is linked to the block.</source>
   <extracomment>layers</extracomment>
   <translation>数据进入的地方：批次的一个字段，或模块的一个输入端口。

形状为单个样本的形状，不含批轴；T 表示任意长度。在模块内部，形状由连到模块的内容决定。</translation>
  </message>
  <message>
   <source>Where each number stood: the output indices of a MaxPool with return_indices.</source>
   <extracomment>layers</extracomment>
   <translation>每个数的位置：启用 return_indices 的 MaxPool 的输出 indices。</translation>
  </message>
  <message>
   <source>Where each sample has a grade of its own; there MSE or CrossEntropy learn it directly.</source>
   <extracomment>layers</extracomment>
   <translation>每个样本自有评分时；MSE 或 CrossEntropy 可直接学习它。</translation>
  </message>
  <message>
   <source>Where each step has its own target: take CrossEntropy. Targets longer than T have no path.</source>
   <extracomment>layers</extracomment>
   <translation>每一步都有自己的目标时：请用 CrossEntropy。长于 T 的目标没有路径。</translation>
  </message>
  <message>
   <source>Where every pixel needs an answer, without a way around it as in U-Net, and in generators; take a Conv2d with a stride.</source>
   <extracomment>layers</extracomment>
   <translation>每个像素都要有答案、又没有像 U-Net 那样的绕行连接时，以及在生成器中；请用带步幅的 Conv2d。</translation>
  </message>
  <message>
   <source>Where exact counting over long stretches is needed, which LSTM does better, and where steps could run in parallel.</source>
   <extracomment>layers</extracomment>
   <translation>需要在长距离上精确计数时（LSTM 做得更好），以及各步本可并行运行时。</translation>
  </message>
  <message>
   <source>Where false alarms are costly, such as a recommendation or an arrest.</source>
   <extracomment>layers</extracomment>
   <translation>用于误报代价高的情形，例如推荐或逮捕。</translation>
  </message>
  <message>
   <source>Where features have a large common offset, since the mean is not taken off; take LayerNorm.</source>
   <extracomment>layers</extracomment>
   <translation>特征有很大的共同偏移时：它不减去均值；请用 LayerNorm。</translation>
  </message>
  <message>
   <source>Where groups of rarer classes begin: the first are the most frequent.</source>
   <extracomment>layers</extracomment>
   <translation>较罕见类别的各组从哪里开始：最前面的最常见。</translation>
  </message>
  <message>
   <source>Where kernel_size is no multiple of stride: steps are covered unevenly and hum. Repeat the steps and use Conv1d instead.</source>
   <extracomment>layers</extracomment>
   <translation>kernel_size 不是 stride 的整数倍时：各步被覆盖得不均匀，会产生嗡声。请改为重复各步后再用 Conv1d。</translation>
  </message>
  <message>
   <source>Where layers shall differ, or single ones be looked at; there take TransformerEncoderLayer and repeat it.</source>
   <extracomment>layers</extracomment>
   <translation>各层应不同，或要单独查看某一层时；请用 TransformerEncoderLayer 并重复它。</translation>
  </message>
  <message>
   <source>Where lengths are fixed and data is plenty, take LearnedPositions; recurrent layers know the order anyway.</source>
   <extracomment>layers</extracomment>
   <translation>长度固定且数据充足时，请用 LearnedPositions；循环层本来就知道顺序。</translation>
  </message>
  <message>
   <source>Where lengths are known instead of a padding word; take LengthMask.</source>
   <extracomment>layers</extracomment>
   <translation>已知的是长度而不是填充词时；请用 LengthMask。</translation>
  </message>
  <message>
   <source>Where less to compute is the aim: the numbers stay as many; pooling or a stride drops some.</source>
   <extracomment>layers</extracomment>
   <translation>目的是减少计算时：数的个数不变；池化或步幅会丢弃一些。</translation>
  </message>
  <message>
   <source>Where memory is short: it copies the whole volume. Zeros cost nothing in a Conv3d.</source>
   <extracomment>layers</extracomment>
   <translation>内存紧张时：它复制整个体数据。Conv3d 中补零没有代价。</translation>
  </message>
  <message>
   <source>Where memory is short: results grow with the cube of stride. Interpolating first and Conv3d after give fewer artefacts.</source>
   <extracomment>layers</extracomment>
   <translation>内存紧张时：结果随 stride 的三次方增长。先插值再用 Conv3d，伪影更少。</translation>
  </message>
  <message>
   <source>Where memory or time is short: it computes more than SiLU and rarely wins by much.</source>
   <extracomment>layers</extracomment>
   <translation>内存或时间紧张时：计算量比 SiLU 大，而优势很少明显。</translation>
  </message>
  <message>
   <source>Where misses and false alarms do not cost the same; choose Precision or Recall then.</source>
   <extracomment>layers</extracomment>
   <translation>漏报与误报的代价不同时；请选 Precision 或 Recall。</translation>
  </message>
  <message>
   <source>Where most triples are easy from the start, since these teach nothing; InfoNCE compares with a whole batch.</source>
   <extracomment>layers</extracomment>
   <translation>多数三元组一开始就很容易时：它们教不了什么；InfoNCE 与整个批次比较。</translation>
  </message>
  <message>
   <source>Where no layer before it can double the size; to gate one tensor by another take Sigmoid and Multiply.</source>
   <extracomment>layers</extracomment>
   <translation>前面的层无法把大小加倍时；要用一个张量作另一个张量的门，请用 Sigmoid 和 Multiply。</translation>
  </message>
  <message>
   <source>Where nothing is not 0: the silence level of a signal, or a very negative number before a MaxPool1d.</source>
   <extracomment>layers</extracomment>
   <translation>用于“空”不等于 0 的情形：信号的静音电平，或 MaxPool1d 之前一个很大的负数。</translation>
  </message>
  <message>
   <source>Where nothing was rolled: with shift 0 it hides nothing.</source>
   <extracomment>layers</extracomment>
   <translation>没有滚动过时：shift 为 0 时它什么也不隐藏。</translation>
  </message>
  <message>
   <source>Where one class is so frequent that its easy samples drown the others: these count less the surer they are.</source>
   <extracomment>layers</extracomment>
   <translation>用于某一类别过于频繁、其容易样本淹没其他类别的情形：越有把握的样本计入越少。</translation>
  </message>
  <message>
   <source>Where one sequence asks another: a decoder its encoder, text an image. Query and keys may differ in length.</source>
   <extracomment>layers</extracomment>
   <translation>用于一个序列查询另一个序列：解码器查询编码器，文本查询图像。查询与键的长度可以不同。</translation>
  </message>
  <message>
   <source>Where overlooking a yes is costly, such as a tumour. A lower threshold raises it.</source>
   <extracomment>layers</extracomment>
   <translation>用于漏掉一个“是”代价高的情形，例如肿瘤。降低阈值可使其升高。</translation>
  </message>
  <message>
   <source>Where positions are only added: take LearnedPositions or SinusoidalPositions.</source>
   <extracomment>layers</extracomment>
   <translation>只需加上位置时：请用 LearnedPositions 或 SinusoidalPositions。</translation>
  </message>
  <message>
   <source>Where probabilities are wanted: its scores are none. Take CrossEntropy there.</source>
   <extracomment>layers</extracomment>
   <translation>需要概率时：它的得分不是概率。请用 CrossEntropy。</translation>
  </message>
  <message>
   <source>Where samples should stay random for prediction, as in a VAE; take Reparameterise.</source>
   <extracomment>layers</extracomment>
   <translation>预测时样本也应保持随机时，例如 VAE；请用 Reparameterise。</translation>
  </message>
  <message>
   <source>Where sequences are padded: the padding counts in the mean. Where order matters to the end, take LSTM.</source>
   <extracomment>layers</extracomment>
   <translation>序列经过填充时：填充也会计入平均。顺序自始至终都重要时，请用 LSTM。</translation>
  </message>
  <message>
   <source>Where something 10 or more steps ago matters: gradients vanish or explode on the way; take LSTM or GRU.</source>
   <extracomment>layers</extracomment>
   <translation>10 步或更早以前的内容重要时：梯度在途中消失或爆炸；请用 LSTM 或 GRU。</translation>
  </message>
  <message>
   <source>Where speed counts, since it computes an exponential; after a batch normalization ReLU does as well.</source>
   <extracomment>layers</extracomment>
   <translation>速度重要时：它要计算指数；批归一化之后，ReLU 效果相同。</translation>
  </message>
  <message>
   <source>Where speed counts: powers and roots cost more than the comparison in MaxPool3d.</source>
   <extracomment>layers</extracomment>
   <translation>速度重要时：乘方和开方比 MaxPool3d 的比较更费时。</translation>
  </message>
  <message>
   <source>Where squared turns into a straight line.</source>
   <extracomment>layers</extracomment>
   <translation>由平方转为直线之处。</translation>
  </message>
  <message>
   <source>Where squared turns into absolute.</source>
   <extracomment>layers</extracomment>
   <translation>由平方转为绝对值之处。</translation>
  </message>
  <message>
   <source>Where the amount counts, such as the share of a tissue; take AdaptiveAvgPool3d.</source>
   <extracomment>layers</extracomment>
   <translation>数量重要时，例如某种组织所占的比例；请用 AdaptiveAvgPool3d。</translation>
  </message>
  <message>
   <source>Where the border is equal on all sides and a Conv3d follows, which pads by itself.</source>
   <extracomment>layers</extracomment>
   <translation>各边边框相等且后接 Conv3d 时：它自己会填充。</translation>
  </message>
  <message>
   <source>Where the channels cannot be multiplied by r² before it; Upsample needs no more channels.</source>
   <extracomment>layers</extracomment>
   <translation>前面的通道数无法乘以 r² 时；Upsample 不需要更多通道。</translation>
  </message>
  <message>
   <source>Where the convolution's own padding does it. ZeroPad2d and its kin tell their axes.</source>
   <extracomment>layers</extracomment>
   <translation>卷积自带的填充就够时。ZeroPad2d 及其同类写明了各自的轴。</translation>
  </message>
  <message>
   <source>Where the decoder must not see the encoder's places, as in a generator; take ConvTranspose1d.</source>
   <extracomment>layers</extracomment>
   <translation>解码器不得看到编码器的位置时，例如生成器；请用 ConvTranspose1d。</translation>
  </message>
  <message>
   <source>Where the end joins the beginning: hours of a day, angles around a circle, one period of a wave.</source>
   <extracomment>layers</extracomment>
   <translation>用于首尾相接的情形：一天中的小时、绕圆的角度、波的一个周期。</translation>
  </message>
  <message>
   <source>Where the end of a sequence means something of its own; there ZeroPad1d marks it.</source>
   <extracomment>layers</extracomment>
   <translation>序列的末尾本身有含义时；ZeroPad1d 会标出它。</translation>
  </message>
  <message>
   <source>Where the exact moment matters, as in alignment or detection; a Conv1d with a stride learns what to keep.</source>
   <extracomment>layers</extracomment>
   <translation>确切时刻重要时，例如对齐或检测；带步幅的 Conv1d 会学习保留什么。</translation>
  </message>
  <message>
   <source>Where the factor is known: Upsample says it in the drawing.</source>
   <extracomment>layers</extracomment>
   <translation>倍数已知时：Upsample 会在图中标明倍数。</translation>
  </message>
  <message>
   <source>Where the far past counts as much as the last steps: a filter sees kernel_size steps; take a larger dilation, LSTM or attention.</source>
   <extracomment>layers</extracomment>
   <translation>遥远的过去与最近几步同样重要时：一个滤波器只能看到 kernel_size 步；请用更大的 dilation、LSTM 或注意力。</translation>
  </message>
  <message>
   <source>Where the finer picture must be learned in one step; take ConvTranspose2d or PixelShuffle.</source>
   <extracomment>layers</extracomment>
   <translation>更精细的图像必须一步学成时；请用 ConvTranspose2d 或 PixelShuffle。</translation>
  </message>
  <message>
   <source>Where the four sides of an image need different borders, such as to make its size divide evenly, or to shift it by a pixel.</source>
   <extracomment>layers</extracomment>
   <translation>用于图像四边需要不同边框的情形，例如使大小能够整除，或平移一个像素。</translation>
  </message>
  <message>
   <source>Where the head must know where something is; a Flatten keeps places, at the price of a fixed image size.</source>
   <extracomment>layers</extracomment>
   <translation>头部必须知道物体在哪里时；Flatten 保留位置，代价是图像大小固定。</translation>
  </message>
  <message>
   <source>Where the length matters: PairwiseDistance looks at it. To compare each with all take a MatMul of normalized vectors.</source>
   <extracomment>layers</extracomment>
   <translation>长度重要时：PairwiseDistance 会考虑它。要把每一个与所有的比较，请对归一化后的向量用 MatMul。</translation>
  </message>
  <message>
   <source>Where the level carries the answer, and for a single step, whose spread is 0.</source>
   <extracomment>layers</extracomment>
   <translation>答案就在水平之中时；以及只有一步时，其离散度为 0。</translation>
  </message>
  <message>
   <source>Where the loss should be read in the unit of the target, such as degrees.</source>
   <extracomment>layers</extracomment>
   <translation>用于希望损失以目标的单位（例如度）来读的情形。</translation>
  </message>
  <message>
   <source>Where the moment matters, which is lost; take RFFT, or Conv1d on the signal.</source>
   <extracomment>layers</extracomment>
   <translation>时刻重要时（它会丢失）；请用 RFFT，或对信号用 Conv1d。</translation>
  </message>
  <message>
   <source>Where the network ends in LogSoftmax because its log probabilities are wanted elsewhere, too.</source>
   <extracomment>layers</extracomment>
   <translation>用于网络以 LogSoftmax 结尾的情形，因为别处也需要其对数概率。</translation>
  </message>
  <message>
   <source>Where the network must end in probabilities, such as an autoencoder of black and white images.</source>
   <extracomment>layers</extracomment>
   <translation>用于网络必须以概率结尾的情形，例如黑白图像的自编码器。</translation>
  </message>
  <message>
   <source>Where the numbers of windows differ between encoder and decoder; take ConvTranspose3d.</source>
   <extracomment>layers</extracomment>
   <translation>编码器与解码器的窗口数不同时；请用 ConvTranspose3d。</translation>
  </message>
  <message>
   <source>Where the order counts: take Embedding and a layer that reads sequences.</source>
   <extracomment>layers</extracomment>
   <translation>顺序重要时：请用 Embedding 和一个读取序列的层。</translation>
  </message>
  <message>
   <source>Where the presence of something small anywhere in the image decides, and to bring regions of any size to one size.</source>
   <extracomment>layers</extracomment>
   <translation>用于图像任意处出现某个小物体即可决定结果的情形，也用于把任意大小的区域变为同一大小。</translation>
  </message>
  <message>
   <source>Where the repeated planes are taken for data, as in measurements summed over a volume.</source>
   <extracomment>layers</extracomment>
   <translation>重复的平面会被当作数据时，例如在体积上求和的测量。</translation>
  </message>
  <message>
   <source>Where the result is scaled: on the way back, forth, or half each.</source>
   <extracomment>layers</extracomment>
   <translation>在哪里缩放结果：逆变换时、正变换时，或各一半。</translation>
  </message>
  <message>
   <source>Where the right answer is itself a share of each class: mixed images, votes of several people, the answers of a teacher network.</source>
   <extracomment>layers</extracomment>
   <translation>用于正确答案本身就是各类别比例的情形：混合图像、多人投票、教师网络的答案。</translation>
  </message>
  <message>
   <source>Where the same image must always give the same answer: the windows are drawn anew in prediction, too. Take MaxPool2d there.</source>
   <extracomment>layers</extracomment>
   <translation>同一幅图像必须总是得到同一答案时：预测时窗口也会重新抽取。请改用 MaxPool2d。</translation>
  </message>
  <message>
   <source>Where the size of large numbers must stay: it takes lambd from each; Hardshrink does not.</source>
   <extracomment>layers</extracomment>
   <translation>大数的大小必须保持时：它从每个数中减去 lambd；Hardshrink 不会。</translation>
  </message>
  <message>
   <source>Where the target has that axis too: prediction and target must have the same shape.</source>
   <extracomment>layers</extracomment>
   <translation>目标也有该轴时：预测与目标的形状必须相同。</translation>
  </message>
  <message>
   <source>Where the whole sequence is known at once, as in classification or an encoder: it would hide half of it.</source>
   <extracomment>layers</extracomment>
   <translation>整个序列同时已知时，例如分类或编码器：它会遮住其中一半。</translation>
  </message>
  <message>
   <source>Where the words that come out are others than those that came in.</source>
   <extracomment>layers</extracomment>
   <translation>输出的词与输入的词不同时。</translation>
  </message>
  <message>
   <source>Where they stood, whole numbers (int64).</source>
   <extracomment>layers</extracomment>
   <translation>它们的位置，整数 (int64)。</translation>
  </message>
  <message>
   <source>Where to look (N, H, W, 2), for GridSample.</source>
   <extracomment>layers</extracomment>
   <translation>在哪里读取 (N, H, W, 2)，供 GridSample 使用。</translation>
  </message>
  <message>
   <source>Where to look (N, H, W, 2): x then y, from -1 to 1.</source>
   <extracomment>layers</extracomment>
   <translation>在哪里读取 (N, H, W, 2)：先 x 后 y，从 -1 到 1。</translation>
  </message>
  <message>
   <source>Where training must be repeatable step by step, or noise is added already by a Dropout.</source>
   <extracomment>layers</extracomment>
   <translation>训练必须逐步可重复时，或 Dropout 已加入噪声时。</translation>
  </message>
  <message>
   <source>Where training must be smooth: it jumps at lambd; Softshrink does not.</source>
   <extracomment>layers</extracomment>
   <translation>训练必须平滑时：它在 lambd 处有跳变；Softshrink 没有。</translation>
  </message>
  <message>
   <source>Where triples are at hand: Triplet compares distances with each other and needs no absolute scale.</source>
   <extracomment>layers</extracomment>
   <translation>有三元组可用时：Triplet 相互比较距离，不需要绝对尺度。</translation>
  </message>
  <message>
   <source>Where units often reach the limits: no gradient passes there; Tanh keeps a little.</source>
   <extracomment>layers</extracomment>
   <translation>单元经常到达界限时：那里没有梯度通过；Tanh 会保留一点。</translation>
  </message>
  <message>
   <source>Where what leaves at one end must not come in at the other; take Pad and Slice.</source>
   <extracomment>layers</extracomment>
   <translation>从一端移出的内容不得从另一端进来时；请用 Pad 和 Slice。</translation>
  </message>
  <message>
   <source>Where windows overlap and a mean is meant: it adds up, so divide by the Fold of an Unfold of ones.</source>
   <extracomment>layers</extracomment>
   <translation>窗口重叠且要取平均时：它是相加，因此请再除以对全 1 张量作 Unfold 后的 Fold。</translation>
  </message>
  <message>
   <source>Where x may be 0, which gives infinity: Clamp it first. For one quotient take Divide.</source>
   <extracomment>layers</extracomment>
   <translation>x 可能为 0 时（结果为无穷大）：请先用 Clamp。只求一个商请用 Divide。</translation>
  </message>
  <message>
   <source>Where x may be 0: Clamp it first. After a Softmax, which LogSoftmax does safely.</source>
   <extracomment>layers</extracomment>
   <translation>x 可能为 0 时：请先用 Clamp。不要接在 Softmax 之后，LogSoftmax 会可靠地完成两者。</translation>
  </message>
  <message>
   <source>Where x may be 0; add a small number first. RMSNorm and LayerNorm do all that.</source>
   <extracomment>layers</extracomment>
   <translation>x 可能为 0 时；请先加上一个小的数。RMSNorm 和 LayerNorm 会完成这一切。</translation>
  </message>
  <message>
   <source>Where x reaches 0 and gradients pass: the slope is infinite there. Add a little first.</source>
   <extracomment>layers</extracomment>
   <translation>x 会到 0 且有梯度通过时：那里斜率为无穷大。请先加上一个小的数。</translation>
  </message>
  <message>
   <source>Where yes and no are about as frequent; BCEWithLogits learns from all samples there.</source>
   <extracomment>layers</extracomment>
   <translation>“是”与“否”大致同样频繁时；BCEWithLogits 会从所有样本中学习。</translation>
  </message>
  <message>
   <source>Where yes is rare and both misses and false alarms count: anomalies, tags, masks.</source>
   <extracomment>layers</extracomment>
   <translation>用于“是”很稀少、漏报与误报都重要的情形：异常、标签、掩码。</translation>
  </message>
  <message>
   <source>Where yes is rare: always saying no looks good; take BinaryF1.</source>
   <extracomment>layers</extracomment>
   <translation>“是”很稀少时：总是回答“否”也显得很好；请用 BinaryF1。</translation>
  </message>
  <message>
   <source>Where zeros are wanted, such as sparse features; there ReLU gives them. If the slope matters, let PReLU learn it.</source>
   <extracomment>layers</extracomment>
   <translation>需要零的情形，例如稀疏特征：ReLU 会给出零。若斜率重要，让 PReLU 去学习它。</translation>
  </message>
  <message>
   <source>Wherever raw scores are at hand: BCEWithLogits is the same and keeps its precision for sure answers.</source>
   <extracomment>layers</extracomment>
   <translation>凡能得到原始得分时：BCEWithLogits 与之相同，并且在答案很有把握时仍保持精度。</translation>
  </message>
  <message>
   <source>Whether -1 and 1 are the centres of the outermost pixels; else their outer edges.</source>
   <extracomment>layers</extracomment>
   <translation>-1 和 1 是否为最外侧像素的中心；否则为其外边缘。</translation>
  </message>
  <message>
   <source>Whole numbers from 0 to num_embeddings - 1.</source>
   <extracomment>layers</extracomment>
   <translation>0 到 num_embeddings - 1 的整数。</translation>
  </message>
  <message>
   <source>Width</source>
   <extracomment>layers</extracomment>
   <translation>宽</translation>
  </message>
  <message>
   <source>Window</source>
   <extracomment>layers</extracomment>
   <translation>窗口</translation>
  </message>
  <message>
   <source>With -infinity on a whole row, whose softmax is not a number.</source>
   <extracomment>layers</extracomment>
   <translation>整行都是 -infinity 时：其 softmax 不是数。</translation>
  </message>
  <message>
   <source>With a 0 or 1 for each class, which is the usual form of labels; take BCEWithLogits.</source>
   <extracomment>layers</extracomment>
   <translation>每个类别给出 0 或 1 时（标签的常用形式）；请用 BCEWithLogits。</translation>
  </message>
  <message>
   <source>With a Sigmoid before it: it wants raw scores. Where training breaks down, take HingeDiscriminator.</source>
   <extracomment>layers</extracomment>
   <translation>其前有 Sigmoid 时：它需要原始得分。训练崩溃时，请用 HingeDiscriminator。</translation>
  </message>
  <message>
   <source>With a beta that does not fit the scale of the target: it is then just L1 or MSE.</source>
   <extracomment>layers</extracomment>
   <translation>beta 与目标的尺度不符时：那就只是 L1 或 MSE。</translation>
  </message>
  <message>
   <source>With a broken exponent where x may be negative: the result is not a number.</source>
   <extracomment>layers</extracomment>
   <translation>指数为小数且 x 可能为负时：结果不是数。</translation>
  </message>
  <message>
   <source>With a kernel_size that is no multiple of stride: it draws a checkerboard. Upsample and Conv2d in a row do not.</source>
   <extracomment>layers</extracomment>
   <translation>kernel_size 不是 stride 的整数倍时：会产生棋盘状伪影。Upsample 后接 Conv2d 则不会。</translation>
  </message>
  <message>
   <source>With alpha 1, where it is ELU, and where an exponential is too slow; take ReLU.</source>
   <extracomment>layers</extracomment>
   <translation>alpha 为 1 时（即为 ELU），以及指数计算太慢时；请用 ReLU。</translation>
  </message>
  <message>
   <source>With batch normalization, shortcuts or plain Dropout, which undo its self-normalization; take ReLU or GELU there.</source>
   <extracomment>layers</extracomment>
   <translation>与批归一化、捷径或普通 Dropout 一起使用：它们会破坏其自归一化；请用 ReLU 或 GELU。</translation>
  </message>
  <message>
   <source>With batches of fewer than about 8 samples, whose statistics are noise, and in recurrent layers; take LayerNorm or GroupNorm.</source>
   <extracomment>layers</extracomment>
   <translation>批次少于约 8 个样本时（其统计量全是噪声），以及循环层中；请用 LayerNorm 或 GroupNorm。</translation>
  </message>
  <message>
   <source>With classes of very different size, where accuracy says little; macro counts the rare ones alike.</source>
   <extracomment>layers</extracomment>
   <translation>用于大小悬殊的类别，准确率在那里说明不了什么；macro 使稀有类别同等计入。</translation>
  </message>
  <message>
   <source>With few channels, each of which is needed, and where batch normalization already regularizes enough.</source>
   <extracomment>layers</extracomment>
   <translation>通道很少、个个都需要时，以及批归一化已足以起到正则化作用时。</translation>
  </message>
  <message>
   <source>With few classes: among 5 of 10 it is right half of the time by chance.</source>
   <extracomment>layers</extracomment>
   <translation>类别很少时：从 10 个中取 5 个，随机也有一半正确。</translation>
  </message>
  <message>
   <source>With full weight next to a mean over all pixels, which it outweighs: lower its weight, or add the pixels up, too.</source>
   <extracomment>layers</extracomment>
   <translation>与对全部像素取平均的损失并用而不减权重时：它会压过后者；请降低其权重，或把像素也相加。</translation>
  </message>
  <message>
   <source>With hundreds of classes, many of them alike, as in ImageNet, where the top 5 are reported.</source>
   <extracomment>layers</extracomment>
   <translation>用于数百个类别、其中许多彼此相似的情形，如 ImageNet，通常报告前 5 名。</translation>
  </message>
  <message>
   <source>With labels 0 and 1: BCEWithLogits is the same function and usual there.</source>
   <extracomment>layers</extracomment>
   <translation>标签为 0 和 1 时：BCEWithLogits 是同一函数，且更常用。</translation>
  </message>
  <message>
   <source>With large batches in plain classifiers, where BatchNorm2d is usually a little better and free in prediction.</source>
   <extracomment>layers</extracomment>
   <translation>普通分类器的大批次：BatchNorm2d 通常略好，而且预测时没有代价。</translation>
  </message>
  <message>
   <source>With many features on both sides: it holds in1 × in2 × out weights. Concat and two Linear layers cost far less.</source>
   <extracomment>layers</extracomment>
   <translation>两侧特征都很多时：它有 in1 × in2 × out 个权重。Concat 加两个 Linear 层的代价小得多。</translation>
  </message>
  <message>
   <source>With one or two volumes a batch, which is common for large scans; GroupNorm or InstanceNorm3d do without the batch.</source>
   <extracomment>layers</extracomment>
   <translation>每批只有一两个体数据时（大型扫描常如此）；GroupNorm 或 InstanceNorm3d 不依赖批次。</translation>
  </message>
  <message>
   <source>With one right class for each sample; there CrossEntropy takes its number.</source>
   <extracomment>layers</extracomment>
   <translation>每个样本只有一个正确类别时；CrossEntropy 直接取其编号。</translation>
  </message>
  <message>
   <source>With one yes in a thousand, where thousands of false alarms hardly show; look at BinaryPrecision there.</source>
   <extracomment>layers</extracomment>
   <translation>千分之一为“是”时：成千的误报几乎看不出来；请看 BinaryPrecision。</translation>
  </message>
  <message>
   <source>With outliers in the targets, and for images, which stay sharper than with MSE. Its best answer is the median.</source>
   <extracomment>layers</extracomment>
   <translation>用于目标含离群值的情形，以及图像（比 MSE 更清晰）。其最佳答案是中位数。</translation>
  </message>
  <message>
   <source>With outliers, which dominate it; take Huber or L1. For classes take CrossEntropy.</source>
   <extracomment>layers</extracomment>
   <translation>有离群值时：它们会主导损失；请用 Huber 或 L1。类别请用 CrossEntropy。</translation>
  </message>
  <message>
   <source>With rare classes: always saying the common one looks good; take F1, or average macro.</source>
   <extracomment>layers</extracomment>
   <translation>有稀有类别时：总是回答常见类别也显得很好；请用 F1，或把 average 设为 macro。</translation>
  </message>
  <message>
   <source>With reduction mean, which also divides by the classes; and for a single right class, where CrossEntropy is the same.</source>
   <extracomment>layers</extracomment>
   <translation>reduction 为 mean 时：它还会除以类别数；以及只有一个正确类别时：CrossEntropy 与之相同。</translation>
  </message>
  <message>
   <source>With scores squeezed by a Sigmoid, which never reach the margins of ±1.</source>
   <extracomment>layers</extracomment>
   <translation>得分经 Sigmoid 压缩时：永远到不了 ±1 的间隔。</translation>
  </message>
  <message>
   <source>With small batches, as in detection or segmentation of large images; take GroupNorm. In style transfer take InstanceNorm2d.</source>
   <extracomment>layers</extracomment>
   <translation>小批次时，例如大图像的检测或分割；请用 GroupNorm。风格迁移请用 InstanceNorm2d。</translation>
  </message>
  <message>
   <source>With small batches: the others in the batch are the opposites, and few of them teach little.</source>
   <extracomment>layers</extracomment>
   <translation>小批次：批次中的其余样本是反例，太少则教不了什么。</translation>
  </message>
  <message>
   <source>Without BinaryPrecision beside it: a model that always says yes scores 1.</source>
   <extracomment>layers</extracomment>
   <translation>没有 BinaryPrecision 并看时：总是回答“是”的模型得 1。</translation>
  </message>
  <message>
   <source>Without BinaryRecall beside it: a model that hardly ever says yes scores well.</source>
   <extracomment>layers</extracomment>
   <translation>没有 BinaryRecall 并看时：几乎从不回答“是”的模型得分也高。</translation>
  </message>
  <message>
   <source>Without SELU before it: it sets to about −1.76, not to 0. Take Dropout2d there.</source>
   <extracomment>layers</extracomment>
   <translation>其前没有 SELU 时：它置为约 −1.76，而不是 0。请改用 Dropout2d。</translation>
  </message>
  <message>
   <source>Without a limit on the critic's slope, such as weights cut to ±0.01: its scores would grow without end.</source>
   <extracomment>layers</extracomment>
   <translation>评判器的斜率不受限制时（例如未把权重截到 ±0.01）：其得分会无限增大。</translation>
  </message>
  <message>
   <source>Without convolutions after it: the result is mostly zeros. For smooth enlarging take Upsample or ConvTranspose2d.</source>
   <extracomment>layers</extracomment>
   <translation>其后没有卷积时：结果大多为零。要平滑放大，请用 Upsample 或 ConvTranspose2d。</translation>
  </message>
  <message>
   <source>Without position: it cannot tell the order of steps, so add positions to both inputs. To classify, take TransformerEncoder alone.</source>
   <extracomment>layers</extracomment>
   <translation>没有位置时：它分不清各步的顺序，请给两个输入都加上位置。分类只需 TransformerEncoder。</translation>
  </message>
  <message>
   <source>Words, whole numbers (N, T).</source>
   <extracomment>layers</extracomment>
   <translation>词，整数 (N, T)。</translation>
  </message>
  <message>
   <source>Work through the batch in pieces: slower on small ones, less memory on large ones.</source>
   <extracomment>layers</extracomment>
   <translation>分块处理批次：小批次较慢，大批次更省内存。</translation>
  </message>
  <message>
   <source>Writes each window of an image as a column: (N, C, H, W) to (N, C·height·width, windows).</source>
   <extracomment>layers</extracomment>
   <translation>把图像的每个窗口写成一列：(N, C, H, W) 变为 (N, C·高·宽, 窗口数)。</translation>
  </message>
  <message>
   <source>Writes one number wherever a mask is true.</source>
   <extracomment>layers</extracomment>
   <translation>在掩码为真处写入同一个数。</translation>
  </message>
  <message>
   <source>Zero division</source>
   <extracomment>layers</extracomment>
   <translation>除零取值</translation>
  </message>
  <message>
   <source>Zero infinity</source>
   <extracomment>layers</extracomment>
   <translation>无穷置零</translation>
  </message>
  <message>
   <source>Zero one</source>
   <extracomment>layers</extracomment>
   <translation>用 0 和 1</translation>
  </message>
  <message>
   <source>a, b = the halves of x; θ[t, i] = t / base^(2i/features)
y = (a·cos θ − b·sin θ, b·cos θ + a·sin θ)</source>
   <extracomment>layers</extracomment>
   <translation>a、b = x 的两半；θ[t, i] = t / base^(2i/features)
y = (a·cos θ − b·sin θ, b·cos θ + a·sin θ)</translation>
  </message>
  <message>
   <source>a, b of one shape, or with axes of size 1 → the larger shape</source>
   <extracomment>layers</extracomment>
   <translation>a、b 形状相同或含大小为 1 的轴 → 较大的形状</translation>
  </message>
  <message>
   <source>accuracy = (TP + TN) / all decisions</source>
   <extracomment>layers</extracomment>
   <translation>准确率 = (TP + TN) / 全部判断数</translation>
  </message>
  <message>
   <source>accuracy = right samples / all samples; macro: the mean of it over the classes</source>
   <extracomment>layers</extracomment>
   <translation>准确率 = 正确样本数 / 全部样本数；macro：对类别取平均</translation>
  </message>
  <message>
   <source>accuracy = samples whose right class is among the top_k highest scores / all samples</source>
   <extracomment>layers</extracomment>
   <translation>准确率 = 正确类别在得分最高的 top_k 个之中的样本数 / 全部样本数</translation>
  </message>
  <message>
   <source>anchor, positive and negative (N, features) → a single number</source>
   <extracomment>layers</extracomment>
   <translation>anchor、positive 和 negative (N, features) → 一个数</translation>
  </message>
  <message>
   <source>any number of one shape, or with axes of size 1 → the larger shape</source>
   <extracomment>layers</extracomment>
   <translation>任意多个同形状或含大小为 1 的轴的张量 → 较大的形状</translation>
  </message>
  <message>
   <source>any shape → the same shape</source>
   <extracomment>layers</extracomment>
   <translation>任意形状 → 形状不变</translation>
  </message>
  <message>
   <source>any shape → what the model returns</source>
   <extracomment>layers</extracomment>
   <translation>任意形状 → 模型返回的内容</translation>
  </message>
  <message>
   <source>any shapes → the shape of the chosen input</source>
   <extracomment>layers</extracomment>
   <translation>任意形状 → 所选输入的形状</translation>
  </message>
  <message>
   <source>axes as the equation names them → the axes behind its arrow</source>
   <extracomment>layers</extracomment>
   <translation>由 equation 命名的轴 → 箭头之后的轴</translation>
  </message>
  <message>
   <source>axis k of y is axis dims[k] of x</source>
   <extracomment>layers</extracomment>
   <translation>y 的第 k 轴是 x 的第 dims[k] 轴</translation>
  </message>
  <message>
   <source>batchmean adds up each sample and averages those; mean averages all numbers.</source>
   <extracomment>layers</extracomment>
   <translation>batchmean 对每个样本求和再取平均；mean 对所有数取平均。</translation>
  </message>
  <message>
   <source>batchmean is the divergence of the definition: the sum for each sample, averaged.</source>
   <extracomment>layers</extracomment>
   <translation>batchmean 为定义中的散度：每个样本求和，再取平均。</translation>
  </message>
  <message>
   <source>d = prediction − target
loss = mean of d²/(2·beta) where |d| &lt; beta, else |d| − beta/2</source>
   <extracomment>layers</extracomment>
   <translation>d = prediction − target
loss = 以下各项的均值：|d| &lt; beta 时为 d²/(2·beta)，否则为 |d| − beta/2</translation>
  </message>
  <message>
   <source>d = prediction − target
loss = mean of d²/2 where |d| ≤ delta, else delta·(|d| − delta/2)</source>
   <extracomment>layers</extracomment>
   <translation>d = prediction − target
loss = 以下各项的均值：|d| ≤ delta 时为 d²/2，否则为 delta·(|d| − delta/2)</translation>
  </message>
  <message>
   <source>fake of any shape → a single number</source>
   <extracomment>layers</extracomment>
   <translation>fake 为任意形状 → 一个数</translation>
  </message>
  <message>
   <source>grid[n, i, j] = theta[n]·(uⱼ, vᵢ, 1), u and v from −1 to 1</source>
   <extracomment>layers</extracomment>
   <translation>grid[n, i, j] = theta[n]·(uⱼ, vᵢ, 1)，u 和 v 从 −1 到 1</translation>
  </message>
  <message>
   <source>h = tanh(W·x + U·h0 + b), or max(0, ·) in place of tanh where nonlinearity is relu</source>
   <extracomment>layers</extracomment>
   <translation>h = tanh(W·x + U·h0 + b)，nonlinearity 为 relu 时以 max(0, ·) 代替 tanh</translation>
  </message>
  <message>
   <source>head = softmax(Q·Kᵀ / √d)·V, Q = query·Wq, K = key·Wk, V = value·Wv, d = embed_dim / num_heads
y = [head₁, head₂, …]·Wo</source>
   <extracomment>layers</extracomment>
   <translation>head = softmax(Q·Kᵀ / √d)·V, Q = query·Wq, K = key·Wk, V = value·Wv, d = embed_dim / num_heads
y = [head₁, head₂, …]·Wo</translation>
  </message>
  <message>
   <source>head = softmax(Q·Kᵀ / √d)·V, Q = x·Wq, K = x·Wk, V = x·Wv, d = embed_dim / num_heads
y = [head₁, head₂, …]·Wo</source>
   <extracomment>layers</extracomment>
   <translation>head = softmax(Q·Kᵀ / √d)·V, Q = x·Wq, K = x·Wk, V = x·Wv, d = embed_dim / num_heads
y = [head₁, head₂, …]·Wo</translation>
  </message>
  <message>
   <source>hₜ = tanh(W₁·xₜ + b₁ + W₂·hₜ₋₁ + b₂), or ReLU for tanh; yₜ = hₜ</source>
   <extracomment>layers</extracomment>
   <translation>hₜ = tanh(W₁·xₜ + b₁ + W₂·hₜ₋₁ + b₂)，或以 ReLU 代替 tanh；yₜ = hₜ</translation>
  </message>
  <message>
   <source>i, f, o = σ(W·[xₜ, hₜ₋₁] + b), each with its own W and b; g = tanh(W·[xₜ, hₜ₋₁] + b)
cₜ = f·cₜ₋₁ + i·g, hₜ = o·tanh(cₜ), yₜ = hₜ</source>
   <extracomment>layers</extracomment>
   <translation>i, f, o = σ(W·[xₜ, hₜ₋₁] + b)，各有自己的 W 和 b; g = tanh(W·[xₜ, hₜ₋₁] + b)
cₜ = f·cₜ₋₁ + i·g, hₜ = o·tanh(cₜ), yₜ = hₜ</translation>
  </message>
  <message>
   <source>i, f, o = σ(W·x + U·h0 + b), each with its own W, U and b; g = tanh(V·x + Z·h0 + d)
c = f·c0 + i·g, h = o·tanh(c)</source>
   <extracomment>layers</extracomment>
   <translation>i, f, o = σ(W·x + U·h0 + b)，各有自己的 W、U 和 b; g = tanh(V·x + Z·h0 + d)
c = f·c0 + i·g, h = o·tanh(c)</translation>
  </message>
  <message>
   <source>loss = 1 − mean of (2·Σ p·t + smooth) / (Σ p + Σ t + smooth), p = σ(prediction)</source>
   <extracomment>layers</extracomment>
   <translation>loss = 1 − (2·Σ p·t + smooth) / (Σ p + Σ t + smooth) 的均值，p = σ(prediction)</translation>
  </message>
  <message>
   <source>loss = 1 − mean of (2·Σ p·t + smooth) / (Σ p + Σ t + smooth), p the softmax, t 0 or 1</source>
   <extracomment>layers</extracomment>
   <translation>loss = 1 − (2·Σ p·t + smooth) / (Σ p + Σ t + smooth) 的均值，p 为 softmax，t 为 0 或 1</translation>
  </message>
  <message>
   <source>loss = mean of (ln(variance) + (prediction − target)² / variance) / 2</source>
   <extracomment>layers</extracomment>
   <translation>loss = (ln(variance) + (prediction − target)² / variance) / 2 的均值</translation>
  </message>
  <message>
   <source>loss = mean of (prediction − target)²</source>
   <extracomment>layers</extracomment>
   <translation>loss = (prediction − target)² 的均值</translation>
  </message>
  <message>
   <source>loss = mean of 1 − cos(x1, x2) where target = 1, else max(0, cos(x1, x2) − margin)</source>
   <extracomment>layers</extracomment>
   <translation>loss = 以下各项的均值：target = 1 时为 1 − cos(x1, x2)，否则为 max(0, cos(x1, x2) − margin)</translation>
  </message>
  <message>
   <source>loss = mean of exp(prediction) − target·prediction
log_input off: mean of prediction − target·ln(prediction + eps)</source>
   <extracomment>layers</extracomment>
   <translation>loss = exp(prediction) − target·prediction 的均值
log_input 关闭时：prediction − target·ln(prediction + eps) 的均值</translation>
  </message>
  <message>
   <source>loss = mean of fake − mean of real</source>
   <extracomment>layers</extracomment>
   <translation>loss = fake 的均值 − real 的均值</translation>
  </message>
  <message>
   <source>loss = mean of ln(1 + exp(−fake))</source>
   <extracomment>layers</extracomment>
   <translation>loss = ln(1 + exp(−fake)) 的均值</translation>
  </message>
  <message>
   <source>loss = mean of ln(1 + exp(−real)) + mean of ln(1 + exp(fake))</source>
   <extracomment>layers</extracomment>
   <translation>loss = ln(1 + exp(−real)) 的均值 + ln(1 + exp(fake)) 的均值</translation>
  </message>
  <message>
   <source>loss = mean of ln(1 + exp(−target·prediction)), target 1 or −1</source>
   <extracomment>layers</extracomment>
   <translation>loss = ln(1 + exp(−target·prediction)) 的均值，target 为 1 或 −1</translation>
  </message>
  <message>
   <source>loss = mean of max(0, 1 − real) + mean of max(0, 1 + fake)</source>
   <extracomment>layers</extracomment>
   <translation>loss = max(0, 1 − real) 的均值 + max(0, 1 + fake) 的均值</translation>
  </message>
  <message>
   <source>loss = mean of max(0, d(anchor, positive) − d(anchor, negative) + margin), d the distance</source>
   <extracomment>layers</extracomment>
   <translation>loss = max(0, d(anchor, positive) − d(anchor, negative) + margin) 的均值，d 为距离</translation>
  </message>
  <message>
   <source>loss = mean of max(0, ‖anchor − positive‖ − ‖anchor − negative‖ + margin)</source>
   <extracomment>layers</extracomment>
   <translation>loss = max(0, ‖anchor − positive‖ − ‖anchor − negative‖ + margin) 的均值</translation>
  </message>
  <message>
   <source>loss = mean of max(0, −target·(x1 − x2) + margin)</source>
   <extracomment>layers</extracomment>
   <translation>loss = max(0, −target·(x1 − x2) + margin) 的均值</translation>
  </message>
  <message>
   <source>loss = mean of prediction where target = 1, else max(0, margin − prediction)</source>
   <extracomment>layers</extracomment>
   <translation>loss = 以下各项的均值：target = 1 时为 prediction，否则为 max(0, margin − prediction)</translation>
  </message>
  <message>
   <source>loss = mean of value, of |value| or of value², as measure says</source>
   <extracomment>layers</extracomment>
   <translation>loss = value、|value| 或 value² 的均值，由 measure 决定</translation>
  </message>
  <message>
   <source>loss = mean of |prediction − target|</source>
   <extracomment>layers</extracomment>
   <translation>loss = |prediction − target| 的均值</translation>
  </message>
  <message>
   <source>loss = mean of Σᵢⱼ max(0, 1 − prediction[target[j]] + prediction[i]) / classes, i no target</source>
   <extracomment>layers</extracomment>
   <translation>loss = Σᵢⱼ max(0, 1 − prediction[target[j]] + prediction[i]) / classes 的均值，i 不是目标</translation>
  </message>
  <message>
   <source>loss = mean of Σⱼ max(0, margin − prediction[target] + prediction[j])ᵖ / classes, j ≠ target</source>
   <extracomment>layers</extracomment>
   <translation>loss = Σⱼ max(0, margin − prediction[target] + prediction[j])ᵖ / classes 的均值，j ≠ target</translation>
  </message>
  <message>
   <source>loss = mean of −(1 − p)^gamma·ln(p), p the softmax of prediction at target</source>
   <extracomment>layers</extracomment>
   <translation>loss = −(1 − p)^gamma·ln(p) 的均值，p 为 prediction 的 softmax 在 target 处的值</translation>
  </message>
  <message>
   <source>loss = mean of −a·(1 − p)^gamma·ln(p)
target 1: p = σ(prediction), a = alpha; target 0: p = 1 − σ(prediction), a = 1 − alpha</source>
   <extracomment>layers</extracomment>
   <translation>loss = −a·(1 − p)^gamma·ln(p) 的均值
target 为 1：p = σ(prediction)，a = alpha；target 为 0：p = 1 − σ(prediction), a = 1 − alpha</translation>
  </message>
  <message>
   <source>loss = mean of −ln Σ p(path) over all paths that read as target without blanks / S</source>
   <extracomment>layers</extracomment>
   <translation>loss = −ln Σ p(path) / S 的均值，对所有去掉空白后读作 target 的路径求和</translation>
  </message>
  <message>
   <source>loss = mean of −ln(exp(prediction[target]) / Σⱼ exp(prediction[j])), j over the classes</source>
   <extracomment>layers</extracomment>
   <translation>loss = −ln(exp(prediction[target]) / Σⱼ exp(prediction[j])) 的均值，j 遍历各类别</translation>
  </message>
  <message>
   <source>loss = mean of −ln(exp(s[target]) / Σⱼ exp(s[j])), s = x·Wᵀ + b</source>
   <extracomment>layers</extracomment>
   <translation>loss = −ln(exp(s[target]) / Σⱼ exp(s[j])) 的均值，s = x·Wᵀ + b</translation>
  </message>
  <message>
   <source>loss = mean of −prediction[target], prediction holding log probabilities</source>
   <extracomment>layers</extracomment>
   <translation>loss = −prediction[target] 的均值，prediction 为对数概率</translation>
  </message>
  <message>
   <source>loss = mean of −target·ln(p) − (1 − target)·ln(1 − p), p = σ(prediction)</source>
   <extracomment>layers</extracomment>
   <translation>loss = −target·ln(p) − (1 − target)·ln(1 − p) 的均值，p = σ(prediction)</translation>
  </message>
  <message>
   <source>loss = mean of −target·ln(p) − (1 − target)·ln(1 − p), p = σ(prediction), first over the classes</source>
   <extracomment>layers</extracomment>
   <translation>loss = −target·ln(p) − (1 − target)·ln(1 − p) 的均值，p = σ(prediction)，先对类别取平均</translation>
  </message>
  <message>
   <source>loss = mean of −target·ln(prediction) − (1 − target)·ln(1 − prediction)</source>
   <extracomment>layers</extracomment>
   <translation>loss = −target·ln(prediction) − (1 − target)·ln(1 − prediction) 的均值</translation>
  </message>
  <message>
   <source>loss = mean of −Σⱼ target[j]·ln(exp(prediction[j]) / Σₖ exp(prediction[k]))</source>
   <extracomment>layers</extracomment>
   <translation>loss = −Σⱼ target[j]·ln(exp(prediction[j]) / Σₖ exp(prediction[k])) 的均值</translation>
  </message>
  <message>
   <source>loss = Σ (mean² + exp(log_variance) − 1 − log_variance) / 2 for each sample, averaged</source>
   <extracomment>layers</extracomment>
   <translation>loss = Σ (mean² + exp(log_variance) − 1 − log_variance) / 2，对每个样本，再取平均</translation>
  </message>
  <message>
   <source>loss = Σ target·(ln(target) − prediction), prediction holding log probabilities; batchmean divides by N</source>
   <extracomment>layers</extracomment>
   <translation>loss = Σ target·(ln(target) − prediction)，prediction 为对数概率；batchmean 时除以 N</translation>
  </message>
  <message>
   <source>loss = −mean of fake</source>
   <extracomment>layers</extracomment>
   <translation>loss = −（fake 的均值）</translation>
  </message>
  <message>
   <source>loss = √(mean of (prediction − target)² + eps)</source>
   <extracomment>layers</extracomment>
   <translation>loss = √((prediction − target)² 的均值 + eps)</translation>
  </message>
  <message>
   <source>macro counts every class alike, weighted classes by their size.</source>
   <extracomment>layers</extracomment>
   <translation>macro 对每个类别同等计入，weighted 按类别大小计入。</translation>
  </message>
  <message>
   <source>mask[n, t] = true where t ≥ lengths[n]</source>
   <extracomment>layers</extracomment>
   <translation>mask[n, t] 为真，当 t ≥ lengths[n]</translation>
  </message>
  <message>
   <source>mask[n, t] = true where x[n, t] = padding_idx</source>
   <extracomment>layers</extracomment>
   <translation>mask[n, t] 为真，当 x[n, t] = padding_idx</translation>
  </message>
  <message>
   <source>mask[w, 1, i, j] = true where i and j of window w came from opposite edges</source>
   <extracomment>layers</extracomment>
   <translation>mask[w, 1, i, j] 为真，当窗口 w 的 i 和 j 来自相对的两边</translation>
  </message>
  <message>
   <source>mean and log_variance of one shape → a single number</source>
   <extracomment>layers</extracomment>
   <translation>mean 和 log_variance 形状相同 → 一个数</translation>
  </message>
  <message>
   <source>micro counts every sample alike, macro every class, weighted classes by their size.</source>
   <extracomment>layers</extracomment>
   <translation>micro 对每个样本同等计入，macro 对每个类别同等计入，weighted 按类别大小计入。</translation>
  </message>
  <message>
   <source>nearest: y[n, c, i, j] = x[n, c, ⌊i / scale_factor⌋, ⌊j / scale_factor⌋]
bilinear: a mean of the 4 nearest pixels, bicubic: of 16, weighted by distance</source>
   <extracomment>layers</extracomment>
   <translation>nearest：y[n, c, i, j] = x[n, c, ⌊i / scale_factor⌋, ⌊j / scale_factor⌋]
bilinear：最近 4 个像素的平均，bicubic：16 个，按距离加权</translation>
  </message>
  <message>
   <source>nothing → (shape)
(N, …) → (N, shape without its first 1)</source>
   <extracomment>layers</extracomment>
   <translation>无 → (shape)
(N, …) → (N, shape 去掉第一个 1)</translation>
  </message>
  <message>
   <source>nothing → (shape), or one axis with all the values</source>
   <extracomment>layers</extracomment>
   <translation>无 → (shape)，或一个轴，含全部 values</translation>
  </message>
  <message>
   <source>precision = TP / (TP + FP)</source>
   <extracomment>layers</extracomment>
   <translation>精确率 = TP / (TP + FP)</translation>
  </message>
  <message>
   <source>precision = TP / (TP + FP) of each class, averaged</source>
   <extracomment>layers</extracomment>
   <translation>精确率 = 每个类别的 TP / (TP + FP)，取平均</translation>
  </message>
  <message>
   <source>prediction (N, T, classes), target (N, S) → a single number</source>
   <extracomment>layers</extracomment>
   <translation>prediction (N, T, classes), target (N, S) → 一个数</translation>
  </message>
  <message>
   <source>prediction (N, classes), target (N) → a single number</source>
   <extracomment>layers</extracomment>
   <translation>prediction (N, classes), target (N) → 一个数</translation>
  </message>
  <message>
   <source>prediction (N, classes, …), target (N, …) → a single number</source>
   <extracomment>layers</extracomment>
   <translation>prediction (N, classes, …), target (N, …) → 一个数</translation>
  </message>
  <message>
   <source>prediction and target (N, classes) → a single number</source>
   <extracomment>layers</extracomment>
   <translation>prediction 和 target (N, classes) → 一个数</translation>
  </message>
  <message>
   <source>prediction and target (N, classes, …) → a single number</source>
   <extracomment>layers</extracomment>
   <translation>prediction 和 target (N, classes, …) → 一个数</translation>
  </message>
  <message>
   <source>prediction and target of as many numbers → a single number</source>
   <extracomment>layers</extracomment>
   <translation>prediction 和 target 数量相同 → 一个数</translation>
  </message>
  <message>
   <source>prediction and target of one shape (N, …) → a single number</source>
   <extracomment>layers</extracomment>
   <translation>prediction 和 target 形状相同 (N, …) → 一个数</translation>
  </message>
  <message>
   <source>prediction and target of one shape → a single number</source>
   <extracomment>layers</extracomment>
   <translation>prediction 和 target 形状相同 → 一个数</translation>
  </message>
  <message>
   <source>prediction, variance and target of one shape → a single number</source>
   <extracomment>layers</extracomment>
   <translation>prediction、variance 和 target 形状相同 → 一个数</translation>
  </message>
  <message>
   <source>query (N, T, embed_dim), key (N, S, kdim), value (N, S, vdim) → y (N, T, embed_dim), weights (N, T, S)</source>
   <extracomment>layers</extracomment>
   <translation>query (N, T, embed_dim), key (N, S, kdim), value (N, S, vdim) → y (N, T, embed_dim), weights (N, T, S)</translation>
  </message>
  <message>
   <source>query and key (N, features) → a single number</source>
   <extracomment>layers</extracomment>
   <translation>query 和 key (N, features) → 一个数</translation>
  </message>
  <message>
   <source>r, z = σ(W·[xₜ, hₜ₋₁] + b), each with its own W and b; n = tanh(W₁·xₜ + b₁ + r·(W₂·hₜ₋₁ + b₂))
hₜ = (1 − z)·n + z·hₜ₋₁, yₜ = hₜ</source>
   <extracomment>layers</extracomment>
   <translation>r, z = σ(W·[xₜ, hₜ₋₁] + b)，各有自己的 W 和 b; n = tanh(W₁·xₜ + b₁ + r·(W₂·hₜ₋₁ + b₂))
hₜ = (1 − z)·n + z·hₜ₋₁, yₜ = hₜ</translation>
  </message>
  <message>
   <source>r, z = σ(W·x + U·h0 + b), each with its own W, U and b
n = tanh(V·x + a + r·(Z·h0 + d)), h = (1 − z)·n + z·h0</source>
   <extracomment>layers</extracomment>
   <translation>r, z = σ(W·x + U·h0 + b)，各有自己的 W、U 和 b
n = tanh(V·x + a + r·(Z·h0 + d)), h = (1 − z)·n + z·h0</translation>
  </message>
  <message>
   <source>r: how many times larger.</source>
   <extracomment>layers</extracomment>
   <translation>r：放大几倍。</translation>
  </message>
  <message>
   <source>r: how many times smaller.</source>
   <extracomment>layers</extracomment>
   <translation>r：缩小几倍。</translation>
  </message>
  <message>
   <source>real + i·imaginary = Σ x[t]·e^(−2πi·f·t/S) over t, for each frequency f</source>
   <extracomment>layers</extracomment>
   <translation>real + i·imaginary = Σ x[t]·e^(−2πi·f·t/S)，对 t 求和，f 为各频率</translation>
  </message>
  <message>
   <source>real and fake of any shape → a single number</source>
   <extracomment>layers</extracomment>
   <translation>real 和 fake 为任意形状 → 一个数</translation>
  </message>
  <message>
   <source>recall = TP / (TP + FN)</source>
   <extracomment>layers</extracomment>
   <translation>召回率 = TP / (TP + FN)</translation>
  </message>
  <message>
   <source>recall = TP / (TP + FN) of each class, averaged</source>
   <extracomment>layers</extracomment>
   <translation>召回率 = 每个类别的 TP / (TP + FN)，取平均</translation>
  </message>
  <message>
   <source>s[i, j] = cos(query[i], key[j]) / temperature
loss = mean of −ln(exp(s[i, i]) / Σⱼ exp(s[i, j]))</source>
   <extracomment>layers</extracomment>
   <translation>s[i, j] = cos(query[i], key[j]) / temperature
loss = −ln(exp(s[i, i]) / Σⱼ exp(s[i, j])) 的均值</translation>
  </message>
  <message>
   <source>shapes that fit together as in Add → the larger shape</source>
   <extracomment>layers</extracomment>
   <translation>像 Add 那样可相配的形状 → 较大的形状</translation>
  </message>
  <message>
   <source>twice (…, F, …) → (…, n, …), at axis dim; 2·(F − 1) where n is none</source>
   <extracomment>layers</extracomment>
   <translation>两个 (…, F, …) → (…, n, …)，在 dim 轴上；n 为“无”时为 2·(F − 1)</translation>
  </message>
  <message>
   <source>value of any shape → a single number</source>
   <extracomment>layers</extracomment>
   <translation>value 为任意形状 → 一个数</translation>
  </message>
  <message>
   <source>values = the k largest x along axis dim; indices = where they stood</source>
   <extracomment>layers</extracomment>
   <translation>values = x 沿 dim 轴最大的 k 个；indices = 它们的位置</translation>
  </message>
  <message>
   <source>values = x in order along axis dim; indices = where they stood</source>
   <extracomment>layers</extracomment>
   <translation>values = x 沿 dim 轴按顺序排列；indices = 它们的位置</translation>
  </message>
  <message>
   <source>x → y, as your Python makes them</source>
   <extracomment>layers</extracomment>
   <translation>x → y，由你的 Python 代码得出</translation>
  </message>
  <message>
   <source>x1 and x2 (N, features), target (N) → a single number</source>
   <extracomment>layers</extracomment>
   <translation>x1 和 x2 (N, features), target (N) → 一个数</translation>
  </message>
  <message>
   <source>x1, x2 and target of one shape → a single number</source>
   <extracomment>layers</extracomment>
   <translation>x1、x2 和 target 形状相同 → 一个数</translation>
  </message>
  <message>
   <source>y = (x − E[x]) / √(Var[x] + eps)·weight + bias, over the batches of all processes</source>
   <extracomment>layers</extracomment>
   <translation>y = (x − E[x]) / √(Var[x] + eps)·weight + bias，统计取自所有进程的批次</translation>
  </message>
  <message>
   <source>y = (x − μ) / √(σ² + eps), μ and σ² of each sample and channel over D, H and W; affine: γ·y + β</source>
   <extracomment>layers</extracomment>
   <translation>y = (x − μ) / √(σ² + eps), μ 和 σ² 取自每个样本的每个通道，对 D, H 和 W；启用 affine 时：γ·y + β</translation>
  </message>
  <message>
   <source>y = (x − μ) / √(σ² + eps), μ and σ² of each sample and channel over H and W; affine: γ·y + β</source>
   <extracomment>layers</extracomment>
   <translation>y = (x − μ) / √(σ² + eps), μ 和 σ² 取自每个样本的每个通道，对 H 和 W；启用 affine 时：γ·y + β</translation>
  </message>
  <message>
   <source>y = (x − μ) / √(σ² + eps), μ and σ² of each sample and channel over T; affine: γ·y + β</source>
   <extracomment>layers</extracomment>
   <translation>y = (x − μ) / √(σ² + eps), μ 和 σ² 取自每个样本的每个通道，对 T；启用 affine 时：γ·y + β</translation>
  </message>
  <message>
   <source>y = (Σ xᵖ)^(1/p) over each window, p = norm_type</source>
   <extracomment>layers</extracomment>
   <translation>y = (Σ xᵖ)^(1/p)，对每个窗口，p = norm_type</translation>
  </message>
  <message>
   <source>y = (Σ |x1 − x2 + eps|ᵖ)^(1/p), over the last axis</source>
   <extracomment>layers</extracomment>
   <translation>y = (Σ |x1 − x2 + eps|ᵖ)^(1/p)，对最后一个轴</translation>
  </message>
  <message>
   <source>y = (Σ |x|^ord)^(1/ord), over the axes dim</source>
   <extracomment>layers</extracomment>
   <translation>y = (Σ |x|^ord)^(1/ord)，对 dim 各轴</translation>
  </message>
  <message>
   <source>y = 1 where x &gt; 0, −1 where x &lt; 0, else 0</source>
   <extracomment>layers</extracomment>
   <translation>y = 1（x &gt; 0），−1（x &lt; 0），否则为 0</translation>
  </message>
  <message>
   <source>y = 1/S · Σ x over the axes dim, S numbers in all</source>
   <extracomment>layers</extracomment>
   <translation>y = 1/S · Σ x，对 dim 各轴，共 S 个数</translation>
  </message>
  <message>
   <source>y = W, the learned tensor itself</source>
   <extracomment>layers</extracomment>
   <translation>y = W，即可学习的张量本身</translation>
  </message>
  <message>
   <source>y = [x₁, x₂, …] along dim</source>
   <extracomment>layers</extracomment>
   <translation>y = [x₁, x₂, …] 沿 dim</translation>
  </message>
  <message>
   <source>y = a &lt; b, or another relation; b is value where nothing is linked to it</source>
   <extracomment>layers</extracomment>
   <translation>y = a &lt; b，或其他关系；b 没有连线时取 value</translation>
  </message>
  <message>
   <source>y = a and b</source>
   <extracomment>layers</extracomment>
   <translation>y = a 且 b</translation>
  </message>
  <message>
   <source>y = a or b, but not both</source>
   <extracomment>layers</extracomment>
   <translation>y = a 或 b，但不同时成立</translation>
  </message>
  <message>
   <source>y = a where the condition is true, else b</source>
   <extracomment>layers</extracomment>
   <translation>条件为真时 y = a，否则 y = b</translation>
  </message>
  <message>
   <source>y = a·(x·m + α′·(1 − m)) + b, m 0 for a whole channel with probability p, else 1;
a and b keep mean and variance, α′ is the lower limit of SELU</source>
   <extracomment>layers</extracomment>
   <translation>y = a·(x·m + α′·(1 − m)) + b，m 对整个通道以概率 p 为 0，否则为 1；
a 和 b 保持均值和方差，α′ 是 SELU 的下限</translation>
  </message>
  <message>
   <source>y = a·(x·m + α′·(1 − m)) + b, m = 0 with probability p, else 1; y = x for prediction
a and b keep mean and variance, α′ ≈ −1.758 is the lower limit of SELU</source>
   <extracomment>layers</extracomment>
   <translation>y = a·(x·m + α′·(1 − m)) + b，m 以概率 p 为 0，否则为 1；预测时 y = x
a 和 b 保持均值和方差，α′ ≈ −1.758 是 SELU 的下限</translation>
  </message>
  <message>
   <source>y = a·σ(b), a and b the halves of x along dim</source>
   <extracomment>layers</extracomment>
   <translation>y = a·σ(b)，a 和 b 为 x 沿 dim 的两半</translation>
  </message>
  <message>
   <source>y = copies of x side by side, along each axis</source>
   <extracomment>layers</extracomment>
   <translation>y = x 的副本，沿每个轴并排</translation>
  </message>
  <message>
   <source>y = decoder(tgt, encoder(src))</source>
   <extracomment>layers</extracomment>
   <translation>y = decoder(tgt, encoder(src))</translation>
  </message>
  <message>
   <source>y = layer(layer(… layer(x))), num_layers encoder layers with weights of their own</source>
   <extracomment>layers</extracomment>
   <translation>y = layer(layer(… layer(x)))，num_layers 个编码器层，各有自己的权重</translation>
  </message>
  <message>
   <source>y = layer(… layer(x, memory), memory), num_layers decoder layers</source>
   <extracomment>layers</extracomment>
   <translation>y = layer(… layer(x, memory), memory)，num_layers 个解码器层</translation>
  </message>
  <message>
   <source>y = ln Σ e^x over the axes dim</source>
   <extracomment>layers</extracomment>
   <translation>y = ln Σ e^x，对 dim 各轴</translation>
  </message>
  <message>
   <source>y = ln(1 + exp(beta·x)) / beta
y = x where beta·x &gt; threshold</source>
   <extracomment>layers</extracomment>
   <translation>y = ln(1 + exp(beta·x)) / beta
当 beta·x &gt; threshold 时 y = x</translation>
  </message>
  <message>
   <source>y = max of x over each window of planes, rows and columns, placed at random</source>
   <extracomment>layers</extracomment>
   <translation>y = x 在每个由平面、行和列组成的窗口上的最大值，窗口位置随机</translation>
  </message>
  <message>
   <source>y = max of x over each window; the windows begin at random places while it runs</source>
   <extracomment>layers</extracomment>
   <translation>y = x 在每个窗口上的最大值；运行时窗口从随机位置开始</translation>
  </message>
  <message>
   <source>y = max of x over the axes dim</source>
   <extracomment>layers</extracomment>
   <translation>y = x 对 dim 各轴的最大值</translation>
  </message>
  <message>
   <source>y = max(0, x) + a·min(0, x), a drawn from lower to upper for each number
for prediction a = (lower + upper) / 2</source>
   <extracomment>layers</extracomment>
   <translation>y = max(0, x) + a·min(0, x)，a 为每个数在 lower 到 upper 之间抽取
预测时 a = (lower + upper) / 2</translation>
  </message>
  <message>
   <source>y = max(0, x) + a·min(0, x), a learned</source>
   <extracomment>layers</extracomment>
   <translation>y = max(0, x) + a·min(0, x)，a 可学习</translation>
  </message>
  <message>
   <source>y = max(a, b), number by number</source>
   <extracomment>layers</extracomment>
   <translation>y = max(a, b)，逐个数</translation>
  </message>
  <message>
   <source>y = mean + e^(log_variance / 2)·ε, ε normal</source>
   <extracomment>layers</extracomment>
   <translation>y = mean + e^(log_variance / 2)·ε，ε 为正态分布</translation>
  </message>
  <message>
   <source>y = min x over the axes dim</source>
   <extracomment>layers</extracomment>
   <translation>y = x 对 dim 各轴的最小值</translation>
  </message>
  <message>
   <source>y = min(a, b), number by number</source>
   <extracomment>layers</extracomment>
   <translation>y = min(a, b)，逐个数</translation>
  </message>
  <message>
   <source>y = not x</source>
   <extracomment>layers</extracomment>
   <translation>y = 非 x</translation>
  </message>
  <message>
   <source>y = softmax(query·keyᵀ·scale + attn_mask)·value, scale = 1/√features unless set</source>
   <extracomment>layers</extracomment>
   <translation>y = softmax(query·keyᵀ·scale + attn_mask)·value, scale = 1/√features，除非另行设置</translation>
  </message>
  <message>
   <source>y = the expression, read as arithmetic</source>
   <extracomment>layers</extracomment>
   <translation>y = expression 按算术求值</translation>
  </message>
  <message>
   <source>y = the fill where the mask is true, else x</source>
   <extracomment>layers</extracomment>
   <translation>掩码为真时 y 为填充值，否则 y = x</translation>
  </message>
  <message>
   <source>y = the index of the largest x along axis dim</source>
   <extracomment>layers</extracomment>
   <translation>y = x 沿 dim 轴最大者的编号</translation>
  </message>
  <message>
   <source>y = the index of the smallest x along axis dim</source>
   <extracomment>layers</extracomment>
   <translation>y = x 沿 dim 轴最小者的编号</translation>
  </message>
  <message>
   <source>y = the values</source>
   <extracomment>layers</extracomment>
   <translation>y = 给定的 values</translation>
  </message>
  <message>
   <source>y = x + std·ε, ε normal; y = x for prediction</source>
   <extracomment>layers</extracomment>
   <translation>y = x + std·ε，ε 为正态分布；预测时 y = x</translation>
  </message>
  <message>
   <source>y = x / max(‖x‖ₚ, eps), over axis dim</source>
   <extracomment>layers</extracomment>
   <translation>y = x / max(‖x‖ₚ, eps)，对 dim 轴</translation>
  </message>
  <message>
   <source>y = x in the type dtype; true is 1, and 2.7 becomes 2</source>
   <extracomment>layers</extracomment>
   <translation>y = x，类型为 dtype；真为 1，2.7 变为 2</translation>
  </message>
  <message>
   <source>y = x read at as many evenly spaced places as like has</source>
   <extracomment>layers</extracomment>
   <translation>y = 在与 like 同样多的均匀分布的位置读取 x</translation>
  </message>
  <message>
   <source>y = x read at evenly spaced places, the nearest or a blend of neighbours</source>
   <extracomment>layers</extracomment>
   <translation>y = 在均匀分布的位置读取 x，取最近点或邻点的混合</translation>
  </message>
  <message>
   <source>y = x where x &gt; threshold, else value</source>
   <extracomment>layers</extracomment>
   <translation>当 x &gt; threshold 时 y = x，否则 y = value</translation>
  </message>
  <message>
   <source>y = x where |x| &gt; lambd, else 0</source>
   <extracomment>layers</extracomment>
   <translation>当 |x| &gt; lambd 时 y = x，否则 y = 0</translation>
  </message>
  <message>
   <source>y = x with a border along its last axes</source>
   <extracomment>layers</extracomment>
   <translation>y = x，沿最后几个轴加边框</translation>
  </message>
  <message>
   <source>y = x with axis dim written as axes of the sizes unflattened_size, row by row</source>
   <extracomment>layers</extracomment>
   <translation>y = x，dim 轴逐行写成大小为 unflattened_size 的若干轴</translation>
  </message>
  <message>
   <source>y = x; no gradient comes back</source>
   <extracomment>layers</extracomment>
   <translation>y = x；没有梯度返回</translation>
  </message>
  <message>
   <source>y = x; the gradient of x is −scale times that of y</source>
   <extracomment>layers</extracomment>
   <translation>y = x；x 的梯度是 y 的梯度的 −scale 倍</translation>
  </message>
  <message>
   <source>y = x[0] and x[1] and …, along axis dim</source>
   <extracomment>layers</extracomment>
   <translation>y = x[0] 且 x[1] 且 …，沿 dim 轴</translation>
  </message>
  <message>
   <source>y = x[0] or x[1] or …, along axis dim</source>
   <extracomment>layers</extracomment>
   <translation>y = x[0] 或 x[1] 或 …，沿 dim 轴</translation>
  </message>
  <message>
   <source>y = x·Eᵀ, E the vectors of the Embedding</source>
   <extracomment>layers</extracomment>
   <translation>y = x·Eᵀ, E 为 Embedding 的向量</translation>
  </message>
  <message>
   <source>y = x·m / (1 − p), m = 0 with probability p, else 1; y = x for prediction</source>
   <extracomment>layers</extracomment>
   <translation>y = x·m / (1 − p)，m 以概率 p 为 0，否则为 1；预测时 y = x</translation>
  </message>
  <message>
   <source>y = x·Φ(x), Φ(x) = (1 + erf(x / √2)) / 2
approximate = tanh: y = x·(1 + tanh(√(2/π)·(x + 0.044715·x³))) / 2</source>
   <extracomment>layers</extracomment>
   <translation>y = x·Φ(x)，Φ(x) = (1 + erf(x / √2)) / 2
approximate = tanh 时：y = x·(1 + tanh(√(2/π)·(x + 0.044715·x³))) / 2</translation>
  </message>
  <message>
   <source>y = x₁ for choice 1, x₂ for choice 2, …</source>
   <extracomment>layers</extracomment>
   <translation>choice 为 1 时 y = x₁，为 2 时 y = x₂，…</translation>
  </message>
  <message>
   <source>y = x₁·x₂·…, number by number</source>
   <extracomment>layers</extracomment>
   <translation>y = x₁·x₂·…，逐个数</translation>
  </message>
  <message>
   <source>y = Π x over axis dim</source>
   <extracomment>layers</extracomment>
   <translation>y = Π x，对 dim 轴</translation>
  </message>
  <message>
   <source>y = Σ (x − mean)² / (S − correction), over the axes dim</source>
   <extracomment>layers</extracomment>
   <translation>y = Σ (x − mean)² / (S − correction)，对 dim 各轴</translation>
  </message>
  <message>
   <source>y = Σ x over the axes dim</source>
   <extracomment>layers</extracomment>
   <translation>y = Σ x，对 dim 各轴</translation>
  </message>
  <message>
   <source>y = Σ x1·x2 / (max(‖x1‖, eps)·max(‖x2‖, eps)), over axis dim</source>
   <extracomment>layers</extracomment>
   <translation>y = Σ x1·x2 / (max(‖x1‖, eps)·max(‖x2‖, eps))，对 dim 轴</translation>
  </message>
  <message>
   <source>y = Σ x1·x2·…, over the letters that are not behind the arrow</source>
   <extracomment>layers</extracomment>
   <translation>y = Σ x1·x2·…，对箭头之后没有的字母求和</translation>
  </message>
  <message>
   <source>y = γ·(x − μ) / √(σ² + eps) + β, μ and σ² of each channel over N and T, γ and β learned</source>
   <extracomment>layers</extracomment>
   <translation>y = γ·(x − μ) / √(σ² + eps) + β, μ 和 σ² 取自每个通道，对 N 和 T，γ 和 β 可学习</translation>
  </message>
  <message>
   <source>y = γ·(x − μ) / √(σ² + eps) + β, μ and σ² of each channel over N, D, H and W, γ and β learned</source>
   <extracomment>layers</extracomment>
   <translation>y = γ·(x − μ) / √(σ² + eps) + β, μ 和 σ² 取自每个通道，对 N, D, H 和 W，γ 和 β 可学习</translation>
  </message>
  <message>
   <source>y = γ·(x − μ) / √(σ² + eps) + β, μ and σ² of each channel over N, H and W, γ and β learned</source>
   <extracomment>layers</extracomment>
   <translation>y = γ·(x − μ) / √(σ² + eps) + β, μ 和 σ² 取自每个通道，对 N, H 和 W，γ 和 β 可学习</translation>
  </message>
  <message>
   <source>y = γ·(x − μ) / √(σ² + eps) + β, μ and σ² of each sample and group of channels, γ and β learned</source>
   <extracomment>layers</extracomment>
   <translation>y = γ·(x − μ) / √(σ² + eps) + β, μ 和 σ² 取自每个样本的每组通道，γ 和 β 可学习</translation>
  </message>
  <message>
   <source>y = γ·(x − μ) / √(σ² + eps) + β, μ and σ² of each sample over the last axes, γ and β learned</source>
   <extracomment>layers</extracomment>
   <translation>y = γ·(x − μ) / √(σ² + eps) + β, μ 和 σ² 取自每个样本的最后几个轴，γ 和 β 可学习</translation>
  </message>
  <message>
   <source>y = γ·x / √(mean(x²) + eps), the mean over the last axes, γ learned</source>
   <extracomment>layers</extracomment>
   <translation>y = γ·x / √(mean(x²) + eps)，对最后几个轴取平均，γ 可学习</translation>
  </message>
  <message>
   <source>y = ε, ε normal</source>
   <extracomment>layers</extracomment>
   <translation>y = ε，ε 为正态分布</translation>
  </message>
  <message>
   <source>y = √(Σ (x − mean)² / (S − correction)), over the axes dim</source>
   <extracomment>layers</extracomment>
   <translation>y = √(Σ (x − mean)² / (S − correction))，对 dim 各轴</translation>
  </message>
  <message>
   <source>y at the place indices[n, c, d, i, j] = x[n, c, d, i, j], and 0 elsewhere</source>
   <extracomment>layers</extracomment>
   <translation>y 在位置 indices[n, c, d, i, j] 处 = x[n, c, d, i, j]，其余为 0</translation>
  </message>
  <message>
   <source>y at the place indices[n, c, i, j] = x[n, c, i, j], and 0 elsewhere</source>
   <extracomment>layers</extracomment>
   <translation>y 在位置 indices[n, c, i, j] 处 = x[n, c, i, j]，其余为 0</translation>
  </message>
  <message>
   <source>y holds the numbers of x in the same order, row by row, in the axes shape</source>
   <extracomment>layers</extracomment>
   <translation>y 以相同的顺序逐行存放 x 的数，各轴为 shape</translation>
  </message>
  <message>
   <source>y[d, i, j] = x at the nearest plane, row and column that there are</source>
   <extracomment>layers</extracomment>
   <translation>y[d, i, j] = x 在最近的平面、行和列上的值</translation>
  </message>
  <message>
   <source>y[d, i, j] = x[(d − front) mod D, (i − top) mod H, (j − left) mod W]</source>
   <extracomment>layers</extracomment>
   <translation>y[d, i, j] = x[(d − front) mod D, (i − top) mod H, (j − left) mod W]</translation>
  </message>
  <message>
   <source>y[d, i, j] = x[|d − front|, |i − top|, |j − left|]; likewise at the far sides</source>
   <extracomment>layers</extracomment>
   <translation>y[d, i, j] = x[|d − front|, |i − top|, |j − left|]；远端各边同理</translation>
  </message>
  <message>
   <source>y[f] = |Σ x[t]·e^(−2πi·f·t/S)| over t</source>
   <extracomment>layers</extracomment>
   <translation>y[f] = |Σ x[t]·e^(−2πi·f·t/S)|，对 t 求和</translation>
  </message>
  <message>
   <source>y[i, j] = x[|i − top|, |j − left|] at the top left; likewise elsewhere</source>
   <extracomment>layers</extracomment>
   <translation>y[i, j] = x[|i − top|, |j − left|]（左上）；其余各处同理</translation>
  </message>
  <message>
   <source>y[i] = x[(i − shift) mod S], along each of the axes dims</source>
   <extracomment>layers</extracomment>
   <translation>y[i] = x[(i − shift) mod S]，沿 dims 的每个轴</translation>
  </message>
  <message>
   <source>y[i] = x[S − 1 − i], along each of the axes dims</source>
   <extracomment>layers</extracomment>
   <translation>y[i] = x[S − 1 − i]，沿 dims 的每个轴</translation>
  </message>
  <message>
   <source>y[i] = x[start + i·step] along axis dim, as long as it lies before stop</source>
   <extracomment>layers</extracomment>
   <translation>y[i] = x[start + i·step] 沿 dim 轴，直到 stop 之前</translation>
  </message>
  <message>
   <source>y[n, :, l] = the numbers of window l, channel by channel, row by row</source>
   <extracomment>layers</extracomment>
   <translation>y[n, :, l] = 窗口 l 的数，逐通道、逐行</translation>
  </message>
  <message>
   <source>y[n, c, :, :, :] = x[n, c, :, :, :]·m[n, c] / (1 − p), m = 0 with probability p, else 1; y = x for prediction</source>
   <extracomment>layers</extracomment>
   <translation>y[n, c, :, :, :] = x[n, c, :, :, :]·m[n, c] / (1 − p)，m 以概率 p 为 0，否则为 1；预测时 y = x</translation>
  </message>
  <message>
   <source>y[n, c, :, :] = x[n, c, :, :]·m[n, c] / (1 − p), m = 0 with probability p, else 1; y = x for prediction</source>
   <extracomment>layers</extracomment>
   <translation>y[n, c, :, :] = x[n, c, :, :]·m[n, c] / (1 − p)，m 以概率 p 为 0，否则为 1；预测时 y = x</translation>
  </message>
  <message>
   <source>y[n, c, :] = x[n, c, :]·m[n, c] / (1 − p), m = 0 with probability p, else 1; y = x for prediction</source>
   <extracomment>layers</extracomment>
   <translation>y[n, c, :] = x[n, c, :]·m[n, c] / (1 − p)，m 以概率 p 为 0，否则为 1；预测时 y = x</translation>
  </message>
  <message>
   <source>y[n, c, d, i, j] = x[n, c, d − front, i − top, j − left], and 0 outside</source>
   <extracomment>layers</extracomment>
   <translation>y[n, c, d, i, j] = x[n, c, d − front, i − top, j − left]，超出范围处为 0</translation>
  </message>
  <message>
   <source>y[n, c, d, i, j] = x[n, c, d − front, i − top, j − left], and value outside</source>
   <extracomment>layers</extracomment>
   <translation>y[n, c, d, i, j] = x[n, c, d − front, i − top, j − left]，超出范围处为 value</translation>
  </message>
  <message>
   <source>y[n, c, i, j, k] = max of x[n, c, d, h, w] over window i, j, k, which divide each axis evenly</source>
   <extracomment>layers</extracomment>
   <translation>y[n, c, i, j, k] = x[n, c, d, h, w] 在窗口 i, j, k 上的最大值，窗口均分各轴</translation>
  </message>
  <message>
   <source>y[n, c, i, j, k] = mean of x[n, c, d, h, w] over window i, j, k, which divide each axis evenly</source>
   <extracomment>layers</extracomment>
   <translation>y[n, c, i, j, k] = x[n, c, d, h, w] 在窗口 i, j, k 上的均值，窗口均分各轴</translation>
  </message>
  <message>
   <source>y[n, c, i, j] = max of x[n, c, h, w] over window i, j
window i runs from ⌊i·H/S⌋ to ⌈(i + 1)·H/S⌉ − 1, S the result's height; likewise j</source>
   <extracomment>layers</extracomment>
   <translation>y[n, c, i, j] = x[n, c, h, w] 在窗口 i, j 上的最大值
窗口 i 从 ⌊i·H/S⌋ 到 ⌈(i + 1)·H/S⌉ − 1，S 为结果的高；j 同理</translation>
  </message>
  <message>
   <source>y[n, c, i, j] = max of x[n, c, i·stride + u·dilation − padding, j·stride + v·dilation − padding] over u, v</source>
   <extracomment>layers</extracomment>
   <translation>y[n, c, i, j] = x[n, c, i·stride + u·dilation − padding, j·stride + v·dilation − padding] 对 u, v 的最大值</translation>
  </message>
  <message>
   <source>y[n, c, i, j] = mean of x[n, c, h, w] over window i, j
window i runs from ⌊i·H/S⌋ to ⌈(i + 1)·H/S⌉ − 1, S the result's height; likewise j</source>
   <extracomment>layers</extracomment>
   <translation>y[n, c, i, j] = x[n, c, h, w] 在窗口 i, j 上的均值
窗口 i 从 ⌊i·H/S⌋ 到 ⌈(i + 1)·H/S⌉ − 1，S 为结果的高；j 同理</translation>
  </message>
  <message>
   <source>y[n, c, i, j] = mean of x[n, c, i·stride + u − padding, j·stride + v − padding] over u, v</source>
   <extracomment>layers</extracomment>
   <translation>y[n, c, i, j] = x[n, c, i·stride + u − padding, j·stride + v − padding] 对 u, v 的均值</translation>
  </message>
  <message>
   <source>y[n, c, i, j] = the mean of the four pixels around i·(H − 1) / (H′ − 1), j likewise</source>
   <extracomment>layers</extracomment>
   <translation>y[n, c, i, j] = i·(H − 1) / (H′ − 1) 周围四个像素的平均，j 同理</translation>
  </message>
  <message>
   <source>y[n, c, i, j] = x[n, c, i − top, j − left], and 0 where that is outside</source>
   <extracomment>layers</extracomment>
   <translation>y[n, c, i, j] = x[n, c, i − top, j − left]，超出范围处为 0</translation>
  </message>
  <message>
   <source>y[n, c, i, j] = x[n, c, i − top, j − left], and value where that is outside</source>
   <extracomment>layers</extracomment>
   <translation>y[n, c, i, j] = x[n, c, i − top, j − left]，超出范围处为 value</translation>
  </message>
  <message>
   <source>y[n, c, i, j] = x[n, c, ⌊i·H / H′⌋, ⌊j·W / W′⌋], H′ and W′ the new sizes</source>
   <extracomment>layers</extracomment>
   <translation>y[n, c, i, j] = x[n, c, ⌊i·H / H′⌋, ⌊j·W / W′⌋], H′ 和 W′ 为新的大小</translation>
  </message>
  <message>
   <source>y[n, c, i, j] = Σ of the numbers of all windows that cover pixel i, j</source>
   <extracomment>layers</extracomment>
   <translation>y[n, c, i, j] = 覆盖像素 i, j 的所有窗口的数之和</translation>
  </message>
  <message>
   <source>y[n, c, i] = max of x[n, c, i·stride + u·dilation − padding] over u
i and u count depth, height and width</source>
   <extracomment>layers</extracomment>
   <translation>y[n, c, i] = x[n, c, i·stride + u·dilation − padding] 对 u 的最大值
i 和 u 遍历深、高和宽</translation>
  </message>
  <message>
   <source>y[n, c, i] = max of x[n, c, t] over window i
window i runs from ⌊i·T/L⌋ to ⌈(i + 1)·T/L⌉ − 1, L = output_size</source>
   <extracomment>layers</extracomment>
   <translation>y[n, c, i] = x[n, c, t] 在窗口 i 上的最大值
窗口 i 从 ⌊i·T/L⌋ 到 ⌈(i + 1)·T/L⌉ − 1, L = output_size</translation>
  </message>
  <message>
   <source>y[n, c, i] = mean of x[n, c, i·stride + u − padding] over u
i and u count depth, height and width</source>
   <extracomment>layers</extracomment>
   <translation>y[n, c, i] = x[n, c, i·stride + u − padding] 对 u 的均值
i 和 u 遍历深、高和宽</translation>
  </message>
  <message>
   <source>y[n, c, i] = mean of x[n, c, t] over window i
window i runs from ⌊i·T/L⌋ to ⌈(i + 1)·T/L⌉ − 1, L = output_size</source>
   <extracomment>layers</extracomment>
   <translation>y[n, c, i] = x[n, c, t] 在窗口 i 上的均值
窗口 i 从 ⌊i·T/L⌋ 到 ⌈(i + 1)·T/L⌉ − 1, L = output_size</translation>
  </message>
  <message>
   <source>y[n, c, indices[n, c, t]] = x[n, c, t], and 0 elsewhere</source>
   <extracomment>layers</extracomment>
   <translation>y[n, c, indices[n, c, t]] = x[n, c, t]，其余为 0</translation>
  </message>
  <message>
   <source>y[n, c, t] = 1/kernel_size · Σ x[n, c, t·stride + u − padding] over u = 0 … kernel_size − 1</source>
   <extracomment>layers</extracomment>
   <translation>y[n, c, t] = 1/kernel_size · Σ x[n, c, t·stride + u − padding]，u = 0 … kernel_size − 1</translation>
  </message>
  <message>
   <source>y[n, c, t] = max of x[n, c, t·stride + u·dilation − padding] over u = 0 … kernel_size − 1</source>
   <extracomment>layers</extracomment>
   <translation>y[n, c, t] = x[n, c, t·stride + u·dilation − padding] 对 u = 0 … kernel_size − 1 的最大值</translation>
  </message>
  <message>
   <source>y[n, c, t] = x[n, c, t − left], and 0 where that is outside</source>
   <extracomment>layers</extracomment>
   <translation>y[n, c, t] = x[n, c, t − left]，超出范围处为 0</translation>
  </message>
  <message>
   <source>y[n, c, t] = x[n, c, t − left], and value where that is outside</source>
   <extracomment>layers</extracomment>
   <translation>y[n, c, t] = x[n, c, t − left]，超出范围处为 value</translation>
  </message>
  <message>
   <source>y[n, c] = x[n, c] / (k + alpha/size · Σ x[n, j]²)^beta over the size channels j around c</source>
   <extracomment>layers</extracomment>
   <translation>y[n, c] = x[n, c] / (k + alpha/size · Σ x[n, j]²)^beta，j 取 c 周围的 size 个通道</translation>
  </message>
  <message>
   <source>y[n, h, i, j] = x[n, h, i, j] + W[distance of i and j, h]</source>
   <extracomment>layers</extracomment>
   <translation>y[n, h, i, j] = x[n, h, i, j] + W[i 与 j 的距离, h]</translation>
  </message>
  <message>
   <source>y[n, i, j] = x[n, 0, j], for an axis of size 1</source>
   <extracomment>layers</extracomment>
   <translation>y[n, i, j] = x[n, 0, j]，对大小为 1 的轴</translation>
  </message>
  <message>
   <source>y[n, i, j] = Σ a[n, i, k]·b[n, k, j] over k</source>
   <extracomment>layers</extracomment>
   <translation>y[n, i, j] = Σ a[n, i, k]·b[n, k, j]，对 k 求和</translation>
  </message>
  <message>
   <source>y[n, k, i, j] = b[k] + Σ w[k, c, u, v]·x[n, c, i·s + u·d − p, j·s + v·d − p] over c, u, v
s = stride, d = dilation, p = padding</source>
   <extracomment>layers</extracomment>
   <translation>y[n, k, i, j] = b[k] + Σ w[k, c, u, v]·x[n, c, i·s + u·d − p, j·s + v·d − p]，对 c、u、v 求和
s = stride, d = dilation, p = padding</translation>
  </message>
  <message>
   <source>y[n, k, i] = b[k] + Σ w[k, c, u]·x[n, c, i·stride + u·dilation − padding] over c, u
i and u count depth, height and width</source>
   <extracomment>layers</extracomment>
   <translation>y[n, k, i] = b[k] + Σ w[k, c, u]·x[n, c, i·stride + u·dilation − padding]，对 c、u 求和
i 和 u 遍历深、高和宽</translation>
  </message>
  <message>
   <source>y[n, k, i·s + u·d − p, j·s + v·d − p] += w[c, k, u, v]·x[n, c, i, j] for all c, u, v, i, j, from b[k] on
s = stride, d = dilation, p = padding</source>
   <extracomment>layers</extracomment>
   <translation>y[n, k, i·s + u·d − p, j·s + v·d − p] += w[c, k, u, v]·x[n, c, i, j]，对所有 c, u, v, i, j，从 b[k] 开始累加
s = stride, d = dilation, p = padding</translation>
  </message>
  <message>
   <source>y[n, k, i·stride + u·dilation − padding] += w[c, k, u]·x[n, c, i] for all c, u, i, from b[k] on
i and u count depth, height and width</source>
   <extracomment>layers</extracomment>
   <translation>y[n, k, i·stride + u·dilation − padding] += w[c, k, u]·x[n, c, i]，对所有 c, u, i，从 b[k] 开始累加
i 和 u 遍历深、高和宽</translation>
  </message>
  <message>
   <source>y[n, k, t] = b[k] + Σ w[k, c, u]·x[n, c, t·stride + u·dilation − padding] over c, u</source>
   <extracomment>layers</extracomment>
   <translation>y[n, k, t] = b[k] + Σ w[k, c, u]·x[n, c, t·stride + u·dilation − padding]，对 c、u 求和</translation>
  </message>
  <message>
   <source>y[n, k, t·stride + u·dilation − padding] += w[c, k, u]·x[n, c, t] for all c, u, t, from b[k] on</source>
   <extracomment>layers</extracomment>
   <translation>y[n, k, t·stride + u·dilation − padding] += w[c, k, u]·x[n, c, t]，对所有 c, u, t，从 b[k] 开始累加</translation>
  </message>
  <message>
   <source>y[n, k] = x[n, index[n, k]], for dim 1</source>
   <extracomment>layers</extracomment>
   <translation>y[n, k] = x[n, index[n, k]]，dim 为 1 时</translation>
  </message>
  <message>
   <source>y[n, …] = x[n, …]·m[n] / (1 − p), m = 0 with probability p, else 1; y = x for prediction</source>
   <extracomment>layers</extracomment>
   <translation>y[n, …] = x[n, …]·m[n] / (1 − p)，m 以概率 p 为 0，否则为 1；预测时 y = x</translation>
  </message>
  <message>
   <source>y[n] = ln p(target[n]), loss = −mean of y; rare classes have smaller features</source>
   <extracomment>layers</extracomment>
   <translation>y[n] = ln p(target[n]), loss = −（y 的均值）；稀有类别的特征更小</translation>
  </message>
  <message>
   <source>y[n] = mean, Σ or max over t of W[x[n, t]], W learned, as mode says</source>
   <extracomment>layers</extracomment>
   <translation>y[n] = W[x[n, t]] 对 t 的平均、Σ 或最大值，由 mode 决定，W 可学习</translation>
  </message>
  <message>
   <source>y[t] = 1/n · Σ (real + i·imaginary)[f]·e^(2πi·f·t/n) over all f</source>
   <extracomment>layers</extracomment>
   <translation>y[t] = 1/n · Σ (real + i·imaginary)[f]·e^(2πi·f·t/n)，对所有 f 求和</translation>
  </message>
  <message>
   <source>y[t] = x[0] + x[1] + … + x[t], along axis dim</source>
   <extracomment>layers</extracomment>
   <translation>y[t] = x[0] + x[1] + … + x[t]，沿 dim 轴</translation>
  </message>
  <message>
   <source>y[t] = x[|t − left|] at the front; mirrored at the last step likewise</source>
   <extracomment>layers</extracomment>
   <translation>y[t] = x[|t − left|]（前端）；在最后一步同样镜像</translation>
  </message>
  <message>
   <source>y[…, 0] = x[…], the index 0 at axis dim</source>
   <extracomment>layers</extracomment>
   <translation>y[…, 0] = x[…]，编号 0 在 dim 轴</translation>
  </message>
  <message>
   <source>y[…, i, j] = Σ a[…, i, k]·b[…, k, j] over k</source>
   <extracomment>layers</extracomment>
   <translation>y[…, i, j] = Σ a[…, i, k]·b[…, k, j]，对 k 求和</translation>
  </message>
  <message>
   <source>y[…, i, …] = x[…, ⌊i / repeats⌋, …], at axis dim</source>
   <extracomment>layers</extracomment>
   <translation>y[…, i, …] = x[…, ⌊i / repeats⌋, …]，在 dim 轴上</translation>
  </message>
  <message>
   <source>y[…, j, …, i, …] = x[…, i, …, j, …], i at dim0 and j at dim1</source>
   <extracomment>layers</extracomment>
   <translation>y[…, j, …, i, …] = x[…, i, …, j, …]，i 在 dim0，j 在 dim1</translation>
  </message>
  <message>
   <source>y[…, k, …] = x[…, index[k], …], at axis dim</source>
   <extracomment>layers</extracomment>
   <translation>y[…, k, …] = x[…, index[k], …]，在 dim 轴上</translation>
  </message>
  <message>
   <source>y[…, k, …] = xₖ, the index k at axis dim</source>
   <extracomment>layers</extracomment>
   <translation>y[…, k, …] = xₖ，编号 k 在 dim 轴</translation>
  </message>
  <message>
   <source>y[…, k] = 1 where x[…] = k, else 0</source>
   <extracomment>layers</extracomment>
   <translation>y[…, k] = 1，当 x[…] = k 时，否则为 0</translation>
  </message>
  <message>
   <source>y[…] = x[…, 0], the index 0 at axis dim</source>
   <extracomment>layers</extracomment>
   <translation>y[…] = x[…, 0]，编号 0 在 dim 轴</translation>
  </message>
  <message>
   <source>y[…] = x[…, index, …], the index at axis dim</source>
   <extracomment>layers</extracomment>
   <translation>y[…] = x[…, index, …]，index 在 dim 轴</translation>
  </message>
  <message>
   <source>yᵢ = exp(xᵢ) / Σⱼ exp(xⱼ), i and j along dim</source>
   <extracomment>layers</extracomment>
   <translation>yᵢ = exp(xᵢ) / Σⱼ exp(xⱼ)，i 和 j 沿 dim</translation>
  </message>
  <message>
   <source>yᵢ = exp(−xᵢ) / Σⱼ exp(−xⱼ), i and j along dim</source>
   <extracomment>layers</extracomment>
   <translation>yᵢ = exp(−xᵢ) / Σⱼ exp(−xⱼ)，i 和 j 沿 dim</translation>
  </message>
  <message>
   <source>yᵢ = xᵢ − ln Σⱼ exp(xⱼ), i and j along dim</source>
   <extracomment>layers</extracomment>
   <translation>yᵢ = xᵢ − ln Σⱼ exp(xⱼ)，i 和 j 沿 dim</translation>
  </message>
  <message>
   <source>yₖ = part k of x along axis dim, all of one size</source>
   <extracomment>layers</extracomment>
   <translation>yₖ = x 沿 dim 轴的第 k 部分，大小都相同</translation>
  </message>
  <message>
   <source>yₖ = the numbers of x along dim from s₁ + … + sₖ₋₁ on, sₖ = sizes[k] of them</source>
   <extracomment>layers</extracomment>
   <translation>yₖ = x 沿 dim 从 s₁ + … + sₖ₋₁ 起的数，共 sₖ = sizes[k] 个</translation>
  </message>
  <message>
   <source>z = norm(x + attention(x)), u = norm(z + attention(z, memory)), y = norm(u + W₂·act(W₁·u))
norm_first: as in the encoder layer, each norm moves into its branch</source>
   <extracomment>layers</extracomment>
   <translation>z = norm(x + attention(x)), u = norm(z + attention(z, memory)), y = norm(u + W₂·act(W₁·u))
norm_first：与编码器层相同，每个 norm 移入各自的分支</translation>
  </message>
  <message>
   <source>z = norm(x + attention(x)), y = norm(z + W₂·act(W₁·z))
norm_first: z = x + attention(norm(x)), y = z + W₂·act(W₁·norm(z))</source>
   <extracomment>layers</extracomment>
   <translation>z = norm(x + attention(x)), y = norm(z + W₂·act(W₁·z))
norm_first: z = x + attention(norm(x)), y = z + W₂·act(W₁·norm(z))</translation>
  </message>
  <message>
   <source>What stood there before is untouched.</source>
   <extracomment>nodes/atomic.py</extracomment>
   <translation>原有内容未受影响。</translation>
  </message>
  <message>
   <source>the folder {parent} does not exist. Choose another folder.</source>
   <extracomment>nodes/atomic.py</extracomment>
   <translation>文件夹 {parent} 不存在。请选择另一个文件夹。</translation>
  </message>
  <message>
   <source>the name {name}... is too long for this disk. Choose a shorter one.</source>
   <extracomment>nodes/atomic.py</extracomment>
   <translation>名称 {name}... 对此磁盘来说太长。请选择较短的名称。</translation>
  </message>
  <message>
   <source>too little</source>
   <extracomment>nodes/atomic.py</extracomment>
   <translation>太少</translation>
  </message>
  <message>
   <source>{path} could not be written: {strerror}. {kept} Try again or save elsewhere.</source>
   <extracomment>nodes/atomic.py</extracomment>
   <translation>无法写入 {path}：{strerror}。{kept} 请重试，或保存到别处。</translation>
  </message>
  <message>
   <source>{path} is no ordinary file; choose another name</source>
   <extracomment>nodes/atomic.py</extracomment>
   <translation>{path} 不是普通文件；请选择另一个名称</translation>
  </message>
  <message>
   <source>{path} may not be written (read-only). {kept} Save under another name.</source>
   <extracomment>nodes/atomic.py</extracomment>
   <translation>{path} 不可写入（只读）。{kept} 请以另一个名称保存。</translation>
  </message>
  <message>
   <source>{path} needs {size}, but only {path2} is free there. {kept} Make room or save elsewhere.</source>
   <extracomment>nodes/atomic.py</extracomment>
   <translation>{path} 需要 {size}，但那里只有 {path2} 可用。{kept} 请腾出空间，或保存到别处。</translation>
  </message>
  <message>
   <source>(there are none)</source>
   <extracomment>nodes/block_file.py</extracomment>
   <translation>（一个也没有）</translation>
  </message>
  <message>
   <source>one of the blocks {none}</source>
   <extracomment>nodes/block_file.py</extracomment>
   <translation>{none} 中的一个模块</translation>
  </message>
  <message>
   <source>the block is of another version than {version}; update Netwright to read it</source>
   <extracomment>nodes/block_file.py</extracomment>
   <translation>该模块不是版本 {version}；请更新 Netwright 后再读取</translation>
  </message>
  <message>
   <source>the name of a block</source>
   <extracomment>nodes/block_file.py</extracomment>
   <translation>模块的名称</translation>
  </message>
  <message>
   <source>this is no block: it does not say "format": "{format}"</source>
   <extracomment>nodes/block_file.py</extracomment>
   <translation>这不是模块：其中没有 "format": "{format}"</translation>
  </message>
  <message>
   <source>Let {name} own the weights</source>
   <extracomment>nodes/checks/blocks.py</extracomment>
   <translation>让 {name} 拥有权重</translation>
  </message>
  <message>
   <source>The block {block} has a parameter {name}, and a class of that name is used in it, too. Rename the parameter.</source>
   <extracomment>nodes/checks/blocks.py</extracomment>
   <translation>模块 {block} 有参数 {name}，而其中也用到了同名的类。请重命名该参数。</translation>
  </message>
  <message>
   <source>The block {block} has the parameter {name} twice.</source>
   <extracomment>nodes/checks/blocks.py</extracomment>
   <translation>模块 {block} 有两个名为 {name} 的参数。</translation>
  </message>
  <message>
   <source>The block {name}: {words}.</source>
   <extracomment>nodes/checks/blocks.py</extracomment>
   <translation>模块 {name}：{words}。</translation>
  </message>
  <message>
   <source>Use the weights of {name}</source>
   <extracomment>nodes/checks/blocks.py</extracomment>
   <translation>使用 {name} 的权重</translation>
  </message>
  <message>
   <source>computes with the weights of an {kinds}, but there is none here. Add one.</source>
   <extracomment>nodes/checks/blocks.py</extracomment>
   <translation>使用 {kinds} 的权重来计算，但这里没有。请添加一个。</translation>
  </message>
  <message>
   <source>computes with the weights of another node. Choose the {kinds} whose weights it uses.</source>
   <extracomment>nodes/checks/blocks.py</extracomment>
   <translation>使用另一个节点的权重来计算。请选择使用哪个 {kinds} 的权重。</translation>
  </message>
  <message>
   <source>the block {name} holds itself. Delete this node.</source>
   <extracomment>nodes/checks/blocks.py</extracomment>
   <translation>模块 {name} 包含了自身。请删除此节点。</translation>
  </message>
  <message>
   <source>there is no block {block} in this project. Make it, or delete the node.</source>
   <extracomment>nodes/checks/blocks.py</extracomment>
   <translation>此项目中没有模块 {block}。请创建它，或删除该节点。</translation>
  </message>
  <message>
   <source>this Netwright has no layer {type}, and could not load the plug-in {failed}. Mend or update the plug-in, or put another layer in its place.</source>
   <extracomment>nodes/checks/blocks.py</extracomment>
   <translation>此 Netwright 没有层 {type}，并且无法加载插件 {failed}。请修复或更新该插件，或用另一个层代替。</translation>
  </message>
  <message>
   <source>this Netwright has no layer {type}. Update Netwright, install the plug-in that has it, or put another layer in its place.</source>
   <extracomment>nodes/checks/blocks.py</extracomment>
   <translation>这个 Netwright 没有层 {type}。请更新 Netwright、安装包含它的插件，或用另一种层代替。</translation>
  </message>
  <message>
   <source>uses the weights of a node that is not there. Give it weights of its own.</source>
   <extracomment>nodes/checks/blocks.py</extracomment>
   <translation>使用的是一个不存在的节点的权重。请让它拥有自己的权重。</translation>
  </message>
  <message>
   <source>uses the weights of {owner}, but is set differently. Make both alike.</source>
   <extracomment>nodes/checks/blocks.py</extracomment>
   <translation>使用 {owner} 的权重，但两者设置不同。请使两者一致。</translation>
  </message>
  <message>
   <source>uses the weights of {owner}, which has none of its own. Choose another.</source>
   <extracomment>nodes/checks/blocks.py</extracomment>
   <translation>使用 {owner} 的权重，但后者没有自己的权重。请选择另一个。</translation>
  </message>
  <message>
   <source>uses the weights of {owner}, which is another layer. Choose another.</source>
   <extracomment>nodes/checks/blocks.py</extracomment>
   <translation>使用 {owner} 的权重，但后者是另一种层。请选择另一个。</translation>
  </message>
  <message>
   <source>uses the weights of {owner}, which leads to no Output, loss or metric, so it is left out of the model. Link it on, or let another node own the weights.</source>
   <extracomment>nodes/checks/blocks.py</extracomment>
   <translation>使用 {owner} 的权重，而它不通向任何输出、损失或指标，因此不在模型中。请将它继续连接，或让另一个节点拥有权重。</translation>
  </message>
  <message>
   <source>It wants this: {doc}</source>
   <extracomment>nodes/checks/links.py</extracomment>
   <translation>它需要：{doc}</translation>
  </message>
  <message>
   <source>Link the output of another node to it.</source>
   <extracomment>nodes/checks/links.py</extracomment>
   <translation>请把另一个节点的输出连到它。</translation>
  </message>
  <message>
   <source>Link {source} to {target}</source>
   <extracomment>nodes/checks/links.py</extracomment>
   <translation>把 {source} 连到 {target}</translation>
  </message>
  <message>
   <source>Link {words} to it.</source>
   <extracomment>nodes/checks/links.py</extracomment>
   <translation>请把{words}连到它。</translation>
  </message>
  <message>
   <source>Remove the link {ends}</source>
   <extracomment>nodes/checks/links.py</extracomment>
   <translation>移除连线 {ends}</translation>
  </message>
  <message>
   <source>a link at {port} has lost its other end. Remove the link.</source>
   <extracomment>nodes/checks/links.py</extracomment>
   <translation>{port} 处的连线丢失了另一端。请移除该连线。</translation>
  </message>
  <message>
   <source>feeds itself: {way}. Remove one of these links.</source>
   <extracomment>nodes/checks/links.py</extracomment>
   <translation>给自己供数据：{way}。请移除其中一条连线。</translation>
  </message>
  <message>
   <source>has no {side} {port}, only {known}. Remove the link.</source>
   <extracomment>nodes/checks/links.py</extracomment>
   <translation>没有{side} {port}，只有 {known}。请移除该连线。</translation>
  </message>
  <message>
   <source>input</source>
   <extracomment>nodes/checks/links.py</extracomment>
   <translation>输入</translation>
  </message>
  <message>
   <source>none at all</source>
   <extracomment>nodes/checks/links.py</extracomment>
   <translation>完全没有</translation>
  </message>
  <message>
   <source>nothing is linked to its input {name}. {cure}</source>
   <extracomment>nodes/checks/links.py</extracomment>
   <translation>输入 {name} 没有任何连线。{cure}</translation>
  </message>
  <message>
   <source>output</source>
   <extracomment>nodes/checks/links.py</extracomment>
   <translation>输出</translation>
  </message>
  <message>
   <source>the Input that holds the right answers</source>
   <extracomment>nodes/checks/links.py</extracomment>
   <translation>存放正确答案的 Input</translation>
  </message>
  <message>
   <source>what the network predicts</source>
   <extracomment>nodes/checks/links.py</extracomment>
   <translation>网络的预测</translation>
  </message>
  <message>
   <source>The network's name {name} cannot be used: {words}.</source>
   <extracomment>nodes/checks/names.py</extracomment>
   <translation>网络名称 {name} 不可用：{words}。</translation>
  </message>
  <message>
   <source>its class would be {name}, which is a block of it; choose another name</source>
   <extracomment>nodes/checks/names.py</extracomment>
   <translation>它的类名会是 {name}，而这已是其中一个模块的名称；请换一个名称</translation>
  </message>
  <message>
   <source>its name cannot be used: {words}.</source>
   <extracomment>nodes/checks/names.py</extracomment>
   <translation>它的名称不可用：{words}。</translation>
  </message>
  <message>
   <source>the name {name} is taken by another node. Choose another name.</source>
   <extracomment>nodes/checks/names.py</extracomment>
   <translation>名称 {name} 已被另一个节点占用。请换一个名称。</translation>
  </message>
  <message>
   <source>Choose another output to feed it</source>
   <extracomment>nodes/checks/over_time.py</extracomment>
   <translation>选择另一个输出来供给它</translation>
  </message>
  <message>
   <source>Feed {state} by {port}</source>
   <extracomment>nodes/checks/over_time.py</extracomment>
   <translation>用 {port} 供给 {state}</translation>
  </message>
  <message>
   <source>Forget {name}</source>
   <extracomment>nodes/checks/over_time.py</extracomment>
   <translation>忽略 {name}</translation>
  </message>
  <message>
   <source>Run it once</source>
   <extracomment>nodes/checks/over_time.py</extracomment>
   <translation>只运行一次</translation>
  </message>
  <message>
   <source>Step along {free}</source>
   <extracomment>nodes/checks/over_time.py</extracomment>
   <translation>沿 {free} 逐步运行</translation>
  </message>
  <message>
   <source>cannot run over time: only blocks and layers whose inputs all have names can.</source>
   <extracomment>nodes/checks/over_time.py</extracomment>
   <translation>不能沿时间运行：只有所有输入都有名称的模块和层才可以。</translation>
  </message>
  <message>
   <source>gives the last step of {name}, but has no such output. Forget {name}.</source>
   <extracomment>nodes/checks/over_time.py</extracomment>
   <translation>给出 {name} 的最后一步，但没有这个输出。请忽略 {name}。</translation>
  </message>
  <message>
   <source>its state {state} is fed by the output {fed}, but there is only {known}. {cure}.</source>
   <extracomment>nodes/checks/over_time.py</extracomment>
   <translation>它的状态 {state} 由输出 {fed} 供给，但只有 {known}。{cure}。</translation>
  </message>
  <message>
   <source>runs over time with the {role} {name}, but has no input {name}, only {known}. Forget {name}, or add that input.</source>
   <extracomment>nodes/checks/over_time.py</extracomment>
   <translation>沿时间运行并以 {name} 为{role}，但没有输入 {name}，只有 {known}。请忽略 {name}，或添加该输入。</translation>
  </message>
  <message>
   <source>runs over time, but none of its inputs is a sequence. {cure} how many steps.</source>
   <extracomment>nodes/checks/over_time.py</extracomment>
   <translation>沿时间运行，但它的输入都不是序列。{cure}步数。</translation>
  </message>
  <message>
   <source>runs over time, so it cannot be repeated as well. Set repeat to 1.</source>
   <extracomment>nodes/checks/over_time.py</extracomment>
   <translation>沿时间运行，因此不能再重复。请把重复次数设为 1。</translation>
  </message>
  <message>
   <source>sequence</source>
   <extracomment>nodes/checks/over_time.py</extracomment>
   <translation>序列</translation>
  </message>
  <message>
   <source>state</source>
   <extracomment>nodes/checks/over_time.py</extracomment>
   <translation>状态</translation>
  </message>
  <message>
   <source>{title}, or set</source>
   <extracomment>nodes/checks/over_time.py</extracomment>
   <translation>{title}，或设置</translation>
  </message>
  <message>
   <source>{words} Run it once, or put it into a block.</source>
   <extracomment>nodes/checks/over_time.py</extracomment>
   <translation>{words}请让它只运行一次，或把它放进模块。</translation>
  </message>
  <message>
   <source>Remove {name}</source>
   <extracomment>nodes/checks/parameters.py</extracomment>
   <translation>移除 {name}</translation>
  </message>
  <message>
   <source>Set {name} to {known}</source>
   <extracomment>nodes/checks/parameters.py</extracomment>
   <translation>将 {name} 设为 {known}</translation>
  </message>
  <message>
   <source>a number</source>
   <extracomment>nodes/checks/parameters.py</extracomment>
   <translation>一个数</translation>
  </message>
  <message>
   <source>a whole number</source>
   <extracomment>nodes/checks/parameters.py</extracomment>
   <translation>一个整数</translation>
  </message>
  <message>
   <source>can be repeated only with an input and one output. Set repeat to 1.</source>
   <extracomment>nodes/checks/parameters.py</extracomment>
   <translation>只有带输入和恰好一个输出时才能重复。请把重复次数设为 1。</translation>
  </message>
  <message>
   <source>cannot be computed: there is no parameter '{name}' (known: {known})</source>
   <extracomment>nodes/checks/parameters.py</extracomment>
   <translation>无法计算：没有参数“{name}”（已知：{known}）</translation>
  </message>
  <message>
   <source>cannot be computed: {error}</source>
   <extracomment>nodes/checks/parameters.py</extracomment>
   <translation>无法计算：{error}</translation>
  </message>
  <message>
   <source>has no parameter {name}, only {known}.</source>
   <extracomment>nodes/checks/parameters.py</extracomment>
   <translation>没有参数 {name}，只有 {known}。</translation>
  </message>
  <message>
   <source>has no parameter {name}; the file keeps it, but it does nothing.</source>
   <extracomment>nodes/checks/parameters.py</extracomment>
   <translation>没有参数 {name}；文件会保留它，但它不起作用。</translation>
  </message>
  <message>
   <source>must be {wanted}, but is {number}</source>
   <extracomment>nodes/checks/parameters.py</extracomment>
   <translation>必须是{wanted}，但现在是 {number}</translation>
  </message>
  <message>
   <source>none here</source>
   <extracomment>nodes/checks/parameters.py</extracomment>
   <translation>这里没有</translation>
  </message>
  <message>
   <source>repeat cannot be computed: {error}.</source>
   <extracomment>nodes/checks/parameters.py</extracomment>
   <translation>重复次数无法计算：{error}。</translation>
  </message>
  <message>
   <source>repeat must be a whole number from 1 to {most}, but is {count}.</source>
   <extracomment>nodes/checks/parameters.py</extracomment>
   <translation>重复次数必须是 1 到 {most} 的整数，但现在是 {count}。</translation>
  </message>
  <message>
   <source>repeat {words}.</source>
   <extracomment>nodes/checks/parameters.py</extracomment>
   <translation>重复次数{words}。</translation>
  </message>
  <message>
   <source>true or false</source>
   <extracomment>nodes/checks/parameters.py</extracomment>
   <translation>true 或 false</translation>
  </message>
  <message>
   <source>{parameter} {problem}.</source>
   <extracomment>nodes/checks/parameters.py</extracomment>
   <translation>{parameter} {problem}。</translation>
  </message>
  <message>
   <source>another Python layer defines {name} otherwise.</source>
   <extracomment>nodes/checks/python.py</extracomment>
   <translation>另一个 Python 层对 {name} 的定义不同。</translation>
  </message>
  <message>
   <source>its Python defines {name}, which is a block of this project, too.</source>
   <extracomment>nodes/checks/python.py</extracomment>
   <translation>它的 Python 定义了 {name}，而这也是此项目的一个模块。</translation>
  </message>
  <message>
   <source>its Python defines {name}, which is the class of the whole network, too.</source>
   <extracomment>nodes/checks/python.py</extracomment>
   <translation>它的 Python 定义了 {name}，而这也是整个网络的类名。</translation>
  </message>
  <message>
   <source>its name is that of the Python function {name}. Rename to {other}.</source>
   <extracomment>nodes/checks/python.py</extracomment>
   <translation>它的名称与 Python 函数 {name} 相同。请重命名为 {other}。</translation>
  </message>
  <message>
   <source>{words} Rename it in its Python.</source>
   <extracomment>nodes/checks/python.py</extracomment>
   <translation>{words}请在它的 Python 中改名。</translation>
  </message>
  <message>
   <source> and {only} before it</source>
   <extracomment>nodes/checks/reach.py</extracomment>
   <translation> 及其前面的 {only} 个</translation>
  </message>
  <message>
   <source>Add an Output after {name}</source>
   <extracomment>nodes/checks/reach.py</extracomment>
   <translation>在 {name} 之后添加 Output</translation>
  </message>
  <message>
   <source>Delete {name}{more}</source>
   <extracomment>nodes/checks/reach.py</extracomment>
   <translation>删除 {name}{more}</translation>
  </message>
  <message>
   <source>Link an Output to the last layer.</source>
   <extracomment>nodes/checks/reach.py</extracomment>
   <translation>请把一个 Output 连到最后一层。</translation>
  </message>
  <message>
   <source>The block {name} is empty: give it an Input, layers and an Output.</source>
   <extracomment>nodes/checks/reach.py</extracomment>
   <translation>模块 {name} 是空的：请给它一个 Input、若干层和一个 Output。</translation>
  </message>
  <message>
   <source>The network is empty: drag a dataset and layers from the library onto the canvas.</source>
   <extracomment>nodes/checks/reach.py</extracomment>
   <translation>网络是空的：请从组件库把数据集和层拖到画布上。</translation>
  </message>
  <message>
   <source>The {title} has no Output, so it returns nothing by name. {cure}</source>
   <extracomment>nodes/checks/reach.py</extracomment>
   <translation>{title}没有 Output，因此不会按名称返回任何内容。{cure}</translation>
  </message>
  <message>
   <source>block {name}</source>
   <extracomment>nodes/checks/reach.py</extracomment>
   <translation>模块 {name} </translation>
  </message>
  <message>
   <source>feeds nothing. Link it on, or leave it.</source>
   <extracomment>nodes/checks/reach.py</extracomment>
   <translation>没有供给任何节点。请把它继续连接，或就这样保留。</translation>
  </message>
  <message>
   <source>leads to no Output, loss or metric, so it is left out of the model. Link it on, or delete it.</source>
   <extracomment>nodes/checks/reach.py</extracomment>
   <translation>不通向任何 Output、损失或指标，因此不会进入模型。请把它继续连接，或删除它。</translation>
  </message>
  <message>
   <source>network</source>
   <extracomment>nodes/checks/reach.py</extracomment>
   <translation>网络</translation>
  </message>
  <message>
   <source>{cure}.</source>
   <extracomment>nodes/checks/reach.py</extracomment>
   <translation>请{cure}。</translation>
  </message>
  <message>
   <source>Blocks are nested deeper than {most} levels. Take some of them apart.</source>
   <extracomment>nodes/checks/size.py</extracomment>
   <translation>模块嵌套超过 {most} 层。请展开其中一些。</translation>
  </message>
  <message>
   <source>With all blocks and repeats spelled out the network has more than {most:,} layers. Repeat less, or use fewer blocks inside blocks.</source>
   <extracomment>nodes/checks/size.py</extracomment>
   <translation>把所有模块和重复都展开后，网络有超过 {most:,} 层。请减少重复，或少用模块套模块。</translation>
  </message>
  <message>
   <source>must name a file: choose one</source>
   <extracomment>nodes/data_files.py</extracomment>
   <translation>必须指定一个文件：请选择</translation>
  </message>
  <message>
   <source>make more than {most_numbers} pixels of all images: take fewer</source>
   <extracomment>nodes/data_games.py</extracomment>
   <translation>使所有图像合计超过 {most_numbers} 个像素：请减少</translation>
  </message>
  <message>
   <source>must be a multiple of {cells}, but is {size}</source>
   <extracomment>nodes/data_games.py</extracomment>
   <translation>必须是 {cells} 的倍数，但现在是 {size}</translation>
  </message>
  <message>
   <source>times length must be at most {most_numbers}: take fewer samples</source>
   <extracomment>nodes/data_generated.py</extracomment>
   <translation>乘以长度最多为 {most_numbers}：请减少样本</translation>
  </message>
  <message>
   <source>times pixels must be at most {most_numbers}: take fewer samples</source>
   <extracomment>nodes/data_images.py</extracomment>
   <translation>乘以像素数最多为 {most_numbers}：请减少样本</translation>
  </message>
  <message>
   <source>must be at least {fewest}, but is {length}</source>
   <extracomment>nodes/data_text.py</extracomment>
   <translation>必须至少为 {fewest}，但现在是 {length}</translation>
  </message>
  <message>
   <source>and test must leave 0.05 or more for training, but are {held}</source>
   <extracomment>nodes/dataset.py</extracomment>
   <translation>与 test 合计必须给训练留出至少 0.05，但现在是 {held}</translation>
  </message>
  <message>
   <source>can be binary with two classes, but there are {count}: use one_hot</source>
   <extracomment>nodes/dataset.py</extracomment>
   <translation>只有两个类别时才能用 binary，但现在有 {count} 个：请使用 one_hot</translation>
  </message>
  <message>
   <source>{type_name} is declared twice</source>
   <extracomment>nodes/declaration.py</extracomment>
   <translation>{type_name} 声明了两次</translation>
  </message>
  <message>
   <source>{figure} of {least} or more</source>
   <extracomment>nodes/examples.py</extracomment>
   <translation>{figure} 不低于 {least}</translation>
  </message>
  <message>
   <source>{figure} of {most} or less</source>
   <extracomment>nodes/examples.py</extracomment>
   <translation>{figure} 不高于 {most}</translation>
  </message>
  <message>
   <source>'{expression}' cannot be computed for {map}</source>
   <extracomment>nodes/expressions.py</extracomment>
   <translation>“{expression}”对 {map} 无法计算</translation>
  </message>
  <message>
   <source>'{expression}' has no finite value</source>
   <extracomment>nodes/expressions.py</extracomment>
   <translation>“{expression}”没有有限的值</translation>
  </message>
  <message>
   <source>'{expression}' is too large a number</source>
   <extracomment>nodes/expressions.py</extracomment>
   <translation>“{expression}”的数值太大</translation>
  </message>
  <message>
   <source>'{expression}' rounds to too many digits</source>
   <extracomment>nodes/expressions.py</extracomment>
   <translation>“{expression}”要舍入的位数太多</translation>
  </message>
  <message>
   <source>'{text}' is not arithmetic such as channels * 4</source>
   <extracomment>nodes/expressions.py</extracomment>
   <translation>“{text}”不是 channels * 4 这样的算式</translation>
  </message>
  <message>
   <source>an expression has at most {most} characters, this one has {text}</source>
   <extracomment>nodes/expressions.py</extracomment>
   <translation>表达式最多 {most} 个字符，这个有 {text} 个</translation>
  </message>
  <message>
   <source>an expression is written in plain ASCII</source>
   <extracomment>nodes/expressions.py</extracomment>
   <translation>表达式只能用普通 ASCII 字符书写</translation>
  </message>
  <message>
   <source>the expression is nested deeper than {most} levels</source>
   <extracomment>nodes/expressions.py</extracomment>
   <translation>表达式嵌套超过 {most} 层</translation>
  </message>
  <message>
   <source>the parameter '{name}' holds {value}, which is no number</source>
   <extracomment>nodes/expressions.py</extracomment>
   <translation>参数“{name}”的值是 {value}，不是数值</translation>
  </message>
  <message>
   <source>the power in '{expression}' is too large</source>
   <extracomment>nodes/expressions.py</extracomment>
   <translation>“{expression}”中的幂太大</translation>
  </message>
  <message>
   <source>there is no parameter '{name}' (known: {known})</source>
   <extracomment>nodes/expressions.py</extracomment>
   <translation>没有参数“{name}”（已知：{known}）</translation>
  </message>
  <message>
   <source>expected "version": {version} or another whole number from 1</source>
   <extracomment>nodes/file.py</extracomment>
   <translation>应为 "version": {version} 或其他从 1 开始的整数</translation>
  </message>
  <message>
   <source>it was written by a newer Netwright (file version {version}, this one reads up to {version2}); update Netwright to open it</source>
   <extracomment>nodes/file.py</extracomment>
   <translation>它由更新的 Netwright 写入（文件版本 {version}，本程序最高可读 {version2}）；请更新 Netwright 后再打开</translation>
  </message>
  <message>
   <source>the clipboard holds no nodes; copy some first</source>
   <extracomment>nodes/file.py</extracomment>
   <translation>剪贴板中没有节点；请先复制一些</translation>
  </message>
  <message>
   <source>the file could not be read: {strerror}</source>
   <extracomment>nodes/file.py</extracomment>
   <translation>无法读取文件：{strerror}</translation>
  </message>
  <message>
   <source>the file was written by a newer Netwright (version {version}); {save_copy}</source>
   <extracomment>nodes/file.py</extracomment>
   <translation>该文件由更新的 Netwright（版本 {version}）写入；{save_copy}</translation>
  </message>
  <message>
   <source>the nodes were copied in another version of Netwright; update the older one</source>
   <extracomment>nodes/file.py</extracomment>
   <translation>这些节点是在另一个版本的 Netwright 中复制的；请更新较旧的那个</translation>
  </message>
  <message>
   <source>this is no Netwright project: it does not say "format": "netwright"</source>
   <extracomment>nodes/file.py</extracomment>
   <translation>这不是 Netwright 项目：其中没有 "format": "netwright"</translation>
  </message>
  <message>
   <source>this is no UTF-8 text; choose a project file</source>
   <extracomment>nodes/file.py</extracomment>
   <translation>这不是 UTF-8 文本；请选择项目文件</translation>
  </message>
  <message>
   <source>this is no ordinary file; choose a project file</source>
   <extracomment>nodes/file.py</extracomment>
   <translation>这不是普通文件；请选择项目文件</translation>
  </message>
  <message>
   <source>Give it weights of its own</source>
   <extracomment>nodes/fixes.py</extracomment>
   <translation>让它拥有自己的权重</translation>
  </message>
  <message>
   <source>Rename the network to {name}</source>
   <extracomment>nodes/fixes.py</extracomment>
   <translation>将网络重命名为 {name}</translation>
  </message>
  <message>
   <source>Rename to {name}</source>
   <extracomment>nodes/fixes.py</extracomment>
   <translation>重命名为 {name}</translation>
  </message>
  <message>
   <source>Set repeat to {count}</source>
   <extracomment>nodes/fixes.py</extracomment>
   <translation>将重复次数设为 {count}</translation>
  </message>
  <message>
   <source>a node that follows another is gone; take it out of those that follow</source>
   <extracomment>nodes/following.py</extracomment>
   <translation>一个跟随其他节点的节点已不存在；请把它从跟随的节点中去掉</translation>
  </message>
  <message>
   <source>{name} cannot follow {leader}, as they are not alike; make one a copy of the other</source>
   <extracomment>nodes/following.py</extracomment>
   <translation>{name} 不能跟随 {leader}，因为两者不相同；请把其中一个做成另一个的副本</translation>
  </message>
  <message>
   <source>{name} follows more than one node; keep one of them</source>
   <extracomment>nodes/following.py</extracomment>
   <translation>{name} 跟随了多个节点；请只保留一个</translation>
  </message>
  <message>
   <source>{name} follows with a decay of {decay:g}, which must be at least 0 and less than 1</source>
   <extracomment>nodes/following.py</extracomment>
   <translation>{name} 跟随的衰减为 {decay:g}，必须不小于 0 且小于 1</translation>
  </message>
  <message>
   <source>{name} follows {leader}, so no optimizer moves it; take it out of what is moved</source>
   <extracomment>nodes/following.py</extracomment>
   <translation>{name} 跟随 {leader}，因此没有优化器更新它；请把它从要更新的部分中去掉</translation>
  </message>
  <message>
   <source>{name} follows {leader}, which follows another node; choose that one</source>
   <extracomment>nodes/following.py</extracomment>
   <translation>{name} 跟随 {leader}，而后者跟随另一个节点；请选择那个节点</translation>
  </message>
  <message>
   <source>{name} is a function without weights, so it cannot follow {leader}; take it out of those that follow</source>
   <extracomment>nodes/following.py</extracomment>
   <translation>{name} 是没有权重的函数，因此不能跟随 {leader}；请将它从跟随节点中移除</translation>
  </message>
  <message>
   <source>expected a finite number, got {text}</source>
   <extracomment>nodes/jsontext.py</extracomment>
   <translation>应为有限的数，实际为 {text}</translation>
  </message>
  <message>
   <source>expected a number, got {text}</source>
   <extracomment>nodes/jsontext.py</extracomment>
   <translation>应为数值，实际为 {text}</translation>
  </message>
  <message>
   <source>expected a whole number of at most 2**53, got {text}</source>
   <extracomment>nodes/jsontext.py</extracomment>
   <translation>应为不超过 2**53 的整数，实际为 {text}</translation>
  </message>
  <message>
   <source>the file holds more than {max_values} values; no project is that large</source>
   <extracomment>nodes/jsontext.py</extracomment>
   <translation>文件含有超过 {max_values} 个值；项目不会这么大</translation>
  </message>
  <message>
   <source>the file is empty, a project file is expected</source>
   <extracomment>nodes/jsontext.py</extracomment>
   <translation>文件是空的，应为项目文件</translation>
  </message>
  <message>
   <source>the file is larger than {max_bytes} MiB; no project is that large</source>
   <extracomment>nodes/jsontext.py</extracomment>
   <translation>文件超过 {max_bytes} MiB；项目不会这么大</translation>
  </message>
  <message>
   <source>the file is nested deeper than {max_depth} levels; no project is</source>
   <extracomment>nodes/jsontext.py</extracomment>
   <translation>文件嵌套超过 {max_depth} 层；项目不会如此</translation>
  </message>
  <message>
   <source>the key {twice} stands here twice; delete one of the two</source>
   <extracomment>nodes/jsontext.py</extracomment>
   <translation>键 {twice} 在这里出现了两次；请删除其中一个</translation>
  </message>
  <message>
   <source>the project holds a text with a broken character (half a surrogate pair)</source>
   <extracomment>nodes/jsontext.py</extracomment>
   <translation>项目中的文本含有损坏的字符（半个代理对）</translation>
  </message>
  <message>
   <source>the project holds a value that a file cannot hold: {error}</source>
   <extracomment>nodes/jsontext.py</extracomment>
   <translation>项目中有文件无法存放的值：{error}</translation>
  </message>
  <message>
   <source>the text holds a broken character (half a surrogate pair); type it anew</source>
   <extracomment>nodes/jsontext.py</extracomment>
   <translation>文本含有损坏的字符（半个代理对）；请重新输入</translation>
  </message>
  <message>
   <source>this is no JSON text: {msg} in line {lineno}, column {colno}; mend that line, or open an earlier copy</source>
   <extracomment>nodes/jsontext.py</extracomment>
   <translation>这不是 JSON 文本：第 {lineno} 行第 {colno} 列 {msg}；请修正该行，或打开较早的副本</translation>
  </message>
  <message>
   <source>'{expression}' gives {result} where a whole number is needed; write // instead of /, or round(...)</source>
   <extracomment>nodes/kinds.py</extracomment>
   <translation>“{expression}”得到 {result}，而此处需要整数；请把 / 写成 //，或使用 round(...)</translation>
  </message>
  <message>
   <source>a number beyond -2**53</source>
   <extracomment>nodes/kinds.py</extracomment>
   <translation>一个小于 -2**53 的数</translation>
  </message>
  <message>
   <source>a number beyond 2**53</source>
   <extracomment>nodes/kinds.py</extracomment>
   <translation>一个大于 2**53 的数</translation>
  </message>
  <message>
   <source>a value</source>
   <extracomment>nodes/kinds.py</extracomment>
   <translation>一个值</translation>
  </message>
  <message>
   <source>a whole number, or empty to take it from the input</source>
   <extracomment>nodes/kinds.py</extracomment>
   <translation>一个整数，或留空以由输入得出</translation>
  </message>
  <message>
   <source>must be at least {low}, but is {value}</source>
   <extracomment>nodes/kinds.py</extracomment>
   <translation>必须至少为 {low}，但现在是 {value}</translation>
  </message>
  <message>
   <source>must be at most {high}, but is {value}</source>
   <extracomment>nodes/kinds.py</extracomment>
   <translation>必须不超过 {high}，但现在是 {value}</translation>
  </message>
  <message>
   <source>must be at most {most} in size, but is {value}</source>
   <extracomment>nodes/kinds.py</extracomment>
   <translation>绝对值必须不超过 {most}，但现在是 {value}</translation>
  </message>
  <message>
   <source>must be greater than {above}, but is {value}</source>
   <extracomment>nodes/kinds.py</extracomment>
   <translation>必须大于 {above}，但现在是 {value}</translation>
  </message>
  <message>
   <source>must be true or false, but is {value}</source>
   <extracomment>nodes/kinds.py</extracomment>
   <translation>必须是 true 或 false，但现在是 {value}</translation>
  </message>
  <message>
   <source>must be {wanted}, but is empty</source>
   <extracomment>nodes/kinds.py</extracomment>
   <translation>必须是{wanted}，但现在为空</translation>
  </message>
  <message>
   <source>must be {wanted}, but is {value}</source>
   <extracomment>nodes/kinds.py</extracomment>
   <translation>必须是{wanted}，但现在是 {value}</translation>
  </message>
  <message>
   <source>must be {wanted}, not the expression {expression}</source>
   <extracomment>nodes/kinds.py</extracomment>
   <translation>必须是{wanted}，而不是表达式 {expression}</translation>
  </message>
  <message>
   <source>one of {options}</source>
   <extracomment>nodes/kinds.py</extracomment>
   <translation>以下之一：{options}</translation>
  </message>
  <message>
   <source>must be 1 or the channels of {shapes}</source>
   <extracomment>nodes/library/activation.py</extracomment>
   <translation>必须是 1 或 {shapes} 的通道数</translation>
  </message>
  <message>
   <source>must be at least lower = {lower}, but is {upper}</source>
   <extracomment>nodes/library/activation.py</extracomment>
   <translation>必须不小于 lower = {lower}，但现在是 {upper}</translation>
  </message>
  <message>
   <source>{words}, but is {num_parameters}</source>
   <extracomment>nodes/library/activation.py</extracomment>
   <translation>{words}，但现在是 {num_parameters}</translation>
  </message>
  <message>
   <source>must be at least min = {min}, but is {max}</source>
   <extracomment>nodes/library/arithmetic.py</extracomment>
   <translation>必须不小于 min = {min}，但现在是 {max}</translation>
  </message>
  <message>
   <source>must be set, or max instead</source>
   <extracomment>nodes/library/arithmetic.py</extracomment>
   <translation>必须设置，或改为设置 max</translation>
  </message>
  <message>
   <source>key without its features</source>
   <extracomment>nodes/library/attention.py</extracomment>
   <translation>去掉特征的 key</translation>
  </message>
  <message>
   <source>must be true: the batch is axis 0 of every tensor here</source>
   <extracomment>nodes/library/attention.py</extracomment>
   <translation>必须为 true：这里每个张量的第 0 轴都是批</translation>
  </message>
  <message>
   <source>must be {dims}, the last axis of {dims2}</source>
   <extracomment>nodes/library/attention.py</extracomment>
   <translation>必须是 {dims}，即 {dims2} 的最后一个轴</translation>
  </message>
  <message>
   <source>must divide embed_dim = {embed_dim}, but is {num_heads}</source>
   <extracomment>nodes/library/attention.py</extracomment>
   <translation>必须整除 embed_dim = {embed_dim}，但现在是 {num_heads}</translation>
  </message>
  <message>
   <source>must have an axis of time, N × T, but is {shapes}</source>
   <extracomment>nodes/library/attention.py</extracomment>
   <translation>必须有时间轴 N × T，但现在是 {shapes}</translation>
  </message>
  <message>
   <source>the batch and hidden_size</source>
   <extracomment>nodes/library/cells.py</extracomment>
   <translation>批和 hidden_size</translation>
  </message>
  <message>
   <source>must not be larger than x, which keeps its shape</source>
   <extracomment>nodes/library/comparison.py</extracomment>
   <translation>不能大于 x，x 的形状保持不变</translation>
  </message>
  <message>
   <source>must not have more axes than x, {x}, but has {mask}</source>
   <extracomment>nodes/library/comparison.py</extracomment>
   <translation>轴数不能多于 x 的 {x}，但现在有 {mask}</translation>
  </message>
  <message>
   <source>can be 'same' only with stride 1, but the stride is {stride}</source>
   <extracomment>nodes/library/convolution.py</extracomment>
   <translation>只有步幅为 1 时才能用 'same'，但步幅是 {stride}</translation>
  </message>
  <message>
   <source>must be at most {spare} for an axis of {size}</source>
   <extracomment>nodes/library/convolution.py</extracomment>
   <translation>对大小为 {size} 的轴必须不超过 {spare}</translation>
  </message>
  <message>
   <source>must be below stride or dilation, but is {added}</source>
   <extracomment>nodes/library/convolution.py</extracomment>
   <translation>必须小于 stride 或 dilation，但现在是 {added}</translation>
  </message>
  <message>
   <source>must divide {name} = {count}, but is {groups}</source>
   <extracomment>nodes/library/convolution.py</extracomment>
   <translation>必须整除 {name} = {count}，但现在是 {groups}</translation>
  </message>
  <message>
   <source>must leave something of a result of {whole}, but is {padding}</source>
   <extracomment>nodes/library/convolution.py</extracomment>
   <translation>必须使 {whole} 的结果有剩余，但现在是 {padding}</translation>
  </message>
  <message>
   <source>{words} where padding_mode is {padding_mode}, but is {wide}</source>
   <extracomment>nodes/library/convolution.py</extracomment>
   <translation>padding_mode 为 {padding_mode} 时{words}，但现在是 {wide}</translation>
  </message>
  <message>
   <source>must have channels at axis 1, but is {shapes}</source>
   <extracomment>nodes/library/dropout.py</extracomment>
   <translation>第 1 轴必须是通道，但现在是 {shapes}</translation>
  </message>
  <message>
   <source>must be off where mode is max</source>
   <extracomment>nodes/library/embedding_bag.py</extracomment>
   <translation>mode 为 max 时必须关闭</translation>
  </message>
  <message>
   <source>must be sum for weighted numbers, not {mode}</source>
   <extracomment>nodes/library/embedding_bag.py</extracomment>
   <translation>加权时必须为 sum，而不是 {mode}</translation>
  </message>
  <message>
   <source>the batch</source>
   <extracomment>nodes/library/embedding_loss.py</extracomment>
   <translation>批</translation>
  </message>
  <message>
   <source>, but is {kernel}</source>
   <extracomment>nodes/library/fold.py</extracomment>
   <translation>，但现在是 {kernel}</translation>
  </message>
  <message>
   <source>must be an image of {windows} windows, as {shapes} has, but </source>
   <extracomment>nodes/library/fold.py</extracomment>
   <translation>必须是有 {windows} 个窗口的图像（如 {shapes} 所示），但</translation>
  </message>
  <message>
   <source>must have a product that divides the columns of {shapes}</source>
   <extracomment>nodes/library/fold.py</extracomment>
   <translation>其乘积必须整除 {shapes} 的列数</translation>
  </message>
  <message>
   <source>{sizes} has {count}</source>
   <extracomment>nodes/library/fold.py</extracomment>
   <translation>{sizes} 有 {count} 个</translation>
  </message>
  <message>
   <source>must be none where output_size is set, or the other way round</source>
   <extracomment>nodes/library/fractional_pooling.py</extracomment>
   <translation>设置了 output_size 时必须为“无”，反之亦然</translation>
  </message>
  <message>
   <source>must be set, or output_size instead</source>
   <extracomment>nodes/library/fractional_pooling.py</extracomment>
   <translation>必须设置，或改为设置 output_size</translation>
  </message>
  <message>
   <source>must make from 1 to {most} results from {words}</source>
   <extracomment>nodes/library/fractional_pooling.py</extracomment>
   <translation>必须由 {words} 得出 1 到 {most} 个结果</translation>
  </message>
  <message>
   <source>windows of {window} in {dims}, but makes {wanted}</source>
   <extracomment>nodes/library/fractional_pooling.py</extracomment>
   <translation>{dims} 中大小为 {window} 的窗口，但得出 {wanted}</translation>
  </message>
  <message>
   <source>must be at most {size}, axis {dim} of {shapes}, but is {k}</source>
   <extracomment>nodes/library/indexing.py</extracomment>
   <translation>必须不超过 {size}（{shapes} 的第 {dim} 轴），但现在是 {k}</translation>
  </message>
  <message>
   <source>must have {x} axes like x = {x2}, but is {index}</source>
   <extracomment>nodes/library/indexing.py</extracomment>
   <translation>必须像 x = {x2} 那样有 {x} 个轴，但现在是 {index}</translation>
  </message>
  <message>
   <source>must not be larger than x = {x} but along axis {dim}</source>
   <extracomment>nodes/library/indexing.py</extracomment>
   <translation>除第 {dim} 轴外不能大于 x = {x}</translation>
  </message>
  <message>
   <source>must not have the batch: it is one row of positions, such as an Arange makes</source>
   <extracomment>nodes/library/indexing.py</extracomment>
   <translation>不能含有批：它是一行位置，例如 Arange 的输出</translation>
  </message>
  <message>
   <source>must be below the {classes} classes of {prediction}</source>
   <extracomment>nodes/library/likelihood_loss.py</extracomment>
   <translation>必须小于 {prediction} 的 {classes} 个类别</translation>
  </message>
  <message>
   <source>must have the batch {prediction} of prediction</source>
   <extracomment>nodes/library/likelihood_loss.py</extracomment>
   <translation>批必须为 prediction 的 {prediction}</translation>
  </message>
  <message>
   <source>must be from {count} to {count2}, but is {padding_idx}</source>
   <extracomment>nodes/library/linear.py</extracomment>
   <translation>必须在 {count} 到 {count2} 之间，但现在是 {padding_idx}</translation>
  </message>
  <message>
   <source>The log probabilities of all classes (N, n_classes).</source>
   <extracomment>nodes/library/loss_layer.py</extracomment>
   <translation>所有类别的对数概率 (N, n_classes)。</translation>
  </message>
  <message>
   <source>The raw scores of all classes (N, num_classes).</source>
   <extracomment>nodes/library/loss_layer.py</extracomment>
   <translation>所有类别的原始得分 (N, num_classes)。</translation>
  </message>
  <message>
   <source>must be off where out_features has axes</source>
   <extracomment>nodes/library/loss_layer.py</extracomment>
   <translation>out_features 含有轴时必须关闭</translation>
  </message>
  <message>
   <source>must be {wanted}, one class for each, but is {shapes}</source>
   <extracomment>nodes/library/loss_layer.py</extracomment>
   <translation>必须是 {wanted}，每个一个类别，但现在是 {shapes}</translation>
  </message>
  <message>
   <source>must leave features for {cutoffs} groups of {in_features}</source>
   <extracomment>nodes/library/loss_layer.py</extracomment>
   <translation>必须给 {in_features} 的 {cutoffs} 个组留下特征</translation>
  </message>
  <message>
   <source>must rise and stay below n_classes = {n_classes}</source>
   <extracomment>nodes/library/loss_layer.py</extracomment>
   <translation>必须递增并小于 n_classes = {n_classes}</translation>
  </message>
  <message>
   <source>must have at least two axes, but is {dims}</source>
   <extracomment>nodes/library/merge.py</extracomment>
   <translation>必须至少有两个轴，但现在是 {dims}</translation>
  </message>
  <message>
   <source>must have the axes {a} of a before its last two, or 1</source>
   <extracomment>nodes/library/merge.py</extracomment>
   <translation>最后两个轴之前必须是 a 的轴 {a}，或 1</translation>
  </message>
  <message>
   <source>must have {a} rows like the columns of a = {a2}</source>
   <extracomment>nodes/library/merge.py</extracomment>
   <translation>必须有 {a} 行，与 a = {a2} 的列数相同</translation>
  </message>
  <message>
   <source>must be at most num_classes = {num_classes}, but is {top_k}</source>
   <extracomment>nodes/library/metric.py</extracomment>
   <translation>必须不超过 num_classes = {num_classes}，但现在是 {top_k}</translation>
  </message>
  <message>
   <source>must have the axes N or N × outputs; a Flatten before it joins them</source>
   <extracomment>nodes/library/metric.py</extracomment>
   <translation>轴必须为 N 或 N × outputs；在其前加 Flatten 可将它们合并</translation>
  </message>
  <message>
   <source>Part {number}.</source>
   <extracomment>nodes/library/moving.py</extracomment>
   <translation>第 {number} 部分。</translation>
  </message>
  <message>
   <source>must be -1 or equal where {dims} is not 1, but stretches {wrong}</source>
   <extracomment>nodes/library/moving.py</extracomment>
   <translation>{dims} 不为 1 处必须为 -1 或相等，但拉伸了 {wrong}</translation>
  </message>
  <message>
   <source>must be 1 or more, or -1, but has a 0</source>
   <extracomment>nodes/library/moving.py</extracomment>
   <translation>必须是 1 或更大，或 -1，但含有 0</translation>
  </message>
  <message>
   <source>must be at most {most} for {mode} along an axis of {size}</source>
   <extracomment>nodes/library/moving.py</extracomment>
   <translation>沿大小为 {size} 的轴，{mode} 时必须不超过 {most}</translation>
  </message>
  <message>
   <source>must be constant unless all axes behind the channels are padded, up to three</source>
   <extracomment>nodes/library/moving.py</extracomment>
   <translation>除非通道之后的所有轴（最多三个）都补边，否则必须为 constant</translation>
  </message>
  <message>
   <source>must be pairs of numbers, before and after, but has {pad}</source>
   <extracomment>nodes/library/moving.py</extracomment>
   <translation>必须是成对的数（前和后），但现在有 {pad} 个</translation>
  </message>
  <message>
   <source>must divide {size}, axis {dim} of {shapes}, but is {chunks}</source>
   <extracomment>nodes/library/moving.py</extracomment>
   <translation>必须整除 {size}（{shapes} 的第 {dim} 轴），但现在是 {chunks}</translation>
  </message>
  <message>
   <source>must have {dims} numbers, one for each of dims</source>
   <extracomment>nodes/library/moving.py</extracomment>
   <translation>必须有 {dims} 个数，dims 中每个一个</translation>
  </message>
  <message>
   <source>must have {sample_doc} of {dims}, {dims2} in all</source>
   <extracomment>nodes/library/moving.py</extracomment>
   <translation>必须有 {dims} 的 {sample_doc}，共 {dims2} 个</translation>
  </message>
  <message>
   <source>must leave something of the {size} positions of axis -{number}</source>
   <extracomment>nodes/library/moving.py</extracomment>
   <translation>必须使第 -{number} 轴的 {size} 个位置有剩余</translation>
  </message>
  <message>
   <source>must leave the batch alone: {dims} has {dims2} axes behind it</source>
   <extracomment>nodes/library/moving.py</extracomment>
   <translation>不能影响批：{dims} 在批之后有 {dims2} 个轴</translation>
  </message>
  <message>
   <source>must name each axis once</source>
   <extracomment>nodes/library/moving.py</extracomment>
   <translation>每个轴必须恰好指定一次</translation>
  </message>
  <message>
   <source>{words}, but has {numbers}</source>
   <extracomment>nodes/library/moving.py</extracomment>
   <translation>{words}，但现在有 {numbers} 个</translation>
  </message>
  <message>
   <source>{words}, but of {dims} {count} are</source>
   <extracomment>nodes/library/moving.py</extracomment>
   <translation>{words}，但 {dims} 中有 {count} 个</translation>
  </message>
  <message>
   <source>{words}, but {count} are padded</source>
   <extracomment>nodes/library/moving.py</extracomment>
   <translation>{words}，但补了 {count} 个</translation>
  </message>
  <message>
   <source>must be the last sizes of {shapes}</source>
   <extracomment>nodes/library/normalization.py</extracomment>
   <translation>必须是 {shapes} 的最后几个大小</translation>
  </message>
  <message>
   <source>must divide num_channels = {num_channels}, but is {num_groups}</source>
   <extracomment>nodes/library/normalization.py</extracomment>
   <translation>必须整除 num_channels = {num_channels}，但现在是 {num_groups}</translation>
  </message>
  <message>
   <source>must have axes behind its channels, but is {shapes}</source>
   <extracomment>nodes/library/normalization.py</extracomment>
   <translation>通道之后必须还有轴，但现在是 {shapes}</translation>
  </message>
  <message>
   <source>must have the axes N × C or N × C × T, but is {shapes}</source>
   <extracomment>nodes/library/normalization.py</extracomment>
   <translation>轴必须为 N × C 或 N × C × T，但现在是 {shapes}</translation>
  </message>
  <message>
   <source>must have axes of places behind its classes, but is {prediction}</source>
   <extracomment>nodes/library/overlap_loss.py</extracomment>
   <translation>类别之后必须有位置轴，但现在是 {prediction}</translation>
  </message>
  <message>
   <source>must have axes of places behind the batch, but is {prediction}</source>
   <extracomment>nodes/library/overlap_loss.py</extracomment>
   <translation>批之后必须有位置轴，但现在是 {prediction}</translation>
  </message>
  <message>
   <source>must be at most {widest} for an axis of {size}, but is {after}</source>
   <extracomment>nodes/library/padding.py</extracomment>
   <translation>对大小为 {size} 的轴必须不超过 {widest}，但现在是 {after}</translation>
  </message>
  <message>
   <source>must leave something of an axis of {size}, but cuts {after} off</source>
   <extracomment>nodes/library/padding.py</extracomment>
   <translation>必须使大小为 {size} 的轴有剩余，但切去了 {after}</translation>
  </message>
  <message>
   <source>must not add at one end and cut at the other, but is {before} and {after}</source>
   <extracomment>nodes/library/padding.py</extracomment>
   <translation>不能一端添加而另一端切去，但现在是 {before} 和 {after}</translation>
  </message>
  <message>
   <source>must add up to {size}, axis {dim} of {dims}, but add up to</source>
   <extracomment>nodes/library/parts.py</extracomment>
   <translation>加起来必须为 {size}（{dims} 的第 {dim} 轴），但加起来为</translation>
  </message>
  <message>
   <source>must leave something of the {size} positions of {dims}</source>
   <extracomment>nodes/library/parts.py</extracomment>
   <translation>必须使 {dims} 的 {size} 个位置有剩余</translation>
  </message>
  <message>
   <source>must be at most half of {window}, the window, but is {pad}</source>
   <extracomment>nodes/library/pooling.py</extracomment>
   <translation>必须不超过窗口 {window} 的一半，但现在是 {pad}</translation>
  </message>
  <message>
   <source>must be N × heads × places × places, but is {shapes}</source>
   <extracomment>nodes/library/position.py</extracomment>
   <translation>必须为 N × heads × places × places，但现在是 {shapes}</translation>
  </message>
  <message>
   <source>must be at least {steps}, the steps of {shapes}</source>
   <extracomment>nodes/library/position.py</extracomment>
   <translation>必须至少为 {steps}，即 {shapes} 的步数</translation>
  </message>
  <message>
   <source>must be even, since they turn in pairs, but is {features}</source>
   <extracomment>nodes/library/position.py</extracomment>
   <translation>必须为偶数，因为特征成对旋转，但现在是 {features}</translation>
  </message>
  <message>
   <source>must make {shapes} places with width, as {shapes2} has</source>
   <extracomment>nodes/library/position.py</extracomment>
   <translation>与 width 相乘必须得到 {shapes} 个位置，如 {shapes2} 所示</translation>
  </message>
  <message>
   <source>x, without its steps</source>
   <extracomment>nodes/library/position.py</extracomment>
   <translation>去掉步的 x</translation>
  </message>
  <message>
   <source>{words}, but makes {places}</source>
   <extracomment>nodes/library/position.py</extracomment>
   <translation>{words}，但得出 {places}</translation>
  </message>
  <message>
   <source>Axes {term}.</source>
   <extracomment>nodes/library/product.py</extracomment>
   <translation>轴 {term}。</translation>
  </message>
  <message>
   <source>must be false where a mask is linked; join both with And</source>
   <extracomment>nodes/library/product.py</extracomment>
   <translation>连接了掩码时必须为 false；请用 And 合并两者</translation>
  </message>
  <message>
   <source>must be {a} for a = {a2}, but is {b}</source>
   <extracomment>nodes/library/product.py</extracomment>
   <translation>对 a = {a2} 必须为 {a}，但现在是 {b}</translation>
  </message>
  <message>
   <source>must be {key} for key = {key2}</source>
   <extracomment>nodes/library/product.py</extracomment>
   <translation>对 key = {key2} 必须为 {key}</translation>
  </message>
  <message>
   <source>must be {query} for query = {query2}</source>
   <extracomment>nodes/library/product.py</extracomment>
   <translation>对 query = {query2} 必须为 {query}</translation>
  </message>
  <message>
   <source>must have at least three axes, N × T × features, but is {dims}</source>
   <extracomment>nodes/library/product.py</extracomment>
   <translation>必须至少有三个轴 N × T × features，但现在是 {dims}</translation>
  </message>
  <message>
   <source>must have behind the arrow letters of the inputs, not {strange}</source>
   <extracomment>nodes/library/product.py</extracomment>
   <translation>箭头之后必须是输入的字母，不能有 {strange}</translation>
  </message>
  <message>
   <source>must have each letter behind the arrow once</source>
   <extracomment>nodes/library/product.py</extracomment>
   <translation>箭头之后每个字母必须恰好一次</translation>
  </message>
  <message>
   <source>must have {known} along {letter} like {owner}, but is {dims}</source>
   <extracomment>nodes/library/product.py</extracomment>
   <translation>沿 {letter} 必须像 {owner} 那样为 {known}，但现在是 {dims}</translation>
  </message>
  <message>
   <source>must have {term} axes, {term2}, but is {dims}</source>
   <extracomment>nodes/library/product.py</extracomment>
   <translation>必须有 {term} 个轴 {term2}，但现在是 {dims}</translation>
  </message>
  <message>
   <source>must start with {batch}, the batch, behind the arrow, {words}</source>
   <extracomment>nodes/library/product.py</extracomment>
   <translation>箭头之后必须以批 {batch} 开头，{words}</translation>
  </message>
  <message>
   <source>so that samples stay apart</source>
   <extracomment>nodes/library/product.py</extracomment>
   <translation>使样本保持分开</translation>
  </message>
  <message>
   <source>the scores</source>
   <extracomment>nodes/library/product.py</extracomment>
   <translation>得分</translation>
  </message>
  <message>
   <source>What your Python is set to by this name.</source>
   <extracomment>nodes/library/python.py</extracomment>
   <translation>你的 Python 代码以此名称设置的值。</translation>
  </message>
  <message>
   <source>What your Python returns here.</source>
   <extracomment>nodes/library/python.py</extracomment>
   <translation>你的 Python 在此返回的内容。</translation>
  </message>
  <message>
   <source>What your Python takes by this name.</source>
   <extracomment>nodes/library/python.py</extracomment>
   <translation>你的 Python 以此名称接收的内容。</translation>
  </message>
  <message>
   <source>cannot be used: {problem}</source>
   <extracomment>nodes/library/python.py</extracomment>
   <translation>不可用：{problem}</translation>
  </message>
  <message>
   <source>line {line}: {words}</source>
   <extracomment>nodes/library/python.py</extracomment>
   <translation>第 {line} 行：{words}</translation>
  </message>
  <message>
   <source>the input {name} has a meaning of its own here; rename it</source>
   <extracomment>nodes/library/python.py</extracomment>
   <translation>输入 {name} 在这里有特定含义；请重命名</translation>
  </message>
  <message>
   <source>the input {name} is called like a parameter; rename one of the two</source>
   <extracomment>nodes/library/python.py</extracomment>
   <translation>输入 {name} 与一个参数同名；请重命名其中之一</translation>
  </message>
  <message>
   <source>the parameter {name} has a meaning of its own here; rename it</source>
   <extracomment>nodes/library/python.py</extracomment>
   <translation>参数 {name} 在这里有特定含义；请重命名</translation>
  </message>
  <message>
   <source>{name} is what a layer here brings along; choose another name</source>
   <extracomment>nodes/library/python.py</extracomment>
   <translation>{name} 是这里某个层自带的名称；请换一个名称</translation>
  </message>
  <message>
   <source>acts between layers and needs num_layers of 2 or more; with one layer it must be 0, but is {dropout}</source>
   <extracomment>nodes/library/recurrent.py</extracomment>
   <translation>作用于层之间，需要 num_layers 至少为 2；只有一层时必须为 0，但现在是 {dropout}</translation>
  </message>
  <message>
   <source>must be linked, too, where {name} is: an LSTM starts from both</source>
   <extracomment>nodes/library/recurrent.py</extracomment>
   <translation>连接了 {name} 时也必须连接：LSTM 由两者开始</translation>
  </message>
  <message>
   <source>must be smaller than hidden_size = {hidden_size}, but is {proj_size}</source>
   <extracomment>nodes/library/recurrent.py</extracomment>
   <translation>必须小于 hidden_size = {hidden_size}，但现在是 {proj_size}</translation>
  </message>
  <message>
   <source>must be {wanted}: layers times directions, batch, size of the state</source>
   <extracomment>nodes/library/recurrent.py</extracomment>
   <translation>必须是 {wanted}：层数乘方向数、批、状态的大小</translation>
  </message>
  <message>
   <source>{words}; but is {shapes}</source>
   <extracomment>nodes/library/recurrent.py</extracomment>
   <translation>{words}；但现在是 {shapes}</translation>
  </message>
  <message>
   <source>must hold more than one number, but axes {axes} of {dims} do not</source>
   <extracomment>nodes/library/reduction.py</extracomment>
   <translation>必须含有多于一个数，但 {dims} 的轴 {axes} 不是</translation>
  </message>
  <message>
   <source>must be nearest or {fitting} for {dims}</source>
   <extracomment>nodes/library/resize.py</extracomment>
   <translation>对 {dims} 必须是 nearest 或 {fitting}</translation>
  </message>
  <message>
   <source>must be none for mode {mode}</source>
   <extracomment>nodes/library/resize.py</extracomment>
   <translation>mode 为 {mode} 时必须为“无”</translation>
  </message>
  <message>
   <source>must be none where size is set, or the other way round</source>
   <extracomment>nodes/library/resize.py</extracomment>
   <translation>设置了 size 时必须为“无”，反之亦然</translation>
  </message>
  <message>
   <source>must be set, or size instead</source>
   <extracomment>nodes/library/resize.py</extracomment>
   <translation>必须设置，或改为设置 size</translation>
  </message>
  <message>
   <source>must divide height and width of {shapes}</source>
   <extracomment>nodes/library/resize.py</extracomment>
   <translation>必须整除 {shapes} 的高和宽</translation>
  </message>
  <message>
   <source>must have a square that divides the channels of {shapes}</source>
   <extracomment>nodes/library/resize.py</extracomment>
   <translation>其平方必须整除 {shapes} 的通道数</translation>
  </message>
  <message>
   <source>must have one number or {axes} for {dims}, but has {value}</source>
   <extracomment>nodes/library/resize.py</extracomment>
   <translation>对 {dims} 必须有一个数或 {axes} 个数，但现在有 {value} 个</translation>
  </message>
  <message>
   <source>must have the axes N × C and one to three more, but is {dims}</source>
   <extracomment>nodes/library/resize.py</extracomment>
   <translation>轴必须为 N × C 及另外一到三个，但现在是 {dims}</translation>
  </message>
  <message>
   <source>must leave something of {dims}, but is {by}</source>
   <extracomment>nodes/library/resize.py</extracomment>
   <translation>必须使 {dims} 有剩余，但现在是 {by}</translation>
  </message>
  <message>
   <source>must be N × C and one to three axes more, but is {x}</source>
   <extracomment>nodes/library/sampling.py</extracomment>
   <translation>必须为 N × C 及另外一到三个轴，但现在是 {x}</translation>
  </message>
  <message>
   <source>must be false for mode {mode}</source>
   <extracomment>nodes/library/sampling.py</extracomment>
   <translation>mode 为 {mode} 时必须为 false</translation>
  </message>
  <message>
   <source>must have one number or {axes} for {shapes}</source>
   <extracomment>nodes/library/sampling.py</extracomment>
   <translation>对 {shapes} 必须有一个数或 {axes} 个数</translation>
  </message>
  <message>
   <source>{mode} is for {wanted} axes, but x is {dims}</source>
   <extracomment>nodes/library/sampling.py</extracomment>
   <translation>{mode} 用于 {wanted} 个轴，但 x 是 {dims}</translation>
  </message>
  <message>
   <source>must have at most one -1, but has {value}</source>
   <extracomment>nodes/library/shape.py</extracomment>
   <translation>最多一个 -1，但现在有 {value} 个</translation>
  </message>
  <message>
   <source>must have axes behind the batch, but is {dims}</source>
   <extracomment>nodes/library/shape.py</extracomment>
   <translation>批之后必须还有轴，但现在是 {dims}</translation>
  </message>
  <message>
   <source>must have sizes of 1 or more, or one -1, but has a 0</source>
   <extracomment>nodes/library/shape.py</extracomment>
   <translation>大小必须为 1 或更大，或含一个 -1，但含有 0</translation>
  </message>
  <message>
   <source>must name an axis of size 1, but axis {dim} of {dims} is larger</source>
   <extracomment>nodes/library/shape.py</extracomment>
   <translation>必须指定大小为 1 的轴，但 {dims} 的第 {dim} 轴更大</translation>
  </message>
  <message>
   <source>must name each axis from 1 to {dims} once</source>
   <extracomment>nodes/library/shape.py</extracomment>
   <translation>从 1 到 {dims} 的每个轴必须恰好指定一次</translation>
  </message>
  <message>
   <source>must name the {dims} axes behind the batch of {dims2}</source>
   <extracomment>nodes/library/shape.py</extracomment>
   <translation>必须指定 {dims2} 在批之后的 {dims} 个轴</translation>
  </message>
  <message>
   <source>must not lie before start_dim = {start_dim}, but is {end_dim}</source>
   <extracomment>nodes/library/shape.py</extracomment>
   <translation>不能在 start_dim = {start_dim} 之前，但现在是 {end_dim}</translation>
  </message>
  <message>
   <source>{words}, but names {dims}</source>
   <extracomment>nodes/library/shape.py</extracomment>
   <translation>{words}，但指定了 {dims}</translation>
  </message>
  <message>
   <source>must divide the channels of {dims}</source>
   <extracomment>nodes/library/shuffle.py</extracomment>
   <translation>必须整除 {dims} 的通道数</translation>
  </message>
  <message>
   <source>must have axes behind its channels, N × C × ..., but is {dims}</source>
   <extracomment>nodes/library/shuffle.py</extracomment>
   <translation>通道之后必须还有轴 N × C × ...，但现在是 {dims}</translation>
  </message>
  <message>
   <source>must name an axis of even size, but axis {dim} of {dims} is odd</source>
   <extracomment>nodes/library/softmax.py</extracomment>
   <translation>必须指定大小为偶数的轴，但 {dims} 的第 {dim} 轴为奇数</translation>
  </message>
  <message>
   <source>must be set where there is one frequency alone, as in {real}</source>
   <extracomment>nodes/library/spectral.py</extracomment>
   <translation>只有一个频率（如 {real}）时必须设置</translation>
  </message>
  <message>
   <source>must be greater than min_val = {min_val}, but is {max_val}</source>
   <extracomment>nodes/library/squashing.py</extracomment>
   <translation>必须大于 min_val = {min_val}，但现在是 {max_val}</translation>
  </message>
  <message>
   <source>What {name} stands for.</source>
   <extracomment>nodes/library/structure.py</extracomment>
   <translation>{name} 所代表的内容。</translation>
  </message>
  <message>
   <source>must be greater than low = {low}, but is {high}</source>
   <extracomment>nodes/library/structure.py</extracomment>
   <translation>必须大于 low = {low}，但现在是 {high}</translation>
  </message>
  <message>
   <source>must be the number of a linked input ({known}), but is {choice}</source>
   <extracomment>nodes/library/structure.py</extracomment>
   <translation>必须是已连接输入的编号（{known}），但现在是 {choice}</translation>
  </message>
  <message>
   <source>must be {error}</source>
   <extracomment>nodes/library/structure.py</extracomment>
   <translation>必须是{error}</translation>
  </message>
  <message>
   <source>must hold {values} numbers, but holds {count}</source>
   <extracomment>nodes/library/structure.py</extracomment>
   <translation>必须含有 {values} 个数，但现在有 {count} 个</translation>
  </message>
  <message>
   <source>must not be {init} for fewer than two axes</source>
   <extracomment>nodes/library/structure.py</extracomment>
   <translation>少于两个轴时不能为 {init}</translation>
  </message>
  <message>
   <source>must start with 1, the axis that is repeated for each sample of batch</source>
   <extracomment>nodes/library/structure.py</extracomment>
   <translation>必须以 1 开头，即为 batch 的每个样本重复的轴</translation>
  </message>
  <message>
   <source>must divide d_model = {d_model}, but is {nhead}</source>
   <extracomment>nodes/library/transformer.py</extracomment>
   <translation>必须整除 d_model = {d_model}，但现在是 {nhead}</translation>
  </message>
  <message>
   <source>must have the batch and the features of {name} = {other}</source>
   <extracomment>nodes/library/transformer.py</extracomment>
   <translation>批和特征必须与 {name} = {other} 相同</translation>
  </message>
  <message>
   <source>must be from {low} to {high} where the pooling gives {size}, but is {wanted}</source>
   <extracomment>nodes/library/unpooling.py</extracomment>
   <translation>池化得到 {size} 处必须在 {low} 到 {high} 之间，但现在是 {wanted}</translation>
  </message>
  <message>
   <source>must leave something of a result from {dims}</source>
   <extracomment>nodes/library/unpooling.py</extracomment>
   <translation>必须使 {dims} 的结果有剩余</translation>
  </message>
  <message>
   <source>must be less than window = {window}, but is {shift}</source>
   <extracomment>nodes/library/windows.py</extracomment>
   <translation>必须小于 window = {window}，但现在是 {shift}</translation>
  </message>
  <message>
   <source>a whole number or {counts} separated by commas</source>
   <extracomment>nodes/list_kinds.py</extracomment>
   <translation>一个整数，或以逗号分隔的 {counts} 个整数</translation>
  </message>
  <message>
   <source>must be {wanted}, but has {value}</source>
   <extracomment>nodes/list_kinds.py</extracomment>
   <translation>必须是{wanted}，但其中有 {value}</translation>
  </message>
  <message>
   <source>must have 1 to {longest} numbers, but has {value}</source>
   <extracomment>nodes/list_kinds.py</extracomment>
   <translation>必须有 1 到 {longest} 个数，但现在有 {value} 个</translation>
  </message>
  <message>
   <source>must have 1 to {most} numbers, but has {value}</source>
   <extracomment>nodes/list_kinds.py</extracomment>
   <translation>必须有 1 到 {most} 个数，但现在有 {value} 个</translation>
  </message>
  <message>
   <source>must have {counts} numbers, but has {value}</source>
   <extracomment>nodes/list_kinds.py</extracomment>
   <translation>必须有 {counts} 个数，但现在有 {value} 个</translation>
  </message>
  <message>
   <source>must have {shortest} to {longest} numbers, but has {value}</source>
   <extracomment>nodes/list_kinds.py</extracomment>
   <translation>必须有 {shortest} 到 {longest} 个数，但现在有 {value} 个</translation>
  </message>
  <message>
   <source>numbers separated by commas</source>
   <extracomment>nodes/list_kinds.py</extracomment>
   <translation>以逗号分隔的数</translation>
  </message>
  <message>
   <source>whole numbers</source>
   <extracomment>nodes/list_kinds.py</extracomment>
   <translation>整数</translation>
  </message>
  <message>
   <source>whole numbers separated by commas, or empty to take the input's</source>
   <extracomment>nodes/list_kinds.py</extracomment>
   <translation>以逗号分隔的整数，或留空以取自输入</translation>
  </message>
  <message>
   <source>{count} numbers separated by commas</source>
   <extracomment>nodes/list_kinds.py</extracomment>
   <translation>以逗号分隔的 {count} 个数</translation>
  </message>
  <message>
   <source>{least} to {count}</source>
   <extracomment>nodes/list_kinds.py</extracomment>
   <translation>{least} 到 {count}</translation>
  </message>
  <message>
   <source>{numbers} separated by commas</source>
   <extracomment>nodes/list_kinds.py</extracomment>
   <translation>以逗号分隔的{numbers}</translation>
  </message>
  <message>
   <source>Set {name} to {value}</source>
   <extracomment>nodes/mending.py</extracomment>
   <translation>将 {name} 设为 {value}</translation>
  </message>
  <message>
   <source>'{name}' has a meaning of its own in Python or PyTorch; choose another name</source>
   <extracomment>nodes/names.py</extracomment>
   <translation>“{name}”在 Python 或 PyTorch 中有特定含义；请换一个名称</translation>
  </message>
  <message>
   <source>'{name}' is what a layer here brings along; choose another name</source>
   <extracomment>nodes/names.py</extracomment>
   <translation>“{name}”是这里某个层自带的名称；请换一个名称</translation>
  </message>
  <message>
   <source>a name has at most {most} characters</source>
   <extracomment>nodes/names.py</extracomment>
   <translation>名称最多 {most} 个字符</translation>
  </message>
  <message>
   <source>a name starts with a letter and has only letters a-z, digits and underscores</source>
   <extracomment>nodes/names.py</extracomment>
   <translation>名称以字母开头，只能包含字母 a-z、数字和下划线</translation>
  </message>
  <message>
   <source>a layer's name or block:Name</source>
   <extracomment>nodes/network_codec.py</extracomment>
   <translation>层的名称，或 block:名称</translation>
  </message>
  <message>
   <source>a node and its port such as "conv1.y"</source>
   <extracomment>nodes/network_codec.py</extracomment>
   <translation>节点及其端口，例如 "conv1.y"</translation>
  </message>
  <message>
   <source>a second link leads into {target}; delete one of the two</source>
   <extracomment>nodes/network_codec.py</extracomment>
   <translation>又有一条连线通向 {target}；请删除其中一条</translation>
  </message>
  <message>
   <source>an id of letters, digits, _ and -</source>
   <extracomment>nodes/network_codec.py</extracomment>
   <translation>由字母、数字、_ 和 - 组成的标识</translation>
  </message>
  <message>
   <source>expected at most {max_nodes} nodes, got {total}</source>
   <extracomment>nodes/network_codec.py</extracomment>
   <translation>最多应有 {max_nodes} 个节点，实际有 {total} 个</translation>
  </message>
  <message>
   <source>the id of a node, or null</source>
   <extracomment>nodes/network_codec.py</extracomment>
   <translation>节点的标识，或 null</translation>
  </message>
  <message>
   <source>the name of an input or output</source>
   <extracomment>nodes/network_codec.py</extracomment>
   <translation>输入或输出的名称</translation>
  </message>
  <message>
   <source>there is no node "{node_id}"; delete this link or mend its end</source>
   <extracomment>nodes/network_codec.py</extracomment>
   <translation>没有节点 "{node_id}"；请删除这条连线或修正它的端点</translation>
  </message>
  <message>
   <source>needs a momentum greater than 0 and a dampening of 0</source>
   <extracomment>nodes/optimizers.py</extracomment>
   <translation>需要 momentum 大于 0 且 dampening 为 0</translation>
  </message>
  <message>
   <source>must be below 1 and above 1, but is {etas}</source>
   <extracomment>nodes/optimizers_special.py</extracomment>
   <translation>必须一个小于 1、一个大于 1，但现在是 {etas}</translation>
  </message>
  <message>
   <source>must be the smaller one first, but is {step_sizes}</source>
   <extracomment>nodes/optimizers_special.py</extracomment>
   <translation>必须先小后大，但现在是 {step_sizes}</translation>
  </message>
  <message>
   <source>{kind} or {other}</source>
   <extracomment>nodes/phrase.py</extracomment>
   <translation>{kind}或 {other}</translation>
  </message>
  <message>
   <source>a digit from 1 to 9</source>
   <extracomment>nodes/project_codec.py</extracomment>
   <translation>1 到 9 的数字</translation>
  </message>
  <message>
   <source>a name of letters, digits and _</source>
   <extracomment>nodes/project_codec.py</extracomment>
   <translation>由字母、数字和 _ 组成的名称</translation>
  </message>
  <message>
   <source>no entry with a slash in its name</source>
   <extracomment>nodes/project_codec.py</extracomment>
   <translation>名称中不含斜杠的条目</translation>
  </message>
  <message>
   <source>the id of a diagnosis</source>
   <extracomment>nodes/project_codec.py</extracomment>
   <translation>诊断的标识</translation>
  </message>
  <message>
   <source>the id of a node</source>
   <extracomment>nodes/project_codec.py</extracomment>
   <translation>节点的标识</translation>
  </message>
  <message>
   <source>the name of a declared type</source>
   <extracomment>nodes/project_codec.py</extracomment>
   <translation>已声明类型的名称</translation>
  </message>
  <message>
   <source>Above {above:g}</source>
   <extracomment>nodes/reference.py</extracomment>
   <translation>大于 {above:g}</translation>
  </message>
  <message>
   <source>From {low:g}</source>
   <extracomment>nodes/reference.py</extracomment>
   <translation>至少 {low:g}</translation>
  </message>
  <message>
   <source>One of {options}.</source>
   <extracomment>nodes/reference.py</extracomment>
   <translation>取值之一：{options}。</translation>
  </message>
  <message>
   <source>Up to {high:g}.</source>
   <extracomment>nodes/reference.py</extracomment>
   <translation>至多 {high:g}。</translation>
  </message>
  <message>
   <source>above {above:g}</source>
   <extracomment>nodes/reference.py</extracomment>
   <translation>大于 {above:g}</translation>
  </message>
  <message>
   <source>any number of links</source>
   <extracomment>nodes/reference.py</extracomment>
   <translation>任意数量的连线</translation>
  </message>
  <message>
   <source>anything</source>
   <extracomment>nodes/reference.py</extracomment>
   <translation>任意</translation>
  </message>
  <message>
   <source>axes {axes}</source>
   <extracomment>nodes/reference.py</extracomment>
   <translation>轴 {axes}</translation>
  </message>
  <message>
   <source>axis {axis} of {port}</source>
   <extracomment>nodes/reference.py</extracomment>
   <translation>{port} 的第 {axis} 轴</translation>
  </message>
  <message>
   <source>from {low:g}</source>
   <extracomment>nodes/reference.py</extracomment>
   <translation>至少 {low:g}</translation>
  </message>
  <message>
   <source>may stay empty</source>
   <extracomment>nodes/reference.py</extracomment>
   <translation>可以留空</translation>
  </message>
  <message>
   <source>must be given</source>
   <extracomment>nodes/reference.py</extracomment>
   <translation>必须给出</translation>
  </message>
  <message>
   <source>nothing</source>
   <extracomment>nodes/reference.py</extracomment>
   <translation>空</translation>
  </message>
  <message>
   <source>real numbers</source>
   <extracomment>nodes/reference.py</extracomment>
   <translation>实数</translation>
  </message>
  <message>
   <source>up to {high:g}</source>
   <extracomment>nodes/reference.py</extracomment>
   <translation>至多 {high:g}</translation>
  </message>
  <message>
   <source>{start} to {high:g}.</source>
   <extracomment>nodes/reference.py</extracomment>
   <translation>{start}，至多 {high:g}。</translation>
  </message>
  <message>
   <source>{start}.</source>
   <extracomment>nodes/reference.py</extracomment>
   <translation>{start}。</translation>
  </message>
  <message>
   <source>Halve the batch to {size}, accumulate {count}, and train on</source>
   <extracomment>nodes/relief.py</extracomment>
   <translation>把批大小减半为 {size}，累积 {count} 次，然后继续训练</translation>
  </message>
  <message>
   <source>must be less than max_lr = {max_lr}, but is {base_lr}</source>
   <extracomment>nodes/schedules.py</extracomment>
   <translation>必须小于 max_lr = {max_lr}，但现在是 {base_lr}</translation>
  </message>
  <message>
   <source>must go up, but are {milestones}</source>
   <extracomment>nodes/schedules.py</extracomment>
   <translation>必须递增，但现在是 {milestones}</translation>
  </message>
  <message>
   <source> and a whole number for -1</source>
   <extracomment>nodes/shapes.py</extracomment>
   <translation>，以及代替 -1 的整数</translation>
  </message>
  <message>
   <source>a single number</source>
   <extracomment>nodes/shapes.py</extracomment>
   <translation>单个数</translation>
  </message>
  <message>
   <source>must be from {rank} to {rank2} for an input of {dims}, but is {axis}</source>
   <extracomment>nodes/shapes.py</extracomment>
   <translation>对输入 {dims} 必须在 {rank} 到 {rank2} 之间，但现在是 {axis}</translation>
  </message>
  <message>
   <source>must be from {size} to {size2} on axis {axis} of {dims}, but is {index}</source>
   <extracomment>nodes/shapes.py</extracomment>
   <translation>在 {dims} 的第 {axis} 轴上必须在 {size} 到 {size2} 之间，但现在是 {index}</translation>
  </message>
  <message>
   <source>must be {wanted} to be joined to {name}, but is {dims}</source>
   <extracomment>nodes/shapes.py</extracomment>
   <translation>必须是 {wanted} 才能与 {name} 拼接，但现在是 {dims}</translation>
  </message>
  <message>
   <source>must be {wanted}, one class for each {prediction} scores without their axis 1, the classes, but is {target}</source>
   <extracomment>nodes/shapes.py</extracomment>
   <translation>必须是 {wanted}，即 {prediction} 个得分去掉第 1 轴（类别）后每个一个类别，但现在是 {target}</translation>
  </message>
  <message>
   <source>must fit into an input of {last} with its padding, but reaches over {reach} where there are {pad}</source>
   <extracomment>nodes/shapes.py</extracomment>
   <translation>必须能放入带填充的输入 {last}，但在 {pad} 处覆盖了 {reach}</translation>
  </message>
  <message>
   <source>must have a number for each of the {size} of {dims}, but has {weights}</source>
   <extracomment>nodes/shapes.py</extracomment>
   <translation>必须为 {dims} 的 {size} 个各有一个数，但现在有 {weights} 个</translation>
  </message>
  <message>
   <source>must have the shape {other} of {name}, but is {dims}</source>
   <extracomment>nodes/shapes.py</extracomment>
   <translation>形状必须与 {name} 的 {other} 相同，但现在是 {dims}</translation>
  </message>
  <message>
   <source>must have the shape {other} of {name}, or 1 where it differs, but is {dims}</source>
   <extracomment>nodes/shapes.py</extracomment>
   <translation>形状必须与 {name} 的 {other} 相同，不同处须为 1，但现在是 {dims}</translation>
  </message>
  <message>
   <source>must hold the scores of two or more classes along axis 1, but is {prediction}; for one score a sample there are BCEWithLogits and the metrics named Binary</source>
   <extracomment>nodes/shapes.py</extracomment>
   <translation>沿第 1 轴必须有两个或更多类别的得分，但现在是 {prediction}；每个样本一个得分时请用 BCEWithLogits 和名称含 Binary 的指标</translation>
  </message>
  <message>
   <source>must multiply to {count} like {before}{free}, but {after} does not</source>
   <extracomment>nodes/shapes.py</extracomment>
   <translation>乘积必须像 {before}{free} 那样为 {count}，但 {after} 不是</translation>
  </message>
  <message>
   <source>must not be {axis}: that axis is the batch</source>
   <extracomment>nodes/shapes.py</extracomment>
   <translation>不能是 {axis}：该轴是批</translation>
  </message>
  <message>
   <source>must not be {axis}: the batch stays in front</source>
   <extracomment>nodes/shapes.py</extracomment>
   <translation>不能是 {axis}：批保持在最前</translation>
  </message>
  <message>
   <source>{name} would be repeated {repeat} times, which is no whole number</source>
   <extracomment>nodes/substitution.py</extracomment>
   <translation>{name} 将重复 {repeat} 次，这不是整数</translation>
  </message>
  <message>
   <source>a file</source>
   <extracomment>nodes/text_kinds.py</extracomment>
   <translation>一个文件</translation>
  </message>
  <message>
   <source>a file ending in {suffixes}</source>
   <extracomment>nodes/text_kinds.py</extracomment>
   <translation>以 {suffixes} 结尾的文件</translation>
  </message>
  <message>
   <source>a text of Python</source>
   <extracomment>nodes/text_kinds.py</extracomment>
   <translation>一段 Python 文本</translation>
  </message>
  <message>
   <source>a text such as {example}</source>
   <extracomment>nodes/text_kinds.py</extracomment>
   <translation>形如 {example} 的文本</translation>
  </message>
  <message>
   <source>must have at most {most:,} characters, but has {value:,}</source>
   <extracomment>nodes/text_kinds.py</extracomment>
   <translation>最多 {most:,} 个字符，但现在有 {value:,} 个</translation>
  </message>
  <message>
   <source>must have at most {most} characters, but has {value}</source>
   <extracomment>nodes/text_kinds.py</extracomment>
   <translation>最多 {most} 个字符，但现在有 {value} 个</translation>
  </message>
  <message>
   <source>must not hold the invisible character {code}</source>
   <extracomment>nodes/text_kinds.py</extracomment>
   <translation>不能含有不可见字符 {code}</translation>
  </message>
  <message>
   <source>plain text</source>
   <extracomment>nodes/text_kinds.py</extracomment>
   <translation>普通文本</translation>
  </message>
  <message>
   <source>Training phase {name}: {words}.</source>
   <extracomment>nodes/training.py</extracomment>
   <translation>训练阶段 {name}：{words}。</translation>
  </message>
  <message>
   <source>Training: patience never ends the run, for each phase has a loss of its own; set monitor to one of {known}.</source>
   <extracomment>nodes/training.py</extracomment>
   <translation>训练：patience 永远不会结束运行，因为每个阶段都有自己的损失；请将 monitor 设为以下之一：{known}。</translation>
  </message>
  <message>
   <source>Training: there is no phase, so nothing is learned; add one.</source>
   <extracomment>nodes/training.py</extracomment>
   <translation>训练：没有任何阶段，因此什么也学不到；请添加一个。</translation>
  </message>
  <message>
   <source>Training: two phases are named {name}; rename one.</source>
   <extracomment>nodes/training.py</extracomment>
   <translation>训练：有两个阶段都叫 {name}；请重命名其中一个。</translation>
  </message>
  <message>
   <source>Training: {name} {wrong}.</source>
   <extracomment>nodes/training.py</extracomment>
   <translation>训练：{name} {wrong}。</translation>
  </message>
  <message>
   <source>Training: {words}.</source>
   <extracomment>nodes/training.py</extracomment>
   <translation>训练：{words}。</translation>
  </message>
  <message>
   <source>it names a node that is gone; choose its losses and nodes again</source>
   <extracomment>nodes/training.py</extracomment>
   <translation>它引用了已不存在的节点；请重新选择它的损失和节点</translation>
  </message>
  <message>
   <source>monitor must be one of {known}, but is {monitor}</source>
   <extracomment>nodes/training.py</extracomment>
   <translation>monitor 必须是以下之一：{known}，但现在是 {monitor}</translation>
  </message>
  <message>
   <source>steps must be at least 1, but is {steps}</source>
   <extracomment>nodes/training.py</extracomment>
   <translation>steps 必须至少为 1，但现在是 {steps}</translation>
  </message>
  <message>
   <source>there is no {what} {type}; choose another</source>
   <extracomment>nodes/training.py</extracomment>
   <translation>没有 {what} {type}；请选择另一个</translation>
  </message>
  <message>
   <source>{title} cannot train in fp16; choose 32 or bf16</source>
   <extracomment>nodes/training.py</extracomment>
   <translation>{title} 不能以 fp16 训练；请选择 32 或 bf16</translation>
  </message>
  <message>
   <source>"{name}" is no name to save: {problem}. Rename it, then save.</source>
   <extracomment>nodes/value_codec.py</extracomment>
   <translation>“{name}”不能作为保存的名称：{problem}。请改名后再保存。</translation>
  </message>
  <message>
   <source>another name: {problem}</source>
   <extracomment>nodes/value_codec.py</extracomment>
   <translation>另一个名称：{problem}</translation>
  </message>
  <message>
   <source>the number {value} is too large to be saved: at most 2**53 is allowed</source>
   <extracomment>nodes/value_codec.py</extracomment>
   <translation>数 {value} 太大，无法保存：最大为 2**53</translation>
  </message>
  <message>
   <source>must be {value}, but is '{value2}'</source>
   <extracomment>nodes/variations.py</extracomment>
   <translation>必须是{value}，但现在是“{value2}”</translation>
  </message>
  <message>
   <source>that makes {count} runs; at most {most} are trained one after another</source>
   <extracomment>nodes/variations.py</extracomment>
   <translation>那将是 {count} 次运行；最多依次训练 {most} 次</translation>
  </message>
  <message>
   <source>there is no setting {name}; there are {kinds}</source>
   <extracomment>nodes/variations.py</extracomment>
   <translation>没有设置项 {name}；现有 {kinds}</translation>
  </message>
  <message>
   <source>{name} needs values, such as {name}=1, 2</source>
   <extracomment>nodes/variations.py</extracomment>
   <translation>{name} 需要取值，例如 {name}=1, 2</translation>
  </message>
  <message>
   <source>At the start</source>
   <extracomment>reference</extracomment>
   <translation>初始值</translation>
  </message>
  <message>
   <source>Avoid it</source>
   <extracomment>reference</extracomment>
   <translation>不适用</translation>
  </message>
  <message>
   <source>Default</source>
   <extracomment>reference</extracomment>
   <translation>默认值</translation>
  </message>
  <message>
   <source>Outputs</source>
   <extracomment>reference</extracomment>
   <translation>输出</translation>
  </message>
  <message>
   <source>Parameter</source>
   <extracomment>reference</extracomment>
   <translation>参数</translation>
  </message>
  <message>
   <source>Parameters</source>
   <extracomment>reference</extracomment>
   <translation>参数</translation>
  </message>
  <message>
   <source>Port</source>
   <extracomment>reference</extracomment>
   <translation>端口</translation>
  </message>
  <message>
   <source>Shapes:</source>
   <extracomment>reference</extracomment>
   <translation>形状：</translation>
  </message>
  <message>
   <source>Source</source>
   <extracomment>reference</extracomment>
   <translation>来源</translation>
  </message>
  <message>
   <source>Takes</source>
   <extracomment>reference</extracomment>
   <translation>接受</translation>
  </message>
  <message>
   <source>Use it</source>
   <extracomment>reference</extracomment>
   <translation>适用</translation>
  </message>
  <message>
   <source>What it does</source>
   <extracomment>reference</extracomment>
   <translation>作用</translation>
  </message>
  <message>
   <source>What it is</source>
   <extracomment>reference</extracomment>
   <translation>含义</translation>
  </message>
  <message>
   <source>All repeats use the same weights, instead of each its own.</source>
   <extracomment>rows</extracomment>
   <translation>所有重复使用相同的权重，而不是各有自己的。</translation>
  </message>
  <message>
   <source>Backward</source>
   <extracomment>rows</extracomment>
   <translation>反向</translation>
  </message>
  <message>
   <source>Bypassed</source>
   <extracomment>rows</extracomment>
   <translation>旁路</translation>
  </message>
  <message>
   <source>Compute nothing: hand the first input on, as if the node were a piece of the link.</source>
   <extracomment>rows</extracomment>
   <translation>不做任何计算：把第一个输入传下去，如同节点是连线的一部分。</translation>
  </message>
  <message>
   <source>Doc</source>
   <extracomment>rows</extracomment>
   <translation>说明</translation>
  </message>
  <message>
   <source>Forcing</source>
   <extracomment>rows</extracomment>
   <translation>强制比例</translation>
  </message>
  <message>
   <source>Go from the last step to the first.</source>
   <extracomment>rows</extracomment>
   <translation>从最后一步走到第一步。</translation>
  </message>
  <message>
   <source>How many steps to run, since no input is a sequence.</source>
   <extracomment>rows</extracomment>
   <translation>要运行的步数，因为没有输入是序列。</translation>
  </message>
  <message>
   <source>How many times in a row the node is used, each time on what the last one gave; that comes in at the first input, the others get the same each time. Parameters may read the number of the copy: 0.1 * index is 0 in the first, 0.1 in the second.</source>
   <extracomment>rows</extracomment>
   <translation>节点连续使用的次数，每次作用于上一次的结果；结果从第一个输入进入，其他输入每次得到相同的内容。参数可以读取副本的编号：0.1 * index 在第一个副本中为 0，在第二个中为 0.1。</translation>
  </message>
  <message>
   <source>How often a step reads the sequence while training; else it reads what the step before put out, as it always does after training, from the second step on.</source>
   <extracomment>rows</extracomment>
   <translation>训练时一步读取序列的比例；否则读取前一步的输出，训练之后从第二步起总是如此。</translation>
  </message>
  <message>
   <source>Repeat</source>
   <extracomment>rows</extracomment>
   <translation>重复</translation>
  </message>
  <message>
   <source>Run once for each step of a sequence, with the same weights at each.</source>
   <extracomment>rows</extracomment>
   <translation>对序列的每一步运行一次，每步使用相同的权重。</translation>
  </message>
  <message>
   <source>Schedule</source>
   <extracomment>rows</extracomment>
   <translation>学习率调度</translation>
  </message>
  <message>
   <source>Shares</source>
   <extracomment>rows</extracomment>
   <translation>共享自</translation>
  </message>
  <message>
   <source>Tied</source>
   <extracomment>rows</extracomment>
   <translation>共用权重</translation>
  </message>
  <message>
   <source>Training leaves the weights as they are, and what normalization remembers; in a block those of all nodes in it.</source>
   <extracomment>rows</extracomment>
   <translation>训练不改变权重以及归一化记住的内容；对模块来说，包括其中的所有节点。</translation>
  </message>
  <message>
   <source>completed</source>
   <extracomment>rows</extracomment>
   <translation>已完成</translation>
  </message>
  <message>
   <source>in</source>
   <extracomment>rows</extracomment>
   <translation>入</translation>
  </message>
  <message>
   <source>interrupted</source>
   <extracomment>rows</extracomment>
   <translation>已中断</translation>
  </message>
  <message>
   <source>optimizer</source>
   <extracomment>rows</extracomment>
   <translation>优化器</translation>
  </message>
  <message>
   <source>out</source>
   <extracomment>rows</extracomment>
   <translation>出</translation>
  </message>
  <message>
   <source>paused</source>
   <extracomment>rows</extracomment>
   <translation>已暂停</translation>
  </message>
  <message>
   <source>schedule</source>
   <extracomment>rows</extracomment>
   <translation>学习率调度</translation>
  </message>
  <message>
   <source>target</source>
   <extracomment>rows</extracomment>
   <translation>目标</translation>
  </message>
  <message>
   <source>training elsewhere</source>
   <extracomment>rows</extracomment>
   <translation>正在别处训练</translation>
  </message>
  <message>
   <source>validation</source>
   <extracomment>rows</extracomment>
   <translation>验证</translation>
  </message>
  <message>
   <source>Insert a Cast to {dtype} before it</source>
   <extracomment>runtime/cures.py</extracomment>
   <translation>在其前插入转换为 {dtype} 的 Cast</translation>
  </message>
  <message>
   <source>Insert a Flatten before {graph}</source>
   <extracomment>runtime/cures.py</extracomment>
   <translation>在 {graph} 之前插入 Flatten</translation>
  </message>
  <message>
   <source>Insert a Squeeze of the last axis before the {port}</source>
   <extracomment>runtime/cures.py</extracomment>
   <translation>在 {port} 之前插入对最后一个轴的 Squeeze</translation>
  </message>
  <message>
   <source>Insert a Transpose that moves the classes to axis 1</source>
   <extracomment>runtime/cures.py</extracomment>
   <translation>插入把类别移到第 1 轴的 Transpose</translation>
  </message>
  <message>
   <source>Set padding to same</source>
   <extracomment>runtime/cures.py</extracomment>
   <translation>将 padding 设为 same</translation>
  </message>
  <message>
   <source>Set the dtype of {name} to {dtype}</source>
   <extracomment>runtime/cures.py</extracomment>
   <translation>将 {name} 的数据类型设为 {dtype}</translation>
  </message>
  <message>
   <source>{name}.py is Python of somebody's own that nobody here has trusted yet. Read it; if it does no harm, trust the project in the window or give --trust on the command line.</source>
   <extracomment>runtime/custom.py</extracomment>
   <translation>{name}.py 是他人的 Python，这里还没有人信任它。请阅读；如果无害，请在窗口中信任此项目，或在命令行给出 --trust。</translation>
  </message>
  <message>
   <source>Preparation: the classes {rare} have too few samples for each of the {parts} parts, so they are trained on but never measured; add samples of them.</source>
   <extracomment>runtime/data/check.py</extracomment>
   <translation>预处理：类别 {rare} 的样本太少，不足以分到 {parts} 个部分，因此会参与训练但从不测量；请增加这些类别的样本。</translation>
  </message>
  <message>
   <source>Preparation: the numbers in {names} are far from 1, which makes training slow or unstable; set {param} to standardise.</source>
   <extracomment>runtime/data/check.py</extracomment>
   <translation>预处理：{names} 中的数远离 1，会使训练缓慢或不稳定；请将 {param} 设为 standardise。</translation>
  </message>
  <message>
   <source>Preparation: {rows} samples are too few for {parts} parts, so all are trained on and none is measured; add samples, or set test to 0.</source>
   <extracomment>runtime/data/check.py</extracomment>
   <translation>预处理：{rows} 个样本不够分成 {parts} 部分，因此全部用于训练而没有用于衡量的；请增加样本，或将 test 设为 0。</translation>
  </message>
  <message>
   <source>Set batch_size to {smaller}</source>
   <extracomment>runtime/data/check.py</extracomment>
   <translation>将 batch_size 设为 {smaller}</translation>
  </message>
  <message>
   <source>Set {param} to standardise</source>
   <extracomment>runtime/data/check.py</extracomment>
   <translation>将 {param} 设为 standardise</translation>
  </message>
  <message>
   <source>The data's field {name} goes nowhere: add an Input if the network needs it.</source>
   <extracomment>runtime/data/check.py</extracomment>
   <translation>数据的字段 {name} 没有去处：如果网络需要它，请添加 Input。</translation>
  </message>
  <message>
   <source>Training: batch_size is {size}, but there are {training} samples to train on, so that each epoch is a single step; make batch_size smaller.</source>
   <extracomment>runtime/data/check.py</extracomment>
   <translation>训练：batch_size 是 {size}，但只有 {training} 个训练样本，因此每轮只有一步；请减小 batch_size。</translation>
  </message>
  <message>
   <source>Take {name} as amounts</source>
   <extracomment>runtime/data/check_amounts.py</extracomment>
   <translation>把 {name} 当作数量</translation>
  </message>
  <message>
   <source>{who}: the field {name} holds whole numbers, which scaling leaves as they are. If they are amounts, name it under amounts of the data.</source>
   <extracomment>runtime/data/check_amounts.py</extracomment>
   <translation>{who}：字段 {name} 含有整数，缩放不会改变它们。如果它们是数量，请把它列入数据的 amounts。</translation>
  </message>
  <message>
   <source>{who}: the field {name} holds whole numbers, which scaling leaves as they are. Scale them in the network, or set scaling to none.</source>
   <extracomment>runtime/data/check_amounts.py</extracomment>
   <translation>{who}：字段 {name} 含有整数，缩放不会改变它们。请在网络中缩放，或将 scaling 设为 none。</translation>
  </message>
  <message>
   <source>Take {name}, {dtype}</source>
   <extracomment>runtime/data/check_inputs.py</extracomment>
   <translation>采用 {name}，{dtype}</translation>
  </message>
  <message>
   <source>a single {dtype}</source>
   <extracomment>runtime/data/check_inputs.py</extracomment>
   <translation>单个 {dtype}</translation>
  </message>
  <message>
   <source>{name} (Input): the data has no field {name2}; its fields are {shown}. Choose one of them.</source>
   <extracomment>runtime/data/check_inputs.py</extracomment>
   <translation>{name} (Input)：数据没有字段 {name2}；其字段为 {shown}。请选择其中之一。</translation>
  </message>
  <message>
   <source>{name} (Input): the field {name2} is {dtype}, but the node says {wanted}. Set its shape and dtype.</source>
   <extracomment>runtime/data/check_inputs.py</extracomment>
   <translation>{name} (Input)：字段 {name2} 是 {dtype}，但节点写的是 {wanted}。请设置它的形状和数据类型。</translation>
  </message>
  <message>
   <source>Set labels to {labels}</source>
   <extracomment>runtime/data/check_targets.py</extracomment>
   <translation>将 labels 设为 {labels}</translation>
  </message>
  <message>
   <source>Switch zero_one on</source>
   <extracomment>runtime/data/check_targets.py</extracomment>
   <translation>启用 zero_one</translation>
  </message>
  <message>
   <source>Use {better} instead</source>
   <extracomment>runtime/data/check_targets.py</extracomment>
   <translation>改用 {better}</translation>
  </message>
  <message>
   <source>{text} Set labels of the data to classes.</source>
   <extracomment>runtime/data/check_targets.py</extracomment>
   <translation>{text} 请将数据的 labels 设为 classes。</translation>
  </message>
  <message>
   <source>{text} Set labels of the data to {labels}.</source>
   <extracomment>runtime/data/check_targets.py</extracomment>
   <translation>{text} 请将数据的 labels 设为 {labels}。</translation>
  </message>
  <message>
   <source>{text} Use {better} instead.</source>
   <extracomment>runtime/data/check_targets.py</extracomment>
   <translation>{text} 请改用 {better}。</translation>
  </message>
  <message>
   <source>{who} compares amounts, but {name} holds the numbers of classes.</source>
   <extracomment>runtime/data/check_targets.py</extracomment>
   <translation>{who} 比较数量，但 {name} 含有的是类别编号。</translation>
  </message>
  <message>
   <source>{who} takes -1 for no, but {name} holds 0.</source>
   <extracomment>runtime/data/check_targets.py</extracomment>
   <translation>{who} 以 -1 表示“否”，但 {name} 含有 0。</translation>
  </message>
  <message>
   <source>{who} tells classes apart, but {name} holds amounts.</source>
   <extracomment>runtime/data/check_targets.py</extracomment>
   <translation>{who} 区分类别，但 {name} 含有的是数量。</translation>
  </message>
  <message>
   <source>{who} wants 0 or 1 as often as there are predictions, but {name} is one number.</source>
   <extracomment>runtime/data/check_targets.py</extracomment>
   <translation>{who} 需要与预测数目相同的 0 或 1，但 {name} 是一个数。</translation>
  </message>
  <message>
   <source>{who} wants the number of the class, but {name} holds 0 or 1 for each.</source>
   <extracomment>runtime/data/check_targets.py</extracomment>
   <translation>{who} 需要类别的编号，但 {name} 对每个类别含有 0 或 1。</translation>
  </message>
  <message>
   <source>Set labels to one_hot</source>
   <extracomment>runtime/data/classes.py</extracomment>
   <translation>将 labels 设为 one_hot</translation>
  </message>
  <message>
   <source>Set task to classification</source>
   <extracomment>runtime/data/classes.py</extracomment>
   <translation>将 task 设为 classification</translation>
  </message>
  <message>
   <source>labels can be binary with two classes, but {name} has {classes}: set labels to one_hot</source>
   <extracomment>runtime/data/classes.py</extracomment>
   <translation>只有两个类别时 labels 才能为 binary，但 {name} 有 {classes} 个：请将 labels 设为 one_hot</translation>
  </message>
  <message>
   <source>the target {name} has {counts} classes in {rows} rows ({first}): choose another target, or set task to regression if it holds amounts</source>
   <extracomment>runtime/data/classes.py</extracomment>
   <translation>目标 {name} 在 {rows} 行中有 {counts} 个类别（{first}）：请选择另一个目标；如果它是数量，请将 task 设为 regression</translation>
  </message>
  <message>
   <source>the target {name} is {only} in every row, so there is nothing to learn: choose another target</source>
   <extracomment>runtime/data/classes.py</extracomment>
   <translation>目标 {name} 在每一行都是 {only}，因此没有可学的内容：请选择另一个目标</translation>
  </message>
  <message>
   <source>the target {target} holds {count} different whole numbers and is taken as an amount: set task to classification if they are classes, to regression if not</source>
   <extracomment>runtime/data/classes.py</extracomment>
   <translation>目标 {target} 含有 {count} 个不同的整数，被当作数量：如果它们是类别，请将 task 设为 classification，否则设为 regression</translation>
  </message>
  <message>
   <source>, or name it under categorical if they are categories</source>
   <extracomment>runtime/data/csv_columns.py</extracomment>
   <translation>；如果它们是类别，也可列入 categorical</translation>
  </message>
  <message>
   <source>Leave out {name}</source>
   <extracomment>runtime/data/csv_columns.py</extracomment>
   <translation>排除 {name}</translation>
  </message>
  <message>
   <source>Leave out {rows} of {cells} rows</source>
   <extracomment>runtime/data/csv_columns.py</extracomment>
   <translation>排除 {cells} 行中的 {rows} 行</translation>
  </message>
  <message>
   <source>cell is</source>
   <extracomment>runtime/data/csv_columns.py</extracomment>
   <translation>个单元格是</translation>
  </message>
  <message>
   <source>cells are</source>
   <extracomment>runtime/data/csv_columns.py</extracomment>
   <translation>个单元格是</translation>
  </message>
  <message>
   <source>regression foretells numbers, but the target {name} holds {shown}: set task to classification, or correct these cells</source>
   <extracomment>runtime/data/csv_columns.py</extracomment>
   <translation>回归预测数值，但目标 {name} 含有 {shown}：请将 task 设为 classification，或更正这些单元格</translation>
  </message>
  <message>
   <source>row {row} column {column}</source>
   <extracomment>runtime/data/csv_columns.py</extracomment>
   <translation>第 {row} 行列 {column}</translation>
  </message>
  <message>
   <source>row {row} {cell}</source>
   <extracomment>runtime/data/csv_columns.py</extracomment>
   <translation>第 {row} 行 {cell}</translation>
  </message>
  <message>
   <source>the column {name} holds numbers, but also {odd}: correct these cells, or name the column under categorical or under ignore</source>
   <extracomment>runtime/data/csv_columns.py</extracomment>
   <translation>列 {name} 含有数值，但也含有 {odd}：请修正这些单元格，或把该列列入 categorical 或 ignore</translation>
  </message>
  <message>
   <source>the column {name} holds numbers, but {iloc} in row {unnamed}, the first one: set header to yes if that row holds the names of the columns, or correct the cell</source>
   <extracomment>runtime/data/csv_columns.py</extracomment>
   <translation>列 {name} 含有数值，但首行（第 {unnamed} 行）是 {iloc}：如果该行是各列的名称，请将 header 设为 yes，否则请更正该单元格</translation>
  </message>
  <message>
   <source>the column {name} holds times such as {words}: write numbers, such as the month and the hour, to columns of their own, or name it under ignore</source>
   <extracomment>runtime/data/csv_columns.py</extracomment>
   <translation>列 {name} 含有形如 {words} 的时间：请把月份、小时等数写成各自的列，或把该列列入 ignore</translation>
  </message>
  <message>
   <source>the column {name} holds words such as {words}: write plain numbers, or name it under ignore</source>
   <extracomment>runtime/data/csv_columns.py</extracomment>
   <translation>列 {name} 含有形如 {words} 的文字：请写成纯数字，或把它列入 ignore</translation>
  </message>
  <message>
   <source>the column {name} holds {words} different words ({shown}): name it under ignore{way}</source>
   <extracomment>runtime/data/csv_columns.py</extracomment>
   <translation>列 {name} 含有 {words} 个不同的词（{shown}）：请把它列入 ignore{way}</translation>
  </message>
  <message>
   <source>the column {name} is empty: name it under ignore</source>
   <extracomment>runtime/data/csv_columns.py</extracomment>
   <translation>列 {name} 是空的：请把它列入 ignore</translation>
  </message>
  <message>
   <source>the target {name} holds numbers, but also {shown}: correct these cells, or choose another target</source>
   <extracomment>runtime/data/csv_columns.py</extracomment>
   <translation>目标 {name} 含有数值，但也有 {shown}：请更正这些单元格，或选择另一个目标</translation>
  </message>
  <message>
   <source>{odd} {holds} no finite number below 3.4e38: correct the cells, or leave the columns out with ignore</source>
   <extracomment>runtime/data/csv_columns.py</extracomment>
   <translation>{odd}{holds}不小于 3.4e38 或非有限的数：请修正这些单元格，或用 ignore 排除这些列</translation>
  </message>
  <message>
   <source>{total} {are} empty: {total2}. Fill them in, set missing to drop_rows, or leave the columns out with ignore</source>
   <extracomment>runtime/data/csv_columns.py</extracomment>
   <translation>{total} {are}空的：{total2}。请填上它们、将 missing 设为 drop_rows，或用 ignore 排除这些列</translation>
  </message>
  <message>
   <source>Commas between thousands are left out.</source>
   <extracomment>runtime/data/csv_contents.py</extracomment>
   <translation>千位之间的逗号已略去。</translation>
  </message>
  <message>
   <source>Foretells {number} in {targets}.</source>
   <extracomment>runtime/data/csv_contents.py</extracomment>
   <translation>在 {targets} 中预测{number}。</translation>
  </message>
  <message>
   <source>Left out: {left} with empty cells.</source>
   <extracomment>runtime/data/csv_contents.py</extracomment>
   <translation>已排除：含空单元格的 {left}。</translation>
  </message>
  <message>
   <source>Points between thousands are left out.</source>
   <extracomment>runtime/data/csv_contents.py</extracomment>
   <translation>千位之间的点已略去。</translation>
  </message>
  <message>
   <source>The column {column} holds {words} categories: {words2}.</source>
   <extracomment>runtime/data/csv_contents.py</extracomment>
   <translation>列 {column} 含有 {words} 个类别：{words2}。</translation>
  </message>
  <message>
   <source>the class</source>
   <extracomment>runtime/data/csv_contents.py</extracomment>
   <translation>类别</translation>
  </message>
  <message>
   <source>the number</source>
   <extracomment>runtime/data/csv_contents.py</extracomment>
   <translation>数值</translation>
  </message>
  <message>
   <source>{dropped} rows</source>
   <extracomment>runtime/data/csv_contents.py</extracomment>
   <translation>{dropped} 行</translation>
  </message>
  <message>
   <source>Read as {letters}, cells separated by a {word}, {row}, {names} columns.</source>
   <extracomment>runtime/data/csv_form.py</extracomment>
   <translation>按 {letters} 读取，单元格以{word}分隔，{row}，{names} 列。</translation>
  </message>
  <message>
   <source>Read the first row as a sample</source>
   <extracomment>runtime/data/csv_form.py</extracomment>
   <translation>把首行读作样本</translation>
  </message>
  <message>
   <source>Read the first row as names</source>
   <extracomment>runtime/data/csv_form.py</extracomment>
   <translation>把首行读作名称</translation>
  </message>
  <message>
   <source>column {number}</source>
   <extracomment>runtime/data/csv_form.py</extracomment>
   <translation>列 {number}</translation>
  </message>
  <message>
   <source>row {number} ({cells}) is read as a sample: set header to yes if it holds the names of the columns</source>
   <extracomment>runtime/data/csv_form.py</extracomment>
   <translation>第 {number} 行（{cells}）按样本读取：如果它是各列的名称，请将 header 设为 yes</translation>
  </message>
  <message>
   <source>row {number} has no end: a quotation mark opens there and is never closed</source>
   <extracomment>runtime/data/csv_form.py</extracomment>
   <translation>第 {number} 行没有结尾：那里有一个引号从未闭合</translation>
  </message>
  <message>
   <source>row {number} has {cells}</source>
   <extracomment>runtime/data/csv_form.py</extracomment>
   <translation>第 {number} 行有 {cells} 个</translation>
  </message>
  <message>
   <source>row {number} holds {first} alone, but most rows have {width} cells: delete what stands above the names of the columns</source>
   <extracomment>runtime/data/csv_form.py</extracomment>
   <translation>第 {number} 行只有 {first}，但多数行有 {width} 个单元格：请删除列名上方的内容</translation>
  </message>
  <message>
   <source>several columns are called {twice}: give each column its own name</source>
   <extracomment>runtime/data/csv_form.py</extracomment>
   <translation>有几列都叫 {twice}：请给每列自己的名称</translation>
  </message>
  <message>
   <source>several columns are called {twice}: give each column its own name, or set header to no if the first row is a sample</source>
   <extracomment>runtime/data/csv_form.py</extracomment>
   <translation>有几列都叫 {twice}：请给每列自己的名称；如果首行是样本，请将 header 设为 no</translation>
  </message>
  <message>
   <source>the file holds empty cells alone: choose a file with a row a sample</source>
   <extracomment>runtime/data/csv_form.py</extracomment>
   <translation>文件只有空单元格：请选择每行一个样本的文件</translation>
  </message>
  <message>
   <source>the file holds empty lines alone: choose a file with a row a sample</source>
   <extracomment>runtime/data/csv_form.py</extracomment>
   <translation>文件只有空行：请选择每行一个样本的文件</translation>
  </message>
  <message>
   <source>the first line has more than a million letters: is it a table, a row a line?</source>
   <extracomment>runtime/data/csv_form.py</extracomment>
   <translation>第一行超过一百万个字符：它是每行一条的表格吗？</translation>
  </message>
  <message>
   <source>the table has one column, and at least two are needed, one to learn from and one to foretell: set delimiter to what separates the cells</source>
   <extracomment>runtime/data/csv_form.py</extracomment>
   <translation>表格只有一列，而至少需要两列，一列用来学习，一列用来预测：请将 delimiter 设为单元格的分隔符</translation>
  </message>
  <message>
   <source>the table has {names} columns and about {lines} rows; at most {most_columns} columns and {most_cells} cells can be loaded: take fewer of them</source>
   <extracomment>runtime/data/csv_form.py</extracomment>
   <translation>表格有 {names} 列和约 {lines} 行；最多可载入 {most_columns} 列和 {most_cells} 个单元格：请减少</translation>
  </message>
  <message>
   <source>the table has {width} columns, but {parts}: correct these rows, or put cells that hold the delimiter into quotation marks</source>
   <extracomment>runtime/data/csv_form.py</extracomment>
   <translation>表格有 {width} 列，但 {parts}：请修正这些行，或把含分隔符的单元格放入引号</translation>
  </message>
  <message>
   <source>{without} a row of names</source>
   <extracomment>runtime/data/csv_form.py</extracomment>
   <translation>{without}列名行</translation>
  </message>
  <message>
   <source>the column {name} holds another word in most rows: a network would learn the rows by heart from it; name it under ignore</source>
   <extracomment>runtime/data/csv_hints.py</extracomment>
   <translation>列 {name} 在多数行中各有不同的文字：网络会因此死记各行；请把它列入 ignore</translation>
  </message>
  <message>
   <source>the column {name} is read as categories, such as {shown}, which tell nothing of other times: write numbers, such as the month and the hour, to columns of their own, or name it under ignore</source>
   <extracomment>runtime/data/csv_hints.py</extracomment>
   <translation>列 {name} 按类别读取，例如 {shown}，这对其他时间毫无意义：请把月份、小时等数写成各自的列，或把该列列入 ignore</translation>
  </message>
  <message>
   <source>the column {name} is read as categories, such as {shown}: if they are amounts, write them as plain numbers</source>
   <extracomment>runtime/data/csv_hints.py</extracomment>
   <translation>列 {name} 按类别读取，例如 {shown}：如果它们是数量，请写成纯数字</translation>
  </message>
  <message>
   <source>the column {name} only counts the rows: a network would learn their order from it; name it under ignore</source>
   <extracomment>runtime/data/csv_hints.py</extracomment>
   <translation>列 {name} 只是行的编号：网络会从中学到行的顺序；请把它列入 ignore</translation>
  </message>
  <message>
   <source>the numbers in the column {name}, such as {iloc}, differ so little that float32 with its 7 digits takes many for the same: subtract what they have in common, or name the column under ignore</source>
   <extracomment>runtime/data/csv_hints.py</extracomment>
   <translation>列 {name} 中的数（如 {iloc}）相差太小，只有 7 位数字的 float32 会把许多数视为相同：请减去它们的共同部分，或把该列列入 ignore</translation>
  </message>
  <message>
   <source>the target {target} has the class {word}: take its {counts} rows out of the file if it means that no class is known</source>
   <extracomment>runtime/data/csv_hints.py</extracomment>
   <translation>目标 {target} 有类别 {word}：如果它表示类别未知，请从文件中去掉这 {counts} 行</translation>
  </message>
  <message>
   <source>Find the encoding</source>
   <extracomment>runtime/data/csv_letters.py</extracomment>
   <translation>查找编码</translation>
  </message>
  <message>
   <source>Read it as UTF-16</source>
   <extracomment>runtime/data/csv_letters.py</extracomment>
   <translation>按 UTF-16 读取</translation>
  </message>
  <message>
   <source>Read it as {better}</source>
   <extracomment>runtime/data/csv_letters.py</extracomment>
   <translation>按 {better} 读取</translation>
  </message>
  <message>
   <source>it is a PDF document: write the table as CSV</source>
   <extracomment>runtime/data/csv_letters.py</extracomment>
   <translation>它是 PDF 文档：请把表格写成 CSV</translation>
  </message>
  <message>
   <source>it is a Parquet file: write the table as CSV</source>
   <extracomment>runtime/data/csv_letters.py</extracomment>
   <translation>它是 Parquet 文件：请把表格写成 CSV</translation>
  </message>
  <message>
   <source>it is a database: write the table as CSV</source>
   <extracomment>runtime/data/csv_letters.py</extracomment>
   <translation>它是数据库：请把表格写成 CSV</translation>
  </message>
  <message>
   <source>it is a web page: write the table as CSV</source>
   <extracomment>runtime/data/csv_letters.py</extracomment>
   <translation>它是网页：请把表格写成 CSV</translation>
  </message>
  <message>
   <source>it is an Excel workbook or an archive: save the sheet as CSV, or unpack it</source>
   <extracomment>runtime/data/csv_letters.py</extracomment>
   <translation>它是 Excel 工作簿或压缩包：请把工作表另存为 CSV，或先解压</translation>
  </message>
  <message>
   <source>it is an HDF5 file: write the table as CSV</source>
   <extracomment>runtime/data/csv_letters.py</extracomment>
   <translation>它是 HDF5 文件：请把表格写成 CSV</translation>
  </message>
  <message>
   <source>it is an array of NumPy: write it with numpy.savez(path, x=x, y=y) and take the dataset NumPy file</source>
   <extracomment>runtime/data/csv_letters.py</extracomment>
   <translation>它是 NumPy 数组：请用 numpy.savez(path, x=x, y=y) 写出，并选择“NumPy 文件”数据集</translation>
  </message>
  <message>
   <source>it is an old Excel workbook: save the sheet as CSV</source>
   <extracomment>runtime/data/csv_letters.py</extracomment>
   <translation>它是旧版 Excel 工作簿：请把工作表另存为 CSV</translation>
  </message>
  <message>
   <source>it is packed by bzip2: unpack it</source>
   <extracomment>runtime/data/csv_letters.py</extracomment>
   <translation>它由 bzip2 压缩：请先解压</translation>
  </message>
  <message>
   <source>it is packed by gzip: unpack it</source>
   <extracomment>runtime/data/csv_letters.py</extracomment>
   <translation>它由 gzip 压缩：请先解压</translation>
  </message>
  <message>
   <source>it is written in JSON: write the table as CSV</source>
   <extracomment>runtime/data/csv_letters.py</extracomment>
   <translation>它以 JSON 写成：请把表格写成 CSV</translation>
  </message>
  <message>
   <source>line {line} holds NUL bytes, as UTF-16 does: set encoding to utf-16</source>
   <extracomment>runtime/data/csv_letters.py</extracomment>
   <translation>第 {line} 行含有 NUL 字节，如 UTF-16 那样：请将 encoding 设为 utf-16</translation>
  </message>
  <message>
   <source>line {line} holds a NUL byte, which no text has: save the table as CSV again</source>
   <extracomment>runtime/data/csv_letters.py</extracomment>
   <translation>第 {line} 行含有 NUL 字节，文本不会有它：请重新将表格保存为 CSV</translation>
  </message>
  <message>
   <source>line {line} is not written in {encoding}: set encoding to another one</source>
   <extracomment>runtime/data/csv_letters.py</extracomment>
   <translation>第 {line} 行不是以 {encoding} 书写的：请将 encoding 设为别的编码</translation>
  </message>
  <message>
   <source>line {line} is not written in {encoding}: set encoding to auto</source>
   <extracomment>runtime/data/csv_letters.py</extracomment>
   <translation>第 {line} 行不是 {encoding} 编码：请将 encoding 设为 auto</translation>
  </message>
  <message>
   <source>line {line} is not written in {value}: set encoding to what the file was saved with, which may be {better}, or save it as UTF-8</source>
   <extracomment>runtime/data/csv_letters.py</extracomment>
   <translation>第 {line} 行不是 {value} 编码：请将 encoding 设为文件保存时的编码（可能是 {better}），或将其另存为 UTF-8</translation>
  </message>
  <message>
   <source>Set decimal to {other}</source>
   <extracomment>runtime/data/csv_numbers.py</extracomment>
   <translation>将 decimal 设为 {other}</translation>
  </message>
  <message>
   <source>another decimal</source>
   <extracomment>runtime/data/csv_numbers.py</extracomment>
   <translation>另一种小数点</translation>
  </message>
  <message>
   <source>the column {name} holds numbers such as {shown}, but {name2} such as {signs}: write numbers alike in both columns, or name one of them under ignore</source>
   <extracomment>runtime/data/csv_numbers.py</extracomment>
   <translation>列 {name} 含有形如 {shown} 的数，而 {name2} 含有形如 {signs} 的数：请在两列中以相同方式写数，或把其中一列列入 ignore</translation>
  </message>
  <message>
   <source>the column {name} holds numbers such as {shown}: set decimal to {other}</source>
   <extracomment>runtime/data/csv_numbers.py</extracomment>
   <translation>列 {name} 含有形如 {shown} 的数：请将 decimal 设为{other}</translation>
  </message>
  <message>
   <source>the column {name} holds numbers such as {signs}: set decimal to {other} if that is a fraction; if these are thousands, write them without a sign between</source>
   <extracomment>runtime/data/csv_numbers.py</extracomment>
   <translation>列 {name} 含有形如 {signs} 的数：如果那是小数，请将 decimal 设为{other}；如果是千位，请写成不带分隔符的数</translation>
  </message>
  <message>
   <source>Take the column {close}</source>
   <extracomment>runtime/data/csv_table.py</extracomment>
   <translation>采用列 {close}</translation>
  </message>
  <message>
   <source>a quotation mark opens in row {row} and is never closed: close or delete it</source>
   <extracomment>runtime/data/csv_table.py</extracomment>
   <translation>第 {row} 行有一个引号从未闭合：请闭合或删除它</translation>
  </message>
  <message>
   <source>classification has one target, but there are {targets}</source>
   <extracomment>runtime/data/csv_table.py</extracomment>
   <translation>分类只有一个目标，但现在有 {targets} 个</translation>
  </message>
  <message>
   <source>no column is left to learn from: name fewer columns under ignore or target</source>
   <extracomment>runtime/data/csv_table.py</extracomment>
   <translation>没有剩下可学习的列：请减少 ignore 或 target 中的列</translation>
  </message>
  <message>
   <source>the table cannot be read ({error}): save it as CSV again</source>
   <extracomment>runtime/data/csv_table.py</extracomment>
   <translation>无法读取表格（{error}）：请重新保存为 CSV</translation>
  </message>
  <message>
   <source>the target {name} is empty: choose another column</source>
   <extracomment>runtime/data/csv_table.py</extracomment>
   <translation>目标 {name} 为空：请选择另一列</translation>
  </message>
  <message>
   <source>there is no column {unknown}: the columns are {there}</source>
   <extracomment>runtime/data/csv_table.py</extracomment>
   <translation>没有列 {unknown}：已有的列为 {there}</translation>
  </message>
  <message>
   <source>{kept} of {cells} rows can be used, and at least 2 are needed: choose another file, or leave out columns with empty cells</source>
   <extracomment>runtime/data/csv_table.py</extracomment>
   <translation>{cells} 行中有 {kept} 行可用，而至少需要 2 行：请选择另一个文件，或排除有空单元格的列</translation>
  </message>
  <message>
   <source>{message}: name one column</source>
   <extracomment>runtime/data/csv_table.py</extracomment>
   <translation>{message}：请指定一列</translation>
  </message>
  <message>
   <source>There is no dataset called {type}: choose one of {there}.</source>
   <extracomment>runtime/data/describing.py</extracomment>
   <translation>没有名为 {type} 的数据集：请从 {there} 中选择。</translation>
  </message>
  <message>
   <source>{title}: it cannot be read ({error}).</source>
   <extracomment>runtime/data/describing.py</extracomment>
   <translation>{title}：无法读取（{error}）。</translation>
  </message>
  <message>
   <source> and {rest} more</source>
   <extracomment>runtime/data/faults.py</extracomment>
   <translation> 及另外 {rest} 个</translation>
  </message>
  <message>
   <source>it cannot be opened ({why}): choose the file again</source>
   <extracomment>runtime/data/files.py</extracomment>
   <translation>无法打开（{why}）：请重新选择文件</translation>
  </message>
  <message>
   <source>it has {size} GiB, and at most {largest_file} GiB can be loaded: take fewer samples or fewer columns</source>
   <extracomment>runtime/data/files.py</extracomment>
   <translation>它有 {size} GiB，而最多可载入 {largest_file} GiB：请减少样本或列</translation>
  </message>
  <message>
   <source>it is a folder or a device, not a file: choose a file</source>
   <extracomment>runtime/data/files.py</extracomment>
   <translation>这是文件夹或设备，不是文件：请选择文件</translation>
  </message>
  <message>
   <source>it is empty: choose a file with samples in it</source>
   <extracomment>runtime/data/files.py</extracomment>
   <translation>它是空的：请选择含有样本的文件</translation>
  </message>
  <message>
   <source>it may not be read by you: change its permissions or choose another file</source>
   <extracomment>runtime/data/files.py</extracomment>
   <translation>你无权读取它：请更改权限或选择另一个文件</translation>
  </message>
  <message>
   <source>no such path is possible</source>
   <extracomment>runtime/data/files.py</extracomment>
   <translation>不可能有这样的路径</translation>
  </message>
  <message>
   <source>the array {name} cannot be read ({error}): write the file again</source>
   <extracomment>runtime/data/npz_arrays.py</extracomment>
   <translation>无法读取数组 {name}（{error}）：请重新写入文件</translation>
  </message>
  <message>
   <source>the array {name} holds Python objects, which may run code when they are read: write it with a number type, for example x.astype('float32')</source>
   <extracomment>runtime/data/npz_arrays.py</extracomment>
   <translation>数组 {name} 含有 Python 对象，读取时可能运行代码：请以数值类型写入，例如 x.astype('float32')</translation>
  </message>
  <message>
   <source>the array {name} is encrypted: write the file without a password</source>
   <extracomment>runtime/data/npz_arrays.py</extracomment>
   <translation>数组 {name} 已加密：请不带密码写入文件</translation>
  </message>
  <message>
   <source>the array {name} is packed in a way that NumPy does not use</source>
   <extracomment>runtime/data/npz_arrays.py</extracomment>
   <translation>数组 {name} 的打包方式不是 NumPy 所用的</translation>
  </message>
  <message>
   <source>the array {name} says it has the shape {shape} of {dtype}, but the file holds {file_size} bytes for it: write the file again</source>
   <extracomment>runtime/data/npz_arrays.py</extracomment>
   <translation>数组 {name} 声称形状为 {dtype} 的 {shape}，但文件中有 {file_size} 字节：请重新写入文件</translation>
  </message>
  <message>
   <source>the array {name} would grow to more than {largest_ratio} times its packed size, as files made to fill the memory do: write it unpacked, with numpy.savez</source>
   <extracomment>runtime/data/npz_arrays.py</extracomment>
   <translation>数组 {name} 展开后会超过打包大小的 {largest_ratio} 倍，如同用来填满内存的文件：请用 numpy.savez 不打包地写入</translation>
  </message>
  <message>
   <source>the arrays have {total} GiB together, and at most 1 GiB is read</source>
   <extracomment>runtime/data/npz_arrays.py</extracomment>
   <translation>这些数组共 {total} GiB，最多读取 1 GiB</translation>
  </message>
  <message>
   <source>the file holds no arrays: choose another one</source>
   <extracomment>runtime/data/npz_arrays.py</extracomment>
   <translation>文件中没有数组：请选择另一个文件</translation>
  </message>
  <message>
   <source>the file holds {entries} arrays, and at most {most_arrays} are read</source>
   <extracomment>runtime/data/npz_arrays.py</extracomment>
   <translation>文件含有 {entries} 个数组，最多读取 {most_arrays} 个</translation>
  </message>
  <message>
   <source>there is no array {unknown}: the arrays are </source>
   <extracomment>runtime/data/npz_arrays.py</extracomment>
   <translation>没有数组 {unknown}：已有的数组为 </translation>
  </message>
  <message>
   <source>this is no .npz file ({error}): write one with numpy.savez(path, x=x, y=y)</source>
   <extracomment>runtime/data/npz_arrays.py</extracomment>
   <translation>这不是 .npz 文件（{error}）：请用 numpy.savez(path, x=x, y=y) 写入</translation>
  </message>
  <message>
   <source>two arrays are called {name}: give each its own name</source>
   <extracomment>runtime/data/npz_arrays.py</extracomment>
   <translation>有两个数组都叫 {name}：请给每个自己的名称</translation>
  </message>
  <message>
   <source>{message}: take fewer samples or smaller numbers</source>
   <extracomment>runtime/data/npz_arrays.py</extracomment>
   <translation>{message}：请减少样本或使用更小的数</translation>
  </message>
  <message>
   <source>{message}: write the file with numpy.savez</source>
   <extracomment>runtime/data/npz_arrays.py</extracomment>
   <translation>{message}：请用 numpy.savez 写入文件</translation>
  </message>
  <message>
   <source>{message}: write those that are needed to a file of their own</source>
   <extracomment>runtime/data/npz_arrays.py</extracomment>
   <translation>{message}：请把需要的数组写入单独的文件</translation>
  </message>
  <message>
   <source>Foretell {name}</source>
   <extracomment>runtime/data/npz_contents.py</extracomment>
   <translation>预测 {name}</translation>
  </message>
  <message>
   <source>Found {shown}.</source>
   <extracomment>runtime/data/npz_contents.py</extracomment>
   <translation>找到 {shown}。</translation>
  </message>
  <message>
   <source>Take {quoted}</source>
   <extracomment>runtime/data/npz_contents.py</extracomment>
   <translation>采用 {quoted}</translation>
  </message>
  <message>
   <source>at least 2 samples are needed, but the arrays are {heads}</source>
   <extracomment>runtime/data/npz_contents.py</extracomment>
   <translation>至少需要 2 个样本，但数组为 {heads}</translation>
  </message>
  <message>
   <source>no array is left to learn from: name other arrays under inputs and targets</source>
   <extracomment>runtime/data/npz_contents.py</extracomment>
   <translation>没有剩下可学习的数组：请在 inputs 和 targets 中指定其他数组</translation>
  </message>
  <message>
   <source>no array is taken as a target: name what is to be foretold under targets</source>
   <extracomment>runtime/data/npz_contents.py</extracomment>
   <translation>没有数组被当作目标：请把要预测的数组列入 targets</translation>
  </message>
  <message>
   <source>the first axis of each array counts the samples, but they differ: {value}; name those that belong together under inputs and targets</source>
   <extracomment>runtime/data/npz_contents.py</extracomment>
   <translation>每个数组的第一个轴是样本数，但它们不同：{value}；请把属于一起的数组列入 inputs 和 targets</translation>
  </message>
  <message>
   <source>there is no array {unknown}: the arrays that are used are {shown}</source>
   <extracomment>runtime/data/npz_contents.py</extracomment>
   <translation>没有名为 {unknown} 的数组：所用的数组是 {shown}</translation>
  </message>
  <message>
   <source>{message}: the first axis of each array counts the samples</source>
   <extracomment>runtime/data/npz_contents.py</extracomment>
   <translation>{message}：每个数组的第一个轴为样本数</translation>
  </message>
  <message>
   <source>a sample of the array {name} has the shape {sample}: if these are images, write them with their channels first, as layers want them, for example x.transpose(0, 3, 1, 2)</source>
   <extracomment>runtime/data/npz_fields.py</extracomment>
   <translation>数组 {name} 的一个样本的形状为 {sample}：如果是图像，请按各层的要求把通道写在前面，例如 x.transpose(0, 3, 1, 2)</translation>
  </message>
  <message>
   <source>the array {name} holds numbers that are not finite or above 3.4e38, in sample {samples} (the first is 0): correct them and write the file again</source>
   <extracomment>runtime/data/npz_fields.py</extracomment>
   <translation>数组 {name} 在样本 {samples}（从 0 计）中含有非有限或大于 3.4e38 的数：请修正并重新写入文件</translation>
  </message>
  <message>
   <source>the array {name} holds whole numbers above 9.2e18, the largest of int64: write smaller ones, or name it under amounts</source>
   <extracomment>runtime/data/npz_fields.py</extracomment>
   <translation>数组 {name} 含有大于 9.2e18（int64 的上限）的整数：请写成较小的数，或把它列入 amounts</translation>
  </message>
  <message>
   <source>the array {name} holds {dtype}, but only numbers can be learned from and foretold, and words as classes: write it with another type, or name other arrays</source>
   <extracomment>runtime/data/npz_fields.py</extracomment>
   <translation>数组 {name} 的类型是 {dtype}，但只有数值可以学习和预测，文字可作为类别：请以另一种类型写入，或指定其他数组</translation>
  </message>
  <message>
   <source>the array {name} is empty: its shape is {shape}</source>
   <extracomment>runtime/data/npz_fields.py</extracomment>
   <translation>数组 {name} 是空的：其形状为 {shape}</translation>
  </message>
  <message>
   <source>the numbers in the array {name} differ so little that float32 with its 7 digits takes many for the same: subtract what they have in common and write the file again</source>
   <extracomment>runtime/data/npz_fields.py</extracomment>
   <translation>数组 {name} 中的数相差太小，只有 7 位数字的 float32 会把许多数视为相同：请减去它们的共同部分并重新写文件</translation>
  </message>
  <message>
   <source>the target {name} holds several words a sample, and one is expected</source>
   <extracomment>runtime/data/npz_fields.py</extracomment>
   <translation>目标 {name} 每个样本含有几个词，而应为一个</translation>
  </message>
  <message>
   <source>{message}: choose another array</source>
   <extracomment>runtime/data/npz_fields.py</extracomment>
   <translation>{message}：请选择另一个数组</translation>
  </message>
  <message>
   <source>{message}; name other arrays under inputs and targets</source>
   <extracomment>runtime/data/npz_fields.py</extracomment>
   <translation>{message}；请在 inputs 和 targets 中指定其他数组</translation>
  </message>
  <message>
   <source>there is no dataset called {type}: choose one of {there}</source>
   <extracomment>runtime/data/source.py</extracomment>
   <translation>没有名为 {type} 的数据集：请从 {there} 中选择</translation>
  </message>
  <message>
   <source>row {index}: a cell is empty or holds no finite number</source>
   <extracomment>runtime/data/sources/csv_file.py</extracomment>
   <translation>第 {index} 行：有单元格为空或不是有限的数</translation>
  </message>
  <message>
   <source>row {row}: '{word}' is none of the words of column '{column}'</source>
   <extracomment>runtime/data/sources/csv_file.py</extracomment>
   <translation>第 {row} 行：“{word}”不是列“{column}”的词</translation>
  </message>
  <message>
   <source>sample {value} of the array '{name}' holds no finite number</source>
   <extracomment>runtime/data/sources/npz_file.py</extracomment>
   <translation>数组“{name}”的样本 {value} 含有非有限的数</translation>
  </message>
  <message>
   <source>the array '{name}' holds '{unknown}', which is none of its classes</source>
   <extracomment>runtime/data/sources/npz_file.py</extracomment>
   <translation>数组“{name}”含有“{unknown}”，它不是其类别之一</translation>
  </message>
  <message>
   <source>Freeze {node}</source>
   <extracomment>runtime/diagnosis/cures.py</extracomment>
   <translation>冻结 {node}</translation>
  </message>
  <message>
   <source>Insert a Dropout of {share:g} before {node}</source>
   <extracomment>runtime/diagnosis/cures.py</extracomment>
   <translation>在 {node} 之前插入 {share:g} 的 Dropout</translation>
  </message>
  <message>
   <source>Insert a Linear of 64 and a ReLU before {node}</source>
   <extracomment>runtime/diagnosis/cures.py</extracomment>
   <translation>在 {node} 之前插入 64 的 Linear 和 ReLU</translation>
  </message>
  <message>
   <source>Make {nodes} four times as wide</source>
   <extracomment>runtime/diagnosis/cures.py</extracomment>
   <translation>把 {nodes} 加宽到四倍</translation>
  </message>
  <message>
   <source>Remove {node} ({kind})</source>
   <extracomment>runtime/diagnosis/cures.py</extracomment>
   <translation>移除 {node}（{kind}）</translation>
  </message>
  <message>
   <source>Set the learning rate of {phase} to {value:g}</source>
   <extracomment>runtime/diagnosis/cures.py</extracomment>
   <translation>将 {phase} 的学习率设为 {value:g}</translation>
  </message>
  <message>
   <source>Set the learning rate to {value:g}</source>
   <extracomment>runtime/diagnosis/cures.py</extracomment>
   <translation>将学习率设为 {value:g}</translation>
  </message>
  <message>
   <source>Set the steps of {phase} to {steps}</source>
   <extracomment>runtime/diagnosis/cures.py</extracomment>
   <translation>将 {phase} 的步数设为 {steps}</translation>
  </message>
  <message>
   <source>Set {name} of {node} to {value}</source>
   <extracomment>runtime/diagnosis/cures.py</extracomment>
   <translation>将 {node} 的 {name} 设为 {value}</translation>
  </message>
  <message numerus="yes">
   <source>Use {kind} in place of {old} in all {n:,} nodes</source>
   <extracomment>runtime/diagnosis/cures.py</extracomment>
   <translation>
    <numerusform>在全部 {n:,} 个节点中用 {kind} 代替 {old}</numerusform>
   </translation>
  </message>
  <message>
   <source>Use {kind} with a learning rate of {rate:g}</source>
   <extracomment>runtime/diagnosis/cures.py</extracomment>
   <translation>使用学习率为 {rate:g} 的 {kind}</translation>
  </message>
  <message>
   <source>Add dropout or a penalty, train on more samples, make the network smaller or stop earlier.</source>
   <extracomment>runtime/diagnosis/curve_rules.py</extracomment>
   <translation>添加 Dropout 或惩罚、用更多样本训练、把网络变小或提早停止。</translation>
  </message>
  <message>
   <source>Even the samples that it was trained on are too much for the network: that is its bias, and more training will not change it.</source>
   <extracomment>runtime/diagnosis/curve_rules.py</extracomment>
   <translation>连训练过的样本对网络来说也太难：这就是它的偏差，再训练也不会改变。</translation>
  </message>
  <message>
   <source>Labels do not go with the inputs</source>
   <extracomment>runtime/diagnosis/curve_rules.py</extracomment>
   <translation>标签与输入不对应</translation>
  </message>
  <message>
   <source>Look at some samples in the Data panel: do their labels fit? Were rows sorted apart?</source>
   <extracomment>runtime/diagnosis/curve_rules.py</extracomment>
   <translation>请在“数据”面板中查看一些样本：标签对吗？行是否被分别排序过？</translation>
  </message>
  <message>
   <source>Make the network larger or let up on dropout and penalties.</source>
   <extracomment>runtime/diagnosis/curve_rules.py</extracomment>
   <translation>把网络变大，或减小 Dropout 和惩罚。</translation>
  </message>
  <message>
   <source>Similar samples share their label no more often ({agreement:.0%}) than by lot ({expected:.0%}), and after {epochs} epochs the validation loss is {validation:.3g}, no better than {chance:.3g} for a constant answer.</source>
   <extracomment>runtime/diagnosis/curve_rules.py</extracomment>
   <translation>相似样本标签相同的比例（{agreement:.0%}）并不比随机（{expected:.0%}）更高，{epochs} 轮之后验证损失为 {validation:.3g}，不比恒定答案的 {chance:.3g} 更好。</translation>
  </message>
  <message>
   <source>The network learns its samples by heart: the gap between both curves is its variance. On new samples it does worse with every epoch.</source>
   <extracomment>runtime/diagnosis/curve_rules.py</extracomment>
   <translation>网络在死记样本：两条曲线之间的差距就是它的方差。每过一轮，它在新样本上表现更差。</translation>
  </message>
  <message>
   <source>The training loss stays at {training:.3g} and the validation loss near it, at {validation:.3g}; the {count} most similar samples alone would give {baseline:.3g}.</source>
   <extracomment>runtime/diagnosis/curve_rules.py</extracomment>
   <translation>训练损失停在 {training:.3g}，验证损失与之接近，为 {validation:.3g}；仅凭 {count} 个最相似的样本就能得到 {baseline:.3g}。</translation>
  </message>
  <message>
   <source>The validation loss was best at epoch {best_at} with {best:.3g} and is {now:.3g} now, while the training loss went on to {training:.3g}.</source>
   <extracomment>runtime/diagnosis/curve_rules.py</extracomment>
   <translation>验证损失在第 {best_at} 轮最佳，为 {best:.3g}，现在为 {now:.3g}，而训练损失继续降到 {training:.3g}。</translation>
  </message>
  <message>
   <source>There seems to be nothing to learn: labels that were mixed up look exactly like this.</source>
   <extracomment>runtime/diagnosis/curve_rules.py</extracomment>
   <translation>似乎没有可学的内容：被打乱的标签看起来正是这样。</translation>
  </message>
  <message>
   <source>the training loss at the end</source>
   <extracomment>runtime/diagnosis/curve_rules.py</extracomment>
   <translation>结束时的训练损失</translation>
  </message>
  <message>
   <source>the validation loss at the end</source>
   <extracomment>runtime/diagnosis/curve_rules.py</extracomment>
   <translation>结束时的验证损失</translation>
  </message>
  <message>
   <source>A network cannot learn what it is never shown; it will be wrong on all of these.</source>
   <extracomment>runtime/diagnosis/data_rules.py</extracomment>
   <translation>网络无法学会从未见过的内容；这些样本它都会判错。</translation>
  </message>
  <message>
   <source>A network that hardly ever answers with the rare class has a low loss already, and accuracy hides that.</source>
   <extracomment>runtime/diagnosis/data_rules.py</extracomment>
   <translation>几乎从不回答罕见类别的网络损失就已经很低，而准确率掩盖了这一点。</translation>
  </message>
  <message>
   <source>A new network answers with numbers around 0 of size 1: to get to targets of another size takes long, and the gradients of the way are as large as they.</source>
   <extracomment>runtime/diagnosis/data_rules.py</extracomment>
   <translation>新的网络给出 0 附近、大小为 1 的数：要达到另一种大小的目标需要很久，途中的梯度也同样大。</translation>
  </message>
  <message>
   <source>All labels are the same</source>
   <extracomment>runtime/diagnosis/data_rules.py</extracomment>
   <translation>所有标签都相同</translation>
  </message>
  <message>
   <source>All {count} samples to train on have the same answer in {field}: {label}.</source>
   <extracomment>runtime/diagnosis/data_rules.py</extracomment>
   <translation>全部 {count} 个训练样本在 {field} 中答案都相同：{label}。</translation>
  </message>
  <message>
   <source>Classes missing from the training part</source>
   <extracomment>runtime/diagnosis/data_rules.py</extracomment>
   <translation>训练部分缺少某些类别</translation>
  </message>
  <message>
   <source>Each batch pulls the network towards its own answers and undoes what the batch before has taught.</source>
   <extracomment>runtime/diagnosis/data_rules.py</extracomment>
   <translation>每个批次都把网络拉向自己的答案，抵消了前一批次所教的内容。</translation>
  </message>
  <message>
   <source>Give every part the same mix of classes (stratify), or add samples.</source>
   <extracomment>runtime/diagnosis/data_rules.py</extracomment>
   <translation>让每一部分的类别比例相同（stratify），或增加样本。</translation>
  </message>
  <message>
   <source>Give every part the same mix of classes (stratify), or choose another target.</source>
   <extracomment>runtime/diagnosis/data_rules.py</extracomment>
   <translation>让每一部分的类别比例相同（stratify），或选择另一个目标。</translation>
  </message>
  <message>
   <source>Imbalanced classes</source>
   <extracomment>runtime/diagnosis/data_rules.py</extracomment>
   <translation>类别不平衡</translation>
  </message>
  <message>
   <source>Let rare classes count more in the loss, and watch F1 or accuracy averaged by macro.</source>
   <extracomment>runtime/diagnosis/data_rules.py</extracomment>
   <translation>让罕见类别在损失中占更大权重，并关注 F1 或按 macro 平均的准确率。</translation>
  </message>
  <message>
   <source>Look through the labels; a penalty on weights keeps mistakes from being learned by heart.</source>
   <extracomment>runtime/diagnosis/data_rules.py</extracomment>
   <translation>请检查标签；对权重的惩罚可避免死记错误。</translation>
  </message>
  <message>
   <source>Noisy labels</source>
   <extracomment>runtime/diagnosis/data_rules.py</extracomment>
   <translation>标签有噪声</translation>
  </message>
  <message>
   <source>One learning rate has to fit all weights: with inputs far from 1 in size, steps are too long for some of them and too short for others.</source>
   <extracomment>runtime/diagnosis/data_rules.py</extracomment>
   <translation>一个学习率要适合所有权重：当输入大小远离 1 时，步长对一些权重太大，对另一些又太小。</translation>
  </message>
  <message>
   <source>Samples in order</source>
   <extracomment>runtime/diagnosis/data_rules.py</extracomment>
   <translation>样本有序</translation>
  </message>
  <message>
   <source>Shuffle the samples.</source>
   <extracomment>runtime/diagnosis/data_rules.py</extracomment>
   <translation>打乱样本。</translation>
  </message>
  <message>
   <source>Standardise the inputs, or normalise them in the first layer.</source>
   <extracomment>runtime/diagnosis/data_rules.py</extracomment>
   <translation>请标准化输入，或在第一层中归一化。</translation>
  </message>
  <message>
   <source>Standardise the targets; predictions can be turned back into their unit.</source>
   <extracomment>runtime/diagnosis/data_rules.py</extracomment>
   <translation>请标准化目标；预测可以换算回原来的单位。</translation>
  </message>
  <message>
   <source>The amounts in {field} are {mean:.3g} on average and deviate from that by {spread:.3g}.</source>
   <extracomment>runtime/diagnosis/data_rules.py</extracomment>
   <translation>{field} 中的数量平均为 {mean:.3g}，偏离 {spread:.3g}。</translation>
  </message>
  <message>
   <source>The class {rare} has {few} samples to train on, {common} has {many}: {times:.0f} times as many.</source>
   <extracomment>runtime/diagnosis/data_rules.py</extracomment>
   <translation>类别 {rare} 有 {few} 个训练样本，{common} 有 {many} 个：相差 {times:.0f} 倍。</translation>
  </message>
  <message>
   <source>The network is made to learn the mistakes by heart, becomes sure of what is wrong and does worse on new samples.</source>
   <extracomment>runtime/diagnosis/data_rules.py</extracomment>
   <translation>网络被迫死记这些错误，对错误深信不疑，在新样本上表现更差。</translation>
  </message>
  <message>
   <source>The network learns to say that one answer and nothing of the inputs.</source>
   <extracomment>runtime/diagnosis/data_rules.py</extracomment>
   <translation>网络只会学会说出这一个答案，而与输入无关。</translation>
  </message>
  <message>
   <source>The numbers in {field} deviate from their mean by {least:.3g} in one column and by {most:.3g} in another; they are {size:.3g} in size.</source>
   <extracomment>runtime/diagnosis/data_rules.py</extracomment>
   <translation>{field} 中的数，有一列偏离均值 {least:.3g}，另一列偏离 {most:.3g}；其大小为 {size:.3g}。</translation>
  </message>
  <message>
   <source>The samples are not shuffled and come sorted: what is to be foretold differs between batches {times:.0f} times as much as it would by chance.</source>
   <extracomment>runtime/diagnosis/data_rules.py</extracomment>
   <translation>样本没有打乱且按顺序排列：要预测的内容在各批次之间的差异是随机情况的 {times:.0f} 倍。</translation>
  </message>
  <message>
   <source>The validation part holds {count} samples of classes of which there is none to train on: {names}.</source>
   <extracomment>runtime/diagnosis/data_rules.py</extracomment>
   <translation>验证部分有 {count} 个样本所属的类别没有任何训练样本：{names}。</translation>
  </message>
  <message>
   <source>Unscaled inputs</source>
   <extracomment>runtime/diagnosis/data_rules.py</extracomment>
   <translation>输入未缩放</translation>
  </message>
  <message>
   <source>Unscaled targets</source>
   <extracomment>runtime/diagnosis/data_rules.py</extracomment>
   <translation>目标未缩放</translation>
  </message>
  <message>
   <source>Weigh the classes of {node} by how rare they are</source>
   <extracomment>runtime/diagnosis/data_rules.py</extracomment>
   <translation>按罕见程度为 {node} 的类别加权</translation>
  </message>
  <message>
   <source>the accuracy averaged over the classes</source>
   <extracomment>runtime/diagnosis/data_rules.py</extracomment>
   <translation>按类别平均的准确率</translation>
  </message>
  <message>
   <source>the share of the targets' variance that is explained</source>
   <extracomment>runtime/diagnosis/data_rules.py</extracomment>
   <translation>目标方差中被解释的比例</translation>
  </message>
  <message>
   <source>the validation accuracy</source>
   <extracomment>runtime/diagnosis/data_rules.py</extracomment>
   <translation>验证准确率</translation>
  </message>
  <message>
   <source>the validation loss</source>
   <extracomment>runtime/diagnosis/data_rules.py</extracomment>
   <translation>验证损失</translation>
  </message>
  <message>
   <source>{share:.0%} of the samples whose nearest neighbours nearly all agree have another label than these.</source>
   <extracomment>runtime/diagnosis/data_rules.py</extracomment>
   <translation>{share:.0%} 的样本，其最近的邻居几乎一致，但它的标签却不同。</translation>
  </message>
  <message>
   <source>The diagnosis {id} failed: {error}</source>
   <extracomment>runtime/diagnosis/diagnosing.py</extracomment>
   <translation>诊断 {id} 失败：{error}</translation>
  </message>
  <message>
   <source>Phase {phase}: {words}</source>
   <extracomment>runtime/diagnosis/diagnosis.py</extracomment>
   <translation>阶段 {phase}：{words}</translation>
  </message>
  <message>
   <source>At step {step}, {what}.</source>
   <extracomment>runtime/diagnosis/failure_rules.py</extracomment>
   <translation>在第 {step} 步，{what}。</translation>
  </message>
  <message>
   <source>From nan and infinity nothing finite comes back; the weights are those from before.</source>
   <extracomment>runtime/diagnosis/failure_rules.py</extracomment>
   <translation>从 nan 和无穷得不到任何有限的结果；权重保持为之前的值。</translation>
  </message>
  <message>
   <source>Lower the learning rate, cut long gradients (clip_norm) or scale the inputs.</source>
   <extracomment>runtime/diagnosis/failure_rules.py</extracomment>
   <translation>降低学习率、裁剪过长的梯度（clip_norm）或缩放输入。</translation>
  </message>
  <message>
   <source>Numbers that are not finite</source>
   <extracomment>runtime/diagnosis/failure_rules.py</extracomment>
   <translation>出现非有限的数</translation>
  </message>
  <message>
   <source>A unit that is 0 for all samples has no gradient, so it never comes back to life.</source>
   <extracomment>runtime/diagnosis/inside_rules.py</extracomment>
   <translation>对所有样本都为 0 的单元没有梯度，因此再也不会恢复。</translation>
  </message>
  <message>
   <source>Cut long gradients (clip_norm), normalise between layers, or lower the learning rate.</source>
   <extracomment>runtime/diagnosis/inside_rules.py</extracomment>
   <translation>裁剪过长的梯度（clip_norm）、在各层之间归一化，或降低学习率。</translation>
  </message>
  <message>
   <source>Each layer passes on a part of the gradient only; the first ones hardly learn, and all later ones build on them.</source>
   <extracomment>runtime/diagnosis/inside_rules.py</extracomment>
   <translation>每层只传递一部分梯度；最前面的层几乎学不到东西，而后面的层都建立在其上。</translation>
  </message>
  <message>
   <source>Exploding gradients</source>
   <extracomment>runtime/diagnosis/inside_rules.py</extracomment>
   <translation>梯度爆炸</translation>
  </message>
  <message>
   <source>Insert a {kind} before {node}</source>
   <extracomment>runtime/diagnosis/inside_rules.py</extracomment>
   <translation>在 {node} 之前插入 {kind}</translation>
  </message>
  <message>
   <source>Link the layer to a loss, take out what cuts it off, or freeze it.</source>
   <extracomment>runtime/diagnosis/inside_rules.py</extracomment>
   <translation>把该层连到损失、去掉切断它的部分，或冻结它。</translation>
  </message>
  <message>
   <source>No gradient reaches {node}; {count} layers with weights are left as they began.</source>
   <extracomment>runtime/diagnosis/inside_rules.py</extracomment>
   <translation>没有梯度到达 {node}；{count} 个带权重的层保持初始状态。</translation>
  </message>
  <message>
   <source>Normalise between the layers</source>
   <extracomment>runtime/diagnosis/inside_rules.py</extracomment>
   <translation>在各层之间归一化</translation>
  </message>
  <message>
   <source>Normalise between the layers and use ReLU</source>
   <extracomment>runtime/diagnosis/inside_rules.py</extracomment>
   <translation>在各层之间归一化并使用 ReLU</translation>
  </message>
  <message>
   <source>Normalise what goes in, or use ReLU.</source>
   <extracomment>runtime/diagnosis/inside_rules.py</extracomment>
   <translation>把输入归一化，或使用 ReLU。</translation>
  </message>
  <message>
   <source>Nothing that training makes small depends on them, or something cuts the gradient off.</source>
   <extracomment>runtime/diagnosis/inside_rules.py</extracomment>
   <translation>训练要变小的内容都不取决于它们，或有什么切断了梯度。</translation>
  </message>
  <message>
   <source>Saturated activations</source>
   <extracomment>runtime/diagnosis/inside_rules.py</extracomment>
   <translation>激活饱和</translation>
  </message>
  <message>
   <source>The gradient in {node} is {ratio:.0e} times as large as in {other}: next to nothing of it gets there.</source>
   <extracomment>runtime/diagnosis/inside_rules.py</extracomment>
   <translation>{node} 中的梯度是 {other} 中的 {ratio:.0e} 倍：几乎没有梯度到达那里。</translation>
  </message>
  <message>
   <source>The gradient of all weights together is {norm:.3g} long, the largest in {node}: to move the weights by a thousandth of their size along it changes the loss by {change:.2g}.</source>
   <extracomment>runtime/diagnosis/inside_rules.py</extracomment>
   <translation>所有权重的梯度合起来长 {norm:.3g}，{node} 中最大：沿它把权重移动其大小的千分之一，就使损失改变 {change:.2g}。</translation>
  </message>
  <message>
   <source>The loss is so steep that any step of a usual length lands somewhere else entirely.</source>
   <extracomment>runtime/diagnosis/inside_rules.py</extracomment>
   <translation>损失太陡，通常长度的任何一步都会落到完全不同的地方。</translation>
  </message>
  <message>
   <source>There its curve is flat: hardly any gradient gets back, and learning is slow.</source>
   <extracomment>runtime/diagnosis/inside_rules.py</extracomment>
   <translation>那里的曲线是平的：几乎没有梯度返回，学习很慢。</translation>
  </message>
  <message>
   <source>Use LeakyReLU, or a lower learning rate from the start.</source>
   <extracomment>runtime/diagnosis/inside_rules.py</extracomment>
   <translation>使用 LeakyReLU，或从一开始就用更低的学习率。</translation>
  </message>
  <message>
   <source>Use ReLU, normalization or shortcuts between the layers, or fewer layers.</source>
   <extracomment>runtime/diagnosis/inside_rules.py</extracomment>
   <translation>在各层之间使用 ReLU、归一化或捷径，或减少层数。</translation>
  </message>
  <message>
   <source>Vanishing gradients</source>
   <extracomment>runtime/diagnosis/inside_rules.py</extracomment>
   <translation>梯度消失</translation>
  </message>
  <message>
   <source>Weights that learn nothing</source>
   <extracomment>runtime/diagnosis/inside_rules.py</extracomment>
   <translation>没有学到东西的权重</translation>
  </message>
  <message>
   <source>the number of layers that learn nothing</source>
   <extracomment>runtime/diagnosis/inside_rules.py</extracomment>
   <translation>没有学到东西的层数</translation>
  </message>
  <message>
   <source>the share of saturated answers</source>
   <extracomment>runtime/diagnosis/inside_rules.py</extracomment>
   <translation>饱和输出的比例</translation>
  </message>
  <message>
   <source>what flattens out</source>
   <extracomment>runtime/diagnosis/inside_rules.py</extracomment>
   <translation>使曲线变平的部分</translation>
  </message>
  <message>
   <source>{share:.0%} of the answers of {node} are at an end of their range; others like it: {others}.</source>
   <extracomment>runtime/diagnosis/inside_rules.py</extracomment>
   <translation>{node} 的 {share:.0%} 回答处于其范围的端点；类似的还有：{others}。</translation>
  </message>
  <message>
   <source>{share:.0%} of the units of {node} answer 0 to every sample; others like it: {others}.</source>
   <extracomment>runtime/diagnosis/inside_rules.py</extracomment>
   <translation>{node} 的 {share:.0%} 单元对每个样本都回答 0；类似的还有：{others}。</translation>
  </message>
  <message>
   <source>After {epochs} epochs the loss is {last:.3g}, while {reference:.3g} is what a network has that has learned nothing.</source>
   <extracomment>runtime/diagnosis/learning_rules.py</extracomment>
   <translation>{epochs} 轮之后损失为 {last:.3g}，而什么也没学到的网络为 {reference:.3g}。</translation>
  </message>
  <message>
   <source>After {epochs} epochs {name} is {value:.3g} on the training data, while {chance:.3g} is what the same answer for every sample has.</source>
   <extracomment>runtime/diagnosis/learning_rules.py</extracomment>
   <translation>{epochs} 轮之后，{name} 在训练数据上为 {value:.3g}，而对所有样本给出同一答案为 {chance:.3g}。</translation>
  </message>
  <message>
   <source>Link {node} to {other}</source>
   <extracomment>runtime/diagnosis/learning_rules.py</extracomment>
   <translation>把 {node} 连到 {other}</translation>
  </message>
  <message>
   <source>Look whether the metric reads what the loss trains, and whether inputs and labels belong together.</source>
   <extracomment>runtime/diagnosis/learning_rules.py</extracomment>
   <translation>检查指标读取的是否就是损失所训练的内容，以及输入和标签是否对应。</translation>
  </message>
  <message>
   <source>Loss not falling</source>
   <extracomment>runtime/diagnosis/learning_rules.py</extracomment>
   <translation>损失不下降</translation>
  </message>
  <message>
   <source>Metric at chance</source>
   <extracomment>runtime/diagnosis/learning_rules.py</extracomment>
   <translation>指标处于随机水平</translation>
  </message>
  <message>
   <source>Take away what holds it back (a large penalty, much dropout), try another optimizer or learning rate, and look whether inputs and labels belong together.</source>
   <extracomment>runtime/diagnosis/learning_rules.py</extracomment>
   <translation>去掉阻碍它的因素（过大的惩罚、过多的 Dropout），换一个优化器或学习率，并检查输入和标签是否对应。</translation>
  </message>
  <message>
   <source>The weights change, but the network learns nothing of the data.</source>
   <extracomment>runtime/diagnosis/learning_rules.py</extracomment>
   <translation>权重在变化，但网络没有从数据中学到任何东西。</translation>
  </message>
  <message>
   <source>What the metric measures is not learned, whatever the loss does.</source>
   <extracomment>runtime/diagnosis/learning_rules.py</extracomment>
   <translation>无论损失如何变化，指标所衡量的内容没有学到。</translation>
  </message>
  <message>
   <source>the metric</source>
   <extracomment>runtime/diagnosis/learning_rules.py</extracomment>
   <translation>该指标</translation>
  </message>
  <message>
   <source>Batch normalization of tiny batches</source>
   <extracomment>runtime/diagnosis/network_rules.py</extracomment>
   <translation>极小批次的批归一化</translation>
  </message>
  <message>
   <source>Give each class one score.</source>
   <extracomment>runtime/diagnosis/network_rules.py</extracomment>
   <translation>让每个类别对应一个得分。</translation>
  </message>
  <message>
   <source>Link the raw scores to the loss.</source>
   <extracomment>runtime/diagnosis/network_rules.py</extracomment>
   <translation>把原始得分连到损失。</translation>
  </message>
  <message>
   <source>Make batches larger, or use GroupNorm or LayerNorm, which do without the batch.</source>
   <extracomment>runtime/diagnosis/network_rules.py</extracomment>
   <translation>增大批次，或使用不依赖批次的 GroupNorm 或 LayerNorm。</translation>
  </message>
  <message>
   <source>Mean and deviation of so few samples are mostly chance: training is full of noise, and the network meets other numbers when it is used than it was trained on.</source>
   <extracomment>runtime/diagnosis/network_rules.py</extracomment>
   <translation>这么少样本的均值和偏差大多是偶然：训练充满噪声，网络使用时遇到的数与训练时不同。</translation>
  </message>
  <message>
   <source>More scores than classes</source>
   <extracomment>runtime/diagnosis/network_rules.py</extracomment>
   <translation>得分多于类别</translation>
  </message>
  <message>
   <source>No sample has any of the other classes, so that the network has to learn first never to answer with them, and some of what it answers is shared out among them.</source>
   <extracomment>runtime/diagnosis/network_rules.py</extracomment>
   <translation>没有样本属于其余类别，因此网络必须先学会永不以它们作答，而且它的一部分回答会被分给它们。</translation>
  </message>
  <message>
   <source>Scores between 0 and 1 look almost alike to the loss: gradients are small, and the loss cannot come near 0 even where all answers are right.</source>
   <extracomment>runtime/diagnosis/network_rules.py</extracomment>
   <translation>0 到 1 之间的得分对损失来说几乎一样：梯度很小，即使所有答案都正确，损失也不能接近 0。</translation>
  </message>
  <message>
   <source>Set {param} of {node} to {count}</source>
   <extracomment>runtime/diagnosis/network_rules.py</extracomment>
   <translation>将 {node} 的 {param} 设为 {count}</translation>
  </message>
  <message>
   <source>Squashed twice</source>
   <extracomment>runtime/diagnosis/network_rules.py</extracomment>
   <translation>重复压缩</translation>
  </message>
  <message>
   <source>batch normalization</source>
   <extracomment>runtime/diagnosis/network_rules.py</extracomment>
   <translation>批归一化</translation>
  </message>
  <message>
   <source>the validation accuracy, averaged over the epochs</source>
   <extracomment>runtime/diagnosis/network_rules.py</extracomment>
   <translation>各轮平均的验证准确率</translation>
  </message>
  <message>
   <source>the validation loss, averaged over the epochs</source>
   <extracomment>runtime/diagnosis/network_rules.py</extracomment>
   <translation>各轮平均的验证损失</translation>
  </message>
  <message>
   <source>{node} ({kind}) squashes the scores, but {loss} wants them raw.</source>
   <extracomment>runtime/diagnosis/network_rules.py</extracomment>
   <translation>{node}（{kind}）压缩了分数，但 {loss} 需要原始分数。</translation>
  </message>
  <message>
   <source>{node} gives {scores} scores, but {field} has {classes} classes.</source>
   <extracomment>runtime/diagnosis/network_rules.py</extracomment>
   <translation>{node} 给出 {scores} 个得分，但 {field} 只有 {classes} 个类别。</translation>
  </message>
  <message>
   <source>{node} normalises over batches of {batch} samples.</source>
   <extracomment>runtime/diagnosis/network_rules.py</extracomment>
   <translation>{node} 在 {batch} 个样本的批次上归一化。</translation>
  </message>
  <message>
   <source>At this speed training would take many times as long as planned.</source>
   <extracomment>runtime/diagnosis/rate_rules.py</extracomment>
   <translation>以这样的速度，训练所需时间将是计划的许多倍。</translation>
  </message>
  <message>
   <source>Each step jumps over the minimum and lands higher up than it was.</source>
   <extracomment>runtime/diagnosis/rate_rules.py</extracomment>
   <translation>每一步都跳过了最小值，落到比原来更高的地方。</translation>
  </message>
  <message>
   <source>In the last {epochs} epochs the loss went up {ups} times, by {swing:.0%} on average.</source>
   <extracomment>runtime/diagnosis/rate_rules.py</extracomment>
   <translation>在最近 {epochs} 轮中，损失上升了 {ups} 次，平均 {swing:.0%}。</translation>
  </message>
  <message>
   <source>Learning rate too high</source>
   <extracomment>runtime/diagnosis/rate_rules.py</extracomment>
   <translation>学习率过高</translation>
  </message>
  <message>
   <source>Learning rate too low</source>
   <extracomment>runtime/diagnosis/rate_rules.py</extracomment>
   <translation>学习率过低</translation>
  </message>
  <message>
   <source>Loss oscillating</source>
   <extracomment>runtime/diagnosis/rate_rules.py</extracomment>
   <translation>损失振荡</translation>
  </message>
  <message>
   <source>Lower the learning rate or make batches larger; or let a schedule lower it.</source>
   <extracomment>runtime/diagnosis/rate_rules.py</extracomment>
   <translation>降低学习率或增大批次；也可以用学习率调度来降低它。</translation>
  </message>
  <message>
   <source>Lower the learning rate.</source>
   <extracomment>runtime/diagnosis/rate_rules.py</extracomment>
   <translation>降低学习率。</translation>
  </message>
  <message>
   <source>Raise the learning rate.</source>
   <extracomment>runtime/diagnosis/rate_rules.py</extracomment>
   <translation>提高学习率。</translation>
  </message>
  <message>
   <source>Steps are too long for where the weights are: they swing about the minimum.</source>
   <extracomment>runtime/diagnosis/rate_rules.py</extracomment>
   <translation>就权重所处的位置而言步长太大：它们在最小值附近摆动。</translation>
  </message>
  <message>
   <source>The loss goes from {first:.3g} to {last:.3g} in {epochs} epochs, each about as little as the one before; an epoch moves the weights by {moved:.2%} of their size.</source>
   <extracomment>runtime/diagnosis/rate_rules.py</extracomment>
   <translation>损失在 {epochs} 轮中从 {first:.3g} 变到 {last:.3g}，每轮的变化几乎与前一轮一样小；一轮只使权重移动其大小的 {moved:.2%}。</translation>
  </message>
  <message>
   <source>The loss is {last:.3g} after it was up to {highest:.3g}, while {reference:.3g} is what a network has that has learned nothing.</source>
   <extracomment>runtime/diagnosis/rate_rules.py</extracomment>
   <translation>损失曾高达 {highest:.3g}，现在为 {last:.3g}，而什么也没学到的网络为 {reference:.3g}。</translation>
  </message>
  <message>
   <source>how far the loss goes up between epochs</source>
   <extracomment>runtime/diagnosis/rate_rules.py</extracomment>
   <translation>各轮之间损失上升的幅度</translation>
  </message>
  <message>
   <source>A generator that found one answer to pass with makes nothing else: its modes have collapsed. More training seldom brings them back.</source>
   <extracomment>runtime/diagnosis/rival_rules.py</extracomment>
   <translation>生成器找到一个能蒙混过关的答案后就只生成它：模式已经坍缩。继续训练很少能恢复。</translation>
  </message>
  <message>
   <source>Answers all alike</source>
   <extracomment>runtime/diagnosis/rival_rules.py</extracomment>
   <translation>输出千篇一律</translation>
  </message>
  <message>
   <source>Let the winner make fewer or shorter steps, or give the other more.</source>
   <extracomment>runtime/diagnosis/rival_rules.py</extracomment>
   <translation>让占优的一方少走几步或步子小一些，或让另一方多走几步。</translation>
  </message>
  <message>
   <source>Lower the learning rate of the generator, or let the discriminator make more steps.</source>
   <extracomment>runtime/diagnosis/rival_rules.py</extracomment>
   <translation>降低生成器的学习率，或让判别器多走几步。</translation>
  </message>
  <message>
   <source>Lower the learning rate of this phase.</source>
   <extracomment>runtime/diagnosis/rival_rules.py</extracomment>
   <translation>降低该阶段的学习率。</translation>
  </message>
  <message>
   <source>One side wins outright</source>
   <extracomment>runtime/diagnosis/rival_rules.py</extracomment>
   <translation>一方完全占优</translation>
  </message>
  <message>
   <source>Steps of a phase too long</source>
   <extracomment>runtime/diagnosis/rival_rules.py</extracomment>
   <translation>某阶段步子过大</translation>
  </message>
  <message>
   <source>The first epoch moved the weights by {moved:.0%} of their size; losses were up to {highest:.3g}, after {before:.3g} at the start, and that of {loser} is {lost:.3g}.</source>
   <extracomment>runtime/diagnosis/rival_rules.py</extracomment>
   <translation>第一轮使权重移动了自身大小的 {moved:.0%}；损失一度达到 {highest:.3g}，开始时为 {before:.3g}，{loser} 的损失现为 {lost:.3g}。</translation>
  </message>
  <message>
   <source>The loss of {winner} is down to {won:.3g} from {begun:.3g}, that of {loser} up to {lost:.3g} from {before:.3g}.</source>
   <extracomment>runtime/diagnosis/rival_rules.py</extracomment>
   <translation>{winner} 的损失从 {begun:.3g} 降到 {won:.3g}，{loser} 的损失从 {before:.3g} 升到 {lost:.3g}。</translation>
  </message>
  <message>
   <source>Two phases that work against each other learn as long as neither is sure. Where one never errs, the other hardly gets a gradient that says what would be better.</source>
   <extracomment>runtime/diagnosis/rival_rules.py</extracomment>
   <translation>两个相互对抗的阶段，只有在谁都没有把握时才能学习。若一方从不出错，另一方就几乎得不到指明改进方向的梯度。</translation>
  </message>
  <message>
   <source>What one phase does in a single epoch, the other cannot follow: the balance is lost.</source>
   <extracomment>runtime/diagnosis/rival_rules.py</extracomment>
   <translation>一个阶段在一轮中的变化，另一方跟不上：平衡被打破。</translation>
  </message>
  <message>
   <source>What {generator} makes of different noise differs by {spread:.1%} of what real samples differ by.</source>
   <extracomment>runtime/diagnosis/rival_rules.py</extracomment>
   <translation>{generator} 由不同噪声生成的样本之间的差异，只有真实样本之间差异的 {spread:.1%}。</translation>
  </message>
  <message>
   <source>how many epochs the answers are all alike</source>
   <extracomment>runtime/diagnosis/rival_rules.py</extracomment>
   <translation>输出千篇一律的轮数</translation>
  </message>
  <message>
   <source>the loss of the side that loses</source>
   <extracomment>runtime/diagnosis/rival_rules.py</extracomment>
   <translation>落败一方的损失</translation>
  </message>
  <message>
   <source> with {came}</source>
   <extracomment>runtime/explain.py</extracomment>
   <translation>（{came}）</translation>
  </message>
  <message>
   <source>Change what is linked to it</source>
   <extracomment>runtime/explain.py</extracomment>
   <translation>更改连到它的内容</translation>
  </message>
  <message>
   <source>Insert a Flatten before it</source>
   <extracomment>runtime/explain.py</extracomment>
   <translation>在它之前插入 Flatten</translation>
  </message>
  <message>
   <source>Insert an Unsqueeze that adds the channel axis</source>
   <extracomment>runtime/explain.py</extracomment>
   <translation>插入添加通道轴的 Unsqueeze</translation>
  </message>
  <message>
   <source>Take {name} from the input</source>
   <extracomment>runtime/explain.py</extracomment>
   <translation>{name} 由输入得出</translation>
  </message>
  <message>
   <source>cannot be repeated: it makes {gave} of {came}, so its copies would differ. Make its output as large as its input, or set repeat to 1.</source>
   <extracomment>runtime/explain.py</extracomment>
   <translation>不能重复：它由 {came} 得出 {gave}，各副本会不同。请使其输出与输入一样大，或将重复次数设为 1。</translation>
  </message>
  <message>
   <source>does not accept {parameters}. PyTorch says: {value}.</source>
   <extracomment>runtime/explain.py</extracomment>
   <translation>不接受 {parameters}。PyTorch 说：{value}。</translation>
  </message>
  <message>
   <source>is bypassed and hands on {given}, but would give {own}. Use it again, or replace it.</source>
   <extracomment>runtime/explain.py</extracomment>
   <translation>已旁路并传递 {given}，但本应给出 {own}。请重新启用它，或替换它。</translation>
  </message>
  <message>
   <source>its Python does not run{else}: {value}.</source>
   <extracomment>runtime/explain.py</extracomment>
   <translation>它的 Python 无法运行{else}：{value}。</translation>
  </message>
  <message>
   <source>its Python returns something that is no tensor where {names} should be.</source>
   <extracomment>runtime/explain.py</extracomment>
   <translation>它的 Python 在应有 {names} 处返回的不是张量。</translation>
  </message>
  <message>
   <source>its parameters</source>
   <extracomment>runtime/explain.py</extracomment>
   <translation>它的参数</translation>
  </message>
  <message>
   <source>its weights need {wanted}, but this machine has {present} of memory. Make the layer smaller.</source>
   <extracomment>runtime/explain.py</extracomment>
   <translation>它的权重需要 {wanted}，但这台机器只有 {present} 内存。请把层变小。</translation>
  </message>
  <message>
   <source>real numbers (float32)</source>
   <extracomment>runtime/explain.py</extracomment>
   <translation>实数 (float32)</translation>
  </message>
  <message>
   <source>true or false (bool)</source>
   <extracomment>runtime/explain.py</extracomment>
   <translation>真或假 (bool)</translation>
  </message>
  <message>
   <source>waits for your trust: its Python ({name}) can do whatever you can on this machine, so nothing of it runs before you have read it. Trust this project, or give --trust on the command line.</source>
   <extracomment>runtime/explain.py</extracomment>
   <translation>等待你的信任：它的 Python（{name}）能在这台机器上做你能做的一切，因此在你读过之前什么也不运行。请信任此项目，或在命令行给出 --trust。</translation>
  </message>
  <message>
   <source>whole numbers (int64)</source>
   <extracomment>runtime/explain.py</extracomment>
   <translation>整数 (int64)</translation>
  </message>
  <message>
   <source>{came} cannot be joined: all axes but axis {dim} must be equal.</source>
   <extracomment>runtime/explain.py</extracomment>
   <translation>{came} 无法拼接：除第 {dim} 轴外所有轴必须相等。</translation>
  </message>
  <message>
   <source>{came} do not fit together: each axis must be equal, or 1 in one of them.</source>
   <extracomment>runtime/explain.py</extracomment>
   <translation>{came} 不匹配：每个轴必须相等，或其中之一为 1。</translation>
  </message>
  <message>
   <source>{came} is too small for {values}. Use a smaller kernel_size or more padding.</source>
   <extracomment>runtime/explain.py</extracomment>
   <translation>{came} 对 {values} 来说太小。请使用更小的 kernel_size 或更多 padding。</translation>
  </message>
  <message>
   <source>{name} is {dtype}, but wants {wanted}.</source>
   <extracomment>runtime/explain.py</extracomment>
   <translation>{name} 是 {dtype}，但需要 {wanted}。</translation>
  </message>
  <message>
   <source>{name} is {shape}, but wants {axes} axes ({axes2}).</source>
   <extracomment>runtime/explain.py</extracomment>
   <translation>{name} 是 {shape}，但需要 {axes} 个轴（{axes2}）。</translation>
  </message>
  <message>
   <source>{name} is {value}, but {port} = {shape} has {size} there.</source>
   <extracomment>runtime/explain.py</extracomment>
   <translation>{name} 是 {value}，但 {port} = {shape} 在那里是 {size}。</translation>
  </message>
  <message>
   <source>{name} must be a fixed size, but {port} = {shape} has the free size {size} there. Give the Input a fixed shape, or reduce that axis before.</source>
   <extracomment>runtime/explain.py</extracomment>
   <translation>{name} 必须是固定大小，但 {port} = {shape} 在那里是自由大小 {size}。请给 Input 固定的形状，或先归约该轴。</translation>
  </message>
  <message>
   <source>{port} is {shape}, which has too few axes for this layer.</source>
   <extracomment>runtime/explain.py</extracomment>
   <translation>{port} 是 {shape}，轴数对这个层来说太少。</translation>
  </message>
  <message>
   <source>{said} {cure}.</source>
   <extracomment>runtime/explain.py</extracomment>
   <translation>{said}{cure}。</translation>
  </message>
  <message>
   <source>A folder with model.py, train.py, predict.py, weights, requirements and a README: it trains again and predicts, without Netwright.</source>
   <extracomment>runtime/export/formats.py</extracomment>
   <translation>一个文件夹，内含 model.py、train.py、predict.py、权重、依赖清单和 README：不装 Netwright 也能再次训练和预测。</translation>
  </message>
  <message>
   <source>Model</source>
   <extracomment>runtime/export/formats.py</extracomment>
   <translation>模型</translation>
  </message>
  <message>
   <source>Netwright project</source>
   <extracomment>runtime/export/formats.py</extracomment>
   <translation>Netwright 项目</translation>
  </message>
  <message>
   <source>One model.py with the classes of the network.</source>
   <extracomment>runtime/export/formats.py</extracomment>
   <translation>一个 model.py，内含网络的各个类。</translation>
  </message>
  <message>
   <source>Python project</source>
   <extracomment>runtime/export/formats.py</extracomment>
   <translation>Python 项目</translation>
  </message>
  <message>
   <source>The drawing as text for Graphviz, in its language DOT.</source>
   <extracomment>runtime/export/formats.py</extracomment>
   <translation>以文本表示的网络图，供 Graphviz 使用，采用其 DOT 语言。</translation>
  </message>
  <message>
   <source>The drawing as text for Markdown pages: a flowchart of nodes and links.</source>
   <extracomment>runtime/export/formats.py</extracomment>
   <translation>以文本表示的网络图，供 Markdown 页面使用：由节点和连线组成的流程图。</translation>
  </message>
  <message>
   <source>The project file, as it is saved.</source>
   <extracomment>runtime/export/formats.py</extracomment>
   <translation>项目文件，与保存的内容一致。</translation>
  </message>
  <message>
   <source>The trained weights, named as in model.py, as safetensors.</source>
   <extracomment>runtime/export/formats.py</extracomment>
   <translation>训练好的权重，名称与 model.py 一致，格式为 safetensors。</translation>
  </message>
  <message>
   <source>holds files already</source>
   <extracomment>runtime/export/formats.py</extracomment>
   <translation>已含有文件</translation>
  </message>
  <message>
   <source>is there already</source>
   <extracomment>runtime/export/formats.py</extracomment>
   <translation>已经存在</translation>
  </message>
  <message>
   <source>the folder {output} could not be made: {strerror}</source>
   <extracomment>runtime/export/formats.py</extracomment>
   <translation>无法创建文件夹 {output}：{strerror}</translation>
  </message>
  <message>
   <source>there is no format {format_name}; choose one of {formats}</source>
   <extracomment>runtime/export/formats.py</extracomment>
   <translation>没有格式 {format_name}；请选择 {formats} 之一</translation>
  </message>
  <message>
   <source>{output} cannot be used: {strerror}; choose another place</source>
   <extracomment>runtime/export/formats.py</extracomment>
   <translation>无法使用 {output}：{strerror}；请选择另一个位置</translation>
  </message>
  <message>
   <source>{output} is a folder; choose the name of a {suffix} file</source>
   <extracomment>runtime/export/formats.py</extracomment>
   <translation>{output} 是文件夹；请指定 {suffix} 文件的名称</translation>
  </message>
  <message>
   <source>{output} {what}; choose another place, or say that it may be replaced (--force)</source>
   <extracomment>runtime/export/formats.py</extracomment>
   <translation>{output} {what}；请选择另一个位置，或声明可以替换 (--force)</translation>
  </message>
  <message>
   <source>{path} is in the way; choose another place, or say that it may be replaced</source>
   <extracomment>runtime/export/formats.py</extracomment>
   <translation>{path} 挡住了；请选择另一个位置，或声明可以替换</translation>
  </message>
  <message>
   <source>... and {more} more</source>
   <extracomment>runtime/export/material.py</extracomment>
   <translation>… 以及另外 {more} 个</translation>
  </message>
  <message>
   <source>the project of the run in {run}</source>
   <extracomment>runtime/export/material.py</extracomment>
   <translation>{run} 中运行的项目</translation>
  </message>
  <message>
   <source>the run in {run} trained another network than this one: the project was changed since. Train it again, or export the project.json of the run.</source>
   <extracomment>runtime/export/material.py</extracomment>
   <translation>{run} 中的运行训练的是另一个网络：项目此后有改动。请重新训练，或导出该运行的 project.json。</translation>
  </message>
  <message>
   <source>{run} holds no finished run: {strerror} ({filename})</source>
   <extracomment>runtime/export/material.py</extracomment>
   <translation>{run} 中没有完成的运行：{strerror}（{filename}）</translation>
  </message>
  <message>
   <source>{run} holds no run that can be read: {error}</source>
   <extracomment>runtime/export/material.py</extracomment>
   <translation>{run} 中没有可读取的运行：{error}</translation>
  </message>
  <message>
   <source>there are no trained weights yet; train the network first and name its run</source>
   <extracomment>runtime/export/weights.py</extracomment>
   <translation>还没有训练好的权重；请先训练网络并指定其运行</translation>
  </message>
  <message>
   <source>Training phase {name}: {words}, or thaw what is frozen.</source>
   <extracomment>runtime/freezing.py</extracomment>
   <translation>训练阶段 {name}：{words}，或解冻已冻结的内容。</translation>
  </message>
  <message>
   <source>all weights that it could move are frozen; thaw a node</source>
   <extracomment>runtime/freezing.py</extracomment>
   <translation>它能更新的所有权重都已冻结；请解冻一个节点</translation>
  </message>
  <message>
   <source>there are no weights in {names}; let it move nodes that have some</source>
   <extracomment>runtime/freezing.py</extracomment>
   <translation>{names} 中没有权重；请让它更新含有权重的节点</translation>
  </message>
  <message>
   <source>{title} moves all weights together; choose another optimizer</source>
   <extracomment>runtime/freezing.py</extracomment>
   <translation>{title} 会一起更新所有权重；请选择另一个优化器</translation>
  </message>
  <message>
   <source>This network</source>
   <extracomment>runtime/inside/interior.py</extracomment>
   <translation>此网络</translation>
  </message>
  <message>
   <source>{network} has nothing to show as {kind}.</source>
   <extracomment>runtime/inside/interior.py</extracomment>
   <translation>{network} 没有可显示为 {kind} 的内容。</translation>
  </message>
  <message>
   <source>1 or more</source>
   <extracomment>runtime/judge/hand.py</extracomment>
   <translation>1 或更多</translation>
  </message>
  <message>
   <source>1 to {size}</source>
   <extracomment>runtime/judge/hand.py</extracomment>
   <translation>1 到 {size}</translation>
  </message>
  <message>
   <source>whole numbers, with spaces between</source>
   <extracomment>runtime/judge/hand.py</extracomment>
   <translation>整数，以空格分隔</translation>
  </message>
  <message>
   <source>{name} must be a number, but is {text}.</source>
   <extracomment>runtime/judge/hand.py</extracomment>
   <translation>{name} 必须是数值，但现在是 {text}。</translation>
  </message>
  <message>
   <source>{name} must be a whole number from 0, but is {text}.</source>
   <extracomment>runtime/judge/hand.py</extracomment>
   <translation>{name} 必须是从 0 起的整数，但现在是 {text}。</translation>
  </message>
  <message>
   <source>{name} must be one of {choices}.</source>
   <extracomment>runtime/judge/hand.py</extracomment>
   <translation>{name} 必须是 {choices} 之一。</translation>
  </message>
  <message>
   <source>{name} takes {many} words, but has {given}.</source>
   <extracomment>runtime/judge/hand.py</extracomment>
   <translation>{name} 接受 {many} 个词，但现在有 {given} 个。</translation>
  </message>
  <message>
   <source>{name} takes {wanted} numbers, but has {given}.</source>
   <extracomment>runtime/judge/hand.py</extracomment>
   <translation>{name} 接受 {wanted} 个数，但现在有 {given} 个。</translation>
  </message>
  <message>
   <source>{name}: the data has words from 0 to {largest}, but {unknown} is larger.</source>
   <extracomment>runtime/judge/hand.py</extracomment>
   <translation>{name}：数据的词从 0 到 {largest}，但 {unknown} 更大。</translation>
  </message>
  <message>
   <source>{name}: {word} is none of its words. It takes {known}.</source>
   <extracomment>runtime/judge/hand.py</extracomment>
   <translation>{name}：{word} 不是它的词。它接受 {known}。</translation>
  </message>
  <message>
   <source>{run} has no weights yet; they come with its first checkpoint.</source>
   <extracomment>runtime/judge/opened.py</extracomment>
   <translation>{run} 还没有权重；它们随第一个检查点产生。</translation>
  </message>
  <message>
   <source>{run} names no data.</source>
   <extracomment>runtime/judge/opened.py</extracomment>
   <translation>{run} 没有指定数据。</translation>
  </message>
  <message>
   <source>by class</source>
   <extracomment>runtime/judge/report.py</extracomment>
   <translation>按类别</translation>
  </message>
  <message>
   <source>by column</source>
   <extracomment>runtime/judge/report.py</extracomment>
   <translation>按列</translation>
  </message>
  <message>
   <source>most frequent confusions</source>
   <extracomment>runtime/judge/report.py</extracomment>
   <translation>最常见的混淆</translation>
  </message>
  <message>
   <source>share of truth</source>
   <extracomment>runtime/judge/report.py</extracomment>
   <translation>占真实的比例</translation>
  </message>
  <message>
   <source>taken for</source>
   <extracomment>runtime/judge/report.py</extracomment>
   <translation>被误认为</translation>
  </message>
  <message>
   <source>truth (rows) and prediction (columns)</source>
   <extracomment>runtime/judge/report.py</extracomment>
   <translation>真实（行）与预测（列）</translation>
  </message>
  <message>
   <source>Grad-CAM and integrated gradients are computed by captum, which is not installed. Install it with {command}, or take the plain gradient, which needs nothing.</source>
   <extracomment>runtime/judge/saliency.py</extracomment>
   <translation>Grad-CAM 和积分梯度由 captum 计算，但它没有安装。请用 {command} 安装，或使用无需安装的普通梯度。</translation>
  </message>
  <message>
   <source>Grad-CAM needs a convolution whose result has height and width; there is none.</source>
   <extracomment>runtime/judge/saliency.py</extracomment>
   <translation>Grad-CAM 需要一个结果有高和宽的卷积；这里没有。</translation>
  </message>
  <message>
   <source>No Embedding looks up {field} as it is, so its words cannot be weighed.</source>
   <extracomment>runtime/judge/saliency.py</extracomment>
   <translation>没有 Embedding 直接查找 {field}，因此无法为其词加权。</translation>
  </message>
  <message>
   <source>{field} cannot be explained by {method}.</source>
   <extracomment>runtime/judge/saliency.py</extracomment>
   <translation>{field} 无法用 {method} 解释。</translation>
  </message>
  <message>
   <source>{name} cannot be judged, as no answer of these weights is a finite number. Choose the weights of an earlier epoch.</source>
   <extracomment>runtime/judge/verdict.py</extracomment>
   <translation>无法评判 {name}，因为这些权重给出的答案没有一个是有限的数。请选择更早一轮的权重。</translation>
  </message>
  <message>
   <source>still running after {seconds} s, so it was stopped; it is tried again when you change it</source>
   <extracomment>runtime/limited.py</extracomment>
   <translation>{seconds} 秒后仍在运行，因此已被停止；修改后会再次尝试</translation>
  </message>
  <message>
   <source>{path} is no Python file</source>
   <extracomment>runtime/module.py</extracomment>
   <translation>{path} 不是 Python 文件</translation>
  </message>
  <message>
   <source>its output {port} is a single number at each step, not one a sample. </source>
   <extracomment>runtime/recurrence.py</extracomment>
   <translation>它的输出 {port} 每步是单个数，而不是每个样本一个。</translation>
  </message>
  <message>
   <source>its sequences differ in length: {came}. Make axis 1 equal in all of them.</source>
   <extracomment>runtime/recurrence.py</extracomment>
   <translation>它的各序列长度不同：{came}。请使它们的第 1 轴都相等。</translation>
  </message>
  <message>
   <source>its state {port} changes from step to step: it goes in as {before} and comes back from {fed} as {after}. Make {fed} as large as {port}.</source>
   <extracomment>runtime/recurrence.py</extracomment>
   <translation>它的状态 {port} 逐步变化：进去时是 {before}，从 {fed} 回来时是 {after}。请使 {fed} 与 {port} 一样大。</translation>
  </message>
  <message>
   <source>its state {port} goes into a step as {before} and comes back from {fed} as {after}. Make {fed} as large as {port}.</source>
   <extracomment>runtime/recurrence.py</extracomment>
   <translation>它的状态 {port} 进入一步时是 {before}，从 {fed} 回来时是 {after}。请使 {fed} 与 {port} 一样大。</translation>
  </message>
  <message>
   <source>its state {port} is {shape}, of which there are no zeros to start </source>
   <extracomment>runtime/recurrence.py</extracomment>
   <translation>它的状态 {port} 是 {shape}，没有可供开始的零</translation>
  </message>
  <message>
   <source>nothing tells how many samples there are. Link a starting value to its state</source>
   <extracomment>runtime/recurrence.py</extracomment>
   <translation>无法得知有多少样本。请为其状态连接一个初始值</translation>
  </message>
  <message>
   <source>the first step cannot be traced with its states at {came}. Set the shape of these Inputs inside the block, or link starting values to them.</source>
   <extracomment>runtime/recurrence.py</extracomment>
   <translation>状态为 {came} 时无法推导第一步。请在模块内设置这些 Input 的形状，或为它们连接初始值。</translation>
  </message>
  <message>
   <source>{port} is {shape}, but a sequence has its steps on axis 1 (N, T).</source>
   <extracomment>runtime/recurrence.py</extracomment>
   <translation>{port} 是 {shape}，但序列的步在第 1 轴上 (N, T)。</translation>
  </message>
  <message>
   <source>{words} Link a sequence to it.</source>
   <extracomment>runtime/recurrence.py</extracomment>
   <translation>{words}为它连接一个序列。</translation>
  </message>
  <message>
   <source>{words}Return only the last step of {port}.</source>
   <extracomment>runtime/recurrence.py</extracomment>
   <translation>{words}请只返回 {port} 的最后一步。</translation>
  </message>
  <message>
   <source>{words}from. Link a starting value to it.</source>
   <extracomment>runtime/recurrence.py</extracomment>
   <translation>{words}。请为其状态连接初始值。</translation>
  </message>
  <message>
   <source>Make the last layer give {count}</source>
   <extracomment>runtime/scores.py</extracomment>
   <translation>使最后一层给出 {count} 个</translation>
  </message>
  <message>
   <source>Set out_features of {graph} to {count}</source>
   <extracomment>runtime/scores.py</extracomment>
   <translation>将 {graph} 的 out_features 设为 {count}</translation>
  </message>
  <message>
   <source>{name} ({type}): prediction has {scores} scores for each sample, but {name2} has {count} classes. {cure}.</source>
   <extracomment>runtime/scores.py</extracomment>
   <translation>{name}（{type}）：prediction 对每个样本有 {scores} 个得分，但 {name2} 有 {count} 个类别。{cure}。</translation>
  </message>
  <message>
   <source>The run is kept in {folder}</source>
   <extracomment>runtime/several.py</extracomment>
   <translation>运行保存在 {folder} 中</translation>
  </message>
  <message>
   <source>{left} of {plans} were not begun.</source>
   <extracomment>runtime/several.py</extracomment>
   <translation>{plans} 个中有 {left} 个没有开始。</translation>
  </message>
  <message>
   <source>{part} cannot follow {leader}: their weights are not of the same sizes. Make one a copy of the other, and give both the same input.</source>
   <extracomment>runtime/train/average.py</extracomment>
   <translation>{part} 不能跟随 {leader}：两者的权重大小不同。请把其中一个做成另一个的副本，并给两者相同的输入。</translation>
  </message>
  <message>
   <source>There is no figure {name} to monitor; there are {found}.</source>
   <extracomment>runtime/train/best.py</extracomment>
   <translation>没有可监控的指标 {name}；现有 {found}。</translation>
  </message>
  <message>
   <source>{name} keeps no sound checkpoint of epoch {epoch}; it has: {known}.</source>
   <extracomment>runtime/train/checkpoint.py</extracomment>
   <translation>{name} 没有第 {epoch} 轮的完好检查点；现有：{known}。</translation>
  </message>
  <message>
   <source>The data file is not what it was when this run began: its samples, its parts and its classes may be others. Put the old file back, or train anew.</source>
   <extracomment>runtime/train/data.py</extracomment>
   <translation>数据文件已不是本次训练开始时的文件：其样本、划分和类别可能不同。请恢复原来的文件，或重新训练。</translation>
  </message>
  <message>
   <source>There is no {name} device on this machine; choose auto or cpu.</source>
   <extracomment>runtime/train/device.py</extracomment>
   <translation>这台机器上没有 {name} 设备；请选择 auto 或 cpu。</translation>
  </message>
  <message>
   <source>Training stopped at step {step}: a gradient is not finite. {cure}</source>
   <extracomment>runtime/train/diagnosis.py</extracomment>
   <translation>训练在第 {step} 步停止：有梯度不是有限值。{cure}</translation>
  </message>
  <message>
   <source>Training stopped at step {step}: {text}. {cure}</source>
   <extracomment>runtime/train/diagnosis.py</extracomment>
   <translation>训练在第 {step} 步停止：{text}。{cure}</translation>
  </message>
  <message>
   <source>all layers are finite, but {name} is {value}</source>
   <extracomment>runtime/train/diagnosis.py</extracomment>
   <translation>所有层都是有限值，但 {name} 是 {value}</translation>
  </message>
  <message>
   <source>the field {name} of the data holds nan or infinity</source>
   <extracomment>runtime/train/diagnosis.py</extracomment>
   <translation>数据的字段 {name} 含有 nan 或无穷</translation>
  </message>
  <message>
   <source>the gradient of {name} is not finite</source>
   <extracomment>runtime/train/diagnosis.py</extracomment>
   <translation>{name} 的梯度不是有限值</translation>
  </message>
  <message>
   <source>the output of {name} is not finite</source>
   <extracomment>runtime/train/diagnosis.py</extracomment>
   <translation>{name} 的输出不是有限值</translation>
  </message>
  <message>
   <source>the weights {name} are not finite</source>
   <extracomment>runtime/train/diagnosis.py</extracomment>
   <translation>权重 {name} 不是有限值</translation>
  </message>
  <message>
   <source>{folder} has no weights yet; train it first.</source>
   <extracomment>runtime/train/evaluation.py</extracomment>
   <translation>{folder} 还没有权重；请先训练。</translation>
  </message>
  <message>
   <source>, epoch {epoch}</source>
   <extracomment>runtime/train/inheritance.py</extracomment>
   <translation>，第 {epoch} 轮</translation>
  </message>
  <message>
   <source>Began with </source>
   <extracomment>runtime/train/inheritance.py</extracomment>
   <translation>始于</translation>
  </message>
  <message>
   <source>weights of {run}{epoch}</source>
   <extracomment>runtime/train/inheritance.py</extracomment>
   <translation>{run} 的权重{epoch}</translation>
  </message>
  <message>
   <source>{kind} remembers all weights</source>
   <extracomment>runtime/train/inheritance.py</extracomment>
   <translation>{kind} 记得所有权重</translation>
  </message>
  <message>
   <source>{kind} remembers {count} of its weights and starts anew with the rest</source>
   <extracomment>runtime/train/inheritance.py</extracomment>
   <translation>{kind} 记得其中 {count} 个权重，其余重新开始</translation>
  </message>
  <message>
   <source>{kind} starts anew</source>
   <extracomment>runtime/train/inheritance.py</extracomment>
   <translation>{kind} 重新开始</translation>
  </message>
  <message>
   <source>{kind} starts anew: the run used {kinds}</source>
   <extracomment>runtime/train/inheritance.py</extracomment>
   <translation>{kind} 重新开始：该运行使用的是 {kinds}</translation>
  </message>
  <message>
   <source>{name} has kept no weights yet; choose another run.</source>
   <extracomment>runtime/train/inheritance.py</extracomment>
   <translation>{name} 还没有保留权重；请选择另一个运行。</translation>
  </message>
  <message>
   <source>Lines of the history that could not be read are left out: {lost}.</source>
   <extracomment>runtime/train/launch.py</extracomment>
   <translation>历史记录中有几行无法读取，已略去：{lost} 行。</translation>
  </message>
  <message>
   <source>Make the network smaller, or its samples: a batch is one sample already.</source>
   <extracomment>runtime/train/launch.py</extracomment>
   <translation>请把网络或样本变小：一个批次已经只有一个样本。</translation>
  </message>
  <message>
   <source>The graphics card was lost: {value}.</source>
   <extracomment>runtime/train/launch.py</extracomment>
   <translation>显卡已丢失：{value}。</translation>
  </message>
  <message>
   <source>Train with a batch_size of {half} and accumulate {count} batches, which makes the same steps, or make the network smaller.</source>
   <extracomment>runtime/train/launch.py</extracomment>
   <translation>请用 batch_size {half} 并累积 {count} 个批次来训练（步数相同），或把网络变小。</translation>
  </message>
  <message>
   <source>torch.compile cannot compile this network; switch compile off. ({error})</source>
   <extracomment>runtime/train/launch.py</extracomment>
   <translation>torch.compile 无法编译此网络；请关闭 compile。（{error}）</translation>
  </message>
  <message>
   <source>{where}The memory is full. {run}</source>
   <extracomment>runtime/train/launch.py</extracomment>
   <translation>{where}内存已满。{run}</translation>
  </message>
  <message>
   <source>{where}Training could not go on: {error}</source>
   <extracomment>runtime/train/launch.py</extracomment>
   <translation>{where}训练无法继续：{error}</translation>
  </message>
  <message>
   <source>{name} is being trained in another window or terminal. Stop it there, or wait until it ends; then go on with it.</source>
   <extracomment>runtime/train/lock.py</extracomment>
   <translation>{name} 正在另一个窗口或终端中训练。请在那里停止它，或等它结束，然后再继续。</translation>
  </message>
  <message>
   <source>Validation gives no finite {named}: look at the validation data.</source>
   <extracomment>runtime/train/loop.py</extracomment>
   <translation>验证没有给出有限的 {named}：请查看验证数据。</translation>
  </message>
  <message>
   <source>no better for a while</source>
   <extracomment>runtime/train/loop.py</extracomment>
   <translation>有一段时间没有变好</translation>
  </message>
  <message>
   <source>The phase {name} finds no weights to move{where}; add a layer with some.</source>
   <extracomment>runtime/train/phases.py</extracomment>
   <translation>阶段 {name} 找不到可更新的权重{where}；请添加带权重的层。</translation>
  </message>
  <message>
   <source>{name} holds no pictures under {wrong}.</source>
   <extracomment>runtime/train/pictures.py</extracomment>
   <translation>{name} 在 {wrong} 下没有图片。</translation>
  </message>
  <message>
   <source>its last run kept the window from moving</source>
   <extracomment>runtime/train/place.py</extracomment>
   <translation>它上一次运行使窗口无法响应</translation>
  </message>
  <message>
   <source>its steps are long enough to share an interpreter</source>
   <extracomment>runtime/train/place.py</extracomment>
   <translation>它的步足够长，可以共用解释器</translation>
  </message>
  <message>
   <source>its steps are short, and the window would slow them down</source>
   <extracomment>runtime/train/place.py</extracomment>
   <translation>它的步很短，窗口会拖慢它们</translation>
  </message>
  <message>
   <source>that is set</source>
   <extracomment>runtime/train/place.py</extracomment>
   <translation>已这样设置</translation>
  </message>
  <message>
   <source>Whole numbers in the {part} data are out of range ({error}). The data has {ranges}; a class must be from 0 to one less than the network's outputs, a word from 0 to one less than num_embeddings. Give the last layer more outputs, or correct the data.</source>
   <extracomment>runtime/train/preflight.py</extracomment>
   <translation>{part}数据中的整数超出范围（{error}）。数据为 {ranges}；类别必须从 0 到网络输出数减一，词必须从 0 到 num_embeddings 减一。请给最后一层更多输出，或修正数据。</translation>
  </message>
  <message>
   <source>{name} ({name__}) needs at least 2 samples in a batch to normalise over, but batch_size is 1; make it larger.</source>
   <extracomment>runtime/train/preflight.py</extracomment>
   <translation>{name}（{name__}）的每个批次至少需要 2 个样本才能归一化，但 batch_size 是 1；请把它调大。</translation>
  </message>
  <message>
   <source>{n} from {value} to {value2}</source>
   <extracomment>runtime/train/preflight.py</extracomment>
   <translation>{n} 从 {value} 到 {value2}</translation>
  </message>
  <message>
   <source>No epoch had been saved yet.</source>
   <extracomment>runtime/train/process.py</extracomment>
   <translation>尚未保存任何一轮。</translation>
  </message>
  <message>
   <source>The run can be taken up again from its last checkpoint.</source>
   <extracomment>runtime/train/process.py</extracomment>
   <translation>可以从最后一个检查点继续该运行。</translation>
  </message>
  <message>
   <source>The training process crashed ({name}); its last words are in {log}. {saved}</source>
   <extracomment>runtime/train/process.py</extracomment>
   <translation>训练进程崩溃（{name}）；其最后的输出在 {log} 中。{saved}</translation>
  </message>
  <message>
   <source>The training process ended with code {code}; its last words are in {log}. {saved}</source>
   <extracomment>runtime/train/process.py</extracomment>
   <translation>训练进程以代码 {code} 结束；其最后的输出在 {log} 中。{saved}</translation>
  </message>
  <message>
   <source>The training process was killed by the system, most likely because the memory was full. Train with a smaller batch_size, or make the network smaller. {saved}</source>
   <extracomment>runtime/train/process.py</extracomment>
   <translation>训练进程被系统终止，很可能是因为内存已满。请用更小的 batch_size 训练，或把网络变小。{saved}</translation>
  </message>
  <message>
   <source>Training was ended before its present step was over. {run}</source>
   <extracomment>runtime/train/process.py</extracomment>
   <translation>训练在当前步完成之前被结束。{run}</translation>
  </message>
  <message>
   <source>The present weights cannot be shown: {error}</source>
   <extracomment>runtime/train/recorder.py</extracomment>
   <translation>无法显示当前的权重：{error}</translation>
  </message>
  <message>
   <source>Training goes on without pictures: {error}</source>
   <extracomment>runtime/train/recorder.py</extracomment>
   <translation>训练在没有图片的情况下继续：{error}</translation>
  </message>
  <message>
   <source>It had gone on by itself {where}, and ended again.</source>
   <extracomment>runtime/train/rescue.py</extracomment>
   <translation>它已自动{where}继续，但再次终止。</translation>
  </message>
  <message>
   <source>from its start</source>
   <extracomment>runtime/train/rescue.py</extracomment>
   <translation>从头</translation>
  </message>
  <message>
   <source>from step {step}</source>
   <extracomment>runtime/train/rescue.py</extracomment>
   <translation>从第 {step} 步</translation>
  </message>
  <message>
   <source>from the end of epoch {epoch}</source>
   <extracomment>runtime/train/rescue.py</extracomment>
   <translation>从第 {epoch} 轮结束处</translation>
  </message>
  <message>
   <source>went on in a fresh process</source>
   <extracomment>runtime/train/rescue.py</extracomment>
   <translation>在新进程中继续</translation>
  </message>
  <message>
   <source>{why} It starts again {where}, which takes some seconds.</source>
   <extracomment>runtime/train/rescue.py</extracomment>
   <translation>{why}将{where}重新开始，需要几秒钟。</translation>
  </message>
  <message>
   <source>{why} The run went on {where} in a process of its own.</source>
   <extracomment>runtime/train/rescue.py</extracomment>
   <translation>{why}运行已{where}在独立进程中继续。</translation>
  </message>
  <message>
   <source>{folder} is no folder of a run: its config.json is not to be read.</source>
   <extracomment>runtime/train/run.py</extracomment>
   <translation>{folder} 不是运行文件夹：无法读取其 config.json。</translation>
  </message>
  <message>
   <source>{name} cannot be trained yet: it has no {missing}. Add one.</source>
   <extracomment>runtime/train/run.py</extracomment>
   <translation>{name} 还不能训练：它没有 {missing}。请添加一个。</translation>
  </message>
  <message>
   <source>{name} cannot be trained yet: {listed}</source>
   <extracomment>runtime/train/run.py</extracomment>
   <translation>{name} 还不能训练：{listed}</translation>
  </message>
  <message>
   <source>learning rate{whose} {before} → {rate}</source>
   <extracomment>runtime/train/steering.py</extracomment>
   <translation>学习率{whose} {before} → {rate}</translation>
  </message>
  <message>
   <source>{told} cannot be frozen: LBFGS moves all weights together</source>
   <extracomment>runtime/train/steering.py</extracomment>
   <translation>{told} 不能冻结：LBFGS 会一起更新所有权重</translation>
  </message>
  <message>
   <source>{told} cannot be frozen: {name} would have no weights to move</source>
   <extracomment>runtime/train/steering.py</extracomment>
   <translation>{told} 不能冻结：{name} 将没有可更新的权重</translation>
  </message>
  <message>
   <source>{told} has no weights that could be frozen</source>
   <extracomment>runtime/train/steering.py</extracomment>
   <translation>{told} 没有可以冻结的权重</translation>
  </message>
  <message>
   <source>TensorBoard is not installed, so no files are written for it: {command}</source>
   <extracomment>runtime/train/tensorboard.py</extracomment>
   <translation>未安装 TensorBoard，因此不为其写入文件：{command}</translation>
  </message>
  <message>
   <source>{name} cannot be read ({error}); use a copy of it or train again.</source>
   <extracomment>runtime/train/tensors.py</extracomment>
   <translation>无法读取 {name}（{error}）；请使用它的副本或重新训练。</translation>
  </message>
  <message>
   <source>{name} holds the weights of another network: {listed}{more}.</source>
   <extracomment>runtime/train/tensors.py</extracomment>
   <translation>{name} 含有另一个网络的权重：{listed}{more}。</translation>
  </message>
  <message>
   <source>{name} is no safetensors file that this program wrote.</source>
   <extracomment>runtime/train/tensors.py</extracomment>
   <translation>{name} 不是本程序写入的 safetensors 文件。</translation>
  </message>
  <message>
   <source>{name}: {missing} in the file, {none} here</source>
   <extracomment>runtime/train/tensors.py</extracomment>
   <translation>{name}：文件中为 {missing}，这里为 {none}</translation>
  </message>
  <message>
   <source>{path} cannot be read: {strerror}.</source>
   <extracomment>runtime/train/tensors.py</extracomment>
   <translation>无法读取 {path}：{strerror}。</translation>
  </message>
  <message>
   <source>must be a whole number from 1 to {most_repeats}, but is {count}</source>
   <extracomment>runtime/use.py</extracomment>
   <translation>必须是 1 到 {most_repeats} 的整数，但现在是 {count}</translation>
  </message>
  <message>
   <source>1 for a straight line.</source>
   <extracomment>training</extracomment>
   <translation>1 为直线。</translation>
  </message>
  <message>
   <source>Accumulate</source>
   <extracomment>training</extracomment>
   <translation>梯度累积</translation>
  </message>
  <message>
   <source>Adam that waits until its averages can be trusted: needs no warm-up.</source>
   <extracomment>training</extracomment>
   <translation>等到平均值可信才生效的 Adam：无需预热。</translation>
  </message>
  <message>
   <source>Adam with Nesterov momentum.</source>
   <extracomment>training</extracomment>
   <translation>带 Nesterov 动量的 Adam。</translation>
  </message>
  <message>
   <source>Adam with the largest recent gradient in place of the squared average.</source>
   <extracomment>training</extracomment>
   <translation>以近期最大梯度代替平方平均的 Adam。</translation>
  </message>
  <message>
   <source>Adam with weight decay on the weights themselves: usual for attention networks.</source>
   <extracomment>training</extracomment>
   <translation>权重衰减直接作用于权重的 Adam：注意力网络的常用选择。</translation>
  </message>
  <message>
   <source>Adam's scaling from row and column sums: little memory for large networks.</source>
   <extracomment>training</extracomment>
   <translation>由行和与列和得到的 Adam 缩放：大型网络所需内存很少。</translation>
  </message>
  <message>
   <source>Add a last phase of low rates.</source>
   <extracomment>training</extracomment>
   <translation>增加一个低学习率的最后阶段。</translation>
  </message>
  <message>
   <source>Adds this times the sum of w² of all matrices.</source>
   <extracomment>training</extracomment>
   <translation>加上此值乘以所有矩阵的 w² 之和。</translation>
  </message>
  <message>
   <source>Adds this times the sum of |w| of all matrices.</source>
   <extracomment>training</extracomment>
   <translation>加上此值乘以所有矩阵的 |w| 之和。</translation>
  </message>
  <message>
   <source>Adjust lr fn</source>
   <extracomment>training</extracomment>
   <translation>学习率调整函数</translation>
  </message>
  <message>
   <source>Amsgrad</source>
   <extracomment>training</extracomment>
   <translation>Amsgrad</translation>
  </message>
  <message>
   <source>Anneal strategy</source>
   <extracomment>training</extracomment>
   <translation>退火方式</translation>
  </message>
  <message>
   <source>As a first choice elsewhere: Adam adds momentum and corrects the first steps.</source>
   <extracomment>training</extracomment>
   <translation>其他情形的首选：Adam 增加了动量，并修正最初的步。</translation>
  </message>
  <message>
   <source>As a first choice: it rarely beats Adam.</source>
   <extracomment>training</extracomment>
   <translation>作为首选：它很少胜过 Adam。</translation>
  </message>
  <message>
   <source>As the first choice for almost any network: the preset rate of 0.001 usually learns.</source>
   <extracomment>training</extracomment>
   <translation>作为几乎任何网络的首选：预设的学习率 0.001 通常就能学习。</translation>
  </message>
  <message>
   <source>As the usual schedule of today: high for long, then gently to the end, with nothing to tune.</source>
   <extracomment>training</extracomment>
   <translation>作为当今的常用调度：长时间保持较高，然后平缓地降到末尾，无须调节。</translation>
  </message>
  <message>
   <source>Base lr</source>
   <extracomment>training</extracomment>
   <translation>基础学习率</translation>
  </message>
  <message>
   <source>Base momentum</source>
   <extracomment>training</extracomment>
   <translation>基础动量</translation>
  </message>
  <message>
   <source>Batch size</source>
   <extracomment>training</extracomment>
   <translation>批大小</translation>
  </message>
  <message>
   <source>Batches that make one step together.</source>
   <extracomment>training</extracomment>
   <translation>合成一步的批次数。</translation>
  </message>
  <message>
   <source>Beta2 decay</source>
   <extracomment>training</extracomment>
   <translation>Beta2 衰减</translation>
  </message>
  <message>
   <source>Betas</source>
   <extracomment>training</extracomment>
   <translation>Beta 系数</translation>
  </message>
  <message>
   <source>Better by a share or by an amount.</source>
   <extracomment>training</extracomment>
   <translation>按比例变好，或按数量变好。</translation>
  </message>
  <message>
   <source>Bits of the numbers that the layers compute with.</source>
   <extracomment>training</extracomment>
   <translation>各层计算所用数值的位数。</translation>
  </message>
  <message>
   <source>Centered</source>
   <extracomment>training</extracomment>
   <translation>中心化</translation>
  </message>
  <message>
   <source>Change to stop at.</source>
   <extracomment>training</extracomment>
   <translation>达到此变化即停止。</translation>
  </message>
  <message>
   <source>Channels last</source>
   <extracomment>training</extracomment>
   <translation>通道在后</translation>
  </message>
  <message>
   <source>Clip norm</source>
   <extracomment>training</extracomment>
   <translation>范数裁剪</translation>
  </message>
  <message>
   <source>Clip value</source>
   <extracomment>training</extracomment>
   <translation>数值裁剪</translation>
  </message>
  <message>
   <source>Compile</source>
   <extracomment>training</extracomment>
   <translation>编译</translation>
  </message>
  <message>
   <source>Cooldown</source>
   <extracomment>training</extracomment>
   <translation>冷却</translation>
  </message>
  <message>
   <source>Cosine</source>
   <extracomment>training</extracomment>
   <translation>余弦</translation>
  </message>
  <message>
   <source>Cosine with warm restarts</source>
   <extracomment>training</extracomment>
   <translation>带热重启的余弦</translation>
  </message>
  <message>
   <source>Cycle momentum</source>
   <extracomment>training</extracomment>
   <translation>循环动量</translation>
  </message>
  <message>
   <source>Cyclic</source>
   <extracomment>training</extracomment>
   <translation>循环</translation>
  </message>
  <message>
   <source>D</source>
   <extracomment>training</extracomment>
   <translation>D</translation>
  </message>
  <message>
   <source>Dampening</source>
   <extracomment>training</extracomment>
   <translation>阻尼</translation>
  </message>
  <message>
   <source>Decoupled weight decay</source>
   <extracomment>training</extracomment>
   <translation>解耦权重衰减</translation>
  </message>
  <message>
   <source>Device</source>
   <extracomment>training</extracomment>
   <translation>设备</translation>
  </message>
  <message>
   <source>Div factor</source>
   <extracomment>training</extracomment>
   <translation>初始除数</translation>
  </message>
  <message>
   <source>Drop last</source>
   <extracomment>training</extracomment>
   <translation>丢弃末批</translation>
  </message>
  <message>
   <source>End factor</source>
   <extracomment>training</extracomment>
   <translation>结束倍数</translation>
  </message>
  <message>
   <source>End with the weights of the best epoch.</source>
   <extracomment>training</extracomment>
   <translation>以最佳轮次的权重结束。</translation>
  </message>
  <message>
   <source>Epochs between two drops.</source>
   <extracomment>training</extracomment>
   <translation>两次下降之间的轮数。</translation>
  </message>
  <message>
   <source>Epochs of the drops.</source>
   <extracomment>training</extracomment>
   <translation>下降所在的轮次。</translation>
  </message>
  <message>
   <source>Epochs to the first restart.</source>
   <extracomment>training</extracomment>
   <translation>到第一次重启的轮数。</translation>
  </message>
  <message>
   <source>Epochs to the lowest rate; none for the whole training.</source>
   <extracomment>training</extracomment>
   <translation>到达最低学习率的轮数；“无”表示整个训练。</translation>
  </message>
  <message>
   <source>Epochs to wait for better.</source>
   <extracomment>training</extracomment>
   <translation>等待变好的轮数。</translation>
  </message>
  <message>
   <source>Epochs to zero; none for the whole training.</source>
   <extracomment>training</extracomment>
   <translation>到零的轮数；“无”表示整个训练。</translation>
  </message>
  <message>
   <source>Estimates curvature from past gradients; for small networks and the whole data in a batch.</source>
   <extracomment>training</extracomment>
   <translation>由过去的梯度估计曲率；适合小网络和全数据批次。</translation>
  </message>
  <message>
   <source>Eta min</source>
   <extracomment>training</extracomment>
   <translation>最小 Eta</translation>
  </message>
  <message>
   <source>Etas</source>
   <extracomment>training</extracomment>
   <translation>Eta 系数</translation>
  </message>
  <message>
   <source>Exponential</source>
   <extracomment>training</extracomment>
   <translation>指数</translation>
  </message>
  <message>
   <source>Factor</source>
   <extracomment>training</extracomment>
   <translation>倍数</translation>
  </message>
  <message>
   <source>Factor by which each round is longer.</source>
   <extracomment>training</extracomment>
   <translation>每一周期变长的倍数。</translation>
  </message>
  <message>
   <source>Factor of each drop.</source>
   <extracomment>training</extracomment>
   <translation>每次下降的倍数。</translation>
  </message>
  <message>
   <source>Factor of each epoch.</source>
   <extracomment>training</extracomment>
   <translation>每轮的倍数。</translation>
  </message>
  <message>
   <source>Factor of each step with exp_range.</source>
   <extracomment>training</extracomment>
   <translation>exp_range 时每一步的倍数。</translation>
  </message>
  <message>
   <source>Factors by which a step shrinks and grows.</source>
   <extracomment>training</extracomment>
   <translation>步长缩小和增大的倍数。</translation>
  </message>
  <message>
   <source>Final div factor</source>
   <extracomment>training</extracomment>
   <translation>最终除数</translation>
  </message>
  <message>
   <source>First rate over last rate.</source>
   <extracomment>training</extracomment>
   <translation>初始与最终学习率之比。</translation>
  </message>
  <message>
   <source>For a smooth decline with one number to choose: 0.95 leaves a third after 20 epochs.</source>
   <extracomment>training</extracomment>
   <translation>用于平滑下降，只需选一个数：0.95 在 20 轮后剩约三分之一。</translation>
  </message>
  <message>
   <source>For a training that may be prolonged: the cycle is planned for a fixed number of steps.</source>
   <extracomment>training</extracomment>
   <translation>可能延长的训练：周期是按固定步数规划的。</translation>
  </message>
  <message>
   <source>For classic trainings of convolutional networks with SGD, dropping tenfold every third of the time.</source>
   <extracomment>training</extracomment>
   <translation>用于以 SGD 训练卷积网络的经典做法：每过三分之一的时间降为十分之一。</translation>
  </message>
  <message>
   <source>For convex problems, such as a single Linear layer, and language models in the manner of AWD-LSTM.</source>
   <extracomment>training</extracomment>
   <translation>用于凸问题，例如单个 Linear 层；以及 AWD-LSTM 式的语言模型。</translation>
  </message>
  <message>
   <source>For convolutional networks with time to tune: with momentum 0.9 and a falling rate it often ends best.</source>
   <extracomment>training</extracomment>
   <translation>用于有时间调参的卷积网络：动量为 0.9、学习率逐渐下降时，最终往往最好。</translation>
  </message>
  <message>
   <source>For fast trainings of few epochs with a high peak rate, which also regularizes.</source>
   <extracomment>training</extracomment>
   <translation>用于轮数少、峰值学习率高的快速训练；高学习率还有正则化作用。</translation>
  </message>
  <message>
   <source>For long trainings of deep networks: the sum only grows, and learning comes to a halt; take RMSprop.</source>
   <extracomment>training</extracomment>
   <translation>深层网络的长时间训练：平方和只增不减，学习终会停滞；请用 RMSprop。</translation>
  </message>
  <message>
   <source>For long trainings with a small gamma: the rate is soon next to nothing.</source>
   <extracomment>training</extracomment>
   <translation>gamma 较小的长时间训练：学习率很快就所剩无几。</translation>
  </message>
  <message>
   <source>For networks made of convolutions, whose filters have more than two axes and fall back to AdamW.</source>
   <extracomment>training</extracomment>
   <translation>由卷积组成的网络：其滤波器多于两个轴，会退回到 AdamW。</translation>
  </message>
  <message>
   <source>For networks so large that Adam's two numbers for each weight do not fit.</source>
   <extracomment>training</extracomment>
   <translation>用于大得放不下 Adam 为每个权重所存两个数的网络。</translation>
  </message>
  <message>
   <source>For rare features, such as words in embeddings: what seldom occurs keeps a high rate.</source>
   <extracomment>training</extracomment>
   <translation>用于稀有特征，例如嵌入中的词：很少出现的保持较高的学习率。</translation>
  </message>
  <message>
   <source>For recurrent networks and reinforcement learning, where it has a long record.</source>
   <extracomment>training</extracomment>
   <translation>用于循环网络和强化学习，在那里久经考验。</translation>
  </message>
  <message>
   <source>For segmentation, with a power of 0.9, and as a straight line to 0 with a power of 1.</source>
   <extracomment>training</extracomment>
   <translation>用于分割（幂次为 0.9），以及作为直线降到 0（幂次为 1）。</translation>
  </message>
  <message>
   <source>For small networks and the whole data in one batch: fast, and no rate to tune.</source>
   <extracomment>training</extracomment>
   <translation>用于小网络且全部数据在一个批次中：速度快，无须调学习率。</translation>
  </message>
  <message>
   <source>For small networks on little data, all in one batch, when the last digits of the loss count.</source>
   <extracomment>training</extracomment>
   <translation>用于小网络、少量数据且全在一个批次中，并且损失的末几位数字也重要的情形。</translation>
  </message>
  <message>
   <source>For the weight matrices of transformers: fewer steps than AdamW to the same loss.</source>
   <extracomment>training</extracomment>
   <translation>用于 Transformer 的权重矩阵：达到同样的损失所需的步数比 AdamW 少。</translation>
  </message>
  <message>
   <source>For transformers and for a quick first result, since it needs the right rate; take Adam or AdamW.</source>
   <extracomment>training</extracomment>
   <translation>Transformer，以及求快速初步结果时：它需要合适的学习率；请用 Adam 或 AdamW。</translation>
  </message>
  <message>
   <source>For transformers and wherever Adam would need weight decay, with a warm-up and a cosine schedule.</source>
   <extracomment>training</extracomment>
   <translation>用于 Transformer，以及凡是 Adam 需要权重衰减之处，配合预热和余弦调度。</translation>
  </message>
  <message>
   <source>Goes by the sign of the gradient alone; wants the whole data in one batch.</source>
   <extracomment>training</extracomment>
   <translation>只看梯度的符号；需要把全部数据放在一个批次里。</translation>
  </message>
  <message>
   <source>Gradient to stop at.</source>
   <extracomment>training</extracomment>
   <translation>达到此梯度即停止。</translation>
  </message>
  <message>
   <source>Highest learning rate.</source>
   <extracomment>training</extracomment>
   <translation>最高学习率。</translation>
  </message>
  <message>
   <source>Highest one.</source>
   <extracomment>training</extracomment>
   <translation>最高值。</translation>
  </message>
  <message>
   <source>History size</source>
   <extracomment>training</extracomment>
   <translation>历史长度</translation>
  </message>
  <message>
   <source>How averages lengthen.</source>
   <extracomment>training</extracomment>
   <translation>平均窗口如何变长。</translation>
  </message>
  <message>
   <source>How fast the momentum builds up.</source>
   <extracomment>training</extracomment>
   <translation>动量建立的快慢。</translation>
  </message>
  <message>
   <source>How long to train, on what, how exactly, and when to stop.</source>
   <extracomment>training</extracomment>
   <translation>训练多久、在哪里训练、精度如何，以及何时停止。</translation>
  </message>
  <message>
   <source>How much of the past is kept.</source>
   <extracomment>training</extracomment>
   <translation>保留多少过去的信息。</translation>
  </message>
  <message>
   <source>How much of the past the averages of gradient and squared gradient keep.</source>
   <extracomment>training</extracomment>
   <translation>梯度和平方梯度的平均值保留多少过去的信息。</translation>
  </message>
  <message>
   <source>How strongly weights are pulled to zero (L2).</source>
   <extracomment>training</extracomment>
   <translation>把权重拉向零的强度（L2）。</translation>
  </message>
  <message>
   <source>How swings shrink.</source>
   <extracomment>training</extracomment>
   <translation>摆动如何缩小。</translation>
  </message>
  <message>
   <source>How the rate decays.</source>
   <extracomment>training</extracomment>
   <translation>学习率如何衰减。</translation>
  </message>
  <message>
   <source>How the rate follows a matrix's size; match_rms_adamw suits AdamW's rates.</source>
   <extracomment>training</extracomment>
   <translation>学习率如何随矩阵大小变化；match_rms_adamw 适合 AdamW 的学习率。</translation>
  </message>
  <message>
   <source>In place of Adam where a look ahead helps, such as recurrent networks.</source>
   <extracomment>training</extracomment>
   <translation>用于预看有帮助之处代替 Adam，例如循环网络。</translation>
  </message>
  <message>
   <source>In place of Adam with a warm-up that needs no tuning.</source>
   <extracomment>training</extracomment>
   <translation>用于代替带预热的 Adam，无须调节预热。</translation>
  </message>
  <message>
   <source>Initial accumulator value</source>
   <extracomment>training</extracomment>
   <translation>累加器初值</translation>
  </message>
  <message>
   <source>Inner steps of one update.</source>
   <extracomment>training</extracomment>
   <translation>一次更新的内部步数。</translation>
  </message>
  <message>
   <source>Keep an image's channels together in memory: faster with convolutions.</source>
   <extracomment>training</extracomment>
   <translation>在内存中把图像的通道放在一起：卷积更快。</translation>
  </message>
  <message>
   <source>Keep best</source>
   <extracomment>training</extracomment>
   <translation>保留最佳</translation>
  </message>
  <message>
   <source>Keeps divisions away from zero.</source>
   <extracomment>training</extracomment>
   <translation>避免除以零。</translation>
  </message>
  <message>
   <source>L1</source>
   <extracomment>training</extracomment>
   <translation>L1</translation>
  </message>
  <message>
   <source>L2</source>
   <extracomment>training</extracomment>
   <translation>L2</translation>
  </message>
  <message>
   <source>Largest single number in a gradient.</source>
   <extracomment>training</extracomment>
   <translation>梯度中单个数的最大值。</translation>
  </message>
  <message>
   <source>Learning rate.</source>
   <extracomment>training</extracomment>
   <translation>学习率。</translation>
  </message>
  <message>
   <source>Leave out the last batch where it is smaller.</source>
   <extracomment>training</extracomment>
   <translation>最后一批较小时将其舍弃。</translation>
  </message>
  <message>
   <source>Limit on the size of a step.</source>
   <extracomment>training</extracomment>
   <translation>步长的上限。</translation>
  </message>
  <message>
   <source>Line search fn</source>
   <extracomment>training</extracomment>
   <translation>线搜索函数</translation>
  </message>
  <message>
   <source>Linear warm-up</source>
   <extracomment>training</extracomment>
   <translation>线性预热</translation>
  </message>
  <message>
   <source>Longest gradient of all weights together.</source>
   <extracomment>training</extracomment>
   <translation>全部权重梯度合起来的最大长度。</translation>
  </message>
  <message>
   <source>Look ahead along the momentum first.</source>
   <extracomment>training</extracomment>
   <translation>先沿动量方向预看一步。</translation>
  </message>
  <message>
   <source>Lower momentum at high rates.</source>
   <extracomment>training</extracomment>
   <translation>学习率高时降低动量。</translation>
  </message>
  <message>
   <source>Lowers the learning rate along half a cosine, then starts again from the top.</source>
   <extracomment>training</extracomment>
   <translation>沿半个余弦降低学习率，然后重新从高处开始。</translation>
  </message>
  <message>
   <source>Lowers the learning rate along half a cosine.</source>
   <extracomment>training</extracomment>
   <translation>沿半个余弦降低学习率。</translation>
  </message>
  <message>
   <source>Lowers the learning rate to zero along a power of the remaining time.</source>
   <extracomment>training</extracomment>
   <translation>按剩余时间的幂次把学习率降到零。</translation>
  </message>
  <message>
   <source>Lowers the learning rate when the monitored figure stops getting better.</source>
   <extracomment>training</extracomment>
   <translation>当监控的指标不再变好时降低学习率。</translation>
  </message>
  <message>
   <source>Lowest learning rate.</source>
   <extracomment>training</extracomment>
   <translation>最低学习率。</translation>
  </message>
  <message>
   <source>Lowest one.</source>
   <extracomment>training</extracomment>
   <translation>最低值。</translation>
  </message>
  <message>
   <source>Lr decay</source>
   <extracomment>training</extracomment>
   <translation>学习率衰减</translation>
  </message>
  <message>
   <source>Make the objective large instead of small.</source>
   <extracomment>training</extracomment>
   <translation>使目标变大而不是变小。</translation>
  </message>
  <message>
   <source>Makes each step of a weight matrix orthogonal.

It moves weights with exactly two axes; biases, convolution filters, normalization and all other weights are moved by AdamW with the same learning rate and weight decay.</source>
   <extracomment>training</extracomment>
   <translation>使权重矩阵的每一步都正交化。

它只更新恰有两个轴的权重；偏置、卷积核、归一化及其他权重由 AdamW 以相同的学习率和权重衰减更新。</translation>
  </message>
  <message>
   <source>Max eval</source>
   <extracomment>training</extracomment>
   <translation>最大求值数</translation>
  </message>
  <message>
   <source>Max iter</source>
   <extracomment>training</extracomment>
   <translation>最大迭代数</translation>
  </message>
  <message>
   <source>Max lr</source>
   <extracomment>training</extracomment>
   <translation>最大学习率</translation>
  </message>
  <message>
   <source>Max momentum</source>
   <extracomment>training</extracomment>
   <translation>最大动量</translation>
  </message>
  <message>
   <source>Maximize</source>
   <extracomment>training</extracomment>
   <translation>最大化</translation>
  </message>
  <message>
   <source>Milestones</source>
   <extracomment>training</extracomment>
   <translation>里程碑</translation>
  </message>
  <message>
   <source>Min delta</source>
   <extracomment>training</extracomment>
   <translation>最小改进</translation>
  </message>
  <message>
   <source>Min lr</source>
   <extracomment>training</extracomment>
   <translation>最小学习率</translation>
  </message>
  <message>
   <source>Momentum decay</source>
   <extracomment>training</extracomment>
   <translation>动量衰减</translation>
  </message>
  <message>
   <source>Monitor</source>
   <extracomment>training</extracomment>
   <translation>监控</translation>
  </message>
  <message>
   <source>Multi-step</source>
   <extracomment>training</extracomment>
   <translation>多步</translation>
  </message>
  <message>
   <source>Multiplies the learning rate by gamma after each epoch.</source>
   <extracomment>training</extracomment>
   <translation>每轮之后把学习率乘以 gamma。</translation>
  </message>
  <message>
   <source>Multiplies the learning rate by gamma after given epochs.</source>
   <extracomment>training</extracomment>
   <translation>在指定的轮次之后把学习率乘以 gamma。</translation>
  </message>
  <message>
   <source>Multiplies the learning rate by gamma every few epochs.</source>
   <extracomment>training</extracomment>
   <translation>每隔几轮把学习率乘以 gamma。</translation>
  </message>
  <message>
   <source>Name</source>
   <extracomment>training</extracomment>
   <translation>名称</translation>
  </message>
  <message>
   <source>Name of the phase; its losses and its function in objective.py are named after it.</source>
   <extracomment>training</extracomment>
   <translation>阶段的名称；它的损失及其在 objective.py 中的函数以此命名。</translation>
  </message>
  <message>
   <source>Nesterov</source>
   <extracomment>training</extracomment>
   <translation>Nesterov</translation>
  </message>
  <message>
   <source>Never let the scale shrink.</source>
   <extracomment>training</extracomment>
   <translation>不让缩放量减小。</translation>
  </message>
  <message>
   <source>Ns coefficients</source>
   <extracomment>training</extracomment>
   <translation>Ns 系数</translation>
  </message>
  <message>
   <source>Ns steps</source>
   <extracomment>training</extracomment>
   <translation>Ns 步数</translation>
  </message>
  <message>
   <source>On a plateau</source>
   <extracomment>training</extracomment>
   <translation>遇平台期下降</translation>
  </message>
  <message>
   <source>One cycle</source>
   <extracomment>training</extracomment>
   <translation>单周期</translation>
  </message>
  <message>
   <source>Passes over the training data.</source>
   <extracomment>training</extracomment>
   <translation>遍历训练数据的次数。</translation>
  </message>
  <message>
   <source>Past gradients kept.</source>
   <extracomment>training</extracomment>
   <translation>保留的过去梯度数。</translation>
  </message>
  <message>
   <source>Patience</source>
   <extracomment>training</extracomment>
   <translation>耐心</translation>
  </message>
  <message>
   <source>Pct start</source>
   <extracomment>training</extracomment>
   <translation>上升占比</translation>
  </message>
  <message>
   <source>Peak over first rate.</source>
   <extracomment>training</extracomment>
   <translation>峰值与初始学习率之比。</translation>
  </message>
  <message>
   <source>Phase</source>
   <extracomment>training</extracomment>
   <translation>阶段</translation>
  </message>
  <message>
   <source>Polynomial</source>
   <extracomment>training</extracomment>
   <translation>多项式</translation>
  </message>
  <message>
   <source>Polynomial that makes a matrix orthogonal.</source>
   <extracomment>training</extracomment>
   <translation>使矩阵正交化的多项式。</translation>
  </message>
  <message>
   <source>Power</source>
   <extracomment>training</extracomment>
   <translation>幂次</translation>
  </message>
  <message>
   <source>Power of the rate's decay.</source>
   <extracomment>training</extracomment>
   <translation>学习率衰减的幂次。</translation>
  </message>
  <message>
   <source>Processor threads; none for all but one. Another count, another last digit.</source>
   <extracomment>training</extracomment>
   <translation>处理器线程数；“无”表示只留一个不用。线程数不同，末位数字也会不同。</translation>
  </message>
  <message>
   <source>Pull the weights themselves to zero, as AdamW does, not their gradients.</source>
   <extracomment>training</extracomment>
   <translation>像 AdamW 那样直接把权重拉向零，而不是通过梯度。</translation>
  </message>
  <message>
   <source>Raises the learning rate in a straight line over the first steps, then keeps it.</source>
   <extracomment>training</extracomment>
   <translation>在最初的若干步内直线升高学习率，之后保持不变。</translation>
  </message>
  <message>
   <source>Raises the learning rate to its peak and lowers it to nearly nothing, moving each step.</source>
   <extracomment>training</extracomment>
   <translation>先把学习率升到峰值，再降到接近零，每一步都变化。</translation>
  </message>
  <message>
   <source>Rest after a drop.</source>
   <extracomment>training</extracomment>
   <translation>下降后的休息期。</translation>
  </message>
  <message>
   <source>Rho</source>
   <extracomment>training</extracomment>
   <translation>Rho</translation>
  </message>
  <message>
   <source>Runs of the model in one update.</source>
   <extracomment>training</extracomment>
   <translation>一次更新中运行模型的次数。</translation>
  </message>
  <message>
   <source>Samples of one pass through the network.</source>
   <extracomment>training</extracomment>
   <translation>网络一次处理的样本数。</translation>
  </message>
  <message>
   <source>Scale by the estimated variance.</source>
   <extracomment>training</extracomment>
   <translation>用估计的方差来缩放。</translation>
  </message>
  <message>
   <source>Shape of the slopes.</source>
   <extracomment>training</extracomment>
   <translation>升降的形状。</translation>
  </message>
  <message>
   <source>Share of the last step kept.</source>
   <extracomment>training</extracomment>
   <translation>保留上一步的比例。</translation>
  </message>
  <message>
   <source>Share of the rate at the end.</source>
   <extracomment>training</extracomment>
   <translation>结束时学习率的比例。</translation>
  </message>
  <message>
   <source>Share of the rate at the start.</source>
   <extracomment>training</extracomment>
   <translation>开始时学习率的比例。</translation>
  </message>
  <message>
   <source>Share spent going up.</source>
   <extracomment>training</extracomment>
   <translation>用于上升的比例。</translation>
  </message>
  <message>
   <source>Show the samples in another order in each epoch.</source>
   <extracomment>training</extracomment>
   <translation>每一轮以不同的顺序给出样本。</translation>
  </message>
  <message>
   <source>Shrinks the rate each step.</source>
   <extracomment>training</extracomment>
   <translation>每一步都缩小学习率。</translation>
  </message>
  <message>
   <source>Shuffle</source>
   <extracomment>training</extracomment>
   <translation>打乱</translation>
  </message>
  <message>
   <source>Smallest and largest step.</source>
   <extracomment>training</extracomment>
   <translation>最小步长和最大步长。</translation>
  </message>
  <message>
   <source>Smallest drop worth making.</source>
   <extracomment>training</extracomment>
   <translation>值得进行的最小下降。</translation>
  </message>
  <message>
   <source>Start factor</source>
   <extracomment>training</extracomment>
   <translation>起始倍数</translation>
  </message>
  <message>
   <source>Step at which averaging starts.</source>
   <extracomment>training</extracomment>
   <translation>开始取平均的步。</translation>
  </message>
  <message>
   <source>Step length search.</source>
   <extracomment>training</extracomment>
   <translation>步长搜索方法。</translation>
  </message>
  <message>
   <source>Step size</source>
   <extracomment>training</extracomment>
   <translation>步长</translation>
  </message>
  <message>
   <source>Step size down</source>
   <extracomment>training</extracomment>
   <translation>下降步数</translation>
  </message>
  <message>
   <source>Step size up</source>
   <extracomment>training</extracomment>
   <translation>上升步数</translation>
  </message>
  <message>
   <source>Step sizes</source>
   <extracomment>training</extracomment>
   <translation>步长范围</translation>
  </message>
  <message>
   <source>Steps going down; none for as many.</source>
   <extracomment>training</extracomment>
   <translation>下降的步数；“无”表示与上升相同。</translation>
  </message>
  <message>
   <source>Steps going up.</source>
   <extracomment>training</extracomment>
   <translation>上升的步数。</translation>
  </message>
  <message>
   <source>Steps of the cycle; none for the whole training.</source>
   <extracomment>training</extracomment>
   <translation>周期的步数；“无”表示整个训练。</translation>
  </message>
  <message>
   <source>Steps of warm-up.</source>
   <extracomment>training</extracomment>
   <translation>预热的步数。</translation>
  </message>
  <message>
   <source>Steps scaled by a running average of the squared gradient.</source>
   <extracomment>training</extracomment>
   <translation>用平方梯度的滑动平均来缩放步长。</translation>
  </message>
  <message>
   <source>Steps scaled by running averages of squared gradients and squared steps.</source>
   <extracomment>training</extracomment>
   <translation>用平方梯度和平方步长的滑动平均来缩放步长。</translation>
  </message>
  <message>
   <source>Steps scaled by running averages of the gradient and its square: a good first choice.</source>
   <extracomment>training</extracomment>
   <translation>用梯度及其平方的滑动平均来缩放步长：很好的首选。</translation>
  </message>
  <message>
   <source>Steps that shrink with the sum of all squared gradients so far.</source>
   <extracomment>training</extracomment>
   <translation>步长随着迄今所有平方梯度之和而缩小。</translation>
  </message>
  <message>
   <source>Stochastic gradient descent that also averages the weights.</source>
   <extracomment>training</extracomment>
   <translation>同时对权重取平均的随机梯度下降。</translation>
  </message>
  <message>
   <source>Stochastic gradient descent, plain or with (Nesterov) momentum.</source>
   <extracomment>training</extracomment>
   <translation>随机梯度下降，可带（Nesterov）动量。</translation>
  </message>
  <message>
   <source>Stop after this many epochs that were no better; none to train to the end.</source>
   <extracomment>training</extracomment>
   <translation>经过这么多轮都没有变好就停止；“无”表示训练到底。</translation>
  </message>
  <message>
   <source>Swings the learning rate between two bounds, moving each step.</source>
   <extracomment>training</extracomment>
   <translation>让学习率在两个界限之间摆动，每一步都变化。</translation>
  </message>
  <message>
   <source>T 0</source>
   <extracomment>training</extracomment>
   <translation>T 0</translation>
  </message>
  <message>
   <source>T max</source>
   <extracomment>training</extracomment>
   <translation>最大 T</translation>
  </message>
  <message>
   <source>T mult</source>
   <extracomment>training</extracomment>
   <translation>T 倍数</translation>
  </message>
  <message>
   <source>T0</source>
   <extracomment>training</extracomment>
   <translation>T0</translation>
  </message>
  <message>
   <source>Takes gradient off the momentum.</source>
   <extracomment>training</extracomment>
   <translation>减少梯度对动量的贡献。</translation>
  </message>
  <message>
   <source>The same seed gives the same training to the last bit.</source>
   <extracomment>training</extracomment>
   <translation>相同的种子得到逐位相同的训练。</translation>
  </message>
  <message>
   <source>Threads</source>
   <extracomment>training</extracomment>
   <translation>线程数</translation>
  </message>
  <message>
   <source>Three phase</source>
   <extracomment>training</extracomment>
   <translation>三阶段</translation>
  </message>
  <message>
   <source>Threshold mode</source>
   <extracomment>training</extracomment>
   <translation>阈值方式</translation>
  </message>
  <message>
   <source>Times it is applied.</source>
   <extracomment>training</extracomment>
   <translation>应用的次数。</translation>
  </message>
  <message>
   <source>To get good weights at the end of each round, for an ensemble or an open end.</source>
   <extracomment>training</extracomment>
   <translation>用于在每个周期末尾得到好的权重，以作集成，或训练时长不定。</translation>
  </message>
  <message>
   <source>To get over flat regions and to find good bounds of the rate.</source>
   <extracomment>training</extracomment>
   <translation>用于越过平坦区域，以及寻找学习率的合适界限。</translation>
  </message>
  <message>
   <source>To repeat a published recipe, such as drops at epochs 30 and 60 of 90.</source>
   <extracomment>training</extracomment>
   <translation>用于重现已发表的做法，例如 90 轮中在第 30 和 60 轮下降。</translation>
  </message>
  <message>
   <source>To warm up transformers and large batches, whose first steps would else blow up.</source>
   <extracomment>training</extracomment>
   <translation>用于预热 Transformer 和大批次，否则其最初的步会发散。</translation>
  </message>
  <message>
   <source>Together with a warm-up schedule of your own, which does the same twice.</source>
   <extracomment>training</extracomment>
   <translation>与自己的预热调度一起使用：同一件事会做两遍。</translation>
  </message>
  <message>
   <source>Tolerance change</source>
   <extracomment>training</extracomment>
   <translation>变化容差</translation>
  </message>
  <message>
   <source>Tolerance grad</source>
   <extracomment>training</extracomment>
   <translation>梯度容差</translation>
  </message>
  <message>
   <source>Total iters</source>
   <extracomment>training</extracomment>
   <translation>总轮数</translation>
  </message>
  <message>
   <source>Total steps</source>
   <extracomment>training</extracomment>
   <translation>总步数</translation>
  </message>
  <message>
   <source>Updates in a row before the next phase has its turn.</source>
   <extracomment>training</extracomment>
   <translation>轮到下一阶段之前连续更新的次数。</translation>
  </message>
  <message>
   <source>Validates and ends with an exponential moving average of the weights over all updates; 0.999 remembers some thousand of them. None for the weights themselves.</source>
   <extracomment>training</extracomment>
   <translation>以所有更新中权重的指数滑动平均来验证并结束；0.999 大约记住一千次更新。“无”表示使用权重本身。</translation>
  </message>
  <message>
   <source>Weight decay</source>
   <extracomment>training</extracomment>
   <translation>权重衰减</translation>
  </message>
  <message>
   <source>What a better epoch must gain at least.</source>
   <extracomment>training</extracomment>
   <translation>更好的轮次至少要有的改进。</translation>
  </message>
  <message>
   <source>What a phase is called, and how long its turn is.</source>
   <extracomment>training</extracomment>
   <translation>阶段的名称，以及它每次持续多久。</translation>
  </message>
  <message>
   <source>What counts as better.</source>
   <extracomment>training</extracomment>
   <translation>怎样才算变好。</translation>
  </message>
  <message>
   <source>What the sum of squares starts with.</source>
   <extracomment>training</extracomment>
   <translation>平方和的初始值。</translation>
  </message>
  <message>
   <source>Where gradients have rare spikes, as with embeddings: the largest one sets the scale, not its square.</source>
   <extracomment>training</extracomment>
   <translation>用于梯度偶有尖峰的情形，例如嵌入：由最大的梯度而不是其平方决定缩放。</translation>
  </message>
  <message>
   <source>Where memory is no concern: AdamW is easier to tune and usually reaches a little less loss.</source>
   <extracomment>training</extracomment>
   <translation>内存充裕时：AdamW 更容易调，损失通常也略低。</translation>
  </message>
  <message>
   <source>Where memory is tight: it keeps two numbers for each weight; take Adafactor, or SGD with one.</source>
   <extracomment>training</extracomment>
   <translation>内存紧张时：它为每个权重保存两个数；请用 Adafactor，或只保存一个数的 SGD。</translation>
  </message>
  <message>
   <source>Where no learning rate shall be tuned: steps take their unit from earlier steps.</source>
   <extracomment>training</extracomment>
   <translation>用于不想调学习率的情形：步长的单位取自之前的步。</translation>
  </message>
  <message>
   <source>Where results must compare with others: most papers report Adam or AdamW.</source>
   <extracomment>training</extracomment>
   <translation>结果必须与他人比较时：多数论文报告的是 Adam 或 AdamW。</translation>
  </message>
  <message>
   <source>Where speed matters, since it starts slowly; Adam is usually faster.</source>
   <extracomment>training</extracomment>
   <translation>速度重要时：它起步缓慢；Adam 通常更快。</translation>
  </message>
  <message>
   <source>Where the length of training is open: it drops the rate when the validation loss stops falling.</source>
   <extracomment>training</extracomment>
   <translation>用于训练时长不定的情形：验证损失不再下降时便降低学习率。</translation>
  </message>
  <message>
   <source>Where the number of epochs is open: the rate must reach its end with the training.</source>
   <extracomment>training</extracomment>
   <translation>轮数未定时：学习率必须与训练同时到达终点。</translation>
  </message>
  <message>
   <source>Where the rate should also fall later: this one stays at its end; OneCycleLR does both.</source>
   <extracomment>training</extracomment>
   <translation>之后学习率还应下降时：它停在终点不变；OneCycleLR 两者兼备。</translation>
  </message>
  <message>
   <source>Where training ends within a round, at a high rate: choose epochs so that a round is complete.</source>
   <extracomment>training</extracomment>
   <translation>训练在周期中途、学习率尚高时结束：请选择轮数，使周期完整。</translation>
  </message>
  <message>
   <source>Where you do not know when progress stalls; ReduceLROnPlateau finds out.</source>
   <extracomment>training</extracomment>
   <translation>不知道进展何时停滞时；ReduceLROnPlateau 会自行发现。</translation>
  </message>
  <message>
   <source>Which loss or metric, on the validation data, tells the best epoch.</source>
   <extracomment>training</extracomment>
   <translation>用验证数据上的哪个损失或指标来判断最佳轮次。</translation>
  </message>
  <message>
   <source>With a noisy figure and little patience: the rate drops by chance and never rises again.</source>
   <extracomment>training</extracomment>
   <translation>指标噪声大而耐心小时：学习率会偶然下降，且不再回升。</translation>
  </message>
  <message>
   <source>With another number of epochs than the recipe had, unless the milestones move along.</source>
   <extracomment>training</extracomment>
   <translation>轮数与原做法不同时，除非里程碑也随之移动。</translation>
  </message>
  <message>
   <source>With batches of a part of the data: their noise turns the signs; take Adam.</source>
   <extracomment>training</extracomment>
   <translation>只含部分数据的批次：其噪声会使符号翻转；请用 Adam。</translation>
  </message>
  <message>
   <source>With dropout, small batches or many weights: it needs the same function each time, and much memory.</source>
   <extracomment>training</extracomment>
   <translation>使用 dropout、小批次或权重很多时：它每次都需要同一个函数，并占用大量内存。</translation>
  </message>
  <message>
   <source>With fewer total_iters than epochs: after that the rate is 0 and nothing is learned.</source>
   <extracomment>training</extracomment>
   <translation>total_iters 少于轮数时：之后学习率为 0，什么也学不到。</translation>
  </message>
  <message>
   <source>With optimizers without momentum while cycle_momentum is on, and for a calm end; take CosineAnnealingLR.</source>
   <extracomment>training</extracomment>
   <translation>启用 cycle_momentum 而优化器没有动量时，以及需要平稳收尾时；请用 CosineAnnealingLR。</translation>
  </message>
  <message>
   <source>With the preset t0 in short trainings: averaging starts only after a million steps.</source>
   <extracomment>training</extracomment>
   <translation>短时间训练而 t0 为预设值时：一百万步之后才开始取平均。</translation>
  </message>
  <message>
   <source>With weight decay, which it scales away with the gradients; take AdamW.</source>
   <extracomment>training</extracomment>
   <translation>与权重衰减一起使用：它会把权重衰减连同梯度一起缩小；请用 AdamW。</translation>
  </message>
  <message>
   <source>auto takes the graphics card if any.</source>
   <extracomment>training</extracomment>
   <translation>auto 在有显卡时使用显卡。</translation>
  </message>
  <message>
   <source>b = momentum·b + (1 − momentum)·g, w = w − lr·orthogonal(b), by ns_steps of a Newton–Schulz iteration</source>
   <extracomment>training</extracomment>
   <translation>b = momentum·b + (1 − momentum)·g, w = w − lr·orthogonal(b)，经 ns_steps 步 Newton–Schulz 迭代</translation>
  </message>
  <message>
   <source>m = β₁·m + (1 − β₁)·g, v = β₂·v + (1 − β₂)·g², both divided by their bias 1 − βᵗ
w = w − lr·(m / (√v + eps) + weight_decay·w)</source>
   <extracomment>training</extracomment>
   <translation>m = β₁·m + (1 − β₁)·g, v = β₂·v + (1 − β₂)·g²，两者都除以其偏差 1 − βᵗ
w = w − lr·(m / (√v + eps) + weight_decay·w)</translation>
  </message>
  <message>
   <source>m = β₁·m + (1 − β₁)·g, v = β₂·v + (1 − β₂)·g², both divided by their bias 1 − βᵗ
w = w − lr·(μₜ₊₁·m + (1 − μₜ)·g) / (√v + eps), roughly; μ grows to β₁</source>
   <extracomment>training</extracomment>
   <translation>m = β₁·m + (1 − β₁)·g, v = β₂·v + (1 − β₂)·g²，两者都除以其偏差 1 − βᵗ
w = w − lr·(μₜ₊₁·m + (1 − μₜ)·g) / (√v + eps)（近似）；μ 增大到 β₁</translation>
  </message>
  <message>
   <source>m = β₁·m + (1 − β₁)·g, v = β₂·v + (1 − β₂)·g², both divided by their bias 1 − βᵗ
w = w − lr·m / (√v + eps)</source>
   <extracomment>training</extracomment>
   <translation>m = β₁·m + (1 − β₁)·g, v = β₂·v + (1 − β₂)·g²，两者都除以其偏差 1 − βᵗ
w = w − lr·m / (√v + eps)</translation>
  </message>
  <message>
   <source>m = β₁·m + (1 − β₁)·g, v = β₂·v + (1 − β₂)·g², both divided by their bias 1 − βᵗ
w = w − lr·r·m / (√v + eps), r from 0 to 1 as v gets reliable; w = w − lr·m until then</source>
   <extracomment>training</extracomment>
   <translation>m = β₁·m + (1 − β₁)·g, v = β₂·v + (1 − β₂)·g²，两者都除以其偏差 1 − βᵗ
w = w − lr·r·m / (√v + eps)，随着 v 变得可靠，r 从 0 到 1；在此之前 w = w − lr·m</translation>
  </message>
  <message>
   <source>rate = base_lr + (max_lr − base_lr)·h, h going from 0 to 1 and back within a cycle</source>
   <extracomment>training</extracomment>
   <translation>学习率 = base_lr + (max_lr − base_lr)·h，h 在一个周期内从 0 到 1 再返回</translation>
  </message>
  <message>
   <source>rate = eta_min + (lr − eta_min)·(1 + cos(π·epoch / T_max)) / 2</source>
   <extracomment>training</extracomment>
   <translation>学习率 = eta_min + (lr − eta_min)·(1 + cos(π·epoch / T_max)) / 2</translation>
  </message>
  <message>
   <source>rate = eta_min + (lr − eta_min)·(1 + cos(π·t / T)) / 2, t epochs since the last restart, T the round's length</source>
   <extracomment>training</extracomment>
   <translation>学习率 = eta_min + (lr − eta_min)·(1 + cos(π·t / T)) / 2，t 为上次重启以来的轮数，T 为周期长度</translation>
  </message>
  <message>
   <source>rate = lr·(1 − epoch / total_iters)^power</source>
   <extracomment>training</extracomment>
   <translation>学习率 = lr·(1 − epoch / total_iters)^power</translation>
  </message>
  <message>
   <source>rate = lr·(start_factor + (end_factor − start_factor)·min(1, step / total_iters))</source>
   <extracomment>training</extracomment>
   <translation>学习率 = lr·(start_factor + (end_factor − start_factor)·min(1, step / total_iters))</translation>
  </message>
  <message>
   <source>rate = lr·gamma^epoch</source>
   <extracomment>training</extracomment>
   <translation>学习率 = lr·gamma^epoch</translation>
  </message>
  <message>
   <source>rate = lr·gamma^k, k the number of milestones passed</source>
   <extracomment>training</extracomment>
   <translation>学习率 = lr·gamma^k，k 为已过的里程碑数</translation>
  </message>
  <message>
   <source>rate = lr·gamma^⌊epoch / step_size⌋</source>
   <extracomment>training</extracomment>
   <translation>学习率 = lr·gamma^⌊epoch / step_size⌋</translation>
  </message>
  <message>
   <source>rate = rate·factor after patience epochs without a better figure</source>
   <extracomment>training</extracomment>
   <translation>学习率 = 学习率·factor，当指标连续 patience 轮没有变好</translation>
  </message>
  <message>
   <source>rate rises from max_lr / div_factor to max_lr over pct_start of the steps, then falls to nearly 0</source>
   <extracomment>training</extracomment>
   <translation>学习率在前 pct_start 比例的步中从 max_lr / div_factor 升到 max_lr，然后降到接近 0</translation>
  </message>
  <message>
   <source>s = s·etas[1] where the sign of g stays, s·etas[0] where it turns; w = w − s·sign(g)</source>
   <extracomment>training</extracomment>
   <translation>g 的符号不变时 s = s·etas[1]，反转时 s = s·etas[0]；w = w − s·sign(g)</translation>
  </message>
  <message>
   <source>torch.compile: slow to start, then faster; pays off in long trainings.</source>
   <extracomment>training</extracomment>
   <translation>torch.compile：启动慢，之后更快；适合长时间训练。</translation>
  </message>
  <message>
   <source>v ≈ r·cᵀ / mean(r), r and c running means of g² over columns and rows, u = g / √v
w = w − η·u / max(1, rms(u) / d), η = min(lr, 1/√t)·rms(w)</source>
   <extracomment>training</extracomment>
   <translation>v ≈ r·cᵀ / mean(r)，r 和 c 为 g² 沿列和行的滑动平均，u = g / √v
w = w − η·u / max(1, rms(u) / d), η = min(lr, 1/√t)·rms(w)</translation>
  </message>
  <message>
   <source>w = w − α·H·g, H an estimate of the inverse curvature, α found by a line search</source>
   <extracomment>training</extracomment>
   <translation>w = w − α·H·g，H 为逆曲率的估计，α 由线搜索求得</translation>
  </message>
  <message>
   <source>w = w·(1 − lambd·η) − η·g, a = a + (w − a) / max(1, t − t0); η falls from lr as t^−alpha</source>
   <extracomment>training</extracomment>
   <translation>w = w·(1 − lambd·η) − η·g, a = a + (w − a) / max(1, t − t0)；η 从 lr 起按 t^−alpha 下降</translation>
  </message>
 </context>
</TS>
