[byte]21.5
[byte]22.5
