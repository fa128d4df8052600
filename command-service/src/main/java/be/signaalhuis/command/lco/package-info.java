/** Lokaal Cliëntoverleg: the file of a family, the table that sits around it, and what was agreed there. */
package be.signaalhuis.command.lco;
