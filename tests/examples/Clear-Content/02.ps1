Clear-Content -Path "*" -Filter "*.log" -Force
