/** The numbers that a file already has elsewhere, and the ids that follow from them. */
package be.signaalhuis.events.reference;
