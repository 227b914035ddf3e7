switch -Regex -File .\README.md {
    '^##\s' { break }
    default { $_; continue }
}
