/** Figures of others about an area: each with its source, its baseline and how far it has come since. */
package be.signaalhuis.portal.gebiedsscan.indicators;
