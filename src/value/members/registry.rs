//! Static members and constructors by type.

use super::{
    array, array_static, boolean, character_static, convert_type, date_time, date_time_static,
    dictionary, enums, environment, file, list, math, number, number_static, object, path,
    string_static, type_object,
};
use crate::value::net::{
    attribute, calendar, comparer, culture, date_time_offset, encoding, entry, file_info, guid,
    random, reference, regex, semantic_version, sequence, stopwatch, stream, string_builder, tuple,
    uri, version,
};
use crate::value::types::{Known, Type};
use crate::value::{Context, Result, Value};

/// A static method of `current`, asked for on `of` (a derived type).
pub fn static_call(
    current: &Type,
    of: &Type,
    name: &str,
    args: &[Value],
    cx: &mut dyn Context,
) -> Option<Result<Value>> {
    match current {
        Type::Known(known) => match known {
            Known::String => string_static::call(name, args, cx),
            Known::Array => array_static::static_call(name, args, cx),
            Known::Object => object::static_call(name, args, cx),
            Known::Enum => enums::static_call(of, name, args, cx),
            Known::Boolean => boolean::static_call(name, args),
            Known::Char => character_static::call(name, args),
            Known::Math => math::call(name, args, cx),
            Known::Convert => convert_type::static_call(name, args, cx),
            Known::Type => type_object::static_call(name, args),
            Known::DateTime => date_time_static::call(name, args, cx),
            Known::DateTimeOffset => date_time_static::offset_call(name, args, cx),
            Known::TimeSpan => date_time_static::span_call(name, args, cx),
            Known::DateOnly | Known::TimeOnly => calendar::static_call(*known, name, args, cx),
            Known::Guid => guid::static_call(name, args, cx),
            Known::Version => version::static_call(name, args),
            Known::SemanticVersion => semantic_version::static_call(name, args),
            Known::Regex => regex::static_call(name, args, cx),
            Known::Environment => environment::call(name, args, cx),
            Known::Path => path::call(name, args, cx),
            Known::File => file::call(name, args, cx),
            Known::Directory => file::directory(name, args, cx),
            Known::Encoding => encoding::static_call(name, args),
            Known::CultureInfo => culture::static_call(name, args),
            Known::Stopwatch => {
                match (name, args) {
                    ("startnew", []) => Some(Ok(stopwatch::Stopwatch::value(cx.world(), true))),
                    // Ticks of the clock are a hundred nanoseconds, those of the stopwatch one.
                    ("gettimestamp", []) => Some(Ok(Value::Long(cx.world().monotonic() * 100))),
                    ("getelapsedtime", [from, to @ ..]) => {
                        let from = crate::value::convert::to_i64(from).ok()?;
                        let to = match to.first() {
                            Some(to) => crate::value::convert::to_i64(to).ok()?,
                            None => cx.world().monotonic() * 100,
                        };
                        Some(Ok(date_time::span((to - from) / 100)))
                    }
                    _ => None,
                }
            }
            known if known.is_numeric() => number_static::static_call(*known, name, args, cx),
            _ => super::services::static_call(current, name, args, cx),
        },
        _ => super::services::static_call(current, name, args, cx),
    }
}

