/** Half of a circle. */
package be.signaalhuis.portal.violators.one;
