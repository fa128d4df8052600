/** What was signed of the log, newest first, and who outside has it too: the auditors' feed. */
package be.signaalhuis.query.audit.tree.checkpoints;
