/** The Merkle log: whoever changes what was written is found out, and whoever was told of it can prove it. */
package be.signaalhuis.eventstore.merkle;
