using System.Net;
using Microsoft.Extensions.Configuration;

namespace Itential.Refit.Connections;

/// <summary>The keys that all products have. They are named like the options.</summary>
internal static class ConnectionConfiguration
{
    public static void Read<TOptions>(ConnectionProduct<TOptions> product, IConfiguration section, TOptions options)
        where TOptions : ConnectionOptions
    {
        var keys = new ConfigurationKeys(section, options);
        keys.Text(nameof(options.Host), host => options.Host = host);
        keys.Integer(nameof(options.Port), port => options.Port = port);
        keys.Switch(nameof(options.UseTls), useTls => options.UseTls = useTls);
        keys.Address(nameof(options.BaseAddress), "https://server.example:3443", address => options.BaseAddress = address);
        keys.Switch(nameof(options.VerifyCertificate), verify => options.VerifyCertificate = verify);
        keys.Text(nameof(options.User), user => options.User = user);
        keys.Secret(nameof(options.Password), password => options.Password = password);
        keys.Secret(nameof(options.Token), token => options.Token = token);
        keys.Time(nameof(options.Timeout), timeout => options.Timeout = timeout);
        keys.Time(nameof(options.Ttl), ttl => options.Ttl = ttl);
        keys.Time(nameof(options.LoginTimeout), timeout => options.LoginTimeout = timeout);
        ReadTransport(keys, options);
        product.Read(keys, options);
    }

    private static void ReadTransport(ConfigurationKeys keys, ConnectionOptions options)
    {
        keys.Address(nameof(options.Proxy), $"{Uri.UriSchemeHttp}://proxy.example:8080", address => options.Proxy = new WebProxy(address));
        keys.Switch(nameof(options.UseProxy), useProxy => options.UseProxy = useProxy);
        keys.Time(nameof(options.ConnectTimeout), timeout => options.ConnectTimeout = timeout);
        keys.Time(nameof(options.ConnectionLifetime), lifetime => options.ConnectionLifetime = lifetime);
        keys.Time(nameof(options.ConnectionIdleTimeout), timeout => options.ConnectionIdleTimeout = timeout);
        keys.HttpVersion(nameof(options.HttpVersion), version => options.HttpVersion = version);
        keys.Choice<HttpVersionPolicy>(nameof(options.HttpVersionPolicy), policy => options.HttpVersionPolicy = policy);
        keys.Choice<DecompressionMethods>(nameof(options.AutomaticDecompression), methods => options.AutomaticDecompression = methods);
        keys.Size(nameof(options.MaxResponseSize), size => options.MaxResponseSize = size);
    }
}
