"""What goes on inside a model: filters, feature maps, attention, embeddings, gradients in time."""
