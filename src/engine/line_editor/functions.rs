//! The functions of the line editor, by PSReadLine's names.

use super::Function::*;

/// What functions are about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Group {
    /// Changing the line.
    Basic,
    /// Moving in it.
    Cursor,
    /// Earlier lines.
    History,
    /// Completion.
    Completion,
    /// What is offered while typing.
    Prediction,
    /// Everything else.
    Miscellaneous,
    /// Selecting.
    Selection,
    /// Looking for characters.
    Search,
    /// What scripts have bound.
    Custom,
}

impl Group {
    /// The heading of a list of keys.
    pub fn title(self) -> &'static str {
        match self {
            Group::Basic => "Basic editing functions",
            Group::Cursor => "Cursor movement functions",
            Group::History => "History functions",
            Group::Completion => "Completion functions",
            Group::Prediction => "Prediction functions",
            Group::Miscellaneous => "Miscellaneous functions",
            Group::Selection => "Selection functions",
            Group::Search => "Search functions",
            Group::Custom => "User defined functions",
        }
    }
}

macro_rules! functions {
    ($($group:ident { $($name:ident $about:literal)* })*) => {
        /// A function that a key can have.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        pub enum Function {
            $($(#[doc = $about] $name,)*)*
        }

        /// All functions: themselves, their names, what they are about, what they do.
        pub const ALL: &[(Function, &str, Group, &str)] = &[
            $($((Function::$name, stringify!($name), Group::$group, $about),)*)*
        ];
    };
}

functions! {
    Basic {
        AcceptAndGetNext "Run the line, then offer the one that follows it in the history"
        AcceptLine "Run the line; begin another if it is not complete"
        AddLine "Begin another line without running anything"
        BackwardDeleteChar "Delete the character to the left"
        BackwardDeleteInput "Delete everything to the left"
        BackwardDeleteLine "Delete the line to the left"
        BackwardDeleteWord "Delete the word to the left"
        BackwardKillInput "Cut everything to the left"
        BackwardKillLine "Cut the line to the left"
        BackwardKillWord "Cut the word to the left"
        CancelLine "Give the line up; it stays on the screen"
        CapitalizeWord "Begin the word with a capital"
        Copy "Copy what is selected"
        CopyOrCancelLine "Copy what is selected, or give the line up"
        Cut "Cut what is selected"
        DeleteChar "Delete the character under the cursor"
        DeleteCharOrExit "Delete the character under the cursor; leave the session if the line is empty"
        DeleteEndOfWord "Delete to the end of the word"
        DeleteLine "Delete the line"
        DeleteWord "Delete to where the next word begins"
        DowncaseWord "Write the word in small letters"
        ForwardDeleteInput "Delete everything to the right"
        ForwardDeleteLine "Delete the line to the right"
        InsertLineAbove "Begin an empty line above"
        InsertLineBelow "Begin an empty line below"
        KillLine "Cut the line to the right"
        KillRegion "Cut what lies between the mark and the cursor"
        KillWord "Cut the word to the right"
        Paste "Insert what was copied or cut"
        PasteAsLastArgument "Insert the last argument of the line before"
        Redo "Take the last undo back"
        RevertLine "Take all changes of the line back"
        ShellBackwardKillWord "Cut the token to the left"
        ShellKillWord "Cut the token to the right"
        SwapCharacters "Exchange the two characters at the cursor"
        Undo "Take the last change back"
        UndoAll "Take all changes back"
        UnixWordRubout "Cut to the blank on the left"
        UpcaseWord "Write the word in capitals"
        ValidateAndAcceptLine "Run the line if it can be read and its commands are known"
        Yank "Insert what was cut last"
        YankLastArg "Insert the last argument of the line before; again: of the one before that"
        YankNthArg "Insert the first argument of the line before, or the one of a number typed first"
        YankPop "Exchange what was inserted for what was cut before it"
    }
    Cursor {
        BackwardChar "One character to the left"
        BackwardWord "To the beginning of the word"
        BeginningOfLine "To the beginning of the line, then of the input"
        EndOfLine "To the end of the line, then of the input"
        ForwardChar "One character to the right; at the end: take the suggestion"
        ForwardWord "To the end of the word; at the end: take a word of the suggestion"
        GotoBrace "To the brace that belongs to this one"
        NextLine "To the line below"
        NextWord "To where the next word begins"
        PreviousLine "To the line above"
        ShellBackwardWord "To the beginning of the token"
        ShellForwardWord "To the end of the token"
        ShellNextWord "To where the next token begins"
    }
    History {
        BeginningOfHistory "The oldest line"
        ClearHistory "Forget all lines of this session"
        EndOfHistory "Back to the line that is being written"
        ForwardSearchHistory "Look for a text in later lines, letter by letter"
        HistorySearchBackward "The line before that begins with what is typed"
        HistorySearchForward "The line after that begins with what is typed"
        NextHistory "The line after"
        PreviousHistory "The line before"
        ReverseSearchHistory "Look for a text in earlier lines, letter by letter"
    }
    Completion {
        Complete "Complete as far as it is clear; else list what is possible"
        MenuComplete "Choose among the completions in a menu"
        PossibleCompletions "List the completions"
        TabCompleteNext "The next completion in place"
        TabCompletePrevious "The completion before in place"
    }
    Prediction {
        AcceptNextSuggestionWord "Take a word of the suggestion"
        AcceptSuggestion "Take the suggestion"
        NextSuggestion "The suggestion below"
        PreviousSuggestion "The suggestion above"
        SwitchPredictionView "Suggestions inline, or as a list"
    }
    Miscellaneous {
        Abort "Leave what was begun"
        ClearScreen "Clear the screen; the line goes to the top"
        DigitArgument "Begin a number for the next function"
        InvokePrompt "Write the prompt anew"
        SelfInsert "Insert the character"
        ShowCommandHelp "The help of the command at the cursor, on a screen of its own"
        ShowKeyBindings "List the keys that have a function"
        ShowParameterHelp "The help of the parameter at the cursor, below the line"
        WhatIsKey "Tell the function of the next key"
    }
    Selection {
        ExchangePointAndMark "Exchange cursor and mark"
        SelectAll "Select everything"
        SelectBackwardChar "Select one character to the left"
        SelectBackwardsLine "Select to the beginning of the line"
        SelectBackwardWord "Select to the beginning of the word"
        SelectCommandArgument "Select the next argument of a command"
        SelectForwardChar "Select one character to the right"
        SelectForwardWord "Select to the end of the word"
        SelectLine "Select to the end of the line"
        SelectNextWord "Select to where the next word begins"
        SelectShellBackwardWord "Select to the beginning of the token"
        SelectShellForwardWord "Select to the end of the token"
        SelectShellNextWord "Select to where the next token begins"
        SetMark "Set the mark"
    }
    Search {
        CharacterSearch "To the next place of a character that is typed"
        CharacterSearchBackward "To the last place of a character that is typed"
        RepeatLastCharSearch "To the next place of the same character"
        RepeatLastCharSearchBackwards "To the last place of the same character"
    }
}

impl Function {
    /// The function of a name.
    pub fn named(name: &str) -> Option<Function> {
        ALL.iter()
            .find(|(_, known, ..)| known.eq_ignore_ascii_case(name))
            .map(|(function, ..)| *function)
    }

    fn row(self) -> Option<&'static (Function, &'static str, Group, &'static str)> {
        ALL.iter().find(|(function, ..)| *function == self)
    }

    /// Its name.
    pub fn name(self) -> &'static str {
        self.row().map_or("", |(_, name, ..)| name)
    }

    /// What it is about.
    pub fn group(self) -> Group {
        self.row()
            .map_or(Group::Miscellaneous, |(_, _, group, _)| *group)
    }

    /// What it does.
    pub fn about(self) -> &'static str {
        self.row().map_or("", |(.., about)| about)
    }

    /// True for those that need the terminal: the prompt itself carries them out.
    pub fn needs_screen(self) -> bool {
        matches!(
            self,
            Complete
                | MenuComplete
                | PossibleCompletions
                | TabCompleteNext
                | TabCompletePrevious
                | ForwardSearchHistory
                | ReverseSearchHistory
                | NextSuggestion
                | PreviousSuggestion
                | SwitchPredictionView
                | ClearScreen
                | DigitArgument
                | InvokePrompt
                | ShowCommandHelp
                | ShowKeyBindings
                | ShowParameterHelp
                | WhatIsKey
                | CharacterSearch
                | CharacterSearchBackward
                | ValidateAndAcceptLine
                | ClearHistory
        )
    }
}

