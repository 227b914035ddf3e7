Get-Help Get-Member -Parameter *
