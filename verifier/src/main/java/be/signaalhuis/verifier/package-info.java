/** Tells whether anybody touched the history, from a bundle and a key alone (docs/audit-format.md). */
package be.signaalhuis.verifier;
