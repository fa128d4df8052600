/** Writing a signal down within a minute: the theme, one short page, and a receipt. */
package be.signaalhuis.portal.signals.log;
