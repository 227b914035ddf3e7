switch -Regex -File .\README.* {
    '^##\s' { break }
    default { $_; continue }
}
