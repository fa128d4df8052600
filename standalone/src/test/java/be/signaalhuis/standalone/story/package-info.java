/** The product from outside: stories of its users, and what must hold whatever they do. */
package be.signaalhuis.standalone.story;
