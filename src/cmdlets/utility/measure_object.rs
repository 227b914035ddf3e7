//! Measure-Object.

use super::common::{self, Record, message};
use crate::engine::{Body, Call, Cmdlet, CmdletBody, Flow};
use crate::format::parameter::{self, Key};
use crate::format::property::Getter;
use crate::value::text::net_text;
use crate::value::{Context, ErrorCategory, ErrorRecord, Fault, Value, compare, convert, member};
use std::cmp::Ordering;
use std::rc::Rc;

pub(super) const CMDLETS: &[Cmdlet] = &[Cmdlet {
    name: "Measure-Object",
    body: Body::Stateful(|| Box::new(Measure::default())),
}];

/// What to measure and what was measured.
#[derive(Default)]
struct Measure {
    getters: Vec<Getter>,
    text: bool,
    sum: bool,
    average: bool,
    deviation: bool,
    maximum: bool,
    minimum: bool,
    lines: bool,
    words: bool,
    characters: bool,
    ignore_space: bool,
    all: Vec<Statistics>,
    failed: bool,
}

/// Figures of one property.
#[derive(Default)]
struct Statistics {
    name: Option<String>,
    count: i32,
    sum: f64,
    mean: f64,
    squares: f64,
    maximum: Option<Value>,
    minimum: Option<Value>,
    lines: i32,
    words: i32,
    characters: i32,
}

impl CmdletBody for Measure {
    fn begin(&mut self, call: &mut Call<'_>) -> Flow {
        let all = call.flag("AllStats");
        self.sum = all || call.flag("Sum");
        self.average = all || call.flag("Average");
        self.deviation = all || call.flag("StandardDeviation");
        self.maximum = all || call.flag("Maximum");
        self.minimum = all || call.flag("Minimum");
        self.text = &*call.set_name() == "TextMeasure";
        self.lines = call.flag("Line");
        self.words = call.flag("Word");
        self.characters = call.flag("Character");
        self.ignore_space = call.flag("IgnoreWhiteSpace");
        let values: Vec<Value> = call
            .list("Property")
            .into_iter()
            .map(|value| common::expression_of(&value))
            .collect();
        match parameter::read(&values, Key::EXPRESSION, true) {
            Err(fault) => call.throw(&fault),
            Ok(parameters) => {
                self.getters = parameters
                    .into_iter()
                    .map(|parameter| Getter::new(parameter.expression.clone()))
                    .collect();
                Ok(())
            }
        }
    }

    fn process(&mut self, call: &mut Call<'_>) -> Flow {
        let Some(item) = call.get("InputObject").cloned() else {
            return Ok(());
        };
        if item.is_null() {
            return Ok(());
        }
        if self.getters.is_empty() {
            let base = item.base().clone();
            return self.measure(call, None, &item, base, false);
        }
        let getters = std::mem::take(&mut self.getters);
        let mut result = Ok(());
        for getter in &getters {
            result = self.property(call, getter, &item);
            if result.is_err() {
                break;
            }
        }
        self.getters = getters;
        result
    }

    fn end(&mut self, call: &mut Call<'_>) -> Flow {
        let names: Vec<Option<String>> = if self.getters.is_empty() {
            vec![None]
        } else {
            self.getters
                .iter()
                .map(|getter| Some(getter.expression.text()))
                .collect()
        };
        for name in &names {
            let wild = name
                .as_deref()
                .is_some_and(crate::text::wildcard::has_wildcards);
            let known = self.all.iter().any(|one| one.name == *name);
            if known || wild {
                continue;
            }
            match name {
                None => self.all.push(Statistics::default()),
                Some(name) => self.missing(call, name)?,
            }
        }
        for one in std::mem::take(&mut self.all) {
            let object = self.result(&one);
            call.write(object)?;
        }
        Ok(())
    }
}

/// .NET's text of a value in the culture of the session; what a script made has PowerShell's.
fn text_shown(value: &Value, script: bool, call: &mut Call<'_>) -> Flow<String> {
    if script {
        return Ok(convert::text_of(value, call.rt)?);
    }
    Ok(net_text(value.base(), call.rt.culture()))
}

