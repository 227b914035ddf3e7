function prompt {"PS [$Env:COMPUTERNAME]> "}
