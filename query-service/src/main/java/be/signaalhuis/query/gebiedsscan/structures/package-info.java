/** What makes crime easy in an area: which places there are, and how many are no more. */
package be.signaalhuis.query.gebiedsscan.structures;
