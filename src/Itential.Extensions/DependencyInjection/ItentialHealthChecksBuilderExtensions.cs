using Itential.Extensions.HealthChecks;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Microsoft.Extensions.Options;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Checks whether the registered instances work.</summary>
public static class ItentialHealthChecksBuilderExtensions
{
    /// <summary>
    /// Checks every instance of Platform and Gateway that is registered, before this call or after it, each by a check of its own:
    /// <c>itential-platform</c>, <c>itential-platform:east</c>, <c>itential-gateway</c>.
    /// </summary>
    /// <param name="builder">The builder that <c>services.AddHealthChecks()</c> gives.</param>
    /// <param name="configure">Sets the options; null takes the defaults.</param>
    /// <returns>The same builder.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The timeout is neither above zero nor infinite.</exception>
    /// <exception cref="InvalidOperationException">It was called before. With no instance registered, the checks throw it when they are first asked for.</exception>
    /// <remarks>
    /// A check signs in like any call and asks for the state of the server. Its description says whether the server cannot be reached, refuses
    /// the login, or has something that does not run; neither that nor its data holds a secret.
    /// </remarks>
    public static IHealthChecksBuilder AddItentialHealthChecks(this IHealthChecksBuilder builder, Action<ItentialHealthCheckOptions>? configure = null)
    {
        ArgumentNullException.ThrowIfNull(builder);
        if (builder.Services.Any(service => !service.IsKeyedService && service.ImplementationInstance is ItentialInstances))
        {
            throw new InvalidOperationException("AddItentialHealthChecks was called before, and checks every instance. Call it once.");
        }

        var options = new ItentialHealthCheckOptions();
        configure?.Invoke(options);
        if (options.Timeout <= TimeSpan.Zero && options.Timeout != Timeout.InfiniteTimeSpan)
        {
            throw new ArgumentOutOfRangeException(nameof(configure), options.Timeout, $"{nameof(ItentialHealthCheckOptions)}.{nameof(options.Timeout)} must be above zero, or infinite.");
        }

        builder.Services.AddSingleton<IConfigureOptions<HealthCheckServiceOptions>>(new ItentialInstances(builder.Services, options));
        return builder;
    }
}
