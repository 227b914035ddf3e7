# Commands that were retired: by date, with what to use instead; where they live on, they run.
Get-MessageTrace -SenderAddress kensanchez@contoso.com
$Error[0].FullyQualifiedErrorId
Get-MessageTraceV2 -SenderAddress kensanchez@contoso.com
'W11'
@(Get-ClientAccessServer).Count
@(Get-ClientAccessService).Count
'The clock decides'
Step-OrganizationClock 00:15:00
$before = Get-Date
Step-OrganizationClock 01:00:00
((Get-Date) - $before).TotalMinutes
'And then the day has come'
Step-OrganizationClock 3000.00:00:00
Get-MessageTrace -SenderAddress kensanchez@contoso.com
$Error[0].FullyQualifiedErrorId
