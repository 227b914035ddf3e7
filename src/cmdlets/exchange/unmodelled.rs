//! What commands with code of their own take and do nothing with: told at the end of a run, and counted by `coverage`.

use super::coverage;
use crate::engine::{Call, Flow};
use crate::text::name::eq_ignore_case;

type Table = &'static [(&'static str, &'static [&'static str])];

/// Parameters that have no effect here and should have one.
const UNMODELLED: Table = &[
    ("Add-PSSnapin", &["PassThru"]),
    ("Clear-ActiveSyncDevice", &["NotificationEmailAddresses"]),
    ("Clear-MobileDevice", &["NotificationEmailAddresses"]),
    ("Connect-ExchangeOnline", &["FormatTypeName"]),
    ("Connect-IPPSSession", &["FormatTypeName"]),
    ("Disable-MailUser", &["IgnoreLegalHold"]),
    ("Disable-RemoteMailbox", &["IgnoreLegalHold"]),
    ("Get-ActiveSyncDevice", &["Monitoring"]),
    (
        "Get-ActiveSyncDeviceStatistics",
        &["GetMailboxLog", "NotificationEmailAddresses"],
    ),
    (
        "Get-EXOMobileDeviceStatistics",
        &["GetMailboxLog", "NotificationEmailAddresses"],
    ),
    ("Get-MobileDevice", &["Monitoring"]),
    (
        "Get-MobileDeviceStatistics",
        &[
            "GetMailboxLog",
            "NotificationEmailAddresses",
            "UseCustomRouting",
        ],
    ),
    (
        "Get-DistributionGroup",
        &[
            "IncludeAcceptMessagesOnlyFromDLMembersWithDisplayNames",
            "IncludeAcceptMessagesOnlyFromSendersOrMembersWithDisplayNames",
            "IncludeAcceptMessagesOnlyFromWithDisplayNames",
            "IncludeBypassModerationFromSendersOrMembersWithDisplayNames",
            "IncludeGrantSendOnBehalfToWithDisplayNames",
            "IncludeManagedByWithDisplayNames",
            "IncludeModeratedByWithDisplayNames",
        ],
    ),
    (
        "Get-DistributionGroupMember",
        &["IncludeSoftDeletedObjects"],
    ),
    ("Get-DomainController", &["DomainName", "Forest"]),
    (
        "Get-DynamicDistributionGroup",
        &[
            "IncludeAcceptMessagesOnlyFromDLMembersWithDisplayNames",
            "IncludeAcceptMessagesOnlyFromSendersOrMembersWithDisplayNames",
            "IncludeAcceptMessagesOnlyFromWithDisplayNames",
            "IncludeBypassModerationFromSendersOrMembersWithDisplayNames",
            "IncludeGrantSendOnBehalfToWithDisplayNames",
            "IncludeManagedByWithDisplayNames",
            "IncludeModeratedByWithDisplayNames",
            "IncludeSystemObjects",
        ],
    ),
    (
        "Get-DynamicDistributionGroupMember",
        &["IncludeSoftDeletedObjects"],
    ),
    (
        "Get-EXOCasMailbox",
        &[
            "GetImapProtocolLog",
            "GetPopProtocolLog",
            "ReadIsOptimizedForAccessibility",
            "SendLogsTo",
        ],
    ),
    ("Get-EXOMailbox", &["Async", "GroupMailbox"]),
    ("Get-EXOMailboxFolderPermission", &["GroupMailbox"]),
    ("Get-EXOMailboxPermission", &["SoftDeletedMailbox"]),
    (
        "Get-EXOMailboxStatistics",
        &["DatabaseGuid", "IncludeMoveHistory", "IncludeMoveReport"],
    ),
    (
        "Get-MailPublicFolder",
        &["IncludeGrantSendOnBehalfToWithDisplayNames"],
    ),
    ("Get-MailUser", &["SharedWithMailUser"]),
    (
        "Get-Mailbox",
        &[
            "IncludeAcceptMessagesOnlyFromDLMembersWithDisplayNames",
            "IncludeAcceptMessagesOnlyFromSendersOrMembersWithDisplayNames",
            "IncludeAcceptMessagesOnlyFromWithDisplayNames",
            "IncludeEmailAddressDisplayNames",
            "IncludeForwardingAddressWithDisplayNames",
            "IncludeGrantSendOnBehalfToWithDisplayNames",
        ],
    ),
    (
        "Get-MailboxDatabaseCopyStatus",
        &[
            "ConnectionStatus",
            "Local",
            "ExtendedErrorInfo",
            "UseServerCache",
        ],
    ),
    (
        "Get-MailboxFolderPermission",
        &["GroupMailbox", "SkipCount"],
    ),
    (
        "Get-MailboxFolderStatistics",
        &["AuditLog", "IncludeAnalysis", "SkipCount"],
    ),
    (
        "Get-MailboxPermission",
        &[
            "IncludeSoftDeletedUserPermissions",
            "IncludeUnresolvedPermissions",
            "IncludeUserWithDisplayName",
            "SoftDeletedMailbox",
        ],
    ),
    (
        "Get-MailboxStatistics",
        &[
            "IncludeMoveHistory",
            "IncludeMoveReport",
            "IncludeQuarantineDetails",
        ],
    ),
    (
        "Get-Recipient",
        &[
            "IncludeManagerWithDisplayName",
            "IncludeSoftDeletedRecipients",
            "Properties",
            "PropertySet",
        ],
    ),
    (
        "Get-RecipientPermission",
        &["IncludeTrusteeWithPrimarySmtpAddress"],
    ),
    (
        "Get-SecurityPrincipal",
        &["IncludeDomainLocalFrom", "RoleGroupAssignable", "Types"],
    ),
    (
        "Get-UnifiedGroup",
        &[
            "IncludeAcceptMessagesOnlyFromSendersOrMembersWithDisplayNames",
            "IncludeAllProperties",
            "IncludeBypassModerationFromSendersOrMembersWithDisplayNames",
            "IncludeGrantSendOnBehalfToWithDisplayNames",
            "IncludeModeratedByWithDisplayNames",
            "IncludeRejectMessagesFromSendersOrMembersWithDisplayNames",
        ],
    ),
    (
        "Get-User",
        &[
            "IncludeDirectReportsWithDisplayNames",
            "IncludeManagerWithDisplayName",
        ],
    ),
    (
        "Invoke-MonitoringProbe",
        &[
            "Endpoint",
            "ItemTargetExtension",
            "PropertyOverride",
            "SecondaryAccount",
            "SecondaryEndpoint",
            "SecondaryPassword",
        ],
    ),
    ("Mount-Database", &["NewCapacity"]),
    (
        "Move-ActiveMailboxDatabase",
        &["ActivatePreferredOnServer", "MoveAllDatabasesOrNone"],
    ),
    ("Move-DatabasePath", &["EDBFilePath"]),
    ("Remove-MailUser", &["IgnoreLegalHold"]),
    ("Remove-MailboxPermission", &["SoftDeletedMailbox"]),
    ("Remove-RecipientPermission", &["MultiTrustees"]),
    ("Remove-RemoteMailbox", &["IgnoreLegalHold"]),
    (
        "Resume-MailboxDatabaseCopy",
        &[
            "DisableReplayLag",
            "DisableReplayLagReason",
            "ReplicationOnly",
        ],
    ),
    (
        "Suspend-MailboxDatabaseCopy",
        &["ActivationOnly", "EnableReplayLag"],
    ),
    (
        "Test-OutlookConnectivity",
        &[
            "RpcAuthenticationType",
            "RpcClientAccessServer",
            "RpcProxyAuthenticationType",
            "RpcProxyServer",
            "RpcProxyTestType",
            "TimeOutSeconds",
            "TotalTimeoutInMinutes",
            "TrustAnySslCert",
        ],
    ),
    ("Update-EmailAddressPolicy", &["FixMissingAlias"]),
    ("Update-MailboxDatabaseCopy", &["CancelSeed"]),
];

