/** Ed25519 keys and signed notes in the C2SP form, with nothing but the JDK. */
package be.signaalhuis.eventstore.merkle.keys;
