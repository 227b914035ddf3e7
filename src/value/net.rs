//! Objects of .NET types that have no kind of their own in [`Value`].
//!
//! One type, one file under `value/net/`: it implements [`NetObject`] and is registered in
//! `value/members` for its static members and constructors.

pub mod aes;
pub mod assembly;
pub mod ast;
pub mod attribute;
pub mod binary;
pub mod calendar;
pub mod certificate;
pub mod comparer;
pub mod compression;
pub mod console_stream;
pub mod credential;
pub mod culture;
pub mod data_table;
pub mod date_time_offset;
pub mod delegate;
pub mod drawing;
pub mod drive_info;
pub mod encoding;
pub mod entry;
pub mod enumerator;
pub mod file_info;
pub mod gregorian;
pub mod grid;
pub mod guid;
pub mod hmac;
pub mod http;
pub mod ip_address;
pub mod key_collection;
pub mod linked_list;
pub mod name_values;
pub mod numerics;
pub mod ping;
pub mod pipe;
pub mod process;
pub mod process_start;
pub mod ps_style;
pub mod random;
pub mod record;
pub mod records;
pub mod reference;
pub mod reflection;
pub mod regex;
pub mod semantic_version;
pub mod sequence;
pub mod stopwatch;
pub mod stream;
pub mod string_builder;
pub mod task;
pub mod tcp;
pub mod text_reader;
pub mod thread;
pub mod time_zone;
pub mod tuple;
pub mod type_accelerators;
pub mod uri;
pub mod version;
pub mod waiting;
pub mod watcher;
pub mod web_client;
pub mod wildcard;
pub mod xml;
pub mod zip;

use super::{Context, Fault, Result, Type, Value};
use crate::text::culture::Culture;
use std::any::Any;
use std::cmp::Ordering;

/// The behaviour of one .NET object. Names compare without regard to case.
pub trait NetObject: Any {
    /// The type as `.GetType()` tells it.
    fn type_of(&self) -> Type;

    /// The names that it goes by (`PSTypeNames`), where they are others than those of its type.
    fn type_names(&self) -> Option<Vec<String>> {
        None
    }

    /// What `.ToString()` and string expansion give (invariant culture).
    fn to_text(&self) -> String {
        super::text::to_string_name(&self.type_of())
    }

    /// What `.ToString()` gives under a culture.
    fn text_in(&self, culture: &Culture) -> String {
        let _ = culture;
        self.to_text()
    }

    /// A property's value; `None` if there is no such property.
    fn get(&self, name: &str) -> Option<Value> {
        let _ = name;
        None
    }

    /// Sets a property. `None`: no such property; an error: read-only or a wrong value.
    fn set(&self, name: &str, value: &Value) -> Option<Result<()>> {
        let _ = value;
        self.get(name).map(|_| {
            Err(Fault::runtime(
                "PropertyAssignmentException",
                format!("'{name}' is a ReadOnly property."),
            )
            .of("System.Management.Automation.SetValueException"))
        })
    }

    /// Sets a property whose setter needs the session: conversions with scripts, the culture.
    fn set_in(&self, name: &str, value: &Value, cx: &mut dyn Context) -> Option<Result<()>> {
        let _ = cx;
        self.set(name, value)
    }

    /// Names of the properties in declaration order.
    fn property_names(&self) -> Vec<String> {
        Vec::new()
    }

    /// One of these names as it is declared.
    fn spelled(&self, name: &str) -> Option<String> {
        self.property_names()
            .into_iter()
            .find(|held| crate::text::name::eq_ignore_case(held, name))
    }

    /// How `Get-Member` shows a property of a type that `grammar/types` does not know: its kind, and its definition.
    fn definition(&self, name: &str) -> Option<(&'static str, String)> {
        let _ = name;
        None
    }

    /// Calls an instance method; `None`: no such method (or no such overload).
    fn call(
        &self,
        this: &Value,
        name: &str,
        args: &[Value],
        cx: &mut dyn Context,
    ) -> Option<Result<Value>> {
        let _ = (this, name, args, cx);
        None
    }

    /// True for objects with methods that only the engine can answer.
    fn is_engine(&self) -> bool {
        false
    }

    /// The elements, if PowerShell enumerates objects of this type in a pipeline.
    fn enumerate(&self) -> Option<Vec<Value>> {
        None
    }

    /// The dictionary that must not change while this is enumerated.
    fn guard(&self) -> Option<std::rc::Rc<super::Dictionary>> {
        None
    }

    /// `$object[index]`; `None`: cannot be indexed.
    fn index(&self, index: &Value) -> Option<Result<Value>> {
        let _ = index;
        None
    }

    /// `$object[index] = value`; `None`: cannot be indexed.
    fn set_index(&self, index: &Value, value: Value) -> Option<Result<()>> {
        let _ = (index, value);
        None
    }

    /// `Equals`: by value where the type defines it; `None`: by reference.
    fn equals(&self, other: &Value) -> Option<bool> {
        let _ = other;
        None
    }

    /// `IComparable`; `None`: not comparable with that.
    fn compare(&self, other: &Value) -> Option<Ordering> {
        let _ = other;
        None
    }

    /// A hash that agrees with `equals`; `None`: by reference.
    fn hash(&self) -> Option<u64> {
        None
    }

    /// For downcasting.
    fn as_any(&self) -> &dyn Any;
}
