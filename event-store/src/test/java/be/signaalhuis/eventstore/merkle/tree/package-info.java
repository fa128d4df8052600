/** The tree against the words of RFC 6962. */
package be.signaalhuis.eventstore.merkle.tree;
