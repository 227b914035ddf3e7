$files = (New-Item -Type File -Force '/temp/t1.txt'),
         (New-Item -Force -Type File '/temp/t2.txt')
$files.LastWriteTime

$files.set_LastWriteTime((Get-Date).AddDays(-1))
$files.LastWriteTime
