/** What the rules and the questions say no with. */
package be.signaalhuis.eventstore.refusal;
