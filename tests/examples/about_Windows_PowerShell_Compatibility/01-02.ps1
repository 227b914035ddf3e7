Import-Module -Name ScheduledTasks -UseWindowsPowerShell
