[regex]::Escape('3.\d{2,}')