/// The keys of a mode.
pub fn defaults(mode: &str) -> Vec<(&'static str, Function)> {
    let mut all = COMMON.to_vec();
    all.extend_from_slice(match mode.to_ascii_lowercase().as_str() {
        "windows" => WINDOWS,
        "vi" => VI,
        _ => EMACS,
    });
    all
}

const COMMON: &[(&str, Function)] = &[
    ("Enter", AcceptLine),
    ("Shift+Enter", AddLine),
    ("Alt+Enter", AddLine),
    ("Ctrl+Enter", InsertLineAbove),
    ("Ctrl+Shift+Enter", InsertLineBelow),
    ("Backspace", BackwardDeleteChar),
    ("Ctrl+h", BackwardDeleteChar),
    ("Delete", DeleteChar),
    ("LeftArrow", BackwardChar),
    ("RightArrow", ForwardChar),
    ("Ctrl+LeftArrow", BackwardWord),
    ("Home", BeginningOfLine),
    ("End", EndOfLine),
    ("UpArrow", HistorySearchBackward),
    ("DownArrow", HistorySearchForward),
    ("F8", HistorySearchBackward),
    ("Shift+F8", HistorySearchForward),
    ("Ctrl+r", ReverseSearchHistory),
    ("Ctrl+s", ForwardSearchHistory),
    ("Ctrl+Spacebar", MenuComplete),
    ("Shift+Tab", TabCompletePrevious),
    ("Ctrl+l", ClearScreen),
    ("F1", ShowCommandHelp),
    ("F2", SwitchPredictionView),
    ("Alt+h", ShowParameterHelp),
    ("Alt+?", WhatIsKey),
    ("Ctrl+Alt+?", ShowKeyBindings),
    ("Alt+a", SelectCommandArgument),
    ("Shift+LeftArrow", SelectBackwardChar),
    ("Shift+RightArrow", SelectForwardChar),
    ("Ctrl+Shift+LeftArrow", SelectBackwardWord),
    ("Ctrl+Shift+RightArrow", SelectNextWord),
    ("Shift+Home", SelectBackwardsLine),
    ("Shift+End", SelectLine),
    ("F3", CharacterSearch),
    ("Shift+F3", CharacterSearchBackward),
    ("Alt+0", DigitArgument),
    ("Alt+1", DigitArgument),
    ("Alt+2", DigitArgument),
    ("Alt+3", DigitArgument),
    ("Alt+4", DigitArgument),
    ("Alt+5", DigitArgument),
    ("Alt+6", DigitArgument),
    ("Alt+7", DigitArgument),
    ("Alt+8", DigitArgument),
    ("Alt+9", DigitArgument),
    ("Alt+-", DigitArgument),
    ("Alt+.", YankLastArg),
];

