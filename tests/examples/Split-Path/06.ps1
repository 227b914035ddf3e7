'C:\Users\User01\My Documents\My Pictures' | Split-Path
