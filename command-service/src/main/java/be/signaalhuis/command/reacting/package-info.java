/** What follows from an event, now or at its time: read from the log, kept as tasks, done once however many nodes there are. */
package be.signaalhuis.command.reacting;
