(1, 2, 3, 4).Length
4
