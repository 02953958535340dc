<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
 <context>
  <name>Netwright</name>
  <message>
   <source>A 1×1 convolution narrows, a 3×3 works, a 1×1 widens again; the shortcut adds what came in.</source>
   <extracomment>blocks</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A 1×1 convolution squeezes the channels, then 1×1 and 3×3 filters expand them side by side.</source>
   <extracomment>blocks</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A 1×1 convolution widens, a depthwise 3×3 filters, a linear 1×1 narrows; the shortcut joins the narrow ends (Sandler et al. 2018, MobileNetV2).</source>
   <extracomment>blocks</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A decoder's state looks at every step of the encoder through a small network.</source>
   <extracomment>blocks</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A wide filter for each channel, a small dense network for each pixel, and a little of it added.</source>
   <extracomment>blocks</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>An MBConv around which a shortcut leads; training leaves it out at times.</source>
   <extracomment>blocks</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Atrous pyramid (ASPP)</source>
   <extracomment>blocks</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Attention to the steps before and two dense layers, normalized first: the layer of GPT-2.</source>
   <extracomment>blocks</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Attention to the steps before, attention to what the encoder made, then two dense layers; each with a shortcut and a normalization after it (Vaswani et al. 2017, Attention Is All You Need).</source>
   <extracomment>blocks</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Attention to the steps before, then two dense layers; each normalized first and with a shortcut.</source>
   <extracomment>blocks</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Attention, written out</source>
   <extracomment>blocks</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Averages each channel, lets two 1×1 convolutions decide how much of it passes, and scales it (Hu et al. 2017, Squeeze-and-Excitation Networks).</source>
   <extracomment>blocks</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Bahdanau attention</source>
   <extracomment>blocks</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Between rows of dense layers: fewer channels, half the height and width.</source>
   <extracomment>blocks</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Bottleneck block</source>
   <extracomment>blocks</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Branches of 1x1, 5x5, two 3x3, and pooling, side by side.</source>
   <extracomment>blocks</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Branches that look 7 wide and 7 high in turn, side by side.</source>
   <extracomment>blocks</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Branches that part into a wide and a high convolution, side by side.</source>
   <extracomment>blocks</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Channels between the two steps.</source>
   <extracomment>blocks</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Channels in and out.</source>
   <extracomment>blocks</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Channels inside the branches.</source>
   <extracomment>blocks</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Channels of both results.</source>
   <extracomment>blocks</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Channels of each branch and of the result.</source>
   <extracomment>blocks</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Channels of the narrow part; a quarter of the channels in ResNet.</source>
   <extracomment>blocks</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Channels that it adds.</source>
   <extracomment>blocks</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Compares the decoder's state with every step of the encoder, and mixes those by how well they fit.</source>
   <extracomment>blocks</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>ConvNeXt block</source>
   <extracomment>blocks</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Convolutions along time that never see the future: repeat it with a growing dilation for a TCN.</source>
   <extracomment>blocks</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Cuts an image into squares and makes a vector of each, as ViT and Mixer begin.</source>
   <extracomment>blocks</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Cuts an image into squares and makes a vector of each.</source>
   <extracomment>blocks</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Decoder layer</source>
   <extracomment>blocks</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>DenseNet</source>
   <extracomment>blocks</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Dilation of the first branch; the others have two and three times as much.</source>
   <extracomment>blocks</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Doubles height and width, joins what was there before, and looks at both.</source>
   <extracomment>blocks</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Drop</source>
   <extracomment>blocks</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Encoder layer</source>
   <extracomment>blocks</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Enlarges, joins what the way down kept of that size, and looks at both.</source>
   <extracomment>blocks</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Expand</source>
   <extracomment>blocks</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Expansion</source>
   <extracomment>blocks</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Feature hidden</source>
   <extracomment>blocks</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Features between the two dense layers.</source>
   <extracomment>blocks</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Features in and out, a multiple of 64.</source>
   <extracomment>blocks</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Features of each patch.</source>
   <extracomment>blocks</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Features of the states.</source>
   <extracomment>blocks</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Filters 1×7 and 7×1 in turn see as far as 7×7 ones, for less.</source>
   <extracomment>blocks</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Filters of each size; the result has twice as many channels.</source>
   <extracomment>blocks</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Filters of the branch that pools.</source>
   <extracomment>blocks</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Fire block</source>
   <extracomment>blocks</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Five branches see near, far and all of the image; one convolution makes one of them.</source>
   <extracomment>blocks</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Four branches: 1×1, 5×5, two 3×3, and pooling; their channels stand side by side.</source>
   <extracomment>blocks</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>GPT layer</source>
   <extracomment>blocks</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Growing dense layer</source>
   <extracomment>blocks</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Growth</source>
   <extracomment>blocks</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Halves height and width, and the number of channels.</source>
   <extracomment>blocks</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Halves the image by convolutions and by pooling, side by side.</source>
   <extracomment>blocks</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Halves the image once more by convolutions and by pooling, side by side.</source>
   <extracomment>blocks</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Halves the image once more, one branch seeing 7 wide and 7 high before.</source>
   <extracomment>blocks</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Halves the image three ways at once: a 3×3 convolution, two of them, and pooling.</source>
   <extracomment>blocks</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Heads</source>
   <extracomment>blocks</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Height and width of a square.</source>
   <extracomment>blocks</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Height and width of the depthwise filters.</source>
   <extracomment>blocks</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Hidden</source>
   <extracomment>blocks</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Hidden features where features are mixed.</source>
   <extracomment>blocks</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Hidden features where patches are mixed.</source>
   <extracomment>blocks</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>How far those lie apart; twice as far in each block that follows.</source>
   <extracomment>blocks</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>How many looks at once.</source>
   <extracomment>blocks</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>How many times fewer channels the layer in the middle has.</source>
   <extracomment>blocks</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>How many times more channels the wide part has.</source>
   <extracomment>blocks</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Inception</source>
   <extracomment>blocks</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Inception block A</source>
   <extracomment>blocks</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Inception block B</source>
   <extracomment>blocks</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Inception block C</source>
   <extracomment>blocks</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Inception block D</source>
   <extracomment>blocks</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Inception block E</source>
   <extracomment>blocks</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Inverted residual</source>
   <extracomment>blocks</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Kernel</source>
   <extracomment>blocks</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Looks around each channel, mixes the channels, and adds a little of it.</source>
   <extracomment>blocks</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Looks at an image, keeps what it saw as skip, and halves height and width.</source>
   <extracomment>blocks</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Looks back at its own steps and across at an encoder's, as in translation.</source>
   <extracomment>blocks</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Looks near, far and at the whole image, side by side. The head of DeepLab v3 (Chen et al. 2017): what is sought may be of any size.</source>
   <extracomment>blocks</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>MBConv</source>
   <extracomment>blocks</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Makes a few channels of all there are and joins them on; repeat it, and each copy sees more.</source>
   <extracomment>blocks</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Makes a few more channels of all there are, and joins them on.</source>
   <extracomment>blocks</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Mixer layer</source>
   <extracomment>blocks</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Mixes patches, then features, by dense layers alone.</source>
   <extracomment>blocks</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Mixes the patches of each feature, then the features of each patch; each time with a shortcut.</source>
   <extracomment>blocks</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Mobile</source>
   <extracomment>blocks</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Narrow</source>
   <extracomment>blocks</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Norm and activation come before the convolutions; nothing stands in the way of the shortcut.</source>
   <extracomment>blocks</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Normalizes and activates before each convolution, so that the shortcut stays untouched. The block of the second ResNet (He et al. 2016).</source>
   <extracomment>blocks</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Number of patches.</source>
   <extracomment>blocks</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Patch embedding</source>
   <extracomment>blocks</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Patch hidden</source>
   <extracomment>blocks</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Patch size</source>
   <extracomment>blocks</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Patches</source>
   <extracomment>blocks</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Pooled</source>
   <extracomment>blocks</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Pre-activation block</source>
   <extracomment>blocks</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Probability that it is left out for a sample.</source>
   <extracomment>blocks</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Queries, keys, values, scores and their softmax, each a node of its own.</source>
   <extracomment>blocks</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Rate</source>
   <extracomment>blocks</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Residual</source>
   <extracomment>blocks</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Residual block</source>
   <extracomment>blocks</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Segmentation</source>
   <extracomment>blocks</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Self-attention and two dense layers, normalized after each, with a padding mask: the layer of BERT.</source>
   <extracomment>blocks</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Self-attention and two dense layers, normalized first: the layer of a vision transformer.</source>
   <extracomment>blocks</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Self-attention step by step: every place compares its query with the keys of all, 64 features a head, and mixes their values (Vaswani et al. 2017, Attention Is All You Need).</source>
   <extracomment>blocks</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Self-attention, then two dense layers; each normalized first and with a shortcut.</source>
   <extracomment>blocks</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Self-attention, then two dense layers; each with a shortcut and a normalization after it.</source>
   <extracomment>blocks</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Squeeze</source>
   <extracomment>blocks</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Squeeze and excite</source>
   <extracomment>blocks</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Squeezes the channels, then expands them by 1x1 and 3x3 filters side by side.</source>
   <extracomment>blocks</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Steps that a convolution sees.</source>
   <extracomment>blocks</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Temporal block</source>
   <extracomment>blocks</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Three convolutions, narrow in the middle, and an identity shortcut: the block of ResNet-50 and deeper (He et al. 2015).</source>
   <extracomment>blocks</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Transition between dense layers</source>
   <extracomment>blocks</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Two 3×3 convolutions and an identity shortcut around them (He et al. 2015, Deep Residual Learning for Image Recognition).</source>
   <extracomment>blocks</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Two 3×3 convolutions learn what to add to what came in: the block of ResNet-18 and 34.</source>
   <extracomment>blocks</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Two branches part into a wide and a high filter each: the widest of the five.</source>
   <extracomment>blocks</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Two convolutions and pooling: a smaller image, and what was there before for the way up.</source>
   <extracomment>blocks</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Two convolutions that look back only, further apart with the dilation, and a shortcut (Bai et al. 2018, An Empirical Evaluation of Generic Convolutional and Recurrent Networks for Sequence Modeling).</source>
   <extracomment>blocks</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>U-Net down</source>
   <extracomment>blocks</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>U-Net up</source>
   <extracomment>blocks</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>ViT block</source>
   <extracomment>blocks</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Weighs each channel by what all of the picture says: an average, two small layers, a gate.</source>
   <extracomment>blocks</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Widens, filters and weighs each channel, narrows again and adds what came in; now and then left out.</source>
   <extracomment>blocks</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Widens, filters each channel by itself, narrows again and adds what came in: cheap on a phone.</source>
   <extracomment>blocks</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;About Netwright</source>
   <extracomment>commands</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Add parameter</source>
   <extracomment>commands</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Arrange</source>
   <extracomment>commands</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Block</source>
   <extracomment>commands</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Close project</source>
   <extracomment>commands</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Command palette…</source>
   <extracomment>commands</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Copy</source>
   <extracomment>commands</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Delete unused blocks</source>
   <extracomment>commands</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Duplicate</source>
   <extracomment>commands</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Edit</source>
   <extracomment>commands</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Enter block</source>
   <extracomment>commands</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Export code…</source>
   <extracomment>commands</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;File</source>
   <extracomment>commands</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Find in library</source>
   <extracomment>commands</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Fit everything</source>
   <extracomment>commands</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Freeze in this run</source>
   <extracomment>commands</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Heat map</source>
   <extracomment>commands</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Help</source>
   <extracomment>commands</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Keyboard shortcuts</source>
   <extracomment>commands</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Layers</source>
   <extracomment>commands</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Leave block</source>
   <extracomment>commands</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;New</source>
   <extracomment>commands</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Next panel</source>
   <extracomment>commands</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Next use</source>
   <extracomment>commands</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Open…</source>
   <extracomment>commands</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Own weights</source>
   <extracomment>commands</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Paste</source>
   <extracomment>commands</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Pause</source>
   <extracomment>commands</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Quit</source>
   <extracomment>commands</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Redo</source>
   <extracomment>commands</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Reset layout</source>
   <extracomment>commands</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Run</source>
   <extracomment>commands</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Save</source>
   <extracomment>commands</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Share weights</source>
   <extracomment>commands</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Space evenly across</source>
   <extracomment>commands</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Stop</source>
   <extracomment>commands</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Train</source>
   <extracomment>commands</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Undo</source>
   <extracomment>commands</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;View</source>
   <extracomment>commands</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A process of its own</source>
   <extracomment>commands</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A process of its own for networks with short steps, else a thread of the window</source>
   <extracomment>commands</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A thread of the window</source>
   <extracomment>commands</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A titled frame around the selected nodes; it moves with all that is in it</source>
   <extracomment>commands</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Activation</source>
   <extracomment>commands</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Activations</source>
   <extracomment>commands</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Add a layer at the cursor, by typing its name</source>
   <extracomment>commands</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Add la&amp;yer…</source>
   <extracomment>commands</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Align &amp;bottom edges</source>
   <extracomment>commands</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Align &amp;left edges</source>
   <extracomment>commands</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Align &amp;right edges</source>
   <extracomment>commands</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Align &amp;top edges</source>
   <extracomment>commands</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Align in a &amp;column</source>
   <extracomment>commands</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Align in a ro&amp;w</source>
   <extracomment>commands</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Attention</source>
   <extracomment>commands</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Begins at once; a crash ends the window, too</source>
   <extracomment>commands</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Block</source>
   <extracomment>commands</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Box selects what it &amp;touches</source>
   <extracomment>commands</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Bypass</source>
   <extracomment>commands</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Cancel what is being dragged; without that, select nothing</source>
   <extracomment>commands</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Colour the nodes by their weights, multiply-adds or activation memory</source>
   <extracomment>commands</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Convolution</source>
   <extracomment>commands</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Crashes, full memory and endless loops leave the window alone</source>
   <extracomment>commands</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Cu&amp;t</source>
   <extracomment>commands</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>De&amp;lete</source>
   <extracomment>commands</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Delete and reconnect</source>
   <extracomment>commands</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Delete the blocks that nothing uses</source>
   <extracomment>commands</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Delete the selected nodes and join what was before them to what was after</source>
   <extracomment>commands</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Duplicate with links</source>
   <extracomment>commands</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Duplicate, and feed the copies by what feeds the originals</source>
   <extracomment>commands</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>End &amp;now</source>
   <extracomment>commands</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>End the process of a run that does not stop; what it has saved stays</source>
   <extracomment>commands</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>End the run and keep its weights</source>
   <extracomment>commands</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>End the run when the present epoch is over and measured</source>
   <extracomment>commands</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Enter the block, or edit the first parameter of the layer</source>
   <extracomment>commands</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Find any command by typing</source>
   <extracomment>commands</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Fit &amp;selection</source>
   <extracomment>commands</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Fit selection or everything</source>
   <extracomment>commands</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Frame around selection</source>
   <extracomment>commands</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Free&amp;ze weights</source>
   <extracomment>commands</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Frozen</source>
   <extracomment>commands</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Give the block of the selected node another name</source>
   <extracomment>commands</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Give the block that is shown one more parameter</source>
   <extracomment>commands</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Give the keyboard to the next panel</source>
   <extracomment>commands</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Give the selected nodes weights of their own again</source>
   <extracomment>commands</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Give the selected uses a block of their own, so that it can be edited apart</source>
   <extracomment>commands</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Go on with another learning rate</source>
   <extracomment>commands</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Heat map of</source>
   <extracomment>commands</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Hold the run; it goes on where it stopped</source>
   <extracomment>commands</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Input and output</source>
   <extracomment>commands</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Its layer or block.</source>
   <extracomment>commands</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Lay &amp;out</source>
   <extracomment>commands</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Lay out &amp;everything</source>
   <extracomment>commands</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Lay out the selected nodes in layers, or everything</source>
   <extracomment>commands</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Layer</source>
   <extracomment>commands</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Learned numbers, those of all copies in a row. A node that uses another's has none.</source>
   <extracomment>commands</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Leave the weights of the selected nodes as they are from now on</source>
   <extracomment>commands</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Let a run that is held make one update more</source>
   <extracomment>commands</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Let each use of the block set the number that has the keyboard in the inspector</source>
   <extracomment>commands</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Let the selected nodes use the weights of the first of them</source>
   <extracomment>commands</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Linear</source>
   <extracomment>commands</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Loss</source>
   <extracomment>commands</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Make a &amp;block</source>
   <extracomment>commands</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Make this a pa&amp;rameter of the block</source>
   <extracomment>commands</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Make un&amp;ique</source>
   <extracomment>commands</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Math</source>
   <extracomment>commands</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Memory of the results for the batch, which training keeps until the gradients are there. A result that only shows another one, as that of Flatten does, takes none. What layers keep inside, such as the masks of dropout, is not counted.</source>
   <extracomment>commands</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Merge</source>
   <extracomment>commands</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Metric</source>
   <extracomment>commands</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Move the weights of the selected nodes again</source>
   <extracomment>commands</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Multiplications with addition for one sample, in convolutions and matrix products; additions, activations and normalization are not counted.</source>
   <extracomment>commands</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Node</source>
   <extracomment>commands</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Normalization</source>
   <extracomment>commands</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>One &amp;update</source>
   <extracomment>commands</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Open &amp;unsaved work…</source>
   <extracomment>commands</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Open a project file</source>
   <extracomment>commands</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Open example</source>
   <extracomment>commands</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Open node</source>
   <extracomment>commands</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Open recent</source>
   <extracomment>commands</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Panels</source>
   <extracomment>commands</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Paste with links</source>
   <extracomment>commands</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Paste, and feed the copies by what feeds the originals</source>
   <extracomment>commands</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Pooling</source>
   <extracomment>commands</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Previous &amp;use</source>
   <extracomment>commands</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Put the selected nodes into a block, which can be used many times</source>
   <extracomment>commands</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Put what is inside the block in its place, or a node for each repeat</source>
   <extracomment>commands</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Recurrent</source>
   <extracomment>commands</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Rena&amp;me</source>
   <extracomment>commands</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Rena&amp;me block</source>
   <extracomment>commands</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Result</source>
   <extracomment>commands</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Run over &amp;time</source>
   <extracomment>commands</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Run the selected block once for each step of a sequence, its states handed on</source>
   <extracomment>commands</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Save &amp;as…</source>
   <extracomment>commands</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Select &amp;all</source>
   <extracomment>commands</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Select nothing</source>
   <extracomment>commands</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Set learning &amp;rate…</source>
   <extracomment>commands</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Shape</source>
   <extracomment>commands</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Show the inside of the selected block</source>
   <extracomment>commands</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Show the shapes that this block has in another place where it is used</source>
   <extracomment>commands</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Show the whole network</source>
   <extracomment>commands</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Show what is around this block</source>
   <extracomment>commands</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Snap to &amp;grid</source>
   <extracomment>commands</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Space evenly &amp;down</source>
   <extracomment>commands</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Start with an empty canvas</source>
   <extracomment>commands</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Stop after this &amp;epoch</source>
   <extracomment>commands</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Structure</source>
   <extracomment>commands</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>T&amp;haw in this run</source>
   <extracomment>commands</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The node; a block opens to show what is inside it.</source>
   <extracomment>commands</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The selected nodes hand their first input on and compute nothing, or compute again</source>
   <extracomment>commands</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The shape of what it gives; N is the batch.</source>
   <extracomment>commands</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Theme</source>
   <extracomment>commands</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Train in</source>
   <extracomment>commands</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Train the network</source>
   <extracomment>commands</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Training leaves the weights of frozen nodes as they are</source>
   <extracomment>commands</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Un&amp;pack</source>
   <extracomment>commands</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Weights that training leaves as they are: no gradient, no optimizer state.</source>
   <extracomment>commands</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What each layer computes, its ports and parameters</source>
   <extracomment>commands</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What suits the network</source>
   <extracomment>commands</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What was not saved when the program or the machine stopped</source>
   <extracomment>commands</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Without this a box drawn to the right selects only what lies wholly in it</source>
   <extracomment>commands</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Words on the canvas, at the cursor</source>
   <extracomment>commands</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Write model.py, train.py and the weights to a folder</source>
   <extracomment>commands</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Zoom &amp;in</source>
   <extracomment>commands</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Zoom &amp;out</source>
   <extracomment>commands</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Zoom to &amp;100 %</source>
   <extracomment>commands</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>1,797 handwritten digits as 8 by 8 images, grey values from 0 to 1.

They can be enlarged, and their grey repeated for each channel, for networks that want images of another kind.</source>
   <extracomment>data</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>150 iris flowers of three species, four lengths in centimetres of each.</source>
   <extracomment>data</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>178 wines from three growers, 13 chemical measurements of each. Scale the inputs.</source>
   <extracomment>data</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>442 patients, ten measurements each, and how far the disease went in a year (25 to 346).

The numbers are as measured: scale both the inputs and the target.</source>
   <extracomment>data</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>569 tumours, malignant or benign, 30 measurements of cell nuclei each. Scale the inputs.</source>
   <extracomment>data</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A table in a text file, a row a sample.

Columns of numbers become the field `features`, categories as a 0 or 1 for each of their words. The target column becomes `label` (classes) or `target` (numbers).</source>
   <extracomment>data</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A text of sums such as 7+5=12; cut into rows: say at each sign which comes next.

The signs are 0 to 9, then + = and ; as the numbers 10, 11 and 12.</source>
   <extracomment>data</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Add two numbers</source>
   <extracomment>data</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Another seed gives another split.</source>
   <extracomment>data</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Another seed gives other samples.</source>
   <extracomment>data</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Arrays of a NumPy .npz file; the first axis of each counts the samples.

Each array becomes a field of its name. Targets of whole numbers or words become classes.</source>
   <extracomment>data</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Arrays that go in, separated by commas. Empty for all that are no targets.</source>
   <extracomment>data</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Arrays to foretell, separated by commas. Empty for the one called y, label or target.</source>
   <extracomment>data</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Breast cancer</source>
   <extracomment>data</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>CSV file</source>
   <extracomment>data</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Catch the ball</source>
   <extracomment>data</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Categorical</source>
   <extracomment>data</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Categories</source>
   <extracomment>data</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Categories among the features as a 0 or 1 for each word; or a field of its own for each column with the number of the word, for an Embedding.</source>
   <extracomment>data</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Cells</source>
   <extracomment>data</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Cells in each image.</source>
   <extracomment>data</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Channels</source>
   <extracomment>data</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Channels, each with the same grey: 3 stands for colour.</source>
   <extracomment>data</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Classes</source>
   <extracomment>data</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Column to foretell; for regression there may be several, separated by commas. Empty for the last column.</source>
   <extracomment>data</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Columns that hold categories, separated by commas. Columns of words are found anyway.</source>
   <extracomment>data</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Columns to leave out, separated by commas.</source>
   <extracomment>data</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Decimal</source>
   <extracomment>data</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Delimiter</source>
   <extracomment>data</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Digits</source>
   <extracomment>data</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Discount</source>
   <extracomment>data</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Does the first row hold names?</source>
   <extracomment>data</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Encoding</source>
   <extracomment>data</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Figures of the largest numbers.</source>
   <extracomment>data</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Free length</source>
   <extracomment>data</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Give every part the same mix of classes (classification).</source>
   <extracomment>data</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Header</source>
   <extracomment>data</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Height and width, a multiple of 12.</source>
   <extracomment>data</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Height and width, resized from 8 by 8.</source>
   <extracomment>data</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Height and width.</source>
   <extracomment>data</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Horizon</source>
   <extracomment>data</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>How far each value is off the wave.</source>
   <extracomment>data</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>How far points are scattered.</source>
   <extracomment>data</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>How letters are stored. auto takes UTF-8, and UTF-16 with a mark at the start.</source>
   <extracomment>data</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>How many different numbers, 0 among them.</source>
   <extracomment>data</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>How many different numbers, 4 of them signs.</source>
   <extracomment>data</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>How many different words there are.</source>
   <extracomment>data</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>How many images, from the first on.</source>
   <extracomment>data</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>How often each arm winds around.</source>
   <extracomment>data</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>How the samples are split into training, validation and test, and how they are scaled.</source>
   <extracomment>data</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ignore</source>
   <extracomment>data</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Inputs</source>
   <extracomment>data</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Inputs: standardise to mean 0 and deviation 1, or min-max to 0 ... 1, both measured on the training part alone.</source>
   <extracomment>data</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Labels</source>
   <extracomment>data</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Length</source>
   <extracomment>data</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Length of a row.</source>
   <extracomment>data</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Length of the longest rows; shorter ones are padded.</source>
   <extracomment>data</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Masked sentences</source>
   <extracomment>data</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Missing</source>
   <extracomment>data</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Moves of a game: a ball falls through 12 rows, a bat at the bottom has to be there.

