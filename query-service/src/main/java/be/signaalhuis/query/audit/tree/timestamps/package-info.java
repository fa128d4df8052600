/** Somebody with a clock of their own says when a checkpoint was there (RFC 3161). */
package be.signaalhuis.query.audit.tree.timestamps;
