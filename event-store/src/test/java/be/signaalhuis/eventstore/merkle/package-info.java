/** What the Merkle log promises. */
package be.signaalhuis.eventstore.merkle;
