using System.Text.Json;
using Itential.Diagnostics;
using Itential.Refit;

namespace Itential.Gateway;

/// <summary>The gateway as the platform's adapter sees it.</summary>
[Trace]
[JsonContext(typeof(GatewayPronghornJson))]
public interface IGatewayPronghornApi
{
    /// <summary>Gets the module descriptor <c>pronghorn.json</c>, which the platform's adapter for the gateway works with.</summary>
    /// <remarks>Gateway 4.</remarks>
    /// <param name="cancellationToken">Ends the call.</param>
    [Get("/pronghorn")]
    Task<JsonElement> GetPronghornAsync(CancellationToken cancellationToken = default);
}
