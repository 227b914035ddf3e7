//! `CultureInfo`, `NumberFormatInfo`, `DateTimeFormatInfo`, `TextInfo`.

use super::NetObject;
use crate::text::culture::{self, Culture, INVARIANT};
use crate::text::name::{self, eq_ignore_case};
use crate::value::members::args::{int, strings};
use crate::value::{Context, Fault, Known, Result, Type, Value};
use std::any::Any;

/// Cultures whose calendar is not that of Gregory.
const OTHER_CALENDARS: [&str; 7] = ["ar-SA", "ar", "fa-IR", "fa", "th-TH", "th", "ckb-IR"];

/// Which view of a culture.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Part {
    /// The culture.
    Culture,
    /// Its numbers.
    Numbers,
    /// Its dates.
    Dates,
    /// Its letters.
    Text,
    /// How it compares.
    Compare,
}

/// A culture or a part of one.
pub struct CultureInfo {
    /// The culture.
    pub culture: &'static Culture,
    /// Which part.
    pub part: Part,
}

impl CultureInfo {
    /// A culture as an object.
    pub fn value(culture: &'static Culture) -> Value {
        CultureInfo::part(culture, Part::Culture)
    }

    /// A part of a culture.
    pub fn part(culture: &'static Culture, part: Part) -> Value {
        Value::net(CultureInfo { culture, part })
    }
}

/// The culture of that name.
pub fn by_name(name: &str) -> Result<&'static Culture> {
    culture::named(name).ok_or_else(|| {
        Fault::net(
            "System.Globalization.CultureNotFoundException",
            format!("Culture is not supported. (Parameter 'name')\n{name} is an invalid culture identifier."),
        )
    })
}

fn day_number(name: &str) -> i64 {
    [
        "Sunday",
        "Monday",
        "Tuesday",
        "Wednesday",
        "Thursday",
        "Friday",
        "Saturday",
    ]
    .iter()
    .position(|day| *day == name)
    .unwrap_or(0) as i64
}

fn sizes(sizes: &[u8]) -> Value {
    Value::array_of(
        Type::INT,
        sizes
            .iter()
            .map(|size| Value::Int(i32::from(*size)))
            .collect(),
    )
}

fn number_property(held: &Culture, name: &str) -> Option<Value> {
    let it = &held.number;
    let is = |known: &str| eq_ignore_case(name, known);
    let digits = |count: u8| Value::Int(i32::from(count));
    Some(if is("NumberDecimalSeparator") {
        Value::str(it.number_decimal_separator)
    } else if is("NumberGroupSeparator") {
        Value::str(it.number_group_separator)
    } else if is("NumberDecimalDigits") {
        digits(it.number_decimal_digits)
    } else if is("NumberGroupSizes") {
        sizes(it.number_group_sizes)
    } else if is("NumberNegativePattern") {
        digits(it.number_negative_pattern)
    } else if is("CurrencySymbol") {
        Value::str(it.currency_symbol)
    } else if is("CurrencyDecimalSeparator") {
        Value::str(it.currency_decimal_separator)
    } else if is("CurrencyGroupSeparator") {
        Value::str(it.currency_group_separator)
    } else if is("CurrencyDecimalDigits") {
        digits(it.currency_decimal_digits)
    } else if is("CurrencyGroupSizes") {
        sizes(it.currency_group_sizes)
    } else if is("CurrencyNegativePattern") {
        digits(it.currency_negative_pattern)
    } else if is("CurrencyPositivePattern") {
        digits(it.currency_positive_pattern)
    } else if is("PercentSymbol") {
        Value::str(it.percent_symbol)
    } else if is("PercentDecimalSeparator") {
        Value::str(it.percent_decimal_separator)
    } else if is("PercentGroupSeparator") {
        Value::str(it.percent_group_separator)
    } else if is("PercentDecimalDigits") {
        digits(it.percent_decimal_digits)
    } else if is("PercentGroupSizes") {
        sizes(it.percent_group_sizes)
    } else if is("PercentNegativePattern") {
        digits(it.percent_negative_pattern)
    } else if is("PercentPositivePattern") {
        digits(it.percent_positive_pattern)
    } else if is("PerMilleSymbol") {
        Value::str(it.per_mille_symbol)
    } else if is("NegativeSign") {
        Value::str(it.negative_sign)
    } else if is("PositiveSign") {
        Value::str(it.positive_sign)
    } else if is("NaNSymbol") {
        Value::str(it.nan_symbol)
    } else if is("PositiveInfinitySymbol") {
        Value::str(it.positive_infinity_symbol)
    } else if is("NegativeInfinitySymbol") {
        Value::str(it.negative_infinity_symbol)
    } else if is("NativeDigits") {
        strings(it.native_digits.iter().copied())
    } else if is("DigitSubstitution") {
        Value::enumeration("System.Globalization.DigitShapes", 1)
    } else if is("IsReadOnly") {
        Value::TRUE
    } else {
        return None;
    })
}

