package be.signaalhuis.portal.login;

import java.net.URI;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.header.writers.CrossOriginResourcePolicyHeaderWriter.CrossOriginResourcePolicy;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/** What every page tells the browser not to do (OWASP ASVS 5.0, 3.4): no inline code, no frames, no other hosts. */
final class PageHeaders {

    private static final long A_YEAR = 31_536_000;
    /** Logging out is a form whose answer leads to the issuer. */
    private static final String POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self';"
            + " connect-src 'self'; form-action 'self' %s; base-uri 'none'; frame-ancestors 'none'";

    private PageHeaders() {}

    static void write(HeadersConfigurer<HttpSecurity> headers, String issuer) {
        headers.contentSecurityPolicy(policy -> policy.policyDirectives(POLICY.formatted(origin(issuer))))
                .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
                .crossOriginOpenerPolicy(opener -> opener.policy(CrossOriginOpenerPolicy.SAME_ORIGIN))
                .crossOriginResourcePolicy(resource -> resource.policy(CrossOriginResourcePolicy.SAME_ORIGIN))
                .permissionsPolicyHeader(permissions ->
                        permissions.policy("camera=(), geolocation=(), microphone=(), payment=(), usb=()"))
                .httpStrictTransportSecurity(tls -> tls.maxAgeInSeconds(A_YEAR).includeSubDomains(true));
    }

    private static String origin(String issuer) {
        var address = URI.create(issuer);
        return address.getScheme() + "://" + address.getAuthority();
    }
}
