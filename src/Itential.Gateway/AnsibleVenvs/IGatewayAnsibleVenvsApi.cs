using System.Text.Json;
using Itential.Diagnostics;
using Itential.Refit;

namespace Itential.Gateway;

/// <summary>The gateway's virtual environments for Ansible.</summary>
[Trace]
[JsonContext(typeof(GatewayAnsibleVenvsJson))]
public interface IGatewayAnsibleVenvsApi
{
    /// <summary>Gets all virtual environments for Ansible.</summary>
    /// <remarks>Gateway 4. Does not page. No source tells what an environment holds.</remarks>
    /// <param name="cancellationToken">Ends the call.</param>
    [Get("/ansible_venv/list")]
    Task<IReadOnlyList<JsonElement>> GetAnsibleVenvsAsync(CancellationToken cancellationToken = default);

    /// <summary>Makes the gateway look for virtual environments for Ansible again.</summary>
    /// <remarks>Gateway 4. No source tells what the answer holds.</remarks>
    /// <param name="cancellationToken">Ends the call.</param>
    [Get("/ansible_venv/refresh")]
    Task<JsonElement> RefreshAnsibleVenvsAsync(CancellationToken cancellationToken = default);
}
