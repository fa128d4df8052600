/** How events of an older revision are read today: one ordered chain. */
package be.signaalhuis.events.upcasting;
