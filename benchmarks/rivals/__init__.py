"""What the program is compared with in the same run, on the same documents."""
