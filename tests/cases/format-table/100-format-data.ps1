# Views as objects and as files.
@'
<?xml version="1.0" encoding="utf-8" ?>
<Configuration><ViewDefinitions><View><Name>V1</Name><ViewSelectedBy><TypeName>My.T</TypeName></ViewSelectedBy>
<TableControl><TableHeaders><TableColumnHeader><Label>AA</Label><Width>6</Width><Alignment>Right</Alignment></TableColumnHeader><TableColumnHeader/></TableHeaders>
<TableRowEntries><TableRowEntry><TableColumnItems><TableColumnItem><PropertyName>A</PropertyName></TableColumnItem><TableColumnItem><ScriptBlock>$_.B * 2</ScriptBlock></TableColumnItem></TableColumnItems></TableRowEntry></TableRowEntries></TableControl></View>
<View><Name>V2</Name><ViewSelectedBy><TypeName>My.T</TypeName></ViewSelectedBy><ListControl><ListEntries><ListEntry><ListItems><ListItem><Label>Lab</Label><PropertyName>A</PropertyName><FormatString>X{0}</FormatString></ListItem></ListItems></ListEntry></ListEntries></ListControl></View>
</ViewDefinitions></Configuration>
'@ | Set-Content own.format.ps1xml
Update-FormatData -PrependPath ./own.format.ps1xml
$data = Get-FormatData My.T
$data.FormatViewDefinition.Name
$data.FormatViewDefinition[0].Control.Headers | ForEach-Object { "$($_.Label) $($_.Width) $($_.Alignment)" }
$data.FormatViewDefinition[0].Control.Rows[0].Columns.DisplayEntry | ForEach-Object { "$($_.ValueType) $($_.Value)" }
$data | Export-FormatData -Path out.ps1xml
Get-Content out.ps1xml
$data | Export-FormatData -Path out.ps1xml -IncludeScriptBlock
Get-Content out.ps1xml
try { $data | Export-FormatData -Path out.ps1xml -NoClobber } catch { $_.FullyQualifiedErrorId }
(Get-FormatData System.TimeSpan).FormatViewDefinition.Name
