//! What would have had to be done before, as commands: what a refusal misses is made as somebody would have made it.

use crate::cmdlets::exchange::role_entry;
use crate::engine::Call;
use crate::exchange::error::ExchangeError;
use crate::exchange::property::same;

/// Commands that make possible what was refused.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Remedy {
    /// The commands.
    pub text: String,
    /// Whether they were typed a day before: what they begin has come to its end.
    pub earlier: bool,
}

/// Text as a literal.
pub(super) fn literal(text: &str) -> String {
    format!("'{}'", text.replace('\'', "''"))
}

/// The command of another verb with the arguments that both take, and what it cannot do without.
fn with_verb(call: &Call<'_>, verb: &str) -> Option<String> {
    let noun = call.info.name.split_once('-')?.1;
    // The cmdlets of the cloud that only read.
    let noun = noun.strip_prefix("EXO").unwrap_or(noun);
    let name = format!("{verb}-{noun}");
    let metadata = crate::engine::declaration::cmdlet(&name)?;
    let mut line = name;
    let mut given: Vec<String> = Vec::new();
    for (_, parameter, value) in call.given.bound() {
        let parameter = parameter.name.as_str();
        let common = ["WhatIf", "Confirm", "ErrorAction"]
            .iter()
            .any(|other| same(other, parameter));
        if common || metadata.position_of(parameter).is_none() || value.is_null() {
            continue;
        }
        let text = match crate::value::member::enumerate(value) {
            Some(items) => items
                .iter()
                .map(|item| literal(&item.to_text()))
                .collect::<Vec<_>>()
                .join(","),
            None => match value.base() {
                crate::value::Value::Bool(held) | crate::value::Value::Switch(held) => {
                    format!("${held}")
                }
                _ => literal(&value.to_text()),
            },
        };
        line.push_str(&format!(" -{parameter}:{text}"));
        given.push(parameter.to_owned());
    }
    for parameter in metadata.parameters.iter().take(metadata.declared) {
        let name = parameter.name.as_str();
        let wanted = parameter.sets.iter().any(|set| set.mandatory)
            && parameter.in_all_sets
            && !given.iter().any(|other| same(other, name));
        if wanted && name == "AccessRights" {
            let rights =
                if noun == "MailboxFolderPermission" || noun == "PublicFolderClientPermission" {
                    "Reviewer"
                } else {
                    "FullAccess"
                };
            line.push_str(&format!(" -AccessRights {rights}"));
        }
    }
    Some(format!("{line} -Confirm:$false"))
}

/// The text of a parameter that the command has and that is bound.
fn given(call: &Call<'_>, name: &str) -> Option<String> {
    call.given
        .bound()
        .find(|(_, parameter, value)| same(parameter.name.as_str(), name) && !value.is_null())
        .map(|(_, _, value)| value.to_text())
}

/// Whether a switch is on.
fn is_on(call: &Call<'_>, name: &str) -> bool {
    given(call, name).is_some_and(|text| same(&text, "True"))
}

/// What would have had to be done before, if that can be told.
pub fn remedy(call: &Call<'_>, error: &ExchangeError) -> Option<Remedy> {
    let now = |text: String| {
        Some(Remedy {
            text,
            earlier: false,
        })
    };
    if let Some(text) = forbidden(call, error) {
        return now(text);
    }
    let (verb, noun) = call.info.name.split_once('-')?;
    match error {
        ExchangeError::Rule { id, arguments } => {
            let argument = |at: usize| arguments.get(at).map(|text| literal(text));
            match *id {
                "MigrationBatchNotFound" => Some(Remedy {
                    text: format!(
                        "New-MigrationBatch -Name {} -Users kensanchez@contoso.com -AutoStart",
                        argument(0)?
                    ),
                    earlier: true,
                }),
                "MigrationUserNotFound" => Some(Remedy {
                    text: format!(
                        "New-MigrationBatch -Name 'Presupposed' -Users {} -AutoStart",
                        argument(0)?
                    ),
                    earlier: true,
                }),
                "LowestPolicy" if same(noun, "EmailAddressPolicy") => now(format!(
                    "New-EmailAddressPolicy -Name 'Lower Policy' -IncludedRecipients AllRecipients -Priority Lowest -EnabledPrimarySMTPAddressTemplate '@contoso.com'; Remove-EmailAddressPolicy -Identity {0} -Confirm:$false; New-EmailAddressPolicy -Name {0} -IncludedRecipients AllRecipients -EnabledPrimarySMTPAddressTemplate '@contoso.com'",
                    argument(0)?
                )),
                _ => None,
            }
        }
        ExchangeError::NotFound { identity, .. }
        | ExchangeError::NotFoundAnywhere { identity }
        | ExchangeError::ObjectNotFound { identity } => missing(call, verb, noun, identity),
        _ => None,
    }
}

