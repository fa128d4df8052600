/** Clients that write and read without a pause and never take an answer on trust. */
package be.signaalhuis.standalone.proof.load;
