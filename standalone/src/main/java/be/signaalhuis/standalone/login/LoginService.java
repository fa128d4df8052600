package be.signaalhuis.standalone.login;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import java.io.IOException;
import java.text.ParseException;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.http.converter.autoconfigure.HttpMessageConvertersAutoConfiguration;
import org.springframework.boot.jackson.autoconfigure.JacksonAutoConfiguration;
import org.springframework.boot.security.autoconfigure.SecurityAutoConfiguration;
import org.springframework.boot.security.autoconfigure.web.servlet.SecurityFilterAutoConfiguration;
import org.springframework.boot.security.autoconfigure.web.servlet.ServletWebSecurityAutoConfiguration;
import org.springframework.boot.security.oauth2.server.authorization.autoconfigure.servlet.OAuth2AuthorizationServerAutoConfiguration;
import org.springframework.boot.security.oauth2.server.authorization.autoconfigure.servlet.OAuth2AuthorizationServerJwtAutoConfiguration;
import org.springframework.boot.tomcat.autoconfigure.servlet.TomcatServletWebServerAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.DispatcherServletAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorMvcAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.oauth2.server.authorization.settings.AuthorizationServerSettings;
import org.springframework.security.provisioning.InMemoryUserDetailsManager;

/**
 * Issues tokens to the demonstration identities.
 *
 * <p>The auto-configurations are named one by one: it shares a classpath with services that bring a database, an event
 * store and more, and must have none of it.
 */
@SpringBootConfiguration(proxyBeanMethods = false)
@EnableConfigurationProperties(LoginProperties.class)
@Import({LoginRules.class, LoginPage.class})
@ImportAutoConfiguration({
    TomcatServletWebServerAutoConfiguration.class,
    DispatcherServletAutoConfiguration.class,
    WebMvcAutoConfiguration.class,
    ErrorMvcAutoConfiguration.class,
    HttpMessageConvertersAutoConfiguration.class,
    JacksonAutoConfiguration.class,
    SecurityAutoConfiguration.class,
    ServletWebSecurityAutoConfiguration.class,
    SecurityFilterAutoConfiguration.class,
    OAuth2AuthorizationServerAutoConfiguration.class,
    OAuth2AuthorizationServerJwtAutoConfiguration.class
})
public class LoginService {

    @Bean
    AuthorizationServerSettings authorizationServer(LoginProperties login) {
        return AuthorizationServerSettings.builder()
                .issuer(login.issuer().toString())
                .build();
    }

    @Bean
    Clients clients(LoginProperties login) {
        return new Clients(login);
    }

    @Bean
    UserDetailsService people(LoginProperties login) {
        return new InMemoryUserDetailsManager(
                login.identities().stream().map(LoginService::person).toList());
    }

    private static UserDetails person(Identity identity) {
        return User.withUsername(identity.name())
                .password(DemoPassword.WORD)
                .roles(identity.role())
                .build();
    }

    @Bean
    DemoPassword demoPassword() {
        return new DemoPassword();
    }

    @Bean
    IdentityClaims identityClaims(LoginProperties login) {
        return new IdentityClaims(login);
    }

    @Bean
    JWKSource<SecurityContext> signingKeys(LoginProperties login) throws IOException, JOSEException, ParseException {
        return new ImmutableJWKSet<>(new JWKSet(SigningKey.keptIn(login.signingKey())));
    }
}
