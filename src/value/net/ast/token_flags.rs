//! `TokenFlags`: what is known of a token beside its kind.

use crate::syntax::{Token, TokenKind};

const COMPARISON: i64 = 0x105;
const KEYWORD: i64 = 0x10;
const BLOCK_NAME: i64 = 0x30;
const STATEMENT: i64 = 0x0100_0010;
const UNARY: i64 = 0x200;
const CASE: i64 = 0x400;
const SPECIAL: i64 = 0x1000;
const INVARIANT: i64 = 0x8000;
const RESTRICTED: i64 = 0x2_0000;
const STEP: i64 = 0x4_0000;
const CONSTANT: i64 = 0x80_0000;

/// The flags that every token of a kind has.
fn of_kind(kind: TokenKind) -> i64 {
    match kind.name() {
        "NewLine"
        | "LineContinuation"
        | "Comment"
        | "EndOfInput"
        | "StringLiteral"
        | "StringExpandable"
        | "HereStringLiteral"
        | "HereStringExpandable"
        | "LParen"
        | "RParen"
        | "LCurly"
        | "RCurly"
        | "RBracket"
        | "AtParen"
        | "AtCurly"
        | "DollarParen"
        | "Semi"
        | "AndAnd"
        | "OrOr" => INVARIANT,
        "Ampersand" | "Pipe" => SPECIAL | INVARIANT,
        "Comma" => UNARY | INVARIANT,
        "MinusMinus" | "PlusPlus" | "PostfixPlusPlus" | "PostfixMinusMinus" => {
            UNARY | STEP | RESTRICTED
        }
        "DotDot" => 0x10d | RESTRICTED,
        "ColonColon" | "Dot" | "Colon" | "QuestionDot" => SPECIAL | RESTRICTED,
        "Exclaim" | "Not" | "Bnot" => UNARY | CONSTANT,
        "Multiply" | "Divide" | "Rem" => 0x10a | CONSTANT,
        "Plus" | "Minus" => 0x109 | UNARY | CONSTANT,
        "Equals"
        | "PlusEquals"
        | "MinusEquals"
        | "MultiplyEquals"
        | "DivideEquals"
        | "RemainderEquals"
        | "QuestionQuestionEquals" => 0x2000,
        "Redirection" => RESTRICTED,
        "RedirectInStd" => INVARIANT | RESTRICTED,
        "Format" => 0x10c | RESTRICTED,
        "And" | "Or" | "Xor" => 0x101 | CONSTANT,
        "Band" | "Bor" | "Bxor" => 0x102 | CONSTANT,
        "Join" | "Isplit" => COMPARISON | UNARY | RESTRICTED,
        "Csplit" => COMPARISON | UNARY | CASE | RESTRICTED,
        "Ieq" | "Ine" | "Ige" | "Igt" | "Ilt" | "Ile" | "Ilike" | "Inotlike" | "Icontains"
        | "Inotcontains" | "Iin" | "Inotin" | "Is" | "IsNot" => COMPARISON,
        "Imatch" | "Inotmatch" | "Ireplace" | "As" => COMPARISON | RESTRICTED,
        "Ceq" | "Cne" | "Cge" | "Cgt" | "Clt" | "Cle" | "Clike" | "Cnotlike" | "Ccontains"
        | "Cnotcontains" | "Cin" | "Cnotin" => COMPARISON | CASE,
        "Cmatch" | "Cnotmatch" | "Creplace" => COMPARISON | CASE | RESTRICTED,
        "Shl" | "Shr" => COMPARISON | CONSTANT,
        "QuestionMark" => 0x800 | RESTRICTED,
        "QuestionQuestion" => 0x107,
        "Begin" | "Dynamicparam" | "End" | "Process" | "Clean" => BLOCK_NAME,
        "Catch" | "Class" | "Else" | "ElseIf" | "Finally" | "In" | "Param" | "Until"
        | "Configuration" | "DynamicKeyword" | "Public" | "Private" | "Static" | "Interface"
        | "Enum" | "Namespace" | "Module" | "Type" | "Assembly" | "Command" | "Hidden" | "Base"
        | "Default" => KEYWORD,
        "Break" | "Continue" | "Data" | "Define" | "Do" | "Exit" | "Filter" | "For" | "Foreach"
        | "From" | "Function" | "If" | "Return" | "Switch" | "Throw" | "Trap" | "Try" | "Using"
        | "Var" | "While" | "Workflow" | "Parallel" | "Sequence" | "InlineScript" => STATEMENT,
        _ => 0,
    }
}

/// All flags of a token.
pub(super) fn flags(token: &Token) -> i64 {
    let own = token.flags;
    [
        (own.in_error, 0x1_0000),
        (own.command_name, 0x8_0000),
        (own.member_name, 0x10_0000),
        (own.type_name, 0x20_0000),
        (own.attribute_name, 0x40_0000),
    ]
    .into_iter()
    .filter(|(is, _)| *is)
    .fold(of_kind(token.kind), |all, (_, flag)| all | flag)
}
