/** From an HTTP call to a command and back: versions, repeated requests, receipts. */
package be.signaalhuis.command.sending;
