/** Why a figure is what it is: the events behind it. */
package be.signaalhuis.portal.gebiedsscan.why;
