/** One area: what was seen there and since when, as figures, as months and on a timeline. */
package be.signaalhuis.portal.gebiedsscan.area;
