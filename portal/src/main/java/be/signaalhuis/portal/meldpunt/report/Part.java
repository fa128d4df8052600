package be.signaalhuis.portal.meldpunt.report;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What belongs together in a report, in the order in which a conversation mostly goes. */
public enum Part {
    CONTACT("contact", "contact", "channel", "reporterRole", "receivedOn"),
    FACTS(
            "facts",
            "feiten",
            "facts.description",
            "facts.occurredFrom",
            "facts.occurredUntil",
            "facts.municipality",
            "facts.area",
            "facts.place"),
    GROUNDS("grounds", "gronden", "mainGround", "mainGround.link", "additionalGrounds", "additionalGrounds.link"),
    DOMAIN("domain", "domein", "domain", "behaviour"),
    OTHER_PARTY("otherParty", "tegenpartij", "otherParty.name", "otherParty.kind"),
    REPORTER(
            "reporter",
            "melder",
            "reporter.name",
            "reporter.phone",
            "reporter.email",
            "reporter.language",
            "residence.municipality"),
    WISH("wish", "wens", "expectation"),
    CONSENT("consent", "toestemming", "consents", "consentSource");

    private static final List<String> REQUIRED =
            List.of("receivedOn", "channel", "reporterRole", "facts.municipality", "mainGround", "domain");

    private final String key;
    private final String address;
    private final List<String> fields;

    Part(String key, String address, String... fields) {
        this.key = key;
        this.address = address;
        this.fields = List.of(fields);
    }

    /** Its name in texts and templates. */
    public String key() {
        return key;
    }

    /** Its name in addresses. */
    public String address() {
        return address;
    }

    public List<String> fields() {
        return fields;
    }

    public boolean isRequired() {
        return fields.stream().anyMatch(REQUIRED::contains);
    }

    /** Whether a field of the page, also one row of several, belongs to it. */
    public boolean has(String field) {
        return fields.contains(field.replaceFirst("-\\d+$", ""));
    }

    public static Optional<Part> of(String field) {
        return Arrays.stream(values()).filter(part -> part.has(field)).findFirst();
    }

    public static Optional<Part> at(String address) {
        return Arrays.stream(values())
                .filter(part -> part.address.equals(address))
                .findFirst();
    }

    static List<String> required() {
        return REQUIRED;
    }
}
