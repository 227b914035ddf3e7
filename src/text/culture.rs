//! Number and date formats of cultures.
//!
//! The invariant culture and en-US are constants; the others stand in `grammar/language/cultures.txt` (recorded) and
//! `cultures-cldr.txt` (made from CLDR), and are read when first asked for. Any other name that could be one is a
//! culture too, as in .NET with ICU: one that has the formats of no language.

use std::sync::{Mutex, OnceLock};

use super::name::eq_ignore_case;

thread_local! {
    static CURRENT: std::cell::Cell<&'static Culture> = const { std::cell::Cell::new(&EN_US) };
}

/// The culture of the thread, for texts that are made without a session at hand.
#[must_use]
pub fn current() -> &'static Culture {
    CURRENT.get()
}

/// Sets the culture of the thread.
pub fn set_current(culture: &'static Culture) {
    CURRENT.set(culture);
}

/// A culture: how it writes numbers, dates and lists.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Culture {
    /// `en-US`; empty for the invariant culture.
    pub name: &'static str,
    /// The name a reader of the session's language sees.
    pub display_name: &'static str,
    /// The name in English.
    pub english_name: &'static str,
    /// The name in its own language.
    pub native_name: &'static str,
    /// The number Windows knows it by.
    pub lcid: u32,
    /// `en`.
    pub two_letter: &'static str,
    /// `eng`.
    pub three_letter: &'static str,
    /// `ENU`.
    pub three_letter_windows: &'static str,
    /// The culture it refines.
    pub parent: &'static str,
    /// The class name of its calendar.
    pub calendar: &'static str,
    /// What stands between the items of a list.
    pub list_separator: &'static str,
    /// How it writes numbers.
    pub number: NumberFormat,
    /// How it writes dates.
    pub date: DateTimeFormat,
}

/// .NET's `NumberFormatInfo`.
#[derive(Clone, Debug, PartialEq, Eq)]
#[allow(missing_docs)] // the names are .NET's and say it
pub struct NumberFormat {
    pub currency_decimal_digits: u8,
    pub currency_decimal_separator: &'static str,
    pub currency_group_separator: &'static str,
    pub currency_group_sizes: &'static [u8],
    pub currency_negative_pattern: u8,
    pub currency_positive_pattern: u8,
    pub currency_symbol: &'static str,
    pub digit_substitution: &'static str,
    pub nan_symbol: &'static str,
    pub native_digits: &'static [&'static str],
    pub negative_infinity_symbol: &'static str,
    pub negative_sign: &'static str,
    pub number_decimal_digits: u8,
    pub number_decimal_separator: &'static str,
    pub number_group_separator: &'static str,
    pub number_group_sizes: &'static [u8],
    pub number_negative_pattern: u8,
    pub per_mille_symbol: &'static str,
    pub percent_decimal_digits: u8,
    pub percent_decimal_separator: &'static str,
    pub percent_group_separator: &'static str,
    pub percent_group_sizes: &'static [u8],
    pub percent_negative_pattern: u8,
    pub percent_positive_pattern: u8,
    pub percent_symbol: &'static str,
    pub positive_infinity_symbol: &'static str,
    pub positive_sign: &'static str,
}

/// .NET's `DateTimeFormatInfo`.
#[derive(Clone, Debug, PartialEq, Eq)]
#[allow(missing_docs)] // the names are .NET's and say it
pub struct DateTimeFormat {
    pub am_designator: &'static str,
    pub pm_designator: &'static str,
    pub abbreviated_day_names: &'static [&'static str],
    pub abbreviated_month_genitive_names: &'static [&'static str],
    pub abbreviated_month_names: &'static [&'static str],
    pub calendar_week_rule: &'static str,
    pub date_separator: &'static str,
    pub day_names: &'static [&'static str],
    pub first_day_of_week: &'static str,
    pub full_date_time_pattern: &'static str,
    pub long_date_pattern: &'static str,
    pub long_time_pattern: &'static str,
    pub month_day_pattern: &'static str,
    pub month_genitive_names: &'static [&'static str],
    pub month_names: &'static [&'static str],
    pub short_date_pattern: &'static str,
    pub short_time_pattern: &'static str,
    pub shortest_day_names: &'static [&'static str],
    pub time_separator: &'static str,
    pub year_month_pattern: &'static str,
}

impl DateTimeFormat {
    /// The pattern of the format `r`, the same everywhere.
    pub const RFC1123_PATTERN: &'static str = "ddd, dd MMM yyyy HH':'mm':'ss 'GMT'";
    /// The pattern of the format `s`, the same everywhere.
    pub const SORTABLE_PATTERN: &'static str = "yyyy'-'MM'-'dd'T'HH':'mm':'ss";
    /// The pattern of the format `u`, the same everywhere.
    pub const UNIVERSAL_SORTABLE_PATTERN: &'static str = "yyyy'-'MM'-'dd HH':'mm':'ss'Z'";
}

