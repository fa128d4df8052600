/** A short page of help for each screen, and the accessibility statement. */
package be.signaalhuis.portal.help;
