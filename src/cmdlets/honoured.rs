//! Which parameters of a declared command its Rust side asks for. The table is made from the source when emsh is built.

/// Cmdlets in order of their names, and the texts that their code reaches.
const TABLE: &[(&str, &[&str])] = include!(concat!(env!("OUT_DIR"), "/honoured.rs"));

/// The texts that a cmdlet's code reaches, parameters among them; `None`: it has no code.
pub fn texts(cmdlet: &str) -> Option<&'static [&'static str]> {
    TABLE
        .iter()
        .find(|(name, _)| name.eq_ignore_ascii_case(cmdlet))
        .map(|(_, texts)| *texts)
}

/// True if a cmdlet's code asks for a parameter.
pub fn is_honoured(cmdlet: &str, parameter: &str) -> bool {
    texts(cmdlet).is_some_and(|texts| texts.contains(&parameter))
}
