//! Sets of characters in brackets, and their short forms.

use super::{DEEPEST, Parser, Result};
use crate::text::regex::class::{Class, Member};
use crate::text::regex::options::RegexOptions;

impl Parser<'_> {
    /// A class, behind its opening bracket; the first pass only walks over it.
    pub(super) fn class(&mut self, real: bool) -> Result<Class> {
        let mut class = Class {
            fold: self.fold(),
            ..Class::default()
        };
        let ecma = self.has(RegexOptions::ECMA_SCRIPT);
        let mut first = true;
        let mut outer: Vec<Class> = Vec::new();
        if self.peek() == Some('^') {
            self.at += 1;
            class.negated = true;
        }
        let mut from: Option<char> = None;
        loop {
            let Some(mut c) = self.next() else {
                return self.fail("Unterminated [] set.");
            };
            let mut escaped = false;
            let was_first = std::mem::take(&mut first);
            if c == ']' && !was_first {
                // A subtraction ends with its class; then the class around it must end too.
                let Some(mut around) = outer.pop() else { break };
                around.subtraction = Some(Box::new(class.finish()));
                class = around;
                if self.peek().is_some_and(|c| c != ']') {
                    return self
                        .fail("A subtraction must be the last element in a character class.");
                }
                continue;
            }
            if c == '\\' && self.left() > 0 {
                let escape = self.peek().unwrap_or_default();
                self.at += 1;
                match escape {
                    'd' | 'D' | 's' | 'S' | 'w' | 'W' | 'p' | 'P' => {
                        if real && from.is_some() {
                            return self.fail(format!(
                                "Cannot include class \\{escape} in character range."
                            ));
                        }
                        if !matches!(escape, 'p' | 'P') {
                            shorthand(&mut class, escape, ecma);
                        } else if real {
                            let member = self.property(escape == 'p')?;
                            class.members.push(member);
                        } else {
                            self.property_name()?;
                        }
                        continue;
                    }
                    '-' => {
                        if real {
                            let start = from.take().unwrap_or('-');
                            if start > '-' {
                                return self.fail("[x-y] range in reverse order.");
                            }
                            class.ranges.push((start, '-'));
                        }
                        continue;
                    }
                    _ => {
                        self.at -= 1;
                        c = self.char_escape()?;
                        escaped = true;
                    }
                }
            }
            if let Some(start) = from.take() {
                if !real {
                    continue;
                }
                if c == '[' && !escaped && !was_first {
                    class.ranges.push((start, start));
                } else if start > c {
                    return self.fail("[x-y] range in reverse order.");
                } else {
                    class.ranges.push((start, c));
                    continue;
                }
            } else if self.peek() == Some('-') && self.ahead(1).is_some_and(|c| c != ']') {
                from = Some(c);
                self.at += 1;
                continue;
            } else if self.peek() == Some('[') && c == '-' && !escaped && !was_first {
                self.at += 1;
            } else {
                class.ranges.push((c, c));
                continue;
            }
            if outer.len() >= DEEPEST {
                return self.fail("The pattern has too many groups within groups.");
            }
            outer.push(std::mem::replace(
                &mut class,
                Class {
                    fold: self.fold(),
                    ..Class::default()
                },
            ));
            first = true;
            if self.peek() == Some('^') {
                self.at += 1;
                class.negated = true;
            }
        }
        Ok(class.finish())
    }
}

pub(super) fn shorthand(class: &mut Class, letter: char, ecma: bool) {
    let yes = letter.is_ascii_lowercase();
    if ecma {
        let ranges: &[(char, char)] = match letter.to_ascii_lowercase() {
            'd' => &[('0', '9')],
            's' => &[('\t', '\r'), (' ', ' ')],
            _ => &[
                ('0', '9'),
                ('A', 'Z'),
                ('_', '_'),
                ('a', 'z'),
                ('\u{130}', '\u{130}'),
            ],
        };
        if yes {
            class.ranges.extend(ranges);
        } else {
            let mut from = '\0';
            for &(start, end) in ranges {
                if start > from {
                    class
                        .ranges
                        .push((from, char::from_u32(start as u32 - 1).unwrap_or(start)));
                }
                from = char::from_u32(end as u32 + 1).unwrap_or(end);
            }
            class.ranges.push((from, char::MAX));
        }
        return;
    }
    class.members.push(match letter.to_ascii_lowercase() {
        'd' => Member::Digit(yes),
        's' => Member::Space(yes),
        _ => Member::Word(yes),
    });
}
