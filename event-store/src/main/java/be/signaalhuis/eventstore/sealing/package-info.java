/** The keys of sealed values: made at first use, wrapped, destroyed on erasure. */
package be.signaalhuis.eventstore.sealing;
