package be.signaalhuis.eventstore.http;

import be.signaalhuis.events.codes.Code;
import be.signaalhuis.eventstore.actor.Actor;
import be.signaalhuis.eventstore.actor.ActorAuthentication;
import be.signaalhuis.eventstore.actor.Role;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.core.convert.converter.Converter;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.InvalidBearerTokenException;

/** Reads the actor out of a verified token; a token without role or municipality is no login here. */
final class ActorFromToken implements Converter<Jwt, AbstractAuthenticationToken> {

    private final IdentityProperties claims;

    ActorFromToken(IdentityProperties claims) {
        this.claims = claims;
    }

    @Override
    public AbstractAuthenticationToken convert(Jwt token) {
        return new ActorAuthentication(new Actor(
                Optional.ofNullable(token.getSubject()).orElseThrow(() -> lacks("subject")),
                role(token),
                text(token, claims.organisationClaim()).orElse(""),
                text(token, claims.municipalityClaim())
                        .filter(Code::isShapedLike)
                        .map(Code::of)
                        .orElseThrow(() -> lacks("municipality"))));
    }

    private Role role(Jwt token) {
        return claim(token, claims.rolesClaim())
                .map(roles -> roles instanceof Collection<?> several ? several : List.of(roles))
                .flatMap(roles -> roles.stream()
                        .map(Object::toString)
                        .flatMap(role -> Role.ofClaim(role).stream())
                        .findFirst())
                .orElseThrow(() -> lacks("role"));
    }

    private static Optional<String> text(Jwt token, String name) {
        return claim(token, name).map(Object::toString);
    }

    private static Optional<Object> claim(Jwt token, String path) {
        Object value = token.getClaims();
        for (var name : path.split("\\.")) {
            value = value instanceof Map<?, ?> object ? object.get(name) : null;
        }
        return Optional.ofNullable(value);
    }

    private static InvalidBearerTokenException lacks(String what) {
        return new InvalidBearerTokenException("the token names no " + what);
    }
}
