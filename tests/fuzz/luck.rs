//! Choices made from the bytes of a case, and the values every target likes to try.

use arbitrary::Unstructured;

/// Choices from bytes; when they are used up, the first of each kind.
pub struct Luck<'a>(Unstructured<'a>);

/// Numbers at which programs break, as people write them.
pub const NUMBERS: &[&str] = &[
    "0",
    "-0.0",
    "1",
    "-1",
    "0.5",
    "1e-9",
    "1e9",
    "5e-324",
    "2.2250738585072014e-308",
    "1.7976931348623157e308",
    "-1e308",
    "1e-308",
    "1e400",
    "0.1",
    "0.9999999999999999",
    "1.0000000000000002",
    "2",
    "3",
    "7",
    "50",
    "100",
    "101",
    "400",
    "1000",
    "65535",
    "65536",
    "4294967295",
    "9007199254740993",
    "18446744073709551615",
    "-9223372036854775808",
    "nan",
    "inf",
    "-inf",
    "1e",
    "0x10",
    "1_000",
    "+5",
    "007",
    ".5",
    "80%",
];

/// Texts at which programs break.
pub const TEXTS: &[&str] = &[
    "",
    " ",
    "\u{0}",
    "\u{1b}[31m",
    "\u{202e}abc",
    "\u{200b}",
    "<script>alert(1)</script>",
    "]]>",
    "&amp;",
    "\"",
    "'",
    "`",
    "\\",
    "../../etc/passwd",
    "/dev/zero",
    "C:\\",
    "CON",
    "=1+1",
    "@x",
    "ß",
    "Ж",
    "日本",
    "🙂",
    "{{",
    "}}",
    "%s",
    "$(id)",
    "a=b=c",
    "..",
    "world.toml",
    "null",
    "true",
    "[",
    "{",
    "(",
    "--help",
];

impl<'a> Luck<'a> {
    /// The choices `bytes` make.
    pub fn new(bytes: &'a [u8]) -> Luck<'a> {
        Luck(Unstructured::new(bytes))
    }

    /// A whole number below `n`, 0 for `n` = 0.
    pub fn below(&mut self, n: usize) -> usize {
        self.0.int_in_range(0..=n.saturating_sub(1)).unwrap_or(0)
    }

    /// One of several.
    pub fn pick<'l, T>(&mut self, list: &'l [T]) -> &'l T {
        &list[self.below(list.len())]
    }

    /// True once in `n`.
    pub fn once_in(&mut self, n: usize) -> bool {
        self.below(n) == 0
    }

    /// Any bits.
    pub fn bits(&mut self) -> u64 {
        self.0.arbitrary().unwrap_or(0)
    }

    /// Raw bytes, at most `most`.
    pub fn raw(&mut self, most: usize) -> Vec<u8> {
        let length = self.below(most + 1).min(self.0.len());
        self.0.bytes(length).map(<[u8]>::to_vec).unwrap_or_default()
    }

    /// A number as text: one at which programs break, any double, or one of everyday size.
    pub fn number(&mut self) -> String {
        match self.below(4) {
            0 | 1 => (*self.pick(NUMBERS)).to_owned(),
            2 => format!("{:?}", f64::from_bits(self.bits())),
            _ => format!("{}", self.below(100_001) as f64 / 1e3),
        }
    }

    /// A number from half to one and a half of `x`, so that what was valid often stays so.
    pub fn nearby(&mut self, x: f64) -> f64 {
        x * (0.5 + self.below(1001) as f64 / 1000.0)
    }

    /// A double, more often than not one at which programs break.
    pub fn double(&mut self) -> f64 {
        self.number().parse().unwrap_or(0.25)
    }

    /// A text at which programs break, or any bytes as text.
    pub fn text(&mut self) -> String {
        if self.once_in(3) { String::from_utf8_lossy(&self.raw(40)).into_owned() } else { (*self.pick(TEXTS)).to_owned() }
    }
}
