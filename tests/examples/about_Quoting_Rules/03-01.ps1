'As they say, "live and learn."'
