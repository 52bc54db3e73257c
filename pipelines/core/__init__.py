"""What every stage stands on: records and their scalar types, the base class of stages, workers, decoding."""
