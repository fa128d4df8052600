/** Calls to the two services in the reader's name, and what they answer: contents, receipts, refusals. */
package be.signaalhuis.portal.calls;
