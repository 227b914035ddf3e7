# PushNotificationProxy

function Disable-PushNotificationProxy {
    [CmdletBinding(SupportsShouldProcess, ConfirmImpact = 'High')]
    [Edition('2013+')]
    param()
}

function Enable-PushNotificationProxy {
    [CmdletBinding(SupportsShouldProcess)]
    [Edition('2013+')]
    param(
        [string] $Organization,
        [string] $Uri
    )
}