A sample is one move of a random player: the last four images, what was done (0 and 3 nothing, 1 left, 2 right), what it brought (1 for a ball that was caught, -1 for one that was missed), and the four images after it. The discount is 0 where the game is over.</source>
   <extracomment>data</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Noise</source>
   <extracomment>data</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Noisy sine waves of different period and phase: foretell how each goes on.</source>
   <extracomment>data</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>NumPy file</source>
   <extracomment>data</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Number of arms.</source>
   <extracomment>data</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Number of clouds.</source>
   <extracomment>data</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Number of images.</source>
   <extracomment>data</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Number of moves.</source>
   <extracomment>data</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Number of samples.</source>
   <extracomment>data</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Number words</source>
   <extracomment>data</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Numbers in figures and in English words: translate 407 into four hundred seven.

In both languages 0 pads. Figures are 1 to 10. Among the words 1 begins and 2 ends; the decoder's input is the right translation, one word late. The target is -100, which losses leave out, behind the end.</source>
   <extracomment>data</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Pairs of sentences of which some words are hidden: say which, and whether they are a pair.

Every sentence counts on, by a step of its own, so that the words around a hidden one tell it. 0 pads, 1 begins, 2 ends a sentence and 3 hides a word. The target is -100, which losses leave out, at every word that can be seen.</source>
   <extracomment>data</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Parts of speech.</source>
   <extracomment>data</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Path</source>
   <extracomment>data</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Places of a pair; shorter pairs are padded.</source>
   <extracomment>data</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Points on a circle and on a smaller one inside it.</source>
   <extracomment>data</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Points on spiral arms that wind around each other: hard for a network without depth.</source>
   <extracomment>data</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Points on two half circles that reach into each other: no straight line parts them.</source>
   <extracomment>data</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ratio</source>
   <extracomment>data</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Reversed rows</source>
   <extracomment>data</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Round cells, bright or dim, on a noisy ground: tell for each pixel whether a cell is there.

The mask holds 1 where a cell is and 0 elsewhere, for CrossEntropy over two channels.</source>
   <extracomment>data</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Round clouds of points, their centres evenly on a circle: straight lines part them.</source>
   <extracomment>data</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Rows of different lengths: say each row from its end to its start.

0 pads; there the target is -100, which losses leave out.</source>
   <extracomment>data</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Scale bytes</source>
   <extracomment>data</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Scaling</source>
   <extracomment>data</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Seed</source>
   <extracomment>data</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Sentences of numbered words, each word with its part of speech.

Half of the words can be two parts of speech: only the words before tell which.</source>
   <extracomment>data</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Share of the samples that only measures how well the network does.</source>
   <extracomment>data</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Share that is kept aside for the very end.</source>
   <extracomment>data</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Signs of a row.</source>
   <extracomment>data</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Sine series</source>
   <extracomment>data</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Size of the inner circle.</source>
   <extracomment>data</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Spread</source>
   <extracomment>data</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Standard deviation of a cloud; the circle has radius 1.</source>
   <extracomment>data</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Standard deviation of the noise; a cell is 0.3 to 1.</source>
   <extracomment>data</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Steps that the network sees.</source>
   <extracomment>data</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Steps to foretell.</source>
   <extracomment>data</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Stratify</source>
   <extracomment>data</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Sums as text</source>
   <extracomment>data</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Tagged sentences</source>
   <extracomment>data</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Tags</source>
   <extracomment>data</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Target</source>
   <extracomment>data</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Target scaling</source>
   <extracomment>data</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Targets</source>
   <extracomment>data</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Task</source>
   <extracomment>data</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Tell classes apart, or foretell numbers. auto: words, and at most 20 different whole numbers, are classes; all else is numbers.</source>
   <extracomment>data</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Test</source>
   <extracomment>data</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The adding problem: a row of random numbers, two of them marked; say the sum of the two.

Answering 1 whatever comes in has a mean squared error of 0.167: a network that remembers gets far below.</source>
   <extracomment>data</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The file.</source>
   <extracomment>data</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The largest number that is added.</source>
   <extracomment>data</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The network takes sequences of any length (T), or only of this.</source>
   <extracomment>data</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The same for targets that are numbers.</source>
   <extracomment>data</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Turn arrays of bytes, such as images, from 0 ... 255 to 0 ... 1.</source>
   <extracomment>data</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Turns</source>
   <extracomment>data</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Two moons</source>
   <extracomment>data</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Validation</source>
   <extracomment>data</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Vocabulary</source>
   <extracomment>data</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What a fraction starts with.</source>
   <extracomment>data</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What a reward is worth that comes a move later.</source>
   <extracomment>data</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What separates the cells.</source>
   <extracomment>data</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What the label is: the number of the class, for CrossEntropy; one_hot, a 0 or 1 for each class; or binary, a single 0 or 1, for BCE and BCEWithLogits (two classes).</source>
   <extracomment>data</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What to do about rows with empty cells.</source>
   <extracomment>data</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Words of a row.</source>
   <extracomment>data</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>(not installed)</source>
   <extracomment>designer/about.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>About Netwright</source>
   <extracomment>designer/about.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Draw neural networks, train them live, take them away as Python.</source>
   <extracomment>designer/about.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Log: {log_path}</source>
   <extracomment>designer/about.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nothing to redo.</source>
   <extracomment>designer/action.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nothing to undo.</source>
   <extracomment>designer/action.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Select a node that is a block first.</source>
   <extracomment>designer/action.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Select exactly one node first.</source>
   <extracomment>designer/action.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Select one or more nodes first.</source>
   <extracomment>designer/action.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The canvas is empty.</source>
   <extracomment>designer/action.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The whole network is shown; there is nothing above.</source>
   <extracomment>designer/action.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>There is none: nothing was ever lost.</source>
   <extracomment>designer/action.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This block is used only once.</source>
   <extracomment>designer/action.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Dark</source>
   <extracomment>designer/actions.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Light</source>
   <extracomment>designer/actions.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;System</source>
   <extracomment>designer/actions.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Redo {step}</source>
   <extracomment>designer/actions.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Undo {step}</source>
   <extracomment>designer/actions.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>PyTorch could not be loaded, so shapes and training are missing: {error}. Install it again: pip install torch</source>
   <extracomment>designer/analysis.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The network could not be analysed ({error}). Undo the last step and tell us of it.</source>
   <extracomment>designer/analysis.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Code</source>
   <extracomment>designer/app.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Curves</source>
   <extracomment>designer/app.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Data</source>
   <extracomment>designer/app.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Inspector</source>
   <extracomment>designer/app.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Library</source>
   <extracomment>designer/app.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Netwright did not start up completely.</source>
   <extracomment>designer/app.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Problems</source>
   <extracomment>designer/app.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Runs</source>
   <extracomment>designer/app.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Summary</source>
   <extracomment>designer/app.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>There is no file {found}. Open another one, or start here.</source>
   <extracomment>designer/app.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Training</source>
   <extracomment>designer/app.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Weights</source>
   <extracomment>designer/app.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Move down</source>
   <extracomment>designer/arrange_actions.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Move far down</source>
   <extracomment>designer/arrange_actions.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Move far left</source>
   <extracomment>designer/arrange_actions.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Move far right</source>
   <extracomment>designer/arrange_actions.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Move far up</source>
   <extracomment>designer/arrange_actions.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Move left</source>
   <extracomment>designer/arrange_actions.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Move right</source>
   <extracomment>designer/arrange_actions.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Move up</source>
   <extracomment>designer/arrange_actions.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Select two or more nodes first.</source>
   <extracomment>designer/arrange_actions.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Click into a number of a node in the inspector first</source>
   <extracomment>designer/block_actions.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Delete unused blocks</source>
   <extracomment>designer/block_actions.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Enter a block first.</source>
   <extracomment>designer/block_actions.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Every block is used.</source>
   <extracomment>designer/block_actions.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Run {name} over time</source>
   <extracomment>designer/block_actions.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Select a block or a repeated node first.</source>
   <extracomment>designer/block_actions.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Select a block, or a layer with a state, first.</source>
   <extracomment>designer/block_actions.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Select a node that uses the weights of another one first.</source>
   <extracomment>designer/block_actions.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Select nodes that use one and the same block first.</source>
   <extracomment>designer/block_actions.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Select two or more nodes of one kind first.</source>
   <extracomment>designer/block_actions.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the block {name} holds itself</source>
   <extracomment>designer/blocks/adopting.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name}, which holds {place}</source>
   <extracomment>designer/blocks/adopting.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{place} cannot hold {way}: it would have no end. Use another block here</source>
   <extracomment>designer/blocks/adopting.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>in the network</source>
   <extracomment>designer/blocks/catalogue.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>in {place}</source>
   <extracomment>designer/blocks/catalogue.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>select nodes that use one and the same block</source>
   <extracomment>designer/blocks/catalogue.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name} is used by {name2} {where}. Delete its uses first</source>
   <extracomment>designer/blocks/catalogue.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{new} is taken by another block or by the network; choose another name</source>
   <extracomment>designer/blocks/catalogue.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Leave it out</source>
   <extracomment>designer/blocks/grouping.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Leave them out</source>
   <extracomment>designer/blocks/grouping.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Select it, too</source>
   <extracomment>designer/blocks/grouping.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Select them, too</source>
   <extracomment>designer/blocks/grouping.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>nothing is selected: select the nodes that the block shall hold</source>
   <extracomment>designer/blocks/grouping.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name} cannot be in a block: {reason}. Take it out of the selection</source>
   <extracomment>designer/blocks/grouping.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name} is not trained in the phase {name2} and others of the nodes are: a block is trained as a whole. Select only nodes of one phase</source>
   <extracomment>designer/blocks/grouping.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name} lies between the selected nodes: the block would feed itself. Select it, too</source>
   <extracomment>designer/blocks/grouping.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name} only serves a loss or a metric, and a block is part of the model. Deselect it</source>
   <extracomment>designer/blocks/grouping.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name} uses the weights of {owner}: select both of them, or give {name} weights of its own first</source>
   <extracomment>designer/blocks/grouping.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>another parameter of {name} is called {new}; choose a name that is not taken</source>
   <extracomment>designer/blocks/parameters.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>is no number and no yes or no: it cannot be a parameter of the block</source>
   <extracomment>designer/blocks/parameters.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>is the expression {value}, which reads parameters already</source>
   <extracomment>designer/blocks/parameters.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>must be written out: shapes and ports depend on it</source>
   <extracomment>designer/blocks/parameters.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>what reads it inside {name} cannot be changed: {error}</source>
   <extracomment>designer/blocks/parameters.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>select two or more nodes of one kind to share weights</source>
   <extracomment>designer/blocks/sharing.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name} cannot use the weights of {name2}, which is another kind of node. Select nodes of one kind</source>
   <extracomment>designer/blocks/sharing.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name} has no weights to share</source>
   <extracomment>designer/blocks/sharing.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the parameter {name} holds {value}, which is no number. Mend it first</source>
   <extracomment>designer/blocks/unpacking.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the parameters cannot be put in their places: {error}</source>
   <extracomment>designer/blocks/unpacking.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>there is no block {block} in this network: there is nothing to unpack</source>
   <extracomment>designer/blocks/unpacking.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name} can be unpacked only with one input and one output</source>
   <extracomment>designer/blocks/unpacking.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name} is bypassed: what is inside does not run. Switch it on first</source>
   <extracomment>designer/blocks/unpacking.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name} is no block and not repeated: there is nothing to unpack</source>
   <extracomment>designer/blocks/unpacking.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name} is used {count} times in a row: only a number of up to {MOST_IN_A_ROW} can be unpacked. Set repeat to a number first</source>
   <extracomment>designer/blocks/unpacking.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name} runs over time, which only a block can. Let it run once first</source>
   <extracomment>designer/blocks/unpacking.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name} uses the weights of {name2}, which only whole blocks can. Give {name} weights of its own first</source>
   <extracomment>designer/blocks/unpacking.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Make a block of {named}</source>
   <extracomment>designer/canvas/block_commands.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Make {named} unique</source>
   <extracomment>designer/canvas/block_commands.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Name of the block</source>
   <extracomment>designer/canvas/block_commands.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Own weights for {named}</source>
   <extracomment>designer/canvas/block_commands.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Rename block {old}</source>
   <extracomment>designer/canvas/block_commands.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Share weights of {named}</source>
   <extracomment>designer/canvas/block_commands.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Unpack {name}</source>
   <extracomment>designer/canvas/block_commands.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{named} uses {name} now</source>
   <extracomment>designer/canvas/block_commands.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>bypassed</source>
   <extracomment>designer/canvas/card.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>weights of {owner}</source>
   <extracomment>designer/canvas/card.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A dataset belongs to the network: leave the block, then add it</source>
   <extracomment>designer/canvas/commands.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Add {name}</source>
   <extracomment>designer/canvas/commands.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Add {title}</source>
   <extracomment>designer/canvas/commands.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Align</source>
   <extracomment>designer/canvas/commands.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Delete {what}</source>
   <extracomment>designer/canvas/commands.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Distribute</source>
   <extracomment>designer/canvas/commands.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Lay out</source>
   <extracomment>designer/canvas/commands.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Lay out {named}</source>
   <extracomment>designer/canvas/commands.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Move frame</source>
   <extracomment>designer/canvas/commands.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Move {named}</source>
   <extracomment>designer/canvas/commands.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Only a node with an input and an output can be bypassed</source>
   <extracomment>designer/canvas/commands.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <source>{n:,} frames</source>
   <extracomment>designer/canvas/commands.py</extracomment>
   <translation type="unfinished">
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>{n:,} links</source>
   <extracomment>designer/canvas/commands.py</extracomment>
   <translation type="unfinished">
    <numerusform />
   </translation>
  </message>
  <message>
   <source>Copied {named}</source>
   <extracomment>designer/canvas/copying.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Cut {named}</source>
   <extracomment>designer/canvas/copying.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Duplicate {named}</source>
   <extracomment>designer/canvas/copying.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Paste</source>
   <extracomment>designer/canvas/copying.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>frame</source>
   <extracomment>designer/canvas/copying.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>note</source>
   <extracomment>designer/canvas/copying.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name} cannot be linked to itself.</source>
   <extracomment>designer/canvas/fitting.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Add frame</source>
   <extracomment>designer/canvas/frame_commands.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Add note</source>
   <extracomment>designer/canvas/frame_commands.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Rename frame</source>
   <extracomment>designer/canvas/frame_commands.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Title of the frame</source>
   <extracomment>designer/canvas/frame_commands.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Write note</source>
   <extracomment>designer/canvas/frame_commands.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Move</source>
   <extracomment>designer/canvas/frame_gestures.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Resize</source>
   <extracomment>designer/canvas/frame_gestures.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Write a note</source>
   <extracomment>designer/canvas/frames.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Legend of the heat map</source>
   <extracomment>designer/canvas/heat.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{title}: the hottest node has {value}</source>
   <extracomment>designer/canvas/heat.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{words}.
The Summary panel has all numbers.</source>
   <extracomment>designer/canvas/heat.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Break links of {named}</source>
   <extracomment>designer/canvas/link_commands.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Lead links through points</source>
   <extracomment>designer/canvas/link_commands.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Link {named} in a row</source>
   <extracomment>designer/canvas/link_commands.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Link {names} to {names2}</source>
   <extracomment>designer/canvas/link_commands.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <source>Take away {n:,} links</source>
   <extracomment>designer/canvas/link_commands.py</extracomment>
   <translation type="unfinished">
    <numerusform />
   </translation>
  </message>
  <message>
   <source>Unlink {names} from {names2}</source>
   <extracomment>designer/canvas/link_commands.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Move links of {old} to {new}</source>
   <extracomment>designer/canvas/linking.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{text} tied</source>
   <extracomment>designer/canvas/marks.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Words of the note</source>
   <extracomment>designer/canvas/note_field.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Write a note; Ctrl+Enter ends it</source>
   <extracomment>designer/canvas/note_field.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Drag a dataset or a layer here from the library, or press Tab</source>
   <extracomment>designer/canvas/overlay.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Start with your data</source>
   <extracomment>designer/canvas/overlay.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The network is out of view. Press Home to see it.</source>
   <extracomment>designer/canvas/overlay.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Pull out {named}</source>
   <extracomment>designer/canvas/pulling.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Add a layer or a dataset</source>
   <extracomment>designer/canvas/quick_add.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Add a node</source>
   <extracomment>designer/canvas/quick_add.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Layers and datasets</source>
   <extracomment>designer/canvas/quick_add.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nothing fits. Try another word.</source>
   <extracomment>designer/canvas/quick_add.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Search</source>
   <extracomment>designer/canvas/quick_add.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source> (optional)</source>
   <extracomment>designer/canvas/tips.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <source>and {n:,} more</source>
   <extracomment>designer/canvas/tips.py</extracomment>
   <translation type="unfinished">
    <numerusform />
   </translation>
  </message>
  <message>
   <source>Canvas</source>
   <extracomment>designer/canvas/view.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The network: nodes and the links between them</source>
   <extracomment>designer/canvas/view.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <source>{n:,} nodes</source>
   <extracomment>designer/canvas/view.py</extracomment>
   <translation type="unfinished">
    <numerusform />
   </translation>
  </message>
  <message>
   <source>{error}.</source>
   <extracomment>designer/controller.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A network is being trained. Stop it and go on?</source>
   <extracomment>designer/dialogs.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Cancel</source>
   <extracomment>designer/dialogs.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Discard</source>
   <extracomment>designer/dialogs.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Netwright projects (*.json);;All files (*)</source>
   <extracomment>designer/dialogs.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Open a project</source>
   <extracomment>designer/dialogs.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Save</source>
   <extracomment>designer/dialogs.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Save elsewhere</source>
   <extracomment>designer/dialogs.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Save the changes to {name}?</source>
   <extracomment>designer/dialogs.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Save the project</source>
   <extracomment>designer/dialogs.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Saving writes over those changes. To keep both, cancel and save under another name.</source>
   <extracomment>designer/dialogs.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Stop training</source>
   <extracomment>designer/dialogs.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What it has learned so far stays in its run folder.</source>
   <extracomment>designer/dialogs.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Without saving they are lost.</source>
   <extracomment>designer/dialogs.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Write over it</source>
   <extracomment>designer/dialogs.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name} was changed by another program.</source>
   <extracomment>designer/dialogs.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Close {title}</source>
   <extracomment>designer/docks.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Close {title} (View &gt; Panels opens it again)</source>
   <extracomment>designer/docks.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>another node is called {name}; choose a name that is not taken</source>
   <extracomment>designer/edits.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>there is no block '{block}' in this network</source>
   <extracomment>designer/edits.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>there is no dataset '{type_name}'; is the plug-in that declares it installed?</source>
   <extracomment>designer/edits.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>there is no layer '{type_name}'; is the plug-in that declares it installed?</source>
   <extracomment>designer/edits.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Browse …</source>
   <extracomment>designer/exporting.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose where to write to.</source>
   <extracomment>designer/exporting.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Export</source>
   <extracomment>designer/exporting.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Export code</source>
   <extracomment>designer/exporting.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Export to</source>
   <extracomment>designer/exporting.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Exporting …</source>
   <extracomment>designer/exporting.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Format</source>
   <extracomment>designer/exporting.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nothing was trained yet: the export has fresh weights</source>
   <extracomment>designer/exporting.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Replace the files that are there</source>
   <extracomment>designer/exporting.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The export failed: {error}</source>
   <extracomment>designer/exporting.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>With the weights of the last run</source>
   <extracomment>designer/exporting.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Make it a project of this version</source>
   <extracomment>designer/files.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Recover unsaved work</source>
   <extracomment>designer/files.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Saved {name}.</source>
   <extracomment>designer/files.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The unsaved work cannot be opened.</source>
   <extracomment>designer/files.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name} cannot be opened.</source>
   <extracomment>designer/files.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name} was not saved.</source>
   <extracomment>designer/files.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name} was written by a newer Netwright (file version {version}). It is open for reading; saving asks for another name and keeps the original.</source>
   <extracomment>designer/files.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Something went wrong inside Netwright: {said}</source>
   <extracomment>designer/guard.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <source> (and {n:,} more problems)</source>
   <extracomment>designer/guide.py</extracomment>
   <translation type="unfinished">
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>Exported {n:,} files to {folder}.</source>
   <extracomment>designer/guide.py</extracomment>
   <translation type="unfinished">
    <numerusform />
   </translation>
  </message>
  <message>
   <source>Netwright stopped without saving its work. It was kept.</source>
   <extracomment>designer/guide.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nothing was opened yet</source>
   <extracomment>designer/guide.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Open it</source>
   <extracomment>designer/guide.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Show the folder</source>
   <extracomment>designer/guide.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Activation memory</source>
   <extracomment>designer/heat_quantities.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Multiply-adds</source>
   <extracomment>designer/heat_quantities.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source> [read-only]</source>
   <extracomment>designer/mainwindow.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Toolbar</source>
   <extracomment>designer/mainwindow.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Every command by typing its name</source>
   <extracomment>designer/menus.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Find a command   {keys}</source>
   <extracomment>designer/menus.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Close this message</source>
   <extracomment>designer/notice_bar.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Message</source>
   <extracomment>designer/notice_bar.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What a step gets: its part of a sequence (N, T, ...), the whole, a state that comes from an output of the step before, or only at first the sequence and then such an output.</source>
   <extracomment>designer/over_time.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Whether all steps are returned, stacked to (N, T, ...), or only the last one.</source>
   <extracomment>designer/over_time.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>all steps</source>
   <extracomment>designer/over_time.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>last step</source>
   <extracomment>designer/over_time.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>over {steps}{value}</source>
   <extracomment>designer/over_time.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>step by step</source>
   <extracomment>designer/over_time.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>whole</source>
   <extracomment>designer/over_time.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{length} steps</source>
   <extracomment>designer/over_time.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Command palette</source>
   <extracomment>designer/palette.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Commands</source>
   <extracomment>designer/palette.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Type a command</source>
   <extracomment>designer/palette.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Add a parameter to {name}</source>
   <extracomment>designer/panels/block_page.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Add parameter</source>
   <extracomment>designer/panels/block_page.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Block, not used yet</source>
   <extracomment>designer/panels/block_page.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <source>Block, used {n:,} times</source>
   <extracomment>designer/panels/block_page.py</extracomment>
   <translation type="unfinished">
    <numerusform />
   </translation>
  </message>
  <message>
   <source>Describe {name}</source>
   <extracomment>designer/panels/block_page.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>INPUTS</source>
   <extracomment>designer/panels/block_page.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>OUTPUTS</source>
   <extracomment>designer/panels/block_page.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>PARAMETERS</source>
   <extracomment>designer/panels/block_page.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Rename block</source>
   <extracomment>designer/panels/block_page.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What the block does; it becomes its help</source>
   <extracomment>designer/panels/block_page.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{weights} weights · {operations} multiply-adds a sample</source>
   <extracomment>designer/panels/block_page.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Default of the parameter</source>
   <extracomment>designer/panels/block_parameters.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Delete it; {default} stands in its place inside</source>
   <extracomment>designer/panels/block_parameters.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Delete parameter {name}</source>
   <extracomment>designer/panels/block_parameters.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Delete this parameter</source>
   <extracomment>designer/panels/block_parameters.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Move parameter {name}</source>
   <extracomment>designer/panels/block_parameters.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Move this parameter down</source>
   <extracomment>designer/panels/block_parameters.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Move this parameter up</source>
   <extracomment>designer/panels/block_parameters.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Name of the parameter</source>
   <extracomment>designer/panels/block_parameters.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>None yet. A parameter is a number that each use of the block sets for itself.</source>
   <extracomment>designer/panels/block_parameters.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Rename parameter {name}</source>
   <extracomment>designer/panels/block_parameters.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Set the {field} of {name}</source>
   <extracomment>designer/panels/block_parameters.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What it is for</source>
   <extracomment>designer/panels/block_parameters.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What the parameter is for</source>
   <extracomment>designer/panels/block_parameters.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>a few words</source>
   <extracomment>designer/panels/block_parameters.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>a number, true or false</source>
   <extracomment>designer/panels/block_parameters.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>is too long</source>
   <extracomment>designer/panels/block_parameters.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>must be {expected}</source>
   <extracomment>designer/panels/block_parameters.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Move port {name}</source>
   <extracomment>designer/panels/block_ports.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>None: add {kind} to the block.</source>
   <extracomment>designer/panels/block_ports.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Put {name} {words}</source>
   <extracomment>designer/panels/block_ports.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Put {name} {words}: the two change places on the canvas</source>
   <extracomment>designer/panels/block_ports.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Select it on the canvas</source>
   <extracomment>designer/panels/block_ports.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>an Input</source>
   <extracomment>designer/panels/block_ports.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>an Output</source>
   <extracomment>designer/panels/block_ports.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>BLOCKS</source>
   <extracomment>designer/panels/blocks_card.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Delete block {name}</source>
   <extracomment>designer/panels/blocks_card.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Delete what nothing uses</source>
   <extracomment>designer/panels/blocks_card.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Delete {name}</source>
   <extracomment>designer/panels/blocks_card.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Show the inside of this block</source>
   <extracomment>designer/panels/blocks_card.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>not used</source>
   <extracomment>designer/panels/blocks_card.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <source>{n:,} uses</source>
   <extracomment>designer/panels/blocks_card.py</extracomment>
   <translation type="unfinished">
    <numerusform />
   </translation>
  </message>
  <message>
   <source>Show this level</source>
   <extracomment>designer/panels/breadcrumb.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The shapes inside are those of one use. Choose which.</source>
   <extracomment>designer/panels/breadcrumb.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Use of the block</source>
   <extracomment>designer/panels/breadcrumb.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Use {here} of {ways}: {name}</source>
   <extracomment>designer/panels/breadcrumb.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>You are here</source>
   <extracomment>designer/panels/breadcrumb.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Copy the whole file</source>
   <extracomment>designer/panels/code.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>File</source>
   <extracomment>designer/panels/code.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Find (Ctrl+F)</source>
   <extracomment>designer/panels/code.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Find in the source</source>
   <extracomment>designer/panels/code.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Generated source</source>
   <extracomment>designer/panels/code.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{found} found</source>
   <extracomment>designer/panels/code.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name} is on the clipboard.</source>
   <extracomment>designer/panels/code.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Back to the latest run</source>
   <extracomment>designer/panels/curve_bar.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Draw the run before this one faintly behind</source>
   <extracomment>designer/panels/curve_bar.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Earlier run</source>
   <extracomment>designer/panels/curve_bar.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Epochs</source>
   <extracomment>designer/panels/curve_bar.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>How much the curve of the training loss is smoothed; the raw one stays behind it</source>
   <extracomment>designer/panels/curve_bar.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Log</source>
   <extracomment>designer/panels/curve_bar.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Save as picture…</source>
   <extracomment>designer/panels/curve_bar.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Save values as CSV…</source>
   <extracomment>designer/panels/curve_bar.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Show everything</source>
   <extracomment>designer/panels/curve_bar.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Smoothing</source>
   <extracomment>designer/panels/curve_bar.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Space the values by powers of ten</source>
   <extracomment>designer/panels/curve_bar.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Steps</source>
   <extracomment>designer/panels/curve_bar.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Take the curves away</source>
   <extracomment>designer/panels/curve_bar.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Time</source>
   <extracomment>designer/panels/curve_bar.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>off</source>
   <extracomment>designer/panels/curve_bar.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Curve</source>
   <extracomment>designer/panels/curve_fold.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>slope</source>
   <extracomment>designer/panels/curve_fold.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>CSV (*.csv)</source>
   <extracomment>designer/panels/curves.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No curves yet</source>
   <extracomment>designer/panels/curves.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>PNG (*.png)</source>
   <extracomment>designer/panels/curves.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Save curves</source>
   <extracomment>designer/panels/curves.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Save values</source>
   <extracomment>designer/panels/curves.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Add inputs</source>
   <extracomment>designer/panels/data.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose a dataset at the left: its samples are shown here.</source>
   <extracomment>designer/panels/data.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It is read when you say so, or when you press Train.</source>
   <extracomment>designer/panels/data.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No data</source>
   <extracomment>designer/panels/data.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Read the file</source>
   <extracomment>designer/panels/data.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Reading the dataset</source>
   <extracomment>designer/panels/data.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The dataset cannot be shown: {result}.</source>
   <extracomment>designer/panels/data.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This project names a file of your machine</source>
   <extracomment>designer/panels/data.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>, </source>
   <extracomment>designer/panels/data_facts.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Not readable yet</source>
   <extracomment>designer/panels/data_facts.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>one</source>
   <extracomment>designer/panels/data_facts.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{count:,} for the test</source>
   <extracomment>designer/panels/data_facts.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{count:,} for training</source>
   <extracomment>designer/panels/data_facts.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{count:,} for validation</source>
   <extracomment>designer/panels/data_facts.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <source>{field}: {n:,} classes, {role}</source>
   <extracomment>designer/panels/data_facts.py</extracomment>
   <translation type="unfinished">
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>{n:,} samples</source>
   <extracomment>designer/panels/data_facts.py</extracomment>
   <translation type="unfinished">
    <numerusform />
   </translation>
  </message>
  <message>
   <source>Add inputs to canvas</source>
   <extracomment>designer/panels/data_forms.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose a dataset, or drag one from the library onto the canvas.</source>
   <extracomment>designer/panels/data_forms.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Dataset</source>
   <extracomment>designer/panels/data_forms.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>One Input node for each field, with its shape and type</source>
   <extracomment>designer/panels/data_forms.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Preparation</source>
   <extracomment>designer/panels/data_forms.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Set {name} of the preparation</source>
   <extracomment>designer/panels/data_forms.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Set {name} of {title}</source>
   <extracomment>designer/panels/data_forms.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>There is no dataset {type} here; choose another.</source>
   <extracomment>designer/panels/data_forms.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Use no data</source>
   <extracomment>designer/panels/data_forms.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Use {title}</source>
   <extracomment>designer/panels/data_forms.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>All files (*)</source>
   <extracomment>designer/panels/editors.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Files ({pattern});;All files (*)</source>
   <extracomment>designer/panels/editors.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Pick a file</source>
   <extracomment>designer/panels/editors.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>must be {wanted}, but is '{text}'</source>
   <extracomment>designer/panels/editors.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>reads {name}, but the parameters of this block are {known}</source>
   <extracomment>designer/panels/editors.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Back to {value}</source>
   <extracomment>designer/panels/form.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Make this a parameter of the block</source>
   <extracomment>designer/panels/form.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Make {name} a parameter of the block</source>
   <extracomment>designer/panels/form.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>More</source>
   <extracomment>designer/panels/form.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Reset {name}</source>
   <extracomment>designer/panels/form.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Takes {wanted}.</source>
   <extracomment>designer/panels/form.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>empty</source>
   <extracomment>designer/panels/form.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{problem}.</source>
   <extracomment>designer/panels/form.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>optional</source>
   <extracomment>designer/panels/help_card.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Add to the canvas</source>
   <extracomment>designer/panels/library.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Delete</source>
   <extracomment>designer/panels/library.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Names and synonyms: dense, fully connected, filter, dropout …</source>
   <extracomment>designer/panels/library.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nothing is called or does “{strip}”.
