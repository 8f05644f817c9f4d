using Itential.Diagnostics;
using Itential.Refit.Connections;
using Microsoft.Extensions.Options;

namespace Itential.Platform;

/// <summary>An authenticated connection to one Itential Platform. Make one for the life of the program; any number of threads may share it.</summary>
public sealed class PlatformClient : ApiClient, IPlatformClient
{
    internal PlatformClient(Connection connection)
        : base(connection)
    {
        OperationsManager = new OperationsManagerClient(this);
        AutomationStudio = new AutomationStudioClient(this);
    }

    /// <inheritdoc/>
    public IHealthApi Health => For<IHealthApi>();

    /// <inheritdoc/>
    public IOperationsManager OperationsManager { get; }

    /// <inheritdoc/>
    public IAutomationStudio AutomationStudio { get; }

    /// <inheritdoc/>
    public IAdaptersApi Adapters => For<IAdaptersApi>();

    /// <inheritdoc/>
    public ICoreApi Core => For<ICoreApi>();

    /// <summary>Makes a client. Nothing is sent before the first call, which signs in.</summary>
    /// <param name="options">Where to connect and how to sign in. They are copied; later changes do nothing to the client.</param>
    /// <exception cref="OptionsValidationException">The options are not valid; the message names every fault.</exception>
    [Trace]
    public static PlatformClient Create(PlatformOptions options) => new(Connection.Open(PlatformProduct.Instance, options));
}
