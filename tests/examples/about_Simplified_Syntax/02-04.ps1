Get-ChildItem /home -Directory | foreach GetFiles .*
