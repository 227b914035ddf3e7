'Chocolate-Vanilla-Strawberry-Blueberry' -split '(-)', 3
