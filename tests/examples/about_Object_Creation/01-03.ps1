[System.Uri]::new("https://www.bing.com")
