//! The organization that a new session starts with, read from `grammar/exchange/organization.json`, with made-up mailboxes in any number.

use super::address::{ProxyAddress, alias_of};
use super::generate::Recipe;
use super::organization::{Forest, Organization, guid_of};
use super::property::{Property, Text};
use super::record::{
    Class, ConfigurationObject, DirectoryObject, MailboxPart, MapiAccess, PropertyBag,
    RecipientTypeDetails,
};
use super::scenario::Scenario;
use super::schema::View;
use super::store::Template;
use super::time::Moment;
use super::view::recipient_schema;
use serde::Deserialize;
use serde_json::{Map, Value as Json};
use uuid::Uuid;

/// Which of an object's GUIDs is meant.
mod role {
    pub(super) const OBJECT: u64 = 1;
    pub(super) const MAILBOX: u64 = 2;
    pub(super) const ARCHIVE: u64 = 3;
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Data {
    forest: Forest,
    created: Moment,
    changed: Moment,
    settings: Map<String, Json>,
    accepted_domains: Vec<Domain>,
    policies: Vec<(String, String)>,
    servers: Vec<Server>,
    application_pools: Vec<String>,
    services: Vec<Service>,
    components: Vec<(String, String)>,
    people: Vec<Person>,
}

#[derive(Deserialize)]
struct Domain {
    name: String,
    domain: String,
    default: bool,
    r#type: String,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Server {
    name: String,
    databases: Vec<String>,
    mapi: Sides,
    outlook_anywhere: Sides,
    certificates: Vec<Certificate>,
}

#[derive(Deserialize)]
struct Sides {
    internal: Option<String>,
    external: Option<String>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Certificate {
    friendly_name: String,
    subject: String,
    issuer: String,
    domains: Vec<String>,
    services: String,
    self_signed: bool,
    #[serde(rename = "rootCA")]
    root_ca: String,
    not_before: Moment,
    not_after: Moment,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Service {
    name: String,
    display_name: String,
    status: String,
    start_type: String,
    r#type: String,
    #[serde(default)]
    depends_on: Vec<String>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Person {
    name: String,
    kind: RecipientTypeDetails,
    alias: Option<String>,
    container: Option<String>,
    database: Option<String>,
    #[serde(default)]
    addresses: Vec<String>,
    members: Option<Vec<String>>,
    display_name: Option<String>,
    sam: Option<String>,
    upn: Option<String>,
    external: Option<String>,
    archive: Option<String>,
    created: Option<Moment>,
    mapi: Option<MapiAccess>,
    #[serde(default)]
    properties: Map<String, Json>,
}

fn read() -> Result<Data, serde_json::Error> {
    serde_json::from_str(include_str!("../../grammar/exchange/organization.json"))
}

/// The built-in organization, as a scenario leaves it, with so many made-up mailboxes more.
pub fn organization(scenario: Scenario, mailboxes: usize, template: Template) -> Organization {
    match read() {
        Ok(data) => {
            let when = data.changed;
            let mut made = build(data, scenario, mailboxes);
            if template == Template::Hostile {
                super::hostile::fill(&mut made, when);
            }
            made
        }
        Err(_) => Organization::empty(Forest {
            organization: "".into(),
            domain: "".into(),
            net_bios: "".into(),
            domain_controller: "".into(),
            session_server: "".into(),
            sid: "".into(),
            install_path: "".into(),
            edition: None,
        }),
    }
}

fn build(data: Data, scenario: Scenario, mailboxes: usize) -> Organization {
    let mut organization = Organization::empty(data.forest.clone());
    let mut maker = Maker {
        created: data.created,
        changed: data.changed,
        list: Vec::with_capacity(256),
    };
    let name = data.forest.organization.to_string();
    let mut settings = maker.object(Class::Organization, &name, None);
    for (name, value) in &data.settings {
        if let Some(property) = View::OrganizationConfig.schema().property(name) {
            settings
                .properties
                .set(&property.name, property.from_json(value));
        }
    }
    settings.properties.set(
        "MapiHttpEnabled",
        Property::Bool(scenario.mapi_http_enabled()),
    );
    settings
        .properties
        .set("Scenario", Property::text(scenario.name()));
    maker.list.push(settings);
    for domain in &data.accepted_domains {
        let mut object = maker.object(Class::AcceptedDomain, &domain.name, None);
        object
            .properties
            .set("DomainName", Property::text(domain.domain.as_str()));
        object
            .properties
            .set("DomainType", Property::member(&domain.r#type));
        object
            .properties
            .set("Default", Property::Bool(domain.default));
        maker.list.push(object);
    }
    for (name, kind) in &data.policies {
        let mut object = maker.object(Class::Policy, &format!("{kind}/{name}"), None);
        object.name = name.as_str().into();
        object
            .properties
            .set("PolicyType", Property::text(kind.as_str()));
        // Which is for everybody who has no other.
        let flag = match kind.as_str() {
            "RBAC" | "Mobile Mailbox Policies" | "Retention Policies Container" => "IsDefault",
            "Offline Address Lists" => "IsDefault",
            "Federation" => "Default",
            _ => "",
        };
        if name.starts_with("Default") && !flag.is_empty() {
            object.properties.set(flag, Property::Bool(true));
        }
        if kind == "Offline Address Lists" {
            object.properties.set(
                "AddressLists",
                Property::texts(["\\Default Global Address List"]),
            );
        }
        if kind == "Retention Policies Container" {
            object
                .properties
                .set("RetentionId", Property::Guid(object.guid));
        }
        maker.list.push(object);
    }
    for server in &data.servers {
        maker.server(server, &data, scenario);
    }
    maker.records(&data);
    let configuration = maker.list;
    let people = data
        .people
        .iter()
        .map(|person| self::person(person, &data))
        .collect();
    organization.extend(people, configuration);
    if mailboxes > 0
        && let Some(recipe) = Recipe::of(&organization, mailboxes, data.changed)
    {
        // What the recipe makes can be read.
        let _ = organization.plant(recipe, &[]);
    }
    organization
}

struct Maker {
    created: Moment,
    changed: Moment,
    list: Vec<ConfigurationObject>,
}

impl Maker {
    fn object(&self, class: Class, path: &str, server: Option<Uuid>) -> ConfigurationObject {
        ConfigurationObject {
            guid: guid_of(&format!("{class:?}/{path}"), role::OBJECT),
            class,
            name: path.rsplit('\\').next().unwrap_or(path).into(),
            server,
            noun: None,
            owner: None,
            created: self.created,
            changed: self.changed,
            properties: PropertyBag::default(),
        }
    }

    /// The records that every organization has: `grammar/exchange/records.json`.
    fn records(&mut self, data: &Data) {
        let Ok(Json::Object(nouns)) =
            serde_json::from_str(include_str!("../../grammar/exchange/records.json"))
        else {
            return;
        };
        for (noun, records) in &nouns {
            for record in records.as_array().into_iter().flatten() {
                let Json::Object(record) = record else {
                    continue;
                };
                if record.contains_key("server") {
                    for server in &data.servers {
                        let guid = guid_of(&format!("Server/{}", server.name), role::OBJECT);
                        self.record(noun, record, Some((&server.name, guid)));
                    }
                } else {
                    self.record(noun, record, None);
                }
            }
        }
        self.assignments(&nouns);
    }

    /// One record, as it is written; on a server, `{server}` stands for its name.
    fn record(&mut self, noun: &str, record: &Map<String, Json>, server: Option<(&str, Uuid)>) {
        let written = |text: &str| match server {
            Some((name, _)) => text.replace("{server}", name),
            None => text.to_owned(),
        };
        let name = record.get("Name").and_then(Json::as_str).unwrap_or(noun);
        let name = written(name);
        let mut object = self.object(
            Class::Record,
            &format!("{noun}/{name}"),
            server.map(|held| held.1),
        );
        object.name = name.as_str().into();
        match policy_kind(noun) {
            // What mailboxes and databases refer to is kept with the policies.
            Some(kind) => {
                object.class = Class::Policy;
                object.properties.set("PolicyType", Property::text(kind));
            }
            None => object.noun = Some(noun.into()),
        }
        if server.is_some() {
            object.guid = guid_of(&format!("{noun}/{name}"), role::OBJECT);
        }
        for (property, value) in record {
            if property == "Name" || property == "server" {
                continue;
            }
            let value = match value {
                Json::Bool(truth) => Property::Bool(*truth),
                Json::Number(number) => Property::Int(
                    number
                        .as_i64()
                        .and_then(|n| i32::try_from(n).ok())
                        .unwrap_or_default(),
                ),
                Json::Array(items) => {
                    Property::texts(items.iter().filter_map(Json::as_str).map(written))
                }
                Json::String(text) => Property::text(written(text)),
                _ => Property::Null,
            };
            object.properties.set(property, value);
        }
        if noun == "RetentionPolicyTag" {
            object
                .properties
                .set("RetentionId", Property::Guid(object.guid));
        }
        self.list.push(object);
    }

    /// Who has which role: every role group its own, and the organization's managers may give each away.
    fn assignments(&mut self, nouns: &Map<String, Json>) {
        const MANAGERS: &str = "Organization Management";
        let list = |noun: &str| {
            nouns
                .get(noun)
                .and_then(Json::as_array)
                .into_iter()
                .flatten()
        };
        let mut pairs: Vec<(String, String, bool)> = Vec::new();
        for group in list("RoleGroup") {
            let name = group.get("Name").and_then(Json::as_str).unwrap_or_default();
            for role in group
                .get("Roles")
                .and_then(Json::as_array)
                .into_iter()
                .flatten()
            {
                pairs.push((
                    role.as_str().unwrap_or_default().to_owned(),
                    name.to_owned(),
                    false,
                ));
            }
        }
        for role in list("ManagementRole") {
            let role = role.get("Name").and_then(Json::as_str).unwrap_or_default();
            pairs.push((role.to_owned(), MANAGERS.to_owned(), true));
            if role.starts_with("My") && !role.contains("Diagnostics") {
                pairs.push((
                    role.to_owned(),
                    "Default Role Assignment Policy".to_owned(),
                    false,
                ));
            }
        }
        for group in &mut self.list {
            if group.noun.as_deref() != Some("RoleGroup") {
                continue;
            }
            let mut names: Vec<String> = pairs
                .iter()
                .filter(|(_, assignee, _)| assignee.as_str() == &*group.name)
                .map(|(role, assignee, delegates)| {
                    let suffix = if *delegates { "-Delegating" } else { "" };
                    format!("{role}-{assignee}{suffix}")
                })
                .collect();
            names.sort_by_key(|name| name.to_lowercase());
            group
                .properties
                .set("RoleAssignments", Property::texts(names));
        }
        for (role, assignee, delegates) in pairs {
            let suffix = if delegates { "-Delegating" } else { "" };
            let name = format!("{role}-{assignee}{suffix}");
            let is_policy = assignee.ends_with("Policy");
            let mut object = self.object(
                Class::Record,
                &format!("ManagementRoleAssignment/{name}"),
                None,
            );
            object.name = name.as_str().into();
            object.noun = Some("ManagementRoleAssignment".into());
            for (property, value) in super::rbac::assignment(&role, &assignee, is_policy, delegates)
            {
                object.properties.set(property, value);
            }
            self.list.push(object);
        }
    }

    fn server(&mut self, server: &Server, data: &Data, scenario: Scenario) {
        let mut object = self.object(Class::Server, &server.name, None);
        let guid = object.guid;
        object.properties.set(
            "Fqdn",
            Property::text(format!("{}.{}", server.name, data.forest.domain)),
        );
        object.properties.set(
            "AdminDisplayVersion",
            Property::Version(scenario.version().into()),
        );
        object
            .properties
            .set("Edition", Property::member("Standard"));
        object
            .properties
            .set("IsExchangeTrialEdition", Property::Bool(false));
        object
            .properties
            .set("IsExpiredExchangeTrialEdition", Property::Bool(false));
        let site = format!(
            "{}/Configuration/Sites/Default-First-Site-Name",
            data.forest.domain
        );
        object.properties.set("Site", Property::text(site));
        self.list.push(object);
        let on_server = |name: &str| format!("{}\\{name}", server.name);
        for database in &server.databases {
            let mut object = self.object(Class::Database, &on_server(database), Some(guid));
            object.guid = database_guid(database);
            object.properties.set("IsMounted", Property::Bool(true));
            self.list.push(object);
        }
        let url = |text: &Option<String>| {
            text.as_deref()
                .map_or(Property::Null, |t| Property::Uri(t.into()))
        };
        let host = |text: &Option<String>| text.as_deref().map_or(Property::Null, Property::text);
        let mut mapi = self.object(
            Class::MapiVirtualDirectory,
            &on_server("mapi (Default Web Site)"),
            Some(guid),
        );
        mapi.properties
            .set("InternalUrl", url(&server.mapi.internal));
        mapi.properties
            .set("ExternalUrl", url(&server.mapi.external));
        mapi.properties.set(
            "IISAuthenticationMethods",
            Property::list(["Ntlm", "OAuth", "Negotiate"].map(Property::member)),
        );
        self.list.push(mapi);
        let mut rpc = self.object(
            Class::OutlookAnywhere,
            &on_server("Rpc (Default Web Site)"),
            Some(guid),
        );
        rpc.properties
            .set("InternalHostname", host(&server.outlook_anywhere.internal));
        rpc.properties
            .set("ExternalHostname", host(&server.outlook_anywhere.external));
        if server.outlook_anywhere.external.is_some() {
            rpc.properties
                .set("ExternalClientsRequireSsl", Property::Bool(true));
        }
        if server.outlook_anywhere.internal.is_some() {
            rpc.properties
                .set("InternalClientsRequireSsl", Property::Bool(true));
        }
        self.list.push(rpc);
        for certificate in &server.certificates {
            let mut object = self.object(
                Class::Certificate,
                &on_server(&certificate.friendly_name),
                Some(guid),
            );
            let thumbprint = super::certificate::thumbprint_of(&object.guid);
            let bag = &mut object.properties;
            bag.set("Thumbprint", Property::text(thumbprint));
            bag.set(
                "SerialNumber",
                Property::text(object.guid.simple().to_string().to_uppercase()),
            );
            bag.set(
                "FriendlyName",
                Property::text(certificate.friendly_name.as_str()),
            );
            bag.set("Subject", Property::text(certificate.subject.as_str()));
            bag.set("Issuer", Property::text(certificate.issuer.as_str()));
            bag.set("CertificateDomains", Property::texts(&certificate.domains));
            bag.set("Services", Property::member(&certificate.services));
            bag.set("IsSelfSigned", Property::Bool(certificate.self_signed));
            bag.set("RootCAType", Property::member(&certificate.root_ca));
            bag.set("NotBefore", Property::Local(certificate.not_before));
            bag.set("NotAfter", Property::Local(certificate.not_after));
            self.list.push(object);
        }
        for pool in &data.application_pools {
            let mut object = self.object(Class::ApplicationPool, &on_server(pool), Some(guid));
            object.properties.set("State", Property::member("Started"));
            self.list.push(object);
        }
        for service in &data.services {
            let mut object = self.object(Class::Service, &on_server(&service.name), Some(guid));
            object
                .properties
                .set("DisplayName", Property::text(service.display_name.as_str()));
            object
                .properties
                .set("Status", Property::member(&service.status));
            object
                .properties
                .set("StartType", Property::member(&service.start_type));
            object
                .properties
                .set("ServiceType", Property::member(&service.r#type));
            if !service.depends_on.is_empty() {
                object
                    .properties
                    .set("DependsOn", Property::texts(&service.depends_on));
            }
            self.list.push(object);
        }
        for (component, state) in &data.components {
            let mut object = self.object(Class::ComponentState, &on_server(component), Some(guid));
            object.properties.set("State", Property::member(state));
            self.list.push(object);
        }
    }
}

fn database_guid(name: &str) -> Uuid {
    guid_of(&format!("Database/{name}"), role::OBJECT)
}

/// The legacy name that Exchange gives a recipient: a prefix made of its GUID, and its name.
pub(super) fn legacy_dn(root: &str, guid: Uuid, name: &str) -> Text {
    let short: String = name
        .split(['@', ' ', '{'])
        .next()
        .unwrap_or(name)
        .chars()
        .take(64)
        .collect();
    format!("{root}/cn=Recipients/cn={}-{short}", guid.simple()).into()
}

fn person(person: &Person, data: &Data) -> DirectoryObject {
    let forest = &data.forest;
    let guid = guid_of(&person.name, role::OBJECT);
    let mailbox_created = person.created.unwrap_or(data.created);
    let mut properties = PropertyBag::default();
    for (name, value) in &person.properties {
        let reference = |text: &str| Property::Guid(guid_of(text, role::OBJECT));
        match (name.as_str(), value) {
            ("Manager", Json::String(who)) => properties.set("Manager", reference(who)),
            ("ManagedBy", Json::Array(list)) => {
                properties.set(
                    "ManagedBy",
                    Property::list(list.iter().filter_map(Json::as_str).map(reference)),
                );
            }
            _ => match recipient_schema(name) {
                Some(property) => properties.set(&property.name, property.from_json(value)),
                None => properties.set(name, value.as_str().map_or(Property::Null, Property::text)),
            },
        }
    }
    let alias: Option<Text> = person.alias.as_deref().map(|alias| alias_of(alias).into());
    let mut addresses = Vec::new();
    if let Some(alias) = person
        .alias
        .as_deref()
        .filter(|_| person.kind.is_mail_enabled())
    {
        match &person.external {
            Some(external) => {
                addresses.push(ProxyAddress::primary(external));
                properties.set(
                    "ExternalEmailAddress",
                    Property::ProxyAddress(ProxyAddress::primary(external)),
                );
            }
            None => addresses.push(ProxyAddress::primary(&format!(
                "{}@{}",
                alias_of(alias),
                forest.domain
            ))),
        }
        addresses.extend(
            person
                .addresses
                .iter()
                .map(|address| ProxyAddress::secondary(address)),
        );
    }
    let sam = person.sam.as_deref().or(person.alias.as_deref());
    let has_account = person.kind.is_user();
    let has_sam = has_account
        || (person.kind.is_group()
            && person.kind != RecipientTypeDetails::DynamicDistributionGroup);
    let mailbox = person.database.as_deref().map(|database| MailboxPart {
        exchange_guid: guid_of(&person.name, role::MAILBOX),
        database: database_guid(database),
        created: mailbox_created,
        archive: person.archive.as_deref().map(|database| {
            (
                guid_of(&person.name, role::ARCHIVE),
                database_guid(database),
            )
        }),
        mapi: person.mapi.clone().unwrap_or_default(),
    });
    DirectoryObject {
        guid,
        name: person.name.as_str().into(),
        display_name: person
            .display_name
            .as_deref()
            .unwrap_or(&person.name)
            .into(),
        container: person.container.as_deref().unwrap_or("Users").into(),
        kind: person.kind,
        legacy_dn: alias.as_ref().map(|_| {
            let root = format!(
                "/o={}/ou={}",
                forest.organization,
                super::organization::ADMINISTRATIVE_GROUP
            );
            legacy_dn(&root, guid, &person.name)
        }),
        sam_account_name: sam
            .filter(|_| has_sam)
            .map(|sam| sam.chars().take(20).collect::<String>().into()),
        user_principal_name: person.upn.as_deref().map(Text::from).or_else(|| {
            sam.filter(|_| has_account && person.kind != RecipientTypeDetails::DisabledUser)
                .map(|sam| format!("{sam}@{}", forest.domain).into())
        }),
        alias,
        email_addresses: addresses,
        mailbox,
        members: person
            .members
            .iter()
            .flatten()
            .map(|member| guid_of(member, role::OBJECT))
            .collect(),
        created: mailbox_created,
        changed: data.changed.max(mailbox_created),
        properties,
    }
}

/// What policies of a noun are kept as, if they are policies: told by `grammar/exchange/nouns.json`.
fn policy_kind(noun: &str) -> Option<&'static str> {
    static NOUNS: std::sync::LazyLock<Json> = std::sync::LazyLock::new(|| {
        serde_json::from_str(include_str!("../../grammar/exchange/nouns.json")).unwrap_or_default()
    });
    NOUNS.get(noun)?.get("policy")?.as_str()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::exchange::identity::Kind;

    #[test]
    fn the_built_in_organization_is_complete() {
        read().unwrap();
        let org = organization(Scenario::New2019, 0, Template::Contoso);
        assert_eq!(org.recipients(RecipientTypeDetails::is_mailbox).count(), 51);
        assert_eq!(org.of_class(Class::Server).count(), 2);
        for name in [
            "Ken Sanchez",
            "esthervalle",
            "tony@contoso.com",
            "CONTOSO\\danjump",
        ] {
            org.find_recipient(name, Kind::Mailbox).unwrap();
        }
        for record in org.directory().iter() {
            for (_, value) in record.properties.iter() {
                for item in value.items() {
                    if let Property::Guid(guid) = item {
                        assert!(
                            org.reference(*guid).is_some(),
                            "{} refers to nobody",
                            record.name
                        );
                    }
                }
            }
            for member in &record.members {
                assert!(
                    org.directory().get(*member).is_some(),
                    "{} has a member that is nobody",
                    record.name
                );
            }
        }
    }

    #[test]
    fn generated_mailboxes_are_unique() {
        let org = organization(Scenario::New2019, 5000, Template::Contoso);
        assert_eq!(
            org.recipients(RecipientTypeDetails::is_mailbox).count(),
            5051
        );
        org.find_recipient("wei.weber2@contoso.com", Kind::Mailbox)
            .unwrap();
        org.find_recipient("Wei Weber 2", Kind::Mailbox).unwrap();
    }
}
