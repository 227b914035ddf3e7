//! The embedded texts of `grammar/`, by path, and the index of what stands in them.
//!
//! The index is written at build time, sorted without regard to case: looking something up is a binary search,
//! allocates nothing and parses nothing. Pieces that need parsing (a declaration, a view, the data of a type) are
//! handed out as the small text they are, for `syntax::parse`.

use std::cmp::Ordering;

mod index {
    use super::{EnumFacts, TypeFacts, ViewKind};

    include!(concat!(env!("OUT_DIR"), "/grammar_index.rs"));
}

/// The layout of a view.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ViewKind {
    /// Columns and rows.
    Table,
    /// A label and a value per line.
    List,
    /// One value per object, in columns.
    Wide,
    /// Free text.
    Custom,
}

/// The declaration of one command: a function with a param block.
#[derive(Clone, Copy, Debug)]
pub struct Declaration {
    /// The name as declared.
    pub name: &'static str,
    /// The folder of its module: `core`, `utility`, `management`, `security`, `host`, `exchange`.
    pub module: &'static str,
    /// The path of the file that holds it.
    pub noun_file: &'static str,
    /// The text of this function alone.
    pub text: &'static str,
}

/// A view, unparsed.
#[derive(Clone, Copy, Debug)]
pub struct ViewText {
    /// Its name, for `-View`.
    pub name: &'static str,
    /// Its layout.
    pub kind: ViewKind,
    /// The path of the file that holds it.
    pub file: &'static str,
    /// A hashtable literal.
    pub text: &'static str,
}

/// Base types and interfaces of a .NET type.
#[derive(Debug)]
pub struct TypeFacts {
    /// Full name; of a generic type up to the number of its arguments.
    pub name: &'static str,
    /// Base types, nearest first.
    pub bases: &'static [&'static str],
    /// Interfaces, inherited ones too.
    pub interfaces: &'static [&'static str],
}

/// An enumeration.
#[derive(Debug)]
pub struct EnumFacts {
    /// Full name.
    pub name: &'static str,
    /// The integer type below it, such as `Int32`.
    pub underlying: &'static str,
    /// Whether its values are combined.
    pub flags: bool,
    /// Names and values in the order of declaration.
    pub members: &'static [(&'static str, i64)],
}

/// An alias of a fresh session.
#[derive(Clone, Copy, Debug)]
pub struct Alias {
    /// The alias.
    pub name: &'static str,
    /// The command it stands for.
    pub definition: &'static str,
    /// Its options, as `ScopedItemOptions` prints them.
    pub options: &'static str,
}

/// An approved verb.
#[derive(Clone, Copy, Debug)]
pub struct Verb {
    /// The verb.
    pub name: &'static str,
    /// Its group, such as `Common`.
    pub group: &'static str,
    /// What aliases of its commands begin with.
    pub prefix: &'static str,
}

/// Order without regard to the case of ASCII letters, as the index is sorted.
fn compare(a: &str, b: &str) -> Ordering {
    a.bytes()
        .map(|c| c.to_ascii_lowercase())
        .cmp(b.bytes().map(|c| c.to_ascii_lowercase()))
}

/// The row of a sorted table whose key is `key`.
fn find<'a, T>(rows: &'a [T], key: &str, name: impl Fn(&T) -> &str) -> Option<&'a T> {
    let at = rows.binary_search_by(|row| compare(name(row), key)).ok()?;
    rows.get(at)
}

/// A piece of the text with this number.
fn piece(text: usize, start: usize, end: usize) -> (&'static str, &'static str) {
    let (path, content) = index::TEXTS.get(text).copied().unwrap_or_default();
    (path, content.get(start..end).unwrap_or_default())
}

/// The text of `grammar/<path>`.
pub fn text(path: &str) -> Option<&'static str> {
    let at = index::TEXTS
        .binary_search_by(|(p, _)| (*p).cmp(path))
        .ok()?;
    index::TEXTS.get(at).map(|(_, content)| *content)
}

/// The paths that start with `prefix`, sorted.
pub fn paths_under(prefix: &str) -> impl Iterator<Item = &'static str> {
    let from = index::TEXTS.partition_point(|(p, _)| *p < prefix);
    index::TEXTS
        .iter()
        .skip(from)
        .map(|(p, _)| *p)
        .take_while(move |p| p.starts_with(prefix))
}

/// The message `id` of `grammar/messages/<file>.psd1`, with its placeholders.
pub fn message(file: &str, id: &str) -> Option<&'static str> {
    let wanted = || {
        file.bytes()
            .chain(*b"/")
            .chain(id.bytes())
            .map(|c| c.to_ascii_lowercase())
    };
    let rows = index::MESSAGES;
    let at = rows
        .binary_search_by(|(key, _)| key.bytes().map(|c| c.to_ascii_lowercase()).cmp(wanted()))
        .ok()?;
    rows.get(at).map(|(_, message)| *message)
}