const DIGITS: &[&str] = &["0", "1", "2", "3", "4", "5", "6", "7", "8", "9"];
const MONTHS: &[&str] = &[
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
    "",
];
const SHORT_MONTHS: &[&str] = &[
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec", "",
];
const DAYS: &[&str] = &[
    "Sunday",
    "Monday",
    "Tuesday",
    "Wednesday",
    "Thursday",
    "Friday",
    "Saturday",
];
const SHORT_DAYS: &[&str] = &["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"];
const SHORTEST_DAYS: &[&str] = &["Su", "Mo", "Tu", "We", "Th", "Fr", "Sa"];

/// The invariant culture.
pub static INVARIANT: Culture = Culture {
    name: "",
    display_name: "Invariant Language (Invariant Country)",
    english_name: "Invariant Language (Invariant Country)",
    native_name: "Invariant Language (Invariant Country)",
    lcid: 127,
    two_letter: "iv",
    three_letter: "ivl",
    three_letter_windows: "IVL",
    parent: "",
    calendar: "GregorianCalendar",
    list_separator: ",",
    number: NumberFormat {
        currency_decimal_digits: 2,
        currency_decimal_separator: ".",
        currency_group_separator: ",",
        currency_group_sizes: &[3],
        currency_negative_pattern: 0,
        currency_positive_pattern: 0,
        currency_symbol: "¤",
        digit_substitution: "None",
        nan_symbol: "NaN",
        native_digits: DIGITS,
        negative_infinity_symbol: "-Infinity",
        negative_sign: "-",
        number_decimal_digits: 2,
        number_decimal_separator: ".",
        number_group_separator: ",",
        number_group_sizes: &[3],
        number_negative_pattern: 1,
        per_mille_symbol: "‰",
        percent_decimal_digits: 2,
        percent_decimal_separator: ".",
        percent_group_separator: ",",
        percent_group_sizes: &[3],
        percent_negative_pattern: 0,
        percent_positive_pattern: 0,
        percent_symbol: "%",
        positive_infinity_symbol: "Infinity",
        positive_sign: "+",
    },
    date: DateTimeFormat {
        am_designator: "AM",
        pm_designator: "PM",
        abbreviated_day_names: SHORT_DAYS,
        abbreviated_month_genitive_names: SHORT_MONTHS,
        abbreviated_month_names: SHORT_MONTHS,
        calendar_week_rule: "FirstDay",
        date_separator: "/",
        day_names: DAYS,
        first_day_of_week: "Sunday",
        full_date_time_pattern: "dddd, dd MMMM yyyy HH:mm:ss",
        long_date_pattern: "dddd, dd MMMM yyyy",
        long_time_pattern: "HH:mm:ss",
        month_day_pattern: "MMMM dd",
        month_genitive_names: MONTHS,
        month_names: MONTHS,
        short_date_pattern: "MM/dd/yyyy",
        short_time_pattern: "HH:mm",
        shortest_day_names: SHORTEST_DAYS,
        time_separator: ":",
        year_month_pattern: "yyyy MMMM",
    },
};

/// English as written in the United States: the culture of a session.
pub static EN_US: Culture = Culture {
    name: "en-US",
    display_name: "English (United States)",
    english_name: "English (United States)",
    native_name: "English (United States)",
    lcid: 1033,
    two_letter: "en",
    three_letter: "eng",
    three_letter_windows: "ENU",
    parent: "en",
    calendar: "GregorianCalendar",
    list_separator: ",",
    number: NumberFormat {
        currency_decimal_digits: 2,
        currency_decimal_separator: ".",
        currency_group_separator: ",",
        currency_group_sizes: &[3],
        currency_negative_pattern: 1,
        currency_positive_pattern: 0,
        currency_symbol: "$",
        digit_substitution: "None",
        nan_symbol: "NaN",
        native_digits: DIGITS,
        negative_infinity_symbol: "-∞",
        negative_sign: "-",
        number_decimal_digits: 3,
        number_decimal_separator: ".",
        number_group_separator: ",",
        number_group_sizes: &[3],
        number_negative_pattern: 1,
        per_mille_symbol: "‰",
        percent_decimal_digits: 3,
        percent_decimal_separator: ".",
        percent_group_separator: ",",
        percent_group_sizes: &[3],
        percent_negative_pattern: 1,
        percent_positive_pattern: 1,
        percent_symbol: "%",
        positive_infinity_symbol: "∞",
        positive_sign: "+",
    },
    date: DateTimeFormat {
        am_designator: "AM",
        pm_designator: "PM",
        abbreviated_day_names: SHORT_DAYS,
        abbreviated_month_genitive_names: SHORT_MONTHS,
        abbreviated_month_names: SHORT_MONTHS,
        calendar_week_rule: "FirstDay",
        date_separator: "/",
        day_names: DAYS,
        first_day_of_week: "Sunday",
        full_date_time_pattern: "dddd, MMMM d, yyyy h:mm:ss\u{202f}tt",
        long_date_pattern: "dddd, MMMM d, yyyy",
        long_time_pattern: "h:mm:ss\u{202f}tt",
        month_day_pattern: "MMMM d",
        month_genitive_names: MONTHS,
        month_names: MONTHS,
        short_date_pattern: "M/d/yyyy",
        short_time_pattern: "h:mm\u{202f}tt",
        shortest_day_names: SHORTEST_DAYS,
        time_separator: ":",
        year_month_pattern: "MMMM yyyy",
    },
};