fn date_property(held: &Culture, name: &str) -> Option<Value> {
    use crate::text::culture::DateTimeFormat;
    let it = &held.date;
    let is = |known: &str| eq_ignore_case(name, known);
    Some(if is("AMDesignator") {
        Value::str(it.am_designator)
    } else if is("PMDesignator") {
        Value::str(it.pm_designator)
    } else if is("DayNames") {
        strings(it.day_names.iter().copied())
    } else if is("AbbreviatedDayNames") {
        strings(it.abbreviated_day_names.iter().copied())
    } else if is("ShortestDayNames") {
        strings(it.shortest_day_names.iter().copied())
    } else if is("MonthNames") {
        strings(it.month_names.iter().copied())
    } else if is("AbbreviatedMonthNames") {
        strings(it.abbreviated_month_names.iter().copied())
    } else if is("MonthGenitiveNames") {
        strings(it.month_genitive_names.iter().copied())
    } else if is("AbbreviatedMonthGenitiveNames") {
        strings(it.abbreviated_month_genitive_names.iter().copied())
    } else if is("FirstDayOfWeek") {
        Value::enumeration("System.DayOfWeek", day_number(it.first_day_of_week))
    } else if is("Calendar") {
        Value::net(super::gregorian::Gregorian)
    } else if is("CalendarWeekRule") {
        Value::enumeration(
            "System.Globalization.CalendarWeekRule",
            match it.calendar_week_rule {
                "FirstFullWeek" => 1,
                "FirstFourDayWeek" => 2,
                _ => 0,
            },
        )
    } else if is("DateSeparator") {
        Value::str(it.date_separator)
    } else if is("TimeSeparator") {
        Value::str(it.time_separator)
    } else if is("FullDateTimePattern") {
        Value::str(it.full_date_time_pattern)
    } else if is("LongDatePattern") {
        Value::str(it.long_date_pattern)
    } else if is("LongTimePattern") {
        Value::str(it.long_time_pattern)
    } else if is("ShortDatePattern") {
        Value::str(it.short_date_pattern)
    } else if is("ShortTimePattern") {
        Value::str(it.short_time_pattern)
    } else if is("MonthDayPattern") {
        Value::str(it.month_day_pattern)
    } else if is("YearMonthPattern") {
        Value::str(it.year_month_pattern)
    } else if is("RFC1123Pattern") {
        Value::str(DateTimeFormat::RFC1123_PATTERN)
    } else if is("SortableDateTimePattern") {
        Value::str(DateTimeFormat::SORTABLE_PATTERN)
    } else if is("UniversalSortableDateTimePattern") {
        Value::str(DateTimeFormat::UNIVERSAL_SORTABLE_PATTERN)
    } else if is("NativeCalendarName") {
        Value::str("Gregorian Calendar")
    } else if is("IsReadOnly") {
        Value::TRUE
    } else {
        return None;
    })
}

