"backup`b`b out"
