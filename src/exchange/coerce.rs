//! Values brought to the type of the property that is to hold them.

use super::error::{ExchangeError, Result};
use super::identity::Kind;
use super::organization::Organization;
use super::property::{Property, Setting, same};
use super::quota::ByteQuantifiedSize;
use super::record::Class;
use super::schema::{PropertyKind, PropertySchema};
use super::table::key_of;
use uuid::Uuid;

/// The value as one of the property's own type, or a refusal.
pub fn coerce(org: &Organization, schema: &PropertySchema, value: &Property) -> Result<Property> {
    if schema.is_list {
        return match value {
            Property::Null => Ok(if schema.default.is_null() {
                Property::Null
            } else {
                Property::list([])
            }),
            other => other
                .items()
                .iter()
                .map(|item| coerce_one(org, schema, item))
                .collect::<Result<Vec<_>>>()
                .map(Property::list),
        };
    }
    coerce_one(org, schema, value)
}

/// A change of a list of references, each item as the object that it names; what is taken away may be gone already.
pub fn resolved(org: &Organization, schema: &PropertySchema, setting: &Setting) -> Result<Setting> {
    match setting {
        Setting::Change { add, remove } if schema.kind == PropertyKind::ObjectId => {
            Ok(Setting::Change {
                add: add
                    .iter()
                    .map(|item| coerce_one(org, schema, item))
                    .collect::<Result<_>>()?,
                remove: remove
                    .iter()
                    .map(|item| coerce_one(org, schema, item).unwrap_or_else(|_| item.clone()))
                    .collect(),
            })
        }
        other => Ok(other.clone()),
    }
}

/// The present value of a property as a change works on it: references by what they name.
pub fn changeable(org: &Organization, schema: &PropertySchema, present: Property) -> Property {
    match present {
        Property::List(items) if schema.kind == PropertyKind::ObjectId => {
            Property::list(items.iter().map(|item| match item {
                // What is always there and was never changed is not kept under its number.
                Property::ObjectId(id) if org.reference(id.guid).is_none() => item.clone(),
                Property::ObjectId(id) => Property::Guid(id.guid),
                other => other.clone(),
            }))
        }
        other => other,
    }
}

