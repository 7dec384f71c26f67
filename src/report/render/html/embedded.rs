//! What a page carries in itself, and the policy that lets it load nothing else.

use base64::prelude::{BASE64_STANDARD, Engine};
use sha2::{Digest, Sha256};

const REGULAR: &[u8] = include_bytes!("../../../../assets/fonts/Inter-Regular.subset.woff2");
const SEMIBOLD: &[u8] = include_bytes!("../../../../assets/fonts/Inter-SemiBold.subset.woff2");

/// Closes the contents once a reader has chosen from them. Without it they stay open, and everything else works.
pub const SCRIPT: &str = "for(const d of document.querySelectorAll('nav details'))\
    d.addEventListener('click',e=>{if(e.target.closest('a'))d.open=false})";

/// The two faces, embedded once.
pub fn fonts() -> String {
    let face = |weight: u32, bytes: &[u8]| {
        format!(
            "@font-face{{font-family:Inter;font-weight:{weight};src:url(data:font/woff2;base64,{}) format('woff2')}}",
            BASE64_STANDARD.encode(bytes)
        )
    };
    face(400, REGULAR) + &face(600, SEMIBOLD)
}

/// Nothing from elsewhere, and no script but the page's own.
pub fn policy() -> String {
    let script = BASE64_STANDARD.encode(Sha256::digest(SCRIPT));
    format!("default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:; script-src 'sha256-{script}'")
}
