//! What the facts say about a type's members: overloads with their parameters, read from `grammar/types/members`.

use crate::grammar;
use crate::text::name::NameMap;
use crate::value::types::{self, Known, Type};
use rustc_hash::FxHashMap;
use std::cell::RefCell;
use std::rc::Rc;

/// One parameter of an overload.
#[derive(Clone, Debug)]
pub struct Parameter {
    /// The name.
    pub name: Box<str>,
    /// The type; `None` where the facts name one that emsh does not know, or a type parameter.
    pub of: Option<Type>,
    /// The type as the facts write it.
    pub text: Box<str>,
    /// `out` or `ref`.
    pub by_ref: bool,
    /// `params T[]`.
    pub params: bool,
    /// Has a default value.
    pub optional: bool,
}

/// One overload of a method or constructor.
#[derive(Clone, Debug)]
pub struct Overload {
    /// As `OverloadDefinitions` shows it.
    pub text: Box<str>,
    /// The parameters.
    pub parameters: Vec<Parameter>,
    /// What it returns, where the text alone does not tell: a class of a script.
    pub returns: Option<Type>,
    /// Implements an interface explicitly: callable only where nothing else is.
    pub explicit: bool,
    /// Has type parameters of its own.
    pub generic: bool,
    /// Takes or returns what scripts cannot hold (spans, pointers).
    pub unusable: bool,
}

/// What kind of member the facts list.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum FactKind {
    /// A method.
    Method,
    /// A property or field.
    Property,
    /// An indexer.
    Indexer,
    /// Anything else (what PowerShell adds).
    Other,
}

/// One member of a type, as the facts list it.
#[derive(Debug)]
pub struct FactMember {
    /// The name in its true spelling.
    pub name: Box<str>,
    /// The name in lower case, as implementations match it.
    pub lower: Box<str>,
    /// Kind.
    pub kind: FactKind,
    /// The kind as `Get-Member` prints it.
    pub kind_name: Box<str>,
    /// The definition as `Get-Member` prints it.
    pub definition: Box<str>,
    /// Overloads of a method.
    pub overloads: Vec<Overload>,
    /// A property's type, where the definition alone does not tell: a class of a script.
    pub of: Option<Type>,
    /// Listed only when everything is asked for.
    pub hidden: bool,
}

/// The members of one type.
#[derive(Debug, Default)]
pub struct TypeFacts {
    /// Overloads of `new`.
    pub constructors: Vec<Overload>,
    /// Static members.
    pub statics: NameMap<Rc<FactMember>>,
    /// Instance members.
    pub instances: NameMap<Rc<FactMember>>,
    /// Static members in order.
    pub static_order: Vec<Rc<FactMember>>,
    /// Instance members in order.
    pub instance_order: Vec<Rc<FactMember>>,
}

thread_local! {
    static FACTS: RefCell<FxHashMap<Type, Option<Rc<TypeFacts>>>> = RefCell::new(FxHashMap::default());
}

/// The facts of a type, read on first use; `None` where there are none.
pub fn facts(of: &Type) -> Option<Rc<TypeFacts>> {
    if let Type::Class(class) = of {
        return super::class_facts::of(class);
    }
    if let Some(known) = FACTS.with(|all| all.borrow().get(of).cloned()) {
        return known;
    }
    let read = read(of).map(Rc::new);
    FACTS.with(|all| all.borrow_mut().insert(of.clone(), read.clone()));
    read
}

/// The facts of a type that has its own: not those of one that only resembles it.
pub fn exact_facts(of: &Type) -> Option<Rc<TypeFacts>> {
    let borrowed = match of {
        Type::Generic(generic) => alias(&generic.definition).is_some(),
        Type::Class(_) => true,
        Type::Array(..) => false,
        _ => {
            let name = of.full_name();
            name != "System.RuntimeType" && alias(&name).is_some()
        }
    };
    if borrowed { None } else { facts(of) }
}

