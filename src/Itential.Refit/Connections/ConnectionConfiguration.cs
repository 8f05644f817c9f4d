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
        keys.Address(nameof(options.BaseAddress), address => options.BaseAddress = address);
        keys.Switch(nameof(options.VerifyCertificate), verify => options.VerifyCertificate = verify);
        keys.Text(nameof(options.User), user => options.User = user);
        keys.Secret(nameof(options.Password), password => options.Password = password);
        keys.Secret(nameof(options.Token), token => options.Token = token);
        keys.Time(nameof(options.Timeout), timeout => options.Timeout = timeout);
        keys.Time(nameof(options.Ttl), ttl => options.Ttl = ttl);
        keys.Time(nameof(options.LoginTimeout), timeout => options.LoginTimeout = timeout);
        product.Read(keys, options);
    }
}