fn coerce_one(org: &Organization, schema: &PropertySchema, value: &Property) -> Result<Property> {
    let invalid = || ExchangeError::InvalidValue {
        property: schema.name.to_string(),
        value: value.to_string(),
        type_name: schema.element_type.to_string(),
    };
    let is_reference = schema.kind == PropertyKind::ObjectId;
    Ok(match (schema.kind, value) {
        (_, Property::Null) => match schema.kind {
            PropertyKind::Bool
            | PropertyKind::Int
            | PropertyKind::Long
            | PropertyKind::Double
            | PropertyKind::TimeSpan
                if !schema.is_nullable && !schema.default.is_null() =>
            {
                return Err(invalid());
            }
            PropertyKind::Size | PropertyKind::Guid if !schema.is_nullable => return Err(invalid()),
            _ => Property::Null,
        },
        // Flags may be given one by one.
        (PropertyKind::Enum, Property::List(items)) if schema.members().is_none() => {
            let names: Vec<String> = items.iter().map(ToString::to_string).collect();
            Property::member(&names.join(", "))
        }
        (_, Property::List(items)) if items.is_empty() => Property::Null,
        (_, Property::List(_)) => return Err(invalid()),
        (PropertyKind::Bool, Property::Bool(_))
        | (PropertyKind::Int, Property::Int(_))
        | (PropertyKind::Long, Property::Long(_))
        | (PropertyKind::Double, Property::Double(_))
        | (PropertyKind::TimeSpan, Property::TimeSpan(_))
        | (PropertyKind::Guid, Property::Guid(_))
        | (PropertyKind::Size, Property::Size(_))
        | (PropertyKind::DateTime, Property::Local(_) | Property::Utc(_))
        | (PropertyKind::Text, Property::Text(_))
        | (PropertyKind::ProxyAddress, Property::ProxyAddress(_)) => value.clone(),
        (_, Property::Unlimited) if schema.is_unlimited => Property::Unlimited,
        (PropertyKind::Int, Property::Long(n)) => {
            Property::Int(i32::try_from(*n).map_err(|_| invalid())?)
        }
        (PropertyKind::Long, Property::Int(n)) => Property::Long(i64::from(*n)),
        (PropertyKind::Size, Property::Int(_) | Property::Long(_)) => {
            let bytes = value
                .as_long()
                .and_then(|n| u64::try_from(n).ok())
                .ok_or_else(invalid)?;
            Property::Size(ByteQuantifiedSize(bytes))
        }
        (PropertyKind::Bool, Property::Int(n)) => Property::Bool(*n != 0),
        (PropertyKind::Enum, Property::Enum(_) | Property::Text(_)) => {
            let text = value.as_text().ok_or_else(invalid)?;
            match schema.members() {
                None => Property::member(text),
                Some(members) => {
                    let member = members
                        .iter()
                        .find(|member| same(member, text))
                        .ok_or_else(|| ExchangeError::NotAllowed {
                            property: schema.name.to_string(),
                            value: text.to_string(),
                            allowed: members.join(", "),
                        })?;
                    Property::member(member)
                }
            }
        }
        (_, Property::ObjectId(id)) if is_reference && org.reference(id.guid).is_some() => {
            Property::Guid(id.guid)
        }
        (_, Property::ObjectId(_)) if is_reference => value.clone(),
        (_, Property::Guid(guid)) if is_reference => org
            .reference(*guid)
            .map(|id| Property::Guid(id.guid))
            .ok_or_else(invalid)?,
        (_, other) if is_reference => {
            Property::Guid(referenced(org, &schema.name, &other.to_string())?)
        }
        (PropertyKind::Uri, Property::Text(text))
            if !text.trim().is_empty()
                && !text.contains("://")
                // Applications are named by anything that is unique.
                && !schema.name.ends_with("ApplicationUri") =>
        {
            return Err(invalid());
        }
        (_, other) => schema.parse_one(&other.to_string()).ok_or_else(invalid)?,
    })
}

/// The object that a reference property names: a policy, a database, or a recipient.
fn referenced(org: &Organization, property: &str, identity: &str) -> Result<Uuid> {
    let missing = || ExchangeError::ObjectNotFound {
        identity: identity.to_owned(),
    };
    if property.ends_with("Policy") || property == "OfflineAddressBook" {
        let kind = match property {
            "RoleAssignmentPolicy" => "RBAC",
            "SharingPolicy" => "Federation",
            "ActiveSyncMailboxPolicy" => "Mobile Mailbox Policies",
            "OwaMailboxPolicy" => "OWA Mailbox Policies",
            "RetentionPolicy" => "Retention Policies Container",
            _ => "",
        };
        return org
            .configuration_called(identity, Class::Policy, None)
            .iter()
            .find(|record| kind.is_empty() || record.properties.text("PolicyType") == kind)
            .map(|record| record.guid)
            .ok_or_else(missing);
    }
    if property.ends_with("Database") {
        return org.database_parameter(identity).map(|record| record.guid);
    }
    let or_missing = |error| match error {
        ExchangeError::NotFound { .. } => missing(),
        other => other,
    };
    if ["Server", "Servers"]
        .iter()
        .any(|end| property.ends_with(end))
    {
        return org
            .find_server(identity)
            .map(|record| record.guid)
            .map_err(or_missing);
    }
    match org.find_recipient(identity, Kind::Any) {
        Ok(record) => Ok(record.guid),
        Err(ExchangeError::NotFound { .. }) => {
            // Nobody's name: that of something of the configuration.
            let mut named = org
                .configuration()
                .candidates(key_of(identity))
                .filter(|record| same(&record.name, identity));
            match (named.next(), named.next()) {
                (Some(record), None) => Ok(record.guid),
                _ => Err(missing()),
            }
        }
        Err(other) => Err(other),
    }
}
