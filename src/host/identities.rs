//! Names of the organization, for completing `-Identity` and its kin.

use crate::engine::completion::{ArgumentSource, PropertySource};
use crate::exchange::identity::Kind;
use crate::exchange::organization::Organization;
use crate::exchange::record::{Class, RecipientTypeDetails};
use crate::exchange::schema::{View, enumeration};
use crate::exchange::store::Session;
use crate::text::name::eq_ignore_case;

/// How many names are offered at most.
const MOST: usize = 1000;

/// What a parameter names.
#[derive(Clone, Copy)]
enum What {
    Recipients(Kind),
    Objects(Class),
}

/// Names for the parameters of Exchange's commands, from an organization.
pub fn source(session: Session) -> ArgumentSource {
    ArgumentSource(Box::new(move |command, parameter, of, word| {
        let declaration = crate::grammar::declaration(command)?;
        if !matches!(declaration.module, "exchange" | "emsh") {
            return None;
        }
        if let Some(members) = members(of) {
            return Some(members);
        }
        let what = what(command, parameter)?;
        Some(names(&session.organization(), what, word))
    }))
}

/// The members of an enumeration by the last part of its name.
fn members(of: &str) -> Option<Vec<String>> {
    let name = of.trim_end_matches("[]");
    if name.eq_ignore_ascii_case("RecipientTypeDetails") {
        let mut all: Vec<String> = RecipientTypeDetails::ALL
            .iter()
            .map(|details| details.name().to_owned())
            .collect();
        all.sort_by_key(|name| name.to_lowercase());
        return Some(all);
    }
    let mut all: Vec<String> = enumeration(name)?.into_iter().map(str::to_owned).collect();
    all.sort_by_key(|name| name.to_lowercase());
    Some(all)
}

/// The properties of the organization's objects, by their type.
pub fn properties() -> PropertySource {
    PropertySource(|of| {
        let schema = View::ALL
            .iter()
            .map(|view| view.schema())
            .find(|schema| schema.type_names.first().is_some_and(|name| **name == *of))?;
        let shown = schema.properties.iter().filter(|held| !held.hidden);
        Some(shown.map(|held| held.name.to_string()).collect())
    })
}

fn what(command: &str, parameter: &str) -> Option<What> {
    let is = |names: &[&str]| names.iter().any(|name| eq_ignore_case(name, parameter));
    if is(&["Server", "ServerName", "RunFromServerId", "MailboxServer"]) {
        return Some(What::Objects(Class::Server));
    }
    if is(&["Database", "ArchiveDatabase", "TargetDatabase"]) {
        return Some(What::Objects(Class::Database));
    }
    if is(&["Mailbox", "SourceMailbox", "TargetMailbox", "MailboxId"]) {
        return Some(What::Recipients(Kind::Mailbox));
    }
    if is(&[
        "User",
        "Member",
        "Members",
        "Trustee",
        "Manager",
        "ManagedBy",
        "GrantSendOnBehalfTo",
        "ForwardingAddress",
        "ModeratedBy",
        "AcceptMessagesOnlyFrom",
        "RejectMessagesFrom",
    ]) {
        return Some(What::Recipients(Kind::Recipient));
    }
    if !is(&["Identity"]) {
        return None;
    }
    let noun = command.split_once('-').map_or("", |(_, noun)| noun);
    let noun = noun.to_ascii_lowercase();
    let has = |part: &str| noun.contains(part);
    Some(match noun.as_str() {
        "mailboxdatabase" | "database" => What::Objects(Class::Database),
        "mapivirtualdirectory" => What::Objects(Class::MapiVirtualDirectory),
        "outlookanywhere" => What::Objects(Class::OutlookAnywhere),
        "exchangecertificate" => What::Objects(Class::Certificate),
        "accepteddomain" => What::Objects(Class::AcceptedDomain),
        "user" => What::Recipients(Kind::User),
        "recipient" | "mailuser" => What::Recipients(Kind::Recipient),
        _ if has("server") || has("monitoringitem") => What::Objects(Class::Server),
        _ if has("group") => What::Recipients(Kind::Group),
        _ if has("contact") => What::Recipients(Kind::Contact),
        _ if has("mailbox") || has("calendar") || has("outlookconnection") => {
            What::Recipients(Kind::Mailbox)
        }
        _ => return None,
    })
}

fn names(organization: &Organization, what: What, word: &str) -> Vec<String> {
    let begins = |name: &str| {
        name.get(..word.len())
            .is_some_and(|start| start.eq_ignore_ascii_case(word))
    };
    let mut all: Vec<String> = match what {
        What::Recipients(kind) => organization
            .recipients(|details| kind.includes(details))
            .flat_map(|record| {
                // The name; the alias if the word begins one.
                let alias = record.alias.as_ref().filter(|_| !word.is_empty());
                std::iter::once(&record.name).chain(alias)
            })
            .filter(|name| begins(name))
            .take(MOST)
            .map(ToString::to_string)
            .collect(),
        What::Objects(class) => organization
            .of_class(class)
            .map(|record| organization.identity_of(record).to_string())
            .filter(|name| begins(name))
            .take(MOST)
            .collect(),
    };
    all.sort_by_key(|name| name.to_lowercase());
    all.dedup();
    all
}
