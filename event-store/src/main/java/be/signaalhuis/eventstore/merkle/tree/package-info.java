/** RFC 6962 in arithmetic: hashes, the tree as it grows, and which nodes a proof is made of. */
package be.signaalhuis.eventstore.merkle.tree;