/// A static property or field.
pub fn static_property(current: &Type, name: &str, cx: &mut dyn Context) -> Option<Result<Value>> {
    let value = match current {
        Type::Known(known) => match known {
            Known::String => (name == "empty").then(|| Value::str("")),
            Known::Boolean => boolean::static_property(name),
            Known::Char => character_static::property(name),
            Known::Math => math::static_property(name),
            Known::DateTime => date_time_static::property(name, cx),
            Known::DateTimeOffset => date_time_static::offset_property(name, cx),
            Known::TimeSpan => date_time_static::span_property(name),
            Known::DateOnly | Known::TimeOnly => calendar::static_property(*known, name),
            Known::Guid => guid::static_property(name),
            Known::Environment => environment::property(name, cx),
            Known::Path => path::property(name),
            Known::Encoding => encoding::static_property(name),
            Known::CultureInfo => {
                culture::static_property("System.Globalization.CultureInfo", name, cx)
            }
            Known::Stopwatch => match name {
                "frequency" => Some(Value::Long(1_000_000_000)),
                "ishighresolution" => Some(Value::TRUE),
                _ => None,
            },
            Known::Regex => (name == "infinitematchtimeout").then(|| date_time::span(-10_000)),
            Known::Convert => (name == "dbnull").then(|| Value::net(super::services::DbNull)),
            Known::Type => match name {
                "emptytypes" => Some(Value::array_of(Type::Known(Known::Type), Vec::new())),
                "delimiter" => Some(Value::Char(u16::from(b'.'))),
                _ => None,
            },
            known if known.is_numeric() => number_static::static_property(*known, name),
            _ => return super::services::static_property(current, name, cx),
        },
        Type::Named(full) => match &**full {
            "System.Globalization.NumberFormatInfo" | "System.Globalization.DateTimeFormatInfo" => {
                culture::static_property(full, name, cx)
            }
            "System.StringComparer" => comparer::string_comparer(name),
            _ => return super::services::static_property(current, name, cx),
        },
        _ => return super::services::static_property(current, name, cx),
    };
    value.map(Ok)
}

/// Sets a static property; `None`: there is none that can be set.
pub fn set_static_property(
    of: &Type,
    name: &str,
    value: &Value,
    cx: &mut dyn Context,
) -> Option<Result<()>> {
    match of {
        Type::Known(Known::Environment) => environment::set(name, value, cx),
        Type::Known(Known::CultureInfo) if name == "currentculture" => {
            let made = crate::value::convert::convert(value, of, cx);
            Some(made.map(|culture| {
                if let Some(culture) = super::culture_of(&culture) {
                    cx.set_culture(culture);
                }
            }))
        }
        Type::Known(Known::CultureInfo)
            if matches!(
                name,
                "currentuiculture"
                    | "defaultthreadcurrentculture"
                    | "defaultthreadcurrentuiculture"
            ) =>
        {
            Some(Ok(()))
        }
        _ => super::services::set_static_property(of, name, value, cx),
    }
}

