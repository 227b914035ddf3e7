Write-Error -Message "Error: Too many input values." -Category InvalidArgument
