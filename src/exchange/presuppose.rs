//! Objects that documentation takes for granted: made from nothing but the name by which an example calls them.

use super::address::{ProxyAddress, alias_of, is_smtp_address};
use super::database;
use super::draft::Draft;
use super::identity::Kind;
use super::mailbox;
use super::organization::{guid_of, is_plain_container};
use super::property::{Property, Text, same};
use super::record::{
    Class, ConfigurationObject, DirectoryObject, MailboxPart, MapiAccess, PropertyBag,
    RecipientTypeDetails,
};
use super::removed::Afterwards;
use super::seed::legacy_dn;
use uuid::Uuid;

/// The name, container and account that an identity tells of.
struct Called {
    name: String,
    container: String,
    address: Option<String>,
    guid: Option<Uuid>,
    is_at_root: bool,
}

fn read(identity: &str, domain: &str) -> Called {
    let identity = identity.trim();
    let guid = Uuid::try_parse(identity).ok();
    let plain = |name: &str| Called {
        name: name.to_owned(),
        container: "Users".to_owned(),
        address: None,
        guid,
        is_at_root: false,
    };
    if is_smtp_address(identity) {
        let local = identity.split('@').next().unwrap_or(identity);
        return Called {
            address: Some(identity.to_owned()),
            ..plain(local)
        };
    }
    if identity
        .get(..3)
        .is_some_and(|head| head.eq_ignore_ascii_case("CN="))
    {
        let mut parts = identity.split(',').filter_map(|part| part.split_once('='));
        let name = parts.next().map_or(identity, |(_, name)| name);
        let mut above: Vec<&str> = parts
            .filter(|(kind, _)| !same(kind.trim(), "DC"))
            .map(|(_, name)| name)
            .collect();
        above.reverse();
        return Called {
            container: above.join("/"),
            ..plain(name)
        };
    }
    if let Some((_, user)) = identity.split_once('\\') {
        return plain(user);
    }
    // A canonical name begins with a domain; any other text with a slash is a name.
    if let Some((first, rest)) = identity.split_once('/')
        && (same(first, domain) || first.contains('.'))
    {
        let (container, name) = rest.rsplit_once('/').unwrap_or(("", rest));
        return Called {
            container: container.to_owned(),
            is_at_root: container.is_empty(),
            ..plain(name)
        };
    }
    plain(identity)
}

/// Makes the recipient of this identity and kind, when nothing has the identity yet.
pub fn recipient(draft: &mut Draft, identity: &str, kind: RecipientTypeDetails) -> Option<Text> {
    let called = read(identity, &draft.forest.domain);
    if called.name.is_empty() {
        return None;
    }
    let guid = called.guid.unwrap_or_else(|| draft.new_guid());
    let alias = alias_of(&called.name);
    let alias = if alias.is_empty() {
        guid.simple().to_string()
    } else {
        alias
    };
    let address = called
        .address
        .clone()
        .unwrap_or_else(|| format!("{alias}@{}", draft.default_domain()));
    if let Some((_, domain)) = address.rsplit_once('@')
        && !draft.accepts(domain)
        && kind.is_mailbox()
    {
        self::domain(draft, domain);
    }
    let mailbox = match kind.is_mailbox() {
        true => Some(MailboxPart {
            exchange_guid: guid_of(&guid.to_string(), 2),
            database: database::for_new_mailbox(draft)?.guid,
            created: draft.now(),
            archive: None,
            mapi: MapiAccess::default(),
        }),
        false => None,
    };
    let mut properties = PropertyBag::default();
    if matches!(
        kind,
        RecipientTypeDetails::MailUser | RecipientTypeDetails::MailContact
    ) {
        properties.set(
            "ExternalEmailAddress",
            Property::ProxyAddress(ProxyAddress::primary(&address)),
        );
    }
    let has_mail = kind.is_mail_enabled();
    let name: Text = called.name.chars().take(64).collect::<String>().into();
    let container = if is_plain_container(&called.container)
        || !called.container.is_empty()
        || called.is_at_root
    {
        called.container.as_str()
    } else {
        "Users"
    };
    let record = DirectoryObject {
        guid,
        display_name: name.clone(),
        container: container.into(),
        kind,
        alias: has_mail.then(|| alias.as_str().into()),
        sam_account_name: (kind.is_user() || kind.is_group())
            .then(|| alias.chars().take(20).collect::<String>().into()),
        user_principal_name: kind.is_user().then(|| address.as_str().into()),
        email_addresses: if has_mail {
            vec![ProxyAddress::primary(&address)]
        } else {
            Vec::new()
        },
        legacy_dn: has_mail.then(|| legacy_dn(&draft.legacy_root(), guid, &name)),
        mailbox,
        members: Vec::new(),
        created: draft.now(),
        changed: draft.now(),
        properties,
        name: name.clone(),
    };
    draft.put(record);
    Some(name)
}

