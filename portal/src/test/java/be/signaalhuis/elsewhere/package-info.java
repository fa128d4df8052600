/** Stands for the other modules, which the tests of the portal cannot see. */
package be.signaalhuis.elsewhere;
