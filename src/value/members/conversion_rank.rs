//! How well a value fits a parameter's type: the better of two overloads is the one that ranks higher.

use crate::value::Value;
use crate::value::types::{self, Known, Type};

/// How good a conversion is; the numbers only have an order.
pub type Rank = u16;

pub(super) const NONE: Rank = 0;
const UNRELATED_ARRAYS: Rank = 0x0F;
const TO_STRING: Rank = 0x1F;
pub(super) const CONVERTIBLE: Rank = 0x3F;
const IMPLICIT_CAST: Rank = 0x4F;
const EXPLICIT_CAST: Rank = 0x5F;
const CONSTRUCTOR: Rank = 0x6F;
const CREATE: Rank = 0x73;
const PARSE: Rank = 0x7F;
const PS_OBJECT: Rank = 0x8F;
pub(super) const LANGUAGE: Rank = 0x9F;
pub(super) const NULL_TO_VALUE: Rank = 0xAF;
const NULL_TO_REF: Rank = 0xBF;
const NUMERIC_EXPLICIT: Rank = 0xCF;
const NUMERIC_EXPLICIT_1: Rank = 0xDF;
const NUMERIC_STRING: Rank = 0xEF;
pub(super) const NUMERIC_IMPLICIT: Rank = 0xFF;
pub(super) const ASSIGNABLE: Rank = 0x10F;
const STRING_TO_CHARS: Rank = 0x11A;
pub(super) const IDENTITY: Rank = 0x11F;

/// How well a value converts to a type; 0: not at all.
pub fn rank(value: &Value, to: &Type) -> Rank {
    if value.is_null() {
        return if types::is_value_type(to) && !is_nullable(to) {
            NULL_TO_VALUE
        } else {
            NULL_TO_REF
        };
    }
    if types::is_instance(value.base(), to) {
        let from = value.type_of();
        return if from == *to { IDENTITY } else { ASSIGNABLE };
    }
    rank_of_types(&value.type_of(), to)
}

fn is_nullable(to: &Type) -> bool {
    matches!(to, Type::Generic(generic) if &*generic.definition == "System.Nullable")
}