/// Parameters that speak of what a simulation has none of: passive copies, checks before a move, networks that databases
/// are copied over, signing in, how long something takes.
const BY_DESIGN: Table = &[
    (
        "Connect-ExchangeOnline",
        &[
            "AzureADAuthorizationEndpointUri",
            "ExchangeEnvironmentName",
            "PSSessionOption",
            "Certificate",
            "CertificateFilePath",
            "CertificatePassword",
            "CertificateThumbprint",
            "Device",
            "DisableWAM",
            "EnableErrorReporting",
            "EXOModuleBasePath",
            "InlineCredential",
            "LoadCmdletHelp",
            "LogDirectoryPath",
            "LogLevel",
            "ManagedIdentity",
            "ManagedIdentityAccountId",
            "ShowBanner",
            "ShowProgress",
            "SigningCertificate",
            "SkipLoadingCmdletHelp",
            "SkipLoadingFormatData",
            "TrackPerformance",
            "UseMultithreading",
            "UseRPSSession",
        ],
    ),
    (
        "Connect-IPPSSession",
        &[
            "AzureADAuthorizationEndpointUri",
            "PSSessionOption",
            "Certificate",
            "CertificateFilePath",
            "CertificatePassword",
            "CertificateThumbprint",
            "DisableWAM",
            "EnableErrorReporting",
            "EnableSearchOnlySession",
            "EXOModuleBasePath",
            "LogDirectoryPath",
            "LogLevel",
            "ShowBanner",
            "UseRPSSession",
        ],
    ),
    (
        "Disable-Mailbox",
        &[
            "DisableArbitrationMailboxWithOABsAllowed",
            "DisableLastArbitrationMailboxAllowed",
        ],
    ),
    (
        "Get-CASMailbox",
        &[
            "ReadIsOptimizedForAccessibility",
            "RecalculateHasActiveSyncDevicePartnership",
        ],
    ),
    (
        "Get-MailboxDatabase",
        &[
            "IncludeCorrupted",
            "IncludePreExchange2010",
            "IncludePreExchange2013",
        ],
    ),
    (
        "Get-MailboxStatistics",
        &["CopyOnServer", "IncludePassive", "NoADLookup"],
    ),
    ("Invoke-MonitoringProbe", &["TimeOutSeconds"]),
    ("Mount-Database", &["AcceptDataLoss"]),
    (
        "Move-ActiveMailboxDatabase",
        &[
            "MountDialOverride",
            "MoveComment",
            "SkipAllChecks",
            "SkipActiveCopyChecks",
            "SkipClientExperienceChecks",
            "SkipCpuChecks",
            "SkipHealthChecks",
            "SkipLagChecks",
            "SkipMaximumActiveDatabasesChecks",
            "SkipMoveSuppressionChecks",
            "TerminateOnWarning",
        ],
    ),
    (
        "Remove-Mailbox",
        &[
            "RemoveArbitrationMailboxWithOABsAllowed",
            "RemoveCNFPublicFolderMailboxPermanently",
            "RemoveLastArbitrationMailboxAllowed",
        ],
    ),
    (
        "Remove-MailboxFolderPermission",
        &["ResetDelegateUserCollection"],
    ),
    (
        "Remove-MailboxPermission",
        &["BypassMasterAccountSid", "ClearAutoMapping"],
    ),
    (
        "Remove-RecipientPermission",
        &[
            "SkipDomainValidationForMailContact",
            "SkipDomainValidationForMailUser",
            "SkipDomainValidationForSharedMailbox",
        ],
    ),
    ("Search-Mailbox", &["LogLevel", "SearchDumpster"]),
    (
        "Search-UnifiedAuditLog",
        &["HighCompleteness", "LegacyFlow", "LongerRetentionEnabled"],
    ),
    ("Stop-Service", &["NoWait"]),
    ("Test-MAPIConnectivity", &["CopyOnServer", "IncludePassive"]),
    (
        "Update-MailboxDatabaseCopy",
        &[
            "BeginSeed",
            "CatalogOnly",
            "DatabaseOnly",
            "DeleteExistingFiles",
            "ManualResume",
            "MaximumSeedsInParallel",
            "Network",
            "NetworkCompressionOverride",
            "NetworkEncryptionOverride",
            "NoThrottle",
            "PrimaryDatabasePartitionOnly",
            "SafeDeleteExistingFiles",
            "SecondaryDatabasePartitionOnly",
            "SourceServer",
        ],
    ),
];

fn lists(table: Table, command: &str, parameter: &str) -> bool {
    table.iter().any(|(held, parameters)| {
        eq_ignore_case(held, command)
            && parameters
                .iter()
                .any(|known| eq_ignore_case(known, parameter))
    })
}

/// Whether a command with code of its own takes a parameter and does nothing with it.
pub fn is_unmodelled(command: &str, parameter: &str) -> bool {
    lists(UNMODELLED, command, parameter)
}

/// Whether it does nothing with it because there is nothing that could be done.
pub fn is_by_design(command: &str, parameter: &str) -> bool {
    lists(BY_DESIGN, command, parameter)
}

/// Remembers the parameters of a call that have no effect.
pub fn note(call: &mut Call<'_>) -> Flow {
    let command = call.info.name;
    if !UNMODELLED
        .iter()
        .any(|(held, _)| eq_ignore_case(held, command))
    {
        return Ok(());
    }
    let bound: Vec<String> = call
        .given
        .bound()
        .map(|(_, parameter, _)| parameter.name.as_str().to_owned())
        .filter(|name| is_unmodelled(command, name))
        .collect();
    for name in bound {
        coverage::without_effect(call, &name)?;
    }
    Ok(())
}
