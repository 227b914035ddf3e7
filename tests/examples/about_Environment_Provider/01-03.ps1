$Env:ProgramFiles
