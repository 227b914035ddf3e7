function delbr { gbp | rbp }
