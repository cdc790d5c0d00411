"""The workshop: the course's notebooks for many groups, checked, run, reported and collected."""
