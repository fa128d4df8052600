/** A second verifier, written from docs/audit-format.md alone, to hold against the one that auditors get. */
package be.signaalhuis.eventstore.secondopinion;
