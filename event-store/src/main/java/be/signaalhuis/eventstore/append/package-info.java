/** How events get into the log: what many callers wait with goes in one statement, and each learns what became of its own. */
package be.signaalhuis.eventstore.append;
