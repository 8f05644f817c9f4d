using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Itential.Diagnostics.Redaction;

/// <summary>Makes the redacting factory of a container, around the one that was registered.</summary>
internal sealed class LoggerFactoryDecoration
{
    private readonly Func<IServiceProvider, ILoggerFactory> _inner;
    private readonly bool _isOwner;

    private LoggerFactoryDecoration(Func<IServiceProvider, ILoggerFactory> inner, bool isOwner)
    {
        _inner = inner;
        _isOwner = isOwner;
    }

    public static LoggerFactoryDecoration Of(ServiceDescriptor registered, IServiceCollection services)
    {
        if (registered.ImplementationInstance is ILoggerFactory instance)
        {
            return new LoggerFactoryDecoration(_ => instance, isOwner: false);
        }

        if (registered.ImplementationFactory is { } create)
        {
            return new LoggerFactoryDecoration(provider => (ILoggerFactory)create(provider), isOwner: true);
        }

        // Registered under its own type, the container chooses its constructor and disposes it.
        var type = registered.ImplementationType!;
        services.TryAdd(new ServiceDescriptor(type, type, ServiceLifetime.Singleton));
        return new LoggerFactoryDecoration(provider => (ILoggerFactory)provider.GetRequiredService(type), isOwner: false);
    }

    public ILoggerFactory Create(IServiceProvider provider)
    {
        var scanner = provider.GetRequiredService<IOptions<SensitiveDataRedactionOptions>>().Value.Scanner;
        var inner = _inner(provider);
        return inner is RedactingLoggerFactory ? inner : new RedactingLoggerFactory(inner, scanner, _isOwner);
    }
}
