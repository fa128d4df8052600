package be.signaalhuis.portal.page;

import be.signaalhuis.portal.login.Reader;
import java.util.List;

/**
 * What stands around every page.
 *
 * @param idle seconds without a request after which the session ends
 */
public record Frame(Reader reader, List<Link> navigation, List<Language> languages, long idle) {

    /** @param current whether the page lies below it */
    public record Link(String key, String address, boolean current) {}

    /** @param name in that language itself */
    public record Language(String code, String name, String address, boolean current) {}
}
