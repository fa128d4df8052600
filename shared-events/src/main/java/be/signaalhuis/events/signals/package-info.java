/** Signals about places and phenomena, never about a person: what was seen, where, how sure, and who may know. */
package be.signaalhuis.events.signals;
