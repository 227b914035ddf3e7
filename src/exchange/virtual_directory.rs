//! The virtual directories for MAPI over HTTP.

use super::draft::Draft;
use super::error::{ExchangeError, Result};
use super::organization::{Organization, Place};
use super::property::{Property, Setting, same};
use super::record::{Class, ConfigurationObject, PropertyBag};
use super::schema::View;
use std::sync::Arc;

/// The web site that setup uses.
pub const DEFAULT_WEB_SITE: &str = "Default Web Site";

/// The authentication methods that a directory for MAPI over HTTP may have, as they print.
pub const AUTHENTICATION_METHODS: [&str; 4] = ["Basic", "Ntlm", "OAuth", "Negotiate"];

fn stem(record: &ConfigurationObject) -> &str {
    record.name.split(" (").next().unwrap_or(&record.name)
}

fn web_site(record: &ConfigurationObject) -> &str {
    record
        .name
        .split_once(" (")
        .map_or("", |(_, rest)| rest.trim_end_matches(')'))
}

/// The directory's place in the web server's own configuration.
pub fn metabase_path(org: &Organization, record: &ConfigurationObject) -> String {
    let server = record.server.and_then(|guid| org.configuration().get(guid));
    let fqdn = server.map_or_else(String::new, |server| super::server::fqdn(org, server));
    let site = if same(web_site(record), "Exchange Back End") {
        2
    } else {
        1
    };
    format!("IIS://{fqdn}/W3SVC/{site}/ROOT/{}", stem(record))
}

/// The directory's folder on its server.
pub fn folder(org: &Organization, record: &ConfigurationObject) -> String {
    let stem = stem(record).to_lowercase();
    if same(web_site(record), "Exchange Back End") {
        format!("{}ClientAccess\\{stem}", org.forest.install_path)
    } else {
        format!("{}FrontEnd\\HttpProxy\\{stem}", org.forest.install_path)
    }
}

/// The host that a URL names.
pub fn host_of(url: &str) -> Option<&str> {
    let rest = url.split_once("://").map_or(url, |(_, rest)| rest);
    let host = rest.split(['/', '?', '#']).next()?;
    let host = host.rsplit('@').next()?;
    let host = host.split(':').next()?;
    (!host.is_empty()).then_some(host)
}

impl Organization {
    /// The MAPI directories that an identity names. Without a server part a name is looked for on all servers,
    /// or on the session's own server when `local` is set.
    pub fn mapi_directories(
        &self,
        identity: &str,
        local: bool,
    ) -> Result<Vec<Arc<ConfigurationObject>>> {
        let server = if local {
            Some(self.server_or_own(None)?.guid)
        } else {
            None
        };
        if let Some((owner, _)) = identity.split_once('\\') {
            self.find_server(owner)?;
        }
        let found = self.configuration_called(identity, Class::MapiVirtualDirectory, server);
        if found.is_empty() && !super::identity::has_wildcard(identity) {
            return Err(self.not_found(identity));
        }
        Ok(found)
    }

    /// The MAPI directory of a server's default web site.
    pub fn mapi_directory_of(&self, server: uuid::Uuid) -> Option<&Arc<ConfigurationObject>> {
        self.of_server(Class::MapiVirtualDirectory, server)
            .find(|record| same(web_site(record), DEFAULT_WEB_SITE))
    }
}

/// The settings of a MAPI directory that are given by name; the value none leaves a setting as it is.
#[derive(Clone, Debug, Default)]
pub struct MapiDirectorySettings {
    /// The URL inside.
    pub internal_url: Option<Option<String>>,
    /// The URL outside.
    pub external_url: Option<Option<String>>,
    /// The authentication methods.
    pub authentication: Option<Setting>,
    /// Extended protection: the mode, the flags, the names.
    pub protection_mode: Option<String>,
    /// The flags of extended protection.
    pub protection_flags: Option<Setting>,
    /// The names of extended protection.
    pub protection_names: Option<Setting>,
    /// Whether everything goes back to what setup makes first.
    pub apply_defaults: bool,
}

/// Makes the MAPI directory of a server's web site.
pub fn create(
    draft: &mut Draft,
    server: &ConfigurationObject,
    web_site: Option<&str>,
    settings: &MapiDirectorySettings,
) -> Result<Arc<ConfigurationObject>> {
    let site = web_site.unwrap_or(DEFAULT_WEB_SITE);
    let name = format!("mapi ({site})");
    if draft
        .of_server(Class::MapiVirtualDirectory, server.guid)
        .any(|record| same(&record.name, &name))
    {
        return Err(ExchangeError::VirtualDirectoryExists {
            name: "mapi".to_owned(),
            place: format!("{}/{site}", super::server::fqdn(draft, server)),
        });
    }
    let mut record = ConfigurationObject {
        guid: draft.new_guid(),
        class: Class::MapiVirtualDirectory,
        name: name.into(),
        server: Some(server.guid),
        noun: None,
        owner: None,
        created: draft.now(),
        changed: draft.now(),
        properties: PropertyBag::default(),
    };
    apply_defaults(draft, &mut record, server);
    let record = changed(draft, record, settings)?;
    Ok(draft.put_configuration(record))
}

