Show-Markdown -Path ./README.md
