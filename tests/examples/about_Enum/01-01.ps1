enum MarkdownUnorderedListCharacter {
    Asterisk
    Dash
    Plus
}
