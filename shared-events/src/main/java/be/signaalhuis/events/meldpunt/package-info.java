/** The life of a report at the Meldpunt Discriminatie, told in events. */
package be.signaalhuis.events.meldpunt;
