/** What was sent and what was answered, held against the log and the views. */
package be.signaalhuis.standalone.proof.ledger;
