using Itential.Diagnostics;
using Itential.Refit.Connections;
using Microsoft.Extensions.Options;

namespace Itential.Gateway;

/// <summary>An authenticated connection to one Itential Automation Gateway. Make one for the life of the program; any number of threads may share it.</summary>
public sealed partial class GatewayClient : ApiClient, IGatewayClient
{
    internal GatewayClient(Connection connection)
        : base(connection)
    {
    }

    /// <summary>Makes a client. Nothing is sent before the first call, which signs in.</summary>
    /// <param name="options">Where to connect and how to sign in. They are copied; later changes do nothing to the client.</param>
    /// <exception cref="OptionsValidationException">The options are not valid; the message names every fault.</exception>
    [Trace]
    public static GatewayClient Create(GatewayOptions options) => new(Connection.Open(GatewayProduct.Instance, options));
}
