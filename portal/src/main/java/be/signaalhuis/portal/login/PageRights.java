package be.signaalhuis.portal.login;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.HttpMethod;
import org.springframework.http.server.PathContainer;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/**
 * Which role may open which page, read from {@code portal/rights.csv}: {@code *} is anybody, {@code +} whoever logged
 * in. The services decide what a reader gets; this only keeps dead ends off the screen.
 */
public record PageRights(List<Right> rows) {

    public static final PageRights OF_THE_PORTAL = read("portal/rights.csv");

    /** One page, or one thing to do on it. */
    public record Right(HttpMethod method, PathPattern path, List<String> roles) {

        boolean isPublic() {
            return roles.contains("*");
        }

        boolean isForAllWhoLoggedIn() {
            return roles.contains("+");
        }

        boolean allows(Reader reader) {
            return isPublic()
                    || reader.isKnown()
                            && (isForAllWhoLoggedIn() || roles.stream().anyMatch(reader::is));
        }

        private boolean matches(HttpMethod asked, PathContainer page) {
            return method.equals(asked) && path.matches(page);
        }
    }

    /** Whether this reader may go there; what is not listed is nobody's. */
    public boolean allows(Reader reader, String page) {
        var path = PathContainer.parsePath(page);
        return rows.stream()
                .filter(right -> right.matches(HttpMethod.GET, path))
                .findFirst()
                .filter(right -> right.allows(reader))
                .isPresent();
    }

    private static PageRights read(String resource) {
        try {
            return new PageRights(new ClassPathResource(resource)
                    .getContentAsString(StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(line -> right(line.split(";")))
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Right right(String[] cells) {
        return new Right(
                HttpMethod.valueOf(cells[0]),
                PathPatternParser.defaultInstance.parse(cells[1]),
                Arrays.asList(cells[2].split(",")));
    }
}
