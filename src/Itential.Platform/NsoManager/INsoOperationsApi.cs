using System.Text.Json;
using Itential.Diagnostics;
using Itential.Refit;

namespace Itential.Platform;

/// <summary>What Cisco NSO does: configuration, actions and queries.</summary>
/// <remarks>Seen in 2023.2; no source shows these calls in 6.</remarks>
[Trace]
[JsonContext(typeof(NsoManagerJson))]
public interface INsoOperationsApi
{
    /// <summary>Applies templates.</summary>
    /// <remarks>2023.2. No source tells what the body and the answer hold. Each call does it anew.</remarks>
    /// <param name="body">The body.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Post("/nso_manager/applyTemplates")]
    Task<JsonElement> ApplyTemplatesAsync([Body] JsonElement body, CancellationToken cancellationToken = default);

    /// <summary>Evaluates a <c>when</c> condition.</summary>
    /// <remarks>2023.2. No source tells what the body and the answer hold.</remarks>
    /// <param name="body">The body.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Post("/nso_manager/evaluateWhen")]
    Task<JsonElement> EvaluateWhenAsync([Body] JsonElement body, CancellationToken cancellationToken = default);

    /// <summary>Gets the values that a leafref may take.</summary>
    /// <remarks>2023.2. No source tells what the body and the answer hold.</remarks>
    /// <param name="body">The body.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Post("/nso_manager/getLeafrefValues")]
    Task<JsonElement> GetLeafrefValuesAsync([Body] JsonElement body, CancellationToken cancellationToken = default);

    /// <summary>Gets rollback files.</summary>
    /// <remarks>2023.2. No source tells what the body and the answer hold.</remarks>
    /// <param name="body">The body.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Post("/nso_manager/getRollbackFiles")]
    Task<JsonElement> GetRollbackFilesAsync([Body] JsonElement body, CancellationToken cancellationToken = default);

    /// <summary>Adds an item that is locked.</summary>
    /// <remarks>2023.2. No source tells what the body and the answer hold. Each call does it anew.</remarks>
    /// <param name="adapterId">The id of the adapter.</param>
    /// <param name="body">The body.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Post("/nso_manager/lockItem/{adapterId}")]
    Task<JsonElement> AddLockItemAsync(string adapterId, [Body] JsonElement body, CancellationToken cancellationToken = default);

    /// <summary>Runs an action through REST.</summary>
    /// <remarks>2023.2. No source tells what the body and the answer hold. Each call does it anew.</remarks>
    /// <param name="adapterId">The id of the adapter.</param>
    /// <param name="body">The body.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Post("/nso_manager/restAction/{adapterId}")]
    Task<JsonElement> RestActionAsync(string adapterId, [Body] JsonElement body, CancellationToken cancellationToken = default);

    /// <summary>Asks through REST.</summary>
    /// <remarks>2023.2. No source tells what the body and the answer hold.</remarks>
    /// <param name="adapterId">The id of the adapter.</param>
    /// <param name="body">The body.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Post("/nso_manager/restQuery/{adapterId}")]
    Task<JsonElement> RestQueryAsync(string adapterId, [Body] JsonElement body, CancellationToken cancellationToken = default);

    /// <summary>Runs an action.</summary>
    /// <remarks>2023.2. No source tells what the body and the answer hold. Each call does it anew.</remarks>
    /// <param name="adapterId">The id of the adapter.</param>
    /// <param name="body">The body.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Post("/nso_manager/runAction/{adapterId}")]
    Task<JsonElement> RunActionAsync(string adapterId, [Body] JsonElement body, CancellationToken cancellationToken = default);

    /// <summary>Gets the schemas of service models.</summary>
    /// <remarks>2023.2. No source tells what the body and the answer hold.</remarks>
    /// <param name="body">The body.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Post("/nso_manager/serviceModel/schemas")]
    Task<JsonElement> GetServiceModelSchemasAsync([Body] JsonElement body, CancellationToken cancellationToken = default);

    /// <summary>Sets the NACM group of an item.</summary>
    /// <remarks>2023.2. No source tells what the body and the answer hold.</remarks>
    /// <param name="adapterId">The id of the adapter.</param>
    /// <param name="body">The body.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Post("/nso_manager/setItemNacmGroup/{adapterId}")]
    Task<JsonElement> SetItemNacmGroupAsync(string adapterId, [Body] JsonElement body, CancellationToken cancellationToken = default);

    /// <summary>Sets a leaf.</summary>
    /// <remarks>2023.2. No source tells what the body and the answer hold.</remarks>
    /// <param name="adapterId">The id of the adapter.</param>
    /// <param name="body">The body.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Post("/nso_manager/setLeaf/{adapterId}")]
    Task<JsonElement> SetLeafAsync(string adapterId, [Body] JsonElement body, CancellationToken cancellationToken = default);

    /// <summary>Validates a commit.</summary>
    /// <remarks>2023.2. No source tells what the body and the answer hold.</remarks>
    /// <param name="body">The body.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Post("/nso_manager/validateCommit")]
    Task<JsonElement> ValidateCommitAsync([Body] JsonElement body, CancellationToken cancellationToken = default);

    /// <summary>Verifies configuration.</summary>
    /// <remarks>2023.2. No source tells what the body and the answer hold.</remarks>
    /// <param name="adapter">The adapter.</param>
    /// <param name="nedId">The id of the NED.</param>
    /// <param name="body">The body.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [Post("/nso_manager/verifyConfig/{adapter}/{nedId}")]
    Task<JsonElement> VerifyConfigAsync(string adapter, string nedId, [Body] JsonElement body, CancellationToken cancellationToken = default);
}
