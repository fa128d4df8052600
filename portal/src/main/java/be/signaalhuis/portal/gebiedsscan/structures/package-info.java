/** Places that make crime easy: which there are, what is seen of them, and that they are no more. */
package be.signaalhuis.portal.gebiedsscan.structures;
