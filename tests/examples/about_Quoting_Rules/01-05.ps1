"PS version: $($PSVersionTable.PSVersion)"
