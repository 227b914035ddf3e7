while($val -ne 3){$val++; Write-Host $val}
