using Itential.Refit.Connections;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Http;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Itential.Extensions.Resilience;

/// <summary>What a client's registration says about its deadline, its clock and its logging.</summary>
internal static class ClientFacts
{
    public static TimeProvider Clock(IServiceProvider services, string client) =>
        Connection(services, client)?.Settings.TimeProvider ?? services.GetService<TimeProvider>() ?? TimeProvider.System;

    public static ILoggerFactory? LoggerFactory(IServiceProvider services, string client) =>
        Connection(services, client)?.Settings.LoggerFactory ?? services.GetService<ILoggerFactory>();

    /// <summary>How long a call may take.</summary>
    /// <exception cref="OptionsValidationException">The client's own options are not valid.</exception>
    public static TimeSpan ClientTimeout(IServiceProvider services, string client) => Connection(services, client) is { } connection
        ? connection.Settings.Timeout ?? System.Threading.Timeout.InfiniteTimeSpan
        : HttpTimeout(services, client);

    /// <summary>How long a call may take; null when the client's own options are not valid, which they say themselves.</summary>
    public static TimeSpan? TimeoutOrNull(IServiceProvider services, string client)
    {
        try
        {
            return ClientTimeout(services, client);
        }
        catch (OptionsValidationException)
        {
            return null;
        }
    }

    private static Connection? Connection(IServiceProvider services, string client) => services.GetKeyedService<Connection>(client);

    // The factory tells of a client's limit only by configuring one; this one sends nothing.
    private static TimeSpan HttpTimeout(IServiceProvider services, string client)
    {
        using var http = new HttpClient();
        foreach (var configure in services.GetRequiredService<IOptionsMonitor<HttpClientFactoryOptions>>().Get(client).HttpClientActions)
        {
            configure(http);
        }

        return http.Timeout;
    }
}
