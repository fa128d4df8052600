/** A feature that uses the one. */
package be.signaalhuis.violators.other;
