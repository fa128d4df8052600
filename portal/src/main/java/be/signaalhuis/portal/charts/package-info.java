/** Counts as bars, and the table that says the same. */
package be.signaalhuis.portal.charts;
