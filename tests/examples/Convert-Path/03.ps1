Convert-Path ~
