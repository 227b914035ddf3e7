# What a command asks before it acts, and says after `What if: `. {0} is the identity; other arguments as noted.
# A command without a sentence of its own has the one of its verb, with {1} for its noun in words.

@{
    'Disable-Mailbox' = 'Disabling mailbox Identity:"{0}" will remove the Exchange properties from the Active Directory user object and mark the mailbox in the database for removal. If the mailbox has an archive or remote archive, the archive will also be marked for removal. In the case of remote archives, this action is permanent. You can''t reconnect this user to the remote archive again.'
    'Enable-JournalRule' = 'Enabling journal rule "{0}".'
    # {1}: the domain
    'New-AcceptedDomain' = 'Creating Accepted Domain "{0}" with domain name "{1}".'
    # {1}: the server
    'New-MapiVirtualDirectory' = 'Creating MAPI virtual directory "{0}" on server "{1}".'
    'Remove-DistributionGroup' = 'Removing distribution group Identity:"{0}".'
    'Remove-Mailbox' = 'Removing mailbox Identity:"{0}" will remove the Active Directory user object and mark the mailbox and the archive (if present) in the database for removal.'
    # {1}: the user, {2}: the rights
    'Remove-MailboxPermission' = 'Removing mailbox permission "{0}" for user "{1}" with access rights "{2}".'
    'Remove-MapiVirtualDirectory' = 'MAPI virtual directory "{0}" is being removed.'
    'Remove-OwaVirtualDirectory' = 'Outlook Web App virtual directory "{0}" is being removed.'
    'Set-CASMailbox' = 'Setting Client Access mailbox "{0}".'
    'Set-Mailbox' = 'Setting mailbox Identity:"{0}".'
    'Set-MapiVirtualDirectory' = 'Setting MAPI virtual directory "{0}".'
    'Set-OrganizationConfig' = 'Setting Organization configuration "{0}".'

    'Add-*' = 'Adding {1} "{0}".'
    'Clear-*' = 'Clearing {1} "{0}".'
    'Connect-*' = 'Connecting {1} "{0}".'
    'Disable-*' = 'Disabling {1} "{0}".'
    'Dismount-*' = 'Dismounting {1} "{0}". This may result in reduced availability for mailboxes in the database.'
    'Enable-*' = 'Enabling {1} "{0}".'
    'Export-*' = 'Exporting {1} "{0}".'
    'Import-*' = 'Importing {1} "{0}".'
    'Mount-*' = 'Mounting {1} "{0}".'
    'Move-*' = 'Moving {1} "{0}".'
    'New-*' = 'Creating {1} "{0}".'
    'Remove-*' = 'Removing {1} "{0}".'
    'Resume-*' = 'Resuming {1} "{0}".'
    'Set-*' = 'Setting {1} "{0}".'
    'Start-*' = 'Starting {1} "{0}".'
    'Stop-*' = 'Stopping {1} "{0}".'
    'Suspend-*' = 'Suspending {1} "{0}".'
    'Uninstall-*' = 'Uninstalling {1} "{0}".'
    'Update-*' = 'Updating {1} "{0}".'
}