/// True if a value takes the place of the one that is held: the later of equal ones does.
fn better(
    held: &Option<Value>,
    value: &Value,
    wanted: Ordering,
    call: &mut Call<'_>,
) -> Flow<bool> {
    let Some(held) = held else {
        return Ok(true);
    };
    let (mut a, mut b) = (number_or_self(value), number_or_self(held));
    if a.type_of() != b.type_of() {
        a = Value::str(common::own_text(&a, call.rt)?);
        b = Value::str(common::own_text(&b, call.rt)?);
    }
    if common::is_custom(&a) && common::is_custom(&b) {
        return Ok(true);
    }
    match compare::compare(&b, &a, false, call.rt) {
        Ok(ordering) => Ok(ordering != wanted),
        Err(mut fault) if fault.id == "NotIcomparable" => {
            fault.id = "Argument".to_owned();
            fault.category = ErrorCategory::InvalidArgument;
            Err(fault
                .of("System.Management.Automation.PSArgumentException")
                .into())
        }
        Err(fault) => Err(fault.into()),
    }
}

impl Measure {
    fn property(&mut self, call: &mut Call<'_>, getter: &Getter, item: &Value) -> Flow {
        let resolved = getter.expression.resolve(item);
        for one in &resolved {
            let table = matches!(item.base(), Value::Dictionary(_));
            let name = if getter.expression.has_wildcards() || resolved.len() > 1 || table {
                one.text()
            } else {
                getter.expression.text()
            };
            let found = match one.value(item, call.rt) {
                Ok(found) => found,
                Err(fault) => {
                    let failed = common::failure(fault)?;
                    let record = ErrorRecord::new(
                        failed.exception,
                        "ErrorGettingProperty",
                        ErrorCategory::InvalidResult,
                        common::wrapped(item),
                    );
                    let _ = record;
                    continue;
                }
            };
            let Some(found) = found else { continue };
            let script = matches!(one, crate::format::Expression::Script(_));
            self.measure(call, Some(name), item, found, script)?;
        }
        Ok(())
    }

    fn slot(&mut self, name: Option<String>) -> Option<&mut Statistics> {
        let at = match self.all.iter().position(|one| match (&one.name, &name) {
            (Some(a), Some(b)) => crate::text::name::eq_ignore_case(a, b),
            (None, None) => true,
            _ => false,
        }) {
            Some(at) => at,
            None => {
                self.all.push(Statistics {
                    name,
                    ..Statistics::default()
                });
                self.all.len().saturating_sub(1)
            }
        };
        self.all.get_mut(at)
    }

    fn measure(
        &mut self,
        call: &mut Call<'_>,
        name: Option<String>,
        item: &Value,
        value: Value,
        script: bool,
    ) -> Flow {
        let (maximum, minimum) = (self.maximum, self.minimum);
        let numeric = self.sum || self.average || self.deviation;
        let text = self.text;
        let (lines, words, characters, ignore_space) =
            (self.lines, self.words, self.characters, self.ignore_space);
        let Some(one) = self.slot(name.clone()) else {
            return Ok(());
        };
        one.count = one.count.saturating_add(1);
        if text {
            let shown = text_shown(&value, script, call)?;
            if lines {
                one.lines = one.lines.saturating_add(count_lines(&shown));
            }
            if words {
                let count = shown.split_whitespace().count();
                one.words = one
                    .words
                    .saturating_add(i32::try_from(count).unwrap_or(i32::MAX));
            }
            if characters {
                let count: usize = shown
                    .chars()
                    .filter(|c| !ignore_space || !c.is_whitespace())
                    .map(char::len_utf16)
                    .sum();
                one.characters = one
                    .characters
                    .saturating_add(i32::try_from(count).unwrap_or(i32::MAX));
            }
        }
        if numeric {
            let number = match value.base() {
                Value::Null | Value::Empty => Some(0.0),
                Value::Int(number) => Some(f64::from(*number)),
                Value::Long(number) => Some(*number as f64),
                Value::Double(number) => Some(*number),
                other if common::is_custom(&value) || member::enumerate(other).is_some() => None,
                other => convert::to_f64(other).ok(),
            };
            let Some(number) = number else {
                let custom = common::is_custom(&value) && !script;
                let shown = text_shown(&value, script, call)?;
                let text = message("MeasureObjectStrings", "NonNumericInputObject", &[&shown]);
                let target = if script {
                    common::wrapped(&value)
                } else {
                    value.base().clone()
                };
                let _ = item;
                self.failed = true;
                let record = ErrorRecord::from_fault(
                    &Fault::new("NonNumericInputObject", ErrorCategory::InvalidType, text)
                        .of("System.Management.Automation.PSInvalidOperationException")
                        .target(target),
                );
                if script {
                    record.category.borrow_mut().target_type = "PSObject".into();
                }
                if custom {
                    record.category.borrow_mut().target_type = "PSCustomObject".into();
                    record.category.borrow_mut().target_name = "".into();
                }
                return call.error(Rc::new(record));
            };
            one.sum += number;
            let delta = number - one.mean;
            one.mean += delta / f64::from(one.count);
            one.squares += delta * (number - one.mean);
        }
        if maximum || minimum {
            let value = match value {
                // The object itself has no members; its wrapper has them.
                custom if common::is_custom(&custom) && !script => Value::custom([]),
                value => value,
            };
            if !value.is_null() {
                let one = self.slot(name);
                let Some(one) = one else { return Ok(()) };
                if maximum && better(&one.maximum, &value, Ordering::Greater, call)? {
                    one.maximum = Some(value.clone());
                }
                if minimum && better(&one.minimum, &value, Ordering::Less, call)? {
                    one.minimum = Some(value);
                }
            }
        }
        Ok(())
    }

