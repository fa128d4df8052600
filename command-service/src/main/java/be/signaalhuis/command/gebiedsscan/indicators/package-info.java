/** Values of indicators: taken from a register with their source, corrected with a reason, never overwritten. */
package be.signaalhuis.command.gebiedsscan.indicators;
