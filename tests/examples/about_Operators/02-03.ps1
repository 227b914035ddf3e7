if ($textFiles = Get-ChildItem *.txt) {
    $textFiles.Count
}
