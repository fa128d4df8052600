package be.signaalhuis.portal.codes;

/** Something that can be chosen: its code for the services, its label for the reader. */
public record Choice(String code, String label) {}
