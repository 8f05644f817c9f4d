using System.Text.Json.Nodes;
using Itential.Diagnostics;
using Itential.Refit;

namespace Itential.Platform;

/// <summary>The JSON Schemas that the properties of services and profiles are checked against.</summary>
[Trace]
[JsonContext(typeof(SchemaJson))]
public interface ISchemaApi
{
    /// <summary>Gets the JSON Schema of an adapter's properties.</summary>
    /// <remarks>2023.2 and later.</remarks>
    /// <param name="name">The name of the adapter.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Get("/schema/adapters/{name}")]
    Task<JsonObject> GetAdapterSchemaAsync(string name, CancellationToken cancellationToken = default);

    /// <summary>Gets the JSON Schema of an application's properties.</summary>
    /// <remarks>2023.2 and later.</remarks>
    /// <param name="name">The name of the application.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Get("/schema/applications/{name}")]
    Task<JsonObject> GetApplicationSchemaAsync(string name, CancellationToken cancellationToken = default);

    /// <summary>Gets the JSON Schema of an integration's properties.</summary>
    /// <remarks>2023.2 and later.</remarks>
    /// <param name="name">The name of the integration.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Get("/schema/integrations/{name}")]
    Task<JsonObject> GetIntegrationSchemaAsync(string name, CancellationToken cancellationToken = default);

    /// <summary>Gets the JSON Schema of a profile.</summary>
    /// <remarks>2023.2 and later.</remarks>
    /// <param name="cancellationToken">Ends the call.</param>
    [Get("/schema/profiles")]
    Task<JsonObject> GetProfileSchemaAsync(CancellationToken cancellationToken = default);
}
