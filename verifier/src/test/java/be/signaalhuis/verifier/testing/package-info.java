/** A log in memory that is written as a bundle, and that anyone may tamper with. */
package be.signaalhuis.verifier.testing;
