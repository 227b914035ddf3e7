# Views of Exchange objects. What has no view here prints as a list of all its properties.

@(
    @{
        Name = 'MailboxRegionalConfiguration'
        Kind = 'Table'
        Types = @('Microsoft.Exchange.Data.Storage.Management.MailboxRegionalConfiguration')
        Columns = @(
            @{ Header = 'Identity'; Align = 'Left' }
            @{ Header = 'Language'; Align = 'Left' }
            @{ Header = 'DateFormat'; Align = 'Left' }
            @{ Header = 'TimeFormat'; Align = 'Left' }
            @{ Header = 'TimeZone'; Align = 'Left' }
        )
        Rows = @(
            @{
                Cells = @(
                    @{ Property = 'Identity' }
                    @{ Property = 'Language' }
                    @{ Property = 'DateFormat' }
                    @{ Property = 'TimeFormat' }
                    @{ Property = 'TimeZone' }
                )
            }
        )
    }
    @{
        Name = 'CalendarConfiguration'
        Kind = 'Table'
        Types = @('Microsoft.Exchange.Data.Storage.Management.CalendarConfiguration')
        Columns = @(
            @{ Header = 'Identity'; Align = 'Left' }
            @{ Header = 'AutomateProcessing'; Align = 'Left' }
            @{ Header = 'AllowConflicts'; Align = 'Left' }
            @{ Header = 'BookingWindowInDays'; Align = 'Left' }
            @{ Header = 'MaximumDurationInMinutes'; Align = 'Left' }
            @{ Header = 'AllowRecurringMeetings'; Align = 'Left' }
        )
        Rows = @(
            @{
                Cells = @(
                    @{ Property = 'Identity' }
                    @{ Property = 'AutomateProcessing' }
                    @{ Property = 'AllowConflicts' }
                    @{ Property = 'BookingWindowInDays' }
                    @{ Property = 'MaximumDurationInMinutes' }
                    @{ Property = 'AllowRecurringMeetings' }
                )
            }
        )
    }
    @{
        Name = 'CASMailbox'
        Kind = 'Table'
        Types = @('Microsoft.Exchange.Data.Directory.Management.CASMailbox')
        Columns = @(
            @{ Header = 'Name'; Width = 25; Align = 'Left' }
            @{ Header = 'ActiveSyncEnabled'; Width = 17; Align = 'Left' }
            @{ Header = 'OWAEnabled'; Width = 16; Align = 'Left' }
            @{ Header = 'PopEnabled'; Width = 16; Align = 'Left' }
            @{ Header = 'ImapEnabled'; Width = 16; Align = 'Left' }
            @{ Header = 'MapiEnabled'; Align = 'Left' }
        )
        Rows = @(
            @{
                Cells = @(
                    @{ Property = 'Name' }
                    @{ Property = 'ActiveSyncEnabled' }
                    @{ Property = 'OWAEnabled' }
                    @{ Property = 'PopEnabled' }
                    @{ Property = 'ImapEnabled' }
                    @{ Property = 'MAPIEnabled' }
                )
            }
        )
    }
    @{
        Name = 'CASMailboxPlan'
        Kind = 'Table'
        Types = @('Microsoft.Exchange.Data.Directory.Management.CASMailboxPlan')
        Columns = @(
            @{ Header = 'Name'; Align = 'Left' }
            @{ Header = 'ActiveSyncEnabled'; Align = 'Left' }
            @{ Header = 'OWAEnabled'; Align = 'Left' }
            @{ Header = 'PopEnabled'; Align = 'Left' }
            @{ Header = 'ImapEnabled'; Align = 'Left' }
            @{ Header = 'MapiEnabled'; Align = 'Left' }
        )
        Rows = @(
            @{
                Cells = @(
                    @{ Property = 'Name' }
                    @{ Property = 'ActiveSyncEnabled' }
                    @{ Property = 'OWAEnabled' }
                    @{ Property = 'PopEnabled' }
                    @{ Property = 'ImapEnabled' }
                    @{ Property = 'MAPIEnabled' }
                )
            }
        )
    }
    @{
        Name = 'ADMapiVirtualDirectory'
        Kind = 'Table'
        Types = @('Microsoft.Exchange.Data.Directory.SystemConfiguration.ADMapiVirtualDirectory')
        Columns = @(
            @{ Header = 'Name'; Align = 'Left' }
            @{ Header = 'Server'; Align = 'Left' }
            @{ Header = 'InternalUrl'; Align = 'Left' }
        )
        Rows = @(
            @{
                Cells = @(@{ Property = 'Name' }, @{ Property = 'Server' }, @{ Property = 'InternalUrl' })
            }
        )
    }
    @{
        Name = 'Mailbox'
        Kind = 'Table'
        Types = @('Deserialized.Microsoft.Exchange.Data.Directory.Management.Mailbox')
        Columns = @(
            @{ Header = 'Name'; Width = 25; Align = 'Left' }
            @{ Header = 'Alias'; Width = 15; Align = 'Left' }
            @{ Header = 'Database'; Width = 30; Align = 'Left' }
            @{ Header = 'ProhibitSendQuota'; Width = 20; Align = 'Left' }
            @{ Header = 'ExternalDirectoryObjectId'; Align = 'Left' }
        )
        Rows = @(
            @{
                Cells = @(
                    @{ Property = 'Name' }
                    @{ Property = 'Alias' }
                    @{ Property = 'Database' }
                    @{ Property = 'ProhibitSendQuota' }
                    @{ Property = 'ExternalDirectoryObjectId' }
                )
            }
        )
    }
    @{
        Name = 'Mailbox'
        Kind = 'Table'
        Types = @('Microsoft.Exchange.Data.Directory.Management.Mailbox')
        Columns = @(
            @{ Header = 'Name'; Width = 25; Align = 'Left' }
            @{ Header = 'Alias'; Width = 20; Align = 'Left' }
            @{ Header = 'ServerName'; Width = 16; Align = 'Left' }
            @{ Header = 'ProhibitSendQuota'; Align = 'Left' }
        )
        Rows = @(
            @{
                Cells = @(
                    @{ Property = 'Name' }
                    @{ Property = 'Alias' }
                    @{ Property = 'ServerName' }
                    @{ Property = 'ProhibitSendQuota' }
                )
            }
        )
    }
    @{
        Name = 'User'
        Kind = 'Table'
        Types = @('Microsoft.Exchange.Data.Directory.Management.User')
        Columns = @(@{ Header = 'Name'; Align = 'Left' }, @{ Header = 'RecipientType'; Align = 'Left' })
        Rows = @(@{ Cells = @(@{ Property = 'Name' }, @{ Property = 'RecipientType' }) })
    }
    @{
        Name = 'ReducedRecipient'
        Kind = 'Table'
        Types = @('Microsoft.Exchange.Data.Directory.Management.ReducedRecipient')
        Columns = @(@{ Header = 'Name'; Align = 'Left' }, @{ Header = 'RecipientType'; Align = 'Left' })
        Rows = @(@{ Cells = @(@{ Property = 'Name' }, @{ Property = 'RecipientType' }) })
    }
    @{
        Name = 'MailboxDatabase'
        Kind = 'Table'
        Types = @('Microsoft.Exchange.Data.Directory.SystemConfiguration.MailboxDatabase')
        Columns = @(
            @{ Header = 'Name'; Width = 30; Align = 'Left' }
            @{ Header = 'Server'; Width = 15; Align = 'Left' }
            @{ Header = 'Recovery'; Width = 15; Align = 'Left' }
            @{ Header = 'ReplicationType'; Align = 'Left' }
        )
        Rows = @(
            @{
                Cells = @(
                    @{ Property = 'Name' }
                    @{ Property = 'Server' }
                    @{ Property = 'Recovery' }
                    @{ Property = 'ReplicationType' }
                )
            }
        )
    }
    @{
        Name = 'ExchangeServer'
        Kind = 'Table'
        Types = @('Microsoft.Exchange.Data.Directory.Management.ExchangeServer')
        Columns = @(
            @{ Header = 'Name'; Width = 19; Align = 'Left' }
            @{ Header = 'Site'; Width = 20; Align = 'Left' }
            @{ Header = 'ServerRole'; Width = 11; Align = 'Left' }
            @{ Header = 'Edition'; Width = 11; Align = 'Left' }
            @{ Header = 'AdminDisplayVersion'; Align = 'Left' }
        )
        Rows = @(
            @{
                Cells = @(
                    @{ Property = 'Name' }
                    @{ Property = 'Site' }
                    @{ Property = 'ServerRole' }
                    @{ Property = 'Edition' }
                    @{ Property = 'AdminDisplayVersion' }
                )
            }
        )
    }
    @{
        Name = 'MailboxServer'
        Kind = 'Table'
        Types = @('Microsoft.Exchange.Data.Directory.Management.MailboxServer')
        Columns = @(
            @{ Header = 'Name'; Width = 20; Align = 'Left' }
            @{ Header = 'AutoDatabaseMountDial'; Width = 24; Align = 'Left' }
            @{ Header = 'DatabaseCopyAutoActivationPolicy'; Align = 'Left' }
        )
        Rows = @(
            @{
                Cells = @(
                    @{ Property = 'Name' }
                    @{ Property = 'AutoDatabaseMountDial' }
                    @{ Property = 'DatabaseCopyAutoActivationPolicy' }
                )
            }
        )
    }
    @{
        Name = 'ClientAccessServer'
        Kind = 'Table'
        Types = @('Microsoft.Exchange.Data.Directory.Management.ClientAccessServer')
        Columns = @(@{ Header = 'Name'; Align = 'Left' })
        Rows = @(@{ Cells = @(@{ Property = 'Name' }) })
    }
    @{
        Name = 'ExchangeCertificate'
        Kind = 'Table'
        Types = @('Microsoft.Exchange.Management.SystemConfigurationTasks.ExchangeCertificate')
        Columns = @(
            @{ Header = 'Thumbprint'; Width = 41; Align = 'Left' }
            @{ Header = 'Services'; Width = 10; Align = 'Left' }
            @{ Header = 'Subject'; Align = 'Left' }
        )
        Rows = @(
            @{
                Cells = @(
                    @{ Property = 'Thumbprint' }
                    @{ Property = 'ServicesStringForm' }
                    @{ Property = 'Subject' }
                )
            }
        )
    }
    @{
        Name = 'MonitorHealthEntry'
        Kind = 'Table'
        Types = @('Microsoft.Exchange.Monitoring.MonitorHealthEntry')
        Columns = @(
            @{ Header = 'Server'; Width = 15; Align = 'Left' }
            @{ Header = 'State'; Width = 15; Align = 'Left' }
            @{ Header = 'Name'; Width = 20; Align = 'Left' }
            @{ Header = 'TargetResource'; Width = 20; Align = 'Left' }
            @{ Header = 'HealthSetName'; Width = 15; Align = 'Left' }
            @{ Header = 'AlertValue'; Width = 10; Align = 'Left' }
            @{ Header = 'ServerComponent'; Width = 10; Align = 'Left' }
        )
        Rows = @(
            @{
                Cells = @(
                    @{ Property = 'Server' }
                    @{ Property = 'CurrentHealthSetState' }
                    @{ Property = 'Name' }
                    @{ Property = 'TargetResource' }
                    @{ Property = 'HealthSetName' }
                    @{ Property = 'AlertValue' }
                    @{ Property = 'ServerComponentName' }
                )
            }
        )
    }
    @{
        Name = 'ConsolidatedHealth'
        Kind = 'Table'
        Types = @('Microsoft.Exchange.Monitoring.ConsolidatedHealth')
        Columns = @(
            @{ Header = 'Server'; Align = 'Left' }
            @{ Header = 'State'; Align = 'Left' }
            @{ Header = 'HealthSet'; Align = 'Left' }
            @{ Header = 'AlertValue'; Align = 'Left' }
            @{ Header = 'LastTransitionTime'; Align = 'Left' }
            @{ Header = 'MonitorCount'; Align = 'Left' }
        )
        Rows = @(
            @{
                Cells = @(
                    @{ Property = 'Server' }
                    @{ Property = 'State' }
                    @{ Property = 'HealthSet' }
                    @{ Property = 'AlertValue' }
                    @{ Property = 'LastTransitionTime' }
                    @{ Property = 'MonitorCount' }
                )
            }
        )
    }
    @{
        Name = 'MonitoringItemIdentity'
        Kind = 'Table'
        Types = @('Microsoft.Exchange.Monitoring.MonitoringItemIdentity')
        Columns = @(
            @{ Header = 'Server'; Align = 'Left' }
            @{ Header = 'HealthSetName'; Align = 'Left' }
            @{ Header = 'ItemType'; Align = 'Left' }
            @{ Header = 'Name'; Align = 'Left' }
            @{ Header = 'TargetResource'; Align = 'Left' }
        )
        Rows = @(
            @{
                Cells = @(
                    @{ Property = 'Server' }
                    @{ Property = 'HealthSetName' }
                    @{ Property = 'ItemType' }
                    @{ Property = 'Name' }
                    @{ Property = 'TargetResource' }
                )
            }
        )
    }
    @{
        Name = 'MonitoringProbeResult'
        Kind = 'Table'
        Types = @('Microsoft.Exchange.Monitoring.MonitoringProbeResult')
        Columns = @(
            @{ Header = 'MonitorIdentity'; Width = 56; Align = 'Left' }
            @{ Header = 'StartTime'; Width = 22; Align = 'Left' }
            @{ Header = 'EndTime'; Width = 22; Align = 'Left' }
            @{ Header = 'Result'; Width = 11; Align = 'Left' }
            @{ Header = 'Error'; Width = 9; Align = 'Left' }
            @{ Header = 'Exception'; Align = 'Left' }
        )
        Rows = @(
            @{
                Cells = @(
                    @{ Property = 'MonitorIdentity' }
                    @{ Property = 'StartTime' }
                    @{ Property = 'EndTime' }
                    @{ Property = 'Result' }
                    @{ Property = 'Error' }
                    @{ Property = 'Exception' }
                )
            }
        )
    }
    @{
        Name = 'MapiTransactionOutcome'
        Kind = 'Table'
        Types = @('Microsoft.Exchange.Monitoring.MapiTransactionOutcome')
        Columns = @(
            @{ Header = 'MailboxServer'; Width = 18; Align = 'Left' }
            @{ Header = 'Database'; Width = 18; Align = 'Left' }
            @{ Header = 'Result'; Width = 9; Align = 'Left' }
            @{ Header = 'Error'; Align = 'Left' }
        )
        Rows = @(
            @{
                Wrap = $true
                Cells = @(
                    @{ Property = 'Server' }
                    @{ Property = 'Database' }
                    @{ Property = 'Result' }
                    @{ Property = 'Error' }
                )
            }
        )
    }
    @{
        Name = 'MailboxAcePresentationObject'
        Kind = 'Table'
        Types = @('Microsoft.Exchange.Management.RecipientTasks.MailboxAcePresentationObject')
        Columns = @(
            @{ Header = 'Identity'; Width = 20; Align = 'Left' }
            @{ Header = 'User'; Width = 20; Align = 'Left' }
            @{ Header = 'AccessRights'; Align = 'Left' }
            @{ Header = 'IsInherited'; Width = 11; Align = 'Left' }
            @{ Header = 'Deny'; Width = 5; Align = 'Left' }
        )
        Rows = @(
            @{
                Cells = @(
                    @{ Property = 'Identity' }
                    @{ Property = 'User' }
                    @{ Property = 'AccessRights' }
                    @{ Property = 'IsInherited' }
                    @{ Property = 'Deny' }
                )
            }
        )
    }
    @{
        Name = 'RecipientPermission'
        Kind = 'Table'
        Types = @('Microsoft.Exchange.Data.Directory.Permission.RecipientPermission')
        Columns = @(
            @{ Header = 'Identity'; Align = 'Left' }
            @{ Header = 'Trustee'; Align = 'Left' }
            @{ Header = 'AccessControlType'; Align = 'Left' }
            @{ Header = 'AccessRights'; Align = 'Left' }
            @{ Header = 'Inherited'; Align = 'Left' }
        )
        Rows = @(
            @{
                Cells = @(
                    @{ Property = 'Identity' }
                    @{ Property = 'Trustee' }
                    @{ Property = 'AccessControlType' }
                    @{ Property = 'AccessRights' }
                    @{ Property = 'IsInherited' }
                )
            }
        )
    }
    @{
        Name = 'MailboxStatistics'
        Kind = 'Table'
        Types = @('Microsoft.Exchange.Data.Mapi.MailboxStatistics')
        Columns = @(
            @{ Header = 'DisplayName'; Width = 25; Align = 'Left' }
            @{ Header = 'ItemCount'; Width = 12; Align = 'Left' }
            @{ Header = 'StorageLimitStatus'; Align = 'Left' }
            @{ Header = 'LastLogonTime'; Align = 'Left' }
        )
        Rows = @(
            @{
                Cells = @(
                    @{ Property = 'DisplayName' }
                    @{ Property = 'ItemCount' }
                    @{ Property = 'StorageLimitStatus' }
                    @{ Property = 'LastLogonTime' }
                )
            }
        )
    }
    @{
        Name = 'DistributionGroup'
        Kind = 'Table'
        Types = @('Microsoft.Exchange.Data.Directory.Management.DistributionGroup')
        Columns = @(
            @{ Header = 'Name'; Align = 'Left' }
            @{ Header = 'DisplayName'; Align = 'Left' }
            @{ Header = 'GroupType'; Align = 'Left' }
            @{ Header = 'PrimarySmtpAddress'; Align = 'Left' }
        )
        Rows = @(
            @{
                Cells = @(
                    @{ Property = 'Name' }
                    @{ Property = 'DisplayName' }
                    @{ Property = 'GroupType' }
                    @{ Property = 'PrimarySmtpAddress' }
                )
            }
        )
    }
    @{
        Name = 'DynamicDistributionGroup'
        Kind = 'Table'
        Types = @('Microsoft.Exchange.Data.Directory.Management.DynamicDistributionGroup')
        Columns = @(@{ Header = 'Name'; Align = 'Left' }, @{ Header = 'ManagedBy'; Align = 'Left' })
        Rows = @(@{ Cells = @(@{ Property = 'Name' }, @{ Property = 'ManagedBy' }) })
    }
    @{
        Name = 'ADOwaVirtualDirectory'
        Kind = 'Table'
        Types = @('Microsoft.Exchange.Data.Directory.SystemConfiguration.ADOwaVirtualDirectory')
        Columns = @(
            @{ Header = 'Name'; Align = 'Left' }
            @{ Header = 'Server'; Align = 'Left' }
            @{ Header = 'OwaVersion'; Align = 'Left' }
        )
        Rows = @(
            @{
                Cells = @(@{ Property = 'Name' }, @{ Property = 'Server' }, @{ Property = 'OwaVersion' })
            }
        )
    }
    @{
        Name = 'ADEcpVirtualDirectory'
        Kind = 'Table'
        Types = @('Microsoft.Exchange.Data.Directory.SystemConfiguration.ADEcpVirtualDirectory')
        Columns = @(@{ Header = 'Name'; Align = 'Left' }, @{ Header = 'Server'; Align = 'Left' })
        Rows = @(@{ Cells = @(@{ Property = 'Name' }, @{ Property = 'Server' }) })
    }
    @{
        Name = 'ADPowerShellVirtualDirectory'
        Kind = 'Table'
        Types = @('Microsoft.Exchange.Data.Directory.SystemConfiguration.ADPowerShellVirtualDirectory')
        Columns = @(@{ Header = 'Name'; Align = 'Left' }, @{ Header = 'Server'; Align = 'Left' })
        Rows = @(@{ Cells = @(@{ Property = 'Name' }, @{ Property = 'Server' }) })
    }
    @{
        Name = 'ADAutodiscoverVirtualDirectory'
        Kind = 'Table'
        Types = @('Microsoft.Exchange.Data.Directory.SystemConfiguration.ADAutodiscoverVirtualDirectory')
        Columns = @(
            @{ Header = 'Name'; Align = 'Left' }
            @{ Header = 'Server'; Align = 'Left' }
            @{ Header = 'InternalUrl'; Align = 'Left' }
        )
        Rows = @(
            @{
                Cells = @(@{ Property = 'Name' }, @{ Property = 'Server' }, @{ Property = 'InternalUrl' })
            }
        )
    }
    @{
        Name = 'ADWebServicesVirtualDirectory'
        Kind = 'Table'
        Types = @('Microsoft.Exchange.Data.Directory.SystemConfiguration.ADWebServicesVirtualDirectory')
        Columns = @(
            @{ Header = 'Name'; Align = 'Left' }
            @{ Header = 'Server'; Align = 'Left' }
            @{ Header = 'InternalUrl'; Align = 'Left' }
        )
        Rows = @(
            @{
                Cells = @(@{ Property = 'Name' }, @{ Property = 'Server' }, @{ Property = 'InternalUrl' })
            }
        )
    }
    @{
        Name = 'ADMobileVirtualDirectory'
        Kind = 'Table'
        Types = @('Microsoft.Exchange.Data.Directory.SystemConfiguration.ADMobileVirtualDirectory')
        Columns = @(
            @{ Header = 'Name'; Align = 'Left' }
            @{ Header = 'Server'; Align = 'Left' }
            @{ Header = 'InternalUrl'; Align = 'Left' }
        )
        Rows = @(
            @{
                Cells = @(@{ Property = 'Name' }, @{ Property = 'Server' }, @{ Property = 'InternalUrl' })
            }
        )
    }
    @{
        Name = 'ADOabVirtualDirectory'
        Kind = 'Table'
        Types = @('Microsoft.Exchange.Data.Directory.SystemConfiguration.ADOabVirtualDirectory')
        Columns = @(
            @{ Header = 'Server'; Align = 'Left' }
            @{ Header = 'Name'; Align = 'Left' }
            @{ Header = 'PollInterval'; Align = 'Left' }
        )
        Rows = @(
            @{
                Cells = @(@{ Property = 'Server' }, @{ Property = 'Name' }, @{ Property = 'PollInterval' })
            }
        )
    }
    @{
        Name = 'AcceptedDomain'
        Kind = 'Table'
        Types = @('Microsoft.Exchange.Data.Directory.SystemConfiguration.AcceptedDomain')
        Columns = @(
            @{ Header = 'Name'; Align = 'Left' }
            @{ Header = 'DomainName'; Align = 'Left' }
            @{ Header = 'DomainType'; Align = 'Left' }
            @{ Header = 'Default'; Align = 'Left' }
        )
        Rows = @(
            @{
                Cells = @(
                    @{ Property = 'Name' }
                    @{ Property = 'DomainName' }
                    @{ Property = 'DomainType' }
                    @{ Property = 'Default' }
                )
            }
        )
    }
    @{
        Name = 'SmtpSendConnectorConfig'
        Kind = 'Table'
        Types = @('Microsoft.Exchange.Data.Directory.SystemConfiguration.SmtpSendConnectorConfig')
        Columns = @(
            @{ Header = 'Identity'; Align = 'Left' }
            @{ Header = 'AddressSpaces'; Align = 'Left' }
            @{ Header = 'Enabled'; Align = 'Left' }
        )
        Rows = @(
            @{
                Cells = @(
                    @{ Property = 'Identity' }
                    @{ Property = 'AddressSpaces' }
                    @{ Property = 'Enabled' }
                )
            }
        )
    }
    @{
        Name = 'ReceiveConnector'
        Kind = 'Table'
        Types = @('Microsoft.Exchange.Data.Directory.SystemConfiguration.ReceiveConnector')
        Columns = @(
            @{ Header = 'Identity'; Align = 'Left' }
            @{ Header = 'Bindings'; Align = 'Left' }
            @{ Header = 'Enabled'; Align = 'Left' }
        )
        Rows = @(
            @{
                Cells = @(@{ Property = 'Identity' }, @{ Property = 'Bindings' }, @{ Property = 'Enabled' })
            }
        )
    }
    @{
        Name = 'TenantInboundConnector'
        Kind = 'Table'
        Types = @('Microsoft.Exchange.Data.Directory.SystemConfiguration.TenantInboundConnector')
        Columns = @(
            @{ Header = 'Name'; Align = 'Left' }
            @{ Header = 'SenderDomains'; Align = 'Left' }
            @{ Header = 'SenderIPAddresses'; Align = 'Left' }
            @{ Header = 'Enabled'; Align = 'Left' }
        )
        Rows = @(
            @{
                Cells = @(
                    @{ Property = 'Name' }
                    @{ Property = 'SenderDomains' }
                    @{ Property = 'SenderIPAddresses' }
                    @{ Property = 'Enabled' }
                )
            }
        )
    }
    @{
        Name = 'RoleGroup'
        Kind = 'Table'
        Types = @('Microsoft.Exchange.Data.Directory.Management.RoleGroup')
        Columns = @(
            @{ Header = 'Name'; Width = 30; Align = 'Left' }
            @{ Header = 'AssignedRoles'; Width = 18; Align = 'Left' }
            @{ Header = 'RoleAssignments'; Width = 18; Align = 'Left' }
            @{ Header = 'ManagedBy'; Align = 'Left' }
        )
        Rows = @(
            @{
                Cells = @(
                    @{ Property = 'Name' }
                    @{ Property = 'Roles' }
                    @{ Property = 'RoleAssignments' }
                    @{ Property = 'ManagedBy' }
                )
            }
        )
    }
    @{
        Name = 'ExchangeRoleAssignmentPresentation'
        Kind = 'Table'
        Types = @('Microsoft.Exchange.Data.Directory.Management.ExchangeRoleAssignmentPresentation')
        Columns = @(
            @{ Header = 'Name'; Align = 'Left' }
            @{ Header = 'Role'; Align = 'Left' }
            @{ Header = 'RoleAssigneeName'; Align = 'Left' }
            @{ Header = 'RoleAssigneeType'; Align = 'Left' }
            @{ Header = 'AssignmentMethod'; Align = 'Left' }
            @{ Header = 'EffectiveUserName'; Align = 'Left' }
        )
        Rows = @(
            @{
                Cells = @(
                    @{ Property = 'Name' }
                    @{ Property = 'Role' }
                    @{ Property = 'RoleAssigneeName' }
                    @{ Property = 'RoleAssigneeType' }
                    @{ Property = 'AssignmentMethod' }
                    @{ Property = 'EffectiveUserName' }
                )
            }
        )
    }
    @{
        Name = 'InboxRule'
        Kind = 'Table'
        Types = @('Microsoft.Exchange.Management.Common.InboxRule')
        Columns = @(
            @{ Header = 'Name'; Align = 'Left' }
            @{ Header = 'Enabled'; Align = 'Left' }
            @{ Header = 'Priority'; Align = 'Left' }
            @{ Header = 'RuleIdentity'; Align = 'Left' }
        )
        Rows = @(
            @{
                Cells = @(
                    @{ Property = 'Name' }
                    @{ Property = 'Enabled' }
                    @{ Property = 'Priority' }
                    @{ Property = 'RuleIdentity' }
                )
            }
        )
    }
    @{
        Name = 'TransportAgent'
        Kind = 'Table'
        Types = @('Microsoft.Exchange.Management.AgentTasks.TransportAgent')
        Columns = @(
            @{ Header = 'Identity'; Width = 50; Align = 'Left' }
            @{ Header = 'Enabled'; Width = 15; Align = 'Left' }
            @{ Header = 'Priority'; Align = 'Left' }
        )
        Rows = @(
            @{
                Cells = @(@{ Property = 'Identity' }, @{ Property = 'Enabled' }, @{ Property = 'Priority' })
            }
        )
    }
    @{
        Name = 'ServerComponentStatePresentationObject'
        Kind = 'Table'
        Types = @('Microsoft.Exchange.Data.Directory.Management.ServerComponentStatePresentationObject')
        Columns = @(
            @{ Header = 'Server'; Align = 'Left' }
            @{ Header = 'Component'; Align = 'Left' }
            @{ Header = 'State'; Align = 'Left' }
        )
        Rows = @(
            @{
                Cells = @(
                    @{ Property = 'ServerFqdn' }
                    @{ Property = 'Component' }
                    @{ Property = 'State' }
                )
            }
        )
    }
    @{
        Name = 'ExchangeServicesStatus'
        Kind = 'List'
        Types = @('Microsoft.Exchange.Monitoring.ExchangeServicesStatus')
        Entries = @(
            @{
                Items = @(
                    @{ Property = 'Role' }
                    @{ Property = 'RequiredServicesRunning' }
                    @{ Property = 'ServicesRunning' }
                    @{ Property = 'ServicesNotRunning' }
                )
            }
        )
    }
    @{
        Name = 'MoveRequest'
        Kind = 'Table'
        Types = @('Microsoft.Exchange.Management.RecipientTasks.MoveRequest')
        Columns = @(
            @{ Header = 'DisplayName'; Align = 'Left' }
            @{ Header = 'Status'; Align = 'Left' }
            @{ Header = 'TargetDatabase'; Align = 'Left' }
        )
        Rows = @(
            @{
                Cells = @(
                    @{ Property = 'DisplayName' }
                    @{ Property = 'Status' }
                    @{ Property = 'TargetDatabase' }
                )
            }
        )
    }
    @{
        Name = 'MoveRequestStatistics'
        Kind = 'Table'
        Types = @('Microsoft.Exchange.MailboxReplicationService.MoveRequestStatistics')
        Columns = @(
            @{ Header = 'DisplayName'; Align = 'Left' }
            @{ Header = 'StatusDetail'; Align = 'Left' }
            @{ Header = 'TotalMailboxSize'; Align = 'Left' }
            @{ Header = 'TotalArchiveSize'; Align = 'Left' }
            @{ Header = 'PercentComplete'; Align = 'Left' }
        )
        Rows = @(
            @{
                Cells = @(
                    @{ Property = 'DisplayName' }
                    @{ Property = 'StatusDetail' }
                    @{ Property = 'TotalMailboxSize' }
                    @{ Property = 'TotalArchiveSize' }
                    @{ Property = 'PercentComplete' }
                )
            }
        )
    }
    @{
        Name = 'MailboxExportRequest'
        Kind = 'Table'
        Types = @('Microsoft.Exchange.MailboxReplicationService.MailboxExportRequest')
        Columns = @(
            @{ Header = 'Name'; Align = 'Left' }
            @{ Header = 'Mailbox'; Align = 'Left' }
            @{ Header = 'Status'; Align = 'Left' }
        )
        Rows = @(
            @{
                Cells = @(
                    @{ Property = 'Name' }
                    @{ Property = 'Mailbox' }
                    @{ Property = 'Status' }
                )
            }
        )
    }
    @{
        Name = 'MailboxExportRequestStatistics'
        Kind = 'Table'
        Types = @('Microsoft.Exchange.MailboxReplicationService.MailboxExportRequestStatistics')
        Columns = @(
            @{ Header = 'Name'; Align = 'Left' }
            @{ Header = 'StatusDetail'; Align = 'Left' }
            @{ Header = 'SourceAlias'; Align = 'Left' }
            @{ Header = 'PercentComplete'; Align = 'Left' }
        )
        Rows = @(
            @{
                Cells = @(
                    @{ Property = 'Name' }
                    @{ Property = 'StatusDetail' }
                    @{ Property = 'SourceAlias' }
                    @{ Property = 'PercentComplete' }
                )
            }
        )
    }
    @{
        Name = 'MailboxImportRequest'
        Kind = 'Table'
        Types = @('Microsoft.Exchange.MailboxReplicationService.MailboxImportRequest')
        Columns = @(
            @{ Header = 'Name'; Align = 'Left' }
            @{ Header = 'Mailbox'; Align = 'Left' }
            @{ Header = 'Status'; Align = 'Left' }
        )
        Rows = @(
            @{
                Cells = @(
                    @{ Property = 'Name' }
                    @{ Property = 'Mailbox' }
                    @{ Property = 'Status' }
                )
            }
        )
    }
    @{
        Name = 'MailboxImportRequestStatistics'
        Kind = 'Table'
        Types = @('Microsoft.Exchange.MailboxReplicationService.MailboxImportRequestStatistics')
        Columns = @(
            @{ Header = 'Name'; Align = 'Left' }
            @{ Header = 'StatusDetail'; Align = 'Left' }
            @{ Header = 'TargetAlias'; Align = 'Left' }
            @{ Header = 'PercentComplete'; Align = 'Left' }
        )
        Rows = @(
            @{
                Cells = @(
                    @{ Property = 'Name' }
                    @{ Property = 'StatusDetail' }
                    @{ Property = 'TargetAlias' }
                    @{ Property = 'PercentComplete' }
                )
            }
        )
    }
    @{
        Name = 'MailboxRestoreRequest'
        Kind = 'Table'
        Types = @('Microsoft.Exchange.MailboxReplicationService.MailboxRestoreRequest')
        Columns = @(
            @{ Header = 'Name'; Align = 'Left' }
            @{ Header = 'TargetMailbox'; Align = 'Left' }
            @{ Header = 'Status'; Align = 'Left' }
        )
        Rows = @(
            @{
                Cells = @(
                    @{ Property = 'Name' }
                    @{ Property = 'TargetMailbox' }
                    @{ Property = 'Status' }
                )
            }
        )
    }
    @{
        Name = 'MailboxRestoreRequestStatistics'
        Kind = 'Table'
        Types = @('Microsoft.Exchange.MailboxReplicationService.MailboxRestoreRequestStatistics')
        Columns = @(
            @{ Header = 'Name'; Align = 'Left' }
            @{ Header = 'StatusDetail'; Align = 'Left' }
            @{ Header = 'TargetAlias'; Align = 'Left' }
            @{ Header = 'PercentComplete'; Align = 'Left' }
        )
        Rows = @(
            @{
                Cells = @(
                    @{ Property = 'Name' }
                    @{ Property = 'StatusDetail' }
                    @{ Property = 'TargetAlias' }
                    @{ Property = 'PercentComplete' }
                )
            }
        )
    }
    @{
        Name = 'MigrationBatch'
        Kind = 'Table'
        Types = @('Microsoft.Exchange.Migration.MigrationBatch')
        Columns = @(
            @{ Header = 'Identity'; Align = 'Left' }
            @{ Header = 'Status'; Align = 'Left' }
            @{ Header = 'Type'; Align = 'Left' }
            @{ Header = 'TotalCount'; Align = 'Left' }
        )
        Rows = @(
            @{
                Cells = @(
                    @{ Property = 'Identity' }
                    @{ Property = 'Status' }
                    @{ Property = 'MigrationType' }
                    @{ Property = 'TotalCount' }
                )
            }
        )
    }
    @{
        Name = 'MigrationUser'
        Kind = 'Table'
        Types = @('Microsoft.Exchange.Migration.MigrationUser')
        Columns = @(
            @{ Header = 'Identity'; Align = 'Left' }
            @{ Header = 'Batch'; Align = 'Left' }
            @{ Header = 'Status'; Align = 'Left' }
            @{ Header = 'LastSyncTime'; Align = 'Left' }
        )
        Rows = @(
            @{
                Cells = @(
                    @{ Property = 'Identity' }
                    @{ Property = 'BatchId' }
                    @{ Property = 'Status' }
                    @{ Property = 'LastSuccessfulSyncTime' }
                )
            }
        )
    }
    @{
        Name = 'MigrationUserStatistics'
        Kind = 'Table'
        Types = @('Microsoft.Exchange.Migration.MigrationUserStatistics')
        Columns = @(
            @{ Header = 'Identity'; Align = 'Left' }
            @{ Header = 'Batch'; Align = 'Left' }
            @{ Header = 'Status'; Align = 'Left' }
            @{ Header = 'Items Synced'; Align = 'Left' }
            @{ Header = 'Items Skipped'; Align = 'Left' }
        )
        Rows = @(
            @{
                Cells = @(
                    @{ Property = 'Identity' }
                    @{ Property = 'BatchId' }
                    @{ Property = 'Status' }
                    @{ Property = 'SyncedItemCount' }
                    @{ Property = 'SkippedItemCount' }
                )
            }
        )
    }
    @{
        Name = 'MessageTrace'
        Kind = 'Table'
        Types = @('Microsoft.Exchange.Management.FfoReporting.MessageTrace')
        Columns = @(
            @{ Header = 'Received'; Align = 'Left' }
            @{ Header = 'Sender Address'; Align = 'Left' }
            @{ Header = 'Recipient Address'; Align = 'Left' }
            @{ Header = 'Subject'; Align = 'Left' }
            @{ Header = 'Status'; Align = 'Left' }
        )
        Rows = @(
            @{
                Cells = @(
                    @{ Property = 'Received' }
                    @{ Property = 'SenderAddress' }
                    @{ Property = 'RecipientAddress' }
                    @{ Property = 'Subject' }
                    @{ Property = 'Status' }
                )
            }
        )
    }
    @{
        Name = 'MessageTraceDetail'
        Kind = 'Table'
        Types = @('Microsoft.Exchange.Management.FfoReporting.MessageTraceDetail')
        Columns = @(
            @{ Header = 'Date'; Align = 'Left' }
            @{ Header = 'Event'; Align = 'Left' }
            @{ Header = 'Detail'; Align = 'Left' }
        )
        Rows = @(
            @{
                Cells = @(
                    @{ Property = 'Date' }
                    @{ Property = 'Event' }
                    @{ Property = 'Detail' }
                )
            }
        )
    }
    @{
        Name = 'MessageTrackingEvent'
        Kind = 'Table'
        Types = @('Microsoft.Exchange.Management.TransportLogSearchTasks.MessageTrackingEvent')
        Columns = @(
            @{ Header = 'EventId'; Align = 'Left' }
            @{ Header = 'Source'; Align = 'Left' }
            @{ Header = 'Sender'; Align = 'Left' }
            @{ Header = 'Recipients'; Align = 'Left' }
            @{ Header = 'MessageSubject'; Align = 'Left' }
        )
        Rows = @(
            @{
                Cells = @(
                    @{ Property = 'EventId' }
                    @{ Property = 'Source' }
                    @{ Property = 'Sender' }
                    @{ Property = 'Recipients' }
                    @{ Property = 'MessageSubject' }
                )
            }
        )
    }
    @{
        Name = 'ExtensibleQueueInfo'
        Kind = 'Table'
        Types = @('Microsoft.Exchange.Data.QueueViewer.ExtensibleQueueInfo')
        Columns = @(
            @{ Header = 'Identity'; Align = 'Left' }
            @{ Header = 'DeliveryType'; Align = 'Left' }
            @{ Header = 'Status'; Align = 'Left' }
            @{ Header = 'MessageCount'; Align = 'Left' }
            @{ Header = 'Velocity'; Align = 'Left' }
            @{ Header = 'RiskLevel'; Align = 'Left' }
            @{ Header = 'OutboundIPPool'; Align = 'Left' }
            @{ Header = 'NextHopDomain'; Align = 'Left' }
        )
        Rows = @(
            @{
                Cells = @(
                    @{ Property = 'Identity' }
                    @{ Property = 'DeliveryType' }
                    @{ Property = 'Status' }
                    @{ Property = 'MessageCount' }
                    @{ Property = 'Velocity' }
                    @{ Property = 'RiskLevel' }
                    @{ Property = 'OutboundIPPool' }
                    @{ Property = 'NextHopDomain' }
                )
            }
        )
    }
    @{
        Name = 'OwnerPresentationObject'
        Kind = 'Table'
        Types = @('Microsoft.Exchange.Management.RecipientTasks.OwnerPresentationObject')
        Columns = @(
            @{ Header = 'Identity'; Align = 'Left' }
            @{ Header = 'Owner'; Align = 'Left' }
        )
        Rows = @(
            @{
                Cells = @(
                    @{ Property = 'Identity' }
                    @{ Property = 'Owner' }
                )
            }
        )
    }
    @{
        Name = 'MailboxFolderPermission'
        Kind = 'Table'
        Types = @('Microsoft.Exchange.Management.StoreTasks.MailboxFolderPermission')
        Columns = @(
            @{ Header = 'FolderName'; Align = 'Left' }
            @{ Header = 'User'; Align = 'Left' }
            @{ Header = 'AccessRights'; Align = 'Left' }
            @{ Header = 'SharingPermissionFlags'; Align = 'Left' }
        )
        Rows = @(
            @{
                Cells = @(
                    @{ Property = 'FolderName' }
                    @{ Property = 'User' }
                    @{ Property = 'AccessRights' }
                    @{ Property = 'SharingPermissionFlags' }
                )
            }
        )
    }
    @{
        Name = 'ADAcePresentationObject'
        Kind = 'Table'
        Types = @('Microsoft.Exchange.Management.RecipientTasks.ADAcePresentationObject')
        Columns = @(
            @{ Header = 'Identity'; Align = 'Left' }
            @{ Header = 'User'; Align = 'Left' }
            @{ Header = 'Deny'; Align = 'Left' }
            @{ Header = 'Inherited'; Align = 'Left' }
        )
        Rows = @(
            @{
                Cells = @(
                    @{ Property = 'Identity' }
                    @{ Property = 'User' }
                    @{ Property = 'Deny' }
                    @{ Property = 'IsInherited' }
                )
            }
        )
    }
    @{
        Name = 'HealthReport'
        Kind = 'Table'
        Types = @('Microsoft.Exchange.Monitoring.HealthReport')
        Columns = @(
            @{ Header = 'Server'; Align = 'Left' }
            @{ Header = 'State'; Align = 'Left' }
            @{ Header = 'HealthSet'; Align = 'Left' }
            @{ Header = 'AlertValue'; Align = 'Left' }
            @{ Header = 'LastTransitionTime'; Align = 'Left' }
            @{ Header = 'MonitorCount'; Align = 'Left' }
        )
        Rows = @(
            @{
                Cells = @(
                    @{ Property = 'Server' }
                    @{ Property = 'State' }
                    @{ Property = 'HealthSet' }
                    @{ Property = 'AlertValue' }
                    @{ Property = 'LastTransitionTime' }
                    @{ Property = 'MonitorCount' }
                )
            }
        )
    }
    @{
        Name = 'ReplicationCheckOutcome'
        Kind = 'Table'
        Types = @('Microsoft.Exchange.Monitoring.ReplicationCheckOutcome')
        Columns = @(
            @{ Header = 'Server'; Align = 'Left' }
            @{ Header = 'Check'; Align = 'Left' }
            @{ Header = 'Result'; Align = 'Left' }
            @{ Header = 'Error'; Align = 'Left' }
        )
        Rows = @(
            @{
                Cells = @(
                    @{ Property = 'Server' }
                    @{ Property = 'Check' }
                    @{ Property = 'Result' }
                    @{ Property = 'Error' }
                )
            }
        )
    }
    @{
        Name = 'CasTransactionOutcome'
        Kind = 'Table'
        Types = @('Microsoft.Exchange.Monitoring.CasTransactionOutcome')
        Columns = @(
            @{ Header = 'ClientAccessServerShortName'; Align = 'Left' }
            @{ Header = 'LocalSiteShortName'; Align = 'Left' }
            @{ Header = 'Scenario'; Align = 'Left' }
            @{ Header = 'Result'; Align = 'Left' }
            @{ Header = 'LatencyInMillisecondsString'; Align = 'Left' }
            @{ Header = 'Error'; Align = 'Left' }
        )
        Rows = @(
            @{
                Cells = @(
                    @{ Property = 'ClientAccessServerShortName' }
                    @{ Property = 'LocalSiteShortName' }
                    @{ Property = 'Scenario' }
                    @{ Property = 'Result' }
                    @{ Property = 'LatencyInMillisecondsString' }
                    @{ Property = 'Error' }
                )
            }
        )
    }
    @{
        Name = 'MailContact'
        Kind = 'Table'
        Types = @('Microsoft.Exchange.Data.Directory.Management.MailContact')
        Columns = @(
            @{ Header = 'Name'; Align = 'Left' }
            @{ Header = 'Alias'; Align = 'Left' }
            @{ Header = 'RecipientType'; Align = 'Left' }
        )
        Rows = @(
            @{
                Cells = @(
                    @{ Property = 'Name' }
                    @{ Property = 'Alias' }
                    @{ Property = 'RecipientType' }
                )
            }
        )
    }
    @{
        Name = 'MailUser'
        Kind = 'Table'
        Types = @('Microsoft.Exchange.Data.Directory.Management.MailUser')
        Columns = @(
            @{ Header = 'Name'; Align = 'Left' }
            @{ Header = 'RecipientType'; Align = 'Left' }
        )
        Rows = @(
            @{
                Cells = @(
                    @{ Property = 'Name' }
                    @{ Property = 'RecipientType' }
                )
            }
        )
    }
    @{
        Name = 'Contact'
        Kind = 'Table'
        Types = @('Microsoft.Exchange.Data.Directory.Management.Contact')
        Columns = @(
            @{ Header = 'Name'; Align = 'Left' }
        )
        Rows = @(
            @{
                Cells = @(
                    @{ Property = 'Name' }
                )
            }
        )
    }
    @{
        Name = 'WindowsGroup'
        Kind = 'Table'
        Types = @('Microsoft.Exchange.Data.Directory.Management.WindowsGroup')
        Columns = @(
            @{ Header = 'Name'; Align = 'Left' }
            @{ Header = 'DisplayName'; Align = 'Left' }
            @{ Header = 'SamAccountName'; Align = 'Left' }
            @{ Header = 'GroupType'; Align = 'Left' }
        )
        Rows = @(
            @{
                Cells = @(
                    @{ Property = 'Name' }
                    @{ Property = 'DisplayName' }
                    @{ Property = 'SamAccountName' }
                    @{ Property = 'GroupType' }
                )
            }
        )
    }
    @{
        Name = 'RemoteMailbox'
        Kind = 'Table'
        Types = @('Microsoft.Exchange.Data.Directory.Management.RemoteMailbox')
        Columns = @(
            @{ Header = 'Name'; Align = 'Left' }
            @{ Header = 'RecipientTypeDetails'; Align = 'Left' }
            @{ Header = 'RemoteRecipientType'; Align = 'Left' }
        )
        Rows = @(
            @{
                Cells = @(
                    @{ Property = 'Name' }
                    @{ Property = 'RecipientTypeDetails' }
                    @{ Property = 'RemoteRecipientType' }
                )
            }
        )
    }
    @{
        Name = 'MailPublicFolder'
        Kind = 'Table'
        Types = @('Microsoft.Exchange.Data.Directory.Management.MailPublicFolder')
        Columns = @(
            @{ Header = 'DisplayName'; Align = 'Left' }
            @{ Header = 'PrimarySmtpAddress'; Align = 'Left' }
        )
        Rows = @(
            @{
                Cells = @(
                    @{ Property = 'DisplayName' }
                    @{ Property = 'PrimarySmtpAddress' }
                )
            }
        )
    }
    @{
        Name = 'TransportRule'
        Kind = 'Table'
        Types = @('Microsoft.Exchange.MessagingPolicies.Rules.Tasks.Rule')
        Columns = @(
            @{ Header = 'Name'; Align = 'Left' }
            @{ Header = 'State'; Align = 'Left' }
            @{ Header = 'Mode'; Align = 'Left' }
            @{ Header = 'Priority'; Align = 'Left' }
            @{ Header = 'Comments'; Align = 'Left' }
        )
        Rows = @(
            @{
                Cells = @(
                    @{ Property = 'Name' }
                    @{ Property = 'State' }
                    @{ Property = 'Mode' }
                    @{ Property = 'Priority' }
                    @{ Property = 'Comments' }
                )
            }
        )
    }
    @{
        Name = 'RetentionPolicy'
        Kind = 'Table'
        Types = @('Microsoft.Exchange.Data.Directory.SystemConfiguration.RetentionPolicy')
        Columns = @(
            @{ Header = 'Name'; Align = 'Left' }
            @{ Header = 'RetentionPolicyTagLinks'; Align = 'Left' }
        )
        Rows = @(
            @{
                Cells = @(
                    @{ Property = 'Name' }
                    @{ Property = 'RetentionPolicyTagLinks' }
                )
            }
        )
    }
    @{
        Name = 'RetentionPolicyTag'
        Kind = 'Table'
        Types = @('Microsoft.Exchange.Data.Directory.SystemConfiguration.RetentionPolicyTag')
        Columns = @(
            @{ Header = 'Name'; Align = 'Left' }
            @{ Header = 'Type'; Align = 'Left' }
            @{ Header = 'Description'; Align = 'Left' }
        )
        Rows = @(
            @{
                Cells = @(
                    @{ Property = 'Name' }
                    @{ Property = 'Type' }
                    @{ Property = 'Description' }
                )
            }
        )
    }
    @{
        Name = 'PublicFolder'
        Kind = 'Table'
        Types = @('Microsoft.Exchange.Data.Storage.Management.PublicFolder')
        Columns = @(
            @{ Header = 'Name'; Align = 'Left' }
            @{ Header = 'ParentPath'; Align = 'Left' }
        )
        Rows = @(
            @{
                Cells = @(
                    @{ Property = 'Name' }
                    @{ Property = 'ParentPath' }
                )
            }
        )
    }
    @{
        Name = 'PublicFolderStatistics'
        Kind = 'Table'
        Types = @('Microsoft.Exchange.Data.Storage.Management.PublicFolderStatistics')
        Columns = @(
            @{ Header = 'Name'; Align = 'Left' }
            @{ Header = 'ItemCount'; Align = 'Left' }
            @{ Header = 'LastModificationTime'; Align = 'Left' }
        )
        Rows = @(
            @{
                Cells = @(
                    @{ Property = 'Name' }
                    @{ Property = 'ItemCount' }
                    @{ Property = 'LastModificationTime' }
                )
            }
        )
    }
    @{
        Name = 'PublicFolderClientPermission'
        Kind = 'Table'
        Types = @('Microsoft.Exchange.Management.StoreTasks.PublicFolderClientPermission')
        Columns = @(
            @{ Header = 'FolderName'; Align = 'Left' }
            @{ Header = 'User'; Align = 'Left' }
            @{ Header = 'AccessRights'; Align = 'Left' }
        )
        Rows = @(
            @{
                Cells = @(
                    @{ Property = 'FolderName' }
                    @{ Property = 'User' }
                    @{ Property = 'AccessRights' }
                )
            }
        )
    }
    @{
        Name = 'AddressList'
        Kind = 'Table'
        Types = @('Microsoft.Exchange.Data.Directory.Management.AddressList')
        Columns = @(
            @{ Header = 'Name'; Align = 'Left' }
            @{ Header = 'DisplayName'; Align = 'Left' }
            @{ Header = 'RecipientFilter'; Align = 'Left' }
        )
        Rows = @(
            @{
                Cells = @(
                    @{ Property = 'Name' }
                    @{ Property = 'DisplayName' }
                    @{ Property = 'RecipientFilter' }
                )
            }
        )
    }
    @{
        Name = 'GlobalAddressList'
        Kind = 'Table'
        Types = @('Microsoft.Exchange.Data.Directory.Management.GlobalAddressList')
        Columns = @(
            @{ Header = 'Name'; Align = 'Left' }
            @{ Header = 'RecipientFilter'; Align = 'Left' }
        )
        Rows = @(
            @{
                Cells = @(
                    @{ Property = 'Name' }
                    @{ Property = 'RecipientFilter' }
                )
            }
        )
    }
    @{
        Name = 'OfflineAddressBook'
        Kind = 'Table'
        Types = @('Microsoft.Exchange.Data.Directory.SystemConfiguration.OfflineAddressBook')
        Columns = @(
            @{ Header = 'Name'; Align = 'Left' }
            @{ Header = 'Versions'; Align = 'Left' }
            @{ Header = 'AddressLists'; Align = 'Left' }
        )
        Rows = @(
            @{
                Cells = @(
                    @{ Property = 'Name' }
                    @{ Property = 'Versions' }
                    @{ Property = 'AddressLists' }
                )
            }
        )
    }
    @{
        Name = 'EmailAddressPolicy'
        Kind = 'Table'
        Types = @('Microsoft.Exchange.Data.Directory.SystemConfiguration.EmailAddressPolicy')
        Columns = @(
            @{ Header = 'Name'; Align = 'Left' }
            @{ Header = 'Priority'; Align = 'Left' }
            @{ Header = 'RecipientFilter'; Align = 'Left' }
        )
        Rows = @(
            @{
                Cells = @(
                    @{ Property = 'Name' }
                    @{ Property = 'Priority' }
                    @{ Property = 'RecipientFilter' }
                )
            }
        )
    }
    @{
        Name = 'DomainContentConfig'
        Kind = 'Table'
        Types = @('Microsoft.Exchange.Data.Directory.SystemConfiguration.DomainContentConfig')
        Columns = @(
            @{ Header = 'Name'; Align = 'Left' }
            @{ Header = 'DomainName'; Align = 'Left' }
            @{ Header = 'AllowedOOFType'; Align = 'Left' }
        )
        Rows = @(
            @{
                Cells = @(
                    @{ Property = 'Name' }
                    @{ Property = 'DomainName' }
                    @{ Property = 'AllowedOOFType' }
                )
            }
        )
    }
    @{
        Name = 'ExchangeRole'
        Kind = 'Table'
        Types = @('Microsoft.Exchange.Data.Directory.SystemConfiguration.ExchangeRole')
        Columns = @(
            @{ Header = 'Name'; Align = 'Left' }
            @{ Header = 'RoleType'; Align = 'Left' }
        )
        Rows = @(
            @{
                Cells = @(
                    @{ Property = 'Name' }
                    @{ Property = 'RoleType' }
                )
            }
        )
    }
    @{
        Name = 'ExchangeRoleEntryPresentation'
        Kind = 'Table'
        Types = @('Microsoft.Exchange.Data.Directory.Management.ExchangeRoleEntryPresentation')
        Columns = @(
            @{ Header = 'Name'; Align = 'Left' }
            @{ Header = 'Role'; Align = 'Left' }
            @{ Header = 'Parameters'; Align = 'Left' }
        )
        Rows = @(
            @{
                Cells = @(
                    @{ Property = 'Name' }
                    @{ Property = 'Role' }
                    @{ Property = 'Parameters' }
                )
            }
        )
    }
    @{
        Name = 'ManagementScope'
        Kind = 'Table'
        Types = @('Microsoft.Exchange.Data.Directory.SystemConfiguration.ManagementScope')
        Columns = @(
            @{ Header = 'Name'; Align = 'Left' }
            @{ Header = 'ScopeRestrictionType'; Align = 'Left' }
            @{ Header = 'Exclusive'; Align = 'Left' }
            @{ Header = 'RecipientRoot'; Align = 'Left' }
            @{ Header = 'RecipientFilter'; Align = 'Left' }
            @{ Header = 'ServerFilter'; Align = 'Left' }
        )
        Rows = @(
            @{
                Cells = @(
                    @{ Property = 'Name' }
                    @{ Property = 'ScopeRestrictionType' }
                    @{ Property = 'Exclusive' }
                    @{ Property = 'RecipientRoot' }
                    @{ Property = 'RecipientFilter' }
                    @{ Property = 'ServerFilter' }
                )
            }
        )
    }
    @{
        Name = 'DatabaseAvailabilityGroup'
        Kind = 'Table'
        Types = @('Microsoft.Exchange.Data.Directory.SystemConfiguration.DatabaseAvailabilityGroup')
        Columns = @(
            @{ Header = 'Name'; Align = 'Left' }
            @{ Header = 'Member Servers'; Align = 'Left' }
            @{ Header = 'Operational Servers'; Align = 'Left' }
        )
        Rows = @(
            @{
                Cells = @(
                    @{ Property = 'Name' }
                    @{ Property = 'Servers' }
                    @{ Property = 'OperationalServers' }
                )
            }
        )
    }
    @{
        Name = 'DatabaseCopyStatusEntry'
        Kind = 'Table'
        Types = @('Microsoft.Exchange.Management.SystemConfigurationTasks.DatabaseCopyStatusEntry')
        Columns = @(
            @{ Header = 'Name'; Align = 'Left' }
            @{ Header = 'Status'; Align = 'Left' }
            @{ Header = 'CopyQueueLength'; Align = 'Left' }
            @{ Header = 'ReplayQueueLength'; Align = 'Left' }
            @{ Header = 'LastInspectedLogTime'; Align = 'Left' }
            @{ Header = 'ContentIndexState'; Align = 'Left' }
        )
        Rows = @(
            @{
                Cells = @(
                    @{ Property = 'Name' }
                    @{ Property = 'Status' }
                    @{ Property = 'CopyQueueLength' }
                    @{ Property = 'ReplayQueueLength' }
                    @{ Property = 'LastInspectedLogTime' }
                    @{ Property = 'ContentIndexState' }
                )
            }
        )
    }
    @{
        Name = 'ExtensibleMessageInfo'
        Kind = 'Table'
        Types = @('Microsoft.Exchange.Data.QueueViewer.ExtensibleMessageInfo')
        Columns = @(
            @{ Header = 'Identity'; Align = 'Left' }
            @{ Header = 'FromAddress'; Align = 'Left' }
            @{ Header = 'Status'; Align = 'Left' }
            @{ Header = 'Queue'; Align = 'Left' }
            @{ Header = 'Subject'; Align = 'Left' }
        )
        Rows = @(
            @{
                Cells = @(
                    @{ Property = 'Identity' }
                    @{ Property = 'FromAddress' }
                    @{ Property = 'Status' }
                    @{ Property = 'Queue' }
                    @{ Property = 'Subject' }
                )
            }
        )
    }
    @{
        Name = 'TransportServer'
        Kind = 'Table'
        Types = @('Microsoft.Exchange.Data.Directory.Management.TransportServer')
        Columns = @(
            @{ Header = 'Name'; Align = 'Left' }
            @{ Header = 'MessageTrackingLogEnabled'; Align = 'Left' }
            @{ Header = 'MessageTrackingLogPath'; Align = 'Left' }
        )
        Rows = @(
            @{
                Cells = @(
                    @{ Property = 'Name' }
                    @{ Property = 'MessageTrackingLogEnabled' }
                    @{ Property = 'MessageTrackingLogPath' }
                )
            }
        )
    }
    @{
        Name = 'Imap4AdConfiguration'
        Kind = 'Table'
        Types = @('Microsoft.Exchange.Data.Directory.SystemConfiguration.Imap4AdConfiguration')
        Columns = @(
            @{ Header = 'UnencryptedOrTLSBindings'; Align = 'Left' }
            @{ Header = 'SSLBindings'; Align = 'Left' }
            @{ Header = 'LoginType'; Align = 'Left' }
            @{ Header = 'X509CertificateName'; Align = 'Left' }
        )
        Rows = @(
            @{
                Cells = @(
                    @{ Property = 'UnencryptedOrTLSBindings' }
                    @{ Property = 'SSLBindings' }
                    @{ Property = 'LoginType' }
                    @{ Property = 'X509CertificateName' }
                )
            }
        )
    }
    @{
        Name = 'Pop3AdConfiguration'
        Kind = 'Table'
        Types = @('Microsoft.Exchange.Data.Directory.SystemConfiguration.Pop3AdConfiguration')
        Columns = @(
            @{ Header = 'UnencryptedOrTLSBindings'; Align = 'Left' }
            @{ Header = 'SSLBindings'; Align = 'Left' }
            @{ Header = 'LoginType'; Align = 'Left' }
            @{ Header = 'X509CertificateName'; Align = 'Left' }
        )
        Rows = @(
            @{
                Cells = @(
                    @{ Property = 'UnencryptedOrTLSBindings' }
                    @{ Property = 'SSLBindings' }
                    @{ Property = 'LoginType' }
                    @{ Property = 'X509CertificateName' }
                )
            }
        )
    }
    @{
        Name = 'TenantOutboundConnector'
        Kind = 'Table'
        Types = @('Microsoft.Exchange.Data.Directory.SystemConfiguration.TenantOutboundConnector')
        Columns = @(
            @{ Header = 'Name'; Align = 'Left' }
            @{ Header = 'RecipientDomains'; Align = 'Left' }
            @{ Header = 'SmartHosts'; Align = 'Left' }
            @{ Header = 'Enabled'; Align = 'Left' }
        )
        Rows = @(
            @{
                Cells = @(
                    @{ Property = 'Name' }
                    @{ Property = 'RecipientDomains' }
                    @{ Property = 'SmartHosts' }
                    @{ Property = 'Enabled' }
                )
            }
        )
    }
    @{
        Name = 'SharingPolicy'
        Kind = 'Table'
        Types = @('Microsoft.Exchange.Data.Directory.SystemConfiguration.SharingPolicy')
        Columns = @(
            @{ Header = 'Name'; Align = 'Left' }
            @{ Header = 'Domains'; Align = 'Left' }
            @{ Header = 'Enabled'; Align = 'Left' }
            @{ Header = 'Default'; Align = 'Left' }
        )
        Rows = @(
            @{
                Cells = @(
                    @{ Property = 'Name' }
                    @{ Property = 'Domains' }
                    @{ Property = 'Enabled' }
                    @{ Property = 'Default' }
                )
            }
        )
    }
    @{
        Name = 'PublicFolderDatabase'
        Kind = 'Table'
        Types = @('Microsoft.Exchange.Data.Directory.SystemConfiguration.PublicFolderDatabase')
        Columns = @(
            @{ Header = 'Name'; Align = 'Left' }
            @{ Header = 'Server'; Align = 'Left' }
            @{ Header = 'Recovery'; Align = 'Left' }
        )
        Rows = @(
            @{
                Cells = @(
                    @{ Property = 'Name' }
                    @{ Property = 'Server' }
                    @{ Property = 'Recovery' }
                )
            }
        )
    }
    @{
        Name = 'OrganizationalUnit'
        Kind = 'Table'
        Types = @('Microsoft.Exchange.Data.Directory.SystemConfiguration.ExtendedOrganizationalUnit')
        Columns = @(
            @{ Header = 'Name'; Align = 'Left' }
            @{ Header = 'CanonicalName'; Align = 'Left' }
        )
        Rows = @(
            @{
                Cells = @(
                    @{ Property = 'Name' }
                    @{ Property = 'CanonicalName' }
                )
            }
        )
    }
)
