/** What the views of the Lokaal Cliëntoverleg share: how the file of a family stands after its events. */
package be.signaalhuis.query.lco;
