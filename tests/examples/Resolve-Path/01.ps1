Resolve-Path ~
