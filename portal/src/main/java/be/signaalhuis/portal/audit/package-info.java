/** Whoever checks the house: that nothing in its history was touched, and what follows from it. */
package be.signaalhuis.portal.audit;