fn read(of: &Type) -> Option<TypeFacts> {
    let (key, swap) = match of {
        Type::Array(..) => ("System.Array".to_owned(), Vec::new()),
        Type::Known(Known::Type) => ("System.Type".to_owned(), Vec::new()),
        Type::Generic(generic) => (
            generic.definition.to_string(),
            recorded_arguments(&generic.definition, &generic.args),
        ),
        Type::Class(_) => return None,
        _ => (of.full_name(), Vec::new()),
    };
    let key = if types::is_enum(of) {
        "System.Enum".to_owned()
    } else {
        key
    };
    let key = alias(&key).map_or(key, str::to_owned);
    let text = match of {
        Type::Generic(generic) => {
            let arity = generic.args.len().max(1);
            grammar::members_text(&format!("{key}`{arity}"))
                .or_else(|| grammar::members_text(&key))?
        }
        _ => grammar::members_text(&key)?,
    };
    let mut facts = TypeFacts::default();
    let section = |title: &str| -> &str {
        let start = text.find(title).map_or(text.len(), |at| at + title.len());
        let rest = text.get(start..).unwrap_or_default();
        let end = rest
            .find("\n    )")
            .or_else(|| rest.find('\n'))
            .unwrap_or(rest.len());
        let line = rest.find('\n').unwrap_or(rest.len());
        let first = rest.get(..line).unwrap_or_default();
        if first.trim_end() == "@(" {
            rest.get(..end).unwrap_or_default()
        } else {
            first
        }
    };
    for definition in quoted(section("\n    Constructors = ")) {
        let definition = swap_definition(&definition, &swap);
        facts.constructors.push(overload(&definition, &swap));
    }
    for (title, is_static) in [("\n    Static = ", true), ("\n    Instance = ", false)] {
        let mut strings = quoted(section(title)).into_iter();
        while let (Some(name), Some(kind_name), Some(definition)) =
            (strings.next(), strings.next(), strings.next())
        {
            let kind = match kind_name.as_str() {
                "Method" => FactKind::Method,
                "Property" => FactKind::Property,
                "ParameterizedProperty" => FactKind::Indexer,
                _ => FactKind::Other,
            };
            let keeps = matches!(
                name.as_str(),
                "Equals" | "ReferenceEquals" | "ToString" | "GetObjectData" | "OnDeserialization"
            );
            let swap: &[(String, Type)] = if keeps { &[] } else { &swap };
            let definition = if swap.is_empty() {
                definition
            } else {
                split_definitions(&definition)
                    .into_iter()
                    .map(|one| swap_definition(one, swap))
                    .collect::<Vec<_>>()
                    .join(", ")
            };
            let overloads = if matches!(kind, FactKind::Method | FactKind::Indexer) {
                split_definitions(&definition)
                    .into_iter()
                    .map(|one| overload(one, swap))
                    .collect()
            } else {
                Vec::new()
            };
            let member = Rc::new(FactMember {
                lower: name.to_ascii_lowercase().into(),
                kind,
                kind_name: kind_name.into(),
                definition: definition.into(),
                overloads,
                name: name.as_str().into(),
                of: None,
                hidden: false,
            });
            let (map, order) = if is_static {
                (&mut facts.statics, &mut facts.static_order)
            } else {
                (&mut facts.instances, &mut facts.instance_order)
            };
            order.push(Rc::clone(&member));
            map.insert(name.as_str(), member);
        }
    }
    Some(facts)
}

/// A type whose members are those of another in the facts.
fn alias(name: &str) -> Option<&'static str> {
    Some(match name {
        "System.RuntimeType" => "System.Type",
        "System.Management.Automation.OrderedHashtable" => "System.Collections.Hashtable",
        "System.Text.UTF8Encoding+UTF8EncodingSealed" => "System.Text.Encoding",
        "System.Xml.XmlChildNodes" | "System.Xml.XPathNodeList" => "System.Xml.XmlNodeList",
        "System.Collections.Generic.SortedList" => "System.Collections.Generic.SortedDictionary",
        "System.Collections.ObjectModel.ObservableCollection" => {
            "System.Collections.ObjectModel.Collection"
        }
        "System.Collections.Generic.SortedSet" => "System.Collections.Generic.HashSet",
        "System.Security.Cryptography.MD5"
        | "System.Security.Cryptography.SHA1"
        | "System.Security.Cryptography.SHA384"
        | "System.Security.Cryptography.SHA512" => "System.Security.Cryptography.SHA256",
        "System.Management.Automation.VerboseRecord"
        | "System.Management.Automation.DebugRecord" => {
            "System.Management.Automation.WarningRecord"
        }
        _ => return None,
    })
}

