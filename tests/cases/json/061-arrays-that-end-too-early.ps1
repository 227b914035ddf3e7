foreach ($text in '["1",', '[', '[1,2,', '[1', ' [ 1 , 2') {
    try { "$(ConvertFrom-Json $text -ErrorAction Stop)" } catch { $_.FullyQualifiedErrorId; "$_" }
}
("[1,", "2,", "3]" | ConvertFrom-Json).Count