Try another word, such as conv.</source>
   <extracomment>designer/panels/library.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Search layers and data</source>
   <extracomment>designer/panels/library.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Search the library</source>
   <extracomment>designer/panels/library.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Show the inside</source>
   <extracomment>designer/panels/library.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Drag it to the canvas, or press Enter to add it. F1 tells all of it.</source>
   <extracomment>designer/panels/library_card.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A block of this project.</source>
   <extracomment>designer/panels/library_model.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Blocks of this network</source>
   <extracomment>designer/panels/library_model.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Blocks: {category}</source>
   <extracomment>designer/panels/library_model.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Show node</source>
   <extracomment>designer/panels/messages.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>'{value}' is taken; choose another name</source>
   <extracomment>designer/panels/naming.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The node whose weights it uses; it has none of its own.</source>
   <extracomment>designer/panels/naming.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Use the weights of another node of the same kind instead of its own.</source>
   <extracomment>designer/panels/naming.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>a name of letters, digits and underscores</source>
   <extracomment>designer/panels/naming.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Note</source>
   <extracomment>designer/panels/node_extras.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Note on {who}</source>
   <extracomment>designer/panels/node_extras.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Repeat, sharing, freezing</source>
   <extracomment>designer/panels/node_extras.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Set {name} of {who}</source>
   <extracomment>designer/panels/node_extras.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Your own words about this node</source>
   <extracomment>designer/panels/node_extras.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Unknown here: kept as it is, but it cannot run</source>
   <extracomment>designer/panels/node_facts.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What is common to all of them</source>
   <extracomment>designer/panels/node_facts.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>from the input</source>
   <extracomment>designer/panels/node_facts.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>none</source>
   <extracomment>designer/panels/node_facts.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{found}, from the input</source>
   <extracomment>designer/panels/node_facts.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Make {name} a parameter of {place}</source>
   <extracomment>designer/panels/node_page.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Rename {who}</source>
   <extracomment>designer/panels/node_page.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Over time</source>
   <extracomment>designer/panels/over_time_fold.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Run {who} over time</source>
   <extracomment>designer/panels/over_time_fold.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Set {name}</source>
   <extracomment>designer/panels/over_time_fold.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Looking at the network</source>
   <extracomment>designer/panels/problems.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No problems</source>
   <extracomment>designer/panels/problems.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The network can be trained and exported.</source>
   <extracomment>designer/panels/problems.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>There is nothing on the canvas yet: drag a dataset onto it.</source>
   <extracomment>designer/panels/problems.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What is wrong with it is listed here, with its cure.</source>
   <extracomment>designer/panels/problems.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <source>and {n:,} more problems</source>
   <extracomment>designer/panels/problems.py</extracomment>
   <translation type="unfinished">
    <numerusform />
   </translation>
  </message>
  <message>
   <source> and </source>
   <extracomment>designer/panels/project_page.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Describe the network</source>
   <extracomment>designer/panels/project_page.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Network</source>
   <extracomment>designer/panels/project_page.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No data yet: drag a dataset onto the canvas</source>
   <extracomment>designer/panels/project_page.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Rename the network</source>
   <extracomment>designer/panels/project_page.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>TRAINING</source>
   <extracomment>designer/panels/project_page.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The canvas is empty.

Drag a dataset from the library onto it: its inputs appear. Then drag layers below them and join each output to the next input.</source>
   <extracomment>designer/panels/project_page.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Training settings</source>
   <extracomment>designer/panels/project_page.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What the network does; it becomes its docstring</source>
   <extracomment>designer/panels/project_page.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>activations a sample</source>
   <extracomment>designer/panels/project_page.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>multiply-adds a sample</source>
   <extracomment>designer/panels/project_page.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>weights</source>
   <extracomment>designer/panels/project_page.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <source>{n:,} epochs, batches of {batch_size}</source>
   <extracomment>designer/panels/project_page.py</extracomment>
   <translation type="unfinished">
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <source>{title}, {n:,} samples</source>
   <extracomment>designer/panels/project_page.py</extracomment>
   <translation type="unfinished">
    <numerusform />
   </translation>
  </message>
  <message>
   <source>Drop it</source>
   <extracomment>designer/panels/python_fold.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Not taken yet: Ctrl+Enter takes it, Escape drops it.</source>
   <extracomment>designer/panels/python_fold.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Python</source>
   <extracomment>designer/panels/python_fold.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Read and trust…</source>
   <extracomment>designer/panels/python_fold.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Take it (Ctrl+Enter)</source>
   <extracomment>designer/panels/python_fold.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>To be read only, until you trust this project.</source>
   <extracomment>designer/panels/python_fold.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Done</source>
   <extracomment>designer/panels/run_progress.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>End now</source>
   <extracomment>designer/panels/run_progress.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Finishing the epoch</source>
   <extracomment>designer/panels/run_progress.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Make one update more</source>
   <extracomment>designer/panels/run_progress.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Pause</source>
   <extracomment>designer/panels/run_progress.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Paused</source>
   <extracomment>designer/panels/run_progress.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Preparing</source>
   <extracomment>designer/panels/run_progress.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Press Train. You may go on editing: a run keeps the network it started with.</source>
   <extracomment>designer/panels/run_progress.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Progress of the run</source>
   <extracomment>designer/panels/run_progress.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ready to train</source>
   <extracomment>designer/panels/run_progress.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Resume</source>
   <extracomment>designer/panels/run_progress.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Step</source>
   <extracomment>designer/panels/run_progress.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Stop</source>
   <extracomment>designer/panels/run_progress.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Stopping</source>
   <extracomment>designer/panels/run_progress.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The run failed</source>
   <extracomment>designer/panels/run_progress.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Train</source>
   <extracomment>designer/panels/run_progress.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It has a process of its own, because {why}.</source>
   <extracomment>designer/panels/run_rate.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Learning rate</source>
   <extracomment>designer/panels/run_rate.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Learning rate of the run</source>
   <extracomment>designer/panels/run_rate.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Phase whose learning rate is set</source>
   <extracomment>designer/panels/run_rate.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Set</source>
   <extracomment>designer/panels/run_rate.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Type a number above 0, such as 0.001 or 3e-4</source>
   <extracomment>designer/panels/run_rate.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>own process</source>
   <extracomment>designer/panels/run_rate.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source> Best epoch: {best_epoch}.</source>
   <extracomment>designer/panels/run_state.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Epoch {now:,} of {epochs:,}</source>
   <extracomment>designer/panels/run_state.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>From step {step:,} on: {text}.</source>
   <extracomment>designer/panels/run_state.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>on {device}{precision}</source>
   <extracomment>designer/panels/run_state.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>step {step:,} of {steps:,}</source>
   <extracomment>designer/panels/run_state.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>took {seconds}</source>
   <extracomment>designer/panels/run_state.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{seconds_left} left</source>
   <extracomment>designer/panels/run_state.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Duration</source>
   <extracomment>designer/panels/run_table.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>On the validation data, of the weights that were kept</source>
   <extracomment>designer/panels/run_table.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Started</source>
   <extracomment>designer/panels/run_table.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>State</source>
   <extracomment>designer/panels/run_table.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{epochs:,} of {planned:,}</source>
   <extracomment>designer/panels/run_table.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{origin} exists again</source>
   <extracomment>designer/panels/run_trash.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>, its best</source>
   <extracomment>designer/panels/runs.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>After epoch {epoch:,}{best}, as a new run</source>
   <extracomment>designer/panels/runs.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Deleted the run of {began_words}.</source>
   <extracomment>designer/panels/runs.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Go on</source>
   <extracomment>designer/panels/runs.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No runs yet</source>
   <extracomment>designer/panels/runs.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Open folder</source>
   <extracomment>designer/panels/runs.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Run of {began_words}</source>
   <extracomment>designer/panels/runs.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Save weights</source>
   <extracomment>designer/panels/runs.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Save weights…</source>
   <extracomment>designer/panels/runs.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Show in Curves</source>
   <extracomment>designer/panels/runs.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The history of this run cannot be read: {curves}.</source>
   <extracomment>designer/panels/runs.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The run cannot be deleted: {error}.</source>
   <extracomment>designer/panels/runs.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The run cannot go on: its project cannot be read ({error}).</source>
   <extracomment>designer/panels/runs.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The run is kept in {place}: {error}.</source>
   <extracomment>designer/panels/runs.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The weights cannot be written: {error}.</source>
   <extracomment>designer/panels/runs.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Train this run on, or again from one of its epochs</source>
   <extracomment>designer/panels/runs.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Undo</source>
   <extracomment>designer/panels/runs.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Weights (*.safetensors)</source>
   <extracomment>designer/panels/runs.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Where it ended</source>
   <extracomment>designer/panels/runs.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Samples</source>
   <extracomment>designer/panels/sample_view.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source> ({frozen} frozen)</source>
   <extracomment>designer/panels/summary.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>16 bits (bf16)</source>
   <extracomment>designer/panels/summary.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>16 bits (fp16)</source>
   <extracomment>designer/panels/summary.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>32 bits</source>
   <extracomment>designer/panels/summary.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Batch</source>
   <extracomment>designer/panels/summary.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Bits of the results. In 16 bits training keeps weights, gradients and optimizer in 32; results of some layers, such as normalization, stay in 32 as well, which is not counted.</source>
   <extracomment>designer/panels/summary.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Copy as CSV</source>
   <extracomment>designer/panels/summary.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Precision</source>
   <extracomment>designer/panels/summary.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Prediction</source>
   <extracomment>designer/panels/summary.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Purpose</source>
   <extracomment>designer/panels/summary.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Put all rows on the clipboard, for a spreadsheet</source>
   <extracomment>designer/panels/summary.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Samples of a batch</source>
   <extracomment>designer/panels/summary.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Steps of free axes of time</source>
   <extracomment>designer/panels/summary.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Training needs memory for weights, gradients, what the optimizers remember, a batch and the results of all layers. Prediction needs it for weights and the results that wait for a reader at the same time.</source>
   <extracomment>designer/panels/summary.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>weights, gradients, optimizer</source>
   <extracomment>designer/panels/summary.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{weights} weights{frozen} · {operations} multiply-adds a sample
{peak_bytes}: {held} {whose} + {rest} results</source>
   <extracomment>designer/panels/summary.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Costs of the nodes</source>
   <extracomment>designer/panels/summary_tree.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>validation {validation}</source>
   <extracomment>designer/panels/tiles.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Averaged weights</source>
   <extracomment>designer/panels/training_settings.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Constant</source>
   <extracomment>designer/panels/training_settings.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Limits</source>
   <extracomment>designer/panels/training_settings.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Machine</source>
   <extracomment>designer/panels/training_settings.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Phase</source>
   <extracomment>designer/panels/training_settings.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Phase {name}</source>
   <extracomment>designer/panels/training_settings.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Run</source>
   <extracomment>designer/panels/training_settings.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Set {name} of training</source>
   <extracomment>designer/panels/training_settings.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Set {name} of {part}</source>
   <extracomment>designer/panels/training_settings.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Set {part} to {value}</source>
   <extracomment>designer/panels/training_settings.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The learning rate stays as it is.</source>
   <extracomment>designer/panels/training_settings.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>There is no {kind} here; choose another.</source>
   <extracomment>designer/panels/training_settings.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>When to stop</source>
   <extracomment>designer/panels/training_settings.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Gradients</source>
   <extracomment>designer/panels/weights.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No weights yet</source>
   <extracomment>designer/panels/weights.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Press Train: the numbers in each layer are drawn here over time.
