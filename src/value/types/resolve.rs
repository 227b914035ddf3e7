//! From a name to a type: accelerators, namespaces, arrays, generics, nested types.

use super::{Known, Type};
use crate::grammar;
use crate::syntax::ast::TypeName;
use crate::value::Class;
use indexmap::IndexMap;
use std::cell::RefCell;
use std::collections::HashMap;
use std::rc::Rc;

thread_local! {
    static NAMES: HashMap<String, String> = index_names();
    static CACHE: RefCell<HashMap<String, Option<Type>>> = RefCell::new(HashMap::new());
    /// The accelerators that script added.
    static ADDED: RefCell<IndexMap<String, (String, Type)>> = RefCell::default();
}

/// Every full name that is a type's, lower case, with its true spelling. Generic definitions carry their arity.
fn index_names() -> HashMap<String, String> {
    let mut names = HashMap::new();
    let mut add = |name: &str| {
        // A constructed generic interface stands for its definition.
        let name = name.split('[').next().unwrap_or(name);
        names
            .entry(name.to_ascii_lowercase())
            .or_insert_with(|| name.to_owned());
    };
    for known in Known::ALL {
        add(known.full_name());
    }
    for facts in grammar::types() {
        add(facts.name);
        for other in facts.bases.iter().chain(facts.interfaces) {
            add(other);
        }
    }
    for facts in grammar::enums() {
        add(facts.name);
    }
    for (_, full) in grammar::accelerators() {
        add(full);
    }
    for name in further_names() {
        add(name);
    }
    names.remove("system.runtimetype");
    names.insert("system.type".to_owned(), "System.Type".to_owned());
    names
}

/// The accelerators as they are now: those of PowerShell, and those that script added.
pub fn accelerators() -> Vec<(String, Type)> {
    ADDED.with(|added| {
        grammar::accelerators()
            .filter_map(|(name, full)| Some((name.to_owned(), by_full_name(full)?)))
            .chain(added.borrow().values().cloned())
            .collect()
    })
}

/// Gives a type a short name, or takes one away that was given.
pub fn change_accelerator(name: &str, of: Option<Type>) {
    let key = name.to_ascii_lowercase();
    CACHE.with(|cache| cache.borrow_mut().clear());
    ADDED.with(|added| {
        let mut added = added.borrow_mut();
        match of {
            Some(of) => added.insert(key, (name.to_owned(), of)),
            None => added.shift_remove(&key),
        }
    });
}

/// A full name as a plain type, in its true spelling.
fn by_full_name(name: &str) -> Option<Type> {
    if name.eq_ignore_ascii_case("System.Type") {
        return Some(Type::Known(Known::Type));
    }
    NAMES.with(|names| {
        names
            .get(&name.to_ascii_lowercase())
            .map(|full| Type::named(full))
    })
}

/// The definition of a generic type by name (with or without namespace) and number of arguments.
fn generic_definition(name: &str, arity: usize, namespaces: &[String]) -> Option<Rc<str>> {
    let bare = name.split('`').next().unwrap_or(name);
    NAMES.with(|names| {
        candidates(bare, namespaces).into_iter().find_map(|full| {
            let key = format!("{}`{arity}", full.to_ascii_lowercase());
            names
                .get(&key)
                .map(|full| Rc::from(full.split('`').next().unwrap_or(full)))
        })
    })
}

/// The full names that a name can stand for, in the order in which they are tried.
fn candidates(name: &str, namespaces: &[String]) -> Vec<String> {
    let mut all = vec![name.to_owned()];
    for namespace in namespaces {
        all.push(format!("{namespace}.{name}"));
    }
    all.push(format!("System.{name}"));
    all
}

fn simple(name: &str, namespaces: &[String]) -> Option<Type> {
    if let Some(full) = grammar::accelerator(name) {
        return by_full_name(full);
    }
    let added = ADDED.with(|added| {
        let added = added.borrow();
        match added.is_empty() {
            true => None,
            false => added.get(&name.to_ascii_lowercase()).cloned(),
        }
    });
    if let Some((_, of)) = added {
        return Some(of);
    }
    if name.contains('`') {
        let (bare, arity) = name.split_once('`')?;
        let arity = arity.parse().ok()?;
        let definition = generic_definition(bare, arity, namespaces)?;
        return Some(Type::Generic(Rc::new(super::GenericType {
            definition: Rc::from(format!("{definition}`{arity}")),
            args: Vec::new(),
        })));
    }
    candidates(name, namespaces)
        .iter()
        .find_map(|full| by_full_name(full))
}

/// What a type as written stands for; `lookup` knows the classes of the script, `usings` are `using namespace`.
pub fn resolve(
    name: &TypeName,
    lookup: &dyn Fn(&str) -> Option<Rc<Class>>,
    usings: &[String],
) -> Option<Type> {
    match name {
        TypeName::Simple(node) => lookup(&node.name)
            .map(Type::Class)
            .or_else(|| simple(&node.name, usings)),
        TypeName::Array(node) => {
            let element = resolve(&node.element, lookup, usings)?;
            Some(Type::Array(
                Rc::new(element),
                u8::try_from(node.rank.max(1)).unwrap_or(1),
            ))
        }
        TypeName::Generic(node) => {
            let TypeName::Simple(definition) = &*node.definition else {
                return None;
            };
            let args: Option<Vec<Type>> = node
                .arguments
                .iter()
                .map(|argument| resolve(argument, lookup, usings))
                .collect();
            let args = args?;
            let definition = generic_definition(&definition.name, args.len(), usings)?;
            Some(Type::Generic(Rc::new(super::GenericType {
                definition,
                args,
            })))
        }
    }
}

