using System.Text.Json;
using Itential.Diagnostics;
using Itential.Refit;

namespace Itential.Gateway;

/// <summary>The gateway's virtual environments for Python.</summary>
[Trace]
[JsonContext(typeof(GatewayPythonVenvsJson))]
public interface IGatewayPythonVenvsApi
{
    /// <summary>Gets all virtual environments for Python.</summary>
    /// <remarks>Gateway 4. Does not page. No source tells what an environment holds.</remarks>
    /// <param name="cancellationToken">Ends the call.</param>
    [Get("/pythonvenv/list")]
    Task<IReadOnlyList<JsonElement>> GetPythonVenvsAsync(CancellationToken cancellationToken = default);

    /// <summary>Makes the gateway look for virtual environments for Python again.</summary>
    /// <remarks>Gateway 4. No source tells what the answer holds.</remarks>
    /// <param name="cancellationToken">Ends the call.</param>
    [Get("/pythonvenv/refresh")]
    Task<JsonElement> RefreshPythonVenvsAsync(CancellationToken cancellationToken = default);
}