/// Changes a MAPI directory.
pub fn set(
    draft: &mut Draft,
    record: &ConfigurationObject,
    settings: &MapiDirectorySettings,
) -> Result<()> {
    let mut record = record.clone();
    if settings.apply_defaults
        && let Some(server) = record
            .server
            .and_then(|guid| draft.configuration().get(guid))
            .cloned()
    {
        apply_defaults(draft, &mut record, &server);
    }
    let record = changed(draft, record, settings)?;
    draft.put_configuration(record);
    Ok(())
}

/// Removes a MAPI directory.
pub fn remove(draft: &mut Draft, record: &ConfigurationObject) {
    draft.remove(Place::Configuration, record.guid);
}

fn apply_defaults(
    org: &Organization,
    record: &mut ConfigurationObject,
    server: &ConfigurationObject,
) {
    let url = format!(
        "https://{}/mapi",
        super::server::fqdn(org, server).to_lowercase()
    );
    record
        .properties
        .set("InternalUrl", Property::Uri(url.into()));
    record.properties.set("ExternalUrl", Property::Null);
    record.properties.set(
        "IISAuthenticationMethods",
        Property::list(["Ntlm", "OAuth", "Negotiate"].map(Property::member)),
    );
}

fn changed(
    org: &Organization,
    mut record: ConfigurationObject,
    settings: &MapiDirectorySettings,
) -> Result<ConfigurationObject> {
    for (name, url) in [
        ("InternalUrl", &settings.internal_url),
        ("ExternalUrl", &settings.external_url),
    ] {
        match url {
            None => {}
            Some(None) => record.properties.set(name, Property::Null),
            Some(Some(text)) => record
                .properties
                .set(name, Property::Uri(checked_url(name, text)?.into())),
        }
    }
    let schema = View::MapiVirtualDirectory.schema();
    if let Some(setting) = &settings.authentication {
        let value = present(org, &record, "IISAuthenticationMethods", setting);
        let methods = members("IISAuthenticationMethods", &value, &AUTHENTICATION_METHODS)?;
        record.properties.set("IISAuthenticationMethods", methods);
    }
    if let Some(mode) = &settings.protection_mode {
        let name = "ExtendedProtectionTokenChecking";
        let mode = members(
            name,
            &Property::text(mode.as_str()),
            &["None", "Allow", "Require"],
        )?;
        record
            .properties
            .set(name, mode.items().first().cloned().unwrap_or_default());
    }
    if let Some(setting) = &settings.protection_flags {
        let name = "ExtendedProtectionFlags";
        let value = present(org, &record, name, setting);
        let allowed = [
            "None",
            "Proxy",
            "NoServiceNameCheck",
            "AllowDotlessSPN",
            "ProxyCohosting",
        ];
        record
            .properties
            .set(name, members(name, &value, &allowed)?);
    }
    if let Some(setting) = &settings.protection_names
        && let Some(property) = schema.property("ExtendedProtectionSPNList")
    {
        let value = setting.apply(&property.of_configuration(org, &record));
        record
            .properties
            .set(&property.name, Property::list(value.items().to_vec()));
    }
    Ok(record)
}

fn present(
    org: &Organization,
    record: &ConfigurationObject,
    name: &str,
    setting: &Setting,
) -> Property {
    let present = View::MapiVirtualDirectory
        .schema()
        .property(name)
        .map(|p| p.of_configuration(org, record));
    setting.apply(&present.unwrap_or_default())
}

fn members(property: &str, value: &Property, allowed: &[&str]) -> Result<Property> {
    let mut list: Vec<Property> = Vec::new();
    for item in value.items() {
        let text = item
            .as_text()
            .cloned()
            .unwrap_or_else(|| item.to_string().into());
        for text in text
            .split(',')
            .map(str::trim)
            .filter(|text| !text.is_empty())
        {
            let Some(known) = allowed.iter().find(|known| same(known, text)) else {
                return Err(ExchangeError::NotAllowed {
                    property: property.to_owned(),
                    value: text.to_owned(),
                    allowed: allowed.join(", "),
                });
            };
            let member = Property::member(known);
            if !list.contains(&member) {
                list.push(member);
            }
        }
    }
    Ok(Property::list(list))
}

/// A URL with scheme and host, or a refusal.
pub fn checked_url(property: &str, text: &str) -> Result<String> {
    let refused = || ExchangeError::InvalidValue {
        property: property.to_owned(),
        value: text.to_owned(),
        type_name: "System.Uri".to_owned(),
    };
    let text = text.trim();
    let (scheme, _) = text.split_once("://").ok_or_else(refused)?;
    if !(same(scheme, "https") || same(scheme, "http")) {
        return Err(refused());
    }
    let host = host_of(text).ok_or_else(refused)?;
    if !super::address::is_domain(host) {
        return Err(refused());
    }
    // As System.Uri prints it: scheme and host in small letters.
    let (_, rest) = text.split_once("://").ok_or_else(refused)?;
    let tail = rest.strip_prefix(host).unwrap_or("");
    Ok(format!(
        "{}://{}{tail}",
        scheme.to_lowercase(),
        host.to_lowercase()
    ))
}
