[System.IO.FileAttributes]$attr = 'System'
