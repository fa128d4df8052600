/** Checkpoints go outside, where whoever changes the history here cannot change them (docs/decisions/0028). */
package be.signaalhuis.query.audit.tree.outlets;
