package be.signaalhuis.portal.calls;

import java.io.IOException;
import java.net.http.HttpClient;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpRequest;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.client.ClientHttpRequestExecution;
import org.springframework.http.client.ClientHttpResponse;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizedClientManager;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizedClientRepository;
import org.springframework.security.oauth2.client.web.client.OAuth2ClientHttpRequestInterceptor;
import org.springframework.web.client.RestClient;
import tools.jackson.databind.json.JsonMapper;

/** The two services as the reader reaches them: with her token, in her language, and with patience that ends. */
@Configuration(proxyBeanMethods = false)
class Services {

    private static final String REGISTRATION = "signaalhuis";
    private static final Duration TO_CONNECT = Duration.ofSeconds(5);
    private static final Duration TO_ANSWER = Duration.ofSeconds(30);
    /** A history of millions of events takes a while to come through. */
    private static final Duration TO_PASS_ON = Duration.ofHours(2);

    private final RestClient.Builder base;

    Services(ClientRegistrationRepository registrations, OAuth2AuthorizedClientRepository tokens, JsonMapper json) {
        base = RestClient.builder()
                .requestFactory(requests(TO_ANSWER))
                .requestInterceptor(token(registrations, tokens))
                .requestInterceptor(Services::inTheReadersLanguage)
                .defaultStatusHandler(HttpStatusCode::isError, (request, response) -> refuse(response, json));
    }

    @Bean
    RestClient commandService(Addresses addresses) {
        return base.clone().baseUrl(addresses.command().url()).build();
    }

    @Bean
    RestClient queryService(Addresses addresses) {
        return base.clone().baseUrl(addresses.query().url()).build();
    }

    @Bean
    RestClient patientQueryService(Addresses addresses) {
        return base.clone()
                .requestFactory(requests(TO_PASS_ON))
                .baseUrl(addresses.query().url())
                .build();
    }

    private static JdkClientHttpRequestFactory requests(Duration toAnswer) {
        var requests = new JdkClientHttpRequestFactory(
                HttpClient.newBuilder().connectTimeout(TO_CONNECT).build());
        requests.setReadTimeout(toAnswer);
        return requests;
    }

    private static OAuth2ClientHttpRequestInterceptor token(
            ClientRegistrationRepository registrations, OAuth2AuthorizedClientRepository tokens) {
        var interceptor =
                new OAuth2ClientHttpRequestInterceptor(new DefaultOAuth2AuthorizedClientManager(registrations, tokens));
        interceptor.setClientRegistrationIdResolver(request -> REGISTRATION);
        interceptor.setAuthorizationFailureHandler(
                OAuth2ClientHttpRequestInterceptor.authorizationFailureHandler(tokens));
        return interceptor;
    }

    private static ClientHttpResponse inTheReadersLanguage(
            HttpRequest request, byte[] body, ClientHttpRequestExecution next) throws IOException {
        request.getHeaders()
                .set("Accept-Language", LocaleContextHolder.getLocale().getLanguage());
        return next.execute(request, body);
    }

    private static void refuse(ClientHttpResponse response, JsonMapper json) throws IOException {
        throw new Refusal(
                response.getStatusCode().value(), Problem.in(response.getBody().readAllBytes(), json));
    }
}