fn culture_property(held: &'static Culture, name: &str) -> Option<Value> {
    let is = |known: &str| eq_ignore_case(name, known);
    Some(if is("Name") || is("IetfLanguageTag") {
        Value::str(held.name)
    } else if is("DisplayName") {
        Value::str(held.display_name)
    } else if is("EnglishName") {
        Value::str(held.english_name)
    } else if is("NativeName") {
        Value::str(held.native_name)
    } else if is("LCID") || is("KeyboardLayoutId") {
        Value::Int(held.lcid as i32)
    } else if is("TwoLetterISOLanguageName") {
        Value::str(held.two_letter)
    } else if is("ThreeLetterISOLanguageName") {
        Value::str(held.three_letter)
    } else if is("ThreeLetterWindowsLanguageName") {
        Value::str(held.three_letter_windows)
    } else if is("Parent") {
        CultureInfo::value(culture::find(held.parent).unwrap_or(&INVARIANT))
    } else if is("IsNeutralCulture") {
        Value::Bool(!held.name.is_empty() && !held.name.contains('-'))
    } else if is("NumberFormat") {
        CultureInfo::part(held, Part::Numbers)
    } else if is("DateTimeFormat") {
        CultureInfo::part(held, Part::Dates)
    } else if is("TextInfo") {
        CultureInfo::part(held, Part::Text)
    } else if is("Calendar") && !OTHER_CALENDARS.contains(&held.name) {
        Value::net(super::gregorian::Gregorian)
    } else if is("CompareInfo") {
        CultureInfo::part(held, Part::Compare)
    } else if is("OptionalCalendars") && ONE_CALENDAR.contains(&held.two_letter) {
        Value::array_of(
            Type::named("System.Globalization.Calendar"),
            vec![Value::net(super::gregorian::Gregorian)],
        )
    } else if is("IsReadOnly") {
        // The session's own culture and the invariant one are nobody's to change.
        Value::Bool(held.name.is_empty() || held.name == culture::current().name)
    } else if is("UseUserOverride") {
        Value::Bool(held.name == culture::current().name)
    } else if is("CultureTypes") {
        Value::enumeration("System.Globalization.CultureTypes", 2)
    } else {
        return None;
    })
}

/// Languages whose countries know no calendar besides the Gregorian one.
const ONE_CALENDAR: [&str; 8] = ["en", "de", "fr", "es", "it", "nl", "pt", "sv"];

/// `ToTitleCase`: words begin with a capital, words in capitals stay.
pub fn title_case(text: &str) -> String {
    let mut out = String::new();
    let mut word = String::new();
    let flush = |word: &mut String, out: &mut String| {
        let letters: Vec<char> = word.chars().filter(|c| c.is_alphabetic()).collect();
        let shouted = letters.len() > 1 && letters.iter().all(|c| c.is_uppercase());
        if shouted {
            out.push_str(word);
        } else {
            let mut chars = word.chars();
            if let Some(first) = chars.next() {
                out.push(name::upper(first));
                out.extend(chars.map(name::lower));
            }
        }
        word.clear();
    };
    for c in text.chars() {
        if c.is_alphabetic()
            || (c == '\'' && !word.is_empty())
            || (c.is_numeric() && !word.is_empty())
        {
            word.push(c);
        } else {
            flush(&mut word, &mut out);
            out.push(c);
        }
    }
    flush(&mut word, &mut out);
    out
}

impl NetObject for CultureInfo {
    fn type_of(&self) -> Type {
        match self.part {
            Part::Culture => Type::Known(Known::CultureInfo),
            Part::Numbers => Type::named("System.Globalization.NumberFormatInfo"),
            Part::Dates => Type::named("System.Globalization.DateTimeFormatInfo"),
            Part::Text => Type::named("System.Globalization.TextInfo"),
            Part::Compare => Type::named("System.Globalization.CompareInfo"),
        }
    }

    fn to_text(&self) -> String {
        match self.part {
            Part::Culture => self.culture.name.to_owned(),
            Part::Text => format!("TextInfo - {}", self.culture.name),
            Part::Compare => format!("CompareInfo - {}", self.culture.name),
            _ => self.type_of().full_name(),
        }
    }

    fn get(&self, name: &str) -> Option<Value> {
        let is = |known: &str| eq_ignore_case(name, known);
        match self.part {
            Part::Culture => culture_property(self.culture, name),
            Part::Numbers => number_property(self.culture, name),
            Part::Dates => date_property(self.culture, name),
            Part::Text | Part::Compare => Some(if is("CultureName") || is("Name") {
                Value::str(self.culture.name)
            } else if is("LCID") {
                Value::Int(self.culture.lcid as i32)
            } else if is("ListSeparator") {
                Value::str(self.culture.list_separator)
            } else if is("IsRightToLeft") {
                Value::Bool(matches!(self.culture.two_letter, "ar" | "he" | "fa" | "ur"))
            } else if is("IsReadOnly") {
                Value::TRUE
            } else {
                return None;
            }),
        }
    }

