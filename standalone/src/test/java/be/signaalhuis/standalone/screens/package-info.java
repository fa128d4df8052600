/** The screens as people meet them, in a real browser. */
package be.signaalhuis.standalone.screens;
