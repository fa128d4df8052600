/** Personal data inside events: readable only while its key exists. */
package be.signaalhuis.events.sealing;
