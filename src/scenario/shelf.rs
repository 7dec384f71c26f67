//! Where the files of one study stand: a folder that nothing leads out of, or files compiled into the program.

use super::complaint::Complaint;
use super::document::{TomlDocument, quote};
use super::read;
use super::suggest::nearest;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// Name of the file that all options of a study extend in the end.
pub const WORLD: &str = "world.toml";
/// Most files in a study's folder.
const MOST_FILES: usize = 1000;

/// Files compiled into the program: names and contents.
pub type Embedded = &'static [(&'static str, &'static [u8])];

/// Where the files of one study stand.
pub enum Shelf {
    /// A folder. Nothing outside of it is read.
    Folder(PathBuf),
    /// Files compiled in.
    Embedded(Embedded),
}

impl Shelf {
    /// The names of all scenario files, in order of name.
    pub fn names(&self) -> Result<Vec<String>, Complaint> {
        let mut names: Vec<String> = match self {
            Shelf::Embedded(files) => files.iter().map(|(name, _)| (*name).to_owned()).collect(),
            Shelf::Folder(folder) => toml_files(folder)?,
        };
        names.sort();
        Ok(names)
    }

    /// The path of a file as the user knows it.
    pub fn path_of(&self, name: &str) -> String {
        match self {
            // `./x` for a file given as `x` would be a path nobody wrote.
            Shelf::Folder(folder) if folder == Path::new(".") => name.to_owned(),
            Shelf::Folder(folder) => within(folder, name).display().to_string(),
            Shelf::Embedded(_) => format!("(shipped) {name}"),
        }
    }

    /// The folder `name` beside a study's; for a study that is compiled in, the files `compiled`.
    pub fn beside(&self, name: &str, compiled: Embedded) -> Shelf {
        match self {
            Shelf::Embedded(_) => Shelf::Embedded(compiled),
            // `.` and `..` name no folder whose parent could be read off the path.
            Shelf::Folder(folder) if folder.file_name().is_none() => Shelf::Folder(folder.join("..").join(name)),
            Shelf::Folder(folder) => Shelf::Folder(folder.parent().unwrap_or(Path::new("")).join(name)),
        }
    }

    /// Whether the folder is a link to another.
    pub fn is_link(&self) -> bool {
        matches!(self, Shelf::Folder(folder) if folder.symlink_metadata().is_ok_and(|about| about.is_symlink()))
    }

    /// Whether there is anything called `name`.
    pub fn holds(&self, name: &str) -> bool {
        match self {
            Shelf::Embedded(files) => files.iter().any(|(known, _)| *known == name),
            Shelf::Folder(folder) => folder.join(name).symlink_metadata().is_ok(),
        }
    }

    /// Reads the file called `name`.
    pub fn read(&self, name: &str) -> Result<Arc<TomlDocument>, Complaint> {
        let shown = self.path_of(name);
        match self {
            Shelf::Embedded(files) => match files.iter().find(|(known, _)| *known == name) {
                Some((_, bytes)) => read::document(&shown, bytes),
                None => Err(self.absent(name)),
            },
            Shelf::Folder(folder) => {
                let path = within(folder, name);
                if path.symlink_metadata().is_err_and(|e| e.kind() == std::io::ErrorKind::NotFound) {
                    return Err(self.absent(name));
                }
                stays_inside(folder, name, &path, &shown)?;
                read::file(&path, &shown)
            }
        }
    }

    fn absent(&self, name: &str) -> Complaint {
        let known = self.names().unwrap_or_default();
        let help = match nearest(name, known.iter().map(String::as_str)) {
            Some(near) => format!("did you mean `{near}`?"),
            None if name == WORLD => "a study is a folder with a world.toml and one file per option".to_owned(),
            None => "check the spelling of the path".to_owned(),
        };
        Complaint::file(&self.path_of(name), "there is no such file", help)
    }
}

/// The file called `name`, without a step down and up again where the folder's own path allows that.
fn within(folder: &Path, name: &str) -> PathBuf {
    match (name.strip_prefix("../"), folder.file_name(), folder.parent()) {
        (Some(rest), Some(_), Some(parent)) => parent.join(rest),
        _ => folder.join(name),
    }
}

/// The scenario files in a folder; hidden files are none.
pub fn toml_files(folder: &Path) -> Result<Vec<String>, Complaint> {
    let shown = folder.display().to_string();
    let fail = |error: std::io::Error| Complaint::file(&shown, error.to_string(), "check the path of the study's folder");
    let mut names = Vec::new();
    for entry in fs::read_dir(folder).map_err(fail)? {
        let name = entry.map_err(fail)?.file_name().to_string_lossy().into_owned();
        if name.ends_with(".toml") && !name.starts_with('.') {
            names.push(name);
        }
        if names.len() > MOST_FILES {
            let message = format!("the folder holds more than {MOST_FILES} scenario files");
            return Err(Complaint::file(&shown, message, "split the study"));
        }
    }
    Ok(names)
}

/// Refuses a link that leads out of `folder`, or out of the folder of the studies for a file of another one.
fn stays_inside(folder: &Path, name: &str, path: &Path, shown: &str) -> Result<(), Complaint> {
    // What cannot be followed is explained when it is read.
    let (Ok(root), Ok(real)) = (folder.canonicalize(), path.canonicalize()) else { return Ok(()) };
    let root = if name.starts_with("../") { root.parent().unwrap_or(&root) } else { &root };
    if real.starts_with(root) {
        return Ok(());
    }
    Err(Complaint::file(shown, "this link leads out of the study's folder", "copy the file into the folder"))
}

/// The file that `extends = text` means, as a path from the study's folder, or why it can't mean any; `own` is the file that says
/// it and `home` what the study's folder is called. It stands in the study's folder or in another one beside it.
pub fn extended(text: &str, own: &str, home: &str) -> Result<String, (String, String)> {
    let help = || format!("write `extends = \"{WORLD}\"`");
    if Path::new(text).is_absolute() || text.contains([':', '\\']) {
        return Err((format!("`{}` is no path from this file to another one of the studies", quote(text)), help()));
    }
    let mut parts: Vec<&str> = own.split('/').collect();
    parts.pop();
    for part in text.split('/').filter(|part| *part != ".") {
        match (part, parts.last()) {
            ("", _) => return Err((format!("`{}` is not a file", quote(text)), help())),
            ("..", Some(last)) if *last != ".." => _ = parts.pop(),
            _ => parts.push(part),
        }
    }
    if let ["..", folder, file] = parts[..]
        && folder == home
    {
        parts = vec![file];
    }
    let folders = parts.len().saturating_sub(1);
    let beside = folders == 2 && parts[0] == ".." && parts[1] != "..";
    let is_file = parts.last().is_some_and(|name| *name != "..");
    if parts.iter().filter(|part| **part == "..").count() > 1 {
        return Err((format!("`{}` leads out of the folder of the studies", quote(text)), help()));
    }
    if !is_file || (folders > 0 && !beside) {
        let message = format!("`{}` is no file of this study, nor one in a folder beside its own", quote(text));
        return Err((message, help()));
    }
    let name = parts.join("/");
    if name == own {
        return Err(("the file extends itself".to_owned(), help()));
    }
    Ok(name)
}

/// The name of an option: its file's without folder and ending.
pub fn stem(file: &str) -> &str {
    let name = file.rsplit('/').next().unwrap_or(file);
    name.strip_suffix(".toml").unwrap_or(name)
}
