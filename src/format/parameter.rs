//! Property parameters: names, script blocks, and hashtables of a calculated property.
//!
//! `Format-*` and the cmdlets that take `-Property` (Select-Object, Sort-Object, ...) read them alike;
//! they differ in the keys that their hashtables may have.

use super::property::Expression;
use crate::grammar;
use crate::text::cells::Alignment;
use crate::text::name::{eq_ignore_case, starts_with_ignore_case};
use crate::value::{ErrorCategory, Fault, Known, Result, Value, convert};
use std::rc::Rc;

/// A key of a calculated property.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Key {
    /// The property or the block that computes it.
    Expression,
    /// What it is called; `name` too.
    Label,
    /// What it is called in Select-Object; `label` too.
    Name,
    /// Cells of a column.
    Width,
    /// How a column stands.
    Alignment,
    /// A .NET format.
    FormatString,
    /// How deep a custom view goes.
    Depth,
    /// Sorts upwards.
    Ascending,
    /// Sorts downwards.
    Descending,
}

impl Key {
    /// The keys of Format-Table.
    pub const TABLE: &'static [Key] = &[
        Key::Expression,
        Key::Label,
        Key::Width,
        Key::Alignment,
        Key::FormatString,
    ];
    /// The keys of Format-List.
    pub const LIST: &'static [Key] = &[Key::Expression, Key::Label, Key::FormatString];
    /// The keys of Format-Wide.
    pub const WIDE: &'static [Key] = &[Key::Expression, Key::FormatString];
    /// The keys of Format-Custom.
    pub const CUSTOM: &'static [Key] = &[Key::Expression, Key::Depth];
    /// The keys of `-GroupBy`.
    pub const GROUP_BY: &'static [Key] = &[Key::Expression, Key::FormatString, Key::Label];
    /// The keys of Select-Object.
    pub const SELECT: &'static [Key] = &[Key::Expression, Key::Name];
    /// The keys of Sort-Object.
    pub const SORT: &'static [Key] = &[Key::Expression, Key::Ascending, Key::Descending];
    /// The keys of Group-Object and others.
    pub const EXPRESSION: &'static [Key] = &[Key::Expression];

    fn names(self) -> &'static [&'static str] {
        match self {
            Key::Expression => &["expression"],
            Key::Label => &["label", "name"],
            Key::Name => &["name", "label"],
            Key::Width => &["width"],
            Key::Alignment => &["alignment"],
            Key::FormatString => &["formatString"],
            Key::Depth => &["depth"],
            Key::Ascending => &["ascending"],
            Key::Descending => &["descending"],
        }
    }

    fn expected(self) -> &'static [Known] {
        match self {
            Key::Expression => &[Known::String, Known::ScriptBlock],
            Key::Label | Key::Name | Key::Alignment | Key::FormatString => &[Known::String],
            Key::Width | Key::Depth => &[Known::Int32],
            Key::Ascending | Key::Descending => &[Known::Boolean],
        }
    }

    fn is_match(self, written: &str) -> bool {
        self.names()
            .iter()
            .any(|name| starts_with_ignore_case(name, written))
    }
}

/// One property parameter.
#[derive(Clone, Debug)]
pub struct Parameter {
    /// What it means.
    pub expression: Expression,
    /// What it is called, if that was said.
    pub label: Option<String>,
    /// Cells of its column.
    pub width: Option<usize>,
    /// How its column stands.
    pub alignment: Option<Alignment>,
    /// A .NET format.
    pub format: Option<Rc<str>>,
    /// How deep a custom view goes.
    pub depth: Option<usize>,
    /// Sorts upwards, or not.
    pub ascending: Option<bool>,
    /// Sorts downwards, or not.
    pub descending: Option<bool>,
}

impl Parameter {
    /// A property without more.
    pub fn of(expression: Expression) -> Parameter {
        Parameter {
            expression,
            label: None,
            width: None,
            alignment: None,
            format: None,
            depth: None,
            ascending: None,
            descending: None,
        }
    }
}

