using System.Text.Json;
using Itential.Diagnostics;
using Itential.Refit;

namespace Itential.Gateway;

/// <summary>The Terraform configurations that the gateway can run, and their past runs.</summary>
[Trace]
[JsonContext(typeof(GatewayTerraformsJson))]
public interface IGatewayTerraformsApi
{
    /// <summary>Gets one page of the Terraform configurations.</summary>
    /// <remarks>Gateway 4. Advance <paramref name="offset"/> by the items received, up to <see cref="GatewayPageMeta.TotalCount"/>.</remarks>
    /// <param name="query">Filter, order and detail; null takes the gateway's defaults.</param>
    /// <param name="offset">How many Terraform configurations to pass over.</param>
    /// <param name="limit">How many Terraform configurations at most; null takes the gateway's number.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Get("/terraforms")]
    Task<GatewayPage<GatewayTerraform>> GetTerraformsAsync([QueryConverter(typeof(GatewayPairs))] GatewayQuery<GatewayTerraform>? query = null, int? offset = null, int? limit = null, CancellationToken cancellationToken = default);

    /// <summary>Gets all Terraform configurations, page by page as they are needed.</summary>
    /// <remarks>As <see cref="GetTerraformsAsync"/>.</remarks>
    /// <param name="query">Filter, order and detail; null takes the gateway's defaults.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Get("/terraforms")]
    [Paged(PagingStyle.OffsetLimit, PageSize = 100)]
    IAsyncEnumerable<GatewayTerraform> GetTerraformsAllAsync([QueryConverter(typeof(GatewayPairs))] GatewayQuery<GatewayTerraform>? query = null, CancellationToken cancellationToken = default);

    /// <summary>Gets one Terraform configuration.</summary>
    /// <remarks>Gateway 4.</remarks>
    /// <param name="name">The name of the Terraform configuration.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Get("/terraforms/{name}")]
    Task<GatewayTerraform> GetTerraformAsync(string name, CancellationToken cancellationToken = default);

    /// <summary>Makes the gateway look for Terraform configurations in its folders again.</summary>
    /// <remarks>Gateway 4. No source tells what the answer holds.</remarks>
    /// <param name="cancellationToken">Ends the call.</param>
    [Post("/terraforms/refresh")]
    Task<JsonElement> RefreshTerraformsAsync(CancellationToken cancellationToken = default);

    /// <summary>Gets one page of the runs of a Terraform configuration.</summary>
    /// <remarks>Gateway 4. Advance <paramref name="offset"/> by the items received, up to <see cref="GatewayPageMeta.TotalCount"/>.</remarks>
    /// <param name="name">The name of the Terraform configuration.</param>
    /// <param name="order">The direction of the sorting; null takes the gateway's.</param>
    /// <param name="offset">How many runs to pass over.</param>
    /// <param name="limit">How many runs at most; null takes the gateway's number.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Get("/terraforms/{name}/history")]
    Task<GatewayPage<GatewayRunRecord>> GetTerraformHistoryAsync(string name, GatewayOrder? order = null, int? offset = null, int? limit = null, CancellationToken cancellationToken = default);

    /// <summary>Gets all runs of a Terraform configuration, page by page as they are needed.</summary>
    /// <remarks>As <see cref="GetTerraformHistoryAsync"/>.</remarks>
    /// <param name="name">The name of the Terraform configuration.</param>
    /// <param name="order">The direction of the sorting; null takes the gateway's.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Get("/terraforms/{name}/history")]
    [Paged(PagingStyle.OffsetLimit, PageSize = 100)]
    IAsyncEnumerable<GatewayRunRecord> GetTerraformHistoryAllAsync(string name, GatewayOrder? order = null, CancellationToken cancellationToken = default);

    /// <summary>Gets the schema of a Terraform configuration's arguments.</summary>
    /// <remarks>Gateway 4.</remarks>
    /// <param name="name">The name of the Terraform configuration.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Get("/terraforms/{name}/schema")]
    Task<RunnableSchema> GetTerraformSchemaAsync(string name, CancellationToken cancellationToken = default);

    /// <summary>Replaces the schema of a Terraform configuration's arguments.</summary>
    /// <remarks>Gateway 4.</remarks>
    /// <param name="name">The name of the Terraform configuration.</param>
    /// <param name="schema">The new schema.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Put("/terraforms/{name}/schema")]
    Task<RunnableSchema> UpdateTerraformSchemaAsync(string name, [Body] RunnableSchema schema, CancellationToken cancellationToken = default);

    /// <summary>Deletes the schema of a Terraform configuration's arguments.</summary>
    /// <remarks>Gateway 4. No source tells what the answer holds.</remarks>
    /// <param name="name">The name of the Terraform configuration.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Delete("/terraforms/{name}/schema")]
    Task<JsonElement> DeleteTerraformSchemaAsync(string name, CancellationToken cancellationToken = default);
}
