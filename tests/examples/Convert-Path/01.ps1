Convert-Path .
