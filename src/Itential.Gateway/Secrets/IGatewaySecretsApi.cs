using System.Text.Json;
using Itential.Diagnostics;
using Itential.Refit;

namespace Itential.Gateway;

/// <summary>The secrets that the gateway keeps in HashiCorp Vault.</summary>
/// <remarks>Vault has to be enabled in the configuration of the gateway.</remarks>
[Trace]
[JsonContext(typeof(GatewaySecretsJson))]
public interface IGatewaySecretsApi
{
    /// <summary>Gets a secret, or what a folder holds.</summary>
    /// <remarks>Gateway 4. No source is sure what a folder answers. Do not log the answer.</remarks>
    /// <param name="path">The path of the secret, or of a folder; null leaves it out.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Get("/secrets")]
    Task<JsonElement> GetSecretAsync(string? path = null, CancellationToken cancellationToken = default);

    /// <summary>Adds a secret.</summary>
    /// <remarks>Gateway 4. Needs Vault to be enabled. No source tells what the answer holds.</remarks>
    /// <param name="secret">The path and the values.</param>
    /// <param name="path">The path once more in the query; null leaves it out.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Post("/secrets")]
    Task<JsonElement> AddSecretAsync([Body] GatewaySecret secret, string? path = null, CancellationToken cancellationToken = default);

    /// <summary>Replaces the values of a secret.</summary>
    /// <remarks>Gateway 4. No source tells what the answer holds.</remarks>
    /// <param name="secret">The values; the path may be left out where the query has it.</param>
    /// <param name="path">The path of the secret; null leaves it out.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Put("/secrets")]
    Task<JsonElement> UpdateSecretAsync([Body] GatewaySecret secret, string? path = null, CancellationToken cancellationToken = default);

    /// <summary>Deletes a secret.</summary>
    /// <remarks>Gateway 4. One client sends the path in a body instead. No source tells what the answer holds.</remarks>
    /// <param name="path">The path of the secret.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Delete("/secrets")]
    Task<JsonElement> DeleteSecretAsync(string path, CancellationToken cancellationToken = default);
}
