/** What the input of every feature is held against, and how a change of a field is told from a field left out. */
package be.signaalhuis.command.checking;
