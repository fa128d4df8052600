/** Maps of areas: where the neighbourhoods of a division lie, as a file of GeoJSON that a town brings itself. */
package be.signaalhuis.command.gebiedsscan.areamap;
