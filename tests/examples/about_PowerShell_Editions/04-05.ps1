Get-Module -ListAvailable -SkipEditionCheck BitsTransfer
