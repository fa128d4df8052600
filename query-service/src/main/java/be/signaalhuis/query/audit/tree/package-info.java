/** What an auditor takes along of the Merkle log: which log is meant, and what all its answers have in common. */
package be.signaalhuis.query.audit.tree;
