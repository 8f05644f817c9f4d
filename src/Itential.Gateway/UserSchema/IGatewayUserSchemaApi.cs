using System.Text.Json;
using System.Text.Json.Nodes;
using Itential.Diagnostics;
using Itential.Refit;

namespace Itential.Gateway;

/// <summary>Schemas that users put in place of those that the gateway has found.</summary>
[Trace]
[JsonContext(typeof(GatewayUserSchemaJson))]
public interface IGatewayUserSchemaApi
{
    /// <summary>Adds or replaces a schema.</summary>
    /// <remarks>Gateway 4. No source tells the kinds, nor what the answer holds.</remarks>
    /// <param name="schemaType">The kind of what the schema is for.</param>
    /// <param name="schemaName">The name of what the schema is for.</param>
    /// <param name="schema">The JSON schema.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Put("/user-schema/{schemaType}/{schemaName}")]
    Task<JsonElement> UpsertUserSchemaAsync(string schemaType, string schemaName, [Body] JsonObject schema, CancellationToken cancellationToken = default);

    /// <summary>Deletes a schema.</summary>
    /// <remarks>Gateway 4. No source tells the kinds, nor what the answer holds.</remarks>
    /// <param name="schemaType">The kind of what the schema is for.</param>
    /// <param name="schemaName">The name of what the schema is for.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Delete("/user-schema/{schemaType}/{schemaName}")]
    Task<JsonElement> DeleteUserSchemaAsync(string schemaType, string schemaName, CancellationToken cancellationToken = default);
}
