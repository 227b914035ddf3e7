# WriteErrorStrings

@{
    WriteErrorException = '"The Write-Error cmdlet reported an error."'
}