fn fault(id: &str, message: &str, args: &[&str]) -> Box<Fault> {
    let mut text = grammar::message("FormatAndOut_MshParameter", message)
        .unwrap_or(message)
        .to_owned();
    for (at, arg) in args.iter().enumerate() {
        text = text.replace(&format!("{{{at}}}"), arg);
    }
    Fault::new(
        id,
        ErrorCategory::InvalidArgument,
        "Specified method is not supported.",
    )
    .of("System.NotSupportedException")
    .details(text)
}

fn type_list(types: &[Known]) -> String {
    let names: Vec<&str> = types.iter().map(|known| known.full_name()).collect();
    format!("{{{}}}", names.join(", "))
}

/// Reads what was given as `-Property`; wildcards only where they are allowed.
pub fn read(values: &[Value], keys: &[Key], wildcards: bool) -> Result<Vec<Rc<Parameter>>> {
    values
        .iter()
        .map(|value| read_one(value, keys, wildcards).map(Rc::new))
        .collect()
}

/// Reads one property parameter.
pub fn read_one(value: &Value, keys: &[Key], wildcards: bool) -> Result<Parameter> {
    match value.base() {
        Value::Dictionary(dictionary) => read_hashtable(&dictionary.pairs(), keys),
        Value::String(text) => {
            if text.is_empty() {
                return Err(fault(
                    "ExpressionEmptyString2",
                    "MshExEmptyStringError",
                    &[],
                ));
            }
            let expression = Expression::name(text);
            if !wildcards && expression.has_wildcards() {
                return Err(fault(
                    "ExpressionGlobbing2",
                    "MshExGlobbingStringError",
                    &[text],
                ));
            }
            Ok(Parameter::of(expression))
        }
        Value::ScriptBlock(block) => Ok(Parameter::of(Expression::Script(Rc::clone(block)))),
        Value::Null | Value::Empty => Err(fault(
            "DictionaryKeyUnknownType",
            "NullParameterTypeError",
            &[&type_list(Key::Expression.expected())],
        )),
        other => Err(fault(
            "DictionaryKeyUnknownType",
            "UnknownParameterTypeError",
            &[
                &other.type_of().full_name(),
                &type_list(Key::Expression.expected()),
            ],
        )),
    }
}

fn read_hashtable(pairs: &[(Value, Value)], keys: &[Key]) -> Result<Parameter> {
    let mut parameter = Parameter::of(Expression::name(""));
    let mut seen: Vec<Key> = Vec::new();
    for (key, value) in pairs {
        let Value::String(written) = key.base() else {
            return Err(fault(
                "DictionaryKeyNonString",
                "DictionaryKeyNonStringError",
                &[&key.to_text()],
            ));
        };
        let Some(key) = keys.iter().copied().find(|key| key.is_match(written)) else {
            return Err(fault("DictionaryKeyIllegal", "IllegalKeyError", &[written]));
        };
        if seen.contains(&key) {
            let name = key.names().first().copied().unwrap_or_default();
            return Err(fault(
                "DictionaryKeyDuplicate",
                "DuplicateKeyError",
                &[written, name],
            ));
        }
        seen.push(key);
        take(&mut parameter, key, written, value.base())?;
    }
    if !seen.contains(&Key::Expression) && keys.contains(&Key::Expression) {
        return Err(fault(
            "DictionaryKeyMandatoryEntry",
            "MissingKeyMandatoryEntryError",
            &["expression"],
        ));
    }
    Ok(parameter)
}

