"""What a network is: declarations, values, checks and the file, without torch and without Qt."""
