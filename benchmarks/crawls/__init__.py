"""Speed, memory and durability of whole crawls."""
