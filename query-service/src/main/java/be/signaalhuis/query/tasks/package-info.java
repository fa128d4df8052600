/** Long work of whatever kind under one address: how far it is, and stopping it. */
package be.signaalhuis.query.tasks;