/// Makes a server and a database on it, or a database on the session's own server.
pub fn configuration(draft: &mut Draft, identity: &str, class: Class) -> Option<Text> {
    let name = identity
        .rsplit(['\\', '/'])
        .next()
        .unwrap_or(identity)
        .trim();
    let short = match class {
        Class::Server => name.split('.').next().unwrap_or(name),
        _ => name,
    };
    if short.is_empty() {
        return None;
    }
    let own = draft.server_or_own(None).ok()?;
    let mut properties = PropertyBag::default();
    match class {
        Class::Server => {
            properties = own.properties.clone();
            let full = if name.contains('.') {
                name.to_owned()
            } else {
                format!("{name}.{}", draft.forest.domain)
            };
            properties.set("Fqdn", Property::text(full));
        }
        Class::Database => properties.set("IsMounted", Property::Bool(true)),
        _ => {}
    }
    let guid = Uuid::try_parse(name).unwrap_or_else(|_| draft.new_guid());
    let record = ConfigurationObject {
        guid,
        class,
        name: short.into(),
        server: (class == Class::Database).then_some(own.guid),
        noun: None,
        owner: None,
        created: draft.now(),
        changed: draft.now(),
        properties,
    };
    if class == Class::Server {
        // What every server has: its services, components, application pools and directories.
        let parts: Vec<ConfigurationObject> = [
            Class::Service,
            Class::ComponentState,
            Class::ApplicationPool,
            Class::OutlookAnywhere,
            Class::MapiVirtualDirectory,
        ]
        .into_iter()
        .flat_map(|class| {
            draft
                .of_server(class, own.guid)
                .cloned()
                .collect::<Vec<_>>()
        })
        .map(|part| (*part).clone())
        .collect();
        for mut part in parts {
            part.guid = draft.new_guid();
            part.server = Some(guid);
            draft.put_configuration(part);
        }
    }
    draft.put_configuration(record);
    Some(short.into())
}

/// The path of a container below the domain, from any way to write it: a path, a distinguished name.
pub fn container_path(identity: &str, domain: &str) -> String {
    let identity = identity.trim().trim_end_matches(['/', '\\']);
    if identity
        .get(..3)
        .is_some_and(|head| same(head, "OU=") || same(head, "CN="))
    {
        let mut names: Vec<&str> = identity
            .split(',')
            .filter_map(|part| part.split_once('='))
            .filter(|(kind, _)| !same(kind.trim(), "DC"))
            .map(|(_, name)| name.trim())
            .collect();
        names.reverse();
        return names.join("/");
    }
    let path = identity.replace('\\', "/");
    match path.split_once('/') {
        Some((first, rest)) if same(first, domain) || first.contains('.') => rest.to_owned(),
        _ => path,
    }
}

/// Makes a component of a server, as the others are.
pub fn component(draft: &mut Draft, server: &ConfigurationObject, name: &str) -> Option<()> {
    let like = draft
        .of_server(Class::ComponentState, server.guid)
        .next()
        .cloned()?;
    let mut made = (*like).clone();
    made.guid = draft.new_guid();
    made.name = name.into();
    made.server = Some(server.guid);
    draft.put_configuration(made);
    Some(())
}

/// Makes a domain that mail is taken for.
pub fn domain(draft: &mut Draft, domain: &str) -> Text {
    let mut properties = PropertyBag::default();
    properties.set("DomainName", Property::text(domain));
    properties.set("DomainType", Property::member("Authoritative"));
    properties.set("Default", Property::Bool(false));
    let record = ConfigurationObject {
        guid: draft.new_guid(),
        class: Class::AcceptedDomain,
        name: domain.into(),
        server: None,
        noun: None,
        owner: None,
        created: draft.now(),
        changed: draft.now(),
        properties,
    };
    draft.put_configuration(record);
    domain.into()
}