const EMACS: &[(&str, Function)] = &[
    ("Ctrl+j", AcceptLine),
    ("Ctrl+m", AcceptLine),
    ("Ctrl+o", AcceptAndGetNext),
    ("Tab", Complete),
    ("Alt+=", PossibleCompletions),
    ("Ctrl+a", BeginningOfLine),
    ("Ctrl+e", EndOfLine),
    ("Ctrl+b", BackwardChar),
    ("Ctrl+f", ForwardChar),
    ("Alt+b", BackwardWord),
    ("Alt+B", SelectBackwardWord),
    ("Alt+f", ForwardWord),
    ("Alt+F", SelectForwardWord),
    ("Ctrl+RightArrow", ForwardWord),
    ("Ctrl+c", CopyOrCancelLine),
    ("Ctrl+d", DeleteCharOrExit),
    ("Ctrl+g", Abort),
    ("Ctrl+k", KillLine),
    ("Ctrl+u", BackwardKillInput),
    ("Ctrl+x,Backspace", BackwardKillInput),
    ("Ctrl+w", UnixWordRubout),
    ("Alt+Backspace", BackwardKillWord),
    ("Alt+d", KillWord),
    ("Ctrl+y", Yank),
    ("Alt+y", YankPop),
    ("Ctrl+Alt+y", YankNthArg),
    ("Alt+_", YankLastArg),
    ("Ctrl+_", Undo),
    ("Ctrl+z", Undo),
    ("Ctrl+x,Ctrl+u", Undo),
    ("Alt+r", RevertLine),
    ("Escape,r", RevertLine),
    ("Ctrl+t", SwapCharacters),
    ("Alt+c", CapitalizeWord),
    ("Alt+l", DowncaseWord),
    ("Alt+u", UpcaseWord),
    ("Ctrl+n", NextHistory),
    ("Ctrl+p", PreviousHistory),
    ("Alt+<", BeginningOfHistory),
    ("Alt+>", EndOfHistory),
    ("Ctrl+]", CharacterSearch),
    ("Ctrl+Alt+]", CharacterSearchBackward),
    ("Alt+Spacebar", SetMark),
    ("Ctrl+x,Ctrl+x", ExchangePointAndMark),
    ("Ctrl+v", Paste),
];

