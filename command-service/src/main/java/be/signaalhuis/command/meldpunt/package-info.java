/** Reports of discrimination: what the desk may do with them, and the calls to do it. */
package be.signaalhuis.command.meldpunt;
