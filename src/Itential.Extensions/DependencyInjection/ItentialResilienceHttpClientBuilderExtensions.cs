using Itential.Diagnostics;
using Itential.Extensions.Resilience;
using Microsoft.Extensions.Http;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Lets the clients of <see cref="IHttpClientFactory"/> survive what passes by itself.</summary>
public static class ItentialResilienceHttpClientBuilderExtensions
{
    /// <summary>
    /// Repeats what may be repeated, bounds each call and each attempt, limits how many calls are under way, and stops calling a server that
    /// fails. For the builders of <c>AddItentialPlatform</c>, <c>AddItentialGateway</c>, <c>AddRefitClient</c> and any other client.
    /// </summary>
    /// <param name="builder">The builder of the named client.</param>
    /// <param name="configure">Sets the options; null takes the defaults.</param>
    /// <returns>The same builder.</returns>
    /// <exception cref="InvalidOperationException">The client has it already, or the builder is that of all clients.</exception>
    /// <remarks>
    /// It is the outermost handler, wherever it is registered: logins, the repetition after a 401 and handlers of your own happen inside of each
    /// attempt. Its state belongs to the client's name. Options are validated when the host starts.
    /// </remarks>
    public static IHttpClientBuilder AddItentialResilience(this IHttpClientBuilder builder, Action<ItentialResilienceOptions>? configure = null)
    {
        ArgumentNullException.ThrowIfNull(builder);
        var name = RequireNew(builder);
        builder.Services.AddOptions<ItentialResilienceOptions>(name).Configure(options => configure?.Invoke(options)).ValidateOnStart();
        builder.Services.AddSingleton<IValidateOptions<ItentialResilienceOptions>>(services => new ResilienceOptionsValidator(name, services));
        builder.Services.AddKeyedSingleton(name, (services, _) => Create(services, name));

        // After all other configuration, so that it is outermost also of handlers that are added later.
        builder.Services.PostConfigure<HttpClientFactoryOptions>(name, options => options.HttpMessageHandlerBuilderActions.Add(handlers =>
            handlers.AdditionalHandlers.Insert(0, new ResilienceHandler(handlers.Services.GetRequiredKeyedService<ClientResilience>(name)))));
        return builder;
    }

    private static string RequireNew(IHttpClientBuilder builder)
    {
        if (builder.Name is not { } name)
        {
            throw new InvalidOperationException("AddItentialResilience keeps state for one client. Call it on the builder of that client, not on the defaults of all clients.");
        }

        return builder.Services.Any(service => service.IsKeyedService && service.ServiceType == typeof(ClientResilience) && Equals(service.ServiceKey, name))
            ? throw new InvalidOperationException($"The client '{name}' has resilience already. Call AddItentialResilience once for each client.")
            : name;
    }

    private static ClientResilience Create(IServiceProvider services, string name)
    {
        var options = services.GetRequiredService<IOptionsMonitor<ItentialResilienceOptions>>().Get(name);
        var logger = (ClientFacts.LoggerFactory(services, name) ?? ItentialLog.LoggerFactory).CreateLogger(ResilienceLog.Category);
        return new ClientResilience(name, options, options.TotalTimeout ?? ClientFacts.ClientTimeout(services, name), ClientFacts.Clock(services, name), RedactingLoggers.Wrap(logger));
    }
}
