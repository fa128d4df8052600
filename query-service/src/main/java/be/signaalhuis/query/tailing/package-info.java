/** How the views hear of new events and read the log together, each page of it once. */
package be.signaalhuis.query.tailing;