    fn property_names(&self) -> Vec<String> {
        let names: &[&str] = match self.part {
            Part::Culture => &[
                "Parent",
                "LCID",
                "KeyboardLayoutId",
                "Name",
                "IetfLanguageTag",
                "DisplayName",
                "NativeName",
                "EnglishName",
                "TwoLetterISOLanguageName",
                "ThreeLetterISOLanguageName",
                "ThreeLetterWindowsLanguageName",
                "CompareInfo",
                "TextInfo",
                "IsNeutralCulture",
                "CultureTypes",
                "NumberFormat",
                "DateTimeFormat",
                "Calendar",
                "OptionalCalendars",
                "UseUserOverride",
                "IsReadOnly",
            ],
            Part::Numbers => &[
                "CurrencyDecimalDigits",
                "CurrencyDecimalSeparator",
                "IsReadOnly",
                "CurrencyGroupSizes",
                "NumberGroupSizes",
                "PercentGroupSizes",
                "CurrencyGroupSeparator",
                "CurrencySymbol",
                "NaNSymbol",
                "CurrencyNegativePattern",
                "NumberNegativePattern",
                "PercentPositivePattern",
                "PercentNegativePattern",
                "NegativeInfinitySymbol",
                "NegativeSign",
                "NumberDecimalDigits",
                "NumberDecimalSeparator",
                "NumberGroupSeparator",
                "CurrencyPositivePattern",
                "PositiveInfinitySymbol",
                "PositiveSign",
                "PercentDecimalDigits",
                "PercentDecimalSeparator",
                "PercentGroupSeparator",
                "PercentSymbol",
                "PerMilleSymbol",
                "NativeDigits",
                "DigitSubstitution",
            ],
            Part::Dates => &[
                "AMDesignator",
                "Calendar",
                "DateSeparator",
                "FirstDayOfWeek",
                "CalendarWeekRule",
                "FullDateTimePattern",
                "LongDatePattern",
                "LongTimePattern",
                "MonthDayPattern",
                "PMDesignator",
                "RFC1123Pattern",
                "ShortDatePattern",
                "ShortTimePattern",
                "SortableDateTimePattern",
                "TimeSeparator",
                "UniversalSortableDateTimePattern",
                "YearMonthPattern",
                "AbbreviatedDayNames",
                "ShortestDayNames",
                "DayNames",
                "AbbreviatedMonthNames",
                "MonthNames",
                "IsReadOnly",
                "NativeCalendarName",
                "AbbreviatedMonthGenitiveNames",
                "MonthGenitiveNames",
            ],
            Part::Text => &[
                "ANSICodePage",
                "OEMCodePage",
                "MacCodePage",
                "EBCDICCodePage",
                "LCID",
                "CultureName",
                "IsReadOnly",
                "ListSeparator",
                "IsRightToLeft",
            ],
            Part::Compare => &["Name", "LCID"],
        };
        names.iter().map(|name| (*name).to_owned()).collect()
    }

