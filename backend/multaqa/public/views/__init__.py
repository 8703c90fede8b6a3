"""The addresses of the public side: pages of summits, files, the feed, what stands at the root."""
