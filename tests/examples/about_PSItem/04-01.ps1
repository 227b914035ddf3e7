dir config.log | Rename-Item -NewName { "old_$($_.Name)" }