    fn call(
        &self,
        _: &Value,
        name: &str,
        args: &[Value],
        cx: &mut dyn Context,
    ) -> Option<Result<Value>> {
        let text = |at: usize| args.get(at).map(Value::to_text).unwrap_or_default();
        let day = || {
            crate::value::members::args::enumeration(args, 0, "DayOfWeek").map(|day| day as usize)
        };
        let month = || int(args, 0).and_then(|month| usize::try_from(month - 1).ok());
        let pick = |list: &[&'static str], at: Option<usize>| -> Option<Value> {
            list.get(at?).map(|one| Value::str(*one))
        };
        Some(Ok(match (self.part, name) {
            (Part::Text, "totitlecase") => Value::str(title_case(&text(0))),
            (Part::Text, "toupper") => Value::str(name::to_upper(&text(0))),
            (Part::Text, "tolower") => Value::str(name::to_lower(&text(0))),
            (Part::Dates, "getdayname") => pick(self.culture.date.day_names, day())?,
            (Part::Dates, "getabbreviateddayname") => {
                pick(self.culture.date.abbreviated_day_names, day())?
            }
            (Part::Dates, "getshortestdayname") => {
                pick(self.culture.date.shortest_day_names, day())?
            }
            (Part::Dates, "getmonthname") => pick(self.culture.date.month_names, month())?,
            (Part::Dates, "getabbreviatedmonthname") => {
                pick(self.culture.date.abbreviated_month_names, month())?
            }
            (Part::Culture, "getformat") => match args.first().map(Value::base) {
                Some(Value::Type(of)) if of.full_name().ends_with("NumberFormatInfo") => {
                    CultureInfo::part(self.culture, Part::Numbers)
                }
                Some(Value::Type(of)) if of.full_name().ends_with("DateTimeFormatInfo") => {
                    CultureInfo::part(self.culture, Part::Dates)
                }
                _ => Value::Null,
            },
            (Part::Compare, "compare") => {
                let ignore_case =
                    crate::value::members::args::enumeration(args, 2, "CompareOptions")
                        .unwrap_or(0)
                        & 1
                        != 0;
                Value::Int(crate::value::members::bridge::compare_text(
                    &text(0),
                    &text(1),
                    ignore_case,
                ) as i32)
            }
            (_, "clone") => CultureInfo::part(self.culture, self.part),
            _ => {
                let _ = cx;
                return None;
            }
        }))
    }

    fn equals(&self, other: &Value) -> Option<bool> {
        Some(other.downcast::<CultureInfo>().is_some_and(|other| {
            other.part == self.part && other.culture.name == self.culture.name
        }))
    }

    fn as_any(&self) -> &dyn Any {
        self
    }
}

/// A static property of `CultureInfo`, `NumberFormatInfo` or `DateTimeFormatInfo`.
pub fn static_property(of: &str, name: &str, cx: &dyn Context) -> Option<Value> {
    let part = match of {
        "System.Globalization.NumberFormatInfo" => Part::Numbers,
        "System.Globalization.DateTimeFormatInfo" => Part::Dates,
        _ => Part::Culture,
    };
    Some(match name {
        "invariantculture" | "invariantinfo" => CultureInfo::part(&INVARIANT, part),
        "currentculture" | "currentuiculture" | "installeduiculture" | "currentinfo" => {
            CultureInfo::part(cx.culture(), part)
        }
        "defaultthreadcurrentculture" | "defaultthreadcurrentuiculture" => Value::Null,
        _ => return None,
    })
}

/// A static method of `CultureInfo`.
pub fn static_call(name: &str, args: &[Value]) -> Option<Result<Value>> {
    match (name, args) {
        (
            "getcultureinfo" | "createspecificculture" | "getcultureinfobyietflanguagetag",
            [one, ..],
        ) => Some(construct(std::slice::from_ref(one))?),
        ("getcultures", [_]) => {
            let number =
                crate::value::members::args::enumeration(args, 0, "CultureTypes").unwrap_or(7);
            let all = culture::all()
                .filter(|one| {
                    let neutral = !one.name.contains('-');
                    (number & 1 != 0 && neutral) || (number & 2 != 0 && !neutral)
                })
                .map(CultureInfo::value)
                .collect();
            Some(Ok(Value::array_of(Type::Known(Known::CultureInfo), all)))
        }
        ("readonly", [one]) => Some(Ok(one.clone())),
        _ => None,
    }
}

/// `[cultureinfo]::new(name)`.
pub fn construct(args: &[Value]) -> Option<Result<Value>> {
    match args.first().map(Value::base) {
        Some(Value::Int(lcid)) if *lcid < 0 => Some(Err(crate::value::members::args::negative(
            "culture",
            &lcid.to_string(),
        ))),
        Some(Value::Int(lcid)) => Some(
            u32::try_from(*lcid)
                .ok()
                .and_then(culture::find_lcid)
                .map(CultureInfo::value)
                .ok_or_else(|| {
                    Fault::net(
                        "System.Globalization.CultureNotFoundException",
                        format!("Culture is not supported. (Parameter 'culture')\n{lcid} (0x{lcid:04x}) is an invalid culture identifier."),
                    )
                }),
        ),
        Some(Value::Null | Value::Empty) => Some(crate::value::members::args::null("name")),
        Some(other) => Some(by_name(&other.to_text()).map(CultureInfo::value)),
        None => None,
    }
}
