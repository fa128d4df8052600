/** A feature that uses the other. */
package be.signaalhuis.violators.one;
