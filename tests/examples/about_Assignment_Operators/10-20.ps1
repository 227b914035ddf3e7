[System.DateTime]$a = "5/31/2005"
