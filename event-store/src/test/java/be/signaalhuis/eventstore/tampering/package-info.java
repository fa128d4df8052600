/** Whoever may do anything in the database changes history, and is found out. */
package be.signaalhuis.eventstore.tampering;
