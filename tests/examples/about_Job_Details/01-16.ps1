Receive-Job -Name Job6 -Keep |
    Format-Table ComputerName, DateTime -AutoSize