/// The type that a text names, as in `'int' -as [type]`: no classes, no `using namespace`.
pub fn resolve_name(text: &str) -> Option<Type> {
    if let Some(known) = CACHE.with(|cache| cache.borrow().get(text).cloned()) {
        return known;
    }
    let mut reader = Reader {
        rest: text.trim(),
        depth: 0,
    };
    let found = reader
        .whole()
        .filter(|_| reader.rest.is_empty() || reader.rest.starts_with(','));
    CACHE.with(|cache| {
        let mut cache = cache.borrow_mut();
        if cache.len() < 4096 {
            cache.insert(text.to_owned(), found.clone());
        }
    });
    found
}

/// Reads a type name in either form: ``List[int]`` or ``List`1[[System.Int32, mscorlib]]``.
struct Reader<'t> {
    rest: &'t str,
    depth: u32,
}

impl Reader<'_> {
    fn eat(&mut self, c: char) -> bool {
        self.rest = self.rest.trim_start();
        match self.rest.strip_prefix(c) {
            Some(rest) => {
                self.rest = rest;
                true
            }
            None => false,
        }
    }

    fn whole(&mut self) -> Option<Type> {
        if self.depth > 30 {
            return None;
        }
        self.rest = self.rest.trim_start();
        let end = self.rest.find(['[', ']', ',']).unwrap_or(self.rest.len());
        let (name, rest) = self.rest.split_at_checked(end)?;
        let name = name.trim();
        if name.is_empty() {
            return None;
        }
        self.rest = rest;
        let mut found = None;
        // Type arguments?
        let before = self.rest;
        if self.eat('[') {
            self.rest = self.rest.trim_start();
            if self.rest.starts_with([']', ',']) {
                self.rest = before;
            } else {
                let args = self.arguments()?;
                let definition = generic_definition(name, args.len(), &[])?;
                found = Some(Type::Generic(Rc::new(super::GenericType {
                    definition,
                    args,
                })));
            }
        }
        let mut of = match found {
            Some(found) => found,
            None => simple(name, &[])?,
        };
        while self.rest.trim_start().starts_with('[') {
            self.eat('[');
            let mut rank = 1u8;
            while self.eat(',') {
                rank = rank.checked_add(1)?;
            }
            if !self.eat(']') {
                return None;
            }
            of = Type::Array(Rc::new(of), rank);
        }
        Some(of)
    }

    fn arguments(&mut self) -> Option<Vec<Type>> {
        let mut args = Vec::new();
        self.depth += 1;
        loop {
            let bracketed = self.eat('[');
            args.push(self.whole()?);
            if bracketed {
                // An assembly behind the comma does not matter.
                let end = self.rest.find(']')?;
                self.rest = self.rest.get(end + 1..)?;
            }
            if self.eat(']') {
                self.depth -= 1;
                return Some(args);
            }
            if !self.eat(',') {
                return None;
            }
        }
    }
}

/// The type of a name that means the same wherever it is written: no class, no `using namespace`.
pub fn resolve_plain(name: &TypeName) -> Option<Type> {
    resolve(name, &|_| None, &[])
}

/// Names of types that have no facts of their own, generic ones with their arity.
pub fn further_names() -> impl Iterator<Item = &'static str> {
    grammar::text("language/types.txt")
        .unwrap_or_default()
        .lines()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::value::types::type_name_text;

    #[test]
    fn names_in_every_form() {
        let full = |text: &str| resolve_name(text).map(|of| of.full_name());
        assert_eq!(full("int").as_deref(), Some("System.Int32"));
        assert_eq!(full("INT[]").as_deref(), Some("System.Int32[]"));
        assert_eq!(full("io.fileinfo").as_deref(), Some("System.IO.FileInfo"));
        assert_eq!(
            full("Environment+SpecialFolder").as_deref(),
            Some("System.Environment+SpecialFolder")
        );
        assert_eq!(
            full("System.Collections.Generic.Dictionary[string, int[]]").as_deref(),
            Some("System.Collections.Generic.Dictionary`2[[System.String],[System.Int32[]]]")
        );
        assert_eq!(
            full("System.Collections.Generic.List`1[[System.Int32, mscorlib]]"),
            full("Collections.Generic.List[int]")
        );
        assert_eq!(full("list[int]"), None);
        assert_eq!(full("System.Nope"), None);
        assert_eq!(full("int["), None);
    }

    #[test]
    fn generic_arguments_show_their_assembly() {
        let list = resolve_name("System.Collections.Generic.List[int]").expect("a list");
        assert_eq!(
            type_name_text(&list),
            "System.Collections.Generic.List`1[[System.Int32, System.Private.CoreLib, Version=10.0.0.0, Culture=neutral, PublicKeyToken=7cec85d7bea7798e]]"
        );
    }
}
