Get-ChildItem Cert:\CurrentUser\my -CodeSigning
