package be.signaalhuis.eventstore.http;

import be.signaalhuis.eventstore.actor.Role;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.HttpMethod;

/** Who may call what, read from rows {@code method;path;roles}; the role {@code *} is anybody at all. */
public record Rights(List<Right> rows) {

    /** One path with the roles that may call it; empty for calls that need no login. */
    public record Right(HttpMethod method, String path, List<Role> roles, boolean open) {

        public String[] roleNames() {
            return roles.stream().map(Role::name).toArray(String[]::new);
        }
    }

    public static Rights of(String resource) {
        try {
            var text = new ClassPathResource(resource).getContentAsString(StandardCharsets.UTF_8);
            return new Rights(text.lines()
                    .skip(1)
                    .filter(line -> !line.isBlank())
                    .map(line -> right(line.split(";", -1)))
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException("no rights in " + resource, e);
        }
    }

    private static Right right(String[] cell) {
        boolean open = cell[2].equals("*");
        var roles = open
                ? List.<Role>of()
                : Arrays.stream(cell[2].split(","))
                        .map(claim -> Role.ofClaim(claim).orElseThrow())
                        .toList();
        return new Right(HttpMethod.valueOf(cell[0]), cell[1], roles, open);
    }
}
