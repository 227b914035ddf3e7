# Get date using current culture en-US
(Get-Date 2024-03-19).ToString()

# Get date using invariant culture
"$(Get-Date 2024-03-19)"
