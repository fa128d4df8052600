/** Classes that break the rules of the command service, so that each rule is seen to bite. */
package be.signaalhuis.violators;
