@{"One"=1;"Two"=2} | Measure-Object
