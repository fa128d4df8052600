/** The gebiedsscan of the Veiligheidshuis and what is done about it: the rules, and the calls to follow them. */
package be.signaalhuis.command.gebiedsscan;
