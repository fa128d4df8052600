/** The map of the neighbourhoods of a town, as GeoJSON with the name of who made it. */
package be.signaalhuis.query.gebiedsscan.areamap;
