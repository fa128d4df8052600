package be.signaalhuis.portal.login;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.config.annotation.web.configurers.oauth2.client.OAuth2LoginConfigurer;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserService;
import org.springframework.security.oauth2.client.oidc.web.logout.OidcClientInitiatedLogoutSuccessHandler;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.HttpSessionOAuth2AuthorizedClientRepository;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizedClientRepository;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.logout.HeaderWriterLogoutHandler;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.header.writers.ClearSiteDataHeaderWriter;
import org.springframework.security.web.header.writers.ClearSiteDataHeaderWriter.Directive;

/** People log in with the issuer; deny by default, and what is forbidden looks like what is not there. */
@Configuration(proxyBeanMethods = false)
class LoginRules {

    static final String LOGIN = "/oauth2/authorization/" + Issuer.REGISTRATION;
    private static final String LOGOUT = "/afmelden";

    @Bean
    SecurityFilterChain pages(
            HttpSecurity http, IdentityProperties identity, ClientRegistrationRepository registrations) {
        return http.authorizeHttpRequests(LoginRules::grant)
                .oauth2Login(login -> login(login, identity))
                .logout(logout -> logout.logoutUrl(LOGOUT)
                        .addLogoutHandler(new HeaderWriterLogoutHandler(
                                new ClearSiteDataHeaderWriter(Directive.CACHE, Directive.COOKIES, Directive.STORAGE)))
                        .logoutSuccessHandler(backToTheIssuer(registrations)))
                .csrf(csrf -> csrf.csrfTokenRepository(csrfCookie()))
                .requestCache(cache -> cache.requestCache(new UnfinishedRequests()))
                .exceptionHandling(denied -> denied.authenticationEntryPoint(new ToTheLogin(LOGIN))
                        .accessDeniedHandler(
                                (request, response, e) -> response.sendError(HttpStatus.NOT_FOUND.value())))
                .headers(headers -> PageHeaders.write(headers, identity.issuer()))
                .build();
    }

    private static void login(OAuth2LoginConfigurer<HttpSecurity> login, IdentityProperties identity) {
        var claims = new OidcUserService();
        login.loginPage(LOGIN)
                .failureHandler((request, response, e) -> response.sendRedirect("/aanmelden-mislukt"))
                .userInfoEndpoint(user -> user.oidcUserService(asked -> Person.of(claims.loadUser(asked), identity)));
    }

    private static void grant(
            AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry requests) {
        for (var right : PageRights.OF_THE_PORTAL.rows()) {
            var matching = requests.requestMatchers(right.method(), right.path().getPatternString());
            if (right.isPublic()) {
                matching.permitAll();
            } else if (right.isForAllWhoLoggedIn()) {
                matching.authenticated();
            } else {
                matching.hasAnyRole(right.roles().toArray(String[]::new));
            }
        }
        requests.requestMatchers("/error").permitAll().anyRequest().denyAll();
    }

    private static OidcClientInitiatedLogoutSuccessHandler backToTheIssuer(ClientRegistrationRepository registrations) {
        var handler = new OidcClientInitiatedLogoutSuccessHandler(registrations);
        handler.setPostLogoutRedirectUri("{baseUrl}/");
        return handler;
    }

    /** Outlives the session, so that a form sent too late is still known to be hers. */
    private static CookieCsrfTokenRepository csrfCookie() {
        var cookie = new CookieCsrfTokenRepository();
        cookie.setCookieName("__Host-signaalhuis-csrf");
        cookie.setCookieCustomizer(settings ->
                settings.secure(true).httpOnly(true).path("/").sameSite("Lax").domain(null));
        return cookie;
    }

    /** With the session, so that a token lives no longer than the login it belongs to. */
    @Bean
    OAuth2AuthorizedClientRepository tokens() {
        return new HttpSessionOAuth2AuthorizedClientRepository();
    }
}
