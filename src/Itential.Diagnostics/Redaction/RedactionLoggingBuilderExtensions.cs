using Itential.Diagnostics;
using Itential.Diagnostics.Redaction;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Microsoft.Extensions.Logging;

/// <summary>Keeps secrets out of an application's log.</summary>
public static class RedactionLoggingBuilderExtensions
{
    /// <summary>
    /// Redacts every record before any provider sees it: message, values, scopes and exception texts, of all categories, those of
    /// <c>HttpClient</c> too. Providers and filters may be added before or after; a second call only configures further.
    /// </summary>
    /// <param name="builder">The application's logging.</param>
    /// <param name="configure">Chooses the scanner, or adds patterns to it.</param>
    /// <returns>The same builder.</returns>
    /// <remarks>It decorates the registered <see cref="ILoggerFactory"/>. A factory that is registered later replaces it, redaction included.</remarks>
    public static ILoggingBuilder AddSensitiveDataRedaction(this ILoggingBuilder builder, Action<SensitiveDataRedactionOptions>? configure = null)
    {
        ArgumentNullException.ThrowIfNull(builder);
        var services = builder.Services;
        services.AddLogging();
        if (configure is not null)
        {
            services.Configure(configure);
        }

        var registered = services.Last(descriptor => descriptor.ServiceType == typeof(ILoggerFactory) && !descriptor.IsKeyedService);
        if (registered.ImplementationFactory?.Target is not LoggerFactoryDecoration)
        {
            var decoration = LoggerFactoryDecoration.Of(registered, services);
            services[services.IndexOf(registered)] = ServiceDescriptor.Singleton<ILoggerFactory>(decoration.Create);
        }

        return builder;
    }
}
