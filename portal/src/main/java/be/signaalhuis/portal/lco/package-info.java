/** The Lokaal Cliëntoverleg: a family and all who help it around one table. */
package be.signaalhuis.portal.lco;
