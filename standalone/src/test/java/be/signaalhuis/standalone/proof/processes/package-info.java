/** The product as separate processes, each of which can be killed, frozen or stopped alone. */
package be.signaalhuis.standalone.proof.processes;
