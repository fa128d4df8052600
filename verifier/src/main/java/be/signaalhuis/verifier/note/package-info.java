/** Signed notes, checkpoints, cosignatures and keys as C2SP writes them. */
package be.signaalhuis.verifier.note;
