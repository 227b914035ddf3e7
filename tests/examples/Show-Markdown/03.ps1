Show-Markdown -Path ./README.md -UseBrowser
