/** Which counts of a list are too small to leave the house, and which others would give them away. */
package be.signaalhuis.portal.gebiedsscan.small;
