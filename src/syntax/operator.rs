//! The operators: their spelling, precedence and case variants; the keywords.

use super::token::TokenKind;

/// The operator that is written with this name after a dash.
pub(super) fn by_name(name: &str) -> Option<TokenKind> {
    use TokenKind as K;
    let mut lower = [0; 12];
    let lower = lowered(name, &mut lower)?;
    Some(match lower {
        b"eq" | b"ieq" => K::Ieq,
        b"ne" | b"ine" => K::Ine,
        b"ge" | b"ige" => K::Ige,
        b"gt" | b"igt" => K::Igt,
        b"lt" | b"ilt" => K::Ilt,
        b"le" | b"ile" => K::Ile,
        b"like" | b"ilike" => K::Ilike,
        b"notlike" | b"inotlike" => K::Inotlike,
        b"match" | b"imatch" => K::Imatch,
        b"notmatch" | b"inotmatch" => K::Inotmatch,
        b"replace" | b"ireplace" => K::Ireplace,
        b"contains" | b"icontains" => K::Icontains,
        b"notcontains" | b"inotcontains" => K::Inotcontains,
        b"in" | b"iin" => K::Iin,
        b"notin" | b"inotin" => K::Inotin,
        b"split" | b"isplit" => K::Isplit,
        b"ceq" => K::Ceq,
        b"cne" => K::Cne,
        b"cge" => K::Cge,
        b"cgt" => K::Cgt,
        b"clt" => K::Clt,
        b"cle" => K::Cle,
        b"clike" => K::Clike,
        b"cnotlike" => K::Cnotlike,
        b"cmatch" => K::Cmatch,
        b"cnotmatch" => K::Cnotmatch,
        b"creplace" => K::Creplace,
        b"ccontains" => K::Ccontains,
        b"cnotcontains" => K::Cnotcontains,
        b"cin" => K::Cin,
        b"cnotin" => K::Cnotin,
        b"csplit" => K::Csplit,
        b"is" => K::Is,
        b"isnot" => K::IsNot,
        b"as" => K::As,
        b"and" => K::And,
        b"or" => K::Or,
        b"xor" => K::Xor,
        b"not" => K::Not,
        b"band" => K::Band,
        b"bor" => K::Bor,
        b"bxor" => K::Bxor,
        b"bnot" => K::Bnot,
        b"shl" => K::Shl,
        b"shr" => K::Shr,
        b"join" => K::Join,
        b"f" => K::Format,
        _ => return None,
    })
}

fn lowered<'b, const N: usize>(name: &str, buffer: &'b mut [u8; N]) -> Option<&'b [u8]> {
    let place = buffer.get_mut(..name.len())?;
    place.copy_from_slice(name.as_bytes());
    place.make_ascii_lowercase();
    Some(place)
}

/// The keyword that is written like this.
pub(super) fn keyword(name: &str) -> Option<TokenKind> {
    use TokenKind as K;
    let mut lower = [0; 13];
    let lower = lowered(name, &mut lower)?;
    Some(match lower {
        b"if" => K::If,
        b"in" => K::In,
        b"do" => K::Do,
        b"for" => K::For,
        b"try" => K::Try,
        b"end" => K::End,
        b"var" => K::Var,
        b"else" => K::Else,
        b"from" => K::From,
        b"data" => K::Data,
        b"trap" => K::Trap,
        b"exit" => K::Exit,
        b"enum" => K::Enum,
        b"type" => K::Type,
        b"base" => K::Base,
        b"while" => K::While,
        b"until" => K::Until,
        b"catch" => K::Catch,
        b"break" => K::Break,
        b"throw" => K::Throw,
        b"begin" => K::Begin,
        b"param" => K::Param,
        b"class" => K::Class,
        b"using" => K::Using,
        b"clean" => K::Clean,
        b"elseif" => K::ElseIf,
        b"switch" => K::Switch,
        b"return" => K::Return,
        b"filter" => K::Filter,
        b"define" => K::Define,
        b"public" => K::Public,
        b"static" => K::Static,
        b"hidden" => K::Hidden,
        b"module" => K::Module,
        b"foreach" => K::Foreach,
        b"finally" => K::Finally,
        b"process" => K::Process,
        b"private" => K::Private,
        b"command" => K::Command,
        b"default" => K::Default,
        b"continue" => K::Continue,
        b"function" => K::Function,
        b"workflow" => K::Workflow,
        b"parallel" => K::Parallel,
        b"sequence" => K::Sequence,
        b"assembly" => K::Assembly,
        b"interface" => K::Interface,
        b"namespace" => K::Namespace,
        b"dynamicparam" => K::Dynamicparam,
        b"configuration" => K::Configuration,
        _ => return None,
    })
}

/// How tightly a binary operator binds; nothing if it is none.
pub(super) fn precedence(kind: TokenKind) -> Option<u8> {
    use TokenKind as K;
    Some(match kind {
        K::And | K::Or | K::Xor => 1,
        K::Band | K::Bor | K::Bxor => 2,
        K::Ieq
        | K::Ine
        | K::Ige
        | K::Igt
        | K::Ilt
        | K::Ile
        | K::Ilike
        | K::Inotlike
        | K::Imatch
        | K::Inotmatch
        | K::Ireplace
        | K::Icontains
        | K::Inotcontains
        | K::Iin
        | K::Inotin
        | K::Isplit
        | K::Ceq
        | K::Cne
        | K::Cge
        | K::Cgt
        | K::Clt
        | K::Cle
        | K::Clike
        | K::Cnotlike
        | K::Cmatch
        | K::Cnotmatch
        | K::Creplace
        | K::Ccontains
        | K::Cnotcontains
        | K::Cin
        | K::Cnotin
        | K::Csplit
        | K::Is
        | K::IsNot
        | K::As
        | K::Join
        | K::Shl
        | K::Shr => 5,
        K::QuestionQuestion => 7,
        K::Plus | K::Minus => 9,
        K::Multiply | K::Divide | K::Rem => 10,
        K::Format => 12,
        K::DotDot => 13,
        _ => return None,
    })
}

/// Stands before its operand.
pub(super) fn is_unary(kind: TokenKind) -> bool {
    use TokenKind as K;
    matches!(
        kind,
        K::Comma
            | K::MinusMinus
            | K::PlusPlus
            | K::Exclaim
            | K::Plus
            | K::Minus
            | K::Not
            | K::Bnot
            | K::Isplit
            | K::Csplit
            | K::Join
    )
}

/// Assigns.
pub(super) fn is_assignment(kind: TokenKind) -> bool {
    use TokenKind as K;
    matches!(
        kind,
        K::Equals
            | K::PlusEquals
            | K::MinusEquals
            | K::MultiplyEquals
            | K::DivideEquals
            | K::RemainderEquals
            | K::QuestionQuestionEquals
    )
}

/// Is a keyword.
pub(super) fn is_keyword(kind: TokenKind) -> bool {
    kind as u8 >= TokenKind::Begin as u8
}

/// A statement before which no attributes may stand.
pub(super) fn takes_no_attributes(kind: TokenKind) -> bool {
    use TokenKind as K;
    matches!(
        kind,
        K::Break
            | K::Continue
            | K::Data
            | K::Do
            | K::Exit
            | K::For
            | K::Foreach
            | K::If
            | K::Return
            | K::Switch
            | K::Throw
            | K::Trap
            | K::Try
            | K::While
            | K::Parallel
            | K::Sequence
            | K::Semi
            | K::NewLine
            | K::EndOfInput
            | K::RCurly
            | K::RParen
    )
}
