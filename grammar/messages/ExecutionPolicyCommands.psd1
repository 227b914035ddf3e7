# ExecutionPolicyCommands

@{
    CantSetGroupPolicy = 'Cannot set execution policy. Execution policies at the MachinePolicy or UserPolicy scopes must be set through Group Policy.'
    ExecutionPolicyOverridden = 'PowerShell updated your execution policy successfully, but the setting is overridden by a policy defined at a more specific scope.  Due to the override, your shell will retain its current effective execution policy of {0}. Type "Get-ExecutionPolicy -List" to view your execution policy settings. For more information please see "Get-Help Set-ExecutionPolicy".'
    ExecutionPolicyOverriddenRecommendedAction = 'Contact your system administrator.'
    ListAndScopeSpecified = 'Cannot get execution policy. Specify only the List or Scope parameters.'
    SetExecutionPolicyAccessDeniedError = '{0}
To change the execution policy for the default (LocalMachine) scope, start PowerShell with the "Run as administrator" option. To change the execution policy for the current user, run "Set-ExecutionPolicy -Scope CurrentUser".'
    SetExecutionPolicyCaption = 'Execution Policy Change'
    SetExecutionPolicyQuery = 'The execution policy helps protect you from scripts that you do not trust. Changing the execution policy might expose you to the security risks described in the about_Execution_Policies help topic at https://go.microsoft.com/fwlink/?LinkID=135170. Do you want to change the execution policy?'
}
