/** A register as a file: chosen, looked at, tried, then taken; and back comes what was rejected. */
package be.signaalhuis.portal.imports;
