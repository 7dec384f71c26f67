//! Words with their emphasis, as plain data.

/// Words with their emphasis.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Prose(pub Vec<Inline>);

/// Words that look alike.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Inline {
    /// Ordinary words.
    Plain(String),
    /// Words that stand out.
    Strong(String),
    /// Words that are stressed.
    Emphasis(String),
    /// What a program reads: keys, formulas, settings.
    Code(String),
    /// Words that stand back.
    Muted(String),
    /// The address of something elsewhere, `https://…`, checked where it was read.
    Link(String),
    /// A word where it is explained, with the anchor that its uses link to.
    Term(String, String),
    /// Words that lead to an anchor of the same document.
    Within(String, String),
    /// The next line, where there is room for lines.
    Break,
}

impl Inline {
    /// The words alone; nothing for a break.
    pub fn text(&self) -> &str {
        match self {
            Inline::Plain(t) | Inline::Strong(t) | Inline::Emphasis(t) | Inline::Code(t) | Inline::Muted(t) => t,
            Inline::Link(t) | Inline::Term(t, _) | Inline::Within(t, _) => t,
            Inline::Break => "",
        }
    }
}

impl Prose {
    /// Followed by ordinary words.
    pub fn plain(self, text: impl Into<String>) -> Prose {
        self.then(Inline::Plain(text.into()))
    }

    /// Followed by words that stand out.
    pub fn strong(self, text: impl Into<String>) -> Prose {
        self.then(Inline::Strong(text.into()))
    }

    /// Followed by words that are stressed.
    pub fn emphasis(self, text: impl Into<String>) -> Prose {
        self.then(Inline::Emphasis(text.into()))
    }

    /// Followed by what a program reads.
    pub fn code(self, text: impl Into<String>) -> Prose {
        self.then(Inline::Code(text.into()))
    }

    /// Followed by words that stand back.
    pub fn muted(self, text: impl Into<String>) -> Prose {
        self.then(Inline::Muted(text.into()))
    }

    /// Followed by an address.
    pub fn link(self, address: impl Into<String>) -> Prose {
        self.then(Inline::Link(address.into()))
    }

    /// Followed by a word that is explained here; its uses link to `anchor`.
    pub fn term(self, text: impl Into<String>, anchor: impl Into<String>) -> Prose {
        self.then(Inline::Term(text.into(), anchor.into()))
    }

    /// Followed by words that lead to `anchor` in the same document.
    pub fn within(self, text: impl Into<String>, anchor: impl Into<String>) -> Prose {
        self.then(Inline::Within(text.into(), anchor.into()))
    }

    /// Followed by the next line.
    pub fn line(self) -> Prose {
        self.then(Inline::Break)
    }

    fn then(mut self, inline: Inline) -> Prose {
        self.0.push(inline);
        self
    }

    /// Whether nothing is said.
    pub fn is_empty(&self) -> bool {
        self.0.iter().all(|inline| inline.text().is_empty())
    }

    /// The words alone, `line` in the place of every break.
    pub fn text(&self, line: &str) -> String {
        self.0.iter().map(|inline| if *inline == Inline::Break { line } else { inline.text() }).collect()
    }
}

impl<T: Into<String>> From<T> for Prose {
    fn from(text: T) -> Prose {
        Prose::default().plain(text)
    }
}
