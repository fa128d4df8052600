/** The Merkle log: what was written cannot be changed without anybody seeing it (docs/audit-format.md). */
package be.signaalhuis.eventstore.merkle;
