using Itential.Diagnostics;
using Itential.Refit.Connections;
using Microsoft.Extensions.Options;

namespace Itential.Platform;

/// <summary>An authenticated connection to one Itential Platform. Make one for the life of the program; any number of threads may share it.</summary>
public sealed partial class PlatformClient : ApiClient, IPlatformClient
{
    internal PlatformClient(Connection connection)
        : base(connection)
    {
        if (connection.Settings.DescribeRequests)
        {
            connection.Settings.RequestModifier = new VersionGate(GetVersionAsync).CheckAsync;
        }
    }

    /// <summary>Makes a client. Nothing is sent before the first call, which signs in.</summary>
    /// <param name="options">Where to connect and how to sign in. They are copied; later changes do nothing to the client.</param>
    /// <exception cref="OptionsValidationException">The options are not valid; the message names every fault.</exception>
    [Trace]
    public static PlatformClient Create(PlatformOptions options) => new(Connection.Open(PlatformProduct.Instance, options));

    /// <inheritdoc/>
    public async Task<PlatformVersion?> GetVersionAsync(CancellationToken cancellationToken = default) =>
        PlatformVersion.TryParse(await Core.GetVersionAsync(cancellationToken).ConfigureAwait(false), out var version) ? version : null;
}
