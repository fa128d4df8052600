/** The screens of signals: written down, looked at again, bundled, and taken from a file. */
package be.signaalhuis.portal.signals;
