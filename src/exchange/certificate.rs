//! Certificates of servers: the names they stand for and the services they serve.

use super::address::covers;
use super::draft::Draft;
use super::error::{ExchangeError, Result};
use super::organization::{Organization, Place};
use super::property::{Property, Text, same};
use super::record::{Class, ConfigurationObject, PropertyBag};
use super::schema::View;
use super::time::{Moment, Span};
use super::view::Row;
use std::sync::Arc;
use uuid::Uuid;

/// The services a certificate may serve, in the order in which they print, with their letters.
pub const SERVICES: [(&str, char); 7] = [
    ("IMAP", 'I'),
    ("POP", 'P'),
    ("UM", 'U'),
    ("IIS", 'W'),
    ("SMTP", 'S'),
    ("Federation", 'F'),
    ("UMCallRouter", 'C'),
];

/// A thumbprint made of a GUID: forty hexadecimal digits, always the same for the same one.
pub fn thumbprint_of(guid: &Uuid) -> String {
    let more = super::organization::guid_of(&guid.to_string(), 20);
    format!("{}{}", guid.simple(), more.simple())
        .to_uppercase()
        .chars()
        .take(40)
        .collect()
}

/// The services that a certificate serves.
pub fn services(certificate: &ConfigurationObject) -> Vec<Text> {
    certificate
        .properties
        .text("Services")
        .split(',')
        .map(str::trim)
        .filter(|name| !name.is_empty() && !same(name, "None"))
        .map(Text::from)
        .collect()
}

/// Whether a certificate serves a service.
pub fn serves(certificate: &ConfigurationObject, service: &str) -> bool {
    services(certificate).iter().any(|name| same(name, service))
}

/// Whether one of the certificate's names stands for a host.
pub fn covers_host(certificate: &ConfigurationObject, host: &str) -> bool {
    certificate
        .properties
        .texts("CertificateDomains")
        .iter()
        .any(|name| covers(name, host))
}

/// Whether a certificate may be used at a time.
pub fn is_valid_at(certificate: &ConfigurationObject, now: Moment) -> bool {
    let moment = |name: &str| match certificate.properties.get(name) {
        Some(Property::Local(moment) | Property::Utc(moment)) => Some(*moment),
        _ => None,
    };
    moment("NotBefore").is_none_or(|start| start <= now)
        && moment("NotAfter").is_none_or(|end| now <= end)
}

/// The hosts of a list that no web certificate of a server stands for at a time.
pub fn uncovered_hosts(
    org: &Organization,
    server: Uuid,
    hosts: &[String],
    now: Moment,
) -> Vec<String> {
    let web: Vec<_> = org
        .of_server(Class::Certificate, server)
        .filter(|c| serves(c, "IIS") && is_valid_at(c, now))
        .collect();
    hosts
        .iter()
        .filter(|host| !web.iter().any(|certificate| covers_host(certificate, host)))
        .cloned()
        .collect()
}

/// The one certificate with a thumbprint, on a server when one is named (`Server\Thumbprint` works too).
pub fn find(
    org: &Organization,
    thumbprint: &str,
    server: Option<Uuid>,
) -> Result<Arc<ConfigurationObject>> {
    let mut found = org.configuration_called(thumbprint, Class::Certificate, server);
    found.retain(|c| {
        let wanted = thumbprint.rsplit('\\').next().unwrap_or(thumbprint);
        same(c.properties.text("Thumbprint"), wanted) || c.guid.to_string() == wanted
    });
    match found.len() {
        0 => Err(org.not_found(thumbprint)),
        1 => found.pop().ok_or_else(|| org.not_found(thumbprint)),
        _ => Err(ExchangeError::Ambiguous {
            identity: thumbprint.to_owned(),
            matches: found
                .iter()
                .map(|record| org.identity_of(record).to_string())
                .collect(),
        }),
    }
}

