//! Which types a class may speak of, and which types a script defines.

use crate::{
    grammar,
    syntax::{
        ast::{
            AttributeAst, AttributeBase, MemberAst, ScriptBlockAst, Statement, TypeAttributes,
            TypeDefinitionAst, TypeName, UsingStatementKind,
        },
        input::Shared,
    },
};

/// The definitions of a script, and what it brings in.
struct Known<'t> {
    defined: Vec<&'t TypeDefinitionAst>,
    /// Types may come from somewhere that is not looked into.
    open: bool,
    namespaces: Vec<&'t str>,
    /// Types that are known where the text will run.
    outer: &'t [String],
}

/// Reports types that are defined twice, and types that a class names and nobody knows.
pub(super) fn resolve<'t>(script: &'t ScriptBlockAst, shared: &'t Shared) {
    let mut known = Known {
        defined: Vec::new(),
        open: false,
        namespaces: Vec::new(),
        outer: &shared.known,
    };
    using_statements(script, shared, &mut known);
    let mut scopes = Vec::new();
    collect(script, &mut scopes);
    for scope in &scopes {
        for (number, definition) in scope.iter().enumerate() {
            let earlier = scope.get(..number).unwrap_or(&[]);
            if earlier
                .iter()
                .any(|other| other.name.eq_ignore_ascii_case(&definition.name))
            {
                shared.report(
                    definition.extent,
                    "MemberAlreadyDefined",
                    &[&definition.name],
                );
            }
        }
    }
    known.defined = scopes.into_iter().flatten().collect();
    for definition in &known.defined {
        known.definition(definition, shared);
    }
}

fn using_statements<'t>(script: &'t ScriptBlockAst, shared: &Shared, known: &mut Known<'t>) {
    for using in &script.using_statements {
        match using.kind {
            UsingStatementKind::Namespace => {
                let Some(name) = &using.name else {
                    continue;
                };
                let valid = !name.value.is_empty()
                    && name.value.split('.').all(|part| {
                        part.chars()
                            .next()
                            .is_some_and(|c| c.is_alphabetic() || c == '_')
                            && part.chars().all(|c| c.is_alphanumeric() || c == '_')
                    });
                if valid {
                    known.namespaces.push(&name.value);
                } else {
                    shared.report(name.extent, "InvalidNamespaceValue", &[]);
                }
            }
            UsingStatementKind::Module
            | UsingStatementKind::Assembly
            | UsingStatementKind::Command
            | UsingStatementKind::Type => known.open = true,
        }
    }
}

/// The type definitions of every scope, in their order.
fn collect<'t>(script: &'t ScriptBlockAst, scopes: &mut Vec<Vec<&'t TypeDefinitionAst>>) {
    let mut here = Vec::new();
    for block in [
        &script.dynamic_param_block,
        &script.begin_block,
        &script.process_block,
        &script.end_block,
        &script.clean_block,
    ]
    .into_iter()
    .flatten()
    {
        for statement in &block.statements {
            match statement {
                Statement::TypeDefinition(definition) => here.push(&**definition),
                Statement::FunctionDefinition(function) => collect(&function.body, scopes),
                _ => {}
            }
        }
    }
    scopes.insert(0, here);
}

impl Known<'_> {
    fn definition(&self, definition: &TypeDefinitionAst, shared: &Shared) {
        if definition.kind == TypeAttributes::Enum
            && let Some(base) = definition.base_types.first()
        {
            let name = base.type_name.full_name();
            if !super::class::is_underlying(&name) {
                shared.report(base.extent, "InvalidUnderlyingType", &[&name]);
            }
        }
        for base in &definition.base_types {
            self.require(&base.type_name, shared);
        }
        if definition.kind == TypeAttributes::Enum {
            return;
        }
        for member in &definition.members {
            match member {
                MemberAst::Property(member) => {
                    if let Some(constraint) = &member.property_type {
                        self.require(&constraint.type_name, shared);
                    }
                    member
                        .attributes
                        .iter()
                        .for_each(|attribute| self.attribute(attribute, shared));
                }
                MemberAst::Function(member) => {
                    if let Some(constraint) = &member.return_type {
                        self.require(&constraint.type_name, shared);
                    }
                    let attributes = member
                        .function
                        .parameters
                        .iter()
                        .flatten()
                        .flat_map(|parameter| &parameter.attributes);
                    for attribute in attributes {
                        if let AttributeBase::TypeConstraint(constraint) = attribute {
                            self.require(&constraint.type_name, shared);
                        }
                    }
                }
            }
        }
    }

    fn attribute(&self, attribute: &AttributeAst, shared: &Shared) {
        let Some(simple) = attribute.type_name.as_simple() else {
            return;
        };
        if !self.knows(&simple.name) && !self.knows(&format!("{}Attribute", simple.name)) {
            shared.report(
                simple.extent,
                "CustomAttributeTypeNotFound",
                &[&simple.name],
            );
        }
    }

    fn require(&self, type_name: &TypeName, shared: &Shared) {
        match type_name {
            TypeName::Simple(node) => {
                if node.assembly.is_none() && !self.knows(&node.name) {
                    shared.report(node.extent, "TypeNotFound", &[&node.name]);
                }
            }
            TypeName::Array(node) => self.require(&node.element, shared),
            TypeName::Generic(node) => node
                .arguments
                .iter()
                .for_each(|argument| self.require(argument, shared)),
        }
    }

    fn knows(&self, name: &str) -> bool {
        self.open
            || self
                .defined
                .iter()
                .any(|definition| definition.name.eq_ignore_ascii_case(name))
            || is_known(name)
            || self
                .outer
                .iter()
                .any(|known| known.eq_ignore_ascii_case(name))
            || self.namespaces.iter().any(|namespace| {
                // What else a namespace holds is not known here.
                !namespace.is_empty() && !name.contains('.')
            })
    }
}

