/** Lokaal Cliëntoverleg: a family at the table with its care workers. */
package be.signaalhuis.events.lco;
