//! Types as PowerShell writes them: `int`, `string[]`, `System.Collections.Generic.List[int]`.

use crate::grammar;
use crate::value::Type;
use std::collections::HashMap;
use std::sync::OnceLock;

/// Which accelerator stands for a type when the type is written: the first one by PowerShell's own order.
fn accelerators() -> &'static HashMap<String, &'static str> {
    static NAMES: OnceLock<HashMap<String, &'static str>> = OnceLock::new();
    NAMES.get_or_init(|| {
        let mut names: HashMap<String, &'static str> = HashMap::new();
        for (name, of) in grammar::accelerators() {
            let shorter = names
                .get(&of.to_ascii_lowercase())
                .is_none_or(|held| (name.len(), name) < (held.len(), held));
            if shorter && !name.eq_ignore_ascii_case("pscustomobject") {
                names.insert(of.to_ascii_lowercase(), name);
            }
        }
        names
    })
}

/// The text of a type.
pub fn text(of: &Type) -> String {
    match of {
        Type::Array(element, rank) => format!(
            "{}[{}]",
            text(element),
            ",".repeat(usize::from(rank.saturating_sub(1)))
        ),
        Type::Generic(generic) => {
            if generic.args.is_empty() {
                return generic.definition.to_string();
            }
            let args: Vec<String> = generic.args.iter().map(text).collect();
            format!("{}[{}]", generic.definition, args.join(","))
        }
        _ => {
            let full = of.full_name();
            match accelerators().get(&full.to_ascii_lowercase()) {
                Some(name) => (*name).to_owned(),
                None => full,
            }
        }
    }
}
