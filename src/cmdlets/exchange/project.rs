//! Records of the organization as objects: properties by the view, in documented order, read when they are asked for.

use super::rest;
use super::value::{DESERIALIZED, ExchangeValue};
use crate::engine::Call;
use crate::exchange::online;
use crate::exchange::organization::{Organization, guid_of};
use crate::exchange::property::{Property, Text};
use crate::exchange::record::{ConfigurationObject, DirectoryObject};
use crate::exchange::schema::{PropertyKind, PropertySchema, Schema};
use crate::exchange::time::Moment;
use crate::exchange::view::Row;
use crate::text::date_time::Kind;
use crate::text::name::{NameMap, eq_ignore_case};
use crate::value::zone::WorldZone;
use crate::value::{
    Context, DateTime, NetObject, NoContext, Result, TimeSpan, Type, Value, World, convert, types,
};
use rustc_hash::FxHashMap;
use std::any::Any;
use std::cell::RefCell;
use std::rc::Rc;
use std::sync::Arc;
use uuid::Uuid;

/// Where an object's properties come from.
pub enum Source {
    /// A directory object as it was when the command ran.
    Directory(Arc<Organization>, Arc<DirectoryObject>),
    /// A configuration object as it was when the command ran.
    Configuration(Arc<Organization>, Arc<ConfigurationObject>),
    /// Values that a command has made.
    Row(Row),
}

/// A view's names, and the place of each.
struct Shape {
    schema: &'static Schema,
    places: NameMap<usize>,
}

impl Shape {
    fn of(schema: &'static Schema) -> Rc<Shape> {
        thread_local! {
            static SHAPES: RefCell<Vec<Rc<Shape>>> = const { RefCell::new(Vec::new()) };
        }
        SHAPES.with_borrow_mut(|shapes| {
            if let Some(shape) = shapes
                .iter()
                .find(|shape| std::ptr::eq(shape.schema, schema))
            {
                return Rc::clone(shape);
            }
            let mut places = NameMap::with_capacity(schema.properties.len());
            for (place, property) in schema.properties.iter().enumerate() {
                places.insert(&*property.name, place);
            }
            let shape = Rc::new(Shape { schema, places });
            shapes.push(Rc::clone(&shape));
            shape
        })
    }
}

/// An object that a command of Exchange's writes.
pub struct ExchangeObject {
    shape: Rc<Shape>,
    source: Source,
    world: Rc<dyn World>,
    /// It came over REST: its values are texts and numbers.
    rest: bool,
    /// One of the cloud module's own commands wrote it, which have sizes of their own.
    module: bool,
    /// What a script has set, and the lists that it was given.
    held: RefCell<FxHashMap<usize, Value>>,
}

/// The property that every object of a session has.
const RUNSPACE_ID: &str = "RunspaceId";

impl ExchangeObject {
    /// An object of a view, as the session of a command shows it.
    pub fn value(schema: &'static Schema, source: Source, call: &Call<'_>) -> Value {
        let rest = rest::is(call);
        let schema = if rest { online::schema(schema) } else { schema };
        Value::net(ExchangeObject {
            shape: Shape::of(schema),
            source,
            world: Rc::clone(&call.rt.world),
            rest,
            module: rest::is_own(call.info.name),
            held: RefCell::default(),
        })
    }

    /// The object behind a value.
    pub fn of(value: &Value) -> Option<&ExchangeObject> {
        value.downcast::<ExchangeObject>()
    }

    /// A property as the organization has it.
    pub fn property(&self, name: &str) -> Option<Property> {
        let place = *self.shape.places.get(name)?;
        let schema = self.shape.schema.properties.get(place)?;
        Some(self.read(place, schema))
    }

    fn read(&self, place: usize, schema: &PropertySchema) -> Property {
        if self.rest {
            let own = match &self.source {
                Source::Directory(org, record) => online::value(org, Some(record), None, schema),
                Source::Configuration(org, record) => {
                    online::value(org, None, Some(record), schema)
                }
                Source::Row(_) => None,
            };
            if let Some(own) = own {
                return own;
            }
        }
        match &self.source {
            Source::Directory(org, record) => schema.of_directory(org, record),
            Source::Configuration(org, record) => schema.of_configuration(org, record),
            Source::Row(row) => row
                .get(place)
                .filter(|(name, _)| *name == schema.name)
                .or_else(|| row.iter().find(|(name, _)| *name == schema.name))
                .map(|(_, value)| value.clone())
                .unwrap_or_default(),
        }
    }

    /// The text by which other commands find the object again.
    pub fn identity(&self) -> String {
        for name in [
            "Identity",
            "MonitorIdentity",
            "ServiceName",
            "Thumbprint",
            "Name",
        ] {
            if let Some(property) = self.property(name).filter(|p| !p.is_blank()) {
                return property.to_string();
            }
        }
        self.to_text()
    }

