using System.Text.Json;
using System.Text.Json.Nodes;
using Itential.Diagnostics;
using Itential.Refit;

namespace Itential.Gateway;

/// <summary>The gateway's Git integrations.</summary>
[Trace]
[JsonContext(typeof(GatewayGitJson))]
public interface IGatewayGitIntegrationsApi
{
    /// <summary>Gets the Git integrations.</summary>
    /// <remarks>Gateway 4; one client alone calls it. No source tells what an integration holds, nor whether the list pages.</remarks>
    /// <param name="cancellationToken">Ends the call.</param>
    [Get("/git/integrations")]
    Task<GatewayGitList> GetGitIntegrationsAsync(CancellationToken cancellationToken = default);

    /// <summary>Gets all Git integrations, page by page where the gateway pages them.</summary>
    /// <remarks>
    /// Gateway 4. As <see cref="GetGitIntegrationsAsync"/>; a bare list is taken as the whole. Asks for no number of items, since no source
    /// tells that it can be asked for.
    /// </remarks>
    /// <param name="cancellationToken">Ends the call.</param>
    [Get("/git/integrations")]
    [Paged(PagingStyle.OffsetLimit)]
    IAsyncEnumerable<JsonElement> GetGitIntegrationsAllAsync(CancellationToken cancellationToken = default);

    /// <summary>Creates an integration.</summary>
    /// <remarks>Gateway 4; one client alone calls it. No source tells what the answer holds.</remarks>
    /// <param name="integration">The integration; no source tells its members.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Post("/git/integrations")]
    Task<JsonElement> CreateGitIntegrationAsync([Body] JsonObject integration, CancellationToken cancellationToken = default);

    /// <summary>Gets one integration.</summary>
    /// <remarks>Gateway 4; one client alone calls it. No source tells what it holds.</remarks>
    /// <param name="integrationId">The id of the integration.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Get("/git/integrations/{integrationId}")]
    Task<JsonElement> GetGitIntegrationAsync(string integrationId, CancellationToken cancellationToken = default);

    /// <summary>Changes an integration.</summary>
    /// <remarks>Gateway 4; one client alone calls it. No source tells what the answer holds.</remarks>
    /// <param name="integrationId">The id of the integration.</param>
    /// <param name="integration">The integration; no source tells its members.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Put("/git/integrations/{integrationId}")]
    Task<JsonElement> UpdateGitIntegrationAsync(string integrationId, [Body] JsonObject integration, CancellationToken cancellationToken = default);

    /// <summary>Deletes an integration.</summary>
    /// <remarks>Gateway 4; one client alone calls it. No source tells what the answer holds.</remarks>
    /// <param name="integrationId">The id of the integration.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Delete("/git/integrations/{integrationId}")]
    Task<JsonElement> DeleteGitIntegrationAsync(string integrationId, CancellationToken cancellationToken = default);
}
