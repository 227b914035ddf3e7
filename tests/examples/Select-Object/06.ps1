"aa", "Aa", "Bb", "bb" | Select-Object -Unique -CaseInsensitive
