$Env:windir
