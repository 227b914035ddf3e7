//! What holds for every text: reading never panics, never hangs, and every extent lies in the text.

use std::rc::Rc;

use proptest::prelude::*;

use super::{Parsed, TokenKind, parse, parse_with_tokens, print};
use crate::text::source::Source;

fn read(text: &str) -> Parsed {
    parse_with_tokens(Rc::new(Source::new(text)))
}

/// Extents lie in the text, and tokens stand one after the other and cover what is not blank.
fn check(text: &str) {
    let parsed = read(text);
    let end = u32::try_from(text.len()).unwrap() + 1;
    for error in &parsed.errors {
        assert!(
            error.extent.start <= error.extent.end && error.extent.end <= end,
            "{error:?} of {text:?}"
        );
    }
    let mut last = 0;
    for token in &parsed.tokens {
        assert!(
            token.extent.start >= last && token.extent.end <= end,
            "{token:?} of {text:?}"
        );
        assert!(
            token.kind == TokenKind::EndOfInput
                || text
                    .get(token.extent.start as usize..token.extent.end as usize)
                    .is_some(),
            "{token:?} of {text:?}"
        );
        last = token.extent.end;
    }
    // The tree is the same without tokens.
    let plain = parse(Rc::new(Source::new(text)));
    assert_eq!(plain.errors, parsed.errors);
    assert_eq!(
        print::detail(&plain.script).text(),
        print::detail(&parsed.script).text()
    );
}

const PIECES: &[&str] = &[
    "$a",
    "$env:x",
    "${a b}",
    "@a",
    "a",
    "Get-Item",
    "-Name",
    "-Name:",
    "1",
    "0x1F",
    "1kb",
    "1.5",
    "-1",
    "'s'",
    "\"d $a $(1) `n\"",
    "@'\nx\n'@",
    "@\"\n$a\n\"@",
    "(",
    ")",
    "{",
    "}",
    "[",
    "]",
    "@(",
    "@{",
    "$(",
    ";",
    "\n",
    " ",
    "|",
    "||",
    "&&",
    "&",
    ",",
    "=",
    "+=",
    "??=",
    "??",
    "?",
    ":",
    "::",
    ".",
    "..",
    "?.",
    "?[",
    "+",
    "-",
    "*",
    "/",
    "%",
    "++",
    "--",
    "!",
    "-not",
    "-eq",
    "-f",
    "-join",
    "-split",
    "-is",
    ">",
    ">>",
    "2>&1",
    "<",
    "#c\n",
    "<# c #>",
    "`\n",
    "`",
    "--%",
    "if",
    "else",
    "elseif",
    "switch",
    "foreach",
    "in",
    "for",
    "while",
    "do",
    "until",
    "try",
    "catch",
    "finally",
    "trap",
    "function",
    "filter",
    "class",
    "enum",
    "static",
    "hidden",
    "base",
    "param",
    "begin",
    "process",
    "end",
    "clean",
    "dynamicparam",
    "return",
    "break",
    "continue",
    "throw",
    "exit",
    "data",
    "using",
    "namespace",
    "module",
    "workflow",
    "configuration",
    "parallel",
    ":l",
    "[int]",
    "[a()]",
    "[List[int]]",
    "[int[,]]",
    "\"",
    "'",
    "@\"",
    "@'",
    "“",
    "‘",
    "–",
    "é",
    "😀",
    "\u{0}",
    "\u{A0}",
    "$",
    "@",
    "$$",
    "$?",
    "\r\n",
    "#requires -version 5\n",
];

/// Found by the tests below.
#[test]
fn what_was_found_is_read() {
    check("@{#c\n+??=$a$a$a[$a$a$a$a$a$a$a$a\r\n ::");
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 256, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_text_is_read(text in "\\PC{0,80}") {
        check(&text);
    }

    #[test]
    fn any_tokens_are_read(pieces in prop::collection::vec(prop::sample::select(PIECES), 0..40), blanks in any::<u64>()) {
        let mut text = String::new();
        for (at, piece) in pieces.iter().enumerate() {
            text.push_str(piece);
            if blanks >> (at % 64) & 1 == 1 {
                text.push(' ');
            }
        }
        check(&text);
    }

    #[test]
    fn a_script_with_a_hole_is_read(at in 0..1000_usize, length in 0..30_usize, put in prop::sample::select(PIECES)) {
        let text: String = SCRIPT
            .chars()
            .take(at)
            .chain(put.chars())
            .chain(SCRIPT.chars().skip(at + length))
            .collect();
        check(&text);
    }
}

const SCRIPT: &str = r#"#Requires -Version 7
using namespace System.Text
<# .SYNOPSIS x #>
[CmdletBinding()]
param([Parameter(Mandatory, Position = 0)] [string[]] $Name = @('a', "b $($x.y[0])"), [int] $n = 0x1F)
begin { $h = @{ a = 1; 'b c' = { param($q) $q } ; 3 = if ($true) { 1 } else { 2 } } }
process {
    :outer foreach ($i in 1..10) {
        switch -Regex ($i) { '^1' { continue outer } default { $i | Where-Object { $_ -gt 3 } 2>&1 > $null } }
        try { [int]::Parse("$i`t") } catch [System.FormatException], [Exception] { throw } finally { $i++ }
    }
    while ($n -lt 3 -and -not $done) { $n += 1; $x = $a ? $b : ${c}?.d ?? 5 }
}
end { Get-Item @h -Path:C:\x,y --% a b | % Name && echo "done" || exit 1 }
class P : Q { [string] $N = 'x'; static [int] M([int] $a) { return $a } P() : base(1) { $this.N = $null } }
enum E { A = 1; B }
"#;

#[test]
fn deep_texts_end() {
    for piece in [
        "(",
        "{",
        "[",
        "@(",
        "$(",
        "@{",
        "!",
        "-not ",
        ",",
        "[int]",
        "if(",
        "$a=",
        "\"$(",
        "$a[",
        "$a.b(",
        "function f {",
        "class A { [",
        "1 ? ",
    ] {
        let text = piece.repeat(5_000);

        let parsed = parse(Rc::new(Source::new(text.as_str())));
        assert!(!parsed.errors.is_empty(), "{piece}");
    }
}

#[test]
fn long_texts_take_no_longer_than_their_length() {
    for piece in [
        "(",
        "1+",
        "$a.b",
        ".b",
        "1,",
        "a|",
        "a;",
        "a &&",
        "\u{0}",
        "'",
        "\"",
        "`",
        "#",
        "[]",
        "{}",
        "()",
        "\n",
        "$a;",
        "@'",
        "<#",
        "if(1){}else",
        "&",
        "-a ",
        "$a?",
        "${a}",
        "\"$a$(1)\"\"",
    ] {
        let text = piece.repeat(40_000 / piece.len());
        let _ = parse(Rc::new(Source::new(text.as_str())));
    }
}

#[test]
fn the_example_is_right() {
    let parsed = read(SCRIPT.split("class P").next().unwrap());
    assert_eq!(parsed.errors, []);
    check(SCRIPT);
}
