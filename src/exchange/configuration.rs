//! Settings of configuration objects that have no rules of their own beside their types.

use super::coerce::{changeable, coerce, resolved};
use super::draft::Draft;
use super::error::{ExchangeError, Result};
use super::property::{Setting, same};
use super::record::ConfigurationObject;
use super::schema::Schema;

/// Changes a configuration object, setting by setting; nothing is changed when one is refused.
pub fn set(
    draft: &mut Draft,
    record: &ConfigurationObject,
    schema: &Schema,
    settings: &[(String, Setting)],
) -> Result<()> {
    let mut next = record.clone();
    for (name, setting) in settings {
        let refused = || ExchangeError::NotSettable {
            property: name.clone(),
            identity: draft.identity_of(record).to_string(),
        };
        let property = schema.property(name).ok_or_else(refused)?;
        if same(name, "Name") {
            let Setting::Value(value) = setting else {
                return Err(refused());
            };
            let text = value.as_text().filter(|text| !text.trim().is_empty());
            let text = text.ok_or_else(refused)?.clone();
            let taken = draft.of_class(record.class).any(|other| {
                other.guid != record.guid
                    && other.noun == record.noun
                    && other.server == record.server
                    && other.owner == record.owner
                    && same(
                        other.properties.text(super::plain::CONTAINER),
                        record.properties.text(super::plain::CONTAINER),
                    )
                    && same(&other.name, &text)
            });
            if taken {
                return Err(ExchangeError::NameExists {
                    name: text.to_string(),
                });
            }
            next.name = text;
            continue;
        }
        // What follows from other things unless it is told.
        let can_be_told = ["EdbFilePath", "LogFolderPath", "RpcClientAccessServer"]
            .iter()
            .any(|known| same(known, name));
        if can_be_told {
            let value = resolved(draft, property, setting)?.apply(&super::property::Property::Null);
            next.properties.set(&property.name, value);
            continue;
        }
        if property
            .field
            .and_then(|field| field.of_configuration(draft, &next))
            .is_some()
        {
            return Err(refused());
        }
        let present = changeable(draft, property, property.of_configuration(draft, &next));
        let value = resolved(draft, property, setting)?.apply(&present);
        let value = coerce(draft, property, &value)?;
        if value == property.default {
            next.properties.clear(&property.name);
        } else {
            next.properties.set(&property.name, value);
        }
    }
    // What is always there is only kept once something of it was set.
    if draft.configuration().get(record.guid).is_none() && next == *record {
        return Ok(());
    }
    draft.put_configuration(next);
    Ok(())
}
