$Matches.0