Weights that stand still or run away are seen at once.</source>
   <extracomment>designer/panels/weights.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Probes</source>
   <extracomment>designer/panels/weights.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Put a Probe on a link and train, to see what passes there</source>
   <extracomment>designer/panels/weights.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Steps go across, values upwards; the brighter, the more weights have that value</source>
   <extracomment>designer/panels/weights.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The same of the gradients; all near zero means that a layer learns nothing</source>
   <extracomment>designer/panels/weights.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The same of what passes the Probe nodes while training</source>
   <extracomment>designer/panels/weights.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <source>{n:,} tensors, steps 1 to {last:,.0f}</source>
   <extracomment>designer/panels/weights.py</extracomment>
   <translation type="unfinished">
    <numerusform />
   </translation>
  </message>
  <message>
   <source>infinite</source>
   <extracomment>designer/plots/axes.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>not a number</source>
   <extracomment>designer/plots/axes.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Samples of each class: {words}</source>
   <extracomment>designer/plots/bars.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{counts} more</source>
   <extracomment>designer/plots/bars.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name} chart</source>
   <extracomment>designer/plots/chart.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>best: {value}, epoch {best_epoch:,}</source>
   <extracomment>designer/plots/curves.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Histograms</source>
   <extracomment>designer/plots/histogram_grid.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Pictures</source>
   <extracomment>designer/plots/image_grid.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Show or hide {name}</source>
   <extracomment>designer/plots/legend.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>step {found:,.0f}   mean {mean}   std {std}</source>
   <extracomment>designer/plots/tile.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{size} bytes</source>
   <extracomment>designer/quantities.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Layers and data</source>
   <extracomment>designer/reference.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What it computes</source>
   <extracomment>designer/reference.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The selected nodes are linked already, or no free input takes what is before it</source>
   <extracomment>designer/rewiring.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A run is in progress; stop it first.</source>
   <extracomment>designer/run_actions.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>First stop the run; what does not stop by itself can then be ended.</source>
   <extracomment>designer/run_actions.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Leave the block first: in a run its uses are frozen one by one.</source>
   <extracomment>designer/run_actions.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nothing is being trained.</source>
   <extracomment>designer/run_actions.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nothing is being trained. This freezes parts of the run that is under way.</source>
   <extracomment>designer/run_actions.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Pause the run first; then it can go on update by update.</source>
   <extracomment>designer/run_actions.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Select the nodes whose weights are meant.</source>
   <extracomment>designer/run_actions.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The run shares this window's process and ends after its present update.</source>
   <extracomment>designer/run_actions.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Back to its own key</source>
   <extracomment>designer/shortcuts.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose a command, then press its new key in the field below.</source>
   <extracomment>designer/shortcuts.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Command</source>
   <extracomment>designer/shortcuts.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Commands and their keys</source>
   <extracomment>designer/shortcuts.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Key</source>
   <extracomment>designer/shortcuts.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Keyboard shortcuts</source>
   <extracomment>designer/shortcuts.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Menu</source>
   <extracomment>designer/shortcuts.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>New key</source>
   <extracomment>designer/shortcuts.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Search commands</source>
   <extracomment>designer/shortcuts.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{key} already calls {title}. Choose another key.</source>
   <extracomment>designer/shortcuts.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>error</source>
   <extracomment>designer/signs.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>hint</source>
   <extracomment>designer/signs.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>warning</source>
   <extracomment>designer/signs.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source> · epoch {done} of {whole}</source>
   <extracomment>designer/status_line.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Device: {device}</source>
   <extracomment>designer/status_line.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Finishing the epoch …</source>
   <extracomment>designer/status_line.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Learned numbers of the network</source>
   <extracomment>designer/status_line.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Multiplications with addition for one sample</source>
   <extracomment>designer/status_line.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Needed for training, about: {held} for weights, gradients and optimizer, {peak_bytes} for a batch of {batch} and the results of all layers. The Summary panel tells more.</source>
   <extracomment>designer/status_line.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Preparing …</source>
   <extracomment>designer/status_line.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ready</source>
   <extracomment>designer/status_line.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Stopping …</source>
   <extracomment>designer/status_line.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The canvas has moved on since this run</source>
   <extracomment>designer/status_line.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The run goes on with the network as it was when Train was pressed.</source>
   <extracomment>designer/status_line.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Where the network is trained; set in the Training panel</source>
   <extracomment>designer/status_line.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>memory</source>
   <extracomment>designer/status_line.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>multiply-adds</source>
   <extracomment>designer/status_line.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{operations} multiply-adds</source>
   <extracomment>designer/status_line.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{peak_bytes} memory</source>
   <extracomment>designer/status_line.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{weights} weights</source>
   <extracomment>designer/status_line.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Freeze weights</source>
   <extracomment>designer/summary_actions.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Select one or more nodes with weights first.</source>
   <extracomment>designer/summary_actions.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Thaw weights</source>
   <extracomment>designer/summary_actions.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>There is no data to train on: drag a dataset from the library onto the canvas.</source>
   <extracomment>designer/training.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>There is no loss, so nothing says what is good: add one, such as CrossEntropy for classes or MSE for numbers, and link the prediction and the target to it.</source>
   <extracomment>designer/training.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nothing was pasted: the clipboard holds no nodes</source>
   <extracomment>designer/transfer.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nothing was pasted: {error}</source>
   <extracomment>designer/transfer.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It can do whatever you can: read and delete your files, use the network, start programs. Nothing holds it back. Trust it only if you have read it, or know who wrote it. Until then it is shown, but not run.</source>
   <extracomment>designer/trust_dialog.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Python file</source>
   <extracomment>designer/trust_dialog.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Python that this project brings along</source>
   <extracomment>designer/trust_dialog.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This project brings Python of its own along.</source>
   <extracomment>designer/trust_dialog.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Trust this project</source>
   <extracomment>designer/trust_dialog.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name} cannot be linked to itself</source>
   <extracomment>designer/wiring.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name} has no input '{port}'</source>
   <extracomment>designer/wiring.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name} has no input and output to lead the link through</source>
   <extracomment>designer/wiring.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name} has no output '{port}'</source>
   <extracomment>designer/wiring.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Training could not go on: {error}</source>
   <extracomment>designer/worker.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A GRU reads, another writes a word at a time and looks back at what was read (Bahdanau et al. 2014); the decoder's step is drawn. 1,638,064 weights.</source>
   <extracomment>examples</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A block with a shortcut, used three times in a row: the way deep networks are built.</source>
   <extracomment>examples</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A cell drawn as a block runs over time: each step reads the wave and the state that the step before left.</source>
   <extracomment>examples</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A convolutional network with the manners of a transformer (Liu et al. 2022): LayerNorm over channels, scaled branches. 28,589,128 weights.</source>
   <extracomment>examples</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A generator draws, a discriminator judges, and each learns from the other in turns (Radford et al. 2015). 3,576,704 and 2,765,568 weights.</source>
   <extracomment>examples</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A recurrent cell of your own</source>
   <extracomment>examples</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>AlexNet</source>
   <extracomment>examples</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Attention inside windows, which every second layer shifts, on fewer and fewer places (Liu et al. 2021). 28,288,354 weights.</source>
   <extracomment>examples</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Autoencoder for handwritten digits</source>
   <extracomment>examples</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>BERT-base</source>
   <extracomment>examples</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Bidirectional LSTM tagger</source>
   <extracomment>examples</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>CNN on handwritten digits</source>
   <extracomment>examples</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>ConvNeXt-Tiny</source>
   <extracomment>examples</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>DCGAN 64 × 64</source>
   <extracomment>examples</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Deep Q-network</source>
   <extracomment>examples</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>DenseNet-121</source>
   <extracomment>examples</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Down to the gist and up again with long skips (Ronneberger et al. 2015): a class for each pixel. 31,030,658 weights.</source>
   <extracomment>examples</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Each layer sees what all before it have found (Huang et al. 2016): concats that grow, 58 dense layers. 7,978,856 weights.</source>
   <extracomment>examples</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>EfficientNet-B0</source>
   <extracomment>examples</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Fifty layers of bottlenecks with shortcuts (He et al. 2015), the yardstick of image networks. 25,557,032 weights.</source>
   <extracomment>examples</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Fire blocks squeeze and expand (Iandola et al. 2016): AlexNet's accuracy with a fiftieth of its weights, 1,235,496.</source>
   <extracomment>examples</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>First steps</source>
   <extracomment>examples</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Five convolutions and three linear layers (Krizhevsky 2014); pooling to a fixed size lets images of 63 pixels or more in. 61,100,840 weights.</source>
   <extracomment>examples</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Foretells how far diabetes goes in a year from ten measurements of a patient; the targets are numbers, not classes.</source>
   <extracomment>examples</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>GPT-2 small</source>
   <extracomment>examples</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>GRU on the adding problem</source>
   <extracomment>examples</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Games</source>
   <extracomment>examples</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Generative networks</source>
   <extracomment>examples</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Gives each image a cloud of codes instead of one, so that any code in between can be drawn (Kingma and Welling 2013). 652,824 weights.</source>
   <extracomment>examples</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>GoogLeNet</source>
   <extracomment>examples</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>GoogLeNet as it is trained: two further classifiers half way, each with a loss of weight 0.3. 13,004,888 weights.</source>
   <extracomment>examples</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>GoogLeNet with auxiliary heads</source>
   <extracomment>examples</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Image networks</source>
   <extracomment>examples</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Inception blocks of five kinds, with filters 1 by 7 and 7 by 1 (Szegedy et al. 2015), with the weights that predict, 23,834,568.</source>
   <extracomment>examples</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Inception v3</source>
   <extracomment>examples</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Inception v3 as it is trained: a further classifier half way with a loss of weight 0.4. 27,161,264 weights.</source>
   <extracomment>examples</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Inception v3 with an auxiliary head</source>
   <extracomment>examples</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Inverted residuals of depthwise convolutions (Sandler et al. 2018), made for telephones. 3,504,872 weights.</source>
   <extracomment>examples</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Inverted residuals whose channels are weighed, found by search (Tan and Le 2019), with stochastic depth. 5,288,548 weights.</source>
   <extracomment>examples</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>LSTM on sine waves</source>
   <extracomment>examples</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>LSTM tagger</source>
   <extracomment>examples</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>LeNet-5</source>
   <extracomment>examples</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Learns from moves of a game what each move is worth: its reward and the best that can follow (Mnih et al. 2015). 1,686,180 weights.</source>
   <extracomment>examples</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>MLP 784-128-10</source>
   <extracomment>examples</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>MLP on handwritten digits</source>
   <extracomment>examples</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>MLP on iris flowers</source>
   <extracomment>examples</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>MLP on two spirals</source>
   <extracomment>examples</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>MLP-Mixer S/16</source>
   <extracomment>examples</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>MNIST CNN</source>
   <extracomment>examples</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>MobileNetV2</source>
   <extracomment>examples</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Names the part of speech of each word, from the words before it. 1,370,961 weights.</source>
   <extracomment>examples</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Neither convolution nor attention: dense layers mix patches, then features (Tolstikhin et al. 2021). 18,528,264 weights.</source>
   <extracomment>examples</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nine inception blocks, each with four branches (Szegedy et al. 2014), with the weights that predict, 6,624,904.</source>
   <extracomment>examples</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>One linear layer parts three clouds of points in the plane: straight lines are enough.</source>
   <extracomment>examples</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Perceptron on blobs</source>
   <extracomment>examples</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Plain recurrent network on sine waves</source>
   <extracomment>examples</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Reads 8 by 8 images of handwritten digits as rows of 64 numbers.</source>
   <extracomment>examples</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Reads a noisy wave step by step and foretells the next value; it takes waves of any length.</source>
   <extracomment>examples</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Reads a text from both sides at once and learns by filling in hidden words (Devlin et al. 2018); uncased, with its pooler. 109,482,240 weights.</source>
   <extracomment>examples</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Reads an image as a row of patches; a token of its own gathers what it shows (Dosovitskiy et al. 2020). 86,567,656 weights.</source>
   <extracomment>examples</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Reads sentences from both ends at once, so that each word is named by what stands before and after it.</source>
   <extracomment>examples</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Regression on diabetes</source>
   <extracomment>examples</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>ResNeXt-50 32x4d</source>
   <extracomment>examples</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>ResNet-18</source>
   <extracomment>examples</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>ResNet-50</source>
   <extracomment>examples</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>ResNet-50 whose 3x3 convolutions work in 32 groups (Xie et al. 2016): wider for the same cost. 25,028,904 weights.</source>
   <extracomment>examples</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Residual CNN on handwritten digits</source>
   <extracomment>examples</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Says at each word which comes next, and so writes on (Radford et al. 2019); its head is tied to its embedding. 124,439,808 weights.</source>
   <extracomment>examples</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Seq2Seq with attention</source>
   <extracomment>examples</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Sequences</source>
   <extracomment>examples</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Shortcuts around pairs of convolutions (He et al. 2015): what a block learns is added to what came in. 11,689,512 weights.</source>
   <extracomment>examples</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Six layers in which each step looks at all others (Vaswani et al. 2017), here to say rows backwards; padding is hidden by a mask. 18,914,304 weights.</source>
   <extracomment>examples</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>SqueezeNet 1.1</source>
   <extracomment>examples</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Squeezes each image into eight numbers and draws it again from them; nobody tells it which digit it is.</source>
   <extracomment>examples</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Swin-T</source>
   <extracomment>examples</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Tells three species of iris apart by the lengths of petals and sepals, standardised first.</source>
   <extracomment>examples</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The baseline of all image networks: 28 by 28 pixels in a row, one hidden layer, ten scores. 101,770 weights.</source>
   <extracomment>examples</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The convolutional network that read cheques (LeCun et al. 1998), here with all connections between its layers. 61,706 weights.</source>
   <extracomment>examples</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The network of PyTorch's first example: dropout against learning by heart, log-probabilities with the loss NLL. 1,199,882 weights.</source>
   <extracomment>examples</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The simplest memory: each state comes from the step and the state before it, with nothing to keep or to forget.</source>
   <extracomment>examples</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Thirteen 3x3 convolutions in five stages (Simonyan and Zisserman 2014): the whole network is one idea repeated. 138,357,544 weights.</source>
   <extracomment>examples</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Transformer encoder</source>
   <extracomment>examples</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Two layers of learned filters look for strokes in 8 by 8 images of handwritten digits. The place to start.</source>
   <extracomment>examples</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Two numbers of a row are marked; the gates keep them until the end, where their sum is wanted.</source>
   <extracomment>examples</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Two spiral arms that wind around each other: three hidden layers bend the plane until a line parts them.</source>
   <extracomment>examples</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>U-Net</source>
   <extracomment>examples</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>VGG-16</source>
   <extracomment>examples</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>VGG-16 with batch normalization</source>
   <extracomment>examples</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>VGG-16 with each convolution normalized over the batch, which makes it far easier to train. 138,365,992 weights.</source>
   <extracomment>examples</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Variational autoencoder</source>
   <extracomment>examples</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>ViT-B/16</source>
   <extracomment>examples</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>0 or 1 for each class (N, classes).</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>0 or 1, of the same shape as the prediction.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>0, 1, 2 ... (T), the same for every sample.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>1 divides by one less than the count, as for a sample; 0 by the count.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>1 for alike and -1 for different (N); or 1 and 0 where zero_one is on.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>1 for alike and -1 for different; or 1 and 0 where zero_one is on.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>1 for one slope, or the number of channels for one each.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>1 for yes and -1 for no; or 1 and 0 where zero_one is on.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>1 if x1 should be larger, -1 if x2; or 1 and 0 where zero_one is on.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>1 or 2: the power of what is missing.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>2 for length as on paper, 1 for sums.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>2 for length as on paper, 1 for the sum of sizes.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A Triplet loss whose distance you choose.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A class that does not count.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A class that does not count; none counts all.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A class that does not count; none for -100.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A column of numbers for each window (N, C, T).</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A column of numbers for each window.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A distance for each pair, as of PairwiseDistance.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A distance for each pair; the last axis is gone.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A last layer for very many classes: frequent ones get all features, rare ones fewer.

The network then takes the target, too; where it shall predict, give_scores has an output.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A learned tensor, fed by nothing: the same for every sample.

With a batch linked to it, its first axis, of size 1, is repeated for each sample, as a class token needs it before it is joined to the patches.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A letter for each axis: of each input, an arrow, of the result.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A linear layer and its cross entropy in one: features and right classes in, the loss out.

The network then takes the target, too; where it shall predict, give_scores has an output.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A number that means 'nothing here': its vector is zero and is not trained.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A point that a link is led through; it computes nothing and leaves no trace in the code.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A sample of each distribution.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A score for each sample.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A single number; a Penalty makes it small.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A smooth ReLU, log(1 + exp(x)): always positive.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A target that does not count; none counts all.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A tensor of numbers.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A tensor of real numbers.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A tensor of the same shape.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A tensor whose last axis holds the features.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A tensor with channels at axis 1 and axes behind it.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A tensor with channels at axis 1.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A tensor.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A vector for each sample (N, features).</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A vector for each step of tgt (N, T, features).</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Add a learned number to each channel of the result.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Add a learned number to each filter's result.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Add a learned number to each output.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Add a learned number to each score.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Add a learned step to the keys and values.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Add a step of zeros to the keys and values.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Add bias kv</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Add learned numbers everywhere.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Add learned numbers to each state.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Add learned numbers to the most frequent classes.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Add learned numbers to the projections.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Add learned numbers to the state.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Add what does not depend on the network: PyTorch's full, the whole likelihood.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Add zero attn</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Added above and below the fraction, so that empty areas are no trouble.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Added before the root is taken, so that its slope is finite where the error is 0.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Added before the root is taken; none for the smallest number of the type.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Added to each difference, so that the slope is finite where both are equal.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Added to each difference.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Added to the divisor.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Added to the rate before its logarithm is taken; only where log_input is off.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Added to the variance, so that nothing is divided by zero.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Adds a border along the last axes; negative numbers cut off instead.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Adds a border of a number of your choice around images (N, C, H, W).</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Adds a border of a number of your choice around volumes (N, C, D, H, W).</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Adds a border of zeros around images (N, C, H, W).</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Adds a border of zeros around volumes (N, C, D, H, W).</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Adds a number of your choice at the front and at the end of sequences (N, C, T).</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Adds an axis of size 1: with dim 1 (N, H, W) becomes (N, 1, H, W), images of one channel.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Adds normal noise while training; does nothing for prediction.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Adds tensors number by number, as at the end of a shortcut.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Adds to attention scores in a window a learned number for each distance and head.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Adds to each step a learned vector of its position.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Adds to each step waves that tell its position; nothing is learned, any length goes.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Adds up along one or more axes.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Adds up from the start of an axis to each position.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Adds zeros at the front and at the end of sequences (N, C, T).</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Adjusted</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Affine</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Align corners</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Alpha</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Also compare positive with negative, and take the harder of both.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Also give the scores of all classes, to predict and to measure; costs memory.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Also give the weights: how much each step looked at each key. Slower.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Also let each key find its own query.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Also read from the end to the start; y is then twice as wide.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Also say where each largest number stood, so that a MaxUnpool can put it back.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Alternatives; the one that is chosen goes on.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Always</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>An ELU whose scale keeps mean and spread of deep networks steady.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Another score for each sample, of the same shape.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Another vector for each sample (N, features).</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Antialias</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Any numbers that the network computes.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Any tensor of the batch: the first axis is repeated for each sample.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Any tensor of the batch: there is noise for each of its samples.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Approximate</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Arithmetic over the inputs a to z (without y), such as a * sigmoid(b) + 1.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Arranges the numbers of each sample in other axes; the batch stays in front.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>As GridSample has it; both must agree.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Average</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Axes bik.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Axes bjk.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Axes of further targets of each sample; empty for one target.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Background</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Base</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Batch chunk size</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Batch first</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Beta</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Bias</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Bidirectional</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Binary cross entropy of raw scores that counts less the surer a right answer is.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Blank</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Blend the neighbours of a place, or take the nearest.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>By how many positions, for each of the axes; negative is towards the start.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>By how much each group has fewer features than the one before.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>By how much rows and columns were rolled to the start.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>By how much the gradient is scaled as well.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>By the angle between vectors, or along a straight line.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ceil mode</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Channels at axis 1 and axes behind it (N, C, ...).</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Channels of the input.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Channels of the result.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choice</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Chunked</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Chunks</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Class weights</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Classes, whole numbers from 0.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Columns at the left and right, rows at the top and bottom; one number for all sides.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Columns of the window.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Compares numbers with those of another tensor, or with one number.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Computes a formula over its inputs a, b, c and so on, number by number.

It is made of numbers, pi, + - * / // % ** @ and functions such as exp, log, sqrt, sin, tanh, sigmoid, relu, abs, max and min.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Continues images (N, C, H, W) at each side by the opposite side.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Continues sequences (N, C, T) at each end by the other end.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Continues volumes (N, C, D, H, W) at each side by the opposite side.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Correction</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Count include pad</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Count the zeros of the padding in the mean.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Counts the positions of an axis from 0.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Counts, of the same shape as the prediction.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Cross entropy of raw scores (N, classes) that counts less the surer a right answer is.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Cutoffs</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Cuts an axis into equal parts, each with an output of its own: y1, y2 and so on.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Cuts an axis into parts of given sizes, each with an output of its own: y1, y2 and so on.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Cuts numbers off below a smallest and above a largest value; outside the slope is 0.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>D model</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Deals the channels (axis 1) of groups out in turn, so that the next groups mix them.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Delta</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Depth, height and width of a filter.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Depth, height and width of a window.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Depth, height and width of the result; none to use output_ratio.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Depth, height and width of the windows of the pooling.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Depth, height and width; none keeps.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Descending</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Dilation</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Dim</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Dim feedforward</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Dim0</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Dim1</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Dims</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Distance</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Distance between the points of a filter.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Distance between the points of a window.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Div value</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Divide gradients by how often a number is in the batch.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Divide the sum of a window by this instead of its size.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Divides each number by what its neighbouring channels say; known from AlexNet.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Divides each sample by the root mean square of its last axis, or of its last axes.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Divides the first tensor by the second, number by number.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Divisor override</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Downscale factor</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Draw for prediction, too; else prediction takes the means.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Draws from normal distributions in such a way that their means and spreads can learn.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Draws new random numbers for each sample, from the normal distribution.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Dropout</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Dropout that keeps mean and spread of the numbers; the one to use with SELU.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Dtype</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Each axis so many times as long.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Each step of a sequence looks at all steps of the same sequence: one input, several heads.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Each step of the query looks at all keys and takes a mixture of their values.

Its mask says where a step may look: the contrary of a CausalMask, which Not turns over.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Each step of the query looks at all keys and takes a mixture of their values.

Several heads look at once, each for something else.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Elementwise affine</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Embed dim</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Embedding dim</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Encoder and decoder of the original transformer, for sequences of vectors.

Embeddings before it and the Linear layer for the words after it are nodes of their own.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>End dim</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Enlarges images (N, C, H, W) by blending pixels: Upsample, bilinear, with align_corners.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Enlarges images (N, C, H, W) by learned filters: a convolution the other way round.

With kernel_size 2 and stride 2 height and width double.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Enlarges images (N, C, H, W) by repeating pixels: Upsample with mode nearest.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Enlarges images by turning channels into pixels: (N, C·r·r, H, W) to (N, C, H·r, W·r).</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Enlarges sequences, images or volumes without learning: by repeating or blending pixels.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Enlarges volumes (N, C, D, H, W) by learned filters: a convolution the other way round.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Eps</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Equation</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Exact, or the faster formula with tanh.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Exchanges two axes: 1 and 2 turn (N, T, C) for recurrent layers into (N, C, T) for Conv1d.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Exponent</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Expression</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>False or true.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Features</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Features (N, C), or sequences (N, C, T).</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Features of a step.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Features of each head, an even number.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Features of each key; none for as many as the query has.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Features of each sample.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Features of each step of the query.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Features of each step.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Features of each value; none for as many as the query has.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Features, as many as a vector has.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Fewer channels, larger.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Field</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Field of the dataset that comes in here; empty for the node's own name.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Fill</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Finds the largest numbers of an axis, and where they stand.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Fixed numbers that training never changes; they move to the graphics card with the model.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>From -1 to 1 for each pair; the axis of the vectors is gone.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>From this probability on it counts as yes.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Gamma</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Give scores</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Groups</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Groups of channels that do not mix; 1 mixes all.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Halves an axis: each number of the first half times the sigmoid of one of the second.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Hands numbers on unchanged, and their gradient back with its sign turned.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Hands numbers on, but lets no gradient back: what is before it does not learn from here.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Hands one of its inputs on; what feeds the others alone is left out of the model.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Head bias</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Height</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Height and width of a filter.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Height and width of a window.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Height and width of the image.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Height and width of the result; none keeps.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Height and width of the result; none to use output_ratio.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Height and width of the result; none to use scale_factor.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Height and width of the windows of the pooling.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Hidden size</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>High</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>How far a predicted distribution, given as log probabilities, is from the right one.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>How far each number moves towards 0.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>How far log probabilities (N, classes), as of LogSoftmax, are from the right class (N).</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>How far negative numbers reach.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>How far predicted normal distributions are from the standard one: mean 0, variance 1.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>How far probabilities, as of Sigmoid, are from 0 or 1.

BCEWithLogits does the same with raw scores and loses less precision.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>How far raw scores (N, classes) are from 0 or 1 for each class, averaged over the classes.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>How far raw scores (N, classes) are from right probabilities (N, classes).</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>How far raw scores (N, classes) are from the right class (N). The usual loss for classes.

It contains the softmax: link the last linear layer to it, without a Softmax between.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>How far raw scores are from saying yes (1) or no (-1): a smooth margin.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>How far raw scores, one for each yes-or-no question, are from 0 or 1.

It contains the sigmoid: link the last linear layer to it, without a Sigmoid between.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>How far the right answer must lead.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>How many are kept.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>How many classes of each target count; all but blank ones.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>How many classes there are.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>How many classes there are; each x is below it.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>How many copies along each axis behind the batch.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>How many different numbers there are.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>How many heads look at once.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>How many looks at once; it divides d_model.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>How many looks at once; it divides embed_dim.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>How many of the highest scores count.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>How many parts; it divides the axis.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>How many positions there are.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>How many steps of each prediction count; all if unlinked.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>How many steps of each sample are real.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>How many times as large, for all axes or for each; none to use size.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>How many times larger the result is, about.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>How many times larger, for all axes or for each; none to use size.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>How many times larger; none to use size.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>How many times longer the result is, about.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>How much a yes counts, and 1 less that a no; none for both alike.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>How much a yes counts, such as 9 where one sample in ten is one; one for each column.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>How much before and after the last axis, then the one before it, and so on.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>How much each class counts, such as more for a rare one; none for all alike.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>How much each class counts; none for all alike.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>How much each number counts (N, T); only where mode is sum.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>How much larger it should be.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>How much nearer the sample of the same kind should be.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>How often each position comes.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>How sharply it bends at 0.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>How sharply similarities are compared; smaller is sharper.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>How slow the slowest turn is: 2π times so many steps.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>How slow the slowest wave is: 2π times so many steps.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>How strong each frequency is, from 0 up.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>How strongly sure answers are passed over; 0 for plain cross entropy.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>How strongly the neighbours count.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>How the scores of several outputs become one.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>How the vectors become one.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>How unlikely a sequence of classes is, wherever in the prediction its parts may stand.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>How unlikely counts are under Poisson distributions of predicted rates.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>How unlikely the target is under normal distributions of predicted mean and variance.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>How well each class is ranked before the others: 1 is perfect, 0.5 is chance.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>How well yes is ranked before no: 1 is perfect, 0.5 is chance.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ignore index</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Images (N, C, H, W).</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Images (N, C, H, W); where windows overlap their numbers add up.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Imaginary parts, of the same shape.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Imaginary parts: the shares of sines, their signs turned.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>In channels</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>In features</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>In1 features</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>In2 features</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Index</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Init</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Input size</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Is causal</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Joins axes into one; as it starts, all but the batch: (N, C, H, W) becomes (N, C·H·W).</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Joins tensors along an axis that they have: channels of images, features, steps.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>K</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Kdim</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Keep a last window that is only partly filled.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Keep the axes, with size 1.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Keep the axis of the vectors with size 1.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Keep the axis, with size 1.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Keep the corner pixels in place; only where neighbours are blended.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Keep the corners in place; only where neighbours are blended.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Keepdim</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Keeps numbers above a threshold and replaces all others by one value.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Keeps numbers between two limits and sets what lies outside to the nearer limit.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Keeps numbers from 0 to 6 and sets what lies outside to 0 or 6.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Keeps positive numbers and bends negative ones smoothly towards -alpha.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Keeps positive numbers and multiplies negative ones by a learned slope.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Keeps positive numbers and multiplies negative ones by a slope that is drawn at random.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Keeps positive numbers and multiplies negative ones by a small slope.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Keeps positive numbers and sets negative ones to 0. The usual choice.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Keeps the largest number of each window of a sequence (N, C, T).</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Keeps the largest number of each window of a volume (N, C, D, H, W), at random places.

Also in prediction the places are drawn anew at each call.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Keeps the largest number of each window of a volume (N, C, D, H, W).</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Keeps the largest number of each window of an image (N, C, H, W), at random places.

Also in prediction the places are drawn anew at each call.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Keeps the largest number of each window of an image (N, C, H, W).

With kernel_size 2 height and width are halved.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Keeps the largest numbers so that every image (N, C, H, W) has the wanted size.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Keeps the largest numbers so that every sequence (N, C, T) has the wanted length.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Keeps the largest numbers so that every volume (N, C, D, H, W) has the wanted size.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Kernel size</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Label smoothing</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Lambd</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Largest</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Layer norm eps</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Layers in a row, each with its own weights.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Layers on top of each other, each reading the one below.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Layers that read.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Layers that write.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Learn a scale and a shift for each channel.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Learn a scale and a shift for each number.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Learn a scale for each number.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Learn the shift too, where affine is on.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Learn the shift too.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Leaves a branch out for some samples at random while training; then the shortcut is all.

