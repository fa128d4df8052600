/** The screens of the gebiedsscan: what is going on in which neighbourhood, and since when. */
package be.signaalhuis.portal.gebiedsscan;
