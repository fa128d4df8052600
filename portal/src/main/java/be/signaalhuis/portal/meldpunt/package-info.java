/** The screens of the discrimination desk. */
package be.signaalhuis.portal.meldpunt;
