/** Neighbourhoods by life domain: one filter for a map, bars and a table that say the same. */
package be.signaalhuis.portal.gebiedsscan.matrix;