/// The commands that make what an identity names, where a name alone does not make it.
fn missing(call: &Call<'_>, verb: &str, noun: &str, identity: &str) -> Option<Remedy> {
    let done = |text: String, earlier: bool| Some(Remedy { text, earlier });
    let is = |names: &[&str]| names.iter().any(|name| same(name, noun));
    let name = literal(identity);
    let own = given(call, "Identity");
    if is(&["EmailAddressPolicy"]) && own.as_deref() == Some(identity) {
        return done(
            format!(
                "New-EmailAddressPolicy -Name {name} -IncludedRecipients AllRecipients -EnabledPrimarySMTPAddressTemplate '@contoso.com'"
            ),
            false,
        );
    }
    if is(&["UMPrompt"]) && given(call, "PromptFileName").as_deref() == Some(identity) {
        let (owner, of) = ["UMDialPlan", "UMAutoAttendant"]
            .into_iter()
            .find_map(|of| Some((given(call, of)?, of)))?;
        return done(
            format!(
                "Import-UMPrompt -{of} {} -PromptFileName {name} -PromptFileData ([byte[]](82, 73, 70, 70))",
                literal(&owner)
            ),
            false,
        );
    }
    if is(&["ManagementRoleEntry"]) {
        return done(role(call, verb, identity)?, false);
    }
    if is(&["MailboxFolderPermission", "EXOMailboxFolderPermission"])
        && let Some((mailbox, path)) = identity.split_once(":\\")
        && !path.is_empty()
    {
        let mut above = format!("{mailbox}:\\");
        let mut text = String::new();
        for part in path.split('\\').filter(|part| !part.is_empty()) {
            text.push_str(&format!(
                "New-MailboxFolder -Parent {} -Name {} -ErrorAction Ignore\n",
                literal(&above),
                literal(part)
            ));
            if !above.ends_with('\\') {
                above.push('\\');
            }
            above.push_str(part);
        }
        return done(text, false);
    }
    let base = noun.strip_suffix("Statistics").unwrap_or(noun);
    if let Some((mailbox, request)) = identity.rsplit_once('\\')
        && !request.is_empty()
        && base.ends_with("Request")
        && !same(verb, "New")
    {
        let what = match base {
            "MailboxImportRequest" | "MailboxExportRequest" => {
                format!(
                    "-Mailbox {} -FilePath '\\\\server\\share\\mail.pst'",
                    literal(mailbox)
                )
            }
            "MailboxRestoreRequest" => format!(
                "-TargetMailbox {} -SourceStoreMailbox 'Presupposed mailbox' -SourceDatabase DB01 -AllowLegacyDNMismatch",
                literal(mailbox)
            ),
            _ => return None,
        };
        let suspend = match same(verb, "Resume") {
            true => " -Suspend",
            false => "",
        };
        let waits = ["Set", "Suspend", "Resume"]
            .iter()
            .any(|other| same(other, verb));
        return done(
            format!("New-{base} -Name {} {what}{suspend}", literal(request)),
            !waits,
        );
    }
    let soft = is_on(call, "IncludeSoftDeletedGroups");
    if is(&["SoftDeletedUnifiedGroup"]) || (is(&["UnifiedGroup"]) && soft) {
        return done(
            format!(
                "New-UnifiedGroup -DisplayName {name}; Remove-UnifiedGroup -Identity {name} -Confirm:$false"
            ),
            false,
        );
    }
    None
}

/// A role with the entry that is asked for; one that is added is not there yet.
fn role(call: &Call<'_>, verb: &str, identity: &str) -> Option<String> {
    let (role, entry) = match given(call, "Identity") {
        Some(own) => match own.rsplit_once('\\') {
            Some((role, entry)) => (role.to_owned(), entry.to_owned()),
            None => (own, "*".to_owned()),
        },
        None => (identity.to_owned(), "*".to_owned()),
    };
    let full = literal(&format!("{role}\\{entry}"));
    let name = literal(&role);
    let adds = same(verb, "Add");
    let is_known = crate::engine::declaration::cmdlet(&entry).is_some();
    if is_on(call, "UnScopedTopLevel") || (!is_known && entry != "*") {
        let more = match adds {
            true => String::new(),
            false => format!(
                "; Add-ManagementRoleEntry {full} -Parameters Name -Type Script -UnScopedTopLevel"
            ),
        };
        return Some(format!(
            "New-ManagementRole -Name {name} -UnScopedTopLevel -ErrorAction Ignore{more}"
        ));
    }
    let parent = match entry.as_str() {
        "*" => "Mail Recipients",
        entry => role_entry::role_with(entry).unwrap_or("Mail Recipients"),
    };
    let more = match adds {
        true => format!("; Remove-ManagementRoleEntry {full} -Confirm:$false"),
        false => String::new(),
    };
    Some(format!(
        "New-ManagementRole -Name {name} -Parent {} -ErrorAction Ignore{more}",
        literal(parent)
    ))
}

