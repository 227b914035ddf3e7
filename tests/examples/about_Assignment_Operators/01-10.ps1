$a = 10kb
