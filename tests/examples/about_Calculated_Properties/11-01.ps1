'1', '10', '2' | Sort-Object { [int] $_ }