/// What the facts of a generic type were recorded with, and what stands there now.
fn recorded_arguments(definition: &str, args: &[Type]) -> Vec<(String, Type)> {
    let recorded: &[&str] = match (definition, args.len()) {
        ("System.Collections.Generic.HashSet" | "System.Collections.Generic.SortedSet", 1) => {
            &["string"]
        }
        ("System.Tuple", 2) => return Vec::new(),
        (_, 1) => &["System.Object"],
        (_, 2) => &["string", "System.Object"],
        _ => &[],
    };
    recorded
        .iter()
        .zip(args)
        .map(|(was, is)| ((*was).to_owned(), is.clone()))
        .collect()
}

/// The single-quoted strings of a text, without their quotes.
fn quoted(text: &str) -> Vec<String> {
    let mut all = Vec::new();
    let mut chars = text.chars().peekable();
    while let Some(c) = chars.next() {
        if c != '\'' {
            continue;
        }
        let mut one = String::new();
        while let Some(c) = chars.next() {
            if c == '\'' {
                if chars.peek() == Some(&'\'') {
                    chars.next();
                } else {
                    break;
                }
            }
            one.push(c);
        }
        all.push(one);
    }
    all
}

/// Cuts `int A(x), int A(y)` into overloads.
pub fn split_definitions(text: &str) -> Vec<&str> {
    let mut all = Vec::new();
    let (mut depth, mut start) = (0i32, 0);
    let bytes = text.as_bytes();
    for (at, c) in bytes.iter().enumerate() {
        match c {
            b'(' | b'[' | b'{' => depth += 1,
            b')' | b']' | b'}' => depth -= 1,
            b',' if depth == 0 && at > 0 && matches!(bytes.get(at - 1), Some(b')' | b'}')) => {
                all.push(text.get(start..at).unwrap_or_default().trim());
                start = at + 1;
            }
            _ => {}
        }
    }
    all.push(text.get(start..).unwrap_or_default().trim());
    all
}

/// Reads one overload.
pub fn overload(text: &str, swap: &[(String, Type)]) -> Overload {
    let open = text.find('(').unwrap_or(text.len());
    let head = text.get(..open).unwrap_or_default();
    let name = head.rsplit(' ').next().unwrap_or_default();
    let inner = text
        .get(open + 1..)
        .and_then(|rest| rest.rfind(')').and_then(|end| rest.get(..end)))
        .unwrap_or_default();
    let generic_args: Vec<&str> = match (name.find('['), name.contains('.')) {
        (Some(at), false) => name
            .get(at + 1..name.len().saturating_sub(1))
            .unwrap_or_default()
            .split(',')
            .map(str::trim)
            .collect(),
        _ => Vec::new(),
    };
    let mut parameters = Vec::new();
    for piece in split_parameters(inner) {
        if !piece.is_empty() {
            parameters.push(parameter(piece, swap, &generic_args));
        }
    }
    Overload {
        unusable: inner.contains("Span[") || inner.contains('*') || inner.contains('&'),
        explicit: name.contains('.'),
        generic: !generic_args.is_empty(),
        parameters,
        returns: None,
        text: text.into(),
    }
}

fn split_parameters(text: &str) -> Vec<&str> {
    let mut all = Vec::new();
    let (mut depth, mut start) = (0i32, 0);
    for (at, c) in text.bytes().enumerate() {
        match c {
            b'(' | b'[' | b'{' => depth += 1,
            b')' | b']' | b'}' => depth -= 1,
            b',' if depth == 0 => {
                all.push(text.get(start..at).unwrap_or_default().trim());
                start = at + 1;
            }
            _ => {}
        }
    }
    all.push(text.get(start..).unwrap_or_default().trim());
    all
}

