$i = 5
"The value of $i is $i."
