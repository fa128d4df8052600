/** A log in lines, as large as it is, for a verifier on somebody's own machine (docs/audit-format.md). */
package be.signaalhuis.query.audit.tree.bundles;