    /// Objects of a session have it; the parts of others, whose schema has no name, do not.
    fn has_runspace(&self) -> bool {
        !self.rest
            && !self.shape.schema.object.is_empty()
            && self
                .shape
                .schema
                .type_names
                .first()
                .is_some_and(|name| name.starts_with("Microsoft.Exchange."))
    }
}

impl NetObject for ExchangeObject {
    fn type_of(&self) -> Type {
        Type::named(
            self.shape
                .schema
                .type_names
                .first()
                .map_or("System.Object", |name| name),
        )
    }

    fn type_names(&self) -> Option<Vec<String>> {
        let names = &self.shape.schema.type_names;
        let known = names.first()?.starts_with("Microsoft.Exchange.");
        (self.rest && known).then(|| {
            names
                .iter()
                .map(|name| format!("{DESERIALIZED}{name}"))
                .collect()
        })
    }

    fn to_text(&self) -> String {
        match &self.source {
            Source::Directory(_, record) => record.name.to_string(),
            Source::Configuration(org, record) => org.identity_of(record).to_string(),
            Source::Row(_) => match self.property("Identity").or_else(|| self.property("Name")) {
                Some(property) if !property.is_blank() => property.to_string(),
                _ => self.type_of().full_name(),
            },
        }
    }

    fn get(&self, name: &str) -> Option<Value> {
        let Some(&place) = self.shape.places.get(name) else {
            return (eq_ignore_case(name, RUNSPACE_ID) && self.has_runspace())
                .then(|| guid(guid_of("runspace", 1)));
        };
        if let Some(value) = self.held.borrow().get(&place) {
            return Some(value.clone());
        }
        let schema = self.shape.schema.properties.get(place)?;
        let mut held = self.read(place, schema);
        if self.rest && held.is_null() && eq_ignore_case(name, "MicrosoftOnlineServicesID") {
            // In the cloud an account signs in with the same name everywhere.
            held = self.property("UserPrincipalName").unwrap_or_default();
        }
        // What the store tells are limits with a value, what the directory tells is text.
        let is_size = schema.is_unlimited
            && matches!(self.source, Source::Row(_))
            && matches!(held, Property::Size(_) | Property::Unlimited);
        let value = if self.rest && is_size && !self.module {
            rest::limit(held, schema)
        } else if self.rest && !(is_size && self.module) {
            rest::value_of(&held, &self.world)
        } else {
            value_of(&held, Some(schema), &self.world)
        };
        if matches!(value, Value::List(_)) {
            self.held.borrow_mut().insert(place, value.clone());
        }
        Some(value)
    }

    fn set(&self, name: &str, value: &Value) -> Option<Result<()>> {
        let place = *self.shape.places.get(name)?;
        self.held.borrow_mut().insert(place, value.clone());
        Some(Ok(()))
    }

    fn property_names(&self) -> Vec<String> {
        self.has_runspace()
            .then(|| RUNSPACE_ID.to_owned())
            .into_iter()
            .chain(
                self.shape
                    .schema
                    .properties
                    .iter()
                    .filter(|property| !property.hidden)
                    .map(|property| property.name.to_string()),
            )
            .collect()
    }

    fn spelled(&self, name: &str) -> Option<String> {
        if eq_ignore_case(name, RUNSPACE_ID) && self.has_runspace() {
            return Some(RUNSPACE_ID.to_owned());
        }
        let place = *self.shape.places.get(name)?;
        let property = self.shape.schema.properties.get(place)?;
        (!property.hidden).then(|| property.name.to_string())
    }

    fn definition(&self, name: &str) -> Option<(&'static str, String)> {
        if eq_ignore_case(name, RUNSPACE_ID) {
            let id = self.get(name)?.to_text();
            return Some(("NoteProperty", format!("guid {RUNSPACE_ID}={id}")));
        }
        let schema = self
            .shape
            .schema
            .properties
            .get(*self.shape.places.get(name)?)?;
        if self.rest {
            let of = match self.get(name)? {
                Value::Null => Type::named("System.Object"),
                value => value.type_of(),
            };
            let of = types::display_name(&of);
            return Some(("Property", format!("{of} {} {{get;set;}}", schema.name)));
        }
        let of = match &*schema.type_name {
            "" => "System.Object".to_owned(),
            name => types::display_name(&written(name)),
        };
        Some(("Property", format!("{of} {} {{get;set;}}", schema.name)))
    }

    fn call(
        &self,
        _: &Value,
        name: &str,
        args: &[Value],
        _: &mut dyn Context,
    ) -> Option<Result<Value>> {
        (eq_ignore_case(name, "ToString") && args.is_empty())
            .then(|| Ok(Value::str(self.to_text())))
    }

    fn as_any(&self) -> &dyn Any {
        self
    }
}