static OTHERS: OnceLock<Vec<Culture>> = OnceLock::new();

/// The culture of a name, any case; `None` for one that is not in the tables.
pub fn find(name: &str) -> Option<&'static Culture> {
    if name.is_empty() {
        return Some(&INVARIANT);
    }
    if eq_ignore_case(name, EN_US.name) {
        return Some(&EN_US);
    }
    others()
        .iter()
        .find(|culture| eq_ignore_case(culture.name, name))
}

/// The culture of a Windows number.
pub fn find_lcid(lcid: u32) -> Option<&'static Culture> {
    all().find(|culture| culture.lcid == lcid)
}

/// Every culture of the tables, the invariant one first.
pub fn all() -> impl Iterator<Item = &'static Culture> {
    [&INVARIANT, &EN_US].into_iter().chain(others())
}

fn others() -> &'static [Culture] {
    OTHERS.get_or_init(|| {
        let mut all = read(include_str!("../../grammar/language/cultures.txt"));
        all.extend(read(include_str!(
            "../../grammar/language/cultures-cldr.txt"
        )));
        all.retain(|culture| culture.name != ROOT);
        all
    })
}

/// The name of what stands for cultures that nobody knows.
const ROOT: &str = "und";
/// The longest name of a culture.
const LONGEST: usize = 85;

/// How long its language may be: what ICU has room for.
const LONGEST_LANGUAGE: usize = 11;

/// The culture of a name, made up if it is not known; `None`: no culture can have that name.
pub fn named(name: &str) -> Option<&'static Culture> {
    static MADE: Mutex<Vec<&'static Culture>> = Mutex::new(Vec::new());
    if let Some(known) = find(name) {
        return Some(known);
    }
    let separator = |c: char| c == '-' || c == '_';
    let valid = (2..=LONGEST).contains(&name.len())
        && name
            .chars()
            .all(|c| c.is_ascii_alphanumeric() || separator(c))
        && !name.starts_with(separator)
        && !name.ends_with(separator)
        && name.split(separator).all(|part| !part.is_empty())
        && name.matches('_').count() <= 1
        && name.find(separator).unwrap_or(name.len()) <= LONGEST_LANGUAGE;
    if !valid {
        return None;
    }
    // The language is in small letters, what follows in capitals.
    let (language, rest) = name.split_at(name.find(separator).unwrap_or(name.len()));
    let name = language.to_ascii_lowercase() + &rest.to_ascii_uppercase();
    let mut made = MADE.lock().ok()?;
    if let Some(held) = made.iter().find(|held| held.name == name) {
        return Some(held);
    }
    let mut culture = read(include_str!("../../grammar/language/cultures-cldr.txt"))
        .into_iter()
        .find(|culture| culture.name == ROOT)?;
    let parent = name.rfind(separator).and_then(|at| name.get(..at));
    let parent: &'static str = String::leak(parent.unwrap_or_default().to_owned());
    let language: &'static str = String::leak(language.to_ascii_lowercase());
    let name: &'static str = String::leak(name);
    culture.name = name;
    culture.display_name = name;
    culture.english_name = name;
    culture.native_name = name;
    culture.two_letter = language;
    culture.parent = parent;
    let culture: &'static Culture = Box::leak(Box::new(culture));
    made.push(culture);
    Some(culture)
}

fn read(text: &'static str) -> Vec<Culture> {
    let mut cultures: Vec<Culture> = Vec::new();
    for line in text.lines() {
        if let Some(name) = line
            .strip_prefix('[')
            .and_then(|rest| rest.strip_suffix(']'))
        {
            let mut culture = INVARIANT.clone();
            culture.name = name;
            cultures.push(culture);
        } else if let (Some(culture), Some((key, value))) =
            (cultures.last_mut(), line.split_once('='))
        {
            set(culture, key, value);
        }
    }
    cultures
}