fn take(parameter: &mut Parameter, key: Key, written: &str, value: &Value) -> Result<()> {
    if value.is_null() {
        return Err(fault(
            "DictionaryKeyMissingValue",
            "MissingKeyValueError",
            &[written],
        ));
    }
    let positive = |number: i32| usize::try_from(number).ok().filter(|number| *number > 0);
    match (key, value) {
        (Key::Expression, Value::ScriptBlock(block)) => {
            parameter.expression = Expression::Script(Rc::clone(block));
        }
        (Key::Expression, Value::String(text)) => {
            if text.is_empty() {
                return Err(fault(
                    "ExpressionEmptyString1",
                    "MshExEmptyStringHashError",
                    &[written],
                ));
            }
            parameter.expression = Expression::name(text);
        }
        (Key::Label | Key::Name, Value::String(text)) => parameter.label = Some(text.to_string()),
        (Key::FormatString, Value::String(text)) => {
            if text.is_empty() {
                return Err(fault(
                    "FormatStringEmpty",
                    "EmptyFormatStringValueError",
                    &[written],
                ));
            }
            parameter.format = Some(Rc::from(text.as_str()));
        }
        (Key::Alignment, Value::String(text)) => {
            let known = [
                ("left", Alignment::Left),
                ("center", Alignment::Center),
                ("right", Alignment::Right),
            ];
            let Some((_, alignment)) = known
                .iter()
                .find(|(name, _)| !text.is_empty() && starts_with_ignore_case(name, text))
            else {
                return Err(fault(
                    "AlignmentIllegalValue",
                    "IllegalAlignmentValueError",
                    &[text, "alignment", "{left, center, right}"],
                ));
            };
            parameter.alignment = Some(*alignment);
        }
        (Key::Width, Value::Int(number)) => {
            let Some(width) = positive(*number) else {
                return Err(fault(
                    "WidthOutOfRange",
                    "OutOfRangeWidthValueError",
                    &[&number.to_string(), "width"],
                ));
            };
            parameter.width = Some(width);
        }
        (Key::Depth, Value::Int(number)) => {
            let Some(depth) = positive(*number) else {
                return Err(fault(
                    "DepthOutOfRange",
                    "OutOfRangeWidthValueError",
                    &[&number.to_string(), "depth"],
                ));
            };
            parameter.depth = Some(depth);
        }
        // Any value is true or false.
        (Key::Ascending, yes) => parameter.ascending = Some(convert::truth(yes)),
        (Key::Descending, yes) => parameter.descending = Some(convert::truth(yes)),
        (_, other) => {
            let expected = key.expected();
            let found = other.type_of().full_name();
            return Err(match expected {
                [one] => fault(
                    "DictionaryKeyIllegalValue2",
                    "IllegalTypeSingleError",
                    &[written, &found, one.full_name()],
                ),
                many => fault(
                    "DictionaryKeyIllegalValue1",
                    "IllegalTypeMultiError",
                    &[written, &found, &type_list(many)],
                ),
            });
        }
    }
    Ok(())
}

/// What an enumerable object becomes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Expand {
    /// The elements.
    EnumOnly,
    /// The object.
    CoreOnly,
    /// The object, then the elements.
    Both,
}

impl Expand {
    /// `-Expand`'s value of a name.
    pub fn from_name(name: &str) -> Option<Expand> {
        [
            ("EnumOnly", Expand::EnumOnly),
            ("CoreOnly", Expand::CoreOnly),
            ("Both", Expand::Both),
        ]
        .into_iter()
        .find_map(|(known, expand)| eq_ignore_case(known, name).then_some(expand))
    }
}

/// What a Format-* cmdlet was told.
#[derive(Clone, Debug, Default)]
pub struct Parameters {
    /// `-Property`.
    pub properties: Vec<Rc<Parameter>>,
    /// `-GroupBy`.
    pub group_by: Option<Rc<Parameter>>,
    /// `-View`.
    pub view: Option<String>,
    /// `-Force`.
    pub force: bool,
    /// `-ShowError`.
    pub show_error: bool,
    /// `-DisplayError`.
    pub display_error: bool,
    /// `-Expand`.
    pub expand: Option<Expand>,
    /// `-AutoSize`.
    pub autosize: Option<bool>,
    /// `-Wrap` of Format-Table.
    pub wrap: Option<bool>,
    /// `-HideTableHeaders`.
    pub hide_headers: Option<bool>,
    /// `-RepeatHeader`.
    pub repeat_header: bool,
    /// `-Column` of Format-Wide.
    pub columns: Option<usize>,
    /// `-Depth` of Format-Custom.
    pub depth: Option<usize>,
}