const WINDOWS: &[(&str, Function)] = &[
    ("Ctrl+j", InsertLineAbove),
    ("Ctrl+m", AcceptLine),
    ("Tab", TabCompleteNext),
    ("Escape", RevertLine),
    ("Ctrl+a", SelectAll),
    ("Ctrl+c", CopyOrCancelLine),
    ("Ctrl+d", DeleteCharOrExit),
    ("Ctrl+RightArrow", NextWord),
    ("Ctrl+f", ForwardWord),
    ("Ctrl+v", Paste),
    ("Shift+Insert", Paste),
    ("Ctrl+x", Cut),
    ("Shift+Delete", Cut),
    ("Ctrl+y", Redo),
    ("Ctrl+z", Undo),
    ("Ctrl+Backspace", BackwardKillWord),
    ("Ctrl+w", BackwardKillWord),
    ("Alt+Backspace", BackwardKillWord),
    ("Ctrl+Delete", KillWord),
    ("Alt+d", KillWord),
    ("Ctrl+End", ForwardDeleteInput),
    ("Ctrl+Home", BackwardDeleteInput),
    ("Ctrl+]", GotoBrace),
    ("Alt+F7", ClearHistory),
];

const VI: &[(&str, Function)] = &[
    ("Ctrl+j", AcceptLine),
    ("Ctrl+m", AcceptLine),
    ("Tab", TabCompleteNext),
    ("Ctrl+c", CopyOrCancelLine),
    ("Ctrl+d", DeleteCharOrExit),
    ("Ctrl+RightArrow", NextWord),
    ("Ctrl+v", Paste),
    ("Ctrl+u", BackwardDeleteInput),
    ("Ctrl+w", BackwardDeleteWord),
    ("Ctrl+y", Redo),
    ("Ctrl+z", Undo),
    ("Ctrl+g", Abort),
];