/// A list that lives as long as the table it is in, which is for ever.
fn list(value: &'static str) -> &'static [&'static str] {
    Vec::leak(value.split('|').collect())
}

fn sizes(value: &'static str) -> &'static [u8] {
    Vec::leak(
        value
            .split('|')
            .filter_map(|size| size.parse().ok())
            .collect(),
    )
}

fn set(culture: &mut Culture, key: &str, value: &'static str) {
    let digit = || value.parse().unwrap_or_default();
    let (number, date) = (&mut culture.number, &mut culture.date);
    match key {
        "DisplayName" => culture.display_name = value,
        "EnglishName" => culture.english_name = value,
        "NativeName" => culture.native_name = value,
        "LCID" => culture.lcid = value.parse().unwrap_or_default(),
        "TwoLetterISOLanguageName" => culture.two_letter = value,
        "ThreeLetterISOLanguageName" => culture.three_letter = value,
        "ThreeLetterWindowsLanguageName" => culture.three_letter_windows = value,
        "Parent" => culture.parent = value,
        "Calendar" => culture.calendar = value,
        "ListSeparator" => culture.list_separator = value,
        "CurrencyDecimalDigits" => number.currency_decimal_digits = digit(),
        "CurrencyDecimalSeparator" => number.currency_decimal_separator = value,
        "CurrencyGroupSeparator" => number.currency_group_separator = value,
        "CurrencyGroupSizes" => number.currency_group_sizes = sizes(value),
        "CurrencyNegativePattern" => number.currency_negative_pattern = digit(),
        "CurrencyPositivePattern" => number.currency_positive_pattern = digit(),
        "CurrencySymbol" => number.currency_symbol = value,
        "DigitSubstitution" => number.digit_substitution = value,
        "NaNSymbol" => number.nan_symbol = value,
        "NativeDigits" => number.native_digits = list(value),
        "NegativeInfinitySymbol" => number.negative_infinity_symbol = value,
        "NegativeSign" => number.negative_sign = value,
        "NumberDecimalDigits" => number.number_decimal_digits = digit(),
        "NumberDecimalSeparator" => number.number_decimal_separator = value,
        "NumberGroupSeparator" => number.number_group_separator = value,
        "NumberGroupSizes" => number.number_group_sizes = sizes(value),
        "NumberNegativePattern" => number.number_negative_pattern = digit(),
        "PerMilleSymbol" => number.per_mille_symbol = value,
        "PercentDecimalDigits" => number.percent_decimal_digits = digit(),
        "PercentDecimalSeparator" => number.percent_decimal_separator = value,
        "PercentGroupSeparator" => number.percent_group_separator = value,
        "PercentGroupSizes" => number.percent_group_sizes = sizes(value),
        "PercentNegativePattern" => number.percent_negative_pattern = digit(),
        "PercentPositivePattern" => number.percent_positive_pattern = digit(),
        "PercentSymbol" => number.percent_symbol = value,
        "PositiveInfinitySymbol" => number.positive_infinity_symbol = value,
        "PositiveSign" => number.positive_sign = value,
        "AMDesignator" => date.am_designator = value,
        "PMDesignator" => date.pm_designator = value,
        "AbbreviatedDayNames" => date.abbreviated_day_names = list(value),
        "AbbreviatedMonthGenitiveNames" => date.abbreviated_month_genitive_names = list(value),
        "AbbreviatedMonthNames" => date.abbreviated_month_names = list(value),
        "CalendarWeekRule" => date.calendar_week_rule = value,
        "DateSeparator" => date.date_separator = value,
        "DayNames" => date.day_names = list(value),
        "FirstDayOfWeek" => date.first_day_of_week = value,
        "FullDateTimePattern" => date.full_date_time_pattern = value,
        "LongDatePattern" => date.long_date_pattern = value,
        "LongTimePattern" => date.long_time_pattern = value,
        "MonthDayPattern" => date.month_day_pattern = value,
        "MonthGenitiveNames" => date.month_genitive_names = list(value),
        "MonthNames" => date.month_names = list(value),
        "ShortDatePattern" => date.short_date_pattern = value,
        "ShortTimePattern" => date.short_time_pattern = value,
        "ShortestDayNames" => date.shortest_day_names = list(value),
        "TimeSeparator" => date.time_separator = value,
        "YearMonthPattern" => date.year_month_pattern = value,
        _ => {}
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_the_tables() {
        let german = find("de-de").unwrap();
        assert_eq!(german.number.currency_symbol, "€");
        assert_eq!(german.date.day_names.first(), Some(&"Sonntag"));
        assert_eq!(find("hi-IN").unwrap().number.number_group_sizes, &[3, 2]);
        assert_eq!(find("es").unwrap().date.short_date_pattern, "d/M/yyyy");
        assert_eq!(all().count(), 178);
        assert!(find("xx-XX").is_none());
        assert_eq!(named("Abc-x1").unwrap().name, "abc-X1");
        assert!(named("a b").is_none());
    }
}