/// What a new certificate is to be.
#[derive(Clone, Debug, Default)]
pub struct NewCertificate {
    /// The subject: `CN=mail.contoso.com`; made of the first domain when it is not given.
    pub subject: Option<String>,
    /// The names it stands for.
    pub domains: Vec<String>,
    /// A name for people.
    pub friendly_name: Option<String>,
    /// The services it serves from the beginning.
    pub services: Vec<String>,
    /// The size of its key.
    pub key_size: Option<i32>,
    /// Whether its private key may be taken away.
    pub private_key_exportable: bool,
    /// Whether some authority signed it, as for an imported one.
    pub issuer: Option<String>,
    /// A thumbprint that it brings with it.
    pub thumbprint: Option<String>,
    /// How long it is good, in days; five years when it is not given.
    pub days: Option<i64>,
}

/// Makes a certificate on a server.
pub fn create(
    draft: &mut Draft,
    server: &ConfigurationObject,
    new: NewCertificate,
) -> Result<Arc<ConfigurationObject>> {
    let mut domains = new.domains;
    if domains.is_empty() && new.subject.is_none() {
        domains = vec![server.name.to_string(), super::server::fqdn(draft, server)];
    }
    let subject = new
        .subject
        .unwrap_or_else(|| format!("CN={}", domains.first().map_or("", String::as_str)));
    if let Some(host) = common_name(&subject)
        && !domains.iter().any(|domain| same(domain, host))
        && super::address::is_domain(host.trim_start_matches("*."))
    {
        domains.insert(0, host.to_owned());
    }
    for domain in &domains {
        if !super::address::is_domain(domain.strip_prefix("*.").unwrap_or(domain)) {
            return Err(ExchangeError::InvalidValue {
                property: "DomainName".to_owned(),
                value: domain.clone(),
                type_name: "Microsoft.Exchange.Data.SmtpDomainWithSubdomains".to_owned(),
            });
        }
    }
    let services = checked_services(&new.services)?;
    let guid = draft.new_guid();
    let now = draft.now();
    let thumbprint = match new.thumbprint {
        Some(text) => {
            let text = text.replace([' ', ':'], "").to_uppercase();
            if draft
                .of_server(Class::Certificate, server.guid)
                .any(|c| same(c.properties.text("Thumbprint"), &text))
            {
                return Err(ExchangeError::NameExists {
                    name: format!("{}\\{text}", server.name),
                });
            }
            text
        }
        None => thumbprint_of(&guid),
    };
    let mut bag = PropertyBag::default();
    bag.set("Thumbprint", Property::text(thumbprint));
    bag.set(
        "SerialNumber",
        Property::text(guid.simple().to_string().to_uppercase()),
    );
    bag.set(
        "FriendlyName",
        Property::text(new.friendly_name.as_deref().unwrap_or("Microsoft Exchange")),
    );
    bag.set(
        "Issuer",
        Property::text(new.issuer.as_deref().unwrap_or(&subject)),
    );
    bag.set(
        "IsSelfSigned",
        Property::Bool(new.issuer.as_deref().is_none_or(|issuer| issuer == subject)),
    );
    bag.set("Subject", Property::text(subject));
    bag.set("CertificateDomains", Property::texts(&domains));
    bag.set("Services", Property::member(&services));
    bag.set(
        "RootCAType",
        Property::member(if new.issuer.is_some() {
            "Enterprise"
        } else {
            "None"
        }),
    );
    bag.set("NotBefore", Property::Local(now));
    bag.set(
        "NotAfter",
        Property::Local(now.plus(Span::from_days(new.days.unwrap_or(5 * 365 + 1)))),
    );
    bag.set("PublicKeySize", Property::Int(new.key_size.unwrap_or(2048)));
    bag.set(
        "PrivateKeyExportable",
        Property::Bool(new.private_key_exportable),
    );
    let record = ConfigurationObject {
        guid,
        class: Class::Certificate,
        name: bag.text("FriendlyName").into(),
        server: Some(server.guid),
        noun: None,
        owner: None,
        created: now,
        changed: now,
        properties: bag,
    };
    Ok(draft.put_configuration(record))
}

