//! Which parameter a piped object of Exchange's names something for: a database is no mailbox, and a queue no server.
//!
//! In Exchange the types of such parameters have constructors for the objects that they can be made of; here each type
//! is of one of a few families, and so is each object.

use super::Binder;
use crate::engine::declaration::CommandMetadata;
use crate::value::{Type, Value, types};

/// What identities name.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Family {
    Server,
    Database,
    Queue,
    Other,
}

/// The family of a parameter by the name of its type; none for what is no identity.
fn of_parameter(of: &Type) -> Option<Family> {
    let name = of.full_name();
    if name == "QueueIdentity" {
        return Some(Family::Queue);
    }
    let stem = name.strip_suffix("IdParameter")?;
    Some(if stem.ends_with("Server") {
        Family::Server
    } else if stem == "Database" {
        Family::Database
    } else {
        Family::Other
    })
}

/// The family of an object by its type; none for what is no object of Exchange's.
fn of_object(input: &Value) -> Option<Family> {
    if matches!(input, Value::String(_) | Value::Object(_)) {
        return None;
    }
    let names = types::type_names(input);
    let name = names.first()?.strip_prefix("Microsoft.Exchange.")?;
    let name = name.rsplit('.').next()?;
    Some(match name {
        "MailboxDatabase" | "PublicFolderDatabase" | "Database" => Family::Database,
        "ExtensibleQueueInfo" => Family::Queue,
        "ExchangeServer"
        | "MailboxServer"
        | "ClientAccessServer"
        | "TransportServer"
        | "FrontendTransportServer"
        | "UMServer" => Family::Server,
        _ => Family::Other,
    })
}

/// Whether parameters that take objects by value name things of several families.
fn has_choice(metadata: &CommandMetadata) -> bool {
    let mut first = None;
    metadata
        .parameters
        .iter()
        .filter(|parameter| parameter.sets.iter().any(|set| set.from_pipeline))
        .filter_map(|parameter| of_parameter(parameter.declared.as_ref()?))
        .any(|family| *first.get_or_insert(family) != family)
}

impl Binder {
    /// The family that alone can take an object, if parameters of several families wait and one is the object's.
    pub(super) fn family_of(&mut self, input: &Value) -> Option<Family> {
        let metadata = &self.metadata;
        if !*self.chooses.get_or_insert_with(|| has_choice(metadata)) {
            return None;
        }
        let family = of_object(input)?;
        metadata
            .parameters
            .iter()
            .filter(|parameter| parameter.sets.iter().any(|set| set.from_pipeline))
            .filter_map(|parameter| of_parameter(parameter.declared.as_ref()?))
            .any(|held| held == family)
            .then_some(family)
    }

    /// Whether a parameter takes identities of another family.
    pub(super) fn is_of_other(&self, index: usize, family: Family) -> bool {
        self.parameter(index)
            .filter(|parameter| parameter.sets.iter().any(|set| set.from_pipeline))
            .and_then(|parameter| of_parameter(parameter.declared.as_ref()?))
            .is_some_and(|held| held != family)
    }
}