fn parameter(text: &str, swap: &[(String, Type)], generic_args: &[&str]) -> Parameter {
    let (declared, optional) = match text.split_once(" = ") {
        Some((declared, _)) => (declared, true),
        None => (text, false),
    };
    let (declared, by_ref) = match declared.strip_prefix("[ref] ") {
        Some(rest) => (rest, true),
        None => (declared, false),
    };
    let (declared, params) = match declared.strip_prefix("Params ") {
        Some(rest) => (rest, true),
        None => (declared, false),
    };
    let (type_text, name) = declared.rsplit_once(' ').unwrap_or((declared, ""));
    Parameter {
        of: parameter_type(type_text, swap, generic_args),
        name: name.into(),
        text: type_text.into(),
        by_ref,
        params,
        optional,
    }
}

fn parameter_type(text: &str, swap: &[(String, Type)], generic_args: &[&str]) -> Option<Type> {
    if !generic_args.is_empty() && mentions(text, generic_args) {
        return None;
    }
    for (was, is) in swap {
        if text == was {
            return Some(is.clone());
        }
    }
    let mut named = text.to_owned();
    for (was, is) in swap {
        if named.contains(was.as_str()) {
            named = swap_words(&named, was, &types::display_name(is));
        }
    }
    types::resolve_name(&named).or_else(|| {
        // A class of a script is no name that everybody knows.
        let mut recorded = text.to_owned();
        for (was, is) in swap {
            let shown = types::display_name(is);
            if text == shown {
                return Some(is.clone());
            }
            recorded = swap_words(&recorded, &shown, was);
        }
        let mut of = types::resolve_name(&recorded)?;
        for (was, is) in swap {
            of = replaced(&of, &types::resolve_name(was)?, is);
        }
        Some(of)
    })
}

/// A type with another argument in place of one.
fn replaced(of: &Type, was: &Type, is: &Type) -> Type {
    let inner = |one: &Type| {
        if one == was {
            is.clone()
        } else {
            replaced(one, was, is)
        }
    };
    match of {
        Type::Array(element, rank) => Type::Array(Rc::new(inner(element)), *rank),
        Type::Generic(generic) => Type::Generic(Rc::new(types::GenericType {
            definition: generic.definition.clone(),
            args: generic.args.iter().map(inner).collect(),
        })),
        _ => of.clone(),
    }
}

/// A definition with the types of now in the place of those that were recorded.
fn swap_definition(definition: &str, swap: &[(String, Type)]) -> String {
    let head = definition.split('(').next().unwrap_or_default();
    let name = head.rsplit(' ').next().unwrap_or_default();
    // What an interface without type arguments declares keeps its objects.
    if let Some((interface, _)) = name.rsplit_once('.')
        && !interface.contains('[')
    {
        return definition.to_owned();
    }
    let mut out = String::with_capacity(definition.len());
    let mut word = String::new();
    let flush = |word: &mut String, out: &mut String, next: char| {
        let known = swap
            .iter()
            .find(|(was, _)| *was == *word || (*word == "Object" && was == "System.Object"));
        // A name before a parenthesis is the method's own.
        match known {
            Some((was, is)) if next != '(' => {
                let shown = types::display_name(is);
                if *was == *word {
                    out.push_str(&shown);
                } else {
                    out.push_str(shown.rsplit('.').next().unwrap_or(&shown));
                }
            }
            _ => out.push_str(word),
        }
        word.clear();
    };
    for c in definition.chars() {
        if c.is_alphanumeric() || matches!(c, '.' | '_' | '`' | '+') {
            word.push(c);
        } else {
            flush(&mut word, &mut out, c);
            out.push(c);
        }
    }
    flush(&mut word, &mut out, ' ');
    out
}

/// Replaces a type name where it stands whole.
fn swap_words(text: &str, was: &str, is: &str) -> String {
    let mut out = String::new();
    let mut rest = text;
    while let Some(at) = rest.find(was) {
        let before = rest.get(..at).unwrap_or_default();
        let after = rest.get(at + was.len()..).unwrap_or_default();
        let whole = before.ends_with(['[', ',', ' ']) && after.starts_with([']', ',', '['])
            || (before.is_empty() && after.starts_with('['));
        out.push_str(before);
        out.push_str(if whole { is } else { was });
        rest = after;
    }
    out.push_str(rest);
    out
}

fn mentions(text: &str, names: &[&str]) -> bool {
    text.split(['[', ']', ',', ' '])
        .any(|word| names.contains(&word))
}
