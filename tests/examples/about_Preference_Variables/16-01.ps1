$m = "This action can delete data."
Write-Warning -Message $m
