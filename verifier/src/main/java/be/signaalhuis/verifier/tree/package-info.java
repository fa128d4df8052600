/** The Merkle tree of RFC 6962: its hashes, and the proofs of inclusion and consistency. */
package be.signaalhuis.verifier.tree;
