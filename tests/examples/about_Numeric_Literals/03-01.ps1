1usgb