/// The parameters that a rule's New command cannot do without.
fn others(command: &str) -> String {
    let Some(metadata) = crate::engine::declaration::cmdlet(command) else {
        return String::new();
    };
    let mut text = String::new();
    for parameter in metadata.parameters.iter().take(metadata.declared) {
        let name = parameter.name.as_str();
        if name.ends_with("Policy") && parameter.sets.iter().any(|set| set.mandatory) {
            text.push_str(&format!(" -{name} 'Presupposed'"));
        }
        if name == "RecipientDomainIs" {
            text.push_str(" -RecipientDomainIs contoso.com");
        }
    }
    text
}

/// The command that makes possible what a refusal forbids.
fn forbidden(call: &Call<'_>, error: &ExchangeError) -> Option<String> {
    let (verb, noun) = call.info.name.split_once('-')?;
    match error {
        ExchangeError::NotMember { .. } | ExchangeError::PermissionMissing { .. } => {
            with_verb(call, "Add")
        }
        ExchangeError::AlreadyMember { .. } | ExchangeError::PermissionExists { .. } => {
            with_verb(call, "Remove")
        }
        ExchangeError::NameExists { name } if same(verb, "New") || same(verb, "Add") => Some(
            format!("Remove-{noun} -Identity {} -Confirm:$false", literal(name)),
        ),
        ExchangeError::VirtualDirectoryExists { name, place } => {
            let (server, site) = place.split_once('/')?;
            let server = server.split('.').next()?;
            Some(format!(
                "Remove-{noun} -Identity {} -Confirm:$false",
                literal(&format!("{server}\\{name} ({site})"))
            ))
        }
        ExchangeError::ProxyAddressExists { recipient, .. }
        | ExchangeError::AccountExists { recipient, .. } => Some(format!(
            "Get-Recipient {0} | ForEach-Object {{ if ($_.RecipientTypeDetails -match '^Mail(Universal|NonUniversal).*Group') {{ Remove-DistributionGroup {0} -BypassSecurityGroupManagerCheck -Confirm:$false }} else {{ & \"Remove-$($_.RecipientTypeDetails -replace '^GroupMailbox$','UnifiedGroup' -replace '^.*Mailbox$','Mailbox')\" {0} -Confirm:$false }} }}",
            literal(recipient)
        )),
        ExchangeError::AlreadyMailbox { identity } => {
            let more = match is_on(call, "Arbitration") {
                true => " -Arbitration -DisableLastArbitrationMailboxAllowed",
                false => "",
            };
            Some(format!(
                "Disable-Mailbox -Identity {}{more} -Confirm:$false",
                literal(identity)
            ))
        }
        ExchangeError::Rule {
            id: "PriorityOutOfRange",
            arguments,
        } => {
            let wanted: usize = arguments.first()?.parse().ok()?;
            let held: usize = arguments.get(1)?.parse().ok()?;
            (held < wanted && wanted < 32).then(|| {
                (held..wanted)
                    .map(|number| {
                        format!(
                            "New-{noun} -Name 'Presupposed {number}'{}\n",
                            others(&format!("New-{noun}"))
                        )
                    })
                    .collect()
            })
        }
        ExchangeError::AlreadyArchive { identity } => Some(format!(
            "Disable-Mailbox -Identity {} -Archive -Confirm:$false",
            literal(identity)
        )),
        ExchangeError::NoArchive { identity } => Some(format!(
            "Enable-Mailbox -Identity {} -Archive",
            literal(identity)
        )),
        ExchangeError::NoMailbox { identity } => {
            Some(format!("Enable-Mailbox -Identity {}", literal(identity)))
        }
        ExchangeError::DatabaseState { database, state } => Some(if state == "mounted" {
            format!(
                "Dismount-Database -Identity {} -Confirm:$false",
                literal(database)
            )
        } else {
            format!("Mount-Database -Identity {}", literal(database))
        }),
        ExchangeError::AddressPolicyManages { recipient } => Some(format!(
            "Set-{} -Identity {} -EmailAddressPolicyEnabled $false",
            match noun {
                "CASMailbox" | "User" => "Mailbox",
                other => other,
            },
            literal(recipient)
        )),
        _ => None,
    }
}
