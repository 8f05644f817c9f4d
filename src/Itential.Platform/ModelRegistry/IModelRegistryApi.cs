using System.Text.Json;
using System.Text.Json.Serialization;
using Itential.Diagnostics;
using Itential.Refit;

namespace Itential.Platform;

/// <summary>The model profiles that agents think with, and the providers of the models.</summary>
[Trace]
[JsonContext(typeof(ModelRegistryJson))]
public interface IModelRegistryApi
{
    /// <summary>Gets one page of the profiles.</summary>
    /// <remarks>6.4 and later. The answer tells no total.</remarks>
    /// <param name="search">The text to search for.</param>
    /// <param name="provider">The provider of the models.</param>
    /// <param name="sortBy">The field that the list is sorted by: <c>name</c>, <c>provider</c>, <c>agentCount</c> or <c>createdAt</c>.</param>
    /// <param name="sortDirection">The direction of the sorting.</param>
    /// <param name="page">The number of the page; the first is 1.</param>
    /// <param name="pageSize">How many a page may hold.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Get("/model-registry-service/profiles")]
    Task<ModelProfilePage> GetProfilesAsync(string? search = null, string? provider = null, string? sortBy = null, [AliasAs("sortDir")] SortDirection? sortDirection = null, int? page = null, int? pageSize = null, CancellationToken cancellationToken = default);

    /// <summary>Gets all profiles, page by page as they are needed.</summary>
    /// <remarks>As <see cref="GetProfilesAsync"/>. It ends at an empty page.</remarks>
    /// <param name="search">The text to search for.</param>
    /// <param name="provider">The provider of the models.</param>
    /// <param name="sortBy">The field that the list is sorted by: <c>name</c>, <c>provider</c>, <c>agentCount</c> or <c>createdAt</c>.</param>
    /// <param name="sortDirection">The direction of the sorting.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Get("/model-registry-service/profiles")]
    [Paged(PagingStyle.PageNumber, PageSize = 100)]
    IAsyncEnumerable<ModelProfile> GetProfilesAllAsync(string? search = null, string? provider = null, string? sortBy = null, [AliasAs("sortDir")] SortDirection? sortDirection = null, CancellationToken cancellationToken = default);

    /// <summary>Gets one profile.</summary>
    /// <remarks>6.4 and later.</remarks>
    /// <param name="id">The id of the profile.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Get("/model-registry-service/profiles/{id}")]
    Task<ModelProfile> GetProfileAsync(string id, CancellationToken cancellationToken = default);

    /// <summary>Makes a profile.</summary>
    /// <remarks>6.4 and later.</remarks>
    /// <param name="profile">The profile.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Post("/model-registry-service/profiles")]
    Task<ModelProfile> CreateProfileAsync([Body] ModelProfileBody profile, CancellationToken cancellationToken = default);

    /// <summary>Changes the members of a profile that are given.</summary>
    /// <remarks>
    /// 6.4 and later. Models that are sent get new ids, and agents that used them have none any more: see
    /// <see cref="GetProfileAgentImpactAsync"/> first.
    /// </remarks>
    /// <param name="id">The id of the profile.</param>
    /// <param name="update">The members to change.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Patch("/model-registry-service/profiles/{id}")]
    Task<ModelProfile> UpdateProfileAsync(string id, [Body] ModelProfileUpdateBody update, CancellationToken cancellationToken = default);

    /// <summary>Deletes a profile.</summary>
    /// <remarks>6.4 and later.</remarks>
    /// <param name="id">The id of the profile.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Delete("/model-registry-service/profiles/{id}")]
    Task DeleteProfileAsync(string id, CancellationToken cancellationToken = default);

    /// <summary>Tells which agents a change of a profile reaches.</summary>
    /// <remarks>6.4 and later.</remarks>
    /// <param name="id">The id of the profile.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Get("/model-registry-service/profiles/{id}/agent-impact")]
    Task<ModelProfileImpact> GetProfileAgentImpactAsync(string id, CancellationToken cancellationToken = default);

    /// <summary>Gets the providers of models.</summary>
    /// <remarks>6.4 and later. No source tells what a provider holds.</remarks>
    /// <param name="cancellationToken">Ends the call.</param>
    [Get("/model-registry-service/providers")]
    Task<IReadOnlyList<JsonElement>> GetProvidersAsync(CancellationToken cancellationToken = default);

    /// <summary>Gets one provider.</summary>
    /// <remarks>6.4 and later. No source tells what a provider holds.</remarks>
    /// <param name="providerId">The id of the provider.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Get("/model-registry-service/providers/{providerId}")]
    Task<JsonElement> GetProviderAsync(string providerId, CancellationToken cancellationToken = default);

    /// <summary>Asks a provider which models it has.</summary>
    /// <remarks>6.4 and later.</remarks>
    /// <param name="providerId">The id of the provider.</param>
    /// <param name="request">The credential to ask with.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Post("/model-registry-service/providers/{providerId}/fetch-models")]
    Task<ProviderModels> FetchProviderModelsAsync(string providerId, [Body] ProviderModelsRequest request, CancellationToken cancellationToken = default);

    /// <summary>Gets the gateway clusters that models can be reached through.</summary>
    /// <remarks>6.4 and later. No source tells what a cluster holds.</remarks>
    /// <param name="cancellationToken">Ends the call.</param>
    [Get("/model-registry-service/gateways")]
    Task<IReadOnlyList<JsonElement>> GetGatewayClustersAsync(CancellationToken cancellationToken = default);
}
