$Matches
