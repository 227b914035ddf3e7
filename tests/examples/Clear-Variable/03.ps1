Clear-Variable -Name "Processes"
