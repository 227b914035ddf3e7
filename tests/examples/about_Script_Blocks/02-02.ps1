Rename-Item -NewName {$_.Name + ".old"}
