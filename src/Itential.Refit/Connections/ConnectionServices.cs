using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using Itential.Refit.Authentication;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Http;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Itential.Refit.Connections;

/// <summary>Registers the instances of a product. Used by the products' own packages.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class ConnectionServices
{
    /// <summary>Registers an instance: its options, its session, its HTTP client and its <see cref="Connection"/>, all singletons.</summary>
    /// <typeparam name="TOptions">The product's options.</typeparam>
    /// <param name="services">The services.</param>
    /// <param name="product">The product.</param>
    /// <param name="instance">The instance's name; null for the one without a name.</param>
    /// <param name="configure">Sets the options.</param>
    /// <returns>The builder of the HTTP client.</returns>
    /// <exception cref="InvalidOperationException">The instance is registered already.</exception>
    public static IHttpClientBuilder Add<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicParameterlessConstructor)] TOptions>(IServiceCollection services, ConnectionProduct<TOptions> product, string? instance, Action<TOptions> configure)
        where TOptions : ConnectionOptions
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentNullException.ThrowIfNull(product);
        ArgumentNullException.ThrowIfNull(configure);
        var name = product.ClientName(instance);
        RequireNew(services, name);

        var optionsName = instance ?? Options.DefaultName;
        services.AddOptions<TOptions>(optionsName).Configure(configure).ValidateOnStart();
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IValidateOptions<TOptions>>(new ConnectionOptionsValidator<TOptions>(product)));
        services.AddKeyedSingleton(name, (provider, _) => Sessions(provider, product, optionsName));
        services.AddKeyedSingleton(name, (provider, _) => Create(provider, product, optionsName, name));
        return services.AddHttpClient(name)
            .ConfigureHttpClient((provider, http) =>
            {
                var options = Valid<TOptions>(provider, optionsName);
                ConnectionTransport.Prepare(http, product.Address(options));
                http.Timeout = options.Timeout;
            })
            .ConfigurePrimaryHttpMessageHandler(provider => ConnectionTransport.Create(Valid<TOptions>(provider, optionsName)))
            .AddAuthentication(provider => provider.GetRequiredKeyedService<SessionManager>(name));
    }

    /// <summary>Registers an instance whose options come from a configuration. When it is reloaded, the next call signs in with the new credentials.</summary>
    /// <typeparam name="TOptions">The product's options.</typeparam>
    /// <param name="services">The services.</param>
    /// <param name="product">The product.</param>
    /// <param name="instance">The instance's name; null for the one without a name.</param>
    /// <param name="configuration">The section; its keys are named like the options.</param>
    /// <returns>The builder of the HTTP client.</returns>
    /// <exception cref="InvalidOperationException">The instance is registered already.</exception>
    public static IHttpClientBuilder Add<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicParameterlessConstructor)] TOptions>(IServiceCollection services, ConnectionProduct<TOptions> product, string? instance, IConfiguration configuration)
        where TOptions : ConnectionOptions
    {
        ArgumentNullException.ThrowIfNull(configuration);
        var builder = Add(services, product, instance, options => ConnectionConfiguration.Read(product, configuration, options));
        services.AddSingleton<IOptionsChangeTokenSource<TOptions>>(new ConfigurationChangeTokenSource<TOptions>(instance ?? Options.DefaultName, configuration));
        return builder;
    }

    /// <summary>The connection of an instance.</summary>
    /// <typeparam name="TOptions">The product's options.</typeparam>
    /// <param name="provider">The services.</param>
    /// <param name="product">The product.</param>
    /// <param name="instance">The instance's name; null for the one without a name.</param>
    public static Connection Get<TOptions>(IServiceProvider provider, ConnectionProduct<TOptions> product, string? instance)
        where TOptions : ConnectionOptions
    {
        ArgumentNullException.ThrowIfNull(product);
        return provider.GetRequiredKeyedService<Connection>(product.ClientName(instance));
    }

    private static void RequireNew(IServiceCollection services, string name)
    {
        if (services.Any(service => service.IsKeyedService && service.ServiceType == typeof(Connection) && Equals(service.ServiceKey, name)))
        {
            throw new InvalidOperationException($"{name} is registered already. Give each further instance a name of its own.");
        }
    }

    private static SessionManager Sessions<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicParameterlessConstructor)] TOptions>(IServiceProvider provider, ConnectionProduct<TOptions> product, string optionsName)
        where TOptions : ConnectionOptions
    {
        var monitor = provider.GetRequiredService<IOptionsMonitor<TOptions>>();
        var options = Valid<TOptions>(provider, optionsName);
        return new SessionManager(new OptionsLogin<TOptions>(product, monitor, optionsName, product.Address(options)), options.ToSessionOptions());
    }

    [SuppressMessage("Reliability", "CA2000:Dispose objects before losing scope", Justification = "The connection owns its client, the container owns the connection.")]
    private static Connection Create<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicParameterlessConstructor)] TOptions>(IServiceProvider provider, ConnectionProduct<TOptions> product, string optionsName, string name)
        where TOptions : ConnectionOptions
    {
        var options = Valid<TOptions>(provider, optionsName);
        var sessions = provider.GetRequiredKeyedService<SessionManager>(name);
        var http = new HttpClient(new FactoryHandler(provider.GetRequiredService<IHttpMessageHandlerFactory>(), name));
        foreach (var configure in provider.GetRequiredService<IOptionsMonitor<HttpClientFactoryOptions>>().Get(name).HttpClientActions)
        {
            configure(http);
        }

        // The deadline of a call covers the body too; the client's own ends with the headers.
        http.Timeout = Timeout.InfiniteTimeSpan;

        var reload = provider.GetRequiredService<IOptionsMonitor<TOptions>>().OnChange((_, changed) =>
        {
            if (changed == optionsName)
            {
                sessions.Invalidate();
            }
        });
        return new Connection(http, sessions, product.Settings(options), reload);
    }

    /// <summary>A copy of the options with the container's logging and clock where they name none.</summary>
    /// <exception cref="OptionsValidationException">The options are not valid.</exception>
    private static TOptions Valid<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicParameterlessConstructor)] TOptions>(IServiceProvider provider, string optionsName)
        where TOptions : ConnectionOptions
    {
        var options = (TOptions)provider.GetRequiredService<IOptionsMonitor<TOptions>>().Get(optionsName).Copy();
        options.LoggerFactory ??= provider.GetService<ILoggerFactory>();
        options.TimeProvider ??= provider.GetService<TimeProvider>();
        return options;
    }
}