fn declared(row: &(&'static str, &'static str, usize, usize, usize)) -> Declaration {
    let (name, module, number, start, end) = *row;
    let (noun_file, text) = piece(number, start, end);
    Declaration {
        name,
        module,
        noun_file,
        text,
    }
}

/// The declaration of a command, by its name in any case.
pub fn declaration(name: &str) -> Option<Declaration> {
    find(index::DECLARATIONS, name, |row| row.0).map(declared)
}

/// Every declaration, by name.
pub fn declarations() -> impl ExactSizeIterator<Item = Declaration> {
    index::DECLARATIONS.iter().map(declared)
}

/// A function of a fresh session: its definition from `function` to `}`.
pub fn function_text(name: &str) -> Option<&'static str> {
    find(index::FUNCTIONS, name, |row| row.0).map(|row| piece(row.1, row.2, row.3).1)
}

/// The names of the functions of a fresh session.
pub fn function_names() -> impl ExactSizeIterator<Item = &'static str> {
    index::FUNCTIONS.iter().map(|row| row.0)
}

/// The alias of this name in a fresh session.
pub fn alias(name: &str) -> Option<Alias> {
    find(index::ALIASES, name, |row| row.0).map(|&(name, definition, options)| Alias {
        name,
        definition,
        options,
    })
}

/// Every alias of a fresh session, by name.
pub fn aliases() -> impl ExactSizeIterator<Item = Alias> {
    index::ALIASES
        .iter()
        .map(|&(name, definition, options)| Alias {
            name,
            definition,
            options,
        })
}

/// The approved verb of this name.
pub fn verb(name: &str) -> Option<Verb> {
    verbs().find(|verb| verb.name.eq_ignore_ascii_case(name))
}

/// Every approved verb, as Get-Verb lists them.
pub fn verbs() -> impl ExactSizeIterator<Item = Verb> {
    index::VERBS.iter().map(|&(name, group, prefix)| Verb {
        name,
        group,
        prefix,
    })
}

/// The full name of the type that an accelerator such as `int` stands for.
pub fn accelerator(name: &str) -> Option<&'static str> {
    find(index::ACCELERATORS, name, |row| row.0).map(|row| row.1)
}

/// Every accelerator with the full name of its type, by accelerator.
pub fn accelerators() -> impl ExactSizeIterator<Item = (&'static str, &'static str)> {
    index::ACCELERATORS.iter().copied()
}

/// Value of an error category, and the word that `CategoryInfo` prints for it.
pub fn error_category(name: &str) -> Option<(i64, &'static str)> {
    find(index::CATEGORIES, name, |row| row.0).map(|row| (row.1, row.2))
}

fn view(row: &(&'static str, ViewKind, usize, usize, usize)) -> ViewText {
    let (name, kind, number, start, end) = *row;
    let (file, text) = piece(number, start, end);
    ViewText {
        name,
        kind,
        file,
        text,
    }
}

/// The views for a type name, in the order in which they are tried.
pub fn view_texts(type_name: &str) -> impl Iterator<Item = ViewText> {
    let ids = find(index::VIEWS_OF_TYPES, type_name, |row| row.0).map_or(&[][..], |row| row.1);
    ids.iter().filter_map(|id| index::VIEWS.get(*id)).map(view)
}

/// Every view, in the order in which they are tried.
pub fn views() -> impl ExactSizeIterator<Item = ViewText> {
    index::VIEWS.iter().map(view)
}

/// What PowerShell adds to a type, as a hashtable literal: members, default display set, serialization.
pub fn type_data_text(type_name: &str) -> Option<&'static str> {
    find(index::TYPE_DATA, type_name, |row| row.0).map(|row| piece(row.1, row.2, row.3).1)
}

/// The names of the types that PowerShell adds something to.
pub fn type_data_names() -> impl ExactSizeIterator<Item = &'static str> {
    index::TYPE_DATA.iter().map(|row| row.0)
}

/// What `Get-Member` lists of a type, as a hashtable literal.
pub fn members_text(type_name: &str) -> Option<&'static str> {
    let (_, number) = find(index::MEMBERS, type_name, |row| row.0)?;
    index::TEXTS.get(*number).map(|(_, content)| *content)
}

/// The names of the types whose members are known, in the form of `Dictionary`2`.
pub fn member_types() -> impl ExactSizeIterator<Item = &'static str> {
    index::MEMBERS.iter().map(|row| row.0)
}

/// Base types and interfaces of a type, by its full name (of a generic type, up to the number of its arguments).
pub fn type_facts(type_name: &str) -> Option<&'static TypeFacts> {
    find(index::TYPES, type_name, |row| row.name)
}

/// Every type with known base types, by name.
pub fn types() -> impl ExactSizeIterator<Item = &'static TypeFacts> {
    index::TYPES.iter()
}

/// An enumeration, by its full name.
pub fn enum_members(type_name: &str) -> Option<&'static EnumFacts> {
    find(index::ENUMS, type_name, |row| row.name)
}

/// Every enumeration, by name.
pub fn enums() -> impl ExactSizeIterator<Item = &'static EnumFacts> {
    index::ENUMS.iter()
}
