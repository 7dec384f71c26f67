//! Text wrapped to a width people read with ease.

use std::fmt::Write;

/// Characters in a line.
const WIDTH: usize = 88;

/// Appends `body` in lines of at most [`WIDTH`] characters, each after `indent` spaces.
pub fn wrap(out: &mut String, body: &str, indent: usize) {
    let margin = " ".repeat(indent);
    let mut line = String::new();
    // Only ordinary spaces part words: a number stays with its unit.
    for word in body.split([' ', '\n']).filter(|word| !word.is_empty()) {
        if !line.is_empty() && indent + line.chars().count() + 1 + word.chars().count() > WIDTH {
            let _ = writeln!(out, "{margin}{line}");
            line.clear();
        }
        if !line.is_empty() {
            line.push(' ');
        }
        line.push_str(word);
    }
    let _ = writeln!(out, "{margin}{line}");
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_are_short_and_no_word_is_lost() {
        let body = "vier und zwanzig ".repeat(20) + "7\u{202f}%";
        let mut out = String::new();
        wrap(&mut out, &body, 4);
        assert!(out.lines().all(|line| line.chars().count() <= WIDTH && line.starts_with("    ")));
        let words = |text: &str| text.split(' ').filter(|w| !w.trim().is_empty()).count();
        assert_eq!(words(&out.replace('\n', " ")), words(&body));
        assert!(out.contains("7\u{202f}%"));
    }
}
