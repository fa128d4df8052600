/** Breaks each rule of the module on purpose, to prove that the rules see it. */
package be.signaalhuis.eventstore.violators;
