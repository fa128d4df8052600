/** What a service gets when it has the event store on its classpath. */
package be.signaalhuis.eventstore.wiring;
