/** Whether the Merkle log is signed as it should be, for whoever watches over the service. */
package be.signaalhuis.query.audit.sequencing;
