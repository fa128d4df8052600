package be.signaalhuis.standalone.support;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.net.spi.InetAddressResolver;
import java.net.spi.InetAddressResolverProvider;
import java.util.stream.Stream;

/** Says aloud every name this JVM looks up, so that a test hears whoever would call outside. */
public final class NameLookups extends InetAddressResolverProvider {

    public static final String SAID = "name looked up: ";

    @Override
    public InetAddressResolver get(Configuration configuration) {
        var builtin = configuration.builtinResolver();
        return new InetAddressResolver() {
            @Override
            public Stream<InetAddress> lookupByName(String host, LookupPolicy policy) throws UnknownHostException {
                if (!host.equals("localhost") && !host.equals(configuration.lookupLocalHostName())) {
                    System.out.println(SAID + host);
                }
                return builtin.lookupByName(host, policy);
            }

            @Override
            public String lookupByAddress(byte[] address) throws UnknownHostException {
                return builtin.lookupByAddress(address);
            }
        };
    }

    @Override
    public String name() {
        return "aloud";
    }
}
