/** Every event as it is stored, approved in a file: what was written once must be readable for ever. */
package be.signaalhuis.eventstore.approved;