Stands at the end of the branch, before the Add. What remains is scaled up, so that the sum stays about the same.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Length of a filter.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Length of a window.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Length of the result.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Length of the signal; none for an even one.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Length of the windows of the pooling.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Length, height and width, or depth too, of the result; none to use scale_factor.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Lengthens sequences (N, C, T) by learned filters: a convolution the other way round.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Let class 0, the background, count, too.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Let each step look at itself and earlier ones alone.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Let targets that are longer than the prediction count as 0 instead of infinity.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Like ELU, but smooth for every alpha.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Like SiLU, but of straight pieces and therefore faster.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Like Sigmoid, but of straight pieces and therefore faster.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Like SmoothL1 times delta: squared below delta, a straight line above.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Like an encoder layer, and it also looks at a second sequence, what the encoder made.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Log input</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Log probabilities (N, classes, ...), as of LogSoftmax.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Log probabilities of each step (N, T, classes), as of LogSoftmax.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Log probabilities, as of LogSoftmax.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Log target</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Logarithms of their variances, of the same shape.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Longer vectors are shortened.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Longest</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Look only at false alarm rates up to this; none looks at all.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Looks up a learned vector for each number of a row; takes their mean, sum or maximum.

The same as an Embedding and a Mean over T, without the tensor between.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Looks up a learned vector for each whole number: words, categories, positions.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Low</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Lower</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Makes distances of pairs small where both are alike and larger than a margin elsewhere.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Makes of six numbers a sample the places that turn, shift, scale and shear its image.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Makes one of two scores larger than the other, as the target says.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Margin</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Marks the steps behind the end of each sample.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Marks the words that only fill a text up to the length of the longest.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Matrices (..., k, m).</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Matrices (..., n, k).</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Matrices (..., n, m).</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Matrices (N, k, m).</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Matrices (N, n, k).</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Matrices (N, n, m).</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Max</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Max fpr</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Max norm</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Max val</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Means of the distributions.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Measure</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Min</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Min val</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Mirrors images (N, C, H, W) at their outermost pixels, which are not repeated.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Mirrors sequences (N, C, T) at their first and last step, which are not repeated.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Mirrors volumes (N, C, D, H, W) at their outermost planes, which are not repeated.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Mode</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Momentum</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>More channels, smaller.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Moves each number towards 0 by lambd and sets what is smaller to 0.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Multioutput</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Multiplies all numbers along an axis.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Multiplies by the vectors of an Embedding of this network: a score for each of its words.

It has no weights of its own: choose the Embedding under Repeat, sharing, freezing.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Multiplies each number by its sigmoid; also known as swish.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Multiplies each number by tanh(softplus(x)); smooth, a little below 0 for small negatives.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Multiplies matrices: the last two axes of each input, the axes before them in step.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Multiplies tensors along axes with the same letter and sums what the result leaves out.

bik,bkj-&gt;bij is a matrix product for each sample b; bij-&gt;bji turns matrices over.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Multiplies tensors number by number, as a gate does.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Multiplies the last axis by a learned matrix and adds a learned bias.

Each output is a weighted sum of all inputs of a sample. The axes before the last stay.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Multiplies two inputs with each other through a learned tensor: y = x1 A x2 + b.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Multiplies two matrices of each sample.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>N</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>N classes</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Need weights</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Negative slope</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nhead</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nonlinearity</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Norm</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Norm first</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Norm type</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Normalize before attention and dense layers; steadier when deep.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Normalize once more after the last layer; needed where norm_first is on.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Normalized shape</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Normalizes each channel (axis 1) over the batches of all processes of a training together.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Normalizes each channel of each image (N, C, H, W) by itself.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Normalizes each channel of each sequence (N, C, T) by itself.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Normalizes each channel of each volume (N, C, D, H, W) by itself.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Normalizes each channel of images (N, C, H, W) over the batch.

While training it uses the batch at hand, for prediction the mean and variance it remembers.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Normalizes each channel of volumes (N, C, D, H, W) over the batch.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Normalizes each feature (N, C), or channel of sequences (N, C, T), over the batch.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Normalizes each sample over its last axis, or its last axes; the batch plays no part.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Normalizes groups of channels of each sample by itself; good for small batches.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Num channels</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Num classes</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Num decoder layers</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Num embeddings</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Num encoder layers</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Num features</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Num groups</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Num heads</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Num layers</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Num parameters</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Number of classes: axis 1 of the prediction.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Number of filters.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Number of groups; it divides the number of channels.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Number of inputs to correct the score for; 0 corrects nothing.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Number of neighbouring channels.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Number of thresholds that are tried; none tries all, exact but slower.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Of the samples of a class, the share that are found.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Of the samples that are said to be of a class, the share that are.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Of what is decided as yes, the share that is.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Of what is yes, the share that is decided so.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>One axis more, as long as there are tensors.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>One axis more: 1 at the class, else 0.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>One axis so many times as long.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>One axis.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>One divided by each number.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>One divided by the square root of each number.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>One minus how well the area of raw scores and the area of a mask of 0 and 1 overlap.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>One minus how well the areas of raw scores (N, classes, ...) and right classes overlap.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>One number for those along the axes, which go unless they are kept.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>One score, or probability of yes, for each target.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>One step of a GRU: the next state from an input (N, features) and the state before.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>One step of an LSTM: next state and memory from an input (N, features) and those before.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>One step of an RNN: the next state from an input (N, features) and the state before.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>One step of each sequence (N, features).</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>One transformation a sample.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>One vector for each row (N, embedding_dim).</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ord</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Out channels</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Out features</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Output padding</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Output ratio</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Output size</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>P</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Pad</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Padding</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Padding idx</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Padding mode</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Part 1.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Part 2.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Picks numbers along an axis, each sample by positions of its own.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Picks positions of an axis by a list that all samples share.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Planes added at each side, at most half a window.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Planes added at each side; 'same' keeps the size, 'valid' adds none.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Planes added at the far side of the result.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Planes at the left and right, top and bottom, front and back; one for all sides.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Planes cut from each side of the result.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Pos weight</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Positions, one for each result, with as many axes as x.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Positions, the same for every sample.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Positions, whole numbers (int64).</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Probabilities from 0 to 1, as of Sigmoid.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Probabilities, or their logarithms where log_target is on.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Probability that a look is left out while training.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Probability that a number is left out between two layers while training.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Probability that a number is left out while training.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Probability that a part is left out, from 0 to 1.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Probability that the branch is left out for a sample.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Proj size</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Project each state to this smaller size; 0 leaves it as it is.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Puts a real signal together out of the parts of its frequencies.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Puts tensors of one shape side by side along a new axis.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Puts the axes in another order; the batch stays in front.

Axes count with the batch as axis 0: dims 2, 3, 1 makes (N, H, W, C) of (N, C, H, W).</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Puts the numbers of an axis in order, and tells where they stood.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Puts the numbers of images (N, C, H, W) back where a MaxPool2d found them.

The MaxPool2d gives their places where its return_indices is on.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Puts the numbers of sequences (N, C, T) back where a MaxPool1d found them.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Puts the numbers of volumes (N, C, D, H, W) back where a MaxPool3d found them.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Puts windows together to an image: (N, C·height·width, windows) to (N, C, H, W).</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Python layer</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Queries or keys (N, heads, T, features).</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Raises e, which is 2.718, to the power of each number.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Raises each number to a power: 2 squares, 0.5 takes the root.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Random numbers, others each time.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Raw scores, any real numbers.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Reads an image at places that another tensor gives.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Reads sequences (N, T, features) with a gated memory, simpler and faster than an LSTM.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Reads sequences (N, T, features) with a memory that gates write, keep and read.

Take the last step of y with a Select (dim 1, index -1) to say one thing of a sequence.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Reads sequences (N, T, features): each state comes from the step and the state before it.

Forgets quickly; LSTM and GRU remember longer.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Real parts, for frequencies from 0 up.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Real parts: the shares of cosines.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Reduction</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Relation</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Remember mean and variance for prediction.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Remember mean and variance for prediction; off takes them from each batch.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Removes an axis of size 1: (N, 1) becomes (N).</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Repeat the nearest pixel, or blend neighbours: linear for sequences, bilinear and bicubic for images, trilinear for volumes.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Repeat the nearest, blend neighbours (linear for sequences, bilinear and bicubic for images, trilinear for volumes), or average over areas.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Repeats</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Repeats each position of an axis a number of times in a row.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Repeats the first and the last step of sequences (N, C, T).</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Repeats the outermost pixels of images (N, C, H, W).</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Repeats the outermost planes of volumes (N, C, D, H, W).</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Resizes sequences, images or volumes to the size of another tensor.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Resizes sequences, images or volumes without learning, up or down.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Return indices</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Returns its input unchanged; keeps the place of a layer, or gives a shortcut a name.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Rows and columns added at each side: at most half a window.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Rows and columns added at each side; 'same' keeps the size, 'valid' adds none.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Rows and columns added at the far side of the result.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Rows and columns cut from each side of the result.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Rows and columns of zeros around the image.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Rows of the window.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Rows of whole numbers from 0 to num_embeddings - 1 (N, T).</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Runs Python of your own: a class of nn.Module, or a function of tensors.

The arguments of forward are its inputs, those of the constructor its parameters; they are typed int, float, bool or str. `in_features` and `in_channels` are taken from the first input unless they are set. It runs with all your rights and nothing holds it back, so a project of somebody else's asks for your trust first.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Samples of one piece where chunked is on; none to leave that to PyTorch.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Scale</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Scale factor</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Scale grad by freq</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Scales vectors to length 1; their direction stays.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Scores (N, ..., heads, places, places).</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Scores (N, classes), any real numbers.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Scores (N, classes, ...), any real numbers.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Self-attention and two dense layers, each with a shortcut and a normalization.

Repeat it for a deep encoder; with a CausalMask at src_mask it is a layer of a language model.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Sequences (N, C, T).</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Sequences (N, T, features).</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Sequences, images or volumes (N, C, ...).</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Sets copies of each sample side by side along its axes.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Sets numbers between -lambd and lambd to 0 and keeps the others.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Sets single numbers to zero at random while training; does nothing for prediction.

What remains is scaled up, so that the sum stays about the same.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Sets whole channels of images (N, C, H, W) to zero at random while training.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Sets whole channels of sequences (N, C, T) to zero at random while training.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Sets whole channels of volumes (N, C, D, H, W) to zero at random while training.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Sets whole channels to SELU's lowest value at random while training; keeps mean, spread.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Several decoder layers in a row; each also looks at a second sequence, the memory.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Several encoder layers in a row: self-attention and two dense layers each.

With a CausalMask at mask it is the body of a language model.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Shape of one sample, such as 1, 28, 28; empty for a single number.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Shape of one sample, without the batch; one -1 stands for what remains.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Shape of the numbers of one sample.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Share of certainty spread over all classes.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Share of the newest batch in the running mean.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Share of the newest batch in the running mean; none for the mean of all batches.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Shift</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Shifts</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Shifts along axes; what leaves at one end comes in at the other.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Shows what passes and hands it on unchanged.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Shrinks images by turning pixels into channels: (N, C, H·r, W·r) to (N, C·r·r, H, W).</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Size</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Size below which a number becomes 0.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Size of each axis behind the batch; -1 leaves it as it is.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Size of each axis; empty for a single number.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Size of each axis; empty for one axis, or for a single number.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Size of each vector.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Size of the dense layer inside.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Size of the last axis of the input.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Size of the last axis of the output.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Size of the last axis of x1.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Size of the last axis of x2.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Size of the last axis, or of the last axes.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Size of the memory.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Size of the result as a share of the input's, below 1; none to use output_size.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Size of the result where the pooling rounded down; none for what follows.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Sizes</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Sizes of the parts; they add up to the size of the axis.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Slides learned filters over images (N, C, H, W).

Each filter looks at a small window of all channels and makes one channel of the result.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Slides learned filters over sequences (N, C, T).</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Slides learned filters over volumes or videos (N, C, D, H, W).</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Slope for negative numbers.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Smooth</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Smooth before shrinking; for bilinear and bicubic.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Softmax of the negated numbers: the smallest gets the highest probability.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Splits one axis into several: with dim 1 and 64, 4, 4 (N, 1024) becomes (N, 64, 4, 4).</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Squared for differences below beta, absolute above: smooth at 0, calm about large misses.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Squeezes each number between -1 and 1, more slowly than Tanh: x / (1 + |x|).</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Squeezes each number between -1 and 1.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Squeezes each number between 0 and 1: 1 / (1 + exp(-x)).</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Standard deviation around 0, for normal and trunc_normal.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Standard deviation of the noise.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Start</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Start dim</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Std</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Step between filter positions.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Step between windows; as large as a window for windows side by side.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Step between windows; none for windows side by side.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Steps added at both ends, at most half a window.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Steps added at both ends; 'same' keeps the length, 'valid' adds none.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Steps added at the far end of the result.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Steps added at the front and at the end; one number for both.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Steps cut from both ends of the result.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Stretches axes of size 1 to a size; the numbers are read again and again, not copied.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Stride</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Subtracts its tanh from each number: small ones nearly vanish.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Subtracts the second tensor from the first, number by number.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Swap</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Symmetric</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Take every so many positions; none for each.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Take the mean over all numbers, or add them up.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Take the mean, or add up.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Takes a range of positions of one axis, as Python's x[start:stop:step].</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Takes a real signal apart into frequencies, as real and imaginary parts.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Takes each number from one of two tensors, as a condition says.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Takes means so that every image (N, C, H, W) has the wanted height and width.

With output_size 1 it is global average pooling: one number for each channel.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Takes means so that every sequence (N, C, T) has the wanted length.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Takes means so that every volume (N, C, D, H, W) has the wanted size.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Takes one position of an axis, which goes: dim 1, index -1 is the last step of (N, T, C).</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Takes the largest number along one or more axes.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Takes the mean along one or more axes.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Takes the mean of each window of a sequence (N, C, T).</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Takes the mean of each window of a volume (N, C, D, H, W).</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Takes the mean of each window of an image (N, C, H, W).</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Takes the power average of each window of a sequence (N, C, T).</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Takes the power average of each window of a volume (N, C, D, H, W).</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Takes the power average of each window of an image (N, C, H, W).</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Takes the smallest number along one or more axes.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Tells at which position of an axis the largest number stands.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Tells at which position of an axis the smallest number stands.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Tells how strong each frequency of a signal is.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Tells the sign of each number: 1 for positive ones, -1 for negative ones, 0 for 0.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Tells which places of a window only came together because the image was rolled.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Temperature</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Tensors of one shape, or with axes of size 1.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Tensors of one shape.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Tensors that are equal but for the joined axis.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The axes behind the arrow.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The axes of size 1 stretched, without copying.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The axes, counted with the batch as axis 0; -1 is the last.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The axis along which the result adds up to 1; -1 is the last, 1 the channels.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The axis along which they are joined; 1 for channels or features, -1 for the last.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The axis of size 1 that goes; -1 is the last.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The axis of the signal, counted with the batch as axis 0; -1 is the last.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The axis of the vectors, counted with the batch as axis 0; -1 is the last.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The axis that grows, counted with the batch as axis 0; -1 is the last.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The axis that is added up along, the batch being axis 0; -1 is the last.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The axis that is cut, counted with the batch as axis 0; -1 is the last.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The axis that is halved.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The axis that is picked from, counted with the batch as axis 0; -1 is the last.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The axis that is split.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The axis, counted with the batch as axis 0; -1 is the last.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The batch is axis 0 and time is axis 1, as everywhere in a network here.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The channels at the places of the grid.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The chosen input.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The class or function, as Python text.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The classes in their order, filled up with blank (N, S).</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The cosine of each number, an angle in radians.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The cosine of the angle between two vectors: 1 the same way, 0 at right angles.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The cosine that different pairs may have, -1 to 1.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The distance between two vectors, along the last axis; as it starts, the Euclidean one.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The distance that different pairs should have.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The field, with the batch as axis 0.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The first axis that is joined.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The first factor; its last axis holds the features.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The first position; negative counts from the end; none for the very first.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The first tensor.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The first vectors.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The harmonic mean of precision and recall of the decisions for yes.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The harmonic mean of precision and recall.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The image after it was rolled (N, H, W, C).</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The images that are sampled (N, C, H, W).</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The larger of two numbers, everywhere.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The largest first.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The largest number, for uniform.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The largest numbers, in order.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The largest result; none for no limit.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The largest slope that is drawn.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The largest; else the smallest.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The last axis that is joined.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The last memory of every layer and direction (layers, N, hidden_size).</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The last state of every layer and direction (layers, N, hidden_size).</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The learned tensor.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The least length of a vector, so that nothing is divided by zero.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The least variance that counts.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The length of the vectors along one or more axes.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The log probability of the right class (N).</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The logarithm of Softmax, as NLL wants it, computed without loss of precision.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The logarithm of each rate, or the rate where log_input is off.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The logarithm of the sigmoid, computed without loss of precision.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The logarithm of the sum of exponentials, computed without overflow.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The logarithm of the variance of each (N, ...).</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The lower limit.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The mask (T, T) that keeps each step from looking at later ones, as in a language model.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The mean of any computed numbers, of their sizes or of their squares.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The mean of each normal distribution (N, ...).</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The mean of each normal distribution.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The mean of the absolute differences, in the unit of the target.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The mean of the absolute differences; cares less about single large misses than MSE.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The mean of the squared differences. The usual loss for numbers; punishes large misses.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The memory after this step (N, hidden_size).</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The memory before the first step, linked together with h0; zeros if unlinked.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The memory before this step, linked together with h0; zeros if nothing is linked.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The natural logarithm of each number, which must be greater than 0.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The new sizes; one -1 stands for what remains.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The number it is full of, for constant.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The number of groups before it.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The number of the class that stands between letters.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The number of the input.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The number of the new axis; -1 puts it last.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The number of the new axis; 1 puts it behind the batch, -1 last.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The number that fills the border, for constant.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The number that is written, for number.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The number to compare with while b is not linked.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The numbers as they are, without their signs, or squared.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The numbers in order.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The numbers of the right classes, then -1 (N, classes).</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The numbers, in order.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The numbers, the same for every sample.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The old numbers of the axes behind the batch, in their new order.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The other axis.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The p of the norm that max_norm limits.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The padding of the pooling.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The part that was taken.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The picked numbers, in the shape of index.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The picked positions, in the order of index.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The position before which it ends; none for the very end.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The position; negative counts from the end.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The power of the distance.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The power of the divisor.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The power p: 1 adds up, 2 is the length of a vector, the larger the more like Max.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The power.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The power: 2 is straight, 1 along the axes.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The prediction is the logarithm of the rate, any real number.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The probability of each class, of the prediction's shape.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The result, number by number.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The result, of the larger shape.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The result, of the largest shape.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The result, with one channel for each filter.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The right class (N), a whole number from 0.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The right class (N, ...), a whole number from 0.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The root of the mean squared difference: an error in the unit of the target.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The same axes and one more of size embedding_dim.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The same axes, longer at their ends.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The same axes, the halved one half as large.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The same axes, the last one of size num_embeddings.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The same axes, the last one of size out_features.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The same channels at the new size.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The same channels in another order.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The same channels, larger, mostly zeros.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The same channels, larger.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The same channels, smaller.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The same numbers in other axes.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The same numbers with a border.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The same numbers with fewer axes.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The same numbers with more axes.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The same numbers with one axis fewer.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The same numbers with one axis more.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The same shape in the other type.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The same, turned by their positions.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The score of a class that never occurs.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The score where there is no yes at all.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The scores with what the distances add.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The second factor, equal but for the last axis.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The second tensor, of the same shape or with axes of size 1.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The second tensor, of the same shape, or with axes of size 1.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The second vectors, of the same shape or with axes of size 1.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The sequence (N, T, ...) whose length counts.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The sequence (N, T, ...) whose steps are counted.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The sequence that is written, as far as it is known (N, T, features).</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The sequence to read (N, T, features).</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The share of right decisions between yes and no.

The prediction holds one number for each decision: a probability, or a raw score, which is known by numbers outside of 0 to 1 and goes through a sigmoid first.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The share of samples whose highest score is that of the right class.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The share of samples whose right class is among the top_k highest scores.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The share of the target's variance that is explained: 1 is perfect, 0 is as the mean.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The signal.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The sine of each number, an angle in radians.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The size of each number without its sign.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The slope before training.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The smaller of two numbers, everywhere.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The smallest divisor.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The smallest number, for uniform.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The smallest result; none for no limit.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The smallest slope that is drawn.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The square root of each number, which must not be negative.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The standard deviation along one or more axes.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The state after every step (N, T, hidden_size), twice that wide if both.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The state after this step (N, hidden_size).</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The state before the first step, such as h of another layer; zeros if nothing is linked.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The state before this step (N, hidden_size); zeros if nothing is linked.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The steps with their positions (N, T, features).</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The stride of the pooling; none for windows side by side.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The target holds log probabilities too.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The target says no by 0 instead of -1, as the labels of datasets do.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The tensor whose axis is counted.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The tensors one after the other.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The type.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The upper limit.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The variance along one or more axes: the mean square of the distance from the mean.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The variance of each, not negative, as of Softplus; axes may have size 1.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The vector of a sample (N, features).</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The vector of a sample of another kind.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The vector of another sample of its kind.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The vector that belongs to it (N, features).</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The word that stands for nothing.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Threshold</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Thresholds</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Top k</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Track running stats</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>True or false for each number.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>True or false for those along the axis.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>True or false, of the same shape, or with axes of size 1.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>True or false.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>True where a place must not look (windows, 1, S, S).</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>True where a step may look (T, S), or numbers that are added to the scores.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>True where a step must not look (T, T).</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>True where a step must not look: (T, T) such as a CausalMask.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>True where a step of the keys is only padding (N, T).</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>True where all along the axis are true.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>True where at least one along the axis is true.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>True where at least one is true.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>True where both are true.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>True where exactly one is true.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>True where it is filled, of the same shape, or with axes of size 1.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>True where it was false, and the other way round.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>True where there is only padding (N, T).</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Turns axes around: the last comes first.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Turns each class into a row of zeros with a single 1.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Turns numbers into another type: real numbers, whole numbers, or true and false.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Turns pairs of features by angles that grow with the position; nothing is learned.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Turns scores into probabilities that add up to 1 along an axis.

CrossEntropy wants the scores themselves: no Softmax before that loss.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Turns the channels of each pixel of images (N, C, H, W) into probabilities.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Turns the sign of each number around.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Turns vectors of pairs (N, features) the same way where they are alike, else apart.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Type of the numbers: int64 for classes and words, float32 for measurements.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Unflattened size</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Upper</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Upscale factor</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Value</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Values</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Vdim</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Volumes (N, C, D, H, W).</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Wants a sample nearer to one of its kind than to one of another kind, by a margin.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Wants each query to find its own key among the keys of the whole batch.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Wants high scores for generated samples from a discriminator with margins.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Wants high scores for real samples and low ones for generated samples, as a probability.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Wants high scores of the critic for generated samples.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Wants scores above 1 for real samples and below -1 for generated ones.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Wants the discriminator to take generated samples for real ones, as a probability.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Wants the score of the right class (N) ahead of all other scores (N, classes) by a margin.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Wants the scores (N, classes) of all right classes ahead of all others by 1.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Wants the scores of real samples as far as possible above those of generated ones.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Weight</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Weight of this loss in the sum of all losses.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Weights each number by the share of a normal distribution below it; usual in transformers.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What a number must exceed to be kept.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What a stands for.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What b stands for.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What bends each state.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What bends the numbers in the dense layer.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What bends the state.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What came in.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What each step of the query took (N, T, features).</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What each step of the query took (N, heads, T, features).</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What has the size that is wanted (N, any, ...).</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What is compared.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What is looked at (N, T, features).</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What is looked at (N, heads, S, features).</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What is right, of the same shape as the prediction.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What is taken where it is false, of the same shape, or with axes of size 1.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What is taken where it is true, of the same shape, or with axes of size 1.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What is taken, one for each key.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What is written: value, or no number at all.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What it holds before training.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What it is compared with, of the same shape, or with axes of size 1; without it, value.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What lies outside of the image.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What looks (N, T, features).</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What looks (N, heads, T, features).</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What must hold for true.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What stands at both ends.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What stands in place of the others.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What the border holds.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What the border holds: a number, or what lies inside.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What the discriminator says of generated samples.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What the discriminator says of real samples: raw scores.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What the encoder made (N, T, features).</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What the last layer would get (N, features).</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What the model returns, or an output port of a block.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What the network says.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What the padding holds.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What the scores are multiplied by; none for 1/√features.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What to return.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What your Python returns here.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What your Python takes by this name.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Where beta x is above this, x is returned as it is.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Where data enters: one field of a batch, or an input port of a block.