/// The type that a name such as ``System.Nullable`1[System.Boolean]`` means.
fn written(name: &str) -> Type {
    match name.split_once("`1[") {
        Some((outer, inner)) => {
            let inner = inner.strip_suffix(']').unwrap_or(inner);
            Type::generic(outer, vec![written(inner)])
        }
        None => Type::named(name),
    }
}

/// A GUID.
pub fn guid(guid: Uuid) -> Value {
    let text = guid.to_string();
    known("System.Guid", &text).unwrap_or_else(|| Value::str(text))
}

/// A value of a type of .NET's, made of its text.
fn known(type_name: &str, text: &str) -> Option<Value> {
    convert::convert(&Value::str(text), &Type::named(type_name), &mut NoContext).ok()
}

/// A moment on the caller's clock, or on that of UTC.
pub fn moment(moment: Moment, local: bool, world: &Rc<dyn World>) -> Value {
    let utc = DateTime::clamped(moment.ticks(), Kind::Utc);
    Value::DateTime(if moment == Moment::UNSET {
        DateTime::clamped(0, Kind::Unspecified)
    } else if local {
        utc.to_local(&WorldZone(Rc::clone(world)))
    } else {
        utc
    })
}

/// A property's value as PowerShell has it.
pub fn value_of(
    property: &Property,
    schema: Option<&PropertySchema>,
    world: &Rc<dyn World>,
) -> Value {
    let named = |fallback: &str| -> Rc<str> {
        match schema {
            Some(schema) if !schema.element_type.is_empty() => (*schema.element_type).into(),
            _ => fallback.into(),
        }
    };
    let special = |type_name: Rc<str>| {
        Value::net(ExchangeValue {
            type_name,
            property: property.clone(),
            limit: false,
        })
    };
    if let Some(schema) = schema.filter(|schema| schema.is_unlimited && !schema.is_list)
        && !property.is_null()
    {
        return Value::net(ExchangeValue {
            type_name: (*schema.type_name).into(),
            property: property.clone(),
            limit: true,
        });
    }
    match property {
        Property::Null => Value::Null,
        Property::Bool(truth) => Value::Bool(*truth),
        Property::Int(number) => Value::Int(*number),
        Property::Long(number) => Value::Long(*number),
        Property::Double(number) => Value::Double(*number),
        Property::Text(text) => match schema.map(|schema| schema.kind) {
            Some(PropertyKind::SmtpAddress) => Value::net(ExchangeValue {
                type_name: named("Microsoft.Exchange.Data.SmtpAddress"),
                property: Property::SmtpAddress(text.clone()),
                limit: false,
            }),
            Some(PropertyKind::Uri) => {
                known("System.Uri", text).unwrap_or_else(|| Value::str(&**text))
            }
            _ => Value::str(&**text),
        },
        Property::Uri(text) => {
            known("System.Uri", text).unwrap_or_else(|| special("System.Uri".into()))
        }
        Property::SmtpAddress(_) => special(named("Microsoft.Exchange.Data.SmtpAddress")),
        Property::Utc(at) => moment(*at, false, world),
        Property::Local(at) => moment(*at, true, world),
        Property::TimeSpan(span) => Value::TimeSpan(TimeSpan(span.ticks())),
        Property::Guid(id) => guid(*id),
        Property::Size(_) => special(named("Microsoft.Exchange.Data.ByteQuantifiedSize")),
        Property::Unlimited => special(named("Microsoft.Exchange.Data.Unlimited")),
        Property::Enum(member) => special(if member.type_name.is_empty() {
            named("System.Enum")
        } else {
            (*member.type_name).into()
        }),
        Property::ObjectId(_) => special("Microsoft.Exchange.Data.Directory.ADObjectId".into()),
        Property::ProxyAddress(address) => special(
            if address.is_smtp() {
                "Microsoft.Exchange.Data.SmtpProxyAddress"
            } else {
                "Microsoft.Exchange.Data.CustomProxyAddress"
            }
            .into(),
        ),
        Property::Version(text) => {
            let type_name = named("Microsoft.Exchange.Data.ServerVersion");
            if &*type_name == "System.Version" {
                known("System.Version", text).unwrap_or_else(|| special(type_name))
            } else {
                special(type_name)
            }
        }
        Property::Part(part) => special((*part.type_name).into()),
        Property::List(items) => {
            let kind: &str = schema.map_or(
                "Microsoft.Exchange.Data.MultiValuedProperty`1[System.Object]",
                |schema| &schema.type_name,
            );
            let items: Vec<Value> = items
                .iter()
                .map(|item| value_of(item, schema, world))
                .collect();
            match kind.strip_suffix("[]") {
                Some(element) => Value::array_of(Type::named(element), items),
                None => Value::list_of(Type::named(kind), items),
            }
        }
    }
}

/// The text of a property on the caller's clock, for messages.
pub fn text(property: &Property) -> Text {
    property
        .as_text()
        .cloned()
        .unwrap_or_else(|| property.to_string().into())
}
