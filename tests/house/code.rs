//! The code of the library, file by file, without what is compiled for tests alone.

use std::fs;
use std::path::Path;

/// A source file.
pub struct Source {
    /// Path below `src`: `engine/run.rs`.
    pub path: String,
    /// All of it.
    pub text: String,
}

impl Source {
    /// The text up to its tests.
    pub fn code(&self) -> &str {
        self.text.split("\nmod tests").next().unwrap_or(&self.text)
    }
}

/// Every source file of the library that is more than tests.
pub fn sources() -> Vec<Source> {
    let mut found = Vec::new();
    collect(Path::new("src"), &mut found);
    assert!(found.len() > 200, "{} files", found.len());
    found.sort_by(|a, b| a.path.cmp(&b.path));
    found
}

fn collect(folder: &Path, found: &mut Vec<Source>) {
    for entry in fs::read_dir(folder).expect("folder") {
        let path = entry.expect("entry").path();
        if path.is_dir() {
            collect(&path, found);
        } else if path.extension().is_some_and(|e| e == "rs") && !is_for_tests(&path) {
            let below = path.strip_prefix("src").expect("below src").to_string_lossy().replace('\\', "/");
            found.push(Source { path: below, text: fs::read_to_string(&path).expect("text") });
        }
    }
}

/// Whether a file is a module that is compiled for tests alone.
fn is_for_tests(path: &Path) -> bool {
    let (folder, stem) = (path.parent().expect("folder"), path.file_stem().expect("name").to_string_lossy());
    let declared = format!("#[cfg(test)]\nmod {stem};");
    let parents = [folder.join("mod.rs"), folder.with_extension("rs")];
    parents.iter().filter_map(|parent| fs::read_to_string(parent).ok()).any(|text| text.contains(&declared))
}
