using System.Text.Json;
using System.Text.Json.Nodes;
using Itential.Diagnostics;
using Itential.Refit;

namespace Itential.Gateway;

/// <summary>The LDAP server that accounts may come from.</summary>
[Trace]
[JsonContext(typeof(GatewayLdapJson))]
public interface IGatewayLdapApi
{
    /// <summary>Tries to bind to the LDAP server.</summary>
    /// <remarks>Gateway 4. Clients differ on the body: one sends none, another an object. No source tells what the answer holds.</remarks>
    /// <param name="settings">What to bind with; null sends no body. No source tells the members.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Post("/ldap/test_bind")]
    Task<JsonElement> TestBindAsync([Body] JsonObject? settings = null, CancellationToken cancellationToken = default);
}
