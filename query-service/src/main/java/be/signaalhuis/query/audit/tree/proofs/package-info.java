/** That an event is in the log, and that the log only grew: proofs to take along. */
package be.signaalhuis.query.audit.tree.proofs;
