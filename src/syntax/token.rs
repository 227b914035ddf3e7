//! Tokens: their kinds, as PowerShell names them.

use crate::text::extent::Extent;

macro_rules! token_kinds {
    ($($(#[$doc:meta])* $name:ident $text:literal,)*) => {
        /// PowerShell's TokenKind.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Default)]
        pub enum TokenKind { #[default] $($(#[$doc])* $name,)* }

        impl TokenKind {
            /// PowerShell's name of the kind.
            #[must_use]
            pub const fn name(self) -> &'static str {
                match self { $(Self::$name => stringify!($name),)* }
            }

            /// How it is written, as PowerShell's messages spell it.
            #[must_use]
            pub const fn text(self) -> &'static str {
                match self { $(Self::$name => $text,)* }
            }

            /// Every kind.
            pub const ALL: &[Self] = &[$(Self::$name,)*];
        }
    };
}

token_kinds! {
    Unknown "unknown", Variable "var", SplattedVariable "@var", Parameter "param", Number "number", Label "label",
    Identifier "ident", Generic "generic", NewLine "newline", LineContinuation "line continuation",
    Comment "comment", EndOfInput "eof", StringLiteral "sqstr", StringExpandable "dqstr",
    HereStringLiteral "sq here string", HereStringExpandable "dq here string",
    LParen "(", RParen ")", LCurly "{", RCurly "}", LBracket "[", RBracket "]",
    AtParen "@(", AtCurly "@{", DollarParen "$(", Semi ";", AndAnd "&&", OrOr "||", Ampersand "&", Pipe "|",
    Comma ",", MinusMinus "--", PlusPlus "++", DotDot "..", ColonColon "::", Dot ".", Exclaim "!",
    Multiply "*", Divide "/", Rem "%", Plus "+", Minus "-", Equals "=", PlusEquals "+=", MinusEquals "-=",
    MultiplyEquals "*=", DivideEquals "/=", RemainderEquals "%=", Redirection "redirection",
    RedirectInStd "<", Format "-f", Not "-not", Bnot "-bnot", And "-and", Or "-or", Xor "-xor",
    Band "-band", Bor "-bor", Bxor "-bxor", Join "-join",
    Ieq "-eq", Ine "-ne", Ige "-ge", Igt "-gt", Ilt "-lt", Ile "-le",
    Ilike "-ilike", Inotlike "-inotlike", Imatch "-imatch", Inotmatch "-inotmatch", Ireplace "-ireplace",
    Icontains "-icontains", Inotcontains "-inotcontains", Iin "-iin", Inotin "-inotin", Isplit "-isplit",
    Ceq "-ceq", Cne "-cne", Cge "-cge", Cgt "-cgt", Clt "-clt", Cle "-cle",
    Clike "-clike", Cnotlike "-cnotlike", Cmatch "-cmatch", Cnotmatch "-cnotmatch", Creplace "-creplace",
    Ccontains "-ccontains", Cnotcontains "-cnotcontains", Cin "-cin", Cnotin "-cnotin", Csplit "-csplit",
    Is "-is", IsNot "-isnot", As "-as", PostfixPlusPlus "++", PostfixMinusMinus "--",
    Shl "-shl", Shr "-shr", Colon ":", QuestionMark "?", QuestionQuestionEquals "??=", QuestionQuestion "??",
    QuestionDot "?.", QuestionLBracket "?[",
    Begin "begin", Break "break", Catch "catch", Class "class", Continue "continue", Data "data",
    Define "define", Do "do", Dynamicparam "dynamicparam", Else "else", ElseIf "elseif", End "end",
    Exit "exit", Filter "filter", Finally "finally", For "for", Foreach "foreach", From "from",
    Function "function", If "if", In "in", Param "param", Process "process", Return "return",
    Switch "switch", Throw "throw", Trap "trap", Try "try", Until "until", Using "using", Var "var",
    While "while", Workflow "workflow", Parallel "parallel", Sequence "sequence",
    InlineScript "InlineScript", Configuration "configuration", DynamicKeyword "dynamic keyword",
    Public "public", Private "private", Static "static", Interface "interface", Enum "enum",
    Namespace "namespace", Module "module", Type "type", Assembly "assembly", Command "command",
    Hidden "hidden", Base "base", Default "default", Clean "clean",
}

/// What a token is beside its kind.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct TokenFlags {
    /// Stands where a command name is expected.
    pub command_name: bool,
    /// Is the name of a member.
    pub member_name: bool,
    /// Is the name of a type.
    pub type_name: bool,
    /// Is the name of an attribute.
    pub attribute_name: bool,
    /// Is written wrong.
    pub in_error: bool,
}

/// A token with its place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Token {
    /// Its kind.
    pub kind: TokenKind,
    /// What else is known.
    pub flags: TokenFlags,
    /// Its place.
    pub extent: Extent,
}