The shape is that of one sample, without the batch axis; T stands for any length. Inside a block the shape is that of whatever is linked to the block.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Where each number stood: the output indices of a MaxPool with return_indices.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Where groups of rarer classes begin: the first are the most frequent.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Where squared turns into a straight line.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Where squared turns into absolute.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Where the result is scaled: on the way back, forth, or half each.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Where they stood, whole numbers (int64).</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Where to look (N, H, W, 2), for GridSample.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Where to look (N, H, W, 2): x then y, from -1 to 1.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Whether -1 and 1 are the centres of the outermost pixels; else their outer edges.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Whole numbers from 0 to num_embeddings - 1.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Width</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Window</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Words, whole numbers (N, T).</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Work through the batch in pieces: slower on small ones, less memory on large ones.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Writes each window of an image as a column: (N, C, H, W) to (N, C·height·width, windows).</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Writes one number wherever a mask is true.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Zero division</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Zero infinity</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Zero one</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>batchmean adds up each sample and averages those; mean averages all numbers.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>batchmean is the divergence of the definition: the sum for each sample, averaged.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>macro counts every class alike, weighted classes by their size.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>micro counts every sample alike, macro every class, weighted classes by their size.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>r: how many times larger.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>r: how many times smaller.</source>
   <extracomment>layers</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What stood there before is untouched.</source>
   <extracomment>nodes/atomic.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the folder {parent} does not exist. Choose another folder.</source>
   <extracomment>nodes/atomic.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the name {name}... is too long for this disk. Choose a shorter one.</source>
   <extracomment>nodes/atomic.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>too little</source>
   <extracomment>nodes/atomic.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{path} could not be written: {strerror}. {kept} Try again or save elsewhere.</source>
   <extracomment>nodes/atomic.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{path} may not be written (read-only). {kept} Save under another name.</source>
   <extracomment>nodes/atomic.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{path} needs {size}, but only {path2} is free there. {kept} Make room or save elsewhere.</source>
   <extracomment>nodes/atomic.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{target} is no ordinary file; choose another name</source>
   <extracomment>nodes/atomic.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>(there are none)</source>
   <extracomment>nodes/block_file.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>one of the blocks {none}</source>
   <extracomment>nodes/block_file.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the block is of another version than {version}; update Netwright to read it</source>
   <extracomment>nodes/block_file.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the name of a block</source>
   <extracomment>nodes/block_file.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>this is no block: it does not say "format": "{format}"</source>
   <extracomment>nodes/block_file.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The network's name {name} cannot be used: {words}.</source>
   <extracomment>nodes/check.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The block {block} has the parameter {name} twice.</source>
   <extracomment>nodes/checks/blocks.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The block {name}: {words}.</source>
   <extracomment>nodes/checks/blocks.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Use the weights of {name}</source>
   <extracomment>nodes/checks/blocks.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>computes with the weights of an {kinds}, but there is none here. Add one.</source>
   <extracomment>nodes/checks/blocks.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>computes with the weights of another node. Choose the {kinds} whose weights it uses.</source>
   <extracomment>nodes/checks/blocks.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the block {name} holds itself. Delete this node.</source>
   <extracomment>nodes/checks/blocks.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>there is no block {block} in this project. Make it, or delete the node.</source>
   <extracomment>nodes/checks/blocks.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>this Netwright has no layer {type}. Update Netwright, install the plug-in that has it, or put another layer in its place.</source>
   <extracomment>nodes/checks/blocks.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>uses the weights of a node that is not there. Give it weights of its own.</source>
   <extracomment>nodes/checks/blocks.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>uses the weights of {owner}, but is set differently. Make both alike.</source>
   <extracomment>nodes/checks/blocks.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>uses the weights of {owner}, which has none of its own. Choose another.</source>
   <extracomment>nodes/checks/blocks.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>uses the weights of {owner}, which is another layer. Choose another.</source>
   <extracomment>nodes/checks/blocks.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It wants {words}.</source>
   <extracomment>nodes/checks/links.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Link the output of another node to it.</source>
   <extracomment>nodes/checks/links.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Link {source} to {target}</source>
   <extracomment>nodes/checks/links.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Link {words} to it.</source>
   <extracomment>nodes/checks/links.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Remove the link {ends}</source>
   <extracomment>nodes/checks/links.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>a link at {port} has lost its other end. Remove the link.</source>
   <extracomment>nodes/checks/links.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>feeds itself: {way}. Remove one of these links.</source>
   <extracomment>nodes/checks/links.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>has no {side} {port}, only {known}. Remove the link.</source>
   <extracomment>nodes/checks/links.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>input</source>
   <extracomment>nodes/checks/links.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>none at all</source>
   <extracomment>nodes/checks/links.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>nothing is linked to its input {name}. {cure}</source>
   <extracomment>nodes/checks/links.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>output</source>
   <extracomment>nodes/checks/links.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the Input that holds the right answers</source>
   <extracomment>nodes/checks/links.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>what the network predicts</source>
   <extracomment>nodes/checks/links.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>its name cannot be used: {words}.</source>
   <extracomment>nodes/checks/names.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the name {name} is taken by another node. Choose another name.</source>
   <extracomment>nodes/checks/names.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose another output to feed it</source>
   <extracomment>nodes/checks/over_time.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Feed {state} by {port}</source>
   <extracomment>nodes/checks/over_time.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Forget {name}</source>
   <extracomment>nodes/checks/over_time.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Run it once</source>
   <extracomment>nodes/checks/over_time.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Step along {free}</source>
   <extracomment>nodes/checks/over_time.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>cannot run over time: only blocks and layers whose inputs all have names can.</source>
   <extracomment>nodes/checks/over_time.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>gives the last step of {name}, but has no such output. Forget {name}.</source>
   <extracomment>nodes/checks/over_time.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>its state {state} is fed by the output {fed}, but there is only {known}. {cure}.</source>
   <extracomment>nodes/checks/over_time.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>runs over time with the {role} {name}, but has no input {name}, only {known}. Forget {name}, or add that input.</source>
   <extracomment>nodes/checks/over_time.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>runs over time, but none of its inputs is a sequence. {cure} how many steps.</source>
   <extracomment>nodes/checks/over_time.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>runs over time, so it cannot be repeated as well. Set repeat to 1.</source>
   <extracomment>nodes/checks/over_time.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>sequence</source>
   <extracomment>nodes/checks/over_time.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>state</source>
   <extracomment>nodes/checks/over_time.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{title}, or set</source>
   <extracomment>nodes/checks/over_time.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{words} Run it once, or put it into a block.</source>
   <extracomment>nodes/checks/over_time.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Remove {name}</source>
   <extracomment>nodes/checks/parameters.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Set {name} to {known}</source>
   <extracomment>nodes/checks/parameters.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Set {name} to {value}</source>
   <extracomment>nodes/checks/parameters.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>a number</source>
   <extracomment>nodes/checks/parameters.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>a whole number</source>
   <extracomment>nodes/checks/parameters.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>can be repeated only with an input and one output. Set repeat to 1.</source>
   <extracomment>nodes/checks/parameters.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>cannot be computed: there is no parameter '{name}' (known: {known})</source>
   <extracomment>nodes/checks/parameters.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>cannot be computed: {error}</source>
   <extracomment>nodes/checks/parameters.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>has no parameter {name}, only {known}.</source>
   <extracomment>nodes/checks/parameters.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>has no parameter {name}; the file keeps it, but it does nothing.</source>
   <extracomment>nodes/checks/parameters.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>must be {wanted}, but is {number}</source>
   <extracomment>nodes/checks/parameters.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>none here</source>
   <extracomment>nodes/checks/parameters.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>repeat cannot be computed: {error}.</source>
   <extracomment>nodes/checks/parameters.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>repeat must be a whole number from 1 to {most}, but is {count}.</source>
   <extracomment>nodes/checks/parameters.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>repeat {words}.</source>
   <extracomment>nodes/checks/parameters.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>true or false</source>
   <extracomment>nodes/checks/parameters.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{parameter} {problem}.</source>
   <extracomment>nodes/checks/parameters.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>another Python layer defines {name} otherwise.</source>
   <extracomment>nodes/checks/python.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>its Python defines {name}, which is a block of this project, too.</source>
   <extracomment>nodes/checks/python.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>its Python defines {name}, which is the class of the whole network, too.</source>
   <extracomment>nodes/checks/python.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>its name is that of the Python function {name}. Rename to {other}.</source>
   <extracomment>nodes/checks/python.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{words} Rename it in its Python.</source>
   <extracomment>nodes/checks/python.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source> and {only} before it</source>
   <extracomment>nodes/checks/reach.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Add an Output after {name}</source>
   <extracomment>nodes/checks/reach.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Delete {name}{more}</source>
   <extracomment>nodes/checks/reach.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Link an Output to the last layer.</source>
   <extracomment>nodes/checks/reach.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The block {name} is empty: give it an Input, layers and an Output.</source>
   <extracomment>nodes/checks/reach.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The network is empty: drag a dataset and layers from the library onto the canvas.</source>
   <extracomment>nodes/checks/reach.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The {title} has no Output, so it returns nothing by name. {cure}</source>
   <extracomment>nodes/checks/reach.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>block {name}</source>
   <extracomment>nodes/checks/reach.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>feeds nothing. Link it on, or leave it.</source>
   <extracomment>nodes/checks/reach.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>leads to no Output, loss or metric, so it is left out of the model. Link it on, or delete it.</source>
   <extracomment>nodes/checks/reach.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>network</source>
   <extracomment>nodes/checks/reach.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{cure}.</source>
   <extracomment>nodes/checks/reach.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Blocks are nested deeper than {most} levels. Take some of them apart.</source>
   <extracomment>nodes/checks/size.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>With all blocks and repeats spelled out the network has more than {most:,} layers. Repeat less, or use fewer blocks inside blocks.</source>
   <extracomment>nodes/checks/size.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>must name a file: choose one</source>
   <extracomment>nodes/data_files.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>make more than {most_numbers} pixels of all images: take fewer</source>
   <extracomment>nodes/data_games.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>must be a multiple of {cells}, but is {size}</source>
   <extracomment>nodes/data_games.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>times length must be at most {most_numbers}: take fewer samples</source>
   <extracomment>nodes/data_generated.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>times pixels must be at most {most_numbers}: take fewer samples</source>
   <extracomment>nodes/data_images.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>must be at least {fewest}, but is {length}</source>
   <extracomment>nodes/data_text.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>and test must leave 0.05 or more for training, but are {held}</source>
   <extracomment>nodes/dataset.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>can be binary with two classes, but there are {count}: use one_hot</source>
   <extracomment>nodes/dataset.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{type_name} is declared twice</source>
   <extracomment>nodes/declaration.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{figure} of {least} or more</source>
   <extracomment>nodes/examples.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{figure} of {most} or less</source>
   <extracomment>nodes/examples.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>'{expression}' cannot be computed for {map}</source>
   <extracomment>nodes/expressions.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>'{expression}' has no finite value</source>
   <extracomment>nodes/expressions.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>'{expression}' is too large a number</source>
   <extracomment>nodes/expressions.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>'{text}' is not arithmetic such as channels * 4</source>
   <extracomment>nodes/expressions.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>an expression has at most {most} characters, this one has {text}</source>
   <extracomment>nodes/expressions.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>an expression is written in plain ASCII</source>
   <extracomment>nodes/expressions.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the expression is nested deeper than {most} levels</source>
   <extracomment>nodes/expressions.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the parameter '{name}' holds {value}, which is no number</source>
   <extracomment>nodes/expressions.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the power in '{expression}' is too large</source>
   <extracomment>nodes/expressions.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>there is no parameter '{name}' (known: {known})</source>
   <extracomment>nodes/expressions.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>expected "version": {version} or another whole number from 1</source>
   <extracomment>nodes/file.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>it was written by a newer Netwright (file version {version}, this one reads up to {version2}); update Netwright to open it</source>
   <extracomment>nodes/file.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the clipboard holds no nodes; copy some first</source>
   <extracomment>nodes/file.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the file could not be read: {strerror}</source>
   <extracomment>nodes/file.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the file was written by a newer Netwright (version {version}); {save_copy}</source>
   <extracomment>nodes/file.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the nodes were copied in another version of Netwright; update the older one</source>
   <extracomment>nodes/file.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>this is no Netwright project: it does not say "format": "netwright"</source>
   <extracomment>nodes/file.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>this is no UTF-8 text; choose a project file</source>
   <extracomment>nodes/file.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>this is no ordinary file; choose a project file</source>
   <extracomment>nodes/file.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Give it weights of its own</source>
   <extracomment>nodes/fixes.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Rename to {name}</source>
   <extracomment>nodes/fixes.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Set repeat to {count}</source>
   <extracomment>nodes/fixes.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>expected a finite number, got {text}</source>
   <extracomment>nodes/jsontext.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>expected a number, got {text}</source>
   <extracomment>nodes/jsontext.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>expected a whole number of at most 2**53, got {text}</source>
   <extracomment>nodes/jsontext.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the file holds more than {max_values} values; no project is that large</source>
   <extracomment>nodes/jsontext.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the file is empty, a project file is expected</source>
   <extracomment>nodes/jsontext.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the file is larger than {max_bytes} MiB; no project is that large</source>
   <extracomment>nodes/jsontext.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the file is nested deeper than {max_depth} levels; no project is</source>
   <extracomment>nodes/jsontext.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the key {twice} stands here twice; delete one of the two</source>
   <extracomment>nodes/jsontext.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the project holds a text with a broken character (half a surrogate pair)</source>
   <extracomment>nodes/jsontext.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the project holds a value that a file cannot hold: {error}</source>
   <extracomment>nodes/jsontext.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the text holds a broken character (half a surrogate pair); type it anew</source>
   <extracomment>nodes/jsontext.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>this is no JSON text: {msg} in line {lineno}, column {colno}; mend that line, or open an earlier copy</source>
   <extracomment>nodes/jsontext.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>a file</source>
   <extracomment>nodes/kinds.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>a file ending in {suffixes}</source>
   <extracomment>nodes/kinds.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>a number beyond -2**53</source>
   <extracomment>nodes/kinds.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>a number beyond 2**53</source>
   <extracomment>nodes/kinds.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>a text of Python</source>
   <extracomment>nodes/kinds.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>a text such as {example}</source>
   <extracomment>nodes/kinds.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>a value</source>
   <extracomment>nodes/kinds.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>a whole number, or empty to take it from the input</source>
   <extracomment>nodes/kinds.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>must be at least {low}, but is {value}</source>
   <extracomment>nodes/kinds.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>must be at most {high}, but is {value}</source>
   <extracomment>nodes/kinds.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>must be at most {most} in size, but is {value}</source>
   <extracomment>nodes/kinds.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>must be greater than {above}, but is {value}</source>
   <extracomment>nodes/kinds.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>must be true or false, but is {value}</source>
   <extracomment>nodes/kinds.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>must be {wanted}, but is empty</source>
   <extracomment>nodes/kinds.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>must be {wanted}, but is {value}</source>
   <extracomment>nodes/kinds.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>must be {wanted}, not the expression {expression}</source>
   <extracomment>nodes/kinds.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>must have at most {most:,} characters, but has {value:,}</source>
   <extracomment>nodes/kinds.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>must have at most {most} characters, but has {value}</source>
   <extracomment>nodes/kinds.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>must not hold the invisible character {code}</source>
   <extracomment>nodes/kinds.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>nothing</source>
   <extracomment>nodes/kinds.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>one of {options}</source>
   <extracomment>nodes/kinds.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>plain text</source>
   <extracomment>nodes/kinds.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>must be 1 or the channels of {shapes}</source>
   <extracomment>nodes/library/activation.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>must be at least lower = {lower}, but is {upper}</source>
   <extracomment>nodes/library/activation.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{words}, but is {num_parameters}</source>
   <extracomment>nodes/library/activation.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>must be at least min = {min}, but is {max}</source>
   <extracomment>nodes/library/arithmetic.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>must be set, or max instead</source>
   <extracomment>nodes/library/arithmetic.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>key without its features</source>
   <extracomment>nodes/library/attention.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>must be true: the batch is axis 0 of every tensor here</source>
   <extracomment>nodes/library/attention.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>must be {dims}, the last axis of {dims2}</source>
   <extracomment>nodes/library/attention.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>must divide embed_dim = {embed_dim}, but is {num_heads}</source>
   <extracomment>nodes/library/attention.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>must have an axis of time, N × T, but is {shapes}</source>
   <extracomment>nodes/library/attention.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{words}, but is {wanted}</source>
   <extracomment>nodes/library/attention.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the batch and hidden_size</source>
   <extracomment>nodes/library/cells.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>must not be larger than x, which keeps its shape</source>
   <extracomment>nodes/library/comparison.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>must not have more axes than x, {x}, but has {mask}</source>
   <extracomment>nodes/library/comparison.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>can be 'same' only with stride 1, but the stride is {stride}</source>
   <extracomment>nodes/library/convolution.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>must be at most {spare} for an axis of {size}</source>
   <extracomment>nodes/library/convolution.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>must be below stride or dilation, but is {added}</source>
   <extracomment>nodes/library/convolution.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>must divide {name} = {count}, but is {groups}</source>
   <extracomment>nodes/library/convolution.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>must leave something of a result of {whole}, but is {padding}</source>
   <extracomment>nodes/library/convolution.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{words} where padding_mode is {padding_mode}, but is {wide}</source>
   <extracomment>nodes/library/convolution.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>must have channels at axis 1, but is {shapes}</source>
   <extracomment>nodes/library/dropout.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>must be off where mode is max</source>
   <extracomment>nodes/library/embedding_bag.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>must be sum for weighted numbers, not {mode}</source>
   <extracomment>nodes/library/embedding_bag.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the batch</source>
   <extracomment>nodes/library/embedding_loss.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>, but is {kernel}</source>
   <extracomment>nodes/library/fold.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>must be an image of {windows} windows, as {shapes} has, but </source>
   <extracomment>nodes/library/fold.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>must have a product that divides the columns of {shapes}</source>
   <extracomment>nodes/library/fold.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{sizes} has {count}</source>
   <extracomment>nodes/library/fold.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>must be none where output_size is set, or the other way round</source>
   <extracomment>nodes/library/fractional_pooling.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>must be set, or output_size instead</source>
   <extracomment>nodes/library/fractional_pooling.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>must make from 1 to {most} results from {words}</source>
   <extracomment>nodes/library/fractional_pooling.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>windows of {window} in {dims}, but makes {wanted}</source>
   <extracomment>nodes/library/fractional_pooling.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>must be at most {size}, axis {dim} of {shapes}, but is {k}</source>
   <extracomment>nodes/library/indexing.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>must have {x} axes like x = {x2}, but is {index}</source>
   <extracomment>nodes/library/indexing.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>must not be larger than x = {x} but along axis {dim}</source>
   <extracomment>nodes/library/indexing.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>must not have the batch: it is one row of positions, such as an Arange makes</source>
   <extracomment>nodes/library/indexing.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{words}, but is {index}</source>
   <extracomment>nodes/library/indexing.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>, but is {blank}</source>
   <extracomment>nodes/library/likelihood_loss.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>must be below the {classes} classes of {prediction}</source>
   <extracomment>nodes/library/likelihood_loss.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>must have the batch {prediction} of prediction</source>
   <extracomment>nodes/library/likelihood_loss.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{words}, but is {dims}</source>
   <extracomment>nodes/library/likelihood_loss.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>must be from {count} to {count2}, but is {padding_idx}</source>
   <extracomment>nodes/library/linear.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The log probabilities of all classes (N, n_classes).</source>
   <extracomment>nodes/library/loss_layer.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The raw scores of all classes (N, num_classes).</source>
   <extracomment>nodes/library/loss_layer.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>must be off where out_features has axes</source>
   <extracomment>nodes/library/loss_layer.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>must be {wanted}, one class for each, but is {shapes}</source>
   <extracomment>nodes/library/loss_layer.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>must leave features for {cutoffs} groups of {in_features}</source>
   <extracomment>nodes/library/loss_layer.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>must rise and stay below n_classes = {n_classes}</source>
   <extracomment>nodes/library/loss_layer.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{words}, but is {cutoffs}</source>
   <extracomment>nodes/library/loss_layer.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{words}, but is {div_value}</source>
   <extracomment>nodes/library/loss_layer.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>must have at least two axes, but is {dims}</source>
   <extracomment>nodes/library/merge.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>must have the axes {a} of a before its last two, or 1</source>
   <extracomment>nodes/library/merge.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>must have {a} rows like the columns of a = {a2}</source>
   <extracomment>nodes/library/merge.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{words}, but is {b}</source>
   <extracomment>nodes/library/merge.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>must be at most num_classes = {num_classes}, but is {top_k}</source>
   <extracomment>nodes/library/metric.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>must have the axes N or N × outputs; a Flatten before it joins them</source>
   <extracomment>nodes/library/metric.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Part {number}.</source>
   <extracomment>nodes/library/moving.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>must be -1 or equal where {dims} is not 1, but stretches {wrong}</source>
   <extracomment>nodes/library/moving.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>must be 1 or more, or -1, but has a 0</source>
   <extracomment>nodes/library/moving.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>must be at most {most} for {mode} along an axis of {size}</source>
   <extracomment>nodes/library/moving.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>must be constant unless all axes behind the channels are padded, up to three</source>
   <extracomment>nodes/library/moving.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>must be pairs of numbers, before and after, but has {pad}</source>
   <extracomment>nodes/library/moving.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>must divide {size}, axis {dim} of {shapes}, but is {chunks}</source>
   <extracomment>nodes/library/moving.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>must have {dims} numbers, one for each of dims</source>
   <extracomment>nodes/library/moving.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>must have {sample_doc} of {dims}, {dims2} in all</source>
   <extracomment>nodes/library/moving.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>must leave something of the {size} positions of axis -{number}</source>
   <extracomment>nodes/library/moving.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>must leave the batch alone: {dims} has {dims2} axes behind it</source>
   <extracomment>nodes/library/moving.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>must name each axis once</source>
   <extracomment>nodes/library/moving.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{words}, but has {numbers}</source>
   <extracomment>nodes/library/moving.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{words}, but has {shifts}</source>
   <extracomment>nodes/library/moving.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{words}, but of {dims} {count} are</source>
   <extracomment>nodes/library/moving.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{words}, but {count} are padded</source>
   <extracomment>nodes/library/moving.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>must be the last sizes of {shapes}</source>
   <extracomment>nodes/library/normalization.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>must divide num_channels = {num_channels}, but is {num_groups}</source>
   <extracomment>nodes/library/normalization.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>must have axes behind its channels, but is {shapes}</source>
   <extracomment>nodes/library/normalization.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>must have the axes N × C or N × C × T, but is {shapes}</source>
   <extracomment>nodes/library/normalization.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{words}, but is {sizes}</source>
   <extracomment>nodes/library/normalization.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>must have axes of places behind its classes, but is {prediction}</source>
   <extracomment>nodes/library/overlap_loss.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>must have axes of places behind the batch, but is {prediction}</source>
   <extracomment>nodes/library/overlap_loss.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>must be at most {widest} for an axis of {size}, but is {after}</source>
   <extracomment>nodes/library/padding.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>must leave something of an axis of {size}, but cuts {after} off</source>
   <extracomment>nodes/library/padding.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>must not add at one end and cut at the other, but is {before} and {after}</source>
   <extracomment>nodes/library/padding.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Part {n}.</source>
   <extracomment>nodes/library/parts.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>must add up to {size}, axis {dim} of {dims}, but add up to</source>
   <extracomment>nodes/library/parts.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>must leave something of the {size} positions of {dims}</source>
   <extracomment>nodes/library/parts.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>must be at most half of {window}, the window, but is {pad}</source>
   <extracomment>nodes/library/pooling.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>must be N × heads × places × places, but is {shapes}</source>
   <extracomment>nodes/library/position.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>must be at least {steps}, the steps of {shapes}</source>
   <extracomment>nodes/library/position.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>must be even, since they turn in pairs, but is {features}</source>
   <extracomment>nodes/library/position.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>must have an axis of time, N × T, but is {x}</source>
   <extracomment>nodes/library/position.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>must make {shapes} places with width, as {shapes2} has</source>
   <extracomment>nodes/library/position.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>x, without its steps</source>
   <extracomment>nodes/library/position.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{words}, but is {longest}</source>
   <extracomment>nodes/library/position.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{words}, but makes {places}</source>
   <extracomment>nodes/library/position.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Axes {term}.</source>
   <extracomment>nodes/library/product.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>must be false where a mask is linked; join both with And</source>
   <extracomment>nodes/library/product.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>must be {a} for a = {a2}, but is {b}</source>
   <extracomment>nodes/library/product.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>must be {key} for key = {key2}</source>
   <extracomment>nodes/library/product.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>must be {query} for query = {query2}</source>
   <extracomment>nodes/library/product.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>must have at least three axes, N × T × features, but is {dims}</source>
   <extracomment>nodes/library/product.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>must have behind the arrow letters of the inputs, not {strange}</source>
   <extracomment>nodes/library/product.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>must have each letter behind the arrow once</source>
   <extracomment>nodes/library/product.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>must have {known} along {letter} like {owner}, but is {dims}</source>
   <extracomment>nodes/library/product.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>must have {term} axes, {term2}, but is {dims}</source>
   <extracomment>nodes/library/product.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>must start with {batch}, the batch, behind the arrow, {words}</source>
   <extracomment>nodes/library/product.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>so that samples stay apart</source>
   <extracomment>nodes/library/product.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the scores</source>
   <extracomment>nodes/library/product.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{words}, but is {key}</source>
   <extracomment>nodes/library/product.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{words}, but is {value}</source>
   <extracomment>nodes/library/product.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>cannot be used: {problem}</source>
   <extracomment>nodes/library/python.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>line {line}: {words}</source>
   <extracomment>nodes/library/python.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the input {name} has a meaning of its own here; rename it</source>
   <extracomment>nodes/library/python.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the parameter {name} has a meaning of its own here; rename it</source>
   <extracomment>nodes/library/python.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name} is what a layer here brings along; choose another name</source>
   <extracomment>nodes/library/python.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>acts between layers and needs num_layers of 2 or more; with one layer it must be 0, but is {dropout}</source>
   <extracomment>nodes/library/recurrent.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>must be linked, too, where {name} is: an LSTM starts from both</source>
   <extracomment>nodes/library/recurrent.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>must be smaller than hidden_size = {hidden_size}, but is {proj_size}</source>
   <extracomment>nodes/library/recurrent.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>must be {wanted}: layers times directions, batch, size of the state</source>
   <extracomment>nodes/library/recurrent.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{words}; but is {shapes}</source>
   <extracomment>nodes/library/recurrent.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>must hold more than one number, but axes {axes} of {dims} do not</source>
   <extracomment>nodes/library/reduction.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>must be nearest or {fitting} for {dims}</source>
   <extracomment>nodes/library/resize.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>must be none for mode {mode}</source>
   <extracomment>nodes/library/resize.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>must be none where size is set, or the other way round</source>
   <extracomment>nodes/library/resize.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>must be set, or size instead</source>
   <extracomment>nodes/library/resize.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>must divide height and width of {shapes}</source>
   <extracomment>nodes/library/resize.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>must have a square that divides the channels of {shapes}</source>
   <extracomment>nodes/library/resize.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>must have one number or {axes} for {dims}, but has {value}</source>
   <extracomment>nodes/library/resize.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>must have the axes N × C and one to three more, but is {dims}</source>
   <extracomment>nodes/library/resize.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>must leave something of {dims}, but is {by}</source>
   <extracomment>nodes/library/resize.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{words}, but is {downscale_factor}</source>
   <extracomment>nodes/library/resize.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{words}, but is {mode}</source>
   <extracomment>nodes/library/resize.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{words}, but is {upscale_factor}</source>
   <extracomment>nodes/library/resize.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>must be N × C and one to three axes more, but is {x}</source>
   <extracomment>nodes/library/sampling.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>must be false for mode {mode}</source>
   <extracomment>nodes/library/sampling.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>must have one number or {axes} for {shapes}</source>
   <extracomment>nodes/library/sampling.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>must have {x} axes like x = {x2}, but is {like}</source>
   <extracomment>nodes/library/sampling.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{mode} is for {wanted} axes, but x is {dims}</source>
   <extracomment>nodes/library/sampling.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{words}, but has {value}</source>
   <extracomment>nodes/library/sampling.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>must have at most one -1, but has {value}</source>
   <extracomment>nodes/library/shape.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>must have axes behind the batch, but is {dims}</source>
   <extracomment>nodes/library/shape.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>must have sizes of 1 or more, or one -1, but has a 0</source>
   <extracomment>nodes/library/shape.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>must name an axis of size 1, but axis {dim} of {dims} is larger</source>
   <extracomment>nodes/library/shape.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>must name each axis from 1 to {dims} once</source>
   <extracomment>nodes/library/shape.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>must name the {dims} axes behind the batch of {dims2}</source>
   <extracomment>nodes/library/shape.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>must not lie before start_dim = {start_dim}, but is {end_dim}</source>
   <extracomment>nodes/library/shape.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{words}, but names {dims}</source>
   <extracomment>nodes/library/shape.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>must divide the channels of {dims}</source>
   <extracomment>nodes/library/shuffle.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>must have axes behind its channels, N × C × ..., but is {dims}</source>
   <extracomment>nodes/library/shuffle.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{words}, but is {groups}</source>
   <extracomment>nodes/library/shuffle.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>must name an axis of even size, but axis {dim} of {dims} is odd</source>
   <extracomment>nodes/library/softmax.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>must be set where there is one frequency alone, as in {real}</source>
   <extracomment>nodes/library/spectral.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>must be greater than min_val = {min_val}, but is {max_val}</source>
   <extracomment>nodes/library/squashing.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What {name} stands for.</source>
   <extracomment>nodes/library/structure.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>must be greater than low = {low}, but is {high}</source>
   <extracomment>nodes/library/structure.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>must be the number of a linked input ({known}), but is {choice}</source>
   <extracomment>nodes/library/structure.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>must be {error}</source>
   <extracomment>nodes/library/structure.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>must hold {values} numbers, but holds {count}</source>
   <extracomment>nodes/library/structure.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>must not be {init} for fewer than two axes</source>
   <extracomment>nodes/library/structure.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>must start with 1, the axis that is repeated for each sample of batch</source>
   <extracomment>nodes/library/structure.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{words}, but is {shape}</source>
   <extracomment>nodes/library/structure.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>must divide d_model = {d_model}, but is {nhead}</source>
   <extracomment>nodes/library/transformer.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>must have the batch and the features of {name} = {other}</source>
   <extracomment>nodes/library/transformer.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>must be from {low} to {high} where the pooling gives {size}, but is {wanted}</source>
   <extracomment>nodes/library/unpooling.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>must leave something of a result from {dims}</source>
   <extracomment>nodes/library/unpooling.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>must be less than window = {window}, but is {shift}</source>
   <extracomment>nodes/library/windows.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{words}, but is {window}</source>
   <extracomment>nodes/library/windows.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>a whole number or {counts} separated by commas</source>
   <extracomment>nodes/list_kinds.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>must be {wanted}, but has {value}</source>
   <extracomment>nodes/list_kinds.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>must have 1 to {longest} numbers, but has {value}</source>
   <extracomment>nodes/list_kinds.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>must have 1 to {most} numbers, but has {value}</source>
   <extracomment>nodes/list_kinds.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>must have {counts} numbers, but has {value}</source>
   <extracomment>nodes/list_kinds.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>must have {shortest} to {longest} numbers, but has {value}</source>
   <extracomment>nodes/list_kinds.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>numbers separated by commas</source>
   <extracomment>nodes/list_kinds.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>whole numbers</source>
   <extracomment>nodes/list_kinds.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{count} numbers separated by commas</source>
   <extracomment>nodes/list_kinds.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{least} to {count}</source>
   <extracomment>nodes/list_kinds.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{numbers} separated by commas</source>
   <extracomment>nodes/list_kinds.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>'{name}' has a meaning of its own in Python or PyTorch; choose another name</source>
   <extracomment>nodes/names.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>'{name}' is what a layer here brings along; choose another name</source>
   <extracomment>nodes/names.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>a name has at most {most} characters</source>
   <extracomment>nodes/names.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>a name starts with a letter and has only letters a-z, digits and underscores</source>
   <extracomment>nodes/names.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>a layer's name or block:Name</source>
   <extracomment>nodes/network_codec.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>a node and its port such as "conv1.y"</source>
   <extracomment>nodes/network_codec.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>a second link leads into {target}; delete one of the two</source>
   <extracomment>nodes/network_codec.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>an id of letters, digits, _ and -</source>
   <extracomment>nodes/network_codec.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>expected at most {max_nodes} nodes, got {total}</source>
   <extracomment>nodes/network_codec.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the id of a node, or null</source>
   <extracomment>nodes/network_codec.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the name of an input or output</source>
   <extracomment>nodes/network_codec.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>there is no node "{node_id}"; delete this link or mend its end</source>
   <extracomment>nodes/network_codec.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>needs a momentum greater than 0 and a dampening of 0</source>
   <extracomment>nodes/optimizers.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>must be below 1 and above 1, but is {etas}</source>
   <extracomment>nodes/optimizers_special.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>must be the smaller one first, but is {step_sizes}</source>
   <extracomment>nodes/optimizers_special.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{kind} or {other}</source>
   <extracomment>nodes/phrase.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>a name of letters, digits and _</source>
   <extracomment>nodes/project_codec.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>no entry with a slash in its name</source>
   <extracomment>nodes/project_codec.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the id of a node</source>
   <extracomment>nodes/project_codec.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the name of a declared type</source>
   <extracomment>nodes/project_codec.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Halve the batch to {size}, accumulate {count}</source>
   <extracomment>nodes/relief.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>must be less than max_lr = {max_lr}, but is {base_lr}</source>
   <extracomment>nodes/schedules.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>must go up, but are {milestones}</source>
   <extracomment>nodes/schedules.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source> and a whole number for -1</source>
   <extracomment>nodes/shapes.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>a single number</source>
   <extracomment>nodes/shapes.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>must be from {rank} to {rank2} for an input of {dims}, but is {axis}</source>
   <extracomment>nodes/shapes.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>must be from {size} to {size2} on axis {axis} of {dims}, but is {index}</source>
   <extracomment>nodes/shapes.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>must be {wanted} to be joined to {name}, but is {dims}</source>
   <extracomment>nodes/shapes.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>must be {wanted}, one class for each {prediction} scores without their axis 1, the classes, but is {target}</source>
   <extracomment>nodes/shapes.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>must fit into an input of {last} with its padding, but reaches over {reach} where there are {pad}</source>
   <extracomment>nodes/shapes.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>must have a number for each of the {size} of {dims}, but has {weights}</source>
   <extracomment>nodes/shapes.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>must have the shape {other} of {name}, but is {dims}</source>
   <extracomment>nodes/shapes.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>must have the shape {other} of {name}, or 1 where it differs, but is {dims}</source>
   <extracomment>nodes/shapes.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>must hold the scores of two or more classes along axis 1, but is {prediction}; for one score a sample there are BCEWithLogits and the metrics named Binary</source>
   <extracomment>nodes/shapes.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>must multiply to {count} like {before}{free}, but {after} does not</source>
   <extracomment>nodes/shapes.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>must not be {axis}: that axis is the batch</source>
   <extracomment>nodes/shapes.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>must not be {axis}: the batch stays in front</source>
   <extracomment>nodes/shapes.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name} would be repeated {repeat} times, which is no whole number</source>
   <extracomment>nodes/substitution.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Training phase {name}: {words}.</source>
   <extracomment>nodes/training.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Training: there is no phase, so nothing is learned; add one.</source>
   <extracomment>nodes/training.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Training: two phases are named {name}; rename one.</source>
   <extracomment>nodes/training.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Training: {name} {wrong}.</source>
   <extracomment>nodes/training.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Training: {words}.</source>
   <extracomment>nodes/training.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>it names a node that is gone; choose its losses and nodes again</source>
   <extracomment>nodes/training.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>monitor must be one of {known}, but is {monitor}</source>
   <extracomment>nodes/training.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>steps must be at least 1, but is {steps}</source>
   <extracomment>nodes/training.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>there is no {what} {type}; choose another</source>
   <extracomment>nodes/training.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{title} cannot train in fp16; choose 32 or bf16</source>
   <extracomment>nodes/training.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>"{name}" is no name to save: {problem}. Rename it, then save.</source>
   <extracomment>nodes/value_codec.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>another name: {problem}</source>
   <extracomment>nodes/value_codec.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the number {value} is too large to be saved: at most 2**53 is allowed</source>
   <extracomment>nodes/value_codec.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>At the start</source>
   <extracomment>reference</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Avoid it</source>
   <extracomment>reference</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Default</source>
   <extracomment>reference</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Outputs</source>
   <extracomment>reference</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Parameter</source>
   <extracomment>reference</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Parameters</source>
   <extracomment>reference</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Port</source>
   <extracomment>reference</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Shapes:</source>
   <extracomment>reference</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Source</source>
   <extracomment>reference</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Takes</source>
   <extracomment>reference</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Use it</source>
   <extracomment>reference</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What it does</source>
   <extracomment>reference</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What it is</source>
   <extracomment>reference</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Insert a Flatten before {graph}</source>
   <extracomment>runtime/cures.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Insert a Squeeze of the last axis before the {port}</source>
   <extracomment>runtime/cures.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Insert a Transpose that moves the classes to axis 1</source>
   <extracomment>runtime/cures.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Set the dtype of {name} to {dtype}</source>
   <extracomment>runtime/cures.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name}.py is Python of somebody's own that nobody here has trusted yet. Read it; if it does no harm, trust the project in the window or give --trust on the command line.</source>
   <extracomment>runtime/custom.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Preparation: the classes {rare} have too few samples for each of the {parts} parts, so they are trained on but never measured; add samples of them.</source>
   <extracomment>runtime/data/check.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Preparation: the numbers in {names} are far from 1, which makes training slow or unstable; set {param} to standardise.</source>
   <extracomment>runtime/data/check.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Set batch_size to {smaller}</source>
   <extracomment>runtime/data/check.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Set {param} to standardise</source>
   <extracomment>runtime/data/check.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The data's field {name} goes nowhere: add an Input if the network needs it.</source>
   <extracomment>runtime/data/check.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Training: batch_size is {size}, but there are {training} samples to train on, so that each epoch is a single step; make batch_size smaller.</source>
   <extracomment>runtime/data/check.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Take {name}, {dtype}</source>
   <extracomment>runtime/data/check_inputs.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>a single {dtype}</source>
   <extracomment>runtime/data/check_inputs.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name} (Input): the data has no field {name2}; its fields are {shown}. Choose one of them.</source>
   <extracomment>runtime/data/check_inputs.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name} (Input): the field {name2} is {dtype}, but the node says {wanted}. Set its shape and dtype.</source>
   <extracomment>runtime/data/check_inputs.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Set labels to {labels}</source>
   <extracomment>runtime/data/check_targets.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Switch zero_one on</source>
   <extracomment>runtime/data/check_targets.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Use {better} instead</source>
   <extracomment>runtime/data/check_targets.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{text} Set labels of the data to classes.</source>
   <extracomment>runtime/data/check_targets.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{text} Set labels of the data to {labels}.</source>
   <extracomment>runtime/data/check_targets.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{text} Use {better} instead.</source>
   <extracomment>runtime/data/check_targets.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{who} compares amounts, but {name} holds the numbers of classes.</source>
   <extracomment>runtime/data/check_targets.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{who} takes -1 for no, but {name} holds 0.</source>
   <extracomment>runtime/data/check_targets.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{who} tells classes apart, but {name} holds amounts.</source>
   <extracomment>runtime/data/check_targets.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{who} wants 0 or 1 as often as there are predictions, but {name} is one number.</source>
   <extracomment>runtime/data/check_targets.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{who} wants the number of the class, but {name} holds 0 or 1 for each.</source>
   <extracomment>runtime/data/check_targets.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Set labels to one_hot</source>
   <extracomment>runtime/data/classes.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>labels can be binary with two classes, but {name} has {classes}: set labels to one_hot</source>
   <extracomment>runtime/data/classes.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the target {name} has {counts} classes in {rows} rows ({first}): choose another target, or set task to regression if it holds amounts</source>
   <extracomment>runtime/data/classes.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the target {name} is {only} in every row, so there is nothing to learn: choose another target</source>
   <extracomment>runtime/data/classes.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>, or name it under categorical if they are categories</source>
   <extracomment>runtime/data/csv_columns.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Leave out {name}</source>
   <extracomment>runtime/data/csv_columns.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Leave out {rows} of {cells} rows</source>
   <extracomment>runtime/data/csv_columns.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Set decimal to {other}</source>
   <extracomment>runtime/data/csv_columns.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Set task to classification</source>
   <extracomment>runtime/data/csv_columns.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>another decimal</source>
   <extracomment>runtime/data/csv_columns.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>cell is</source>
   <extracomment>runtime/data/csv_columns.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>cells are</source>
   <extracomment>runtime/data/csv_columns.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>regression foretells numbers, but the target {name} holds {odd}: set task to classification, or correct these cells</source>
   <extracomment>runtime/data/csv_columns.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>row {index} column {columns}</source>
   <extracomment>runtime/data/csv_columns.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>row {row} column {column}</source>
   <extracomment>runtime/data/csv_columns.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>row {row} {cell}</source>
   <extracomment>runtime/data/csv_columns.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the column {name} holds numbers such as {iloc}: set decimal to {other}</source>
   <extracomment>runtime/data/csv_columns.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the column {name} holds numbers, but also {odd}: correct these cells, or name the column under categorical or under ignore</source>
   <extracomment>runtime/data/csv_columns.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the column {name} holds {words} different words ({shown}): name it under ignore{way}</source>
   <extracomment>runtime/data/csv_columns.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the column {name} is empty: name it under ignore</source>
   <extracomment>runtime/data/csv_columns.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{odd} {holds} no finite number below 3.4e38: correct the cells, or leave the columns out with ignore</source>
   <extracomment>runtime/data/csv_columns.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{total} {are} empty: {total2}. Fill them in, set missing to drop_rows, or leave the columns out with ignore</source>
   <extracomment>runtime/data/csv_columns.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Foretells {number} in {targets}.</source>
   <extracomment>runtime/data/csv_contents.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Left out: {left} with empty cells.</source>
   <extracomment>runtime/data/csv_contents.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The column {column} holds {words} categories: {words2}.</source>
   <extracomment>runtime/data/csv_contents.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the class</source>
   <extracomment>runtime/data/csv_contents.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the column {name} only counts the rows: a network would learn their order from it; name it under ignore</source>
   <extracomment>runtime/data/csv_contents.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the number</source>
   <extracomment>runtime/data/csv_contents.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{dropped} rows</source>
   <extracomment>runtime/data/csv_contents.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Find the encoding</source>
   <extracomment>runtime/data/csv_form.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Read as {letters}, cells separated by a {word}, {row}, {names} columns.</source>
   <extracomment>runtime/data/csv_form.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Read it as UTF-16</source>
   <extracomment>runtime/data/csv_form.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Read it as cp1252</source>
   <extracomment>runtime/data/csv_form.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>column {number}</source>
   <extracomment>runtime/data/csv_form.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>line {line} holds NUL bytes, as UTF-16 does: set encoding to utf-16</source>
   <extracomment>runtime/data/csv_form.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>line {line} holds a NUL byte, which no text has: save the table as CSV again</source>
   <extracomment>runtime/data/csv_form.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>line {line} is not written in UTF-8: set encoding to what the file was saved with, often cp1252 (Western Europe, Windows), or save it as UTF-8</source>
   <extracomment>runtime/data/csv_form.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>line {line} is not written in {encoding}: set encoding to another one</source>
   <extracomment>runtime/data/csv_form.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>row {number} has no end: a quotation mark opens there and is never closed</source>
   <extracomment>runtime/data/csv_form.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>row {number} has {cells}</source>
   <extracomment>runtime/data/csv_form.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>several columns are called {twice}: give each column its own name</source>
   <extracomment>runtime/data/csv_form.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the file holds empty cells alone: choose a file with a row a sample</source>
   <extracomment>runtime/data/csv_form.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the file holds empty lines alone: choose a file with a row a sample</source>
   <extracomment>runtime/data/csv_form.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the first line has more than a million letters: is it a table, a row a line?</source>
   <extracomment>runtime/data/csv_form.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the table has one column, and at least two are needed, one to learn from and one to foretell: set delimiter to what separates the cells</source>
   <extracomment>runtime/data/csv_form.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the table has {names} columns and about {lines} rows; at most {most_columns} columns and {most_cells} cells can be loaded: take fewer of them</source>
   <extracomment>runtime/data/csv_form.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the table has {width} columns, but {parts}: correct these rows, or put cells that hold the delimiter into quotation marks</source>
   <extracomment>runtime/data/csv_form.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{without} a row of names</source>
   <extracomment>runtime/data/csv_form.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Take the column {close}</source>
   <extracomment>runtime/data/csv_table.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>a quotation mark opens in row {row} and is never closed: close or delete it</source>
   <extracomment>runtime/data/csv_table.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>classification has one target, but there are {targets}</source>
   <extracomment>runtime/data/csv_table.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>no column is left to learn from: name fewer columns under ignore or target</source>
   <extracomment>runtime/data/csv_table.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the table cannot be read ({error}): save it as CSV again</source>
   <extracomment>runtime/data/csv_table.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the table has {cells} rows, of which {kept} can be used, and at least 2 are needed: choose another file, or leave out columns with empty cells</source>
   <extracomment>runtime/data/csv_table.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>there is no column {unknown}: the columns are {there}</source>
   <extracomment>runtime/data/csv_table.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{message}: name one column</source>
   <extracomment>runtime/data/csv_table.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>There is no dataset called {type}: choose one of {there}.</source>
   <extracomment>runtime/data/describing.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{title}: it cannot be read ({error}).</source>
   <extracomment>runtime/data/describing.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source> and {rest} more</source>
   <extracomment>runtime/data/faults.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>it cannot be opened ({why}): choose the file again</source>
   <extracomment>runtime/data/files.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>it has {size} GiB, and at most {largest_file} GiB can be loaded: take fewer samples or fewer columns</source>
   <extracomment>runtime/data/files.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>it is a folder or a device, not a file: choose a file</source>
   <extracomment>runtime/data/files.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>it is empty: choose a file with samples in it</source>
   <extracomment>runtime/data/files.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>it may not be read by you: change its permissions or choose another file</source>
   <extracomment>runtime/data/files.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>no such path is possible</source>
   <extracomment>runtime/data/files.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{datasets}: it cannot be read ({error}).</source>
   <extracomment>runtime/data/loading.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the array {name} cannot be read ({error}): write the file again</source>
   <extracomment>runtime/data/npz_arrays.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the array {name} holds Python objects, which may run code when they are read: write it with a number type, for example x.astype('float32')</source>
   <extracomment>runtime/data/npz_arrays.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the array {name} is encrypted: write the file without a password</source>
   <extracomment>runtime/data/npz_arrays.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the array {name} is packed in a way that NumPy does not use</source>
   <extracomment>runtime/data/npz_arrays.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the array {name} says it has the shape {shape} of {dtype}, but the file holds {file_size} bytes for it: write the file again</source>
   <extracomment>runtime/data/npz_arrays.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the array {name} would grow to more than {largest_ratio} times its packed size, as files made to fill the memory do: write it unpacked, with numpy.savez</source>
   <extracomment>runtime/data/npz_arrays.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the arrays have {total} GiB together, and at most 1 GiB is read</source>
   <extracomment>runtime/data/npz_arrays.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the file holds no arrays: choose another one</source>
   <extracomment>runtime/data/npz_arrays.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the file holds {entries} arrays, and at most {most_arrays} are read</source>
   <extracomment>runtime/data/npz_arrays.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>there is no array {unknown}: the arrays are </source>
   <extracomment>runtime/data/npz_arrays.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>this is no .npz file ({error}): write one with numpy.savez(path, x=x, y=y)</source>
   <extracomment>runtime/data/npz_arrays.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>two arrays are called {name}: give each its own name</source>
   <extracomment>runtime/data/npz_arrays.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{message}: take fewer samples or smaller numbers</source>
   <extracomment>runtime/data/npz_arrays.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{message}: write the file with numpy.savez</source>
   <extracomment>runtime/data/npz_arrays.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{message}: write those that are needed to a file of their own</source>
   <extracomment>runtime/data/npz_arrays.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Found {shown}.</source>
   <extracomment>runtime/data/npz_contents.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>at least 2 samples are needed, but the arrays are {shapes}</source>
   <extracomment>runtime/data/npz_contents.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>no array is left to learn from: name other arrays under inputs and targets</source>
   <extracomment>runtime/data/npz_contents.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the array {name} holds numbers that are not finite or above 3.4e38, in sample {samples} (the first is 0): correct them and write the file again</source>
   <extracomment>runtime/data/npz_contents.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the array {name} holds {dtype}, but only numbers can be learned from and foretold, and words as classes: write it with another type, or name other arrays</source>
   <extracomment>runtime/data/npz_contents.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the array {name} is empty: its shape is {shape}</source>
   <extracomment>runtime/data/npz_contents.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the first axis of each array counts the samples, but they differ: {shapes}; name those that belong together under inputs and targets</source>
   <extracomment>runtime/data/npz_contents.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the target {name} holds several words a sample, and one is expected</source>
   <extracomment>runtime/data/npz_contents.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{message}: choose another array</source>
   <extracomment>runtime/data/npz_contents.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{message}: the first axis of each array counts the samples</source>
   <extracomment>runtime/data/npz_contents.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{message}; name other arrays under inputs and targets</source>
   <extracomment>runtime/data/npz_contents.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>there is no dataset called {type}: choose one of {there}</source>
   <extracomment>runtime/data/source.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>row {index}: a cell is empty or holds no finite number</source>
   <extracomment>runtime/data/sources/csv_file.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>row {row}: '{word}' is none of the words of column '{column}'</source>
   <extracomment>runtime/data/sources/csv_file.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>sample {value} of the array '{name}' holds no finite number</source>
   <extracomment>runtime/data/sources/npz_file.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the array '{name}' holds '{unknown}', which is none of its classes</source>
   <extracomment>runtime/data/sources/npz_file.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source> with {came}</source>
   <extracomment>runtime/explain.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Change what is linked to it.</source>
   <extracomment>runtime/explain.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Insert a Flatten before it</source>
   <extracomment>runtime/explain.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Insert an Unsqueeze that adds the channel axis</source>
   <extracomment>runtime/explain.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Set padding to same</source>
   <extracomment>runtime/explain.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Take {name} from the input</source>
   <extracomment>runtime/explain.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>cannot be repeated: it makes {gave} of {came}, so its copies would differ. Make its output as large as its input, or set repeat to 1.</source>
   <extracomment>runtime/explain.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>does not accept {parameters}. PyTorch says: {value}.</source>
   <extracomment>runtime/explain.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>its Python does not run{else}: {value}.</source>
   <extracomment>runtime/explain.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>its Python returns something that is no tensor where {names} should be.</source>
   <extracomment>runtime/explain.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>its parameters</source>
   <extracomment>runtime/explain.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>its weights need {wanted}, but this machine has {present} of memory. Make the layer smaller.</source>
   <extracomment>runtime/explain.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>real numbers (float32)</source>
   <extracomment>runtime/explain.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>true or false (bool)</source>
   <extracomment>runtime/explain.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>waits for your trust: its Python ({name}) can do whatever you can on this machine, so nothing of it runs before you have read it. Trust this project, or give --trust on the command line.</source>
   <extracomment>runtime/explain.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>whole numbers (int64)</source>
   <extracomment>runtime/explain.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{came} cannot be joined: all axes but axis {dim} must be equal.</source>
   <extracomment>runtime/explain.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{came} do not fit together: each axis must be equal, or 1 in one of them.</source>
   <extracomment>runtime/explain.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{came} is too small for {values}. Use a smaller kernel_size or more padding.</source>
   <extracomment>runtime/explain.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name} is {dtype}, but wants {wanted}.</source>
   <extracomment>runtime/explain.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name} is {shape}, but wants {axes} axes ({axes2}). </source>
   <extracomment>runtime/explain.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name} is {value}, but {port} = {shape} has {size} there. </source>
   <extracomment>runtime/explain.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name} must be a fixed size, but {port} = {shape} has the free size {size} there. Give the Input a fixed shape, or reduce that axis before.</source>
   <extracomment>runtime/explain.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{port} is {shape}, which has too few axes for this layer.</source>
   <extracomment>runtime/explain.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>holds files already</source>
   <extracomment>runtime/export/formats.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>is there already</source>
   <extracomment>runtime/export/formats.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the folder {output} could not be made: {strerror}</source>
   <extracomment>runtime/export/formats.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>there is no format {format_name}; choose one of {formats}</source>
   <extracomment>runtime/export/formats.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{output} is a folder; choose the name of a {suffix} file</source>
   <extracomment>runtime/export/formats.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{output} {what}; choose another place, or say that it may be replaced (--force)</source>
   <extracomment>runtime/export/formats.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{path} is in the way; choose another place, or say that it may be replaced</source>
   <extracomment>runtime/export/formats.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>... and {more} more</source>
   <extracomment>runtime/export/material.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the run in {run} trained another network than this one: the project was changed since. Train it again, or export the project.json of the run.</source>
   <extracomment>runtime/export/material.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{run} holds no finished run: {strerror} ({filename})</source>
   <extracomment>runtime/export/material.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>there are no trained weights yet; train the network first and name its run</source>
   <extracomment>runtime/export/weights.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Training phase {name}: {words}, or thaw what is frozen.</source>
   <extracomment>runtime/freezing.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>all weights that it could move are frozen; thaw a node</source>
   <extracomment>runtime/freezing.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{title} moves all weights together; choose another optimizer</source>
   <extracomment>runtime/freezing.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{path} is no Python file</source>
   <extracomment>runtime/module.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>line {line}: {told}</source>
   <extracomment>runtime/probe.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>its output {port} is a single number at each step, not one a sample. </source>
   <extracomment>runtime/recurrence.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>its sequences differ in length: {came}. Make axis 1 equal in all of them.</source>
   <extracomment>runtime/recurrence.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>its state {port} changes from step to step: it goes in as {before} and comes back from {fed} as {after}. Make {fed} as large as {port}.</source>
   <extracomment>runtime/recurrence.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>its state {port} goes into a step as {before} and comes back from {fed} as {after}. Make {fed} as large as {port}.</source>
   <extracomment>runtime/recurrence.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>its state {port} is {shape}, of which there are no zeros to start </source>
   <extracomment>runtime/recurrence.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>nothing tells how many samples there are. Link a starting value to its state</source>
   <extracomment>runtime/recurrence.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the first step cannot be traced with its states at {came}. Set the shape of these Inputs inside the block, or link starting values to them.</source>
   <extracomment>runtime/recurrence.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{port} is {shape}, but a sequence has its steps on axis 1 (N, T).</source>
   <extracomment>runtime/recurrence.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{words} Link a sequence to it.</source>
   <extracomment>runtime/recurrence.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{words}Return only the last step of {port}.</source>
   <extracomment>runtime/recurrence.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{words}from. Link a starting value to it.</source>
   <extracomment>runtime/recurrence.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Make the last layer give {count}</source>
   <extracomment>runtime/scores.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Set out_features of {graph} to {count}</source>
   <extracomment>runtime/scores.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name} ({type}): prediction has {scores} scores for each sample, but {name2} has {count} classes. {cure}.</source>
   <extracomment>runtime/scores.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>There is no figure {name} to monitor; there are {found}.</source>
   <extracomment>runtime/train/best.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name} keeps no sound checkpoint of epoch {epoch}; it has: {known}.</source>
   <extracomment>runtime/train/checkpoints.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>There is no {name} device on this machine; choose auto or cpu.</source>
   <extracomment>runtime/train/device.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Training stopped at step {step}: a gradient is not finite. {cure}</source>
   <extracomment>runtime/train/diagnosis.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Training stopped at step {step}: {text}. {cure}</source>
   <extracomment>runtime/train/diagnosis.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>all layers are finite, but {name} is {value}</source>
   <extracomment>runtime/train/diagnosis.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the field {name} of the data holds nan or infinity</source>
   <extracomment>runtime/train/diagnosis.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the gradient of {name} is not finite</source>
   <extracomment>runtime/train/diagnosis.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the output of {name} is not finite</source>
   <extracomment>runtime/train/diagnosis.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the weights {name} are not finite</source>
   <extracomment>runtime/train/diagnosis.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{folder} has no weights yet; train it first.</source>
   <extracomment>runtime/train/evaluation.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Make the network smaller, or its samples: a batch is one sample already.</source>
   <extracomment>runtime/train/launch.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The graphics card was lost: {value}.</source>
   <extracomment>runtime/train/launch.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Train with a batch_size of {half} and accumulate {count} batches, which makes the same steps, or make the network smaller.</source>
   <extracomment>runtime/train/launch.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>torch.compile cannot compile this network; switch compile off. ({error})</source>
   <extracomment>runtime/train/launch.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{where}The memory is full. {run}</source>
   <extracomment>runtime/train/launch.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{where}Training could not go on: {error}</source>
   <extracomment>runtime/train/launch.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Validation gives no finite {named}: look at the validation data.</source>
   <extracomment>runtime/train/loop.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>no better for a while</source>
   <extracomment>runtime/train/loop.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The phase {name} finds no weights to move{where}; add a layer with some.</source>
   <extracomment>runtime/train/phases.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>its last run kept the window from moving</source>
   <extracomment>runtime/train/place.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>its steps are long enough to share an interpreter</source>
   <extracomment>runtime/train/place.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>its steps are short, and the window would slow them down</source>
   <extracomment>runtime/train/place.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>that is set</source>
   <extracomment>runtime/train/place.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Whole numbers in the {part} data are out of range ({error}). The data has {ranges}; a class must be from 0 to one less than the network's outputs, a word from 0 to one less than num_embeddings. Give the last layer more outputs, or correct the data.</source>
   <extracomment>runtime/train/preflight.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name} ({name__}) needs at least 2 samples in a batch to normalise over, but batch_size is {batch_size}; make it larger.</source>
   <extracomment>runtime/train/preflight.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{n} from {value} to {value2}</source>
   <extracomment>runtime/train/preflight.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No epoch had been saved yet.</source>
   <extracomment>runtime/train/process.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The run can be taken up again from its last checkpoint.</source>
   <extracomment>runtime/train/process.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The training process {how}; its last words are in {log}. {run}</source>
   <extracomment>runtime/train/process.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The training process {why}. {cure} {run}</source>
   <extracomment>runtime/train/process.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Train with a smaller batch_size, or make the network smaller.</source>
   <extracomment>runtime/train/process.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Training was ended before its present step was over. {run}</source>
   <extracomment>runtime/train/process.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>ended with code {code}</source>
   <extracomment>runtime/train/process.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>was killed by the system, most likely because the memory was full</source>
   <extracomment>runtime/train/process.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>from its start</source>
   <extracomment>runtime/train/rescue.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>from step {step}</source>
   <extracomment>runtime/train/rescue.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>from the end of epoch {epoch}</source>
   <extracomment>runtime/train/rescue.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{why} The run went on {where} in a process of its own.</source>
   <extracomment>runtime/train/rescue.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{folder} is no folder of a run: its config.json is not to be read.</source>
   <extracomment>runtime/train/run.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name} cannot be trained yet: it has no {missing}. Add one.</source>
   <extracomment>runtime/train/run.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name} cannot be trained yet: {listed}</source>
   <extracomment>runtime/train/run.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>learning rate{whose} {before} → {rate}</source>
   <extracomment>runtime/train/steering.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{told} cannot be frozen: LBFGS moves all weights together</source>
   <extracomment>runtime/train/steering.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{told} cannot be frozen: {name} would have no weights to move</source>
   <extracomment>runtime/train/steering.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{told} has no weights that could be frozen</source>
   <extracomment>runtime/train/steering.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source> and {most_shown} more</source>
   <extracomment>runtime/train/tensors.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name} cannot be read ({error}); use a copy of it or train again.</source>
   <extracomment>runtime/train/tensors.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name} holds the weights of another network: {listed}{more}.</source>
   <extracomment>runtime/train/tensors.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name} is no safetensors file that this program wrote.</source>
   <extracomment>runtime/train/tensors.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name}: {missing} in the file, {none} here</source>
   <extracomment>runtime/train/tensors.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{path} cannot be read: {strerror}.</source>
   <extracomment>runtime/train/tensors.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>must be a whole number from 1 to {most_repeats}, but is {count}</source>
   <extracomment>runtime/use.py</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>1 for a straight line.</source>
   <extracomment>training</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Accumulate</source>
   <extracomment>training</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Adam that waits until its averages can be trusted: needs no warm-up.</source>
   <extracomment>training</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Adam with Nesterov momentum.</source>
   <extracomment>training</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Adam with the largest recent gradient in place of the squared average.</source>
   <extracomment>training</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Adam with weight decay on the weights themselves: usual for attention networks.</source>
   <extracomment>training</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Adam's scaling from row and column sums: little memory for large networks.</source>
   <extracomment>training</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Add a last phase of low rates.</source>
   <extracomment>training</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Adds this times the sum of w² of all matrices.</source>
   <extracomment>training</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Adds this times the sum of |w| of all matrices.</source>
   <extracomment>training</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Adjust lr fn</source>
   <extracomment>training</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Amsgrad</source>
   <extracomment>training</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Anneal strategy</source>
   <extracomment>training</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Base lr</source>
   <extracomment>training</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Base momentum</source>
   <extracomment>training</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Batch size</source>
   <extracomment>training</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Batches that make one step together.</source>
   <extracomment>training</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Beta2 decay</source>
   <extracomment>training</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Betas</source>
   <extracomment>training</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Better by a share or by an amount.</source>
   <extracomment>training</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Bits of the numbers that the layers compute with.</source>
   <extracomment>training</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Centered</source>
   <extracomment>training</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Change to stop at.</source>
   <extracomment>training</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Channels last</source>
   <extracomment>training</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Clip norm</source>
   <extracomment>training</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Clip value</source>
   <extracomment>training</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Compile</source>
   <extracomment>training</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Cooldown</source>
   <extracomment>training</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Cosine</source>
   <extracomment>training</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Cosine with warm restarts</source>
   <extracomment>training</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Cycle momentum</source>
   <extracomment>training</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Cyclic</source>
   <extracomment>training</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>D</source>
   <extracomment>training</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Dampening</source>
   <extracomment>training</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Decoupled weight decay</source>
   <extracomment>training</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Device</source>
   <extracomment>training</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Div factor</source>
   <extracomment>training</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Drop last</source>
   <extracomment>training</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ema decay</source>
   <extracomment>training</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>End factor</source>
   <extracomment>training</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>End with the weights of the best epoch.</source>
   <extracomment>training</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Epochs between two drops.</source>
   <extracomment>training</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Epochs of the drops.</source>
   <extracomment>training</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Epochs to the first restart.</source>
   <extracomment>training</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Epochs to the lowest rate; none for the whole training.</source>
   <extracomment>training</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Epochs to wait for better.</source>
   <extracomment>training</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Epochs to zero; none for the whole training.</source>
   <extracomment>training</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Estimates curvature from past gradients; for small networks and the whole data in a batch.</source>
   <extracomment>training</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Eta min</source>
   <extracomment>training</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Etas</source>
   <extracomment>training</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Exponential</source>
   <extracomment>training</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Factor</source>
   <extracomment>training</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Factor by which each round is longer.</source>
   <extracomment>training</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Factor of each drop.</source>
   <extracomment>training</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Factor of each epoch.</source>
   <extracomment>training</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Factor of each step with exp_range.</source>
   <extracomment>training</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Factors by which a step shrinks and grows.</source>
   <extracomment>training</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Final div factor</source>
   <extracomment>training</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>First rate over last rate.</source>
   <extracomment>training</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Goes by the sign of the gradient alone; wants the whole data in one batch.</source>
   <extracomment>training</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Gradient to stop at.</source>
   <extracomment>training</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Highest learning rate.</source>
   <extracomment>training</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Highest one.</source>
   <extracomment>training</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>History size</source>
   <extracomment>training</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>How averages lengthen.</source>
   <extracomment>training</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>How fast the momentum builds up.</source>
   <extracomment>training</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>How long to train, on what, how exactly, and when to stop.</source>
   <extracomment>training</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>How much of the past is kept.</source>
   <extracomment>training</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>How much of the past the averages of gradient and squared gradient keep.</source>
   <extracomment>training</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>How strongly weights are pulled to zero (L2).</source>
   <extracomment>training</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>How swings shrink.</source>
   <extracomment>training</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>How the rate decays.</source>
   <extracomment>training</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>How the rate follows a matrix's size; match_rms_adamw suits AdamW's rates.</source>
   <extracomment>training</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Initial accumulator value</source>
   <extracomment>training</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Inner steps of one update.</source>
   <extracomment>training</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Keep an image's channels together in memory: faster with convolutions.</source>
   <extracomment>training</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Keep best</source>
   <extracomment>training</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Keeps divisions away from zero.</source>
   <extracomment>training</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>L1</source>
   <extracomment>training</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>L2</source>
   <extracomment>training</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Largest single number in a gradient.</source>
   <extracomment>training</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Learning rate.</source>
   <extracomment>training</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Leave out the last batch where it is smaller.</source>
   <extracomment>training</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Limit on the size of a step.</source>
   <extracomment>training</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Line search fn</source>
   <extracomment>training</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Linear warm-up</source>
   <extracomment>training</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Longest gradient of all weights together.</source>
   <extracomment>training</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Look ahead along the momentum first.</source>
   <extracomment>training</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Lower momentum at high rates.</source>
   <extracomment>training</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Lowers the learning rate along half a cosine, then starts again from the top.</source>
   <extracomment>training</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Lowers the learning rate along half a cosine.</source>
   <extracomment>training</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Lowers the learning rate to zero along a power of the remaining time.</source>
   <extracomment>training</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Lowers the learning rate when the monitored figure stops getting better.</source>
   <extracomment>training</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Lowest learning rate.</source>
   <extracomment>training</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Lowest one.</source>
   <extracomment>training</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Lr</source>
   <extracomment>training</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Lr decay</source>
   <extracomment>training</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Make the objective large instead of small.</source>
   <extracomment>training</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Makes each step of a weight matrix orthogonal.

