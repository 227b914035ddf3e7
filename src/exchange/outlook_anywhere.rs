//! The directories for Outlook Anywhere.

use super::coerce::coerce;
use super::draft::Draft;
use super::error::{ExchangeError, Result};
use super::organization::Organization;
use super::property::{Property, Setting, same};
use super::record::{Class, ConfigurationObject};
use super::schema::View;
use std::sync::Arc;

impl Organization {
    /// The directories for Outlook Anywhere that an identity names: a server, `Server\Rpc (Default Web Site)`, a name with `*`.
    pub fn outlook_anywhere_directories(
        &self,
        identity: &str,
    ) -> Result<Vec<Arc<ConfigurationObject>>> {
        if let Some((owner, _)) = identity.split_once('\\') {
            self.find_server(owner)?;
        }
        let mut found = self.configuration_called(identity, Class::OutlookAnywhere, None);
        if found.is_empty()
            && let Ok(server) = self.find_server(identity)
        {
            found = self
                .of_server(Class::OutlookAnywhere, server.guid)
                .cloned()
                .collect();
        }
        if found.is_empty() && !super::identity::has_wildcard(identity) {
            return Err(self.not_found(identity));
        }
        Ok(found)
    }
}

/// Changes a directory for Outlook Anywhere, setting by setting.
pub fn set(
    draft: &mut Draft,
    record: &ConfigurationObject,
    settings: &[(String, Setting)],
) -> Result<()> {
    let mut next = record.clone();
    let schema = View::OutlookAnywhere.schema();
    for (name, setting) in settings {
        let Some(property) = schema.property(name) else {
            return Err(ExchangeError::NotSettable {
                property: name.clone(),
                identity: draft.identity_of(record).to_string(),
            });
        };
        let value = setting.apply(&property.of_configuration(draft, &next));
        let value = match &*property.name {
            "ExternalHostname" | "InternalHostname" => host(&property.name, &value)?,
            "ExternalClientAuthenticationMethod" | "InternalClientAuthenticationMethod" => {
                method(&property.name, &value, &["Basic", "Ntlm", "Negotiate"])?
            }
            "IISAuthenticationMethods" => {
                let mut list = Vec::new();
                for item in value.items() {
                    let item = method(&property.name, item, &["Basic", "Ntlm", "Negotiate"])?;
                    if !list.contains(&item) {
                        list.push(item);
                    }
                }
                Property::list(list)
            }
            "SSLOffloading"
            | "ExternalClientsRequireSsl"
            | "InternalClientsRequireSsl"
            | "ExtendedProtectionTokenChecking"
            | "ExtendedProtectionFlags"
            | "ExtendedProtectionSPNList" => coerce(draft, property, &value)?,
            "Name" => {
                let text = value.as_text().cloned().unwrap_or_default();
                next.name = text;
                continue;
            }
            _ => {
                return Err(ExchangeError::NotSettable {
                    property: property.name.to_string(),
                    identity: draft.identity_of(record).to_string(),
                });
            }
        };
        next.properties.set(&property.name, value);
    }
    draft.put_configuration(next);
    Ok(())
}

fn host(property: &str, value: &Property) -> Result<Property> {
    match value.as_text() {
        None => Ok(Property::Null),
        Some(text) if text.is_empty() => Ok(Property::Null),
        Some(text) if super::address::is_domain(text) => Ok(Property::Text(text.clone())),
        Some(text) => Err(ExchangeError::InvalidValue {
            property: property.to_owned(),
            value: text.to_string(),
            type_name: "Microsoft.Exchange.Data.Hostname".to_owned(),
        }),
    }
}

fn method(property: &str, value: &Property, allowed: &[&str]) -> Result<Property> {
    let text = value.to_string();
    allowed
        .iter()
        .find(|known| same(known, &text))
        .map(|known| Property::member(known))
        .ok_or_else(|| ExchangeError::NotAllowed {
            property: property.to_owned(),
            value: text,
            allowed: allowed.join(", "),
        })
}
