/** One signal: what is known of it, what happened to it, and what can be done with it. */
package be.signaalhuis.portal.signals.file;
