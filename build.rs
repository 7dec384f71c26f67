//! Compiles in what stands in `scenarios`: each folder with its files, for those who have only the binary.

use std::fmt::Write;
use std::path::{Path, PathBuf};
use std::{env, fs, io};

fn main() -> io::Result<()> {
    println!("cargo::rerun-if-changed=scenarios");
    let root = PathBuf::from(env::var("CARGO_MANIFEST_DIR").map_err(io::Error::other)?).join("scenarios");
    let mut text = String::from(
        "/// Folders with the names and contents of their files.\npub static SHIPPED: &[(&str, Embedded)] = &[\n",
    );
    for folder in entries(&root)?.iter().filter(|path| path.is_dir()) {
        println!("cargo::rerun-if-changed={}", folder.display());
        writeln!(text, "    ({:?}, &[", name(folder)).map_err(io::Error::other)?;
        for file in entries(folder)?.iter().filter(|path| path.is_file()) {
            writeln!(text, "        ({:?}, include_bytes!({:?})),", name(file), file.display().to_string())
                .map_err(io::Error::other)?;
        }
        text.push_str("    ]),\n");
    }
    text.push_str("];\n");
    let out = PathBuf::from(env::var("OUT_DIR").map_err(io::Error::other)?);
    fs::write(out.join("shipped.rs"), text)
}

/// What a folder holds, in order of name; hidden files are nothing of ours.
fn entries(folder: &Path) -> io::Result<Vec<PathBuf>> {
    let mut all = fs::read_dir(folder)?.map(|entry| entry.map(|e| e.path())).collect::<io::Result<Vec<_>>>()?;
    all.retain(|path| !name(path).starts_with('.'));
    all.sort();
    Ok(all)
}

fn name(path: &Path) -> String {
    path.file_name().unwrap_or_default().to_string_lossy().into_owned()
}
