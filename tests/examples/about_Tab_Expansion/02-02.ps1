[Suits]$suit = 'Clubs'
