/** Where it happens: the neighbourhoods drawn with their counts, from the outlines that were imported or as tiles. */
package be.signaalhuis.portal.gebiedsscan.map;
