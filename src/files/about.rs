//! What is known of a file without opening it.

/// What a name stands for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FileKind {
    /// A regular file.
    File,
    /// A folder.
    Folder,
    /// A symbolic link, whatever it leads to.
    Link,
    /// A pipe, a device or a socket.
    Special,
}

/// What is known of a file without opening it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct About {
    /// What it is.
    pub kind: FileKind,
    /// How many names (hard links) the file has; absent where the system does not say.
    pub names: Option<u64>,
    /// The number by which the disk knows the file; absent where it has none.
    pub id: Option<u64>,
}

impl About {
    /// Whether this is a file that nothing else is a name of: writing into it changes nothing elsewhere. One that lost its own
    /// name since it was opened, as a lock does, has none.
    pub fn stands_alone(&self) -> bool {
        self.kind == FileKind::File && self.names.is_none_or(|names| names <= 1)
    }
}