/// How well objects of one type convert to another.
pub fn rank_of_types(from: &Type, to: &Type) -> Rank {
    use Known::{
        Boolean, Char, Decimal, Double, Hashtable, PSCustomObject, PSObject, Single, String,
    };
    if from == to {
        return IDENTITY;
    }
    if types::is_assignable(from, to) {
        return ASSIGNABLE;
    }
    if let Type::Generic(generic) = to
        && &*generic.definition == "System.Nullable"
        && let Some(inner) = generic.args.first()
    {
        return rank_of_types(from, inner);
    }
    if let Type::Array(element, 1) = to {
        if from.is_known(String) && element.is_known(Char) {
            return STRING_TO_CHARS;
        }
        if let Type::Array(..) = from {
            return UNRELATED_ARRAYS;
        }
        if is_list(from) {
            return UNRELATED_ARRAYS;
        }
        let inner = rank_of_types(from, element);
        return if inner == NONE {
            NONE
        } else {
            inner.saturating_sub(8).max(1)
        };
    }
    if to.is_known(String) {
        return TO_STRING;
    }
    if to.is_known(Boolean) {
        return LANGUAGE;
    }
    if to.is_known(PSObject) {
        return PS_OBJECT;
    }
    if types::is_delegate(to) {
        let method = matches!(from, Type::Generic(held)
            if &*held.definition == "System.Management.Automation.PSMethod");
        return if from.is_known(Known::ScriptBlock) || method {
            LANGUAGE
        } else {
            NONE
        };
    }
    let (from_number, to_number) = (number(from), number(to));
    if let (Some(a), Some(b)) = (from_number, to_number) {
        return numeric_rank(a, b);
    }
    if from.is_known(String) {
        if to_number.is_some() || to.is_known(Char) {
            return NUMERIC_STRING;
        }
        if types::is_enum(to) {
            return LANGUAGE - 1;
        }
        if to.is_known(Known::Type) || to.is_known(Known::DateTime) || to.is_known(Known::TimeSpan)
        {
            return LANGUAGE;
        }
        return match to {
            Type::Known(
                Known::Guid
                | Known::Version
                | Known::SemanticVersion
                | Known::IPAddress
                | Known::DateTimeOffset
                | Known::DateOnly
                | Known::TimeOnly,
            ) => PARSE,
            Type::Known(
                Known::Regex
                | Known::Uri
                | Known::XmlDocument
                | Known::CultureInfo
                | Known::MailAddress,
            ) => LANGUAGE,
            Type::Known(
                Known::StringBuilder | Known::FileInfo | Known::DirectoryInfo | Known::Exception,
            ) => CONSTRUCTOR,
            _ => {
                if is_list(to) {
                    CONSTRUCTOR
                } else {
                    NONE
                }
            }
        };
    }
    if from.is_known(Char) && to_number.is_some() {
        return match to {
            Type::Known(Single | Double) => EXPLICIT_CAST,
            Type::Known(Decimal) => IMPLICIT_CAST,
            _ => CONVERTIBLE,
        };
    }
    if from_number.is_some() && types::is_enum(to) {
        return LANGUAGE;
    }
    if types::is_enum(from) && to_number.is_some() {
        return LANGUAGE;
    }
    if from_number.is_some() {
        return match to {
            Type::Known(Char) => CONVERTIBLE,
            Type::Known(Known::DateTime | Known::TimeSpan) => CONSTRUCTOR,
            Type::Known(Known::BigInteger) => IMPLICIT_CAST,
            _ => NONE,
        };
    }
    if (from.is_known(Boolean) || from.is_known(Known::DateTime))
        && (to_number.is_some() || to.is_known(Char))
    {
        return CONVERTIBLE;
    }
    if from.is_known(Known::SwitchParameter) && to_number.is_some() {
        return NONE;
    }
    if (from.is_known(Hashtable) || from.is_known(PSCustomObject))
        && !types::is_primitive(to)
        && !types::is_interface(to)
    {
        return CREATE;
    }
    if (matches!(from, Type::Array(..)) || is_list(from)) && is_list(to) {
        return CONSTRUCTOR;
    }
    if matches!(from, Type::Array(..)) {
        return NONE;
    }
    if let Type::Class(_) = to {
        return NONE;
    }
    NONE
}

fn is_list(of: &Type) -> bool {
    of.is_known(Known::ArrayList)
        || matches!(of, Type::Generic(generic)
            if matches!(&*generic.definition,
                "System.Collections.Generic.List" | "System.Collections.ObjectModel.Collection" | "System.Collections.Generic.HashSet"))
}

fn number(of: &Type) -> Option<Known> {
    match of {
        Type::Known(Known::BigInteger) => None,
        Type::Known(known) if known.is_numeric() => Some(*known),
        _ => None,
    }
}

fn numeric_rank(from: Known, to: Known) -> Rank {
    use Known::{
        Byte, Decimal, Double, Int16, Int32, Int64, SByte, Single, UInt16, UInt32, UInt64,
    };
    let implicit = match from {
        SByte => matches!(to, Int16 | Int32 | Int64 | Single | Double | Decimal),
        Byte => matches!(
            to,
            Int16 | UInt16 | Int32 | UInt32 | Int64 | UInt64 | Single | Double | Decimal
        ),
        Int16 => matches!(to, Int32 | Int64 | Single | Double | Decimal),
        UInt16 => matches!(
            to,
            Int32 | UInt32 | Int64 | UInt64 | Single | Double | Decimal
        ),
        Int32 => matches!(to, Int64 | Single | Double | Decimal),
        UInt32 => matches!(to, Int64 | UInt64 | Single | Double | Decimal),
        Int64 | UInt64 => matches!(to, Single | Double | Decimal),
        Single => matches!(to, Double),
        _ => false,
    };
    if implicit {
        NUMERIC_IMPLICIT
    } else if from == Decimal && matches!(to, Single | Double) {
        NUMERIC_EXPLICIT_1
    } else {
        NUMERIC_EXPLICIT
    }
}
