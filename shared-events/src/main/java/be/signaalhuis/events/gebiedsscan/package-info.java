/** The gebiedsscan told in events: what it is filled with, when it was adopted, and what is done about it. */
package be.signaalhuis.events.gebiedsscan;
