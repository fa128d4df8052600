/** What the views of signals share: how a signal stands, who may see what of it, and where it is put to use. */
package be.signaalhuis.query.signals;
