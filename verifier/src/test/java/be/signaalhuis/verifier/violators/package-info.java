/** Classes that break a rule on purpose, to show that the rules bite. */
package be.signaalhuis.verifier.violators;
