[System.Uri]::new
