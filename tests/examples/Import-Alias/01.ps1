Import-Alias test.txt