/// A constructor; `None`: emsh has none for these arguments.
pub fn construct(of: &Type, args: &[Value], cx: &mut dyn Context) -> Option<Result<Value>> {
    match of {
        Type::Array(element, rank) => array::construct(element, *rank, args, cx),
        Type::Known(known) => match known {
            Known::String => string_static::construct(args),
            Known::Object => Some(Ok(Value::net(object::Plain))),
            Known::ArrayList => list::construct(of, args, cx),
            Known::Hashtable | Known::OrderedDictionary | Known::SortedList => {
                dictionary::construct(of, args, cx)
            }
            Known::Queue => sequence::construct(of, sequence::Rules::Queue, args, cx),
            Known::Stack => sequence::construct(of, sequence::Rules::Stack, args, cx),
            Known::DateTime => date_time::construct(args),
            Known::TimeSpan => date_time_static::span_construct(args),
            Known::DateTimeOffset => date_time_offset::construct(args, cx),
            Known::DateOnly | Known::TimeOnly => calendar::construct(*known, args),
            Known::Guid => guid::construct(args),
            Known::Version => version::construct(args),
            Known::Uri => uri::construct(args),
            Known::SemanticVersion => semantic_version::construct(args),
            Known::Regex => regex::construct(args),
            Known::StringBuilder => string_builder::construct(args),
            Known::Random => Some(Ok(random::Random::value(
                super::args::int(args, 0),
                cx.world(),
            ))),
            Known::Stopwatch => Some(Ok(stopwatch::Stopwatch::value(cx.world(), false))),
            Known::CultureInfo => culture::construct(args),
            Known::FileInfo => file_info::construct(false, args, cx),
            Known::DirectoryInfo => file_info::construct(true, args, cx),
            Known::DictionaryEntry => match args {
                [key, value] => Some(Ok(entry::Entry::dictionary(key.clone(), value.clone()))),
                _ => Some(Ok(entry::Entry::dictionary(Value::Null, Value::Null))),
            },
            Known::PSReference => Some(Ok(reference::Reference::to_value(
                args.first().cloned().unwrap_or_default(),
            ))),
            Known::Decimal | Known::BigInteger => number::construct(*known, args, cx),
            Known::PSObject => Some(Ok(match args.first() {
                None => Value::custom([]),
                Some(one @ Value::Object(_)) => one.clone(),
                Some(one) => Value::Object(std::rc::Rc::new(crate::value::PSObject::wrapping(
                    one.clone(),
                ))),
            })),
            _ => super::services::construct(of, args, cx),
        },
        Type::Generic(generic) => match &*generic.definition {
            "System.Collections.Generic.List"
            | "System.Collections.ObjectModel.Collection"
            | "System.Collections.ObjectModel.ReadOnlyCollection"
            | "System.Collections.ObjectModel.ObservableCollection" => {
                list::construct(of, args, cx)
            }
            "System.Collections.Generic.Dictionary"
            | "System.Collections.Generic.SortedDictionary"
            | "System.Collections.Generic.SortedList"
            | "System.Collections.Concurrent.ConcurrentDictionary"
            | "System.Collections.ObjectModel.ReadOnlyDictionary" => {
                dictionary::construct(of, args, cx)
            }
            "System.Collections.Generic.KeyValuePair" => match args {
                [key, value] => Some(Ok(entry::Entry::typed(
                    of.clone(),
                    key.clone(),
                    value.clone(),
                ))),
                _ => Some(Ok(entry::Entry::typed(
                    of.clone(),
                    Value::Null,
                    Value::Null,
                ))),
            },
            "System.Tuple" | "System.ValueTuple" => {
                let mut held = Vec::new();
                for (at, to) in generic.args.iter().enumerate() {
                    match args
                        .get(at)
                        .map(|arg| crate::value::convert::convert(arg, to, cx))
                    {
                        Some(Ok(value)) => held.push(value),
                        Some(Err(fault)) => return Some(Err(fault)),
                        None => held.push(super::element_default(to)),
                    }
                }
                Some(Ok(Value::net(tuple::Tuple {
                    of: of.clone(),
                    items: held,
                })))
            }
            "System.Nullable" => match (args, generic.args.first()) {
                ([one], Some(to)) => Some(crate::value::convert::convert(one, to, cx)),
                _ => Some(Ok(Value::Null)),
            },
            "System.Collections.Generic.LinkedList" => {
                crate::value::net::linked_list::construct(of, args, cx)
            }
            definition => match sequence::rules_of(definition) {
                Some(rules) => sequence::construct(of, rules, args, cx),
                None => super::services::construct(of, args, cx),
            },
        },
        Type::Named(full) => match &**full {
            "System.Management.Automation.OrderedHashtable" => {
                dictionary::construct(&Type::Known(Known::Hashtable), args, cx)
            }
            "System.Collections.Specialized.StringCollection" => {
                sequence::construct(of, sequence::Rules::Bag, args, cx)
            }
            name if attribute::is_known(name) => attribute::construct(name, args),
            "System.IO.BinaryReader" | "System.IO.BinaryWriter" => {
                crate::value::net::binary::construct(full, args)
            }
            crate::value::net::watcher::TYPE => crate::value::net::watcher::construct(args, cx),
            "System.IO.Compression.ZipArchive" => crate::value::net::zip::construct(args, cx),
            name if name.starts_with("System.IO.Compression.") => {
                crate::value::net::compression::construct(name, args)
            }
            "System.IO.DriveInfo" => crate::value::net::drive_info::construct(args, cx),
            name if name.starts_with("System.IO.") && !name.ends_with("Exception") => {
                stream::construct(name, args, cx)
            }
            name if name.starts_with("System.Text.") && name.ends_with("Encoding") => {
                encoding::construct(name, args)
            }
            _ => super::services::construct(of, args, cx),
        },
        Type::Class(_) => None,
    }
}