    /// A property that no object had: an error in strict mode, else nothing.
    fn missing(&mut self, call: &mut Call<'_>, name: &str) -> Flow {
        if call.rt.strict_level(call.frame) < 2 {
            return Ok(());
        }
        let text = message("MeasureObjectStrings", "PropertyNotFound", &[name]);
        call.fail(
            if self.text {
                "TextMeasurePropertyNotFound"
            } else {
                "GenericMeasurePropertyNotFound"
            },
            ErrorCategory::InvalidArgument,
            "System.Management.Automation.PSArgumentException",
            &text,
            Value::Null,
        )
    }

    fn result(&self, one: &Statistics) -> Value {
        let name = one.name.as_deref().map_or(Value::Null, Value::str);
        let when = |wanted: bool, value: Value| if wanted { value } else { Value::Null };
        if self.text {
            return Record::value(
                "Microsoft.PowerShell.Commands.TextMeasureInfo",
                vec![
                    ("Lines", when(self.lines, Value::Int(one.lines))),
                    ("Words", when(self.words, Value::Int(one.words))),
                    (
                        "Characters",
                        when(self.characters, Value::Int(one.characters)),
                    ),
                    ("Property", name),
                ],
            );
        }
        let counted = one.count > 0 && !self.failed;
        let numbers = |value: &Option<Value>| match value {
            Some(value) => match value {
                Value::Int(number) => Some(Value::Double(f64::from(*number))),
                Value::Double(_) => Some(value.clone()),
                other => match number_or_self(other) {
                    number @ Value::Double(_) => Some(number),
                    _ => None,
                },
            },
            None => Some(Value::Null),
        };
        let (maximum, minimum) = (numbers(&one.maximum), numbers(&one.minimum));
        let all_numbers = maximum.is_some() && minimum.is_some();
        let (of, maximum, minimum) = match (maximum, minimum) {
            (Some(maximum), Some(minimum)) if all_numbers => (
                "Microsoft.PowerShell.Commands.GenericMeasureInfo",
                maximum,
                minimum,
            ),
            _ => (
                "Microsoft.PowerShell.Commands.GenericObjectMeasureInfo",
                one.maximum.clone().unwrap_or_default(),
                one.minimum.clone().unwrap_or_default(),
            ),
        };
        let deviation = if one.count > 1 {
            (one.squares / f64::from(one.count - 1)).sqrt()
        } else {
            0.0
        };
        Record::value(
            of,
            vec![
                ("Count", Value::Int(one.count)),
                (
                    "Average",
                    when(
                        self.average && counted,
                        Value::Double(one.sum / f64::from(one.count.max(1))),
                    ),
                ),
                (
                    "Sum",
                    when(self.sum && !self.failed, Value::Double(one.sum)),
                ),
                ("Maximum", maximum),
                ("Minimum", minimum),
                (
                    "StandardDeviation",
                    when(self.deviation && counted, Value::Double(deviation)),
                ),
                ("Property", name),
            ],
        )
    }
}

/// A text that spells a number counts as that number.
fn number_or_self(value: &Value) -> Value {
    match value.base() {
        _ if common::is_custom(value) => value.clone(),
        base if member::enumerate(base).is_some() => base.clone(),
        base => convert::to_f64(base).map_or_else(|_| base.clone(), Value::Double),
    }
}

fn count_lines(text: &str) -> i32 {
    if text.is_empty() {
        return 0;
    }
    let breaks = text.bytes().filter(|byte| *byte == b'\n').count();
    let ended = text.ends_with('\n');
    let count = if ended { breaks } else { breaks + 1 };
    i32::try_from(count).unwrap_or(i32::MAX)
}
