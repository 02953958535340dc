"""What a trained model says of samples: right and wrong, how sure, and why."""
