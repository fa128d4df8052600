/** One file through time: what happened to it, how it was after each event, and two of these states side by side. */
package be.signaalhuis.portal.audit.file;
