//! The organization's own settings.

use super::coerce::coerce;
use super::draft::Draft;
use super::error::{ExchangeError, Result};
use super::property::{Property, Setting};
use super::schema::View;

/// Changes the organization's settings, setting by setting.
pub fn set(draft: &mut Draft, settings: &[(String, Setting)]) -> Result<()> {
    let Some(record) = draft.settings().cloned() else {
        return Ok(());
    };
    let mut next = (*record).clone();
    let schema = View::OrganizationConfig.schema();
    for (name, setting) in settings {
        let Some(property) = schema.property(name).filter(|p| {
            p.field
                .and_then(|field| field.of_configuration(draft, &next))
                .is_none()
        }) else {
            return Err(ExchangeError::NotSettable {
                property: name.clone(),
                identity: record.name.to_string(),
            });
        };
        let value = setting.apply(&property.of_configuration(draft, &next));
        let value = coerce(draft, property, &value)?;
        if &*property.name == "MapiHttpEnabled" && value.as_bool().is_none() {
            return Err(ExchangeError::InvalidValue {
                property: property.name.to_string(),
                value: value.to_string(),
                type_name: property.type_name.to_string(),
            });
        }
        if value == property.default && &*property.name != "MapiHttpEnabled" {
            next.properties.clear(&property.name);
        } else {
            next.properties.set(&property.name, value);
        }
    }
    draft.put_configuration(next);
    Ok(())
}

/// Whether MAPI over HTTP is on for the organization, as a property.
pub fn mapi_http_enabled(draft: &Draft) -> Property {
    Property::Bool(super::mapi::organization_enabled(draft))
}
