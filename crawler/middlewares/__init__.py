"""What stands between the spiders and the network: politeness, robots.txt, public addresses, backpressure."""
