'this is rocket science'.Replace('rocket', 'rock')