/// Makes a database, and a copy of it on the server that `DB\Server` names.
pub fn database_copy(draft: &mut Draft, identity: &str) -> Option<()> {
    let (name, server) = match identity.split_once('\\') {
        Some((name, server)) => (name, Some(server)),
        None => (identity, None),
    };
    if draft.find_database(name).is_err() {
        configuration(draft, name, Class::Database)?;
    }
    let database = draft.find_database(name).ok()?;
    let server = server?;
    if draft.find_server(server).is_err() {
        configuration(draft, server, Class::Server)?;
    }
    let server = draft.find_server(server).ok()?;
    let record = ConfigurationObject {
        guid: draft.new_guid(),
        class: Class::Record,
        name: database.name.clone(),
        server: Some(server.guid),
        noun: Some("MailboxDatabaseCopy".into()),
        owner: Some(database.guid),
        created: draft.now(),
        changed: draft.now(),
        properties: PropertyBag::default(),
    };
    draft.put_configuration(record);
    Some(())
}

/// Makes a mailbox, or an archive, that its database keeps without an account.
pub fn disconnected(
    draft: &mut Draft,
    identity: &str,
    database: Option<&str>,
    soft_deleted: bool,
    target: Option<&str>,
) -> Option<()> {
    let archive = ["Personal Archive - ", "In-Place Archive -"]
        .iter()
        .find_map(|head| identity.strip_prefix(head));
    let name = archive.unwrap_or(identity);
    if draft.find_recipient(name, Kind::Mailbox).is_err() {
        recipient(draft, name, RecipientTypeDetails::UserMailbox)?;
    }
    let held = draft.find_recipient(name, Kind::Mailbox).ok()?;
    let mut object = (*held).clone();
    let place = match database {
        Some(database) => draft.find_database(database).ok()?.guid,
        None => object.mailbox.as_ref()?.database,
    };
    let guid = draft.new_guid();
    if let Some(part) = &mut object.mailbox {
        match archive {
            Some(_) => part.archive = Some((guid, place)),
            None => part.database = place,
        }
    }
    let after = match soft_deleted {
        true => Afterwards::SoftDeleted,
        false => Afterwards::Disabled,
    };
    // It was the mailbox of whom it is restored to.
    if let Some(target) = target.and_then(|name| draft.find_recipient(name, Kind::Any).ok())
        && target.guid != object.guid
    {
        object.legacy_dn.clone_from(&target.legacy_dn);
    }
    draft.put(object.clone());
    match archive {
        Some(_) => mailbox::disable_archive(draft, &object, after).ok(),
        None => mailbox::disable(draft, &object, after).ok(),
    }
}

/// Makes a mailbox that was removed with its account and can be brought back.
pub fn removed(
    draft: &mut Draft,
    identity: &str,
    kind: RecipientTypeDetails,
    on_hold: bool,
) -> Option<()> {
    if draft.find_recipient(identity, Kind::Mailbox).is_err() {
        recipient(draft, identity, kind)?;
    }
    let held = draft.find_recipient(identity, Kind::Mailbox).ok()?;
    let mut object = (*held).clone();
    if on_hold {
        object
            .properties
            .set("LitigationHoldEnabled", Property::Bool(true));
        draft.put(object.clone());
    }
    mailbox::remove(draft, &object, Afterwards::SoftDeleted);
    Some(())
}

/// Makes a certificate of a server with a thumbprint, like the one that the server has.
pub fn certificate(draft: &mut Draft, thumbprint: &str, server: Option<&str>) -> Option<()> {
    let server = draft.server_or_own(server).ok()?;
    let own = draft.server_or_own(None).ok()?;
    let like = draft
        .of_server(Class::Certificate, server.guid)
        .next()
        .or_else(|| draft.of_server(Class::Certificate, own.guid).next())
        .cloned()?;
    let mut made = (*like).clone();
    made.guid = draft.new_guid();
    made.server = Some(server.guid);
    made.properties
        .set("Thumbprint", Property::text(thumbprint.to_uppercase()));
    made.properties.set("Services", Property::member("None"));
    draft.put_configuration(made);
    Some(())
}