/// Gives a certificate services to serve, beside those it serves already; `None` changes nothing.
pub fn enable(
    draft: &mut Draft,
    certificate: &ConfigurationObject,
    wanted: &[String],
) -> Result<()> {
    let mut all: Vec<String> = services(certificate)
        .iter()
        .map(ToString::to_string)
        .collect();
    all.extend(wanted.iter().cloned());
    let all = checked_services(&all)?;
    if checked_services(wanted)?.contains("IIS")
        && let Some(server) = certificate.server
    {
        let others: Vec<_> = draft
            .of_server(Class::Certificate, server)
            .filter(|other| other.guid != certificate.guid && serves(other, "IIS"))
            .cloned()
            .collect();
        for other in others {
            let rest: Vec<String> = services(&other)
                .iter()
                .filter(|name| !same(name, "IIS"))
                .map(ToString::to_string)
                .collect();
            let rest = checked_services(&rest)?;
            draft.set_configuration(other.guid, "Services", Property::member(&rest));
        }
    }
    draft.set_configuration(certificate.guid, "Services", Property::member(&all));
    Ok(())
}

/// Removes a certificate; the only one that serves the web site cannot be removed.
pub fn remove(draft: &mut Draft, certificate: &ConfigurationObject) -> Result<()> {
    if serves(certificate, "IIS") {
        return Err(ExchangeError::CertificateInUse {
            thumbprint: certificate.properties.text("Thumbprint").to_owned(),
            services: certificate.properties.text("Services").to_owned(),
        });
    }
    draft.remove(Place::Configuration, certificate.guid);
    Ok(())
}

fn checked_services(names: &[String]) -> Result<String> {
    let mut flags = [false; SERVICES.len()];
    for name in names.iter().flat_map(|name| name.split(',')).map(str::trim) {
        if same(name, "None") || name.is_empty() {
            continue;
        }
        match SERVICES
            .iter()
            .zip(&mut flags)
            .find(|((known, _), _)| same(known, name))
        {
            Some((_, flag)) => *flag = true,
            None => {
                return Err(ExchangeError::NotAllowed {
                    property: "Services".to_owned(),
                    value: name.to_owned(),
                    allowed: std::iter::once("None")
                        .chain(SERVICES.iter().map(|(n, _)| *n))
                        .collect::<Vec<_>>()
                        .join(", "),
                });
            }
        }
    }
    let text: Vec<&str> = SERVICES
        .iter()
        .zip(flags)
        .filter(|(_, flag)| *flag)
        .map(|((name, _), _)| *name)
        .collect();
    Ok(if text.is_empty() {
        "None".to_owned()
    } else {
        text.join(", ")
    })
}

fn common_name(subject: &str) -> Option<&str> {
    subject.split(',').map(str::trim).find_map(|part| {
        let (kind, value) = part.split_once('=')?;
        same(kind.trim(), "CN").then(|| value.trim())
    })
}

/// What `Get-ExchangeCertificate` shows, at a time.
pub fn row(org: &Organization, certificate: &ConfigurationObject, now: Moment) -> Row {
    let status = if is_valid_at(certificate, now) {
        "Valid"
    } else {
        "DateInvalid"
    };
    let mut row = View::ExchangeCertificate
        .schema()
        .configuration_row(org, certificate);
    for (name, value) in &mut row {
        if &**name == "Status" {
            *value = Property::member(status);
        }
    }
    row
}

/// The services of a certificate in short: a letter for each that it serves, a dot for the others.
pub fn letters(services: &str) -> String {
    const SERVICES: [(&str, char); 7] = [
        ("IMAP", 'I'),
        ("POP", 'P'),
        ("UM", 'U'),
        ("IIS", 'W'),
        ("SMTP", 'S'),
        ("Federation", 'F'),
        ("UMCallRouter", 'C'),
    ];
    SERVICES
        .iter()
        .map(|(name, letter)| {
            let serves = services
                .split(',')
                .any(|held| held.trim().eq_ignore_ascii_case(name));
            if serves { *letter } else { '.' }
        })
        .collect()
}
