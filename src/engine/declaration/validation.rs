//! What must hold for an argument.

use crate::syntax::ast::Str;
use crate::value::{ScriptBlock, Type, Value};
use std::rc::Rc;

/// `ValidateRangeKind`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RangeKind {
    /// Greater than 0.
    Positive,
    /// 0 or more.
    NonNegative,
    /// Less than 0.
    Negative,
    /// 0 or less.
    NonPositive,
}

/// What must hold for an argument.
#[derive(Clone, Debug)]
pub enum Validation {
    /// `[ValidateNotNull()]`.
    NotNull,
    /// `[ValidateNotNullOrEmpty()]`.
    NotNullOrEmpty,
    /// `[ValidateNotNullOrWhiteSpace()]`.
    NotNullOrWhiteSpace,
    /// `[ValidateCount(min, max)]`.
    Count(i32, i32),
    /// `[ValidateLength(min, max)]`.
    Length(i32, i32),
    /// `[ValidateRange(min, max)]`, with the type that arguments are compared in.
    Range(Value, Value, Type),
    /// `[ValidateRange('Positive')]`.
    RangeKind(RangeKind),
    /// `[ValidatePattern()]`.
    Pattern {
        /// The pattern.
        pattern: Str,
        /// Without regard to case: unless `Options` says otherwise.
        options: i64,
        /// `ErrorMessage`.
        message: Option<Str>,
    },
    /// `[ValidateScript()]`.
    Script {
        /// The block.
        block: Rc<ScriptBlock>,
        /// `ErrorMessage`.
        message: Option<Str>,
    },
    /// `[ValidateSet()]`.
    Set {
        /// The values.
        values: Vec<Str>,
        /// Without regard to case.
        ignore_case: bool,
        /// `ErrorMessage`.
        message: Option<Str>,
    },
    /// `[ValidateSet([Generator])]`.
    SetFrom {
        /// The class that gives the values.
        generator: Type,
        /// Without regard to case.
        ignore_case: bool,
        /// `ErrorMessage`.
        message: Option<Str>,
    },
    /// `[ValidateDrive()]`, `[ValidateUserDrive()]`.
    Drive(Vec<Str>),
    /// `[ValidateTrustedData()]`.
    TrustedData,
    /// `[ValidateVariableName()]` of the common parameters.
    VariableName,
    /// An instance of a script's class; true: it derives from `ValidateEnumeratedArgumentsAttribute`.
    Object(Value, bool),
    /// One of a cmdlet's own, by the attribute's name.
    Named(Str),
}

impl Validation {
    /// The name of the attribute and the arguments of its constructor.
    pub fn as_attribute(&self) -> (&'static str, Vec<Value>) {
        match self {
            Validation::NotNull => ("ValidateNotNullAttribute", Vec::new()),
            Validation::NotNullOrEmpty => ("ValidateNotNullOrEmptyAttribute", Vec::new()),
            Validation::NotNullOrWhiteSpace => ("ValidateNotNullOrWhiteSpaceAttribute", Vec::new()),
            Validation::Count(low, high) => (
                "ValidateCountAttribute",
                vec![Value::Int(*low), Value::Int(*high)],
            ),
            Validation::Length(low, high) => (
                "ValidateLengthAttribute",
                vec![Value::Int(*low), Value::Int(*high)],
            ),
            Validation::Range(low, high, _) => {
                ("ValidateRangeAttribute", vec![low.clone(), high.clone()])
            }
            Validation::RangeKind(_) => ("ValidateRangeAttribute", Vec::new()),
            Validation::Pattern { pattern, .. } => (
                "ValidatePatternAttribute",
                vec![Value::str(pattern.as_str())],
            ),
            Validation::Script { block, .. } => (
                "ValidateScriptAttribute",
                vec![Value::ScriptBlock(Rc::clone(block))],
            ),
            Validation::Set { values, .. } => (
                "ValidateSetAttribute",
                values
                    .iter()
                    .map(|value| Value::str(value.as_str()))
                    .collect(),
            ),
            _ => ("ValidateArgumentsAttribute", Vec::new()),
        }
    }
}
