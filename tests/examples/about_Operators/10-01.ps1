"{0} {1,-10} {2:N}" -f 1,"hello",[Math]::PI
