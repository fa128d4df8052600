/** A signal as the pages know it: what can be chosen, how it is read, and how it is told again. */
package be.signaalhuis.portal.signals.signal;
