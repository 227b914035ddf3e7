Start-Process -FilePath "notepad" -Wait -WindowStyle Maximized
