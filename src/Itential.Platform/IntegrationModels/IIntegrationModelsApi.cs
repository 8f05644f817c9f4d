using System.Text.Json;
using System.Text.Json.Nodes;
using Itential.Diagnostics;
using Itential.Refit;

namespace Itential.Platform;

/// <summary>The integration models: the OpenAPI documents that integrations are made of.</summary>
[Trace]
[JsonContext(typeof(IntegrationModelsJson))]
public interface IIntegrationModelsApi
{
    /// <summary>Gets one page of the integration models.</summary>
    /// <remarks>2023.2 and later. A page may be shorter than its limit; advance by the items received.</remarks>
    /// <param name="query">Conditions and order; null takes the server's defaults.</param>
    /// <param name="skip">How many to pass over.</param>
    /// <param name="limit">How many at most; the server's own number is 25 and it caps at 100.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Get("/integration-models")]
    Task<IntegrationModelPage> GetIntegrationModelsAsync([QueryConverter(typeof(QueryPairs))] SimpleQuery<IntegrationModel>? query = null, int? skip = null, int? limit = null, CancellationToken cancellationToken = default);

    /// <summary>Gets all integration models, page by page as they are needed.</summary>
    /// <remarks>As <see cref="GetIntegrationModelsAsync"/>.</remarks>
    /// <param name="query">Conditions and order; null takes the server's defaults.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Get("/integration-models")]
    [Paged(PagingStyle.SkipLimit, PageSize = 100)]
    IAsyncEnumerable<IntegrationModel> GetIntegrationModelsAllAsync([QueryConverter(typeof(QueryPairs))] SimpleQuery<IntegrationModel>? query = null, CancellationToken cancellationToken = default);

    /// <summary>Gets one integration model.</summary>
    /// <remarks>2023.2 and later.</remarks>
    /// <param name="versionId">The id of the model, such as <c>title:version</c>.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Get("/integration-models/{versionId}")]
    Task<IntegrationModel> GetIntegrationModelAsync(string versionId, CancellationToken cancellationToken = default);

    /// <summary>Makes an integration model of an OpenAPI document.</summary>
    /// <remarks>2023.2 and later. The roles of the model are made with it. One client refuses documents of more than 15 MB.</remarks>
    /// <param name="document">The OpenAPI document.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Post("/integration-models")]
    [Envelope(typeof(ServiceReply<>))]
    Task<IntegrationModel> CreateIntegrationModelAsync([Body] IntegrationModelBody document, CancellationToken cancellationToken = default);

    /// <summary>Replaces the OpenAPI document of an integration model.</summary>
    /// <remarks>2023.2 and later. 6.5.2 answers 500; delete the model there and make it again. No source tells what the data holds.</remarks>
    /// <param name="document">The OpenAPI document.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Put("/integration-models")]
    [Envelope(typeof(ServiceReply<>))]
    Task<JsonElement> UpdateIntegrationModelAsync([Body] IntegrationModelBody document, CancellationToken cancellationToken = default);

    /// <summary>Checks whether an OpenAPI document can be an integration model.</summary>
    /// <remarks>2023.2 and later. No source tells what the answer holds.</remarks>
    /// <param name="document">The OpenAPI document.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Put("/integration-models/validation")]
    Task<JsonElement> ValidateIntegrationModelAsync([Body] IntegrationModelBody document, CancellationToken cancellationToken = default);

    /// <summary>Deletes an integration model.</summary>
    /// <remarks>2023.2 and later.</remarks>
    /// <param name="versionId">The id of the model, such as <c>title:version</c>.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Delete("/integration-models/{versionId}")]
    Task<ServiceReply> DeleteIntegrationModelAsync(string versionId, CancellationToken cancellationToken = default);

    /// <summary>Gets the OpenAPI document of an integration model.</summary>
    /// <remarks>2023.2 and later. Servers answer the document, bare or as <c>model</c>; both are read.</remarks>
    /// <param name="versionId">The id of the model, such as <c>title:version</c>.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Get("/integration-models/{versionId}/export")]
    [Envelope(typeof(ModelOrBare))]
    Task<JsonObject> ExportIntegrationModelAsync(string versionId, CancellationToken cancellationToken = default);

    /// <summary>Gets the security schemes of an integration model.</summary>
    /// <remarks>6 and later. No source tells what the answer holds.</remarks>
    /// <param name="versionId">The id of the model, such as <c>title:version</c>.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Get("/integration-models/{versionId}/securitySchemes")]
    Task<JsonElement> GetIntegrationModelSecuritySchemesAsync(string versionId, CancellationToken cancellationToken = default);
}
