# Markdown on a screen without escape sequences, and its options.
@'
# Head

- a
- b
  - c

1. x
2. y

text **bold** *it* `code` [l](http://x) ![alt](y)

```ps
code 1
```

> quote
'@ | Show-Markdown
('# x' | ConvertFrom-Markdown -AsVT100EncodedString).VT100EncodedString.Length
Set-MarkdownOption -Header1Color '[35m' -PassThru | ForEach-Object Header1
Set-MarkdownOption -Theme Light; (Get-MarkdownOption).Header2
