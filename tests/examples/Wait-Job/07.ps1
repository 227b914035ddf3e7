Wait-Job -Name "Job3"
