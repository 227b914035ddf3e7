"a,b,c,d,e,f,g,h" -split ",", -3
