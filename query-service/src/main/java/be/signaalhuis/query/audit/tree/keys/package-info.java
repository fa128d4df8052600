/** The keys that sign the logs and the reports, and how they follow one another. */
package be.signaalhuis.query.audit.tree.keys;
