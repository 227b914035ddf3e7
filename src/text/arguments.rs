//! A command line as one text, cut into arguments as .NET cuts it.

/// The arguments of a text: blanks part them, double quotes hold them together, a backslash saves a quote.
pub fn split(text: &str) -> Vec<String> {
    let mut all = Vec::new();
    let mut rest = text.chars().peekable();
    loop {
        while rest.next_if(|c| matches!(c, ' ' | '\t')).is_some() {}
        if rest.peek().is_none() {
            return all;
        }
        let mut argument = String::new();
        let mut quoted = false;
        while let Some(c) = rest.peek().copied() {
            if c == '\\' {
                let mut count = 0;
                while rest.next_if_eq(&'\\').is_some() {
                    count += 1;
                }
                if rest.peek() != Some(&'"') {
                    argument.extend(std::iter::repeat_n('\\', count));
                    continue;
                }
                argument.extend(std::iter::repeat_n('\\', count / 2));
                if count % 2 == 1 {
                    argument.push('"');
                    rest.next();
                }
                continue;
            }
            if c == '"' {
                rest.next();
                if quoted && rest.next_if_eq(&'"').is_some() {
                    argument.push('"');
                } else {
                    quoted = !quoted;
                }
                continue;
            }
            if matches!(c, ' ' | '\t') && !quoted {
                break;
            }
            argument.push(c);
            rest.next();
        }
        all.push(argument);
    }
}

/// Arguments as one text, as the `Legacy` passing of arguments joins them: what holds blanks is quoted.
pub fn join(arguments: &[String]) -> String {
    let mut text = String::new();
    for argument in arguments.iter().filter(|argument| !argument.is_empty()) {
        if !text.is_empty() {
            text.push(' ');
        }
        let needs = argument.contains(char::is_whitespace) && !argument.starts_with('"');
        if needs {
            text.push('"');
            text.push_str(argument);
            // A backslash before the closing quote would save it.
            let trailing = argument.chars().rev().take_while(|c| *c == '\\').count();
            text.extend(std::iter::repeat_n('\\', trailing));
            text.push('"');
        } else {
            text.push_str(argument);
        }
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn quotes_hold_arguments_together() {
        assert_eq!(
            split(r#"-c  "echo direct" a\"b \\ "x\\" y"#),
            ["-c", "echo direct", "a\"b", "\\\\", "x\\", "y"]
        );
        assert_eq!(split(r#""a""b" """#), ["a\"b", ""]);
        assert!(split("  ").is_empty());
    }

    #[test]
    fn joined_arguments_are_quoted_where_they_must_be() {
        let all = ["a", "b c", "", "d\\ e\\"].map(str::to_owned);
        assert_eq!(join(&all), "a \"b c\" \"d\\ e\\\\\"");
    }
}
