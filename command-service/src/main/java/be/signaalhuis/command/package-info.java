/** The service that takes commands and makes events of them. */
package be.signaalhuis.command;