/// A type of .NET or of PowerShell that is surely there, or may be.
fn is_known(name: &str) -> bool {
    grammar::accelerator(name).is_some()
        || grammar::type_facts(name).is_some()
        || grammar::type_facts(&format!("System.{name}")).is_some()
        || ["System.", "Microsoft."].iter().any(|prefix| {
            name.get(..prefix.len())
                .is_some_and(|start| start.eq_ignore_ascii_case(prefix))
        })
        || SYSTEM.iter().any(|known| known.eq_ignore_ascii_case(name))
}

/// Types directly in `System`, which is searched for every name.
const SYSTEM: [&str; 104] = [
    "Action",
    "Activator",
    "AggregateException",
    "AppContext",
    "AppDomain",
    "ApplicationException",
    "ArgumentException",
    "ArgumentNullException",
    "ArgumentOutOfRangeException",
    "ArithmeticException",
    "Array",
    "ArraySegment",
    "ArrayTypeMismatchException",
    "AsyncCallback",
    "Attribute",
    "AttributeTargets",
    "AttributeUsageAttribute",
    "BadImageFormatException",
    "Base64FormattingOptions",
    "BitConverter",
    "Boolean",
    "Buffer",
    "Byte",
    "Char",
    "CharEnumerator",
    "CLSCompliantAttribute",
    "Comparison",
    "Console",
    "ConsoleCancelEventArgs",
    "ConsoleColor",
    "ConsoleKey",
    "ConsoleKeyInfo",
    "ConsoleModifiers",
    "Convert",
    "Converter",
    "DateOnly",
    "DateTime",
    "DateTimeKind",
    "DateTimeOffset",
    "DayOfWeek",
    "DBNull",
    "Decimal",
    "Delegate",
    "DivideByZeroException",
    "Double",
    "DuplicateWaitObjectException",
    "Enum",
    "Environment",
    "EnvironmentVariableTarget",
    "EventArgs",
    "EventHandler",
    "Exception",
    "FlagsAttribute",
    "FormatException",
    "Func",
    "GC",
    "Guid",
    "Half",
    "HashCode",
    "IAsyncResult",
    "ICloneable",
    "IComparable",
    "IConvertible",
    "ICustomFormattable",
    "IDisposable",
    "IEquatable",
    "IFormatProvider",
    "IFormattable",
    "Index",
    "IndexOutOfRangeException",
    "Int128",
    "Int16",
    "Int32",
    "Int64",
    "IntPtr",
    "InvalidCastException",
    "InvalidOperationException",
    "IProgress",
    "Lazy",
    "Math",
    "MissingMethodException",
    "MulticastDelegate",
    "NotImplementedException",
    "NotSupportedException",
    "NullReferenceException",
    "Nullable",
    "Object",
    "ObsoleteAttribute",
    "OperationCanceledException",
    "OverflowException",
    "PlatformNotSupportedException",
    "Predicate",
    "Progress",
    "Random",
    "Range",
    "SerializableAttribute",
    "String",
    "StringComparer",
    "StringComparison",
    "TimeOnly",
    "TimeoutException",
    "TimeZoneInfo",
    "Tuple",
    "Type",
];

/// The full name of a type that is known by a shorter one.
pub(super) fn full_name(name: &str) -> String {
    if let Some(full) = grammar::accelerator(name) {
        return full.to_owned();
    }
    if let Some(facts) = grammar::type_facts(name) {
        return facts.name.to_owned();
    }
    grammar::type_facts(&format!("System.{name}"))
        .map_or_else(|| name.to_owned(), |facts| facts.name.to_owned())
}

/// One type is another, or derives from it.
pub(super) fn is_or_derives(name: &str, base: &str) -> bool {
    let name = full_name(name);
    let base = full_name(base);
    if name.eq_ignore_ascii_case(&base) {
        return true;
    }
    let derives = grammar::type_facts(&name).is_some_and(|facts| {
        facts
            .bases
            .iter()
            .any(|known| known.eq_ignore_ascii_case(&base))
    });
    // Every exception is one.
    derives
        || base.eq_ignore_ascii_case("System.Exception")
            && name.ends_with("Exception")
            && name.starts_with("System.")
}