It moves weights with exactly two axes; biases, convolution filters, normalization and all other weights are moved by AdamW with the same learning rate and weight decay.</source>
   <extracomment>training</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Max eval</source>
   <extracomment>training</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Max iter</source>
   <extracomment>training</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Max lr</source>
   <extracomment>training</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Max momentum</source>
   <extracomment>training</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Maximize</source>
   <extracomment>training</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Milestones</source>
   <extracomment>training</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Min delta</source>
   <extracomment>training</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Min lr</source>
   <extracomment>training</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Momentum decay</source>
   <extracomment>training</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Monitor</source>
   <extracomment>training</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Multi-step</source>
   <extracomment>training</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Multiplies the learning rate by gamma after each epoch.</source>
   <extracomment>training</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Multiplies the learning rate by gamma after given epochs.</source>
   <extracomment>training</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Multiplies the learning rate by gamma every few epochs.</source>
   <extracomment>training</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nesterov</source>
   <extracomment>training</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Never let the scale shrink.</source>
   <extracomment>training</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ns coefficients</source>
   <extracomment>training</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ns steps</source>
   <extracomment>training</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>On a plateau</source>
   <extracomment>training</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>One cycle</source>
   <extracomment>training</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Passes over the training data.</source>
   <extracomment>training</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Past gradients kept.</source>
   <extracomment>training</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Patience</source>
   <extracomment>training</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Pct start</source>
   <extracomment>training</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Peak over first rate.</source>
   <extracomment>training</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Polynomial</source>
   <extracomment>training</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Polynomial that makes a matrix orthogonal.</source>
   <extracomment>training</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Power</source>
   <extracomment>training</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Power of the rate's decay.</source>
   <extracomment>training</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Processor threads; none for all but one. Another count, another last digit.</source>
   <extracomment>training</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Pull the weights themselves to zero, as AdamW does, not their gradients.</source>
   <extracomment>training</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Raises the learning rate in a straight line over the first steps, then keeps it.</source>
   <extracomment>training</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Raises the learning rate to its peak and lowers it to nearly nothing, moving each step.</source>
   <extracomment>training</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Rest after a drop.</source>
   <extracomment>training</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Rho</source>
   <extracomment>training</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Runs of the model in one update.</source>
   <extracomment>training</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Samples of one pass through the network.</source>
   <extracomment>training</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Scale by the estimated variance.</source>
   <extracomment>training</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Shape of the slopes.</source>
   <extracomment>training</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Share of the last step kept.</source>
   <extracomment>training</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Share of the rate at the end.</source>
   <extracomment>training</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Share of the rate at the start.</source>
   <extracomment>training</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Share spent going up.</source>
   <extracomment>training</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Shrinks the rate each step.</source>
   <extracomment>training</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Smallest and largest step.</source>
   <extracomment>training</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Smallest drop worth making.</source>
   <extracomment>training</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Start factor</source>
   <extracomment>training</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Step at which averaging starts.</source>
   <extracomment>training</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Step length search.</source>
   <extracomment>training</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Step size</source>
   <extracomment>training</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Step size down</source>
   <extracomment>training</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Step size up</source>
   <extracomment>training</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Step sizes</source>
   <extracomment>training</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Steps going down; none for as many.</source>
   <extracomment>training</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Steps going up.</source>
   <extracomment>training</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Steps of the cycle; none for the whole training.</source>
   <extracomment>training</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Steps of warm-up.</source>
   <extracomment>training</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Steps scaled by a running average of the squared gradient.</source>
   <extracomment>training</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Steps scaled by running averages of squared gradients and squared steps.</source>
   <extracomment>training</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Steps scaled by running averages of the gradient and its square: a good first choice.</source>
   <extracomment>training</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Steps that shrink with the sum of all squared gradients so far.</source>
   <extracomment>training</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Stochastic gradient descent that also averages the weights.</source>
   <extracomment>training</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Stochastic gradient descent, plain or with (Nesterov) momentum.</source>
   <extracomment>training</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Stop after this many epochs that were no better; none to train to the end.</source>
   <extracomment>training</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Swings the learning rate between two bounds, moving each step.</source>
   <extracomment>training</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>T 0</source>
   <extracomment>training</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>T max</source>
   <extracomment>training</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>T mult</source>
   <extracomment>training</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>T0</source>
   <extracomment>training</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Takes gradient off the momentum.</source>
   <extracomment>training</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The same seed gives the same training to the last bit.</source>
   <extracomment>training</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Threads</source>
   <extracomment>training</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Three phase</source>
   <extracomment>training</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Threshold mode</source>
   <extracomment>training</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Times it is applied.</source>
   <extracomment>training</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Tolerance change</source>
   <extracomment>training</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Tolerance grad</source>
   <extracomment>training</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Total iters</source>
   <extracomment>training</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Total steps</source>
   <extracomment>training</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Validates and ends with an exponential moving average of the weights over all updates; 0.999 remembers some thousand of them. None for the weights themselves.</source>
   <extracomment>training</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Weight decay</source>
   <extracomment>training</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What a better epoch must gain at least.</source>
   <extracomment>training</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What counts as better.</source>
   <extracomment>training</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What the sum of squares starts with.</source>
   <extracomment>training</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Which loss or metric, on the validation data, tells the best epoch.</source>
   <extracomment>training</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>auto takes the graphics card if any.</source>
   <extracomment>training</extracomment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>torch.compile: slow to start, then faster; pays off in long trainings.</source>
   <extracomment>training</extracomment>
   <translation type="unfinished" />
  </message>
 </context>
</TS>
