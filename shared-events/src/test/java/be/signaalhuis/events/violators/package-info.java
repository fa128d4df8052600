/** Classes that break a rule on purpose, and one that keeps them all, to show that the rules bite. */
package be.signaalhuis.events.violators;
