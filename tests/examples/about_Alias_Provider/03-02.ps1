$Alias:ls
