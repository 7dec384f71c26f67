//! Elementary functions with the same bits on every machine, thread count and build.
//!
//! The standard library's `exp`, `ln` and `powf` call the platform's C library, whose bits change with the CPU. The four
//! that run in inner loops are our own branch-free polynomials (they vectorise); the rest goes through the pinned `libm`.
//! Nothing here fuses a multiply with an add, so narrow and wide vectors round alike.

mod beta;
mod binomial;
mod exp;
mod gamma;
mod ln;
mod normal;
mod ratio;
mod rough;

pub use beta::{beta_regularized, student_t};
pub use binomial::{at_least, exactly};
pub use exp::{approach, exp, exp_m1, logistic};
pub use gamma::gamma_regularized;
pub use ln::{ln, pow};
pub use normal::{normal_cdf, normal_density, normal_quantile, normal_quantile_wide};
pub use ratio::{ratio, vanishes};
pub use rough::{exp2_rough, log2_rough};

/// x to a whole power, by squaring.
pub fn whole_power(x: f64, mut n: u64) -> f64 {
    let (mut base, mut value) = (x, 1.0);
    while n > 0 {
        if n & 1 == 1 {
            value *= base;
        }
        base *= base;
        n >>= 1;
    }
    value
}

/// `tanh⁻¹ x` for |x| < 1; ±∞ at ±1.
pub fn artanh(x: f64) -> f64 {
    libm::atanh(x)
}

/// `sinh x`.
pub fn sinh(x: f64) -> f64 {
    libm::sinh(x)
}

/// `cosh x`.
pub fn cosh(x: f64) -> f64 {
    libm::cosh(x)
}

/// `tanh x`.
pub fn tanh(x: f64) -> f64 {
    libm::tanh(x)
}

/// `ln(1 + x)`, accurate near 0.
pub fn ln_1p(x: f64) -> f64 {
    libm::log1p(x)
}

/// `erfc x`, the complementary error function.
pub fn erfc(x: f64) -> f64 {
    libm::erfc(x)
}

/// The logarithm of Γ(x), x > 0.
pub fn ln_gamma(x: f64) -> f64 {
    libm::lgamma(x)
}

/// `cos x`, x in radians.
pub fn cos(x: f64) -> f64 {
    libm::cos(x)
}

/// `sin x`, x in radians.
pub fn sin(x: f64) -> f64 {
    libm::sin(x)
}

/// The base-10 logarithm.
pub fn log10(x: f64) -> f64 {
    libm::log10(x)
}

/// `sin⁻¹ x`, in radians.
pub fn arcsin(x: f64) -> f64 {
    libm::asin(x)
}
