using Itential.Diagnostics;
using Itential.Refit;

namespace Itential.Gateway;

/// <summary>The configuration of the gateway.</summary>
[Trace]
[JsonContext(typeof(GatewayConfigJson))]
public interface IGatewayConfigApi
{
    /// <summary>Gets the configuration.</summary>
    /// <remarks>Gateway 4.</remarks>
    /// <param name="cancellationToken">Ends the call.</param>
    [Get("/config")]
    Task<GatewayConfig> GetConfigAsync(CancellationToken cancellationToken = default);

    /// <summary>Changes settings of the gateway.</summary>
    /// <remarks>Gateway 4. Send only what is to change: not all settings can be written.</remarks>
    /// <param name="config">The settings to change.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Put("/config")]
    Task<GatewayConfig> UpdateConfigAsync([Body] GatewayConfig config, CancellationToken cancellationToken = default);
}
