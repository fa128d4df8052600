/** How a structural bottleneck leaves the file of a family: as a signal from which no way leads back. */
package be.signaalhuis.command.lco.wall;
