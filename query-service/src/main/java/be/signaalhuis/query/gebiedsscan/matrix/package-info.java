/** How many signals there are, by neighbourhood, life domain, theme and month, today and as known on any day. */
package be.signaalhuis.query.gebiedsscan.matrix;
