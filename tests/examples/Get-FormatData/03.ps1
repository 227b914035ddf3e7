$F = Get-FormatData -TypeName 'System.Management.Automation.Cmd*'
$F

$F.FormatViewDefinition[0].Control

$F.FormatViewDefinition[0].Control.Headers
