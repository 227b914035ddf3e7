Get-Job
Get-Job -IncludeChildJob
Get-Job -Name Job4 -ChildJobState Failed
(Get-Job -Name Job5).JobStateInfo.Reason
