package be.signaalhuis.standalone.login;

/**
 * A demonstration user, both as an API client and as a person in the browser.
 *
 * @param municipality statistical code of the municipality the identity works for
 */
record Identity(String name, String role, String municipality, String organisation) {}
