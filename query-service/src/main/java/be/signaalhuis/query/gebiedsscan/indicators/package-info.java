/** Indicators of an area: values with their source, what is computed from them, and how they moved. */
package be.signaalhuis.query.gebiedsscan.indicators;
