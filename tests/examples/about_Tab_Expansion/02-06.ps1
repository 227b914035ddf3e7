$flavor = 'Chocolate'
