/** A real Chromium that tests drive: found on this machine, never fetched, and without a way to other hosts. */
package be.signaalhuis.standalone.browser;
