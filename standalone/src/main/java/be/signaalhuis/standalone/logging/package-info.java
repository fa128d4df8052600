/** What the console shows: the part that speaks, and never a word of a request. */
package be.signaalhuis.standalone.logging;
