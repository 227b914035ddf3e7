//! What can be set of the line editor.

use crate::value::ScriptBlock;
use std::rc::Rc;

/// The colours that can be set: PSReadLine's name of the setting, the property that shows it, and the default.
pub const COLORS: [(&str, &str, &str); 19] = [
    ("Command", "CommandColor", "\x1b[93m"),
    ("Comment", "CommentColor", "\x1b[32m"),
    ("ContinuationPrompt", "ContinuationPromptColor", "\x1b[37m"),
    ("Default", "DefaultTokenColor", "\x1b[37m"),
    ("Emphasis", "EmphasisColor", "\x1b[96m"),
    ("Error", "ErrorColor", "\x1b[91m"),
    ("InlinePrediction", "InlinePredictionColor", "\x1b[97;2;3m"),
    ("Keyword", "KeywordColor", "\x1b[92m"),
    ("ListPrediction", "ListPredictionColor", "\x1b[33m"),
    (
        "ListPredictionSelected",
        "ListPredictionSelectedColor",
        "\x1b[48;5;238m",
    ),
    (
        "ListPredictionTooltip",
        "ListPredictionTooltipColor",
        "\x1b[97;2;3m",
    ),
    ("Member", "MemberColor", "\x1b[37m"),
    ("Number", "NumberColor", "\x1b[97m"),
    ("Operator", "OperatorColor", "\x1b[90m"),
    ("Parameter", "ParameterColor", "\x1b[90m"),
    ("Selection", "SelectionColor", "\x1b[30;47m"),
    ("String", "StringColor", "\x1b[36m"),
    ("Type", "TypeColor", "\x1b[37m"),
    ("Variable", "VariableColor", "\x1b[92m"),
];

/// The options.
#[derive(Clone)]
pub struct Options {
    /// `Windows`, `Emacs` or `Vi`.
    pub edit_mode: String,
    /// What stands before the further lines of a statement.
    pub continuation_prompt: String,
    /// The end of the prompt, and how it is written while the line cannot be read; empty: found in the prompt.
    pub prompt_text: Vec<String>,
    /// `None`, `Visual` or `Audible`.
    pub bell_style: String,
    /// Lines of the history are offered while typing.
    pub prediction_source: String,
    /// `InlineView` or `ListView`.
    pub prediction_view: String,
    /// How many lines are remembered.
    pub maximum_history_count: i32,
    /// Lines that were typed before are not remembered again.
    pub history_no_duplicates: bool,
    /// Where the history is kept, if somebody says where.
    pub history_save_path: Option<String>,
    /// `SaveIncrementally`, `SaveAtExit` or `SaveNothing`.
    pub history_save_style: String,
    /// The cursor goes to the end of lines that are found.
    pub history_search_cursor_moves_to_end: bool,
    /// Case matters when the history is searched.
    pub history_search_case_sensitive: bool,
    /// Descriptions stand below a menu.
    pub show_tool_tips: bool,
    /// The prompt has so many further lines below it.
    pub extra_prompt_line_count: i32,
    /// More completions than this are listed only if somebody says so.
    pub completion_query_items: i32,
    /// How many texts that were cut are kept.
    pub maximum_kill_ring_count: i32,
    /// What ends words.
    pub word_delimiters: String,
    /// `None`, `Prompt`, `Cursor` or `Script`.
    pub vi_mode_indicator: String,
    /// Told when the mode of vi changes.
    pub vi_mode_change: Option<Rc<ScriptBlock>>,
    /// Decides whether a line is remembered.
    pub add_to_history: Option<Rc<ScriptBlock>>,
    /// Looks at each command before it is run.
    pub command_validation: Option<Rc<ScriptBlock>>,
    /// How long a key may take to come, in milliseconds.
    pub ansi_escape_timeout: i32,
    /// The colours, in the order of `COLORS`.
    pub colors: Vec<String>,
}

impl Default for Options {
    fn default() -> Options {
        Options {
            edit_mode: "Emacs".to_owned(),
            continuation_prompt: ">> ".to_owned(),
            prompt_text: Vec::new(),
            bell_style: "Audible".to_owned(),
            prediction_source: "History".to_owned(),
            prediction_view: "InlineView".to_owned(),
            maximum_history_count: 4096,
            history_no_duplicates: true,
            history_save_path: None,
            history_save_style: "SaveIncrementally".to_owned(),
            history_search_cursor_moves_to_end: false,
            history_search_case_sensitive: false,
            show_tool_tips: true,
            extra_prompt_line_count: 0,
            completion_query_items: 100,
            maximum_kill_ring_count: 10,
            word_delimiters: super::DELIMITERS.to_owned(),
            vi_mode_indicator: "None".to_owned(),
            vi_mode_change: None,
            add_to_history: None,
            command_validation: None,
            ansi_escape_timeout: 100,
            colors: COLORS
                .iter()
                .map(|(.., color)| (*color).to_owned())
                .collect(),
        }
    }
}

impl Options {
    /// The escape sequence of a colour by its setting.
    pub fn color(&self, name: &str) -> &str {
        COLORS
            .iter()
            .zip(&self.colors)
            .find(|((known, ..), _)| *known == name)
            .map_or("", |(_, color)| color)
    }

    /// Lines of the history are offered.
    pub fn predicts(&self) -> bool {
        self.prediction_source != "None"
    }

    /// They are offered as a list.
    pub fn lists_predictions(&self) -> bool {
        self.predicts() && self.prediction_view == "ListView"
    }
}
